package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// begun are calls of init: every edition with and without last year's report, every kind of report.
func begun() (calls [][]string) {
	for _, kind := range report.Words("report", "type") {
		for _, unitKind := range report.Words("report", "unit_kind") {
			for _, with := range [][]string{
				{"--unit", "示例市示例区示例局", "--edition", "wuhan", "--year", "2022"},
				{"--unit", "示例市示例区示例局", "--edition", "shanghai", "--year", "2024", "--level", "区"},
				{"--prior", "hanyang-2022.juesuan.toml"},
				{"--prior", "putuo-2024.juesuan.toml"},
				{"--prior", "generated.juesuan.toml"},
				{"--prior", "2023.juesuan.toml", "--edition", "shanghai"},
			} {
				calls = append(calls, append([]string{"init", "--type", kind, "--unit-kind", unitKind, "-o", "new.juesuan.toml"}, with...))
			}
		}
	}
	return calls
}

// A new report draws neither error nor warning, is formatted, and holds no error when it is filled in.
func TestInit(t *testing.T) {
	samples := filepath.Join("..", "..", "samples")
	hanyang := read(t, filepath.Join(samples, "hanyang-2022", "corrected.juesuan.toml"))
	priors := map[string]string{
		"hanyang-2022.juesuan.toml": hanyang,
		"2023.juesuan.toml":         strings.Replace(hanyang, "year = 2022", "year = 2023", 1),
		"putuo-2024.juesuan.toml":   read(t, filepath.Join(samples, "putuo-finance-2024", "published.juesuan.toml")),
		"generated.juesuan.toml":    generate.Report(3),
	}
	for n, args := range begun() {
		t.Run(strings.Join(args[1:], " "), func(t *testing.T) {
			dir := t.TempDir()
			t.Chdir(dir)
			for name, text := range priors {
				if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			p := newProgram(rules.All())
			p.stdout, _ = os.Open(os.DevNull)
			if exit := p.run(args); exit != exitClean {
				t.Fatalf("exit code %d", exit)
			}
			p2, problems := project.Open(dir, rules.All())
			if len(problems) > 0 {
				t.Errorf("juesuan.toml: %v", problems)
			}
			text := read(t, "new.juesuan.toml")
			r := checked(t, p2, text, lint.Warning)
			if edits := format.File(r.Tree); len(edits) > 0 {
				t.Errorf("%d changes by the formatter", len(edits))
			}
			for seed := range uint64(3) {
				f := &filling{rng: rand.New(rand.NewPCG(seed, uint64(n))), text: text}
				f.addCodes(p2)
				f.fill(t, p2)
				r := checked(t, p2, f.text, lint.Error)
				if i := r.Report.TableByNumber(1); r.Report.Tables[i].HasStated != true {
					t.Error("nothing was filled in")
				}
			}
		})
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// checked checks a text under the name of the new report; no finding may be as bad as worst.
func checked(t *testing.T, p *project.Project, text string, worst lint.Severity) *lint.Result {
	t.Helper()
	r := p.Checker().Check(source.New("new.juesuan.toml", text))
	for i := range r.Diagnostics {
		if d := &r.Diagnostics[i]; d.Severity >= worst {
			t.Errorf("%d %s %s %s", r.File.Position(int(d.Span.Start)).Line, d.Rule.ID, d.Address, d.Message.In(lint.Chinese))
		}
	}
	for _, panic := range r.Panics {
		t.Error(panic)
	}
	return r
}

// filling fills in a new report as an accountant does: leaves only, and consistently. Amounts count
// 0.01 万元.
type filling struct {
	rng   *rand.Rand
	text  string
	r     *report.Report
	edits []source.Edit
}

// addCodes writes rows into the tables by function where last year's report gave none.
func (f *filling) addCodes(p *project.Project) {
	const example = "# 2010101 = "
	for _, code := range []string{"2010150", "2010101"} {
		lines := strings.Split(f.text, "\n")
		for i := len(lines) - 1; i >= 0; i-- {
			if row, ok := strings.CutPrefix(lines[i], example); ok {
				lines[i] += "\n" + code + " = " + row
			}
		}
		f.text = strings.Join(lines, "\n")
	}
}

func (f *filling) fill(t *testing.T, p *project.Project) {
	t.Helper()
	r := p.Checker().Check(source.New("new.juesuan.toml", f.text))
	f.r = r.Report
	opening := func(path string, table int) int { // what last year left
		ti := f.r.TableByNumber(table)
		row, _ := f.r.Tables[ti].Form.RowByLabel(path)
		if v := r.Eval.Value(f.r.Tables[ti].Rows[row].First); v.State == eval.Known {
			return cents(t, v.V.String())
		}
		return 0
	}
	general := f.table(5)
	classes := map[catalog.Code]int{}
	basicAll, all := 0, 0
	const left = 100
	for _, row := range general.Rows {
		if row.Code.Level() != 3 {
			continue
		}
		basic, work := 1000+f.rng.IntN(500000), f.rng.IntN(90000)
		classes[row.Code.Class()] += basic + work
		f.set(3, row.Code, "基本支出", basic)
		f.set(3, row.Code, "项目支出", work)
		f.set(5, row.Code, "基本支出", basic)
		f.set(5, row.Code, "项目支出", work)
		fiscal := basic + work
		if all == 0 {
			fiscal += left // kept for next year
		}
		f.set(2, row.Code, "财政拨款收入", fiscal)
		basicAll, all = basicAll+basic, all+basic+work
	}
	for code, amount := range classes {
		f.setRow(1, f.table(1).Form.RowByCode(code), 0, amount)
		f.setRow(4, f.table(4).Form.RowByCode(code), 1, amount)
	}
	f.setLabel(1, "一、一般公共预算财政拨款收入", 0, all+left)
	f.setLabel(1, "年末结转和结余", 0, left+opening("年初结转和结余", 1))
	f.setLabel(4, "一、一般公共预算财政拨款", 0, all+left)
	f.setLabel(4, "年末财政拨款结转和结余", 1, left+opening("年初财政拨款结转和结余.一般公共预算财政拨款", 4))
	f.setLabel(4, "年末财政拨款结转和结余", 2, opening("年初财政拨款结转和结余.政府性基金预算财政拨款", 4))
	staff := basicAll / 3
	f.set(6, 30101, "决算数", staff)
	f.set(6, 30201, "决算数", basicAll-staff)
	for ri := range f.table(7).Rows[:1] {
		for ci, c := range f.table(7).Form.Columns {
			for _, name := range append(c.Aliases, c.Group+"."+c.Name) {
				if name == "预算数.公务接待费" || name == "公务接待费.预算数" {
					f.setRow(7, ri, ci, 900)
					break
				} else if name == "决算数.公务接待费" || name == "公务接待费.决算数" {
					f.setRow(7, ri, ci, 100+f.rng.IntN(800))
					break
				}
			}
		}
	}
	budget := 0
	for _, figure := range f.r.Figures {
		if strings.HasPrefix(figure.Name, "年初预算.") {
			amount := 1000 + f.rng.IntN(500000)
			budget += amount
			f.edits = append(f.edits, source.Edit{Span: figure.Span, New: money(amount)})
		}
	}
	for _, figure := range f.r.Figures {
		if figure.Name == "年初预算" {
			f.edits = append(f.edits, source.Edit{Span: figure.Span, New: money(max(budget, 1))})
		}
	}
	out, err := source.Apply(f.text, f.edits)
	if err != nil {
		t.Fatal(err)
	}
	f.text = out
}

func (f *filling) table(n int) *report.Table { return &f.r.Tables[f.r.TableByNumber(n)] }

func (f *filling) set(n int, code catalog.Code, column string, amount int) {
	t := f.table(n)
	row := t.RowByCode(code)
	f.setRow(n, row, t.Form.ColumnByName(t.Rows[row].Block, column)-t.Form.Blocks[t.Rows[row].Block].ColFrom, amount)
}

func (f *filling) setLabel(n int, label string, column, amount int) {
	row, match := f.table(n).Form.RowByLabel(label)
	if match != form.OneRow {
		panic(label)
	}
	f.setRow(n, row, column, amount)
}

// setRow writes an amount into a blank cell.
func (f *filling) setRow(n, row, column, amount int) {
	c := &f.r.Cells[f.table(n).Rows[row].First+report.CellID(column)]
	if c.Kind != report.Blank {
		panic(fmt.Sprintf("table %d, row %d, column %d is not blank", n, row, column))
	}
	if amount != 0 {
		f.edits = append(f.edits, source.Edit{Span: c.Span, New: money(amount)})
	}
}

func money(amount int) string { return fmt.Sprintf("%d.%02d", amount/100, amount%100) }

func cents(t *testing.T, s string) int {
	t.Helper()
	var whole, part int
	if n, _ := fmt.Sscanf(s, "%d.%02d", &whole, &part); n == 0 {
		t.Fatalf("%q", s)
	}
	return whole*100 + part
}
