package feature

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// cell writes about a cell: its value, how it came, and every relation it stands in.
func (m *markup) cell(d *Document, id report.CellID) {
	m.title(d.label(id), d.Eval.Address(id))
	m.paragraph(m.worth(d, id))
	if terms, ok := d.Eval.Terms(id); ok {
		m.trace(d, id, terms)
	} else if f := d.Eval.FormulaOf(id); f != nil && f.Expr != nil {
		m.paragraph("= " + f.Expr.String())
	}
	shown := 0
	for i := range d.Eval.Relations {
		r := &d.Eval.Relations[i]
		if !d.standsIn(id, r) {
			continue
		}
		if shown++; shown == 1 {
			m.head(m.say("勾稽关系", "Relations"))
		}
		m.item(m.relationLine(d, r))
		if suspicion := d.suspicion(r); suspicion != "" {
			m.item(suspicion)
		}
	}
	// What is said of the cell beside its relations.
	for i := range d.Diagnostics {
		if f := &d.Diagnostics[i]; f.Span == d.Report.Cells[id].Span && f.Relation == "" {
			m.item(f.Rule.ID + " " + output.Clean(f.Message.In(m.Lang)))
		}
	}
}

// worth says what a cell is worth, and why.
func (m *markup) worth(d *Document, id report.CellID) string {
	origin := map[report.CellKind]lint.Text{
		report.Stated:   {Zh: "填列", En: "stated"},
		report.Blank:    {Zh: "空格，按 0 计", En: "blank, counts as 0"},
		report.Dash:     {Zh: "不适用，按 0 计", En: "not applicable, counts as 0"},
		report.Omitted:  {Zh: "未填，按 0 计", En: "left out, counts as 0"},
		report.Derived:  {Zh: "由程序计算", En: "computed"},
		report.Formula:  {Zh: "按公式计算", En: "computed by its formula"},
		report.Misprint: {Zh: "不是金额，不参与勾稽", En: "no amount; takes part in nothing"},
		report.Broken:   {Zh: "本行有语法错误，暂不参与勾稽", En: "its line has a syntax error; takes part in nothing for now"},
		report.Withheld: {Zh: "依法不予公开", En: "withheld by law"},
	}[d.Report.Cells[id].Kind].In(m.Lang)
	switch v := d.Eval.Values[id]; v.State {
	case eval.Known:
		return m.say("{0}（{1}）", "{0} ({1})", d.shown(id, v.V), origin)
	case eval.Circular:
		return m.say("未知：公式绕了一圈又用到自己", "unknown: its formula leads back to itself")
	}
	return m.say("未知（{0}）", "unknown ({0})", origin)
}

// trace writes what a computed cell is the sum of.
func (m *markup) trace(d *Document, id report.CellID, terms []eval.Operand) {
	rows := [][]string{{"", m.say("来源", "source"), m.say("金额", "amount")}}
	zeros := 0
	for _, o := range terms {
		v := d.Eval.Values[o.Cell]
		if v.State == eval.Known && v.V.IsZero() {
			zeros++
			continue
		}
		rows = append(rows, []string{sign(o.Neg), d.label(o.Cell), m.amount(d, o.Cell)})
	}
	rows = append(rows, []string{"=", d.label(id), m.amount(d, id)})
	m.table(rows)
	if zeros > 0 {
		m.paragraph(m.say("另有 {0} 项为 0。", "{0} more are 0.", zeros))
	}
}

func sign(neg bool) string {
	if neg {
		return "−"
	}
	return "+"
}

// amount is the value of a cell without its unit.
func (m *markup) amount(d *Document, id report.CellID) string {
	if v := d.Eval.Values[id]; v.State == eval.Known {
		return d.shown(id, v.V).Amount.Format()
	}
	return m.say("未知", "unknown")
}

// relationLine says how a relation stands: ✗ 不符 27 行 = …：100.00 与 99.00，多 1.00.
func (m *markup) relationLine(d *Document, r *eval.Relation) string {
	mark := [...]string{eval.Unknown: "？", eval.Holds: "✓", eval.Rounding: "≈", eval.Violated: "✗"}[r.Verdict]
	line := mark + " " + output.Verdict(r.Verdict).In(m.Lang) + "  " + lint.RelationText(d.Eval, r).In(m.Lang)
	switch r.Verdict {
	case eval.Holds:
		return output.Clean(line + "  " + r.Left.Format())
	case eval.Unknown:
		return output.Clean(line)
	}
	return output.Clean(line + "  " + m.say("{0} {3} {1}，{2}", "{0} {3} {1}, {2}", r.Left, r.Right, lint.Difference{Amount: r.Difference()}, notEqual(r)))
}

func notEqual(r *eval.Relation) string {
	if r.Op.String() == "=" {
		return "≠"
	}
	return map[string]string{"≤": ">", "≥": "<"}[r.Op.String()]
}
