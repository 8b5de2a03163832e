package output

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/width"
	"github.com/juesuan/juesuan-lint/lint"
)

// stats writes, for one report, the forms it was held against and how many relations of each kind
// were evaluated with each verdict.
func (t *Text) stats(b []byte, r *lint.Result) []byte {
	if r.Report == nil || r.Report.Set == nil || r.Eval == nil {
		return append(appendClean(b, say(t.Lang, noFormsWords, r.File.Name)), "\n\n"...)
	}
	set := r.Report.Set
	b = appendClean(b, say(t.Lang, formsWords, r.File.Name, set.Edition, strconv.Itoa(set.Year)))
	if n := staleForms(r); n > 0 {
		b = append(b, say(t.Lang, staleWords, n)...)
	}
	b = append(b, '\n')

	const columns = 1 + len(verdicts)
	var head [columns]string
	head[0] = kindWords.In(t.Lang)
	for i := range verdicts {
		head[i+1] = verdicts[i].words.In(t.Lang)
	}
	rows := [][columns]string{head}
	var total [len(verdicts)]int
	for kind := range kinds {
		row, any := [columns]string{kinds[kind].words.In(t.Lang)}, 0
		for i := range verdicts {
			n := r.Eval.Counts[kind][verdicts[i].verdict]
			row[i+1] = strconv.Itoa(n)
			total[i] += n
			any += n
		}
		if any > 0 {
			rows = append(rows, row)
		}
	}
	last := [columns]string{totalWords.In(t.Lang)}
	for i, n := range total {
		last[i+1] = strconv.Itoa(n)
	}
	rows = append(rows, last)

	var widths [columns]int
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], width.String(cell))
		}
	}
	for _, row := range rows {
		for i, cell := range row {
			pad := strings.Repeat(" ", widths[i]-width.String(cell))
			if i == 0 {
				b = append(b, "  "+cell+pad...)
			} else {
				b = append(b, "  "+pad+cell...)
			}
		}
		b = append(b, '\n')
	}
	return append(b, '\n')
}

// unbound lists the figures of one report that are held against nothing.
func (t *Text) unbound(b []byte, r *lint.Result) []byte {
	if len(r.Unbound) == 0 {
		return b
	}
	b = append(appendClean(b, say(t.Lang, unboundWords, r.File.Name, len(r.Unbound))), '\n')
	for i := range r.Unbound {
		u := &r.Unbound[i]
		b = append(appendClean(b, "  "+Place(t.Lang, u.In(r.File), u.Span)+" "+u.Address+" "+u.Text), '\n')
	}
	return append(b, '\n')
}

// staleForms counts the tables whose form is of another year than the report's.
func staleForms(r *lint.Result) int {
	n := 0
	for i := range r.Report.Tables {
		if at := r.Report.Tables[i].FormIndex; at >= 0 && r.Report.Set.Stale[at] {
			n++
		}
	}
	return n
}
