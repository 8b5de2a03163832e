package render

import (
	"iter"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// TitleOf is the title of a report.
func TitleOf(r *report.Report) string {
	t := r.Unit.S
	if r.Year > 0 {
		t += " " + strconv.Itoa(r.Year) + " 年度"
	}
	kind := r.Type.S
	if kind == "" {
		kind = "决算"
	}
	return strings.TrimSpace(t + kind)
}

// cover writes the title and the contents.
func (w *writer) cover() {
	w.begin("head", w.r.HeadSpan)
	w.raw(`<h1 class="js-cover"`)
	w.place(Place{ID: "head-title", Span: w.r.HeadSpan, Cell: report.NoCell})
	w.raw(">")
	w.text(TitleOf(w.r))
	w.raw("</h1>")
	if len(w.r.Contents) > 0 {
		w.raw(`<nav class="js-contents"><h2>目　录</h2>`)
		for _, c := range w.r.Contents {
			w.raw("<p>")
			w.text(c.S)
			w.raw("</p>")
		}
		w.raw("</nav>")
	}
	w.end()
}

// element writes one printed element outside the tables.
func (w *writer) element(el *report.Element) {
	title := el.Title
	kind := "s"
	switch el.Kind {
	case report.Part:
		kind = "part"
	case report.Chart:
		kind = "chart"
	case report.Term:
		kind, title = "term", el.Name
	case report.Work:
		kind = "work"
	case report.Attachment:
		kind = "annex"
	case report.PerformanceTable:
		kind = "perf"
		if el.Name.Set {
			title = el.Name
		}
	}
	if el.Kind == report.Part || el.Kind == report.Attachment {
		w.under = title.S
	}
	id := title.S
	if id == "" {
		id, _, _ = strings.Cut(el.Text.S, "\n")
	}
	w.begin(kind+"-"+strconv.FormatUint(hash(w.under+"\x00"+id)>>24, 36), el.Span)
	switch el.Kind {
	case report.PerformanceTable:
		w.sheet(LayPerformance(w.e, el, w.block.ID))
	case report.Chart:
		w.chart(el)
	default:
		w.heading(el, title)
		if el.Withheld.Set {
			w.raw(`<p class="js-note">`)
			w.text(withheldText(el.Withheld.S))
			w.raw("</p>")
		}
		n := w.paragraphs(el.Text, 0)
		for i := range el.Items {
			if t := el.Items[i].Title; t.Set {
				w.raw(`<h6 class="js-item">`)
				w.text(t.S)
				w.raw("</h6>")
			}
			n = w.paragraphs(el.Items[i].Text, n)
		}
	}
	w.end()
}

// heading writes the heading of an element.
func (w *writer) heading(el *report.Element, title report.Text) {
	if !title.Set {
		return
	}
	tag := "h3"
	switch el.Kind {
	case report.Part:
		tag = "h2"
	case report.Section:
		tag = "h" + strconv.Itoa(2+min(max(el.Level, 1), 4))
	case report.Term, report.Work:
		tag = "h4"
	}
	w.raw("<", tag)
	if el.Kind == report.Part {
		w.raw(` class="js-title"`)
	}
	w.place(Place{ID: w.block.ID + "-head", Span: title.Span, Cell: report.NoCell})
	w.raw(">")
	w.text(title.S)
	w.raw("</", tag, ">")
}

type textLine struct {
	text  string
	start int
}

// lines yields the lines of a text that are not empty.
func lines(s string) iter.Seq[textLine] {
	return func(yield func(textLine) bool) {
		for start := 0; start < len(s); {
			line, _, _ := strings.Cut(s[start:], "\n")
			if strings.TrimSpace(line) != "" && !yield(textLine{line, start}) {
				return
			}
			start += len(line) + 1
		}
	}
}

// paragraphs writes the paragraphs of a text, numbered from n on, and returns the next number.
func (w *writer) paragraphs(t report.Text, n int) int {
	if !t.Set {
		return n
	}
	w.figures = w.memory.AppendFigures(w.figures[:0], t.S)
	for line := range lines(t.S) {
		n++
		end := line.start + len(line.text)
		w.raw("<p")
		w.place(Place{
			ID: w.block.ID + "-p" + strconv.Itoa(n), Cell: report.NoCell,
			Span: w.e.TextPlace(t, source.Span{Start: int32(line.start), End: int32(end)}),
		})
		w.raw(">")
		w.figured(t, line.start, end, &n)
		w.raw("</p>\n")
	}
	return n
}

// figured writes t.S[start:end] with the figures in braces filled in. w.figures are those of t; n counts
// elements of the block.
func (w *writer) figured(t report.Text, start, end int, n *int) {
	for i := range w.figures {
		f := &w.figures[i]
		if int(f.Span.Start) < start || int(f.Span.End) > end {
			continue
		}
		w.plain(t.S[start:f.Span.Start])
		*n++
		w.figure(t, f, w.block.ID+"-f"+strconv.Itoa(*n))
		start = int(f.Span.End)
	}
	w.plain(t.S[start:end])
}

// plain writes text without figures: "{{" prints a brace.
func (w *writer) plain(s string) {
	for {
		before, after, found := strings.Cut(s, "{{")
		w.text(before)
		if !found {
			return
		}
		w.raw("{")
		s = after
	}
}

// figure writes a figure in braces.
func (w *writer) figure(t report.Text, f *formula.Figure, id string) {
	span := w.e.TextPlace(t, f.Span)
	text, state := figureText(w.e, t.S, f)
	m := w.spans[span]
	w.raw(`<span class="js-figure`)
	switch {
	case state == Computed && !w.o.Clean:
		w.raw(" js-computed")
	case state == Unknown:
		w.raw(" js-unknown")
	case state == Misprint && !w.o.Clean:
		w.raw(" js-misprint")
	}
	w.raw(markClass(m), `"`)
	w.place(Place{ID: id, Span: span, Cell: report.NoCell})
	w.mark(m)
	w.raw(">")
	w.text(text)
	w.raw("</span>")
}

// figureText is what a figure in braces prints.
func figureText(e *eval.Eval, text string, f *formula.Figure) (string, State) {
	switch {
	case len(f.Errors) > 0:
		return text[f.Span.Start:f.Span.End], Misprint
	case f.Kind == formula.Stated || f.Kind == formula.Defined:
		return f.Printed, Plain
	case f.Kind == formula.List:
		names, ok := listed(e, f.Expr.Path)
		if !ok {
			return unknownText, Unknown
		}
		return strings.Join(names, "、"), Computed
	}
	n := e.Expr(f.Expr, -1)
	if n.Status != eval.OK {
		return unknownText, Unknown
	}
	return FormatNum(n), Computed
}

// PlainText is a text of the report with its figures filled in.
func PlainText(e *eval.Eval, s string) string {
	var b strings.Builder
	at := 0
	brace := func(s string) { b.WriteString(strings.ReplaceAll(s, "{{", "{")) }
	for _, f := range formula.ParseFigures(s) {
		brace(s[at:f.Span.Start])
		text, _ := figureText(e, s, &f)
		b.WriteString(text)
		at = int(f.Span.End)
	}
	brace(s[at:])
	return b.String()
}

// listed returns the names of the items with an amount that {列举 …} names: a block of a table, or cells.
func listed(e *eval.Eval, path []formula.Segment) (names []string, ok bool) {
	has := func(id report.CellID) bool { return e.Values[id].State == eval.Known && !e.Values[id].V.IsZero() }
	for ti := range e.Report.Tables {
		t := &e.Report.Tables[ti]
		if t.Form == nil || len(path) != 2 || !t.Form.Is(path[0].Text) && !name.Equal(path[0].Text, "表"+strconv.Itoa(t.N)) {
			continue
		}
		for b := range t.Form.Blocks {
			if !name.Equal(t.Form.Blocks[b].Title, path[1].Text) {
				continue
			}
			l := &layout{e: e, r: e.Report, t: t, print: e.Report.Set.Print}
			for ri := range t.Rows {
				row := &t.Rows[ri]
				if leaf := row.FirstChild < 0 && (row.Def < 0 || !t.Form.Rows[row.Def].Total); row.Block == b && leaf && isItem(row, t) && anyCell(row, has) {
					names = append(names, name.TrimOrdinal(l.rowName(row)))
				}
			}
			return names, true
		}
	}
	target, err := e.Resolve(path, -1)
	if err.Code != form.RefOK {
		return nil, false
	}
	for _, o := range target.Cells {
		ti, ri, _ := e.Report.Locate(o.Cell)
		t := &e.Report.Tables[ti]
		l := &layout{e: e, r: e.Report, t: t, print: e.Report.Set.Print}
		if has(o.Cell) {
			names = append(names, name.TrimOrdinal(l.rowName(&t.Rows[ri])))
		}
	}
	return names, true
}

// isItem tells items from classes that stand above them: 301 without 款 is no item of a coded table.
func isItem(row *report.Row, t *report.Table) bool {
	return !t.Form.Coded() || row.Code.Level() != 1
}

func anyCell(row *report.Row, has func(report.CellID) bool) bool {
	for i := range row.N {
		if has(row.First + report.CellID(i)) {
			return true
		}
	}
	return false
}
