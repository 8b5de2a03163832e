package main

import (
	"flag"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

// shells are those that completion knows, with what writes their scripts.
var shells = [...]struct {
	name  string
	write func(b *strings.Builder, list []completed)
}{
	{"bash", bash},
	{"zsh", zsh},
	{"fish", fish},
	{"powershell", powershell},
}

// completed is a command as shells complete it.
type completed struct {
	name, short string
	flags       []completedFlag
	// words may follow; files where there are none.
	words []string
}

// completedFlag is a flag: whether a value follows, and which words it is one of, nil for a file or text.
type completedFlag struct {
	name  string
	value bool
	words []string
}

// written is the flag as it is typed.
func (f *completedFlag) written() string {
	if len(f.name) == 1 {
		return "-" + f.name
	}
	return "--" + f.name
}

// completion writes the script with which a shell completes the commands, flags and words of this
// program.
func (p *program) completion(*flag.FlagSet) func(args []string) (int, error) {
	return func(args []string) (int, error) {
		names := shellNames()
		if len(args) != 1 || !slices.Contains(names, args[0]) {
			return exitUsage, mistake("completion 后面请写用哪种命令行：{0}。", "completion needs the name of a shell: {1}.", strings.Join(names, "、"), strings.Join(names, ", "))
		}
		var b strings.Builder
		shells[slices.Index(names, args[0])].write(&b, p.completed())
		return exitClean, unwritten(p.print(b.String()))
	}
}

func shellNames() []string {
	names := make([]string, len(shells))
	for i := range shells {
		names[i] = shells[i].name
	}
	return names
}

// completed returns all commands with their flags.
func (p *program) completed() []completed {
	var list []completed
	for _, c := range commands() {
		fs := p.flags()
		helpFlag(fs)
		c.setup(p, fs)
		one := completed{name: c.name, short: c.short.In(p.lang), words: p.follow(c.name)}
		fs.VisitAll(func(f *flag.Flag) {
			flag := completedFlag{name: f.Name, value: !isBool(f)}
			if w, ok := f.Value.(interface{ words() []string }); ok {
				flag.words = w.words()
			}
			one.flags = append(one.flags, flag)
		})
		list = append(list, one)
	}
	return list
}

// follow returns the words that may follow a command, nil where files do.
func (p *program) follow(command string) []string {
	var words []string
	switch command {
	case "help":
		for _, c := range commands() {
			words = append(words, c.name)
		}
	case "explain":
		for _, r := range p.rules {
			words = append(words, r.ID, r.Name)
		}
	case "completion":
		words = shellNames()
	}
	return words
}

var (
	completionShort = lint.Text{Zh: "命令行的补全：bash、zsh、fish、powershell", En: "completion for bash, zsh, fish, powershell"}
	completionLong  = lint.Text{
		Zh: `用法：juesuan-lint completion bash|zsh|fish|powershell

写出一段脚本，装上后按 Tab 键补全命令、选项和规则。写进命令行的启动文件：

  bash        ~/.bashrc                   source <(juesuan-lint completion bash)
  zsh         ~/.zshrc（compinit 之后）   source <(juesuan-lint completion zsh)
  fish        ~/.config/fish/config.fish  juesuan-lint completion fish | source
  powershell  $PROFILE                    juesuan-lint completion powershell | Out-String | Invoke-Expression
`,
		En: `Usage: juesuan-lint completion bash|zsh|fish|powershell

Writes a script that completes commands, flags and rules. Put it where the shell starts:

  bash        ~/.bashrc                    source <(juesuan-lint completion bash)
  zsh         ~/.zshrc (after compinit)    source <(juesuan-lint completion zsh)
  fish        ~/.config/fish/config.fish   juesuan-lint completion fish | source
  powershell  $PROFILE                     juesuan-lint completion powershell | Out-String | Invoke-Expression
`,
	}
)
