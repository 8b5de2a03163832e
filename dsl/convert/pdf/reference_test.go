package pdf_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/pdf"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// The published PDF and the one with errors put in, against what was typed of them by hand: the cells of
// the tables, and what a check finds in the tables. The files are not ours to hand on: JUESUAN_REFERENCE
// names the folder that has them (make pdf-reference REFERENCE=folder).
func TestReference(t *testing.T) {
	folder := os.Getenv("JUESUAN_REFERENCE")
	if folder == "" {
		t.Skip("JUESUAN_REFERENCE names no folder with the published PDF files")
	}
	for file, sample := range map[string]string{
		"shanghai-2024-finance-bureau.pdf":        "published",
		"shanghai-2024-finance-bureau-edited.pdf": "edited",
	} {
		t.Run(sample, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(folder, file))
			if err != nil {
				t.Skip(err)
			}
			hand, err := os.ReadFile("../../../samples/putuo-finance-2024/" + sample + ".juesuan.toml")
			if err != nil {
				t.Fatal(err)
			}
			isAsTyped(t, data, string(hand))
		})
	}
}

// isAsTyped holds a PDF to the report that was typed of it.
func isAsTyped(t *testing.T, data []byte, hand string) {
	t.Helper()
	d, err := pdf.Read("report.pdf", data)
	if err != nil {
		t.Fatal(err)
	}
	result := recognize.Report(d, recognize.Options{Library: form.Builtin()})
	want, got := check(t, hand), check(t, result.Text)
	wantCells, gotCells := cells(want.Report), cells(got.Report)
	wrong := differing(wantCells, gotCells)
	right := len(wantCells) - len(wrong)
	t.Logf("cells: %d of %d right", right, len(wantCells))
	for _, key := range wrong {
		t.Logf("  %s: %q, want %q", key, gotCells[key], wantCells[key])
	}
	if len(wantCells) < 50 || right*100 < 98*len(wantCells) {
		t.Error("less than 98 % of the cells are right")
	}
	wantFindings, gotFindings := inTables(want), inTables(got)
	for _, f := range differing(wantFindings, gotFindings) {
		t.Errorf("finding %s: %q, want %q", f, gotFindings[f], wantFindings[f])
	}
	t.Logf("findings in tables: %d", len(wantFindings))
	if path := os.Getenv("JUESUAN_IMPORTED"); path != "" {
		os.WriteFile(path+filepath.Base(t.Name())+".juesuan.toml", []byte(result.Text), 0o644)
		for _, r := range result.Remarks {
			t.Log(r.At.In(false), r.Kind, r.Zh)
		}
	}
}

func check(t *testing.T, text string) *lint.Result {
	t.Helper()
	c := &lint.Checker{Rules: rules.All(), Library: form.Builtin()}
	r := c.Check(source.New("report.juesuan.toml", text))
	for _, p := range r.Panics {
		t.Error(p)
	}
	return r
}

// cells are the figures of the tables by table, row and column.
func cells(r *report.Report) map[string]string {
	out := map[string]string{}
	for ti := range r.Tables {
		t := &r.Tables[ti]
		for ri := range t.Rows {
			row := &t.Rows[ri]
			label := row.Code.String()
			if row.Code == 0 || t.Form == nil || !t.Form.Coded() {
				label = fmt.Sprint(row.Def)
			}
			for i := range row.N {
				if c := &r.Cells[row.First+report.CellID(i)]; c.Kind == report.Stated {
					out[fmt.Sprintf("%d.%s.%d", t.N, label, i+1)] = c.Value.Format()
				}
			}
		}
	}
	return out
}

// inTables are the findings about figures of tables: those whose address begins with a table's.
func inTables(r *lint.Result) map[string]string {
	out := map[string]string{}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if strings.HasPrefix(d.Address, "表") {
			key := d.Rule.ID + " " + d.Address
			out[key] += d.Message.In(lint.Chinese)
		}
	}
	return out
}

func differing(want, got map[string]string) []string {
	var out []string
	for key, s := range want {
		if got[key] != s {
			out = append(out, key)
		}
	}
	for key := range got {
		if _, ok := want[key]; !ok {
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return out
}
