package recognize

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// write writes the self-evaluation table that stands under a heading.
func (e *evaluation) write(title string) {
	w := &e.w
	e.w.from(e.at, func() { w.line("[[performance]]") })
	project := ""
	if e.whole {
		w.key("scope", syntax.Quote("整体"), e.at)
	} else {
		w.key("scope", syntax.Quote("项目"), e.at)
		v := e.values["name"]
		project = strings.ReplaceAll(v.text, "\n", "")
		if project == "" {
			project = projectIn(title)
			v.at = e.at
			e.remark(e.at, convert.Guessed, "自评表没有项目名称，按表名取作“"+project+"”。", "the self-evaluation table names no project; by its heading “"+project+"” was taken.")
		}
		w.key("name", syntax.Quote(project), v.at)
	}
	e.performances = append(e.performances, project)
	year := itoa(e.Year) + " 年度"
	if usual := year + project + "项目自评表"; title != "" && !(e.whole && name.Equal(title, year+e.reader.head.unit+"整体绩效自评表")) && !(!e.whole && name.Equal(title, usual)) {
		w.key("title", syntax.Quote(title), e.at)
	}
	for _, key := range [...]string{"department", "unit"} {
		if v, ok := e.values[key]; ok && v.text != "" && !name.Equal(v.text, e.reader.head.unit) {
			w.key(key, syntax.Quote(v.text), v.at)
		}
	}
	for _, key := range [...]string{"category", "nature", "kind"} {
		if v, ok := e.values[key]; ok {
			w.key(key, syntax.Quote(v.text), v.at)
		}
	}
	for _, key := range [...]string{"basic", "project"} {
		e.number(key)
	}
	e.budget()
	for _, key := range [...]string{"executed", "rate", "weight", "score", "total"} {
		e.number(key)
	}
	for _, key := range [...]string{"deviation", "improvement"} {
		if v, ok := e.values[key]; ok {
			var list []paragraph
			for line := range strings.SplitSeq(v.text, "\n") {
				list = append(list, paragraph{line, v.at})
			}
			w.text(key, list)
		}
	}
	w.line("")
	e.writeLabels()
	indicators := 0
	for i := range e.goals {
		e.goal(&e.goals[i])
		indicators += len(e.goals[i].rows)
	}
	what, whatEn := "项目“"+project+"”", "project “"+project+"”"
	if e.whole {
		what, whatEn = "整体", "the whole unit"
	}
	e.remark(e.at, convert.Recognized, "绩效自评表，"+what+"："+itoa(len(e.goals))+" 个目标，"+itoa(indicators)+" 个指标。",
		"self-evaluation table of "+whatEn+": "+itoa(len(e.goals))+" goals, "+itoa(indicators)+" indicators.")
}

// projectIn is the project that a heading names.
func projectIn(title string) string {
	s := tidy(title)
	if i := strings.Index(s, "年度"); i >= 0 {
		s = s[i+len("年度"):]
	}
	for _, end := range [...]string{"项目支出绩效自评表", "项目绩效自评表", "项目自评表", "绩效自评表", "自评表"} {
		if before, found := strings.CutSuffix(s, end); found {
			return before
		}
	}
	return s
}

// number writes a figure, in the unit of the report where it is an amount of money.
func (e *evaluation) number(key string) {
	v, ok := e.values[key]
	if !ok {
		return
	}
	s := figure(v.text)
	if isFigure(v.text) || v.text == "" {
		e.w.key(key, s, v.at)
		return
	}
	e.remark(v.at, convert.Guessed, "“"+v.text+"”不是数，照原样取了。", "“"+v.text+"” is no figure; it was taken as it is.")
	e.w.key(key, syntax.Quote(v.text), v.at)
}

// budget writes the budgets: one without a name as it is, others by their names.
func (e *evaluation) budget() {
	switch {
	case len(e.budgets) == 0:
	case len(e.budgets) == 1 && e.budgets[0].name == "":
		e.w.key("budget", figure(e.budgets[0].text), e.budgets[0].at)
	default:
		var list []string
		seen := map[string]bool{}
		for _, b := range e.budgets {
			if b.name == "" {
				b.name = "预算"
			}
			if seen[b.name] {
				e.lost(b.field)
				continue
			}
			seen[b.name] = true
			list = append(list, syntax.Quote(b.name)+" = "+figure(b.text))
		}
		e.w.key("budget", "{ "+strings.Join(list, ", ")+" }", e.budgets[0].at)
	}
}

func (e *evaluation) writeLabels() {
	for i := range e.goals {
		if word := "年度绩效目标 " + itoa(i+1); e.goals[i].head != "" && !name.Equal(e.goals[i].head, word) {
			e.labels = append(e.labels, label{word, e.goals[i].head})
		}
	}
	if len(e.labels) == 0 {
		return
	}
	e.w.line("[performance.labels]")
	seen := map[string]bool{}
	for _, l := range e.labels {
		if seen[l.official] {
			continue
		}
		seen[l.official] = true
		e.w.line(bareKey(l.official) + " = " + syntax.Quote(l.printed))
	}
	e.w.line("")
}

func bareKey(s string) string {
	for _, r := range s {
		if r < 'a' || r > 'z' {
			return syntax.Quote(s)
		}
	}
	return s
}

func (e *evaluation) goal(g *goal) {
	w := &e.w
	w.from(g.at, func() { w.line("[[performance.goal]]") })
	if g.title.text != "" {
		w.key("title", syntax.Quote(strings.ReplaceAll(g.title.text, "\n", "")), g.title.at)
	}
	if g.weight.text != "" {
		w.key("weight", figure(g.weight.text), g.weight.at)
	}
	if !isUsual(g.columns) && len(g.columns) > 0 {
		var list []string
		for _, n := range g.columns {
			list = append(list, syntax.Quote(n))
		}
		w.line("columns = [" + strings.Join(list, ", ") + "]")
	}
	if len(g.rows) == 0 {
		w.line("indicators = []")
		w.line("")
		return
	}
	w.line("indicators = [")
	for i := range g.rows {
		in := &g.rows[i]
		w.from(in.at, func() {
			w.b.WriteString("  [")
			for k := range in.cells {
				if k > 0 {
					w.b.WriteString(", ")
				}
				start := w.b.Len()
				w.b.WriteString(e.indicatorCell(g.columns[k], &in.cells[k]))
				w.link(in.cells[k].at, start, w.b.Len())
			}
			w.line("],")
		})
	}
	w.line("]")
	w.line("")
}

// indicatorCell is a cell of an indicator: scores and weights are figures, all else is text.
func (e *evaluation) indicatorCell(column string, f *field) string {
	text := strings.ReplaceAll(f.text, "\n", "")
	if column != "得分" && column != "分值" {
		return syntax.Quote(text)
	}
	if text == "" {
		e.remark(f.at, convert.LeftOut, "没有得分，取作空白。", "there is no score; it was taken as blank.")
		return `""`
	}
	if _, _, ok := report.ParseFigure(name.Normalize(text)); !ok {
		e.remark(f.at, convert.Guessed, "得分“"+text+"”不是数，照原样取了。", "the score “"+text+"” is no figure; it was taken as it is.")
	}
	return figure(text)
}
