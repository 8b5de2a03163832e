package main

import (
	"flag"
	"io"
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
			p.stdout.Write(output.RulesJSON(nil, p.rules))
		} else {
			p.print(string(output.RulesText(nil, p.rules, p.lang)))
		}
		return exitClean, nil
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
		p.print(string(b))
		return exitClean, nil
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
		io.WriteString(p.stdout, "juesuan-lint "+buildVersion()+" ("+runtime.Version()+" "+runtime.GOOS+"/"+runtime.GOARCH+")\n")
		return exitClean, nil
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
