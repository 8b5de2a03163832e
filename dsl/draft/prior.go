package draft

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// carried is last year's text under the heading of a draft that is carried over; text where there is
// none, or it speaks of a year or holds figures.
func (w *writer) carried(d *form.Draft, text string) string {
	if !d.Carry || w.Prior == nil {
		return text
	}
	title := name.TrimOrdinal(w.fill(d.Title, 0, 0))
	for i := range w.Prior.Elements {
		if e := &w.Prior.Elements[i]; e.Kind == report.Section && name.Equal(name.TrimOrdinal(e.Title.S), title) && w.timeless(e.Text.S) {
			return strings.TrimSpace(e.Text.S)
		}
	}
	return text
}

// timeless reports whether a text may stand in another year's report.
func (w *writer) timeless(s string) bool {
	return s != "" && !strings.ContainsAny(s, "{}") && !strings.Contains(s, strconv.Itoa(w.Prior.Year)) && !strings.Contains(s, strconv.Itoa(w.Prior.Year-1))
}

// termOf is what last year's report explains a code with.
func (w *writer) termOf(code catalog.Code) string {
	for i := range w.Prior.Elements {
		if e := &w.Prior.Elements[i]; e.Kind == report.Term && e.Code.S == code.String() && w.timeless(e.Text.S) {
			return strings.TrimSpace(e.Text.S)
		}
	}
	return ""
}

// performance writes last year's projects without amounts; where there are none, how to write one.
func (w *writer) performance() {
	w.comment("绩效自评表：一个项目一张。预算执行率和得分由程序算。")
	n := 0
	if w.Prior != nil {
		for i := range w.Prior.Elements {
			if e := &w.Prior.Elements[i]; e.Performance != nil && e.Performance.Scope.S == "项目" && w.timeless(e.Name.S) {
				w.project(e)
				n++
			}
		}
	}
	if n > 0 {
		return
	}
	for _, l := range []string{
		"[[performance]]", `scope = "项目"`, `name = "项目名称"`, `function = "科目编码"`, `budget = 10.00`, `executed = 9.50`,
		`rate = "="`, `weight = 20`, `score = "="`, `total = "="`, `deviation = "没有偏差的写：无偏差。"`,
		"[[performance.goal]]", "weight = 80", "indicators = [",
		`  ["产出指标", "数量指标", "三级指标", "年度目标值", "实际完成值", 80],`, "]",
	} {
		w.comment(l)
	}
	w.line("")
}

// project writes the self-evaluation table of a project that last year had.
func (w *writer) project(e *report.Element) {
	p := e.Performance
	w.line("[[performance]]")
	w.key("scope", syntax.Quote("项目"))
	w.key("name", syntax.Quote(e.Name.S))
	if len(p.Functions) == 1 && w.gone(p.Functions[0].Code) == "" {
		w.key("function", syntax.Quote(p.Functions[0].Code.String()))
	}
	if p.Category.S != "" { // its nature and kind may change from one year to the next
		w.key("category", syntax.Quote(p.Category.S))
	}
	for _, key := range [...]string{"budget", "executed"} {
		w.key(key, `""`)
	}
	w.key("rate", `"="`)
	w.key("weight", "20")
	w.key("score", `"="`)
	w.key("total", `"="`)
	w.key("deviation", `""`)
	w.key("improvement", `""`)
	w.line("")
	w.comment("待写：目标和指标，分值合计 80")
	w.line("[[performance.goal]]")
	w.key("weight", "80")
	w.line("indicators = [")
	w.line("]")
	w.line("")
}

// What is left at the end of last year is there at the beginning of this one.
const atBeginning, atEnd = "年初", "年末"

// opening is the formula of a printed row that holds what was left at the end of last year; "" where it
// is no such row, or last year's table has nothing that answers to it.
func (w *writer) opening(f *form.Form, i int) string {
	r := &f.Rows[i]
	t := w.priorTable(f)
	if t == nil || r.Total || len(f.BlockColumns(r.Block)) != 1 {
		return ""
	}
	label, fund := r.Label, ""
	if r.Parent >= 0 { // a part of it by fund; the end of the year has the funds in columns
		label, fund = f.Rows[r.Parent].Label, name.TrimOrdinal(r.Label)
	}
	rest, ok := strings.CutPrefix(label, atBeginning)
	if !ok {
		return ""
	}
	row, match := t.Form.RowByLabel(atEnd + rest)
	if match != form.OneRow {
		return ""
	}
	path := "上年.表" + strconv.Itoa(t.N) + ".「" + t.Form.Rows[row].Label + "」"
	columns := t.Form.BlockColumns(t.Form.Rows[row].Block)
	switch {
	case fund == "" && len(columns) == 1:
		return "= " + path
	case fund != "" && t.Form.ColumnByName(t.Form.Rows[row].Block, fund) >= 0:
		return "= " + path + ".「" + fund + "」"
	}
	return ""
}

// openingOf puts the formula into the cells of a code that hold what was left at the end of last year.
func (w *writer) openingOf(f *form.Form, code catalog.Code, cells []string) {
	t := w.priorTable(f)
	if t == nil || t.RowByCode(code) < 0 {
		return
	}
	for i, c := range f.BlockColumns(0) {
		rest, ok := strings.CutPrefix(c.Name, atBeginning)
		if ok && t.Form.ColumnByName(0, atEnd+rest) >= 0 {
			cells[i] = syntax.Quote("= 上年.表" + strconv.Itoa(t.N) + "." + code.String() + "." + atEnd + rest)
		}
	}
}
