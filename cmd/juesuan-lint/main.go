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

func main() {
	growStack(false)
	readyMemory()
	os.Exit(newProgram(rules.All()).run(os.Args[1:]))
}

// growStack makes the stack grow at once to what a check needs: its frame is large, though nothing is
// written to it. Growing by doubling would copy it four times, and at a cold start touching new memory is
// what costs most.
//
//go:noinline
func growStack(use bool) (sum int) {
	if use {
		var room [60 << 10]byte
		for i := range os.Args {
			room[i*i] = 1
		}
		sum = int(room[len(os.Args)])
	}
	return sum
}

// newProgram returns the program with the surroundings of this process.
func newProgram(rules []*lint.Rule) *program {
	return &program{rules: rules, stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, getenv: os.Getenv}
}
