package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// value reads the value at i, where something stands, and returns its end. In brackets that end with
// their line, ends is true.
func (p *Parser) value(i int, in place, ends bool) int {
	s := p.s
	c := s[i]
	switch {
	case isDigit(c) || c == '-' || c == '+':
		if end, kind := plainNumber(s, i); end > 0 && (end >= len(s) || s[end] != ',' || end+1 >= len(s) || !isDigit(s[end+1])) {
			p.leaf(kind, i, end, 0)
			return end
		}
		return p.bareValue(i, in)
	case c == '"' || c == '\'':
		return p.text(i, in)
	case c == '[':
		return p.array(i, 1, ends)
	case c == '{':
		return p.inlineTable(i, 1, ends)
	}
	switch c, width := sign(s, i); {
	case width == 1:
	case c == '"' || c == '\'':
		return p.smartText(i, width, c)
	case c == '[':
		return p.array(i, width, ends)
	case c == '{':
		return p.inlineTable(i, width, ends)
	}
	return p.bareValue(i, in)
}

// valueAt reports whether at i begins something that can only be a value.
func (p *Parser) valueAt(i int) bool {
	switch c, width := p.at(i); {
	case c == '"', c == '\'', c == '[', c == '{':
		return true
	case isDigit(c):
		return true
	case c == '-' || c == '+' || c == 't' || c == 'f' || c == 'i' || c == 'n':
		return width > 1 || classify(p.s[i:p.wordEnd(i)]) != Invalid
	}
	return false
}

// wordEnd returns the end of the value without quotes at i, which ends at a blank.
func (p *Parser) wordEnd(i int) int {
	s := p.s
	for i < len(s) {
		if s[i] < utf8.RuneSelf {
			if class[s[i]]&cStop != 0 {
				break
			}
			i++
			continue
		}
		c, width := sign(s, i)
		if c < utf8.RuneSelf && class[c]&cStop != 0 {
			break
		}
		i += width
	}
	return i
}

// textEnd returns the end of a value without quotes that may hold blanks: in a row the rest of the
// line up to a comment, in brackets what stands before the next comma or bracket.
func (p *Parser) textEnd(i int, in place) int {
	s, start := p.s, i
	for i < len(s) && s[i] != '\n' && s[i] != '#' {
		c, width := sign(s, i)
		if in != inRow && (c == ',' || c == ']' || c == '}') && s[i:i+width] != "、" {
			break
		}
		i += width
	}
	return max(start, trimEnd(s, start, i))
}

// smartText reads a text in typographic quotes.
func (p *Parser) smartText(i, width int, quote byte) int {
	s := p.s
	from, end := smartEnd(s, i+width, quote, false, true)
	if end == 0 {
		end = trimEnd(s, i+width, lineEnd(s, i))
		p.leaf(String, i, end, flagOpen|flagSmart)
		p.fail(p.last(), SmartQuote, i, end, s[i:i+width])
		p.torn = true
		return end
	}
	p.leaf(String, i, end, flagSmart)
	p.fail(p.last(), SmartQuote, i, end, s[i:i+width]+s[from:end], smartEdits(s, i, i+width, from, end)...)
	return end
}

// bareValue reads a value without quotes that is no plain number: the rarer numbers, dates, true and
// false, and whatever else stands where a value is due.
func (p *Parser) bareValue(i int, in place) int {
	s := p.s
	if end, fix := thousands(s, i, in); end > 0 {
		p.leaf(Invalid, i, end, 0)
		p.fail(p.last(), ThousandsComma, i, end, s[i:end], fix...)
		return end
	}
	end := p.wordEnd(i)
	kind := classify(s[i:end])
	if kind == LocalDate && end+1 < len(s) && s[end] == ' ' && isDigit(s[end+1]) {
		if stop := p.wordEnd(end + 1); classify(s[i:stop]) != Invalid {
			end, kind = stop, classify(s[i:stop])
		}
	}
	if kind != Invalid {
		p.leaf(kind, i, end, 0)
		return end
	}
	narrow, wide := halved(s[i:end])
	if wide && classify(narrow) != Invalid {
		p.leaf(Invalid, i, end, 0)
		p.fail(p.last(), FullWidth, i, end, s[i:end], edit(i, end, narrow))
		return end
	}
	return p.noValue(i, max(end, p.textEnd(i, in)))
}

// noValue appends what stands where a value is due and is none.
func (p *Parser) noValue(i, end int) int {
	s := p.s
	if end == i { // a sign that ends values, where one is due
		_, width := sign(s, i)
		end += width
	}
	word := s[i:end]
	p.leaf(Invalid, i, end, 0)
	code, fix, arg := BadValue, []source.Edit(nil), word
	lower := strings.ToLower(word)
	date, number := repairDate(word), repairNumber(word)
	hidden, rest := invisible(word)
	quotes := strings.Count(word, `"`)
	switch {
	case hidden != 0:
		code, fix, arg = ControlChar, []source.Edit{edit(i, end, rest)}, codePointName(hidden)
	case quotes == 1 && word[len(word)-1] == '"' && strings.IndexByte(word, '\\') < 0:
		code, fix, arg = MissingQuote, []source.Edit{edit(i, i, `"`)}, `"`
	case quotes > 0:
		code = UnevenQuotes
	case date != "":
		code, fix = BadDate, []source.Edit{edit(i, end, date)}
	case lower == "true" || lower == "false":
		fix = []source.Edit{edit(i, end, lower)}
	case number != "":
		code, fix = BadNumber, []source.Edit{edit(i, end, number)}
	case isDigit(word[0]) && word[len(word)-1] != '%' && !(len(word) > 4 && (word[4] == '-' || word[2] == ':')):
		code = BadNumber
	case word[0] == '=' || word[len(word)-1] == '%' || strings.ContainsFunc(word, func(r rune) bool { return r > 0x2000 }):
		code, fix = UnquotedText, quoteEdit(s, i, end)
	case len(word) > 4 && isDigit(word[0]) && (word[4] == '-' || word[2] == ':'):
		code = BadDate
	case isDigit(word[0]) || word[0] == '-' || word[0] == '+' || word[0] == '.':
		code = BadNumber
	}
	p.fail(p.last(), code, i, end, arg, fix...)
	return end
}

// thousands reads a number with thousands commas at i. In brackets a comma separates values, so there
// it takes a group that is no number by itself, such as 023. It returns 0 for anything else.
func thousands(s string, i int, in place) (end int, fix []source.Edit) {
	if i < len(s) && (s[i] == '-' || s[i] == '+') {
		i++
	}
	start := i
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	if i == start || i > start+3 || s[start] == '0' {
		return 0, nil
	}
	nonsense, wide, decimals := in == inRow, false, 0
	for i < len(s) {
		c, width := sign(s, i)
		if c != ',' || s[i:i+width] == "、" {
			break
		}
		j := i + width
		for j < len(s) && j < i+width+3 && isDigit(s[j]) {
			j++
		}
		if j == i+width {
			break
		}
		if j != i+width+3 || j < len(s) && isDigit(s[j]) || len(fix) == 6 {
			return 0, nil
		}
		nonsense, wide = nonsense || s[i+width] == '0', width > 1
		fix = append(fix, edit(i, i+width, "_"))
		i = j
	}
	if len(fix) == 0 {
		return 0, nil
	}
	if i+1 < len(s) && s[i] == '.' && isDigit(s[i+1]) {
		for i++; i < len(s) && isDigit(s[i]); i++ {
			decimals++
		}
	}
	if i < len(s) && class[s[i]]&cEnd == 0 {
		if c, _ := sign(s, i); class[c]&cEnd == 0 {
			return 0, nil
		}
	}
	if wide && decimals == 2 {
		nonsense = true // a comma of a Chinese keyboard within one amount
	}
	if after := skipBlank(s, i); in == inBraces && (endsLine(s, after) || s[after] == ',' || s[after] == '}') {
		nonsense = true
	}
	if !nonsense {
		return 0, nil
	}
	return i, fix
}
