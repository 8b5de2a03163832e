package xlsx_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/render"
)

// printed is what stands in the tables of a report, by the addresses of the cells.
func printed(e *eval.Eval) map[string]string {
	out := map[string]string{}
	for ti := range e.Report.Tables {
		for _, line := range render.Lay(e, ti).Body {
			for _, b := range line {
				if b.Kind == render.Value {
					out[e.Address(b.Cell)] = b.Text
				}
			}
		}
	}
	return out
}

// faults are the relations between stated figures that do not hold exactly, with their differences.
func faults(e *eval.Eval) []string {
	var out []string
	for i := range e.Relations {
		if r := &e.Relations[i]; r.Verdict >= eval.Rounding {
			left, right := e.Sides(r)
			text := fmt.Sprint(r.Verdict, " ", r.Difference(), " ")
			for _, o := range append(append([]eval.Operand(nil), left...), right...) {
				if !e.Report.Cells[o.Cell].IsZeroByForm() {
					text += e.Address(o.Cell) + " "
				}
			}
			out = append(out, text)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestRoundTrip: a report that is written as a workbook and imported again has the same figures, and the
// same relations fail.
func TestRoundTrip(t *testing.T) {
	for name, e := range samples(t) {
		t.Run(name, func(t *testing.T) {
			d := read(t, name+".xlsx", written(t, typeset.Workbook(e, typeset.Options{})))
			for _, r := range d.Remarks {
				t.Errorf("reading: %s", r.Zh)
			}
			result := recognize.Report(d, recognize.Options{Library: form.Builtin(), Year: e.Report.Year, Edition: e.Report.Edition.S})
			back := evaluated(result.Text)
			want, got := printed(e), printed(back)
			if len(want) == 0 {
				t.Fatal("the report has no tables")
			}
			for _, address := range slices.Sorted(maps.Keys(want)) {
				if want[address] != got[address] {
					t.Errorf("%s: %q has become %q", address, want[address], got[address])
				}
			}
			for _, address := range slices.Sorted(maps.Keys(got)) {
				if _, there := want[address]; !there {
					t.Errorf("%s: %q has been added", address, got[address])
				}
			}
			if a, b := faults(e), faults(back); !slices.Equal(a, b) {
				t.Errorf("faults:\n%q\nhave become\n%q", a, b)
			}
		})
	}
}
