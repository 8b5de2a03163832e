package report

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// indicatorColumns are the columns of an indicator where the goal names none (language reference, §6).
var indicatorColumns = [...]string{"一级指标", "二级指标", "三级指标", "年度目标值", "实际完成值", "得分"}

func (b *binder) performance(id doc.ID) {
	made := append(b.slabs.performances[len(b.slabs.performances):], Performance{})
	b.slabs.performances = keep(b.slabs.performances, made)
	p := &made[0]
	p.Budget, p.Goals = b.slabs.budget[len(b.slabs.budget):], b.slabs.goals[len(b.slabs.goals):]
	e := Element{Kind: PerformanceTable, Span: b.entrySpan(id), Performance: p}
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "scope":
			p.Scope = b.oneOf(c, scopeWords...)
		case "name":
			e.Name = b.text(c)
		case "title":
			e.Title = b.text(c)
		case "department":
			p.MainDepartment = b.text(c)
		case "unit":
			p.ImplementingUnit = b.text(c)
		case "function":
			p.Functions = b.functions(c)
		case "category":
			p.Category = b.text(c)
		case "nature":
			p.Nature = b.text(c)
		case "kind":
			p.Kind = b.text(c)
		case "budget":
			if b.Kind(c) == doc.Table {
				for k := b.First(c); k != doc.None; k = b.Next(k) {
					p.Budget = append(p.Budget, NamedFigure{b.Key(k), b.performanceFigure(k)})
				}
			} else {
				p.Budget = append(p.Budget, NamedFigure{"", b.performanceFigure(c)})
			}
		case "executed":
			p.Executed = b.performanceFigure(c)
		case "rate":
			p.Rate = b.performanceFigure(c)
		case "weight":
			p.Weight = b.performanceFigure(c)
		case "score":
			p.Score = b.performanceFigure(c)
		case "total":
			p.Total = b.performanceFigure(c)
		case "basic":
			p.Basic = b.performanceFigure(c)
		case "project":
			p.Project = b.performanceFigure(c)
		case "deviation":
			p.Deviation = b.text(c)
		case "improvement":
			p.Improvement = b.text(c)
		case "labels":
			p.Labels = b.labels(c)
		case "goal":
			b.each(c, func(g doc.ID) { p.Goals = append(p.Goals, b.goal(g)) })
		default:
			b.Unknown(c, names(performanceKeys)...)
		}
	}
	b.slabs.budget, b.slabs.goals = keep(b.slabs.budget, p.Budget), keep(b.slabs.goals, p.Goals)
	if !p.Scope.Set {
		b.Add(doc.MissingKey, b.HeadSpan(id), "scope", "")
	}
	if p.Scope.S == "项目" && !e.Name.Set {
		b.Add(doc.MissingKey, b.HeadSpan(id), "name", "")
	}
	b.r.Elements = append(b.r.Elements, e)
}

// functions reads one code, a list of codes, or codes with their part of the money.
func (b *binder) functions(id doc.ID) []FunctionShare {
	out := b.slabs.functions[len(b.slabs.functions):]
	add := func(t Text, c Cell) {
		code, ok := catalog.ParseCode(t.S)
		if !ok {
			b.Add(doc.BadValue, t.Span, t.S, "2010399")
		}
		out = append(out, FunctionShare{Code: code, Text: t, Amount: c})
	}
	switch {
	case b.Kind(id) == doc.Table:
		for c := b.First(id); c != doc.None; c = b.Next(c) {
			add(Text{S: b.Key(c), Span: b.KeySpan(c), ID: c, Set: true}, b.figureCell(c))
		}
	case b.Is(id, syntax.Array):
		for v := b.Tree.First(b.Node(id)); v != syntax.None; v = b.Tree.Next(v) {
			s := b.Tree.Raw(v)
			if b.Tree.Kind(v) == syntax.String {
				s = b.Tree.Str(v)
			}
			add(Text{S: s, Span: b.Tree.Span(v), ID: id, Set: true}, Cell{})
		}
	default:
		add(b.code(id), Cell{})
	}
	b.slabs.functions = keep(b.slabs.functions, out)
	return out
}

func (b *binder) performanceFigure(id doc.ID) PerformanceFigure {
	n := b.Node(id)
	if b.Kind(id) != doc.Value || n == syntax.None || b.Tree.Broken(n) {
		return PerformanceFigure{Cell: Cell{Kind: Broken, Span: b.Span(id)}, Set: true}
	}
	return b.figureValue(n, b.Key(id))
}

// figureValue reads a number, or a number in a string with its percent sign.
func (b *binder) figureValue(n syntax.Node, key string) PerformanceFigure {
	t := b.Tree
	if t.Kind(n) == syntax.String {
		s := t.Str(n)
		if a, percent, ok := ParseFigure(s); ok {
			return PerformanceFigure{Cell: Cell{Kind: Stated, Value: a, Span: t.Span(n)}, Text: s, Percent: percent, Set: true}
		}
	}
	return PerformanceFigure{Cell: b.cell(n, key), Text: t.Raw(n), Set: true}
}

// ParseFigure reads a number as it is printed in text: thousands commas, a percent sign.
func ParseFigure(s string) (a amount.Amount, percent, ok bool) {
	s = strings.TrimSpace(s)
	for _, suffix := range [...]string{"%", "％"} {
		if rest, found := strings.CutSuffix(s, suffix); found {
			s, percent = strings.TrimSpace(rest), true
		}
	}
	if s == "" || (s[0] < '0' || s[0] > '9') && s[0] != '-' && s[0] != '+' {
		return amount.Amount{}, percent, false
	}
	a, err := amount.Parse(strings.ReplaceAll(strings.ReplaceAll(s, ",", ""), "，", ""))
	return a, percent, err == nil
}

func (b *binder) goal(id doc.ID) Goal {
	g := Goal{Span: b.Span(id)}
	indicators := doc.None
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch key := b.Key(c); key {
		case "title":
			g.Title = b.text(c)
		case "weight":
			g.Weight = b.performanceFigure(c)
		case "columns":
			g.Columns = b.texts(c)
		case "labels":
			g.Labels = b.labels(c)
		case "indicators":
			indicators = c
		default:
			if has(performanceKeys, key) {
				b.Add(doc.BlockKeyUnderRows, b.KeySpan(c), key, "")
			} else {
				b.Unknown(c, names(goalKeys)...)
			}
		}
	}
	if indicators != doc.None {
		b.indicators(&g, indicators)
	}
	return g
}

func (b *binder) indicators(g *Goal, id doc.ID) {
	if !b.Is(id, syntax.Array) {
		b.Add(doc.WrongType, b.Span(id), "indicators", "list of lists")
		return
	}
	t := b.Tree
	width := len(g.Columns)
	if width == 0 {
		width = len(indicatorColumns)
	}
	g.Indicators = b.slabs.indicators[len(b.slabs.indicators):]
	for row := t.First(b.Node(id)); row != syntax.None; row = t.Next(row) {
		if t.Kind(row) != syntax.Array {
			if !t.Broken(row) {
				b.Add(doc.WrongType, t.Span(row), "indicators", "list of lists")
			}
			continue
		}
		in := Indicator{Span: t.Span(row)}
		in.Fields = b.slabs.fields[len(b.slabs.fields):]
		for v := t.First(row); v != syntax.None; v = t.Next(v) {
			in.Fields = append(in.Fields, b.field(g, id, v, len(in.Fields)))
		}
		b.slabs.fields = keep(b.slabs.fields, in.Fields)
		if len(in.Fields) > width && !t.Broken(row) {
			b.Add(doc.TooManyCells, in.Span, itoa(len(in.Fields)), itoa(width))
		}
		g.Indicators = append(g.Indicators, in)
	}
	b.slabs.indicators = keep(b.slabs.indicators, g.Indicators)
}

// field reads one cell of an indicator. Scores and weights are figures, all else is text.
func (b *binder) field(g *Goal, id doc.ID, v syntax.Node, i int) Field {
	t := b.Tree
	f := Field{Text: Text{S: t.Raw(v), Span: t.Span(v), ID: id, Set: true}}
	if t.Kind(v) == syntax.String {
		f.Text.S = t.Str(v)
	}
	if col := g.Column(i); name.Equal(col, "得分") || name.Equal(col, "分值") {
		f.Figure = b.figureValue(v, col)
	}
	return f
}

// Column returns the name of the i-th column of the goal's indicators.
func (g *Goal) Column(i int) string {
	switch {
	case i < len(g.Columns):
		return g.Columns[i].S
	case len(g.Columns) == 0 && i < len(indicatorColumns):
		return indicatorColumns[i]
	}
	return ""
}

// Field returns the cell of an indicator in the column called col, nil where it has none.
func (g *Goal) Field(in *Indicator, col string) *Field {
	for i := range in.Fields {
		if name.Equal(g.Column(i), col) {
			return &in.Fields[i]
		}
	}
	return nil
}
