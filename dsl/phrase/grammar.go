package phrase

//go:generate go run ./internal/gen

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Classes of tokens that are no words of the data, by their bit; the words' follow.
const (
	symOther   = iota // 他: what nothing is known of
	symSubject        // 主语
	symMoney          // 数
	symPercent        // 率
	symCount          // 计
	symBare           // 裸: a number without unit
	symBlank          // 空: a percent sign without a number
	symTime           // 时
	symList           // 顿: 、 and and
	symWords          // the first of the data's
)

const maxClasses = 64

var builtinClasses = [symWords]string{"他", "主语", "数", "率", "计", "裸", "空", "时", "顿"}

// Grammar is a Wording looked up in one set of forms. It is immutable and shared.
type Grammar struct {
	trie    *trie
	entries []entry
	classes []string
	known   knownClasses
	phrases []phraseProgram
	takes   uint64 // what any of them takes
	scopes  []scope
	// Quantities that words may name.
	Quantities []Quantity
	// basic is the form of basic spending by economic code, −1 where the set has none.
	basic int
	// Problems are what is wrong with the data; what they speak of is left out.
	Problems []Problem
}

// knownClasses are the classes whose meaning the reader knows, as masks; 0 where the data has none.
type knownClasses struct {
	final, opening, whole, budget, more, less, flat, near                                uint64
	above, below, equal, compare, sameTerms, sameRatio, among, none, unplanned           uint64
	reason, usedFor, within, sum, measure, noise, plus, ratio, gap, each, except, others uint64
}

// entry is what a word means: classes, a year, quantities, codes.
type entry struct {
	mask uint64
	year int8
	// quantities that the word names, with the scopes in which it does (0: all).
	quantities []named
	// code is a 类 of the functional classification, economic a code of basic spending.
	code, economic catalog.Code
	unit           string // of a measure word
}

type named struct {
	quantity int16
	scopes   uint32
}

type scope struct {
	form.Scope
	form, column int   // of its codes, −1
	total        int16 // quantity, −1
}

// Quantity is something that a sentence can give a figure of. Its words are in the trie.
type Quantity struct {
	form.Quantity
	// Final and Budget are the places of this year's figure and budget, in order of preference.
	Final, Budget []Place
	// Elsewhere are places of the final figure outside the tables.
	Elsewhere []*formula.Expr
	// Of are the quantities that it stands for together, Parts those that add up to it; Carries as in
	// form.Quantity, all three or none.
	Of, Parts, Carries []int16
}

// Place is a sum of cells of the set's forms.
type Place []form.Operand

// For returns the grammar of a set, made once; that of a built-in set was made when the program was.
func For(s *form.Set) *Grammar {
	return s.Shared(func() any {
		if s.Builtin {
			for i := range builtin {
				if builtin[i].edition == s.Edition {
					return &builtin[i].grammar
				}
			}
		}
		return Compile(s)
	}).(*Grammar)
}

// builtinEdition is the grammar of the built-in forms of an edition.
type builtinEdition struct {
	edition string
	grammar Grammar
}

// Unplaced returns the names of quantities whose formulas name nothing that the set's forms have.
func (g *Grammar) Unplaced() []string {
	var out []string
	for i := range g.Quantities {
		if q := &g.Quantities[i]; len(q.Formula) > 0 && len(q.Final)+len(q.Elsewhere) == 0 {
			out = append(out, q.Name)
		}
	}
	return out
}

// NoScope is the scope of a heading that says nothing of what follows.
const NoScope = -1

// ScopeOf returns the scope of a heading.
func (g *Grammar) ScopeOf(title string) int {
	for i := range g.scopes {
		for _, w := range g.scopes[i].Words {
			if name.Contains(title, w) {
				return i
			}
		}
	}
	return NoScope
}

// CodesOf returns the form of the codes that are parts of a quantity, −1 where there is none.
func (g *Grammar) CodesOf(ref Ref) int {
	for i := range g.scopes {
		if s := &g.scopes[i]; s.Whole != "" && ref.Quantity >= 0 && s.Whole == g.Quantities[ref.Quantity].Name {
			return s.form
		}
	}
	return -1
}
