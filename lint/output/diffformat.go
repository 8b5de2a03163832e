package output

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/lint"
)

// DiffText writes comparisons for a terminal. Without colour, [-…-] has gone and {+…+} has come.
func DiffText(list []*Diff, color bool) []byte {
	t := Text{Color: color}
	var b []byte
	for i, d := range list {
		if i > 0 {
			b = append(b, '\n')
		}
		b = t.diff(b, d)
	}
	return b
}

func (t *Text) diff(b []byte, d *Diff) []byte {
	for _, l := range d.content() {
		if l.depth == 0 {
			b = append(t.paint(append(b, '\n'), bold, l.spans[0].text), '\n')
			continue
		}
		b = append(b, strings.Repeat("  ", l.depth-1)...)
		for _, s := range l.spans {
			text := s.text
			if !t.Color && s.style == goneStyle {
				text = "[-" + text + "-]"
			}
			if !t.Color && s.style == comeStyle {
				text = "{+" + text + "+}"
			}
			b = t.paint(b, [...]string{
				placeStyle: "36", faintStyle: faint, oldStyle: "31", newStyle: "32", goneStyle: "9;31", comeStyle: "32",
				worseStyle: "1;31", betterStyle: "32",
			}[s.style], text)
		}
		b = append(b, '\n')
	}
	return b
}

// DiffMarkdown writes comparisons as a sheet for reviewers.
func DiffMarkdown(list []*Diff, lang lint.Lang) []byte {
	b := append([]byte("# "), diffWords.title.In(lang)...)
	b = append(b, '\n')
	for _, d := range list {
		b = d.markdown(append(b, '\n'))
	}
	return b
}

func (d *Diff) markdown(b []byte) []byte {
	for _, l := range d.content() {
		if l.depth == 0 {
			b = append(appendCell(append(b, "\n## "...), l.spans[0].text), "\n\n"...)
			continue
		}
		b = append(append(b, strings.Repeat("  ", l.depth-1)...), "- "...)
		for _, s := range l.spans {
			sign := [...]string{goneStyle: "~~", comeStyle: "**", worseStyle: "**", betterStyle: ""}[s.style]
			b = appendMarked(b, s.text, sign)
		}
		b = append(b, '\n')
	}
	return b
}

// appendMarked writes a text between signs, which must not stand beside a blank.
func appendMarked(b []byte, s, sign string) []byte {
	inner := strings.TrimSpace(s)
	if sign == "" || inner == "" {
		return appendCell(b, s)
	}
	at := strings.Index(s, inner)
	b = appendCell(b, s[:at])
	b = append(b, sign...)
	b = appendCell(b, inner)
	b = append(b, sign...)
	return appendCell(b, s[at+len(inner):])
}

// diffStyleSheet is the style of the page.
const diffStyleSheet = `body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}
h1{font-size:1.4em}h2{font-size:1.1em;border-bottom:1px solid #ccc;margin-top:1.6em}
p{margin:.15em 0;padding-left:1.2em;text-indent:-1.2em}.d2{margin-left:1.5em}.d3{margin-left:3em}
.place{color:#05507d}.faint{color:#666}.old,del{color:#b00020}.new,ins{color:#0a6b2d}ins{background:#e3f5e7;text-decoration:none}
del{background:#fbe5e8}.worse{color:#b00020;font-weight:bold}.better{color:#0a6b2d}
@media print{body{margin:0;max-width:none}}
`

// diffStyleHash is the hash by which the page allows its style sheet and nothing else.
const diffStyleHash = "sha256-7R3f+mj9bZYsiUmtKEEYzaTg+mITg0iy938WDhEyJec="

// DiffHTML writes comparisons as a page that needs nothing else: no script, no link, no other file.
func DiffHTML(list []*Diff, lang lint.Lang) []byte {
	code := "zh-CN"
	if lang == lint.English {
		code = "en"
	}
	title := diffWords.title.In(lang)
	b := []byte(`<!DOCTYPE html>
<html lang="` + code + `">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '` + diffStyleHash + `'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>`)
	b = render.Escape(b, title)
	b = append(b, "</title>\n<style>"+diffStyleSheet+"</style>\n</head>\n<body>\n<h1>"...)
	b = append(render.Escape(b, title), "</h1>\n"...)
	for _, d := range list {
		b = d.html(b)
	}
	return append(b, "</body>\n</html>\n"...)
}

func (d *Diff) html(b []byte) []byte {
	b = append(b, "<section>\n"...)
	for _, l := range d.content() {
		if l.depth == 0 {
			b = append(render.Escape(append(b, "<h2>"...), l.spans[0].text), "</h2>\n"...)
			continue
		}
		b = append(b, `<p class="d`...)
		b = append(b, byte('0'+l.depth))
		b = append(b, `">`...)
		for _, s := range l.spans {
			b = appendSpan(b, s)
		}
		b = append(b, "</p>\n"...)
	}
	return append(b, "</section>\n"...)
}

func appendSpan(b []byte, s diffSpan) []byte {
	open, end := "", ""
	switch s.style {
	case goneStyle:
		open, end = "<del>", "</del>"
	case comeStyle:
		open, end = "<ins>", "</ins>"
	case plainStyle:
	default:
		class := [...]string{placeStyle: "place", faintStyle: "faint", oldStyle: "old", newStyle: "new", worseStyle: "worse", betterStyle: "better"}[s.style]
		open, end = `<span class="`+class+`">`, "</span>"
	}
	b = append(b, open...)
	b = render.Escape(b, s.text)
	return append(b, end...)
}
