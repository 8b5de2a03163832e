package grid

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// labels compares the headings of a strip's columns with the form's, from the lowest up. What is a word of
// another column is a heading that has slipped, and no other wording.
func (p *paste) labels(s *strip) {
	for i, j := range s.amounts {
		if s.cols[i] < 0 {
			continue
		}
		c := &p.f.Columns[s.cols[i]]
		official := []string{c.Name}
		if c.Group != "" {
			official = append(strings.Split(c.Group, "/"), c.Name)
		}
		printed := p.headings(j)
		if len(printed) < len(official) {
			continue
		}
		if leaf := printed[len(printed)-1]; !p.isCalled(c, leaf) && isJoined(&p.f.Blocks[s.block], c, leaf) {
			continue
		}
		for k := 1; k <= len(official); k++ {
			o, w := official[len(official)-k], printed[len(printed)-k]
			l := Label{Official: o, Printed: w}
			if !name.Equal(o, w) && !p.isWord(w) && !holdsOne(w, official) && !slices.Contains(p.Labels, l) {
				p.Labels = append(p.Labels, l)
			}
		}
	}
}

// headings are the headings of a column, from the top, each once.
func (p *paste) headings(j int) []string {
	var out []string
	for i := range p.head {
		s := p.g.Rows[i][j].Text
		if s != "" && !p.numbering[i] && (len(out) == 0 || out[len(out)-1] != s) {
			out = append(out, s)
		}
	}
	return out
}

// isWord reports a word that the form itself prints above a column, or one of what names the rows.
func (p *paste) isWord(s string) bool {
	return headRole(s) != amounts || slices.ContainsFunc(p.f.Columns, func(c form.Column) bool {
		return name.Equal(c.Name, s) || slices.ContainsFunc(strings.Split(c.Group, "/"), func(g string) bool { return name.Equal(g, s) })
	}) || slices.ContainsFunc(p.f.Blocks, func(b form.Block) bool { return name.Equal(b.Title, s) })
}

// holdsOne: a heading holds one of some words, so that it is rather several headings in one.
func holdsOne(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(narrow(s), narrow(w)) })
}

// isJoined: a heading is all that the form prints above a column, from the block down to the 栏次, in one: so
// tables are written that have no merged cells.
func isJoined(blk *form.Block, c *form.Column, heading string) bool {
	s := strings.TrimSuffix(narrow(heading), itoa(c.No))
	if trimmed := strings.TrimPrefix(s, narrow(blk.Title)); blk.Title != "" {
		s = trimmed
	}
	s, _ = strings.CutPrefix(s, narrow(strings.ReplaceAll(c.Group, "/", "")))
	return name.Equal(c.Name, s) || slices.ContainsFunc(c.Aliases, func(a string) bool { return name.Equal(a, s) })
}
