package recognize_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/internal/generate"
)

// values are the values of the cells that are not zero, by address; computed ones are as good as stated.
func values(r *report.Report) map[string]string {
	e := eval.Run(r)
	out := map[string]string{}
	for id := range e.Values {
		if v := &e.Values[id]; v.State == eval.Known && !v.V.IsZero() {
			out[e.Address(report.CellID(id))] = v.V.String()
		}
	}
	return out
}

// evaluations are the self-evaluation tables as they are printed, without spaces.
func evaluations(r *report.Report) []string {
	e := eval.Run(r)
	var out []string
	for i := range r.Elements {
		if r.Elements[i].Performance == nil {
			continue
		}
		sheet := render.LayPerformance(e, &r.Elements[i], "")
		s := sheet.Heading
		for _, line := range sheet.Body {
			s += "/"
			for _, box := range line {
				s += box.Text + "|"
			}
		}
		out = append(out, name.Normalize(s)) // without line ends: a page has none within a cell
	}
	return out
}

// What the program prints as Markdown and as a page comes back with the same figures.
func TestRoundTrip(t *testing.T) {
	reports := map[string]*report.Report{}
	for _, path := range []string{
		"hanyang-2022/as-published", "hanyang-2022/corrected", "putuo-finance-2024/published", "putuo-finance-2024/edited", "minimal/minimal",
		"years/right/2021", "members/right/units/bureau-self",
	} {
		reports[path] = sample(t, path)
	}
	for seed := range uint64(4) {
		reports["generated "+string(rune('0'+seed))] = bind(t, generate.Report(seed))
	}
	for path, want := range reports {
		e := eval.Run(want)
		for fileName, s := range map[string]string{"a.md": render.Markdown(e), "a.html": render.Report(e, render.Options{Clean: true}).Page()} {
			t.Run(path+"/"+fileName, func(t *testing.T) {
				got, result := imported(t, fileName, s, recognize.Options{})
				for _, m := range result.Remarks {
					t.Logf("%s %s %s", m.At.In(false), m.Kind, m.Zh)
					if m.Kind == convert.LeftOut && !strings.HasPrefix(m.Zh, "图") && !strings.HasPrefix(m.Zh, "没有得分") {
						t.Errorf("left out: %s %s", m.At.In(false), m.Zh)
					}
				}
				compareAmounts(t, got, want)
				if got.Unit.S != want.Unit.S || got.Year != want.Year || got.Set.Edition != want.Set.Edition || got.AmountUnit != want.AmountUnit {
					t.Errorf("head: %q %d %q %v", got.Unit.S, got.Year, got.Set.Edition, got.AmountUnit)
				}
				printed, again := evaluations(want), evaluations(got)
				for i := range printed {
					if i >= len(again) || again[i] != printed[i] {
						t.Errorf("self-evaluation table %d is printed as\n%s\nwant\n%s", i+1, again[min(i, len(again)-1)], printed[i])
					}
				}
			})
		}
	}
}

// compareAmounts compares all amounts of what was recognised with those of the report that it was printed of.
func compareAmounts(t *testing.T, got, want *report.Report) {
	t.Helper()
	before, after := values(want), values(got)
	for address, v := range before {
		if after[address] != v {
			t.Errorf("%s is %q, want %q", address, after[address], v)
		}
	}
	if len(after) != len(before) {
		t.Errorf("%d amounts, want %d", len(after), len(before))
	}
}
