package output

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

// Diff is what has changed between two versions of a report. DiffText, DiffMarkdown and DiffHTML say the same
// for people in the same order, DiffJSON for programs.
type Diff struct {
	Lang lint.Lang
	// OldName and NewName are what the versions are called; "" is one that is not there.
	OldName, NewName string
	// Changes is nil where there is only one version.
	*diff.Changes
}

// Same reports whether both versions are there and print and compute the same.
func (d *Diff) Same() bool { return d.Changes != nil && d.Changes.Same() }

// diffLine is one line of it: a heading, or a point at some depth below.
type diffLine struct {
	depth int // 0: a heading
	spans []diffSpan
}

// diffSpan is a run of text in one style.
type diffSpan struct {
	style diffStyle
	text  string
}

type diffStyle uint8

const (
	plainStyle diffStyle = iota
	placeStyle           // an address
	faintStyle
	oldStyle   // an amount as it was
	newStyle   // an amount as it is
	goneStyle  // words that have gone, among others
	comeStyle  // words that have come
	worseStyle // an identity is violated since
	betterStyle
)

// diffWriter gathers the lines.
type diffWriter struct {
	*Diff
	lines []diffLine
}

// content is everything that is said.
func (d *Diff) content() []diffLine {
	w := diffWriter{Diff: d}
	side := func(style diffStyle, words lint.Text, name string) {
		if name == "" {
			name = w.say(diffWords.nothing)
		}
		w.point(1, diffSpan{style, w.say(words)}, plainSpan(name))
	}
	side(oldStyle, diffWords.old, d.OldName)
	side(newStyle, diffWords.now, d.NewName)
	switch {
	case d.Changes == nil && d.OldName == "":
		w.point(1, plainSpan(w.say(diffWords.isNew)))
		return w.lines
	case d.Changes == nil:
		w.point(1, plainSpan(w.say(diffWords.isGone)))
		return w.lines
	case d.Form == diff.Identical:
		w.point(1, plainSpan(w.say(diffWords.identical)))
		return w.lines
	case d.Form == diff.Blanks:
		w.point(1, plainSpan(w.say(diffWords.blanks)))
		return w.lines
	case d.Same():
		w.point(1, plainSpan(w.say(diffWords.writing)))
	}
	w.rows()
	w.amounts()
	w.relations()
	w.passages()
	w.rest()
	return w.lines
}

func plainSpan(s string) diffSpan { return diffSpan{plainStyle, s} }

func (w *diffWriter) say(words lint.Text, args ...any) string { return say(w.Lang, words, args...) }

func (w *diffWriter) heading(words lint.Text, args ...any) {
	w.lines = append(w.lines, diffLine{0, []diffSpan{plainSpan(w.say(words, args...))}})
}

func (w *diffWriter) point(depth int, spans ...diffSpan) {
	w.lines = append(w.lines, diffLine{depth, spans})
}

// rows tells of rows that have changed as such.
func (w *diffWriter) rows() {
	if len(w.Rows) == 0 {
		return
	}
	w.heading(diffWords.rows, len(w.Rows))
	for i := range w.Rows {
		r := &w.Rows[i]
		place := diffSpan{placeStyle, r.Address}
		named := func(s string) diffSpan { return plainSpan("  " + name.TrimOrdinal(s)) }
		switch r.Change {
		case diff.RowAdded, diff.RowRemoved:
			words, style, title := diffWords.added, newStyle, r.NewName
			if r.Change == diff.RowRemoved {
				words, style, title = diffWords.removed, oldStyle, r.OldName
			}
			amounts := make([]string, len(r.Amounts))
			for k, a := range r.Amounts {
				amounts[k] = w.amount(a)
			}
			w.point(1, diffSpan{style, w.say(words)}, place, named(title), diffSpan{faintStyle, "  " + strings.Join(amounts, " ｜ ")})
		case diff.RowMoved:
			w.point(1, plainSpan(w.say(diffWords.moved)), place, named(r.NewName))
		case diff.RowRecoded:
			w.point(1, plainSpan(w.say(diffWords.recoded)), place, plainSpan("  "), diffSpan{oldStyle, r.OldKey + " " + r.OldName}, arrow, diffSpan{newStyle, r.NewKey + " " + r.NewName})
		case diff.RowRenamed:
			w.point(1, append([]diffSpan{plainSpan(w.say(diffWords.renamed)), place, plainSpan("  ")}, w.pieces(diff.Words(r.OldName, r.NewName))...)...)
		}
	}
}

var arrow = diffSpan{faintStyle, " → "}

// amount is an amount as printed; a blank one is called so.
func (w *diffWriter) amount(s string) string {
	if s == "" {
		return w.say(diffWords.blank)
	}
	return s
}

// amounts tells of the cells that differ, each total under what it followed.
func (w *diffWriter) amounts() {
	if len(w.Cells) == 0 {
		return
	}
	unit := w.New.Report.AmountUnit.String()
	w.heading(diffWords.amounts, len(w.Cells), unit)
	for _, g := range w.Groups {
		if len(g.Causes)+len(g.Followers) == 0 {
			continue
		}
		for _, i := range g.Rows {
			r := &w.Rows[i]
			words := diffWords.byAdded
			if r.Change == diff.RowRemoved {
				words = diffWords.byRemoved
			}
			w.point(1, plainSpan(w.say(words)), diffSpan{placeStyle, r.Address})
		}
		for _, i := range g.Causes {
			w.point(1, w.cell(i)...)
		}
		if len(g.Followers) > 0 {
			w.point(2, diffSpan{faintStyle, w.say(diffWords.followers, len(g.Followers))})
			for _, i := range g.Followers {
				w.point(3, w.cell(i)...)
			}
		}
	}
}

// cell is one amount: where, what it was, what it is, the difference.
func (w *diffWriter) cell(i int) []diffSpan {
	c := &w.Cells[i]
	label := "  "
	if n := name.TrimOrdinal(c.Row); n != "" && !strings.Contains(c.Address, n) {
		label = "（" + n + "）  "
	}
	out := []diffSpan{
		{placeStyle, c.Address}, {faintStyle, label},
		{oldStyle, w.amount(c.Old)}, arrow, {newStyle, w.amount(c.New)},
	}
	if c.HasDifference && !c.Difference.IsZero() {
		d := lint.Difference{Amount: c.Difference}.In(w.Lang)
		if c.Unit != w.New.Report.AmountUnit {
			d += " " + c.Unit.String()
		}
		out = append(out, plainSpan("  "+d))
	}
	if c.Computed {
		out = append(out, diffSpan{faintStyle, "  " + w.say(diffWords.computed)})
	}
	return out
}

// relations tells which identities are violated since, and which have been settled.
func (w *diffWriter) relations() {
	if len(w.Changes.Relations) == 0 {
		return
	}
	w.heading(diffWords.relations, len(w.Changes.Relations))
	for i := range w.Changes.Relations {
		r := &w.Changes.Relations[i]
		e, rel := w.New, r.New
		if rel == nil {
			e, rel = w.Old, r.Old
		}
		words, style := w.verdicts(r)
		spans := []diffSpan{{style, words + "  "}, {placeStyle, addressOf(e, rel)}, plainSpan("  " + lint.RelationText(e, rel).In(w.Lang))}
		if rel.Verdict >= eval.Rounding {
			spans = append(spans, plainSpan("  "+w.say(diffWords.off, rel.Left.Format(), rel.Right.Format(), rel.Difference().Abs().Format())))
		}
		w.point(1, spans...)
	}
}

// addressOf is that of what an identity is about: its left side, where that is one amount.
func addressOf(e *eval.Eval, r *eval.Relation) string {
	at := 0
	if r.LeftN != 1 {
		at = lint.StatedSide(e, r)
	}
	if at < 0 || r.N == 0 {
		return ""
	}
	return e.Address(e.Operands[r.First+at].Cell)
}

// verdicts says what was said of an identity, and what is.
func (w *diffWriter) verdicts(r *diff.Relation) (string, diffStyle) {
	old, now, okOld, okNew := r.Verdicts()
	verdict := func(v eval.Verdict, ok bool, absent lint.Text) string {
		if !ok {
			return w.say(absent)
		}
		return Verdict(v).In(w.Lang)
	}
	style := plainStyle
	switch {
	case okNew && now == eval.Violated:
		style = worseStyle
	case okOld && old == eval.Violated:
		style = betterStyle
	}
	return verdict(old, okOld, diffWords.notYet) + " → " + verdict(now, okNew, diffWords.noMore), style
}

// passages tells of all other texts, kind by kind.
func (w *diffWriter) passages() {
	for _, k := range diffKinds {
		n := 0
		for i := range w.Changes.Passages {
			if w.Changes.Passages[i].Kind == k.kind {
				n++
			}
		}
		if n == 0 {
			continue
		}
		w.heading(k.words, n)
		for i := range w.Changes.Passages {
			if p := &w.Changes.Passages[i]; p.Kind == k.kind {
				w.passage(p)
			}
		}
	}
}

func (w *diffWriter) passage(p *diff.Passage) {
	place := diffSpan{placeStyle, p.Address}
	depth := 2
	if p.Kind < diff.Table || p.Kind == diff.Unread {
		depth = 1 // there is one, and the heading has said what it is
	} else {
		w.whole(p, place)
	}
	for i := range p.Lines {
		w.line(depth, &p.Lines[i])
	}
}

// whole says what became of a passage.
func (w *diffWriter) whole(p *diff.Passage, place diffSpan) {
	switch p.Change {
	case diff.Added:
		w.point(1, diffSpan{newStyle, w.say(diffWords.added)}, place)
	case diff.Removed:
		w.point(1, diffSpan{oldStyle, w.say(diffWords.removed)}, place)
	case diff.Moved:
		w.point(1, plainSpan(w.say(diffWords.moved)), place)
	default:
		w.point(1, place)
	}
}

// line is one text that differs.
func (w *diffWriter) line(depth int, l *diff.LineChange) {
	label := plainSpan(l.Label + "  ")
	switch {
	case !l.InOld:
		w.point(depth, label, diffSpan{comeStyle, short(l.New)})
	case !l.InNew:
		w.point(depth, label, diffSpan{goneStyle, short(l.Old)})
	case l.HasDifference:
		w.point(depth, label, diffSpan{oldStyle, w.amount(l.Old)}, arrow, diffSpan{newStyle, w.amount(l.New)},
			plainSpan("  "+lint.Difference{Amount: l.Difference}.In(w.Lang)))
	default:
		w.point(depth, append([]diffSpan{label}, w.pieces(l.Pieces)...)...)
	}
}

// around is how many characters of what stayed are shown before and after a change.
const around = 12

// pieces shows what changed of a text, with the words around it.
func (w *diffWriter) pieces(list []diff.Piece) []diffSpan {
	var out []diffSpan
	for i, p := range list {
		switch p.Kind {
		case diff.Gone:
			out = append(out, diffSpan{goneStyle, oneLine(p.Text)})
		case diff.Come:
			out = append(out, diffSpan{comeStyle, oneLine(p.Text)})
		default:
			head, tail := around, around
			if i == 0 {
				head = 0
			}
			if i == len(list)-1 {
				tail = 0
			}
			out = append(out, plainSpan(clipped(oneLine(p.Text), head, tail)))
		}
	}
	return out
}

// clipped leaves the middle of a text out.
func clipped(s string, head, tail int) string {
	n := utf8.RuneCountInString(s)
	if n <= head+tail+1 {
		return s
	}
	runes := []rune(s)
	return string(runes[:head]) + "…" + string(runes[n-tail:])
}

// long is how much of a text that came or went is shown, in characters.
const long = 80

func short(s string) string { return clipped(oneLine(s), long, 0) }

func oneLine(s string) string { return strings.ReplaceAll(s, "\n", " ") }

// rest tells what is worth a line only.
func (w *diffWriter) rest() {
	var said []string
	if w.Widths > 0 {
		said = append(said, w.say(diffWords.widths, w.Widths))
	}
	if w.Ordinals > 0 {
		said = append(said, w.say(diffWords.ordinals, w.Ordinals))
	}
	if w.Sourced[0] != w.Sourced[1] {
		said = append(said, w.say(diffWords.sourced, w.Sourced[0], w.Sourced[1]))
	}
	if w.Comments.Added+w.Comments.Removed > 0 {
		said = append(said, w.say(diffWords.comments, w.Comments.Added, w.Comments.Removed))
	}
	if old, now := violated(w.Old), violated(w.New); old != now {
		said = append(said, w.say(diffWords.violated, old, now))
	}
	if len(said) == 0 {
		return
	}
	w.heading(diffWords.rest)
	for _, s := range said {
		w.point(1, plainSpan(s))
	}
}

func violated(e *eval.Eval) int { return e.Verdicts()[eval.Violated] }
