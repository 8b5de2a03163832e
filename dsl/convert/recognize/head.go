package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// hint says why there may be no table: the document is a budget, or has its columns set with spaces.
func (r *reader) hint() string {
	for i := range min(len(r.items), 20) {
		if s := name.Normalize(r.items[i].text); strings.Contains(s, "预算") && !strings.Contains(s, "决算") && utf8.RuneCountInString(s) < 60 {
			return "这份文件看来是预算（“" + r.items[i].text + "”），不是决算。"
		}
	}
	spaced := 0
	for i := range r.items {
		if strings.Contains(r.items[i].text, "    ") {
			spaced++
		}
	}
	if spaced > 10 {
		return "文字里的表是用空格对齐的，看不出哪些是一栏；请用原来的 PDF、Word 或 Excel。"
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
