package syntax

import "strings"

// plainNumber reads a decimal number without underscores or exponent at i, the usual case. It returns
// its end, and 0 for anything that is not exactly that and over there.
func plainNumber(s string, i int) (end int, kind Kind) {
	if s[i] == '-' || s[i] == '+' {
		i++
	}
	start := i
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	if i == start || i > start+1 && s[start] == '0' {
		return 0, Invalid
	}
	kind = Integer
	if i < len(s) && s[i] == '.' {
		i++
		fraction := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		if i == fraction {
			return 0, Invalid
		}
		kind = Float
	}
	if i < len(s) && class[s[i]]&cEnd == 0 {
		return 0, Invalid
	}
	return i, kind
}

// classify says what kind of value a text without quotes is, or Invalid.
func classify(s string) Kind {
	switch s {
	case "":
		return Invalid
	case "true", "false":
		return Bool
	}
	if isDigit(s[0]) && len(s) >= 5 && (s[2] == ':' || s[4] == '-') {
		return dateTime(s)
	}
	body := s
	if s[0] == '-' || s[0] == '+' {
		body = s[1:]
	}
	switch {
	case body == "inf" || body == "nan":
		return Float
	case len(body) > 2 && len(body) == len(s) && body[0] == '0':
		switch body[1] {
		case 'x':
			return digits(body[2:], isHex)
		case 'o':
			return digits(body[2:], func(c byte) bool { return '0' <= c && c <= '7' })
		case 'b':
			return digits(body[2:], func(c byte) bool { return c == '0' || c == '1' })
		}
	}
	return decimal(body)
}

func isHex(c byte) bool {
	return isDigit(c) || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// digits accepts digits with single underscores between them.
func digits(s string, ok func(byte) bool) Kind {
	if run(s, ok) != len(s) {
		return Invalid
	}
	return Integer
}

// run returns the length of the digits with single underscores between them that s begins with.
func run(s string, ok func(byte) bool) int {
	n := 0
	for n < len(s) && (ok(s[n]) || s[n] == '_' && n > 0 && s[n-1] != '_') {
		n++
	}
	if n > 0 && s[n-1] == '_' {
		n--
	}
	return n
}

// decimal accepts an unsigned decimal integer or float.
func decimal(s string) Kind {
	n := run(s, isDigit)
	if n == 0 || n > 1 && s[0] == '0' {
		return Invalid
	}
	kind, s := Integer, s[n:]
	if s != "" && s[0] == '.' {
		n := run(s[1:], isDigit)
		if n == 0 {
			return Invalid
		}
		kind, s = Float, s[1+n:]
	}
	if s != "" && (s[0] == 'e' || s[0] == 'E') {
		s = s[1:]
		if s != "" && (s[0] == '-' || s[0] == '+') {
			s = s[1:]
		}
		n := run(s, isDigit)
		if n == 0 {
			return Invalid
		}
		kind, s = Float, s[n:]
	}
	if s != "" {
		return Invalid
	}
	return kind
}

// dateTime accepts the four kinds of dates and times.
func dateTime(s string) Kind {
	if s[2] == ':' {
		if rest, ok := clock(s); ok && rest == "" {
			return LocalTime
		}
		return Invalid
	}
	if len(s) < 10 || !isDate(s[:10]) {
		return Invalid
	}
	s = s[10:]
	if s == "" {
		return LocalDate
	}
	if s[0] != 'T' && s[0] != 't' && s[0] != ' ' {
		return Invalid
	}
	rest, ok := clock(s[1:])
	switch {
	case !ok:
		return Invalid
	case rest == "":
		return LocalDateTime
	case rest == "Z" || rest == "z":
		return OffsetDateTime
	case len(rest) == 6 && (rest[0] == '+' || rest[0] == '-') && rest[3] == ':' &&
		between(rest[1:3], 0, 23) && between(rest[4:6], 0, 59):
		return OffsetDateTime
	}
	return Invalid
}

// isDate accepts year-month-day of a day that is in the calendar.
func isDate(s string) bool {
	if s[4] != '-' || s[7] != '-' || !between(s[:4], 0, 9999) || !between(s[5:7], 1, 12) {
		return false
	}
	year, month := atoi(s[:4]), atoi(s[5:7])
	last := 31
	switch {
	case month == 2 && (year%4 != 0 || year%100 == 0 && year%400 != 0):
		last = 28
	case month == 2:
		last = 29
	case month == 4 || month == 6 || month == 9 || month == 11:
		last = 30
	}
	return between(s[8:10], 1, last)
}

// clock accepts hour:minute:second with an optional fraction and returns what follows. A leap second
// is a second, as in RFC 3339.
func clock(s string) (rest string, ok bool) {
	if len(s) < 8 || s[2] != ':' || s[5] != ':' ||
		!between(s[:2], 0, 23) || !between(s[3:5], 0, 59) || !between(s[6:8], 0, 60) {
		return "", false
	}
	s = s[8:]
	if s != "" && s[0] == '.' {
		n := 1
		for n < len(s) && isDigit(s[n]) {
			n++
		}
		if n == 1 {
			return "", false
		}
		s = s[n:]
	}
	return s, true
}

// between accepts digits whose value lies between low and high.
func between(s string, low, high int) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	v := atoi(s)
	return low <= v && v <= high
}

// atoi is the value of a few digits.
func atoi(s string) int {
	v := 0
	for i := range len(s) {
		v = v*10 + int(s[i]-'0')
	}
	return v
}

// repairNumber returns the TOML form of a number that lacks the 0 before its point, has a 0 too many before
// its digits, or stands in brackets as accountants write a negative one; and "" for anything else.
func repairNumber(s string) string {
	inner, bracketed := strings.CutPrefix(strings.ReplaceAll(strings.ReplaceAll(s, "（", "("), "）", ")"), "(")
	if bracketed {
		if number, ok := strings.CutSuffix(inner, ")"); ok && decimal(number) != Invalid {
			return "-" + number
		}
		return ""
	}
	sign := ""
	if s[0] == '-' || s[0] == '+' {
		sign, s = s[:1], s[1:]
	}
	if s == "" || !isDigit(s[0]) && s[0] != '.' {
		return ""
	}
	s = strings.TrimLeft(s, "0")
	if s == "" || !isDigit(s[0]) {
		s = "0" + s
	}
	if decimal(s) == Invalid {
		return ""
	}
	return sign + s
}

// repairDate returns the TOML form of a date as people write it, such as 2023-9-25, 2023/9/25,
// 2023.9.25 or 2023年9月25日, and "" for anything else.
func repairDate(s string) string {
	var parts [3]string
	for i := range parts {
		n := 0
		for n < len(s) && isDigit(s[n]) {
			n++
		}
		parts[i], s = s[:n], s[n:]
		signs := [...][4]string{{"年", "-", "/", "."}, {"月", "-", "/", "."}, {"日", "", "", ""}}[i]
		found := false
		for _, sign := range signs {
			if sign == "" && s == "" || sign != "" && len(s) >= len(sign) && s[:len(sign)] == sign {
				s, found = s[len(sign):], true
				break
			}
		}
		if !found {
			return ""
		}
	}
	year, month, day := parts[0], parts[1], parts[2]
	if s != "" || len(year) != 4 || len(month) == 0 || len(month) > 2 || len(day) == 0 || len(day) > 2 {
		return ""
	}
	if len(month) == 1 {
		month = "0" + month
	}
	if len(day) == 1 {
		day = "0" + day
	}
	if date := year + "-" + month + "-" + day; isDate(date) {
		return date
	}
	return ""
}
