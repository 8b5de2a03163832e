package main

import (
	"flag"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/fix"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// fix applies the safe fixes of what a check finds.
func (p *program) fix(fs *flag.FlagSet) func(args []string) (int, error) {
	r := &rewriting{checking: newChecking(p)}
	r.projectFlags(fs)
	r.stdinFlag(fs)
	fs.BoolVar(&r.diff, "diff", false, "")
	failOn := choice(fs, "fail-on", "error", "warning", "info", "never")
	return func(paths []string) (int, error) {
		r.failOn = *failOn
		if err := r.gatherAll(paths); err != nil {
			return exitUsage, err
		}
		r.fixAll()
		return r.exit, nil
	}
}

// repair is what fixing one file came to, and what is found after it.
type repair struct {
	fixed, refused, ask int
	rounds              [][]source.Edit
	left                output.Tally
	panics              []output.Panic
}

// repairing is a file to be written when all have been checked, and what is to be done to which text.
type repairing struct {
	file      project.File
	old, made uint64 // hashes of the texts before and after
	rounds    [][]source.Edit
	fixed     int
}

// anew is the text of the file with the repairs; ok is false where it is another one than was checked. One that has
// been repaired already, under another name, stays.
func (p *repairing) anew(now string) (text string, ok bool) {
	switch source.Hash(now) {
	case p.made:
		return now, true
	case p.old:
		for _, edits := range p.rounds {
			now, _ = source.Apply(now, edits)
		}
		return now, true
	}
	return "", false
}

// fixAll fixes the files. Reports rest on one another, so that none is written before all have been checked: what
// is found in one must not depend on whether another has been written already. Until then only the edits are kept.
func (r *rewriting) fixAll() {
	var later []repairing
	r.write = func(out *rewritten) (bool, error) {
		later = append(later, repairing{out.file, source.Hash(out.text.Text), source.Hash(out.anew), out.repair.rounds, out.repair.fixed})
		return true, nil
	}
	var files, fixable int
	var total repair
	r.rewriteAll(func() func(out *rewritten) {
		var w lint.Worker
		return func(out *rewritten) {
			w.Checker = out.scope.checker
			fixed := fix.Run(&w, out.text)
			out.anew = fixed.Text
			out.repair = repair{fixed: fixed.Fixed, refused: fixed.Refused, ask: fixed.Ask, rounds: fixed.Rounds}
			out.repair.leave(fixed.Result)
		}
	}, func(out *rewritten) {
		one := &out.repair
		switch {
		case out.ready != nil:
			one.leave(out.ready)
		case out.bad != nil:
			one.left.Skipped = 1
			if d, ok := out.bad.Finding(out.scope.checker); ok {
				one.left.Findings[d.Severity]++
			}
		case out.text != nil:
			one.left.Checked = 1
		}
		for _, p := range one.panics {
			r.defect(p)
		}
		if one.left.Reaches(out.scope.failOn) {
			r.exit = max(r.exit, exitFindings)
		}
		fixable += one.fixed
		if out.changed {
			files++
			total.fixed += one.fixed
		}
		total.refused += one.refused
		total.ask += one.ask
		total.left.Add(&one.left)
	})
	for _, p := range later {
		if written, err := replace(p.file, p.anew); err != nil || !written {
			files--
			total.fixed -= p.fixed
			if err != nil {
				r.exit = max(r.exit, r.mistaken(err))
			}
		}
	}
	if total.left.Checked > 0 {
		r.sum(r.repaired(files, fixable, &total))
	}
}

// leave counts what is found.
func (p *repair) leave(r *lint.Result) {
	for i := range r.Diagnostics {
		p.left.Findings[r.Diagnostics[i].Severity]++
	}
	for _, v := range r.Panics {
		p.panics = append(p.panics, output.Panic{File: r.File.Name, Rule: v.Rule.ID, Detail: output.PanicText(v.Value)})
	}
}

// repaired says what was done in how many files, of what could be, and what is left to do.
func (r *rewriting) repaired(files, fixable int, t *repair) []string {
	read := output.Counted(t.left.Checked, "file", "files")
	var said []string
	switch {
	case fixable == 0:
		said = append(said, r.say("{0} 个文件，没有可自动修复的。", "{0}, nothing to fix automatically.", read))
	case r.diff:
		said = append(said, r.say("{0} 个文件，可自动修复 {1} 个文件里的 {2} 处。", "{0}, {2} can be fixed in {1}.", read, output.Counted(files, "file", "files"), t.fixed))
	default:
		said = append(said, r.say("{0} 个文件，修复了 {1} 个文件里的 {2} 处。", "{0}, {2} fixed in {1}.", read, output.Counted(files, "file", "files"), t.fixed))
	}
	if t.refused > 0 {
		said = append(said, r.say("{0} 处没有自动修复：修了会改动数字，或带出新的发现，请按 check 的提示自己改。",
			"{0} not fixed, as it would change a figure or bring up a new finding: see check and change it yourself.", t.refused))
	}
	if t.ask > 0 {
		said = append(said, r.say("可选修复 {0} 处。", "{0} can be fixed by choosing a change.", t.ask))
	}
	if n := t.left.Findings; n[lint.Error]+n[lint.Warning]+n[lint.Info] > 0 {
		said = append(said, r.say("尚有错误 {0}，核实 {1}，提示 {2}，执行 check 查看。", "Left: {0}, {1}, {2} info; see check.",
			output.Counted(n[lint.Error], "error", "errors"), output.Counted(n[lint.Warning], "warning", "warnings"), n[lint.Info]))
	}
	return said
}

var (
	fixShort = lint.Text{Zh: "自动修复只涉及写法的问题", En: "fix what is only a matter of form"}
	fixLong  = lint.Text{
		Zh: `用法：juesuan-lint fix [选项] [路径…]

检查文件，和文件夹及其下级里的 *.juesuan.toml，并作“可自动修复”的修改，直到没有为止。这些修改只涉及写法，
不改任何金额、数字；会改动数字或带出新的发现的，不修。核实说明和 juesuan.toml 里的设置同 check 一样有效。
文件要么整个换新，要么不动。不写路径，修复当前文件夹；“-” 是标准输入，结果写到标准输出。

选项：
  --diff                 不改文件，显示改动
  --fail-on LEVEL        修复以后还有这一级或更高的发现就返回 1：error（默认）、warning、info；never 总不返回 1
  --config FILE          用这个配置文件，不找 juesuan.toml
  --no-config            不用配置文件
  --stdin-filename NAME  标准输入的文件名：按它找配置
  --lang zh|en           语言

返回值：
  0  修复以后没有 --fail-on 这一级或更高的发现
  1  有
  2  路径不存在，选项或配置写错，文件写不了
  3  程序自身出错，其余文件照常
`,
		En: `Usage: juesuan-lint fix [FLAGS] [PATHS…]

Checks files, and the *.juesuan.toml of folders and below, and makes the changes that can be made
automatically until there is none left. They are matters of form and touch no amount; one that would change
a figure or bring up a new finding is not made. Comments that answer findings and juesuan.toml count as in
check. A file is replaced whole or not at all. Without a path, the current folder; “-” is the standard
input, and the result goes to the standard output.

Flags:
  --diff                 write nothing, show the changes
  --fail-on LEVEL        exit 1 on findings left of this level or above: error (default), warning, info; never
  --config FILE          use this configuration, look for no juesuan.toml
  --no-config            use no configuration
  --stdin-filename NAME  the standard input's name: its configuration is looked for there
  --lang zh|en           language

Exit codes:
  0  no finding is left at the level of --fail-on or above
  1  some are
  2  a path does not exist, a flag or the configuration is wrong, a file cannot be written
  3  the program itself failed; the other files were fixed all the same
`,
	}
)
