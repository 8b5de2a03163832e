package docx_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// bind computes a report.
func bind(name, text string) *eval.Eval {
	d := doc.Build(syntax.Parse(source.New(name, text)))
	return eval.Run(report.Bind(d, report.Options{Library: form.Builtin()}))
}

// values are the amounts of a report that are not zero, by their cells' addresses.
func values(e *eval.Eval) map[string]string {
	out := map[string]string{}
	for id := range e.Values {
		if v := &e.Values[id]; v.State == eval.Known && !v.V.IsZero() {
			out[e.Address(report.CellID(id))] = v.V.String()
		}
	}
	return out
}

// A report that was written as a Word document and is imported again has the same figures, in tables and
// in self-evaluation tables.
func TestImport(t *testing.T) {
	for _, path := range samples {
		e := bind(path, sample(t, path))
		d, err := docx.Read(path, write(t, typeset.Document(e, typeset.Options{})))
		if err != nil {
			t.Fatal(path, err)
		}
		back := bind(path, recognize.Report(d, recognize.Options{Library: form.Builtin()}).Text)
		want, got := values(e), values(back)
		if len(want) < 50 {
			t.Errorf("%s: only %d amounts", path, len(want))
		}
		for address, v := range want {
			if got[address] != v {
				t.Errorf("%s: %s is %q, should be %q", path, address, got[address], v)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s: %d amounts, should be %d", path, len(got), len(want))
		}
		if a, b := e.Report, back.Report; a.Unit.S != b.Unit.S || a.Year != b.Year || a.AmountUnit != b.AmountUnit || a.Set.Edition != b.Set.Edition {
			t.Errorf("%s: %s %d %v %s", path, b.Unit.S, b.Year, b.AmountUnit, b.Set.Edition)
		}
		evaluations := func(r *report.Report) (n, indicators int) {
			for i := range r.Elements {
				if p := r.Elements[i].Performance; p != nil {
					n++
					for k := range p.Goals {
						indicators += len(p.Goals[k].Indicators)
					}
				}
			}
			return n, indicators
		}
		n, indicators := evaluations(e.Report)
		if backN, backIndicators := evaluations(back.Report); n != backN || indicators != backIndicators {
			t.Errorf("%s: %d self-evaluation tables with %d indicators, should be %d with %d", path, backN, backIndicators, n, indicators)
		}
	}
}
