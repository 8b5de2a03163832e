package recognize

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// indicator is one row of a goal: 一级, 二级, 三级指标, 目标值, 实际完成值, 得分 (or what the columns of its head say).
type indicator struct {
	cells []field
	at    convert.Place
}

// columns are the columns of the indicators, as the last head has them.
type columns struct {
	// from is the column of 一级指标, cols those of all in order.
	cols  []int
	names []string
}

// The usual columns of an indicator.
const (
	first = iota
	second
	third
	target
	actual
	score
	usual
)

// goalHead reports what begins a goal: 年度绩效目标 1 (80分), 年度目标1.
func goalHead(s string) bool {
	s = name.Normalize(s)
	if len(s) > 90 {
		return false
	}
	for _, start := range [...]string{"年度绩效目标", "年度目标", "绩效目标", "年度总体目标"} {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	return false
}

// isSide reports the head on the left of the indicators: 年度绩效指标.
func isSide(s string) bool {
	s = name.Normalize(s)
	return s == "年度绩效指标" || s == "绩效指标"
}

// isIndicatorHead reports the head of the indicators.
func isIndicatorHead(list []field) bool {
	n := 0
	for _, f := range list {
		switch s := name.Normalize(f.text); {
		case s == "一级指标", s == "二级指标", s == "三级指标":
			n++
		}
	}
	return n >= 2
}

// inGoal: the row belongs to the goal that is being read.
func (e *evaluation) inGoal(list []field) bool {
	return len(e.goals) > 0 && len(e.head.cols) > 0 && labelKey(list[0].text) == ""
}

// goalRow reads a row of a goal: its title, the head of its indicators, an indicator.
func (e *evaluation) goalRow(t *convert.Table, row int, list []field) {
	if goalHead(list[0].text) {
		head := list[0]
		rest := list[1:]
		title := len(rest) == 1 && !e.isClass(rest[0].text)
		n := len(e.goals)
		if n == 0 || title || e.goals[n-1].head != bareGoal(head.text) {
			g := goal{head: bareGoal(head.text), at: head.at}
			if p := points(head.text); p != "" {
				g.weight = field{text: p, at: head.at}
			}
			if title {
				g.title = rest[0]
				rest = nil
			}
			e.goals = append(e.goals, g)
			e.head.cols = nil
		} else {
			e.remark(head.at, convert.Recognized, "“"+head.text+"”接着上一页的同一个目标。", "“"+head.text+"” goes on with the goal of the page before.")
		}
		list = rest
	} else if len(list) > 1 && isSide(list[0].text) {
		list = list[1:]
	}
	switch {
	case len(list) == 0:
	case isIndicatorHead(list):
		if len(e.goals) == 0 {
			e.goals = append(e.goals, goal{at: list[0].at})
		}
		e.indicatorHead(list)
	case len(e.goals) == 0 || len(e.head.cols) == 0:
		for _, f := range list {
			e.lost(f)
		}
	default:
		e.indicator(t, row, list)
	}
}

// bareGoal is the head of a goal without its weight: 年度绩效目标 1.
func bareGoal(s string) string {
	if i := strings.IndexAny(s, "(（"); i > 0 {
		s = s[:i]
	}
	return strings.TrimRight(strings.TrimSpace(s), ":： ")
}

// indicatorHead keeps the columns of the indicators.
func (e *evaluation) indicatorHead(list []field) {
	e.head = columns{}
	for _, f := range list {
		e.head.cols = append(e.head.cols, f.col)
		e.head.names = append(e.head.names, columnName(f.text))
	}
	g := &e.goals[len(e.goals)-1]
	if len(g.rows) > 0 && !slices.Equal(g.columns, e.head.names) {
		e.goals = append(e.goals, goal{at: list[0].at})
		g = &e.goals[len(e.goals)-1]
		e.remark(list[0].at, convert.Guessed, "表头与上面的不同，另作一个目标。", "the heads differ from those above; a goal of its own was begun.")
	}
	g.columns = e.head.names
	for k, f := range list {
		word := e.head.names[k]
		switch word {
		case "年度目标值":
			word = "年初目标值（A）"
		case "实际完成值":
			word = "实际完成值（B）"
		}
		if l := (label{word, f.text}); !name.Equal(word, f.text) && !slices.Contains(e.labels, l) {
			e.labels = append(e.labels, l)
		}
	}
}

// columnName is how the language calls a column of the indicators.
func columnName(s string) string {
	s = name.Normalize(s)
	switch {
	case strings.Contains(s, "实际完成"), strings.Contains(s, "完成值"):
		return "实际完成值"
	case strings.Contains(s, "目标值"), strings.Contains(s, "指标值"):
		return "年度目标值"
	case strings.HasPrefix(s, "得分"), strings.HasPrefix(s, "自评得分"):
		return "得分"
	case strings.HasPrefix(s, "分值"), strings.HasPrefix(s, "权重"):
		return "分值"
	}
	return s
}

// isClass reports a 一级指标 or 二级指标 of the form.
func (e *evaluation) isClass(s string) bool { return e.isFirst(s) || e.isSecond(s) }

func (e *evaluation) isFirst(s string) bool {
	for i := range e.set.Performance.Classes {
		if name.Equal(e.set.Performance.Classes[i].Name, s) {
			return true
		}
	}
	return false
}

func (e *evaluation) isSecond(s string) bool {
	for i := range e.set.Performance.Classes {
		if isListed(e.set.Performance.Classes[i].Values, s) {
			return true
		}
	}
	return false
}

// mayBeSecond: a 二级指标, if need be without the 指标 at its end.
func (e *evaluation) mayBeSecond(s string) bool { return e.isSecond(s) || e.isSecond(s+"指标") }

// under: a 二级指标 belongs to a 一级指标.
func (e *evaluation) under(secondWord, firstWord string) bool {
	return isListed(form.Listed(e.set.Performance.Classes, firstWord), secondWord) ||
		isListed(form.Listed(e.set.Performance.Classes, firstWord), secondWord+"指标")
}

// indicator reads one row of a goal. What pages and merged cells have shifted is put in its column by what
// it says; each row whose cells do not stand under their heads has a remark.
func (e *evaluation) indicator(t *convert.Table, row int, list []field) {
	g := &e.goals[len(e.goals)-1]
	cells := make([]field, len(e.head.cols))
	for k := range cells {
		cells[k].at = t.Rows[row].At
	}
	byColumn := true
	for _, f := range list {
		if k := slices.Index(e.head.cols, f.col); k >= 0 {
			cells[k] = f
		} else {
			byColumn = false
		}
	}
	if !isUsual(e.head.names) {
		if !byColumn {
			for _, f := range list {
				if slices.Index(e.head.cols, f.col) < 0 {
					e.lost(f)
				}
			}
		}
		e.inherit(g, cells, t, row)
		g.rows = append(g.rows, indicator{cells, t.Rows[row].At})
		return
	}
	sorted, certain := e.byWords(list, cells, byColumn)
	shifted := !slices.EqualFunc(sorted, cells, func(a, b field) bool { return a.text == b.text })
	if shifted || !certain {
		var told []string
		for _, f := range list {
			told = append(told, f.text)
		}
		e.remark(t.Rows[row].At, convert.Guessed, "这一行的格与表头错位，按各格的内容排好了，请核对："+strings.Join(told, " | "),
			"the cells of this row do not stand under their heads; they were put in order by what they say, please check: "+strings.Join(told, " | "))
	}
	e.inherit(g, sorted, t, row)
	g.rows = append(g.rows, indicator{sorted, t.Rows[row].At})
}

// isUsual: these are the six usual columns.
func isUsual(names []string) bool {
	want := [...]string{"一级指标", "二级指标", "三级指标", "年度目标值", "实际完成值", "得分"}
	return slices.Equal(names, want[:])
}

// byWords puts the cells of a row in order by what they say. Cells that stand under their heads and make
// sense there stay.
func (e *evaluation) byWords(list, byColumn []field, all bool) (out []field, certain bool) {
	if all && e.sensible(byColumn) {
		return byColumn, true
	}
	out = make([]field, usual)
	for k := range out {
		out[k].at = list[0].at
	}
	rest := list
	switch {
	case len(rest) > 2 && e.isFirst(rest[0].text) && (e.isSecond(rest[1].text) || len(rest) == usual && e.mayBeSecond(rest[1].text)):
		out[first], out[second], rest = rest[0], rest[1], rest[2:]
	case len(rest) > 1 && e.isSecond(rest[0].text) && (!e.isFirst(rest[0].text) || rest[0].col >= e.head.cols[second]):
		out[second], rest = rest[0], rest[1:]
	case len(rest) > 1 && e.isFirst(rest[0].text):
		out[first], rest = rest[0], rest[1:]
	}
	switch n := len(rest); {
	case n == 4:
		copy(out[third:], rest)
		return out, isFigure(rest[3].text)
	case n == 3 && isFigure(rest[2].text) && !strings.ContainsAny(rest[2].text, "%％"):
		out[third], out[target], out[score] = rest[0], rest[1], rest[2]
	case n == 3:
		copy(out[third:], rest)
	default:
		return byColumn, false
	}
	return out, false
}

// sensible: classes stand in the columns of classes and nowhere else, a name and a score are there.
func (e *evaluation) sensible(cells []field) bool {
	if s := cells[first].text; s != "" && !e.isFirst(s) && (e.isSecond(s) || cells[third].text == "") {
		return false
	}
	if s := cells[second].text; s != "" && !e.mayBeSecond(s) && (e.isFirst(s) || cells[third].text == "") {
		return false
	}
	if cells[third].text == "" || e.isClass(cells[third].text) || cells[first].text != "" && cells[second].text == "" {
		return false
	}
	return isFigure(cells[score].text) && cells[target].text != "" && cells[actual].text != ""
}

// inherit takes what merged cells say from the row above.
func (e *evaluation) inherit(g *goal, cells []field, t *convert.Table, row int) {
	if len(cells) < 2 || e.head.names[first] != "一级指标" || e.head.names[second] != "二级指标" {
		return
	}
	at := t.Rows[row].At
	n := len(g.rows)
	if cells[second].text == "" && cells[first].text == "" && n > 0 {
		cells[second].text = g.rows[n-1].cells[second].text
	}
	if cells[second].text == "" {
		e.remark(at, convert.Guessed, "这一行没有二级指标。", "the row has no 二级指标.")
	}
	if cells[first].text != "" {
		return
	}
	if n > 0 {
		cells[first].text = g.rows[n-1].cells[first].text
		return
	}
	for i := range e.set.Performance.Classes {
		if c := &e.set.Performance.Classes[i]; e.under(cells[second].text, c.Name) {
			cells[first].text = c.Name
			e.remark(at, convert.Guessed, "这一行没有一级指标，按“"+cells[second].text+"”取作“"+c.Name+"”。", "the row has no 一级指标; by “"+cells[second].text+"” it was taken for “"+c.Name+"”.")
			return
		}
	}
	e.remark(at, convert.Guessed, "这一行没有一级指标。", "the row has no 一级指标.")
}
