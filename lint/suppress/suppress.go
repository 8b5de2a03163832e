// Package suppress reads the comments in which an author answers findings (# juesuan:ignore …), and
// sorts findings into those that stand and those that are answered.
//
// It owns the words and the reach of these comments; it knows no rule but the two that speak about
// the comments themselves. Start with Apply.
package suppress

import "github.com/juesuan/juesuan-lint/lint"

// Apply moves the findings that a comment of the file answers from r.Diagnostics to r.Suppressed, and
// adds what is wrong with the comments. It fits lint.Checker.Suppress.
func Apply(c *lint.Checker, r *lint.Result) {}
