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
	case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
		return 0
	case '“', '”', '„', '「', '」', '『', '』', '＂':
		return '"'
	case '‘', '’', '＇':
		return '\''
	case '〔', '［', '【':
		return '['
	case '〕', '］', '】':
		return ']'
	case '—', '–', '－', '―', '‐', '‑', '−':
		return '-'
	case '…', '⋯':
		return '…'
	}
	switch {
	case r >= 0x2000 && r <= 0x200D: // spaces of various widths, and of none
		return 0
	case r >= 0xFF01 && r <= 0xFF5E:
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
func Equal(a, b string) bool {
	if a == b {
		return true
	}
	i := 0
	for ; isHan(a, i) && isHan(b, i); i += 3 { // these stand for themselves
		if a[i+2] != b[i+2] || a[i+1] != b[i+1] || a[i] != b[i] { // the last byte differs most often
			return false
		}
	}
	return Compare(a[i:], b[i:]) == 0
}

// isHan: s[i:] begins with a Chinese character, of nearly all that there are.
func isHan(s string, i int) bool {
	return i+3 <= len(s) && s[i] >= 0xE4 && s[i] <= 0xE9 && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80
}

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
		n := 0
		for isHan(s, n) {
			n += 3
		}
		out, s = append(out, s[:n]...), s[n:]
		var r rune
		if r, s = next(s); r == 0 {
			return string(out)
		}
		out = utf8.AppendRune(out, r)
	}
}

// needsFold is true for broken UTF-8 too: its bytes compare as U+FFFD.
func needsFold(s string) bool {
	for i := 0; i < len(s); {
		if isHan(s, i) {
			i += 3
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if Fold(r) != r || r == utf8.RuneError || r == 0 {
			return true
		}
		i += n
	}
	return false
}

// TrimOrdinal drops the printed number of a label: “一、”, “（二）”, “3.”, “1、”. A label without one
// comes back unchanged.
func TrimOrdinal(s string) string {
	open, digits := false, false
	for i, r := range s {
		switch {
		case isOrdinal(r):
			digits = true
		case Fold(r) == 0:
		case Fold(r) == '(' && !open && !digits:
			open = true
		case digits && !open && (r == '、' || Fold(r) == '.'),
			digits && open && Fold(r) == ')':
			return s[i+utf8.RuneLen(r):]
		default:
			return s
		}
	}
	return s
}

func isOrdinal(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	}
	r = Fold(r)
	return r >= '0' && r <= '9'
}
