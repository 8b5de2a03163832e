package output

import (
	"strconv"
	"strings"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/width"
	"github.com/juesuan/juesuan-lint/lint"
)

// Text writes findings for a person: what is wrong, the row it stands in with the cell underlined,
// the figures behind it, what is suspected, the basis, and what can be done.
type Text struct {
	Lang  lint.Lang
	Color bool
	// Stats adds, after each report, its forms and how many relations were evaluated.
	Stats bool
	// Started is when the run began; the summary tells the time taken if it is set.
	Started time.Time
}

// maxSources is how many operands of a finding are shown.
const maxSources = 8

// Begin implements Format.
func (t *Text) Begin(b []byte) []byte { return b }

// Separator implements Format.
func (t *Text) Separator() string { return "" }

// Result implements Format. Rounding residues (尾差) are folded into one line a report.
func (t *Text) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	largest, residues := c.folded(r, func(d *lint.Diagnostic) { c.Body = t.finding(c.Body, d) })
	if largest != nil {
		message := residueMessage(t.Lang, r.Report, largest, residues)
		c.Body = append(t.header(c.Body, largest, message), '\n')
	}
	if t.Stats {
		c.Body = t.stats(c.Body, r)
	}
	c.Body = t.unbound(c.Body, r)
}

// finding writes one finding and an empty line.
func (t *Text) finding(b []byte, d *lint.Diagnostic) []byte {
	b = t.header(b, d, d.Message.In(t.Lang))
	margin := 2
	if s, ok := snippetOf(d.File, d.Span); ok {
		if s.line > 0 {
			margin = 2 + len(strconv.Itoa(s.line))
		}
		b = t.snippet(b, s, d.Severity)
	}
	if d.HasAmounts {
		b = t.note(b, margin, amounts(d).In(t.Lang))
	}
	b = t.sources(b, margin, d)
	if len(d.Suspects) > 0 {
		b = t.note(b, margin, d.Suspects[0].Clause.In(t.Lang))
	}
	if basis := d.Basis.In(t.Lang); basis != "" {
		b = t.note(b, margin, say(t.Lang, basisWords, basis))
	}
	for i := range d.Fixes {
		b = t.note(b, margin, fixNote(t.Lang, &d.Fixes[i]))
	}
	return append(b, '\n')
}

// header writes path:line:column, severity, rule and message.
func (t *Text) header(b []byte, d *lint.Diagnostic, message string) []byte {
	b = t.paint(b, bold, Place(t.Lang, d.File, d.Span))
	b = append(b, ' ')
	b = t.paint(b, severityStyle[d.Severity], d.Severity.In(t.Lang))
	b = append(b, ' ')
	b = t.paint(b, bold, d.Rule.ID)
	b = append(b, ' ')
	b = appendClean(b, message)
	return append(b, '\n')
}

// snippet writes the row and the line under it. What stands in another program's file has no line's number.
func (t *Text) snippet(b []byte, s snippet, severity lint.Severity) []byte {
	line := ""
	if s.line > 0 {
		line = strconv.Itoa(s.line)
		b = t.paint(b, faint, " "+line+" | ")
	} else {
		b = t.paint(b, faint, "  | ")
	}
	b = append(b, s.text...)
	b = append(b, '\n')
	if s.end == s.start {
		return b
	}
	b = t.paint(b, faint, strings.Repeat(" ", len(line)+2)+"| ")
	b = append(b, strings.Repeat(" ", s.start)...)
	b = t.paint(b, severityStyle[severity], strings.Repeat("^", s.end-s.start))
	return append(b, '\n')
}

// note writes one line of what is known besides.
func (t *Text) note(b []byte, margin int, text string) []byte {
	b = append(b, strings.Repeat(" ", margin)...)
	b = t.paint(b, faint, "= ")
	b = appendClean(b, text)
	return append(b, '\n')
}

// sources writes the figures that a finding rests on, those that are not zero first.
func (t *Text) sources(b []byte, margin int, d *lint.Diagnostic) []byte {
	if len(d.Related) == 0 {
		return b
	}
	shown := chooseSources(d.Related)
	values := make([]string, len(shown))
	widest := 0
	for i, at := range shown {
		values[i] = t.value(&d.Related[at])
		widest = max(widest, width.String(values[i]))
	}
	b = t.note(b, margin, sourcesWords.In(t.Lang))
	indent := strings.Repeat(" ", margin+4)
	for i, at := range shown {
		o := &d.Related[at]
		where := within(t.Lang, o.File, o.Span)
		if o.File != d.File {
			where = Place(t.Lang, o.File, o.Span)
		}
		b = append(b, indent...)
		b = append(b, roleSign(o.Role), ' ')
		b = append(b, strings.Repeat(" ", widest-width.String(values[i]))...)
		b = appendClean(b, values[i]+"  "+o.Name(t.Lang)+"  "+where)
		b = append(b, '\n')
	}
	if rest := len(d.Related) - len(shown); rest > 0 {
		b = append(append(b, indent...), say(t.Lang, moreWords, rest)...)
		b = append(b, '\n')
	}
	return b
}

// chooseSources returns the indices of at most maxSources places, in order. Where there are more,
// those of zero give way first.
func chooseSources(related []lint.Related) []int {
	var out []int
	skipZero := len(related) > maxSources
	for i := range related {
		if len(out) < maxSources && !(skipZero && related[i].Known && related[i].Value.IsZero()) {
			out = append(out, i)
		}
	}
	return out
}

// value is the figure of a place; of one that is no part of a sum and has none, nothing.
func (t *Text) value(o *lint.Related) string {
	switch {
	case o.Known:
		return o.Value.Format()
	case roleSign(o.Role) == ' ':
		return ""
	}
	return unknownWords.In(t.Lang)
}

// roleSign is + for what is added, - for what is taken away, = for the total.
func roleSign(role string) byte {
	switch role {
	case "operand":
		return '+'
	case "subtrahend":
		return '-'
	case "target":
		return '='
	}
	return ' '
}

// End implements Format: the summary, if there is anything to sum up.
func (t *Text) End(b []byte, rest *Rest) []byte {
	tally := &rest.Tally
	errors, warnings, infos := tally.Findings[lint.Error], tally.Findings[lint.Warning], tally.Findings[lint.Info]
	read := tally.Checked + tally.Skipped
	if read == 0 {
		return b
	}
	if errors+warnings+infos == 0 {
		b = append(b, say(t.Lang, cleanWords, files(read))...)
	} else {
		b = append(b, say(t.Lang, foundWords, files(read), Counted(errors, "error", "errors"), Counted(warnings, "warning", "warnings"), infos)...)
	}
	add := func(words lint.Text, args ...any) {
		if t.Lang == lint.English {
			b = append(b, ' ')
		}
		b = append(b, say(t.Lang, words, args...)...)
	}
	if tally.Skipped > 0 {
		add(skippedWords, files(tally.Skipped))
	}
	if tally.Safe+tally.Ask > 0 {
		add(fixableWords, tally.Safe, tally.Ask)
	}
	if tally.Suppressed > 0 {
		add(suppressedWords, tally.Suppressed)
	}
	if tally.Accepted > 0 {
		add(acceptedWords, tally.Accepted)
	}
	if tally.Stale > 0 {
		add(staleEntriesWords, tally.Stale)
	}
	if !t.Started.IsZero() {
		add(elapsedWords, strconv.FormatFloat(time.Since(t.Started).Seconds(), 'f', 2, 64))
	}
	return append(b, '\n')
}

// Styles of a terminal, as the numbers of its colours.
const (
	bold  = "1"
	faint = "2"
)

var severityStyle = [...]string{lint.Off: "", lint.Info: "36", lint.Warning: "33", lint.Error: "31"}

// paint writes s, harmless, in a style.
func (t *Text) paint(b []byte, style, s string) []byte {
	if !t.Color || style == "" {
		return appendClean(b, s)
	}
	b = append(b, "\x1b["...)
	b = append(b, style...)
	b = append(b, 'm')
	b = appendClean(b, s)
	return append(b, "\x1b[0m"...)
}
