package main

import (
	"flag"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// Exit codes; where several apply, the highest.
const (
	exitClean    = 0
	exitFindings = 1 // findings at or above the level of --fail-on
	exitUsage    = 2 // a path that is missing, a bad flag, a bad configuration
	exitDefect   = 3 // the program itself failed somewhere; the rest is still reported
)

// program is one call of the command: its rules and its surroundings.
type program struct {
	rules          []*lint.Rule
	stdin          io.Reader
	stdout, stderr *os.File
	getenv         func(string) string
	// lang is the reader's language; langGiven tells that a flag or the environment set it, so that
	// the configuration's does not count.
	lang      lint.Lang
	langGiven bool
}

// command is one of the commands.
type command struct {
	name string
	// short is its line in the list of commands; long is its help.
	short, long lint.Text
	// setup adds the command's flags and returns what to do once they are read. An error is a mistake
	// in the call.
	setup func(p *program, fs *flag.FlagSet) func(args []string) (exit int, err error)
}

// commands returns all commands, in the order of help.
func commands() []command {
	return []command{
		{"init", initShort, initLong, (*program).begin},
		{"check", checkShort, checkLong, (*program).check},
		{"fix", fixShort, fixLong, (*program).fix},
		{"fmt", fmtShort, fmtLong, (*program).fmt},
		{"watch", watchShort, watchLong, (*program).watch},
		{"lsp", lspShort, lspLong, (*program).serve},
		{"baseline", baselineShort, baselineLong, (*program).acceptFindings},
		{"import", importShort, importLong, (*program).importFiles},
		{"review", reviewShort, reviewLong, (*program).review},
		{"render", renderShort, renderLong, (*program).render},
		{"diff", diffShort, diffLong, (*program).diff},
		{"merge", mergeShort, mergeLong, (*program).merge},
		{"rules", rulesShort, rulesLong, (*program).listRules},
		{"explain", explainShort, explainLong, (*program).explain},
		{"codes", codesShort, codesLong, (*program).codes},
		{"schema", schemaShort, schemaLong, (*program).schema},
		{"completion", completionShort, completionLong, (*program).completion},
		{"version", versionShort, versionLong, (*program).version},
		{"help", helpShort, helpLong, (*program).help},
	}
}

// run runs the command that args name, and returns the exit code.
func (p *program) run(args []string) int {
	if lang, ok := parseLang(p.getenv("JUESUAN_LANG")); ok {
		p.lang, p.langGiven = lang, true
	}
	// Before the command stand only the flags that all commands have.
	fs := p.flags()
	help := helpFlag(fs)
	version := fs.Bool("version", false, "")
	args, err := parse(fs, args, true)
	switch {
	case err != nil:
		return p.mistaken(err)
	case *version:
		args = []string{"version"}
	case *help || len(args) == 0:
		args = []string{"help"}
	}
	c, err := commandNamed(args[0])
	if err != nil {
		return p.mistaken(err)
	}

	fs = p.flags()
	help = helpFlag(fs)
	do := c.setup(p, fs)
	args, err = parse(fs, args[1:], false)
	switch {
	case err != nil:
		return p.mistaken(err)
	case *help:
		if err := unwritten(p.print(c.long.In(p.lang))); err != nil {
			return p.mistaken(err)
		}
		return exitClean
	}
	if runtime.GOOS == "windows" {
		args = expandWildcards(args)
	}
	exit, err := do(args)
	if err != nil {
		exit = max(exit, p.mistaken(err))
	}
	return exit
}

func helpFlag(fs *flag.FlagSet) *bool {
	help := fs.Bool("help", false, "")
	fs.BoolVar(help, "h", false, "")
	return help
}

func commandNamed(name string) (command, error) {
	var names []string
	for _, c := range commands() {
		if c.name == name {
			return c, nil
		}
		names = append(names, c.name)
	}
	if _, err := os.Stat(name); err == nil || strings.HasSuffix(name, ".toml") {
		return command{}, mistake("没有命令“{0}”。是否想执行 juesuan-lint check {0}？",
			"There is no command “{0}”. Did you mean juesuan-lint check {0}?", name)
	}
	if near := doc.Nearest(name, names); near != "" {
		return command{}, mistake("没有命令“{0}”。是否想执行 juesuan-lint {1}？",
			"There is no command “{0}”. Did you mean juesuan-lint {1}?", name, near)
	}
	return command{}, mistake("没有命令“{0}”。juesuan-lint help 列出全部命令。",
		"There is no command “{0}”. juesuan-lint help lists them all.", name)
}

// usageError is a mistake in the call, in both languages.
type usageError struct{ lint.Message }

func (e usageError) Error() string { return e.In(lint.Chinese) }

func mistake(zh, en string, args ...any) error { return usageError{lint.Msg(zh, en, args...)} }

// mistaken reports a mistake in the call.
func (p *program) mistaken(err error) int {
	text := err.Error()
	if said, ok := err.(interface{ In(lint.Lang) string }); ok {
		text = said.In(p.lang)
	}
	p.complain(text)
	return exitUsage
}

// complain writes one line to the standard error.
func (p *program) complain(text string) {
	io.WriteString(p.people(p.stderr), "juesuan-lint: "+output.Clean(text)+"\n")
}

// say is a sentence in the language of this call.
func (p *program) say(zh, en string, args ...any) string { return lint.Msg(zh, en, args...).In(p.lang) }
