package baseline

import (
	"maps"
	"slices"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// version is that of the file's form.
const version = 1

// Problem is something in a baseline that has no meaning, at its place.
type Problem struct {
	Span    source.Span
	Message lint.Message
}

// Parse reads a baseline. What can be read of one that is damaged, by a merge for instance, counts; one
// of a later version is nil.
func Parse(f *source.File) (*Baseline, []Problem) {
	b := &Baseline{reports: map[string]counts{}}
	r := doc.Reader{Doc: doc.Build(syntax.Parse(f))}
	var problems []Problem
	found := func(span source.Span, m lint.Message) { problems = append(problems, Problem{span, m}) }
	for _, e := range r.Tree.Errors {
		zh, en := e.Code.Message(e.Arg)
		found(e.Span, lint.Msg("{0}。", "{0}.", lint.Text{Zh: zh, En: en}))
	}
	for id := r.First(doc.Root); id != doc.None; id = r.Next(id) {
		switch {
		case r.Kind(id) == doc.Table:
			c := counts{}
			for e := r.First(id); e != doc.None; e = r.Next(e) {
				if n := r.Int(e); n > 0 {
					c[r.Key(e)] += n
				}
			}
			b.set(r.Key(id), c)
		case r.Key(id) == "version":
			if n := r.Int(id); n > version {
				found(r.Span(id), lint.Msg("基线是第 {0} 版，本程序只认得第 {1} 版，请换新版程序。",
					"the baseline is of version {0}; this program knows version {1}. Use a newer one.", n, version))
				return nil, problems
			}
		default:
			found(r.KeySpan(id), lint.Msg("基线里没有“{0}”这个键；基线由 juesuan-lint baseline 写。",
				"a baseline has no key “{0}”; juesuan-lint baseline writes it.", r.Key(id)))
		}
	}
	for _, p := range r.Problems {
		found(p.Span, lint.Msg("应是个数。", "this must be a count."))
	}
	return b, problems
}

// Text writes the baseline: sorted, one finding a line, so that two versions compare well.
func (b *Baseline) Text() string {
	out := []byte(header + "version = " + strconv.Itoa(version) + "\n")
	for _, path := range b.Paths() {
		out = append(appendString(append(out, "\n["...), path), "]\n"...)
		for _, key := range slices.Sorted(maps.Keys(b.reports[path])) {
			out = append(appendString(out, key), " = "...)
			out = append(strconv.AppendInt(out, int64(b.reports[path][key]), 10), '\n')
		}
	}
	return string(out)
}

const header = "# 基线：已接受的发现，由 juesuan-lint baseline 写；check 只报这里没有的。\n" +
	"# Baseline: accepted findings, written by juesuan-lint baseline; check reports only what is not here.\n"

// appendString appends a TOML string.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r < ' ' || r == 0x7F:
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		default:
			b = append(b, string(r)...)
		}
	}
	return append(b, '"')
}
