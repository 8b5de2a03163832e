package output

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// fixtureText is a table whose class is 9.00 less than its sections: 214.87 − (36.09 + 187.78).
const fixtureText = `[table.3]
form = "支出决算表"
[table.3.rows]
201     = ["一般公共服务支出", 567.46, 352.59, 214.87]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
2010399 = ["其他政府办公厅支出", 187.78, "", 187.78]
`

func money(t *testing.T, s string) amount.Amount {
	t.Helper()
	a, err := amount.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// fixture is the result of a check with one finding of every shape.
func fixture(t *testing.T) *lint.Result {
	t.Helper()
	f := source.New("samples/x.juesuan.toml", fixtureText)
	at := func(what string) source.Span { return spanOf(t, fixtureText, what) }
	last := func(what string) source.Span {
		i := int32(strings.LastIndex(fixtureText, what))
		return source.Span{Start: i, End: i + int32(len(what))}
	}
	hierarchy := &lint.Rule{ID: "JS103", Name: "hierarchy", Severity: lint.Error}
	sum := lint.Diagnostic{
		Rule: hierarchy, Severity: lint.Error, File: f, Span: at("214.87"), Address: "表3.201.项目支出",
		Message:    lint.Msg("表3 一般公共服务支出（201）项目支出 {0}，下级相加 {1}。", "table 3, 201: {0}, the codes below add up to {1}.", lint.Money{Amount: money(t, "214.87"), Unit: report.WanYuan}, money(t, "223.87")),
		HasAmounts: true, Stated: money(t, "214.87"), Expected: money(t, "223.87"), Difference: money(t, "-9.00"),
		Unit: report.WanYuan, Verdict: eval.Violated, Relation: "hierarchy",
		Related: []lint.Related{
			{Role: "operand", Address: "表3.2010350.项目支出", Label: lint.Text{Zh: "表3 事业运行（2010350）项目支出", En: "table 3, 2010350 事业运行, 项目支出"}, File: f, Span: at("36.09"), Value: money(t, "36.09"), Known: true},
			{Role: "operand", Address: "表3.2010399.项目支出", File: f, Span: last("187.78"), Value: money(t, "187.78"), Known: true},
			{Role: "subtrahend", Address: "表5.201.项目支出", File: source.New("y.juesuan.toml", "1\n2\n"), Span: source.Span{Start: 2, End: 3}},
			{Role: "definition", Label: lint.Text{Zh: "单位性质", En: "kind of unit"}, File: f, Span: at("[table.3]")},
		},
		Suspects: []lint.Suspect{{
			Kind: lint.SuspectSwap, Address: "表3.2010399.项目支出", Span: last("187.78"), From: money(t, "187.78"), To: money(t, "178.78"),
			Clause: lint.Msg("疑 {0} 误录为 {1}（数字颠倒），改回后即平。", "{0} was probably entered as {1} (digits swapped).", money(t, "178.78"), money(t, "187.78")),
		}},
		Fixes: []lint.Fix{{
			Title: lint.Text{Zh: "改为 223.87", En: "change to 223.87"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: at("214.87"), New: "223.87"}},
		}},
		Basis: lint.Text{Zh: "政府收支分类科目的层级", En: "levels of the classification"},
	}
	name := lint.Diagnostic{
		Rule: &lint.Rule{ID: "JS406", Name: "name-variant"}, Severity: lint.Warning, File: f, Span: at("其他政府办公厅支出"),
		Message: lint.Msg("名称写法不同。", "The name is written otherwise."),
		Fixes: []lint.Fix{
			{Title: lint.Text{Zh: "改括号", En: "change the brackets"}, Kind: lint.Safe, Edits: []source.Edit{{Span: source.Span{Start: at("其他").End, End: at("其他").End}, New: "（厅）\n\""}}},
		},
	}
	answered := []lint.SuppressedDiagnostic{
		{Diagnostic: sum, Reason: "区财政批复口径 | 见附件", Comment: at("form")},
		{Diagnostic: name, Comment: at("form")},
	}
	return &lint.Result{File: f, Diagnostics: []lint.Diagnostic{sum, name}, Suppressed: answered}
}
