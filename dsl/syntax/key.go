package syntax

import (
	"strings"
	"unicode/utf8"
)

// key reads a dotted name and returns its end, or -1 if there is none.
func (p *Parser) key(start int, in place) int {
	faults, broken, parts := len(p.faults), len(p.broken), p.parts
	k := p.open(Key, start)
	i, odd := p.part(start, in)
	for i >= 0 {
		j := p.space(i)
		c, width := p.at(j)
		if c != '.' {
			break
		}
		j = p.take(k, j, width, c)
		if p.parts-parts >= maxNest {
			i = p.deepPart(j)
			break
		}
		end, isOdd := p.part(p.space(j), in)
		odd = odd || isOdd
		if end < 0 {
			p.parts++
			p.leaf(KeyPart, j, j, 0)
			p.fail(p.last(), MissingKey, j, j, "")
			end = j
		}
		i = end
	}
	if i < 0 {
		p.nodes = p.nodes[:k]
		p.depth--
		return -1
	}
	// The label of a row is one name, dots and all; but where an English word leads, the dots are TOML's.
	if odd && in == inRow && class[p.s[start]]&(cBare|cDigit) != cBare {
		if end := oddEnd(p.s, start, true); end >= i && p.parts > parts+1 {
			p.nodes, p.faults, p.broken, p.parts = p.nodes[:k+1], p.faults[:faults], p.broken[:broken], parts
			i = p.oddPart(start, end)
		}
	}
	p.close(k, i)
	return i
}

// deepPart appends what is left of a name that has too many parts, as one.
func (p *Parser) deepPart(start int) int {
	end := start
	for end < len(p.s) && (class[p.s[end]]&cBare != 0 || p.s[end] == '.') {
		end++
	}
	p.parts++
	p.leaf(KeyPart, start, end, 0)
	p.fail(p.last(), TooDeep, start, end, "")
	return end
}

// emptyKey appends the name that is not there.
func (p *Parser) emptyKey(i int) {
	k := p.open(Key, i)
	p.parts++
	p.leaf(KeyPart, i, i, 0)
	p.close(k, i)
}

// part reads one part of a name and returns its end, or -1 if there is none; odd is one that lacks
// quotes.
func (p *Parser) part(start int, in place) (end int, odd bool) {
	s := p.s
	i := start
	for i < len(s) && class[s[i]]&cBare != 0 {
		i++
	}
	c, width := p.at(i)
	switch {
	case c == '"' || c == '\'':
		if i == start {
			return p.quotedPart(i, in), false
		}
		if s[i] == c && equalsAt(s, i+1) {
			return p.unopenedPart(start, i, c), false
		}
	case i == start && c == '.':
		p.parts++
		p.leaf(KeyPart, i, i, 0)
		p.fail(p.last(), MissingKey, i, i, "")
		return i, false
	case i > start && width > 1 && c == '.' && (in == inHeader || class[s[start]]&(cBare|cDigit) == cBare),
		i > start && width < 2 && class[c]&cNoName != 0 && !wideAt(s, skipBlank(s, i)):
		p.parts++
		p.leaf(KeyPart, start, i, 0)
		return i, false
	}
	end = oddEnd(s, start, false)
	if end == start {
		return -1, false
	}
	return p.oddPart(start, end), end > i
}

// wideAt reports whether at i stands a wide character that is no sign.
func wideAt(s string, i int) bool {
	if i >= len(s) || s[i] < utf8.RuneSelf {
		return false
	}
	c, _ := sign(s, i)
	return c >= utf8.RuneSelf
}

// equalsAt reports whether = follows, blanks aside.
func equalsAt(s string, i int) bool {
	i = skipBlank(s, i)
	if i >= len(s) {
		return false
	}
	c, _ := sign(s, i)
	return c == '='
}

// longestName is how many bytes are looked at for the = after a name without quotes.
const longestName = 500

// oddEnd returns the end of a name with signs in it that need quotes. Blanks and colons belong to it
// only if = follows, dots only if the name is to be taken whole.
func oddEnd(s string, start int, whole bool) int {
	end := start    // after the last sign that is no blank
	first := -1     // the end before the first blank or colon
	wide := false   // a Chinese character is among them
	stop := byte(0) // what ended it
	for i := start; i < len(s) && i < start+longestName; {
		c, width := sign(s, i)
		if strings.IndexByte("=[]{}\n#", c) >= 0 || width == 1 && (c == '"' || c == '\'') ||
			c == ',' && s[i:i+width] != "、" || c == '.' && width == 1 && !whole {
			stop = c
			break
		}
		isBlank := c == ' ' || class[c]&cBlank != 0
		if first < 0 && (isBlank || c == ':') {
			first = end
		}
		i += width
		if !isBlank {
			end = i
		}
		wide = wide || width > 1
	}
	if first >= 0 && (stop != '=' || !wide) {
		return first
	}
	return end
}

// oddPart appends a part without quotes and reports it, if it needs them.
func (p *Parser) oddPart(start, end int) int {
	s := p.s
	if end < len(s) && (s[end] == '"' || s[end] == '\'') && equalsAt(s, end+1) {
		return p.unopenedPart(start, end, s[end])
	}
	p.parts++
	p.leaf(KeyPart, start, end, 0)
	name := s[start:end]
	if keyIsPlain(s, start, end) {
		return end
	}
	if hidden, rest := invisible(name); hidden != 0 {
		p.fail(p.last(), ControlChar, start, end, codePointName(hidden), edit(start, end, rest))
	} else if narrow, _ := halved(name); keyIsPlain(narrow, 0, len(narrow)) {
		p.fail(p.last(), FullWidth, start, end, name, edit(start, end, narrow))
	} else {
		p.fail(p.last(), UnquotedKey, start, end, name, quoteEdit(s, start, end)...)
	}
	return end
}

// unopenedPart appends a part that has only its closing quote, at i.
func (p *Parser) unopenedPart(start, i int, quote byte) int {
	p.parts++
	p.leaf(KeyPart, start, i+1, flagOpen)
	p.fail(p.last(), MissingQuote, start, i+1, string(quote), edit(start, start, string(quote)))
	return i + 1
}

// quotedPart reads a part in quotes and returns its end, or -1 if nothing stands in them.
func (p *Parser) quotedPart(i int, in place) int {
	s := p.s
	quote, width := sign(s, i)
	if width == 1 && strings.HasPrefix(s[i+1:], s[i:i+1]+s[i:i+1]) {
		return -1
	}
	if width == 1 {
		end := quotedEnd(s, i)
		if end >= 0 && (nameEndsAt(s, end) || strings.IndexByte(s[i:end], '=') < 0) {
			p.parts++
			p.leaf(KeyPart, i, end, p.escapes(i+1, end-1, quote, false))
			return end
		}
	}
	p.parts++
	if from, end := smartEnd(s, i+width, quote, true, width > 1); end > 0 {
		p.leaf(KeyPart, i, end, flagSmart)
		p.fail(p.last(), SmartQuote, i, end, s[i:end], smartEdits(s, i, i+width, from, end)...)
		return end
	}
	stop := i + width
	for stop < len(s) && stop < i+longestName && s[stop] != '\n' && s[stop] != '=' && (s[stop] != ']' || in != inHeader) {
		_, width := utf8.DecodeRuneInString(s[stop:])
		stop += width
	}
	end := trimEnd(s, i+width, stop)
	if end == i+width {
		p.parts--
		return -1
	}
	if width > 1 {
		p.leaf(KeyPart, i, end, flagOpen|flagSmart)
		p.fail(p.last(), SmartQuote, i, end, s[i:end])
		return end
	}
	p.leaf(KeyPart, i, end, flagOpen|p.escapes(i+1, end, quote, false))
	p.fail(p.last(), MissingQuote, i, end, string(quote), edit(end, end, string(quote)))
	return end
}

// nameEndsAt reports whether at i, blanks aside, stands what may follow a name.
func nameEndsAt(s string, i int) bool {
	i = skipBlank(s, i)
	if i >= len(s) {
		return false
	}
	c, _ := sign(s, i)
	return c == '=' || c == '.' || c == ']'
}
