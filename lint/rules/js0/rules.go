// Package js0 holds the rules on language and structure (JS0 语言与结构): what is written in a way
// that cannot be read, or stands where it means nothing.
//
// The syntax tree and the report have already noticed nearly all of it (syntax.Error, doc.Problem);
// the rules put it into words, fold what has one cause, and offer the fix. Every code of a problem is
// reported by exactly one rule: problem.go says by which. The package computes nothing. Start with
// Rules, then problem.go.
package js0

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of their ids. Those without Run are spoken by the
// driver (suppressions) and by the project (files).
func Rules() []*lint.Rule {
	return []*lint.Rule{
		syntaxRule, unknownKey, wrongType, missingKey, badValue, unknownForm, unknownRow, tooManyCells, duplicateRow,
		lineOrder, misprint, misplacedKey, missingTable, tableOrder, fileReference, unusedSuppression,
		suppressionWithoutReason, unreadableFile, editionYear, emptyReport, brokenFormFile, tooFewCells,
		uncertainImport, differsFromSource,
	}
}
