package main

import (
	"flag"
	"runtime"
	"runtime/debug"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// listRules lists all rules.
func (p *program) listRules(fs *flag.FlagSet) func(args []string) (int, error) {
	format := choice(fs, "format", "text", "json")
	return func(args []string) (int, error) {
		if err := noArguments("rules", args); err != nil {
			return exitUsage, err
		}
		if *format == "json" {
			return exitClean, unwritten(p.write(output.RulesJSON(nil, p.rules)))
		}
		return exitClean, unwritten(p.print(string(output.RulesText(nil, p.rules, p.lang))))
	}
}

// explain tells about rules.
func (p *program) explain(*flag.FlagSet) func(args []string) (int, error) {
	return func(args []string) (int, error) {
		if len(args) == 0 {
			return exitUsage, mistake("explain 后面请写规则的编号或名称，如 JS103。juesuan-lint rules 列出全部规则。",
				"explain needs the id or name of a rule, such as JS103. juesuan-lint rules lists them all.")
		}
		var b []byte
		for i, name := range args {
			found := lint.Named(p.rules, name)
			if i > 0 && len(found) > 0 {
				b = append(b, '\n')
			}
			switch len(found) {
			case 0:
				return exitUsage, p.unknownRule(name)
			case 1:
				b = output.RulePage(b, found[0], p.lang)
			default: // a family
				b = output.RulesText(b, found, p.lang)
			}
		}
		return exitClean, unwritten(p.print(string(b)))
	}
}

func (p *program) unknownRule(name string) error {
	if near := lint.NearestName(p.rules, name); near != "" {
		return mistake("没有规则“{0}”，是否想写 {1}？", "There is no rule “{0}”. Did you mean {1}?", name, near)
	}
	return mistake("没有规则“{0}”。juesuan-lint rules 列出全部规则。", "There is no rule “{0}”. juesuan-lint rules lists them all.", name)
}

// version tells the version of the program.
func (p *program) version(*flag.FlagSet) func(args []string) (int, error) {
	return func(args []string) (int, error) {
		if err := noArguments("version", args); err != nil {
			return exitUsage, err
		}
		return exitClean, unwritten(p.write([]byte("juesuan-lint " + buildVersion() + " (" + runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH + ")\n")))
	}
}

func noArguments(command string, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return mistake("{0} 后面不写路径：“{1}”。", "{0} takes no argument: “{1}”.", command, args[0])
}

// version is set by the linker: -ldflags "-X main.version=1.2.3".
var version string

// buildVersion is the version stamped in, else what the Go command recorded: the module's version, or
// the commit it was built from.
func buildVersion() string {
	if version != "" {
		return version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(devel)"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return "(devel) " + s.Value[:min(len(s.Value), 12)]
		}
	}
	return "(devel)"
}

var (
	rulesShort = lint.Text{Zh: "列出全部规则", En: "list all rules"}
	rulesLong  = lint.Text{
		Zh: `用法：juesuan-lint rules [选项]

列出全部规则。编号和两个名称都可以用在 juesuan.toml、核实说明和 explain 里。

选项：
  --format text|json   输出的格式，默认 text
  --lang zh|en         语言
`,
		En: `Usage: juesuan-lint rules [FLAGS]

Lists all rules. In juesuan.toml, comments and explain, the id and either name will do.

Flags:
  --format text|json   format of the output, text by default
  --lang zh|en         language
`,
	}

	explainShort = lint.Text{Zh: "说明一条规则：查什么、为什么、依据、例子、怎样设置", En: "about a rule: what, why, basis, examples, configuration"}
	explainLong  = lint.Text{
		Zh: "用法：juesuan-lint explain 规则…\n\n规则可写编号（JS103）、英文名（hierarchy）或名称（上下级科目不符）。\n",
		En: "Usage: juesuan-lint explain RULE…\n\nA rule is called by its id (JS103), its name (hierarchy) or its Chinese name.\n",
	}

	versionShort = lint.Text{Zh: "版本", En: "version"}
	versionLong  = lint.Text{Zh: "用法：juesuan-lint version\n", En: "Usage: juesuan-lint version\n"}
)
