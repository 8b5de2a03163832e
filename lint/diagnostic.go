package lint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Diagnostic is one finding.
type Diagnostic struct {
	Rule     *Rule
	Severity Severity
	File     *source.File
	// Span is the stated side, or the place that stands for it.
	Span source.Span
	// Address is the formula that names the thing found; "" where nothing has one.
	Address string
	Message Message
	// Stated, Expected and Difference (stated − expected) are set together where HasAmounts.
	HasAmounts                   bool
	Stated, Expected, Difference amount.Amount
	Unit                         report.Unit
	// NotMoney: the amounts are counts, scores or percentages, so no unit of money belongs to them.
	NotMoney bool
	// Verdict of the relation behind the finding; Unknown where there is none.
	Verdict eval.Verdict
	// Suspects are likely causes, the likeliest first.
	Suspects []Suspect
	// Related are the operands and other places that the finding rests on.
	Related []Related
	Fixes   []Fix
	// Basis is the form, footnote or regulation, said last.
	Basis Text
	// Relation tells the relation among those of its address, for Key.
	Relation string
}

// Key names the finding for baselines: rule, relation and address, no amounts and no words.
func (d *Diagnostic) Key() string { return string(d.AppendKey(make([]byte, 0, 128))) }

// AppendKey appends what Key returns.
func (d *Diagnostic) AppendKey(b []byte) []byte {
	b = append(append(b, d.Rule.ID...), '|')
	b = append(append(b, d.Relation...), '|')
	return append(b, d.Address...)
}

// Related is a place that a finding rests on.
type Related struct {
	// Role is "operand", "subtrahend", "target", "other" or "definition".
	Role    string
	Address string
	Label   Text
	File    *source.File
	Span    source.Span
	Value   amount.Amount
	Known   bool
}

// Name is what the place is called: its label, else its address.
func (r *Related) Name(lang Lang) string {
	if label := strings.TrimSpace(r.Label.In(lang)); label != "" {
		return label
	}
	return r.Address
}

// SuspectKind is the kind of mistake that would explain a violated relation.
type SuspectKind string

// Kinds of mistakes.
const (
	SuspectCell     SuspectKind = "cell"          // one cell settles every relation it stands in
	SuspectSwap     SuspectKind = "digits"        // two digits swapped
	SuspectSign     SuspectKind = "sign"          // wrong sign
	SuspectOmitted  SuspectKind = "left-out"      // a cell left out of the sum
	SuspectTwice    SuspectKind = "counted-twice" // a cell counted twice
	SuspectPoint    SuspectKind = "decimal-point" // factor 10, 100, 1000
	SuspectUnit     SuspectKind = "unit"          // 元 for 万元
	SuspectDigit    SuspectKind = "digit"         // a digit dropped, added or mistyped
	SuspectSlipped  SuspectKind = "slipped-rows"  // a block of amounts slipped by a row
	SuspectLastYear SuspectKind = "last-year"     // last year's figure left in place
)

// Suspect is a likely cause of a violated relation.
type Suspect struct {
	Kind    SuspectKind
	Cell    report.CellID
	Address string
	Label   Text
	// File is that of Span, nil for the finding's own.
	File *source.File
	Span source.Span
	// From and To are what the cell states and what would settle the relation.
	From, To amount.Amount
	// Settles is how many violated relations that would settle.
	Settles int
	// Clause is the suspicion in words, beginning with 疑.
	Clause Message
}

// In returns the file of the cell that is suspected in d.
func (s *Suspect) In(d *Diagnostic) *source.File { return cmp.Or(s.File, d.File) }

// Fix is a change offered for a finding.
type Fix struct {
	Title Text
	Kind  FixKind
	Edits []source.Edit
}

// Sort orders findings by place, then rule, then address.
func Sort(ds []Diagnostic) {
	order := func(a, b *Diagnostic) int {
		if c := cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End)); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.Rule.ID, b.Rule.ID), cmp.Compare(a.Address, b.Address), cmp.Compare(a.Relation, b.Relation))
	}
	sorted := true
	for i := 1; i < len(ds) && sorted; i++ {
		sorted = order(&ds[i-1], &ds[i]) <= 0
	}
	if sorted {
		return
	}
	// Findings are large: their places are sorted, and each moves once.
	at := make([]int, len(ds))
	for i := range at {
		at[i] = i
	}
	slices.SortStableFunc(at, func(i, j int) int { return order(&ds[i], &ds[j]) })
	out := make([]Diagnostic, len(ds))
	for i, from := range at {
		out[i] = ds[from]
	}
	copy(ds, out)
}

// once drops what two rules of a family both say: the same figure, stated and expected the same. The
// one with the lower id stands. ds are sorted.
func once(ds []Diagnostic) []Diagnostic {
	kept := ds[:0]
next:
	for i := range ds {
		d := &ds[i]
		for j := len(kept) - 1; j >= 0 && kept[j].Span == d.Span; j-- {
			k := &kept[j]
			if d.HasAmounts && k.HasAmounts && d.Rule != k.Rule && d.Rule.Family() == k.Rule.Family() &&
				d.Stated.Equal(k.Stated) && d.Expected.Equal(k.Expected) && d.Severity <= k.Severity {
				continue next
			}
		}
		kept = append(kept, *d)
	}
	return kept
}
