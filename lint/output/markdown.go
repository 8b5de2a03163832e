package output

import (
	"cmp"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

// Markdown writes a review sheet (审核意见): for each report the findings in the order of the report's
// parts, table by table, then what its author has answered, with the reasons.
type Markdown struct {
	Lang lint.Lang
}

// Begin implements Format.
func (m *Markdown) Begin(b []byte) []byte { return append(b, "# "+sheetWords.title.In(m.Lang)+"\n"...) }

// Separator implements Format.
func (m *Markdown) Separator() string { return "" }

// part is a part of a report with the findings in it.
type part struct {
	// order sorts tables by number and before the rest, which stands as in the file.
	order    int
	title    string
	findings []*lint.Diagnostic
}

// Result implements Format. Rounding residues are folded into one line a report.
func (m *Markdown) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	var parts []part
	largest, residues := c.folded(r, func(d *lint.Diagnostic) {
		order, title := m.partOf(r, d)
		i := slices.IndexFunc(parts, func(p part) bool { return p.title == title })
		if i < 0 {
			i = len(parts)
			parts = append(parts, part{order: order, title: title})
		}
		parts[i].findings = append(parts[i].findings, d)
	})
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(a.order, b.order) })

	b := append(c.Body, "\n## "...)
	b = appendCell(b, r.File.Name)
	b = append(b, '\n')
	if r.Report != nil && r.Report.Unit.S != "" {
		b = append(b, '\n')
		b = appendCell(b, r.Report.Unit.S)
		if r.Report.Year > 0 {
			b = append(b, say(m.Lang, sheetWords.year, r.Report.Year)...)
		}
		b = append(b, '\n')
	}
	if len(parts) == 0 && largest == nil {
		b = append(b, "\n"+nothingFoundWords.In(m.Lang)+"\n"...)
	}
	for i := range parts {
		b = append(b, "\n### "...)
		b = appendCell(b, parts[i].title)
		b = append(b, "\n\n"...)
		b = row(b, sheetWords.place.In(m.Lang), sheetWords.level.In(m.Lang), sheetWords.content.In(m.Lang), sheetWords.expected.In(m.Lang), sheetWords.difference.In(m.Lang))
		b = append(b, "|---|---|---|--:|--:|\n"...)
		for _, d := range parts[i].findings {
			b = m.finding(b, d)
		}
	}
	if largest != nil {
		b = append(b, "\n### "+sheetWords.residues.In(m.Lang)+"\n\n"...)
		b = appendCell(b, within(m.Lang, largest.File, largest.Span)+" "+residueMessage(m.Lang, r.Report, largest, residues))
		b = append(b, '\n')
	}
	c.Body = m.answered(b, r)
}

// partOf returns the part of the report that a finding is about.
func (m *Markdown) partOf(r *lint.Result, d *lint.Diagnostic) (order int, title string) {
	const rest = 1 << 20
	if r.Report != nil {
		for i := range r.Report.Tables {
			t := &r.Report.Tables[i]
			if d.File == r.File && (t.Span.Contains(int(d.Span.Start)) || t.HeadSpan.Contains(int(d.Span.Start))) {
				title = say(m.Lang, sheetWords.table, t.N)
				name := t.FormName.S
				if name == "" && t.Form != nil {
					name = t.Form.Name
				}
				return t.N, strings.TrimSpace(title + " " + name)
			}
		}
	}
	first, _, _ := strings.Cut(d.Address, ".")
	first, _, _ = strings.Cut(first, "「")
	if first == "" {
		return rest, sheetWords.whole.In(m.Lang)
	}
	return rest, first
}

// finding writes one row.
func (m *Markdown) finding(b []byte, d *lint.Diagnostic) []byte {
	content := d.Rule.ID + " " + d.Message.In(m.Lang)
	if len(d.Suspects) > 0 {
		if m.Lang == lint.English {
			content += " "
		}
		content += d.Suspects[0].Clause.In(m.Lang)
	}
	expected, difference := "", ""
	if d.HasAmounts {
		expected, difference = d.Expected.Format(), d.Difference.Format()
	}
	return row(b, m.where(d), d.Severity.In(m.Lang), content, expected, difference)
}

// where is the address of a finding, else its place.
func (m *Markdown) where(d *lint.Diagnostic) string {
	at := within(m.Lang, d.File, d.Span)
	if d.Address == "" {
		return at
	}
	return d.Address + " (" + at + ")"
}

// answered lists what the author has answered, and says how much the baseline hides.
func (m *Markdown) answered(b []byte, r *lint.Result) []byte {
	if len(r.Suppressed) > 0 {
		b = append(b, "\n### "+sheetWords.answered.In(m.Lang)+"\n\n"...)
		b = row(b, sheetWords.place.In(m.Lang), sheetWords.content.In(m.Lang), sheetWords.reason.In(m.Lang))
		b = append(b, "|---|---|---|\n"...)
		for i := range r.Suppressed {
			d := &r.Suppressed[i]
			b = row(b, m.where(&d.Diagnostic), d.Rule.ID+" "+d.Message.In(m.Lang), d.Reason)
		}
	}
	if n := len(r.Accepted); n > 0 {
		b = append(b, "\n"+say(m.Lang, acceptedWords, n)+"\n"...)
	}
	return b
}

// row writes a row of a table.
func row(b []byte, cells ...string) []byte {
	for _, c := range cells {
		b = append(b, "| "...)
		b = appendCell(b, c)
		b = append(b, ' ')
	}
	return append(b, "|\n"...)
}

// appendCell appends plain words on one line, so that nothing in them is taken for Markdown.
func appendCell(b []byte, s string) []byte {
	for _, r := range Clean(strings.ReplaceAll(s, "\n", " ")) {
		if strings.ContainsRune("\\`*_[]<>|~#&", r) {
			b = append(b, '\\')
		}
		b = append(b, string(r)...)
	}
	return b
}

// End implements Format: the summary.
func (m *Markdown) End(b []byte, rest *Rest) []byte {
	summary := (&Text{Lang: m.Lang}).End(nil, rest)
	if len(summary) == 0 {
		return b
	}
	return append(append(b, '\n'), summary...)
}
