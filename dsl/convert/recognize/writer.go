package recognize

import (
	"cmp"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

// writer writes the report and keeps where its parts came from.
type writer struct {
	b     strings.Builder
	links []Link
}

func (w *writer) line(s string) {
	w.b.WriteString(s)
	w.b.WriteByte('\n')
}

// comment writes a comment.
func (w *writer) comment(s string) {
	w.line("# " + oneLine(s))
}

// oneLine is a text that may stand in a comment.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, s)
}

// from links what f writes to a place.
func (w *writer) from(at convert.Place, f func()) {
	start := w.b.Len()
	f()
	w.link(at, start, w.b.Len())
}

func (w *writer) link(at convert.Place, start, end int) {
	if at != (convert.Place{}) && start < end {
		w.links = append(w.links, Link{Span: source.Span{Start: int32(start), End: int32(end)}, At: at})
	}
}

// key writes a key and its value, which came from a place.
func (w *writer) key(key, value string, at convert.Place) {
	w.from(at, func() { w.line(key + " = " + value) })
}

// paragraph is a line of a text.
type paragraph struct {
	text string
	at   convert.Place
}

// longText is from how wide a text is written over several lines.
const longText = 80

// text writes a key whose value are paragraphs, with the braces of figures doubled.
func (w *writer) text(key string, list []paragraph) {
	if len(list) == 1 && width.String(list[0].text) < longText {
		w.key(key, syntax.Quote(braces(list[0].text)), list[0].at)
		return
	}
	w.line(key + ` = """`)
	for _, p := range list {
		w.from(p.at, func() { w.line(syntax.Escape(braces(p.text), true)) })
	}
	w.line(`"""`)
}

func braces(s string) string { return strings.ReplaceAll(s, "{", "{{") }

// finish formats the text and moves the links with it.
func (w *writer) finish() (string, []Link) {
	text := strings.TrimRight(w.b.String(), "\n") + "\n"
	edits := format.File(syntax.Parse(source.New("", text)))
	formatted, err := source.Apply(text, edits)
	if err != nil {
		return text, sorted(w.links)
	}
	move := mover(edits)
	for i := range w.links {
		l := &w.links[i].Span
		l.Start, l.End = move(l.Start), move(l.End)
	}
	return formatted, sorted(w.links)
}

func sorted(links []Link) []Link {
	slices.SortStableFunc(links, func(a, b Link) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return links
}

// mover returns where an offset of a text is after edits.
func mover(edits []source.Edit) func(int32) int32 {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b source.Edit) int { return cmp.Compare(a.Start, b.Start) })
	grown := make([]int32, len(edits)+1) // by how much the text before an edit has grown
	for i, e := range edits {
		grown[i+1] = grown[i] + int32(len(e.New)) - (e.End - e.Start)
	}
	return func(at int32) int32 {
		n, _ := slices.BinarySearchFunc(edits, at, func(e source.Edit, at int32) int { return cmp.Compare(e.Start, at) })
		if n > 0 && edits[n-1].End > at { // within what was replaced
			return edits[n-1].Start + grown[n-1] + min(at-edits[n-1].Start, int32(len(edits[n-1].New)))
		}
		return at + grown[n]
	}
}
