package grid_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/grid"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/internal/generate"
)

func bind(text string) *report.Report {
	return report.Bind(doc.Build(syntax.Parse(source.New("t", text))), report.Options{Library: form.Builtin()})
}

func sample(t testing.TB, path string) *report.Report {
	t.Helper()
	text, err := os.ReadFile("../../samples/" + path + ".juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	return bind(string(text))
}

// printed lists the amounts of a table's rows, by address, as the report computes them.
func printed(e *eval.Eval, ti int) map[string]string {
	out := map[string]string{}
	t := &e.Report.Tables[ti]
	for id := t.First; id < t.End; id++ {
		if v := e.Values[id]; v.State == eval.Known && !v.V.IsZero() {
			out[e.Address(id)] = v.V.String()
		}
	}
	return out
}

// A table that goes to the clipboard and comes back holds the same amounts.
func TestThereAndBack(t *testing.T) {
	reports := map[string]*report.Report{}
	for _, s := range []string{"hanyang-2022/as-published", "hanyang-2022/corrected", "putuo-finance-2024/published", "minimal/minimal"} {
		reports[s] = sample(t, s)
	}
	for seed := range uint64(3) {
		reports[fmt.Sprint("generated ", seed)] = bind(generate.Report(seed))
	}
	for name, r := range reports {
		e := eval.Run(r)
		for ti := range r.Tables {
			tb := &r.Tables[ti]
			if tb.Form == nil {
				continue
			}
			sheet := render.Lay(e, ti)
			fromHTML, ok := grid.ReadHTML(grid.HTML(sheet))
			if !ok {
				t.Fatalf("%s 表%d: no table in the HTML", name, tb.N)
			}
			for format, g := range map[string]*grid.Grid{"TSV": grid.ReadTSV(grid.TSV(sheet)), "HTML": fromHTML} {
				back := grid.Rows(r, tb, g, grid.Options{})
				for _, m := range back.Remarks {
					if strings.Contains(m.Zh, "三、国有资本经营财政拨款") {
						continue // it is misprinted so
					}
					t.Errorf("%s 表%d %s: %d,%d %s", name, tb.N, format, m.Row, m.Col, m.Zh)
				}
				text := "[report]\nunit = \"甲\"\nyear = " + fmt.Sprint(r.Year) + "\namount_unit = \"" + r.AmountUnit.String() + "\"\nedition = \"" + r.Set.Edition +
					"\"\n[table." + fmt.Sprint(tb.N) + "]\nform = \"" + tb.Form.Name + "\"\n[table." + fmt.Sprint(tb.N) + ".rows]\n" + back.Text()
				again := bind(text)
				for _, problem := range again.Problems {
					t.Errorf("%s 表%d %s: %v\n%s", name, tb.N, format, problem, text)
				}
				want, got := printed(e, ti), printed(eval.Run(again), 0)
				if len(got) != len(want) {
					t.Errorf("%s 表%d %s: %d amounts, want %d\n%s", name, tb.N, format, len(got), len(want), back.Text())
				}
				for address, w := range want {
					if got[address] != w {
						t.Errorf("%s 表%d %s: %s is %s, want %s", name, tb.N, format, address, got[address], w)
					}
				}
			}
		}
	}
}

func TestReadTSV(t *testing.T) {
	for text, want := range map[string]string{
		"a\tb\r\nc\td\r\n":          "a|b\nc|d",
		"a\t\"b\nc\"\t\"d\"\"e\"\n": "a|bc|d\"e",
		"a\nb\tc":                   "a|\nb|c",
		"\"a\" b\tc":                "\"a\" b|c",
		"\t\n":                      "|",
		" １,２ \t　x　":                "１,２|x",
		"":                          "",
		"\"open\tx":                 "\"open|x",
	} {
		var rows []string
		for _, row := range grid.ReadTSV(text).Rows {
			var cells []string
			for _, c := range row {
				cells = append(cells, c.Text)
			}
			rows = append(rows, strings.Join(cells, "|"))
		}
		if got := strings.Join(rows, "\n"); got != want {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}

func sheetHTML(t *testing.T, path string, n int) string {
	r := sample(t, path)
	return grid.HTML(render.Lay(eval.Run(r), r.TableByNumber(n)))
}
