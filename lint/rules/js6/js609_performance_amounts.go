package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"strings"
)

var performanceAmounts = &lint.Rule{
	ID: "JS609", Name: "performance-amounts", Title: lint.Text{Zh: "自评表金额与报表不符", En: "amounts differ from the account"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "整体自评表的基本支出、项目支出、执行数与支出决算表不一致（与一般公共预算财政拨款支出决算表一致也算对）；各项目执行数合计大于支出决算表的项目支出，或者写明全面自评而不等于项目支出；写了列支科目的，各科目的执行数合计大于该科目的项目支出。合计的尾差作提示；没有写明全面自评而合计小于项目支出的作提示。",
			En: "Basic, project or executed money of the whole unit's table differs from the expenditure table (or that of the general public budget); the projects executed more than 项目支出, or not the same though all are said to be evaluated; or more than 项目支出 of the item they are booked under. Rounding, and fewer projects than the money, are information.",
		},
		Why:   lint.Text{Zh: "自评表与报表出自同一套账。", En: "Both come from the same books."},
		Basis: lint.Text{Zh: "自评表的执行数即决算支出数。", En: "The executed amount is the final expenditure."},
		Bad:   docHead + docTable + docProject + "budget = 10.00\nexecuted = 9.00\n",
		Good:  docHead + docTable + docProject + docFigures,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			if t.whole() {
				wholeAmount(t, &t.Basic, "基本支出", lint.Text{Zh: "基本支出总额", En: "basic expenditure"})
				wholeAmount(t, &t.Project, "项目支出", lint.Text{Zh: "项目支出总额", En: "project expenditure"})
				wholeAmount(t, &t.Executed, "", lint.Text{Zh: "执行数", En: "executed amount"})
			}
		})
		s := sumProjects(p)
		if s.n > 0 {
			allProjects(p, &s)
			projectsByFunction(p)
		}
	},
}

// wholeAmount holds a figure of the whole unit's table against the expenditure tables.
func wholeAmount(t *table, f *report.PerformanceFigure, column string, what lint.Text) {
	stated := number(t.p, f)
	id, want := total(t.p, expenditure, column)
	if f.Kind != report.Stated || !known(want) || stated.V.Equal(want.V) {
		return
	}
	if _, other := total(t.p, general, column); known(other) && stated.V.Equal(other.V) {
		return
	}
	key := column
	if key == "" {
		key = "执行数"
	}
	d := lint.Diagnostic{
		Span: f.Span, Address: t.address(key), Verdict: eval.Compare(formula.Eq, stated, want),
		Message: lint.Msg("{0}{1} {2}，{3} {4}，{5}。", "{0}: {1} {2}, {3} {4}: {5}.",
			t.label(), what, stated.V, t.p.Label(id), money(t.p, want.V), lint.Difference{Amount: stated.V.Sub(want.V)}),
		Related: []lint.Related{cellRelated(t.p, id)},
		Fixes:   changeTo(t.p, f.Span, want.V.String()),
	}
	if d.Verdict == eval.Rounding {
		if stated.V.Scale() < want.V.Scale() {
			return // written with fewer decimals
		}
		d.Severity = lint.Warning // one amount printed twice
	}
	moneyFinding(&d, stated.V, want.V)
	t.p.Found(d)
}

// allProjects holds Σ执行数 of the projects against 项目支出.
func allProjects(p *lint.Pass, s *projects) {
	id, want := total(p, expenditure, "项目支出")
	if !known(s.executed) || !known(want) || s.executed.V.Equal(want.V) {
		return
	}
	if _, other := total(p, general, "项目支出"); known(other) && s.executed.V.Equal(other.V) {
		return
	}
	d := lint.Diagnostic{
		Span: s.first.Executed.Span, Address: "绩效.执行数", Verdict: eval.Compare(formula.Eq, s.executed, want),
		Related: []lint.Related{cellRelated(p, id)},
	}
	moneyFinding(&d, s.executed.V, want.V)
	args := []any{s.n, s.executed.V, p.Label(id), money(p, want.V), lint.Difference{Amount: d.Difference}}
	const zh, en = "{0} 个项目自评表执行数合计 {1}，{2} {3}，{4}", "the {0} projects executed {1}, {2} is {3}: {4}"
	switch {
	case d.Verdict == eval.Rounding:
		d.Severity = lint.Info
		d.Message = lint.Msg(zh+"，属尾差。", en+", which rounding explains.", args...)
	case d.Difference.Sign() > 0:
		d.Message = lint.Msg(zh+"。", en+".", args...)
		if !saysComplete(p) {
			d.Severity = lint.Warning
		}
	case saysComplete(p):
		d.Message = lint.Msg(zh+"；说明写明全面开展自评，请核对是否漏附自评表。", en+"; the notes say that all were evaluated.", args...)
	default:
		d.Severity = lint.Info
		d.Message = lint.Msg(zh+"，请核对是否有项目没有自评。", en+". Were some not evaluated?", args...)
	}
	p.Found(d)
}

// saysComplete: the notes say that all projects were evaluated.
func saysComplete(p *lint.Pass) bool {
	list := p.ParagraphList()
	for i := range list {
		if q := &list[i]; q.Topic == lint.SelfEvaluation && q.Item == lint.OwnText {
			s := q.S()
			if name.Contains(s, "全面开展绩效自评") || name.Contains(s, "全部项目") || name.Contains(s, "所有项目") || name.Contains(s, "支出总额的") && strings.Contains(s, "100") {
				return true
			}
		}
	}
	return false
}

// projectsByFunction holds Σ执行数 of the projects booked under an item against its 项目支出.
func projectsByFunction(p *lint.Pass) {
	type item struct {
		code  catalog.Code
		sum   eval.Num
		first *table
		at    *report.FunctionShare
	}
	var items []item
	eachTable(p, func(t *table) {
		for i := range t.Functions {
			f := &t.Functions[i]
			n := t.executedNum
			switch {
			case !t.project() || f.Code == 0:
				continue
			case f.Amount.Kind == report.Stated:
				n = around(f.Amount.Value, slack(p, f.Amount.Value))
			case len(t.Functions) > 1:
				n = exact(amount.Amount{}) // its part is not given
			}
			k := 0
			for k < len(items) && items[k].code != f.Code {
				k++
			}
			if k == len(items) {
				items = append(items, item{f.Code, n, t, f})
			} else {
				items[k].sum = plus(items[k].sum, n)
			}
		}
	})
	for i := range items {
		it := &items[i]
		id, want := codeCell(p, expenditure, it.code, "项目支出")
		if eval.Compare(formula.Le, it.sum, want) != eval.Violated {
			continue
		}
		d := lint.Diagnostic{
			Severity: lint.Warning, Span: it.at.Text.Span, Address: "绩效[" + it.code.String() + "].执行数", Verdict: eval.Violated,
			Message: lint.Msg("列在 {0} 的项目执行数合计 {1}，{2} {3}，{4}，请核对列支科目。", "The projects booked under {0} executed {1}, {2} is {3}: {4}. Check the item.",
				it.code.String(), it.sum.V, p.Label(id), money(p, want.V), lint.Difference{Amount: it.sum.V.Sub(want.V)}),
			Related: []lint.Related{cellRelated(p, id)},
		}
		moneyFinding(&d, it.sum.V, want.V)
		p.Found(d)
	}
}
