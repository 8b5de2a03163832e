package typeset

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// formulas gives formulas to the cells that have one: those that the report leaves to be computed, then
// stated ones that are exactly what a relation makes of others. A stated figure that does not agree, or
// agrees but for rounding, stays the number that it is.
func (b *book) formulas() {
	for id := range b.e.Report.Cells {
		id := report.CellID(id)
		switch b.e.Report.Cells[id].Kind {
		case report.Derived:
			if terms, ok := b.e.Terms(id); ok {
				b.set(id, terms)
			}
		case report.Formula:
			b.author(id)
		}
	}
	// Sums before what merely repeats another figure.
	for _, sums := range [...]bool{true, false} {
		for i := range b.e.Relations {
			r := &b.e.Relations[i]
			left, right := b.e.Sides(r)
			if (len(right) > 1) != sums || r.Verdict != eval.Holds || r.Op != formula.Eq || len(left) != 1 || left[0].Neg || !r.Const.IsZero() {
				continue
			}
			id := left[0].Cell
			if b.e.Report.Cells[id].Kind == report.Stated && b.from[id] == nil && !b.rests(right, id) {
				b.set(id, right)
			}
		}
	}
}

// rests reports whether one of the cells is id, or is computed from it.
func (b *book) rests(terms []eval.Operand, id report.CellID) bool {
	seen := map[report.CellID]bool{}
	var visit func(c report.CellID) bool
	visit = func(c report.CellID) bool {
		if c == id {
			return true
		}
		if seen[c] {
			return false
		}
		seen[c] = true
		for _, next := range b.from[c] {
			if visit(next) {
				return true
			}
		}
		return false
	}
	for _, t := range terms {
		if visit(t.Cell) {
			return true
		}
	}
	return false
}

// set makes a cell the sum of others.
func (b *book) set(id report.CellID, terms []eval.Operand) {
	at, ok := b.at[id]
	if !ok {
		return
	}
	text, ok := b.sum(terms, at.table, b.unit(id))
	b.keep(id, at, text, ok, terms)
}

// longest is how long a formula may be; Excel allows 8192 characters.
const longest = 8000

func (b *book) keep(id report.CellID, at place, text string, ok bool, terms []eval.Operand) {
	if !ok || text == "" || len(text) > longest {
		return
	}
	at.cell.Formula = text
	cells := make([]report.CellID, len(terms))
	for i := range terms {
		cells[i] = terms[i].Cell
	}
	b.from[id] = cells
}

// sum is the signed sum of cells, in a unit, as a formula on the sheet of a table. ok is false where one of
// them cannot be referred to.
func (b *book) sum(terms []eval.Operand, on *convert.Table, unit report.Unit) (text string, ok bool) {
	var same, other []eval.Operand // tables in the same unit, in the other one
	shift := 0
	for _, t := range terms {
		at, placed := b.at[t.Cell]
		v := b.e.Values[t.Cell]
		switch {
		case !placed && v.State == eval.Known && v.V.IsZero():
		case !placed || v.State != eval.Known || !convert.Exact(at.cell.Number):
			return "", false
		default:
			if s := b.unit(t.Cell).Shift(unit); s == 0 {
				same = append(same, t)
			} else {
				other, shift = append(other, t), s
			}
		}
	}
	text = b.signed(same, on)
	if converted := b.signed(other, on); converted != "" {
		converted = shifted("("+converted+")", shift)
		if text != "" {
			text += "+"
		}
		text += converted
	}
	return text, true
}

// shifted multiplies a formula by a power of ten.
func shifted(text string, shift int) string {
	switch {
	case shift < 0:
		return text + "/1" + strings.Repeat("0", -shift)
	case shift > 0:
		return text + "*1" + strings.Repeat("0", shift)
	}
	return text
}

// signed is the sum of cells in one unit: C5+C6-C9, SUM(C5:C12)-SUM(C14:C19), SUM(C5,C7,C9,C12).
func (b *book) signed(terms []eval.Operand, on *convert.Table) string {
	var plus, minus []eval.Operand
	for _, t := range terms {
		if t.Neg {
			minus = append(minus, t)
		} else {
			plus = append(plus, t)
		}
	}
	text := join(b.pieces(plus, on), "+")
	if len(minus) > 0 {
		text += "-" + join(b.pieces(minus, on), "-")
	}
	return text
}

const (
	// added is how many single cells are added with signs, before they are put into one SUM.
	added = 4
	// arguments is how many a SUM may have.
	arguments = 255
)

// join adds pieces: by the sign between them, or as the arguments of SUM.
func join(pieces []string, sign string) string {
	ranges := false
	for _, p := range pieces {
		ranges = ranges || strings.Contains(p, ":")
	}
	if !ranges && len(pieces) <= added {
		return strings.Join(pieces, sign)
	}
	var sums []string
	for len(pieces) > 0 {
		n := min(len(pieces), arguments)
		sums = append(sums, "SUM("+strings.Join(pieces[:n], ",")+")")
		pieces = pieces[n:]
	}
	return strings.Join(sums, sign)
}

// pieces refers to cells, three or more that stand in one line as a range.
func (b *book) pieces(terms []eval.Operand, on *convert.Table) []string {
	var out []string
	for i := 0; i < len(terms); {
		first := b.at[terms[i].Cell]
		n := max(b.run(terms[i:], 1, 0), b.run(terms[i:], 0, 1))
		if n < 3 {
			out = append(out, b.ref(first, on))
			i++
			continue
		}
		last := b.at[terms[i+n-1].Cell]
		out = append(out, sheetOf(first, on)+a1(first)+":"+a1(last))
		i += n
	}
	return out
}

// run is how many of the terms stand one after the other, each so many rows and columns further.
func (b *book) run(terms []eval.Operand, rows, cols int) int {
	first := b.at[terms[0].Cell]
	n := 1
	for ; n < len(terms); n++ {
		at := b.at[terms[n].Cell]
		if at.table != first.table || at.row != first.row+n*rows || at.col != first.col+n*cols {
			break
		}
	}
	return n
}

// ref refers to one cell. N makes nothing of a dash, as SUM does.
func (b *book) ref(p place, on *convert.Table) string {
	s := sheetOf(p, on) + a1(p)
	if p.cell.Number == "" && p.cell.Text != "" {
		return "N(" + s + ")"
	}
	return s
}

// a1 is the name of a cell on its sheet.
func a1(p place) string { return convert.ColumnName(p.col) + strconv.Itoa(p.row) }

// sheetOf is the sheet before the name of a cell, "" on the sheet itself.
func sheetOf(p place, on *convert.Table) string {
	if p.table == on {
		return ""
	}
	return "'" + strings.ReplaceAll(p.table.Name, "'", "''") + "'!"
}

// author sets the author's formula of a cell.
func (b *book) author(id report.CellID) {
	at, placed := b.at[id]
	f := b.e.FormulaOf(id)
	if !placed || b.e.Values[id].State != eval.Known || f == nil || f.Expr == nil || len(f.Errs) > 0 {
		return
	}
	x := expression{b: b, on: at.table, table: f.Table}
	text, ok := x.write(f.Expr)
	if shift := b.e.Report.AmountUnit.Shift(b.unit(id)); shift != 0 {
		text = shifted("("+text+")", shift)
	}
	b.keep(id, at, text, ok, x.cells)
}

// expression writes a formula of the report as one of a spreadsheet, in the report's unit.
type expression struct {
	b     *book
	on    *convert.Table
	table int
	cells []eval.Operand // that it reads
}

// write writes an expression; ok is false for what a spreadsheet cannot say.
func (x *expression) write(e *formula.Expr) (text string, ok bool) {
	switch e.Kind {
	case formula.Number:
		return number(e.Num, e.Percent), true
	case formula.Neg:
		text, ok = x.write(e.Args[0])
		return "-" + bracket(e.Args[0], text), ok
	case formula.Binary:
		left, okLeft := x.write(e.Args[0])
		right, okRight := x.write(e.Args[1])
		if e.Op == '*' || e.Op == '/' {
			left = bracket(e.Args[0], left)
		}
		if e.Op != '+' {
			right = bracket(e.Args[1], right)
		}
		return left + string(e.Op) + right, okLeft && okRight
	case formula.Ref:
		return x.ref(e)
	case formula.Call:
		return x.call(e)
	}
	return "", false
}

// bracket encloses a part that is more than one term; references and calls are written as one.
func bracket(e *formula.Expr, text string) string {
	if e.Kind == formula.Neg || e.Kind == formula.Binary {
		return "(" + text + ")"
	}
	return text
}

func number(v amount.Amount, percent bool) string {
	if percent {
		return v.String() + "%"
	}
	return v.String()
}

// ref refers to cells of the tables; a figure that stands elsewhere is its value.
func (x *expression) ref(e *formula.Expr) (text string, ok bool) {
	t, err := x.b.e.Resolve(e.Path, x.table)
	if err.Code != form.RefOK {
		return "", false
	}
	if len(t.Cells) == 0 {
		n := x.b.e.Expr(e, x.table)
		return number(n.V, n.Percent), n.Status == eval.OK && convert.Exact(n.V.String())
	}
	x.cells = append(x.cells, t.Cells...)
	text, ok = x.b.sum(t.Cells, x.on, x.b.e.Report.AmountUnit)
	if strings.ContainsAny(text, "+-*/") {
		text = "(" + text + ")"
	}
	return text, ok && text != "" && len(t.Figures) == 0
}

func (x *expression) call(e *formula.Expr) (text string, ok bool) {
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		if args[i], ok = x.write(a); !ok {
			return "", false
		}
	}
	switch e.Name {
	case "合计":
		return "(" + strings.Join(args, "+") + ")", true
	case "占比":
		return "(" + bracket(e.Args[0], args[0]) + "/" + bracket(e.Args[1], args[1]) + ")", true
	case "增长率":
		before := bracket(e.Args[1], args[1])
		return "((" + args[0] + "-" + before + ")/ABS(" + args[1] + "))", true
	case "绝对值":
		return "ABS(" + args[0] + ")", true
	case "四舍五入":
		if x.b.e.Expr(e.Args[0], x.table).Percent { // so many decimals of the percentage
			return "(ROUND(100*" + bracket(e.Args[0], args[0]) + "," + args[1] + ")/100)", true
		}
		return "ROUND(" + args[0] + "," + args[1] + ")", true
	}
	return "", false // 个数 counts figures, which a sum of references does not
}
