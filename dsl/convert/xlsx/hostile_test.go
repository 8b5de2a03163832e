package xlsx_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/xlsx"
)

// bomb is a zip file of a workbook with one part of so many bytes of zeros.
func bomb(t *testing.T, part string, size int) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	add := func(name string, r io.Reader) {
		f, err := w.Create(name)
		if err == nil {
			_, err = io.Copy(f, r)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	add("_rels/.rels", strings.NewReader(`<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`))
	add(part, io.LimitReader(zeros{}, int64(size)))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// TestHostile: every such file gives a message in both languages, soon and in bounded memory.
func TestHostile(t *testing.T) {
	book := plain(t)
	encrypted := func() []byte {
		var b bytes.Buffer
		f := excelize.NewFile()
		defer f.Close()
		if err := f.Write(&b, excelize.Options{Password: "秘密"}); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	lying := bomb(t, "xl/worksheets/sheet1.xml", 200<<20)
	// The size that the directory states, in the last record but one: a lie of 1 KB.
	end := bytes.LastIndex(lying, []byte("PK\x01\x02"))
	copy(lying[end+24:], []byte{0, 4, 0, 0})

	for _, c := range []struct {
		name   string
		file   string
		data   []byte
		zh, en string
	}{
		{"empty", "a.xlsx", nil, "空的", "empty"},
		{"no workbook", "a.xlsx", []byte("决算"), "不是 Excel 工作簿", "no Excel workbook"},
		{"cut off", "a.xlsx", book[:len(book)/2], "坏了", "damaged"},
		{"another zip", "a.xlsx", replaced(t, replaced(t, book, "_rels/.rels", "<a/>"), "x", ""), "压缩文件", "zip file"},
		{"zip bomb", "a.xlsx", bomb(t, "xl/worksheets/sheet1.xml", 200<<20), "太大", "too large"},
		{"zip bomb beside", "a.xlsx", bomb(t, "xl/sharedStrings.xml", 40<<20), "太大", "too large"},
		{"zip bomb that lies", "a.xlsx", lying, "工作簿", "workbook"},
		{"column past the last", "a.xlsx", replaced(t, book, sheet1, sheetXML(`<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>`)), "坏了", "damaged"},
		{"row past the last", "a.xlsx", replaced(t, book, sheet1, sheetXML(`<sheetData><row r="2000000"><c><v>1</v></c></row></sheetData>`)), "坏了", "damaged"},
		{"million cells", "a.xlsx", replaced(t, book, sheet1, sheetXML(`<sheetData>`+strings.Repeat(`<row>`+strings.Repeat(`<c><v>1</v></c>`, 1000)+`</row>`, 1000)+`</sheetData>`)), "20 万", "200,000"},
		{"16384 columns in many rows", "a.xlsx", replaced(t, book, sheet1, sheetXML(`<sheetData>`+strings.Repeat(`<row><c><v>1</v></c><c r="XFD1"><v>1</v></c></row>`, 1000)+`</sheetData>`)), "20 万", "200,000"},
		{"rows backwards", "a.xlsx", replaced(t, book, sheet1, sheetXML(`<sheetData><row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row></sheetData>`)), "坏了", "damaged"},
		{"broken XML", "a.xlsx", replaced(t, book, sheet1, `<worksheet><sheetData><row>`), "坏了", "damaged"},
		{"encrypted", "a.xlsx", encrypted(), "密码", "password"},
		{"WPS", "a.et", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest"), "WPS", "WPS"},
		{"noise as xls", "a.xls", []byte("\x00\x01\x02\xff\xfe\x80 noise"), "不是工作簿", "neither"},
		{"mht as xls", "a.xls", []byte("MIME-Version: 1.0\n"), "mht", "mht"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			begun := time.Now()
			d, err := xlsx.Read(c.file, c.data)
			took := time.Since(begun)
			runtime.ReadMemStats(&after)
			var e *convert.Error
			if !errors.As(err, &e) {
				t.Fatalf("%+v, %v", d, err)
			}
			if !strings.Contains(e.Zh, c.zh) || !strings.Contains(e.En, c.en) {
				t.Errorf("%s / %s", e.Zh, e.En)
			}
			if took > time.Minute {
				t.Errorf("took %v", took)
			}
			if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 400 {
				t.Errorf("%d MB were asked for", mb)
			}
		})
	}
}

// TestVast: sheets that claim much and hold little are read.
func TestVast(t *testing.T) {
	var styled strings.Builder
	styled.WriteString(`<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>`)
	for row := 2; row < 60; row++ {
		fmt.Fprintf(&styled, `<row r="%d">%s</row>`, row, strings.Repeat(`<c s="0"/>`, 16384))
	}
	styled.WriteString(`</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`)
	for name, body := range map[string]string{
		"a million empty rows":   `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>` + strings.Repeat(`<row/>`, 1_000_000) + `</sheetData>`,
		"the last row":           `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="1048576"><c r="A1048576"><v>4</v></c></row></sheetData>`,
		"16384 styled columns":   styled.String(),
		"the last column":        `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="XFD1"><v>4</v></c></row></sheetData>`,
		"a million merged cells": `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData><mergeCells>` + strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 1_000_000) + `</mergeCells>`,
	} {
		t.Run(name, func(t *testing.T) {
			begun := time.Now()
			rows := read(t, "a.xlsx", replaced(t, plain(t), sheet1, sheetXML(body))).Blocks[0].Table.Rows
			if took := time.Since(begun); took > time.Minute {
				t.Errorf("took %v", took)
			}
			if len(rows) > 3 || len(rows[0].Cells) != 3 || rows[0].Cells[0].Text != "1" {
				t.Errorf("%d rows, %+v", len(rows), rows[0])
			}
		})
	}
}

// TestTooLargeASheet: a merged cell over a million rows makes no table of a million rows.
func TestTooLargeASheet(t *testing.T) {
	body := `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="1048576"><c r="B1048576"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`
	d := read(t, "a.xlsx", replaced(t, plain(t), sheet1, sheetXML(body)))
	if len(d.Blocks) != 0 || len(d.Remarks) != 1 || !strings.Contains(d.Remarks[0].Zh, "太大") {
		t.Errorf("%+v", d)
	}
}

// TestNothingIsFetchedOrRun: what points out of the workbook is named.
func TestNothingIsFetchedOrRun(t *testing.T) {
	book := replaced(t, plain(t), sheet1, sheetXML(`<sheetData><row><c><f>[1]Sheet1!A1</f><v>7</v></c><c><v>1</v></c><c><v>2</v></c></row></sheetData>`))
	book = replaced(t, book, "xl/externalLinks/externalLink1.xml", `<externalLink/>`)
	book = replaced(t, book, "xl/vbaProject.bin", "macros")
	d := read(t, "a.xlsm", book)
	if c := d.Blocks[0].Table.Rows[0].Cells[0]; c.Text != "7" || c.Number != "7" {
		t.Errorf("the saved value is %+v", c)
	}
	if len(d.Remarks) != 2 || !strings.Contains(d.Remarks[0].Zh, "别的文件") || !strings.Contains(d.Remarks[1].Zh, "宏") {
		t.Errorf("remarks: %+v", d.Remarks)
	}
}

// FuzzSheet: no sheet, however broken, ends the program, and what is read has rows of one length.
func FuzzSheet(f *testing.F) {
	f.Add(`<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`)
	f.Add(`<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row hidden="1"><c s="9" t="n"><f t="shared" si="0"/><v>-1E3</v></c></row></sheetData>`)
	f.Add(`<sheetData><c/></sheetData>`)
	book := plain(f)
	f.Fuzz(func(t *testing.T, body string) {
		d, err := xlsx.Read("a.xlsx", replaced(t, book, sheet1, sheetXML(body)))
		if err != nil {
			return
		}
		for _, b := range d.Blocks {
			if b.Table == nil {
				continue
			}
			for _, r := range b.Table.Rows {
				if len(r.Cells) != len(b.Table.Rows[0].Cells) {
					t.Fatal("rows of different lengths")
				}
			}
		}
	})
}
