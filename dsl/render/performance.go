package render

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// selfEvaluation lays out a self-evaluation table (绩效自评表). It is seven columns wide, or wider where
// the goals have more columns: a head on the left, then the columns of the indicators.
type selfEvaluation struct {
	*Sheet
	e     *eval.Eval
	el    *report.Element
	p     *report.Performance
	boxes int // so far, for ids
}

// performanceColumns are the heads of the indicators, beside the columns that the goal names.
const performanceColumns = 7

// LayPerformance lays out a self-evaluation table; id is the Sheet's.
func LayPerformance(e *eval.Eval, el *report.Element, id string) *Sheet {
	p, r := el.Performance, e.Report
	s := &selfEvaluation{Sheet: &Sheet{ID: id, Columns: performanceColumns, Span: el.Span}, e: e, el: el, p: p}
	for gi := range p.Goals {
		s.Columns = max(s.Columns, 1+goalWidth(&p.Goals[gi]))
	}
	whole := p.Scope.S == "整体"
	s.heading(r, whole)
	if whole {
		s.whole(r)
	} else {
		s.project(r)
	}
	s.execution(whole)
	for gi := range p.Goals {
		s.goal(&p.Goals[gi], gi+1)
	}
	s.row("总分", "total", s.total())
	s.text("偏差大或目标未完成原因分析", "deviation", p.Deviation)
	s.text("改进措施及结果应用方案", "improvement", p.Improvement)
	return s.Sheet
}

func (s *selfEvaluation) heading(r *report.Report, whole bool) {
	year := ""
	if r.Year > 0 {
		year = strconv.Itoa(r.Year) + " 年度"
	}
	switch {
	case s.el.Title.Set:
		s.Heading, s.Span = s.el.Title.S, s.el.Title.Span
	case whole:
		s.Heading, s.Span = year+r.Unit.S+"整体绩效自评表", s.p.Scope.Span
	default:
		s.Heading, s.Span = year+s.el.Name.S+"项目自评表", s.el.Name.Span
	}
}

// label is a word of the form as the table prints it: by the key of the block or by the word.
func (s *selfEvaluation) label(key, word string) string { return labelled(s.p.Labels, key, word) }

func labelled(labels []report.Label, key, word string) string {
	for i := range labels {
		if l := &labels[i]; l.Printed.Set && (key != "" && l.Official == key || name.Equal(l.Official, word)) {
			return l.Printed.S
		}
	}
	return word
}

func (s *selfEvaluation) id() string {
	s.boxes++
	return s.ID + "-v" + strconv.Itoa(s.boxes)
}

func (s *selfEvaluation) prose(t report.Text, text string, cols int) Box {
	b := Box{Kind: Prose, Text: text, Cols: cols, Span: t.Span}
	if t.Set {
		b.ID = s.id()
	}
	return b
}

// figure is the box of a figure; due is its value where it is derived.
func (s *selfEvaluation) figure(f *report.PerformanceFigure, due eval.Num, cols int) Box {
	b := Box{Kind: Datum, Cols: cols, Span: f.Span}
	b.Text, b.State = figureValue(s.e, f, due)
	if f.Set {
		b.ID = s.id()
	}
	return b
}

// figureValue is what is printed for a figure of a self-evaluation table.
func figureValue(e *eval.Eval, f *report.PerformanceFigure, due eval.Num) (string, State) {
	switch {
	case !f.Set:
		return "", Plain
	case f.Kind == report.Stated && f.Percent:
		return f.Text, Plain
	case f.Kind == report.Stated:
		return f.Value.Format(), Plain
	case f.Kind == report.Blank || f.Kind == report.Omitted:
		return "", Plain
	case f.Kind == report.Dash:
		return "—", Plain
	case f.Kind == report.Misprint:
		return written(e.Report, &f.Cell), Misprint
	}
	if n := valueOf(e, f, due); n.Status == eval.OK {
		return FormatNum(n), Computed
	}
	return unknownText, Unknown
}

// valueOf is the value of a figure; due is that of a derived one.
func valueOf(e *eval.Eval, f *report.PerformanceFigure, due eval.Num) eval.Num {
	switch {
	case !f.Set:
	case f.Kind == report.Stated:
		return eval.Num{V: f.Value, Lo: f.Value, Hi: f.Value, Percent: f.Percent}
	case f.Kind == report.Derived:
		return due
	case f.Kind == report.Formula:
		if x := e.FigureFormula(&f.Cell); x != nil && x.Expr != nil && len(x.Errs) == 0 {
			return e.Expr(x.Expr, -1)
		}
	}
	return eval.Num{Status: eval.Missing}
}

// missing is a value that is not known.
func missing() eval.Num { return eval.Num{Status: eval.Missing} }

// budget is the budget in force: the last one given.
func (s *selfEvaluation) budget() *report.NamedFigure {
	if n := len(s.p.Budget); n > 0 {
		return &s.p.Budget[n-1]
	}
	return nil
}

// rate is 执行数 over 预算数.
func (s *selfEvaluation) rate() eval.Num {
	b := s.budget()
	if b == nil {
		return missing()
	}
	executed, budget := valueOf(s.e, &s.p.Executed, missing()), valueOf(s.e, &b.PerformanceFigure, missing())
	if executed.Status != eval.OK || budget.Status != eval.OK {
		return missing()
	}
	n := eval.Share(executed, budget)
	n.V = n.V.Round(report.UsualPlaces)
	return n
}

// score is the weight by the rate.
func (s *selfEvaluation) score() eval.Num {
	weight, rate := valueOf(s.e, &s.p.Weight, missing()), s.rate()
	if weight.Status != eval.OK || rate.Status != eval.OK {
		return missing()
	}
	return eval.Num{V: weight.V.Mul(rate.V).Shift(-2).Round(report.UsualPlaces)}
}

// total is the score with those of all indicators.
func (s *selfEvaluation) total() Box {
	sum := valueOf(s.e, &s.p.Score, s.score())
	for gi := range s.p.Goals {
		g := &s.p.Goals[gi]
		for i := range g.Indicators {
			f := g.Field(&g.Indicators[i], "得分")
			if f == nil || f.Figure.Set && f.Figure.Kind != report.Stated {
				sum.Status = max(sum.Status, eval.Missing)
			} else if f.Figure.Set {
				sum.V = sum.V.Add(f.Figure.Value)
			}
		}
	}
	if sum.Status != eval.OK {
		sum = missing()
	}
	return s.figure(&s.p.Total, sum, s.Columns-1)
}

// row appends a line of a head and one box.
func (s *selfEvaluation) row(word, key string, b Box) {
	b.Cols = s.Columns - 1
	s.Body = append(s.Body, Line{{Kind: Title, Text: s.label(key, word)}, b})
}

func (s *selfEvaluation) text(word, key string, t report.Text) {
	s.row(word, key, s.prose(t, PlainText(s.e, t.S), 0))
}

// pair appends a line of two heads with a box each. The second head stands over the fifth column.
func (s *selfEvaluation) pair(word1 string, b1 Box, word2 string, b2 Box) {
	b1.Cols, b2.Cols = 3, s.Columns-5
	s.Body = append(s.Body, Line{{Kind: Title, Text: s.label("", word1)}, b1, {Kind: Title, Text: s.label("", word2)}, b2})
}

// whole is the upper part of the table of the whole unit.
func (s *selfEvaluation) whole(r *report.Report) {
	s.row("单位名称", "", s.prose(r.Unit, r.Unit.S, 0))
	s.Body[len(s.Body)-1][1].ID = "" // its place is [report]
	s.pair("基本支出总额", s.figure(&s.p.Basic, missing(), 0), "项目支出总额", s.figure(&s.p.Project, missing(), 0))
}

// project is the upper part of the table of a project.
func (s *selfEvaluation) project(r *report.Report) {
	p := s.p
	s.row("项目名称", "name", s.prose(s.el.Name, s.el.Name.S, 0))
	who := func(t report.Text) Box {
		if t.Set {
			return s.prose(t, t.S, 0)
		}
		return Box{Kind: Prose, Text: r.Unit.S}
	}
	s.pair("主管部门", who(p.MainDepartment), "项目实施单位", who(p.ImplementingUnit))
	s.choice(r, "项目类别", "category", p.Category)
	s.choice(r, "项目属性", "nature", p.Nature)
	s.choice(r, "项目类型", "kind", p.Kind)
}

// choice is a line of words to choose from, with the chosen one ticked.
func (s *selfEvaluation) choice(r *report.Report, word, key string, t report.Text) {
	options := form.Listed(r.Set.Performance.Options, key)
	if len(options) == 0 && !t.Set {
		return
	}
	text, chosen := "", false
	for i, o := range options {
		box := "☐"
		if name.Equal(o, t.S) {
			box, chosen = "☑", true
		}
		if i > 0 {
			text += "　"
		}
		text += strconv.Itoa(i+1) + "、" + s.label("", o) + " " + box
	}
	if !chosen {
		text = t.S // none, or a word of its own, as printed
	}
	s.row(word, "", s.prose(t, text, 0))
}

// execution is the part on 预算执行情况.
func (s *selfEvaluation) execution(whole bool) {
	p := s.p
	points, weight := "", valueOf(s.e, &p.Weight, missing())
	if weight.Status == eval.OK {
		points = weight.V.Format() + "分"
	}
	word, amount := "预算执行情况（万元）", "年度财政资金总额"
	if whole {
		amount = "部门整体支出总额"
	}
	if points != "" {
		word += "（" + points + "）"
	}
	budgets := p.Budget
	if len(budgets) == 0 {
		budgets = []report.NamedFigure{{}}
	}
	// The columns between the head and 执行数: what the amounts are, then the budgets.
	first := s.Columns - 4 - len(budgets)
	if first < 1 {
		first = 1
		budgets = budgets[len(budgets)-(s.Columns-5):]
	}
	heads := Line{{Kind: Title, Text: s.label("weight", word), Rows: 2}, {Kind: Title, Cols: first}}
	values := Line{{Kind: Title, Text: s.label("", amount), Cols: first}}
	for i := range budgets {
		b := &budgets[i]
		heads = append(heads, Box{Kind: Title, Text: s.label("budget", b.Name+"预算数（A）")})
		values = append(values, s.figure(&b.PerformanceFigure, missing(), 0))
	}
	heads = append(heads,
		Box{Kind: Title, Text: s.label("executed", "执行数（B）")},
		Box{Kind: Title, Text: s.label("rate", "执行率（B/A）")},
		Box{Kind: Title, Text: s.label("score", "得分（"+points+"*执行率）")})
	values = append(values,
		s.figure(&p.Executed, missing(), 0), s.figure(&p.Rate, s.rate(), 0), s.figure(&p.Score, s.score(), 0))
	s.Body = append(s.Body, heads, values)
}

func goalWidth(g *report.Goal) int {
	if len(g.Columns) > 0 {
		return len(g.Columns)
	}
	return performanceColumns - 1
}

// goal is one goal with its indicators. What several indicators share in their first two columns is
// printed once.
func (s *selfEvaluation) goal(g *report.Goal, n int) {
	weight := valueOf(s.e, &g.Weight, missing())
	word := "年度绩效目标 " + strconv.Itoa(n)
	head := labelled(g.Labels, "", s.label("", word))
	if weight.Status == eval.OK {
		head += "（" + weight.V.Format() + "分）"
	}
	width := goalWidth(g)
	left := Box{Kind: Title, Text: head, Rows: len(g.Indicators) + 1, ID: s.id(), Span: g.Span}
	if g.Title.Set {
		left.Rows = 0
		s.Body = append(s.Body, Line{left, s.prose(g.Title, g.Title.S, s.Columns-1)})
		left = Box{Kind: Title, Text: "年度绩效指标", Rows: len(g.Indicators) + 1}
	}
	heads := Line{left}
	for i := range width {
		text := g.Column(i)
		switch text {
		case "年度目标值":
			text = "年初目标值（A）"
		case "实际完成值":
			text = "实际完成值（B）"
		}
		heads = append(heads, Box{Kind: Title, Text: labelled(g.Labels, "", s.label("", text))})
	}
	heads[len(heads)-1].Cols = s.Columns - width
	s.Body = append(s.Body, heads)
	for i := range g.Indicators {
		s.Body = append(s.Body, s.indicator(g, i, width))
	}
}

func (s *selfEvaluation) indicator(g *report.Goal, i, width int) Line {
	in := &g.Indicators[i]
	var line Line
	for k := range width {
		var b Box
		if k >= len(in.Fields) {
			b = Box{Kind: Prose}
		} else {
			f := &in.Fields[k]
			if k < 2 && shared(g, i, k) {
				continue
			}
			b = s.field(f)
			for k < 2 && i+b.Rows+1 < len(g.Indicators) && shared(g, i+b.Rows+1, k) {
				b.Rows++
			}
			if b.Rows > 0 {
				b.Rows++
			}
		}
		if k == width-1 {
			b.Cols = s.Columns - width
		}
		line = append(line, b)
	}
	return line
}

// field is a cell of an indicator.
func (s *selfEvaluation) field(f *report.Field) Box {
	if f.Figure.Set {
		b := s.figure(&f.Figure, missing(), 0)
		b.Kind = Datum
		return b
	}
	return s.prose(f.Text, f.S, 0)
}

// shared reports whether an indicator stands under the same words as the one above it, in a column and
// in those before it.
func shared(g *report.Goal, i, col int) bool {
	if i == 0 {
		return false
	}
	for k := range col + 1 {
		a, b := g.Indicators[i-1].Fields, g.Indicators[i].Fields
		if k >= len(a) || k >= len(b) || a[k].S == "" || !name.Equal(a[k].S, b[k].S) {
			return false
		}
	}
	return true
}
