package syntax

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// text reads a value that begins with a quote and returns its end.
func (p *Parser) text(i int, in place) int {
	s := p.s
	quote := s[i]
	if i+2 < len(s) && s[i+1] == quote && s[i+2] == quote {
		return p.longText(i, in)
	}
	second := uint64(quote)
	if quote == '"' {
		second = '\\'
	}
	quotes, others := ones*uint64(quote), ones*second
	j, escaped := i+1, false
	for {
		for j+8 <= len(s) {
			x := load(s, j)
			if found := zeros(x^quotes) | zeros(x^others) | zeros(x^(ones*'\n')); found != 0 {
				j += bits.TrailingZeros64(found) >> 3
				break
			}
			j += 8
		}
		for j < len(s) && s[j] != quote && s[j] != byte(second) && s[j] != '\n' {
			j++
		}
		if j >= len(s) || s[j] == '\n' {
			return p.openText(i, in)
		}
		if s[j] == quote {
			break
		}
		escaped = true
		j += 2
		if j > len(s) || s[j-1] == '\n' {
			return p.openText(i, in)
		}
	}
	var f flags
	if escaped {
		f = p.escapes(i+1, j, quote, false)
	}
	p.leaf(String, i, j+1, f)
	return j + 1
}

// openText reads a text whose quote is not closed on its line: up to a typographic quote that was
// meant to close it, or to the line's end.
func (p *Parser) openText(i int, in place) int {
	s := p.s
	quote := s[i]
	if from, end := smartEnd(s, i+1, quote, false, false); end > 0 {
		p.leaf(String, i, end, flagSmart)
		p.fail(p.last(), SmartQuote, i, end, s[from:end], edit(from, end, string(quote)))
		return end
	}
	if end := quoteBelow(s, i); in == inRow && end > 0 {
		p.leaf(String, i, end, p.escapes(i+1, end-1, quote, false))
		three := strings.Repeat(string(quote), 3)
		p.fail(p.last(), LineInQuotes, i, end, "", edit(i, i+1, three), edit(end-1, end, three))
		return end
	}
	end := trimEnd(s, i+1, lineEnd(s, i))
	p.leaf(String, i, end, flagOpen|p.escapes(i+1, end, quote, false))
	p.torn = true
	var fix []source.Edit
	if in == inRow && end > i+1 && strings.IndexByte(s[i:end], '#') < 0 && s[end-1] != '\\' {
		fix = []source.Edit{edit(end, end, string(quote))}
	}
	p.fail(p.last(), MissingQuote, i, end, string(quote), fix...)
	return end
}

// quoteBelow returns the end of a text whose closing quote stands at the end of one of the next lines,
// with no row, header, comment or empty line before it; or 0.
func quoteBelow(s string, i int) int {
	const most = 20 // lines
	quote := s[i]
	for range most {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			return 0
		}
		i += n + 1
		j := skipBlank(s, i)
		if endsLine(s, j) || s[j] == '[' || rowAt(s, j, false) {
			return 0
		}
		if n := strings.IndexByte(s[i:lineEnd(s, i)], quote); n >= 0 {
			if !endsLine(s, skipBlank(s, i+n+1)) {
				return 0
			}
			return i + n + 1
		}
	}
	return 0
}

// longText reads a text in three quotes and returns its end.
func (p *Parser) longText(i int, in place) int {
	s := p.s
	quote := s[i]
	if end := p.longEnd(i, in); end > 0 {
		p.leaf(String, i, end, flagLong|p.escapes(i+3, end-3, quote, true))
		return end
	}
	// It ends before the first line that is a row or header; within brackets, with its own line.
	end := lineEnd(s, i)
	for line := end; in == inRow; {
		n := strings.IndexByte(s[line:], '\n')
		if n < 0 {
			end = len(s)
			break
		}
		line += n + 1
		if j := skipBlank(s, line); headerAt(s, j, true) || rowAt(s, j, true) {
			end = line
			break
		}
	}
	end = max(i+3, len(strings.TrimRight(s[:end], " \t\r\n")))
	p.leaf(String, i, end, flagOpen|flagLong|p.escapes(i+3, end, quote, true))
	p.torn = true
	var fix []source.Edit
	if in == inRow && s[end-1] != '\\' {
		have := 0
		for have < 2 && end-have > i+3 && s[end-1-have] == quote {
			have++
		}
		fix = []source.Edit{edit(end, end, strings.Repeat(string(quote), 3-have))}
	}
	p.fail(p.last(), MissingQuote, i, i+3, s[i:i+3], fix...)
	return end
}

// longEnd returns the end of the text in three quotes at i, or 0 if it has none. Three quotes that
// follow a name and = open the next text: they do not close this one, unless all goes on as if they did.
func (p *Parser) longEnd(i int, in place) int {
	s := p.s
	quote, which := s[i], 0
	if quote == '\'' {
		which = 1
	}
	if i < p.endless[which] {
		return 0
	}
	at, end := closingQuotes(s, i+3, quote)
	if end == 0 {
		p.endless[which] = len(s)
		return 0
	}
	line := strings.LastIndexByte(s[i:at], '\n')
	if line < 0 {
		return end
	}
	j := skipBlank(s, i+line+1)
	if !rowAt(s, j, true) {
		return end
	}
	j, _ = keyEnd(s, j, false)
	if skipBlank(s, j+1) != at {
		return end
	}
	if in == inRow {
		j = skipBlank(s, end)
		if j < len(s) && s[j] == '\n' {
			for j < len(s) && (s[j] == '\n' || class[s[j]]&cBlank != 0) {
				j++
			}
			if j == len(s) || s[j] == '#' || s[j] == '[' || rowAt(s, j, true) {
				return end
			}
		} else if endsLine(s, j) {
			return end
		}
	}
	p.endless[which] = at
	return 0
}

// closingQuotes returns where the three quotes that close a text begin and end; up to two more before
// them belong to the text. It returns 0, 0 if there are none.
func closingQuotes(s string, i int, quote byte) (at, end int) {
	next := -1 // the next quote
	for i <= len(s) {
		if next < i {
			n := strings.IndexByte(s[i:], quote)
			if n < 0 {
				break
			}
			next = i + n
		}
		if quote == '"' {
			if n := strings.IndexByte(s[i:next], '\\'); n >= 0 {
				i += n + 2
				continue
			}
		}
		run := 1
		for run < 5 && next+run < len(s) && s[next+run] == quote {
			run++
		}
		if run >= 3 {
			return next, next + run
		}
		i = next + run
	}
	return 0, 0
}

// smartEnd finds on the line the quote that closes a text opened by typographic quotes, or by plain
// ones that nothing closes: one after which the value, or name, is over; a plain one only if plain. It
// returns where that quote begins and ends, or 0, 0.
func smartEnd(s string, i int, quote byte, name, plain bool) (at, end int) {
	for start := i; i < len(s) && s[i] != '\n' && !(name && i > start+longestName); {
		c, width := sign(s, i)
		if c == quote && (plain || width > 1) {
			after := skipBlank(s, i+width)
			follows := byte('\n')
			if after < len(s) {
				follows, _ = sign(s, after)
			}
			switch follows {
			case '=', '.':
				if name {
					return i, i + width
				}
			case ']':
				return i, i + width
			case ',', '}', '\n', '#':
				if !name {
					return i, i + width
				}
			}
		}
		if name && c == '=' {
			break
		}
		i += width
	}
	return 0, 0
}

// smartEdits replaces the quotes at open and at from by plain ones, if the text between allows it.
func smartEdits(s string, open, start, from, end int) []source.Edit {
	quote := quoteFor(s[start:from])
	if quote == "" {
		return nil
	}
	return []source.Edit{edit(open, start, quote), edit(from, end, quote)}
}

// quoteFor returns the quote that can stand around a text as it is, or "".
func quoteFor(text string) string {
	switch {
	case !strings.ContainsAny(text, "\"\\\n"):
		return `"`
	case !strings.ContainsAny(text, "'\n"):
		return "'"
	}
	return ""
}

// quoteEdit puts quotes around s[start:end], if they can stand there.
func quoteEdit(s string, start, end int) []source.Edit {
	quote := quoteFor(s[start:end])
	if quote == "" {
		return nil
	}
	return []source.Edit{edit(start, end, quote+s[start:end]+quote)}
}

// escapes checks the backslashes of the text from start to end, which becomes the next node, and says
// whether it needs decoding.
func (p *Parser) escapes(start, end int, quote byte, long bool) flags {
	var f flags
	text := p.s[start:max(start, end)]
	if long && strings.IndexByte(text, '\r') >= 0 {
		f = flagEscape
	}
	if quote == '\'' {
		return f
	}
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\\')
		if n < 0 {
			return f
		}
		f = flagEscape
		i += n
		_, next, ok := unescape(text, i, long)
		if !ok {
			width := 0
			if i+1 < len(text) {
				_, width = utf8.DecodeRuneInString(text[i+1:])
			}
			next = i + 1 + width
			at := start + i
			p.fail(Node(len(p.nodes)), BadEscape, at, start+next, text[i:next], edit(at, at, `\`))
		}
		i = next
	}
}
