package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestDeclaration(t *testing.T) {
	run(t, []one{
		{declaration, inThreePublic, "2022 年度本单位⟦无“三公”经费支出⟧。",
			"说明写“无“三公”经费支出”，表7 决算数·合计 有 4.40 万元。", ""},
		{declaration, inThreePublic, "本单位⟦没有一般公共预算财政拨款“三公”经费支出⟧，也没有公务用车。",
			"说明写“没有一般公共预算财政拨款“三公”经费支出”，表7 决算数·合计 有 4.40 万元。", ""},
		{declaration, inThreePublic, "⟦无一般公共预算财政拨款预算安排“三公”经费的单位⟧。",
			"说没有安排“三公”经费预算的单位，而表7 预算数·合计 有 5.00 万元。", ""},
		{declaration, inRunning, "机关运行经费支出 ⟦2.60 万元⟧，比 2021 年度增加 0.10 万元。",
			"事业单位没有机关运行经费，这里写了 2.60 万元；参照公务员法管理的，unit_kind 应为参公事业单位。", ""},
	})
	silent(t, declaration, inThreePublic,
		"“三公”经费支出 4.40 万元。", "无“三公”经费预算。", "有安排“三公”经费的单位包括本级 1 个事业单位。")
	silent(t, declaration, inFund, "2022 年度本单位无政府性基金预算财政拨款收入支出。", "没有政府性基金预算财政拨款。")
	silent(t, declaration, inRunning, "2022 年度本单位无机关运行经费。", "机关运行经费支出 0.00 万元。", "机关运行经费预算 2.60 万元。")
}

// What is declared of a fund is held against the columns that it speaks of.
func TestFundDeclaration(t *testing.T) {
	fund := strings.Replace(head, `empty = "2022 年我单位无政府性基金预算财政拨款收入支出。"`, "\n[table.8.rows]\n\"合计\" = [0.00, 12.00, 10.00, 0.00, 10.00, 2.00]\n", 1)
	for text, want := range map[string]string{
		"无政府性基金预算财政拨款收入支出。":    "表8 “合计”本年收入 有 12.00 万元",
		"无政府性基金预算财政拨款。":        "表8 “合计”本年收入 有 12.00 万元",
		"没有政府性基金预算财政拨款支出。":     "表8 “合计”本年支出·小计 有 10.00 万元",
		"无政府性基金预算财政拨款年初结转和结余。": "",
		"无政府性基金预算财政拨款年末结转和结余。": "表8 “合计”年末结转和结余 有 2.00 万元",
		"有政府性基金预算财政拨款收入。":      "",
	} {
		r := linttest.Check(t, fund+"[[section]]\ntitle = \""+inFund+"\"\ntext = \""+text+"\"\n", declaration)
		switch {
		case want == "" && len(r.Diagnostics) > 0, want != "" && len(r.Diagnostics) != 1:
			t.Errorf("%s\n%s", text, linttest.Findings(r))
		case want != "" && !strings.Contains(r.Diagnostics[0].Message.In(lint.Chinese), want):
			t.Errorf("%s: %s", text, r.Diagnostics[0].Message.In(lint.Chinese))
		}
	}
}

func TestBasicDeclaration(t *testing.T) {
	table := head + `[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010601 = ["行政运行", 1511.89, 1503.52, 8.37]
2010602 = ["一般行政管理事务", 10.00, "", 10.00]
2080505 = ["机关事业单位基本养老保险缴费支出", 160.75, 160.75, ""]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
`
	for item, want := range map[string]string{
		"code = 2010602\ntext = \"主要用于：局财政业务指导与宣传等基本支出。年初预算为 10 万元。\"":                  "2010602 说用于“基本支出”，表5 一般行政管理事务（2010602）本年支出·项目支出 有 10.00 万元，没有基本支出。",
		"code = 2010601\ntext = \"主要用于：人员经费及公用经费等的基本支出。\"":                              "2010601 说用于“基本支出”，表5 行政运行（2010601）本年支出·项目支出 另有 8.37 万元。",
		"code = 2010601\ntext = \"用于基本支出。\"":                                            "2010601 说用于“基本支出”，表5 行政运行（2010601）本年支出·项目支出 另有 8.37 万元。",
		"code = 2010601\ntext = \"主要用于：基本支出和项目支出。\"":                                    "",
		"code = 2080505\ntext = \"主要用于：基本支出。\"":                                         "",
		"code = 2010602\ntext = \"基本支出 {0.00 = 表5.2010602.基本支出} 万元。\"":                  "",
		"code = 2010602\ntext = \"主要用于：宣传。占 {0.00% = 占比(表5.2010602.基本支出, 表3.合计.1栏)}。\"": "",
		"code = 2019999\ntext = \"主要用于：基本支出。\"":                                         "",
		"text = \"主要用于：基本支出。\"":                                                         "",
	} {
		r := linttest.Check(t, table+item+"\n", declaration)
		got := ""
		for i := range r.Diagnostics {
			got += r.Diagnostics[i].Message.In(lint.Chinese)
		}
		if got != want {
			t.Errorf("%s: %s\nwant %s", item, got, want)
		}
	}
}

// 公用经费合计 of the head is 1.45 + 0.27 + 0.88 = 2.60.
func TestRunningCosts(t *testing.T) {
	check := func(kind, units, text, want string) {
		t.Helper()
		head := strings.Replace(head, `unit_kind = "事业单位"`, `unit_kind = "`+kind+`"`, 1)
		head = strings.Replace(head, `units = ["示例市示例区企业服务中心"]`, `units = [`+units+`]`, 1)
		r := linttest.Check(t, head+"[[section]]\ntitle = \""+inRunning+"\"\ntext = \""+text+"\"\n", declaration)
		got := ""
		for i := range r.Diagnostics {
			got += r.Diagnostics[i].Message.In(lint.Chinese)
		}
		if got != want {
			t.Errorf("%s %s: %s\nwant %s", kind, text, got, want)
		}
	}
	const one, two = `"示例市示例区企业服务中心"`, `"示例市示例区企业服务中心", "示例站"`
	check("行政单位", one, "机关运行经费支出 2.60 万元。", "")
	check("行政单位", one, "机关运行经费支出 2.70 万元。", "机关运行经费 2.70 万元，表6 “公用经费合计” 2.60 万元，应当相等，多 0.10。")
	check("参公事业单位", one, "机关运行经费支出 2.50 万元。", "机关运行经费 2.50 万元，表6 “公用经费合计” 2.60 万元，应当相等，少 0.10。")
	check("行政单位", two, "机关运行经费支出 2.50 万元。", "")
	check("行政单位", two, "机关运行经费支出 2.70 万元。", "机关运行经费 2.70 万元，大于表6 “公用经费合计” 2.60 万元，多 0.10。")
	check("事业单位", two, "机关运行经费支出 2.50 万元。", "")
	check("行政单位", one, "本单位无机关运行经费。", "说明写“无机关运行经费”，表6 “公用经费合计” 有 2.60 万元。")
	check("行政单位", two, "本单位无机关运行经费。", "")
	check("行政单位", one, "机关运行经费支出比 2021 年度增加 0.10 万元。", "")
	check("行政单位", one, "机关运行经费支出 26,000.00 元。", "")
	check("行政单位", one, "机关运行经费涉及 3 个科室，另有培训费 0.10 万元。", "")
}

func TestUnitsWithThreePublic(t *testing.T) {
	none := strings.Replace(head, "1 = [5.00, 0.00, 3.00, 0.00, 3.00, 2.00,  4.40, 0.00, 2.90, 0.00, 2.90, 1.50]", `1 = [0.00, 0.00, 0.00, 0.00, 0.00, 0.00, ""]`, 1)
	r := linttest.Check(t, none+"[[section]]\ntitle = \""+inThreePublic+"\"\ntext = \"本单位有安排“三公”经费的单位包括本级 1 个事业单位。\"\n", declaration)
	if len(r.Diagnostics) != 1 || r.Diagnostics[0].Severity != lint.Warning {
		t.Errorf("%s", linttest.Findings(r))
	}
	for _, text := range []string{"没有安排“三公”经费的单位。", "无安排“三公”经费的单位。", "无“三公”经费支出。"} {
		if r := linttest.Check(t, none+"[[section]]\ntitle = \""+inThreePublic+"\"\ntext = \""+text+"\"\n", declaration); len(r.Diagnostics) > 0 {
			t.Errorf("%s\n%s", text, linttest.Findings(r))
		}
	}
}

func TestCountMoney(t *testing.T) {
	run(t, []one{
		{countMoney, inThreePublic, "因公出国（境）费 0 万元，全年安排因公出国（境）团组 ⟦2⟧ 个、累计 0 人次。",
			"出国（境）团组数是 2，表7 决算数·因公出国（境）费 没有金额。", ""},
		{countMoney, inThreePublic, "公务接待费 1.50 万元，国内公务接待 ⟦0⟧ 批次 6 人次。", "接待批次是 0，表7 决算数·公务接待费 有 1.50 万元。", ""},
		{countMoney, inThreePublic, "公务接待费 1.50 万元，国内公务接待 3 批次 ⟦{0 = 数据.无}⟧ 人次。", "接待人次是 0，表7 决算数·公务接待费 有 1.50 万元。", ""},
		{countMoney, inThreePublic, "公务用车购置费 0 万元，购置公务用车 ⟦1⟧ 辆；公务用车运行费 2.90 万元，年末公务用车保有量 1 辆。",
			"公务用车购置数是 1，表7 决算数/公务用车购置及运行费·公务用车购置费 没有金额。", ""},
		{countMoney, inThreePublic, "公务用车运行费 2.90 万元，年末公务用车保有量 ⟦0⟧ 辆。", "公务用车保有量是 0，表7 决算数/公务用车购置及运行费·公务用车运行费 有 2.90 万元。", ""},
		{countMoney, inAssets, "本单位共有车辆 ⟦0⟧ 辆；单价 50 万元以上设备 0 台（套）。", "共有车辆 0 辆，表7 决算数/公务用车购置及运行费·公务用车运行费 有 2.90 万元。", ""},
	})
	silent(t, countMoney, inThreePublic,
		"因公出国（境）团组 0 个、0 人次；公务用车保有量 1 辆，购置公务用车 0 辆；公务接待 3 批次 6 人次，其中：接待外宾 0 批次 0 人次。",
		"2022 年 3 人参加培训。", "公务用车购置及运行维护费 2.90 万元，用于 1 辆车。", "接待 {= 数据.没有} 批次。")
	silent(t, countMoney, inAssets,
		"本单位共有车辆 3 辆，其中：机要通信用车 0 辆。", "本单位共有车辆 1 辆，比上年减少 0 辆。", "单价 50 万元以上设备 0 台。", "年末固定资产 12.00 万元。")
}

func TestPerHead(t *testing.T) {
	c := linttest.Checker(countMoney)
	c.Options = func(*lint.Rule, string) lint.Options { return lint.Options{"reception_per_head": int64(200)} }
	for text, want := range map[string]string{
		"接待 6 批次 60 人次。": "接待人次 60，平均每个 250.00 元，超过 200 元。", // 15,000 ÷ 60
		"接待 6 批次 75 人次。": "",                                // 15,000 ÷ 75 = 200
		"接待 0 批次 75 人次。": "接待批次是 0，表7 决算数·公务接待费 有 1.50 万元。",
	} {
		r := c.Check(file(head + "[[section]]\ntitle = \"" + inThreePublic + "\"\ntext = \"" + text + "\"\n"))
		got := ""
		for i := range r.Diagnostics {
			got += r.Diagnostics[i].Message.In(lint.Chinese)
		}
		if got != want {
			t.Errorf("%s: %s", text, got)
		}
	}
}

func TestProcurement(t *testing.T) {
	run(t, []one{
		{procurementRule, inPurchases, "政府采购支出总额 ⟦4.73 万元⟧，其中：政府采购货物支出 3.73 万元、政府采购工程支出 0 万元、政府采购服务支出 2.00 万元。",
			"采购总额 4.73 万元，货物、工程、服务相加 5.73 万元，少 1.00。", ""},
		{procurementRule, inPurchases, "政府采购支出总额 ⟦4.00 万元⟧，其中：货物支出 5.00 万元。", "采购总额 4.00 万元，货物、工程、服务相加 5.00 万元，少 1.00。", ""},
		{procurementRule, inPurchases, "政府采购支出总额 4.73 万元。授予中小企业合同金额 ⟦5.73 万元⟧。", "授予中小企业合同金额 5.73 万元，大于采购总额 4.73 万元。", ""},
		{procurementRule, inPurchases, "授予中小企业合同金额 1.00 万元，其中：授予小微企业合同金额 ⟦2.00 万元⟧。", "授予小微企业合同金额 2.00 万元，大于授予中小企业合同金额 1.00 万元。", ""},
		// 3.73 ÷ 4.73 = 78.86 %
		{procurementRule, inPurchases, "政府采购支出总额 4.73 万元。授予中小企业合同金额 3.73 万元，占政府采购支出总额的 ⟦87.86⟧%。",
			"“占政府采购支出总额的 87.86%”应为 78.86%（3.73 ÷ 4.73）。", "政府采购支出总额 4.73 万元。授予中小企业合同金额 3.73 万元，占政府采购支出总额的 78.86%。"},
		{procurementRule, inPurchases, "⟦采购支出总额⟧ 4.73 万元，占政府采购支出总额的 100%。", "“采购支出总额”少“政府”二字，同段另一处作“政府采购支出总额”。",
			"政府采购支出总额 4.73 万元，占政府采购支出总额的 100%。"},
	})
	silent(t, procurementRule, inPurchases,
		"政府采购支出总额 4.73 万元，其中：政府采购货物支出 3.73 万元、政府采购工程支出 0 万元、政府采购服务支出 1 万元。授予中小企业合同金额 4.73 万元，占政府采购支出总额的 100.00%，其中：授予小微企业合同金额 4.73 万元，占授予中小企业合同金额的 100%；货物采购授予中小企业合同金额占货物支出金额的 100%。",
		"2022 年度政府采购金额（以合同签订为准）为 251.25万元，其中：货物采购金额4.79万元、工程采购金额0万元、服务采购金额246.47万元。", // 251.26
		"政府采购支出总额 5.00 万元，其中：货物支出 4.00 万元。",
		"面向中小企业预留政府采购项目预算金额246.47万元，面向小微企业预留政府采购项目预算金额0万元。在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额4.79万元。",
		"政府采购支出总额 {= 数据.没有} 万元，其中：货物支出 3.73 万元。", "无政府采购支出。", "政府采购支出总额 0 万元，授予中小企业合同金额 0 万元，占政府采购支出总额的 0%。",
	)
}

// A declaration is held against a table wherever it stands, first in the file too.
func TestDeclarationAboveItsTable(t *testing.T) {
	text := "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n[table.8]\nform = \"政府性基金预算财政拨款收入支出决算表\"\n[table.8.rows]\n\"合计\" = [0.00, 12.00, 10.00, 0.00, 10.00, 2.00]\n" +
		"[[section]]\ntitle = \"" + inFund + "\"\ntext = \"2022 年度本单位无政府性基金预算财政拨款支出。\"\n"
	if got := linttest.Findings(linttest.Check(t, text, declaration)); !strings.Contains(got, "表8 “合计”本年支出·小计 有 10.00 万元") {
		t.Error(got)
	}
}
