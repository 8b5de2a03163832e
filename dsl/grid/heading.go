package grid

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Heading is what is printed over a column of amounts, from the top down; Column is the form's.
type Heading struct {
	Column int
	Texts  []string
}

// headings returns what stands over column j, without 栏次; a merged heading stands once.
func (p *paste) headings(j int) []string {
	var path []string
	for i := range p.head {
		if s := p.g.Rows[i][j].Text; s != "" && !p.numbering[i] && (len(path) == 0 || path[len(path)-1] != s) {
			path = append(path, s)
		}
	}
	return path
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
