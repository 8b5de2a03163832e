package js7

import "github.com/juesuan/juesuan-lint/lint"

var identityNumber = &lint.Rule{
	ID: "JS709", Name: "identity-number", Title: lint.Text{Zh: "身份证号码", En: "identity number"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "公开的文字里有公民身份号码：十八位，出生日期和校验码都对得上。", En: "A public text holds a citizen's identity number: eighteen digits whose date of birth and check digit are right."},
		Why:   lint.Text{Zh: "身份证号码公开出去收不回来。", En: "Once published it cannot be taken back."},
		Basis: lint.Text{Zh: "个人信息保护法；GB 11643 公民身份号码。", En: "Personal Information Protection Law; GB 11643."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十、其他"
text = "领款人身份证号 11010519491231002X。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十、其他"
text = "合同编号 110105194912310021。"
`,
	},
	Run: func(p *lint.Pass) {
		numbers := longNumbers(p)
		for i := range numbers {
			x := &numbers[i]
			if end := x.from + 18; end <= len(x.s) && x.to >= end-1 && x.to <= end && isIdentity(x.s[x.from:end]) {
				p.Found(lint.Diagnostic{
					Span: x.place(x.from, end), Address: x.address(),
					Message: lint.Msg("“{0}”是身份证号码，公开前必须删去。", "“{0}” is an identity number and must be deleted before publication.", mask(x.s[x.from:end])),
				})
			}
		}
	},
}

// isIdentity checks the date of birth and the check digit (GB 11643, ISO 7064 MOD 11-2).
func isIdentity(s string) bool {
	weights := [...]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		if !isDigit(s[i]) {
			return false
		}
		sum += w * int(s[i]-'0')
	}
	last := s[17]
	if last == 'x' {
		last = 'X'
	}
	number := func(from, to int) int {
		n := 0
		for i := from; i < to; i++ {
			n = n*10 + int(s[i]-'0')
		}
		return n
	}
	year, month, day := number(6, 10), number(10, 12), number(12, 14)
	return "10X98765432"[sum%11] == last && s[0] != '0' && year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
