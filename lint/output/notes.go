package output

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// folded calls show for the findings of a report and counts them, all but the rounding residues (尾差):
// of these the largest is returned, counted once for all, and how many there are.
func (c *Chunk) folded(r *lint.Result, show func(d *lint.Diagnostic)) (largest *lint.Diagnostic, residues int) {
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if d.Rule.Name == "rounding" {
			residues++
			if largest == nil || d.Difference.Abs().Cmp(largest.Difference.Abs()) > 0 {
				largest = d
			}
			continue
		}
		show(d)
		c.Tally.count(d)
	}
	if largest != nil {
		c.Tally.count(largest)
	}
	return largest, residues
}

// residueMessage speaks for all rounding residues of a report, of which largest is the largest.
func residueMessage(lang lint.Lang, r *report.Report, largest *lint.Diagnostic, n int) string {
	label := lint.Text{Zh: largest.Address}
	if id := cellAt(r, largest.Span); id != report.NoCell {
		label = lint.CellLabel(r, id)
	}
	return say(lang, roundingWords, n, lint.Money{Amount: largest.Difference.Abs(), Unit: largest.Unit},
		label, largest.Stated, largest.Expected)
}

// cellAt returns the cell that stands at a place.
func cellAt(r *report.Report, s source.Span) report.CellID {
	if r != nil {
		for id := range r.Cells {
			if r.Cells[id].Span == s {
				return report.CellID(id)
			}
		}
	}
	return report.NoCell
}

// amounts says what is stated, what it should be, and the difference.
func amounts(d *lint.Diagnostic) lint.Message {
	unit := ""
	if d.Unit != report.UnitUnknown {
		unit = " " + d.Unit.String()
	}
	words := amountsWords
	if d.Severity < lint.Error { // a doubt: nobody knows yet which of the two is right
		words = compareWords
	}
	return lint.Message{Format: words, Args: []any{d.Stated, d.Expected, lint.Difference{Amount: d.Difference}, unit}}
}

// notes are the sentences that follow a finding's message: what is suspected, the basis, what can be done.
func notes(lang lint.Lang, d *lint.Diagnostic) []string {
	var out []string
	if len(d.Suspects) > 0 {
		out = append(out, d.Suspects[0].Clause.In(lang))
	}
	if basis := d.Basis.In(lang); basis != "" {
		out = append(out, say(lang, basisWords, basis))
	}
	for i := range d.Fixes {
		out = append(out, fixNote(lang, &d.Fixes[i]))
	}
	return out
}

// fixNote says what can be done.
func fixNote(lang lint.Lang, f *lint.Fix) string {
	if f.Kind == lint.Safe {
		return say(lang, safeWords, f.Title)
	}
	return say(lang, askWords, f.Title)
}

// Notes are what is said of a finding after its message, beside its sources and its fixes: the stated figure
// against the other, the likeliest suspicion, the basis. Each is "" where there is none.
type Notes struct{ Amounts, Suspicion, Basis string }

// NotesOf returns the notes of a finding.
func NotesOf(d *lint.Diagnostic, lang lint.Lang) Notes {
	var n Notes
	if d.HasAmounts {
		n.Amounts = amounts(d).In(lang)
	}
	if len(d.Suspects) > 0 {
		n.Suspicion = d.Suspects[0].Clause.In(lang)
	}
	if basis := d.Basis.In(lang); basis != "" {
		n.Basis = say(lang, basisWords, basis)
	}
	return n
}

// AppendMessage appends what an editor shows of a finding: the message, then in lines of their own the figures,
// the suspicion and the basis.
func AppendMessage(b []byte, d *lint.Diagnostic, lang lint.Lang) []byte {
	b = cleanFrom(d.Message.Append(b, lang), len(b))
	line := func(m lint.Message) {
		start := len(b) + 1
		if b = cleanFrom(m.Append(append(b, '\n'), lang), start); len(b) == start {
			b = b[:start-1] // nothing to say
		}
	}
	if d.HasAmounts {
		line(amounts(d))
	}
	if len(d.Suspects) > 0 {
		line(d.Suspects[0].Clause)
	}
	if basis := d.Basis.In(lang); basis != "" {
		line(lint.Message{Format: basisWords, Args: []any{basis}})
	}
	return b
}

// SourceOf says what stands at a place that a finding rests on, in a line of its own:
// + 22.31  表6 机关事业单位基本养老保险缴费.
func SourceOf(r *lint.Related, lang lint.Lang) string { return string(AppendSource(nil, r, lang)) }

// AppendSource appends what SourceOf says.
func AppendSource(b []byte, r *lint.Related, lang lint.Lang) []byte {
	start := len(b)
	switch r.Role {
	case "operand":
		b = append(b, "+ "...)
	case "subtrahend":
		b = append(b, "− "...)
	case "target":
		b = append(b, "= "...)
	}
	if r.Known {
		b = append(r.Value.Append(b), "  "...)
	}
	return cleanFrom(append(b, r.Name(lang)...), start)
}
