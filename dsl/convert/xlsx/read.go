// Package xlsx reads workbooks as documents and writes documents as workbooks: xlsx, and in reading what
// older programs call a workbook (xls, HTML and text under that name, csv).
//
// It owns the format and its dangers: a file is untrusted, nothing in it is fetched or run, and its size in
// memory is bounded before it is read. It knows nothing of final accounts. Start with Read and Write.
package xlsx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// Read reads a workbook, of whatever format it really is: what bureaus export as xls is often HTML or text.
func Read(name string, data []byte) (*convert.Document, error) {
	ext := strings.ToLower(filepath.Ext(name))
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return nil, &convert.Error{Zh: "这个文件是空的。", En: "the file is empty."}
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return readWorkbook(data)
	case bytes.HasPrefix(data, compoundFile):
		return readCompound(ext, data)
	case ext == ".csv" || ext == ".xls" || ext == ".tsv":
		return readText(name, data)
	}
	return nil, &convert.Error{
		Zh: "这不是 Excel 工作簿，或者文件坏了：用 Excel 或 WPS 打得开的话，另存为“Excel 工作簿（*.xlsx）”再导入。",
		En: "this is no Excel workbook, or the file is damaged: if Excel or WPS opens it, save it as “Excel Workbook (*.xlsx)” and import that.",
	}
}

// readWorkbook reads an xlsx file.
func readWorkbook(data []byte) (d *convert.Document, err error) {
	defer func() {
		if v := recover(); v != nil { // the library on a file that nobody foresaw
			d, err = nil, damaged(fmt.Sprint(v))
		}
	}()
	parts, err := inflate(data)
	if err != nil {
		return nil, err
	}
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		UnzipSizeLimit: sizeLimit, UnzipXMLSizeLimit: sizeLimit,
		ShortDatePattern: "yyyy/m/d", LongDatePattern: "yyyy年m月d日", CultureInfo: excelize.CultureNameZhCN,
	})
	if err != nil {
		return nil, damaged(err.Error())
	}
	defer f.Close()
	d = &convert.Document{Remarks: dangers(parts)}
	paths, formats := parts.sheets(), readFormats(parts["xl/styles.xml"])
	for _, name := range f.GetSheetList() {
		part, ok := parts[paths[name]]
		if !ok || !strings.Contains(paths[name], "worksheets/") {
			d.Remarks = append(d.Remarks, convert.Remark{
				At: convert.Place{Sheet: name}, Kind: convert.LeftOut,
				Zh: "这张工作表没有单元格（图表），没有读。", En: "this sheet has no cells (a chart) and was not read.",
			})
			continue
		}
		s := &sheet{name: name}
		if err := s.scan(part); err != nil {
			return nil, err
		}
		if err := s.texts(f, formats); err != nil {
			return nil, err
		}
		visible, err := f.GetSheetVisible(name)
		s.hidden = err == nil && !visible
		s.addTo(d)
	}
	return d, nil
}

// dangers are remarks on what a workbook holds and this reader does not touch.
func dangers(p parts) []convert.Remark {
	var out []convert.Remark
	if p.has("xl/externalLinks/") {
		out = append(out, convert.Remark{
			Kind: convert.LeftOut,
			Zh:   "工作簿引用了别的文件。没有去取，用的是保存时留在单元格里的数。",
			En:   "the workbook refers to other files. They were not fetched; the values saved in its cells were taken.",
		})
	}
	if p.has("xl/vbaProject.bin") || p.has("xl/macrosheets/") {
		out = append(out, convert.Remark{
			Kind: convert.LeftOut, Zh: "工作簿里有宏，没有运行。", En: "the workbook has macros, which were not run.",
		})
	}
	return out
}

func damaged(detail string) error {
	return &convert.Error{
		Zh: "工作簿读不出来，文件可能坏了（" + detail + "）。用 Excel 或 WPS 打开，另存为一份新的 xlsx 再导入。",
		En: "the workbook cannot be read, it may be damaged (" + detail + "). Open it in Excel or WPS, save it as a new xlsx file and import that.",
	}
}

func tooLarge(zh, en string) error {
	return &convert.Error{
		Zh: "工作簿太大，没有读：" + zh + "。把要导入的几张表另存为一个新的工作簿再导入。",
		En: "the workbook is too large and was not read: " + en + ". Save the sheets to import as a new workbook.",
	}
}

// zipReader opens a zip file; a broken one is a damaged workbook.
func zipReader(data []byte) (*zip.Reader, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, damaged(err.Error())
	}
	return z, nil
}
