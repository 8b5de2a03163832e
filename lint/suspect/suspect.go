// Package suspect finds the likely cause of violated relations: the one cell that, put right, makes
// every relation agree that it stands in, and how its amount may have been mistaken.
//
// A mistake in one cell throws off every relation that the cell stands in by the same amount, and no
// other. So the search goes from what violated relations make of their cells to the few corrections
// that settle them all and break none (candidate.go), follows computed cells down to what the author
// stated (graph.go), tries each correction on the whole report (trial.go), prefers those that a slip
// of the pen explains (mechanism.go), and puts right what is sure before it looks again (search.go,
// round.go). Blocks of amounts one row off their labels are looked for first (slip.go), codes that a
// table leaves out last (missing.go).
//
// The package judges no relation and reports nothing: it answers for relations that a rule reports.
// Start with Find.
package suspect

import (
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// Find returns a function that names the likely causes of a violated relation of e, the likeliest
// first; none where nothing can be told. The report is analysed once, at the first violated relation.
// From and To are amounts as the cell states them, in its table's unit. The function is not safe for
// concurrent use.
func Find(e *eval.Eval) func(r *eval.Relation) []lint.Suspect {
	var s *search
	return func(r *eval.Relation) []lint.Suspect {
		if r.Verdict != eval.Violated {
			return nil
		}
		if s == nil {
			s = &search{e: e}
			s.run()
		}
		return s.suspects(r)
	}
}

// maxSuspects bounds what is named for one relation, but for blank cells of which one was left out.
const maxSuspects = 5

// suspects returns what was found for r: what is sure before what is not.
func (s *search) suspects(r *eval.Relation) []lint.Suspect {
	ri, ok := s.keys[keyOf(s.e, r)]
	if !ok {
		return nil
	}
	list := s.of[ri]
	if len(list) == 0 {
		if s.budget.steps <= 0 {
			return s.atFirstSight(r)
		}
		return s.missingRow(r)
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b int32) int {
		switch {
		case s.found[a].sure == s.found[b].sure:
			return 0
		case s.found[a].sure:
			return -1
		}
		return 1
	})
	var out []lint.Suspect
	for _, n := range list {
		if f := &s.found[n]; len(out) < maxSuspects || f.kind == lint.SuspectOmitted && f.other == report.NoCell {
			out = append(out, s.suspect(f, r))
		}
	}
	return out
}

// maxSight bounds the cells of a relation that are looked at on their own.
const maxSight = 64

// atFirstSight looks at one relation alone: its cells that a slip of the pen would explain. It serves
// relations that the search did not come to because too much else is wrong.
func (s *search) atFirstSight(r *eval.Relation) []lint.Suspect {
	var found []finding
	n := 0
	s.graph.each(r, func(l leaf) {
		node := s.graph.node(l.cell)
		if n++; n > maxSight || node == nil {
			return
		}
		change, ok := divide(r.Difference(), l.factor)
		if !ok {
			return
		}
		slack, _ := divide(r.Slack, max(l.factor, -l.factor))
		c := s.graph.candidate(node, s.graph.asWritten(l.cell, s.e.Values[l.cell].V.Sub(change), slack))
		if c.settled = 1; c.rank <= likely {
			found = append(found, finding{candidate: c, among: 1})
		}
	})
	slices.SortStableFunc(found, func(a, b finding) int { return compare(a.candidate, b.candidate) })
	var out []lint.Suspect
	for i := range found[:min(len(found), maxSuspects)] {
		out = append(out, s.suspect(&found[i], r))
	}
	return out
}

// suspect says a finding for one relation.
func (s *search) suspect(f *finding, r *eval.Relation) lint.Suspect {
	ch := f.changes[0]
	cell := &s.e.Report.Cells[ch.cell]
	return lint.Suspect{
		Kind: f.kind, Cell: ch.cell, Address: s.e.Address(ch.cell), Label: lint.CellLabel(s.e.Report, ch.cell),
		Span: cell.Span, From: cell.Value, To: ch.to, Settles: f.settled + max(f.elsewhere, 0),
		Clause: s.clause(f, r),
	}
}
