package formula

import (
	"strings"
	"testing"
)

// In text the part between ⟦ and ⟧ is what the error points to.
func marked(text string) (plain string, start, end int) {
	start = strings.Index(text, "⟦")
	plain = strings.Replace(text, "⟦", "", 1)
	end = strings.Index(plain, "⟧")
	return strings.Replace(plain, "⟧", "", 1), start, end
}

func checkErrors(t *testing.T, text string, nothing bool, errs []Error, start, end int, code Code, arg string) {
	t.Helper()
	if len(errs) == 0 {
		t.Errorf("%s: no error", text)
		return
	}
	if e := errs[0]; len(errs) != 1 || e.Code != code || e.Span != span(start, end) || e.Arg != arg {
		zh, _ := e.Code.Message(e.Arg)
		t.Errorf("%s: %v (%s), want %v", text, errs, zh, Error{code, span(start, end), arg})
	}
	if !nothing {
		t.Errorf("%s: a result in spite of %v", text, errs)
	}
}

func TestExprErrors(t *testing.T) {
	for _, c := range []struct {
		text string
		code Code
		arg  string
	}{
		{"⟦⟧", Empty, ""},
		{"⟦ 　⟧", Empty, ""},
		{"1⟦+⟧", OperandWanted, "+"},
		{"1 × ⟦)⟧", OperandWanted, ")"},
		{"⟦=⟧ 3", OperandWanted, "="},
		{"(⟦)⟧", OperandWanted, ")"},
		{"1 ⟦－⟧ ", OperandWanted, "－"},
		{"合计(1, ⟦)⟧", OperandWanted, ")"},
		{"合计(⟦,⟧1)", OperandWanted, ","},
		{"合计⟦（⟧1", Unclosed, "（"},
		{"2 * ⟦(⟧1 + (2)", Unclosed, "("},
		{"(1)⟦)⟧", Unopened, ")"},
		{"1⟦）⟧ + 2", Unopened, "）"},
		{"624.81 ⟦万元⟧", Unexpected, "万元"},
		{"表3.合计 ⟦表4⟧.合计", Unexpected, "表4"},
		{"表3.合计 ⟦「甲」⟧", Unexpected, "「甲」"},
		{"1 ⟦2⟧", Unexpected, "2"},
		{"1 ⟦#⟧", Unexpected, "#"},
		{"1 ⟦\x00⟧+ 2", Unexpected, "\x00"}, // no space, though it folds to nothing as one does
		{"表3.合计⟦(⟧1+2)", Unexpected, "("},
		{"(1⟦,⟧ 2)", Unexpected, ","},
		{"(a)⟦%⟧", Unexpected, "%"},
		{"27 ⟦行政⟧", Unexpected, "行政"},
		{"1 栏各行⟦的数⟧", Unexpected, "的数"},
		{"a ⟦=⟧ b", SecondRelation, "="},
		{"a ⟦≤⟧ b", SecondRelation, "≤"},
		{"a ⟦≠⟧ b", BadRelation, "≠"},
		{"a ⟦且⟧ b", MisplacedAnd, "且"},
		{"a⟦且⟧b", MisplacedAnd, "且"},

		{"⟦.5⟧", BadNumber, ".5"},
		{"⟦1.5.2⟧", BadNumber, "1.5.2"},
		{"⟦27.合计⟧.1栏", BadNumber, "27.合计"},
		{"⟦1_⟧", BadNumber, "1_"},
		{"⟦1__0⟧", BadNumber, "1__0"},
		{"⟦20,323.21⟧", ThousandsComma, "20323.21"},
		{"1 + ⟦１，２３４，５６７．８⟧ - 2", ThousandsComma, "1234567.8"},
		{"合计((⟦20,323.21⟧), 1)", ThousandsComma, "20323.21"},

		{"⟦1.5⟧ 行", AxisNumber, "1.5"},
		{"(1 + ⟦50%⟧) 栏", AxisNumber, "50%"},
		{"(1 + ⟦表3.合计.1栏⟧) 行", AxisInside, ""},
		{"(1 + ⟦2 行⟧) 栏", AxisInside, ""},
		{"⟦(合计(1))⟧ 栏", AxisInside, ""},

		{"(31+32⟦...⟧+56) 行", SeriesPlus, "..."},
		{"(31+32+⟦…⟧56) 行", SeriesPlus, ""},
		{"(31-32-⟦...⟧-56) 行", SeriesPlus, ""},
		{"(⟦...⟧+56) 行", SeriesStart, ""},
		{"(2*3+⟦...⟧+56) 行", SeriesStart, ""},
		{"(9-3+⟦...⟧+56) 行", SeriesStart, ""},
		{"(1+2+...+8+⟦...⟧+20) 行", SeriesStart, ""},
		{"(1.5+⟦...⟧+8) 行", SeriesStart, ""},
		{"(1+2+⟦...⟧+a) 行", SeriesEnd, ""},
		{"(1+2+⟦...⟧+)", SeriesEnd, ""},
		{"(1+2+⟦...⟧+8.5) 行", SeriesEnd, ""},
		{"(1+3+⟦...+8⟧) 行", SeriesStep, "8"},
		{"(7+8+⟦...+8⟧) 行", SeriesStep, "8"},
		{"(8+8+⟦...+20⟧) 行", SeriesStep, "20"},
		{"(1+2+⟦... + 1⟧) 行", SeriesStep, "1"},
		{"31+32+⟦...+56 行⟧", SeriesScope, ""},
		{"31行+32行+⟦...+56 栏⟧", SeriesScope, ""},

		{"表3⟦.⟧", NameWanted, "."},
		{"表3⟦．⟧ + 1", NameWanted, "．"},
		{"表3⟦.⟧.1栏", NameWanted, "."},
		{"表3.⟦「 」⟧.1栏", NameWanted, ""},
		{"表3.⟦「⟧合计.1栏", UnclosedQuote, ""},
		{"表3.下级(⟦「⟧201).1栏", UnclosedQuote, ""},
		{"表1.其中⟦：⟧财政拨款", SignInName, "："},
		{"表1.其中⟦#⟧", SignInName, "#"},
		{"⟦因公出国（境）费⟧", BracketInName, "因公出国（境）费"},
		{"表7.⟦因公出国（境）费⟧.1栏", BracketInName, "因公出国（境）费"},
		{"表3.⟦事业运行(项)⟧", BracketInName, "事业运行(项)"},
		{"表3.⟦事业运行( 项 )⟧", BracketInName, "事业运行( 项 )"},
		{"表 ⟦a⟧.1栏", Unexpected, "a"},
		{"数据 ⟦3⟧.甲", Unexpected, "3"},

		{"⟦合记⟧(表1.a)", UnknownFunction, "合计"},
		{"⟦合计数⟧(表1.a)", UnknownFunction, "合计"},
		{"⟦四舍入⟧(表1.a, 2)", UnknownFunction, "四舍五入"},
		{"⟦sum⟧(表1.a)", UnknownFunction, "合计"},
		{"⟦Round⟧(a)", UnknownFunction, "四舍五入"},
		{"⟦比重⟧（a, b）", UnknownFunction, "占比"},
		{"⟦平均⟧(a, b)", UnknownFunction, ""},
		{"表3.⟦上级⟧(201).1栏", UnknownFunction, "下级"},
		{"表3.⟦全部⟧(201).1栏", UnknownFunction, "全部下级"},
		{"⟦合计()⟧", ArgCount, "合计"},
		{"1 + ⟦占比(a)⟧", ArgCount, "占比"},
		{"⟦绝对值(a, b)⟧", ArgCount, "绝对值"},
		{"⟦增长率(a, b, c)⟧", ArgCount, "增长率"},
		{"⟦四舍五入(a)⟧", ArgCount, "四舍五入"},
		{"四舍五入(a, ⟦b⟧)", Places, ""},
		{"四舍五入(a, ⟦1.5⟧)", Places, ""},
		{"四舍五入(a, ⟦-1⟧)", Places, ""},
		{"四舍五入(a, ⟦19⟧)", Places, ""},
		{"表3.下级⟦()⟧.1栏", ArgWanted, ""},
		{"表3.下级⟦(201+⟧1).1栏", ArgWanted, ""},
		{"表3.下级⟦(⟧201", Unclosed, "("},
		{"绩效⟦[]⟧.执行数", IndexWanted, ""},
		{"绩效⟦[⟧201", Unclosed, "["},
	} {
		text, start, end := marked(c.text)
		e, errs := ParseExpr(text)
		checkErrors(t, c.text, e == nil, errs, start, end, c.code, c.arg)
	}
}

func TestRelationErrors(t *testing.T) {
	for _, c := range []struct {
		text string
		code Code
		arg  string
	}{
		{"⟦⟧", Empty, ""},
		{"⟦27 行⟧ ", NoRelation, ""},
		{"⟦=⟧ 28 行", OperandWanted, "="},
		{"27 行 ⟦=⟧", OperandWanted, "="},
		{"27 行 = 28 行 ⟦=⟧ 29 行", SecondRelation, "="},
		{"27 行 =⟦=⟧ 28 行", BadRelation, "="},
		{"27 行 ⟦<⟧ 28 行", BadRelation, "<"},
		{"27 行 ⟦<⟧> 28 行", BadRelation, "<"},
		{"27 行 =⟦<⟧ 28 行", BadRelation, "<"},
		{"27 行 ⟦≠⟧ 28 行", BadRelation, "≠"},
		{"27 行 ⟦！⟧= 28 行", Unexpected, "！"},
		{"27 行 = ⟦(⟧28 + 29 行", Unclosed, "("},
		{"⟦(⟧27 行 = 28 行", Unclosed, "("},
		{"a = b ⟦且⟧ c = d", MisplacedAnd, "且"},
		{"a ⟦且⟧ b = c", MisplacedAnd, "且"},
	} {
		text, start, end := marked(c.text)
		r, errs := ParseRelation(text)
		checkErrors(t, c.text, r == nil, errs, start, end, c.code, c.arg)
	}
}

func TestConditionErrors(t *testing.T) {
	for _, c := range []struct {
		text string
		code Code
		arg  string
	}{
		{"⟦⟧", Empty, ""},
		{"a = b 且⟦ ⟧", Empty, ""},
		{"⟦⟧且 a = b", Empty, ""},
		{"a = b 且 ⟦c⟧", NoRelation, ""},
		{"a = b 且 c = ⟦20,323⟧", ThousandsComma, "20323"},
	} {
		text, start, end := marked(c.text)
		all, errs := ParseConditions(text)
		checkErrors(t, c.text, all == nil, errs, start, end, c.code, c.arg)
	}
	if all, errs := ParseConditions("a + 且 b = c 且 d ="); all != nil || len(errs) != 2 {
		t.Errorf("each condition reports for itself: %v", errs)
	}
}

// Every code has a message in both languages, for the arguments it comes with, in words that
// accountants use.
func TestMessages(t *testing.T) {
	codes := 0
	for c := Empty; ; c++ {
		zh, en := c.Message("某某")
		if zh == "" && en == "" {
			break
		}
		codes++
		for _, word := range []string{"违反", "派生", "绑定", "表达式", "数组", "节点", "解析", "%s", "%!"} {
			if strings.Contains(zh, word) || strings.Contains(en, word) {
				t.Errorf("code %d says %q: %s / %s", c, word, zh, en)
			}
		}
		if zh == "" || en == "" || strings.ContainsAny(en, "，。；（）") {
			t.Errorf("code %d: %q / %q", c, zh, en)
		}
	}
	if codes != int(NameAfter)+1 {
		t.Errorf("%d codes have a message, of %d", codes, NameAfter+1)
	}
	for _, c := range []struct {
		code   Code
		arg    string
		zh, en string
	}{
		{ThousandsComma, "20323.21", "公式里的数不写千分位逗号，请写成 20323.21", "numbers in formulas carry no thousands commas: write 20323.21"},
		{BracketInName, "因公出国（境）费", "名称里有括号，请写成「因公出国（境）费」", "the name holds brackets: write 「因公出国（境）费」"},
		{UnknownFunction, "合计", "没有这个函数，疑为“合计”", `no such function; did you mean "合计"?`},
		{ArgCount, "占比", "占比要写两项：占比(部分, 总数)", "占比 takes two: 占比(part, whole)"},
		{ArgCount, "合计", "合计至少要写一项", "合计 takes at least one"},
	} {
		if zh, en := c.code.Message(c.arg); zh != c.zh || en != c.en {
			t.Errorf("code %d says %q / %q", c.code, zh, en)
		}
	}
	if zh, en := UnknownFunction.Message(""); strings.Contains(zh, "“”") || strings.Contains(en, `""`) {
		t.Errorf("nothing is suggested: %s / %s", zh, en)
	}
	for _, f := range functions {
		if zh, en := ArgCount.Message(f.name); !strings.HasPrefix(zh, f.name) || !strings.HasPrefix(en, f.name) {
			t.Errorf("%s: %s / %s", f.name, zh, en)
		}
	}
}
