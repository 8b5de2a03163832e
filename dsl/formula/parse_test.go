package formula

import (
	"fmt"
	"strings"
	"testing"
)

// dump writes the tree without help of the printer: (+ a b), (neg a), (行 a), (栏各 a), 3..8/1,
// fn[a b], and paths as 表3|合计|「1栏」.
func dump(e *Expr) string {
	list := func() string {
		var s []string
		for _, a := range e.Args {
			s = append(s, dump(a))
		}
		return strings.Join(s, " ")
	}
	switch e.Kind {
	case Number:
		if e.Percent {
			return e.Num.String() + "%"
		}
		return e.Num.String()
	case Series:
		return fmt.Sprintf("%d..%d/%d", e.From, e.To, e.Step)
	case Neg:
		return "(neg " + list() + ")"
	case Binary:
		return "(" + string(e.Op) + " " + list() + ")"
	case Axis:
		head := []string{Line: "行", Column: "栏"}[e.Axis]
		if e.Each {
			head += "各"
		}
		return "(" + head + " " + list() + ")"
	case Call:
		return e.Name + "[" + list() + "]"
	}
	var s []string
	for _, seg := range e.Path {
		text := seg.Text
		if seg.Quoted {
			text = "「" + text + "」"
		}
		if seg.HasArg {
			text += "(" + seg.Arg + ")"
		}
		if seg.HasIndex {
			text += "[" + seg.Index + "]"
		}
		s = append(s, text)
	}
	return strings.Join(s, "|")
}

// dumpRelation is dump for both sides.
func dumpRelation(r *Relation) string {
	return dump(r.Left) + " " + []string{Eq: "=", Le: "<=", Ge: ">="}[r.Op] + " " + dump(r.Right)
}

// canonical formulas print as they are written here.
var exprs = []struct{ text, tree, canonical string }{
	{"27 行", "(行 27)", ""},
	{"27行", "(行 27)", "27 行"},
	{"1 栏各行", "(栏各 1)", ""},
	{"1 栏 各行", "(栏各 1)", "1 栏各行"},
	{"27 行各栏", "(行各 27)", ""},
	{"1 栏各行各栏", "(栏各 1)", "1 栏各行"},
	{"(1+2-3) 栏各行", "(栏各 (- (+ 1 2) 3))", ""},
	{"(2/1) 栏", "(栏 (/ 2 1))", ""},
	{"(-3) 行", "(行 (neg 3))", ""},
	{"-3 行", "(neg (行 3))", ""},
	{"(5) 行", "(行 5)", "5 行"},
	{"27 行 + 28 行", "(+ (行 27) (行 28))", ""},
	{"2 栏 / 1 栏 * 100%", "(* (/ (栏 2) (栏 1)) 100%)", ""},

	// Series.
	{"(1+2+...+8) 行", "(行 (+ (+ 1 2) 3..8/1))", ""},
	{"(31+32+...+56) 行", "(行 (+ (+ 31 32) 33..56/1))", ""},
	{"(33+34+…+58) 行", "(行 (+ (+ 33 34) 35..58/1))", "(33+34+...+58) 行"},
	{"(33 + 34 + …… + 58) 行", "(行 (+ (+ 33 34) 35..58/1))", "(33+34+...+58) 行"},
	{"(33+34+......+58)行", "(行 (+ (+ 33 34) 35..58/1))", "(33+34+...+58) 行"},
	{"（３３＋３４＋．．．＋５８）行", "(行 (+ (+ 33 34) 35..58/1))", "(33+34+...+58) 行"},
	{"(1+...+8) 行", "(行 (+ 1 2..8/1))", ""},
	{"(1+3+...+9) 行", "(行 (+ (+ 1 3) 5..9/2))", ""},
	{"(9+7+...+1) 行", "(行 (+ (+ 9 7) 5..1/-2))", ""},
	{"(1+2+...+3) 行", "(行 (+ (+ 1 2) 3..3/1))", ""},
	{"(1+2+...+8+10) 行", "(行 (+ (+ (+ 1 2) 3..8/1) 10))", ""},
	{"(1+2+...+8+11+12+...+20-15) 行", "(行 (- (+ (+ (+ (+ (+ 1 2) 3..8/1) 11) 12) 13..20/1) 15))", ""},
	{"(9-3+4+...+8) 行", "(行 (+ (+ (- 9 3) 4) 5..8/1))", ""},
	{"（９＋０）行", "(行 (+ 9 0))", "(9+0) 行"},
	{"０．９％ + ９０", "(+ 0.9% 90)", "0.9% + 90"},
	{"31行+32行+…+56行", "(+ (+ (行 31) (行 32)) (行 33..56/1))", "31 行 + 32 行 + ... + 56 行"},

	// Paths.
	{"表3.合计.1栏", "表3|合计|1栏", ""},
	{"表3.2010350.1栏", "表3|2010350|1栏", ""},
	{"表3.2010350.基本支出", "表3|2010350|基本支出", ""},
	{"表1.27行", "表1|27行", ""},
	{"表 3 . 合计．1 栏", "表3|合计|1栏", "表3.合计.1栏"},
	{"表３.２０１０３５０.１栏", "表3|2010350|1栏", "表3.2010350.1栏"},
	{"支出决算表.合计.1栏", "支出决算表|合计|1栏", ""},
	{"上年.表1.60行", "上年|表1|60行", ""},
	{"表3.下级(201).1栏", "表3|下级(201)|1栏", ""},
	{"表3.全部下级（ 201 ）.1栏", "表3|全部下级(201)|1栏", "表3.全部下级(201).1栏"},
	{"表1.「收入.总计」", "表1|「收入.总计」", ""},
	{"表1.『收入.「总计」』.1栏", "表1|「收入.「总计」」|1栏", "表1.『收入.「总计」』.1栏"},
	{"「 (境) 且 }」.1栏", "「 (境) 且 }」|1栏", ""},
	{"数据.年初预算", "数据|年初预算", ""},
	{"数据.Aa_Zz.az", "数据|Aa_Zz|az", ""},
	{"数据.年初预算.201", "数据|年初预算|201", ""},
	{"绩效.改制企业工作经费.执行数", "绩效|改制企业工作经费|执行数", ""},
	{"绩效.整体.得分", "绩效|整体|得分", ""},
	{"绩效.X.指标.「…」.实际完成值", "绩效|X|指标|「…」|实际完成值", ""},
	{"绩效.数量", "绩效|数量", ""},
	{"绩效[2010399].执行数", "绩效[2010399]|执行数", ""},
	{"绩效【2010399】.执行数", "绩效[2010399]|执行数", "绩效[2010399].执行数"},
	{"绩效[「残保金 缴纳」].执行数", "绩效[残保金 缴纳]|执行数", ""},
	{"表7.“三公”经费.1栏", "表7|“三公”经费|1栏", ""},
	{"支出决算表.各科目.基本支出", "支出决算表|各科目|基本支出", ""},
	{"表2.合计.各栏", "表2|合计|各栏", ""},
	{"表3.100类.1栏", "表3|100类|1栏", ""},

	// Functions.
	{"合计(表3.201.1栏, 表3.208.1栏, 3)", "合计[表3|201|1栏 表3|208|1栏 3]", ""},
	{"合计(绩效.执行数)", "合计[绩效|执行数]", ""},
	{"合计(绩效[2010399].执行数)", "合计[绩效[2010399]|执行数]", ""},
	{"占比（a，b）", "占比[a b]", "占比(a, b)"},
	{"增长率(a, b)", "增长率[a b]", ""},
	{"四舍五入 (x, 2)", "四舍五入[x 2]", "四舍五入(x, 2)"},
	{"绝对值(-x)", "绝对值[(neg x)]", ""},
	{"个数(绩效.执行数)", "个数[绩效|执行数]", ""},
	{"合计(1,234)", "合计[1 234]", "合计(1, 234)"},
	{"表3.合计.1栏", "表3|合计|1栏", ""},
	{"合计.1栏", "合计|1栏", ""},
	{"四舍五入(占比(a, b) * 100%, 2) - 1", "(- 四舍五入[(* 占比[a b] 100%) 2] 1)", ""},

	// Numbers and signs.
	{"1.5", "1.5", ""},
	{"20_323.21", "20323.21", "20323.21"},
	{"24.00", "24.00", ""},
	{"62.81%", "62.81%", ""},
	{"６２．８１％", "62.81%", "62.81%"},
	{"+5", "5", "5"},
	{"a×b÷c", "(/ (* a b) c)", "a * b / c"},
	{"a－b−c", "(- (- a b) c)", "a - b - c"},
	{"a-(b-c)", "(- a (- b c))", "a - (b - c)"},
	{"a-(b*c)", "(- a (* b c))", "a - b * c"},
	{"(a+b)*c", "(* (+ a b) c)", "(a + b) * c"},
	{"a/(b*c)", "(/ a (* b c))", "a / (b * c)"},
	{"a/(b/c)/d", "(/ (/ a (/ b c)) d)", "a / (b / c) / d"},
	{"-a*b", "(* (neg a) b)", "-a * b"},
	{"-(a+b)", "(neg (+ a b))", "-(a + b)"},
	{"a--b", "(- a (neg b))", "a - (-b)"},
	{" ( ( a ) ) ", "a", "a"},
	{"\na\u3000+\u00a0b\r\n", "(+ a b)", "a + b"},
}

func TestParseExpr(t *testing.T) {
	for _, c := range exprs {
		e, errs := ParseExpr(c.text)
		if len(errs) > 0 || e == nil {
			t.Errorf("%s: %v", c.text, errs)
			continue
		}
		if got := dump(e); got != c.tree {
			t.Errorf("%s\n  is   %s\n  want %s", c.text, got, c.tree)
		}
		canonical := c.canonical
		if canonical == "" {
			canonical = c.text
		}
		if got := e.String(); got != canonical {
			t.Errorf("%s prints as %s, want %s", c.text, got, canonical)
		}
		again, errs := ParseExpr(e.String())
		if len(errs) > 0 || dump(again) != c.tree {
			t.Errorf("%s prints as %s, which is not the same formula: %v", c.text, e, errs)
		}
		checkExpr(t, c.text, e)
	}
}

// checkExpr holds every node's span against the text: it lies in the text and in its parent, and
// what it covers is the node again.
func checkExpr(t testing.TB, text string, e *Expr) {
	t.Helper()
	var check func(parent, e *Expr, bare bool)
	check = func(parent, e *Expr, bare bool) {
		lo, hi := int32(0), int32(len(text))
		if parent != nil {
			lo, hi = parent.Span.Start, parent.Span.End
		}
		if e.Span.Start < lo || e.Span.End > hi || e.Span.Start >= e.Span.End {
			t.Fatalf("%q: %v of %s lies outside of %d..%d", text, e.Span, dump(e), lo, hi)
		}
		for i, s := range e.Path {
			if s.Span.Start < e.Span.Start || s.Span.End > e.Span.End || s.Span.Start >= s.Span.End ||
				i > 0 && s.Span.Start < e.Path[i-1].Span.End {
				t.Fatalf("%q: %v of %s is wrong", text, s.Span, s)
			}
		}
		series := false
		Walk(e, func(x *Expr) bool { series = series || x.Kind == Series; return true })
		if covered := text[e.Span.Start:e.Span.End]; !series || e.Kind == Binary || e.Kind == Call {
			again, errs := ParseExpr(covered)
			if len(errs) > 0 || dump(again) != dump(e) {
				t.Fatalf("%q: the span of %s covers %q: %v", text, dump(e), covered, errs)
			}
		}
		for _, a := range e.Args {
			check(e, a, e.Kind == Axis)
		}
	}
	check(nil, e, false)
}

func TestParseRelation(t *testing.T) {
	for _, c := range []struct{ text, tree, canonical string }{
		{"27 行 = (1+2+3+4+5+6+7+8) 行", "(行 27) = (行 (+ (+ (+ (+ (+ (+ (+ 1 2) 3) 4) 5) 6) 7) 8))", ""},
		{"57 行＝(31+32+...+56)行", "(行 57) = (行 (+ (+ 31 32) 33..56/1))", "57 行 = (31+32+...+56) 行"},
		{"1 栏各行 = (2+3+4+5+6+7) 栏各行", "(栏各 1) = (栏各 (+ (+ (+ (+ (+ 2 3) 4) 5) 6) 7))", ""},
		{"7 栏 = (8+9+12) 栏", "(栏 7) = (栏 (+ (+ 8 9) 12))", ""},
		{"表4.1行 <= 表1.1行", "表4|1行 <= 表1|1行", "表4.1行 ≤ 表1.1行"},
		{"表4.1行≤表1.1行", "表4|1行 <= 表1|1行", "表4.1行 ≤ 表1.1行"},
		{"a ＞＝ b", "a >= b", "a ≥ b"},
		{"a ≦ b", "a <= b", "a ≤ b"},
		{"支出决算表.各科目.基本支出 ≥ 一般公共预算财政拨款支出决算表.各科目.基本支出",
			"支出决算表|各科目|基本支出 >= 一般公共预算财政拨款支出决算表|各科目|基本支出", ""},
		{"数据.年初预算 = 数据.年初预算.201 + 数据.年初预算.208", "数据|年初预算 = (+ 数据|年初预算|201 数据|年初预算|208)", ""},
	} {
		r, errs := ParseRelation(c.text)
		if len(errs) > 0 || r == nil {
			t.Errorf("%s: %v", c.text, errs)
			continue
		}
		if got := dumpRelation(r); got != c.tree {
			t.Errorf("%s\n  is   %s\n  want %s", c.text, got, c.tree)
		}
		canonical := c.canonical
		if canonical == "" {
			canonical = c.text
		}
		if got := r.String(); got != canonical {
			t.Errorf("%s prints as %s, want %s", c.text, got, canonical)
		}
		if r.Span != span(0, len(c.text)) {
			t.Errorf("%s spans %v", c.text, r.Span)
		}
		checkExpr(t, c.text, r.Left)
		checkExpr(t, c.text, r.Right)
	}
}

func TestParseConditions(t *testing.T) {
	for text, want := range map[string]string{
		"数据.a = 1": "数据|a = 1",
		"表1.1行 ≤ 表4.1行 且 数据.x >= 0":        "表1|1行 <= 表4|1行; 数据|x >= 0",
		"数据.x=1且数据.y=2且27行=1":              "数据|x = 1; 数据|y = 2; (行 27) = 1",
		"数据.「甲且乙」 = 1 且 数据.『丙且』 = 2":       "数据|「甲且乙」 = 1; 数据|「丙且」 = 2",
		"增长率(a, b) ≥ 10% 且 绝对值(a - b) ≥ 1": "增长率[a b] >= 10%; 绝对值[(- a b)] >= 1",
	} {
		all, errs := ParseConditions(text)
		var got []string
		for _, r := range all {
			got = append(got, dumpRelation(r))
			if r.Span.Start < 0 || int(r.Span.End) > len(text) {
				t.Errorf("%s: span %v", text, r.Span)
			}
		}
		if len(errs) > 0 || strings.Join(got, "; ") != want {
			t.Errorf("%s\n  is   %s %v\n  want %s", text, strings.Join(got, "; "), errs, want)
		}
	}
}

func TestWalk(t *testing.T) {
	e, _ := ParseExpr("合计(a, 占比(b, c)) - (1+2) 行")
	var all, top []Kind
	Walk(e, func(x *Expr) bool { all = append(all, x.Kind); return true })
	Walk(e, func(x *Expr) bool { top = append(top, x.Kind); return x.Kind == Binary })
	if fmt.Sprint(all) != fmt.Sprint([]Kind{Binary, Call, Ref, Call, Ref, Ref, Axis, Binary, Number, Number}) {
		t.Errorf("walked %v", all)
	}
	if fmt.Sprint(top) != fmt.Sprint([]Kind{Binary, Call, Axis}) {
		t.Errorf("walked %v", top)
	}
	Walk(nil, func(*Expr) bool { t.Error("nothing to walk"); return true })
}

func TestLabel(t *testing.T) {
	for in, want := range map[string]string{
		"合计": "合计", "2010350": "2010350", "“三公”经费": "“三公”经费", "一、财政拨款": "一、财政拨款",
		"因公出国（境）费": "「因公出国（境）费」", "收入.总计": "「收入.总计」", "a b": "「a b」", "其中：甲": "「其中：甲」",
		"「甲」且": "『「甲」且』", "A-B": "「A-B」",
	} {
		if got := Label(in); got != want {
			t.Errorf("Label(%s) = %s, want %s", in, got, want)
			continue
		}
		e, errs := ParseExpr("表1." + Label(in) + ".1栏")
		if len(errs) > 0 || len(e.Path) != 3 || e.Path[1].Text != in {
			t.Errorf("Label(%s) = %s is not read back: %v", in, want, errs)
		}
	}
}

// A head that begins with a digit would be read as a number.
func TestPrintHead(t *testing.T) {
	e := &Expr{Kind: Ref, Path: []Segment{{Text: "27行"}, {Text: "27行"}}}
	if got := e.String(); got != "「27行」.27行" {
		t.Errorf("prints %s", got)
	}
}

func TestLimits(t *testing.T) {
	ok := func(name, text string) {
		t.Helper()
		e, errs := ParseExpr(text)
		if len(errs) > 0 {
			t.Errorf("%s: %v", name, errs)
			return
		}
		if again, errs := ParseExpr(e.String()); len(errs) > 0 || again.String() != e.String() {
			t.Errorf("%s: not read back: %v", name, errs)
		}
	}
	not := func(name, text string, code Code) {
		t.Helper()
		if e, errs := ParseExpr(text); e != nil || len(errs) != 1 || errs[0].Code != code {
			t.Errorf("%s: %v, want code %d", name, errs, code)
		}
	}
	brackets := func(n int) string { return strings.Repeat("(", n) + "1" + strings.Repeat(")", n) }
	ok("128 brackets", brackets(128))
	not("129 brackets", brackets(129), TooDeep)
	ok("brackets one after another", "("+strings.Repeat("(1)+", 1000)+"1)")
	not("129 signs", strings.Repeat("-", 129)+"1", TooDeep)
	not("129 plus signs", strings.Repeat("+", 129)+"1", TooDeep)
	not("129 functions", strings.Repeat("合计(", 129)+"1"+strings.Repeat(")", 129), TooDeep)
	not("brackets without end", strings.Repeat("(", MaxLength), TooDeep)
	ok("a long sum", strings.Repeat("1+", MaxLength/4-1)+"1")
	not("a longer sum", strings.Repeat("1+", MaxLength/2)+"1", TooLong)
	ok("a long series", "(1+...+100001) 行")
	ok("a long series of even numbers", "(2+4+...+200000) 行")
	not("a longer series", "(1+...+100002) 行", SeriesLong)
	not("two long series", "(1+...+60000+1+...+60000) 行", SeriesLong)
	not("an endless series", "1+...+99999999999999999999", SeriesEnd)
	not("an endless series", "9223372036854775806+...+9223372036854775807", SeriesStart)
	ok("a long number", strings.Repeat("9", 1000)+"."+strings.Repeat("9", 255))
	not("a long fraction", "0."+strings.Repeat("9", 256), BadNumber)
}
