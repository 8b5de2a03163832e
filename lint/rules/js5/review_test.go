package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// 财政拨款收入 of this year and what was carried over stand on the same table, in both editions under
// the same names: the income is meant.
func TestFiscalIncomeIsNotWhatWasCarriedOver(t *testing.T) {
	tables := map[string]string{
		"wuhan": `1 = ["一、一般公共预算财政拨款", 1000.00]
2 = ["二、政府性基金预算财政拨款", 50.00]
3 = ["三、国有资本经营预算财政拨款", 6.00]
29 = ["一般公共预算财政拨款", 30.00]
30 = ["政府性基金预算财政拨款", 20.00]
31 = ["国有资本经营预算财政拨款", 10.00]
`,
		"shanghai": `"一、一般公共预算财政拨款" = [1000.00]
"二、政府性基金预算财政拨款" = [50.00]
"三、国有资本经营预算财政拨款" = [6.00]
"年初财政拨款结转和结余.一、一般公共预算财政拨款" = [30.00]
"年初财政拨款结转和结余.二、政府性基金预算财政拨款" = [20.00]
"年初财政拨款结转和结余.三、国有资本经营预算财政拨款" = [10.00]
`,
	}
	for edition, rows := range tables {
		head := "[report]\nunit = \"示例局\"\nyear = 2024\namount_unit = \"万元\"\nedition = \"" + edition +
			"\"\n[table.4]\nform = \"财政拨款收入支出决算总表\"\n[table.4.rows]\n" + rows + "[[section]]\ntitle = \"四、财政拨款收入支出决算总体情况说明\"\n"
		for text, want := range map[string]int{
			"一般公共预算财政拨款收入1000.00万元，政府性基金预算财政拨款收入50.00万元，国有资本经营预算财政拨款收入6.00万元。": 0,
			"一般公共预算财政拨款收入30.00万元，政府性基金预算财政拨款收入20.00万元，国有资本经营预算财政拨款收入10.00万元。":  3,
		} {
			if r := linttest.Check(t, head+"text = \""+text+"\"\n", looseRules()...); linttest.Count(r, "JS502") != want || len(r.Diagnostics) != want {
				t.Errorf("%s: %s\n%s", edition, text, linttest.Findings(r))
			}
		}
	}
}

// found checks that exactly the finding wanted, its rule, level and a part of its message, is drawn by a
// report; "" for none.
func found(t *testing.T, text, want string) {
	t.Helper()
	r := linttest.Check(t, text, Rules()...)
	got := linttest.Findings(r)
	if want == "" {
		if len(r.Diagnostics) > 0 {
			t.Errorf("%s\ndraws %s", text, got)
		}
		return
	}
	if len(r.Diagnostics) != 1 {
		t.Errorf("%s\ndraws %s, want %s", text, got, want)
		return
	}
	d := &r.Diagnostics[0]
	place := text[d.Span.Start:d.Span.End]
	if said := d.Rule.ID + " " + level(d) + " “" + place + "” " + d.Message.In(lint.Chinese); !strings.Contains(said, want) {
		t.Errorf("%s\ndraws %s, want %s", text, said, want)
	}
}

func level(d *lint.Diagnostic) string {
	if d.Severity == lint.Off {
		return d.Rule.Severity.String()
	}
	return d.Severity.String()
}

const threePublicHead = `[report]
unit = "示例局"
year = 2023
amount_unit = "万元"
edition = "wuhan"
[table.7]
form = "三公经费"
[table.7.rows]
1 = [18.00, "", 14.00, "", 14.00, 4.00, 10.90, "", 8.50, "", 8.50, 2.40]
[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
text = "`

// What a part of the receptions is (外事接待 0 批次) is not all of them; groups are no more than people.
func TestCountsAgree(t *testing.T) {
	for _, c := range [][2]string{
		{"公务接待费支出 2.40 万元，接待 20 批次 160 人次（其中：外事接待 0 批次 0 人次）。", ""},
		{"公务接待费支出 2.40 万元。其中：外省市接待 0 批次、0 人次；本市接待 20 批次、160 人次。", ""},
		{"公务接待费支出 2.40 万元，接待 20 批次 20 人次。", ""},
		{"公务用车购置费 0.00 万元，购置公务用车 0 辆，报废 1 辆；公务用车保有量 4 辆，较上年减少 0 辆。", ""},
		{"公务用车购置费 0.00 万元，购置公务用车 1 辆，报废 1 辆。", "JS516 warning “1” 公务用车购置数是 1，表7 决算数/公务用车购置及运行费·公务用车购置费 没有金额。"},
		{"公务接待费支出 2.40 万元，接待 160 批次 20 人次。", "JS516 warning “160” 接待批次是 160，接待人次只有 20，疑两个数写颠倒。"},
		{"公务接待费支出 2.40 万元，国内接待 60 批次、接待外省市 12 批次，共计 20 人次。", ""},
	} {
		found(t, threePublicHead+c[0]+"\"\n", c[1])
	}
	assets := "\"\n[[section]]\ntitle = \"十二、国有资产占用情况\"\ntext = \"截至 2023 年 12 月 31 日，示例局共有车辆 "
	for _, c := range [][3]string{
		{"4", "4", ""}, {"3", "4", ""},
		{"6", "4", "JS516 warning “6” 公务用车保有量是 6，国有资产写共有车辆 4 辆，请核对。"},
		{"4", "0", "JS516 warning “0” 共有车辆 0 辆，表7 决算数/公务用车购置及运行费·公务用车运行费 有 8.50 万元。"},
	} {
		found(t, threePublicHead+"公务用车运行费支出 8.50 万元，年末公务用车保有量 "+c[0]+" 辆。"+assets+c[1]+" 辆。\"\n", c[2])
	}
}

const incomeHead = `[report]
unit = "武汉市示例区交通运输局"
year = 2023
amount_unit = "万元"
edition = "wuhan"
[table.1]
form = "收入支出决算总表"
[table.1.rows]
27 = ["本年收入合计", 1020.00]
[[section]]
title = "`

// A year that is wrong is found once: the figures beside it are this year's.
func TestYears(t *testing.T) {
	const section = incomeHead + "二、收入决算情况说明\"\ntext = \""
	for _, c := range [][2]string{
		{"2023 年度收入合计 1020.00 万元，与 2022 年度相比，收入合计增加 20.00 万元，增长 2.00%。", ""},
		{"2023 年度收入合计 1020.00 万元，与 2023 年度相比，收入合计增加 20.00 万元。", "JS522 warning “2023” “与 2023 年度相比”：本报告是 2023 年度，上年是 2022 年。"},
		{"2023 年度收入合计 1020.00 万元，与2021年度相比，收入合计增加 20.00 万元。", "JS522 info “2021” “与2021年度相比”：本报告是 2023 年度，上年是 2022 年。"},
		{"2023 年度收入合计 1020.00 万元，与 2019 年相比增加 90.00 万元，与上年相比增加 20.00 万元。", ""},
		{"2023 年度收入合计 1020.00 万元，与 2019 年相比增加 90.00 万元，比 2022 年增加 20.00 万元。", ""},
		{"2024 年收入预算 1100.00 万元，与 2023 年度相比，收入增加 80.00 万元。", ""},
		{"2023 年度收入合计 1020.00 万元，与 2023 年年初预算相比，收入合计增加 20.00 万元。", ""},
	} {
		found(t, section+c[0]+"\"\n", c[1])
	}
	// Alone, for it is the head of the paragraph that counts.
	r := linttest.Alone(t, section+"2022 年度收入合计 1020.00 万元，与 2022 年度相比，收入合计增加 20.00 万元，增长 2.00%。\"\n", Rules()...)
	if len(r.Diagnostics) != 1 || r.Diagnostics[0].Rule.ID != "JS522" {
		t.Errorf("a wrong year ahead: %s", linttest.Findings(r))
	}
	r = linttest.Alone(t, section+"2022 年度收入合计 1002.00 万元。\"\n", Rules()...)
	if len(r.Diagnostics) != 2 || linttest.Count(r, "JS502") != 1 {
		t.Errorf("a paragraph of last year: %s", linttest.Findings(r))
	}
}

func TestUnitAfterTheYear(t *testing.T) {
	const section = incomeHead + "十一、政府采购支出情况\"\ntext = \""
	for _, c := range [][2]string{
		{"2023 年度武汉市示例区交通运输局政府采购支出总额 200.00 万元。", ""},
		{"2023 年度示例区交通运输局政府采购支出总额 200.00 万元。", ""},
		{"2023 年度政府采购支出总额 200.00 万元，由武汉市示例区政府采购中心承办。", ""},
		{"2023 年度本部门及武汉市示例区公路所政府采购支出总额 200.00 万元。", ""},
		{"2023 年度武汉市示例区水务局政府采购支出总额 200.00 万元。", "JS523 warning “武汉市示例区水务局” “武汉市示例区水务局”不是本单位（武汉市示例区交通运输局）"},
	} {
		found(t, section+c[0]+"\"\n", c[1])
	}
}

// A growth rate that fits the change turned round: 1020 − 20 = 1000, 20 ÷ 1000 = 2.00 %; 1020 + 20 = 1040, 20 ÷ 1040 = 1.92 %.
func TestDirectionByTheRate(t *testing.T) {
	const section = incomeHead + "二、收入决算情况说明\"\ntext = \"2023 年度收入合计 1020.00 万元，与 2022 年度相比，收入合计"
	for _, c := range [][2]string{
		{"增加 20.00 万元，增长 2.00%。", ""},
		{"减少 20.00 万元，下降 1.92%。", ""},
		{"增加 20.00 万元，增长 1.92%。", "JS506 warning “增加 20.00 万元” “收入合计增加 20.00 万元”与后面的 1.92% 对不上；按减少 20.00 推算，上年为 1,040.00，正好减少 1.92%，疑增减写反。"},
		{"减少 20.00 万元，下降 2.00%。", "JS506 warning “减少 20.00 万元” “收入合计减少 20.00 万元”与后面的 2.00% 对不上；按增加 20.00 推算，上年为 1,000.00，正好增加 2.00%，疑增减写反。"},
		{"增加 -20.00 万元，增长 -1.92%。", ""},
		{"增加-20.00万元，增长－1.92%。", ""},
		{"减少 -20.00 万元，下降 -1.92%。", "JS506 warning “-20.00 万元” “收入合计减少 -20.00 万元”写了“减少”又写负号，成了增加，请删去负号。"},
		{"减少 20.00 万元，下降 -1.92%。", "JS506 warning “-1.92%” “下降 -1.92%”写了“下降”又写负号，成了增加，请删去负号。"},
		{"增加 20.00 万元（2022-2023 年），增长 2.00%。", ""},
		{"增加 20.00 万元，增长 1.96%。", "JS504 warning “1.96%” “增长 1.96%”，应为增加 2.00%（按增减额推算，上年为 1,000.00）。"},
	} {
		found(t, section+c[0]+"\"\n", c[1])
	}
}

// A share of procurement is found once, and a total that is wrong draws nothing on what rests on it.
func TestProcurementIsFoundOnce(t *testing.T) {
	const section = incomeHead + "十一、政府采购支出情况\"\ntext = \"2023 年度政府采购支出总额 "
	const parts = " 万元，其中：政府采购货物支出 20.00 万元、政府采购工程支出 150.00 万元、政府采购服务支出 30.00 万元。授予中小企业合同金额 180.00 万元，占政府采购支出总额的 "
	const small = "%，其中：授予小微企业合同金额 90.00 万元，占授予中小企业合同金额的 "
	for _, c := range [][4]string{
		{"200.00", "90.00", "50.00", ""},
		{"200.00", "95.00", "50.00", "JS517 error “95.00” “占政府采购支出总额的 95.00%”应为 90.00%（180.00 ÷ 200.00）。"},
		{"200.00", "90.00", "45.00", "JS517 error “45.00” “占授予中小企业合同金额的 45.00%”应为 50.00%（90.00 ÷ 180.00）。"},
		{"2000.00", "90.00", "50.00", "JS517 error “2000.00 万元” 采购总额 2,000.00 万元，货物、工程、服务相加 200.00 万元，多 1,800.00。"},
		{"170.00", "90.00", "50.00", "JS517 error “170.00 万元” 采购总额 170.00 万元，货物、工程、服务相加 200.00 万元，少 30.00。"},
	} {
		found(t, section+c[0]+parts+c[1]+small+c[2]+"%。\"\n", c[3])
	}
}

// A table that says there is nothing, and a text that has an amount of it.
func TestAmountOfAnEmptyTable(t *testing.T) {
	const head = `[report]
unit = "示例局"
year = 2023
amount_unit = "万元"
edition = "wuhan"
[table.8]
form = "政府性基金预算财政拨款收入支出决算表"
empty = "2023 年我单位无政府性基金预算财政拨款收入支出。"
[[section]]
title = "八、政府性基金预算财政拨款收入支出决算情况说明"
text = "`
	for _, c := range [][2]string{
		{"2023 年度本单位无政府性基金预算财政拨款收入支出。", ""},
		{"2023 年度政府性基金预算财政拨款收入 0.00 万元，支出 0.00 万元。", ""},
		{"2022 年度政府性基金预算财政拨款支出 12.00 万元，2023 年度没有。", ""},
		{"2023 年度政府性基金预算财政拨款支出 12.00 万元。", "JS502 error “12.00 万元” 说明写“2023 年度政府性基金预算财政拨款支出 12.00 万元”，表8 是空表，写明“2023 年我单位无政府性基金预算财政拨款收入支出。”，请核对。"},
	} {
		found(t, head+c[0]+"\"\n", c[1])
	}
}

// A budget of zero has no completion rate, also where the text gives the zero; another budget than the
// table's is another matter.
func TestCompletionOfNothing(t *testing.T) {
	for _, c := range [][2]string{
		{"因公出国（境）费年初预算数为 0.00 万元，支出决算为 0.00 万元。", ""},
		{"因公出国（境）费年初预算数为 0.00 万元，支出决算为 0.00 万元，完成年初预算的 100.00%。", "JS510 info “100.00%” “完成年初预算的 100.00%”：因公出国（境）费预算数为零，比例没有意义；可写“无可比性”，或不写。"},
	} {
		found(t, threePublicHead+c[0]+"\"\n", c[1])
	}
}

// A percentage after an amount has no unit for it.
func TestAmountWithoutUnitBeforeAPercentage(t *testing.T) {
	const section = incomeHead + "五、一般公共预算财政拨款支出决算情况说明\"\ntext = \"公路养护（项）。年初预算为 "
	for _, c := range [][2]string{
		{"508.00 万元，支出决算为 500.00 万元，完成年初预算的 98.43%。", ""},
		{"508.00 万元，支出决算为 500.00，完成年初预算的 98.43%。", "JS520 warning “500.00” “支出决算为 500.00”缺“万元”。"},
		{"508.00、支出决算为 500.00 万元，完成年初预算的 98.43%。", ""},
	} {
		found(t, section+c[0]+"\"\n", c[1])
	}
}

func TestReasonForgotten(t *testing.T) {
	const section = incomeHead + "二、收入决算情况说明\"\ntext = \"2023 年度收入合计 1020.00 万元，与 2022 年度相比，收入合计增加 20.00 万元，"
	for _, c := range [][2]string{
		{"主要原因是专项增加。", ""},
		{"主要原因是：专项增加。", ""},
		{"究其原因是，专项增加。", ""},
		{"主要原因是。", "JS519 warning “原因是” “原因是”后没有内容。"},
		{"主要原因为；其中财政拨款收入 1000.00 万元。", "JS519 warning “原因为” “原因为”后没有内容。"},
	} {
		found(t, section+c[0]+"\"\n", c[1])
	}
}

// 80.00 + 42.00 + 508.00 = 630.00: items may be left out, but they cannot come to more than the total.
func TestItemsOfABudget(t *testing.T) {
	const head = `[report]
unit = "示例局"
year = 2023
amount_unit = "万元"
edition = "wuhan"
[table.5]
form = "一般公共预算财政拨款支出决算表"
[table.5.rows]
2080505 = ["机关事业单位基本养老保险缴费支出", 80.00, 80.00]
2101101 = ["行政单位医疗", 40.00, 40.00]
2140101 = ["行政运行", 500.00, 500.00]
[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"
text = "一般公共预算财政拨款支出年初预算为 `
	const items = ` 万元。"
[[section.item]]
code = 2080505
text = "机关事业单位基本养老保险缴费支出（项）。年初预算为 80.00 万元。"
[[section.item]]
code = 2101101
text = "行政单位医疗（项）。年初预算为 42.00 万元。"
[[section.item]]
code = 2140101
text = "行政运行（项）。年初预算为 508.00 万元。"
`
	for _, c := range [][2]string{
		{"630.00", ""}, {"700.00", ""}, {"630", ""},
		{"620.00", "JS507 warning “620.00 万元” “一般公共预算财政拨款支出年初预算为 620.00 万元”，以下 3 项相加 630.00，少 10.00，请核对。"},
	} {
		found(t, head+c[0]+items, c[1])
	}
}

// How a figure came to be wrong, where its digits tell.
func TestSlips(t *testing.T) {
	const section = incomeHead + "二、收入决算情况说明\"\ntext = \"2023 年度收入合计 "
	for _, c := range [][3]string{
		{"1020.00 元。", "疑单位写错，应为万元", "2023 年度收入合计 1020.00 万元。"},
		{"10200000.00 万元。", "疑以元为单位的数写成了万元", "2023 年度收入合计 1020.00 万元。"},
		{"102.00 万元。", "疑小数点错位", "2023 年度收入合计 1020.00 万元。"},
		{"1002.00 万元。", "疑数字颠倒", "2023 年度收入合计 1020.00 万元。"},
		{"1029.00 万元。", "", "2023 年度收入合计 1020.00 万元。"},
		{"1000.00 万元，比上年的 1000.00 万元增加 20.00 万元。", "疑沿用了上年的数", "2023 年度收入合计 1020.00 万元，比上年的 1000.00 万元增加 20.00 万元。"},
	} {
		text := section + c[0] + "\"\n"
		r := linttest.Check(t, text, looseFigure)
		if len(r.Diagnostics) != 1 {
			t.Errorf("%s: %s", c[0], linttest.Findings(r))
			continue
		}
		d := &r.Diagnostics[0]
		got := ""
		if len(d.Suspects) > 0 {
			got = d.Suspects[0].Clause.In(lint.Chinese)
		}
		after, err := source.Apply(text, d.Fixes[0].Edits)
		if err != nil || got != c[1] || !strings.HasSuffix(after, "text = \""+c[2]+"\"\n") {
			t.Errorf("%s: %q, want %q\n%s", c[0], got, c[1], after)
		}
	}
}

// The name of a unit may hold the words that tell the kinds of procurement.
func TestProcurementOfAServiceCentre(t *testing.T) {
	head := strings.NewReplacer("武汉市示例区交通运输局", "武汉市示例区中小企业服务中心", "year = 2023", "year = 2023\naliases = [\"区工程服务站\"]").Replace(incomeHead) + "十一、政府采购支出情况\"\ntext = \"2023 年度"
	const parts = "政府采购支出总额 4.73 万元，其中：政府采购货物支出 3.73 万元、政府采购工程支出 0.00 万元、政府采购服务支出 "
	for _, unit := range []string{"武汉市示例区中小企业服务中心", "区工程服务站", ""} {
		found(t, head+unit+parts+"1.00 万元。\"\n", "")
		found(t, head+unit+parts+"1.10 万元。\"\n", "JS517 error “4.73 万元” 采购总额 4.73 万元，货物、工程、服务相加 4.83 万元，少 0.10。")
	}
}

// An item listed twice, and one of the other kind.
func TestListedTwiceAndElsewhere(t *testing.T) {
	const head = `[report]
unit = "示例局"
year = 2023
amount_unit = "万元"
edition = "wuhan"
[table.6]
form = "一般公共预算财政拨款基本支出决算明细表"
[table.6.rows]
30101 = ["基本工资", 120.00]
30302 = ["退休费", 10.00]
30201 = ["办公费", 20.00]
30207 = ["邮电费", 5.00]
[[section]]
title = "六、一般公共预算财政拨款基本支出决算情况说明"
text = "公用经费 25.00 万元，主要包括：`
	for _, c := range [][2]string{
		{"办公费、邮电费。", ""},
		{"办公费、邮电费、办公费。", "JS511 warning “办公费” “办公费”列举了两次。"},
		{"办公费、退休费、邮电费。", "JS511 warning “退休费” “退休费”（30302）是人员经费的科目，列在公用经费里。"},
	} {
		found(t, head+c[0]+"\"\n", c[1])
	}
}

func TestAssetsAsOfAnotherDay(t *testing.T) {
	const section = incomeHead + "十二、国有资产占用情况\"\ntext = \"截至 "
	for _, c := range [][2]string{
		{"2023 年 12 月 31 日", ""}, {"2023年12月31日", ""}, {"2023 年末", ""}, {"2023 年底", ""},
		{"2023 年 6 月 30 日", "JS522 warning “2023 年 6 月 30 日” “截至 2023 年 6 月 30 日”：国有资产应截至 2023 年 12 月 31 日。"},
	} {
		found(t, section+c[0]+"，共有车辆 4 辆。\"\n", c[1])
	}
}

func TestMarksInNumbers(t *testing.T) {
	const section = incomeHead + "二、收入决算情况说明\"\ntext = \"2023 年度收入合计 "
	for _, c := range [][2]string{
		{"1,020.00 万元。", ""}, {"1020.00 万元，其中 50.00,80.00 万元为专项。", ""}, {"10,200,000.00 元。", ""}, {"1020.00 万元，详见 3.1.2 节。", ""},
		{"1,0200.00 万元。", "JS519 warning “1,0200.00” “2023 年度收入合计 1,0200.00”千分位的逗号不在三位上，读不出是多少，请核对。"},
		{"1.020.00 万元。", "JS519 warning “1.020.00” “2023 年度收入合计 1.020.00”有两个小数点，读不出是多少，请核对。"},
		{"1020.00 万万元。", "JS519 warning “1020.00” “2023 年度收入合计 1020.00”单位重复，读不出是多少，请核对。"},
	} {
		found(t, section+c[0]+"\"\n", c[1])
	}
}
