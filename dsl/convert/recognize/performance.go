package recognize

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// isPerformance reports a self-evaluation table (绩效自评表), by its heading or by what stands in it.
func isPerformance(t *convert.Table, title string) bool {
	words := 0
	for i := range t.Rows {
		for j := range t.Rows[i].Cells {
			switch s := name.Normalize(t.Rows[i].Cells[j].Text); {
			case len(s) > 90:
			case s == "三级指标", s == "二级指标", s == "实际完成值", strings.HasPrefix(s, "实际完成值("), strings.HasPrefix(s, "执行率("), strings.HasPrefix(s, "预算执行情况"):
				words++
			}
		}
	}
	return words >= 2 || words > 0 && strings.Contains(title, "绩效")
}

// field is a cell with its place.
type field struct {
	text string
	col  int
	at   convert.Place
}

// fields are the cells of a row that hold something.
func fields(t *convert.Table, row int) []field {
	var out []field
	for j := range t.Rows[row].Cells {
		c := &t.Rows[row].Cells[j]
		if s := tidyLines(c.Text); s != "" && !c.Covered {
			out = append(out, field{s, j, t.Place(row, j)})
		}
	}
	return out
}

// tidyLines tidies the lines of a cell, and drops the empty ones.
func tidyLines(s string) string {
	if !strings.Contains(s, "\n") {
		return tidy(strings.TrimSpace(s))
	}
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = tidy(strings.TrimSpace(line)); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

// evaluation is a self-evaluation table that is being read.
type evaluation struct {
	*reader
	at      convert.Place
	whole   bool
	values  map[string]field // by key of [[performance]]
	budgets []named
	labels  []label
	goals   []goal
	heads   []field // of the amounts, until their row has been read
	head    columns
}

type named struct {
	name string
	field
}

// label is a word of the form that is printed otherwise: key or the form's word, and the printed one.
type label struct{ official, printed string }

type goal struct {
	title, weight field
	head          string // as printed, without its weight
	// columns are the names of the indicators' columns.
	columns []string
	rows    []indicator
	at      convert.Place
}

// evaluation writes a self-evaluation table with the parts that pages cut from it, and returns the next item.
func (r *reader) evaluation(i int) int {
	e := &evaluation{reader: r, at: r.items[i].at, values: map[string]field{}}
	next := i
	for ; next < len(r.items) && (next == i || r.items[next].role == continued); next++ {
		t := r.items[next].table
		for row := range t.Rows {
			e.row(t, row)
		}
	}
	e.finish()
	e.write(r.items[i].text)
	return next
}

// words of the form: keys that hold one text or figure, and how their labels begin.
func labelKey(s string) string {
	s = name.Normalize(s)
	for _, w := range [...]struct{ start, key string }{
		{"项目名称", "name"}, {"单位名称", "whole"}, {"部门(单位)名称", "whole"}, {"部门名称", "whole"},
		{"基本支出总额", "basic"}, {"项目支出总额", "project"}, {"主管部门", "department"},
		{"项目实施单位", "unit"}, {"实施单位", "unit"}, {"项目单位", "unit"},
		{"项目类别", "category"}, {"项目属性", "nature"}, {"项目类型", "kind"},
		{"总分", "total"}, {"自评总分", "total"}, {"偏差大或", "deviation"}, {"偏差原因", "deviation"},
		{"改进措施", "improvement"}, {"说明改进措施", "improvement"}, {"预算执行情况", "execution"},
	} {
		if strings.HasPrefix(s, w.start) && len(s) < len(w.start)+60 {
			return w.key
		}
	}
	return ""
}

// official are the form's words for labels.
func official(key string) string {
	switch key {
	case "unit":
		return "项目实施单位"
	case "total":
		return "总分"
	case "deviation":
		return "偏差大或目标未完成原因分析"
	case "improvement":
		return "改进措施及结果应用方案"
	case "name":
		return "项目名称"
	case "whole":
		return "单位名称"
	case "executed":
		return "执行数（B）"
	case "rate":
		return "执行率（B/A）"
	}
	return ""
}

// row reads a row.
func (e *evaluation) row(t *convert.Table, row int) {
	list := fields(t, row)
	if len(list) == 0 {
		return
	}
	if goalHead(list[0].text) || isIndicatorHead(list) || e.inGoal(list) {
		e.goalRow(t, row, list)
		return
	}
	if len(e.heads) > 0 && labelKey(list[0].text) == "" || len(e.heads) > 0 && labelKey(list[0].text) == "execution" {
		e.amounts(list)
		return
	}
	for k := 0; k < len(list); {
		key := labelKey(list[k].text)
		e.head = columns{} // the goals end where something else begins
		switch key {
		case "":
			e.lost(list[k])
			k++
		case "execution":
			e.values["weightLabel"] = list[k]
			e.heads = list[k+1:]
			return
		default:
			k = e.pair(key, list, k)
		}
	}
}

// lost remarks a cell that was not understood.
func (e *evaluation) lost(f field) {
	e.remark(f.at, convert.LeftOut, "自评表里的“"+f.text+"”没有取。", "“"+f.text+"” in the self-evaluation table is left out.")
}

// pair reads a label and what follows it, and returns the next cell.
func (e *evaluation) pair(key string, list []field, k int) int {
	l := list[k]
	if w := official(key); w != "" && !name.Equal(w, l.text) {
		if key == "total" || key == "deviation" || key == "improvement" || key == "name" {
			e.labels = append(e.labels, label{key, l.text})
		} else {
			e.labels = append(e.labels, label{w, l.text})
		}
	}
	end := k + 1
	for end < len(list) && (key == "category" || key == "nature" || key == "kind" || end == k+1) && labelKey(list[end].text) == "" {
		end++
	}
	value := field{at: l.at}
	if end > k+1 {
		value = list[k+1]
		for _, more := range list[k+2 : end] {
			value.text += " " + more.text
		}
	}
	if _, twice := e.values[key]; twice {
		e.remark(l.at, convert.LeftOut, "“"+l.text+"”前面已有一个，这一个没有取。", "there is a “"+l.text+"” already; this one is left out.")
		return end
	}
	if key == "whole" {
		e.whole = true
	}
	e.values[key] = value
	return end
}

// amounts reads the row under 预算数、执行数、执行率、得分.
func (e *evaluation) amounts(list []field) {
	if labelKey(list[0].text) == "execution" {
		list = list[1:]
	}
	var values []field
	for k, f := range list {
		if isFigure(f.text) {
			values = append(values, f)
		} else if k == 0 {
			e.values["amountLabel"] = f
		} else if len(values) > 0 || k > 0 {
			values = append(values, f) // a misprint
		}
	}
	heads := e.heads
	e.heads = nil
	byColumn := len(values) != len(heads)
	for k, h := range heads {
		v, found := field{at: h.at}, false
		if !byColumn {
			v, found = values[k], true
			if v.col != h.col && k == 0 {
				e.remark(v.at, convert.Guessed, "预算执行情况的数与表头错位，按次序取了。", "the amounts of the budget's execution do not stand under their heads; they were taken in order.")
			}
		} else {
			for _, f := range values {
				if f.col == h.col {
					v, found = f, true
				}
			}
		}
		if !found {
			e.remark(h.at, convert.LeftOut, "“"+h.text+"”下面没有数。", "there is no amount under “"+h.text+"”.")
		}
		e.amount(h, v)
	}
	if byColumn {
		e.remark(list[0].at, convert.Guessed, "预算执行情况有 "+itoa(len(heads))+" 个表头、"+itoa(len(values))+" 个数，按列取了，请核对。",
			"the budget's execution has "+itoa(len(heads))+" heads and "+itoa(len(values))+" amounts; they were taken by columns, please check.")
	}
}

// amount takes one amount under its head.
func (e *evaluation) amount(h, v field) {
	s := name.Normalize(h.text)
	key := ""
	switch {
	case strings.Contains(s, "执行率") && !strings.HasPrefix(s, "得分"):
		key = "rate"
	case strings.HasPrefix(s, "得分"):
		key = "score"
		e.values["scoreLabel"] = h
	case strings.HasPrefix(s, "执行数"), strings.HasPrefix(s, "实际执行"), strings.HasPrefix(s, "全年执行数"):
		key = "executed"
	case strings.HasPrefix(s, "分值"):
		e.values["points"] = v
		return
	case strings.Contains(s, "预算"):
		n, _, _ := strings.Cut(s, "预算")
		e.budgets = append(e.budgets, named{n, v})
		if w := n + "预算数(A)"; !name.Equal(w, h.text) {
			e.labels = append(e.labels, label{"budget", h.text})
		}
		return
	default:
		e.lost(h)
		return
	}
	e.values[key] = v
	if w := official(key); w != "" && !name.Equal(w, h.text) {
		e.labels = append(e.labels, label{key, h.text})
	}
}

// isFigure reports an amount or a percentage.
func isFigure(s string) bool {
	_, _, ok := report.ParseFigure(name.Normalize(s))
	return ok
}

// figure is a figure as the report writes it: a number, or its text where it is none, "" for nothing.
func figure(s string) string {
	n := name.Normalize(s)
	if n == "" {
		return `""`
	}
	if a, err := amount.Parse(strings.ReplaceAll(n, ",", "")); err == nil && strings.Trim(n, "0123456789.,-") == "" {
		return strings.ReplaceAll(a.Format(), ",", "_")
	}
	return syntax.Quote(s)
}
