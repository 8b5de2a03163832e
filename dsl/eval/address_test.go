package eval_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func evaluate(name, text string) *eval.Eval {
	d := doc.Build(syntax.Parse(source.New(name, text)))
	return eval.Run(report.Bind(d, report.Options{Library: form.Builtin()}))
}

func samples(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../../samples/*/*.juesuan.toml")
	if err != nil || len(files) < 100 {
		t.Fatalf("%d samples, %v", len(files), err)
	}
	return files
}

func read(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// Every cell's address, parsed and looked up, is that cell.
func TestAddressResolvesBack(t *testing.T) {
	texts := map[string]string{"其中": file("万元", table(5, "一般公共预算财政拨款支出决算表", "2010350 = [4.00, 4.00]", `"其中：人员.经费" = [3.00, 3.00]`))}
	for _, path := range samples(t) {
		texts[path] = read(t, path)
	}
	for path, text := range texts {
		e := evaluate(path, text)
		for id := range e.Report.Cells {
			a := e.Address(report.CellID(id))
			x, errs := formula.ParseExpr(a)
			if len(errs) > 0 || x.Kind != formula.Ref {
				t.Fatalf("%s: %q does not parse: %v", path, a, errs)
			}
			target, err := e.Resolve(x.Path, -1)
			if err.Code != form.RefOK || len(target.Cells) != 1 || target.Cells[0].Cell != report.CellID(id) {
				t.Fatalf("%s: %q is cell %d, resolves to %+v, %+v", path, a, id, target, err)
			}
		}
	}
}

// A row whose label stands on its form twice is called by what tells it apart: its half, or the row that it is part
// of. One that is part of none needs nothing where the others are.
func TestAddressOfRowsOfOneName(t *testing.T) {
	const head = "[report]\nunit = \"示例中心\"\nyear = 2024\namount_unit = \"万元\"\nedition = \"shanghai\"\n"
	e := evaluate("t.juesuan.toml", head+table(1, "收入支出决算总表", `"收入.总计" = [1.00]`, `"支出.总计" = [1.00]`)+
		table(4, "财政拨款收入支出决算总表", `"一、一般公共预算财政拨款" = [1.00]`, `"年初财政拨款结转和结余.一、一般公共预算财政拨款" = [2.00]`))
	for _, c := range []struct {
		table int
		label string
		want  []string // in the order of the form
	}{
		{1, "总计", []string{"收入.总计", "支出.总计"}},
		{4, "一、一般公共预算财政拨款", []string{"一、一般公共预算财政拨款", "年初财政拨款结转和结余.一、一般公共预算财政拨款"}},
	} {
		ti := e.Report.TableByNumber(c.table)
		tab, n := &e.Report.Tables[ti], 0
		for ri := range tab.Form.Rows {
			if tab.Form.Rows[ri].Label != c.label {
				continue
			}
			if n == len(c.want) {
				t.Fatalf("table %d has more rows called %s", c.table, c.label)
			}
			if got, want := eval.RowAddress(tab, ri), formula.Label(c.want[n]); got != want {
				t.Errorf("table %d: %s, want %s", c.table, got, want)
			}
			n++
		}
		if n != len(c.want) {
			t.Errorf("table %d has %d rows called %s", c.table, n, c.label)
		}
	}
}
