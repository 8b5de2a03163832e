package draft_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/draft"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func bind(t *testing.T, text string) *report.Report {
	t.Helper()
	tree := syntax.Parse(source.New("new.juesuan.toml", text))
	for _, e := range tree.Errors {
		t.Errorf("%d: %v %s", tree.File.Position(int(e.Span.Start)).Line, e.Code, e.Arg)
	}
	if edits := format.File(tree); len(edits) > 0 {
		t.Errorf("the formatter makes %d changes", len(edits))
	}
	return report.Bind(doc.Build(tree), report.Options{Library: form.Builtin()})
}

func options(edition string, year int) draft.Options {
	return draft.Options{Library: form.Builtin(), Edition: edition, Year: year, Unit: "示例局", Type: "部门决算", Kind: "行政单位", AmountUnit: "万元"}
}

// Every row that a form prints stands in the report, and nothing else but what is blank or computed.
func TestAllRows(t *testing.T) {
	for _, c := range []struct {
		edition string
		year    int
	}{{"wuhan", 2020}, {"wuhan", 2023}, {"shanghai", 2024}, {"shanghai", 2030}} {
		r := bind(t, draft.Report(options(c.edition, c.year)))
		if r.Unit.S != "示例局" || r.Year != c.year || r.Stage.S != "编制" || len(r.Tables) != 9 {
			t.Fatalf("%s %d: %+v", c.edition, c.year, r)
		}
		for ti := range r.Tables {
			table := &r.Tables[ti]
			for ri := range table.Rows {
				row := &table.Rows[ri]
				if row.Def < 0 || table.Empty.Set {
					continue
				}
				if def := &table.Form.Rows[row.Def]; row.Origin != report.Written && (def.Label != "" || def.Code != 0) {
					t.Errorf("%s: 表%d lacks %s", c.edition, table.N, def.Label)
				}
				for i := range row.N {
					if k := r.Cells[row.First+report.CellID(i)].Kind; k != report.Blank && k != report.Derived && row.Origin == report.Written {
						t.Errorf("%s: 表%d %s: cell of kind %d", c.edition, table.N, row.Key, k)
					}
				}
			}
		}
	}
}

// An edition of one's own without drafts gets its tables.
func TestWithoutDrafts(t *testing.T) {
	o := options("wuhan", 2022)
	o.Library.Drafts = nil
	if r := bind(t, draft.Report(o)); len(r.Tables) != 9 || len(r.Elements) != 0 {
		t.Errorf("%d tables, %d elements", len(r.Tables), len(r.Elements))
	}
}

// Last year's table may have another number; its codes and their terms are taken over.
func TestPrior(t *testing.T) {
	prior := bind(t, `[report]
unit = "示例局"
year = 2023
amount_unit = "万元"
edition = "wuhan"

[table.15]
form = "一般公共预算财政拨款支出决算表"

[table.15.rows]
2130999 = ["其他目标价格补贴", "=", 1.00]
9999999 = ["表外的科目",       "=", 2.00]

[[section]]
title = "（一）主要职能"
text = "管理示例。"

[[term]]
name = "其他目标价格补贴"
code = 2130999
text = "反映目标价格补贴。"
`)
	o := options("shanghai", 2024)
	o.Prior, o.PriorPath = prior, "2023.juesuan.toml"
	text := draft.Report(o)
	r := bind(t, text)
	general := &r.Tables[r.TableByNumber(5)]
	if row := general.RowByCode(9999999); row < 0 || general.Rows[row].Name.S != "表外的科目" {
		t.Error("a code that the catalogue does not have lost its name")
	}
	if row := general.RowByCode(21309); row < 0 || general.Rows[row].Name.S != "目标价格补贴" {
		t.Error("the 款 is missing")
	}
	for _, want := range []string{"管理示例。", "{= 数据.年初预算.2130999}", "\"年初预算.2130999\"", "prior = \"2023.juesuan.toml\""} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

// Whatever a unit is called, the report can be read and calls it so.
func FuzzUnit(f *testing.F) {
	for _, s := range []string{"示例局", `a"b\c`, "甲{乙}", "甲\n乙\t\x00\x7f", "'''\"\"\"", "甲=乙#丙"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, unit string) {
		if !utf8.ValidString(unit) {
			t.Skip()
		}
		o := options("shanghai", 2024)
		o.Unit = unit
		if r := bind(t, draft.Report(o)); r.Unit.S != unit {
			t.Errorf("%q, want %q", r.Unit.S, unit)
		}
	})
}
