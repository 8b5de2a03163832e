package project

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// addWording keeps what a file says of the wording of sentences.
func (l *formLoader) addWording(f *source.File, w *form.Wording) {
	if w.Empty() {
		return
	}
	l.wording = *l.wording.With(w)
	l.wordingFiles = append(l.wordingFiles, f)
}

// extendWording adds the project's wording to the library, and reports what of it cannot be used.
func (l *formLoader) extendWording() {
	if len(l.wordingFiles) == 0 {
		return
	}
	l.Library = l.Library.WithWording(&l.wording)
	var seen []phrase.Problem
	var unplaced []string
	for i, edition := range l.Library.Editions() {
		g := phrase.For(l.Library.Set(edition, l.Library.Newest(edition)))
		for _, p := range g.Problems {
			if !slices.Contains(seen, p) {
				seen = append(seen, p)
				l.wordingProblem(p.In, lint.Msg("“{0}”：{1}。", "“{0}”: {1}.", p.In, lint.Text{Zh: p.Zh, En: p.En}))
			}
		}
		names := g.Unplaced()
		if i == 0 {
			unplaced = names
		} else {
			unplaced = slices.DeleteFunc(unplaced, func(n string) bool { return !slices.Contains(names, n) })
		}
	}
	for _, n := range unplaced {
		l.wordingProblem(n, lint.Msg("“{0}”的公式，没有哪一版的表式能对上。", "no edition of the forms fits the formulas of “{0}”.", n))
	}
}

// wordingProblem reports a problem where one of the project's files writes what it is about; what none
// writes is built in.
func (l *formLoader) wordingProblem(in string, m lint.Message) {
	for _, f := range l.wordingFiles {
		if at := strings.Index(f.Text, in); at >= 0 && in != "" {
			l.found(f, source.Span{Start: int32(at), End: int32(at + len(in))}, in, m)
			return
		}
	}
}
