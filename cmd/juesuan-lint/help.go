package main

import (
	"flag"
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

// help tells about all commands, or one.
func (p *program) help(fs *flag.FlagSet) func(args []string) (int, error) {
	man := fs.Bool("man", false, "")
	return func(args []string) (int, error) {
		if *man {
			return exitClean, unwritten(p.write([]byte(manual(p.lang))))
		}
		if len(args) > 0 {
			c, err := commandNamed(args[0])
			if err != nil {
				return exitUsage, err
			}
			return exitClean, unwritten(p.print(c.long.In(p.lang)))
		}
		var b strings.Builder
		b.WriteString(overview.In(p.lang))
		longest := 0
		for _, c := range commands() {
			longest = max(longest, len(c.name))
		}
		for _, c := range commands() {
			b.WriteString("  " + c.name + strings.Repeat(" ", longest-len(c.name)+2) + c.short.In(p.lang) + "\n")
		}
		b.WriteString(overviewEnd.In(p.lang))
		return exitClean, unwritten(p.print(b.String()))
	}
}

var overview = lint.Text{
	Zh: `juesuan-lint 检查部门决算报告（*.juesuan.toml）：表内、表间、年度间的勾稽，科目，文字与数据。

用法：juesuan-lint 命令 [选项] [路径…]

命令：
`,
	En: `juesuan-lint checks departmental final accounts (*.juesuan.toml): identities within and between
tables and years, codes, text against figures.

Usage: juesuan-lint COMMAND [FLAGS] [PATHS…]

Commands:
`,
}

var overviewEnd = lint.Text{
	Zh: `
各命令都有的选项：
  --lang zh|en   语言，默认 zh；也可用环境变量 JUESUAN_LANG 或 juesuan.toml 里的 lang 设置
  -h, --help     说明一个命令

例：
  juesuan-lint check                      检查当前文件夹
  juesuan-lint check 决算.juesuan.toml    检查一份报告
  juesuan-lint explain JS103              说明一条规则
`,
	En: `
Flags of every command:
  --lang zh|en   language, zh by default; JUESUAN_LANG and lang in juesuan.toml set it too
  -h, --help     about one command

Examples:
  juesuan-lint check                      check the current folder
  juesuan-lint check x.juesuan.toml       check one report
  juesuan-lint explain JS103              about one rule
`,
}

var (
	helpShort = lint.Text{Zh: "本帮助；help 命令，说明一个命令", En: "this help; help COMMAND is about one"}
	helpLong  = lint.Text{
		Zh: `用法：juesuan-lint help [命令]

选项：
  --man   全部说明写成手册页（man）
`,
		En: `Usage: juesuan-lint help [COMMAND]

Flags:
  --man   all help as a manual page
`,
	}
)
