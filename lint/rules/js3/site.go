package js3

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// site is a formula and where it stands.
type site struct {
	tree *syntax.Tree
	// node is the string it is written in, skip the bytes of its value before the formula.
	node syntax.Node
	skip int
	// exprs are its sides, none where there are errs.
	exprs [2]*formula.Expr
	errs  []formula.Error
	// table is the index of 本表, −1 where there is none.
	table int
	cell  report.CellID
	// kind of a figure in braces.
	figure     formula.FigureKind
	inText     bool
	isRelation bool
}

// place turns a span of the formula's text into one of the file.
func (s *site) place(span source.Span) source.Span {
	return eval.PlaceIn(s.tree, s.node, s.skip, span)
}

// sites calls f for every formula of the report: of cells, figures, performance tables, adjustments,
// relations with their conditions, texts and charts.
func sites(p *lint.Pass, f func(s *site)) {
	w := walker{p: p, f: f}
	for i := range p.Eval.Formulas {
		c := &p.Eval.Formulas[i]
		w.one(site{node: c.Node, skip: c.Skip, errs: c.Errs, table: c.Table, cell: c.Cell}, c.Expr)
	}
	r := p.Report
	for i := range r.Figures {
		w.figure(&r.Figures[i].Cell)
	}
	for i := range r.Adjustments {
		a := &r.Adjustments[i]
		w.figure(&a.Amount)
		w.text(a.Cell)
	}
	for i := range p.Eval.Authors {
		w.relation(&p.Eval.Authors[i])
	}
	for i := range r.Elements {
		el := &r.Elements[i]
		for j := range el.Series {
			w.text(el.Series[j].Formula)
		}
		if el.Performance != nil {
			w.performance(el.Performance)
		}
	}
	figures := p.Eval.TextFigures()
	for i := range figures {
		t := &figures[i]
		if t.Kind <= formula.Stated && len(t.Errors) == 0 && p.Eval.Source(t).Status == eval.OK {
			continue // nothing is the matter with it
		}
		w.one(site{node: p.Doc.Node(t.Text.ID), errs: t.Errors, table: -1, cell: report.NoCell, figure: t.Kind, inText: true}, t.Expr)
	}
}

type walker struct {
	p *lint.Pass
	f func(*site)
}

func (w *walker) one(s site, exprs ...*formula.Expr) {
	s.tree = w.p.Tree
	copy(s.exprs[:], exprs)
	w.f(&s)
}

// text reads a whole text as a formula.
func (w *walker) text(t report.Text) {
	if !t.Set || t.ID == doc.None || w.p.Tree.Kind(w.p.Doc.Node(t.ID)) != syntax.String {
		return
	}
	x, errs := formula.ParseExpr(t.S)
	w.one(site{node: w.p.Doc.Node(t.ID), errs: errs, table: -1, cell: report.NoCell}, x)
}

func (w *walker) figure(c *report.Cell) {
	if f := w.p.Eval.FigureFormula(c); f != nil {
		w.one(site{node: f.Node, skip: f.Skip, errs: f.Errs, table: -1, cell: report.NoCell}, f.Expr)
	}
}

func (w *walker) relation(a *eval.Author) {
	own := &w.p.Report.Relations[a.Index]
	if own.Formula.Set && own.Formula.S != "" {
		s := site{node: w.p.Doc.Node(own.Formula.ID), errs: a.Errs, table: -1, cell: report.NoCell, isRelation: true}
		if a.Relation != nil {
			w.one(s, a.Relation.Left, a.Relation.Right)
		} else {
			w.one(s)
		}
	}
	if !own.When.Set || own.When.S == "" {
		return
	}
	s := site{node: w.p.Doc.Node(own.When.ID), table: -1, cell: report.NoCell, isRelation: true}
	conds, errs := formula.ParseConditions(own.When.S)
	if len(errs) > 0 {
		s.errs = errs
		w.one(s)
	}
	for _, c := range conds {
		w.one(s, c.Left, c.Right)
	}
}

func (w *walker) performance(f *report.Performance) {
	for i := range f.Budget {
		w.figure(&f.Budget[i].Cell)
	}
	for _, c := range [...]*report.PerformanceFigure{&f.Executed, &f.Rate, &f.Weight, &f.Score, &f.Total, &f.Basic, &f.Project} {
		w.figure(&c.Cell)
	}
	for i := range f.Functions {
		w.figure(&f.Functions[i].Amount)
	}
	for g := range f.Goals {
		goal := &f.Goals[g]
		w.figure(&goal.Weight.Cell)
		for i := range goal.Indicators {
			in := &goal.Indicators[i]
			for k := range in.Fields {
				w.figure(&in.Fields[k].Figure.Cell)
			}
		}
	}
}
