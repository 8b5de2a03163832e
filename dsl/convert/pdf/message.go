package pdf

import (
	"errors"
	"fmt"

	pdferrors "github.com/klippa-app/go-pdfium/errors"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// cannotOpen says why a file cannot be opened.
func cannotOpen(err error) error {
	if errors.Is(err, pdferrors.ErrPassword) || errors.Is(err, pdferrors.ErrSecurity) {
		return &convert.Error{
			Zh: "PDF 有密码。请打开它，去掉密码另存一份再导入。",
			En: "the PDF has a password; open it and save it anew without one."}
	}
	return &convert.Error{
		Zh: "PDF 已损坏或者不是 PDF，打不开。请从原来的 Word、Excel 重新导出，或者在阅读器里打开后另存一份。",
		En: "the PDF is damaged or none and cannot be opened; export it anew from Word or Excel, or open it in a viewer and save it again."}
}

func tooManyPages(n int) error {
	return &convert.Error{
		Zh: fmt.Sprintf("PDF 有 %d 页，超过 %d 页，没有读。请只留下决算公开的那些页。", n, maxPages),
		En: fmt.Sprintf("the PDF has %d pages, more than %d, and was not read; keep only the pages of the final account.", n, maxPages)}
}

func noPages() error {
	return &convert.Error{
		Zh: "PDF 的每一页都损坏或者太大，没有读。请从原来的 Word、Excel 重新导出，或者在阅读器里打开后另存一份。",
		En: "every page of the PDF is damaged or too large and was not read; export it anew from Word or Excel, or open it in a viewer and save it again."}
}

func tooMuch() error {
	return &convert.Error{
		Zh: "PDF 里的内容太多，超出了一份决算报告会有的量，没有读。请只留下决算公开的那些页。",
		En: "the PDF holds more than a final account does and was not read; keep only the pages of the final account."}
}

func noText() error {
	return &convert.Error{
		Zh: "PDF 里没有文字，只有图片（多半是扫描件），读不出数字。请用 Word 或 Excel 文件导入，或者从它们导出 PDF。",
		En: "the PDF has no text, only pictures (a scan, most likely), so no figures can be read; import the Word or Excel file, or a PDF exported from it."}
}

func noCharacters() error {
	return &convert.Error{
		Zh: "PDF 的字体没有说明各是什么字，复制出来也是乱码。请用 Word 或 Excel 文件导入，或者重新导出 PDF。",
		En: "the fonts of the PDF do not tell their characters (copied text is garbled too); import the Word or Excel file, or export the PDF anew."}
}
