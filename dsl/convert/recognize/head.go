package recognize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// budgetTitle is the title of a document that is a budget: it speaks of 预算, and nowhere of 决算.
func (r *reader) budgetTitle() string {
	title := ""
	for i := range r.items {
		it := &r.items[i]
		text := it.text
		if it.table != nil {
			text = it.table.Name
			for row := range it.table.Rows {
				if slices.ContainsFunc(it.table.Rows[row].Cells, func(c convert.Cell) bool { return strings.Contains(name.Normalize(c.Text), "决算") }) {
					return ""
				}
			}
		}
		if text = name.Normalize(text); strings.Contains(text, "决算") {
			return ""
		} else if title == "" && strings.Contains(text, "预算") && utf8.RuneCountInString(text) < 60 {
			title = it.text
			if it.table != nil {
				title = it.table.Name
			}
		}
	}
	return title
}

// hint says why there may be no table: the document is a budget, or has its columns set with spaces.
func (r *reader) hint() (zh, en string) {
	if r.budget != "" {
		return "这份文件看来是预算（“" + r.budget + "”），不是决算。", " It looks like a budget (“" + r.budget + "”)."
	}
	spaced := 0
	for i := range r.items {
		if strings.Contains(r.items[i].text, "    ") {
			spaced++
		}
	}
	if spaced > 10 {
		return "文字里的表是用空格对齐的，看不出哪些是一栏；请用原来的 PDF、Word 或 Excel。",
			" Its columns are set with spaces, and cannot be told apart; take the PDF, Word or Excel file that it came from."
	}
	return "", ""
}

// writeTexts writes a list with the place of each entry; nothing for an empty one.
func (r *reader) writeTexts(key string, list []string, at []convert.Place) {
	if len(list) == 0 {
		return
	}
	r.w.line(key + " = [")
	for i, s := range list {
		r.w.from(at[i], func() { r.w.line("  " + syntax.Quote(s) + ",") })
	}
	r.w.line("]")
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
		r.remark(convert.Place{}, convert.LeftOut, "没有找到年度，请在 [report] 里写 year，或在导入时写明。", "the year was not found; write it as year in [report], or give it when importing.")
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
	r.writeTexts("contents", r.head.contents, r.head.contentsAt)
	units, at := r.composition()
	r.writeTexts("units", units, at)
	if len(units) > 0 {
		r.remark(at[0], convert.Recognized, "单位名单（units）："+itoa(len(units))+" 个单位。", "list of units (units): "+itoa(len(units))+" of them.")
	}
	r.w.line("")
}
