package render

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// wideAmounts is from how many columns of amounts on a table is printed on a page turned sideways.
const wideAmounts = 6

// Wide reports a table that needs a page turned sideways.
func (s *Sheet) Wide() bool {
	for _, line := range s.Body {
		n := 0
		for i := range line {
			if line[i].Kind == Value {
				n++
			}
		}
		if n >= wideAmounts {
			return true
		}
	}
	return false
}

func (w *writer) table(ti int) {
	t := &w.r.Tables[ti]
	s := Lay(w.e, ti)
	span := t.Span
	for _, other := range [...]source.Span{t.HeadSpan, t.KeySpan, t.RowsSpan} {
		if other.End > 0 {
			span.Start, span.End = min(span.Start, other.Start), max(span.End, other.End)
		}
	}
	w.begin(s.ID, span)
	w.block.Table = t.N
	w.sheet(s)
	w.end()
}

// sheet writes a table with what stands around it.
func (w *writer) sheet(s *Sheet) {
	w.raw(`<div class="js-sheet`)
	switch {
	case w.block.Table == 0:
		w.raw(` js-evaluation`)
	case s.Wide():
		w.raw(` js-wide`)
	}
	w.raw(`"><h3 class="js-heading"`)
	w.place(Place{ID: w.block.ID + "-head", Span: s.Span, Cell: report.NoCell})
	w.raw(`>`)
	w.text(s.Heading)
	w.raw(`</h3>`)
	if s.Tag != "" {
		w.raw(`<p class="js-tag">`)
		w.text(s.Tag)
		w.raw(`</p>`)
	}
	if s.Unit != "" || s.Amounts != "" {
		w.raw(`<p class="js-units"><span>`)
		w.text(s.Unit)
		w.raw(`</span><span>`)
		w.text(s.Amounts)
		w.raw(`</span></p>`)
	}
	if len(s.Body) > 0 {
		w.raw(`<table class="js-table">`)
		if len(s.Head) > 0 {
			w.raw(`<thead>`)
			w.lines(s, s.Head, "th")
			w.raw(`</thead>`)
		}
		w.raw(`<tbody>`)
		w.lines(s, s.Body, "td")
		w.raw(`</tbody></table>`)
	}
	for _, n := range s.Notes {
		w.note(n)
	}
	w.raw(`</div>`)
}

// note writes a text under a table, one paragraph for each of its lines.
func (w *writer) note(n Note) {
	for line := range lines(n.Text) {
		w.raw(`<p class="js-note">`)
		w.text(line.text)
		w.raw(`</p>`)
	}
}

func (w *writer) lines(s *Sheet, list []Line, tag string) {
	for _, line := range list {
		w.raw("<tr>")
		for i := range line {
			w.box(s, &line[i], tag)
		}
		w.raw("</tr>\n")
	}
}

func (w *writer) box(s *Sheet, b *Box, tag string) {
	if b.Kind == Title {
		tag = "th"
	}
	w.raw("<", tag)
	var m *Mark
	if b.Kind == Value {
		m = w.cells[b.Cell]
	}
	if class := b.class(w.o.Clean) + markClass(m); class != "" {
		w.raw(` class="`, class[1:], `"`)
	}
	if b.Cols > 1 {
		w.raw(` colspan="`)
		w.int(b.Cols)
		w.raw(`"`)
	}
	if b.Rows > 1 {
		w.raw(` rowspan="`)
		w.int(b.Rows)
		w.raw(`"`)
	}
	if b.ID != "" {
		p := Place{ID: w.block.ID + b.ID[len(s.ID):], Span: b.Span, Cell: report.NoCell, Absent: b.Absent}
		if b.Kind == Value {
			p.Cell, p.Address = b.Cell, w.e.Address(b.Cell)
		}
		w.place(p)
	}
	w.mark(m)
	w.raw(">")
	w.text(b.Text)
	w.raw("</", tag, ">")
}

// class is the class of a box, with a space before each. In a clean page what is computed looks like the
// rest.
func (b *Box) class(clean bool) string {
	class := ""
	switch b.Kind {
	case Number:
		class = " js-no"
	case Code:
		class = " js-code"
	case Name:
		class = " js-name"
	case Value, Datum:
		class = " js-amount"
	case Prose:
		class = " js-prose"
	}
	switch {
	case b.State == Computed && !clean:
		class += " js-computed"
	case b.State == Unknown:
		class += " js-unknown"
	case b.State == Misprint && !clean:
		class += " js-misprint"
	}
	if b.Total {
		class += " js-total"
	}
	if b.Indent {
		class += " js-part"
	}
	return class
}
