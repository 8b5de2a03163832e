package main

import (
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

// manual is the help of all commands as a manual page, in the language of man.
func manual(lang lint.Lang) string {
	escape := strings.NewReplacer(`\`, `\e`, "-", `\-`, "\n.", "\n\\&.", "\n'", "\n\\&'")
	var b strings.Builder
	heading := func(zh, en string) { b.WriteString(".SH " + lint.Text{Zh: zh, En: en}.In(lang) + "\n") }
	asIs := func(s string) { b.WriteString(".nf\n" + escape.Replace(s) + ".fi\n") }

	b.WriteString(`.TH JUESUAN\-LINT 1 "" "juesuan\-lint ` + escape.Replace(buildVersion()) + "\"\n")
	heading("名称", "NAME")
	b.WriteString(`juesuan\-lint \- ` + lint.Text{Zh: "检查部门决算", En: "check departmental final accounts"}.In(lang) + "\n")
	heading("说明", "DESCRIPTION")
	asIs(overview.In(lang))
	for _, c := range commands() {
		asIs("  " + c.name + strings.Repeat(" ", max(1, 12-len(c.name))) + c.short.In(lang) + "\n")
	}
	asIs(overviewEnd.In(lang))
	heading("命令", "COMMANDS")
	for _, c := range commands() {
		b.WriteString(".SS " + c.name + "\n")
		asIs(c.long.In(lang))
	}
	return b.String()
}
