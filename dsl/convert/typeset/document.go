package typeset

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Options are what a report is set with.
type Options struct {
	// Marks are the cells to point out, see render.Marks.
	Marks []render.Mark
}

// Document sets a whole report in its printed order, as it is handed in.
func Document(e *eval.Eval, o Options) *convert.Document {
	s := newSetter(e, o)
	s.front(e.Report)
	for p := range render.Printed(e) {
		s.piece(&p)
	}
	return s.doc
}

func newSetter(e *eval.Eval, o Options) *setter {
	s := &setter{marks: map[report.CellID]convert.Mark{}, doc: &convert.Document{Title: render.TitleOf(e.Report)}}
	for i := range o.Marks {
		mark := convert.Rounding
		if o.Marks[i].Verdict == eval.Violated {
			mark = convert.Violated
		}
		s.marks[o.Marks[i].Cell] = mark
	}
	return s
}

type setter struct {
	marks map[report.CellID]convert.Mark
	doc   *convert.Document
	// placed is told of each box of a table, where it is set.
	placed func(t *convert.Table, row, col int, b *render.Box)
	// turn: the next block begins a page.
	turn bool
	// part is the first of the headings that stand alone at the head of a page; −1 if other blocks follow
	// them. A table that comes next stays on their page.
	part int
}

func (s *setter) put(b convert.Block) {
	b.Break = b.Break || s.turn
	s.turn = false
	s.doc.Blocks = append(s.doc.Blocks, b)
}

// front sets the cover and the contents.
func (s *setter) front(r *report.Report) {
	s.part = -1
	if r.Unit.S != "" {
		s.put(convert.Block{Text: r.Unit.S, Align: convert.Center, Role: convert.Cover})
	}
	s.put(convert.Block{Text: kindOf(r), Align: convert.Center, Role: convert.Cover})
	if d := r.Published; r.PublishedSpan.End > 0 {
		text := strconv.Itoa(d.Year) + " 年 " + strconv.Itoa(d.Month) + " 月 " + strconv.Itoa(d.Day) + " 日"
		s.put(convert.Block{Text: text, Align: convert.Center, Role: convert.Imprint})
	}
	s.turn = true
	if len(r.Contents) == 0 {
		return
	}
	s.put(convert.Block{Text: "目　录", Align: convert.Center, Role: convert.Caption})
	for _, line := range r.Contents {
		b := convert.Block{Text: line.S, Level: 2, Role: convert.Contents}
		for i := range r.Elements {
			if el := &r.Elements[i]; el.Kind == report.Part && name.Equal(el.Title.S, line.S) {
				b.Level = 1
			}
		}
		s.put(b)
	}
	s.turn = true
}

// kindOf is the year and the kind of a report: 2022 年度部门决算.
func kindOf(r *report.Report) string {
	kind := r.Type.S
	if kind == "" {
		kind = "决算"
	}
	if r.Year > 0 {
		return strconv.Itoa(r.Year) + " 年度" + kind
	}
	return kind
}

func (s *setter) piece(p *render.Piece) {
	part := s.part
	s.part = -1
	switch p.Kind {
	case render.Header:
		b := convert.Block{Text: p.Text, Level: p.Level}
		if p.Level == 1 {
			b.Align, b.Break = convert.Center, true
			s.part = len(s.doc.Blocks)
		} else if part >= 0 {
			s.part = part
		}
		s.put(b)
	case render.Running:
		s.put(convert.Block{Text: p.Text})
	case render.Nine:
		s.nine(p.Sheet, part)
	case render.Evaluation:
		s.put(convert.Block{Table: s.table(p.Sheet)})
	case render.Chart:
		s.chart(p)
	}
}

// nine sets one of the nine tables on a page of its own, below the heading of its part where it is the
// first.
func (s *setter) nine(sheet *render.Sheet, part int) {
	b := convert.Block{Table: s.table(sheet), Landscape: sheet.Wide(), Break: part < 0}
	if part >= 0 {
		for i := part; i < len(s.doc.Blocks); i++ {
			s.doc.Blocks[i].Landscape = b.Landscape
		}
	}
	s.put(b)
	s.turn = true
}

// chart sets a chart, its name below it.
func (s *setter) chart(p *render.Piece) {
	c, known := &convert.Chart{}, false
	switch p.Shape {
	case "饼":
		c.Shape = convert.Pie
	case "线":
		c.Shape = convert.Curve
	}
	for i := range p.Data {
		point := convert.Point{Name: p.Data[i].Name, Text: p.Data[i].Label()}
		if p.Data[i].Known {
			point.Number, known = p.Data[i].Value.String(), true
		}
		c.Points = append(c.Points, point)
	}
	if known && !p.Omitted {
		s.put(convert.Block{Chart: c})
	} else {
		s.put(convert.Block{Text: "（图略）", Align: convert.Center})
	}
	if p.Text != "" {
		s.put(convert.Block{Text: p.Text, Align: convert.Center, Role: convert.Caption})
	}
}
