package form_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

func TestWording(t *testing.T) {
	f := form.Load(source.New("w.toml", `
[[scope]]
name = "总体"
words = ["收支"]
codes = "支出决算表"
column = "1栏"
whole = "本年支出合计"
fund = true

[[words]]
name = "时"
words = ["上年"]
year = -1

[[part]]
name = "口"
pattern = "决算"

[[phrase]]
pattern = "主语 <口>"

[[quantity]]
name = "甲"
words = ["甲[乙]"]
scope = ["总体"]
formula = ["表"]
budget = ["表"]
figures = ["丙"]
budget_figures = [""]
unit = "个"
parts = ["丁"]
carries = ["戊"]
of = ["己"]
edition = "wuhan"
`))
	if len(f.Problems) > 0 {
		t.Fatal(f.Problems)
	}
	w := &f.Wording
	if w.Empty() || len(w.Scopes) != 1 || len(w.Classes) != 1 || len(w.Parts) != 1 || len(w.Phrases) != 1 || len(w.Quantities) != 1 {
		t.Fatalf("%+v", w)
	}
	if s := w.Scopes[0]; s.Codes != "支出决算表" || s.CodeColumn != "1栏" || s.Whole != "本年支出合计" || !s.Fund {
		t.Errorf("%+v", s)
	}
	if w.Classes[0].Year != -1 || w.Phrases[0].Pattern != "主语 <口>" {
		t.Errorf("%+v %+v", w.Classes, w.Phrases)
	}
	if q := w.Quantities[0]; q.Unit != "个" || q.Edition != "wuhan" || len(q.BudgetFigures) != 1 || len(q.Parts) != 1 || len(q.Carries) != 1 || len(q.Of) != 1 {
		t.Errorf("%+v", q)
	}
	if both := w.With(w); len(both.Quantities) != 2 || len(w.Quantities) != 1 {
		t.Error("With must leave its operands alone")
	}

	bad := form.Load(source.New("w.toml", "[[phrase]]\npatern = \"主语\"\n\n[[quantity]]\nwords = [\"甲\"]\n\n[words]\nname = \"时\"\n"))
	var codes []doc.Code
	for _, p := range bad.Problems {
		codes = append(codes, p.Code)
	}
	if len(codes) != 4 || codes[0] != doc.UnknownKey || codes[1] != doc.MissingKey || codes[2] != doc.MissingKey || codes[3] != doc.UnknownKey {
		t.Errorf("%v", bad.Problems)
	}
}
