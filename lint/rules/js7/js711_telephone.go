package js7

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/lint"
)

var telephone = &lint.Rule{
	ID: "JS711", Name: "telephone", Title: lint.Text{Zh: "电话号码", En: "telephone number"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "公开的文字里有手机号码，或写在“电话、联系、咨询、传真”后面的固定电话。", En: "A public text holds a mobile number, or a landline after a word such as 电话."},
		Why:   lint.Text{Zh: "单位公开的办公电话可以保留，个人电话应删去。", En: "An office's public number may stay; a person's must not."},
		Basis: lint.Text{Zh: "个人信息保护法。", En: "Personal Information Protection Law."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
text = "联系电话：84460000"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
text = "档案编号：84460000"
`,
	},
	Run: func(p *lint.Pass) {
		numbers := longNumbers(p)
		count := 0 // tells the numbers of one paragraph apart
		for i := range numbers {
			x := &numbers[i]
			if x.word {
				continue
			}
			n := x.s[x.from:x.to]
			mobile := len(n) == 11 && n[0] == '1' && n[1] >= '3'
			landline := (len(n) == 7 || len(n) == 8 || (len(n) == 11 || len(n) == 12) && n[0] == '0') &&
				near(x.s, x.from, "电话", "联系", "咨询", "传真", "热线")
			if !mobile && !landline {
				continue
			}
			count++
			p.Found(lint.Diagnostic{
				Span: x.place(x.from, x.to), Address: x.address(), Relation: strconv.Itoa(count),
				Message: lint.Msg("印有电话号码 {0}；单位公开的电话可以保留，个人的应删去。", "the telephone number {0} is printed; an office's may stay, a person's must not.", n),
			})
		}
	},
}
