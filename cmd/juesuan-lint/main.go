// Command juesuan-lint checks departmental final accounts (部门决算) written as *.juesuan.toml.
//
// It reads flags, calls the packages that know, and exits: 0 nothing at or above the level asked for,
// 1 findings, 2 a mistake in the call or the configuration, 3 a defect of the program itself. It holds
// no domain logic. Start with program.go, then check.go, the flow of a check.
package main

import (
	"os"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

func main() { os.Exit(newProgram(rules.All()).run(os.Args[1:])) }

// newProgram returns the program with the surroundings of this process.
func newProgram(rules []*lint.Rule) *program {
	return &program{rules: rules, stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, getenv: os.Getenv}
}
