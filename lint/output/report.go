package output

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// ReportJSON appends a computed report for programs: every cell of every table in printed order, with
// its value, how it came about and what its relations say, and every figure in braces of the texts. The
// shape is described by schema/report-v1.schema.json; version 1 only grows.
func ReportJSON(b []byte, e *eval.Eval) []byte {
	r := e.Report
	w := reportWriter{e: e, counts: map[report.CellID]*[eval.Violated + 1]int{}}
	w.count()
	o := open(b).int("version", 1).string("file", r.File.Name).string("unit", r.Unit.S)
	if r.Year > 0 {
		o = o.int("year", r.Year)
	}
	o = o.string("edition", r.Set.Edition).string("amount_unit", r.AmountUnit.String())
	o = o.key("tables")
	o.b = append(o.b, '[')
	first := true
	for ti := range r.Tables {
		if r.Tables[ti].Form == nil {
			continue
		}
		if !first {
			o.b = append(o.b, ',')
		}
		first = false
		o.b = w.table(open(o.b), ti).close()
	}
	o.b = append(o.b, ']')
	o = o.key("figures")
	o.b = append(o.b, '[')
	for i, f := range e.TextFigures() {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		o.b = w.figure(open(o.b), &f).close()
	}
	o.b = append(o.b, ']')
	o = o.object("relations", func(o object) object {
		all := e.Verdicts()
		return verdictCounts(o, &all)
	})
	return append(o.b, "}\n"...)
}

type reportWriter struct {
	e      *eval.Eval
	counts map[report.CellID]*[eval.Violated + 1]int
}

// count gathers the verdicts on the relations that each cell stands in.
func (w *reportWriter) count() {
	for i := range w.e.Relations {
		rel := &w.e.Relations[i]
		for _, o := range w.e.Operands[rel.First : rel.First+rel.N] {
			c := w.counts[o.Cell]
			if c == nil {
				c = new([eval.Violated + 1]int)
				w.counts[o.Cell] = c
			}
			c[rel.Verdict]++
		}
	}
}

func (w *reportWriter) table(o object, ti int) object {
	t := &w.e.Report.Tables[ti]
	s := render.Lay(w.e, ti)
	o = o.int("number", t.N).string("form", t.Form.Name).string("heading", s.Heading).
		string("amount_unit", w.e.Report.UnitOf(t).String())
	o = o.key("cells")
	o.b = append(o.b, '[')
	first := true
	for _, line := range s.Body {
		row := ""
		for i := range line {
			switch b := &line[i]; b.Kind {
			case render.Name:
				row = b.Text
			case render.Value:
				if !first {
					o.b = append(o.b, ',')
				}
				first = false
				o.b = append(o.b, '\n')
				o.b = w.cell(open(o.b), t, b, row).close()
			}
		}
	}
	o.b = append(o.b, ']')
	return o
}

func (w *reportWriter) cell(o object, t *report.Table, b *render.Box, row string) object {
	r := w.e.Report
	_, _, col := r.Locate(b.Cell)
	o = o.string("address", w.e.Address(b.Cell)).string("row", row).string("column", t.Form.Columns[col].Title()).
		string("origin", origin(r.Cells[b.Cell].Kind)).string("printed", b.Text)
	if v := w.e.Values[b.Cell]; v.State == eval.Known {
		o = o.string("value", v.V.Shift(r.AmountUnit.Shift(r.UnitOf(t))).String())
	}
	o = o.span("range", r.File, b.Span)
	if c := w.counts[b.Cell]; c != nil {
		o = o.object("relations", func(o object) object { return verdictCounts(o, c) })
	}
	return o
}

// origin is the word for how a cell stands in the file.
func origin(k report.CellKind) string {
	switch k {
	case report.Blank:
		return "blank"
	case report.Dash:
		return "dash"
	case report.Stated:
		return "stated"
	case report.Derived:
		return "derived"
	case report.Formula:
		return "formula"
	case report.Misprint:
		return "misprint"
	case report.Broken:
		return "broken"
	case report.Withheld:
		return "withheld"
	}
	return "omitted"
}

func (w *reportWriter) figure(o object, f *eval.TextFigure) object {
	kind := [...]string{formula.Derived: "derived", formula.Stated: "stated", formula.Defined: "defined", formula.List: "list"}
	source := f.Text.S[f.Span.Start:f.Span.End]
	return o.string("kind", kind[f.Kind]).string("source", source).
		string("printed", render.PlainText(w.e, source)).
		span("range", w.e.Report.File, w.e.TextPlace(f.Text, f.Span))
}
