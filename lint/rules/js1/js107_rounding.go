package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/lint"
)

var rounding = &lint.Rule{
	ID: "JS107", Name: "rounding", Title: lint.Text{Zh: "尾差", En: "rounding residue"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "合计与分项相加差一点，差额在四舍五入能解释的范围内：每个印出的数都代表一段真实金额（624.81 万元是 624.805 至 624.815），这段范围内有一组数能使等式成立。文本输出每份报告只报一行。", En: "A total and the sum of its parts differ by no more than rounding explains: each printed figure stands for an interval, and some true amounts inside them satisfy the identity. Text output says it once a report."},
		Why:   lint.Text{Zh: "元转万元时逐项四舍五入，合计自然会差 0.01、0.02，不是错；知道有几处、最大多少，便于答复。报告声明 rounding = \"尾差已说明\" 的，不再提示。", En: "Rounding 元 to 万元 item by item leaves 0.01 or 0.02; that is no mistake. A report that declares rounding = \"尾差已说明\" is not told."},
		Basis: lint.Text{Zh: "语言参考第 3 节：印出的数代表的区间。", En: "Language reference, section 3: the interval behind a printed figure."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
302   = ["商品和服务支出", 2.33]
30201 = ["办公费", 1.45]
30211 = ["差旅费", 0.03]
30228 = ["工会经费", 0.84]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
302   = ["商品和服务支出", 2.32]
30201 = ["办公费", 1.45]
30211 = ["差旅费", 0.03]
30228 = ["工会经费", 0.84]
`,
	},
	Run: func(p *lint.Pass) {
		if p.Report.Rounding.S == "尾差已说明" {
			return
		}
		for kind := range eval.KindCount {
			if p.Eval.Counts[kind][eval.Rounding] == 0 || kind == eval.Printed {
				continue
			}
			for i := range p.Eval.Relations {
				r := &p.Eval.Relations[i]
				if r.Kind != kind || r.Verdict != eval.Rounding || kind == eval.Between && r.N == 2 && r.Op == formula.Eq {
					continue // one quantity printed twice is JS207's
				}
				d := p.Violation(r)
				d.Message = lint.Msg("{0} {1}，分项相加 {2}，{3}，属四舍五入尾差。", "{0} states {1}, its parts add up to {2}: rounding, {3}.",
					p.StatedLabel(r), lint.Money{Amount: d.Stated, Unit: d.Unit}, d.Expected, lint.Difference{Amount: d.Difference, Unit: d.Unit})
				d.Suspects = nil
				p.Found(d)
			}
		}
	},
}
