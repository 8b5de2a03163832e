package rules_test

import (
	"fmt"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
)

// A report that states the leaves alone, and leaves all totals to be computed, draws nothing.
func TestLeavesAlone(t *testing.T) {
	w := &lint.Worker{Checker: checker()}
	for seed := range uint64(60) {
		f := source.New(fmt.Sprintf("%d.juesuan.toml", seed), generate.Report(seed))
		text, totals := leavesAlone(t, w, f)
		if totals < 20 {
			t.Fatalf("seed %d: only %d totals", seed, totals)
		}
		r := w.Check(source.New(f.Name, text))
		for i := range r.Diagnostics {
			d := &r.Diagnostics[i]
			p := r.File.Position(int(d.Span.Start))
			t.Errorf("seed %d: %d:%d %s %s", seed, p.Line, p.Column, d.Rule.ID, d.Message.In(lint.Chinese))
		}
		if t.Failed() {
			return
		}
	}
}

// leavesAlone replaces every stated total, of rows and of codes, by "=".
func leavesAlone(t *testing.T, w *lint.Worker, f *source.File) (text string, totals int) {
	t.Helper()
	r := w.Check(f).Report
	var edits []source.Edit
	for i := range r.Tables {
		table := &r.Tables[i]
		for j := range table.Rows {
			row := &table.Rows[j]
			total := row.FirstChild >= 0 || row.Def >= 0 && table.Form.Rows[row.Def].Total
			if row.Origin != report.Written || !total {
				continue
			}
			for k := range row.N {
				if c := &r.Cells[int(row.First)+k]; c.Kind == report.Stated {
					edits = append(edits, source.Edit{Span: c.Span, New: `"="`})
				}
			}
		}
	}
	text, err := source.Apply(f.Text, edits)
	if err != nil {
		t.Fatal(err)
	}
	return text, len(edits)
}
