package main

import (
	"flag"

	"github.com/juesuan/juesuan-lint/lint/output"
)

// schema writes the JSON Schema of reports, or of juesuan.toml, for editors of TOML.
func (p *program) schema(fs *flag.FlagSet) func(args []string) (int, error) {
	config := fs.Bool("config", false, "")
	return func(args []string) (int, error) {
		if err := noArguments("schema", args); err != nil {
			return exitUsage, err
		}
		if *config {
			p.stdout.Write(output.ConfigSchema(nil, p.rules, p.lang))
		} else {
			p.stdout.Write(output.ReportSchema(nil, p.lang))
		}
		return exitClean, nil
	}
}
