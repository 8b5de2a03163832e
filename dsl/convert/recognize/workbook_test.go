package recognize_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// workbook is a report as a spreadsheet has it: a sheet for each table, in whose grid stand its heading, its
// unit and its footnotes, with merged cells and columns to spare.
func workbook(e *eval.Eval) *convert.Document {
	d := &convert.Document{Blocks: []convert.Block{{At: convert.Place{Sheet: "封面"}, Table: &convert.Table{Name: "封面", Rows: []convert.Row{
		{At: convert.Place{Sheet: "封面", Row: 1}, Cells: []convert.Cell{{}, {Text: e.Report.Unit.S}}},
		{At: convert.Place{Sheet: "封面", Row: 2}, Cells: []convert.Cell{{}, {Text: fmt.Sprint(e.Report.Year) + " 年度部门决算"}}},
	}}}}}
	for ti := range e.Report.Tables {
		s := render.Lay(e, ti)
		t := &convert.Table{Name: fmt.Sprintf("Sheet%d", ti+1)}
		wide := s.Columns + 20
		add := func(cells ...convert.Cell) {
			for len(cells) < wide {
				cells = append(cells, convert.Cell{})
			}
			t.Rows = append(t.Rows, convert.Row{At: convert.Place{Sheet: t.Name, Row: len(t.Rows) + 1}, Cells: cells})
		}
		across := func(text string) {
			cells := []convert.Cell{{Text: text, Cols: s.Columns}}
			for len(cells) < s.Columns {
				cells = append(cells, convert.Cell{Covered: true})
			}
			add(cells...)
		}
		across(s.Heading)
		add(convert.Cell{}, convert.Cell{}, convert.Cell{Text: s.Tag})
		add(convert.Cell{Text: s.Unit}, convert.Cell{}, convert.Cell{Text: s.Amounts})
		above := make([]int, s.Columns)
		for _, line := range append(append([]render.Line(nil), s.Head...), s.Body...) {
			var cells []convert.Cell
			cover := func() {
				for len(cells) < s.Columns && above[len(cells)] > 0 {
					above[len(cells)]--
					cells = append(cells, convert.Cell{Covered: true})
				}
			}
			for i := range line {
				cover()
				b := &line[i]
				for x := range max(b.Cols, 1) {
					if len(cells) == s.Columns {
						break
					}
					above[len(cells)] = max(b.Rows, 1) - 1
					if x == 0 {
						cells = append(cells, convert.Cell{Text: b.Text, Cols: b.Cols, Rows: b.Rows})
					} else {
						cells = append(cells, convert.Cell{Covered: true})
					}
				}
			}
			cover()
			add(cells...)
		}
		for _, n := range s.Notes {
			for l := range strings.SplitSeq(n.Text, "\n") {
				across(l)
			}
		}
		d.Blocks = append(d.Blocks, convert.Block{At: convert.Place{Sheet: t.Name}, Table: t})
	}
	return d
}

// onOneSheet has the tables of a workbook below each other, with who made them under each.
func onOneSheet(d *convert.Document) *convert.Document {
	all := &convert.Table{Name: "公开表"}
	wide := 0
	for _, b := range d.Blocks[1:] {
		wide = max(wide, len(b.Table.Rows[0].Cells))
	}
	add := func(cells []convert.Cell) {
		for len(cells) < wide {
			cells = append(cells, convert.Cell{})
		}
		all.Rows = append(all.Rows, convert.Row{At: convert.Place{Sheet: all.Name, Row: len(all.Rows) + 1}, Cells: cells})
	}
	for _, b := range d.Blocks[1:] {
		for _, row := range b.Table.Rows {
			add(row.Cells)
		}
		add([]convert.Cell{{Text: "制表人：某某"}, {}, {Text: "制表日期：2023-03-01"}})
		add(nil)
	}
	return &convert.Document{Blocks: []convert.Block{d.Blocks[0], {At: convert.Place{Sheet: all.Name}, Table: all}}}
}

func recognized(t testing.TB, d *convert.Document, o recognize.Options) (*report.Report, *recognize.Result) {
	t.Helper()
	o.Library = form.Builtin()
	result := recognize.Report(d, o)
	return bind(t, result.Text), result
}

func TestWorkbook(t *testing.T) {
	for _, path := range []string{
		"hanyang-2022/as-published", "putuo-finance-2024/published", "minimal/minimal", "years/right/2022", "years/right/2022-yuan", "members/right/bureau",
	} {
		want := sample(t, path)
		book := workbook(eval.Run(want))
		for what, d := range map[string]*convert.Document{"sheets": book, "one sheet": onOneSheet(book)} {
			t.Run(path+"/"+what, func(t *testing.T) {
				got, result := recognized(t, d, recognize.Options{})
				compareTables(t, got, want, result)
			})
		}
	}
}

// compareTables compares the amounts of what was recognised with those of the report that it was printed of.
func compareTables(t *testing.T, got, want *report.Report, result *recognize.Result) {
	t.Helper()
	for _, m := range result.Remarks {
		t.Logf("%s %s %s", m.At.In(false), m.Kind, m.Zh)
		if m.Kind == convert.LeftOut && !strings.HasPrefix(m.Zh, "表下的“制表人") {
			t.Errorf("left out: %s %s", m.At.In(false), m.Zh)
		}
	}
	compareAmounts(t, got, want)
	if got.Set.Edition != want.Set.Edition || got.AmountUnit != want.AmountUnit {
		t.Errorf("edition %q, unit %v", got.Set.Edition, got.AmountUnit)
	}
	for ti := range want.Tables {
		if w, g := &want.Tables[ti], got.TableByNumber(want.Tables[ti].N); g < 0 || got.Tables[g].Empty.S != w.Empty.S {
			t.Errorf("表%d: %q is not said", w.N, w.Empty.S)
		} else if w.Note.S != "" && !name.Equal(got.Tables[g].Note.S, w.Note.S) {
			t.Errorf("表%d: the footnote is %q, want %q", w.N, got.Tables[g].Note.S, w.Note.S)
		}
	}
}

// A workbook in 元 becomes 万元 rounded half up: the report that a person made of the same amounts.
func TestYuan(t *testing.T) {
	want, yuan := sample(t, "years/right/2022"), sample(t, "years/right/2022-yuan")
	d := workbook(eval.Run(yuan))
	_, exact := recognized(t, d, recognize.Options{})
	if exact.Unit != report.Yuan {
		t.Fatalf("the unit is %v", exact.Unit)
	}
	got, result := recognized(t, d, recognize.Options{Unit: report.WanYuan, Source: "2022-yuan.juesuan.toml"})
	if got.AmountUnit != report.WanYuan || got.Source.S != "2022-yuan.juesuan.toml" {
		t.Errorf("unit %v, source %q", got.AmountUnit, got.Source.S)
	}
	before, after := values(want), values(got)
	for address, v := range after {
		if before[address] != v {
			t.Errorf("%s is %q, want %q", address, v, before[address])
		}
	}
	if len(after) < 50 {
		t.Errorf("%d amounts", len(after))
	}

	// 1 920 088 元 are 192.01 万元; its items 1 800 044 and 120 044 are 180.00 and 12.00, each 0.0044 less
	// than it should be: the first of them is proposed.
	var proposals []string
	for _, m := range recognize.Proposals(result, exact.Text, form.Builtin()) {
		if m.Kind != convert.Proposed || m.At.Sheet == "" {
			t.Errorf("%+v", m)
		}
		proposals = append(proposals, m.Zh)
	}
	all := strings.Join(proposals, "\n")
	if !strings.Contains(all, "表3.合计.基本支出") || !strings.Contains(all, "表3.201.基本支出 180.00（1,800,044.00 元）写作 180.01") {
		t.Errorf("proposals:\n%s", all)
	}
	if again := after["表3.201.基本支出"]; again != "180.00" {
		t.Errorf("表3.201.基本支出 was changed to %s", again)
	}
}
