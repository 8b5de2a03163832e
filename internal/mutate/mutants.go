package main

import (
	"fmt"
	"go/ast"
	"go/token"
)

// mutant is one change of a file: the bytes from from to to become text.
type mutant struct {
	file         string
	line, column int
	from, to     int
	text         string
	what         string
}

func (m *mutant) apply(text []byte) []byte {
	out := append([]byte(nil), text[:m.from]...)
	out = append(out, m.text...)
	return append(out, text[m.to:]...)
}

// other is what takes the place of an operator.
var other = map[token.Token]token.Token{
	token.EQL: token.NEQ, token.NEQ: token.EQL, token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
	token.LAND: token.LOR, token.LOR: token.LAND, token.ADD: token.SUB, token.SUB: token.ADD, token.MUL: token.QUO, token.QUO: token.MUL,
	token.BREAK: token.CONTINUE, token.CONTINUE: token.BREAK, token.INC: token.DEC, token.DEC: token.INC, token.ADD_ASSIGN: token.SUB_ASSIGN,
}

// mutantsIn lists the changes of one file: another operator, a condition turned around or left out, a number
// one larger, a call or an assignment that is not made.
func mutantsIn(fset *token.FileSet, f *ast.File, file string, text []byte) []mutant {
	var out []mutant
	at := func(p token.Pos) int { return fset.Position(p).Offset }
	add := func(from, to token.Pos, new, what string) {
		p := fset.Position(from)
		out = append(out, mutant{file, p.Line, p.Column, at(from), at(to), new, what})
	}
	source := func(n ast.Node) string { return string(text[at(n.Pos()):at(n.End())]) }
	swap := func(pos token.Pos, op token.Token) {
		if o, ok := other[op]; ok {
			add(pos, pos+token.Pos(len(op.String())), o.String(), fmt.Sprintf("%s becomes %s", op, o))
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GenDecl:
			return n.Tok == token.VAR // not what is imported, named or typed
		case *ast.BinaryExpr:
			if isText(n.X) || isText(n.Y) {
				return true // texts are joined
			}
			swap(n.OpPos, n.Op)
		case *ast.BranchStmt:
			if n.Label == nil {
				swap(n.TokPos, n.Tok)
			}
		case *ast.IncDecStmt:
			swap(n.TokPos, n.Tok)
		case *ast.AssignStmt:
			swap(n.TokPos, n.Tok)
		case *ast.IfStmt:
			add(n.Cond.Pos(), n.Cond.End(), "!("+source(n.Cond)+")", "if turned around: "+source(n.Cond))
		case *ast.BasicLit:
			if n.Kind == token.INT {
				add(n.Pos(), n.End(), n.Value+" + 1", n.Value+" becomes one more")
			}
		case *ast.ExprStmt:
			if _, call := n.X.(*ast.CallExpr); call {
				add(n.Pos(), n.End(), "{}", "left out: "+source(n))
			}
		}
		return true
	})
	return out
}

// isText reports a text written out.
func isText(e ast.Expr) bool {
	l, ok := e.(*ast.BasicLit)
	return ok && l.Kind == token.STRING
}
