// Package name compares the names that reports print: items, forms, labels, units.
//
// Printed names wrap, and mix full-width and half-width brackets and quotes; two names are the same
// if they differ only in that (language reference, §1). The package knows no form and no code.
package name

import "unicode/utf8"

// Fold returns the rune by which r is compared: full-width ASCII narrowed, brackets and quotes of
// one shape, and 0 for what does not count (spaces, line breaks).
func Fold(r rune) rune {
	if r < 0x80 {
		switch r {
		case ' ', '\t', '\n', '\r', '\v', '\f':
			return 0
		}
		return r
	}
	switch r {
	case 0x3000, 0xA0, 0x200B, 0xFEFF, 0x2002, 0x2003, 0x2009:
		return 0
	case '“', '”', '„', '「', '」', '『', '』', '＂':
		return '"'
	case '‘', '’', '＇':
		return '\''
	case '〔', '［', '【':
		return '['
	case '〕', '］', '】':
		return ']'
	case '—', '–', '－', '―':
		return '-'
	case '…', '⋯':
		return '…'
	}
	if r >= 0xFF01 && r <= 0xFF5E {
		return r - 0xFEE0
	}
	return r
}

// next returns the next folded rune of s and the rest; 0 at the end.
func next(s string) (rune, string) {
	for len(s) > 0 {
		r, n := rune(s[0]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s)
		}
		s = s[n:]
		if f := Fold(r); f != 0 {
			return f, s
		}
	}
	return 0, ""
}

// Equal reports whether a and b are one name.
func Equal(a, b string) bool { return a == b || Compare(a, b) == 0 }

// Compare orders names by their folded runes.
func Compare(a, b string) int {
	for {
		var x, y rune
		x, a = next(a)
		y, b = next(b)
		switch {
		case x != y && x < y:
			return -1
		case x != y:
			return 1
		case x == 0:
			return 0
		}
	}
}

// HasPrefix reports whether the name s begins with the name prefix.
func HasPrefix(s, prefix string) bool {
	for {
		var x, y rune
		if y, prefix = next(prefix); y == 0 {
			return true
		}
		if x, s = next(s); x != y {
			return false
		}
	}
}

// Normalize returns s with every rune folded: equal names have equal normal forms.
func Normalize(s string) string {
	if !needsFold(s) {
		return s
	}
	out := make([]byte, 0, len(s))
	for {
		var r rune
		if r, s = next(s); r == 0 {
			return string(out)
		}
		out = utf8.AppendRune(out, r)
	}
}

func needsFold(s string) bool {
	for _, r := range s {
		if Fold(r) != r {
			return true
		}
	}
	return false
}

// TrimOrdinal drops the printed number of a label: “一、”, “（二）”, “3.”, “1、”. A label without one
// comes back unchanged.
func TrimOrdinal(s string) string {
	rest := s
	open := false
	n := 0
	for len(rest) > 0 {
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case r == '（' || r == '(':
			if open || n > 0 {
				return s
			}
			open = true
		case isOrdinal(r):
			n++
		case n > 0 && (r == '、' || r == '.' || r == '．') && !open,
			n > 0 && open && (r == '）' || r == ')'):
			return rest[size:]
		case r == ' ':
		default:
			return s
		}
		rest = rest[size:]
	}
	return s
}

func isOrdinal(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	}
	return r >= '0' && r <= '9'
}
