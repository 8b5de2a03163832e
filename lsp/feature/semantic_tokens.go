package feature

import (
	"cmp"
	"context"
	"slices"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// Types of tokens, as indexes into the legend.
const (
	tokenCode     = iota // a code, a 行次
	tokenName            // a printed name, a label
	tokenAmount          // a number
	tokenComputed        // "=" and what is computed
	tokenBlank           // a blank cell, —
	tokenFunction        // 合计, 下级
	tokenTable           // the table in a name
	tokenRow             // its row
	tokenColumn          // its column
	tokenFigure          // a figure of [figures] or of a performance table
	tokenWord            // 上年, 数据, 绩效, 列举
	tokenOperator        // the braces and the sign around a formula
)

// tokenTypes is the legend: standard types, so that every colour theme has colours for them.
func tokenTypes() []string {
	return []string{
		tokenCode: "enumMember", tokenName: "string", tokenAmount: "number", tokenComputed: "macro", tokenBlank: "comment", tokenFunction: "function",
		tokenTable: "class", tokenRow: "property", tokenColumn: "parameter", tokenFigure: "variable", tokenWord: "keyword", tokenOperator: "operator",
	}
}

// Modifiers of tokens, as bits of the legend.
const (
	modStated  = 1 << iota // a figure that is stated, and checked
	modDerived             // one that is computed
	modBlank               // nothing is printed
	modText                // it stands in a text
	modWrong               // it violates a relation
	modDefined             // a figure is given its value here
)

func tokenModifiers() []string {
	return []string{"stated", "derived", "blank", "text", "violated", "declaration"}
}

// token is one token.
type token struct {
	span      source.Span
	kind, mod uint32
}

func semanticTokens() Feature {
	return on(protocol.MethodTextDocumentSemanticTokensFull, SemanticTokens, func(c *protocol317.ServerCapabilities) {
		c.SemanticTokensProvider = &protocol.SemanticTokensOptions{
			Legend: protocol.SemanticTokensLegend{TokenTypes: tokenTypes(), TokenModifiers: tokenModifiers()},
			Range:  true, Full: protocol.SemanticDelta{Delta: ref(true)},
		}
	})
}

func ref[T any](v T) *T { return &v }

func semanticTokensRange() Feature {
	return on(protocol.MethodTextDocumentSemanticTokensRange, SemanticTokensRange, nil)
}

// SemanticTokens answers textDocument/semanticTokens/full.
func SemanticTokens(_ context.Context, s *Snapshot, p *protocol.SemanticTokensParams) (*protocol.SemanticTokens, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	data := d.encode(d.tokens())
	id := tokensID(data)
	return &protocol.SemanticTokens{ResultID: &id, Data: data}, nil
}

// SemanticTokensRange answers textDocument/semanticTokens/range.
func SemanticTokensRange(_ context.Context, s *Snapshot, p *protocol.SemanticTokensRangeParams) (*protocol.SemanticTokens, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	within := s.Span(d.Result.File, p.Range)
	all := slices.DeleteFunc(d.tokens(), func(t token) bool { return t.span.End < within.Start || t.span.Start > within.End })
	return &protocol.SemanticTokens{Data: d.encode(all)}, nil
}

// encode writes tokens as the protocol wants them: each relative to the one before it, none over a line end.
func (d *Document) encode(tokens []token) []uint32 {
	data := make([]uint32, 0, 5*len(tokens))
	line, char := 0, 0
	file := d.Result.File
	for _, t := range tokens {
		l, from := d.client.Encoding.Place(file, int(t.span.Start))
		if end, to := d.client.Encoding.Place(file, int(t.span.End)); end == l && to > from {
			if l != line {
				char = 0
			}
			data = append(data, uint32(l-line), uint32(from-char), uint32(to-from), t.kind, t.mod)
			line, char = l, from
		}
	}
	return data
}

// tokens returns the tokens of the report, in the order of the file; none overlap.
func (d *Document) tokens() []token {
	w := &tokenizer{d: d}
	w.tables()
	w.figures()
	w.texts()
	d.Refs(func(r *Ref) bool {
		w.name(r)
		return true
	})
	slices.SortStableFunc(w.out, func(a, b token) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.Len(), b.span.Len()))
	})
	// Of two that overlap the one that begins first stays.
	end := int32(0)
	return slices.DeleteFunc(w.out, func(t token) bool {
		if t.span.Start < end {
			return true
		}
		end = t.span.End
		return false
	})
}

// tokenizer collects tokens.
type tokenizer struct {
	d   *Document
	out []token
}

func (w *tokenizer) add(at source.Span, kind, mod uint32) {
	if !at.Empty() {
		w.out = append(w.out, token{at, kind, mod})
	}
}

func (w *tokenizer) tables() {
	r := w.d.Report
	wrong := w.d.wrong()
	for ti := range r.Tables {
		t := &r.Tables[ti]
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Origin != report.Written {
				continue
			}
			if row.Code != 0 || row.Key != "" && row.Key[0] >= '0' && row.Key[0] <= '9' {
				w.add(row.KeySpan, tokenCode, 0)
			} else {
				w.add(row.KeySpan, tokenName, 0)
			}
			if row.Name.Set {
				w.add(row.Name.Span, tokenName, 0)
			}
			last := source.Span{Start: -1}
			for i := range row.N {
				c := &r.Cells[row.First+report.CellID(i)]
				if c.Span == last || !touchesRow(row, c.Span) {
					continue
				}
				last = c.Span
				w.cell(c, wrong[c.Span])
			}
		}
	}
}

// cell adds a cell. A formula is taken apart: only its quotes and signs are its own.
func (w *tokenizer) cell(c *report.Cell, wrong bool) {
	mod := uint32(0)
	if wrong {
		mod = modWrong
	}
	switch c.Kind {
	case report.Stated:
		w.add(c.Span, tokenAmount, mod|modStated)
	case report.Derived:
		w.add(c.Span, tokenComputed, mod|modDerived)
	case report.Blank, report.Dash:
		w.add(c.Span, tokenBlank, mod|modBlank)
	case report.Formula:
		w.add(source.Span{Start: c.Span.Start, End: min(c.Span.Start+2, c.Span.End)}, tokenComputed, mod|modDerived)
	}
}

// wrong are the places of the cells that findings say are wrong.
func (d *Document) wrong() map[source.Span]bool {
	out := map[source.Span]bool{}
	for i := range d.Diagnostics {
		if f := &d.Diagnostics[i]; f.HasAmounts {
			out[f.Span] = true
		}
	}
	return out
}

func (w *tokenizer) figures() {
	for i := range w.d.Report.Figures {
		f := &w.d.Report.Figures[i]
		w.add(f.Key, tokenFigure, modDefined)
		w.cell(&f.Cell, false)
	}
	for i := range w.d.Report.Elements {
		if p := w.d.Report.Elements[i].Performance; p != nil {
			PerformanceFigures(p, func(_ string, f *report.PerformanceFigure) { w.cell(&f.Cell, false) })
		}
	}
}

// texts adds the figures in braces: the braces, what is printed, and the sign. What is named in the formula
// comes with the names.
func (w *tokenizer) texts() {
	wrong := w.d.wrong()
	figures := w.d.Eval.TextFigures()
	for i := range figures {
		f := &figures[i]
		place := func(s source.Span) source.Span { return w.d.Eval.TextPlace(f.Text, s) }
		mod := uint32(modText)
		switch f.Kind {
		case formula.Derived, formula.List:
			mod |= modDerived
		case formula.Stated:
			mod |= modStated
		case formula.Defined:
			mod |= modStated | modDefined
		}
		if wrong[place(f.Span)] || wrong[place(f.PrintedSpan)] {
			mod |= modWrong
		}
		open := source.Span{Start: f.Span.Start, End: f.Span.Start + 1}
		if f.PrintedSpan.Empty() {
			open.End = max(open.End, f.ExprSpan.Start) // {= and {列举
		} else {
			w.add(place(f.PrintedSpan), tokenAmount, mod)
			if f.ExprSpan.Start > f.PrintedSpan.End {
				w.add(place(source.Span{Start: f.PrintedSpan.End, End: f.ExprSpan.Start}), tokenOperator, mod)
			}
		}
		w.add(place(open), tokenComputed, mod)
		if f.Span.Len() > 1 && f.Text.S[f.Span.End-1] == '}' {
			w.add(place(source.Span{Start: f.Span.End - 1, End: f.Span.End}), tokenComputed, mod)
		}
	}
}

// name adds the segments of a name in a formula.
func (w *tokenizer) name(r *Ref) {
	first := 0
	if r.Path[0].Text == "上年" && len(r.Path) > 1 {
		w.add(r.Segment(0), tokenWord, 0)
		first = 1
	}
	last := len(r.Path) - 1
	head := r.Path[first].Text
	for i := first; i <= last; i++ {
		kind := uint32(tokenRow)
		switch {
		case i == first && (head == "数据" || head == "绩效"):
			kind = tokenWord
		case head == "数据" || head == "绩效":
			kind = tokenFigure
		case i == first:
			kind = tokenTable
		case r.Path[i].HasArg:
			kind = tokenFunction
		case i == last && i > first+1:
			kind = tokenColumn
		}
		w.add(r.Segment(i), kind, 0)
	}
}
