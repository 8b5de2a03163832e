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
func (m Message) In(lang Lang) string {
	f := m.Format.In(lang)
	var b strings.Builder
	for {
		open := strings.IndexByte(f, '{')
		if open < 0 {
			b.WriteString(f)
			return b.String()
		}
		end := strings.IndexByte(f[open:], '}')
		if end < 0 {
			b.WriteString(f)
			return b.String()
		}
		i, err := strconv.Atoi(f[open+1 : open+end])
		if err != nil || i >= len(m.Args) {
			b.WriteString(f[:open+end+1])
		} else {
			b.WriteString(f[:open])
			b.WriteString(argument(m.Args[i], lang))
		}
		f = f[open+end+1:]
	}
}

func argument(a any, lang Lang) string {
	switch a := a.(type) {
	case string:
		return a
	case Text:
		return a.In(lang)
	case Message:
		return a.In(lang)
	case int:
		return strconv.Itoa(a)
	case Money:
		return a.In(lang)
	case Difference:
		return a.In(lang)
	case Percent:
		return a.Amount.String() + "%"
	case amount.Amount:
		return a.Format()
	}
	return "?"
}

// In returns 1,234.50 万元.
func (m Money) In(lang Lang) string {
	if m.Unit == report.UnitUnknown {
		return m.Amount.Format()
	}
	return m.Amount.Format() + " " + m.Unit.String()
}

// In returns 少 9.00 or 多 9.00.
func (d Difference) In(lang Lang) string {
	more := d.Amount.Sign() >= 0
	s := d.Amount.Abs().Format()
	switch {
	case lang == English && more:
		return s + " more"
	case lang == English:
		return s + " less"
	case more:
		return "多 " + s
	}
	return "少 " + s
}
