package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var reasonDirection = &lint.Rule{
	ID: "JS514", Name: "reason-direction", Title: lint.Text{Zh: "原因与增减方向不符", En: "reason against the direction"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说的是增加（大于预算），原因的末句却只说支出减少；或者相反。原因里增、减都提到的，提到结转结余的，都不算。",
			En: "The text speaks of an increase, and the reason ends with spending that fell, or the reverse. Reasons that mention both directions, or balances carried over, do not count.",
		},
		Why:   lint.Text{Zh: "增减方向写反，或者原因沿用了上年的话。", En: "Either the direction is the wrong way round, or the reason is last year's."},
		Basis: lint.Text{Zh: "原因应当说明所说的变化。", En: "A reason must explain the change it is given for."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 2010601
text = "年初预算为 1560.05 万元，支出决算为 1511.89 万元。决算数大于预算数的主要原因：人员退休，减少人员经费开支。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 2010601
text = "年初预算为 1560.05 万元，支出决算为 1511.89 万元。决算数小于预算数的主要原因：人员退休，减少人员经费开支。"
`,
	},
	Run: func(p *lint.Pass) {
		eachReason(p, func(r *reason) {
			text := r.text()
			of := reasonSide(text)
			if of == 0 {
				return
			}
			said := saidBefore(r)
			if said == 0 || said == of {
				return
			}
			words := [...]lint.Text{{Zh: "减少", En: "a decrease"}, {}, {Zh: "增加", En: "an increase"}}
			p.Found(lint.Diagnostic{
				Span: p.Place(r.q, r.from, r.to), Address: p.ParagraphAddress(r.before),
				Message: lint.Msg("前面说的是{0}，原因“{1}”说的却是{2}。", "the text speaks of {0}, but the reason “{1}” of {2}.",
					words[said+1], clip(printed(text)), words[of+1]),
			})
		})
	},
}

var (
	upWords   = [...]string{"增加", "增长", "大于", "上升", "多于", "高于"}
	downWords = [...]string{"减少", "下降", "小于", "降低", "少于", "低于", "压减", "节约"}
	// moneyWords are what a reason must speak of, carried words what makes its direction the other one.
	moneyWords   = [...]string{"支出", "经费", "开支", "支付", "费用"}
	carriedWords = [...]string{"结转", "结余", "上年", "年初", "未", "不", "减增", "收入", "拨款"}
)

// side is 1 for words that say up, −1 for down, 0 for neither or both.
func side(s string) int {
	n := 0
	if containsAny(s, upWords[:]) {
		n++
	}
	if containsAny(s, downWords[:]) {
		if n > 0 {
			return 0
		}
		n--
	}
	return n
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if name.Contains(s, w) {
			return true
		}
	}
	return false
}

// reasonSide is the direction that a reason gives for spending in its last clause, 0 where it is not
// plain.
func reasonSide(text string) int {
	n := side(text)
	if n == 0 || containsAny(text, carriedWords[:]) {
		return 0
	}
	last := text
	for _, mark := range [...]string{"，", "；", ",", ";", "、"} {
		if i := strings.LastIndex(last, mark); i >= 0 {
			last = last[i+len(mark):]
		}
	}
	if side(last) != n || !containsAny(last, moneyWords[:]) {
		return 0
	}
	return n
}

// saidBefore is the direction that the text says before a reason: in its own sentence, else in the one
// before.
func saidBefore(r *reason) int {
	s := r.before.S()
	from, _ := sentenceBefore(s, r.at)
	words := s[from:r.at]
	if strings.HasSuffix(strings.TrimRight(s[:r.at], " "), "。") {
		words = ""
	}
	if containsAny(words, upWords[:]) || containsAny(words, downWords[:]) {
		return side(words)
	}
	from, to := sentenceBefore(s, from)
	return side(s[from:max(from, to)])
}
