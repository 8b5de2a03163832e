package form_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

func TestDraft(t *testing.T) {
	f := form.Load(source.New("draft.toml", `
[[draft]]
kind = "section"
edition = "甲"
years = "2020..2022"
for = ["部门决算", "行政单位", "参公事业单位"]
title = "一、{单位}"
level = 2
text = "{= 表1.30行}"
hint = "x"
carry = true
[[draft]]
kind = "tables"
edition = "甲"
[[draft]]
kind = "chapter"
for = ["医院"]
`))
	if len(f.Drafts) != 3 || len(f.Problems) != 3 { // the kind, the word, the title
		t.Fatalf("%d drafts, problems: %v", len(f.Drafts), f.Problems)
	}
	d := f.Drafts[0]
	if d.Kind != form.DraftSection || d.From != 2020 || d.To != 2022 || d.Level != 2 || !d.Carry || d.Hint != "x" {
		t.Errorf("%+v", d)
	}
	for words, want := range map[string]bool{
		"部门决算 行政单位 有上年":    true,
		"部门决算 参公事业单位 没有上年": true,
		"部门决算 事业单位 有上年":    false,
		"单位决算 行政单位 有上年":    false,
	} {
		if d.Fits(strings.Fields(words)) != want {
			t.Errorf("%s: %v", words, !want)
		}
	}
	lib := &form.Library{Drafts: f.Drafts}
	if n := len(lib.DraftsFor("甲", 2022)); n != 2 {
		t.Errorf("%d in 2022", n)
	}
	if n := len(lib.DraftsFor("甲", 2023)); n != 1 {
		t.Errorf("%d in 2023", n)
	}
}

// Whatever an edition requires to be published has its place in a new report, for every kind of report.
func TestDraftsHoldWhatIsRequired(t *testing.T) {
	lib := form.Builtin()
	for _, edition := range lib.Editions() {
		year := lib.Newest(edition)
		for _, kind := range []string{"部门决算", "单位决算"} {
			for _, unit := range []string{"行政单位", "参公事业单位", "事业单位"} {
				for _, prior := range []string{"有上年", "没有上年"} {
					for _, r := range lib.Set(edition, year).Required {
						found := false
						for _, d := range lib.DraftsFor(edition, year) {
							of := map[form.DraftKind]form.RequiredKind{form.DraftPart: form.RequiredPart, form.DraftSection: form.RequiredSection, form.DraftTerm: form.RequiredTerm}
							k, ok := of[d.Kind]
							title := strings.ReplaceAll(d.Title, "{决算}", kind)
							found = found || ok && k == r.Kind && d.Fits([]string{kind, unit, prior}) && r.Has(title)
						}
						if !found && !(kind == "单位决算" && strings.Contains(r.Title, "部门")) {
							t.Errorf("%s, %s, %s, %s: no %s", edition, kind, unit, prior, r.Title)
						}
					}
				}
			}
		}
	}
}
