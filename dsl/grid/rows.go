package grid

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Options say what the range itself does not.
type Options struct {
	// Unit is the unit of the range's amounts. UnitUnknown: what a heading of the range says, else that
	// of the table.
	Unit report.Unit
	// Printed: the range is a whole table as printed, so that blank rows are taken too, and labels in the
	// words they are printed in.
	Printed bool
}

// Result is what a range comes to.
type Result struct {
	Rows []Row
	// Unit is the unit that the range was in, where it was told.
	Unit report.Unit
	// Remarks are what was not understood, left out or converted.
	Remarks []Remark
	// Headings are what the range prints over the columns that it was told by.
	Headings []Heading
}

// Row is a row of the table. Cells are texts of our language, in the columns of the row's block: 624.81,
// "" (with its quotes), "—".
type Row struct {
	// Key is the key of the row; Name its name, "" where the key says it.
	Key, Name string
	Cells     []string
	// At is the row of the range it was read from; Columns are the columns that its cells were read from, −1
	// for a cell that the range does not have.
	At      int
	Columns []int
}

// Remark says something of a place in the range. Row and Col count from 0; −1 is all of it.
type Remark struct {
	Row, Col int
	Zh, En   string
}

// Rows reads a range as rows of a table of the report.
func Rows(r *report.Report, t *report.Table, g *Grid, o Options) *Result {
	p := &paste{r: r, t: t, f: t.Form, g: g, printed: o.Printed, keys: map[string]bool{}}
	if g.Cut {
		p.remark(-1, -1, "区域太大，后面的没有读。", "the range is too large; the rest was not read.")
	}
	switch {
	case t.Form == nil:
		p.remark(-1, -1, "本表没有写表式，不知道有哪些行和栏。", "the table names no form, so its rows and columns are not known.")
	case len(g.Rows) == 0:
		p.remark(-1, -1, "剪贴板里没有表格。", "there is no table on the clipboard.")
	default:
		p.head = p.headRows()
		p.unit(o.Unit)
		p.read()
	}
	return &p.Result
}

// paste reads one range.
type paste struct {
	Result
	r *report.Report
	t *report.Table
	f *form.Form
	g *Grid
	// printed is Options.Printed.
	printed bool
	head    int // rows of headings
	// numbering tells which rows at the top hold 栏次.
	numbering []bool
	keys      map[string]bool // of Rows

	from, to report.Unit
	rounded  int
}

func (p *paste) remark(row, col int, zh, en string) {
	p.Remarks = append(p.Remarks, Remark{row, col, zh, en})
}

// unit settles the unit of the range.
func (p *paste) unit(told report.Unit) {
	p.to = p.r.UnitOf(p.t)
	said := report.UnitUnknown
	for i := range p.head {
		for j := range p.g.Rows[i] {
			if u := unitIn(p.g.Rows[i][j].Text); u != report.UnitUnknown {
				said = u
			}
		}
	}
	p.from = told
	if told == report.UnitUnknown {
		p.from = said
	} else if said != report.UnitUnknown && said != told {
		p.remark(-1, -1, "区域里写的是"+said.String()+"，按所选的"+told.String()+"读。", "the range says "+said.String()+"; it was read in "+told.String()+", as chosen.")
	}
	p.Unit = p.from
}

// unitIn finds 单位：元 or 金额单位：万元 in a heading.
func unitIn(s string) report.Unit {
	s = narrow(s)
	_, unit, found := strings.Cut(s, "单位:")
	if !found {
		if unit, found = strings.CutPrefix(s, "("); found {
			unit = strings.TrimSuffix(unit, ")")
		}
	}
	switch unit {
	case "元", "人民币元":
		return report.Yuan
	case "万元", "人民币万元":
		return report.WanYuan
	}
	return report.UnitUnknown
}

func (p *paste) read() {
	strips := p.strips(p.roles())
	found := make([][]int, len(strips)) // row of the form by row of the range
	for i := range strips {
		found[i] = p.identify(&strips[i])
		if strips[i].block < 0 {
			strips[i].block = 0
			if i > 0 && len(p.f.Blocks) > 1 {
				strips[i].block = min(strips[i-1].block+1, len(p.f.Blocks)-1)
			}
		}
		p.assign(&strips[i])
	}
	for s := range strips {
		for i := p.head; i < len(p.g.Rows); i++ {
			p.row(strips, s, i, found)
		}
	}
	if n := p.rounded; n > 0 {
		p.remark(-1, -1, "元已换算为万元，四舍五入到两位小数。", "元 were converted to 万元, rounded half up to two decimals.")
	} else if p.from != report.UnitUnknown && p.from != p.to && len(p.Rows) > 0 {
		p.remark(-1, -1, p.from.String()+"已换算为"+p.to.String()+"。", p.from.String()+" were converted to "+p.to.String()+".")
	}
}

// id is what names a row of a strip: digits of codes, a 行次, a text.
func (p *paste) id(s *strip, i int) (code, text string, empty bool) {
	for _, j := range s.ids {
		c := &p.g.Rows[i][j]
		full := narrow(c.Text)
		switch {
		case full == "" || headRole(full) == codes: // 类, 款, 项 beside 合计
		case c.Merged && j > s.ids[0] && c.Text == p.g.Rows[i][j-1].Text:
		case digits(full):
			code += full
		case text == "":
			text = c.Text
			if lead := leadingCode(c.Text); p.f.Coded() && code == "" && p.isCode(lead) {
				code, text = lead, strings.TrimFunc(c.Text[len(lead):], isSpace)
			}
		}
	}
	return code, text, code == "" && text == ""
}

// What identify finds where a row is none of the form's.
const (
	isEmpty   = -1
	isUnknown = -2
	isCoded   = -3 // a code that the form does not print
)

// identify finds the rows of a strip, and the block that they belong to.
func (p *paste) identify(s *strip) []int {
	out := make([]int, len(p.g.Rows))
	votes := make([]int, len(p.f.Blocks))
	for i := p.head; i < len(p.g.Rows); i++ {
		code, text, empty := p.id(s, i)
		out[i] = isUnknown
		switch {
		case empty:
			out[i] = isEmpty
			continue
		case p.f.Axis == form.Single:
			continue
		case p.f.Coded() && code != "":
			if c, ok := catalog.ParseCode(code); ok && p.isCode(code) {
				if out[i] = p.f.RowByCode(c); out[i] < 0 || p.f.Axis == form.Function {
					out[i] = isCoded
					if at := p.f.RowByCode(c.Class()); at >= 0 {
						votes[p.f.Rows[at].Block]++
					}
				}
			}
		case p.f.Axis == form.Line && code != "":
			if no, ok := form.Numbered(code+"行", "行"); ok {
				out[i] = p.f.Line(no)
				if out[i] < 0 && text == "" {
					out[i] = isEmpty // a number that the form prints without a name
				} else if out[i] < 0 {
					out[i] = isUnknown
				}
			}
		default:
			if at, m := p.f.RowByLabel(text); m == form.OneRow && !p.f.Rows[at].Ambiguous {
				out[i] = at
			}
		}
		if out[i] >= 0 {
			votes[p.f.Rows[out[i]].Block]++
		}
	}
	for b, n := range votes {
		if n > 0 && (s.block < 0 || n > votes[s.block]) {
			s.block = b
		}
	}
	p.ambiguous(s, out)
	return out
}

// ambiguous settles labels that several rows of the form have: in the strip's block, the first one after
// the row before them, as they are printed. Where no neighbour bears that out, it says so.
func (p *paste) ambiguous(s *strip, out []int) {
	if p.f.Axis == form.Function || p.f.Axis == form.Single {
		return
	}
	last := -1
	for i := p.head; i < len(out); i++ {
		if out[i] == isUnknown {
			_, text, _ := p.id(s, i)
			called, first := 0, isUnknown
			for at := range p.f.Rows {
				if row := &p.f.Rows[at]; (s.block < 0 || row.Block == s.block) && p.sameLabel(row, text) {
					called++
					if at > last && first == isUnknown {
						first = at
					}
				}
			}
			out[i] = first
			if called > 1 && first >= 0 && first != last+1 && (i+1 == len(out) || out[i+1] != first+1) || called > 1 && last < 0 && i+1 == len(out) {
				p.remark(i, s.ids[0], "本表有 "+itoa(called)+" 行叫“"+text+"”，按次序取了“"+p.key(&p.f.Rows[first])+"”，请核对。",
					itoa(called)+" rows of the table are called “"+text+"”; by their order “"+p.key(&p.f.Rows[first])+"” was taken, please check.")
			}
		}
		last = max(last, out[i])
	}
}

// row appends row i of a strip.
func (p *paste) row(strips []strip, n, i int, found [][]int) {
	s := &strips[n]
	at := found[n][i]
	row := Row{At: i}
	code, text, _ := p.id(s, i)
	if at == isEmpty {
		// The total of a block may stand under several strips, its amount under the last one.
		if n == 0 || strips[n-1].block != s.block || found[n-1][i] < 0 || !p.anyAmount(s, i) || p.anyAmount(&strips[n-1], i) {
			if p.f.Axis == form.Single && p.anyAmount(s, i) {
				row.Key = "1"
				p.cells(&row, s, i)
				return
			}
			if p.anyAmount(s, i) {
				p.remark(i, -1, "这一行没有编码、名称或行次，没有取。", "the row has no code, name or line number, and is left out.")
			}
			return
		}
		at = found[n-1][i]
	}
	switch {
	case p.f.Axis == form.Single:
		row.Key = "1"
	case at == isUnknown:
		if p.anyAmount(s, i) || p.f.Coded() {
			p.unknownRow(i, s, code, text)
		}
		return
	case at == isCoded:
		row.Key, row.Name = code, text
	default:
		def := &p.f.Rows[at]
		if row.Key = p.key(def); def.Code != 0 && p.f.Coded() || p.f.Axis == form.Line {
			row.Name = text
		} else if same, m := p.f.RowByLabel(text); p.printed && m == form.OneRow && same == at && !def.Ambiguous && !p.keys[row.Key] {
			p.keys[row.Key] = row.Key != text
			row.Key = text
		}
		if p.f.Axis == form.Line && text != "" && def.Label != "" && !p.sameLabel(def, text) {
			p.remark(i, s.ids[0], "行次 "+row.Key+" 是“"+def.Label+"”，这里写的是“"+text+"”，按行次取。", "line "+row.Key+" is “"+def.Label+"”, here “"+text+"”; it was taken by its number.")
		}
		if !p.anyAmount(s, i) && (!p.printed || text == "" || p.underNext(strips, n, i, found)) {
			return // printed empty: as good as left out
		}
	}
	if row.Name != "" && (isFormula(row.Name) || strings.Trim(narrow(row.Name), "-") == "") {
		p.remark(i, s.ids[0], "“"+row.Name+"”不能作名称，没有取。", "“"+row.Name+"” cannot be a name, and is left out.")
		row.Name = ""
	}
	p.cells(&row, s, i)
}

// isFormula: in our language the text would be a formula.
func isFormula(s string) bool { return strings.HasPrefix(narrow(s), "=") }

// underNext: the amount of the row stands under a later strip of the same block.
func (p *paste) underNext(strips []strip, n, i int, found [][]int) bool {
	for k := n + 1; k < len(strips) && strips[k].block == strips[n].block && (found[k][i] == isEmpty || found[k][i] == found[n][i]); k++ {
		if p.anyAmount(&strips[k], i) {
			return true
		}
	}
	return false
}

func (p *paste) sameLabel(def *form.Row, text string) bool {
	if name.Equal(name.TrimOrdinal(def.Label), name.TrimOrdinal(text)) || p.printedAs(def.Label, text) {
		return true
	}
	for _, a := range def.Aliases {
		if name.Equal(a, text) {
			return true
		}
	}
	return false
}

func (p *paste) unknownRow(i int, s *strip, code, text string) {
	what := text
	if what == "" {
		what = code
	}
	p.remark(i, s.ids[0], "“"+what+"”不是本表的行，没有取。", "“"+what+"” is no row of the table, and is left out.")
}

// anyAmount: something stands among the amounts of row i.
func (p *paste) anyAmount(s *strip, i int) bool {
	for _, j := range s.amounts {
		if c := &p.g.Rows[i][j]; c.Text != "" && !c.Merged {
			return true
		}
	}
	return false
}

// key is the key of a row that the form prints.
func (p *paste) key(def *form.Row) string {
	switch {
	case p.f.Axis == form.Line:
		return itoa(def.No)
	case def.Code != 0 && p.f.Coded():
		return def.Code.String()
	case def.Ambiguous && def.Parent >= 0:
		return p.f.Rows[def.Parent].Label + "." + def.Label
	case def.Ambiguous && p.f.Blocks[def.Block].Title != "" && !p.onlyFree(def):
		return p.f.Blocks[def.Block].Title + "." + def.Label
	}
	return def.Label
}

// onlyFree: of the rows with this label, only this one is part of no other, so its label alone means it.
func (p *paste) onlyFree(def *form.Row) bool {
	at, m := p.f.RowByLabel(def.Label)
	return m == form.OneRow && &p.f.Rows[at] == def
}

// cells reads the amounts of a row and keeps it.
func (p *paste) cells(row *Row, s *strip, i int) {
	blk := &p.f.Blocks[s.block]
	row.Cells = make([]string, blk.ColTo-blk.ColFrom)
	row.Columns = make([]int, len(row.Cells))
	for k := range row.Cells {
		row.Cells[k], row.Columns[k] = `""`, -1
	}
	for k, j := range s.amounts {
		c := &p.g.Rows[i][j]
		if s.cols[k] < 0 || c.Merged {
			continue
		}
		row.Cells[s.cols[k]-blk.ColFrom], row.Columns[s.cols[k]-blk.ColFrom] = p.cell(c, i, j), j
	}
	if p.keys[row.Key] {
		p.remark(i, -1, "“"+row.Key+"”前面已有一行，这一行没有取。", "there is a row “"+row.Key+"” already; this one is left out.")
		return
	}
	p.keys[row.Key] = true
	if p.g.Rows[i][0].Hidden {
		p.remark(i, -1, "这是隐藏的行，一并取了。", "the row is hidden; it was taken all the same.")
	}
	p.Rows = append(p.Rows, *row)
}

// cell is an amount in our language.
func (p *paste) cell(c *Cell, i, j int) string {
	v := c.read()
	switch v.kind {
	case blank:
		return `""`
	case dash:
		return `"—"`
	case words:
		if isFormula(c.Text) {
			p.remark(i, j, "“"+c.Text+"”是没有算出来的公式，前面加了 '，不当公式用。", "“"+c.Text+"” is a formula that was not computed; a ' before it keeps it from being one here.")
			return syntax.Quote("'" + c.Text)
		}
		p.remark(i, j, "“"+c.Text+"”不是金额，照原样取了。", "“"+c.Text+"” is no amount; it was taken as it is.")
		return syntax.Quote(c.Text)
	}
	if v.behind {
		p.remark(i, j, "单元格显示“"+c.Text+"”，取了其中的数 "+v.amount+"。", "the cell shows “"+c.Text+"”; the number behind it was taken, "+v.amount+".")
	}
	if v.negated {
		p.remark(i, j, "单元格只用颜色表示负数，取了 "+v.amount+"。", "the cell shows by colour alone that the number is negative: "+v.amount+" was taken.")
	}
	a, err := amount.Parse(v.amount)
	if err != nil {
		return syntax.Quote(c.Text)
	}
	if p.from != report.UnitUnknown && p.from != p.to {
		a = a.Shift(p.from.Shift(p.to))
		if p.to == report.WanYuan && a.Scale() > report.UsualPlaces {
			a = a.Round(report.UsualPlaces)
			p.rounded++
		}
	}
	return strings.ReplaceAll(a.Format(), ",", "_")
}
