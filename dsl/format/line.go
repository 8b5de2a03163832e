package format

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

// line is a line, and more than one where a text in three quotes runs over them.
type line struct {
	start, end, next int // without and with its line end
	tokens           []token
	header           bool
	// frozen: the line is broken, part of what is, or may be.
	frozen bool
	// pair is the KeyValue that the line belongs to; begins and ends tell which of its lines it is.
	pair         syntax.Node
	begins, ends bool
	// rows: the table's keys are the author's own, as codes are, and stand in columns.
	rows bool
}

// token is a token that is no blank.
type token struct {
	syntax.Token
	width int // columns
	gap   int // blanks that are to stand before it
}

func (l *line) empty() bool { return len(l.tokens) == 0 }

// column is where token i ends, or where the line does for the last one.
func (l *line) column(i int) int {
	n := 0
	for _, tok := range l.tokens[:i+1] {
		n += tok.gap + tok.width
	}
	return n
}

// cut cuts the text into lines.
func (f *formatter) cut() {
	all := make([]token, 0, 2*f.tree.Len())
	f.lines = make([]line, 0, f.tree.File.Lines())
	l := line{pair: syntax.None}
	first := 0
	finish := func(end, next int) {
		l.end, l.next, l.tokens = end, next, all[first:len(all):len(all)]
		f.lines = append(f.lines, l)
		l, first = line{start: next, pair: syntax.None}, len(all)
	}
	for tok := range f.tree.Tokens() {
		switch tok.Kind {
		case syntax.LineEnd:
			finish(int(tok.Start), int(tok.End))
		case syntax.Space:
			if tok.Start == 0 && strings.HasPrefix(f.text, "\uFEFF") {
				l.start = int(tok.End)
			}
		default:
			all = append(all, token{Token: tok, width: columns(f.text[tok.Start:tok.End])})
		}
	}
	if l.start < len(f.text) {
		finish(len(f.text), len(f.text))
	}
	f.assign()
	f.freeze()
	for i := range f.lines {
		f.spread(&f.lines[i])
	}
	f.indent()
}

// columns is the width of a token. A text over several lines is wider than any line.
func columns(s string) int {
	if strings.Contains(s, "\n") {
		return 1 << 16
	}
	return width.String(s)
}

// assign tells the lines what they belong to.
func (f *formatter) assign() {
	t, at := f.tree, 0
	pairs := func(parent syntax.Node, rows bool) {
		for n := t.First(parent); n != syntax.None; n = t.Next(n) {
			if t.Kind(n) != syntax.KeyValue {
				continue
			}
			span := t.Span(n)
			at = f.lineAt(at, int(span.Start))
			f.lines[at].begins = true
			for ; ; at++ {
				f.lines[at].pair, f.lines[at].rows = n, rows
				if int(span.End) <= f.lines[at].end || at+1 == len(f.lines) {
					break
				}
			}
			f.lines[at].ends = true
		}
	}
	pairs(0, false)
	for n := t.First(0); n != syntax.None; n = t.Next(n) {
		if k := t.Kind(n); k == syntax.Table || k == syntax.ArrayTable {
			at = f.lineAt(at, int(t.Span(n).Start))
			f.lines[at].header = true
			pairs(n, f.holdsRows(n))
		}
	}
}

// lineAt returns the line of an offset, looked for from line i on.
func (f *formatter) lineAt(i, off int) int {
	for i+1 < len(f.lines) && f.lines[i].next <= off {
		i++
	}
	return i
}

// holdsRows reports whether the keys of a table are the author's own.
func (f *formatter) holdsRows(table syntax.Node) bool {
	t := f.tree
	first := t.First(t.First(table))
	last := first
	for n := first; n != syntax.None; n = t.Next(n) {
		last = n
	}
	return t.Str(first) == "figures" || t.Str(last) == "rows" || t.Str(last) == "labels"
}

// freeze marks the broken lines.
func (f *formatter) freeze() {
	at := 0
	for _, e := range f.tree.Errors {
		for at = f.lineAt(at, int(e.Span.Start)); ; at++ {
			f.lines[at].frozen = true
			if int(e.Span.End) <= f.lines[at].next || at+1 == len(f.lines) {
				break
			}
		}
	}
	for i := range f.lines {
		l := &f.lines[i]
		l.frozen = l.frozen || l.pair != syntax.None && f.tree.Broken(l.pair) || f.strange(l) || f.splits(l)
	}
	// A key and its value are formatted together or not at all.
	for i := 0; i < len(f.lines); {
		end, frozen := i+1, f.lines[i].frozen
		for n := f.lines[i].pair; n != syntax.None && end < len(f.lines) && f.lines[end].pair == n; end++ {
			frozen = frozen || f.lines[end].frozen
		}
		for ; i < end; i++ {
			f.lines[i].frozen = frozen
		}
	}
}

// strange reports whether something stands on a line that is no TOML, whatever the errors say: there is
// a limit to their number.
func (f *formatter) strange(l *line) bool {
	at := l.start
	for i := range l.tokens {
		tok := &l.tokens[i]
		if !blank(f.text[at:tok.Start]) || tok.Kind == syntax.Junk || tok.Kind == syntax.Sign && tok.Len() > 1 {
			return true
		}
		if i > 0 {
			if _, known := f.between(&l.tokens[i-1], tok); !known {
				return true
			}
		}
		at = int(tok.End)
	}
	return !blank(f.text[at:l.end])
}

// splits reports whether a comma on the line may be a thousands comma, as in 20,323.21: a blank behind it
// would hide that.
func (f *formatter) splits(l *line) bool {
	for i := 2; i < len(l.tokens); i++ {
		a, comma, b := &l.tokens[i-2], &l.tokens[i-1], &l.tokens[i]
		if f.sign(comma) != ',' || a.End != comma.Start || comma.End != b.Start || f.tree.Kind(a.Node) != syntax.Integer {
			continue
		}
		whole, _, _ := strings.Cut(f.slice(b.Span), ".")
		if len(strings.TrimLeft(f.slice(a.Span), "+-")) <= 3 && len(whole) == 3 && isNumber(whole) {
			return true
		}
	}
	return false
}

func blank(s string) bool { return strings.Trim(s, " \t") == "" }

// spread sets the blanks between the tokens of a line, as they are outside of columns.
func (f *formatter) spread(l *line) {
	for i := 1; i < len(l.tokens); i++ {
		l.tokens[i].gap, _ = f.between(&l.tokens[i-1], &l.tokens[i])
	}
}

// commentGap are the blanks before a comment.
const commentGap = 2

// between returns how many blanks belong between two tokens; known is false where two such cannot
// stand side by side.
func (f *formatter) between(a, b *token) (blanks int, known bool) {
	before, after := f.sign(a), f.sign(b)
	switch {
	case b.Kind == syntax.CommentText:
		return commentGap, true
	case before == '.' || after == '.':
		return 0, true
	case before == '=' || after == '=':
		return 1, true
	case before == '{' && after == '}', before == '[' || after == ']', after == ',':
		return 0, true
	case before == ',' || before == '{' || after == '}':
		return 1, true
	}
	return 0, false
}

// sign returns the sign that a token is, or 0.
func (f *formatter) sign(t *token) byte {
	if t.Kind != syntax.Sign {
		return 0
	}
	return f.text[t.Start]
}

// indent sets the blanks at the head of the lines: two for every bracket that is open.
func (f *formatter) indent() {
	depth := 0
	for i := range f.lines {
		l := &f.lines[i]
		if l.pair == syntax.None || l.begins {
			depth = 0
		}
		if l.pair == syntax.None {
			continue
		}
		for j := range l.tokens {
			c := f.sign(&l.tokens[j])
			if c == ']' || c == '}' {
				depth--
			}
			if j == 0 {
				l.tokens[j].gap = 2 * max(depth, 0)
			}
			if c == '[' || c == '{' {
				depth++
			}
		}
	}
}

// slice returns the text of a span.
func (f *formatter) slice(s source.Span) string { return f.text[s.Start:s.End] }
