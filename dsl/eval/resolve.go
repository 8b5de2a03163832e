package eval

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Target is what a path names in a report: cells of a table, figures outside the tables, a number
// of things, or something of another report.
type Target struct {
	Cells   []Operand
	Figures []Figure
	Count   int
	Counted bool
	// External: a figure of another report (上年) that is not known.
	External bool
}

// Resolve looks up a path; table is the index of 本表, −1 where there is none.
func (e *Eval) Resolve(path []formula.Segment, table int) (Target, form.RefError) {
	head := path[0].Text
	switch {
	case head == "上年" && len(path) > 1:
		return e.resolvePrior(path)
	case head == "数据":
		return e.resolveFigure(path)
	case head == "绩效":
		return e.resolvePerformance(path)
	}
	ti, known := e.tableByHead(head, table)
	if ti < 0 {
		err := form.RefError{Code: form.NoSuchTable, Arg: head}
		if !known {
			err.Want = doc.Nearest(head, e.heads())
		}
		return Target{}, err
	}
	t := &e.Report.Tables[ti]
	ref, err := resolveCell(t, path[1:])
	if err.Code != form.RefOK {
		err.Seg++
		return Target{}, err
	}
	return e.refCells(t, ref, path)
}

// resolveCell looks up a row and column of a table: a row of the form, or an “其中” row of the report's own.
func resolveCell(t *report.Table, path []formula.Segment) (form.Ref, form.RefError) {
	if t.Form.Axis == form.Function && len(path) > 0 && strings.HasPrefix(path[0].Text, "其中") {
		for ri := len(t.Form.Rows); ri < len(t.Rows); ri++ {
			if name.Equal(t.Rows[ri].Key, path[0].Text) {
				total := append([]formula.Segment{{Text: form.TotalLabel}}, path[1:]...)
				ref, err := t.Form.Resolve(total) // the columns are the same in every row
				if ref.Index = ri; err.Code == form.ColumnNeeded {
					err.Arg = path[0].Text
				}
				return ref, err
			}
		}
	}
	return t.Form.Resolve(path)
}

// resolvePrior looks up 上年.…: what last year's report says, in this report's unit.
func (e *Eval) resolvePrior(path []formula.Segment) (Target, form.RefError) {
	prior := e.Prior()
	if prior == nil || prior == e {
		return Target{External: true}, form.RefError{}
	}
	t, err := prior.Resolve(path[1:], -1)
	if err.Code != form.RefOK {
		err.Seg++
		return t, err
	}
	out := Target{Count: t.Count, Counted: t.Counted, External: t.External}
	shift := prior.Report.AmountUnit.Shift(e.Report.AmountUnit)
	for _, o := range t.Cells {
		c := &report.Cell{Kind: report.Misprint, Span: prior.Report.Cells[o.Cell].Span}
		switch v := prior.Values[o.Cell]; {
		case v.State != Known:
		case prior.Report.Cells[o.Cell].IsZeroByForm():
			c.Kind = report.Blank
		default:
			c.Kind, c.Value = report.Stated, v.V.Shift(shift)
		}
		out.Figures = append(out.Figures, Figure{Cell: c, Span: c.Span, In: prior})
	}
	for _, f := range t.Figures {
		if f.In == nil {
			f.In = prior
		}
		if !f.Percent && f.Cell.Kind == report.Stated && shift != 0 {
			c := *f.Cell
			c.Value = c.Value.Shift(shift)
			f.Cell = &c
		}
		out.Figures = append(out.Figures, f)
	}
	return out, form.RefError{}
}

// refCells turns a reference to cells of a form into those of its table.
func (e *Eval) refCells(t *report.Table, ref form.Ref, path []formula.Segment) (Target, form.RefError) {
	var out Target
	if ref.Col != form.EachColumn && (ref.Kind == form.FixedRow || ref.Kind == form.CodeRow) { // one cell, as nearly always
		ri := ref.Index
		if ref.Kind == form.CodeRow {
			if ri = t.RowByCode(ref.Code); ri < 0 {
				return out, form.RefError{Code: form.NoSuchRow, Seg: 1, Arg: path[1].Text}
			}
		}
		cell := t.Cell(ri, ref.Col)
		if cell != report.NoCell {
			out.Cells = e.single[cell : cell+1 : cell+1]
		}
		return out, form.RefError{}
	}
	push := func(ri int) {
		if ref.Col == form.EachColumn {
			r := &t.Rows[ri]
			for i := range r.N {
				out.Cells = append(out.Cells, Operand{Cell: r.First + report.CellID(i)})
			}
		} else if cell := t.Cell(ri, ref.Col); cell != report.NoCell {
			out.Cells = append(out.Cells, Operand{Cell: cell})
		}
	}
	switch ref.Kind {
	case form.FixedRow:
		push(ref.Index)
	case form.CodeRow:
		if ri := t.RowByCode(ref.Code); ri >= 0 {
			push(ri)
		} else {
			return out, form.RefError{Code: form.NoSuchRow, Seg: 1, Arg: path[1].Text}
		}
	case form.EachRow:
		for ri := range t.Rows {
			if c := t.Rows[ri].Code; c != 0 && ref.Level.Has(c) {
				push(ri)
			}
		}
	default:
		if t.RowByCode(ref.Code) < 0 && ref.Code != 0 {
			return out, form.RefError{Code: form.NoSuchRow, Seg: 1, Arg: ref.Code.String()}
		}
		e.below(t, ref, push)
	}
	return out, form.RefError{}
}

// tableByHead finds the table that the head of a path names; known tells a form that the report
// lacks from a name that no form has.
func (e *Eval) tableByHead(head string, own int) (table int, known bool) {
	r := e.Report
	if head == "本表" {
		return own, true
	}
	if n, ok := tableNumber(head); ok {
		if ti := r.TableByNumber(n); ti >= 0 && r.Tables[ti].Form != nil {
			return ti, true
		}
		return -1, false
	}
	fi := r.Set.FormIndex(head)
	if fi < 0 {
		return -1, false
	}
	return r.TableOf(fi), true
}

// tableNumber reads 表3.
func tableNumber(s string) (int, bool) {
	rest, ok := strings.CutPrefix(s, "表")
	if !ok {
		return 0, false
	}
	n, err := strconv.ParseUint(rest, 10, 31)
	return int(n), err == nil
}

func (e *Eval) heads() []string {
	out := []string{"上年", "数据", "绩效", "本表"}
	for i := range e.Report.Tables {
		out = append(out, "表"+itoa(e.Report.Tables[i].N))
	}
	for _, f := range e.Report.Set.Forms {
		out = append(append(out, f.Name), f.Aliases...)
	}
	return out
}

func itoa(n int) string { return amount.FromInt(n).String() }

// resolveFigure finds 数据.名, the longest name that matches.
func (e *Eval) resolveFigure(path []formula.Segment) (Target, form.RefError) {
	if len(path) < 2 {
		return Target{}, form.RefError{Code: form.NoSuchFigure, Arg: "数据"}
	}
	full := joinPath(path[1:])
	figs := e.Report.Figures
	for i := range figs {
		if name.Equal(figs[i].Name, full) {
			return Target{Figures: []Figure{{Cell: &figs[i].Cell, Span: figs[i].Key}}}, form.RefError{}
		}
	}
	for _, d := range e.defined() {
		if name.Equal(d.name, full) {
			return Target{Figures: []Figure{{Cell: &d.cell, Percent: d.percent, Span: d.cell.Span}}}, form.RefError{}
		}
	}
	var known []string
	for i := range figs {
		known = append(known, figs[i].Name)
	}
	return Target{}, form.RefError{Code: form.NoSuchFigure, Seg: 1, Arg: full, Want: doc.Nearest(full, known)}
}

func joinPath(path []formula.Segment) string {
	var b strings.Builder
	for i := range path {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(path[i].Text)
	}
	return b.String()
}

// resolvePerformance finds figures of the performance tables: 绩效.数量, 绩效.执行数 (of all
// projects), 绩效[2010399].执行数, 绩效.整体.得分, 绩效.项目名.指标.「…」.得分.
func (e *Eval) resolvePerformance(path []formula.Segment) (Target, form.RefError) {
	var code catalog.Code
	if path[0].HasIndex {
		c, ok := catalog.ParseCode(path[0].Index)
		if !ok {
			return Target{}, form.RefError{Code: form.NoSuchRow, Arg: path[0].Index}
		}
		code = c
	}
	if len(path) < 2 {
		return Target{}, form.RefError{Code: form.NoSuchFigure, Arg: "绩效"}
	}
	if len(path) == 2 {
		return e.projects(path[1].Text, code)
	}
	el := e.performanceByName(path[1].Text)
	if el == nil {
		return Target{}, form.RefError{Code: form.NoSuchFigure, Seg: 1, Arg: path[1].Text, Want: doc.Nearest(path[1].Text, e.performanceNames())}
	}
	if path[2].Text == "指标" {
		return e.indicator(el, path)
	}
	// A kind of budget may stand between: 绩效.X.预算数.年初.
	kind := ""
	if len(path) > 3 {
		kind = path[3].Text
	}
	f, ok := performanceFigure(el.Performance, path[2].Text, kind)
	if !ok {
		return Target{}, form.RefError{Code: form.NoSuchFigure, Seg: 2, Arg: path[2].Text, Want: doc.Nearest(path[2].Text, performanceWords)}
	}
	return Target{Figures: []Figure{{Cell: &f.Cell, Percent: f.Percent, Span: f.Span}}}, form.RefError{}
}

var performanceWords = []string{"预算数", "执行数", "执行率", "权重", "得分", "总分", "基本支出", "项目支出"}

// performanceFigure returns the figure of a performance table by its word.
func performanceFigure(p *report.Performance, word, kind string) (*report.PerformanceFigure, bool) {
	var f *report.PerformanceFigure
	switch word {
	case "预算数":
		for i := range p.Budget {
			if b := &p.Budget[i]; kind == "" || name.Equal(b.Name, kind) {
				f = &b.PerformanceFigure // the last one given is the one in force (调整后)
			}
		}
	case "执行数":
		f = &p.Executed
	case "执行率":
		f = &p.Rate
	case "权重":
		f = &p.Weight
	case "得分":
		f = &p.Score
	case "总分":
		f = &p.Total
	case "基本支出", "基本支出总额":
		f = &p.Basic
	case "项目支出", "项目支出总额":
		f = &p.Project
	}
	if f == nil || !f.Set {
		return nil, false
	}
	return f, true
}

func (e *Eval) performanceByName(n string) *report.Element {
	for i := range e.Report.Elements {
		el := &e.Report.Elements[i]
		if el.Kind != report.PerformanceTable {
			continue
		}
		if el.Performance.Scope.S == "整体" && n == "整体" || el.Name.Set && name.Equal(el.Name.S, n) {
			return el
		}
	}
	return nil
}

func (e *Eval) performanceNames() []string {
	out := []string{"整体"}
	for i := range e.Report.Elements {
		if el := &e.Report.Elements[i]; el.Kind == report.PerformanceTable && el.Name.Set {
			out = append(out, el.Name.S)
		}
	}
	return out
}

// projects is 绩效.数量 or a figure of all project tables, or of those booked under code.
func (e *Eval) projects(word string, code catalog.Code) (Target, form.RefError) {
	var out Target
	found := false
	for i := range e.Report.Elements {
		el := &e.Report.Elements[i]
		if el.Kind != report.PerformanceTable || el.Performance.Scope.S == "整体" {
			continue
		}
		share, booked := bookedUnder(el.Performance, code)
		if !booked {
			continue
		}
		if word == "数量" {
			out.Count++
			continue
		}
		if share != nil && word == "执行数" {
			out.Figures = append(out.Figures, Figure{Cell: share, Span: share.Span})
			found = true
			continue
		}
		if f, ok := performanceFigure(el.Performance, word, ""); ok {
			out.Figures = append(out.Figures, Figure{Cell: &f.Cell, Percent: f.Percent, Span: f.Span})
			found = true
		}
	}
	if word == "数量" {
		out.Counted = true
		return out, form.RefError{}
	}
	if !found && doc.Nearest(word, performanceWords) != word {
		return out, form.RefError{Code: form.NoSuchFigure, Seg: 1, Arg: word, Want: doc.Nearest(word, performanceWords)}
	}
	return out, form.RefError{}
}

// bookedUnder reports whether a project is booked under code (0: any), and its part where given.
func bookedUnder(p *report.Performance, code catalog.Code) (share *report.Cell, ok bool) {
	if code == 0 {
		return nil, true
	}
	for i := range p.Functions {
		f := &p.Functions[i]
		if f.Code == code || f.Code.Under(code) {
			if f.Amount.Kind == report.Stated {
				return &f.Amount, true
			}
			return nil, true
		}
	}
	return nil, false
}

// indicator is 绩效.X.指标.「三级指标」.得分.
func (e *Eval) indicator(el *report.Element, path []formula.Segment) (Target, form.RefError) {
	if len(path) != 5 {
		return Target{}, form.RefError{Code: form.NoSuchFigure, Seg: len(path) - 1, Arg: path[len(path)-1].Text}
	}
	for gi := range el.Performance.Goals {
		g := &el.Performance.Goals[gi]
		for ii := range g.Indicators {
			in := &g.Indicators[ii]
			third := g.Field(in, "三级指标")
			if third == nil || !name.Equal(third.S, path[3].Text) {
				continue
			}
			field := g.Field(in, path[4].Text)
			if field == nil {
				return Target{}, form.RefError{Code: form.NoSuchFigure, Seg: 4, Arg: path[4].Text}
			}
			if field.Figure.Set {
				return Target{Figures: []Figure{{Cell: &field.Figure.Cell, Percent: field.Figure.Percent, Span: field.Span}}}, form.RefError{}
			}
			c := indicatorValue(field)
			return Target{Figures: []Figure{c}}, form.RefError{}
		}
	}
	return Target{}, form.RefError{Code: form.NoSuchFigure, Seg: 3, Arg: path[3].Text}
}

// indicatorValue reads the number at the head of a printed value: “9笔”, “100%”, “≥4场”.
func indicatorValue(f *report.Field) Figure {
	s := strings.TrimLeft(name.Normalize(f.S), "≥≤><=约")
	end := 0
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == '.' || s[end] == ',') {
		end++
	}
	cell := &report.Cell{Kind: report.Misprint, Span: f.Span}
	a, err := amount.Parse(strings.ReplaceAll(strings.TrimRight(s[:end], "."), ",", ""))
	if err == nil {
		cell.Kind, cell.Value = report.Stated, a
	}
	return Figure{Cell: cell, Percent: strings.HasPrefix(s[end:], "%"), Span: f.Span}
}

// definition is a figure that a text defines: {689.87 := 数据.年初预算}.
type definition struct {
	name    string
	cell    report.Cell
	percent bool
}

// defined returns the figures that texts define, looked for once and only when one is asked for.
func (e *Eval) defined() []*definition {
	e.definedOnce.Do(e.define)
	return e.definitionsInText
}

func (e *Eval) define() {
	for _, f := range e.TextFigures() {
		if f.Kind != formula.Defined || f.Expr == nil || f.Expr.Kind != formula.Ref || f.Expr.Path[0].Text != "数据" {
			continue
		}
		d := &definition{name: joinPath(f.Expr.Path[1:]), percent: f.Percent}
		d.cell = report.Cell{Kind: report.Stated, Value: f.Value, Span: e.TextPlace(f.Text, f.PrintedSpan)}
		e.definitionsInText = append(e.definitionsInText, d)
	}
}

// Texts calls f for every text of the report that may hold figures in braces.
func (e *Eval) Texts(f func(report.Text)) {
	call := func(t report.Text) {
		if t.Set && strings.IndexByte(t.S, '{') >= 0 {
			f(t)
		}
	}
	for i := range e.Report.Elements {
		el := &e.Report.Elements[i]
		call(el.Title)
		call(el.Text)
		for j := range el.Items {
			call(el.Items[j].Title)
			call(el.Items[j].Text)
		}
		if el.Performance != nil {
			call(el.Performance.Deviation)
			call(el.Performance.Improvement)
		}
	}
}
