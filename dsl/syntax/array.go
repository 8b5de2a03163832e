package syntax

// array reads the array whose bracket stands at i and returns its end. One that ends is over with its
// line, closed or not.
func (p *Parser) array(i, width int, ends bool) int {
	s := p.s
	if p.nest >= maxNest {
		return p.tooDeep(i)
	}
	p.nest++
	inlines := p.inline
	n := p.open(Array, i)
	i = p.take(n, i, width, '[')
	end := i         // of the last thing in it
	comma := -1      // where the comma stands that nothing has followed yet
	due := false     // a comma is due
	crossed := false // a line end stands before
	for {
		if i == p.stopFrom {
			break
		}
		i = p.space(i)
		c, width := p.at(i)
		if width == 0 || c == '\n' && stopsAt(s, i+1) {
			p.stopFrom = end
			break
		}
		if c == '}' && p.braces > 0 {
			break
		}
		if c == '\n' && ends {
			if comma >= 0 {
				end = comma
			}
			break
		}
		switch {
		case c == '\n':
			i++
			crossed = true
			continue
		case c == '#' && width == 1:
			i = p.comment(i)
			continue
		case c == '#':
			i = p.wideComment(i, width)
			continue
		case c == ']' && p.byLines && crossed && p.nest == 1 && strayBracket(s, i):
			p.fail(n, ExtraText, i, i+width, s[i:i+width], edit(i, i+width, ""))
			i += width
		case c == ']':
			end = p.take(n, i, width, c)
			p.closeBrackets(n, end, inlines)
			return end
		case c == ',':
			if !due {
				p.leaf(Missing, i, i, 0)
				p.fail(p.last(), MissingValue, i, i, "")
			}
			comma, due = i, false
			i = p.take(n, i, width, c)
		case due:
			i, due = p.noComma(n, i, end)
			if i == end {
				continue
			}
		case c == '}':
			p.fail(n, ExtraText, i, i+width, s[i:i+width])
			i += width
		default:
			i = p.value(i, inArray, ends || p.byLines && crossed)
			comma, due = -1, true
		}
		end = i
	}
	p.unclosed(n, end, "]")
	p.closeBrackets(n, end, inlines)
	return end
}

// closeBrackets ends an array or inline table.
func (p *Parser) closeBrackets(n Node, end, inlines int) {
	p.nest--
	if p.inline > inlines {
		p.nodes[n].flags |= flagInline
	}
	p.close(n, end)
}

// unclosed reports an array or inline table that lacks its bracket. What was read after its end is
// left to whoever reads on from there.
func (p *Parser) unclosed(n Node, end int, bracket string) {
	p.torn = true
	for len(p.notes) > 0 && int(p.notes[len(p.notes)-1].Start) >= end {
		p.notes = p.notes[:len(p.notes)-1]
	}
	if !p.deep {
		p.fail(n, MissingBracket, end, end, bracket, edit(end, end, bracket))
	}
}

// noComma reports what stands at i although a comma is due after the value that ends at end. It
// returns where to go on, and whether the comma is still due.
func (p *Parser) noComma(n Node, i, end int) (int, bool) {
	s := p.s
	c, width := p.at(i)
	isQuote := width == 1 && (c == '"' || c == '\'')
	switch {
	case c == ';' || c == '|':
		p.fail(n, MissingComma, i, i+width, "", edit(i, i+width, ","))
		return i + width, false
	case isQuote && i == end && s[i-1] == c && valueEndsAt(s, i+1):
		p.fail(n, ExtraText, i, i+1, s[i:i+1], edit(i, i+1, ""))
		return i + 1, true
	case i == end && !isQuote && (s[i-1] == '"' || s[i-1] == '\'') && !(isDigit(c) && valueEndsAt(s, p.wordEnd(i))):
		p.fail(n, UnevenQuotes, i, i+width, "")
		return max(i+width, p.textEnd(i, inArray)), true
	case isQuote && !valueEndsAt(s, quotedEnd(s, i)), i == end && (wideAt(s, i) || class[c]&(cBare|cDigit) == cBare):
		p.fail(n, MissingComma, end, end, "")
		return i, false
	case p.valueAt(i) || wideAt(s, i) || class[c]&(cBare|cDigit) == cBare:
		p.fail(n, MissingComma, end, end, "", edit(end, end, ","))
		return i, false
	}
	stop := max(i+width, p.textEnd(i, inArray))
	p.fail(n, ExtraText, i, stop, s[i:stop])
	return stop, true
}

// valueEndsAt reports whether at i, blanks aside, stands what ends a value; an offset below 0 is nowhere.
func valueEndsAt(s string, i int) bool {
	if i < 0 {
		return false
	}
	i = skipBlank(s, i)
	if endsLine(s, i) {
		return true
	}
	c, _ := sign(s, i)
	return c == ',' || c == ']' || c == '}'
}

// tooDeep takes everything from the bracket at i up to the one that closes it as no value.
func (p *Parser) tooDeep(i int) int {
	s, start, open := p.s, i, 0
	end := i // of the last thing that is not blank
	for i < len(s) && !(s[i] == '\n' && (p.byLines || stopsAt(s, i+1))) {
		switch c := s[i]; {
		case c == '[' || c == '{':
			open++
		case c == ']' || c == '}':
			open--
		case c == '"' || c == '\'':
			if end := quotedEnd(s, i); end > 0 {
				i = end - 1
			} else {
				i = lineEnd(s, i) - 1
			}
		}
		i++
		if class[s[i-1]]&cBlank == 0 && s[i-1] != '\n' {
			end = i
		}
		if open == 0 {
			break
		}
	}
	p.deep = p.deep || open > 0
	p.leaf(Invalid, start, end, 0)
	p.fail(p.last(), TooDeep, start, start+1, "")
	return end
}

// inlineTable reads the inline table whose brace stands at i and returns its end.
func (p *Parser) inlineTable(i, width int, ends bool) int {
	s := p.s
	if p.nest >= maxNest {
		return p.tooDeep(i)
	}
	p.nest++
	p.braces++
	p.inline++
	inlines := p.inline
	n := p.open(InlineTable, i)
	i = p.take(n, i, width, '{')
	end := i     // of the last thing in it
	comma := -1  // where the comma stands that nothing has followed yet
	due := false // a comma is due
	goesOn := -1 // line ends before this offset are known to lie within the table
	lines := false
loop:
	for i != p.stopFrom {
		i = p.space(i)
		c, width := p.at(i)
		if width == 0 || c == '[' || c == '{' || c == ']' {
			break
		}
		switch {
		case c == '\n' || c == '#' && width == 1:
			if i > goesOn {
				if goesOn = p.bracesGoOn(i, due); goesOn < 0 || ends || p.byLines {
					break loop
				}
				if !lines {
					p.fail(n, LineInBraces, i, i, "")
				}
				lines = true
			}
			if c == '#' {
				i = p.comment(i)
			} else {
				i++
			}
			continue
		case c == '}':
			if comma >= 0 {
				p.fail(n, ExtraComma, comma, comma+1, "", edit(comma, end, ""))
			}
			end = p.take(n, i, width, c)
			p.braces--
			p.closeBrackets(n, end, inlines)
			return end
		case c == ',' && due:
			comma, due = i, false
			i = p.take(n, i, width, c)
		case c == ',':
			p.fail(n, ExtraComma, i, i+width, "", edit(i, i+width, ""))
			i += width
		case due && (c == ';' || c == '|'):
			p.fail(n, MissingComma, i, i+width, "", edit(i, i+width, ","))
			comma, due = i, false
			i += width
		default:
			if due {
				p.fail(n, MissingComma, end, end, "", edit(end, end, ","))
			}
			m := p.mark()
			kv := p.open(KeyValue, i)
			stop := p.pair(kv, i, inBraces, ends)
			if stop > 0 {
				p.close(kv, stop)
			} else {
				p.rewind(m)
				stop = max(i+width, p.textEnd(i, inBraces))
				p.fail(n, ExtraText, i, stop, s[i:stop])
			}
			i, comma, due = stop, -1, true
		}
		end = i
	}
	p.braces--
	if comma >= 0 {
		end = comma
	}
	p.unclosed(n, end, "}")
	p.closeBrackets(n, end, inlines)
	return end
}

// bracesGoOn returns where an inline table goes on after the line end or comment at i, or -1 if it
// does not: the next sign closes it, separates, or begins a name where one is due.
func (p *Parser) bracesGoOn(i int, due bool) int {
	s := p.s
	for i < len(s) {
		switch c := s[i]; {
		case c == '#':
			i = lineEnd(s, i)
		case c == '\n' || class[c]&cBlank != 0:
			i++
		default:
			if c == '}' || c == ',' || !due && rowAt(s, i, false) {
				return i
			}
			return -1
		}
	}
	return -1
}
