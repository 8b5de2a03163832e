package render

import (
	"iter"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// PieceKind says what a Piece is.
type PieceKind uint8

const (
	// Running is a paragraph of running text.
	Running PieceKind = iota
	// Header is the heading of a part, a section, an attachment, a term, an item.
	Header
	// Nine is one of the nine tables.
	Nine
	// Evaluation is a self-evaluation table.
	Evaluation
	// Chart is a chart.
	Chart
)

// Piece is something that a report prints after its title and contents.
type Piece struct {
	Kind PieceKind
	// Text is a paragraph, a heading or the title of a chart.
	Text string
	// Level is that of a heading: a part has 1, a section or an attachment 2, an item the lowest, 5.
	Level int
	// Sheet is a table.
	Sheet *Sheet
	// Data is what a chart shows, Shape how it is drawn: 柱, 饼, 线. Omitted: the report leaves it out.
	Data    []Series
	Shape   string
	Omitted bool
}

const lowestLevel = 5

// Printed yields what a report prints, in its order, with its figures filled in: the page for those who
// set it in another form.
func Printed(e *eval.Eval) iter.Seq[Piece] {
	return func(yield func(Piece) bool) {
		p := &printing{e: e, yield: yield}
		inOrder(e.Report, func(ti int) {
			if !p.stopped {
				p.put(Piece{Kind: Nine, Sheet: Lay(e, ti)})
			}
		}, p.element)
	}
}

type printing struct {
	e       *eval.Eval
	yield   func(Piece) bool
	stopped bool
}

func (p *printing) put(piece Piece) { p.stopped = p.stopped || !p.yield(piece) }

func (p *printing) header(t report.Text, level int) {
	if t.Set {
		p.put(Piece{Kind: Header, Text: t.S, Level: level})
	}
}

// running puts the paragraphs of a text.
func (p *printing) running(s string) {
	for line := range lines(s) {
		p.put(Piece{Text: strings.TrimSpace(line.text)})
	}
}

func (p *printing) element(el *report.Element) {
	if p.stopped {
		return
	}
	switch el.Kind {
	case report.Part:
		p.header(el.Title, 1)
	case report.Section:
		p.header(el.Title, 1+min(max(el.Level, 1), lowestLevel-1))
	case report.Attachment:
		p.header(el.Title, 2)
	case report.Work:
		p.header(el.Title, 3)
	case report.Term:
		p.header(el.Name, 3)
	case report.PerformanceTable:
		p.put(Piece{Kind: Evaluation, Sheet: LayPerformance(p.e, el, "")})
		return
	case report.Chart:
		p.put(Piece{Kind: Chart, Text: el.Title.S, Omitted: el.Omitted, Shape: el.ChartKind.S, Data: chartData(p.e, el)})
		return
	}
	if el.Withheld.Set {
		p.running(withheldText(el.Withheld.S))
	}
	p.running(PlainText(p.e, el.Text.S))
	for i := range el.Items {
		p.header(el.Items[i].Title, lowestLevel)
		p.running(PlainText(p.e, el.Items[i].Text.S))
	}
}
