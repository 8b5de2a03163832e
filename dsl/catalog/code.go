package catalog

import (
	"cmp"
	"strconv"
)

// Code is a classification code, its digits as a number. 0 is no code.
type Code uint32

const codeDigits = 9 // the longest code

var pow10 = [codeDigits + 1]Code{1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9}

// ParseCode reads one to nine ASCII digits: no sign, space or leading zero.
func ParseCode(s string) (Code, bool) {
	if len(s) == 0 || len(s) > codeDigits || s[0] == '0' {
		return 0, false
	}
	var c Code
	for i := range len(s) {
		d := s[i] - '0'
		if d > 9 {
			return 0, false
		}
		c = c*10 + Code(d)
	}
	return c, true
}

// String returns the digits.
func (c Code) String() string { return strconv.FormatUint(uint64(c), 10) }

// Digits returns the number of digits, 0 for no code.
func (c Code) Digits() int {
	if c >= pow10[codeDigits] {
		return codeDigits + 1
	}
	n := 0
	for n < codeDigits && c >= pow10[n] {
		n++
	}
	return n
}

// Level is 1 for a 类 (3 digits), 2 for a 款 (5), 3 for a 项 (7), and 0 for any other length.
func (c Code) Level() int {
	switch c.Digits() {
	case 3:
		return 1
	case 5:
		return 2
	case 7:
		return 3
	}
	return 0
}

// Parent returns the code one level up: the 款 of a 项, the 类 of a 款, 0 for a 类. A code of
// another length has the longest 类, 款 or 项 that it begins with.
func (c Code) Parent() Code {
	switch n := c.Digits(); {
	case n <= 3:
		return 0
	case n <= 5:
		return c / pow10[n-3]
	case n <= 7:
		return c / pow10[n-5]
	default:
		return c / pow10[n-7]
	}
}

// Class returns the 类 of the code, itself if it is one, and 0 for fewer than three digits.
func (c Code) Class() Code {
	n := c.Digits()
	if n < 3 {
		return 0
	}
	return c / pow10[n-3]
}

// Under reports whether c begins with the digits of ancestor and has more of them.
func (c Code) Under(ancestor Code) bool {
	n := c.Digits() - ancestor.Digits()
	return ancestor != 0 && n > 0 && c/pow10[n] == ancestor
}

// Compare orders codes as tables print them: 201, 20101, 2010101, 202.
func (c Code) Compare(d Code) int {
	if o := cmp.Compare(c.key(), d.key()); o != 0 {
		return o
	}
	return cmp.Compare(c, d)
}

// key is the code filled up with zeros to nine digits: the order of the tables.
func (c Code) key() uint32 {
	n := c.Digits()
	if n >= codeDigits {
		return uint32(c)
	}
	return uint32(c * pow10[codeDigits-n])
}
