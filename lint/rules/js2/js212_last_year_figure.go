package js2

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var lastYearFigure = &lint.Rule{
	ID: "JS212", Name: "last-year-figure", Title: lint.Text{Zh: "上年数不符", En: "last year's figure differs"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "[figures] 里说是上年的数（“上年总计”“上年.表1.60行”）与上年报告（prior）的同一个数不等。名称可以指几个数的，一个都不等才核实。", En: "A figure called last year's (“上年总计”, “上年.表1.60行”) differs from last year's report (prior). Where the name may mean several, it is doubted only if it is none of them."},
		Why:   lint.Text{Zh: "说明里的增减额、增减率都从上年数算起，上年数错了，后面全错。", En: "Changes and growth rates start from it."},
		Basis: lint.Text{Zh: "上年数以上年公开的决算为准。", En: "Last year's figures are those of last year's published account."},
		Bad:   lastYearBad + "\"上年总计\" = 65.00\n" + lastYearRest,
		Good:  lastYearBad + "\"上年总计\" = 56.00\n" + lastYearRest,
	},
	Run: func(p *lint.Pass) {
		if p.Others == nil || !p.Report.Prior.Set {
			return
		}
		last := strconv.Itoa(p.Report.Year - 1)
		figures(p, func(g figure) { lastYear(p, &g) }, "上年", "去年", last+"年")
	},
}

const lastYearBad = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
prior = "2021.juesuan.toml"

[figures]
`

const lastYearRest = `
# 文件：2021.juesuan.toml
[report]
unit = "示例中心"
year = 2021
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [56.00]
31 = [56.00]
`

// lastYearNames are what figures of last year are called, and what of the tables each may mean.
var lastYearNames = [...]struct {
	names []string
	means []string
}{
	{[]string{"总计", "收支总计", "收、支总计", "收入总计", "支出总计", "收入支出总计"}, []string{"收入支出决算总表.「收入.总计」"}},
	{[]string{"收入合计", "本年收入合计", "本年收入", "收入"}, []string{"收入支出决算总表.本年收入合计"}},
	{[]string{"支出合计", "本年支出合计", "本年支出", "支出"}, []string{"收入支出决算总表.本年支出合计"}},
	{[]string{"财政拨款总计", "财政拨款收支总计", "财政拨款收、支总计", "财政拨款收入总计", "财政拨款支出总计", "财政拨款收入支出总计"}, []string{"财政拨款收入支出决算总表.「收入.总计」"}},
	{[]string{"财政拨款收入", "财政拨款收入合计"}, []string{"财政拨款收入支出决算总表.本年收入合计", "财政拨款收入支出决算总表.「收入.总计」", "财政拨款收入支出决算总表.1行"}},
	{[]string{"财政拨款支出", "财政拨款支出合计"}, []string{"财政拨款收入支出决算总表.本年支出合计.合计", "财政拨款收入支出决算总表.本年支出合计.一般公共预算财政拨款", "财政拨款收入支出决算总表.「收入.总计」"}},
	{[]string{"一般公共预算财政拨款支出", "一般公共预算支出", "一般公共预算财政拨款支出合计"}, []string{"一般公共预算财政拨款支出决算表.合计.本年支出合计"}},
	{[]string{"一般公共预算财政拨款收入", "一般公共预算收入"}, []string{"财政拨款收入支出决算总表.1行"}},
	{[]string{"政府性基金预算财政拨款支出", "政府性基金支出"}, []string{"政府性基金预算财政拨款收入支出决算表.合计.本年支出合计"}},
	{[]string{"事业收入"}, []string{"收入支出决算总表.事业收入"}},
	{[]string{"其他收入"}, []string{"收入支出决算总表.其他收入"}},
	{[]string{"年末结转和结余"}, []string{"收入支出决算总表.年末结转和结余"}},
	{[]string{"年末财政拨款结转和结余", "财政拨款年末结转和结余"}, []string{"财政拨款收入支出决算总表.年末财政拨款结转和结余.合计"}},
	{[]string{"基本支出"}, []string{"支出决算表.合计.基本支出", "一般公共预算财政拨款支出决算表.合计.基本支出"}},
	{[]string{"项目支出"}, []string{"支出决算表.合计.项目支出", "一般公共预算财政拨款支出决算表.合计.项目支出"}},
	{[]string{"人员经费", "人员经费合计"}, []string{"基本支出表.人员经费合计"}},
	{[]string{"公用经费", "公用经费合计"}, []string{"基本支出表.公用经费合计"}},
	{[]string{"三公经费", "“三公”经费", "三公经费合计", "“三公”经费合计", "三公经费支出", "“三公”经费支出"}, []string{"三公经费.1.「决算数.合计」"}},
	{[]string{"公务接待费"}, []string{"三公经费.1.「决算数.公务接待费」"}},
	{[]string{"公务用车运行费", "公务用车运行维护费"}, []string{"三公经费.1.「决算数.公务用车运行费」"}},
	{[]string{"公务用车购置费"}, []string{"三公经费.1.「决算数.公务用车购置费」"}},
	{[]string{"因公出国（境）费", "因公出国（境）费用"}, []string{"三公经费.1.「决算数.因公出国（境）费」"}},
}

// lastYear holds a figure against what its name means in last year's report.
func lastYear(p *lint.Pass, g *figure) {
	prior := p.Others.Prior()
	if prior == nil || prior.Report.Year != p.Report.Year-1 {
		return
	}
	shift, ok := shiftOf(prior.Report.AmountUnit, p.Report.AmountUnit)
	if !ok {
		return
	}
	rest := afterYear(name.Normalize(g.name), p.Report.Year-1)
	means := []string{rest}
	if _, _, ok := valueOf(prior, rest); !ok {
		means = meaning(rest)
	}
	var right eval.Num
	var place lint.Related
	verdict := eval.Unknown
	for i, m := range means {
		n, where, ok := valueOf(prior, m)
		if !ok {
			return // what it may mean is not all known
		}
		n = shifted(n, shift)
		v := eval.Compare(formula.Eq, g.num, n)
		if v == eval.Holds || v == eval.Rounding && shift != 0 {
			return
		}
		if where.Value = n.V; i == 0 || v == eval.Rounding {
			right, place, verdict = n, where, v
		}
	}
	if verdict == eval.Unknown {
		return
	}
	d := lint.Diagnostic{
		Span: g.span, Address: "数据." + g.name, Relation: "prior", Verdict: verdict, Related: []lint.Related{place},
		HasAmounts: true, Stated: g.num.V, Expected: right.V, Difference: g.num.V.Sub(right.V), Unit: p.Report.AmountUnit,
	}
	stated, difference := lint.Money{Amount: d.Stated, Unit: d.Unit}, lint.Difference{Amount: d.Difference, Unit: d.Unit}
	switch {
	case verdict == eval.Rounding:
		d.Severity = lint.Warning
		d.Message = lint.Msg("“{0}” {1}，上年报告的{2}为 {3}，{4}，同一数据前后不一致，请统一。", "“{0}” {1}, last year's report {2} {3}, {4}: one figure rounded in two ways.", g.name, stated, place.Label, d.Expected, difference)
	case len(means) > 1:
		d.Severity = lint.Warning
		d.Message = lint.Msg("“{0}” {1}，上年报告里没有这个数（{2}为 {3}，{4}），请核对。", "“{0}” {1} is none of the figures of last year's report that it may be ({2} {3}, {4}).", g.name, stated, place.Label, d.Expected, difference)
	default:
		d.Message = lint.Msg("“{0}” {1}，上年报告的{2}为 {3}，{4}。", "“{0}” {1}, last year's report {2} {3}, {4}.", g.name, stated, place.Label, d.Expected, difference)
	}
	if g.stated && len(means) == 1 {
		d.Fixes = replace(g.span, d.Expected.Round(max(d.Stated.Scale(), min(d.Expected.Scale(), 2))), "改为上年报告的", "change to last year's")
	}
	p.Found(d)
}

// afterYear is what a name says after 上年, 去年 or the year in digits.
func afterYear(s string, year int) string {
	for _, word := range [...]string{"上年度", "上年", "去年", strconv.Itoa(year) + "年度", strconv.Itoa(year) + "年"} {
		if rest, ok := cut(s, word); ok {
			rest, _ = cut(rest, "决算")
			return rest
		}
	}
	return ""
}

// cut drops a word that a name begins with, and the dot or 的 after it.
func cut(s, word string) (rest string, ok bool) {
	if len(s) < len(word) || s[:len(word)] != word {
		return s, false
	}
	s = s[len(word):]
	for _, sign := range [...]string{".", "的"} {
		if len(s) > len(sign) && s[:len(sign)] == sign {
			s = s[len(sign):]
		}
	}
	return s, true
}

// meaning returns what a name may mean, nil where that is not known.
func meaning(s string) []string {
	for i := range lastYearNames {
		for _, n := range lastYearNames[i].names {
			for _, end := range [...]string{"", "数", "决算数", "决算"} {
				if name.Equal(s, n+end) {
					return lastYearNames[i].means
				}
			}
		}
	}
	return nil
}
