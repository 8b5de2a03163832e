package main

import (
	"flag"
	"runtime/debug"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lsp"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// gcPercent lets the server's memory, which is small, grow more before it is cleared up: that is work which
// an editor waits for.
const gcPercent = 300

// serve speaks the Language Server Protocol on the standard input and output. It ends with 0 where the editor
// said goodbye as it should, else with 1.
func (p *program) serve(fs *flag.FlagSet) func(args []string) (int, error) {
	fs.Bool("stdio", true, "")
	return func(args []string) (int, error) {
		if err := noArguments("lsp", args); err != nil {
			return exitUsage, err
		}
		debug.SetGCPercent(gcPercent)
		widen(p.stdout)
		s := &lsp.Server{Rules: p.rules, Features: feature.All(), Version: buildVersion(), Lang: p.lang, Getenv: p.getenv, Log: p.stderr}
		if s.Run(p.stdin, p.stdout) {
			return exitClean, nil
		}
		return exitFindings, nil
	}
}

var (
	lspShort = lint.Text{Zh: "语言服务器，由编辑器启动", En: "language server, started by an editor"}
	lspLong  = lint.Text{
		Zh: `用法：juesuan-lint lsp [选项]

语言服务器（LSP 3.17）：在编辑器里边写边查，由 VS Code、Neovim、Emacs、Helix 等启动，用标准输入和标准输出通信。
怎样在各编辑器里设置，见 docs/lsp.zh-CN.md。

选项：
  --stdio        用标准输入和标准输出，也是唯一的方式；有的编辑器会加上它
  --lang zh|en   编辑器没有说明语言时所用的语言

返回值：
  0  编辑器正常结束了会话
  1  编辑器没有告别就断开了
`,
		En: `Usage: juesuan-lint lsp [FLAGS]

The language server (LSP 3.17): checks while one types. It is started by VS Code, Neovim, Emacs, Helix and the
like, and speaks on the standard input and output. How to set it up in each is told in docs/lsp.md.

Flags:
  --stdio        use the standard input and output, which is the only way; some editors add it
  --lang zh|en   language, where the editor does not say

Exit codes:
  0  the editor ended the session as it should
  1  the editor went without a word
`,
	}
)
