package js0

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// meaning is what an accountant means by something that is no TOML, where that is plain. The syntax
// package knows TOML only; amounts, years and rows pasted from a spreadsheet are known here.
type meaning struct {
	said lint.Message // without the full stop
	fix  lint.Fix
}

// meantBy returns what is meant by the text of an error; ok is false where only the error itself can
// be said.
func meantBy(t *syntax.Tree, e *syntax.Error, row bool) (m meaning, ok bool) {
	text := t.File.Text
	switch e.Code {
	case syntax.BadNumber, syntax.BadValue, syntax.UnquotedText:
		return meantNumber(t, e, row)
	case syntax.FullWidth:
		if e.Arg == "，" && row && splits(text, e.Span) {
			m.said = lint.Msg("两个数字之间的“，”应为半角；疑为千分位，千分位应写成下划线", "“，” between two digits must be half-width; where it stands for thousands write an underscore")
			return m, m.set(lint.Ask, "改为下划线", "Change to an underscore", e.Span, "_")
		}
	case syntax.ExtraText:
		if strings.HasPrefix(e.Arg, "＃") {
			at := source.Span{Start: e.Span.Start, End: e.Span.Start + int32(len("＃"))}
			m.said = lint.Msg("注释应以半角 # 开头", "a comment begins with a half-width #")
			return m, m.set(lint.Safe, "改为半角", "Change to half-width", at, "#")
		}
	case syntax.BadLine:
		line := wholeLines(t.File, e.Span)
		if cells, isRow := pasted(t.File.Slice(line)); row && isRow {
			m.said = lint.Msg("像是从表格里直接粘贴的一行，应写成“编码 = [金额]”", "this looks like a row pasted from a spreadsheet: write code = [amounts]")
			return m, m.set(lint.Ask, "按粘贴的行转换", "Convert the pasted row", line, cells)
		}
	}
	return m, false
}

func (m *meaning) set(kind lint.FixKind, zh, en string, span source.Span, text string) bool {
	m.fix = lint.Fix{Title: lint.Text{Zh: zh, En: en}, Kind: kind, Edits: []source.Edit{{Span: span, New: text}}}
	return true
}

// meantNumber finds the amount, or the year, in something that is no number.
func meantNumber(t *syntax.Tree, e *syntax.Error, row bool) (m meaning, ok bool) {
	raw := t.File.Slice(e.Span)
	if !row && keyName(t, int(e.Span.Start)) == "year" {
		year := strings.TrimSuffix(strings.TrimSuffix(raw, "度"), "年")
		if year != raw && isInteger(year) {
			m.said = lint.Msg("年度只写数，应为 {0}", "a year is digits only: {0}", year)
			return m, m.set(lint.Ask, "改为 "+year, "Change to "+year, e.Span, year)
		}
		return m, false
	}
	if e.Code == syntax.UnquotedText && !row {
		return m, false
	}
	switch n, _ := numberIn(strings.Join(strings.Fields(raw), "")); {
	case n != "" && !strings.HasSuffix(raw, "%"):
		m.said = lint.Msg("“{0}”不是金额的写法，应写 {1}", "“{0}” is not how an amount is written: write {1}", raw, n)
		return m, m.set(lint.Ask, "改为 "+n, "Change to "+n, e.Span, n)
	case withoutZeros(raw) != raw && isAmount(withoutZeros(raw)):
		n := withoutZeros(raw)
		m.said = lint.Msg("“{0}”前多写了 0，应写 {1}", "“{0}” has zeros in front: write {1}", raw, n)
		return m, m.set(lint.Safe, "去掉前面的 0", "Remove the zeros", e.Span, n)
	case strings.HasSuffix(raw, ".") && isAmount(raw[:len(raw)-1]):
		n := raw[:len(raw)-1]
		m.said = lint.Msg("“{0}”的小数点后没有数字，应写 {1}", "no digit follows the point of “{0}”: write {1}", raw, n)
		return m, m.set(lint.Ask, "改为 "+n, "Change to "+n, e.Span, n)
	case row && e.Code == syntax.BadNumber && len(e.Edits) == 0 && quoted(raw) != "":
		m.said = lint.Msg("“{0}”不是金额；原件如此印就写成 {1}", "“{0}” is no amount; if it is printed so write {1}", raw, quoted(raw))
		return m, m.set(lint.Ask, "照原件加引号保留", "Keep it as printed, in quotes", e.Span, quoted(raw))
	}
	return m, false
}

// withoutZeros drops the zeros in front of a number.
func withoutZeros(s string) string {
	sign := ""
	if s != "" && (s[0] == '-' || s[0] == '+') {
		sign, s = s[:1], s[1:]
	}
	for len(s) > 1 && s[0] == '0' && s[1] >= '0' && s[1] <= '9' {
		s = s[1:]
	}
	return sign + s
}

// splits reports whether a comma stands between one to three digits and a group of exactly three.
func splits(text string, comma source.Span) bool {
	before, after := 0, 0
	for i := int(comma.Start) - 1; i >= 0 && isDigit(text[i]); i-- {
		before++
	}
	for i := int(comma.End); i < len(text) && isDigit(text[i]); i++ {
		after++
	}
	return before >= 1 && before <= 3 && after == 3
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isBareKey(s string) bool {
	for i := range len(s) {
		c := s[i]
		if !(isDigit(c) || c == '_' || c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
			return false
		}
	}
	return s != ""
}

// pasted turns a row copied from a spreadsheet, code, name and amounts with tabs between them, into
// one of the language.
func pasted(line string) (row string, ok bool) {
	fields := strings.Split(strings.TrimRight(line, "\r"), "\t")
	key := strings.TrimSpace(fields[0])
	if len(fields) < 2 || key == "" || !utf8.ValidString(line) {
		return "", false
	}
	if !isBareKey(key) {
		if key = quoted(key); key == "" {
			return "", false
		}
	}
	cells := make([]string, 0, len(fields)-1)
	for _, f := range fields[1:] {
		f = strings.TrimSpace(f)
		if n, _ := numberIn(f); n != "" {
			f = n
		} else if f = quoted(f); f == "" {
			return "", false
		}
		cells = append(cells, f)
	}
	return key + " = [" + strings.Join(cells, ", ") + "]", true
}
