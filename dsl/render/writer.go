package render

import (
	"strconv"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// writer writes the blocks of a document, one after the other.
type writer struct {
	e   *eval.Eval
	r   *report.Report
	o   Options
	doc *Document

	cells map[report.CellID]*Mark
	spans map[source.Span]*Mark
	ids   map[string]int
	// under is the part or attachment that sections stand under: it tells sections of one title apart.
	under string

	// The block that is being written.
	block Block
	buf   []byte

	memory  formula.Memory
	figures []formula.Figure
}

func newWriter(e *eval.Eval, o Options) *writer {
	w := &writer{e: e, r: e.Report, o: o, doc: &Document{}, ids: map[string]int{}}
	if !o.Clean {
		w.cells, w.spans = map[report.CellID]*Mark{}, map[source.Span]*Mark{}
		for i := range o.Marks {
			if m := &o.Marks[i]; m.Cell != report.NoCell {
				w.cells[m.Cell] = m
			} else {
				w.spans[m.Span] = m
			}
		}
	}
	w.doc.Places = make([]Place, 0, len(w.r.Cells)+len(w.r.Cells)/2)
	return w
}

// begin starts a block. Two of one id are told apart by a number.
func (w *writer) begin(id string, span source.Span) {
	w.ids[id]++
	if n := w.ids[id]; n > 1 {
		id += "-n" + strconv.Itoa(n)
	}
	w.block = Block{ID: id, Span: span}
	w.buf = w.buf[:0]
}

// end ends the block.
func (w *writer) end() {
	w.block.HTML = string(w.buf)
	w.block.Hash = hash(w.block.HTML)
	w.doc.Blocks = append(w.doc.Blocks, w.block)
}

func (w *writer) finish() *Document {
	w.doc.Title = TitleOf(w.r)
	w.doc.index()
	return w.doc
}

// hash is FNV-1a.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// raw writes markup of our own.
func (w *writer) raw(parts ...string) {
	for _, s := range parts {
		w.buf = append(w.buf, s...)
	}
}

func (w *writer) int(n int) { w.buf = strconv.AppendInt(w.buf, int64(n), 10) }

// text writes a text of the report.
func (w *writer) text(s string) { w.buf = Escape(w.buf, s) }

// Escape appends s to b such that it is text, in an element or between the quotes of an attribute. What
// HTML cannot hold becomes U+FFFD.
func Escape(b []byte, s string) []byte {
	for i, r := range s {
		switch {
		case r == '&':
			b = append(b, "&amp;"...)
		case r == '<':
			b = append(b, "&lt;"...)
		case r == '>':
			b = append(b, "&gt;"...)
		case r == '"':
			b = append(b, "&#34;"...)
		case r == '\'':
			b = append(b, "&#39;"...)
		case r < ' ' && r != '\n' && r != '\t', r >= 0x7f && r < 0xa0, r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
			b = utf8.AppendRune(b, utf8.RuneError)
		case r < utf8.RuneSelf:
			b = append(b, s[i])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// place writes the id and the source place of an element, and keeps it.
func (w *writer) place(p Place) {
	if w.o.Clean || p.ID == "" {
		return
	}
	w.doc.Places = append(w.doc.Places, p)
	w.raw(` id="`, p.ID, `"`)
	if at := p.Span.Start - w.block.Span.Start; at >= 0 {
		w.raw(` data-src="`)
		w.int(int(at))
		w.raw("-")
		w.int(int(p.Span.End - w.block.Span.Start))
		w.raw(`"`)
	}
	if p.Address != "" {
		w.raw(` data-cell="`)
		w.text(p.Address)
		w.raw(`"`)
	}
}

// mark writes what a mark says of a figure, after the classes of its element.
func (w *writer) mark(m *Mark) {
	if m == nil {
		return
	}
	w.raw(` title="`)
	w.text(m.note(w.o.English))
	w.raw(`" data-stated="`)
	w.text(m.Stated)
	w.raw(`"`)
	if m.Expected != "" {
		w.raw(` data-expected="`)
		w.text(m.Expected)
		w.raw(`"`)
	}
}

// markClass is the class of a mark.
func markClass(m *Mark) string {
	switch {
	case m == nil:
		return ""
	case m.Verdict == eval.Violated:
		return " js-wrong"
	}
	return " js-residue"
}
