// Rulepages writes the pages of all rules, in Chinese and English, from the rules themselves: the same
// text that juesuan-lint explain prints. Start with Pages.
package main

import (
	"flag"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

const notice = "<!-- Written by go generate ./lint/rules from the rule itself. -->\n\n"

func main() {
	log.SetFlags(0)
	dir := flag.String("o", "docs/rules", "the folder to write")
	flag.Parse()
	pages := Pages()
	for _, lang := range []string{"zh", "en"} {
		if err := os.RemoveAll(filepath.Join(*dir, lang)); err != nil {
			log.Fatal(err)
		}
		if err := os.MkdirAll(filepath.Join(*dir, lang), 0o755); err != nil {
			log.Fatal(err)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		if err := os.WriteFile(filepath.Join(*dir, name), []byte(pages[name]), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// Pages returns the text of every page by its path below docs/rules.
func Pages() map[string]string {
	pages := map[string]string{}
	zh := notice + "# 规则\n\n| 编号 | 名称 | 级别 | 英文名 |\n|---|---|---|---|\n"
	en := notice + "# Rules\n\n| id | name | level | Chinese name |\n|---|---|---|---|\n"
	for _, r := range rules.All() {
		pages["zh/"+r.ID+".md"] = notice + string(output.RulePage(nil, r, lint.Chinese))
		pages["en/"+r.ID+".md"] = notice + string(output.RulePage(nil, r, lint.English))
		zh += "| [" + r.ID + "](" + r.ID + ".md) | " + r.Title.Zh + " | " + r.Severity.In(lint.Chinese) + " | " + r.Name + " |\n"
		en += "| [" + r.ID + "](" + r.ID + ".md) | " + r.Name + " | " + r.Severity.In(lint.English) + " | " + r.Title.Zh + " |\n"
	}
	pages["zh/README.md"], pages["en/README.md"] = zh, en
	return pages
}
