package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var adminCodeInInstitution = &lint.Rule{
	ID: "JS409", Name: "admin-code-in-institution", Title: lint.Text{Zh: "事业单位列行政运行", En: "administrative item in a public institution"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "单位性质是事业单位（不含参公），支出却列在行政运行或一般行政管理事务。机关服务本来就是后勤服务中心等附属事业单位的科目，只作提示，单位名称看得出是后勤单位的不提。只看单位决算和只有一个单位的部门决算。",
			En: "A public institution books money under 行政运行 or 一般行政管理事务. 机关服务 is meant for attached service centres, so it is information, and none where the unit's name says that it is one. Only reports of a single unit are judged.",
		},
		Why:   lint.Text{Zh: "行政运行反映行政单位和参公事业单位的基本支出，事业单位的基本支出列事业运行。", En: "行政运行 is for administrative units; the basic expenditure of institutions belongs under 事业运行."},
		Basis: lint.Text{Zh: "政府收支分类科目说明：行政运行、一般行政管理事务、机关服务、事业运行。", En: "Explanations of the items in the classification."},
		Bad: `[report]
unit = "示例中心"
year = 2022
type = "单位决算"
unit_kind = "事业单位"
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010301 = ["行政运行", "=", 352.59]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
type = "单位决算"
unit_kind = "事业单位"
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", "=", 352.59]
`,
	},
	Run: func(p *lint.Pass) {
		if unitKind(p.Report) != "事业单位" {
			return
		}
		eachItem(p, "", func(it *item) {
			d := lint.Diagnostic{Related: []lint.Related{kindPlace(p)}}
			label, amount := p.Label(it.cell), it.amount(p)
			switch it.name {
			case adminOperation:
				own := it.row.Code/100*100 + 50
				if e, ok := catalog.Lookup(catalog.Function, own, p.Report.Year); ok && e.Name == institutionOperation {
					d.Message = lint.Msg("{0} {1}：本单位是事业单位，行政运行反映行政单位（含参公事业单位）的基本支出，请核实是否应列事业运行（{2}）。",
						"{0} {1}: the unit is a public institution, 行政运行 shows the basic expenditure of administrative units. Should it be 事业运行 ({2})?", label, amount, own.String())
				} else {
					d.Message = lint.Msg("{0} {1}：本单位是事业单位，行政运行反映行政单位（含参公事业单位）的基本支出，请核实科目。",
						"{0} {1}: the unit is a public institution, 行政运行 shows the basic expenditure of administrative units. Check the item.", label, amount)
				}
			case generalAdmin:
				d.Message = lint.Msg("{0} {1}：本单位是事业单位，一般行政管理事务反映行政单位（含参公事业单位）未单设项级科目的其他项目支出，请核实科目。",
					"{0} {1}: the unit is a public institution, 一般行政管理事务 shows projects of administrative units. Check the item.", label, amount)
			case agencyServices:
				if isServiceCentre(p.Report.Unit.S) {
					return
				}
				d.Severity = lint.Info
				d.Message = lint.Msg("{0} {1}：机关服务反映为机关提供后勤服务的服务中心、医务室等附属事业单位的支出，请核实本单位是否属于此类。",
					"{0} {1}: 机关服务 shows the expenditure of institutions that serve an agency, such as logistics centres. Is the unit one?", label, amount)
			default:
				return
			}
			it.found(p, d)
		})
	},
}

// isServiceCentre: the name says that the unit serves an agency.
func isServiceCentre(unit string) bool {
	for _, word := range [...]string{"后勤", "机关服务", "机关事务", "医务", "招待所", "车队"} {
		if name.Contains(unit, word) {
			return true
		}
	}
	return false
}
