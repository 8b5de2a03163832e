package lint

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Marks are the kinds of characters in a paragraph.
type Marks uint16

const (
	// HasDigit: 0–9, also full-width.
	HasDigit Marks = 1 << iota
	// HasLetter: a Latin letter, also full-width.
	HasLetter
	// HasBrace: a { , so probably a figure in braces.
	HasBrace
	// HasBlank: a sign that stands for something to fill in: _ × □ 〔 ＿ ○ and the like.
	HasBlank
	// HasTwoMarks: two punctuation marks in a row, brackets and quotes not counted; or 的的.
	HasTwoMarks
	// HasBareNumber: a number or a figure in braces with a mark or the end right after it, or a 万
	// without 元.
	HasBareNumber
	// HasComparison: 比 or 年初, so perhaps a comparison with last year or with the budget.
	HasComparison
	// HasReason: 因, 致, 由于 or 主要是, so perhaps a reason.
	HasReason
	// HasNote: probably a note that tells how to fill in a template, such as 不涉及的不列 or 增加（减少）,
	// or the name of a field.
	HasNote
	// HasPersons: 人员, 职工, 员工, 干部, 教师, 遗属, 家属 or 同志, behind which a name may stand.
	HasPersons
	// HasGrade: 级为, 级是, 次为 or 果为, so perhaps a grade.
	HasGrade
)

// sought holds the last twelve bits of the Chinese characters that marksOf looks for, so that the others are
// passed over at once.
var sought struct {
	once sync.Once
	bits [64]uint64
}

func soughtBits() *[64]uint64 {
	sought.once.Do(func() {
		for _, r := range "请填的比初因致员工部师属志由要涉述称持万级次果" {
			sought.bits[r>>6&0x3F] |= 1 << (r & 0x3F)
		}
	})
	return &sought.bits
}

// marksOf looks at every character once, so that rules look only where there may be something.
func marksOf(s string) (m Marks) {
	sought := soughtBits()
	lastMark, number := false, false // the last character was a mark; a number, but for spaces
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0xE4 && c < 0xEF && i+3 <= len(s) { // Chinese characters
			i += 3
			lastMark = false
			if sought[s[i-2]&0x3F]&(1<<(s[i-1]&0x3F)) == 0 {
				number = false
				continue
			}
			switch rune(c&0xF)<<12 | rune(s[i-2]&0x3F)<<6 | rune(s[i-1]&0x3F) {
			case '请', '填':
				m |= HasNote
			case '的':
				if strings.HasPrefix(s[i:], "的") {
					m |= HasTwoMarks
				}
			case '比', '初':
				m |= HasComparison
			case '因', '致':
				m |= HasReason
			case '由', '要':
				if strings.HasPrefix(s[i:], "于") || strings.HasPrefix(s[i:], "是") || strings.HasPrefix(s[i:], "系") {
					m |= HasReason
				}
			case '涉', '述', '称', '持':
				if isNote(s, i) {
					m |= HasNote
				}
			case '级', '次', '果':
				if strings.HasPrefix(s[i:], "为") || strings.HasPrefix(s[i:], "是") {
					m |= HasGrade
				}
			case '员', '工', '部', '师', '属', '志':
				if i >= 6 && isPersons(s[i-6:i]) {
					m |= HasPersons
				}
			case '万':
				if number && !strings.HasPrefix(s[i:], "元") {
					m |= HasBareNumber
				}
			}
			number = false
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		mark := false
		switch r {
		case '，', '。', '；', ',', ';':
			mark = true
			if number {
				m |= HasBareNumber
			}
			number = false
		case '、', '：', '！', '？', ':', '!', '?':
			mark, number = true, false
		case '.', '．':
			mark = lastMark
		case '{':
			m |= HasBrace
			if end := strings.IndexByte(s[i:], '}'); end >= 0 {
				number = strings.IndexByte(s[i:i+end], '%') < 0
				if AfterPersons(s[i:i+end], 0) >= 0 {
					m |= HasPersons
				}
				i += end + 1
			}
		case '_', '＿', '×', '□', '〔', '○', '△', '☐', '*', '＊':
			m |= HasBlank
			number = false
		case '（', '(':
			if isAlternative(s[i:]) {
				m |= HasNote
			}
			number = false
		case ' ', '\u3000':
		default:
			if r >= 0xFF01 && r <= 0xFF5E {
				r -= 0xFEE0
			}
			if number = r >= '0' && r <= '9'; number {
				m |= HasDigit
			} else if r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
				m |= HasLetter
			}
		}
		if mark && lastMark {
			m |= HasTwoMarks
		}
		lastMark = mark
	}
	if number {
		m |= HasBareNumber
	}
	return m
}

// AfterPersons is where the first word for persons in s that ends behind from ends: 人员, 职工 and the like. −1 for none.
func AfterPersons(s string, from int) int {
	const ends uint64 = 1<<('员'&0x3F) | 1<<('工'&0x3F) | 1<<('部'&0x3F) | 1<<('师'&0x3F) | 1<<('属'&0x3F) | 1<<('志'&0x3F)
	for i := from; i < len(s); {
		if s[i] < 0xE0 {
			i++
			continue
		}
		if i += 3; i >= 6 && i <= len(s) && 1<<(s[i-1]&0x3F)&ends != 0 && isPersons(s[i-6:i]) {
			return i
		}
	}
	return -1
}

// isPersons: the two characters are, or end, a word for persons.
func isPersons(s string) bool {
	switch s {
	case "人员", "职工", "员工", "干部", "教师", "遗属", "家属", "同志":
		return true
	}
	return false
}

// isNote: the character before byte i of s belongs to a filling note, or names a field.
func isNote(s string, i int) bool {
	for _, after := range [...]string{"及的不列", "格式", "说明", "平作", "平表述"} {
		if strings.HasPrefix(s[i:], after) {
			return true
		}
	}
	return strings.HasSuffix(s[:i], "项目名称")
}

// isAlternative: s, after a bracket, is the second of two words to choose from: 增加（减少）.
func isAlternative(s string) bool {
	const size = len("减少")
	if len(s) <= size || s[size] != ')' && !strings.HasPrefix(s[size:], "）") {
		return false
	}
	switch s[:size] {
	case "增加", "减少", "增长", "下降", "大于", "小于":
		return true
	}
	return false
}
