package js7

import "github.com/juesuan/juesuan-lint/lint"

var accountNumber = &lint.Rule{
	ID: "JS710", Name: "account-number", Title: lint.Text{Zh: "银行账号", En: "bank account number"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "公开的文字里有银行卡号或账号：十六至十九位、校验位（Luhn）对得上，并以 62 开头或写在“账号、卡号、开户”后面。", En: "A public text holds a bank card or account number: 16 to 19 digits with a right Luhn digit, beginning with 62 or after a word such as 账号."},
		Why:   lint.Text{Zh: "账号与金额一起公开，会被用来诈骗。", En: "An account published together with amounts invites fraud."},
		Basis: lint.Text{Zh: "个人信息保护法；GB/T 19584 银行卡磁条信息格式（Luhn 校验）。", En: "Personal Information Protection Law; GB/T 19584 (Luhn digit)."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十、其他"
text = "账号：6222020000000000000。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十、其他"
text = "合同编号 2022020000000000008。"
`,
	},
	Run: func(p *lint.Pass) {
		numbers := longNumbers(p)
		for i := range numbers {
			x := &numbers[i]
			n := x.s[x.from:x.to]
			if x.word || len(n) < 16 || len(n) > 19 || !luhn(n) || len(n) == 18 && isIdentity(n) ||
				n[:2] != "62" && !near(x.s, x.from, "账号", "帐号", "卡号", "账户", "帐户", "开户") {
				continue
			}
			p.Found(lint.Diagnostic{
				Span: x.place(x.from, x.to), Address: x.address(),
				Message: lint.Msg("“{0}”是银行账号，公开前必须删去。", "“{0}” is a bank account number and must be deleted before publication.", mask(n)),
			})
		}
	},
}

// luhn checks the last digit.
func luhn(s string) bool {
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0 && sum > 0
}
