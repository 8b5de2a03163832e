package output

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// Notes are what is said of a finding beside its message, its sources and its fixes: the stated figure
// against the other, the likeliest suspicion, the basis. Each is "" where there is none.
type Notes struct{ Amounts, Suspicion, Basis string }

// NotesOf returns the notes of a finding.
func NotesOf(d *lint.Diagnostic, lang lint.Lang) Notes {
	var n Notes
	if d.HasAmounts {
		unit := ""
		if d.Unit != report.UnitUnknown {
			unit = " " + d.Unit.String()
		}
		words := amountsWords
		if d.Severity < lint.Error { // a doubt: nobody knows yet which of the two is right
			words = compareWords
		}
		n.Amounts = say(lang, words, d.Stated, d.Expected, lint.Difference{Amount: d.Difference}, unit)
	}
	if len(d.Suspects) > 0 {
		n.Suspicion = d.Suspects[0].Clause.In(lang)
	}
	if basis := d.Basis.In(lang); basis != "" {
		n.Basis = say(lang, basisWords, basis)
	}
	return n
}
