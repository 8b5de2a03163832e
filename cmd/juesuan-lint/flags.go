package main

import (
	"flag"
	"io"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/lint"
)

// flags returns a set with the flags that every command has.
func (p *program) flags() *flag.FlagSet {
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Var(&langFlag{word{flag: "lang", among: []string{"zh", "en"}}, p}, "lang", "")
	return fs
}

// langFlag is --lang, which counts as soon as it is read.
type langFlag struct {
	word
	p *program
}

// Set implements flag.Value.
func (l *langFlag) Set(s string) error {
	if err := l.word.Set(s); err != nil {
		return err
	}
	l.p.lang, _ = parseLang(s)
	l.p.langGiven = true
	return nil
}

// parseLang reads zh or en.
func parseLang(s string) (lang lint.Lang, ok bool) {
	switch s {
	case "zh":
		return lint.Chinese, true
	case "en":
		return lint.English, true
	}
	return lint.Chinese, false
}

// choice adds a flag that is one of the given words; it is "" where it is not set.
func choice(fs *flag.FlagSet, name string, words ...string) *string {
	w := &word{flag: name, among: words}
	fs.Var(w, name, "")
	return &w.value
}

// word is the value of a flag that is one of some words.
type word struct {
	flag  string
	among []string
	value string
}

func (w *word) words() []string { return w.among }

// String implements flag.Value.
func (w *word) String() string { return w.value }

// Set implements flag.Value.
func (w *word) Set(s string) error {
	if !slices.Contains(w.among, s) {
		return notAmong(w.flag, s, w.among...)
	}
	w.value = s
	return nil
}

func notAmong(flag, value string, words ...string) error {
	return mistake("--{0} 只能是 {1}，不能是“{2}”。", "--{0} must be {3}, not “{2}”.",
		flag, strings.Join(words, "、"), value, strings.Join(words, ", "))
}

// parse sets the flags among args and returns the rest; flags may stand before and after paths, and
// -- ends them. With first set, it stops at the first argument that is no flag. It stands in for
// FlagSet.Parse, which always stops there and speaks English only.
func parse(fs *flag.FlagSet, args []string, first bool) (rest []string, err error) {
	for len(args) > 0 {
		arg := args[0]
		switch {
		case arg == "--":
			return append(rest, args[1:]...), nil
		case len(arg) < 2 || arg[0] != '-': // "-" is the standard input
			if first {
				return args, nil
			}
			rest, args = append(rest, arg), args[1:]
			continue
		}
		args = args[1:]
		name, value, hasValue := strings.Cut(strings.TrimPrefix(arg[1:], "-"), "=")
		f := fs.Lookup(name)
		if f == nil {
			return nil, unknownFlag(fs, arg, name)
		}
		if isBool(f) {
			if !hasValue {
				value = "true"
			}
		} else if !hasValue {
			if len(args) == 0 {
				return nil, mistake("--{0} 后面少一个值。", "--{0} needs a value.", name)
			}
			value, args = args[0], args[1:]
		}
		if err := fs.Set(name, value); err != nil {
			if _, ours := err.(usageError); ours {
				return nil, err
			}
			return nil, mistake("--{0} 不能是“{1}”。", "--{0} cannot be “{1}”.", name, value)
		}
	}
	return rest, nil
}

func isBool(f *flag.Flag) bool {
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

func unknownFlag(fs *flag.FlagSet, arg, name string) error {
	var names []string
	fs.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	if near := doc.Nearest(name, names); len(near) > 1 {
		return mistake("没有选项“{0}”，是否想写 --{1}？", "There is no flag “{0}”. Did you mean --{1}?", arg, near)
	}
	return mistake("没有选项“{0}”。juesuan-lint help 加命令，列出它的选项。",
		"There is no flag “{0}”. juesuan-lint help with the command lists its flags.", arg)
}
