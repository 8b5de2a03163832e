// Package js1 holds the rules on identities inside one table (表内勾稽).
//
// The forms say which identities there are (dsl/form), dsl/eval has judged them; the rules here put
// a violated one into words, each kind its own rule so that it can be suppressed by name. Start with
// js101_line_sum.go.
package js1

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		lineSum, columnSum, hierarchy, economicSum, balance, fundBalance, rounding,
		negative, partExceedsWhole, emptyContradicted, blankUndeclared, mixedBlank,
	}
}
