package rules_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// mutations of an amount as it is written; "" where one does not apply.
var mutations = []struct {
	name string
	make func(amount.Amount) string
}{
	{"by 0.01", func(a amount.Amount) string { return a.Add(amount.New(1, 2)).String() }},
	{"two different digits swapped", func(a amount.Amount) string {
		b := []byte(a.String())
		for i := len(b) - 1; i > 0; i-- {
			j := i - 1
			if b[j] == '.' {
				j--
			}
			if j >= 0 && b[i] != '.' && b[i] != b[j] {
				b[i], b[j] = b[j], b[i]
				if b[0] == '0' && b[1] != '.' {
					b = b[1:]
				}
				return string(b)
			}
		}
		return ""
	}},
	{"ten times", func(a amount.Amount) string { return a.Shift(1).Round(2).String() }},
	{"a tenth", func(a amount.Amount) string { return a.Shift(-1).String() }},
	{"sign", func(a amount.Amount) string { return a.Neg().String() }},
	{"blank", func(amount.Amount) string { return `""` }},
}

// Every non-zero amount in the tables of the corrected report, changed: nearly all changes must draw a
// finding that names the relation.
func TestMutations(t *testing.T) {
	data, err := os.ReadFile(samples + "hanyang-2022/corrected.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	base := checker().Check(source.New("base", text))
	said := map[string]bool{}
	for i := range base.Diagnostics {
		said[base.Diagnostics[i].Key()] = true
	}
	type site struct {
		span    source.Span
		value   amount.Amount
		address string
	}
	var sites []site
	for id := range base.Report.Cells {
		if c := &base.Report.Cells[id]; c.Kind == report.Stated && !c.Value.IsZero() {
			sites = append(sites, site{c.Span, c.Value, base.Eval.Address(report.CellID(id))})
		}
	}
	if len(sites) < 120 {
		t.Fatalf("only %d amounts", len(sites))
	}
	w := &lint.Worker{Checker: checker()}
	all, found := 0, 0
	var survivors []string
	for _, s := range sites {
		for _, m := range mutations {
			changed := m.make(s.value)
			if changed == "" || changed == text[s.span.Start:s.span.End] {
				continue
			}
			all++
			r := w.Check(source.New("mutant", text[:s.span.Start]+changed+text[s.span.End:]))
			if names(r, said) {
				found++
			} else {
				survivors = append(survivors, fmt.Sprintf("%s %s: %s → %s", s.address, m.name, s.value, changed))
			}
		}
	}
	t.Logf("%d of %d mutants draw a finding that names a relation", found, all)
	if found*100 < all*99 {
		t.Errorf("less than 99 %%; survivors:\n%s", strings.Join(survivors, "\n"))
	} else {
		t.Logf("survivors:\n%s", strings.Join(survivors, "\n"))
	}
}

// names reports whether a result says something new of a relation.
func names(r *lint.Result, said map[string]bool) bool {
	for i := range r.Diagnostics {
		if d := &r.Diagnostics[i]; d.Relation != "" && d.Verdict != 0 && !said[d.Key()] {
			return true
		}
	}
	return false
}
