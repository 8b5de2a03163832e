package js7

import (
	"strings"
	"unicode/utf8"
)

// style is how a printed number is written.
type style uint8

const (
	plain        style = iota // no number
	chineseComma              // 一、
	chineseParen              // （一）
	digitDot                  // 1.
	digitComma                // 1、
	digitParen                // 1）
	parenDigit                // （1）
	circled                   // ①
	partNumber                // 第一部分
	attachmentNumber
)

// shape shows a style in a message.
func (s style) shape() string {
	return [...]string{"", "一、", "（一）", "1.", "1、", "1）", "（1）", "①", "第一部分", "附件1"}[s]
}

// ordinal reads the number at the head of a heading or paragraph.
func ordinal(s string) (style, int) {
	if s != "" && s[0] < '0' || strings.HasPrefix(s, "　") {
		s = strings.TrimLeft(s, " \t　")
	}
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r >= '①' && r <= '⑳':
		return circled, int(r-'①') + 1
	case r == '第':
		n, rest, ok := chineseNumber(s[size:])
		if rest = strings.TrimLeft(rest, " "); ok && strings.HasPrefix(rest, "部分") {
			return partNumber, n
		}
		return plain, 0
	case strings.HasPrefix(s, "附件"):
		rest := strings.TrimLeft(s[len("附件"):], " ")
		if n, _, ok := digits(rest); ok {
			return attachmentNumber, n
		}
		if n, _, ok := chineseNumber(rest); ok {
			return attachmentNumber, n
		}
		return plain, 0
	case r == '（' || r == '(':
		rest := s[size:]
		n, after, ok := chineseNumber(rest)
		kind := chineseParen
		if !ok {
			n, after, ok = digits(rest)
			kind = parenDigit
		}
		if ok && (strings.HasPrefix(after, "）") || strings.HasPrefix(after, ")")) {
			return kind, n
		}
		return plain, 0
	}
	if n, rest, ok := chineseNumber(s); ok && strings.HasPrefix(rest, "、") {
		return chineseComma, n
	}
	n, rest, ok := digits(s)
	if !ok {
		return plain, 0
	}
	switch r, size := utf8.DecodeRuneInString(rest); r {
	case '、':
		return digitComma, n
	case '.', '．':
		if next := rest[size:]; next == "" || next[0] < '0' || next[0] > '9' {
			return digitDot, n
		}
	case ')', '）':
		return digitParen, n
	}
	return plain, 0
}

// digits reads up to two ASCII digits.
func digits(s string) (n int, rest string, ok bool) {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		if i++; i > 2 {
			return 0, s, false
		}
	}
	return n, s[i:], i > 0
}

// chineseNumber reads 一 to 九十九.
func chineseNumber(s string) (n int, rest string, ok bool) {
	tens := false
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		d := chineseDigit(r)
		switch {
		case r == '十' && !tens:
			n, tens = max(n, 1)*10, true
		case d > 0 && (!ok || tens && n%10 == 0):
			n += d
		default:
			return n, s, ok
		}
		s, ok = s[size:], true
	}
	return n, s, ok
}

// chineseDigit is the value of 一 to 九, 0 for other characters.
func chineseDigit(r rune) int {
	switch r {
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return 0
}
