package formula

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// FigureKind says how a figure stands in text.
type FigureKind uint8

// The kinds of Figure.
const (
	Derived FigureKind = iota // {= 表3.合计.1栏}: printed as computed
	Stated                    // {62.81% = …}: printed as written, checked
	Defined                   // {689.87 := 数据.年初预算}: gives a figure its value
	List                      // {列举 表6.人员经费}: the names of the items with an amount
)

// Figure is one {…} of a text. Expr is nil where there are Errors.
type Figure struct {
	Kind        FigureKind
	Span        source.Span // with the braces
	Printed     string      // of Stated and Defined, as written: 62.81% or 20,323.21
	PrintedSpan source.Span
	Value       amount.Amount // what Printed says
	Percent     bool
	Expr        *Expr
	ExprSpan    source.Span
	Errors      []Error
}

// ParseFigures finds the figures of a section's decoded text.
func ParseFigures(text string) []Figure { return nil }
