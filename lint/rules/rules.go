// Package rules lists every rule of the linter, in order of id. Start with All.
package rules

import (
	"slices"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules/js0"
	"github.com/juesuan/juesuan-lint/lint/rules/js1"
	"github.com/juesuan/juesuan-lint/lint/rules/js2"
	"github.com/juesuan/juesuan-lint/lint/rules/js3"
	"github.com/juesuan/juesuan-lint/lint/rules/js4"
	"github.com/juesuan/juesuan-lint/lint/rules/js5"
	"github.com/juesuan/juesuan-lint/lint/rules/js6"
	"github.com/juesuan/juesuan-lint/lint/rules/js7"
	"github.com/juesuan/juesuan-lint/lint/rules/js8"
	"github.com/juesuan/juesuan-lint/lint/rules/js9"
)

//go:generate go run ../../internal/rulepages -o ../../docs/rules

// All returns every rule, in order of id.
func All() []*lint.Rule {
	return slices.Concat(js0.Rules(), js1.Rules(), js2.Rules(), js3.Rules(), js4.Rules(), js5.Rules(), js6.Rules(), js7.Rules(), js8.Rules(), js9.Rules())
}
