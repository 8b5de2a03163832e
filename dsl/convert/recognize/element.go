package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

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

// otherTable takes a table that is none of a report's as lines of the text, and returns the first item after it.
func (o *outline) otherTable(i int) int {
	n := 0
	whole, next := o.joined(i)
	for i := range whole.Rows {
		if texts := rowTexts(&whole.Rows[i]); len(texts) > 0 {
			line := strings.ReplaceAll(strings.Join(texts, "　"), "\n", "")
			p := paragraph{line, whole.Rows[i].At}
			if k := len(o.paragraphs); k > 0 {
				o.paragraphs[k-1].text = append(o.paragraphs[k-1].text, p)
			} else {
				o.text = append(o.text, p)
			}
			n++
		}
	}
	if n > 0 {
		o.remark(o.items[i].at, convert.Guessed, "这张表不是决算表，也不是绩效自评表，按行写成了 "+itoa(n)+" 段文字。",
			"the table is none of a final account; its rows were taken as "+itoa(n)+" lines of text.")
	}
	return next
}

// isChart reports the title of a chart: 图 1：….
func isChart(s string) bool {
	rest, found := strings.CutPrefix(name.Normalize(s), "图")
	return found && rest != "" && strings.ContainsAny(rest[:1], "0123456789") && utf8.RuneCountInString(rest) <= 50 && !strings.Contains(rest, "。")
}

// chart writes a chart and passes over its data, which a document holds as a picture or as lines.
func (o *outline) chart(i int) int {
	it := &o.items[i]
	title, omitted := it.text, i > 0 && noChart(o.items[i-1].text) == "omitted"
	for _, mark := range [...]string{"(略)", "（略）", "（图略）"} {
		if before, found := strings.CutSuffix(title, mark); found {
			title, omitted = strings.TrimSpace(before), true
		}
	}
	next := i + 1
	for ; next < len(o.items) && o.items[next].role == unknown && o.items[next].table == nil; next++ {
		s := name.Normalize(o.items[next].text)
		if what := noChart(s); what == "omitted" {
			omitted = true
		} else if what == "" && !isDatum(s) {
			break
		} else if what == "" {
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

// noChart tells what stands in the place of a chart: that it is left out, that there is nothing to draw it of; ""
// for anything else.
func noChart(s string) string {
	switch name.Normalize(s) {
	case "(图略)", "(略)":
		return "omitted"
	case "(没有写图的数据)", "(图的数据算不出来)":
		return "empty"
	}
	return ""
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
