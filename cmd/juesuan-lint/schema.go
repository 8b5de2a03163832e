package main

import (
	"flag"

	"github.com/juesuan/juesuan-lint/lint"
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
			return exitClean, unwritten(p.write(output.ConfigSchema(nil, p.rules, p.lang)))
		}
		return exitClean, unwritten(p.write(output.ReportSchema(nil, p.lang)))
	}
}

var (
	schemaShort = lint.Text{Zh: "编辑器用的 JSON Schema", En: "JSON Schema for editors"}
	schemaLong  = lint.Text{
		Zh: `用法：juesuan-lint schema [选项] > juesuan.schema.json

写出决算报告的 JSON Schema，给 TOML 的编辑器（Even Better TOML、Taplo、Tombi）提示有哪些键、各写什么。
在报告第一行写 #:schema ./juesuan.schema.json，或按编辑器的说明设置。对不对，仍由 juesuan-lint check 检查。

选项：
  --config       juesuan.toml 的
  --lang zh|en   说明用的语言
`,
		En: `Usage: juesuan-lint schema [FLAGS] > juesuan.schema.json

Writes the JSON Schema of reports, with which editors of TOML (Even Better TOML, Taplo, Tombi) tell which keys
there are and what they hold. Put #:schema ./juesuan.schema.json on the first line of a report, or set it up as
the editor says. What is right is still for juesuan-lint check.

Flags:
  --config       the schema of juesuan.toml
  --lang zh|en   language of the explanations
`,
	}
)
