// Package fix applies the safe fixes that findings offer, and holds them to their promise: no figure
// changes, nothing new is found, and the text does not become harder to read. A fix that breaks it is
// left for a person to choose.
//
// It knows no rule but the one on syntax, and writes no file: text in, text out. Start with Run; what a fix must leave as it is
// stands in figures.go.
package fix

import (
	"cmp"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// rounds is how often fixes are looked for anew: those that lay over one another, and those that come
// to light when a row can be read.
const rounds = 10

// Outcome is what fixing one file comes to.
type Outcome struct {
	// Text is the whole text with the fixes; that of the file where nothing was fixed.
	Text string
	// Rounds are the edits that make Text of the file's text: those of a round refer to what the one before has
	// made. They are much smaller than a text, and keep none in memory.
	Rounds [][]source.Edit
	// Fixed is how many findings are gone because of a fix.
	Fixed int
	// Refused is how many findings with a safe fix remain, because it would have done more.
	Refused int
	// Ask is how many findings remain for which a person may choose a change.
	Ask int
	// Result is the check of Text. It is w's, and valid until its next check.
	Result *lint.Result
}

// Run applies all safe fixes of the findings that stand in f, until there is none left. The levels of
// rules and the comments that answer findings count as in any check by w.
func Run(w *lint.Worker, f *source.File) Outcome {
	x := run{worker: w, file: f, refused: map[string]bool{}}
	out := Outcome{Text: f.Text}
	for range rounds {
		r := w.Check(x.file)
		fixes := x.collect(r)
		if len(fixes) == 0 {
			out.Result = r
			break
		}
		x.before = stateOf(r)
		applied := x.add(nil, fixes)
		for _, c := range applied {
			out.Fixed += c.findings
		}
		if len(applied) > 0 {
			round := edits(applied)
			out.Rounds = append(out.Rounds, round)
			out.Text, _ = source.Apply(x.file.Text, round)
			x.file = source.New(f.Name, out.Text)
		}
	}
	if out.Result == nil {
		out.Result = w.Check(x.file)
	}
	for i := range out.Result.Diagnostics {
		d := &out.Result.Diagnostics[i]
		if safe(x.file, d) != nil {
			out.Refused++
		} else if len(d.Fixes) > 0 {
			out.Ask++
		}
	}
	return out
}

// run is the work on one file.
type run struct {
	worker *lint.Worker
	file   *source.File
	before state
	// refused are the fixes that broke their promise, by key.
	refused map[string]bool
}

// change is a fix, and how many findings offer it.
type change struct {
	key      string
	edits    []source.Edit
	findings int
}

// safe returns the edits of a finding's first safe fix of the checked file, nil where it has none.
func safe(file *source.File, d *lint.Diagnostic) []source.Edit {
	if d.File != nil && d.File != file {
		return nil
	}
	for i := range d.Fixes {
		if f := &d.Fixes[i]; f.Kind == lint.Safe && len(f.Edits) > 0 {
			return f.Edits
		}
	}
	return nil
}

// collect returns safe fixes that can be applied together, in order of place; of two that touch the
// same text the first. What is left out comes in another round.
func (x *run) collect(r *lint.Result) []change {
	var out []change
	var taken []source.Edit // sorted
	firsts := map[source.Edit]int{}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		es := safe(x.file, d)
		if es == nil {
			continue
		}
		c := change{key: d.Key(), edits: es, findings: 1}
		for _, e := range es {
			c.key += "|" + e.New
		}
		if x.refused[c.key] {
			continue
		}
		if same, ok := firsts[es[0]]; ok && slices.Equal(out[same].edits, es) {
			out[same].findings++
			continue
		}
		if slices.ContainsFunc(es, func(e source.Edit) bool { return overlaps(taken, e) }) {
			continue
		}
		for _, e := range es {
			at, _ := slices.BinarySearchFunc(taken, e, compare)
			taken = slices.Insert(taken, at, e)
		}
		c.edits = slices.Clone(es)
		firsts[es[0]] = len(out)
		out = append(out, c)
	}
	return out
}

func compare(a, b source.Edit) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

// overlaps reports whether e meets one of the edits, which are sorted and do not overlap. Two that
// insert at one place do.
func overlaps(taken []source.Edit, e source.Edit) bool {
	at, same := slices.BinarySearchFunc(taken, e, compare)
	return same || at > 0 && taken[at-1].End > e.Start || at < len(taken) && taken[at].Start < e.End
}

// add returns the changes applied and as many of more as keep their promise beside them.
func (x *run) add(applied, more []change) []change {
	together := append(slices.Clone(applied), more...)
	if text, err := source.Apply(x.file.Text, edits(together)); err == nil && x.keeps(text) {
		return together
	}
	if len(more) == 1 {
		x.refused[more[0].key] = true
		return applied
	}
	half := len(more) / 2
	return x.add(x.add(applied, more[:half]), more[half:])
}

// keeps reports whether a text keeps what the one before promised.
func (x *run) keeps(text string) bool {
	return stateOf(x.worker.Check(source.New(x.file.Name, text))).keeps(x.before)
}

// edits returns the edits of changes. What a rule inserts may be a part of the text: it is copied.
func edits(changes []change) []source.Edit {
	var out []source.Edit
	for _, c := range changes {
		for _, e := range c.edits {
			out = append(out, source.Edit{Span: e.Span, New: strings.Clone(e.New)})
		}
	}
	return out
}
