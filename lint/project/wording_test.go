package project

import (
	"path/filepath"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

// A project's wording is used, and what of it cannot be is reported where it stands.
func TestWording(t *testing.T) {
	rule := &lint.Rule{ID: "JS021", Severity: lint.Error}
	dir := tree(t, "juesuan.toml = phrases = [\"phrases/*.toml\"]\n",
		"phrases/a.toml = [[quantity]]\nname = \"债务余额\"\nwords = [\"政府债务余额\"]\nscope = [\"总体\"]\n",
		"phrases/b.toml = [[phrase]]\npattern = \"主语 某类\"\n\n[[quantity]]\nname = \"甲\"\nword = [\"甲\"]\nformula = [\"收入支出决算总表.没有\"]\n")
	t.Chdir(dir)
	p := open(t, ".", rule)
	found := false
	g := phrase.For(p.Library.Set("wuhan", 2022))
	for i := range g.Quantities {
		found = found || g.Quantities[i].Name == "债务余额"
	}
	if !found {
		t.Error("the project's quantity is not known")
	}
	if len(p.Library.Forms) == 0 || len(p.Library.Set("wuhan", 2022).Relations) == 0 {
		t.Error("forms or relations are lost")
	}
	b := filepath.Join("phrases", "b.toml")
	expectFindings(t, p.Findings, b+":2:12 “主语 某类”：没有叫“某类”的词类。", b+":5:9 “甲”的公式，没有哪一版的表式能对上。", b+":6:1 没有“word”这一项，疑为“words”。")
}
