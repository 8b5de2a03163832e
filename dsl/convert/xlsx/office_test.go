package xlsx_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/dsl/convert/xlsx"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/internal/generate"
)

// evaluated computes a report.
func evaluated(s string) *eval.Eval {
	tree := syntax.Parse(source.New("a.juesuan.toml", s))
	return eval.Run(report.Bind(doc.Build(tree), report.Options{Library: form.Builtin()}))
}

// samples are the reports by which workbooks are tried, by name.
func samples(t testing.TB) map[string]*eval.Eval {
	t.Helper()
	out := map[string]*eval.Eval{}
	files, err := filepath.Glob("../../../samples/*/*.juesuan.toml")
	deeper, err2 := filepath.Glob("../../../samples/*/*/*.juesuan.toml")
	if err != nil || err2 != nil || len(files) == 0 {
		t.Fatal(err, err2)
	}
	for _, file := range append(files, deeper...) {
		if strings.Contains(file, "broken") {
			continue
		}
		s, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.ToSlash(file[len("../../../samples/"):]), ".juesuan.toml")
		out[strings.ReplaceAll(name, "/", "_")] = evaluated(string(s))
	}
	for seed := range uint64(3) {
		out[fmt.Sprint("generated_", seed)] = evaluated(generate.Faulty(seed))
	}
	return out
}

func written(t testing.TB, d *convert.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := xlsx.Write(d, &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// cells calls f for the cells of a document's tables, with their sheet and the row and column there.
func cells(d *convert.Document, f func(t *convert.Table, row, col int, c *convert.Cell)) {
	for _, b := range d.Blocks {
		if t := b.Table; t != nil {
			for r := range t.Rows {
				for c := range t.Rows[r].Cells {
					f(t, len(t.Above)+r+1, c+1, &t.Rows[r].Cells[c])
				}
			}
		}
	}
}

// at finds a cell of a workbook that has been read.
func at(d *convert.Document, sheet string, row, col int) convert.Cell {
	for _, b := range d.Blocks {
		if b.Table == nil || b.Table.Name != sheet {
			continue
		}
		for r := range b.Table.Rows {
			if cells := b.Table.Rows[r].Cells; b.Table.Rows[r].At.Row == row && col <= len(cells) {
				return cells[col-1]
			}
		}
	}
	return convert.Cell{}
}

// findOffice is LibreOffice; without it the test is skipped, which fails where everything is to be tested.
func findOffice(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("LibreOffice takes its time")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("LibreOffice is not installed (libreoffice-calc)")
		}
		t.Skip("LibreOffice is not installed (libreoffice-calc)")
	}
	return office
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

// tried are the samples whose formulas LibreOffice computes: of those that differ in some amounts only, one; a long
// run tries all.
var tried = []string{"hanyang-2022_as-published", "putuo-finance-2024_published", "members_right_bureau", "years_right_2022-yuan", "minimal_minimal", "generated_0"}

// TestFormulasInOffice has LibreOffice compute every formula of every workbook: it must come to the value
// that the report has. The values kept beside the formulas are made wrong before, so that what is compared
// is computed.
func TestFormulasInOffice(t *testing.T) {
	office := findOffice(t)
	folder := t.TempDir()
	profile := filepath.Join(folder, "profile", "user")
	if err := os.MkdirAll(profile, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(profile, "registrymodifications.xcu"), []byte(alwaysRecalculate), 0o600); err != nil {
		t.Fatal(err)
	}
	documents := map[string]*convert.Document{}
	args := []string{"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder + "/out"}
	for name, e := range samples(t) {
		if !slices.Contains(tried, name) && os.Getenv("JUESUAN_LONG") == "" {
			continue
		}
		d := typeset.Workbook(e, typeset.Options{})
		documents[name] = d
		var kept []string
		cells(d, func(_ *convert.Table, _, _ int, c *convert.Cell) {
			if c.Formula != "" {
				kept = append(kept, c.Number)
				c.Number = "987654321"
			}
		})
		file := filepath.Join(folder, name+".xlsx")
		if err := os.WriteFile(file, written(t, d), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
		cells(d, func(_ *convert.Table, _, _ int, c *convert.Cell) {
			if c.Formula != "" {
				c.Number, kept = kept[0], kept[1:]
			}
		})
	}
	if said, err := exec.Command(office, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	all := 0
	for name, d := range documents {
		data, err := os.ReadFile(filepath.Join(folder, "out", name+".xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		computed := read(t, name+".xlsx", data)
		n := 0
		cells(d, func(table *convert.Table, row, col int, c *convert.Cell) {
			if c.Formula == "" {
				return
			}
			n++
			got := at(computed, table.Name, row, col)
			if got.Formula == "" || !same(got.Number, c.Number) || got.Text != c.Text {
				t.Errorf("%s, %s %s%d: =%s is %q %q, want %q %q", name, table.Name, convert.ColumnName(col), row, c.Formula, got.Text, got.Number, c.Text, c.Number)
			}
		})
		if all += n; n == 0 {
			t.Errorf("%s has no formulas", name)
		}
	}
	if len(documents) < len(tried) {
		t.Errorf("%d workbooks", len(documents))
	}
	t.Logf("%d formulas of %d workbooks", all, len(documents))
}

// same compares numbers to eight decimals, of which a quotient has more.
func same(a, b string) bool {
	x, errX := amount.Parse(a)
	y, errY := amount.Parse(b)
	return errX == nil && errY == nil && x.Round(8).Equal(y.Round(8))
}
