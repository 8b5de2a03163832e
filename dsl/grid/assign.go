package grid

import (
	"slices"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// assign ties the amounts of a strip to columns of its block: by 栏次, by heading, else by position.
func (p *paste) assign(s *strip) {
	s.cols = make([]int, len(s.amounts))
	blk := &p.f.Blocks[s.block]
	matched := false
	taken := map[int]int{}
	for i, j := range s.amounts {
		s.cols[i] = p.byHeading(j, blk)
		if c := s.cols[i]; c >= 0 {
			matched = true
			if first, again := taken[c]; again {
				title := p.f.Columns[c].Title()
				p.remark(p.head-1, j, "与第 "+strconv.Itoa(first+1)+" 列同是“"+title+"”，只取前一列。", "the same as column "+strconv.Itoa(first+1)+", “"+title+"”; the first is taken.")
				s.cols[i] = twice
			} else {
				taken[c] = j
			}
		}
	}
	if matched {
		p.between(s, blk)
		for i, j := range s.amounts {
			if c := s.cols[i]; c >= 0 {
				if h := p.heading(j); p.isCalled(&p.f.Columns[c], h) || !isJoined(blk, &p.f.Columns[c], h) {
					p.Headings = append(p.Headings, Heading{Column: c, Texts: p.headings(j)})
				}
			}
			if s.cols[i] == unheaded && p.hasAmount(j) && p.heading(j) == "" {
				p.remark(p.firstAmount(j), j, "这一列没有表头，没有取。", "the column has no heading, and is left out.")
			} else if s.cols[i] == unheaded && p.hasAmount(j) {
				p.remark(p.head-1, j, "表头“"+p.heading(j)+"”不是本表的栏目，这一列没有取。", "the heading “"+p.heading(j)+"” is no column of the table; the column is left out.")
			}
		}
		return
	}
	n := blk.ColTo - blk.ColFrom
	for i, j := range s.amounts {
		if i < n {
			s.cols[i] = blk.ColFrom + i
			continue
		}
		s.cols[i] = unheaded
		if p.hasAmount(j) {
			p.remark(p.head, j, "超出本表的栏数，这一列没有取。", "the table has no so many columns; this one is left out.")
		}
	}
	if len(s.amounts) > 0 && len(s.amounts) < n {
		got, all := strconv.Itoa(len(s.amounts)), strconv.Itoa(n)
		p.remark(p.head, s.amounts[len(s.amounts)-1], "没有可认的表头，按位置取了前 "+got+" 栏（本表共 "+all+" 栏），请核对。",
			"no heading is known: the first "+got+" of "+all+" columns were taken by position, please check.")
	} else if slices.ContainsFunc(s.amounts, func(j int) bool { return p.heading(j) != "" }) {
		p.remark(p.head-1, s.amounts[0], "表头“"+p.heading(s.amounts[0])+"”等都不是本表的栏目，按位置取了各栏，请核对。",
			"the headings (“"+p.heading(s.amounts[0])+"” …) are no columns of the table; these were taken by position, please check.")
	}
}

// between gives columns whose heading is none of the form's to the columns of the form between those of
// their neighbours, where there are just as many: a heading that is printed otherwise.
func (p *paste) between(s *strip, blk *form.Block) {
	for i := 0; i < len(s.cols); {
		if s.cols[i] != unheaded {
			i++
			continue
		}
		end, words := i, false
		for ; end < len(s.cols) && s.cols[end] == unheaded; end++ {
			words = words || p.hasWords(s.amounts[end])
		}
		from, to := blk.ColFrom-1, blk.ColTo
		if i > 0 {
			from = s.cols[i-1]
		}
		if end < len(s.cols) {
			to = s.cols[end]
		}
		if from != twice && to != twice && to-from-1 == end-i && !words {
			for k := i; k < end; k++ {
				s.cols[k] = from + 1 + k - i
				c := &p.f.Columns[s.cols[k]]
				title, heading := c.Title(), p.heading(s.amounts[k])
				if p.isCalled(c, heading) {
					continue // only the merged head above it is not its own
				}
				p.remark(p.head-1, s.amounts[k], "表头“"+heading+"”不是本表的栏目，按位置取作“"+title+"”，请核对。",
					"the heading “"+heading+"” is no column of the table; by its place it was taken for “"+title+"”, please check.")
			}
		}
		i = end
	}
}

// hasWords: something that is no amount stands in a column.
func (p *paste) hasWords(j int) bool {
	for i := p.head; i < len(p.g.Rows); i++ {
		if c := &p.g.Rows[i][j]; !c.Merged && c.read().kind == words {
			return true
		}
	}
	return false
}

func (p *paste) hasAmount(j int) bool { return p.firstAmount(j) >= 0 }

// firstAmount is the first row that has something in a column, −1 for none.
func (p *paste) firstAmount(j int) int {
	for i := p.head; i < len(p.g.Rows); i++ {
		if c := &p.g.Rows[i][j]; c.Text != "" && !c.Merged {
			return i
		}
	}
	return -1
}

// heading is the lowest heading of a column.
func (p *paste) heading(j int) string {
	for i := p.head - 1; i >= 0; i-- {
		if s := p.g.Rows[i][j].Text; s != "" && !p.numbering[i] {
			return s
		}
	}
	return ""
}

// byHeading finds the column of a block that stands under the headings of column j, −1 where there is
// none or more than one.
func (p *paste) byHeading(j int, blk *form.Block) int {
	var path []string
	for i := range p.head {
		s := p.g.Rows[i][j].Text
		if s == "" {
			continue
		}
		if p.numbering[i] {
			if no, err := strconv.Atoi(narrow(s)); err == nil {
				for c := blk.ColFrom; c < blk.ColTo; c++ {
					if p.f.Columns[c].No == no {
						return c
					}
				}
			}
			continue
		}
		if len(path) == 0 || path[len(path)-1] != s {
			path = append(path, s)
		}
	}
	if len(path) == 0 {
		return -1
	}
	leaf, found, best := path[len(path)-1], -1, -1
	for c := blk.ColFrom; c < blk.ColTo; c++ {
		if !p.isCalled(&p.f.Columns[c], leaf) {
			continue
		}
		score := p.above(&p.f.Columns[c], path[:len(path)-1])
		switch {
		case score > best:
			found, best = c, score
		case score == best:
			found = -1
		}
	}
	for c := blk.ColFrom; c < blk.ColTo && best < 0; c++ {
		if isJoined(blk, &p.f.Columns[c], leaf) {
			return c
		}
	}
	return found
}

// isCalled reports whether a column is called s: by its name, an alias, or as this table prints it.
func (p *paste) isCalled(c *form.Column, s string) bool {
	if name.Equal(c.Name, s) {
		return true
	}
	for _, a := range c.Aliases {
		if name.Equal(a, s) {
			return true
		}
	}
	return p.printedAs(c.Name, s)
}

func (p *paste) printedAs(official, s string) bool {
	for i := range p.t.Labels {
		if l := &p.t.Labels[i]; name.Equal(l.Official, official) && name.Equal(l.Printed.S, s) {
			return true
		}
	}
	return false
}

// above counts the merged heads of a column that stand among the headings above it.
func (p *paste) above(c *form.Column, path []string) int {
	score := 0
	if c.Group == "" {
		return 0
	}
	for _, g := range strings.Split(c.Group, "/") {
		for _, s := range path {
			if name.Equal(g, s) || p.printedAs(g, s) {
				score++
				break
			}
		}
	}
	return score
}
