package eval_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Settle computes every formula outside the tables, wherever it stands: one that asks for last year's report shows
// that it was.
func TestSettleComputesFormulas(t *testing.T) {
	prior := evaluate("last.juesuan.toml", file("万元", "[figures]\n\"乙\" = 5.00\n"))
	const (
		formula = "\"= 上年.数据.乙\""
		other   = "[[term]]\nname = \"丁\"\ntext = \"指丁。\"\n" // holds none
	)
	whole := func(more string) string { return other + "[[performance]]\nscope = \"整体\"\n" + more }
	project := func(more string) string {
		return other + "[[performance]]\nscope = \"项目\"\nname = \"丙\"\n" + more
	}
	for place, text := range map[string]string{
		"a figure":            "[figures]\n\"甲\" = " + formula + "\n",
		"an adjustment":       "[[adjustment]]\nfor = \"上年\"\ncell = \"表3.合计.1栏\"\namount = " + formula + "\nreason = \"示例\"\n",
		"a budget":            project("budget = { \"年初\" = " + formula + " }\n"),
		"what was executed":   project("executed = " + formula + "\n"),
		"a rate":              project("rate = " + formula + "\n"),
		"a weight":            project("weight = " + formula + "\n"),
		"a score":             project("score = " + formula + "\n"),
		"a total":             whole("total = " + formula + "\n"),
		"basic expenditure":   whole("basic = " + formula + "\n"),
		"projects":            whole("project = " + formula + "\n"),
		"a part of a project": project("function = { \"2010350\" = " + formula + " }\n"),
		"a goal's weight":     project("[[performance.goal]]\nweight = " + formula + "\n"),
		"an indicator":        project("[[performance.goal]]\nindicators = [[\"产出指标\", \"数量指标\", \"笔数\", \"≥ 4 笔\", \"≥ 5 笔\", " + formula + "]]\n"),
	} {
		d := doc.Build(syntax.Parse(source.New("t.juesuan.toml", file("万元", text))))
		with := eval.Evaluator{Prior: func(*report.Report) *eval.Eval { return prior }}
		e := with.Run(report.Bind(d, report.Options{Library: form.Builtin()}))
		if e.RestsOnPrior() {
			t.Errorf("%s: computed before it is needed", place)
		}
		if e.Settle(); !e.RestsOnPrior() {
			t.Errorf("%s: not computed", place)
		}
	}
	if e := evaluate("t.juesuan.toml", file("万元", "[figures]\n\"甲\" = \"= 1 + 2\"\n")); e.RestsOnPrior() {
		t.Error("no formula asks for last year's report")
	}
}

func TestCellThatAFormulaNames(t *testing.T) {
	e := evaluate("t.juesuan.toml", pathReport)
	for formula, want := range map[string]string{
		"表3.2010399.项目支出": "表3.2010399.项目支出", "表3.2010399.各栏": "", "表3.205.1栏": "", "表3.2010399.1栏 + 1": "", "数据.人数": "", "绩效.数量": "", "": "", "= (": "",
	} {
		got := ""
		if id, ok := e.Cell(formula); ok {
			got = e.Address(id)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", formula, got, want)
		}
	}
}
