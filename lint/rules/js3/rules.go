// Package js3 holds the rules on formulas and footnotes (JS3 公式与表下注): what is asserted in
// formulas, and whether it can be read, means something, and is true.
//
// The formula package reads the notation, eval looks up the names and computes; the rules put what
// they found into words. site.go goes through every formula of a report, whatever it stands in. Start
// with Rules, then site.go.
package js3

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of their ids.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		formulaSyntax, unknownReference, circular, notDerivable, footnoteTarget, footnoteViolated, authorRelation,
		brokenRelation, definedTwice,
	}
}
