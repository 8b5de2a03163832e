package render

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Sheet is a table as it is printed: what stands in its head and body, and which boxes are merged.
type Sheet struct {
	// ID is stable as long as the table keeps its number.
	ID string
	// Heading is the line above the table, Tag what stands at its right; Unit and Amounts stand below
	// it, left and right. "" is not printed.
	Heading, Tag, Unit, Amounts string
	// Span is the place of the heading in the file.
	Span source.Span
	// Columns is how many columns there are.
	Columns    int
	Head, Body []Line
	// Notes stand under the table: the sentence of an empty one, the footnote.
	Notes []Note
	// Form is the name of the form, "" of a table that has none.
	Form string
}

// Line is one printed row.
type Line []Box

// Note is a text under a table.
type Note struct {
	Text string
	Span source.Span
}

// BoxKind says what stands in a box.
type BoxKind uint8

const (
	// Void: nothing can stand there.
	Void BoxKind = iota
	// Title: a heading.
	Title
	// Number: a 行次 or 栏次.
	Number
	// Code: a 科目编码, whole or a part of it.
	Code
	// Name: the name of a row.
	Name
	// Value: an amount of the table, Cell.
	Value
	// Prose: a text of a self-evaluation table.
	Prose
	// Datum: a figure of a self-evaluation table.
	Datum
)

// State says how a figure came about.
type State uint8

const (
	// Plain: as stated, or printed empty.
	Plain State = iota
	// Computed: derived from the identities, or by a formula.
	Computed
	// Unknown: it has no value; a question mark is printed.
	Unknown
	// Misprint: text that is no amount, as printed.
	Misprint
)

// unknownText is printed where a figure has no value.
const unknownText = "？"

// Box is one printed cell. It covers Cols columns and Rows rows, where more than one.
type Box struct {
	Kind       BoxKind
	State      State
	Total      bool // of a total row
	Indent     bool // a part of the row above
	Cols, Rows int
	Text       string
	// ID is the box's name within its sheet, "" where it has no place in the file.
	ID string
	// Cell is the amount that stands in a Value.
	Cell report.CellID
	Span source.Span
	// Absent: the file leaves it out, and Span is where it would stand.
	Absent bool
}

// Lay lays out the table of index ti. A table without a known form has a heading and notes only.
func Lay(e *eval.Eval, ti int) *Sheet {
	t := &e.Report.Tables[ti]
	l := &layout{Sheet: &Sheet{ID: "t" + strconv.Itoa(t.N)}, e: e, r: e.Report, t: t, print: e.Report.Set.Print}
	l.around()
	if t.Form == nil || t.Withheld.Set {
		return l.Sheet
	}
	l.Form = t.Form.Name
	switch t.Form.Axis {
	case form.Function:
		l.coded()
	case form.Single:
		l.single()
	default:
		l.sideBySide()
	}
	return l.Sheet
}

// layout lays out one table.
type layout struct {
	*Sheet
	e     *eval.Eval
	r     *report.Report
	t     *report.Table
	print *form.Print
}

// around sets what stands above and below the table.
func (l *layout) around() {
	t, p := l.t, l.print
	name := t.FormName.S
	if t.Form != nil {
		name = t.Form.Name
	}
	unit, amounts := l.r.Unit.S, l.r.UnitOf(t).String()
	fill := func(line string) string { return p.Fill(line, name, t.N, l.r.Year, unit, amounts) }
	l.Heading, l.Span = fill(p.Heading), t.HeadSpan
	if t.Title.Set {
		l.Heading, l.Span = t.Title.S, t.Title.Span
	}
	l.Tag, l.Unit, l.Amounts = fill(p.Tag), fill(p.Unit), fill(p.Amounts)
	if t.Withheld.Set {
		l.Notes = append(l.Notes, Note{withheldText(t.Withheld.S), t.Withheld.Span})
	}
	for _, text := range [...]report.Text{t.Empty, t.Note} {
		if text.Set && text.S != "" {
			l.Notes = append(l.Notes, Note{text.S, text.Span})
		}
	}
	if t.Form != nil && !t.Note.Set && t.Form.Note != "" {
		l.Notes = append(l.Notes, Note{t.Form.Note, t.HeadSpan})
	}
}

// withheldText stands for what is not public.
func withheldText(reason string) string {
	if reason == "" {
		return "（不予公开）"
	}
	return "（" + reason + "）"
}

// numbered reports whether 行次 and 栏次 are printed.
func (l *layout) numbered() bool {
	return l.print.Numbers && l.t.Form.Axis != form.Economic && l.t.Form.Axis != form.Label
}

// coded lays out a table by functional codes.
func (l *layout) coded() {
	cols := l.t.Form.Columns
	h := l.columnHeads(0, len(cols))
	depth := max(2, h.depth)
	if !l.numbered() {
		depth = max(3, h.depth)
	}
	h.stretch(depth)
	lines := make([]Line, depth)
	lines[0] = Line{{Kind: Title, Text: "项目", Cols: 4}}
	codeRows := depth - 1
	if !l.numbered() {
		codeRows--
	}
	lines[1] = Line{
		{Kind: Title, Text: "功能分类科目编码", Cols: 3, Rows: codeRows},
		{Kind: Title, Text: "科目名称", Rows: depth - 1},
	}
	levels := Line{{Kind: Title, Text: "类"}, {Kind: Title, Text: "款"}, {Kind: Title, Text: "项"}}
	if !l.numbered() {
		lines[depth-1] = append(lines[depth-1], levels...)
	}
	h.appendTo(lines)
	if l.numbered() {
		lines = append(lines, l.columnNumbers(append(levels, Box{Kind: Title, Text: "栏次"}), 0, len(cols)))
	}
	l.Head, l.Columns = lines, 4+len(cols)
	for _, ri := range l.codedRows() {
		l.Body = append(l.Body, l.codedLine(ri))
	}
}

// single lays out a table of one row.
func (l *layout) single() {
	n := len(l.t.Form.Columns)
	h := l.columnHeads(0, n)
	h.stretch(h.depth)
	lines := make([]Line, h.depth)
	h.appendTo(lines)
	if l.numbered() {
		lines = append(lines, l.columnNumbers(nil, 0, n))
	}
	l.Head, l.Columns = lines, n
	for ri := range l.t.Rows {
		l.Body = append(l.Body, l.amounts(nil, ri))
	}
}
