// Package render shows a report as it will be printed: its tables with their official heads, the texts
// with their figures filled in, the self-evaluation tables, the charts.
//
// It owns the layout of the page and its HTML, and the map between what is seen and where it stands in
// the file. It judges nothing: which cells are wrong comes to it as Marks. A report is untrusted input:
// every text is escaped, and there is no script, no link and no style of the report's own. Start with
// Report, then Document; a table as data is a Sheet, from Lay.
package render

import (
	"sort"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Options are what a report is rendered with.
type Options struct {
	// Marks are cells and figures to point out, see Marks.
	Marks []Mark
	// English: what is said of a figure is in English. The report itself stays as it is.
	English bool
	// Clean: for publication, without marks and places; what is computed looks like what is stated.
	Clean bool
}

// Document is a rendered report. It keeps nothing of the report it was made from.
type Document struct {
	// Title is the report's title.
	Title string
	// Blocks in printed order.
	Blocks []Block
	// Places in the order of Blocks.
	Places []Place

	bySpan []int32 // indexes of Places, by start
}

// Block is a part of the page that can be replaced on its own: a table, a section, a chart.
type Block struct {
	// ID is the id of its element. It does not change when other blocks do.
	ID string
	// HTML is what stands in the element. Its places (data-src) count from Span.Start, so it does not
	// change when text before the block does.
	HTML string
	// Hash tells whether HTML is what it was.
	Hash uint64
	// Span is where it stands in the file.
	Span source.Span
	// Table is the number of a table, 0 of everything else.
	Table int
}

// Place ties an element of the page to the file.
type Place struct {
	// ID is the element's id.
	ID string
	// Span is where it stands in the file; of what the file leaves out, where it would stand.
	Span source.Span
	// Cell is the cell that is shown, report.NoCell where it is none, Address its name.
	Cell    report.CellID
	Address string
	// Absent: nothing in the file says it. Such a place is not found from the file.
	Absent bool
}

// Report renders a whole report.
func Report(e *eval.Eval, o Options) *Document {
	w := newWriter(e, o)
	w.cover()
	inOrder(e.Report, w.table, w.element)
	return w.finish()
}

// inOrder calls table and element for what the report prints, in its order, which is that of the file.
func inOrder(r *report.Report, table func(ti int), element func(*report.Element)) {
	for ti, ei := 0, 0; ti < len(r.Tables) || ei < len(r.Elements); {
		if ei == len(r.Elements) || ti < len(r.Tables) && r.Tables[ti].HeadSpan.Start < r.Elements[ei].Span.Start {
			table(ti)
			ti++
		} else {
			element(&r.Elements[ei])
			ei++
		}
	}
}

// Table renders the table of index ti alone.
func Table(e *eval.Eval, ti int, o Options) *Document {
	w := newWriter(e, o)
	w.table(ti)
	return w.finish()
}

// At returns the place that an offset of the file belongs to: of those that hold it the smallest.
func (d *Document) At(offset int) (Place, bool) {
	best := -1
	end := sort.Search(len(d.bySpan), func(i int) bool { return int(d.Places[d.bySpan[i]].Span.Start) > offset })
	for _, i := range d.bySpan[:end] {
		p := &d.Places[i]
		if int(p.Span.End) >= offset && !p.Absent && (best < 0 || p.Span.Len() < d.Places[best].Span.Len()) {
			best = int(i)
		}
	}
	if best < 0 {
		return Place{}, false
	}
	return d.Places[best], true
}

// index sorts the places for At.
func (d *Document) index() {
	d.bySpan = make([]int32, len(d.Places))
	for i := range d.Places {
		d.bySpan[i] = int32(i)
	}
	sort.SliceStable(d.bySpan, func(i, j int) bool {
		return d.Places[d.bySpan[i]].Span.Start < d.Places[d.bySpan[j]].Span.Start
	})
}
