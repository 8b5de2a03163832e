package output

import (
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/review"
)

// LedgerMarkdown writes a ledger for people.
func LedgerMarkdown(l *review.Ledger, lang lint.Lang) []byte {
	d := l.Document(lang)
	b := append([]byte("# "), d.Title...)
	b = append(b, "\n\n"...)
	b = append(b, l.Summary().In(lang)...)
	b = append(b, "\n\n"...)
	for i, cells := range l.Cells(lang) {
		b = row(b, cells...)
		if i == 0 {
			b = append(b, strings.Repeat("|---", len(cells))+"|\n"...)
		}
	}
	return b
}

// LedgerCSV writes a ledger for spreadsheets, which know by the mark at its beginning that it is UTF-8. What
// they would take for a formula is kept from being one.
func LedgerCSV(l *review.Ledger, lang lint.Lang) []byte {
	b := []byte("\uFEFF")
	for _, cells := range l.Cells(lang) {
		for i, s := range cells {
			if i > 0 {
				b = append(b, ',')
			}
			if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
				s = "'" + s
			}
			b = append(append(append(b, '"'), strings.ReplaceAll(s, `"`, `""`)...), '"')
		}
		b = append(b, "\r\n"...)
	}
	return b
}

// LedgerJSON writes a ledger for programs, as schema/ledger-v1.schema.json describes. Version 1 only grows.
func LedgerJSON(l *review.Ledger, lang lint.Lang) []byte {
	o := open(nil).int("version", 1).int("year", l.Year).int("due", l.Due)
	o = o.object("units", func(o object) object {
		return o.int("received", l.Count(review.Received)).int("missing", l.Count(review.Missing)).
			int("twice", l.Count(review.Twice)).int("uncertain", l.Count(review.Uncertain))
	})
	o = o.each("lines", len(l.Lines), func(o object, i int) object {
		x := &l.Lines[i]
		if x.Unit != "" {
			o = o.string("unit", x.Unit)
		}
		o = o.string("status", x.Status.ID())
		if r := x.Report; r != nil {
			o = o.string("file", r.File)
			if r.Year > 0 {
				o = o.int("year", r.Year)
			}
			if r.Unread == nil {
				o = o.int("errors", r.Errors).int("warnings", r.Warnings).int("infos", r.Infos).int("residues", r.Residues).
					int("doubts", r.Doubts).strings("first", r.First)
			}
		}
		if note := x.Note.In(lang); note != "" {
			o = o.string("note", note)
		}
		return o
	})
	return append(o.close(), '\n')
}
