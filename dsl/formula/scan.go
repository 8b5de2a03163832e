package formula

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// class is what a sign means, whatever its width: + - * / ( ) [ ] , . % = stand for themselves.
type class byte

const (
	atEnd    class = 0
	digit    class = '0'
	word     class = 'w' // may stand in a name
	quote    class = '"' // 「 or 『
	ellipsis class = '~'
	and      class = '&' // 且
	le       class = 'l'
	ge       class = 'g'
	noRel    class = '<' // a sign of comparison that relations do not have
	other    class = '?'
)

// classify returns the class of the sign that s begins with, and its length in bytes.
func classify(s string) (class, int) {
	if s == "" {
		return atEnd, 0
	}
	if c := s[0]; c < utf8.RuneSelf {
		return sign(rune(c), s, 1)
	}
	r, n := utf8.DecodeRuneInString(s)
	if r >= 0x4E00 && r <= 0x9FFF && r != '且' {
		return word, n
	}
	switch r {
	case '且':
		return and, n
	case '×':
		return '*', n
	case '÷':
		return '/', n
	case '−':
		return '-', n
	case '≤', '≦', '⩽':
		return le, n
	case '≥', '≧', '⩾':
		return ge, n
	case '≠', '≈':
		return noRel, n
	case '「', '『':
		return quote, n
	case '」', '』':
		return other, n
	case '、', '·', '・':
		return word, n
	case '…', '⋯':
		_, bytes := leading(s, '…', '⋯')
		return ellipsis, bytes
	}
	if f := name.Fold(r); f < utf8.RuneSelf {
		return sign(f, s, n)
	}
	if unicode.IsLetter(r) || unicode.IsNumber(r) {
		return word, n
	}
	return other, n
}

// sign classifies the half-width sign c, written in the first n bytes of s.
func sign(c rune, s string, n int) (class, int) {
	switch {
	case c >= '0' && c <= '9':
		return digit, n
	case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c == '"', c == '\'':
		return word, n
	}
	switch c {
	case '+', '-', '*', '/', '(', ')', '[', ']', ',', '%', '=':
		return class(c), n
	case '.':
		if dots, bytes := leading(s, '.', '．'); dots >= 3 {
			return ellipsis, bytes
		}
		return '.', n
	case '<', '>':
		if after, m := classify(s[n:]); after == '=' {
			if c == '<' {
				return le, n + m
			}
			return ge, n + m
		}
		return noRel, n
	}
	return other, n
}

// leading counts the signs a and b that s begins with.
func leading(s string, a, b rune) (signs, bytes int) {
	for i, r := range s {
		if r != a && r != b {
			return signs, i
		}
		signs++
	}
	return signs, len(s)
}

// peek skips spaces and classifies what follows.
func (p *parser) peek() (class, int) {
	if p.pos != p.seen {
		p.pos = skipSpace(p.text, p.pos, p.end)
		p.seen = p.pos
		p.seenSign, p.seenSize = classify(p.text[p.pos:p.end])
	}
	return p.seenSign, p.seenSize
}

// skipSpace returns the first position of text[i:end] that is no space.
func skipSpace(text string, i, end int) int {
	for i < end {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:end])
		}
		if !isSpace(r) {
			break
		}
		i += n
	}
	return i
}

func isSpace(r rune) bool { return r != 0 && name.Fold(r) == 0 }

// run returns the end of the letters and digits that begin at p.pos; wide is set where some of the
// digits are full-width, digits where there is nothing else.
func (p *parser) run() (end int, digits, wide bool) {
	i := p.pos
	for digits = true; i < p.end; {
		c, n := classify(p.text[i:p.end])
		switch c {
		case digit:
			wide = wide || n > 1
		case word:
			digits = false
		default:
			return i, digits, wide
		}
		i += n
	}
	return i, digits, wide
}

// narrow makes full-width digits and points half-width.
func narrow(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '０' && r <= '９' || r == '．' {
			return name.Fold(r)
		}
		return r
	}, s)
}

// number reads digits, underscores between them, a fraction and a percent sign.
func (p *parser) number() *Expr {
	start := p.pos
	i, point, wide := p.pos, false, false
scan:
	for i < p.end {
		c, n := classify(p.text[i:p.end])
		switch {
		case c == digit, p.text[i] == '_':
		case c == '.' && !point:
			if next, _ := classify(p.text[i+n : p.end]); next != digit {
				break scan
			}
			point = true
		default:
			break scan
		}
		wide = wide || n > 1
		i += n
	}
	p.pos = start
	p.take(i - start)
	written := p.text[start:i]
	if wide {
		written = narrow(written)
	}
	num, err := amount.Parse(written)
	if err != nil {
		return p.fail(BadNumber, start, i, p.text[start:i])
	}
	if c, n := classify(p.text[i:p.end]); c == '.' {
		p.pos += n
		end, _, _ := p.run()
		return p.fail(BadNumber, start, end, p.text[start:end])
	} else if next, _ := classify(p.text[i+n : p.end]); c == ',' && next == digit && !p.commas {
		return p.thousands(start)
	}
	e := p.node(Number, start)
	e.Num = num
	if c, n := p.peek(); c == '%' {
		p.take(n)
		e.Percent = true
		e.Span.End = int32(p.last)
	}
	return e
}

// thousands reports a number with commas in it, and how it is written without.
func (p *parser) thousands(start int) *Expr {
	var plain strings.Builder
	i := start
	for i < p.end {
		c, n := classify(p.text[i:p.end])
		switch c {
		case digit, '.':
			plain.WriteString(narrow(p.text[i : i+n]))
		case ',':
		default:
			return p.fail(ThousandsComma, start, i, plain.String())
		}
		i += n
	}
	return p.fail(ThousandsComma, start, i, plain.String())
}
