package js0

import (
	"sort"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// noReport is the key of the problem that a file has no [report].
const noReport = "[report]"

// ruleOf returns the id of the rule that reports a problem.
func ruleOf(pr *doc.Problem) string {
	switch pr.Code {
	case doc.UnknownKey:
		return "JS002"
	case doc.WrongType:
		return "JS003"
	case doc.MissingKey:
		if pr.Key == noReport {
			return "JS020"
		}
		return "JS004"
	case doc.BadValue:
		return "JS005"
	case doc.UnknownForm:
		return "JS006"
	case doc.UnknownRow, doc.AmbiguousRow, doc.LineOutsideForm:
		return "JS007"
	case doc.TooManyCells, doc.ThousandsComma, doc.SplitAmount:
		return "JS008"
	case doc.DuplicateRow:
		return "JS009"
	case doc.LinesOutOfOrder:
		return "JS010"
	case doc.Misprint:
		return "JS011"
	case doc.BlockKeyUnderRows:
		return "JS012"
	case doc.DuplicateTable:
		return "JS014"
	}
	return ""
}

// most is how many problems one rule reports of a file: more are of no use to anybody.
const most = 1000

// problems calls f for every problem that p's rule reports, except those that a syntax error on the
// same lines explains.
func problems(p *lint.Pass, f func(pr *doc.Problem)) {
	n := 0
	for i := range p.Report.Problems {
		pr := &p.Report.Problems[i]
		if ruleOf(pr) == p.Rule.ID && n < most && !explained(p, pr) {
			n++
			f(pr)
		}
	}
}

// explained reports whether a syntax error already says what is wrong.
func explained(p *lint.Pass, pr *doc.Problem) bool {
	errs := p.Tree.Errors
	if len(errs) == 0 {
		return false
	}
	lines := wholeLines(p.File, pr.Span)
	switch pr.Code {
	case doc.MissingKey:
		lines.End = blockEnd(p.File, pr.Span)
	case doc.WrongType:
		for i := range errs {
			if o := errs[i].Other; !o.Empty() && overlap(o, pr.Span) {
				return true
			}
		}
	}
	return errorIn(errs, lines)
}

// errorIn reports whether an error begins within span.
func errorIn(errs []syntax.Error, span source.Span) bool {
	i := sort.Search(len(errs), func(i int) bool { return errs[i].Span.Start >= span.Start })
	return i < len(errs) && errs[i].Span.Start <= span.End
}

func overlap(a, b source.Span) bool { return a.Start < b.End && b.Start < a.End }

// blockEnd returns where the block whose header is head ends: before the next line that begins a header.
func blockEnd(f *source.File, head source.Span) int32 {
	if i := strings.Index(f.Text[head.End:], "\n["); i >= 0 {
		return head.End + int32(i)
	}
	return int32(len(f.Text))
}

// nodesAt returns the header ([a], [[a]]) and the innermost key/value that an offset stands in, None
// where there is none.
func nodesAt(t *syntax.Tree, off int) (header, kv syntax.Node) {
	header, kv = syntax.None, syntax.None
	for at := syntax.Node(0); at != syntax.None; {
		below := syntax.None
		for c := t.First(at); c != syntax.None; c = t.Next(c) {
			s := t.Span(c)
			if int(s.Start) > off {
				break
			}
			if off <= int(s.End) {
				below = c
			}
		}
		switch t.Kind(below) {
		case syntax.Table, syntax.ArrayTable:
			header = below
		case syntax.KeyValue:
			kv = below
		}
		at = below
	}
	return header, kv
}

// keyPath returns the parts of a header's or key/value's key.
func keyPath(t *syntax.Tree, n syntax.Node) []string {
	key := t.First(n)
	if key == syntax.None || t.Kind(key) != syntax.Key {
		return nil
	}
	var out []string
	for p := t.First(key); p != syntax.None; p = t.Next(p) {
		out = append(out, t.Str(p))
	}
	return out
}

// isRows reports whether a header is [table.N.rows].
func isRows(path []string) bool { return len(path) == 3 && path[0] == "table" && path[2] == "rows" }

// keyName returns the key under which the value at off stands, "" where there is none.
func keyName(t *syntax.Tree, off int) string {
	_, kv := nodesAt(t, off)
	if path := keyPath(t, kv); len(path) > 0 {
		return path[len(path)-1]
	}
	return ""
}

// oneEdit is a fix of one edit.
func oneEdit(kind lint.FixKind, zh, en string, span source.Span, text string) []lint.Fix {
	return []lint.Fix{{Title: lint.Text{Zh: zh, En: en}, Kind: kind, Edits: []source.Edit{{Span: span, New: text}}}}
}

// becomes is the fix that puts text in the place of span.
func becomes(kind lint.FixKind, span source.Span, text string) []lint.Fix {
	return oneEdit(kind, "改为 "+text, "Change to "+text, span, text)
}

// quoted writes s as a TOML string, "" where that would need more than plain quotes.
func quoted(s string) string {
	if strings.ContainsAny(s, "\"\\\r\n") {
		return ""
	}
	return "\"" + s + "\""
}
