package feature

import (
	"cmp"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/fix"
)

// fixAll returns what the command fix would do to the report: the safe fixes, held to their promise.
func (a *actions) fixAll() []source.Edit {
	f := a.d.Result.File
	w := &lint.Worker{Checker: a.d.Document.Project().Checker()}
	return difference(f.Text, fix.Run(w, f).Text)
}

// segment is a row with the comments above it, as lines.
type segment struct {
	order      int64
	start, end int
}

// organizeRows returns the edits that bring the rows of all tables into the order of their lines and codes.
// A comment stays with the row below it; one right below the header stays there. A table with a row whose
// place is not known stays as it is.
func (d *Document) organizeRows() []source.Edit {
	var out []source.Edit
	for ti := range d.Report.Tables {
		if t := &d.Report.Tables[ti]; t.Form != nil && t.HasRows {
			out = append(out, d.organizeTable(t)...)
		}
	}
	return out
}

func (d *Document) organizeTable(t *report.Table) []source.Edit {
	text := d.Result.File.Text
	var rows []segment
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Origin != report.Written {
			continue
		}
		order, ok := rowOrder(t, row)
		if !ok {
			return nil
		}
		end := lineEnd(text, int(max(row.Span.End, row.KeySpan.End)))
		if n := strings.IndexByte(text[end:], '\n'); n >= 0 {
			end += n + 1
		}
		rows = append(rows, segment{order, lineStart(text, int(row.KeySpan.Start)), end})
	}
	slices.SortFunc(rows, func(a, b segment) int { return cmp.Compare(a.start, b.start) })
	for i := 1; i < len(rows); i++ {
		if rows[i].start < rows[i-1].end {
			return nil // two rows on a line
		}
		if strings.Contains(text[rows[i-1].end:rows[i].start], "\n[") {
			return nil // the table is written in two places
		}
		rows[i].start = rows[i-1].end
	}
	if len(rows) == 0 || slices.IsSortedFunc(rows, func(a, b segment) int { return cmp.Compare(a.order, b.order) }) {
		return nil
	}
	all := source.Span{Start: int32(rows[0].start), End: int32(rows[len(rows)-1].end)}
	slices.SortStableFunc(rows, func(a, b segment) int { return cmp.Compare(a.order, b.order) })
	nl := lineBreak(text)
	var b strings.Builder
	for i, r := range rows {
		s := text[r.start:r.end]
		if i < len(rows)-1 && !strings.HasSuffix(s, "\n") {
			s += nl
		}
		b.WriteString(s)
	}
	sorted := b.String()
	if !strings.HasSuffix(text[all.Start:all.End], "\n") {
		sorted = strings.TrimSuffix(sorted, nl)
	}
	return []source.Edit{{Span: all, New: sorted}}
}
