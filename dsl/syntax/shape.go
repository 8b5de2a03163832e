package syntax

import "unicode/utf8"

// Recovery goes by the shape of lines: what looks like a row or a header is one, whatever was left
// open before it. These functions look and never report.

// keyEnd returns the end of a dotted key at i with the blanks after it, and how many parts it has, or -1.
// A part without quotes must be a bare key of TOML; loose, it may hold wide characters that are no signs.
func keyEnd(s string, i int, loose bool) (end, parts int) {
	for {
		start := i
		if i < len(s) && (s[i] == '"' || s[i] == '\'') {
			i = quotedEnd(s, i)
			if i < 0 {
				return -1, 0
			}
		} else {
			i = bareEnd(s, i, loose)
			if i == start {
				return -1, 0
			}
		}
		parts++
		i = skipBlank(s, i)
		if i >= len(s) || s[i] != '.' {
			return i, parts
		}
		i = skipBlank(s, i+1)
	}
}

// quotedEnd returns the end of a string in single or double quotes that closes on its line, or -1.
func quotedEnd(s string, i int) int {
	quote := s[i]
	for i++; i < len(s) && s[i] != '\n'; i++ {
		switch {
		case s[i] == quote:
			return i + 1
		case s[i] == '\\' && quote == '"':
			i++
			if i < len(s) && s[i] == '\n' {
				return -1
			}
		}
	}
	return -1
}

// bareEnd returns the end of the bare key at i, which is i where there is none.
func bareEnd(s string, i int, loose bool) int {
	for i < len(s) {
		if class[s[i]]&cBare != 0 {
			i++
			continue
		}
		if !loose || s[i] < utf8.RuneSelf {
			break
		}
		c, width := sign(s, i)
		if c < utf8.RuneSelf {
			break
		}
		i += width
	}
	return i
}

// rowAt reports whether at i stands a name and an equals sign. Only this much is looked for: a value
// may be absent or broken. A strict name could stand in correct TOML.
func rowAt(s string, i int, strict bool) bool {
	end, _ := keyEnd(s, i, !strict)
	if end < 0 || end >= len(s) {
		return false
	}
	c, _ := sign(s, end)
	return c == '=' && (!strict || s[end] == '=')
}

// headerAt reports whether from i to the line's end stands a header that cannot be an array: its name
// begins with a bare word that is no value. A strict one is closed by its bracket.
func headerAt(s string, i int, strict bool) bool {
	if i >= len(s) || s[i] != '[' {
		return false
	}
	i++
	if i < len(s) && s[i] == '[' {
		i++
	}
	i = skipBlank(s, i)
	if i >= len(s) || class[s[i]]&(cBare|cDigit) != cBare && s[i] < utf8.RuneSelf || s[i] == '-' {
		return false
	}
	word := s[i:bareEnd(s, i, true)]
	end, parts := keyEnd(s, i, true)
	if end < 0 || parts == 1 && classify(word) != Invalid {
		return false
	}
	brackets := end
	for end < len(s) && s[end] == ']' {
		end++
	}
	if strict && end == brackets {
		return false
	}
	return endsLine(s, skipBlank(s, end))
}

// stopsAt reports whether the line at i looks like the next row or header, so that whatever is still
// open has ended before it.
func stopsAt(s string, i int) bool {
	i = skipBlank(s, i)
	if i >= len(s) {
		return false
	}
	switch c := s[i]; {
	case c == '[':
		return headerAt(s, i, false)
	case c == '"' || c == '\'' || c >= utf8.RuneSelf || class[c]&cBare != 0:
		return rowAt(s, i, false)
	}
	return false
}
