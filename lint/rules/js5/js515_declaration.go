package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var declaration = &lint.Rule{
	ID: "JS515", Name: "declaration", Title: lint.Text{Zh: "说明与表不符", En: "declaration differs from the tables"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明里说没有（无“三公”经费支出、无政府性基金预算财政拨款收入支出、无国有资本经营预算财政拨款、无机关运行经费），表上却有金额；说有安排“三公”经费的单位，表上却没有，或者说没有，表上却有预算；按科目的一段说用于“基本支出”，表上却是项目支出；机关运行经费与公用经费合计不符：行政单位、参公事业单位应当相等，含事业单位的部门不应大于，事业单位没有机关运行经费。",
			En: "The notes say there is nothing (no 三公 spending, no government fund, no state capital budget, no running costs of organs), but a table has amounts; or name units with 三公 budgets where the table has none, or say there are none where it has; or an item is said to be basic expenditure and the table has it as projects; or running costs of organs differ from 公用经费合计: equal for administrative and 参公 units, at most that in a mixed department, none for institutions.",
		},
		Why:   lint.Text{Zh: "“无”字句多从样张照抄，有了金额忘了改。", En: "Such sentences are copied from the template and outlive the facts."},
		Basis: lint.Text{Zh: "机关运行经费是行政单位和参公事业单位一般公共预算财政拨款基本支出中的公用经费（名词解释“机关运行经费”；《机关事务管理条例》）。", En: "Running costs of organs are the operating costs in basic expenditure of administrative and 参公 units."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.7]
form = "三公经费"

[table.7.rows]
1 = ["", "", "", "", "", "", 3.21, "", "", "", "", 3.21]

[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
text = "2022 年度本单位无一般公共预算财政拨款“三公”经费支出。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.7]
form = "三公经费"

[table.7.rows]
1 = ["", "", "", "", "", "", "", "", "", "", "", ""]

[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
text = "2022 年度本单位无一般公共预算财政拨款“三公”经费支出。"
`,
	},
	Run: func(p *lint.Pass) {
		r := readerOf(p)
		list := p.ParagraphList()
		for i := range list {
			switch q := &list[i]; q.Topic {
			case lint.ThreePublic:
				threePublicDeclared(p, q)
			case lint.Fund:
				fundDeclared(p, q, "政府性基金", "政府性基金预算财政拨款收入支出决算表")
			case lint.StateCapital:
				fundDeclared(p, q, "国有资本经营预算", "国有资本经营预算表")
			case lint.RunningCosts:
				runningCosts(r, q)
			case lint.General:
				basicDeclared(p, q)
			}
		}
	},
}

// noneOf finds a sentence that says there is none of what: 无政府性基金, 没有政府性基金. It returns what
// follows in its clause and where the sentence stands; from is −1 where there is none.
func noneOf(s, what string) (after string, from, to int) {
	for at := 0; ; {
		i := name.Index(s[at:], what)
		if i < 0 {
			return "", -1, 0
		}
		i += at
		at = i + len(what)
		before := strings.TrimSuffix(strings.TrimRight(s[:i], " “\""), "一般公共预算财政拨款")
		before = strings.TrimRight(before, " “\"")
		for _, w := range [...]string{"无", "没有", "未发生", "未安排"} {
			if strings.HasSuffix(before, w) {
				to = at
				if n := strings.IndexAny(s[at:], "，。；,;"); n >= 0 {
					to += n
				} else {
					to = len(s)
				}
				return s[at:to], len(before) - len(w), to
			}
		}
	}
}

func threePublicDeclared(p *lint.Pass, q *lint.Paragraph) {
	s := q.S()
	if units := name.Index(s, "安排“三公”经费的单位"); units >= 0 {
		unitsWithThreePublic(p, q, units)
		return
	}
	after, from, to := noneOf(s, "三公")
	if from < 0 || !name.Contains(after, "支出") && !strings.HasSuffix(after, "经费") {
		return
	}
	t := threePublicTable(p)
	if t == nil {
		return
	}
	if name.Contains(after, "预算") && !name.Contains(after, "决算") {
		return // no budget: says nothing of spending
	}
	for _, column := range [...]string{"决算数.合计", "决算数.因公出国（境）费", "决算数.公务用车购置及运行费", "决算数.公务接待费"} {
		if v, ok := t.amount(column); ok && !v.IsZero() {
			foundDeclared(p, q, from, to, t.cell(column), v)
			return
		}
	}
}

// unitsWithThreePublic: “有…安排“三公”经费的单位”, and nothing in the table, or the reverse.
func unitsWithThreePublic(p *lint.Pass, q *lint.Paragraph, units int) {
	s := q.S()
	from := 0
	if i := strings.LastIndexAny(s[:units], "，。；"); i >= 0 {
		from = i + len("，")
	}
	clause := s[from:units]
	t := threePublicTable(p)
	if t == nil || !isWhole(p, t.Table) {
		return
	}
	if none := name.Contains(clause, "没有") || name.Contains(clause, "无"); none || !name.Contains(clause, "有") {
		if budget, ok := t.amount("预算数.合计"); none && ok && !budget.IsZero() {
			cell := t.cell("预算数.合计")
			p.Found(lint.Diagnostic{
				Severity: lint.Warning, Span: p.Place(q, from, units+len("安排“三公”经费的单位")), Address: p.ParagraphAddress(q), Related: []lint.Related{related(p, cell, budget)},
				Message: lint.Msg("说没有安排“三公”经费预算的单位，而{0} 有 {1}。", "no unit with a 三公 budget is said to be there, but {0} has {1}.", p.Label(cell), lint.Money{Amount: budget, Unit: p.Report.AmountUnit}),
			})
		}
		return
	}
	for id := t.First; id < t.End; id++ {
		if v, ok := known(p, id); !ok || !v.IsZero() {
			return
		}
	}
	p.Found(lint.Diagnostic{
		Severity: lint.Warning, Span: p.Place(q, from, units+len("安排“三公”经费的单位")), Address: p.ParagraphAddress(q),
		Message: lint.Msg("说有安排“三公”经费预算的单位，而表{0} 预算、决算均无金额。", "units with a 三公 budget are named, but table {0} has neither budget nor final figures.", t.N),
	})
}

// fundDeclared: “无政府性基金预算财政拨款收入支出” against the total row of its table. A sentence on
// balances alone (年初结转) is held against those.
func fundDeclared(p *lint.Pass, q *lint.Paragraph, what, formName string) {
	after, from, to := noneOf(q.S(), what)
	if from < 0 {
		return
	}
	t := tableOf(p, formName)
	if t == nil || len(t.Rows) == 0 {
		return
	}
	income, spending, balance := name.Contains(after, "收入"), name.Contains(after, "支出"), name.Contains(after, "结")
	all := !income && !spending && !balance
	for col := range t.Form.Columns {
		cell := t.Cell(0, col)
		v, ok := known(p, cell)
		if !ok || v.IsZero() {
			continue
		}
		label := t.Form.Columns[col].Title()
		switch {
		case all:
		case name.Contains(label, "收入"):
			if !income {
				continue
			}
		case name.Contains(label, "支出"):
			if !spending {
				continue
			}
		case name.Contains(label, "年初"):
			if !balance || name.Contains(after, "年末") && !name.Contains(after, "年初") {
				continue
			}
		case name.Contains(label, "年末"):
			if !balance || name.Contains(after, "年初") && !name.Contains(after, "年末") {
				continue
			}
		default: // a column of a table on spending alone
			if !spending {
				continue
			}
		}
		foundDeclared(p, q, from, to, cell, v)
		return
	}
}

// tableOf is the table of a form, nil where the report has none.
func tableOf(p *lint.Pass, formName string) *report.Table {
	fi := p.Report.Set.FormIndex(formName)
	if fi < 0 {
		return nil
	}
	if ti := p.Report.TableOf(fi); ti >= 0 {
		return &p.Report.Tables[ti]
	}
	return nil
}

func foundDeclared(p *lint.Pass, q *lint.Paragraph, from, to int, cell report.CellID, v amount.Amount) {
	p.Found(lint.Diagnostic{
		Span: p.Place(q, from, to), Address: p.ParagraphAddress(q), Related: []lint.Related{related(p, cell, v)},
		Message: lint.Msg("说明写“{0}”，{1} 有 {2}。", "the notes say “{0}”, but {1} has {2}.",
			strings.TrimSpace(q.S()[from:to]), p.Label(cell), lint.Money{Amount: v, Unit: p.Report.AmountUnit}),
	})
}

func related(p *lint.Pass, cell report.CellID, v amount.Amount) lint.Related {
	return lint.Related{Role: "other", Address: p.Eval.Address(cell), Label: p.Label(cell), File: p.File,
		Span: p.Report.Cells[cell].Span, Value: v, Known: true}
}

// runningCosts holds 机关运行经费 against 公用经费合计.
func runningCosts(r *reader, q *lint.Paragraph) {
	p, s := r.p, q.S()
	kind := p.Report.UnitKind.S
	organ := kind == "行政单位" || kind == "参公事业单位"
	if _, from, to := noneOf(s, "机关运行经费"); from >= 0 {
		if !organ || isMixed(p.Report) {
			return
		}
		cell := operatingTotal(p)
		if total, ok := known(p, cell); ok && !total.IsZero() {
			foundDeclared(p, q, from, to, cell, total)
		}
		return
	}
	n, found := runningCost(r, q)
	if !found {
		return
	}
	said := n.money(p)
	d := lint.Diagnostic{
		Span: p.Place(q, n.from, n.end), Address: p.ParagraphAddress(q), HasAmounts: true, Stated: said.V, Unit: p.Report.AmountUnit,
		Basis: lint.Text{Zh: "名词解释“机关运行经费”", En: "the term 机关运行经费"},
	}
	stated := lint.Money{Amount: said.V, Unit: p.Report.AmountUnit}
	if kind == "事业单位" && !isMixed(p.Report) {
		if !said.V.IsZero() {
			d.Severity, d.Difference = lint.Warning, said.V
			d.Message = lint.Msg("事业单位没有机关运行经费，这里写了 {0}；参照公务员法管理的，unit_kind 应为参公事业单位。",
				"an institution has no running costs of organs, yet {0} are stated; one managed under the civil service law is a 参公 unit.", stated)
			p.Found(d)
		}
		return
	}
	cell := operatingTotal(p)
	total, ok := known(p, cell)
	if !ok || kind == "" {
		return
	}
	e := p.Eval.Value(cell)
	whole := eval.Num{V: total, Lo: total.Sub(e.Slack), Hi: total.Add(e.Slack)}
	op := formula.Eq
	if !organ || isMixed(p.Report) {
		op = formula.Le
	}
	if eval.Compare(op, said, whole) != eval.Violated {
		return
	}
	d.Expected, d.Difference, d.Verdict = total, said.V.Sub(total), eval.Violated
	d.Related = []lint.Related{related(p, cell, total)}
	if op == formula.Eq {
		d.Message = lint.Msg("机关运行经费 {0}，{1} {2}，应当相等，{3}。", "running costs of organs are {0}, {1} is {2}; they should be equal: {3}.",
			stated, p.Label(cell), lint.Money{Amount: total, Unit: p.Report.AmountUnit}, lint.Difference{Amount: d.Difference})
	} else {
		d.Message = lint.Msg("机关运行经费 {0}，大于{1} {2}，{3}。", "running costs of organs are {0}, more than {1}, {2}: {3}.",
			stated, p.Label(cell), lint.Money{Amount: total, Unit: p.Report.AmountUnit}, lint.Difference{Amount: d.Difference})
	}
	p.Found(d)
}

// runningCost is the amount in “机关运行经费支出 184.65 万元”.
func runningCost(r *reader, q *lint.Paragraph) (number, bool) {
	s, at := q.S(), 0
	for _, n := range r.read(q) {
		words := s[at:n.from]
		at = n.end
		i := strings.LastIndex(words, "机关运行经费")
		if i < 0 {
			continue
		}
		after := words[i+len("机关运行经费"):]
		if n.known && n.unit.isMoney() && !containsAny(after, []string{"预算", "比", "较", "增", "减", "，", "。"}) {
			return n, true
		}
	}
	return number{}, false
}

// isMixed: the report covers several units, whose kinds may differ.
func isMixed(r *report.Report) bool { return len(r.Units) > 1 || len(r.Members) > 0 }

// operatingTotal is the cell of 公用经费合计, NoCell where the report has none.
func operatingTotal(p *lint.Pass) report.CellID {
	for i := range p.Report.Tables {
		t := &p.Report.Tables[i]
		if t.Form == nil || t.Form.Axis != form.Economic {
			continue
		}
		for ri := range t.Rows {
			if d := t.Rows[ri].Def; d >= 0 && name.Equal(t.Form.Rows[d].Label, "公用经费合计") {
				return t.Rows[ri].First
			}
		}
	}
	return report.NoCell
}

// basicDeclared: the paragraph of an item says what it was used for was 基本支出, and the table has
// project money under the code.
func basicDeclared(p *lint.Pass, q *lint.Paragraph) {
	if q.Item < 0 {
		return
	}
	const word = "基本支出"
	s := q.S()
	at := name.Index(s, word)
	if at < 0 || insideBraces(s, at) || name.Contains(s, "项目支出") {
		return
	}
	if use := name.Index(s, "用于"); use < 0 || use > at || name.Contains(s[use:at], "。") {
		return
	}
	t := tableOf(p, "一般公共预算财政拨款支出决算表")
	code, ok := catalog.ParseCode(p.Report.Elements[q.Element].Items[q.Item].Code.S)
	if t == nil || !ok {
		return
	}
	ri := t.RowByCode(code)
	if ri < 0 {
		return
	}
	basicCell, projectCell := t.Cell(ri, t.Form.ColumnByName(-1, word)), t.Cell(ri, t.Form.ColumnByName(-1, "项目支出"))
	basic, ok1 := known(p, basicCell)
	project, ok2 := known(p, projectCell)
	if !ok1 || !ok2 || project.IsZero() {
		return
	}
	d := lint.Diagnostic{
		Severity: lint.Warning, Span: p.Place(q, at, at+len(word)), Address: p.ParagraphAddress(q), Relation: word,
		Related: []lint.Related{related(p, basicCell, basic), related(p, projectCell, project)},
	}
	money := lint.Money{Amount: project, Unit: p.Report.AmountUnit}
	if basic.IsZero() {
		d.Message = lint.Msg("{0} 说用于“基本支出”，{1} 有 {2}，没有基本支出。", "{0} is said to be basic expenditure, but {1} has {2}, and nothing is basic.", code.String(), p.Label(projectCell), money)
	} else {
		d.Severity = lint.Info
		d.Message = lint.Msg("{0} 说用于“基本支出”，{1} 另有 {2}。", "{0} is said to be basic expenditure, but {1} has {2} as well.", code.String(), p.Label(projectCell), money)
	}
	p.Found(d)
}
