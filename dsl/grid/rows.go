package grid

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
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

// underNext: the amount of the row stands under a later strip of the same block.
func (p *paste) underNext(strips []strip, n, i int, found [][]int) bool {
	for k := n + 1; k < len(strips) && strips[k].block == strips[n].block && (found[k][i] == isEmpty || found[k][i] == found[n][i]); k++ {
		if p.anyAmount(&strips[k], i) {
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
