package xlsx

import (
	"bytes"
	"errors"
	"unicode/utf16"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/office"
)

// compoundFile is how the files of the older Office begin, and encrypted ones of the newer.
var compoundFile = []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

// readCompound reads what an older Office wrote.
func readCompound(ext string, data []byte) (*convert.Document, error) {
	switch {
	case bytes.Contains(data, utf16le("EncryptedPackage")):
		return nil, &convert.Error{
			Zh: "工作簿加了打开密码，没有读。用 Excel 或 WPS 打开，取消密码（文件 → 信息 → 保护工作簿）后保存，再导入。",
			En: "the workbook is protected by a password and was not read. Open it, remove the password (File → Info → Protect Workbook), save it and import it again.",
		}
	case ext == ".et":
		return nil, &convert.Error{
			Zh: "这是 WPS 表格的 .et 文件，不能直接读。用 WPS 打开，“文件 → 另存为”，文件类型选“Microsoft Excel 文件（*.xlsx）”，再导入存出来的文件。",
			En: "this is a .et file of WPS, which cannot be read. Open it in WPS, save it as “Microsoft Excel (*.xlsx)” and import that.",
		}
	}
	return throughOffice(data)
}

// utf16le is how names stand in a compound file.
func utf16le(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

// throughOffice has LibreOffice make an xlsx file of an old workbook, where it is installed.
func throughOffice(data []byte) (*convert.Document, error) {
	converted, err := office.Convert(data, ".xls", "xlsx:Calc MS Excel 2007 XML")
	switch {
	case errors.Is(err, office.ErrMissing):
		return nil, &convert.Error{
			Zh: "这是老格式的工作簿（*.xls），要装了 LibreOffice 才能直接读。用 Excel 或 WPS 打开，“另存为”类型选“Excel 工作簿（*.xlsx）”，再导入。",
			En: "this is a workbook of the old format (*.xls), which is read through LibreOffice only. Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and import that.",
		}
	case err != nil:
		return nil, damaged(err.Error())
	}
	return readWorkbook(converted)
}
