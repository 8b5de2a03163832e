package grid

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// kind says what a cell holds.
type kind uint8

const (
	blank  kind = iota
	dash        // — or -: not applicable
	number      // an amount
	words       // anything else
)

// value is what a cell holds.
type value struct {
	kind kind
	// amount is the number in plain digits, with the decimals that were shown.
	amount string
	// behind: the number was taken from behind the text, because the text shows none; negated: its
	// sign was, because the sheet shows negative numbers by colour alone.
	behind, negated bool
}

// read reads a cell as an amount: full-width digits, thousands commas, currency signs, a negative number
// in brackets.
func (c *Cell) read() value {
	s := narrow(c.Text)
	switch {
	case s == "":
		return value{}
	case strings.Trim(s, "-") == "":
		return value{kind: dash}
	}
	plain, ok := plainNumber(s)
	if !ok {
		if strings.Trim(s, "#") == "" || strings.ContainsAny(s, "eE") {
			if n, ok := plainNumber(c.Number); ok {
				return value{kind: number, amount: n, behind: true}
			}
		}
		return value{kind: words}
	}
	v := value{kind: number, amount: plain}
	if n, ok := plainNumber(c.Number); ok && n[0] == '-' && plain[0] != '-' && strings.Trim(plain, "0.") != "" {
		v.amount, v.negated = "-"+plain, true
	}
	return v
}

// narrow takes the spaces out of a text and makes its digits and signs half-width.
func narrow(s string) string {
	plain := true
	for i := range len(s) {
		plain = plain && s[i] > ' ' && s[i] < 0x7f
	}
	if plain {
		return s
	}
	return name.Normalize(s)
}

// plainNumber reads a number with what may stand around it. Commas must group in threes.
func plainNumber(s string) (string, bool) {
	for _, sign := range [...]string{"¥", "￥", "$"} {
		s = strings.TrimPrefix(s, sign)
	}
	sign := ""
	if inner, found := strings.CutPrefix(s, "("); found {
		if inner, found = strings.CutSuffix(inner, ")"); !found {
			return "", false
		}
		s, sign = inner, "-"
	} else if rest, found := strings.CutPrefix(s, "-"); found {
		s, sign = rest, "-"
	} else {
		s = strings.TrimPrefix(s, "+")
	}
	for _, sign := range [...]string{"¥", "￥", "$"} {
		s = strings.TrimPrefix(s, sign)
	}
	whole, fraction, point := strings.Cut(s, ".")
	if groups := strings.Split(whole, ","); len(groups) > 1 {
		for i, g := range groups {
			if i == 0 && (len(g) == 0 || len(g) > 3) || i > 0 && len(g) != 3 {
				return "", false
			}
		}
		whole = strings.Join(groups, "")
	}
	if whole == "" && fraction != "" {
		whole = "0" // .50
	}
	if !digits(whole) || point && !digits(fraction) {
		return "", false
	}
	for len(whole) > 1 && whole[0] == '0' {
		whole = whole[1:]
	}
	if point {
		whole += "." + fraction
	}
	if _, err := amount.Parse(sign + whole); err != nil {
		return "", false
	}
	return sign + whole, true
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
