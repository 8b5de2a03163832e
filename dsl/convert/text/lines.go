package text

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// lines reads a text line by line; with markdown set, it holds markup. A line is a paragraph: Chinese text
// is written so, and what was wrapped in the middle of a sentence is for the recogniser to see.
func (b *builder) lines(s string, markdown bool) {
	comment, fence := false, false
	for n := 1; s != "" && !b.full; n++ {
		var line string
		at := s
		line, s, _ = strings.Cut(s, "\n")
		trimmed := strings.TrimFunc(line, isSpace)
		if markdown {
			if trimmed, comment = withoutComments(trimmed, comment); trimmed == "" && strings.Contains(line, "--") {
				continue
			}
			if strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~") {
				fence = !fence
				continue
			}
			if hasTag(trimmed, "<table") && !fence {
				b.endTable()
				n, s = b.htmlTable(at, n)
				continue
			}
		}
		switch {
		case trimmed == "":
			b.endTable()
		case markdown && trimmed[0] == '|':
			b.pipes(trimmed, n)
		case isTabbed(line, b.table != nil):
			b.tabs(line, n, markdown)
		case markdown:
			b.markdown(trimmed, n)
		default:
			b.paragraph(trimmed, 0, n)
		}
	}
}

// isTabbed reports a row of a table whose cells are separated by tabs. A tab before a text indents it,
// unless rows stand above it.
func isTabbed(line string, inTable bool) bool {
	return inTable && strings.Contains(line, "\t") || strings.Contains(strings.TrimFunc(line, isSpace), "\t")
}

// tabs reads a row.
func (b *builder) tabs(line string, n int, markdown bool) {
	var cells []convert.Cell
	for cell := range strings.SplitSeq(line, "\t") {
		if len(cell) > 1 && strings.HasPrefix(cell, `"`) && strings.HasSuffix(cell, `"`) { // as spreadsheets quote
			cell = strings.ReplaceAll(cell[1:len(cell)-1], `""`, `"`)
		}
		if markdown {
			cell = inline(cell)
		}
		cells = append(cells, convert.Cell{Text: strings.TrimFunc(cell, isSpace)})
	}
	b.row(cells, convert.Place{Line: n})
}

// pipes reads a row of a table of GitHub's kind.
func (b *builder) pipes(line string, n int) {
	line = strings.TrimPrefix(line, "|")
	if strings.HasSuffix(line, "|") && !strings.HasSuffix(line, `\|`) {
		line = line[:len(line)-1]
	}
	if b.table != nil && strings.Trim(line, "|-: \t") == "" && strings.Contains(line, "-") {
		if b.table.Head == 0 {
			b.table.Head = len(b.table.Rows)
		}
		return
	}
	var cells []convert.Cell
	start := 0
	for i := 0; i <= len(line) && len(cells) <= Limit; i++ {
		if i == len(line) || line[i] == '|' && (i == 0 || line[i-1] != '\\') {
			cells = append(cells, convert.Cell{Text: strings.TrimFunc(inline(line[start:i]), isSpace)})
			start = i + 1
		}
	}
	b.row(cells, convert.Place{Line: n})
}

// markdown reads a line that is no row of a table.
func (b *builder) markdown(line string, n int) {
	if strings.Trim(line, "-*_= ") == "" { // a rule, or the line under a heading
		b.endTable()
		return
	}
	level := len(line) - len(strings.TrimLeft(line, "#"))
	if level > 6 || level > 0 && level < len(line) && line[level] != ' ' {
		level = 0
	}
	line = strings.TrimSpace(line[level:])
	if level > 0 {
		line = strings.TrimSpace(strings.TrimRight(line, "#"))
	}
	for _, sign := range [...]string{"- ", "* ", "+ ", "> "} {
		line = strings.TrimPrefix(line, sign)
	}
	if strings.Contains(line, "![") {
		b.remark(convert.Place{Line: n}, convert.LeftOut, "图片没有取。", "a picture was left out.")
	}
	for part := range strings.SplitSeq(inline(line), "\n") {
		b.paragraph(part, level, n)
	}
}

// withoutComments takes HTML comments out of a line; open tells that one began on a line before it.
func withoutComments(line string, open bool) (string, bool) {
	if !open && !strings.Contains(line, "<!--") {
		return line, false
	}
	var b strings.Builder
	for line != "" {
		mark := "<!--"
		if open {
			mark = "-->"
		}
		before, after, found := strings.Cut(line, mark)
		if !open {
			b.WriteString(before)
		}
		if !found {
			break
		}
		line, open = after, !open
	}
	return strings.TrimFunc(b.String(), isSpace), open
}

// htmlTable reads a table in HTML that stands in a text, from its tag on, and returns the number of its
// last line and the text after it.
func (b *builder) htmlTable(s string, n int) (line int, rest string) {
	end := tagIndex(s, "</table")
	if end < 0 {
		end = len(s)
	} else if i := strings.IndexByte(s[end:], '\n'); i >= 0 {
		end += i
	} else {
		end = len(s)
	}
	b.html(s[:end], n, false)
	b.endTable()
	n += strings.Count(s[:end], "\n")
	return n, strings.TrimPrefix(s[end:], "\n")
}

// hasTag: s begins with the beginning of a tag, in small letters or capitals.
func hasTag(s, tag string) bool { return len(s) >= len(tag) && strings.EqualFold(s[:len(tag)], tag) }

// tagIndex finds the beginning of a tag, −1 for nowhere.
func tagIndex(s, tag string) int {
	for at := 0; ; at++ {
		i := strings.IndexByte(s[at:], '<')
		if i < 0 {
			return -1
		}
		if at += i; hasTag(s[at:], tag) {
			return at
		}
	}
}
