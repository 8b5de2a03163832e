package js5

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

// minReason is the number of characters from which on a reason is one that nobody writes twice by
// chance.
const minReason = 10

var reasonPasted = &lint.Rule{
	ID: "JS513", Name: "reason-pasted", Title: lint.Text{Zh: "同一原因到处粘贴", En: "one reason pasted everywhere"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明里几处增减变化的原因逐字相同：两个以上科目，或者三节以上。短的（不满 10 个字）和“同第一项”一类不算。",
			En: "The reasons given at several places are the same word for word: of two items or more, or in three sections or more. Short ones and references to another section do not count.",
		},
		Why:   lint.Text{Zh: "各项增减的原因不会都一样，粘贴的原因等于没有说明。", En: "Changes rarely share one reason; a pasted one explains nothing."},
		Basis: lint.Text{Zh: "样张要求逐项说明原因。", En: "The template asks for the reason of each change."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 2080501
text = "决算数小于预算数的主要原因：预算按充分保障预估，实际执行基本贴合预期。"

[[section.item]]
code = 2080505
text = "决算数小于预算数的主要原因：预算按充分保障预估，实际执行基本贴合预期。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 2080501
text = "决算数小于预算数的主要原因：两名退休人员去世，退休费减少。"

[[section.item]]
code = 2080505
text = "决算数小于预算数的主要原因：三名职工年中调出，缴费基数下降。"
`,
		Config: lint.Text{
			Zh: "items：几个科目起算，默认 2。sections：几节起算，默认 3。",
			En: "items: from how many items on, 2 by default. sections: from how many sections on, 3 by default.",
		},
	},
	Run: func(p *lint.Pass) {
		var all []reason
		eachReason(p, func(r *reason) {
			text := r.text()
			if utf8.RuneCountInString(text) >= minReason && !strings.HasPrefix(text, "同") {
				all = append(all, *r)
			}
		})
		limit := [2]int{p.Options.Int("sections", 3), p.Options.Int("items", 2)}
		for i := range all {
			n := 0
			var others []lint.Related
			for j := range all {
				if !sameReason(&all[i], &all[j]) {
					continue
				}
				if n++; i != j {
					o := &all[j]
					address := p.ParagraphAddress(o.before)
					others = append(others, lint.Related{Role: "other", Address: address, Label: lint.Text{Zh: address, En: address},
						File: p.File, Span: p.Place(o.q, o.from, o.to)})
				}
			}
			if r := &all[i]; n > 1 && n >= limit[kindOf(r)] {
				p.Found(lint.Diagnostic{
					Span: p.Place(r.q, r.from, r.to), Address: p.ParagraphAddress(r.q), Related: others,
					Message: lint.Msg("原因“{0}”在 {1} 处逐字相同，请分别说明。", "the reason “{0}” stands at {1} places word for word.", clip(printed(r.text())), n),
				})
			}
		}
	},
}

// kindOf is 1 for the reason of an item, 0 for that of a section.
func kindOf(r *reason) int {
	if r.q.Item >= 0 {
		return 1
	}
	return 0
}

func sameReason(a, b *reason) bool {
	return a == b || kindOf(a) == kindOf(b) && name.Equal(a.text(), b.text())
}
