package eval_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

func file(unit string, rest ...string) string {
	return "[report]\nunit = \"某中心\"\nyear = 2022\namount_unit = \"" + unit + "\"\nedition = \"wuhan\"\n" + strings.Join(rest, "")
}

func table(n int, form string, rows ...string) string {
	return fmt.Sprintf("[table.%d]\nform = %q\n[table.%d.rows]\n%s\n", n, form, n, strings.Join(rows, "\n"))
}

// verdicts lists what is not plainly true: kind, verdict, difference.
func verdicts(e *eval.Eval) string {
	var out []string
	for i := range e.Relations {
		if r := &e.Relations[i]; r.Verdict != eval.Holds {
			d := r.Difference()
			out = append(out, fmt.Sprintf("%d %s %s", r.Kind, r.Verdict, d.String()))
		}
	}
	return strings.Join(out, "; ")
}

func TestVerdicts(t *testing.T) {
	const form = "一般公共预算财政拨款支出决算表"
	for _, c := range []struct{ name, text, want string }{
		{"holds", file("万元", table(5, form, "201 = [567.46, 352.59, 214.87]")), ""},
		// Three figures, each within 0.005: the difference may be up to 0.015.
		{"0.01 in a sum of two is rounding", file("万元", table(5, form, "201 = [567.47, 352.59, 214.87]")), "1 rounding 0.01"},
		{"0.02 in a sum of two is not", file("万元", table(5, form, "201 = [567.48, 352.59, 214.87]")), "1 violated 0.02"},
		{"a blank is exactly nothing", file("万元", table(5, form, `201 = [567.47, 567.46, ""]`)), "1 rounding 0.01"},
		{"the finest place of the table counts", file("万元", table(5, form, "201 = [567.5, 352.59, 214.87]")), "1 violated 0.04"},
		{"元 with two decimals are exact", file("元", table(5, form, "201 = [567.47, 352.59, 214.87]")), "1 violated 0.01"},
		{"元 without decimals are rounded", file("元", table(5, form, "201 = [568, 353, 214]")), "1 rounding 1"},
		{"a misprint is unknown", file("万元", table(5, form, `201 = [567.46, "352.5.9", 214.87]`)), "1 unknown 0"},
		{"a withheld row makes its sums unknown", file("万元", table(5, form, "\"合计\" = [10.00, 10.00]", "201 = [4.00, 4.00]", `204 = [{ withheld = "依法不予公开" }]`)), "1 unknown 0; 2 unknown 0; 2 unknown 0; 2 unknown 0"},
		{"a derived total is not held against itself", file("万元", table(5, form, "2010350 = [\"=\", 352.59, 36.09]", "2010399 = [\"=\", \"\", 178.78]")), ""},
		{"a sum of codes", file("万元", table(5, form, "201 = [10.00, 10.00]", "20103 = [4.00, 4.00]", "20113 = [5.00, 5.00]")), "2 violated 1.00; 2 violated 1.00"},
		{"其中 rows are outside the sums", file("万元", table(5, form, "201 = [4.00, 4.00]", "20103 = [4.00, 4.00]", `"其中：人员" = [3.00, 3.00]`)), ""},
		{"a table in 元 beside one in 万元", file("万元", table(1, "收入支出决算总表", "1 = [56.75]", "31 = [56.75]"), "[table.3]\nform = \"支出决算表\"\namount_unit = \"元\"\n[table.3.rows]\n201 = [567546.00, 567546.00]\n"), "4 rounding -0.004600; 4 rounding -0.004600"},
		{"whole 万元 beside 元 with two decimals", file("万元", table(1, "收入支出决算总表", "1 = [5_000_000]", "31 = [5_000_000]"), "[table.3]\nform = \"支出决算表\"\namount_unit = \"元\"\n[table.3.rows]\n201 = [50_000_000_000.00, 50_000_000_000.00]\n"), ""},
	} {
		e := evaluate("t.juesuan.toml", c.text)
		if got := verdicts(e); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		var counted [eval.Violated + 1]int
		for i := range e.Relations {
			counted[e.Relations[i].Verdict]++
		}
		if got := e.Verdicts(); got != counted {
			t.Errorf("%s: verdicts %v, of the relations %v", c.name, got, counted)
		}
	}
}

func TestDerived(t *testing.T) {
	// 388.68 + 178.78 = 567.46; 352.59 + 36.09 = 388.68
	e := evaluate("t.juesuan.toml", file("万元",
		table(1, "收入支出决算总表", "1 = [700.00]", "4 = [30.50]", "29 = [10.25]", "31 = [567.46]", "59 = [173.29]"),
		table(3, "支出决算表", `2010350 = ["=", 352.59, 36.09]`, `2010399 = ["=", "", "= 表1.31行 - 表3.2010350.1栏"]`)))
	for address, want := range map[string]string{
		"表1.27行": "730.50", "表1.30行": "740.75", "表1.57行": "567.46", "表1.60行": "740.75",
		"表3.2010350.本年支出合计": "388.68", "表3.2010399.项目支出": "178.78", "表3.201.项目支出": "214.87", "表3.合计.本年支出合计": "567.46",
	} {
		x, _ := formula.ParseExpr(address)
		target, _ := e.Resolve(x.Path, -1)
		if v := e.Value(target.Cells[0].Cell); v.State != eval.Known || v.V.String() != want {
			t.Errorf("%s = %v (%d), want %s", address, v.V, v.State, want)
		}
	}
}

func TestExpr(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", "[figures]\n\"上年\" = 803.95\n\"年初预算.201\" = 663.37\n",
		table(3, "支出决算表", "201 = [567.46, 352.59, 214.87]", "2010350 = [388.68, 352.59, 36.09]", "2010399 = [178.78, \"\", 178.78]", "208 = [57.35, 39.84, 17.51]")))
	for _, c := range []struct{ text, want string }{
		// 214.87 ÷ 624.81 = 34.3896… %
		{"四舍五入(占比(表3.201.项目支出, 表3.合计.1栏), 2)", "34.39%"},
		// (624.81 − 803.95) ÷ 803.95 = −22.2825… %
		{"四舍五入(增长率(表3.合计.1栏, 数据.上年), 2)", "-22.28%"},
		{"表3.下级(201).1栏", "567.46"}, // the 款 that the items imply
		{"表3.全部下级(201).1栏", "567.46"},
		{"合计(表3.201.1栏, 表3.208.1栏) - 数据.上年", "-179.14"},
		{"绝对值(表3.208.1栏 - 100)", "42.65"},
		{"数据.年初预算.201 × 2", "1326.74"},
		{"表3.201.1栏 × 50%", "283.73"},
		{"占比(表3.201.1栏, 0)", "status 3"},
		{"表3.205.1栏", "status 1"},
		{"数据.没有", "status 1"},
		{"上年.表1.60行", "status 4"},
	} {
		x, errs := formula.ParseExpr(c.text)
		if len(errs) > 0 {
			t.Fatal(c.text, errs)
		}
		n := e.Expr(x, -1)
		got := n.V.String()
		if n.Percent {
			got += "%"
		}
		if n.Status != eval.OK {
			got = fmt.Sprintf("status %d", n.Status)
		}
		if x, ok := strings.CutSuffix(got, "00"); ok && strings.Contains(x, ".") && c.want == x {
			got = x
		}
		if got != c.want {
			t.Errorf("%s = %s, want %s", c.text, got, c.want)
		}
	}
}

// A stated percentage is held against the interval of the true one.
func TestCompare(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", table(3, "支出决算表", "201 = [0.03, 0.02, 0.01]", "208 = [624.78, 624.78]")))
	for _, c := range []struct {
		left, right string
		want        eval.Verdict
	}{
		{"0.03", "表3.201.1栏", eval.Holds},
		// 0.01 ÷ 0.03: between 0.005 ÷ 0.035 = 14.3 % and 0.015 ÷ 0.025 = 60 %
		{"15%", "占比(表3.201.项目支出, 表3.201.1栏)", eval.Rounding},
		{"61%", "占比(表3.201.项目支出, 表3.201.1栏)", eval.Violated},
		{"50%", "0.5", eval.Holds},
	} {
		l, _ := formula.ParseExpr(c.left)
		r, _ := formula.ParseExpr(c.right)
		if got := eval.Compare(formula.Eq, e.Expr(l, -1), e.Expr(r, -1)); got != c.want {
			t.Errorf("%s = %s: %s, want %s", c.left, c.right, got, c.want)
		}
	}
}

func TestCycle(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", table(3, "支出决算表", `2010350 = ["=", "= 表3.2010399.基本支出", 1.00]`, `2010399 = ["=", "= 表3.2010350.基本支出 + 1"]`, "208 = [1.00, 1.00]")))
	if len(e.Cycles) != 1 || len(e.Cycles[0]) != 2 {
		t.Fatalf("cycles %v", e.Cycles)
	}
	for _, id := range e.Cycles[0] {
		if e.Value(id).State != eval.Circular {
			t.Errorf("%s is %d", e.Address(id), e.Value(id).State)
		}
	}
	for id := range e.Report.Cells {
		switch s := e.Values[id].State; s {
		case eval.Known, eval.NotKnown, eval.Circular:
		default:
			t.Errorf("%s was left %d", e.Address(report.CellID(id)), s)
		}
	}
}

// A chain of formulas in any order is computed, and a long one without trouble.
func TestLongChain(t *testing.T) {
	var rows []string
	const n = 900
	for i := n; i > 0; i-- {
		rows = append(rows, fmt.Sprintf(`%d = ["=", "= 表3.%d.基本支出 + 1"]`, 2010000+i, 2010000+i-1))
	}
	rows = append(rows, "2010000 = [\"=\", 1]")
	e := evaluate("t.juesuan.toml", file("万元", table(3, "支出决算表", rows...)))
	x, _ := formula.ParseExpr("表3.2010900.基本支出")
	target, _ := e.Resolve(x.Path, -1)
	if v := e.Value(target.Cells[0].Cell); v.V.String() != "901" {
		t.Errorf("%v %d", v.V, v.State)
	}
}

// A footnote's identity that the form has not is evaluated as printed.
func TestNotes(t *testing.T) {
	note := "note = \"注：本表。\\n27 行 = (1+2+3) 行；57 行 = (33+34+...+58) 行；30 行 = (27+28+29) 行。\"\n"
	e := evaluate("t.juesuan.toml", file("万元", "[table.4]\nform = \"财政拨款收入支出决算总表\"\n"+note+"[table.4.rows]\n1 = [10.00]\n33 = [10.00, 10.00]\n"))
	if len(e.Notes) != 2 {
		t.Fatalf("%d notes", len(e.Notes))
	}
	first := e.Notes[0]
	if first.SameTerms < 0 || e.Report.Tables[0].Form.Identities[first.SameTerms].Text != "59 行 = (33+34+...+58) 行" {
		t.Errorf("%+v", first)
	}
}

// An identity of columns that only the footnote prints is evaluated in every row: 5.00 − 3.00 is not 1.00.
func TestNoteOfColumns(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", "[table.3]\nform = \"支出决算表\"\nnote = \"注：3 栏各行 = (1-2) 栏各行。\"\n[table.3.rows]\n201 = [5.00, 3.00, 1.00]\n208 = [5.00, 3.00, 2.00]\n"))
	var wrong []string
	for i := range e.Relations {
		if r := &e.Relations[i]; r.Kind == eval.Printed && r.Verdict == eval.Violated && r.Code == 201 {
			wrong = append(wrong, r.Left.String()+" "+r.Right.String())
		}
	}
	if got := strings.Join(wrong, "; "); got != "1.00 2.00" {
		t.Errorf("the printed identity is wrong by %q", got)
	}
}

func TestAuthorRelations(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", "[figures]\n\"预算\" = 700.00\n",
		"[[relation]]\nformula = \"表3.201.1栏 = 表3.201.2栏 + 表3.201.3栏 + 1\"\n",
		"[[relation]]\nformula = \"支出决算表.各类.1栏 ≥ 支出决算表.各类.2栏\"\n",
		"[[relation]]\nformula = \"数据.预算 ≥ 表3.合计.1栏\"\n",
		"[[relation]]\nformula = \"表3.201.1栏 = 0\"\nwhen = \"表3.208.1栏 = 0\"\n",
		table(3, "支出决算表", "201 = [567.46, 352.59, 214.87]", "208 = [57.35, 57.35]")))
	if got, want := fmt.Sprint(e.Counts[eval.OwnRelation]), "[0 3 0 1]"; got != want {
		t.Errorf("verdicts %s, want %s", got, want)
	}
}

// A side that is larger by the least that can be written is larger.
func TestLeastDifference(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("元", "[[relation]]\nformula = \"表3.201.1栏 ≥ 表3.208.1栏\"\n", "[[relation]]\nformula = \"表3.208.1栏 ≤ 表3.201.1栏\"\n",
		"[[relation]]\nformula = \"表3.208.1栏 ≥ 表3.201.1栏\"\n", "[[relation]]\nformula = \"表3.201.1栏 ≤ 表3.208.1栏\"\n", table(3, "支出决算表", "201 = [1.01, 1.01]", "208 = [1.00, 1.00]")))
	if got, want := fmt.Sprint(e.Counts[eval.OwnRelation]), "[0 2 0 2]"; got != want {
		t.Errorf("verdicts %s, want %s", got, want)
	}
}

// 上年 reads the report that Prior gives, in this report's unit.
func TestPrior(t *testing.T) {
	last := evaluate("2021.juesuan.toml", file("元", "[figures]\n\"工资\" = 100000.00\n\"两项\" = \"= 表1.1行 + 数据.工资\"\n\"占比\" = \"= 占比(数据.工资, 200000)\"\n", table(1, "收入支出决算总表", "1 = [8039500.00]", "59 = [1200000.00]")))
	var v eval.Evaluator
	v.Prior = func(*report.Report) *eval.Eval { return last }
	e := v.Run(evaluate("2022.juesuan.toml", file("万元", table(1, "收入支出决算总表", "1 = [624.81]"))).Report)
	for text, want := range map[string]string{
		"上年.表1.1行 - 表1.1行": "179.14", // 803.95 − 624.81
		"上年.表1.年末结转和结余":    "120.00",
		"上年.数据.工资":         "10.00",
		"上年.数据.两项":         "813.95", // 8039500 + 100000 元
		"上年.数据.占比":         "0.50",   // 50 %, in any unit
		"上年.表1.5行":         "0",
	} {
		x, _ := formula.ParseExpr(text)
		n := e.Expr(x, -1)
		if got := n.V.Round(2).String(); n.Status != eval.OK || !n.V.Equal(n.V.Round(2)) || got != want && n.V.String() != want {
			t.Errorf("%s = %s (%d), want %s", text, got, n.Status, want)
		}
	}
}

// A footnote's identity that differs from the form's by a sign is another one.
func TestNoteOfAnotherSign(t *testing.T) {
	for note, want := range map[string]int{"1 栏各行 = (2+3+4+5+6) 栏各行": 0, "1 栏各行 = (6+5+4+3+2) 栏各行": 0, "1 栏各行 = (2+3+4+5-6) 栏各行": 1, "2 栏各行 = (2+3+4+5-6) 栏各行": 1} {
		e := evaluate("t.juesuan.toml", file("万元", "[table.3]\nform = \"支出决算表\"\nnote = \"注："+note+"。\"\n[table.3.rows]\n201 = [5.00, 3.00, 2.00]\n"))
		if len(e.Notes) != want {
			t.Errorf("%s: %d notes, want %d", note, len(e.Notes), want)
		} else if want == 1 && e.Notes[0].SameTerms >= 0 {
			t.Errorf("%s: has the terms of the form's", note)
		}
	}
}

// A relation may add up what stands below a code: 4.00 and 4.50, or 8.50 in items, beside 9.00.
func TestRelationOverWhatIsBelow(t *testing.T) {
	for below, want := range map[string]string{"下级(201)": "8.50", "全部下级(201)": "8.50", "下级(20103)": "4.00", "下级(208)": "1.00"} {
		e := evaluate("t.juesuan.toml", file("万元", "[[relation]]\nformula = \"表3.201.1栏 = 表3."+below+".1栏\"\n",
			table(3, "支出决算表", "201 = [9.00, 9.00]", "20103 = [4.00, 4.00]", "2010350 = [4.00, 4.00]", "20113 = [4.50, 4.50]", "2011301 = [4.50, 4.50]", "208 = [1.00, 1.00]", "20805 = [1.00, 1.00]")))
		for i := range e.Relations {
			if r := &e.Relations[i]; r.Kind == eval.OwnRelation && (r.Left.String() != "9.00" || r.Right.String() != want) {
				t.Errorf("%s: %s beside %s, want 9.00 beside %s", below, r.Left, r.Right, want)
			}
		}
	}
}
