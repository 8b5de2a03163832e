package js6

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// book is all performance tables of a report, read once for the rules of the family.
type book struct {
	tables []table
	goals  []goalRows
	rows   []indicator
	// attached are the paragraphs of attachments, deviations those of 偏差原因, each with its table.
	attached, deviations []link
	numbers              reader // of these
	// said is what attached say, explained what deviations say.
	said, explained statements
	// unit and aliases are the unit's names as they are compared.
	unit    string
	aliases []string
	// year is the report's in words: 2022年.
	year string
}

// link is a paragraph with its figures and the table that it speaks of.
type link struct {
	q       *lint.Paragraph
	figures []figure
	t       *table
	// listed is what a paragraph of an attachment lists, nil where that is nothing.
	listed *listed
}

// bookOf returns the tables of the report, read once.
func bookOf(p *lint.Pass) *book {
	kept, fresh := p.Kept("js6", func() any { return new(book) })
	b := kept.(*book)
	if fresh {
		b.said.done, b.explained.done = false, false
		b.unit, b.aliases = name.Normalize(p.Report.Unit.S), b.aliases[:0]
		for i := range p.Report.Aliases {
			b.aliases = append(b.aliases, name.Normalize(p.Report.Aliases[i].S))
		}
		b.year = strconv.Itoa(p.Report.Year) + "年"
		b.read(p)
		b.link(p)
	}
	return b
}

// eachTable calls f for every performance table.
func eachTable(p *lint.Pass, f func(*table)) {
	tables := bookOf(p).tables
	for i := range tables {
		f(&tables[i])
	}
}

func (b *book) read(p *lint.Pass) {
	b.tables, b.goals, b.rows = b.tables[:0], b.goals[:0], b.rows[:0]
	for i := range p.Report.Elements {
		if e := &p.Report.Elements[i]; e.Kind == report.PerformanceTable {
			b.tables = append(b.tables, table{Performance: e.Performance, p: p, el: i, element: e, book: b, name: name.Normalize(e.Name.S)})
		}
	}
	for i := range b.tables {
		t := &b.tables[i]
		for k := range b.tables {
			if o := &b.tables[k]; k != i && o.project() && o.name != "" && !name.Contains(t.name, o.name) {
				t.others = append(t.others, o.name)
			}
		}
	}
	usual := columnsOf(&report.Goal{})
	for i := range b.tables {
		t := &b.tables[i]
		for gi := range t.Goals {
			g := goalRows{Goal: &t.Goals[gi], at: usual}
			if len(g.Columns) > 0 {
				g.at = columnsOf(g.Goal)
			}
			g.scores, g.points = g.sum(p, scoreColumn), g.sum(p, pointColumn)
			b.goals = append(b.goals, g)
		}
	}
	at := 0
	for i := range b.tables { // goals no longer move
		t := &b.tables[i]
		t.goals = b.goals[at : at+len(t.Goals) : at+len(t.Goals)]
		at += len(t.Goals)
		b.readRows(t)
	}
	at = 0
	for i := range b.tables { // rows no longer move
		t := &b.tables[i]
		n := 0
		for gi := range t.Goals {
			n += len(t.Goals[gi].Indicators)
		}
		t.rows = b.rows[at : at+n : at+n]
		at += n
		t.compute()
	}
}

func (b *book) readRows(t *table) {
	damaged := len(t.p.Tree.Errors) > 0
	for gi := range t.goals {
		g := &t.goals[gi]
		for i := range g.Indicators {
			in := indicator{table: t, goal: g, n: gi + 1, row: &g.Indicators[i]}
			in.broken = damaged && t.p.Tree.Broken(t.p.Tree.At(int(in.row.Span.Start)))
			in.read()
			b.rows = append(b.rows, in)
		}
	}
}

// compute works out what the table's figures come to.
func (t *table) compute() {
	p := t.p
	t.executedNum, t.budgetNum = number(p, &t.Executed), missing
	if b := t.budget(); b != nil {
		t.budgetNum = number(p, &b.PerformanceFigure)
	}
	t.computedRate = eval.Share(t.executedNum, t.budgetNum)
	if t.rateNum = number(p, &t.Rate); !known(t.rateNum) && (!t.Rate.Set || t.Rate.Kind == report.Derived) {
		t.rateNum = t.computedRate
	}
	t.indicatorScores = exact(amount.Amount{})
	for i := range t.goals {
		t.indicatorScores = plus(t.indicatorScores, t.goals[i].scores)
	}
	t.scoreNum = number(p, &t.Score)
	if t.Score.Kind == report.Derived && t.Score.Set {
		if w := number(p, &t.Weight); known(w) && known(t.computedRate) {
			t.scoreNum = exact(times(w, t.computedRate.V).Round(2))
		}
	}
	t.totalNum = number(p, &t.Total)
	if t.Total.Kind == report.Derived && t.Total.Set {
		t.totalNum = plus(t.scoreNum, t.indicatorScores)
	}
}

// link finds the paragraphs that speak of a table.
func (b *book) link(p *lint.Pass) {
	b.attached, b.deviations = b.attached[:0], b.deviations[:0]
	if len(b.tables) == 0 {
		return
	}
	r := &b.numbers
	r.p, r.at, r.figures = p, 0, r.figures[:0]
	list := p.ParagraphList()
	at, of, n := -1, (*table)(nil), 0
	for i := range list {
		q := &list[i]
		switch own := p.Report.Elements[q.Element].Kind == report.PerformanceTable; {
		case own && q.Item == lint.DeviationText:
			for n < len(b.tables) && b.tables[n].el != q.Element {
				n++
			}
			if n < len(b.tables) {
				b.deviations = append(b.deviations, link{q: q, figures: r.read(q), t: &b.tables[n]})
			}
		case own || q.Attachment < 0:
		default:
			if q.Attachment != at {
				at, of = q.Attachment, b.tableOf(p.Report.Elements[q.Attachment].Of.S)
			}
			if of != nil {
				figures := r.read(q)
				b.attached = append(b.attached, link{q, figures, of, readListed(q.S(), figures, of)})
			}
		}
	}
}

// tableOf returns the table that an attachment belongs to, nil where there is none.
func (b *book) tableOf(of string) *table {
	for i := range b.tables {
		if t := &b.tables[i]; of != "" && (t.whole() && name.Equal(of, "整体") || !t.whole() && name.Equal(of, t.element.Name.S)) {
			return t
		}
	}
	return nil
}
