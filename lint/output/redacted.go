package output

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Redacted writes findings so that they can be shown to others: which rule, where, in which words, and the
// row, but no name, text or amount of the report. What is public stays: codes of the classification, numbers of
// tables, lines and columns.
type Redacted struct{ Lang lint.Lang }

// Begin implements Format.
func (x *Redacted) Begin(b []byte) []byte { return b }

// Separator implements Format.
func (x *Redacted) Separator() string { return "" }

// Result implements Format.
func (x *Redacted) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		c.Tally.count(d)
		c.Body = append(c.Body, redactedName(d.File.Name)+redactedPlace(x.Lang, d.File, d.Span)+" "+d.Severity.In(x.Lang)+" "+d.Rule.ID+" "...)
		c.Body = appendClean(c.Body, x.message(d.Message).In(x.Lang))
		c.Body = append(c.Body, '\n')
		if s, ok := snippetOf(d.File, d.Span); ok {
			c.Body = append(c.Body, "  "...)
			c.Body = appendClean(c.Body, Redact(strings.TrimSpace(s.text), true))
			c.Body = append(c.Body, '\n')
		}
	}
	for i := range c.Panics {
		c.Panics[i].File = redactedName(c.Panics[i].File)
	}
}

// End implements Format.
func (x *Redacted) End(b []byte, rest *Rest) []byte { return (&Text{Lang: x.Lang}).End(b, rest) }

// message is a message with its arguments redacted; the words around them are the rule's.
func (x *Redacted) message(m lint.Message) lint.Message {
	out := lint.Message{Format: m.Format, Args: make([]any, len(m.Args))}
	for i, a := range m.Args {
		switch a := a.(type) {
		case int:
			out.Args[i] = a
		case lint.Message:
			out.Args[i] = x.message(a)
		default:
			out.Args[i] = Redact(lint.Msg("{0}", "{0}", a).In(x.Lang), false)
		}
	}
	return out
}

// redactedPlace is a place in a file without the names that it has there.
func redactedPlace(lang lint.Lang, f *source.File, s source.Span) string {
	if at, _, ok := f.Original(s); ok {
		at.File, at.Sheet = "", ""
		return " " + at.In(lang == lint.English)
	}
	return ":" + within(lang, f, s)
}

// redactedName is a file's name without what it says of the report.
func redactedName(name string) string {
	const suffix = ".juesuan.toml"
	bare, report := strings.CutSuffix(name, suffix)
	var b strings.Builder
	for _, r := range bare {
		switch {
		case r == '/' || r == '\\' || r == '.':
			b.WriteRune(r)
		case !strings.HasSuffix(b.String(), "…"):
			b.WriteString("…")
		}
	}
	if report {
		b.WriteString(suffix)
	}
	return b.String()
}

// Redact puts 某 for what is written in Chinese, 9 for the digits of amounts and x for Latin letters. In a row
// of a file the letters outside quotes are keys and stay.
func Redact(s string, row bool) string {
	var b strings.Builder
	quoted := !row
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= '0' && r <= '9':
			n := i
			for n < len(s) && s[n] >= '0' && s[n] <= '9' {
				n++
			}
			if isPublicNumber(s, i, n) {
				b.WriteString(s[i:n])
			} else {
				b.WriteString(strings.Repeat("9", n-i))
			}
			i = n
			continue
		case unicode.Is(unicode.Han, r):
			if isPublicWord(s, i, size) {
				b.WriteRune(r)
			} else if !strings.HasSuffix(b.String(), "某") {
				b.WriteString("某")
			}
		case quoted && unicode.IsLetter(r):
			b.WriteByte('x')
		default:
			quoted = quoted != (row && r == '"')
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}

// isPublicWord reports a word beside a number of a table, line or column: 表3, 57 行, 2栏.
func isPublicWord(s string, i, size int) bool {
	switch s[i : i+size] {
	case "表", "第":
		next := strings.TrimPrefix(s[i+size:], " ")
		return next != "" && next[0] >= '0' && next[0] <= '9'
	case "行", "栏":
		before := strings.TrimSuffix(s[:i], " ")
		return before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
	}
	return false
}

// isPublicNumber reports whether the digits from i to n are a code of the classification, or the number of a
// table, line or column.
func isPublicNumber(s string, i, n int) bool {
	before, after := strings.TrimSuffix(s[:i], " "), strings.TrimPrefix(s[n:], " ")
	switch {
	case strings.HasSuffix(before, "表"), strings.HasSuffix(before, "table"), strings.HasSuffix(before, "table."), strings.HasSuffix(before, "第"):
		return true
	case strings.HasPrefix(after, "行"), strings.HasPrefix(after, "栏"):
		return true
	}
	if strings.HasSuffix(before, ".") {
		return n-i == 5 || n-i == 7 // within an address: no amount has so many decimals
	}
	digit := func(k int) bool { return k >= 0 && k < len(s) && s[k] >= '0' && s[k] <= '9' }
	amount := i > 0 && (s[i-1] == ',' || s[i-1] == '_') && digit(i-2) || n < len(s) && strings.IndexByte(".,_", s[n]) >= 0 && digit(n+1)
	return !amount && (n-i == 3 || n-i == 5 || n-i == 7)
}
