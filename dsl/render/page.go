package render

import (
	_ "embed"
	"strconv"
)

//go:embed style.css
var style string

// Style is the style sheet. It takes its colours from the variables of a VS Code theme where there are
// any. The blocks of a document stand under it.
func Style() string { return style }

// styleHash is the hash by which a page allows the style sheet and nothing else.
const styleHash = "sha256-brKQeg5ZjFKJV742vLgVQYm72VdMZF5MwbMJnBcTq8Q="

// body appends the blocks in their elements. data-start is where a block begins in the file, data-hash
// its Hash.
func (d *Document) body(b []byte) []byte {
	b = append(b, `<main class="js-report" lang="zh-CN">`+"\n"...)
	for i := range d.Blocks {
		k := &d.Blocks[i]
		b = append(b, `<section class="js-block" id="`...)
		b = append(b, k.ID...)
		b = append(b, `" data-start="`...)
		b = strconv.AppendInt(b, int64(k.Span.Start), 10)
		b = append(b, `" data-hash="`...)
		b = strconv.AppendUint(b, k.Hash, 16)
		b = append(b, `">`...)
		b = append(b, k.HTML...)
		b = append(b, "</section>\n"...)
	}
	return append(b, "</main>\n"...)
}

// Page returns a whole page that needs nothing else: no script, no link, no other file, and a policy
// that forbids them.
func (d *Document) Page() string {
	b := make([]byte, 0, len(style)+4096)
	b = append(b, `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '`+styleHash+`'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>`...)
	b = Escape(b, d.Title)
	b = append(b, "</title>\n<style>"...)
	b = append(b, style...)
	b = append(b, "</style>\n</head>\n<body class=\"js-page\">\n"...)
	b = d.body(b)
	return string(append(b, "</body>\n</html>\n"...))
}
