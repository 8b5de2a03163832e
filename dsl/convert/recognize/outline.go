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
		r.remark(convert.Place{}, convert.LeftOut, "没有认出一张决算表。"+r.budgetHint(), "no table of a final account was recognised.")
	}
}

// budgetHint says that the document is a budget, where it looks like one.
func (r *reader) budgetHint() string {
	for i := range min(len(r.items), 20) {
		if s := name.Normalize(r.items[i].text); strings.Contains(s, "预算") && !strings.Contains(s, "决算") && utf8.RuneCountInString(s) < 60 {
			return "这份文件看来是预算（“" + r.items[i].text + "”），不是决算。"
		}
	}
	return ""
}

func (r *reader) writeHead() {
	if r.Name != "" {
		r.w.comment("由 juesuan-lint import 从“" + r.Name + "”取来，数都照原件。")
		r.w.line("")
	}
	r.w.line("[report]")
	if r.head.unit != "" {
		r.w.key("unit", syntax.Quote(r.head.unit), r.head.unitAt)
		r.remark(r.head.unitAt, convert.Recognized, "单位：“"+r.head.unit+"”。", "unit: “"+r.head.unit+"”.")
	} else {
		r.remark(convert.Place{}, convert.LeftOut, "没有找到单位名称，请在 [report] 里写 unit。", "the unit's name was not found; write it as unit in [report].")
	}
	if r.Year > 0 {
		r.w.key("year", itoa(r.Year), r.head.yearAt)
	} else {
		r.remark(convert.Place{}, convert.LeftOut, "没有找到年度，请用 --year 写明。", "the year was not found; give it with --year.")
	}
	if r.head.kind != "" {
		r.w.key("type", syntax.Quote(r.head.kind), r.head.kindAt)
	}
	if level := levelOf(r.head.unit); level != "" {
		r.w.key("level", syntax.Quote(level), r.head.unitAt)
		r.remark(r.head.unitAt, convert.Guessed, "按单位名称取作“"+level+"”级（level）。", "by the unit's name its level was taken for “"+level+"” (level).")
	}
	r.w.key("amount_unit", syntax.Quote(r.to.String()), convert.Place{})
	if len(r.head.contents) > 0 {
		r.w.key("stage", syntax.Quote("公开稿"), r.head.contentsAt[0])
		r.remark(r.head.contentsAt[0], convert.Guessed, "有封面和目录，按公开稿取了（stage）。", "it has contents, and was taken for what is published (stage).")
	}
	if r.head.date != "" {
		r.w.key("published", r.head.date, r.head.dateAt)
		r.remark(r.head.dateAt, convert.Guessed, "封面上的日期取作公开日期 "+r.head.date+"。", "the date on the cover was taken as the day of publication, "+r.head.date+".")
	}
	if r.set.Edition != "" {
		r.w.key("edition", syntax.Quote(r.set.Edition), convert.Place{})
	}
	if r.Source != "" {
		r.w.key("source", syntax.Quote(r.Source), convert.Place{})
	}
	if len(r.head.contents) > 0 {
		r.w.line("contents = [")
		for i, c := range r.head.contents {
			r.w.from(r.head.contentsAt[i], func() { r.w.line("  " + syntax.Quote(c) + ",") })
		}
		r.w.line("]")
	}
	r.w.line("")
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
const longestParagraph = 20_000

// isCut reports a long paragraph that ends in the middle of a sentence.
func isCut(s string) bool {
	if utf8.RuneCountInString(s) < 25 || ordinalLevel(s) > 0 && isShort(s) {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return isHan(r) || strings.ContainsRune("，、,（(", r) || r >= '0' && r <= '9'
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
	case heading, around, taken, continued:
		return i + 1
	case formTable:
		o.flush()
		return o.table(i)
	case performance:
		o.flush()
		return o.evaluation(i)
	}
	if it.table != nil {
		o.otherTable(it)
		return i + 1
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

// codeOf is the code that a paragraph begins with the name of: 社会保障和就业支出（类）….
func (r *reader) codeOf(s string) catalog.Code {
	s = name.Normalize(s)
	var code catalog.Code
	for _, mark := range [...]string{"(类)", "(款)", "(项)"} {
		before, after, found := strings.Cut(s, mark)
		if !found || strings.ContainsAny(before, "。,;:") || utf8.RuneCountInString(before) > 40 {
			break
		}
		next := r.named(before+mark, code)
		if next == 0 {
			return 0
		}
		code, s = next, after
	}
	return code
}

// named is the only code of a name under another code (0: anywhere).
func (r *reader) named(printed string, under catalog.Code) catalog.Code {
	var found catalog.Code
	for e := range catalog.ByName(catalog.Function, printed, r.Year) {
		if under != 0 && !e.Code.Under(under) {
			continue
		}
		if found != 0 && found != e.Code {
			return 0
		}
		found = e.Code
	}
	return found
}

// flush writes the section that has been read.
func (o *outline) flush() {
	o.flushTerm()
	if o.title == nil && len(o.text) == 0 && len(o.paragraphs) == 0 {
		return
	}
	o.w.line("[[section]]")
	if o.title != nil {
		o.w.key("title", syntax.Quote(tidy(o.title.text)), o.title.at)
		if o.level > 1 {
			o.w.key("level", itoa(o.level), convert.Place{})
		}
	}
	if len(o.text) > 0 {
		o.w.text("text", o.text)
	}
	o.w.line("")
	for _, p := range o.paragraphs {
		o.w.line("[[section.item]]")
		o.w.key("code", p.code.String(), p.at)
		o.w.text("text", p.text)
		o.w.line("")
	}
	o.title, o.level, o.text, o.paragraphs = nil, 0, nil, nil
}

// otherTable takes a table that is none of a report's as lines of the text.
func (o *outline) otherTable(it *item) {
	n := 0
	for i := range it.table.Rows {
		if texts := rowTexts(&it.table.Rows[i]); len(texts) > 0 {
			line := strings.ReplaceAll(strings.Join(texts, "　"), "\n", "")
			p := paragraph{line, it.table.Rows[i].At}
			if k := len(o.paragraphs); k > 0 {
				o.paragraphs[k-1].text = append(o.paragraphs[k-1].text, p)
			} else {
				o.text = append(o.text, p)
			}
			n++
		}
	}
	if n > 0 {
		o.remark(it.at, convert.Guessed, "这张表不是决算表，也不是绩效自评表，按行写成了 "+itoa(n)+" 段文字。",
			"the table is none of a final account; its rows were taken as "+itoa(n)+" lines of text.")
	}
}

// isChart reports the title of a chart: 图 1：….
func isChart(s string) bool {
	rest, found := strings.CutPrefix(name.Normalize(s), "图")
	return found && rest != "" && strings.ContainsAny(rest[:1], "0123456789") && utf8.RuneCountInString(rest) <= 50 && !strings.Contains(rest, "。")
}

// chart writes a chart and passes over its data, which a document holds as a picture or as lines.
func (o *outline) chart(i int) int {
	it := &o.items[i]
	title, omitted := it.text, false
	for _, mark := range [...]string{"(略)", "（略）", "（图略）"} {
		if before, found := strings.CutSuffix(title, mark); found {
			title, omitted = strings.TrimSpace(before), true
		}
	}
	next := i + 1
	for ; next < len(o.items) && o.items[next].role == unknown && o.items[next].table == nil; next++ {
		s := name.Normalize(o.items[next].text)
		if s == "(图略)" || s == "(略)" {
			omitted = true
		} else if !isDatum(s) {
			break
		} else {
			o.remark(o.items[next].at, convert.LeftOut, "图的数据没有取。", "the data of a chart are left out.")
		}
	}
	o.w.line("[[chart]]")
	o.w.key("title", syntax.Quote(title), it.at)
	if omitted {
		o.w.line("omitted = true")
	} else {
		o.remark(it.at, convert.LeftOut, "图的内容没有取，只取了标题。", "what the chart shows is left out; its title was taken.")
	}
	o.w.line("")
	return next
}

// isDatum reports a line of a chart's data: 财政拨款收入：624.81.
func isDatum(s string) bool {
	label, value, found := strings.Cut(s, ":")
	return found && label != "" && utf8.RuneCountInString(label) < 30 && value != "" && strings.Trim(value, "0123456789.,-%()万元") == ""
}

// attachment writes an attachment, of the project that its title names or of the whole.
func (o *outline) attachment(it *item) {
	o.w.line("[[attachment]]")
	o.w.key("title", syntax.Quote(tidy(it.text)), it.at)
	of := ""
	for _, p := range o.performances {
		if len(p) > len(of) && strings.Contains(name.Normalize(it.text), name.Normalize(p)) {
			of = p
		}
	}
	if of == "" && strings.Contains(it.text, "整体") {
		of = "整体"
	}
	if of != "" {
		o.w.key("of", syntax.Quote(of), it.at)
	}
	o.w.line("")
	o.firstOf = [6]int{}
}
