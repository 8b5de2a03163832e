// Package charset decodes text files of older programs: GBK, beside UTF-8 and UTF-16.
//
// Its tables are large, so juesuan-lint does not link it: juesuan-convert reads such files. It knows no file
// format. Start with Decode.
package charset

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Decode returns the text of a file in UTF-8, UTF-16 with its mark, or GB 18030, which holds GBK and GB 2312; ok is
// false where it is none of them.
func Decode(data []byte) (text string, ok bool) {
	var d transform.Transformer = unicode.BOMOverride(simplifiedchinese.GB18030.NewDecoder())
	if utf8.Valid(data) {
		d = unicode.BOMOverride(transform.Nop)
	}
	out, _, err := transform.Bytes(d, data)
	ok = err == nil && bytes.IndexByte(out, 0) < 0 && bytes.Count(out, []byte("\ufffd"))*100 <= len(out)
	return string(out), ok
}
