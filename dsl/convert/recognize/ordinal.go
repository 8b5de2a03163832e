package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

const chineseDigits = "一二三四五六七八九十百零〇"

// isPart reports the heading of a part: 第一部分 ….
func isPart(s string) bool {
	rest, found := strings.CutPrefix(name.Normalize(s), "第")
	if !found {
		return false
	}
	digits, _, found := strings.Cut(rest, "部分")
	return found && digits != "" && strings.Trim(digits, chineseDigits+"0123456789") == "" && utf8.RuneCountInString(s) <= 80
}

// ordinalLevel is the level that a text's printed number stands for: 1 一、 2 （一） 3 1. 4 (1) 5 ①; 0 for none.
func ordinalLevel(s string) int {
	level, _ := ordinal(s)
	return level
}

// ordinal returns the level of a text's printed number and the text behind it.
func ordinal(s string) (level int, rest string) {
	trimmed := strings.TrimLeftFunc(s, isBlank)
	r, n := utf8.DecodeRuneInString(trimmed)
	if r >= '①' && r <= '⑳' {
		return 5, trimmed[n:]
	}
	open := r == '(' || r == '（'
	if open {
		trimmed = trimmed[n:]
	}
	end := strings.IndexFunc(trimmed, func(r rune) bool {
		return !strings.ContainsRune(chineseDigits+"0123456789０１２３４５６７８９", r) && !isBlank(r)
	})
	if end <= 0 || end > 12 {
		return 0, s
	}
	chinese := strings.ContainsAny(trimmed[:end], chineseDigits)
	r, n = utf8.DecodeRuneInString(trimmed[end:])
	rest = trimmed[end+n:]
	closing := r == ')' || r == '）'
	switch {
	case open && closing && chinese:
		return 2, rest
	case open && closing:
		return 4, rest
	case open:
		return 0, s
	case chinese && (r == '、' || r == '.' || r == '．'):
		return 1, rest
	case !chinese && (r == '、' || r == '.' || r == '．' || closing) && !strings.ContainsAny(firstByte(rest), "0123456789"):
		return 3, rest
	}
	return 0, s
}

func firstByte(s string) string { return s[:min(1, len(s))] }
