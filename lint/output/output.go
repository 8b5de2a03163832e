// Package output turns findings into what people and programs read: text for a terminal, a review sheet
// in Markdown, JSON for other tools, and the formats of those that show findings beside the code.
//
// It owns layout, columns, colours, the words around a finding, and the order in which the results of
// parallel workers leave the program. It judges nothing and opens no file. Lines and columns are made
// here, from byte offsets, and nowhere else outside the editor. Start with Format, then Text (text.go)
// and JSON (json.go); the others have a file each. Stream (stream.go) keeps the order.
package output

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

// Format is a way of writing findings. Its methods are safe for concurrent use; bytes are appended.
type Format interface {
	// Begin writes what stands before the first file.
	Begin(b []byte) []byte
	// Result writes the findings of one file into c, and counts them. Nothing of r is kept.
	Result(c *Chunk, r *lint.Result)
	// Separator is what every body begins with and the first must not.
	Separator() string
	// End writes what stands after the last file.
	End(b []byte, rest *Rest) []byte
}

// Rest is what all chunks leave for the end, in order.
type Rest struct {
	Tally          Tally
	Tails, Unbound []byte
	Panics         []Panic
}

// Chunk is one file's share of the output.
type Chunk struct {
	// Body is written as soon as all files before it have been; Tail is kept for the end.
	Body, Tail []byte
	// Unbound is kept for the end too: the figures that are held against nothing.
	Unbound []byte
	Tally   Tally
	// FailOn is the level from which on findings of this file fail the check, for formats that say so.
	FailOn lint.Severity
	// Panics are defects of ours met in this file.
	Panics []Panic
}

// Panic is a defect of ours that a check ran into, and lived on.
type Panic struct {
	File string
	// Rule is the id of the rule that failed; "" where it was none of them.
	Rule string
	// Detail is what the Go runtime said.
	Detail string
}

// Reset empties c and keeps its memory.
func (c *Chunk) Reset() {
	*c = Chunk{Body: c.Body[:0], Tail: c.Tail[:0], Unbound: c.Unbound[:0], Panics: c.Panics[:0]}
}

// Tally counts what was found.
type Tally struct {
	// Checked files were read; Skipped ones could not be.
	Checked, Skipped int
	// Findings by severity, as shown: what text folds into one line counts once.
	Findings [lint.Error + 1]int
	// Safe findings can be repaired by fix, Ask ones by choosing a change; Suppressed ones have been
	// answered by their author.
	Safe, Ask, Suppressed int
	// Accepted findings are hidden by the baseline; Stale is how many of its entries no longer occur.
	Accepted, Stale int
	// Relations by verdict.
	Relations [eval.Violated + 1]int
}

// Add adds o to t.
func (t *Tally) Add(o *Tally) {
	t.Checked += o.Checked
	t.Skipped += o.Skipped
	for i, n := range o.Findings {
		t.Findings[i] += n
	}
	t.Safe += o.Safe
	t.Ask += o.Ask
	t.Suppressed += o.Suppressed
	t.Accepted += o.Accepted
	t.Stale += o.Stale
	for i, n := range o.Relations {
		t.Relations[i] += n
	}
}

// Reaches reports whether something was found at the level or above it; never for Off.
func (t *Tally) Reaches(level lint.Severity) bool {
	if level == lint.Off {
		return false
	}
	for _, n := range t.Findings[level:] {
		if n > 0 {
			return true
		}
	}
	return false
}

// count counts one finding that is shown.
func (t *Tally) count(d *lint.Diagnostic) {
	t.Findings[d.Severity]++
	switch bestFix(d) {
	case lint.Safe:
		t.Safe++
	case lint.Ask:
		t.Ask++
	}
}

// bestFix is the most that can be done about a finding.
func bestFix(d *lint.Diagnostic) lint.FixKind {
	best := lint.NoFix
	for i := range d.Fixes {
		best = max(best, d.Fixes[i].Kind)
	}
	return best
}

// whole counts what concerns the file as a whole, and takes over the panics of its rules.
func (c *Chunk) whole(r *lint.Result) {
	c.Tally.Suppressed += len(r.Suppressed)
	c.Tally.Accepted += len(r.Accepted)
	c.Tally.Stale += r.Stale
	if r.Eval != nil {
		for verdict, n := range r.Eval.Verdicts() {
			c.Tally.Relations[verdict] += n
		}
	}
	for _, p := range r.Panics {
		c.Panics = append(c.Panics, Panic{r.File.Name, p.Rule.ID, PanicText(p.Value)})
	}
}
