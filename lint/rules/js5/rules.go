// Package js5 holds the rules on the text of a report (情况说明): what it says against the tables, and
// how it says it.
//
// JS501 and JS510 judge figures in braces, JS502 to JS509 loose figures by the words around
// them, the others what needs no grammar: lists of items, reasons, declarations, counts, procurement,
// what a template left behind, punctuation. numbers.go reads the figures of a paragraph. Start with
// Rules.
package js5

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		boundFigure,
		looseFigure,
		looseShare,
		looseChange,
		looseCompletion,
		looseDirection,
		looseParts,
		looseTwice,
		looseLastYear,
		shareOfZero,
		listItems,
		reasonMissing,
		reasonPasted,
		reasonDirection,
		declaration,
		countMoney,
		procurementRule,
		templateResidue,
		punctuation,
		missingUnit,
		wrongLevel,
		wrongYear,
		wrongUnit,
		reportUnit,
	}
}
