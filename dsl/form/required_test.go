package form_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

func TestRequired(t *testing.T) {
	f := form.Load(source.New("disclosure.toml", `
[[required]]
kind = "section"
edition = "wuhan"
years = "2020..2022"
title = "政府采购支出情况"
words = ["采购"]
[[required.element]]
name = "总额"
each = "采购"
[[required]]
kind = "chapter"
[[required.element]]
words = ["甲…乙"]
`))
	if len(f.Required) != 2 || f.Required[0].Kind != form.RequiredSection || f.Required[0].To != 2022 || !f.Required[0].Has("十一、政府采购") {
		t.Fatalf("%+v", f.Required)
	}
	if e := f.Required[0].Elements[0]; e.Words[0] != "总额" || e.Each != "采购" {
		t.Errorf("element: %+v", e)
	}
	if len(f.Problems) != 3 { // the kind, the title, the element's name
		t.Errorf("problems: %v", f.Problems)
	}
}

// What the built-in editions require can be looked up: formulas parse, and every year has its list.
func TestBuiltinRequired(t *testing.T) {
	lib := form.Builtin()
	for _, c := range []struct {
		edition string
		year    int
	}{{"wuhan", 2022}, {"shanghai", 2024}} {
		set := lib.Set(c.edition, c.year)
		if len(set.Required) < 20 {
			t.Errorf("%s %d requires %d things", c.edition, c.year, len(set.Required))
		}
		for _, r := range set.Required {
			if !r.Has(r.Title) {
				t.Errorf("%s: %q is not told by its own words", c.edition, r.Title)
			}
			for _, e := range r.Elements {
				if _, errs := formula.ParseExpr(e.When); e.When != "" && len(errs) > 0 {
					t.Errorf("%s, %s: %v", r.Title, e.Name, errs)
				}
			}
		}
	}
	if other := lib.Extend(nil, nil).Set("wuhan", 2022); len(other.Required) == 0 {
		t.Error("a library that a project extends lost what must be published")
	}
}
