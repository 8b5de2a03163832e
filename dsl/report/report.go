// Package report is the typed report (决算报告): what a *.juesuan.toml file says, bound to its forms.
//
// Every part keeps its place in the text. Missing is marked, not zero; what has no meaning is a
// Problem, and the rest is bound all the same. The package computes nothing and judges nothing:
// that is eval's and lint's. Start with Report, then Bind.
package report

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Text is a string of the file with its place. The zero Text is one that is not there.
type Text struct {
	S    string
	Span source.Span
	// ID is the entry it was read from; with Element, the element of an array.
	ID doc.ID
	// Set tells "" from absent.
	Set bool
}

// Unit is the unit of amounts.
type Unit uint8

const (
	// UnitUnknown: none is given.
	UnitUnknown Unit = iota
	// Yuan is 元.
	Yuan
	// WanYuan is 万元 = 10⁴ 元.
	WanYuan
)

func (u Unit) String() string { return [...]string{"", "元", "万元"}[u] }

// Shift is the power of ten that brings an amount in u to another unit; 0 where one is not known.
func (u Unit) Shift(to Unit) int {
	switch {
	case u == Yuan && to == WanYuan:
		return -4
	case u == WanYuan && to == Yuan:
		return 4
	}
	return 0
}

// Date is a calendar day as written; the zero Date is none.
type Date struct{ Year, Month, Day int }

// Report is one unit's final account of one year.
type Report struct {
	File *source.File
	Doc  *doc.Doc
	// HeadSpan is [report], or the start of the file where there is none.
	HeadSpan source.Span
	HasHead  bool

	Unit, Type, UnitKind, Level, Stage, Edition, Rounding Text
	Aliases, Contents, Units, Members                     []Text
	Prior, Budget, Source                                 Text
	Year                                                  int
	YearSpan                                              source.Span
	AmountUnit                                            Unit
	AmountUnitSpan                                        source.Span
	Approved, Published                                   Date
	ApprovedSpan, PublishedSpan                           source.Span

	// Set holds the forms that the report is held against.
	Set *form.Set
	// Tables in file order; Cells of all tables, row by row.
	Tables []Table
	Cells  []Cell

	Figures     []Figure
	Adjustments []Adjustment
	Relations   []AuthorRelation
	Includes    []Include
	// Elements are parts, sections, charts, terms, works, attachments and performance tables in
	// print order.
	Elements []Element

	Problems []doc.Problem
}

// CellID is an index into Report.Cells.
type CellID int32

// NoCell is no cell.
const NoCell CellID = -1

// CellKind says how a figure stands in the file.
type CellKind uint8

const (
	// Omitted: left out; blank, so zero.
	Omitted CellKind = iota
	// Blank: printed empty, zero.
	Blank
	// Dash: printed —, not applicable, zero.
	Dash
	// Stated: a number, checked.
	Stated
	// Derived: "=", or left out where the form calls it a total; computed from the identities.
	Derived
	// Formula: "= …", computed from the author's formula.
	Formula
	// Misprint: text that is no amount, kept as printed; unknown.
	Misprint
	// Broken: it lies in a row with a syntax error; unknown.
	Broken
	// Withheld: 依法不予公开; unknown.
	Withheld
)

// Cell is one figure.
type Cell struct {
	Kind  CellKind
	Value amount.Amount // Stated
	// Span is the figure in the text, or the place that stands for it (Origin).
	Span source.Span
}

// IsZeroByForm reports a cell that counts as exactly zero because nothing is printed in it.
func (c *Cell) IsZeroByForm() bool { return c.Kind <= Dash }

// Known reports a cell whose value can be had or computed.
func (c *Cell) Known() bool { return c.Kind <= Formula }

// RowOrigin says why a row is in a table.
type RowOrigin uint8

const (
	// Written: the row stands in the file.
	Written RowOrigin = iota
	// LeftOut: the form prints it, the file leaves it out.
	LeftOut
	// Implied: a code that the written codes imply (their 款, their 类).
	Implied
)

// Row is one row of a table.
type Row struct {
	Origin RowOrigin
	// Def is the row of the form, −1 where the form prints none (codes).
	Def  int
	Code catalog.Code
	// Key is the key as written; Name the printed name, if the row gives one.
	Key     string
	KeySpan source.Span
	Span    source.Span
	Name    Text
	Block   int
	// First is the first of its cells; it has as many as its block has columns.
	First CellID
	N     int
	// Given is how many cells the row states itself.
	Given int
	// Parent is the row it is summed into by the hierarchy of codes, −1 for none.
	Parent int
	// FirstChild and NextSibling list the rows that are summed into this one, −1 ends the list.
	FirstChild, NextSibling int
	Broken                  bool
	// Withheld is the reason why the row is not public.
	Withheld Text
}

// Table is one of the nine tables.
type Table struct {
	// N is the printed number; KeySpan its place in the header.
	N       int
	KeySpan source.Span
	// HeadSpan is the header line; Span the table with its rows.
	HeadSpan, Span source.Span
	// Form is nil where the form is unknown; FormIndex is its index in Report.Set.
	Form      *form.Form
	FormIndex int
	FormName  Text
	Title     Text
	Note      Text
	Empty     Text
	Withheld  Text
	Unit      Unit
	UnitSpan  source.Span
	Labels    []Label
	RowsSpan  source.Span
	HasRows   bool
	// Lost: its rows stand where none are read, so that what it holds is not known.
	Lost bool
	Rows []Row
	// First and End bound the table's cells.
	First, End CellID
	// Scale is how many decimals the table is printed with: see Measure.
	Scale int
	// HasStated: some cell is a number.
	HasStated bool
	codes     []codeRow
}

type codeRow struct {
	code catalog.Code
	row  int
}

// Label is a heading or label printed otherwise than on the form.
type Label struct {
	// Official is the form's word, Printed the report's.
	Official     string
	OfficialSpan source.Span
	Printed      Text
}

// Figure is an amount of [figures] that no table holds.
type Figure struct {
	// Name is the dotted name.
	Name string
	Key  source.Span
	Cell
}

// Adjustment is a declared difference.
type Adjustment struct {
	Span              source.Span
	For, Cell, Reason Text
	Amount            Cell
}

// AuthorRelation is an identity of the author's.
type AuthorRelation struct {
	Span                               source.Span
	Formula, When, Name, Level, Reason Text
}

// Include names a file with a part of the report.
type Include struct {
	Text
	// At is where the part's text belongs, behind the lines of the [[include]]; −1 where it was written
	// in a way that leaves no place.
	At int32
}

// Partial: a part that the report includes has not been put in, so that what seems to be missing may
// stand there.
func (r *Report) Partial() bool { return len(r.Includes) > len(r.File.Included()) }

// ElementKind says what a printed element is.
type ElementKind uint8

// Kinds of elements.
const (
	Part ElementKind = iota
	Section
	Chart
	Term
	Work
	Attachment
	PerformanceTable
)

// Element is one printed element outside the tables, in print order.
type Element struct {
	Kind  ElementKind
	Span  source.Span
	Title Text
	// Name of a term or performance table.
	Name Text
	// Of is what an attachment belongs to.
	Of    Text
	Level int
	Text  Text
	Code  Text
	Items []Item
	// Series, ChartKind and Omitted belong to a chart.
	Series    []Series
	ChartKind Text
	Omitted   bool
	// Withheld is the reason why it is not public.
	Withheld    Text
	Performance *Performance
}

// Item is a numbered paragraph of a section.
type Item struct {
	Span        source.Span
	Code, Title Text
	Text        Text
}

// Series is one series of a chart.
type Series struct{ Name, Formula Text }

// Performance is a self-evaluation table (绩效自评表).
type Performance struct {
	Scope                                Text
	Functions                            []FunctionShare
	Category, Nature, Kind               Text
	Budget                               []NamedFigure
	Executed, Rate, Weight, Score, Total PerformanceFigure
	Basic, Project                       PerformanceFigure
	Deviation, Improvement               Text
	Labels                               []Label
	Goals                                []Goal
	MainDepartment, ImplementingUnit     Text
}

// FunctionShare is a code that a project is booked under, with its part of the money where given.
type FunctionShare struct {
	Code catalog.Code
	Text
	Amount Cell
}

// PerformanceFigure is a figure of a performance table; Text is how it is written ("86.40%").
type PerformanceFigure struct {
	Cell
	Text    string
	Percent bool
	Set     bool
}

// NamedFigure is one of several budgets: 年初, 调整后.
type NamedFigure struct {
	Name string
	PerformanceFigure
}

// Goal is one 年度绩效目标 with its indicators.
type Goal struct {
	Span       source.Span
	Title      Text
	Weight     PerformanceFigure
	Columns    []Text
	Indicators []Indicator
	Labels     []Label
}

// Indicator is one row of a goal, in the goal's columns.
type Indicator struct {
	Span   source.Span
	Fields []Field
}

// Field is one cell of an indicator: a text or a number.
type Field struct {
	Text
	Figure PerformanceFigure
}

// Row returns the index of the row with code c, −1 where there is none.
func (t *Table) RowByCode(c catalog.Code) int {
	lo, hi := 0, len(t.codes)
	for lo < hi {
		m := (lo + hi) / 2
		if t.codes[m].code < c {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(t.codes) && t.codes[lo].code == c {
		return t.codes[lo].row
	}
	return -1
}

// Hides reports whether a row of code c that the table does not have may stand in what it keeps out, or in what
// could not be read of it.
func (t *Table) Hides(c catalog.Code) bool {
	if t.Lost || t.Withheld.Set {
		return true
	}
	for p := c.Parent(); p != 0; p = p.Parent() {
		if ri := t.RowByCode(p); ri >= 0 && t.Rows[ri].Withheld.Set {
			return true
		}
	}
	return false
}

// Cell returns the cell of a row in a column of the form (index into Form.Columns), NoCell where
// the row's block has no such column.
func (t *Table) Cell(row, col int) CellID {
	r := &t.Rows[row]
	from := t.Form.Blocks[r.Block].ColFrom
	if i := col - from; i >= 0 && i < r.N {
		return r.First + CellID(i)
	}
	return NoCell
}

// UsualPlaces is how many decimals a report may be printed with.
const UsualPlaces = 2

// Measure sets a table's Scale and HasStated from its cells. The scale is the finest place stated; but
// one cell alone with more than two decimals is a slip of the pen, not a more exact table, and must not
// turn every 尾差 of it into an error.
func (r *Report) Measure(t *Table) {
	finest, next := 0, 0
	t.HasStated = false
	for id := t.First; id < t.End; id++ {
		c := &r.Cells[id]
		if c.Kind != Stated {
			continue
		}
		t.HasStated = true
		if scale := c.Value.Scale(); scale >= finest {
			finest, next = scale, finest
		} else {
			next = max(next, scale)
		}
	}
	t.Scale = finest
	if finest > UsualPlaces && next > 0 {
		t.Scale = next
	}
}

// TableOf returns the index of the table with the form of index fi, −1 where there is none.
func (r *Report) TableOf(fi int) int {
	for i := range r.Tables {
		if r.Tables[i].Form != nil && r.Tables[i].FormIndex == fi {
			return i
		}
	}
	return -1
}

// TableByNumber returns the index of the table numbered n, −1 where there is none.
func (r *Report) TableByNumber(n int) int {
	for i := range r.Tables {
		if r.Tables[i].N == n {
			return i
		}
	}
	return -1
}

// Lines are the lines of a table: its span, and what stands behind it before the next header, as a last row that
// cannot be read.
func (r *Report) Lines(t *Table) source.Span {
	return source.Span{Start: t.Span.Start, End: nextHeader(r.Doc.Tree, t.Span.End)}
}

// nextHeader is where the first header from byte at on stands, else the end of the file.
func nextHeader(tree *syntax.Tree, at int32) int32 {
	for n := tree.First(0); n != syntax.None; n = tree.Next(n) {
		if k := tree.Kind(n); (k == syntax.Table || k == syntax.ArrayTable) && tree.Span(n).Start >= at {
			return tree.Span(n).Start
		}
	}
	return int32(len(tree.File.Text))
}

// Locate returns the table, row and column (index into Form.Columns) of a cell.
func (r *Report) Locate(id CellID) (table, row, col int) {
	for ti := range r.Tables {
		t := &r.Tables[ti]
		if id < t.First || id >= t.End {
			continue
		}
		lo, hi := 0, len(t.Rows)
		for lo < hi {
			m := (lo + hi) / 2
			if t.Rows[m].First <= id {
				lo = m + 1
			} else {
				hi = m
			}
		}
		row = lo - 1
		return ti, row, t.Form.Blocks[t.Rows[row].Block].ColFrom + int(id-t.Rows[row].First)
	}
	return -1, -1, -1
}

// UnitOf returns the unit of a table's amounts.
func (r *Report) UnitOf(t *Table) Unit {
	if t.Unit != UnitUnknown {
		return t.Unit
	}
	return r.AmountUnit
}
