package feature

import (
	"strings"
	"unicode/utf8"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/suppress"
)

// CommandPutCursor is a command of the client: it puts the cursor at a place, given as URI and position.
// It is sent to clients that say they have it, as experimental capability juesuan.commands.
const CommandPutCursor = "juesuan.putCursor"

// answering is what a comment begins with that answers a finding.
const answering = "# juesuan:ignore "

// suppressions adds, for each finding, the comment that answers it. The reason is for a person to write:
// the cursor waits where it belongs, and a comment without one is itself a finding.
func (a *actions) suppressions() {
	seen := map[string]bool{}
	a.findings(func(f *lint.Diagnostic) {
		if !suppress.Answerable(f.Rule) {
			return
		}
		at, before, comment := a.d.answer(f)
		if key := f.Rule.ID + comment; seen[key] {
			return
		} else {
			seen[key] = true
		}
		edit := source.Edit{Span: source.Span{Start: int32(at), End: int32(at)}, New: before + comment}
		if before == "" {
			edit.New += lineBreak(a.d.Result.File.Text)
		}
		title := a.s.say("{0} 作核实说明：写上理由，不再显示", "answer {0} with a reason, and hide it", strings.TrimSpace(strings.TrimPrefix(comment, answering)))
		action := a.add(protocol.CodeActionKindQuickFix, title, false, f, []source.Edit{edit})
		if a.s.Can.PutCursor {
			pos := a.d.client.Position(a.d.Result.File, at)
			file := source.New("", before+comment)
			_, n := a.d.client.Encoding.Place(file, len(file.Text))
			pos.Character += uint32(n)
			action.Command = &protocol.Command{Title: title, Command: CommandPutCursor, Arguments: []any{a.d.URI, pos}}
		}
	})
}

// answer returns the comment that answers a finding, and where it goes: behind the row, with the space
// before it; on a line of its own above the row or block where there is no room behind.
func (d *Document) answer(f *lint.Diagnostic) (at int, before, comment string) {
	text := d.Result.File.Text
	comment = answering + f.Rule.ID + " "
	start := int(f.Span.Start)
	if block, ok := d.inLines(start); ok {
		if fragment := fragmentAround(text, f.Span); fragment != "" && !strings.ContainsAny(fragment, "\n\r\"\\「」") {
			comment = answering + f.Rule.ID + "「" + fragment + "」 "
		}
		return lineStart(text, block), "", comment
	}
	end := lineEnd(text, start)
	for _, c := range d.Tree.Comments {
		if line := lineStart(text, start); int(c.Start) >= line && int(c.Start) <= end {
			return line, "", comment
		}
	}
	return end, "  ", comment
}

// fragmentAround is the text of a span; of blanks, which do not count in a fragment, with the characters around.
func fragmentAround(text string, at source.Span) string {
	start, end := int(at.Start), int(at.End)
	if strings.TrimSpace(text[start:end]) == "" {
		_, before := utf8.DecodeLastRuneInString(text[:start])
		_, after := utf8.DecodeRuneInString(text[end:])
		start, end = start-before, end+after
	}
	fragment := text[start:end]
	n := 0
	for i := range fragment {
		if n++; n > maxFragment {
			return fragment[:i]
		}
	}
	return fragment
}

// maxFragment is how many characters of a text a comment quotes at most.
const maxFragment = 20

// inLines reports whether an offset lies in a value of several lines, and where the row or block that a
// comment must stand above begins.
func (d *Document) inLines(off int) (block int, ok bool) {
	tree, text := d.Tree, d.Result.File.Text
	for n := tree.First(0); n != syntax.None; n = tree.Next(n) {
		s := tree.Span(n)
		if int(s.Start) > off || off > int(s.End) {
			continue
		}
		pair := n
		if k := tree.Kind(n); k == syntax.Table || k == syntax.ArrayTable {
			for c := tree.Next(tree.First(n)); c != syntax.None; c = tree.Next(c) {
				if s := tree.Span(c); int(s.Start) <= off && off <= int(s.End) {
					pair = c
				}
			}
		}
		if s := tree.Span(pair); tree.Kind(pair) == syntax.KeyValue && strings.Contains(text[s.Start:s.End], "\n") && tree.Kind(tree.Value(pair)) == syntax.String {
			return int(tree.Span(n).Start), true
		}
	}
	return 0, false
}
