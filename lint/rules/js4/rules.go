// Package js4 holds the rules on codes of the classification of revenue and expenditure (科目): code,
// name, year, fund, order, and whether an item is used for what it is meant for.
//
// What the catalogue knows is dsl/catalog's, and so is how far it is to be trusted; the rules here
// say nothing on a row of low confidence, nothing on a row of the report that is broken, and call no
// doubt an error. Start with rows.go (which rows are looked at) and names.go (printed names).
package js4

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		codeAxis, codeLength, orphanCode, codeName, oldName, nameVariant, codeYear, codeFund,
		adminCodeInInstitution, institutionCodeInAdmin, operatingCodeProject, adminAffairsBasic,
		functionEconomic, codeOrder, labelDiffers, economicWithoutFunction, codeUnlisted,
	}
}
