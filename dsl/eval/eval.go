// Package eval computes a report: the value of every cell, and the verdict on every identity
// (勾稽关系) that its forms, footnotes and author assert.
//
// Arithmetic is exact. A printed figure stands for a closed interval (language reference, §3), so a
// relation holds, holds but for rounding (尾差), is violated, or is unknown because it rests on a
// figure that is broken or not there. The package judges numbers, not people: what is worth saying,
// and how, is lint's. Start with Run, then Relation.
package eval

import (
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Verdict is what can be said of a relation.
type Verdict uint8

const (
	// Unknown: it rests on a figure that is broken, withheld or missing.
	Unknown Verdict = iota
	// Holds exactly.
	Holds
	// Rounding: some true amounts within the printed ones satisfy it (尾差).
	Rounding
	// Violated: no true amounts could.
	Violated
)

func (v Verdict) String() string {
	return [...]string{"unknown", "holds", "rounding", "violated"}[v]
}

// State says what is known of a cell's value.
type State uint8

const (
	// Pending: not computed yet.
	Pending State = iota
	// Known: V is the value.
	Known
	// NotKnown: the figure is broken, withheld, or rests on one that is.
	NotKnown
	// Circular: the figure depends on itself.
	Circular
	// Underivable: no identity gives it a value.
	Underivable
	busy
	stuck
)

// Value is a cell's amount in the report's unit, V ± Slack.
type Value struct {
	V, Slack amount.Amount
	State    State
}

// Eval is a computed report.
type Eval struct {
	Report *report.Report
	// Values of Report.Cells.
	Values []Value
	// Relations that were evaluated, Operands their cells.
	Relations []Relation
	Operands  []Operand
	// Counts of verdicts by kind of relation.
	Counts [KindCount][4]int
	// Notes are the identities printed in footnotes that are not the form's own.
	Notes []Note
	// Authors are the author's own relations.
	Authors []Author
	// Formulas of cells, by cell, in file order.
	Formulas []CellFormula
	// Cycles found among derived cells, each from a cell to itself.
	Cycles [][]report.CellID

	inUnits units
	half    []amount.Amount // per table: half a unit of its last place
	shift   []int           // per table: power of ten to the report's unit
	retry   bool
	scratch []Operand
	codes   []catalog.Code
	single  []Operand // every cell alone, by its id: for paths that name one

	figureFormulas  map[*report.Cell]*FigureFormula
	textFigures     []TextFigure
	sources         []sourced // of textFigures
	figures         []formula.Figure
	memory          formula.Memory
	textFiguresRead sync.Once
	findPrior       func(*report.Report) *Eval
	prior           *Eval
	priorAsked      bool
	shared          bool
	unrelated       bool                // ValuesOnly: relations are not evaluated yet
	visit           func(Relation) bool // is given the relations, which are then not judged, and says whether their operands stay

	definedOnce       sync.Once
	definitionsInText []*definition
}

// Run computes r.
func Run(r *report.Report) *Eval { return new(Evaluator).Run(r) }

// Evaluator computes reports in reused memory: an Eval is valid until the next Run.
type Evaluator struct {
	// Prior finds last year's computed report, when a formula asks for it; nil, or an answer of nil,
	// leaves 上年 unknown. What it returns must not live in reused memory.
	Prior func(*report.Report) *Eval
	// ValuesOnly leaves the relations until Relate is called.
	ValuesOnly bool

	e Eval
}

// Run computes r in v's memory.
func (v *Evaluator) Run(r *report.Report) *Eval {
	v.run(&v.e, r)
	return &v.e
}

// run computes r in the memory of e.
func (v *Evaluator) run(e *Eval, r *report.Report) {
	if e.Relations == nil {
		e.Relations, e.Operands = make([]Relation, 0, 448), make([]Operand, 0, 2048)
	}
	*e = Eval{
		Report: r, Values: e.Values[:0], Relations: e.Relations[:0], Operands: e.Operands[:0],
		findPrior: v.Prior,
		half:      e.half[:0], shift: e.shift[:0], scratch: e.scratch[:0], codes: e.codes[:0], single: e.single, inUnits: e.inUnits,
		textFigures: e.textFigures[:0], sources: e.sources, figures: e.figures, memory: e.memory,
	}
	e.memory.Reset()
	if cap(e.Values) < len(r.Cells) {
		e.Values = make([]Value, len(r.Cells), len(r.Cells)+len(r.Cells)/4)
	} else {
		e.Values = e.Values[:len(r.Cells)]
		clear(e.Values)
	}
	for id := len(e.single); id < len(r.Cells); id++ {
		e.single = append(e.single, Operand{Cell: report.CellID(id)})
	}
	e.units()
	e.compileFormulas()
	e.cells()
	if e.unrelated = v.ValuesOnly; !e.unrelated {
		e.relations()
	}
}

// Verdicts counts the verdicts on relations of all kinds.
func (e *Eval) Verdicts() (n [Violated + 1]int) {
	for kind := range e.Counts {
		for verdict, k := range e.Counts[kind] {
			n[verdict] += k
		}
	}
	return n
}

// Relate evaluates the relations, where Evaluator.ValuesOnly has left them.
func (e *Eval) Relate() {
	if e.unrelated {
		e.unrelated = false
		e.relations()
	}
}

// Prior returns last year's report, nil where it is not known.
func (e *Eval) Prior() *Eval {
	if e.shared && !e.priorAsked && e.findPrior != nil {
		return e.findPrior(e.Report)
	}
	if !e.priorAsked && !e.shared {
		e.priorAsked = true
		if e.findPrior != nil {
			e.prior = e.findPrior(e.Report)
		}
	}
	return e.prior
}

// units works out, for every table, how exact its figures are and how they come into the report's
// unit.
func (e *Eval) units() {
	r := e.Report
	for i := range r.Tables {
		t := &r.Tables[i]
		shift := 0
		if r.AmountUnit != report.UnitUnknown {
			shift = r.UnitOf(t).Shift(r.AmountUnit)
		}
		e.shift = append(e.shift, shift)
		e.half = append(e.half, halfUnit(r.UnitOf(t), t.Scale).Shift(shift))
	}
}

// halfUnit is half a unit of the last printed place. 元 with two decimals are exact.
func halfUnit(u report.Unit, scale int) amount.Amount {
	if u == report.Yuan && scale >= 2 {
		return amount.Amount{}
	}
	return amount.HalfUnit(scale)
}

// Value returns the value of a cell.
func (e *Eval) Value(id report.CellID) Value { return e.Values[id] }

func (e *Eval) cells() {
	r := e.Report
	pending := 0
	for ti := range r.Tables {
		t := &r.Tables[ti]
		for id := t.First; id < t.End; id++ {
			c := &r.Cells[id]
			v := &e.Values[id]
			switch {
			case c.IsZeroByForm():
				v.State = Known
			case c.Kind == report.Stated:
				*v = Value{V: c.Value, Slack: e.half[ti], State: Known}
				if e.shift[ti] != 0 {
					v.V = c.Value.Shift(e.shift[ti])
				}
			case !c.Known():
				v.State = NotKnown
			default:
				pending++
			}
		}
	}
	if pending == 0 {
		return
	}
	for {
		e.retry = false
		progress := false
		for id := range e.Values {
			if e.Values[id].State == Pending {
				progress = e.compute(report.CellID(id)) == Known || progress
			}
		}
		if !e.retry || !progress {
			break
		}
		for id := range e.Values {
			if e.Values[id].State == stuck {
				e.Values[id].State = Pending
			}
		}
	}
	e.findCycles()
}

// compute gives a derived cell its value. A cell that only an unfinished one keeps from it is stuck,
// and tried again once others are known.
func (e *Eval) compute(id report.CellID) State {
	v := &e.Values[id]
	if v.State != Pending {
		return v.State
	}
	v.State = busy
	var got Value
	if e.Report.Cells[id].Kind == report.Formula {
		got = e.computeFormula(id)
	} else {
		got = e.derive(id)
	}
	if got.State == stuck {
		e.retry = true
	}
	e.Values[id] = got
	return got.State
}

// derive takes the first of the form's identities that gives the cell a value.
func (e *Eval) derive(id report.CellID) Value {
	best := Value{State: Underivable}
	e.definitions(id, func(terms []Operand) bool {
		got := e.sum(terms)
		if got.State == Known || best.State == Underivable || got.State == stuck {
			best = got
		}
		return got.State == Known
	})
	return best
}

// sum adds the operands' values and slacks.
func (e *Eval) sum(terms []Operand) Value {
	out := Value{State: Known}
	for i := range terms {
		o := &terms[i]
		switch e.compute(o.Cell) {
		case Known:
			v := &e.Values[o.Cell]
			if o.Neg {
				out.V = out.V.Sub(v.V)
			} else {
				out.V = out.V.Add(v.V)
			}
			out.Slack = out.Slack.Add(v.Slack)
		case busy, stuck:
			out.State = stuck
		default:
			if out.State == Known {
				out.State = NotKnown
			}
		}
	}
	if out.State != Known {
		return Value{State: out.State}
	}
	return out
}

// definitions calls f with the operands of each identity that the cell is the target of, until f
// returns true: down the rows first, then along the columns.
func (e *Eval) definitions(id report.CellID, f func(terms []Operand) bool) {
	r := e.Report
	ti, ri, col := r.Locate(id)
	t := &r.Tables[ti]
	row := &t.Rows[ri]
	if row.Def >= 0 {
		for i := range t.Form.Identities {
			ident := &t.Form.Identities[i]
			if ident.Kind == form.LineIdentity && ident.Target == row.Def && f(e.lineTerms(nil, t, ident, row.Block, col)) {
				return
			}
		}
	}
	if terms := e.childTerms(nil, t, ri, col); len(terms) > 0 || t.Form.Axis == form.Function && ri == 0 && len(t.Rows) == 1 {
		if f(terms) {
			return
		}
	}
	for i := range t.Form.Identities {
		ident := &t.Form.Identities[i]
		if ident.Kind == form.ColumnIdentity && ident.Target == col && f(e.columnTerms(nil, t, ident, ri)) {
			return
		}
	}
}

// lineTerms appends the operands of a line identity in one column.
func (e *Eval) lineTerms(out []Operand, t *report.Table, ident *form.Identity, block, col int) []Operand {
	blocks := t.Form.Blocks
	for _, term := range ident.Terms {
		row := term.Index
		if row < 0 {
			if row = t.RowByCode(term.Code); row < 0 {
				continue
			}
		}
		c := col
		if b := t.Rows[row].Block; b != block {
			if c = col - blocks[block].ColFrom + blocks[b].ColFrom; c >= blocks[b].ColTo {
				c = blocks[b].ColFrom
			}
		}
		if cell := t.Cell(row, c); cell != report.NoCell {
			out = append(out, Operand{Cell: cell, Neg: term.Neg})
		}
	}
	return out
}

// childTerms appends the rows that the hierarchy of codes sums into row ri.
func (e *Eval) childTerms(out []Operand, t *report.Table, ri, col int) []Operand {
	if !t.Form.Coded() {
		return out
	}
	for i := t.Rows[ri].FirstChild; i >= 0; i = t.Rows[i].NextSibling {
		if cell := t.Cell(i, col); cell != report.NoCell {
			out = append(out, Operand{Cell: cell})
		}
	}
	return out
}

// columnTerms appends the operands of a column identity in one row.
func (e *Eval) columnTerms(out []Operand, t *report.Table, ident *form.Identity, ri int) []Operand {
	for _, term := range ident.Terms {
		if cell := t.Cell(ri, term.Index); cell != report.NoCell {
			out = append(out, Operand{Cell: cell, Neg: term.Neg})
		}
	}
	return out
}

// findCycles turns what stayed stuck into cycles, and what merely rests on one into NotKnown.
func (e *Eval) findCycles() {
	seen := map[report.CellID]int{}
	for id := range e.Values {
		if e.Values[id].State != stuck {
			continue
		}
		var path []report.CellID
		clear(seen)
		for at := report.CellID(id); at != report.NoCell; at = e.stuckOn(at) {
			if from, ok := seen[at]; ok {
				cycle := path[from:]
				for _, c := range cycle {
					e.Values[c].State = Circular
				}
				e.Cycles = append(e.Cycles, cycle)
				break
			}
			seen[at] = len(path)
			path = append(path, at)
		}
		if e.Values[id].State == stuck {
			e.Values[id].State = NotKnown
		}
	}
}

// stuckOn returns a cell that keeps id from its value.
func (e *Eval) stuckOn(id report.CellID) report.CellID {
	found := report.NoCell
	visit := func(terms []Operand) bool {
		for _, o := range terms {
			if s := e.Values[o.Cell].State; s == stuck {
				found = o.Cell
				return true
			}
		}
		return false
	}
	if e.Report.Cells[id].Kind == report.Formula {
		if f := e.FormulaOf(id); f != nil && f.Expr != nil {
			visit(e.cellsOf(f.Expr, f.Table))
		}
		return found
	}
	e.definitions(id, visit)
	return found
}
