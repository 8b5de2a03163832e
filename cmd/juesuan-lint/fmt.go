package main

import (
	"flag"

	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// fmt sets files in columns.
func (p *program) fmt(fs *flag.FlagSet) func(args []string) (int, error) {
	r := &rewriting{checking: newChecking(p)}
	r.projectFlags(fs)
	r.stdinFlag(fs)
	check := fs.Bool("check", false, "")
	fs.BoolVar(&r.diff, "diff", false, "")
	return func(paths []string) (int, error) {
		r.list = *check && !r.diff
		if err := r.gatherAll(paths); err != nil {
			return exitUsage, err
		}
		if changed := r.formatAll(); *check && changed {
			r.exit = max(r.exit, exitFindings)
		}
		return r.exit, nil
	}
}

// formatAll formats the files, and reports whether one has changed, or would have. As what a file comes to rests
// on no other, each is written as soon as its turn has come.
func (r *rewriting) formatAll() bool {
	r.write = (*rewritten).replace
	var read, changed, faulty int
	r.rewriteAll(func() func(out *rewritten) {
		var parser syntax.Parser
		return func(out *rewritten) {
			tree := parser.Parse(out.text)
			out.broken = len(tree.Errors) > 0
			out.anew, _ = source.Apply(out.text.Text, format.File(tree))
		}
	}, func(out *rewritten) {
		switch {
		case out.bad != nil:
			r.exit = max(r.exit, exitUsage)
		case out.text != nil:
			read++
			changed += count(out.changed)
			faulty += count(out.broken)
		}
	})
	if read == 0 {
		return false
	}
	said := []string{r.say("{0} 个文件，重新排版 {1} 个。", "{0}, {1} formatted.", output.Counted(read, "file", "files"), changed)}
	if r.list || r.diff {
		said[0] = r.say("{0} 个文件，须重新排版 {1} 个。", "{0}, {1} to be formatted.", output.Counted(read, "file", "files"), changed)
	}
	if faulty > 0 {
		said = append(said, r.say("{0} 个有写错的行，这些行没有动，执行 check 查看。", "{0} with lines that cannot be read; these were left alone, see check.", faulty))
	}
	r.sum(said)
	return changed > 0
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

var (
	fmtShort = lint.Text{Zh: "排版：等号、栏目、注释对齐", En: "align equals signs, columns and comments"}
	fmtLong  = lint.Text{
		Zh: `用法：juesuan-lint fmt [选项] [路径…]

排版文件，和文件夹及其下级里的 *.juesuan.toml：等号对齐，名称靠左，金额靠右，各栏上下对齐，行末的注释
对齐。汉字按两格宽。只动空格和空行，不改文字、金额、注释和次序；写错的行原样不动。不写路径，排版当前
文件夹；“-” 是标准输入，结果写到标准输出。

选项：
  --check                不改文件，列出须排版的；有则返回 1
  --diff                 不改文件，显示改动
  --config FILE          用这个配置文件，不找 juesuan.toml
  --no-config            不用配置文件
  --stdin-filename NAME  标准输入的文件名
  --lang zh|en           语言

返回值：
  0  都已排好
  1  --check 发现须排版的
  2  路径不存在，选项或配置写错，文件读不了或写不了
  3  程序自身出错，其余文件照常
`,
		En: `Usage: juesuan-lint fmt [FLAGS] [PATHS…]

Formats files, and the *.juesuan.toml of folders and below: equals signs under one another, names left,
amounts right, cells of one column under one another, comments behind rows too. Chinese characters are two
columns wide. Only blanks and empty lines change, no text, amount, comment or order; lines that cannot be
read stay as they are. Without a path, the current folder; “-” is the standard input, and the result goes
to the standard output.

Flags:
  --check                write nothing, list the files to be formatted, and exit 1 if there are any
  --diff                 write nothing, show the changes
  --config FILE          use this configuration, look for no juesuan.toml
  --no-config            use no configuration
  --stdin-filename NAME  the standard input's name
  --lang zh|en           language

Exit codes:
  0  all files are formatted
  1  --check found some that are not
  2  a path does not exist, a flag or the configuration is wrong, a file cannot be read or written
  3  the program itself failed; the other files were formatted all the same
`,
	}
)
