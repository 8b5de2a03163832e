package docx

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// lists are the numbered lists of a document: Word numbers their paragraphs, and the numbers are not in
// the text.
type lists struct {
	abstract map[string]*abstractList
	list     map[string]*list
}

const listLevels = 9

// abstractList is a scheme of numbers, and how far they are.
type abstractList struct {
	levels [listLevels]listLevel
	count  [listLevels]int
	begun  [listLevels]bool
}

type listLevel struct {
	start              int
	format, text, link string // link is the style that stands for the level
}

// list is a list by a scheme; it may start a level anew.
type list struct {
	*abstractList
	restart [listLevels]int // −1: it does not
}

// readLists reads the definitions of the lists.
func (r *reader) readLists() error {
	l := &r.lists
	l.abstract, l.list = map[string]*abstractList{}, map[string]*list{}
	s, err := r.stream(r.part("numbering"))
	if s == nil || err != nil {
		return err
	}
	return s.root(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "abstractNum":
			a := &abstractList{}
			l.abstract[attr(e, "abstractNumId")] = a
			return s.each(func(e xml.StartElement) error {
				if e.Name.Local == "lvl" {
					return s.level(e, a)
				}
				return s.skip()
			})
		case "num":
			n := &list{}
			for i := range n.restart {
				n.restart[i] = -1
			}
			l.list[attr(e, "numId")] = n
			return s.each(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "abstractNumId":
					n.abstractList = l.abstract[attr(e, "val")]
				case "lvlOverride":
					at := index(attr(e, "ilvl"))
					return s.each(func(e xml.StartElement) error {
						if e.Name.Local == "startOverride" {
							n.restart[at], _ = strconv.Atoi(attr(e, "val"))
						}
						return s.skip()
					})
				}
				return s.skip()
			})
		}
		return s.skip()
	})
}

// level reads a level of a scheme.
func (s *stream) level(e xml.StartElement, a *abstractList) error {
	v := &a.levels[index(attr(e, "ilvl"))]
	v.start = 1
	return s.each(func(e xml.StartElement) error {
		val := attr(e, "val")
		switch e.Name.Local {
		case "start":
			v.start, _ = strconv.Atoi(val)
		case "numFmt":
			v.format = val
		case "lvlText":
			v.text = val
		case "pStyle":
			v.link = val
		}
		return s.skip()
	})
}

// index is a level from its attribute.
func index(s string) int {
	n, _ := strconv.Atoi(s)
	return min(max(n, 0), listLevels-1)
}

// levelOf is the level of a list that a style stands for.
func (l *lists) levelOf(id, style string) string {
	if n := l.list[id]; n != nil && n.abstractList != nil {
		for i := range n.levels {
			if n.levels[i].link == style {
				return strconv.Itoa(i)
			}
		}
	}
	return ""
}

// next counts a paragraph of a list and returns what is printed before its text: 一、, （二）, 1.2. It is
// "" where there is only a bullet.
func (l *lists) next(id string, at int) string {
	n := l.list[id]
	if n == nil || n.abstractList == nil {
		return ""
	}
	at = min(max(at, 0), listLevels-1)
	a := n.abstractList
	if start := n.restart[at]; start >= 0 {
		a.count[at], a.begun[at], n.restart[at] = start-1, true, -1
	}
	if !a.begun[at] {
		a.count[at], a.begun[at] = a.levels[at].start-1, true
	}
	a.count[at]++
	for i := at + 1; i < listLevels; i++ {
		a.begun[i] = false
	}
	level := &a.levels[at]
	if level.format == "bullet" || level.format == "none" {
		return ""
	}
	text := level.text
	for i := range listLevels {
		sign := "%" + strconv.Itoa(i+1)
		if strings.Contains(text, sign) {
			count := a.count[i]
			if i < at && !a.begun[i] {
				count = a.levels[i].start
			}
			text = strings.ReplaceAll(text, sign, numeral(count, a.levels[i].format))
		}
	}
	if last := strings.TrimRight(text, ".0123456789"); last != text {
		text += " " // Word has a tab there
	}
	return text
}

// numeral is a number in a format of Word's.
func numeral(n int, format string) string {
	switch format {
	case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital", "ideographTraditional":
		return chinese(n)
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		if n >= 1 && n <= 20 {
			return string(rune('①' + n - 1))
		}
	case "decimalFullWidth", "decimalFullWidth2":
		return strings.Map(func(r rune) rune { return r - '0' + '０' }, strconv.Itoa(max(n, 0)))
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "upperLetter", "lowerLetter":
		if n >= 1 && n <= 26*20 {
			letter := rune('A' + (n-1)%26)
			if format == "lowerLetter" {
				letter += 'a' - 'A'
			}
			return strings.Repeat(string(letter), (n-1)/26+1)
		}
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	}
	return strconv.Itoa(n)
}

// chinese writes a number below 10,000 as it is counted: 十一, 二十, 一百零三.
func chinese(n int) string {
	if n <= 0 || n >= 10_000 {
		return strconv.Itoa(n)
	}
	digits := []rune("零一二三四五六七八九")
	units := []string{"", "十", "百", "千"}
	s, zero := "", false
	for i, p := 3, 1000; i >= 0; i, p = i-1, p/10 {
		d := n / p % 10
		switch {
		case d == 0:
			zero = s != ""
			continue
		case zero:
			s += "零"
		}
		zero = false
		if d != 1 || i != 1 || s != "" {
			s += string(digits[d])
		}
		s += units[i]
	}
	return s
}

func roman(n int) string {
	if n <= 0 || n >= 4000 {
		return strconv.Itoa(n)
	}
	s := ""
	for _, r := range [...]struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= r.value; n -= r.value {
			s += r.sign
		}
	}
	return s
}
