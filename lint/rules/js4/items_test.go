package js4

import (
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

const (
	institution    = `unit_kind = "事业单位"`
	administration = `unit_kind = "行政单位"`
	alone          = `type = "单位决算"`
)

// unit is a report of 2022 with these lines in its head and one table; with two lines the first row
// stands on line 11.
func unit(lines []string, rows ...string) string {
	return head(2022, "wuhan", lines...) + table(3, expenditure, rows...)
}

func TestAdminCodeInInstitution(t *testing.T) {
	run(t, adminCodeInInstitution, []test{
		{"行政运行", unit([]string{institution, alone}, `2010301 = ["行政运行", 3.00, 2.00, 1.00]`),
			[]string{"11:20 warning 表3.2010301.本年支出合计 表3 行政运行（2010301）本年支出合计 3.00 万元：本单位是事业单位，行政运行反映行政单位（含参公事业单位）的基本支出，请核实是否应列事业运行（2010350）。"}},
		{"no name printed, a 款 without 事业运行", unit([]string{institution, alone}, `2290101 = [1.00]`, `2040401 = [1.00, 1.00]`),
			[]string{"12:12 warning 表3.2040401.本年支出合计 表3 行政运行（2040401）本年支出合计 1.00 万元：本单位是事业单位，行政运行反映行政单位（含参公事业单位）的基本支出，请核实是否应列事业运行（2040450）。"}},
		{"一般行政管理事务", unit([]string{institution, alone}, `2010302 = ["一般行政管理事务", 3.00, "", 3.00]`),
			[]string{"11:24 warning 表3.2010302.本年支出合计 表3 一般行政管理事务（2010302）本年支出合计 3.00 万元：本单位是事业单位，一般行政管理事务反映行政单位（含参公事业单位）未单设项级科目的其他项目支出，请核实科目。"}},
		{"机关服务 may be right", unit([]string{institution, alone}, `2010303 = ["机关服务", 3.00, 3.00]`),
			[]string{"11:20 info 表3.2010303.本年支出合计 表3 机关服务（2010303）本年支出合计 3.00 万元：机关服务反映为机关提供后勤服务的服务中心、医务室等附属事业单位的支出，请核实本单位是否属于此类。"}},
		{"机关服务 of a service centre", `[report]
unit = "示例区机关后勤服务中心"
year = 2022
unit_kind = "事业单位"
type = "单位决算"
amount_unit = "万元"
` + table(3, expenditure, `2010303 = ["机关服务", 3.00, 3.00]`), nil},
		{"事业运行", unit([]string{institution, alone}, `2010350 = ["事业运行", 3.00, 3.00]`), nil},
		{"…01 that is another item", unit([]string{institution, alone}, `2080501 = ["行政单位离退休", 3.00, 3.00]`), nil},
		{"the name belongs to another code", unit([]string{institution, alone}, `2010301 = ["事业运行", 3.00, 3.00]`), nil},
		{"of a 款 that the catalogue lacks, by the printed name", unit([]string{institution, alone}, `2017701 = ["行政运行", 3.00, 3.00]`),
			[]string{"11:20 warning 表3.2017701.本年支出合计 表3 行政运行（2017701）本年支出合计 3.00 万元：本单位是事业单位，行政运行反映行政单位（含参公事业单位）的基本支出，请核实科目。"}},
		{"an administrative unit", unit([]string{administration, alone}, `2010301 = ["行政运行", 3.00, 3.00]`), nil},
		{"an institution under the civil service law", unit([]string{`unit_kind = "参公事业单位"`, alone}, `2010301 = ["行政运行", 3.00, 3.00]`), nil},
		{"a department of one unit", unit([]string{institution, `type = "部门决算"`, `units = ["示例中心"]`}, `2010301 = ["行政运行", 1.00, 1.00]`),
			[]string{"12:20 warning 表3.2010301.本年支出合计 表3 行政运行（2010301）本年支出合计 1.00 万元：本单位是事业单位，行政运行反映行政单位（含参公事业单位）的基本支出，请核实是否应列事业运行（2010350）。"}},
		{"a department of several", unit([]string{institution, `type = "部门决算"`, `units = ["甲", "乙"]`}, `2010301 = ["行政运行", 1.00, 1.00]`), nil},
		{"a consolidated report", unit([]string{institution, `units = ["甲"]`, `members = ["甲.juesuan.toml"]`}, `2010301 = ["行政运行", 1.00, 1.00]`), nil},
		{"nobody says how many", unit([]string{institution}, `2010301 = ["行政运行", 1.00, 1.00]`), nil},
		{"no money", unit([]string{institution, alone}, `2010301 = ["行政运行", "", 0.00]`), nil},
		{"a broken amount", unit([]string{institution, alone}, `2010301 = ["行政运行", "3.00元", 1.00]`), nil},
		{"withheld", unit([]string{institution, alone}, `2010301 = [{ withheld = "依法不予公开" }]`), nil},
	})
}

func TestInstitutionCodeInAdmin(t *testing.T) {
	run(t, institutionCodeInAdmin, []test{
		{"an administrative unit", unit([]string{administration, alone}, `2010350 = ["事业运行", 3.00, 3.00]`),
			[]string{"11:20 warning 表3.2010350.本年支出合计 表3 事业运行（2010350）本年支出合计 3.00 万元：本单位是行政单位，事业运行反映事业单位的基本支出，请核实是否应列行政运行（2010301）。"}},
		{"a department with institutions below it", unit([]string{administration, `units = ["本级", "中心"]`}, `2010350 = ["事业运行", 3.00, 3.00]`), nil},
		{"行政运行 of one under the civil service law", unit([]string{`unit_kind = "参公事业单位"`, alone}, `2010301 = ["行政运行", 3.00, 3.00]`), nil},
		{"an institution", unit([]string{institution, alone}, `2010350 = ["事业运行", 3.00, 3.00]`), nil},
		{"no kind of unit", unit([]string{alone, alone[:0]}, `2010350 = ["事业运行", 3.00, 3.00]`), nil},
	})
}

func TestOperatingCodeProject(t *testing.T) {
	term := func(text string) string {
		return "[[term]]\nname = \"(三) 事业运行(项)\"\ncode = 2010350\ntext = \"" + text + "\"\n"
	}
	const row = `2010350 = ["事业运行", 388.68, 352.59, 36.09]`
	said := []string{"9:36 warning 表3.2010350.项目支出 表3 事业运行（2010350）项目支出 36.09 万元：事业运行反映基本支出，请核实是否应列其他项级科目。"}
	run(t, operatingCodeProject, []test{
		{"said once where two tables show it", wuhan(3, expenditure, row) + table(5, general, row), said},
		{"in the other table alone", wuhan(5, general, row),
			[]string{"9:36 warning 表5.2010350.项目支出 表5 事业运行（2010350）本年支出·项目支出 36.09 万元：事业运行反映基本支出，请核实是否应列其他项级科目。"}},
		{"where the first table has none of it", wuhan(5, general, row) + table(3, expenditure, `2010350 = ["事业运行", 352.59, 352.59]`),
			[]string{"9:36 warning 表5.2010350.项目支出 表5 事业运行（2010350）本年支出·项目支出 36.09 万元：事业运行反映基本支出，请核实是否应列其他项级科目。"}},
		{"行政运行", wuhan(3, expenditure, `2010601 = ["行政运行", 1511.89, 1503.52, 8.37]`),
			[]string{"9:38 warning 表3.2010601.项目支出 表3 行政运行（2010601）项目支出 8.37 万元：行政运行反映基本支出，请核实是否应列其他项级科目。"}},
		{"the report's own definition", wuhan(3, expenditure, row) + term("反映事业单位的基本支出，不包括附属单位。"),
			[]string{"9:36 warning 表3.2010350.项目支出 表3 事业运行（2010350）项目支出 36.09 万元：本报告写明事业运行“反映事业单位的基本支出”，请核实是否应列其他项级科目。"}},
		{"a term that says nothing of it", wuhan(3, expenditure, row) + term("反映事业单位的支出。"), said},
		{"in the text", wuhan(3, expenditure, row) + "[[section]]\ntext = \"\"\"\n一、说明。\n事业运行（项）：反映单位的基本支出；其他不变。\n\"\"\"\n",
			[]string{"9:36 warning 表3.2010350.项目支出 表3 事业运行（2010350）项目支出 36.09 万元：本报告写明事业运行“反映单位的基本支出”，请核实是否应列其他项级科目。"}},
		{"机关服务 covers everything", wuhan(3, expenditure, `2010303 = ["机关服务", 3.00, "", 3.00]`), nil},
		{"basic money only", wuhan(3, expenditure, `2010350 = ["事业运行", 352.59, 352.59, ""]`), nil},
		{"a row of too many cells", wuhan(3, expenditure, `2010350 = ["事业运行", 1, 2, 3, 4, 5, 6, 7, 8]`), nil},
	})
	d := only(t, operatingCodeProject, wuhan(3, expenditure, row)+table(5, general, row)+term(`反\u6620事业单位的基本支出。`))
	var got []string
	for _, r := range d.Related {
		got = append(got, r.Role+" "+r.Address+" "+r.File.Slice(r.Span))
	}
	same(t, got, "other 表5.2010350.项目支出 36.09", `definition  反\u6620事业单位的基本支出`)
}

func TestAdminAffairsBasic(t *testing.T) {
	run(t, adminAffairsBasic, []test{
		{"basic money", wuhan(3, expenditure, `2010602 = ["一般行政管理事务", 10.00, 4.00, 6.00]`),
			[]string{"9:31 warning 表3.2010602.基本支出 表3 一般行政管理事务（2010602）基本支出 4.00 万元：一般行政管理事务反映项目支出，请核实是否应列行政运行（2010601）。"}},
		{"computed", wuhan(3, expenditure, `2010602 = ["一般行政管理事务", 10.00, "= 2 + 2", 6.00]`),
			[]string{"9:31 warning 表3.2010602.基本支出 表3 一般行政管理事务（2010602）基本支出 4 万元：一般行政管理事务反映项目支出，请核实是否应列行政运行（2010601）。"}},
		{"projects only", wuhan(3, expenditure, `2010602 = ["一般行政管理事务", 10.00, "", 10.00]`), nil},
		{"unknown", wuhan(3, expenditure, `2010602 = ["一般行政管理事务", 10.00, "略", 10.00]`), nil},
	})
}

// Doubts about the use of an item are never errors, and never called so.
func TestDoubtsAreNoErrors(t *testing.T) {
	for _, r := range []*lint.Rule{adminCodeInInstitution, institutionCodeInAdmin, operatingCodeProject, adminAffairsBasic, functionEconomic, economicWithoutFunction} {
		if r.Severity > lint.Warning {
			t.Errorf("%s is an error", r.ID)
		}
	}
}
