package render

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Mark points out a figure that does not agree.
type Mark struct {
	// Cell is the cell, report.NoCell for a figure in a text, which Span names by its place.
	Cell report.CellID
	Span source.Span
	// Verdict is eval.Violated or eval.Rounding.
	Verdict eval.Verdict
	// Stated, Expected and Difference are as printed, in the unit of the table; Expected and Difference
	// are "" where no one value is due.
	Stated, Expected, Difference string
}

// Marks returns a mark for every cell and figure in a text that violates a relation, or agrees but for
// rounding: the first violated relation of a cell, else the first rounded one.
func Marks(e *eval.Eval) []Mark {
	var out []Mark
	at := map[report.CellID]int{}
	for i := range e.Relations {
		rel := &e.Relations[i]
		left, _ := e.Sides(rel)
		if rel.Verdict < eval.Rounding || len(left) == 0 || isSlip(e, rel) {
			continue
		}
		m := cellMark(e, rel, left)
		if j, seen := at[m.Cell]; !seen {
			at[m.Cell] = len(out)
			out = append(out, m)
		} else if out[j].Verdict < m.Verdict {
			out[j] = m
		}
	}
	for _, f := range e.TextFigures() {
		if f.Kind != formula.Stated || len(f.Errors) > 0 {
			continue
		}
		if m, ok := figureMark(e, &f); ok {
			out = append(out, m)
		}
	}
	return out
}

// isSlip reports an identity of a footnote that differs from the form's own in its target alone: the
// footnote is wrong, not the cell.
func isSlip(e *eval.Eval, rel *eval.Relation) bool {
	return rel.Kind == eval.Printed && e.Notes[rel.Index].SameTerms >= 0
}

// cellMark is the mark of a relation's stated side.
func cellMark(e *eval.Eval, rel *eval.Relation, left []eval.Operand) Mark {
	id := left[0].Cell
	ti, _, _ := e.Report.Locate(id)
	t := &e.Report.Tables[ti]
	m := Mark{Cell: id, Verdict: rel.Verdict, Stated: inTable(e.Report, t, e.Values[id].V)}
	if len(left) == 1 && !left[0].Neg && rel.Op == formula.Eq {
		m.Expected = inTable(e.Report, t, rel.Right.Sub(rel.Const))
		m.Difference = inTable(e.Report, t, rel.Difference())
	}
	return m
}

// inTable prints an amount of the report's unit in a table's, with all of its decimals.
func inTable(r *report.Report, t *report.Table, v amount.Amount) string {
	v = v.Shift(r.AmountUnit.Shift(r.UnitOf(t)))
	return v.Round(max(t.Scale, min(v.Scale(), amount.MaxScale))).Format()
}

// figureMark judges a figure in a text by its own formula.
func figureMark(e *eval.Eval, f *eval.TextFigure) (Mark, bool) {
	due := e.Expr(f.Expr, -1)
	if due.Status != eval.OK {
		return Mark{}, false
	}
	half := amount.HalfUnit(f.Value.Scale())
	stated := eval.Num{V: f.Value, Lo: f.Value.Sub(half), Hi: f.Value.Add(half), Percent: f.Percent}
	verdict := eval.Compare(formula.Eq, stated, due)
	if verdict < eval.Rounding {
		return Mark{}, false
	}
	rounded := due
	rounded.V = due.V.Round(f.Value.Scale())
	if verdict == eval.Rounding && rounded.V.Equal(f.Value) && due.Percent == f.Percent {
		return Mark{}, false // it is the value, rounded as it is printed
	}
	m := Mark{Cell: report.NoCell, Span: e.TextPlace(f.Text, f.Span), Verdict: verdict, Stated: f.Printed, Expected: FormatNum(rounded)}
	if due.Percent == f.Percent {
		m.Difference = f.Value.Sub(rounded.V).Format()
	}
	return m, true
}

// note says what a mark means.
func (m *Mark) note(english bool) string {
	switch {
	case m.Expected == "" && m.Verdict == eval.Violated:
		return pick(english, "不符", "does not agree")
	case m.Expected == "":
		return pick(english, "尾差", "rounding residue")
	case m.Verdict == eval.Rounding:
		return pick(english, "尾差："+m.Stated+"，应为 "+m.Expected, "rounding residue: "+m.Stated+", computed "+m.Expected)
	}
	text := pick(english, "不符："+m.Stated+"，应为 "+m.Expected, "does not agree: "+m.Stated+", should be "+m.Expected)
	if m.Difference != "" {
		text += pick(english, "，差 "+m.Difference, ", difference "+m.Difference)
	}
	return text
}

func pick(english bool, zh, en string) string {
	if english {
		return en
	}
	return zh
}
