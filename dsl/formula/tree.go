// Package formula reads and prints the notation of the footnotes under the official tables,
// 27 行 = (1+2+...+8) 行, and of the formulas, relations and figures in text built on it
// (language reference, §3 and §5).
//
// It turns text into a tree and back and knows no form, table or report: 表3, 上年 and 数据 are plain
// segments of a path. Every span is a byte range of the text handed to the Parse function. Start
// with Expr, then ParseExpr; ParseNote and ParseFigures find formulas inside prose.
package formula

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Kind says which fields of an Expr count.
type Kind uint8

// The kinds of Expr.
const (
	Number Kind = iota // Num, Percent
	Axis               // Axis, Each, Args[0]
	Series             // From, To, Step
	Ref                // Path
	Neg                // Args[0]
	Binary             // Op, Args[0], Args[1]
	Call               // Name, Args
)

// AxisKind says what 行 or 栏 makes of the numbers before it.
type AxisKind uint8

// The axes of a table.
const (
	Line   AxisKind = iota // 行
	Column                 // 栏
)

// Expr is one formula or a part of it. Brackets leave no node: they are in the Span of what they
// enclose, and the printer sets those that are needed.
type Expr struct {
	Kind Kind

	// Op is one of + - * / for a Binary.
	Op byte

	// Axis distributes over the integers in Args[0], which are line or column numbers. Args[0] holds
	// only whole Numbers, Series, Neg and Binary.
	Axis AxisKind
	// Each is set by 各行 or 各栏 after the axis: 1 栏各行.
	Each bool

	// Num is the value of a Number as written: 62.81% has Num 62.81 and Percent true.
	Percent bool
	Span    source.Span
	Num     amount.Amount

	// Args are the operands: Neg 1, Binary 2, Axis 1, Call one or more.
	Args []*Expr

	// From, To and Step are the integers that the "..." of a Series stands for, To included: in
	// 1+2+...+8 they are 3, 8 and 1, and the Series is added to 1+2. Step may be negative. The
	// Series of 31 行+32 行+...+56 行 is the Args[0] of an Axis.
	From, To, Step int

	// Name is the function of a Call: 合计 占比 增长率 四舍五入 绝对值 个数.
	Name string

	// Path is what a Ref names, head first; never empty.
	Path []Segment
}

// Segment is one step of a path.
type Segment struct {
	Text     string      // the name without 「」; 27行 and 1栏 are one segment, without spaces
	Arg      string      // 下级(201) has "201"
	Index    string      // 绩效[2010399] has "2010399"
	Span     source.Span // with quotes and brackets
	Quoted   bool        // written in 「」
	HasArg   bool
	HasIndex bool
}

// Rel is the sign of a Relation.
type Rel uint8

// The signs of a Relation.
const (
	Eq Rel = iota // =
	Le            // ≤
	Ge            // ≥
)

// Relation says that two formulas are equal, or one at most the other.
type Relation struct {
	Left, Right *Expr
	Op          Rel
	Span        source.Span
}

// Walk calls f for e and, where f returns true, for what is below it, left to right.
func Walk(e *Expr, f func(*Expr) bool) {
	if e == nil || !f(e) {
		return
	}
	for _, a := range e.Args {
		Walk(a, f)
	}
}
