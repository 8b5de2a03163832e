package formula

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
)

type wantFigure struct {
	kind          FigureKind
	text, printed string
	value         string // of Stated and Defined
	percent       bool
	tree          string
}

func checkFigures(t *testing.T, text string, want []wantFigure) {
	t.Helper()
	got := ParseFigures(text)
	if len(got) != len(want) {
		t.Errorf("%s: %d figures, want %d", text, len(got), len(want))
		return
	}
	for i, f := range got {
		w := want[i]
		if len(f.Errors) > 0 || f.Expr == nil {
			t.Errorf("%s: %v", w.text, f.Errors)
			continue
		}
		if f.Kind != w.kind || text[f.Span.Start:f.Span.End] != w.text || f.Printed != w.printed || f.Percent != w.percent || dump(f.Expr) != w.tree {
			t.Errorf("%s: %d %q %q %v %s, want %+v", text, f.Kind, text[f.Span.Start:f.Span.End], f.Printed, f.Percent, dump(f.Expr), w)
		}
		if text[f.PrintedSpan.Start:f.PrintedSpan.End] != w.printed {
			t.Errorf("%s: %v is not where %s is", text, f.PrintedSpan, w.printed)
		}
		if f.ExprSpan != f.Expr.Span {
			t.Errorf("%s: formula at %v, its tree at %v", w.text, f.ExprSpan, f.Expr.Span)
		}
		checkExpr(t, text, f.Expr)
		if w.value == "" {
			continue
		}
		value, err := amount.Parse(w.value)
		if err != nil || !f.Value.Equal(value) || f.Value.Scale() != value.Scale() {
			t.Errorf("%s: value %v, want %s", w.text, f.Value, w.value)
		}
	}
}

func TestParseFigures(t *testing.T) {
	checkFigures(t, "2022 年度支出合计 {624.81 = 表3.合计.1栏} 万元。其中：基本支出 {= 表3.合计.基本支出} 万元，"+
		"占本年支出 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。\n年初预算 {689.87 := 数据.年初预算} 万元，包括{列举 表6.人员经费}。",
		[]wantFigure{
			{Stated, "{624.81 = 表3.合计.1栏}", "624.81", "624.81", false, "表3|合计|1栏"},
			{Derived, "{= 表3.合计.基本支出}", "", "", false, "表3|合计|基本支出"},
			{Stated, "{62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}", "62.81%", "62.81", true, "占比[表3|合计|基本支出 表3|合计|1栏]"},
			{Defined, "{689.87 := 数据.年初预算}", "689.87", "689.87", false, "数据|年初预算"},
			{List, "{列举 表6.人员经费}", "", "", false, "表6|人员经费"},
		})
	for text, want := range map[string]wantFigure{
		"{20,323.21=a}":            {Stated, "{20,323.21=a}", "20,323.21", "20323.21", false, "a"},
		"{1,234,567 = a}":          {Stated, "{1,234,567 = a}", "1,234,567", "1234567", false, "a"},
		"{ -5.20 ％ ＝ a - b }":      {Stated, "{ -5.20 ％ ＝ a - b }", "-5.20 ％", "-5.20", true, "(- a b)"},
		"{２０，３２３．２１＝a}":            {Stated, "{２０，３２３．２１＝a}", "２０，３２３．２１", "20323.21", false, "a"},
		"{0：＝数据.x}":                {Defined, "{0：＝数据.x}", "0", "0", false, "数据|x"},
		"{列举表6.人员经费}":              {List, "{列举表6.人员经费}", "", "", false, "表6|人员经费"},
		"{= 绩效.「甲}{乙」.执行数}":        {Derived, "{= 绩效.「甲}{乙」.执行数}", "", "", false, "绩效|「甲}{乙」|执行数"},
		"}} {{ x } {{{= a}":        {Derived, "{= a}", "", "", false, "a"},
		"{= a}{{b}":                {Derived, "{= a}", "", "", false, "a"},
		"{= (1+2+...+8) * 2 \t}":   {Derived, "{= (1+2+...+8) * 2 \t}", "", "", false, "(* (+ (+ 1 2) 3..8/1) 2)"},
		"{12345678901234567890=a}": {Stated, "{12345678901234567890=a}", "12345678901234567890", "12345678901234567890", false, "a"},
	} {
		checkFigures(t, text, []wantFigure{want})
	}
	for _, text := range []string{"", "支出 624.81 万元", "{{= a}", "}", "{{", "{{{{"} {
		checkFigures(t, text, nil)
	}
}

func TestFigureErrors(t *testing.T) {
	for _, c := range []struct {
		text, figure string // the error in ⟦⟧
		code         Code
	}{
		{"支出 ⟦{⟧= a", "{= a", UnclosedBrace},
		{"支出 ⟦{⟧= a 万元\n收入 } 万元", "{= a 万元", UnclosedBrace},
		{"支出 ⟦{⟧", "{", UnclosedBrace},
		{"{= ⟦「⟧a}\n」", "{= 「a}", UnclosedQuote},
		{"⟦{}⟧", "{}", EmptyBrace},
		{"⟦{ 　}⟧", "{ 　}", EmptyBrace},
		{"{⟦624.81⟧}", "{624.81}", FigureForm},
		{"{⟦表3.合计.1栏 ⟧}", "{表3.合计.1栏 }", FigureForm},
		{"{⟦624.81万元 ⟧= a}", "{624.81万元 = a}", PrintedNumber},
		{"{⟦约 6.9⟧= a}", "{约 6.9= a}", PrintedNumber},
		{"{⟦1,23⟧= a}", "{1,23= a}", PrintedNumber},
		{"{⟦1234,567⟧= a}", "{1234,567= a}", PrintedNumber},
		{"{⟦,567⟧= a}", "{,567= a}", PrintedNumber},
		{"{⟦1.234,567⟧= a}", "{1.234,567= a}", PrintedNumber},
		{"{⟦1_000⟧= a}", "{1_000= a}", PrintedNumber},
		{"{⟦%⟧= a}", "{%= a}", PrintedNumber},
		{"{⟦5%%⟧= a}", "{5%%= a}", PrintedNumber},
		{"{⟦5.⟧= a}", "{5.= a}", PrintedNumber},
		{"{⟦" + strings.Repeat("1", 60) + "⟧= a}", "{" + strings.Repeat("1", 60) + "= a}", PrintedNumber},
		{"{⟦:=⟧ 数据.a}", "{:= 数据.a}", PrintedNumber},
		{"{=⟦⟧}", "{=}", Empty},
		{"{624.81 = ⟦⟧}", "{624.81 = }", Empty},
		{"{列举⟦⟧}", "{列举}", Empty},
		{"{= 表3⟦.⟧}", "{= 表3.}", NameWanted},
		{"{624.81 = a ⟦=⟧ b}", "{624.81 = a = b}", SecondRelation},
		{"{689.87 := ⟦a + b⟧}", "{689.87 := a + b}", NameAfter},
		{"{列举 ⟦合计(a)⟧}", "{列举 合计(a)}", NameAfter},
	} {
		text, start, end := marked(c.text)
		figures := ParseFigures(text)
		if len(figures) != 1 {
			t.Errorf("%s: %d figures", c.text, len(figures))
			continue
		}
		f := figures[0]
		if got := text[f.Span.Start:f.Span.End]; got != c.figure {
			t.Errorf("%s: the figure is %q", c.text, got)
		}
		if len(f.Errors) != 1 || f.Errors[0].Code != c.code || f.Errors[0].Span != span(start, end) || f.Expr != nil {
			t.Errorf("%s: %v, want %d at %d..%d", c.text, f.Errors, c.code, start, end)
		}
	}
	// What follows an unclosed brace is read all the same.
	figures := ParseFigures("支出 {624.81 万元，收入 {= a} 万元")
	if len(figures) != 2 || len(figures[0].Errors) != 1 || figures[1].Expr == nil {
		t.Errorf("after an unclosed brace: %+v", figures)
	}
}

// What is read into memory that was used before shows nothing of it.
func TestMemory(t *testing.T) {
	texts := []string{
		"{= 占比(表3.合计.1栏, 表3.合计.基本支出 + 1)} 和 {62.81% = -表1.27行}",
		"{1.5 := 数据.年初预算}{列举 表6.人员经费}{= }",
		"{= 合计(表3.下级(201).1栏, 绩效[2010399].执行数)}",
	}
	dump := func(figures []Figure) string {
		s := ""
		for _, f := range figures {
			s += fmt.Sprint(f.Kind, f.Span, f.Printed, f.Errors)
			if f.Expr != nil {
				s += f.Expr.String()
			}
		}
		return s
	}
	var m Memory
	for range 3 {
		m.Reset()
		var figures []Figure
		for _, text := range texts {
			figures = m.AppendFigures(figures[:0], text)
			if got, want := dump(figures), dump(ParseFigures(text)); got != want {
				t.Errorf("%s:\n got %s\nwant %s", text, got, want)
			}
		}
	}
}
