package phrase

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Reader reads the paragraphs of one report after another in reused memory.
type Reader struct {
	g      *Grammar
	eval   *eval.Eval
	report *report.Report

	scope    int
	itemCode catalog.Code
	tokens   []token
	// Figures and Claims of the paragraph that was read last.
	Figures []Figure
	Claims  []Claim

	ctx      context
	m        matcher
	clause   []token
	lists    int
	text     *report.Text
	start    int // of the paragraph in its text
	boundAt  int
	unitMask uint64 // of the runes that a suffix of the unit's name begins with
	values   []known
	cellIDs  []report.CellID // of the values' sources
}

// subject is something that a clause named.
type subject struct {
	entry int32 // −1 for a code
	code  catalog.Code
}

// context is what carries over from clause to clause.
type context struct {
	subjects [4]subject
	n        int
	// last is the quantity that was given a figure last.
	last    Ref
	hasLast bool
	aspect  Aspect
	against When
	compare comparison
	// budget is the budget that was named last.
	budget    Aspect
	hasBudget bool
	base      Base
	hasBase   bool
	whole     [2]Base
	wholes    int
	list      int
	// otherYear: the sentence gave a figure of another year; wholeSentence: as its subject.
	otherYear, wholeSentence bool
	// foreign: the sentence speaks of a part that nobody knows, 局本级, or of other terms, 剔除 ….
	foreign bool
	// free: after 主要原因 or 主要用于, until the sentence ends.
	free, soft bool
}

type comparison uint8

const (
	notCompared comparison = iota
	comparedOnce
)

// Reset begins a report. What Reader returned before is no longer valid.
func (r *Reader) Reset(e *eval.Eval) {
	r.eval, r.report = e, e.Report
	r.g = For(e.Report.Set)
	r.values, r.cellIDs, r.lists, r.boundAt, r.unitMask = r.values[:0], r.cellIDs[:0], 0, 0, 0
	for _, ch := range r.report.Unit.S {
		r.unitMask |= 1 << (ch & 63)
	}
}

// Grammar returns the grammar of the report's forms.
func (r *Reader) Grammar() *Grammar { return r.g }

// Read reads the paragraph t.S[start:end] of a section of scope; code is that of the item it stands
// in, 0 for none. Figures and Claims hold what it found, until the next call.
func (r *Reader) Read(t *report.Text, start, end, scope int, code catalog.Code) {
	r.scope, r.itemCode, r.text, r.start = scope, code, t, start
	r.Claims = r.Claims[:0]
	r.tokenize(t.S[start:end])
	if scope < 0 || len(r.Figures) == 0 && !r.compares() {
		return
	}
	r.ctx = context{}
	if code != 0 && r.rowOf(code) {
		r.ctx.subjects[0] = subject{entry: -1, code: code}
		r.ctx.n = 1
	}
	r.sentences(0, len(r.tokens), 0)
}

// compares: some word may state a direction without a figure.
func (r *Reader) compares() bool {
	k := &r.g.known
	for i := range r.tokens {
		if r.tokens[i].mask&(k.above|k.below|k.equal|k.flat|k.near|k.none) != 0 {
			return true
		}
	}
	return false
}

// maxBrackets bounds how deep brackets are read into.
const maxBrackets = 4

// sentences reads the clauses of tokens from..to.
func (r *Reader) sentences(from, to, depth int) {
	base := len(r.clause)
	defer func() { r.clause = r.clause[:base] }()
	inFrom, inTo := -1, -1
	skip := false // a bracket takes something out of what the clause says
	var saved context
	flush := func(mark byte) {
		if skip {
			r.unread()
		} else {
			r.readClause(base)
		}
		r.clause, skip = r.clause[:base], false
		if inFrom >= 0 {
			kept := r.ctx
			if depth < maxBrackets {
				r.enterParts()
				r.sentences(inFrom, inTo, depth+1)
			}
			r.ctx = kept
			inFrom = -1
		}
		if mark == '.' || mark == ';' && !r.ctx.wholeSentence {
			r.ctx.otherYear = false
		}
		if mark == '.' {
			r.ctx.foreign = false
		}
		if mark == '.' && r.ctx.against.Year == 0 {
			r.ctx.compare = notCompared // a budget is compared with once
		}
		if mark == '.' && r.ctx.free {
			// What a reason or purpose spoke of is gone, what the paragraph speaks of is not.
			r.ctx.free, r.ctx.soft = false, false
			r.ctx.subjects, r.ctx.n, r.ctx.last, r.ctx.hasLast, r.ctx.aspect = saved.subjects, saved.n, saved.last, saved.hasLast, saved.aspect
		}
	}
	k := &r.g.known
	for i := from; i < to; i++ {
		t := &r.tokens[i]
		switch {
		case t.mark == '(':
			close := r.closing(i, to)
			if close < 0 {
				flush(',')
				continue
			}
			for j := i; j < close; j++ {
				skip = skip || r.tokens[j].mask&k.except != 0
			}
			if n := len(r.clause); n > base && r.clause[n-1].mask&(1<<symTime) != 0 && r.clause[n-1].year != 0 {
				i = close // 较上年（126 万元）: of that year
				continue
			}
			if inFrom >= 0 {
				inTo = close // a second bracket in one clause: read neither's rest
			} else {
				inFrom, inTo = i+1, close
			}
			i = close
		case t.mask == 0:
			flush(t.mark)
		case t.mask&(k.reason|k.usedFor) != 0:
			reason := t.mask&k.reason != 0
			flush(',')
			if !r.ctx.free {
				saved = r.ctx
				r.ctx.free = true
				if !reason {
					r.enterParts()
				}
				r.ctx.n, r.ctx.hasLast = 0, false
			}
			r.ctx.soft = r.ctx.soft || reason
		default:
			if t.mask&k.others != 0 && !r.ctx.free {
				r.ctx.foreign = true
			}
			r.clause = append(r.clause, *t)
		}
	}
	flush('.')
}

// closing returns the index of the bracket that closes the one at i, −1 where none does.
func (r *Reader) closing(i, to int) int {
	depth := 0
	for ; i < to; i++ {
		switch r.tokens[i].mark {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// readClause reads the clause that was collected from base on.
func (r *Reader) readClause(base int) {
	tokens := r.clause[base:]
	k := &r.g.known
	for len(tokens) > 0 && (tokens[0].mask&(k.among|k.plus) != 0 || r.isComma(&tokens[0])) && tokens[0].mask&(1<<symSubject) == 0 {
		if tokens[0].mask&k.among != 0 {
			r.enterParts()
		}
		tokens = tokens[1:]
	}
	for len(tokens) > 0 && r.isComma(&tokens[len(tokens)-1]) {
		tokens = tokens[:len(tokens)-1]
	}
	if len(tokens) == 0 || r.fit(tokens) {
		return
	}
	r.ctx.foreign = r.ctx.foreign || r.qualified(tokens)
	if r.together(tokens) {
		r.unread()
		return
	}
	from := 0
	for i := range tokens {
		if r.isComma(&tokens[i]) {
			r.piece(tokens[from:i])
			from = i + 1
		}
	}
	r.piece(tokens[from:])
}

// qualified: an unknown word stands right before a subject with a figure, 局本级基本支出 V, or one that
// takes something out of all that follows.
func (r *Reader) qualified(tokens []token) bool {
	figures := false
	for i := len(tokens) - 1; i >= 0; i-- {
		t := &tokens[i]
		figures = figures || t.figure >= 0
		if t.mask&r.g.known.except != 0 || figures && i > 0 && t.mask&(1<<symSubject) != 0 && tokens[i-1].mask == 1<<symOther {
			return true
		}
	}
	return false
}

// together: the clause speaks of several things at once, so its parts do not stand alone.
func (r *Reader) together(tokens []token) bool {
	k := &r.g.known
	for i := range tokens {
		if tokens[i].mask&(k.sum|k.each) != 0 && tokens[i].mask&(1<<symSubject) == 0 {
			return true
		}
	}
	return false
}

// piece reads a part of a clause between 、 and 、.
func (r *Reader) piece(tokens []token) {
	if len(tokens) > 0 && !r.fit(tokens) {
		r.unread()
	}
}

// unread forgets the subject: what follows may speak of what nobody understood.
func (r *Reader) unread() {
	r.ctx.n, r.ctx.hasLast = 0, false
}

// fit tries the phrases on tokens; the first that fits is taken.
func (r *Reader) fit(tokens []token) bool {
	if r.ctx.foreign {
		return false
	}
	all := uint64(0)
	for i := range tokens {
		if tokens[i].mask&r.g.takes == 0 {
			return false // no phrase takes what nobody knows
		}
		all |= tokens[i].mask
	}
	for i := range r.g.phrases {
		if r.m.match(&r.g.phrases[i], tokens, all) {
			r.understand(tokens)
			return true
		}
	}
	return false
}

// enterParts makes what the paragraph speaks of the whole of what follows.
func (r *Reader) enterParts() {
	c := &r.ctx
	c.list = 0
	if c.n == 0 {
		return
	}
	if ref, ok := r.currentRef(); ok {
		if c.wholes > 0 && c.whole[0].Ref != ref {
			c.whole[1], c.wholes = c.whole[0], 2
		} else {
			c.wholes = max(c.wholes, 1)
		}
		c.whole[0] = Base{ref, c.aspect}
		r.lists++
		c.list = r.lists
	}
}

// currentRef is the quantity that was spoken of last.
func (r *Reader) currentRef() (Ref, bool) {
	if r.ctx.hasLast {
		return r.ctx.last, true
	}
	if r.ctx.n == 1 {
		return r.resolve(&r.ctx.subjects[0], nil)
	}
	return Ref{}, false
}

// isComma: the token is a 、.
func (r *Reader) isComma(t *token) bool {
	return t.mask&(1<<symList) != 0 && r.text.S[r.start+int(t.start):r.start+int(t.end)] == "、"
}
