package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"
)

// mutant is one change of a file that its number switches on. The bytes of whole become form, where $n stands
// for the number and $1 and $2 for the parts.
type mutant struct {
	pkg          *target
	file         string
	line, column int
	number       int
	whole        extent
	form         string
	parts        [2]extent
	what         string
}

// extent is a piece of a file.
type extent struct{ from, to int }

func (e extent) length() int { return e.to - e.from }

func (e extent) holds(o extent) bool { return e.from <= o.from && o.to <= e.to }

// applied is a piece of a file with the changes that lie in it. They stand by where they begin, the outer one
// first.
func applied(text string, in extent, mutants []mutant) string {
	var b strings.Builder
	from := in.from
	for i, m := range mutants {
		if m.whole.from < from || !in.holds(m.whole) {
			continue // outside, or within one that has been written
		}
		b.WriteString(text[from:m.whole.from])
		part := func(e extent) string { return applied(text, e, mutants[i+1:]) }
		b.WriteString(strings.NewReplacer("$n", strconv.Itoa(m.number), "$1", part(m.parts[0]), "$2", part(m.parts[1])).Replace(m.form))
		from = m.whole.to
	}
	b.WriteString(text[from:in.to])
	return b.String()
}

// sortByPlace brings changes of one file into the order that applied wants: of two that change the same bytes, the
// one that keeps them all as a part can hold the other.
func sortByPlace(mutants []mutant) {
	slices.SortStableFunc(mutants, func(a, b mutant) int {
		return cmp.Or(cmp.Compare(a.whole.from, b.whole.from), cmp.Compare(b.whole.to, a.whole.to),
			cmp.Compare(b.parts[0].length(), a.parts[0].length()))
	})
}

// swap is what takes the place of an operator, and how it is switched on.
type swap struct {
	op   token.Token
	form string
}

// swapOf tells them. A && B turned into A || B is not(not A && not B): neither is evaluated twice, nor one that
// would not be.
func swapOf(op token.Token) (swap, bool) {
	switch op {
	case token.EQL:
		return swap{token.NEQ, "(mutantIs($n) != ($1 == $2))"}, true
	case token.NEQ:
		return swap{token.EQL, "(mutantIs($n) != ($1 != $2))"}, true
	case token.LAND:
		return swap{token.LOR, "(mutantIs($n) != ((mutantIs($n) != ($1)) && (mutantIs($n) != ($2))))"}, true
	case token.LOR:
		return swap{token.LAND, "(mutantIs($n) != ((mutantIs($n) != ($1)) || (mutantIs($n) != ($2))))"}, true
	case token.LSS:
		return swap{token.LEQ, "mutantLess($n, $1, $2)"}, true
	case token.LEQ:
		return swap{token.LSS, "mutantAtMost($n, $1, $2)"}, true
	case token.GTR:
		return swap{token.GEQ, "mutantMore($n, $1, $2)"}, true
	case token.GEQ:
		return swap{token.GTR, "mutantAtLeast($n, $1, $2)"}, true
	case token.ADD:
		return swap{token.SUB, "mutantPlus($n, $1, $2)"}, true
	case token.SUB:
		return swap{token.ADD, "mutantMinus($n, $1, $2)"}, true
	case token.MUL:
		return swap{token.QUO, "mutantTimes($n, $1, $2)"}, true
	case token.QUO:
		return swap{token.MUL, "mutantOver($n, $1, $2)"}, true
	case token.ADD_ASSIGN:
		return swap{token.SUB_ASSIGN, "$1 = mutantPlus($n, $1, $2)"}, true
	case token.SUB_ASSIGN:
		return swap{token.ADD_ASSIGN, "$1 = mutantMinus($n, $1, $2)"}, true
	case token.INC:
		return swap{token.DEC, "$1 = mutantPlus($n, $1, 1)"}, true
	case token.DEC:
		return swap{token.INC, "$1 = mutantMinus($n, $1, 1)"}, true
	case token.BREAK:
		return swap{token.CONTINUE, "{ if mutantIs($n) { continue }; break }"}, true
	case token.CONTINUE:
		return swap{token.BREAK, "{ if mutantIs($n) { break }; continue }"}, true
	}
	return swap{}, false
}

// mutantsIn lists the changes of one file: another operator, a condition turned around, a number one larger, a
// call that is not made. How much room a slice is made with, and whether what asks for its cap has enough, is
// left as it is: no answer rests on it, so there is nothing to notice.
func (t *target) mutantsIn(file string, f *ast.File) []mutant {
	var out []mutant
	text := t.texts[file]
	place := func(n ast.Node) extent {
		return extent{t.fset.Position(n.Pos()).Offset, t.fset.Position(n.End()).Offset}
	}
	add := func(at token.Pos, whole ast.Node, form, what string, parts ...ast.Node) {
		p := t.fset.Position(at)
		m := mutant{pkg: t, file: file, line: p.Line, column: p.Column, whole: place(whole), form: form, what: what}
		for i, n := range parts {
			m.parts[i] = place(n)
		}
		out = append(out, m)
	}
	operator := func(at token.Pos, op token.Token, whole ast.Node, parts ...ast.Node) {
		if s, ok := swapOf(op); ok {
			add(at, whole, s.form, fmt.Sprintf("%s becomes %s", op, s.op), parts...)
		}
	}
	source := func(n ast.Node) string { return text[place(n).from:place(n).to] }
	var room ast.Expr
	ast.Inspect(f, func(n ast.Node) bool {
		if n == room {
			return false
		}
		switch n := n.(type) {
		case *ast.GenDecl:
			return n.Tok == token.VAR // not what is imported, named or typed
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "make" && len(n.Args) == 3 {
				room = n.Args[2]
			}
		case *ast.BinaryExpr:
			operator(n.OpPos, n.Op, n, n.X, n.Y)
		case *ast.BranchStmt:
			if n.Label == nil {
				operator(n.TokPos, n.Tok, n)
			}
		case *ast.IncDecStmt:
			operator(n.TokPos, n.Tok, n, n.X)
		case *ast.AssignStmt:
			operator(n.TokPos, n.Tok, n, n.Lhs[0], n.Rhs[0])
		case *ast.IfStmt:
			if mentionsCap(n.Cond) {
				room = n.Cond
				return true
			}
			add(n.Cond.Pos(), n.Cond, "(mutantIs($n) != ($1))", "if turned around: "+source(n.Cond), n.Cond)
		case *ast.BasicLit:
			if n.Kind == token.INT {
				typ := types.TypeString(t.info.TypeOf(n), func(p *types.Package) string {
					if p == t.types {
						return ""
					}
					return p.Name()
				})
				add(n.Pos(), n, "mutantPlusOne["+typ+"]($n, $1)", n.Value+" becomes one more", n)
			}
		case *ast.ExprStmt:
			if _, call := n.X.(*ast.CallExpr); call {
				add(n.Pos(), n, "if !mutantIs($n) { $1 }", "left out: "+source(n), n)
			}
		}
		return true
	})
	sortByPlace(out)
	return out
}

// mentionsCap: a condition asks how much room a slice has.
func mentionsCap(cond ast.Expr) (yes bool) {
	ast.Inspect(cond, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			f, ok := call.Fun.(*ast.Ident)
			yes = yes || ok && f.Name == "cap"
		}
		return !yes
	})
	return yes
}

// switches is the file that each changed package gets beside its own.
const switches = `package %s

import (
	"cmp"
	"os"
	"strconv"
)

var mutantNow, _ = strconv.Atoi(os.Getenv("` + variable + `"))

type mutantNumber interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float64
}

func mutantIs(n int) bool { return n == mutantNow }

func mutantLess[T cmp.Ordered](n int, a, b T) bool    { return a < b || a == b && n == mutantNow }
func mutantAtMost[T cmp.Ordered](n int, a, b T) bool  { return a < b || a == b && n != mutantNow }
func mutantMore[T cmp.Ordered](n int, a, b T) bool    { return a > b || a == b && n == mutantNow }
func mutantAtLeast[T cmp.Ordered](n int, a, b T) bool { return a > b || a == b && n != mutantNow }

func mutantPlus[T mutantNumber](n int, a, b T) T {
	if n == mutantNow {
		return a - b
	}
	return a + b
}

func mutantMinus[T mutantNumber](n int, a, b T) T {
	if n == mutantNow {
		return a + b
	}
	return a - b
}

func mutantTimes[T mutantNumber](n int, a, b T) T {
	if n == mutantNow {
		return a / b
	}
	return a * b
}

func mutantOver[T mutantNumber](n int, a, b T) T {
	if n == mutantNow {
		return a * b
	}
	return a / b
}

func mutantPlusOne[T mutantNumber](n int, a T) T {
	if n == mutantNow {
		return a + 1
	}
	return a
}
`

// variable is the environment variable that holds the number of the change that is switched on.
const variable = "JUESUAN_MUTANT"
