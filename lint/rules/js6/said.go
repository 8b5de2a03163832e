package js6

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// quantity is what the words before a figure say that it is.
type quantity uint8

const (
	nothing   quantity = iota
	qBudget            // 预算数, whichever
	qInitial           // 年初预算数
	qAdjusted          // 调整后预算数
	qExecuted
	qRate
	qSaved // 节省, 结余: budget − executed
	qScore // of the execution
	qTotal
	qIndicators // of all goals
	qThis       // 得分 alone: of what the sentence spoke of last
)

// phrase is a word for a quantity.
type phrase struct {
	word string
	q    quantity
}

// phrases end a clause's words before its figure; the longer ones first.
var phrases = [...]phrase{
	{"年初预算数", qInitial}, {"年初预算金额", qInitial}, {"年初预算", qInitial}, {"年初批复预算", qInitial},
	{"调整后预算数", qAdjusted}, {"调整后预算金额", qAdjusted}, {"调整后预算", qAdjusted}, {"调整预算数", qAdjusted},
	{"全年预算数", qAdjusted}, {"全年预算", qAdjusted},
	{"较调整后预算节省", qSaved}, {"较调整后预算结余", qSaved}, {"较预算节省", qSaved}, {"较预算结余", qSaved}, {"较预算数节省", qSaved}, {"较预算节约", qSaved},
	{"预算支出", qExecuted}, {"执行金额", qExecuted}, {"执行数", qExecuted}, {"预算执行数", qExecuted}, {"支出决算数", qExecuted}, {"实际支出", qExecuted},
	{"预算执行率得分", qScore}, {"预算执行率自评得分", qScore}, {"预算执行情况自评分", qScore}, {"预算执行情况自评得分", qScore}, {"预算执行情况得分", qScore}, {"预算执行得分", qScore}, {"执行率得分", qScore},
	{"年度绩效目标自评分", qIndicators}, {"年度绩效目标自评得分", qIndicators}, {"绩效目标得分", qIndicators}, {"绩效指标得分", qIndicators},
	{"自评总分", qTotal}, {"自评得分", qTotal}, {"综合得分", qTotal}, {"总得分", qTotal}, {"总分", qTotal},
	{"预算执行率", qRate}, {"执行率", qRate},
	{"预算数", qBudget}, {"预算金额", qBudget}, {"预算总额", qBudget},
	{"此项得分", qThis}, {"该项得分", qThis}, {"得分", qThis},
}

// phraseEnds are the bytes that they end with, so that most words are passed over at once.
var phraseEnds struct {
	once sync.Once
	is   [256]bool
}

func mayEndPhrase(last byte) bool {
	phraseEnds.once.Do(func() {
		for i := range phrases {
			w := phrases[i].word
			phraseEnds.is[w[len(w)-1]] = true
		}
	})
	return phraseEnds.is[last]
}

// filler may stand before a phrase without changing what it is.
var filler = [...]string{
	"截至目前", "年度", "部门", "单位", "整体", "绩效", "项目", "资金", "全年", "实际", "财政", "预算", "支出", "其中", "本年", "我单位", "本单位", "的", "该", "共",
	"总额", "合计", "实行", "自评",
}

// said is a figure of a paragraph with what it is said to be.
type said struct {
	*figure
	quantity
	// word is the phrase that says so.
	word string
}

// read reads what a paragraph says of a table; the figures it cannot place are left out.
func (t *table) read(q *lint.Paragraph, figures []figure, f func(said)) {
	s := q.S()
	after, last := 0, nothing
	asked, mixed := false, false // whether the paragraph names another project
	for i := range figures {
		g, before := &figures[i], after
		if g.unit != "年" { // a year is part of the words
			after = g.end
		}
		if !g.percent && g.unit != "分" && !strings.HasSuffix(g.unit, "元") {
			continue // no quantity is counted in it
		}
		x := said{figure: g}
		x.quantity, x.word = t.subject(head(s, before, g.from))
		if x.quantity == qThis {
			if last != qRate && last != qScore {
				continue
			}
			x.quantity = qScore
		}
		if !x.fits() || otherYear(s, g.from, t.p.Report.Year) {
			continue
		}
		if !asked {
			asked, mixed = true, namesOther(t, s)
		}
		if mixed && otherProject(t, s, g.from) {
			continue
		}
		last = x.quantity
		f(x)
	}
}

// fits: the unit is one of the quantity.
func (x *said) fits() bool {
	switch x.quantity {
	case nothing:
		return false
	case qRate:
		return x.percent
	case qScore, qTotal, qIndicators:
		return x.unit == "分" && !x.percent
	}
	return strings.HasSuffix(x.unit, "元")
}

// subject reads the words before a figure. It is a quantity only if nothing is left over: a part of
// the unit or of the project is something else.
func (t *table) subject(h string) (quantity, string) {
	h = strings.TrimRight(h, " \u3000")
	for _, verb := range [...]string{"约为", "共计", "合计", "为", "是", "达", "计"} {
		if rest, ok := strings.CutSuffix(h, verb); ok {
			h = rest
			break
		}
	}
	h = strings.TrimRight(h, " \u3000")
	if h == "" || !mayEndPhrase(h[len(h)-1]) {
		return nothing, ""
	}
	for i := range phrases {
		before, ok := strings.CutSuffix(h, phrases[i].word)
		if !ok {
			continue
		}
		if t.consumed(before) {
			return phrases[i].q, phrases[i].word
		}
		return nothing, ""
	}
	return nothing, ""
}

// consumed reports whether words only name the year, the unit, the project, or say nothing.
func (t *table) consumed(s string) bool {
	s = strings.ReplaceAll(name.Normalize(s), `"`, "")
	for s != "" {
		n := 0
		for _, w := range filler {
			if strings.HasPrefix(s, w) {
				n = len(w)
				break
			}
		}
		if year := t.book.year; strings.HasPrefix(s, year) {
			if n = len(year); strings.HasPrefix(s[n:], "度") {
				n += len("度")
			}
		}
		if !t.whole() {
			n = max(n, prefixLen(s, t.name))
		}
		n = max(n, unitLen(s, t.book.unit))
		for _, alias := range t.book.aliases {
			n = max(n, prefixLen(s, alias))
		}
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}

func prefixLen(s, prefix string) int {
	if prefix != "" && strings.HasPrefix(s, prefix) {
		return len(prefix)
	}
	return 0
}

// unitLen is how much of s is the unit's name or an end of it, of three characters at least.
func unitLen(s, unit string) int {
	for i := range unit {
		if tail := unit[i:]; len(tail) >= 9 && strings.HasPrefix(s, tail) {
			return len(tail)
		}
	}
	return 0
}

// otherYear: the sentence up to byte i speaks of another year.
func otherYear(s string, i, year int) bool {
	from := lastAfter(s, i, &stops)
	part := s[from:i]
	for at := 0; ; {
		n := name.Index(part[at:], "年")
		if n < 0 {
			return false
		}
		at += n
		if strings.HasSuffix(part[:at], "上") || strings.HasSuffix(part[:at], "去") {
			return true
		}
		if y := yearBefore(part[:at]); y != 0 && y != year {
			return true
		}
		at += len("年")
	}
}

// yearBefore is the year of four digits that s ends with, 0 for none.
func yearBefore(s string) int {
	s = strings.TrimRight(s, " \u3000")
	if len(s) < 4 || len(s) > 4 && s[len(s)-5] >= '0' && s[len(s)-5] <= '9' {
		return 0
	}
	y, err := strconv.Atoi(s[len(s)-4:])
	if err != nil || y < 1990 || y > 2100 {
		return 0
	}
	return y
}

// otherProject: the sentence up to byte i names another project.
func otherProject(t *table, s string, i int) bool {
	return namesOther(t, s[lastAfter(s, i, &stops):i])
}

// namesOther: s names a project that is not the table's.
func namesOther(t *table, s string) bool {
	part := name.Normalize(s)
	return slices.ContainsFunc(t.others, func(o string) bool { return name.Contains(part, o) })
}

// of is the table's own figure for what is said; missing where the table has none.
func (t *table) of(x *said) (n eval.Num, what lint.Text, at *report.PerformanceFigure) {
	switch x.quantity {
	case qInitial:
		b := t.initial()
		if b == nil {
			return missing, what, nil
		}
		return number(t.p, &b.PerformanceFigure), lint.Text{Zh: "年初预算数", En: "initial budget"}, &b.PerformanceFigure
	case qBudget, qAdjusted:
		b := t.budget()
		if b == nil {
			return missing, what, nil
		}
		return t.budgetNum, lint.Text{Zh: "预算数", En: "budget"}, &b.PerformanceFigure
	case qExecuted:
		return t.executedNum, lint.Text{Zh: "执行数", En: "executed amount"}, &t.Executed
	case qSaved:
		return minus(t.budgetNum, t.executedNum), lint.Text{Zh: "预算数减执行数", En: "budget less executed amount"}, &t.Executed
	case qRate:
		return t.rateNum, lint.Text{Zh: "执行率", En: "execution rate"}, &t.Rate
	case qScore:
		return t.scoreNum, lint.Text{Zh: "预算执行得分", En: "score of the execution"}, &t.Score
	case qTotal:
		return t.totalNum, lint.Text{Zh: "总分", En: "total score"}, &t.Total
	}
	return missing, what, nil
}

// num is the figure in the report's unit.
func (x *said) num(p *lint.Pass) eval.Num {
	if strings.HasSuffix(x.unit, "元") {
		return x.money(p)
	}
	return x.plain()
}
