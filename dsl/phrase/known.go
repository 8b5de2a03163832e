package phrase

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Source is where a known value stands.
type Source struct {
	// Cells of the tables, or one figure outside them.
	Cells []report.CellID
	Span  source.Span
	Label string
	// Prior: it stands in last year's report.
	Prior bool
	// Blank: nothing is printed in the one cell.
	Blank bool
}

// known is a value that was looked up.
type known struct {
	ref  Ref
	when When
	num  eval.Num
	src  Source
	ok   bool
}

// Known returns the value that the report holds of a quantity: in a table, in [figures], in last
// year's report. Budget is read as Opening. The Source is valid until Reset.
func (r *Reader) Known(ref Ref, when When) (eval.Num, *Source, bool) {
	if when.Aspect == Budget {
		when.Aspect = Opening
	}
	for i := range r.values {
		if v := &r.values[i]; v.ref == ref && v.when == when {
			return v.num, &v.src, v.ok
		}
	}
	v := known{ref: ref, when: when}
	r.lookUp(&v)
	r.values = append(r.values, v)
	last := &r.values[len(r.values)-1]
	return last.num, &last.src, last.ok
}

func (r *Reader) lookUp(v *known) {
	if v.when.Year == 0 && v.when.Aspect == Final {
		if r.cells(v, false) || r.elsewhere(v) {
			return
		}
	}
	if v.when.Year == 0 && v.when.Aspect == Opening && v.ref.Quantity >= 0 && r.cells(v, true) {
		return
	}
	if v.when == (When{Final, -1}) && r.prior(v) {
		return
	}
	r.figureValue(v)
}

// elsewhere looks outside the tables, in the self-evaluation.
func (r *Reader) elsewhere(v *known) bool {
	if v.ref.Quantity < 0 {
		return false
	}
	for _, x := range r.g.Quantities[v.ref.Quantity].Elsewhere {
		if n := r.eval.Expr(x, -1); n.Status == eval.OK {
			v.num, v.ok, v.src = n, true, Source{Label: x.String()}
			if t, err := r.eval.Resolve(x.Path, -1); err.Code == form.RefOK && len(t.Figures) == 1 {
				v.src.Span = t.Figures[0].Span
			}
			return true
		}
	}
	return false
}

// cells takes the first place of which the report has all cells.
func (r *Reader) cells(v *known, budget bool) bool {
	if v.ref.Quantity < 0 {
		ti := r.report.TableOf(int(v.ref.Form))
		if ti < 0 {
			return false
		}
		t := &r.report.Tables[ti]
		ri := t.RowByCode(v.ref.Code)
		if ri < 0 && t.Form.Axis != form.Function {
			ri = t.Form.RowByCode(v.ref.Code)
		}
		if ri < 0 {
			return false
		}
		col := t.Form.Blocks[t.Rows[ri].Block].ColFrom
		for i := range r.g.scopes {
			if r.g.scopes[i].form == int(v.ref.Form) && t.Form.Axis != form.Economic {
				col = r.g.scopes[i].column
			}
		}
		return r.addCell(v, t.Cell(ri, col))
	}
	q := &r.g.Quantities[v.ref.Quantity]
	places := q.Final
	if budget {
		places = q.Budget
	}
	// A figure that is printed goes before one that is worked out, or blank.
	best := -1
	for i, p := range places {
		ok, printed := r.sum(v, p)
		if ok && printed {
			return true
		}
		if ok && best < 0 {
			best = i
		}
	}
	if best >= 0 {
		r.sum(v, places[best])
	}
	return best >= 0
}

// sum adds up the cells of a place; printed: the report states each of them.
func (r *Reader) sum(v *known, p Place) (ok, printed bool) {
	first := len(r.cellIDs)
	v.num, v.src, v.ok = eval.Num{}, Source{}, false
	printed = true
	for i := range p {
		id := r.cellOf(&p[i])
		if id == report.NoCell || r.eval.Value(id).State != eval.Known {
			r.cellIDs = r.cellIDs[:first]
			return false, false
		}
		n := r.cellNum(id)
		if p[i].Neg {
			n.V, n.Lo, n.Hi = n.V.Neg(), n.Hi.Neg(), n.Lo.Neg()
		}
		v.num.V, v.num.Lo, v.num.Hi = v.num.V.Add(n.V), v.num.Lo.Add(n.Lo), v.num.Hi.Add(n.Hi)
		r.cellIDs = append(r.cellIDs, id)
		printed = printed && r.report.Cells[id].Kind == report.Stated
	}
	v.src.Cells = r.cellIDs[first:len(r.cellIDs):len(r.cellIDs)]
	v.src.Blank = len(p) == 1 && r.report.Cells[v.src.Cells[0]].IsZeroByForm()
	v.ok = true
	return true, printed
}

// cellOf is the report's cell of an operand, NoCell where its table is not there or declared empty.
func (r *Reader) cellOf(o *form.Operand) report.CellID {
	ti := r.report.TableOf(o.Form)
	if ti < 0 {
		return report.NoCell
	}
	t := &r.report.Tables[ti]
	ri := o.Ref.Index
	if o.Ref.Kind == form.CodeRow {
		ri = t.RowByCode(o.Ref.Code)
	}
	if ri < 0 || ri >= len(t.Rows) || !t.HasRows && t.Empty.Set {
		return report.NoCell
	}
	return t.Cell(ri, o.Ref.Col)
}

// DeclaredEmpty is the table that would hold this year's figure of a quantity and says that there is
// none; −1 where no table does.
func (r *Reader) DeclaredEmpty(ref Ref) int {
	if ref.Quantity < 0 {
		return -1
	}
	for _, p := range r.g.Quantities[ref.Quantity].Final {
		for i := range p {
			if ti := r.report.TableOf(p[i].Form); ti >= 0 {
				if t := &r.report.Tables[ti]; !t.HasRows && t.Empty.Set {
					return ti
				}
			}
		}
	}
	return -1
}

func (r *Reader) cellNum(id report.CellID) eval.Num {
	v := r.eval.Value(id)
	return eval.Num{V: v.V, Lo: v.V.Sub(v.Slack), Hi: v.V.Add(v.Slack)}
}

// addCell takes one cell.
func (r *Reader) addCell(v *known, id report.CellID) bool {
	if id == report.NoCell || r.eval.Value(id).State != eval.Known {
		return false
	}
	first := len(r.cellIDs)
	r.cellIDs = append(r.cellIDs, id)
	v.num, v.ok = r.cellNum(id), true
	v.src = Source{Cells: r.cellIDs[first : first+1 : first+1], Blank: r.report.Cells[id].IsZeroByForm()}
	return true
}

// prior looks the quantity up in last year's report.
func (r *Reader) prior(v *known) bool {
	if r.eval.Prior() == nil {
		return false
	}
	eachPath := func(path []formula.Segment) bool {
		t, err := r.eval.Resolve(append([]formula.Segment{{Text: "上年"}}, path...), -1)
		if err.Code != form.RefOK || t.External || len(t.Figures) != 1 || len(t.Cells) > 0 {
			return false
		}
		c := t.Figures[0].Cell
		switch {
		case c.IsZeroByForm():
		case c.Kind == report.Stated:
			v.num = r.around(c.Value)
		default:
			return false
		}
		v.ok, v.src = true, Source{Span: t.Figures[0].Span, Prior: true}
		return true
	}
	if v.ref.Quantity < 0 {
		f := r.report.Set.Forms[v.ref.Form]
		path := []formula.Segment{{Text: f.Name}, {Text: v.ref.Code.String()}}
		for i := range r.g.scopes {
			if s := &r.g.scopes[i]; s.form == int(v.ref.Form) && s.CodeColumn != "" {
				path = append(path, formula.Segment{Text: s.CodeColumn})
				break
			}
		}
		return eachPath(path)
	}
	for _, text := range r.g.Quantities[v.ref.Quantity].Formula {
		if x, errs := formula.ParseExpr(text); len(errs) == 0 && x.Kind == formula.Ref && eachPath(x.Path) {
			return true
		}
	}
	return false
}

func (r *Reader) around(a amount.Amount) eval.Num {
	slack := amount.Amount{}
	if a.Scale() > 0 && !(r.report.AmountUnit == report.Yuan && a.Scale() >= 2) {
		slack = amount.HalfUnit(a.Scale())
	}
	return eval.Num{V: a, Lo: a.Sub(slack), Hi: a.Add(slack)}
}

// prefixes are what names in [figures] begin with.
func prefixes(w When) []string {
	switch {
	case w == When{Final, 0}:
		return []string{"", "执行数", "决算数"}
	case w == When{Final, -1}:
		return []string{"上年", "上年决算"}
	case w == When{Final, -2}:
		return []string{"前年", "前年决算"}
	case w == When{Opening, 0}:
		return []string{"年初预算"}
	case w == When{Whole, 0}:
		return []string{"全年预算", "调整预算", "调整后预算"}
	case w == When{Opening, -1}:
		return []string{"上年年初预算", "上年预算"}
	case w.Aspect == SameTerms && w.Year == -1:
		return []string{"上年同口径"}
	}
	return nil
}

// figureValue looks in [figures].
func (r *Reader) figureValue(v *known) {
	for _, prefix := range prefixes(v.when) {
		for i := range r.report.Figures {
			f := &r.report.Figures[i]
			rest, ok := f.Name, true
			if prefix != "" {
				if rest, ok = cutPart(f.Name, prefix); !ok {
					continue
				}
			}
			if !r.isCalled(v, rest) {
				continue
			}
			switch {
			case f.IsZeroByForm():
				v.num = eval.Num{}
			case f.Kind == report.Stated:
				v.num = r.around(f.Value)
			case f.Kind == report.Formula:
				v.num = r.eval.Expr(r.eval.FigureFormula(&f.Cell).Expr, -1)
				if v.num.Status != eval.OK {
					continue
				}
			default:
				continue
			}
			v.ok, v.src = true, Source{Span: f.Key, Label: f.Name}
			return
		}
	}
}

// cutPart takes a part off a dotted name: 年初预算 off 年初预算.201 or 整体自评.年初预算.
func cutPart(s, part string) (string, bool) {
	if rest, ok := strings.CutPrefix(s, part); ok && (rest == "" || rest[0] == '.') {
		return strings.TrimPrefix(rest, "."), true
	}
	if rest, ok := strings.CutSuffix(s, part); ok && rest != "" && rest[len(rest)-1] == '.' {
		return rest[:len(rest)-1], true
	}
	return "", false
}

// isCalled: a name of [figures] without its prefix names the quantity.
func (r *Reader) isCalled(v *known, rest string) bool {
	if v.ref.Quantity >= 0 {
		q := &r.g.Quantities[v.ref.Quantity]
		if rest != "" && name.Equal(rest, q.Name) {
			return true
		}
		for _, n := range q.Figures {
			if name.Equal(rest, n) {
				return true
			}
		}
		if v.when.Year == 0 && (v.when.Aspect == Opening || v.when.Aspect == Whole) {
			for _, n := range q.BudgetFigures {
				if name.Equal(rest, n) {
					return true
				}
			}
		}
		return false
	}
	if v.when == (When{Final, 0}) {
		return false
	}
	// 年初预算.201, 上年.一般公共预算财政拨款支出.201
	var digits [12]byte
	code := appendCode(digits[:0], v.ref.Code)
	last := strings.LastIndexByte(rest, '.')
	if string(code) != rest[last+1:] {
		return false
	}
	fund := false
	whose := ""
	for i := range r.g.scopes {
		if s := &r.g.scopes[i]; s.form == int(v.ref.Form) {
			fund, whose = s.Fund, s.Whole
		}
	}
	if last < 0 {
		// A fund's 类 and 款 are part of several funds' .
		return (v.when.Aspect == Opening || v.when.Aspect == Whole) && whose != "" && (!fund || v.ref.Code.Level() == 3)
	}
	return whose != "" && name.Equal(rest[:last], whose)
}

func appendCode(b []byte, c catalog.Code) []byte {
	if c >= 10 {
		b = appendCode(b, c/10)
	}
	return append(b, byte('0'+c%10))
}
