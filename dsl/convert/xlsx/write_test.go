package xlsx_test

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// sheet is a small table with all that a writer can be told.
func sheet() *convert.Document {
	heading := func(s string) convert.Cell { return convert.Cell{Text: s, Kind: convert.Heading} }
	amount := func(text, number string) convert.Cell {
		return convert.Cell{Text: text, Number: number, Kind: convert.Number}
	}
	merged := heading("项目")
	merged.Cols = 2
	tall := heading("金额")
	tall.Rows = 2
	wrong := amount("1,300.00", "1300.00")
	wrong.Mark = convert.Violated
	total := amount("1,234.50", "1234.50")
	total.Formula = "SUM(C6:C7)"
	part := convert.Cell{Text: "其中：甲", Kind: convert.Name, Indent: true}
	code := convert.Cell{Text: "02", Kind: convert.Code}
	return &convert.Document{Title: "示例决算", Blocks: []convert.Block{
		{Text: "示例中心", Align: convert.Center, Role: convert.Cover},
		{Landscape: true, Table: &convert.Table{
			Name:  "表1 总表",
			Head:  2,
			Above: []convert.Line{{Center: "收入支出决算总表", Title: true}, {Left: "部门：示例中心", Right: "单位：万元"}},
			Rows: []convert.Row{
				{Cells: []convert.Cell{merged, {Covered: true}, tall, heading("注")}},
				{Cells: []convert.Cell{heading("编码"), heading("名称"), {Covered: true}, heading("5")}},
				{Cells: []convert.Cell{code, {Text: "合计", Kind: convert.Heading}, total, {Text: "—", Kind: convert.Number}}},
				{Cells: []convert.Cell{code, part, amount("1,234.50", "1234.50"), amount("86.40%", "0.864")}},
				{Cells: []convert.Cell{code, part, amount("", ""), amount("0", "0")}, Hidden: true},
				{Cells: []convert.Cell{code, part, wrong, amount("12345678901234567.00", "12345678901234567.00")}},
			},
			Below: []convert.Line{{Left: "注：本表反映……"}},
		}},
	}}
}

func TestWrite(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(written(t, sheet())))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	const name = "表1 总表"
	if list := f.GetSheetList(); len(list) != 2 || list[0] != "封面" || list[1] != name {
		t.Fatalf("sheets %q", list)
	}
	merges, _ := f.GetMergeCells(name)
	got := map[string]string{}
	for _, m := range merges {
		got[m.GetStartAxis()+":"+m.GetEndAxis()] = m.GetCellValue()
	}
	for ref, text := range map[string]string{"A1:D1": "收入支出决算总表", "A3:B3": "项目", "C3:C4": "金额", "A9:D9": "注：本表反映……"} {
		if got[ref] != text {
			t.Errorf("merged %s: %q", ref, got[ref])
		}
	}
	if len(got) != 4 {
		t.Errorf("merged: %v", got)
	}
	for ref, want := range map[string][2]string{ // what it shows, what it holds
		"A2": {"部门：示例中心", "部门：示例中心"}, "D2": {"单位：万元", "单位：万元"},
		"A5": {"02", "02"}, "C5": {"1,234.50", "1234.5"}, "D5": {"—", "—"},
		"C6": {"1,234.50", "1234.5"}, "D6": {"86.40%", "0.864"}, "C7": {"", ""}, "D7": {"0", "0"},
		"D8": {"12345678901234567.00", "12345678901234567.00"},
	} {
		shown, _ := f.GetCellValue(name, ref)
		held, _ := f.GetCellValue(name, ref, excelize.Options{RawCellValue: true})
		if shown != want[0] || held != want[1] {
			t.Errorf("%s: shows %q, holds %q; want %q", ref, shown, held, want)
		}
	}
	if formula, _ := f.GetCellFormula(name, "C5"); formula != "SUM(C6:C7)" {
		t.Errorf("formula %q", formula)
	}
	style := func(ref string) *excelize.Style {
		id, err := f.GetCellStyle(name, ref)
		if err != nil {
			t.Fatal(err)
		}
		s, err := f.GetStyle(id)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	if s := style("A1"); s.Font.Family != "宋体" || !s.Font.Bold || s.Alignment.Horizontal != "center" || len(s.Border) != 0 {
		t.Errorf("heading: %+v", s)
	}
	if s := style("B3"); len(s.Border) != 4 { // covered cells have borders too
		t.Errorf("covered: %+v", s.Border)
	}
	if s := style("C6"); s.Alignment.Horizontal != "right" || s.CustomNumFmt == nil || *s.CustomNumFmt != "#,##0.00" {
		t.Errorf("amount: %+v", s)
	}
	if s := style("B6"); s.Alignment.Indent != 1 || s.Alignment.Horizontal != "left" {
		t.Errorf("part: %+v", s.Alignment)
	}
	if s := style("C8"); s.Fill.Type != "pattern" || len(s.Fill.Color) != 1 || s.Fill.Color[0] != "FFC7CE" {
		t.Errorf("violated: %+v", s.Fill)
	}
	layout, _ := f.GetPageLayout(name)
	if *layout.Orientation != "landscape" || *layout.Size != 9 || *layout.FitToWidth != 1 {
		t.Errorf("page: %+v", layout)
	}
	if visible, _ := f.GetRowVisible(name, 7); visible {
		t.Error("row 7 is not hidden")
	}
	titles := ""
	for _, n := range f.GetDefinedName() {
		titles += n.Name + " " + n.RefersTo
	}
	if titles != "_xlnm.Print_Titles '表1 总表'!$1:$4" {
		t.Errorf("rows repeated on each page: %s", titles)
	}
}

// What is written and read again is the same cells.
func TestWriteRead(t *testing.T) {
	want := sheet().Blocks[1].Table
	got := read(t, "a.xlsx", written(t, sheet())).Blocks[1].Table
	for r := range want.Rows {
		for c := range want.Rows[r].Cells {
			a, b := want.Rows[r].Cells[c], got.Rows[len(want.Above)+r].Cells[c]
			if a.Number != "" && convert.Exact(a.Number) && !same(a.Number, b.Number) {
				t.Errorf("row %d column %d: %q has become %q", r, c, a.Number, b.Number)
			}
			if a.Text != b.Text || a.Cols != b.Cols || a.Rows != b.Rows || a.Covered != b.Covered || a.Formula != b.Formula {
				t.Errorf("row %d column %d: %+v has become %+v", r, c, a, b)
			}
		}
		if want.Rows[r].Hidden != got.Rows[len(want.Above)+r].Hidden {
			t.Errorf("row %d: hidden", r)
		}
	}
}

// TestOddDocuments: what no reader makes and JSON can hold is written, or refused, all the same.
func TestOddDocuments(t *testing.T) {
	for name, d := range map[string]*convert.Document{
		"nothing":          {},
		"no rows":          {Blocks: []convert.Block{{Table: &convert.Table{}}}},
		"rows of no cells": {Blocks: []convert.Block{{Table: &convert.Table{Head: 9, Rows: make([]convert.Row, 3)}}}},
		"merged past the edge": {Blocks: []convert.Block{{Table: &convert.Table{Rows: []convert.Row{
			{Cells: []convert.Cell{{Text: "a", Cols: 9, Rows: 9}, {Covered: true}}}}}}}},
		"the same name twice": {Blocks: []convert.Block{{Text: "a", Level: 1}, {Table: &convert.Table{}}, {Text: "a", Level: 1}, {Table: &convert.Table{}}}},
	} {
		t.Run(name, func(t *testing.T) { read(t, "a.xlsx", written(t, d)) })
	}
}

var update = flag.Bool("update", false, "have LibreOffice write the old workbook in testdata anew")

// TestOldWorkbook reads an xls file, which LibreOffice has made and is asked for again by Read.
func TestOldWorkbook(t *testing.T) {
	office := findOffice(t)
	if *update {
		folder := t.TempDir()
		if err := os.WriteFile(filepath.Join(folder, "old.xlsx"), written(t, sheet()), 0o600); err != nil {
			t.Fatal(err)
		}
		said, err := exec.Command(office, "-env:UserInstallation=file://"+filepath.ToSlash(folder)+"/profile", "--headless",
			"--convert-to", "xls:MS Excel 97", "--outdir", "testdata", filepath.Join(folder, "old.xlsx")).CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, said)
		}
	}
	data, err := os.ReadFile(filepath.Join("testdata", "old.xls"))
	if err != nil {
		t.Fatal(err)
	}
	got := at(read(t, "a.xls", data), "表1 总表", 5, 3)
	if got.Text != "1,234.50" || got.Number != "1234.5" || got.Formula != "SUM(C6:C7)" {
		t.Errorf("%+v", got)
	}
}
