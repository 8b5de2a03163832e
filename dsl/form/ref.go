package form

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// RowKind says which rows a reference means.
type RowKind uint8

const (
	// FixedRow is a row that the form prints: Index into Form.Rows.
	FixedRow RowKind = iota
	// CodeRow is the row of Code on a coded form.
	CodeRow
	// ChildRows are the direct children of Code, summed (下级).
	ChildRows
	// BelowRows are the leaves under Code, summed (全部下级).
	BelowRows
	// EachRow stands for every code of a Level, one after the other (各类 各款 各项 各科目).
	EachRow
)

// Level is a level of the classification; AllLevels is 各科目.
type Level uint8

// Levels of a quantifier.
const (
	ClassLevel   Level = 1 // 类, 3 digits
	SectionLevel Level = 2 // 款, 5 digits
	ItemLevel    Level = 3 // 项, 7 digits
	AllLevels    Level = 4
)

// Has reports whether code c is of level l.
func (l Level) Has(c catalog.Code) bool { return l == AllLevels || Level(c.Level()) == l }

// EachColumn is the Col of a reference to 各栏: columns are paired by name.
const EachColumn = -2

// Ref is a cell, or a family of cells, of one form.
type Ref struct {
	Kind  RowKind
	Level Level
	Index int
	Code  catalog.Code
	// Col is an index into Form.Columns, or EachColumn.
	Col int
}

// RefError says why a path names no cell of a form.
type RefError struct {
	Code RefCode
	// Seg is the segment of the path that failed, Arg what it says, Want a name that would do.
	Seg       int
	Arg, Want string
}

// RefCode is the kind of a RefError.
type RefCode uint8

const (
	// RefOK: the path is fine.
	RefOK RefCode = iota
	// NoSuchRow: the form has no such row.
	NoSuchRow
	// AmbiguousRow: several rows are called so.
	AmbiguousRow
	// NoSuchColumn: the row has no such column.
	NoSuchColumn
	// ColumnNeeded: the row has several columns and none is named.
	ColumnNeeded
	// TooLong: the path goes on after the column.
	TooLong
	// NoSuchTable: the report has no such table, the library no such form.
	NoSuchTable
	// NoSuchFigure: no such figure, performance table or other name.
	NoSuchFigure
)

var quantifiers = [...]struct {
	word  string
	level Level
}{{"各类", ClassLevel}, {"各款", SectionLevel}, {"各项", ItemLevel}, {"各科目", AllLevels}}

// Resolve reads the path of a cell after the form's name: a row and, where the row has several
// columns, a column.
func (f *Form) Resolve(path []formula.Segment) (Ref, RefError) {
	if len(path) == 0 {
		return Ref{}, RefError{Code: NoSuchRow}
	}
	var ref Ref
	colSeg := 1
	if f.Axis == Single {
		if path[0].Text != "1" && path[0].Text != "1行" {
			colSeg = 0
		}
	} else {
		var e RefError
		if ref, e = f.resolveRow(&path[0]); e.Code != RefOK {
			return ref, e
		}
	}
	block := f.refBlock(ref)
	if colSeg >= len(path) {
		from, to := 0, len(f.Columns)
		if block >= 0 {
			from, to = f.Blocks[block].ColFrom, f.Blocks[block].ColTo
		}
		if to-from != 1 {
			return ref, RefError{Code: ColumnNeeded, Seg: len(path) - 1, Arg: path[len(path)-1].Text}
		}
		ref.Col = from
		return ref, RefError{}
	}
	seg := &path[colSeg]
	if seg.Text == "各栏" {
		ref.Col = EachColumn
	} else if ref.Col = f.ColumnByName(block, seg.Text); ref.Col < 0 {
		// A head under a merged head, written with a dot and without quotes: 预算数.合计.
		if colSeg+1 < len(path) {
			if c := f.ColumnByName(block, seg.Text+"."+path[colSeg+1].Text); c >= 0 {
				ref.Col = c
				colSeg++
			}
		}
		if ref.Col < 0 {
			return ref, RefError{Code: NoSuchColumn, Seg: colSeg, Arg: seg.Text, Want: f.nearestColumn(block, seg.Text)}
		}
	}
	if colSeg+1 < len(path) {
		return ref, RefError{Code: TooLong, Seg: colSeg + 1, Arg: path[colSeg+1].Text}
	}
	return ref, RefError{}
}

// refBlock is the block that all rows of ref lie in, −1 if they may lie in several.
func (f *Form) refBlock(ref Ref) int {
	switch {
	case len(f.Blocks) == 1:
		return 0
	case ref.Kind == FixedRow && ref.Index < len(f.Rows):
		return f.Rows[ref.Index].Block
	case ref.Kind == EachRow && (f.Axis == Line || f.Axis == Label):
		for i := range f.Rows {
			if f.Rows[i].Code != 0 {
				return f.Rows[i].Block
			}
		}
	case ref.Kind == CodeRow && f.Axis == Economic:
		if i := f.RowByCode(ref.Code.Class()); i >= 0 {
			return f.Rows[i].Block
		}
	}
	return -1
}

func (f *Form) resolveRow(seg *formula.Segment) (Ref, RefError) {
	text := seg.Text
	if seg.HasArg {
		c, ok := catalog.ParseCode(seg.Arg)
		switch {
		case ok && text == "下级":
			return Ref{Kind: ChildRows, Code: c}, RefError{}
		case ok && text == "全部下级":
			return Ref{Kind: BelowRows, Code: c}, RefError{}
		}
		return Ref{}, RefError{Code: NoSuchRow, Arg: text + "(" + seg.Arg + ")"}
	}
	if !seg.Quoted {
		for _, q := range quantifiers {
			if text == q.word {
				return Ref{Kind: EachRow, Level: q.level}, RefError{}
			}
		}
		if no, ok := Numbered(text, "行"); ok {
			if i := f.Line(no); i >= 0 {
				return Ref{Index: i}, RefError{}
			}
			if c, ok := catalog.ParseCode(strings.TrimSuffix(text, "行")); ok && f.Coded() {
				return f.codeRef(c), RefError{}
			}
			return Ref{}, RefError{Code: NoSuchRow, Arg: text}
		}
		if c, ok := catalog.ParseCode(text); ok {
			if f.Coded() {
				return f.codeRef(c), RefError{}
			}
			if i := f.RowByCode(c); i >= 0 {
				return Ref{Index: i}, RefError{}
			}
			return Ref{}, RefError{Code: NoSuchRow, Arg: text}
		}
	}
	switch i, m := f.RowByLabel(text); m {
	case OneRow:
		return Ref{Index: i}, RefError{}
	case ManyRows:
		return Ref{}, RefError{Code: AmbiguousRow, Arg: text}
	}
	return Ref{}, RefError{Code: NoSuchRow, Arg: text, Want: f.NearestLabel(text)}
}

func (f *Form) codeRef(c catalog.Code) Ref {
	if i := f.RowByCode(c); i >= 0 {
		return Ref{Index: i, Code: c}
	}
	return Ref{Kind: CodeRow, Code: c}
}
