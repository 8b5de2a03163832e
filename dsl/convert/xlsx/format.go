package xlsx

import (
	"encoding/xml"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
)

// formats are the number formats of a workbook, by the number of a cell's style.
//
// The library formats binary fractions, so that 2.675 shows as 2.67 where a spreadsheet shows 2.68, and
// knows no section for zero. What accountants use is therefore formatted here, in decimals: digits,
// thousands, percent, signs, currency. Dates and the like are left to the library.
type formats []string

// readFormats reads the part that holds the styles.
func readFormats(part []byte) formats {
	var styles struct {
		Formats []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Cells []struct {
			ID int `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
	if xml.Unmarshal(part, &styles) != nil {
		return nil
	}
	codes := map[int]string{}
	for _, f := range styles.Formats {
		codes[f.ID] = f.Code
	}
	var out formats
	for _, c := range styles.Cells {
		code, own := codes[c.ID]
		if !own {
			code = builtin(c.ID)
		}
		out = append(out, code)
	}
	return out
}

// builtin is the format that a number below 164 stands for; all that are not listed are dates and the like.
func builtin(id int) string {
	switch id {
	case 0:
		return "General"
	case 1:
		return "0"
	case 2:
		return "0.00"
	case 3, 37, 38:
		return "#,##0"
	case 4, 39, 40:
		return "#,##0.00"
	case 9:
		return "0%"
	case 10:
		return "0.00%"
	case 41, 42:
		return `#,##0;-#,##0;"-"`
	case 43, 44:
		return `#,##0.00;-#,##0.00;"-"`
	}
	return "yyyy"
}

// show returns what a number shows in a style; ok is false where the format is not of the kind known here.
func (f formats) show(style int, number string) (text string, ok bool) {
	code := "General"
	if style >= 0 && style < len(f) {
		code = f[style]
	}
	if strings.EqualFold(code, "General") || code == "@" {
		return number, true
	}
	v, err := amount.Parse(number)
	if err != nil {
		return "", false
	}
	sections := splitFormat(code)
	section, abs := sections[0], false
	switch {
	case v.Sign() < 0 && len(sections) > 1:
		section, abs = sections[1], true
	case v.IsZero() && len(sections) > 2:
		section = sections[2]
	}
	p, ok := parseFormat(section)
	if !ok {
		return "", false
	}
	if abs {
		v = v.Abs()
	}
	return p.show(v), true
}

// splitFormat cuts a format into its sections: positive, negative, zero, text.
func splitFormat(code string) []string {
	var out []string
	from, quoted := 0, false
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '\\':
			i++
		case c == ';':
			out = append(out, code[from:i])
			from = i + 1
		}
	}
	return append(out, code[min(from, len(code)):])
}

// pattern is one section of a format.
type pattern struct {
	before, after string
	digits        bool // there is a number between them
	thousands     bool
	whole         int // digits before the point, at least
	least, most   int // decimals
	shift         int // powers of ten: 2 for each %, −3 for each , at the end
}

// parseFormat reads a section; ok is false where there is more in it than a number and text around it.
func parseFormat(section string) (p pattern, ok bool) {
	literal := func(s string) {
		if p.digits {
			p.after += s
		} else {
			p.before += s
		}
	}
	runes := []rune(section)
	point, commas := false, 0
	for i := 0; i < len(runes); i++ {
		switch c := runes[i]; {
		case c == '0' || c == '#' || c == '?':
			if p.after != "" {
				return p, false // digits with text between them
			}
			if commas > 0 && !point {
				p.thousands = true
			}
			p.digits, commas = true, 0
			switch {
			case point:
				if p.most++; c == '0' {
					p.least = p.most
				}
			case c == '0':
				p.whole++
			}
		case c == '.' && !point:
			point, p.digits = true, true
			p.shift -= 3 * commas
			commas = 0
		case c == ',' && p.digits:
			commas++
		case c == '%':
			p.shift += 2
			literal("%")
		case c == '"':
			end := i + 1
			for end < len(runes) && runes[end] != '"' {
				end++
			}
			literal(string(runes[i+1 : min(end, len(runes))]))
			i = end
		case c == '\\' && i+1 < len(runes):
			i++
			literal(string(runes[i]))
		case c == '_': // as wide as the next character
			i++
			literal(" ")
		case c == '*': // filled up with the next character
			i++
		case c == '[':
			end := i + 1
			for end < len(runes) && runes[end] != ']' {
				end++
			}
			inside := string(runes[i+1 : min(end, len(runes))])
			currency, isCurrency := strings.CutPrefix(inside, "$")
			switch {
			case isCurrency:
				currency, _, _ = strings.Cut(currency, "-")
				literal(currency)
			case strings.ContainsAny(inside, "<>=0123456789") || isClock(inside):
				return p, false
			}
			i = end
		case c == ' ' || c == '-' || c == '+' || c == '(' || c == ')' || c == '$' || c == '¥' || c == '￥' || c >= 0x3000:
			literal(string(c))
		default:
			return p, false
		}
	}
	p.shift -= 3 * commas
	return p, true
}

// isClock reports hours and the like in brackets.
func isClock(s string) bool { return strings.Trim(strings.ToLower(s), "hms") == "" }

func (p *pattern) show(v amount.Amount) string {
	if !p.digits {
		return p.before + p.after
	}
	v = v.Shift(p.shift).Round(p.most)
	sign := ""
	if v.Sign() < 0 {
		sign, v = "-", v.Abs()
	}
	s := v.String()
	if p.thousands {
		s = v.Format()
	}
	whole, fraction, _ := strings.Cut(s, ".")
	for len(fraction) > p.least && strings.HasSuffix(fraction, "0") {
		fraction = fraction[:len(fraction)-1]
	}
	switch {
	case p.whole == 0 && whole == "0":
		whole = ""
	case len(whole) < p.whole:
		whole = strings.Repeat("0", p.whole-len(whole)) + whole
	}
	if p.most > 0 && (fraction != "" || p.least > 0) {
		whole += "." + fraction
	}
	return sign + p.before + whole + p.after
}
