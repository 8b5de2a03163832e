package diff

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Places tells where what a report prints stands in its file, by the addresses of Changes: amounts, rows by
// their first amount, texts by where they begin.
func Places(e *eval.Eval) map[string]source.Span {
	out := map[string]source.Span{}
	l := List(e)
	for i := range l.tables {
		for _, r := range l.tables[i].rows {
			for k, c := range r.cells {
				span := e.Report.Cells[c.id].Span
				out[c.address] = span
				if k == 0 {
					out["表"+itoa(l.tables[i].n)+"."+r.key] = span
				}
			}
		}
	}
	for i := range l.passages {
		p := &l.passages[i]
		if _, known := out[p.address]; known || p.at < 0 {
			continue
		}
		end := p.at
		if n := strings.IndexByte(e.Report.File.Text[p.at:], '\n'); n >= 0 {
			end += int32(n)
		}
		out[p.address] = source.Span{Start: p.at, End: end}
	}
	return out
}
