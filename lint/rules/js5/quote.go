package js5

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// quoteRunes is how much of a clause a message quotes.
const quoteRunes = 30

// quote returns the clause of s that ends at byte to, from the mark before byte from on, with figures
// as they are printed.
func quote(s string, from, to int) string {
	start := 0
	for _, mark := range [...]string{"，", "。", "；", "：", "、", ",", ";", ":"} {
		if i := strings.LastIndex(outsideBraces(s, from), mark); i >= 0 && i+len(mark) > start {
			start = i + len(mark)
		}
	}
	out := strings.TrimSpace(printed(s[start:to]))
	if n := utf8.RuneCountInString(out); n > quoteRunes {
		r := []rune(out)
		out = "…" + string(r[n-quoteRunes:])
	}
	return out
}

// outsideBraces is s[:to] with figures in braces blotted out, byte for byte.
func outsideBraces(s string, to int) string {
	if strings.IndexByte(s[:to], '{') < 0 {
		return s[:to]
	}
	b := []byte(s[:to])
	for _, f := range formula.ParseFigures(s) {
		for i := int(f.Span.Start); i < int(f.Span.End) && i < to; i++ {
			b[i] = ' '
		}
	}
	return string(b)
}

// printed is s with figures in braces as they are printed; a computed one is left out as …
func printed(s string) string {
	if strings.IndexByte(s, '{') < 0 {
		return s
	}
	var b strings.Builder
	at := 0
	for _, f := range formula.ParseFigures(s) {
		b.WriteString(s[at:f.Span.Start])
		if f.Printed != "" {
			b.WriteString(f.Printed)
		} else {
			b.WriteString("…")
		}
		at = int(f.Span.End)
	}
	b.WriteString(s[at:])
	return strings.ReplaceAll(b.String(), "{{", "{")
}

// clip shortens a text for a message.
func clip(s string) string {
	if r := []rune(s); len(r) > quoteRunes {
		return string(r[:quoteRunes]) + "…"
	}
	return s
}

// addressOf names the place of byte i of a text that stands somewhere in the report.
func addressOf(p *lint.Pass, t *report.Text, i int) (address string, el int) {
	for el := range p.Report.Elements {
		e := &p.Report.Elements[el]
		if e.Title.Set && e.Title.ID == t.ID {
			return p.TextAddress(el, lint.OwnText, 0), el
		}
		for j := range e.Items {
			if it := &e.Items[j]; it.Title.Set && it.Title.ID == t.ID {
				return p.TextAddress(el, j, 0), el
			}
		}
	}
	list := p.ParagraphList()
	for k := range list {
		if q := &list[k]; q.Text.ID == t.ID && i <= q.End {
			return p.ParagraphAddress(q), q.Element
		}
	}
	return "", -1
}

func span(from, to int) source.Span { return source.Span{Start: int32(from), End: int32(to)} }

// widen moves byte i of s by n characters, within its line.
func widen(s string, i, n int) int {
	for ; n < 0 && i > 0 && s[i-1] != '\n'; n++ {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	for ; n > 0 && i < len(s) && s[i] != '\n'; n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return i
}

// quoted is a name as a segment of an address.
func quoted(name string) string { return formula.Label(name) }

// around is s[from:to] with up to eight characters before and after it, within its clause.
func around(s string, from, to int) string {
	start, end := widen(s, from, -8), widen(s, to, 8)
	before, after := "", ""
	if start > 0 && s[start-1] != '\n' {
		before = "…"
	}
	if end < len(s) && s[end] != '\n' && markAt(s, end) == "" {
		after = "…"
	}
	for i := start; i < from; i++ {
		if m := markAt(s, i); m != "" {
			start, before = i+len(m), ""
		}
	}
	for i := end - 1; i >= to; i-- {
		if markAt(s, i) != "" {
			end, after = i, ""
		}
	}
	return before + strings.TrimSpace(printed(s[start:end])) + after
}

// containsVisible: s holds w, and not in a figure in braces.
func containsVisible(s, w string) bool {
	for at := 0; ; {
		i := name.Index(s[at:], w)
		if i < 0 {
			return false
		}
		if i += at; !insideBraces(s, i) {
			return true
		}
		at = i + len(w)
	}
}
