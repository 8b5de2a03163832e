// Package width tells how many columns a text takes on a terminal and in a monospaced editor.
//
// Chinese characters are two columns wide, and so are the characters that Unicode calls East Asian
// Ambiguous (“ ” — … × ÷ ①), because the readers' fonts are Chinese. The package knows nothing but
// characters. Start at String.
package width

import (
	"sort"
	"unicode"
)

//go:generate go test . -run TestTable -update

// String returns the width of s in columns. A tab or line end has none: whoever prints it decides
// what becomes of it. Every invalid byte counts as one U+FFFD.
func String(s string) int {
	n := 0
	for _, r := range s {
		n += Rune(r)
	}
	return n
}

// Rune returns the width of r: 0 for what is drawn over its neighbour or not at all, 1, or 2.
func Rune(r rune) int {
	switch {
	case r < ' ' || r == 0x7F:
		return 0
	case r < 0x7F:
		return 1
	case r < 0xA0:
		return 0
	case r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	i := sort.Search(len(wide), func(i int) bool { return wide[i].last >= r })
	if i < len(wide) && wide[i].first <= r {
		return 2
	}
	return 1
}
