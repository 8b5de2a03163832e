package xlsx_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/xlsx"
)

// workbook builds a file.
func workbook(t testing.TB, build func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	build(f)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// set sets cells of the first sheet.
func set(t testing.TB, f *excelize.File, cells map[string]any) {
	t.Helper()
	for ref, v := range cells {
		if err := f.SetCellValue("Sheet1", ref, v); err != nil {
			t.Fatal(err)
		}
	}
}

// format sets the format of a cell of the first sheet.
func format(t testing.TB, f *excelize.File, ref, format string) {
	t.Helper()
	style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err == nil {
		err = f.SetCellStyle("Sheet1", ref, ref, style)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// replaced is a workbook with one part replaced, or added.
func replaced(t testing.TB, book []byte, name, text string) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	add := func(name string, r io.Reader) {
		w, err := out.Create(name)
		if err == nil {
			_, err = io.Copy(w, r)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range in.File {
		if f.Name == name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		add(f.Name, r)
	}
	add(name, strings.NewReader(text))
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(t testing.TB, name string, data []byte) *convert.Document {
	t.Helper()
	d, err := xlsx.Read(name, data)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWhatCellsShowAndHold(t *testing.T) {
	book := workbook(t, func(f *excelize.File) {
		set(t, f, map[string]any{
			"A1": "项目", "B1": "数", "C1": "注",
			"A2": "空", "C2": "x",
			"A3": "零", "B3": 0, "C3": "x",
			"A4": "两位小数的零", "B4": 0, "C4": "x",
			"A5": "横线", "B5": "—", "C5": "x",
			"A6": "金额", "B6": 1234.5, "C6": "x",
			"A7": "更多小数", "B7": 88.3657, "C7": "x",
			"A8": "二进制的尾巴", "B8": 0.30000000000000004, "C8": "x",
			"A9": "占比", "B9": 0.628, "C9": "x",
			"A10": "文字", "B10": "　1,234.50 元\n", "C10": "x",
			"A11": "会计格式", "B11": 0, "C11": "x",
			"A12": "公式", "B12": 3, "C12": "x",
			"A13": "很大", "B13": 123456789012345, "C13": "x",
		})
		format(t, f, "B4", "0.00")
		format(t, f, "B6", "#,##0.00")
		format(t, f, "B7", "#,##0.00")
		format(t, f, "B9", "0.00%")
		format(t, f, "B11", `_ * #,##0.00_ ;_ * \-#,##0.00_ ;_ * "-"??_ ;_ @_ `)
		if err := f.SetCellFormula("Sheet1", "B12", "B3+B6"); err != nil {
			t.Fatal(err)
		}
	})
	want := []convert.Cell{
		{Text: "数"},
		{},
		{Text: "0", Number: "0"},
		{Text: "0.00", Number: "0"},
		{Text: "—"},
		{Text: "1,234.50", Number: "1234.5"},
		{Text: "88.37", Number: "88.3657"},
		{Text: "0.3", Number: "0.3"},
		{Text: "62.80%", Number: "0.628"},
		{Text: "1,234.50 元"},
		{Text: "-", Number: "0"},
		{Formula: "B3+B6"},
		{Text: "123456789012345", Number: "123456789012345"},
	}
	table := read(t, "a.xlsx", book).Blocks[0].Table
	if len(table.Rows) != len(want) {
		t.Fatalf("%d rows", len(table.Rows))
	}
	for i, w := range want {
		got := table.Rows[i].Cells[1]
		if w.Formula != "" {
			got.Text, got.Number = "", "" // the library keeps no value beside it
		}
		if got != w {
			t.Errorf("%s: got %+v, want %+v", table.Rows[i].Cells[0].Text, got, w)
		}
		if p := table.Place(i, 1); p.Sheet != "Sheet1" || p.Row != i+1 || p.Col != 2 {
			t.Errorf("%s stands at %+v", table.Rows[i].Cells[0].Text, p)
		}
	}
}

// sheetXML is a sheet as other programs write it.
func sheetXML(body string) string {
	return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` + body + `</worksheet>`
}

const sheet1 = "xl/worksheets/sheet1.xml"

func plain(t testing.TB) []byte { return workbook(t, func(*excelize.File) {}) }

func TestFormulasKeepTheirValues(t *testing.T) {
	book := replaced(t, plain(t), sheet1, sheetXML(`<sheetData>
		<row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c><c><v>2</v></c><c><f t="shared" ref="D1:D2" si="0">B1+C1</f><v>3</v></c></row>
		<row><c t="inlineStr"><is><t>乙</t></is></c><c><v>4</v></c><c><v>5</v></c><c><f t="shared" si="0"/><v>9</v></c></row>
		<row r="5"><c r="A5" t="str"><f>[1]别处!A1</f><v>丙</v></c><c r="D5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
	</sheetData>`))
	rows := read(t, "a.xlsx", book).Blocks[0].Table.Rows
	for _, c := range []struct {
		row, col int
		want     convert.Cell
	}{
		{0, 3, convert.Cell{Text: "3", Number: "3", Formula: "B1+C1"}},
		{1, 3, convert.Cell{Text: "9", Number: "9", Formula: "B2+C2"}},
		{3, 0, convert.Cell{Text: "丙", Formula: "[1]别处!A1"}}, // one of the empty rows 3 and 4 is kept
		{3, 3, convert.Cell{Text: "#DIV/0!", Formula: "1/0"}},
	} {
		if got := rows[c.row].Cells[c.col]; got != c.want {
			t.Errorf("row %d column %d: got %+v, want %+v", c.row, c.col, got, c.want)
		}
	}
	if rows[3].At.Row != 5 {
		t.Errorf("row 5 stands at %d", rows[3].At.Row)
	}
}

// What a program wrote that computes nothing is not taken for blank in silence; an empty text is a value.
func TestFormulasThatNobodyComputed(t *testing.T) {
	book := replaced(t, plain(t), sheet1, sheetXML(`<sheetData>
		<row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c><c t="str"><f>IF(B1&gt;0,"",1)</f><v></v></c><c><f>B1+1</f><v>2</v></c></row>
		<row><c t="inlineStr"><is><t>乙</t></is></c><c><f>B1</f></c><c><f t="shared" ref="C2:D2" si="0">B1+1</f><v/></c><c><f t="shared" si="0"/><v></v></c></row>
	</sheetData>`))
	d := read(t, "a.xlsx", book)
	if len(d.Remarks) != 1 {
		t.Fatalf("remarks: %+v", d.Remarks)
	}
	if m := d.Remarks[0]; m.Kind != convert.LeftOut || m.At.Row != 2 || m.At.Col != 2 || m.Zh != "从这一格起有 3 个公式还没有算出数来，取作空白：用 Excel 或 WPS 打开，保存一次再导入。" {
		t.Errorf("remark: %+v", m)
	}
}

func TestMergedHiddenAndFarAway(t *testing.T) {
	book := workbook(t, func(f *excelize.File) {
		set(t, f, map[string]any{
			"A1": "收入支出决算总表", "A2": "收入", "C2": "支出", "A3": "项目", "B3": 1, "C3": "项目", "D3": 2,
			"A4": "藏起来的行", "B4": 3, "A6": "合并两行", "B6": 4, "C6": 5, "AX9": "离得远",
		})
		for _, m := range [][2]string{{"A1", "IV1"}, {"A2", "B2"}, {"C2", "D2"}, {"A6", "A7"}, {"C8", "D8"}} {
			if err := f.MergeCell("Sheet1", m[0], m[1]); err != nil {
				t.Fatal(err)
			}
		}
		f.SetRowVisible("Sheet1", 4, false)
		f.SetColVisible("Sheet1", "D", false)
		f.SetSheetName("Sheet1", "表1")
		f.NewSheet("底稿")
		f.SetCellValue("底稿", "A1", "不给人看")
		f.SetSheetVisible("底稿", false)
	})
	d := read(t, "a.xlsx", book)
	if len(d.Blocks) != 2 || d.Blocks[0].Table.Hidden || d.Blocks[1].Table == nil || !d.Blocks[1].Table.Hidden {
		t.Fatalf("blocks: %+v", d.Blocks)
	}
	table := d.Blocks[0].Table
	if n := len(table.Rows[0].Cells); n != 4 {
		t.Fatalf("%d columns", n)
	}
	title := table.Rows[0].Cells[0]
	if title.Cols != 4 || title.Rows != 0 || !table.Rows[0].Cells[3].Covered {
		t.Errorf("title: %+v", title)
	}
	if c := table.Rows[1].Cells; c[0].Cols != 2 || !c[1].Covered || c[2].Cols != 2 || c[2].Text != "支出" {
		t.Errorf("heads: %+v", c)
	}
	if !table.Rows[3].Hidden || table.Rows[2].Hidden {
		t.Error("hidden rows")
	}
	var tall *convert.Cell
	for i := range table.Rows {
		if table.Rows[i].At.Row == 6 {
			tall = &table.Rows[i].Cells[0]
		}
	}
	if tall == nil || tall.Text != "合并两行" || tall.Rows > 2 {
		t.Errorf("merged over two rows: %+v", tall)
	}
	var said []string
	for _, r := range d.Remarks {
		said = append(said, r.At.In(true)+": "+r.En)
	}
	got := strings.Join(said, "\n")
	for _, want := range []string{"column D is hidden", "sheet “表1”, AX9: 1 cells stand more than 30 columns"} {
		if !strings.Contains(got, want) {
			t.Errorf("remarks do not say %q:\n%s", want, got)
		}
	}
}

func TestProse(t *testing.T) {
	book := workbook(t, func(f *excelize.File) {
		set(t, f, map[string]any{"A1": "部门主要职能", "A3": "主要职能包括：\n1. 甲\n2. 乙", "A4": "　　完。"})
	})
	d := read(t, "a.xlsx", book)
	var got []string
	for _, b := range d.Blocks {
		got = append(got, b.At.In(true)+" "+b.Text)
	}
	want := "sheet “Sheet1”, A1 部门主要职能|sheet “Sheet1”, A3 主要职能包括：|sheet “Sheet1”, A3 1. 甲|sheet “Sheet1”, A3 2. 乙|sheet “Sheet1”, A4 完。"
	if strings.Join(got, "|") != want {
		t.Errorf("got %s", strings.Join(got, "|"))
	}
}

func TestTextUnderTheNameOfAWorkbook(t *testing.T) {
	gbk := func(s string) []byte {
		out, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	utf16 := []byte("\xff\xfe")
	for _, r := range "项目\t金额\n基本支出\t1,234.50\n" {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	html := `<html><head><meta charset="gb2312"></head><body><table><tr><td>项目</td><td>金额</td></tr><tr><td>基本支出</td><td>1,234.50</td></tr></table></body></html>`
	for name, data := range map[string][]byte{
		"gbk.csv":     gbk("项目,金额,\r\n基本支出,\"1,234.50\",\r\n"),
		"utf8.csv":    []byte("\ufeff项目,金额\n基本支出,\"1,234.50\"\n"),
		"tabs.xls":    gbk("项目\t金额\n基本支出\t1,234.50\n"),
		"unicode.xls": utf16,
		"page.xls":    gbk(html),
		"marks.csv":   []byte("项目;金额\n基本支出;1,234.50\n"),
	} {
		d := read(t, name, data)
		if len(d.Blocks) != 1 || d.Blocks[0].Table == nil {
			t.Errorf("%s: %+v", name, d.Blocks)
			continue
		}
		rows := d.Blocks[0].Table.Rows
		if len(rows) != 2 || len(rows[1].Cells) != 2 || rows[0].Cells[1].Text != "金额" || rows[1].Cells[0].Text != "基本支出" || rows[1].Cells[1].Text != "1,234.50" {
			t.Errorf("%s: %+v", name, rows)
		}
		if rows[1].At == (convert.Place{}) {
			t.Errorf("%s: the second row has no place", name)
		}
	}
}

// Amounts with commas that nobody quoted are told of; a line number before an amount is none.
func TestAmountsCutByCommas(t *testing.T) {
	for _, c := range []struct{ text, remark string }{
		{"编码,名称,本年支出合计,基本支出\n201,甲,1,234.50,234.50\n", "第 2 行第 3 列 “1”和“234.50”像是一个金额被它的逗号分成了两格，这样的行比别的行长，金额都会错：请在 csv 里给 1,234.50 加引号或去掉逗号，或者导入 xlsx。"},
		{"编码,名称,本年支出合计,基本支出\n201,甲,\"1,234.50\",234.50\n", ""},
		{"项目,行次,金额,项目,行次,金额\n甲,1,200.00,乙,31,197.70\n", ""},
	} {
		got := ""
		for _, m := range read(t, "a.csv", []byte(c.text)).Remarks {
			got += m.At.In(false) + " " + m.Zh
		}
		if got != c.remark {
			t.Errorf("%s\ngives %s\nwant %s", c.text, got, c.remark)
		}
	}
}
