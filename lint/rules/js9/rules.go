// Package js9 holds the rules on disclosure (公开完整性): what a report must publish, how far it goes
// into detail, when it is published, and what must not be public.
//
// What must be published where is data of the edition (form.Required); the rules here look for it.
// A draft is not complete yet, so what is missing before the stage 公开稿 is information. Start with
// required.go, then Rules.
package js9

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		missingSection, missingElement, notToItem, itemWithoutParagraph, notDetailed,
		emptySentence, tableNotes, publishedLate, withheldShown, missingTerm,
	}
}
