// Package baseline accepts the findings of a day, so that only new ones speak from then on.
//
// A baseline is a small file beside the reports, kept under version control: for each report the keys of
// the accepted findings (lint.Diagnostic.Key: no amounts, no words) with how many there are of each. The
// package owns the file's form (file.go) and what it hides; it opens no file. Start with Baseline.
package baseline

import (
	"maps"
	"slices"

	"github.com/juesuan/juesuan-lint/lint"
)

// FileName is the name of the baseline in the root of a project.
const FileName = "juesuan-baseline.toml"

// Rules whose findings are never accepted: where they speak, the others could not see everything.
const (
	syntaxID     = "JS001"
	unreadableID = "JS018"
)

// Baseline holds accepted findings by report. The zero Baseline holds none. It may be read by several
// goroutines at once.
type Baseline struct {
	reports map[string]counts // by path
}

// Empty reports whether nothing is accepted.
func (b *Baseline) Empty() bool { return len(b.reports) == 0 }

// counts says how many findings of each key are accepted.
type counts map[string]int

// Hide moves the accepted findings of the report at a path, as the baseline writes it, from r.Diagnostics
// to r.Accepted: of each key as many as the baseline holds, in order of place. What of the baseline hides
// nothing is r.Stale; that is not known where not all of the file could be looked at.
func (b *Baseline) Hide(path string, r *lint.Result) {
	held := b.reports[path]
	if len(held) == 0 {
		return
	}
	left := maps.Clone(held)
	kept := r.Diagnostics[:0]
	for i := range r.Diagnostics {
		d := r.Diagnostics[i]
		if key := d.Key(); acceptable(&d) && left[key] > 0 {
			left[key]--
			r.Accepted = append(r.Accepted, d)
		} else {
			kept = append(kept, d)
		}
	}
	clear(r.Diagnostics[len(kept):])
	r.Diagnostics = kept
	if whole(r) {
		r.Stale += left.sum()
	}
}

// Accept makes the findings of r, hidden ones too, all that is accepted of the report at path. It reports
// false, and changes nothing, where not all of the file could be looked at.
func (b *Baseline) Accept(path string, r *lint.Result) bool {
	if !whole(r) {
		return false
	}
	found := counts{}
	for _, list := range [...][]lint.Diagnostic{r.Diagnostics, r.Accepted} {
		for i := range list {
			found[list[i].Key()]++
		}
	}
	b.set(path, found)
	return true
}

// Remove forgets a report.
func (b *Baseline) Remove(path string) { b.set(path, nil) }

func (b *Baseline) set(path string, c counts) {
	if b.reports == nil {
		b.reports = map[string]counts{}
	}
	if len(c) == 0 {
		delete(b.reports, path)
	} else {
		b.reports[path] = c
	}
}

// Paths returns the paths of the reports with accepted findings, sorted.
func (b *Baseline) Paths() []string { return slices.Sorted(maps.Keys(b.reports)) }

// Count returns how many findings are accepted of the report at a path.
func (b *Baseline) Count(path string) int { return b.reports[path].sum() }

// Changes compares b with an earlier baseline: how many findings it holds that the other does not, and
// the reverse.
func (b *Baseline) Changes(before *Baseline) (added, removed int) {
	return b.without(before), before.without(b)
}

// without counts what b holds and the other does not.
func (b *Baseline) without(other *Baseline) (n int) {
	for path, c := range b.reports {
		for key, count := range c {
			n += max(0, count-other.reports[path][key])
		}
	}
	return n
}

// Clone returns a copy.
func (b *Baseline) Clone() *Baseline {
	out := &Baseline{reports: make(map[string]counts, len(b.reports))}
	for path, c := range b.reports {
		out.reports[path] = maps.Clone(c)
	}
	return out
}

func (c counts) sum() (n int) {
	for _, count := range c {
		n += count
	}
	return n
}

func acceptable(d *lint.Diagnostic) bool { return d.Rule.ID != syntaxID && d.Rule.ID != unreadableID }

// whole reports whether the rules could see all of the file.
func whole(r *lint.Result) bool {
	return len(r.Panics) == 0 && !slices.ContainsFunc(r.Diagnostics, func(d lint.Diagnostic) bool { return !acceptable(&d) }) &&
		(r.Tree == nil || len(r.Tree.Errors) == 0)
}
