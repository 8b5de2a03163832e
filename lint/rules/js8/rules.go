// Package js8 holds the rules on style: decimals, the width of punctuation, spaces, and totals that the
// program could compute. All are information; what is only form has a safe fix.
//
// A mixture is said once a report and kind, not at every place. The rules judge no figure. Start with
// scan.go (numbers as they are printed in text), then Rules.
package js8

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{decimals, width, spaces, derivable}
}
