package lint

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Message is what a finding says: a format in both languages and its arguments. {0} is the first
// argument. Words are made only when it is printed.
type Message struct {
	Format Text
	Args   []any
}

// Msg returns a message. Arguments are string, Text, int, Money, Difference, Percent or Message.
func Msg(zh, en string, args ...any) Message { return Message{Text{zh, en}, args} }

// Money is an amount with its unit.
type Money struct {
	Amount amount.Amount
	Unit   report.Unit
}

// Difference is stated − expected: it says 多 or 少 itself.
type Difference struct {
	Amount amount.Amount
	Unit   report.Unit
}

// Percent is a percentage as printed.
type Percent struct{ Amount amount.Amount }

// In returns the message in a language.
func (m Message) In(lang Lang) string { return string(m.Append(nil, lang)) }

// Append appends the message in a language.
func (m Message) Append(b []byte, lang Lang) []byte {
	f := m.Format.In(lang)
	for {
		open := strings.IndexByte(f, '{')
		if open < 0 {
			return append(b, f...)
		}
		end := strings.IndexByte(f[open:], '}')
		if end < 0 {
			return append(b, f...)
		}
		i, err := strconv.Atoi(f[open+1 : open+end])
		if err != nil || i >= len(m.Args) {
			b = append(b, f[:open+end+1]...)
		} else {
			b = appendArgument(append(b, f[:open]...), m.Args[i], lang)
		}
		f = f[open+end+1:]
	}
}

func appendArgument(b []byte, a any, lang Lang) []byte {
	switch a := a.(type) {
	case string:
		return append(b, a...)
	case Text:
		return append(b, a.In(lang)...)
	case Message:
		return a.Append(b, lang)
	case int:
		return strconv.AppendInt(b, int64(a), 10)
	case Money:
		return a.append(b)
	case Difference:
		return a.append(b, lang)
	case Percent:
		return append(append(b, a.Amount.String()...), '%')
	case amount.Amount:
		return a.Append(b)
	}
	return append(b, '?')
}

// In returns 1,234.50 万元.
func (m Money) In(_ Lang) string { return string(m.append(nil)) }

func (m Money) append(b []byte) []byte {
	b = m.Amount.Append(b)
	if m.Unit != report.UnitUnknown {
		b = append(append(b, ' '), m.Unit.String()...)
	}
	return b
}

// In returns 少 9.00 or 多 9.00.
func (d Difference) In(lang Lang) string { return string(d.append(nil, lang)) }

func (d Difference) append(b []byte, lang Lang) []byte {
	more := d.Amount.Sign() >= 0
	if lang == Chinese {
		word := "少 "
		if more {
			word = "多 "
		}
		return d.Amount.Abs().Append(append(b, word...))
	}
	b = d.Amount.Abs().Append(b)
	if more {
		return append(b, " more"...)
	}
	return append(b, " less"...)
}
