package docx

import (
	"bytes"
	"errors"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/office"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
)

// readOther reads files that are called Word documents and are something else: what older programs wrote,
// pages saved as .doc. It returns nothing for a package.
func readOther(data []byte) (*convert.Document, error) {
	start := bytes.ToLower(bytes.TrimLeft(data[:min(len(data), 512)], "\xef\xbb\xbf \t\r\n"))
	switch {
	case len(data) == 0:
		return nil, fault("文件是空的。", "the file is empty.")
	case bytes.HasPrefix(data, []byte("PK")):
		return nil, nil
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		if bytes.Contains(data, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e")) {
			return nil, fault("文件加了密码，打不开。请用 Word 打开，去掉密码后另存。", "the file has a password. Open it in Word, remove the password and save it.")
		}
		return throughOffice(data, ".doc")
	case bytes.HasPrefix(start, []byte(`{\rtf`)):
		return throughOffice(data, ".rtf")
	case bytes.HasPrefix(start, []byte("<")) && (bytes.Contains(start, []byte("<html")) || bytes.HasPrefix(start, []byte("<!doctype html"))):
		return text.Read("page.html", data)
	case bytes.HasPrefix(data, []byte("%PDF")):
		return nil, fault("这其实是 PDF 文件，请把扩展名改成 .pdf 再导入。", "this is a PDF: rename it to .pdf and import that.")
	}
	return nil, fault("这不是 Word 文件（.docx）。", "this is not a Word document (.docx).")
}

// throughOffice has LibreOffice make a document of today's format, where it is installed.
func throughOffice(data []byte, ext string) (*convert.Document, error) {
	converted, err := office.Convert(data, ext, "docx:MS Word 2007 XML")
	switch {
	case errors.Is(err, office.ErrMissing):
		return nil, fault("这是旧版的 Word 文件（.doc、.wps 或 .rtf），要装了 LibreOffice 才能直接读。请用 Word 或 WPS 打开，另存为 .docx，再导入。",
			"this is an old Word document (.doc or .rtf), which is read through LibreOffice only. Open it in Word, save it as .docx and import that.")
	case err != nil:
		return nil, fault("这是旧版的 Word 文件（.doc、.wps 或 .rtf），LibreOffice 没有读出来。请用 Word 或 WPS 打开，另存为 .docx，再导入。",
			"this is an old Word document (.doc or .rtf), which LibreOffice could not read. Open it in Word, save it as .docx and import that.")
	}
	return read(converted)
}
