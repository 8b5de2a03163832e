package main

import (
	"flag"
	"runtime/debug"

	"github.com/juesuan/juesuan-lint/lsp"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// gcPercent lets the server's memory, which is small, grow more before it is cleared up: that is work which
// an editor waits for.
const gcPercent = 200

// serve speaks the Language Server Protocol on the standard input and output. It ends with 0 where the editor
// said goodbye as it should, else with 1.
func (p *program) serve(fs *flag.FlagSet) func(args []string) (int, error) {
	fs.Bool("stdio", true, "")
	return func(args []string) (int, error) {
		if err := noArguments("lsp", args); err != nil {
			return exitUsage, err
		}
		debug.SetGCPercent(gcPercent)
		s := &lsp.Server{Rules: p.rules, Features: feature.All(), Version: buildVersion(), Lang: p.lang, Getenv: p.getenv, Log: p.stderr}
		if s.Run(p.stdin, p.stdout) {
			return exitClean, nil
		}
		return exitFindings, nil
	}
}
