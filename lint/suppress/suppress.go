// Package suppress reads the comments in which an author answers findings, and sorts findings into
// those that stand and those that are answered.
//
//	# juesuan:ignore JS201 区财政批复口径
//
// It owns the words of these comments (comment.go) and their reach (scope.go, fragment.go); it knows no
// rule but those that speak about the comments themselves (report.go). Start with Apply.
package suppress

import (
	"cmp"
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Ids of the rules that have to do with the comments.
const (
	syntaxID        = "JS001" // cannot be answered by a comment: it is to be corrected
	referenceID     = "JS015"
	unusedID        = "JS016"
	withoutReasonID = "JS017"
)

// Apply moves the findings that a comment of the file answers from r.Diagnostics to r.Suppressed, and
// adds what is wrong with the comments (JS016, JS017, where c has these rules). It fits
// lint.Checker.Suppress.
func Apply(c *lint.Checker, r *lint.Result) {
	comments := find(r.Tree, c.Rules)
	if len(comments) == 0 {
		return
	}
	p := newPlaces(r.Tree)
	for _, x := range comments {
		p.reach(x)
	}
	hide(r, comments)
	report(c, r, comments)
}

// reach finds the scope of a comment.
func (p *places) reach(c *comment) {
	switch {
	case c.word == fileWide:
		c.scope, c.placed = source.Span{End: int32(len(p.File.Text))}, p.head(c.Span)
	case c.word != here:
		return
	case c.OwnLine:
		c.scope, c.placed = p.below(c.Span)
	default:
		c.scope, c.placed = p.beside(c.Span), true
	}
	if c.placed && c.fragment != "" {
		c.hits = p.hits(c.scope, c.fragment)
	}
}

// hide moves the findings that are answered. Both lists are walked once, in order of place; those
// comments are open whose scope holds the place.
func hide(r *lint.Result, comments []*comment) {
	byScope := slices.Clone(comments)
	slices.SortStableFunc(byScope, func(a, b *comment) int { return cmp.Compare(a.scope.Start, b.scope.Start) })
	lint.Sort(r.Diagnostics)
	var open []*comment
	kept := r.Diagnostics[:0]
	for i := range r.Diagnostics {
		d := r.Diagnostics[i]
		for len(byScope) > 0 && byScope[0].scope.Start <= d.Span.Start {
			open, byScope = append(open, byScope[0]), byScope[1:]
		}
		open = slices.DeleteFunc(open, func(c *comment) bool { return c.scope.End < d.Span.Start })
		if c := answer(r, open, &d); c != nil {
			r.Suppressed = append(r.Suppressed, lint.SuppressedDiagnostic{Diagnostic: d, Reason: c.reason, Comment: c.Span, CommentFile: r.File})
		} else {
			kept = append(kept, d)
		}
	}
	clear(r.Diagnostics[len(kept):])
	r.Diagnostics = kept
}

// answer returns the comment with the narrowest scope that answers a finding, nil for none. Every
// comment that does so is used.
func answer(r *lint.Result, open []*comment, d *lint.Diagnostic) *comment {
	if !Answerable(d.Rule) || d.File != r.File && d.File != nil {
		return nil
	}
	var best *comment
	for _, c := range open {
		if !c.covers(d.Span) {
			continue
		}
		for i := range c.names {
			if !c.names[i].covers(d.Rule) {
				continue
			}
			c.names[i].used = true
			if best == nil || c.scope.Len() < best.scope.Len() {
				best = c
			}
		}
	}
	return best
}

// Answerable reports whether a comment may answer findings of a rule.
func Answerable(r *lint.Rule) bool {
	return r.ID != syntaxID && r.ID != unusedID && r.ID != withoutReasonID
}

// covers reports whether a finding at s lies in the comment's reach.
func (c *comment) covers(s source.Span) bool {
	if !c.placed || s.Start < c.scope.Start || s.Start > c.scope.End {
		return false
	}
	if s.Start == c.scope.End && !s.Empty() {
		return false
	}
	if c.fragment == "" {
		return true
	}
	return slices.ContainsFunc(c.hits, func(h hit) bool { return h.covers(s) })
}
