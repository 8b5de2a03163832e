package feature

import (
	"cmp"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// cell adds what can be done with a cell: have it computed, or state what is computed.
func (a *actions) cell(id report.CellID) {
	d := a.d
	c := &d.Report.Cells[id]
	rewrite := string(protocol.CodeActionKindRefactorRewrite)
	switch c.Kind {
	case report.Stated, report.Blank:
		if !d.isTotal(id) {
			return
		}
		title := a.s.say("{0} 改由程序计算（\"=\"）", "have {0} computed (\"=\")", d.Eval.Address(id))
		a.add(rewrite, title, false, nil, []source.Edit{{Span: c.Span, New: `"="`}})
	case report.Derived, report.Formula:
		v := d.Eval.Values[id]
		if v.State != eval.Known {
			return
		}
		ti, ri, _ := d.Report.Locate(id)
		row := &d.Report.Tables[ti].Rows[ri]
		if c.Kind == report.Derived && row.N > 1 && d.Report.Cells[row.First] == d.Report.Cells[row.First+report.CellID(row.N-1)] {
			a.stateRow(row, c.Span)
			return
		}
		text := d.printed(id).String()
		title := a.s.say("写成数 {0}", "state its value {0}", text)
		a.add(rewrite, title, false, nil, []source.Edit{{Span: c.Span, New: text}})
	}
}

// stateRow states the values of a row that ["="] computes as a whole; zeros stay blank.
func (a *actions) stateRow(row *report.Row, at source.Span) {
	var texts []string
	last := 0
	for i := range row.N {
		id := row.First + report.CellID(i)
		if a.d.Eval.Values[id].State != eval.Known {
			return
		}
		text := `""`
		if v := a.d.printed(id); !v.IsZero() {
			text, last = v.String(), i+1
		}
		texts = append(texts, text)
	}
	texts = texts[:max(last, 1)]
	all := strings.Join(texts, ", ")
	a.add(string(protocol.CodeActionKindRefactorRewrite), a.s.say("写成数 {0}", "state the values {0}", all), false, nil, []source.Edit{{Span: at, New: all}})
}

// printed is the value of a cell as its table prints it.
func (d *Document) printed(id report.CellID) amount.Amount {
	ti, _, _ := d.Report.Locate(id)
	v := d.shown(id, d.Eval.Values[id].V).Amount
	if scale := d.Report.Tables[ti].Scale; v.Scale() < scale {
		v = v.Round(scale)
	}
	return v
}

// isTotal reports whether an identity of its form gives a cell its value.
func (d *Document) isTotal(id report.CellID) bool {
	found := false
	d.Eval.Sums(id, func(terms []eval.Operand) bool {
		found = len(terms) > 0
		return found
	})
	return found
}

// rows adds the rows that a table should have.
func (a *actions) rows(ti int) {
	missing := a.d.missingRows(ti)
	if len(missing) == 0 {
		return
	}
	t := &a.d.Report.Tables[ti]
	if edits := a.d.insertRows(t, missing); len(edits) > 0 {
		title := a.s.say("表{0}：补上缺的 {1} 行", "table {0}: insert the {1} missing rows", t.N, len(missing))
		a.add(string(protocol.CodeActionKindRefactorRewrite), title, false, nil, edits)
	}
}

// missingTables adds the tables that findings miss.
func (a *actions) missingTables() {
	var pieces []piece
	a.findings(func(d *lint.Diagnostic) {
		if d.Rule.ID != "JS013" || !strings.HasPrefix(d.Address, "表") {
			return
		}
		if pieces == nil {
			pieces = a.d.pieces()
		}
		for i := range pieces {
			p := &pieces[i]
			if p.kind == "table" && "表"+itoa(p.number) == d.Address {
				a.add(protocol.CodeActionKindQuickFix, a.s.say("补上表{0} {1}", "insert table {0} {1}", p.number, p.title), false, d, []source.Edit{a.d.placeOf(p)})
			}
		}
	})
}

// textFigureAt returns the figure in braces at an offset, nil for none.
func (d *Document) textFigureAt(off int) (*eval.TextFigure, source.Span) {
	figures := d.Eval.TextFigures()
	for i := range figures {
		if span := d.Eval.TextPlace(figures[i].Text, figures[i].Span); touches(span, off) {
			return &figures[i], span
		}
	}
	return nil, source.Span{}
}

// textFigure adds what can be done with a figure in braces: print its value, or have it computed.
func (a *actions) textFigure(f *eval.TextFigure, at source.Span) {
	if f.Expr == nil {
		return
	}
	rewrite := string(protocol.CodeActionKindRefactorRewrite)
	expr := f.Text.S[f.ExprSpan.Start:f.ExprSpan.End]
	switch f.Kind {
	case formula.Stated:
		a.add(rewrite, a.s.say("改由程序计算", "have it computed"), false, nil, []source.Edit{{Span: at, New: "{= " + expr + "}"}})
	case formula.Derived:
		n := a.d.Eval.Expr(f.Expr, -1)
		if n.Status != eval.OK {
			return
		}
		text := numText(a.s.Client, n)
		a.add(rewrite, a.s.say("写成数 {0}，由程序核对", "state {0} and have it checked", text), false, nil, []source.Edit{{Span: at, New: "{" + text + " = " + expr + "}"}})
	}
}

// maxBindings is how many sources are offered for a figure.
const maxBindings = 5

// bind adds the sources that a plain figure in a text may have: cells and figures of this very amount, those
// first whose names stand before it in the sentence.
func (a *actions) bind() {
	at, printed, before, ok := a.d.plainFigure(int(a.at.Start))
	if !ok {
		return
	}
	value, ok := parsePrinted(printed)
	if !ok || value.IsZero() {
		return
	}
	type candidate struct {
		address string
		score   int
	}
	var found []candidate
	for id := range a.d.Report.Cells {
		id := report.CellID(id)
		if v := a.d.Eval.Values[id]; v.State != eval.Known || !a.d.shown(id, v.V).Amount.Equal(value) {
			continue
		}
		if k := a.d.Report.Cells[id].Kind; k == report.Omitted {
			continue
		}
		found = append(found, candidate{a.d.Eval.Address(id), a.d.likeness(id, before)})
	}
	for i := range a.d.Report.Figures {
		f := &a.d.Report.Figures[i]
		if f.Cell.Kind == report.Stated && f.Cell.Value.Equal(value) {
			score := 0
			for part := range strings.SplitSeq(f.Name, ".") {
				if strings.Contains(before, part) {
					score += 3
				}
			}
			found = append(found, candidate{"数据." + f.Name, score})
		}
	}
	slices.SortStableFunc(found, func(x, y candidate) int { return cmp.Compare(y.score, x.score) })
	for i := range found[:min(len(found), maxBindings)] {
		f := &found[i]
		text := "{" + printed + " = " + f.address + "}"
		a.add(string(protocol.CodeActionKindRefactorRewrite), a.s.say("注明出处 {0}，由程序核对", "bind to {0}, to be checked", f.address), false, nil,
			[]source.Edit{{Span: at, New: text}})
	}
}

// likeness tells how much of a cell's name stands in the words before a figure.
func (d *Document) likeness(id report.CellID, before string) int {
	ti, ri, col := d.Report.Locate(id)
	t := &d.Report.Tables[ti]
	score := 0
	if n := lint.RowName(d.Report, ti, ri); n != "" && strings.Contains(before, strings.TrimSpace(n)) {
		score += 4
	}
	c := &t.Form.Columns[col]
	if n := strings.TrimPrefix(strings.TrimPrefix(c.Name, "本年"), "本年度"); n != "" && strings.Contains(before, n) {
		score += 2
	}
	if row := &t.Rows[ri]; row.Def >= 0 && t.Form.Rows[row.Def].Total {
		score++
	}
	return score
}

// plainFigure returns the number outside braces that stands at an offset of a text, and the words before it
// in its sentence.
func (d *Document) plainFigure(off int) (at source.Span, printed, before string, ok bool) {
	d.texts(func(_ *report.Element, t report.Text) {
		if ok || !touches(t.Span, off) {
			return
		}
		for _, n := range plainNumbers(t.S) {
			span := d.Eval.TextPlace(t, n)
			if touches(span, off) {
				from := strings.LastIndexAny(t.S[:n.Start], "。；\n")
				at, printed, before, ok = span, t.S[n.Start:n.End], t.S[from+1:n.Start], true
			}
		}
	})
	return at, printed, before, ok
}

// texts calls f for the texts of sections, items, terms and the like.
func (d *Document) texts(f func(el *report.Element, t report.Text)) {
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		if el.Text.Set {
			f(el, el.Text)
		}
		for j := range el.Items {
			if t := el.Items[j].Text; t.Set {
				f(el, t)
			}
		}
	}
}

// plainNumbers returns the amounts and percentages of a text that stand outside braces: numbers with
// decimals, or with a unit of money or a percent sign behind them.
func plainNumbers(s string) []source.Span {
	var out []source.Span
	depth := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '{':
			depth++
		case c == '}' && depth > 0, c == '\n':
			depth = 0
		case depth == 0 && '0' <= c && c <= '9':
			from := i
			for i < len(s) && ('0' <= s[i] && s[i] <= '9' || (s[i] == '.' || s[i] == ',') && i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9') {
				i++
			}
			end := i
			if rest := strings.TrimLeft(s[i:], " "); strings.HasPrefix(rest, "%") {
				end = i + strings.IndexByte(s[i:], '%') + 1
			} else if !strings.HasPrefix(rest, "万元") && !strings.HasPrefix(rest, "元") && !strings.HasPrefix(rest, "％") && strings.Count(s[from:i], ".") != 1 {
				i--
				continue
			}
			out = append(out, source.Span{Start: int32(from), End: int32(end)})
			i = end - 1
		}
	}
	return out
}

// parsePrinted reads an amount as a text prints it; a percentage is none.
func parsePrinted(s string) (amount.Amount, bool) {
	v, err := amount.Parse(strings.ReplaceAll(s, ",", ""))
	return v, err == nil
}
