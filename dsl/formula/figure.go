package formula

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// FigureKind says how a figure stands in text.
type FigureKind uint8

// The kinds of Figure.
const (
	Derived FigureKind = iota // {= 表3.合计.1栏}: printed as computed
	Stated                    // {62.81% = …}: printed as written, checked
	Defined                   // {689.87 := 数据.年初预算}: gives a figure its value
	List                      // {列举 表6.人员经费}: the names of the items with an amount
)

// Figure is one {…} of a text. Expr is nil where there are Errors.
type Figure struct {
	Kind        FigureKind
	Span        source.Span // with the braces
	Printed     string      // of Stated and Defined, as written: 62.81% or 20,323.21
	PrintedSpan source.Span
	Value       amount.Amount // what Printed says: of 62.81% it is 62.81
	Percent     bool
	Expr        *Expr // of Defined and List a Ref
	ExprSpan    source.Span
	Errors      []Error
}

// ParseFigures finds the figures of a section's decoded text. "{{" is a brace that is printed. A
// figure ends on its line; one that does not close reaches to the next "{" or the line's end.
func ParseFigures(text string) []Figure {
	p := parser{text: text}
	return p.figures(nil)
}

// AppendFigures is ParseFigures into memory that is used again; it appends to figures.
func (m *Memory) AppendFigures(figures []Figure, text string) []Figure {
	p := parser{text: text, Memory: *m, shared: true}
	figures = p.figures(figures)
	*m = p.Memory
	return figures
}

func (p *parser) figures(figures []Figure) []Figure {
	text := p.text
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '{')
		if n < 0 {
			return figures
		}
		start := i + n
		if strings.HasPrefix(text[start:], "{{") {
			i = start + len("{{")
			continue
		}
		end, closed := closingBrace(text, start+1)
		p.errs = nil
		f := Figure{Span: span(start, end)}
		if closed {
			p.figure(&f, start+1, end-1)
		} else {
			p.fail(UnclosedBrace, start, start+1, "")
		}
		f.Errors = p.errs
		figures = append(figures, f)
		i = end
	}
}

// closingBrace returns the end of the figure whose inside begins at start.
func closingBrace(text string, start int) (end int, closed bool) {
	for i := start; i < len(text); i++ {
		switch text[i] {
		case '}':
			return i + 1, true
		case '{', '\n', '\r':
			return i, false
		case "「"[0]:
			if c, _ := classify(text[i:]); c == quote {
				if inner, n := quoted(text[i:]); n > 0 && !strings.ContainsAny(inner, "\r\n") {
					i += n - 1
				}
			}
		}
	}
	return len(text), false
}

// figure reads the inside of braces, text[start:end].
func (p *parser) figure(f *Figure, start, end int) {
	start = skipSpace(p.text, start, end)
	if start == end {
		p.fail(EmptyBrace, int(f.Span.Start), int(f.Span.End), "")
		return
	}
	if strings.HasPrefix(p.text[start:end], "列举") {
		f.Kind = List
		start += len("列举")
	} else {
		at, n, defines := equals(p.text[start:end])
		if n == 0 {
			p.fail(FigureForm, start, end, "")
			return
		}
		printed := trimEnd(p.text[start : start+at])
		f.Kind = Stated
		switch {
		case defines:
			f.Kind = Defined
		case printed == "":
			f.Kind = Derived
		}
		if f.Kind != Derived {
			f.Printed, f.PrintedSpan = printed, span(start, start+len(printed))
			var ok bool
			if f.Value, f.Percent, ok = parsePrinted(printed); !ok {
				p.fail(PrintedNumber, start, start+max(at, n), "")
				return
			}
		}
		start += at + n
	}
	start = skipSpace(p.text, start, end)
	end = start + len(trimEnd(p.text[start:end]))
	f.ExprSpan = span(start, end)
	if f.Expr = p.whole(start, end); f.Expr == nil {
		return
	}
	if (f.Kind == Defined || f.Kind == List) && f.Expr.Kind != Ref {
		p.fail(NameAfter, start, end, "")
		f.Expr = nil
	}
}

func trimEnd(s string) string { return strings.TrimRightFunc(s, isSpace) }

// equals finds the first = or := of s.
func equals(s string) (at, n int, defines bool) {
	for i := 0; i < len(s); {
		c, size := classify(s[i:])
		if c == '=' {
			before := strings.TrimSuffix(strings.TrimSuffix(s[:i], ":"), "：")
			return len(before), i + size - len(before), len(before) < i
		}
		i += size
	}
	return 0, 0, false
}

// parsePrinted reads a number as it is printed: thousands commas, a percent sign, full-width signs.
func parsePrinted(s string) (value amount.Amount, percent, ok bool) {
	var buf [48]byte
	plain := buf[:0]
	group, commas := 0, false // digits since the last comma
	point := false
	if number, found := strings.CutSuffix(strings.Replace(s, "％", "%", 1), "%"); found {
		s, percent = trimEnd(number), true
	}
	for i := 0; i < len(s); {
		c, n := classify(s[i:])
		switch {
		case len(plain) == len(buf):
			return value, false, false
		case c == digit:
			plain = append(plain, narrow(s[i:i+n])...)
			if !point {
				group++
			}
		case (c == '-' || c == '+') && len(plain) == 0:
			plain = append(plain, byte(c))
		case c == ',' && !point && group > 0 && (group == 3 || !commas && group < 3):
			group, commas = 0, true
		case c == '.' && !point && group > 0:
			point = true
			plain = append(plain, '.')
		default:
			return value, false, false
		}
		i += n
	}
	if commas && group != 3 {
		return value, false, false
	}
	value, err := amount.Parse(string(plain))
	return value, percent, err == nil
}
