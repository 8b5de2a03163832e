package formula

import (
	"slices"
	"strings"
	"testing"
)

// The footnotes of a published report (部门决算, 2022), as they are printed, and what they say.
var footnotes = []struct {
	note string
	want []string
}{
	{ // 表1 收入支出决算总表
		"注：本表反映部门本年度的总收支和年末结转结余情况。\n\n" +
			"27 行 = (1+2+3+4+5+6+7+8) 行； 30 行 = (27+28+29) 行； 57 行 = (31+32+...+56) 行； 60 行 = (57+58+59) 行。",
		[]string{
			"(行 27) = (行 (+ (+ (+ (+ (+ (+ (+ 1 2) 3) 4) 5) 6) 7) 8))",
			"(行 30) = (行 (+ (+ 27 28) 29))",
			"(行 57) = (行 (+ (+ 31 32) 33..56/1))",
			"(行 60) = (行 (+ (+ 57 58) 59))",
		},
	},
	{ // 表2 收入决算表
		"注：本表反映部门本年度取得的各项收入情况。\n\n1 栏各行 = (2+3+4+5+6+7) 栏各行。",
		[]string{"(栏各 1) = (栏各 (+ (+ (+ (+ (+ 2 3) 4) 5) 6) 7))"},
	},
	{ // 表3 支出决算表
		"注：本表反映部门本年度各项支出情况。\n\n1 栏各行 = (2+3+4+5+6) 栏各行。",
		[]string{"(栏各 1) = (栏各 (+ (+ (+ (+ 2 3) 4) 5) 6))"},
	},
	{ // 表4 财政拨款收入支出决算总表
		"注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。\n\n" +
			"27 行 = (1+2+3) 行；28 行 = (29+30+31) 行；32 行 = (27+28) 行；\n\n57 行 = (33+34+...+58) 行；64 行 = (59+60) 行。",
		[]string{
			"(行 27) = (行 (+ (+ 1 2) 3))",
			"(行 28) = (行 (+ (+ 29 30) 31))",
			"(行 32) = (行 (+ 27 28))",
			"(行 57) = (行 (+ (+ 33 34) 35..58/1))",
			"(行 64) = (行 (+ 59 60))",
		},
	},
	{ // 表5 一般公共预算财政拨款支出决算表
		"注：本表反映部门本年度一般公共预算财政拨款支出情况。\n\n1 栏各行 = (2+3) 栏各行。",
		[]string{"(栏各 1) = (栏各 (+ 2 3))"},
	},
	{ // 表6 一般公共预算财政拨款基本支出决算明细表
		"注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。", nil,
	},
	{ // 表7 “三公”经费支出决算表
		"注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费年初预算数，决算数是包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。\n\n" +
			"1 栏 = (2+3+6) 栏；3 栏 = (4+5) 栏；7 栏 = (8+9+12) 栏；9 栏 = (10+11) 栏。\n\n" +
			"2022 年我单位无一般公共预算财政拨款“三公”经费支出。",
		[]string{
			"(栏 1) = (栏 (+ (+ 2 3) 6))",
			"(栏 3) = (栏 (+ 4 5))",
			"(栏 7) = (栏 (+ (+ 8 9) 12))",
			"(栏 9) = (栏 (+ 10 11))",
		},
	},
	{ // 表8 政府性基金预算财政拨款收入支出决算表
		"注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。\n\n" +
			"6 栏各行 = (1+2-3) 栏各行；3 栏各行 = (4+5) 栏各行。\n\n2022 年我单位无政府性基金预算财政拨款收入支出。",
		[]string{
			"(栏各 6) = (栏各 (- (+ 1 2) 3))",
			"(栏各 3) = (栏各 (+ 4 5))",
		},
	},
	{ // 表9 国有资本经营预算财政拨款支出决算表
		"注：本表反映部门本年度国有资本经营预算财政拨款支出情况。\n\n1 栏各行 = (2+3) 栏各行。\n\n \n\n2022 年我单位无国有资本经营预算财政拨款支出。",
		[]string{"(栏各 1) = (栏各 (+ 2 3))"},
	},
}

func TestFootnotes(t *testing.T) {
	for i, c := range footnotes {
		checkNote(t, c.note, c.want)
		// The same sum written the full-width way.
		wide := strings.NewReplacer("(", "（", ")", "）", "=", "＝", "+", "＋", " ", "", "...", "……", "；", ";").Replace(c.note)
		checkNote(t, wide, c.want)
		if t.Failed() {
			t.Fatalf("表%d", i+1)
		}
	}
}

func checkNote(t *testing.T, note string, want []string) {
	t.Helper()
	var got []string
	for _, item := range ParseNote(note) {
		if item.Relation == nil || len(item.Errors) > 0 {
			t.Errorf("%q: %v", note[item.Span.Start:item.Span.End], item.Errors)
			continue
		}
		got = append(got, dumpRelation(item.Relation))
		if item.Relation.Span != item.Span {
			t.Errorf("the identity is at %v, its item at %v", item.Relation.Span, item.Span)
		}
		checkExpr(t, note, item.Relation.Left)
		checkExpr(t, note, item.Relation.Right)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\nsays %q\nwant %q", note, got, want)
	}
}

func TestNoteForms(t *testing.T) {
	identity := []string{"(行 27) = (行 (+ 1 2))"}
	for note, want := range map[string][]string{
		"27 行 = (1+2) 行":                identity,
		"注：27行=（1+2）行。":                 identity,
		"注: 27 行 = (1+2) 行;":            identity,
		"注：1.27行=（1+2）行":                identity,
		"注：1. 本表反映收入；2. 27 行 = (1+2) 行": identity,
		"（1）27行=（1+2）行\r\n":             identity,
		"一、27行=（1+2）行":                  identity,
		"　27 行 = (1+2) 行 .":             identity,
		"其中：27 行 = (1+2) 行，以万元计。":       identity,
		"27行=（1+2）行，27行=（1+2）行":         {identity[0], identity[0]},
		"27 行 + 28 行 = 30 行":            {"(+ (行 27) (行 28)) = (行 30)"},
		"1 行 = 合计(表3.201, 表3.208)":      {"(行 1) = 合计[表3|201 表3|208]"},
		"3 栏各行 ≤ 1 栏各行":                 {"(栏各 3) <= (栏各 1)"},

		"": nil, "注：": nil, "；；。\n": nil,
		"2022 年收入 = 支出。":     nil,
		"27 行大于 28 行。":       nil,
		"3 行政单位 = 5 家。":      nil,
		"1 栏目 = 2 栏目":        nil,
		"收入 = 支出":            nil,
		"本表第 27 行 = (1+2) 行": nil,
		"27 行":               nil,
		"27.5 = 28":          nil,
	} {
		checkNote(t, note, want)
	}
}

func TestNoteErrors(t *testing.T) {
	for _, c := range []struct {
		note, item string // the error in ⟦⟧
		code       Code
	}{
		{"注：说明。27 行 = ⟦(⟧1+2 行；30 行 = (27+28) 行。", "27 行 = (1+2 行", Unclosed},
		{"27 行 = (1+2⟦...⟧+8) 行；30 行 = (27+28) 行", "27 行 = (1+2...+8) 行", SeriesPlus},
		{"1 栏各行⟦的数⟧ = 2 栏；30 行 = (27+28) 行", "1 栏各行的数 = 2 栏", Unexpected},
		{"27 行 ⟦=⟧；30 行 = (27+28) 行", "27 行 =", OperandWanted},
		{"27 行 = 28 行 ⟦=⟧ 29 行。\n30 行 = (27+28) 行", "27 行 = 28 行 = 29 行", SecondRelation},
	} {
		note, start, end := marked(c.note)
		items := ParseNote(note)
		if len(items) != 2 {
			t.Errorf("%s: %d items", c.note, len(items))
			continue
		}
		first := items[0]
		if got := note[first.Span.Start:first.Span.End]; got != c.item {
			t.Errorf("%s: the item is %q", c.note, got)
		}
		if len(first.Errors) != 1 || first.Errors[0].Code != c.code || first.Errors[0].Span != span(start, end) || first.Relation != nil {
			t.Errorf("%s: %v", c.note, first.Errors)
		}
		if next := items[1]; next.Relation == nil || next.Relation.String() != "30 行 = (27+28) 行" {
			t.Errorf("%s: the next item is %v, %v", c.note, next.Relation, next.Errors)
		}
	}
}
