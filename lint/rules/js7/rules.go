// Package js7 holds the rules on terms (名词解释), numbering, the table of contents, attachments, and
// on what must not stand in a public text: names of persons, identity, account and telephone numbers.
//
// The rules read headings, terms and paragraphs; figures are JS5's, tables JS1's to JS4's. Start with
// terms.go (items that the terms explain), ordinal.go (printed numbers) and digits.go.
package js7

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		termName, codeWithoutTerm, termUnused, columnWithoutTerm, contents, numbering,
		attachmentOf, privateName, identityNumber, accountNumber, telephone, unitList,
	}
}
