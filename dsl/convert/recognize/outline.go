package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// write writes the report in the order of the document.
func (r *reader) write() {
	r.writeHead()
	r.joinLines()
	o := outline{reader: r}
	for i := 0; i < len(r.items); {
		i = o.item(i)
	}
	o.flush()
	if r.tables == 0 && len(r.performances) == 0 {
		zh, en := r.hint()
		r.remark(convert.Place{}, convert.LeftOut, "没有认出一张决算表。"+zh, "no table of a final account was recognised."+en)
	}
}

// joinLines joins paragraphs that a page or a line end cuts in the middle of a sentence.
func (r *reader) joinLines() {
	last := -1
	for i := max(r.body, 0); i < len(r.items); i++ {
		it := &r.items[i]
		if it.table != nil || it.role != unknown || it.level > 0 || isPart(it.text) || isChart(it.text) {
			last = -1
			continue
		}
		if last >= 0 && ordinalLevel(it.text) == 0 && !isFootnote(it.text) && isCut(r.items[last].text) && len(r.items[last].text) < longestParagraph && endsSentence(it.text) {
			r.items[last].text += it.text
			it.role = taken
			r.remark(it.at, convert.Changed, "这一段接着上一段，连成了一段。", "goes on with the paragraph above, and was joined to it.")
			continue
		}
		last = i
	}
}

// longestParagraph is from how many bytes on nothing is joined to a paragraph.
const longestParagraph = 8_000

// isCut reports a long paragraph that ends in the middle of a sentence.
func isCut(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	if !isHan(r) && !strings.ContainsRune("，、,（(", r) && (r < '0' || r > '9') {
		return false
	}
	return (len(s) > 200 || utf8.RuneCountInString(s) >= 25) && (ordinalLevel(s) == 0 || !isShort(s))
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("。；;！？.”", r) || isCut(s)
}

// under says what kind of part is being read.
type under uint8

const (
	anyPart under = iota
	termPart
	workPart
	annexPart
)

// outline writes parts, sections and what belongs to them.
type outline struct {
	*reader
	part under
	// title and level are those of the section that is being read; text are its paragraphs so far.
	title *item
	level int
	text  []paragraph
	// items are its numbered paragraphs with codes.
	paragraphs []numbered
	// firstOf tells, by level, whether the first of the numbered paragraphs under one heading was a heading.
	firstOf [6]int
	term    *term
}

// numbered is a paragraph with a code.
type numbered struct {
	code catalog.Code
	at   convert.Place
	text []paragraph
}

// What firstOf holds.
const (
	undecided = iota
	areHeadings
	areTexts
)

// item writes item i and returns the next.
func (o *outline) item(i int) int {
	it := &o.items[i]
	switch it.role {
	case around:
		if !isAround(it.text) && !o.isOfForm(i) {
			o.remark(it.at, convert.LeftOut, "表头上的“"+it.text+"”没有取。", "“"+it.text+"” above the heads of the table is left out.")
		}
		return i + 1
	case heading, taken, continued:
		return i + 1
	case formTable:
		o.flush()
		return o.table(i)
	case performance:
		o.flush()
		return o.evaluation(i)
	}
	if it.table != nil {
		return o.otherTable(i)
	}
	if i < o.body && len(o.head.contents) > 0 {
		o.remark(it.at, convert.LeftOut, "封面上的“"+it.text+"”没有取。", "“"+it.text+"” on the cover is left out.")
		return i + 1
	}
	text := it.text
	switch {
	case isPart(text):
		o.flush()
		o.begin(headingText(text), it)
	case isChart(text):
		o.flush()
		return o.chart(i)
	case noChart(text) != "" && i+1 < len(o.items) && o.items[i+1].table == nil && isChart(o.items[i+1].text):
		o.flush()
		return o.chart(i + 1)
	case o.part == termPart && o.isTerm(it):
	case o.part == workPart && ordinalLevel(text) == 3:
		o.flush()
		o.w.line("[[work]]")
		o.w.key("title", syntax.Quote(text), it.at)
		o.w.line("")
	case o.part == annexPart && ordinalLevel(text) == 1 && isShort(text):
		o.flush()
		o.attachment(it)
	default:
		if level := o.headingLevel(i); level > 0 {
			o.flush()
			o.title, o.level = it, level
			for l := level + 1; l < len(o.firstOf); l++ {
				o.firstOf[l] = undecided
			}
			if level == 4 && ordinalLevel(it.text) == 0 {
				o.firstOf[level] = areTexts
			} else if level < 4 && o.firstOf[4] == areTexts {
				o.firstOf[4] = undecided
			}
		} else {
			o.add(it)
		}
	}
	return i + 1
}

// isOfForm: what stands above the heads of a table is a part of its form's name, over all of it.
func (o *outline) isOfForm(i int) bool {
	text := name.Normalize(o.items[i].text)
	for ; i < len(o.items) && o.items[i].role == around; i++ {
	}
	return i < len(o.items) && o.items[i].role == formTable && strings.Contains(name.Normalize(o.set.Forms[o.items[i].form].Name), text)
}

// begin begins a part.
func (o *outline) begin(title string, it *item) {
	o.w.line("[[part]]")
	o.w.key("title", syntax.Quote(title), it.at)
	o.w.line("")
	o.firstOf = [6]int{}
	switch s := name.Normalize(title); {
	case strings.Contains(s, "名词"):
		o.part = termPart
	case strings.Contains(s, "重点工作"):
		o.part = workPart
	case strings.Contains(s, "附件"):
		o.part = annexPart
	default:
		o.part = anyPart
	}
}

func isShort(s string) bool {
	return utf8.RuneCountInString(s) <= 40 && !strings.ContainsAny(strings.TrimSuffix(strings.TrimSuffix(s, "。"), "."), "。，,；;：:")
}

// headingLevel is the level of the section that item i is the heading of, 0 where it is text.
func (o *outline) headingLevel(i int) int {
	it := &o.items[i]
	level := ordinalLevel(it.text)
	if level == 5 {
		level = 0
	}
	if level == 0 && it.level == 0 && o.part == annexPart && goalHead(it.text) && utf8.RuneCountInString(it.text) <= 60 && o.hasBody(i, 3) {
		return 4 // 年度目标 1：…, and what is numbered under it is text
	}
	if it.level > 0 {
		if level == 0 {
			level = min(max(it.level-2, 1), 4)
		}
		return level
	}
	if level == 0 || !isShort(it.text) {
		if level > 0 && o.firstOf[level] == undecided {
			o.firstOf[level] = areTexts
		}
		return 0
	}
	if o.firstOf[level] == areTexts {
		return 0
	}
	// What has nothing under it is no heading, but for those of the first level.
	if level > 1 && !o.hasBody(i, level) {
		if o.firstOf[level] == undecided {
			o.firstOf[level] = areTexts
			return 0
		}
		return level
	}
	o.firstOf[level] = areHeadings
	return level
}

// hasBody: under item i stands something before the next heading of its level.
func (o *outline) hasBody(i, level int) bool {
	for j := i + 1; j < len(o.items); j++ {
		it := &o.items[j]
		switch {
		case it.role == taken:
			continue
		case it.table != nil || it.role == heading || it.role == around:
			return true
		case isPart(it.text):
			return false
		}
		l := ordinalLevel(it.text)
		return l == 0 || l > level
	}
	return false
}

// add adds a paragraph to the section.
func (o *outline) add(it *item) {
	p := paragraph{it.text, it.at}
	if level, rest := ordinal(it.text); level == 3 {
		if code := o.codeOf(rest); code != 0 {
			o.paragraphs = append(o.paragraphs, numbered{code: code, at: it.at, text: []paragraph{p}})
			return
		}
	}
	if n := len(o.paragraphs); n > 0 {
		o.paragraphs[n-1].text = append(o.paragraphs[n-1].text, p)
		return
	}
	o.text = append(o.text, p)
}
