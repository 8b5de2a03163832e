package phrase

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
)

// token is a word, figure or mark of a paragraph.
type token struct {
	// mask are the classes it may be taken in, 0 for a mark that ends a clause.
	mask       uint64
	start, end int32
	// mark is the character of a mark, folded: , ; . : ( ) or 0.
	mark byte
	year int8
	// entry of a word, figure of a figure; −1.
	entry, figure int32
	code          catalog.Code
}

// tokenize cuts a paragraph into tokens and figures.
func (r *Reader) tokenize(s string) {
	r.tokens, r.Figures = r.tokens[:0], r.Figures[:0]
	g := r.g
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == ' ' || c == '\t':
			i++
			continue
		case c >= '0' && c <= '9':
			i = r.number(s, i)
			continue
		case c == '{' && strings.HasPrefix(s[i:], "{{"):
			r.other(i, i+2)
			i += 2
			continue
		case c == '{':
			i = r.braced(s, i)
			continue
		}
		if n := minusSign(s, i); n > 0 {
			i += n // number sees it
			continue
		}
		if n := r.unitName(s, i); n > 0 {
			i += n
			continue
		}
		if c == '(' || c == "（"[0] {
			if level, n := marker(s, i); n > 0 {
				i = r.marked(s, i, n, level)
				continue
			}
		}
		if e, end := g.trie.longest(s, i); e >= 0 {
			r.word(s, e, i, end)
			i = end
			continue
		}
		ch, n := decode(s, i)
		switch f := fold(ch); f {
		case 0:
		case ',', ';', '.', ':', '(', ')', '。', '！', '!', '?':
			mark := byte('.')
			if f < 0x80 && f != '!' && f != '?' {
				mark = byte(f)
			}
			r.tokens = append(r.tokens, token{start: int32(i), end: int32(i + n), mark: mark, entry: -1, figure: -1})
		case '"', '\'':
		case '%':
			r.tokens = append(r.tokens, token{mask: 1 << symBlank, start: int32(i), end: int32(i + n), entry: -1, figure: -1})
		default:
			r.other(i, i+n)
		}
		i += n
	}
	r.inheritUnits()
}

// minusSign is the length of the sign of a number below zero at byte i, 0 where there is none: in 1-3 and A-3
// it is no sign.
func minusSign(s string, i int) int {
	for _, w := range [...]string{"-", "－"} {
		if !strings.HasPrefix(s[i:], w) || !isDigit(s, i+len(w)) {
			continue
		}
		if i > 0 && s[i-1] < 0x80 && s[i-1] != ' ' && s[i-1] != '(' {
			return 0
		}
		return len(w)
	}
	return 0
}

// other adds what nothing is known of; neighbours run together.
func (r *Reader) other(start, end int) {
	if n := len(r.tokens); n > 0 && r.tokens[n-1].mask == 1<<symOther && int(r.tokens[n-1].end) == start {
		r.tokens[n-1].end = int32(end)
		return
	}
	r.tokens = append(r.tokens, token{mask: 1 << symOther, start: int32(start), end: int32(end), entry: -1, figure: -1})
}

// word adds a word as what it may mean here.
func (r *Reader) word(s string, e int32, start, end int) {
	w := &r.g.entries[e]
	mask := w.mask
	t := token{start: int32(start), end: int32(end), entry: e, figure: -1, year: w.year}
	if mask&(1<<symSubject) != 0 && !r.namesSomething(e) {
		mask &^= 1 << symSubject
	}
	if mask&r.g.known.noise != 0 {
		return
	}
	if mask &^= r.g.known.measure; mask == 0 {
		mask = 1 << symOther
	}
	t.mask = mask
	r.tokens = append(r.tokens, t)
}

// namesSomething: the word names a quantity or code in the scope.
func (r *Reader) namesSomething(e int32) bool {
	w := &r.g.entries[e]
	for _, q := range w.quantities {
		if q.scopes == 0 || r.scope >= 0 && q.scopes&(1<<r.scope) != 0 {
			return true
		}
	}
	return w.code != 0 && r.codeForm() >= 0 || w.economic != 0 && r.economicScope()
}

// unitName returns how far the name of the report's unit reaches that begins at s[i].
func (r *Reader) unitName(s string, i int) int {
	rep := r.report
	n := 0
	// The last byte of a character, which holds its lowest bits, tells it from most others.
	last := i
	switch c := s[i]; {
	case c >= 0xF0:
		last += 3
	case c >= 0xE0:
		last += 2
	case c >= 0xC0:
		last++
	}
	if last < len(s) && r.unitMask&(1<<(s[last]&63)) != 0 {
		n = suffixPrefix(s[i:], rep.Unit.S)
	}
	for k := range rep.Aliases {
		n = max(n, prefixLen(s[i:], rep.Aliases[k].S))
	}
	return n
}

// minSuffix is how many bytes of a unit's name stand for it: four characters.
const minSuffix = 12

// suffixPrefix is the length of the longest suffix of unit that s begins with.
func suffixPrefix(s, unit string) int {
	for k := range unit {
		if len(unit)-k < minSuffix && k > 0 {
			break
		}
		if strings.HasPrefix(s, unit[k:]) {
			return len(unit) - k
		}
	}
	return 0
}

func prefixLen(s, prefix string) int {
	if prefix != "" && strings.HasPrefix(s, prefix) {
		return len(prefix)
	}
	return 0
}

func isDigit(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

// number reads the figure that begins at s[i]; it returns where to go on.
func (r *Reader) number(s string, i int) int {
	to := i
	for isDigit(s, to) {
		to++
	}
	comma := false
	for {
		n := 0
		if strings.HasPrefix(s[to:], ",") {
			n = 1
		} else if strings.HasPrefix(s[to:], "，") {
			n = len("，")
		}
		if n == 0 || !isDigit(s, to+n) || !isDigit(s, to+n+1) || !isDigit(s, to+n+2) || isDigit(s, to+n+3) || !comma && to-i > 3 {
			break
		}
		to += n + 3
		comma = true
	}
	if to < len(s) && s[to] == '.' && isDigit(s, to+1) {
		for to++; isDigit(s, to); {
			to++
		}
	}
	rest := skipSpaces(s, to)
	switch {
	case strings.HasPrefix(s[rest:], "年") && to-i == 4 && !comma:
		return r.yearToken(s, i, rest+len("年"))
	case len(r.tokens) == 0 || r.tokens[len(r.tokens)-1].mask == 0:
		// An ordinal at the head of a sentence: 1、 2． (3)
		if to-i <= 2 {
			for _, mark := range [...]string{"、", ".", "．"} {
				if strings.HasPrefix(s[rest:], mark) {
					return rest + len(mark)
				}
			}
			if n := len(r.tokens); n > 0 && r.tokens[n-1].mark == '(' {
				if ch, m := decode(s, min(rest, len(s)-1)); rest < len(s) && fold(ch) == ')' {
					r.tokens = r.tokens[:n-1]
					return rest + m
				}
			}
		}
	}
	value, err := amount.Parse(strings.ReplaceAll(strings.ReplaceAll(s[i:to], ",", ""), "，", ""))
	if i > 0 && (s[i-1] == '-' || strings.HasSuffix(s[:i], "－")) {
		value = value.Neg()
	}
	return r.figure(s, Figure{Start: i, To: to, Value: value, Known: err == nil})
}

// yearToken adds a year, or swallows the rest of a date.
func (r *Reader) yearToken(s string, i, end int) int {
	year := 0
	for j := i; isDigit(s, j); j++ {
		year = year*10 + int(s[j]-'0')
	}
	for _, unit := range [...]string{"月", "日"} {
		j := skipSpaces(s, end)
		k := j
		for isDigit(s, k) {
			k++
		}
		if k2 := skipSpaces(s, k); k > j && k-j <= 2 && strings.HasPrefix(s[k2:], unit) {
			end = k2 + len(unit)
			continue
		}
		break
	}
	for _, w := range [...]string{"度", "末"} {
		if j := skipSpaces(s, end); strings.HasPrefix(s[j:], w) {
			end = j + len(w)
		}
	}
	t := token{mask: 1 << symTime, start: int32(i), end: int32(end), entry: -1, figure: -1}
	if d := year - r.report.Year; d >= -100 && d <= 100 {
		t.year = int8(d)
	} else {
		t.mask = 1 << symOther
	}
	r.tokens = append(r.tokens, t)
	return end
}

func skipSpaces(s string, i int) int {
	for {
		switch {
		case i < len(s) && (s[i] == ' ' || s[i] == '\t'):
			i++
		case strings.HasPrefix(s[min(i, len(s)):], "\u3000"):
			i += len("\u3000")
		default:
			return i
		}
	}
}

// figure adds a figure with the unit after it.
func (r *Reader) figure(s string, f Figure) int {
	f.To = min(f.To, len(s)) // a brace that is not closed may run on into the next paragraph
	at := skipSpaces(s, f.To)
	f.End = f.To
	if f.Unit == NoUnit {
		for _, u := range amountUnits {
			if strings.HasPrefix(s[at:], u.word) {
				f.Unit, f.End = u.unit, at+len(u.word)
				break
			}
		}
	}
	mask := uint64(1 << symBare)
	if f.Unit == NoUnit {
		if e, end := r.g.trie.longest(s, at); e >= 0 && r.g.entries[e].mask&r.g.known.measure != 0 {
			f.Unit, f.Measure, f.End = Count, r.g.entries[e].unit, end
		}
	}
	switch f.Unit {
	case Percent:
		mask = 1 << symPercent
	case Yuan, WanYuan, YiYuan:
		mask = 1 << symMoney
	case Count:
		mask = 1 << symCount
	}
	r.Figures = append(r.Figures, f)
	r.tokens = append(r.tokens, token{mask: mask, start: int32(f.Start), end: int32(f.End), entry: -1, figure: int32(len(r.Figures) - 1)})
	return f.End
}

// braced reads a figure in braces.
func (r *Reader) braced(s string, i int) int {
	f, end := r.bound(i)
	if end <= i {
		// A list, or what is no figure: nothing in it is a loose number.
		end = i + 1
		if n := strings.IndexByte(s[i:], '}'); n >= 0 {
			end = i + n + 1
		}
		r.other(i, end)
		return end
	}
	return r.figure(s, f)
}

// inheritUnits gives bare numbers of a list the unit after its last: 21,292.41、22,192.41 万元.
func (r *Reader) inheritUnits() {
	unit, list := NoUnit, false
	for i := len(r.tokens) - 1; i >= 0; i-- {
		t := &r.tokens[i]
		switch {
		case t.mask == 0:
			unit, list = NoUnit, false
		case t.mask&(1<<symList) != 0:
			list = true
		case t.figure >= 0:
			f := &r.Figures[t.figure]
			if f.Unit == NoUnit && list && unit != NoUnit && unit != Count {
				f.Unit = unit
				t.mask = 1 << symMoney
				if unit == Percent {
					t.mask = 1 << symPercent
				}
			}
			unit, list = f.Unit, false
		}
	}
}
