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
