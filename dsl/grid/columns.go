package grid

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
)

// role is what a column of a range holds.
type role uint8

const (
	amounts role = iota
	codes        // 科目编码, or a part of it: 类, 款, 项
	names        // 科目名称, 项目
	lines        // 行次
	nothing      // passed over
)

// strip is some columns of a range that belong together: what names a row, then its amounts. Tables with
// two halves have two.
type strip struct {
	ids     []int // columns that name the row
	amounts []int
	block   int // of the form, −1 where nothing tells
	// cols are the columns of the form that amounts belong to, below 0 for none.
	cols []int
}

// headRows returns how many rows at the top hold headings: those before the first amount, code or 行次
// that is no 栏次.
func (p *paste) headRows() int {
	for i, row := range p.g.Rows {
		numbering := p.isNumbering(row)
		if p.numbering = append(p.numbering, numbering); numbering {
			continue
		}
		if p.isBlankRow(i) {
			return i
		}
		for j := range row {
			if !row[j].Merged && row[j].read().kind == number {
				return i
			}
			if p.isCode(leadingCode(row[j].Text)) && p.f.Coded() {
				return i
			}
		}
	}
	return len(p.g.Rows)
}

// isBlankRow reports a row of the form that is printed without amounts: its labels and nothing else.
func (p *paste) isBlankRow(i int) bool {
	labels := 0
	for j := range p.g.Rows[i] {
		c := &p.g.Rows[i][j]
		if c.Text == "" || c.Merged {
			continue
		}
		if _, m := p.f.RowByLabel(c.Text); m == form.NoRow {
			return false
		}
		labels++
	}
	return i > 0 && (labels == 1 || labels > 0 && labels <= len(p.f.Blocks))
}

// isNumbering reports a row of 栏次: “栏次”, or nothing but the numbers of the form's columns.
func (p *paste) isNumbering(row []Cell) bool {
	n := 0
	for j := range row {
		s := narrow(row[j].Text)
		if s == "栏次" {
			return true
		}
		if s == "" || row[j].Merged || p.isHead(s) {
			continue
		}
		no, err := strconv.Atoi(s)
		if err != nil || !p.hasNo(no) {
			return false
		}
		n++
	}
	return n > 1 && p.f.Axis != form.Line
}

func (p *paste) hasNo(no int) bool {
	for i := range p.f.Columns {
		if p.f.Columns[i].No == no {
			return true
		}
	}
	return false
}

// isHead reports a word that stands above the columns that name rows.
func (p *paste) isHead(s string) bool { return headRole(s) != amounts }

// headRole is headRole of a heading that may begin with the title of a block: 人员经费 科目名称.
func (p *paste) headRole(s string) role {
	r := headRole(s)
	for i := range p.f.Blocks {
		if title := p.f.Blocks[i].Title; r == amounts && title != "" {
			if rest, found := strings.CutPrefix(narrow(s), narrow(title)); found {
				r = headRole(rest)
			}
		}
	}
	return r
}

// headRole is what a heading says of its column. A table without merged cells has several in one: 项目 科目名称.
func headRole(s string) role {
	s = narrow(s)
	if rest, found := strings.CutPrefix(s, "项目"); found && rest != "" && headRole(rest) != amounts {
		return headRole(rest)
	}
	if rest, found := strings.CutSuffix(s, "栏次"); found && rest != "" {
		return headRole(rest)
	}
	for _, part := range [...]string{"编码类", "编码款", "编码项"} {
		if strings.HasSuffix(s, part) {
			return codes
		}
	}
	switch s {
	case "科目编码", "功能分类科目编码", "支出功能分类科目编码", "经济分类科目编码", "编码", "科目代码", "代码", "类", "款", "项":
		return codes
	case "科目名称", "项目", "名称", "项目(按功能分类)", "支出项目", "收入项目":
		return names
	case "行次", "栏次":
		return lines
	}
	return amounts
}

// roles tells the columns apart: by the lowest heading that says so, else by what stands in them.
func (p *paste) roles() []role {
	width := len(p.g.Rows[0])
	out, headed := make([]role, width), false
	for j := range out {
		r, ok := p.headedRole(j)
		headed = headed || ok && r != amounts
	}
	for j := range out {
		content := p.contentRole(j, out[:j])
		r, ok := p.headedRole(j)
		switch {
		case content == codes || content == lines:
			out[j] = content
		case ok:
			out[j] = r
		case headed && p.heading(j) != "":
			out[j] = amounts // a column of something else
		default:
			out[j] = content
		}
	}
	return out
}

// headedRole is what the headings of a column say of it; ok is false where they are none that a form
// has.
func (p *paste) headedRole(j int) (r role, ok bool) {
	if !p.holdsAmounts(j) {
		for i := p.head - 1; i >= 0; i-- {
			if r := p.headRole(p.g.Rows[i][j].Text); r != amounts {
				return r, true
			}
		}
	}
	for b := range p.f.Blocks {
		if p.byHeading(j, &p.f.Blocks[b]) >= 0 {
			return amounts, true
		}
	}
	return amounts, false
}

// holdsAmounts: numbers with decimals stand in the column, whatever its heading says.
func (p *paste) holdsAmounts(j int) bool {
	for i := p.head; i < len(p.g.Rows); i++ {
		if v := p.g.Rows[i][j].read(); v.kind == number && strings.Contains(v.amount, ".") && !p.g.Rows[i][j].Merged {
			return true
		}
	}
	return false
}

// contentRole tells what a column holds by what stands in its cells.
func (p *paste) contentRole(j int, before []role) role {
	var code, part, line, text, num int
	lastLine := 0
	for i := p.head; i < len(p.g.Rows); i++ {
		c := &p.g.Rows[i][j]
		s := narrow(c.Text)
		if s == "" || s == "-" {
			continue
		}
		no, err := strconv.Atoi(s)
		switch {
		case p.f.Coded() && p.isCode(leadingCode(c.Text)):
			code++
		case c.read().kind == words:
			if !c.Merged {
				text++
			}
		case p.f.Coded() && digits(s) && len(s) == 2 && len(before) > 0 && before[len(before)-1] == codes:
			part++
		case p.f.Axis == form.Line && err == nil && p.f.Line(no) >= 0 && no > lastLine && !strings.Contains(c.Text, "."):
			line, lastLine = line+1, no
		case p.f.Axis == form.Line && err == nil && no == lastLine+1: // a line that the form leaves empty
			line, lastLine = line+1, no
		default:
			num++
		}
	}
	switch {
	case code+part > 0 && code+part >= num:
		return codes
	case line > 0 && num == 0 && text == 0 && line > 1:
		return lines
	case text > num:
		return names
	}
	return amounts
}

// isCode reports a code that a form of this axis may hold.
func (p *paste) isCode(s string) bool {
	c, ok := catalog.ParseCode(s)
	if !ok || c.Level() == 0 {
		return false
	}
	return p.f.RowByCode(c) >= 0 || catalog.Axes(c.Class()).Has(p.f.CatalogAxis())
}

// leadingCode is the number that a text begins with: the whole of it, or before a name.
func leadingCode(s string) string {
	s = strings.TrimLeftFunc(s, isSpace)
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n < len(s) {
		if rest := strings.TrimLeftFunc(s[n:], isSpace); rest == "" || rest[0] < 0x80 || len(rest) == len(s[n:]) && n < 3 {
			if rest != "" {
				return ""
			}
		}
	}
	return s[:n]
}

// strips cuts the columns where, after amounts, another row's name begins.
func (p *paste) strips(roles []role) []strip {
	out := []strip{{block: -1}}
	for j, r := range roles {
		s := &out[len(out)-1]
		switch {
		case r == nothing:
		case r == amounts:
			if len(s.ids) > 0 && roles[s.ids[len(s.ids)-1]] == codes && p.emptyBefore(j, roles) {
				break // within merged cells of a code
			}
			s.amounts = append(s.amounts, j)
		default:
			if len(s.amounts) > 0 && len(s.ids) > 0 {
				out = append(out, strip{block: -1})
				s = &out[len(out)-1]
			} else if len(s.amounts) > 0 {
				s.amounts = nil // columns before the first name hold nothing
			}
			s.ids = append(s.ids, j)
		}
	}
	return out
}

// emptyBefore: column j is empty, and so is every column up to one with names.
func (p *paste) emptyBefore(j int, roles []role) bool {
	for ; j < len(roles); j++ {
		if roles[j] == names {
			return true
		}
		for i := p.head; i < len(p.g.Rows); i++ {
			if c := &p.g.Rows[i][j]; c.Text != "" && !c.Merged {
				return false
			}
		}
	}
	return false
}

// What assign finds where a column of the range is none of the table's.
const (
	unheaded = -1
	twice    = -2 // another one has the same heading
)
