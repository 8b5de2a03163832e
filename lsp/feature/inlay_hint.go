package feature

import (
	"context"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// hintData tells inlayHint/resolve what a hint is about.
type hintData struct {
	URI    protocol.DocumentUri `json:"uri"`
	Offset int                  `json:"offset"`
}

func inlayHints() Feature {
	return on(protocol317.MethodInlayHint, InlayHints, func(c *protocol317.ServerCapabilities) {
		c.InlayHintProvider = &protocol317.InlayHintOptions{ResolveProvider: true}
	})
}

func inlayHintResolve() Feature { return on(protocol317.MethodInlayHintResolve, ResolveInlayHint, nil) }

// InlayHints answers textDocument/inlayHint: what is computed, beside where it is asked for; names of codes
// that stand alone; and what violated cells should be.
func InlayHints(_ context.Context, s *Snapshot, p *protocol317.InlayHintParams) ([]protocol317.InlayHint, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	h := &hinter{d: d, within: s.Span(d.Result.File, p.Range), out: []protocol317.InlayHint{}}
	show := &s.Settings.InlayHints
	if show.Totals || show.Formulas {
		h.computed(show.Totals, show.Formulas)
	}
	if show.Totals {
		h.selfEvaluations()
	}
	if show.Names {
		h.names()
	}
	if show.Expected {
		h.expected()
	}
	if show.Figures {
		h.figures()
	}
	return h.out, nil
}

// hinter collects the hints of a part of a report.
type hinter struct {
	d      *Document
	within source.Span
	out    []protocol317.InlayHint
}

// has reports whether a place is wanted.
func (h *hinter) has(off int32) bool { return h.within.Start <= off && off <= h.within.End }

// add adds a hint behind the byte at off; about is the place that its tooltip speaks of.
func (h *hinter) add(off int32, about int32, label string) {
	h.out = append(h.out, protocol317.InlayHint{
		Position: h.d.client.Position(h.d.Result.File, int(off)), Label: label, PaddingLeft: true,
		Data: hintData{URI: h.d.URI, Offset: int(about)},
	})
}

// computed shows the values of cells that are computed, each where it is asked for.
func (h *hinter) computed(totals, formulas bool) {
	r := h.d.Report
	for ti := range r.Tables {
		t := &r.Tables[ti]
		if t.Span.End < h.within.Start || t.Span.Start > h.within.End {
			continue
		}
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Origin != report.Written || row.Broken || !h.has(row.Span.End) && !h.has(row.Span.Start) {
				continue
			}
			h.rowValues(row, totals, formulas)
		}
	}
}

// rowValues shows the computed values of a row: each behind its own "=", those of ["="] together.
func (h *hinter) rowValues(row *report.Row, totals, formulas bool) {
	r := h.d.Report
	for i := 0; i < row.N; i++ {
		id := row.First + report.CellID(i)
		c := &r.Cells[id]
		if c.Kind == report.Formula && !formulas || c.Kind == report.Derived && !totals || c.Kind != report.Formula && c.Kind != report.Derived {
			continue
		}
		if c.Span.Empty() || !touchesRow(row, c.Span) {
			continue
		}
		label := h.value(id)
		for i+1 < row.N && r.Cells[id+1].Kind == report.Derived && r.Cells[id+1].Span == c.Span { // ["="] stands for the whole row
			id++
			i++
			label += "  " + h.value(id)
		}
		if label != "" && h.has(c.Span.End) {
			h.add(c.Span.End, c.Span.Start, label)
		}
	}
}

// selfEvaluations shows the figures that self-evaluation tables leave to be computed.
func (h *hinter) selfEvaluations() {
	for i := range h.d.Report.Elements {
		el := &h.d.Report.Elements[i]
		if el.Performance == nil || el.Span.End < h.within.Start || el.Span.Start > h.within.End {
			continue
		}
		for _, line := range render.LayPerformance(h.d.Eval, el, "").Body {
			for j := range line {
				if b := &line[j]; b.State == render.Computed && !b.Absent && !b.Span.Empty() && h.has(b.Span.End) {
					h.add(b.Span.End, b.Span.Start, b.Text)
				}
			}
		}
	}
}

// touchesRow: the place is in the row itself; that of a row left out is elsewhere.
func touchesRow(row *report.Row, s source.Span) bool {
	return row.Span.Start <= s.Start && s.End <= row.Span.End
}

// value is the value of a cell as it would be printed.
func (h *hinter) value(id report.CellID) string {
	v := h.d.Eval.Values[id]
	if v.State != eval.Known {
		return "？"
	}
	return h.d.shown(id, v.V).Amount.Format()
}

// names shows the names of codes and lines that stand without one.
func (h *hinter) names() {
	r := h.d.Report
	for ti := range r.Tables {
		t := &r.Tables[ti]
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Origin != report.Written || row.Name.Set || row.Broken || !h.has(row.KeySpan.End) {
				continue
			}
			if n := lint.RowName(r, ti, ri); n != "" && n != row.Key {
				h.add(row.KeySpan.End, row.KeySpan.Start, n)
			}
		}
	}
	for i := range r.Elements {
		el := &r.Elements[i]
		for j := range el.Items {
			if c := el.Items[j].Code; c.Set && h.has(c.Span.End) {
				h.codeName(c)
			}
		}
		if el.Performance != nil {
			for j := range el.Performance.Functions {
				f := &el.Performance.Functions[j]
				if h.has(f.Text.Span.End) {
					h.codeName(f.Text)
				}
			}
		}
	}
}

func (h *hinter) codeName(t report.Text) {
	c, ok := catalog.ParseCode(t.S)
	if !ok {
		return
	}
	for _, axis := range [...]catalog.Axis{catalog.Function, catalog.EconomicDepartment} {
		if e, ok := catalog.Lookup(axis, c, h.d.Report.Year); ok {
			h.add(t.Span.End, t.Span.Start, e.Name)
			return
		}
	}
}

// expected shows what violated cells should be.
func (h *hinter) expected() {
	seen := map[source.Span]bool{}
	for i := range h.d.Diagnostics {
		f := &h.d.Diagnostics[i]
		if !f.HasAmounts || f.Severity != lint.Error || f.Span.Empty() || !h.has(f.Span.End) || seen[f.Span] || f.File.Name != h.d.Result.File.Name {
			continue
		}
		seen[f.Span] = true
		h.add(f.Span.End, f.Span.Start, h.d.client.say("应为 {0}，{1}", "should be {0}, {1}", f.Expected, lint.Difference{Amount: f.Difference}))
	}
}

// figures shows the values of figures in braces that are computed.
func (h *hinter) figures() {
	figures := h.d.Eval.TextFigures()
	for i := range figures {
		f := &figures[i]
		if f.Kind != formula.Derived || f.Expr == nil {
			continue
		}
		span := h.d.Eval.TextPlace(f.Text, f.Span)
		if h.has(span.End) {
			h.add(span.End, span.Start, "→ "+numText(h.d.client, h.d.Eval.Expr(f.Expr, -1)))
		}
	}
}

// ResolveInlayHint answers inlayHint/resolve: the tooltip is what a hover says there.
func ResolveInlayHint(_ context.Context, s *Snapshot, p *resolvedHint) (*protocol317.InlayHint, error) {
	hint := p.InlayHint
	if d := s.Document(p.Data.URI); d != nil {
		m := &markup{Client: s.Client}
		m.subject(d, d.At(p.Data.Offset))
		if m.b.Len() > 0 {
			content := m.content()
			hint.Tooltip = &content
		}
	}
	hint.Data = p.Data
	return &hint, nil
}

// resolvedHint is a hint that comes back.
type resolvedHint struct {
	protocol317.InlayHint
	Data hintData `json:"data"`
}
