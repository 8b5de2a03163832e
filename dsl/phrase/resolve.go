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

func (r *Reader) inScope(q named) bool {
	return q.scopes == 0 || r.scope >= 0 && q.scopes&(1<<r.scope) != 0
}

// codeForm is the form whose rows the scope's codes are, −1.
func (r *Reader) codeForm() int {
	if r.scope < 0 {
		return -1
	}
	return r.g.scopes[r.scope].form
}

// codeTable is the report's table of that form.
func (r *Reader) codeTable() *report.Table {
	if f := r.codeForm(); f >= 0 {
		if ti := r.report.TableOf(f); ti >= 0 {
			return &r.report.Tables[ti]
		}
	}
	return nil
}

// economicScope: the scope's codes are those of basic spending.
func (r *Reader) economicScope() bool { return r.g.basic >= 0 && r.codeForm() == r.g.basic }

func (r *Reader) rowOf(c catalog.Code) bool {
	t := r.codeTable()
	return t != nil && t.RowByCode(c) >= 0
}

// resolve finds the one quantity that a subject names, by the unit of its figure where several are
// called alike. f may be nil.
func (r *Reader) resolve(s *subject, f *Figure) (Ref, bool) {
	if s.entry < 0 || s.code != 0 {
		if s.code == 0 || !moneyLike(f) || r.codeForm() < 0 {
			return Ref{}, false
		}
		return Ref{Quantity: -1, Form: int16(r.codeForm()), Code: s.code}, true
	}
	w := &r.g.entries[s.entry]
	best, n, exact := int16(-1), 0, false
	for _, q := range w.quantities {
		if !r.inScope(q) {
			continue
		}
		unit := r.g.Quantities[q.quantity].Unit
		if f != nil && (unit == "") != moneyLike(f) {
			continue
		}
		same := f == nil || f.Unit != Count || sameMeasure(f.Measure, unit)
		if !same && f.Measure != "个" {
			continue
		}
		switch {
		case best < 0 || same && !exact:
			best, n, exact = q.quantity, 1, same
		case best == q.quantity || exact && !same:
		default:
			n++
		}
	}
	if best >= 0 {
		return Ref{Quantity: best}, n == 1 || r.agree(w, Ref{Quantity: best}, f)
	}
	if !moneyLike(f) {
		return Ref{}, false
	}
	switch {
	case w.economic != 0 && r.economicScope():
		return Ref{Quantity: -1, Form: int16(r.g.basic), Code: w.economic}, true
	case w.code != 0 && r.codeForm() >= 0 && !r.economicScope():
		return Ref{Quantity: -1, Form: int16(r.codeForm()), Code: w.code}, true
	}
	return Ref{}, false
}

// agree: all quantities of one name have one value, so that it does not matter which is meant.
func (r *Reader) agree(w *entry, ref Ref, f *Figure) bool {
	a, _, ok := r.Known(ref, When{})
	for _, q := range w.quantities {
		if !ok || !r.inScope(q) || (r.g.Quantities[q.quantity].Unit == "") != moneyLike(f) {
			continue
		}
		b, _, known := r.Known(Ref{Quantity: q.quantity}, When{})
		ok = known && a.V.Equal(b.V)
	}
	return ok
}

// moneyLike: the figure may be an amount or a rate of one.
func moneyLike(f *Figure) bool { return f == nil || f.Unit != Count }

// unitFits: the figure counts what the quantity is counted in.
func (r *Reader) unitFits(ref Ref, f *Figure) bool {
	if ref.Quantity < 0 {
		return f.Unit != Count
	}
	unit := r.g.Quantities[ref.Quantity].Unit
	return (unit == "") == (f.Unit != Count) && (f.Unit != Count || sameMeasure(f.Measure, unit))
}

// sameMeasure: 台 and 台（套） are one measure.
func sameMeasure(a, b string) bool {
	return name.HasPrefix(a, b) || name.HasPrefix(b, a) && a != "人"
}

// withoutTable: what is spoken of stands in no table, so it has no budget and final figure.
func (r *Reader) withoutTable() bool {
	ref, ok := r.currentRef()
	return ok && ref.Quantity >= 0 && len(r.g.Quantities[ref.Quantity].Formula) == 0
}

// otherSide: the clause says 支出 where an income is spoken of, or the reverse.
func (r *Reader) otherSide(tokens []token) bool {
	ref, ok := r.currentRef()
	if !ok || ref.Quantity < 0 {
		return false
	}
	const income, spending = "收入", "支出"
	called := r.g.Quantities[ref.Quantity].Name
	k := &r.g.known
	for i := range tokens {
		if t := &tokens[i]; t.mask&(k.final|k.opening|k.whole|k.budget) != 0 {
			word := r.text.S[r.start+int(t.start) : r.start+int(t.end)]
			if strings.Contains(word, spending) && !strings.Contains(called, spending) && strings.Contains(called, income) ||
				strings.Contains(word, income) && !strings.Contains(called, income) && strings.Contains(called, spending) {
				return true
			}
		}
	}
	return false
}

func (r *Reader) unitOf(ref Ref) string {
	if ref.Quantity < 0 {
		return ""
	}
	return r.g.Quantities[ref.Quantity].Unit
}

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
		return r.addCells(v, t.Cell(ri, col))
	}
	q := &r.g.Quantities[v.ref.Quantity]
	places := q.Final
	if budget {
		places = q.Budget
	}
next:
	for _, p := range places {
		v.num, v.src.Cells, v.ok = eval.Num{}, nil, false
		for i := range p {
			o := &p[i]
			ti := r.report.TableOf(o.Form)
			if ti < 0 {
				continue next
			}
			t := &r.report.Tables[ti]
			ri := o.Ref.Index
			if o.Ref.Kind == form.CodeRow {
				ri = t.RowByCode(o.Ref.Code)
			}
			if ri < 0 || ri >= len(t.Rows) || !t.HasRows && t.Empty.Set {
				continue next
			}
			id := t.Cell(ri, o.Ref.Col)
			if id == report.NoCell || r.eval.Value(id).State != eval.Known {
				continue next
			}
			val := r.eval.Value(id)
			n := eval.Num{V: val.V, Lo: val.V.Sub(val.Slack), Hi: val.V.Add(val.Slack)}
			if o.Neg {
				n.V, n.Lo, n.Hi = n.V.Neg(), n.Hi.Neg(), n.Lo.Neg()
			}
			v.num.V, v.num.Lo, v.num.Hi = v.num.V.Add(n.V), v.num.Lo.Add(n.Lo), v.num.Hi.Add(n.Hi)
			v.src.Cells = append(v.src.Cells, id)
		}
		v.ok = true
		v.src.Blank = len(v.src.Cells) == 1 && r.report.Cells[v.src.Cells[0]].IsZeroByForm()
		return true
	}
	return false
}

func (r *Reader) addCells(v *known, id report.CellID) bool {
	if id == report.NoCell || r.eval.Value(id).State != eval.Known {
		return false
	}
	val := r.eval.Value(id)
	v.num = eval.Num{V: val.V, Lo: val.V.Sub(val.Slack), Hi: val.V.Add(val.Slack)}
	v.src.Cells = []report.CellID{id}
	v.src.Blank = r.report.Cells[id].IsZeroByForm()
	v.ok = true
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

// bound reads the figure in braces that begins at byte i of the paragraph.
func (r *Reader) bound(i int) (Figure, int) {
	all := r.eval.TextFigures()
	for n := range all {
		j := r.boundAt + n
		if j >= len(all) {
			j -= len(all)
		}
		f := &all[j]
		if f.Text.ID != r.text.ID || int(f.Span.Start) != r.start+i {
			continue
		}
		r.boundAt = j
		out := Figure{Start: i, To: int(f.Span.End) - r.start, Bound: true}
		switch f.Kind {
		case formula.Stated, formula.Defined:
			out.Value, out.Known = f.Value, len(f.Errors) == 0
			if f.Percent {
				out.Unit = Percent
			}
		case formula.Derived:
			if n := r.eval.Expr(f.Expr, -1); n.Status == eval.OK {
				out.Value, out.Known = n.V, true
				if n.Percent {
					out.Unit = Percent
				}
			}
		case formula.List:
			return Figure{}, -1
		}
		return out, out.To
	}
	return Figure{}, -1
}

// Amount is a figure in the report's unit with what rounding allows for; a percentage or count as it
// stands.
func (r *Reader) Amount(f *Figure) eval.Num {
	shift := 0
	switch f.Unit {
	case WanYuan:
		shift = 4
	case YiYuan:
		shift = 8
	}
	money := f.Unit == Yuan || f.Unit == WanYuan || f.Unit == YiYuan
	if money && r.report.AmountUnit == report.WanYuan {
		shift -= 4
	}
	v := f.Value.Shift(shift)
	slack := amount.HalfUnit(f.Value.Scale()).Shift(shift)
	if f.Unit == Yuan && f.Value.Scale() >= 2 || f.Unit == Count && f.Value.Scale() == 0 {
		slack = amount.Amount{}
	}
	return eval.Num{V: v, Lo: v.Sub(slack), Hi: v.Add(slack), Percent: f.Unit == Percent}
}
