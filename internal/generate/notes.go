package generate

import (
	"fmt"
	"strings"
)

// fiscalTotals is section 四 of the notes: both totals of the fiscal summary.
func (a *account) fiscalTotals(b *strings.Builder) {
	now := a.sum("", general) + a.sum("", fund) + a.close + a.fundClose
	const more = 1000
	fmt.Fprintf(b, "[[section]]\ntitle = \"四、财政拨款收入支出决算总体情况说明\"\ntext = \"2022 年度财政拨款收、支总计 {%v = 表4.32行} 万元。与 2021 年度相比，财政拨款收、支总计各增加 %v 万元，增加 %s。主要原因是本年项目安排有所调整。\"\n\n", now, money(more), percent(more, now-more))
}

// threePublic is section 七: every part with its counts.
func (a *account) threePublic(b *strings.Builder) {
	p := func(format string, args ...any) { fmt.Fprintf(b, format, args...) }
	p("[[section]]\ntitle = \"七、一般公共预算财政拨款“三公”经费支出决算情况说明\"\ntext = \"\"\"\n2022 年度“三公”经费财政拨款年初预算数为 {%v = 表7.1.1栏} 万元，支出决算为 {%v = 表7.1.7栏} 万元", a.budget3[0], a.final3[0])
	if a.budget3[0] != 0 {
		p("，完成年初预算的 %s", percent(a.final3[0], a.budget3[0]))
	}
	if saved := a.budget3[0] - a.final3[0]; saved != 0 {
		p("。支出决算比年初预算减少 %v 万元，主要原因是厉行节约，从严控制开支", saved)
	} else {
		p("，与年初预算持平")
	}
	p("。其中：\n因公出国（境）费年初预算数为 {%v = 表7.1.2栏} 万元，支出决算为 {%v = 表7.1.8栏} 万元，本年未发生。\n", a.budget3[1], a.final3[1])
	p("公务用车购置及运行费年初预算数为 {%v = 表7.1.3栏} 万元，支出决算为 {%v = 表7.1.9栏} 万元", a.budget3[2], a.final3[2])
	if a.final3[4] != 0 {
		p("，本年没有购置公务用车，年末公务用车保有量 1 辆，支出用于车辆燃料、维修和保险")
	}
	p("。\n公务接待费年初预算数为 {%v = 表7.1.6栏} 万元，支出决算为 {%v = 表7.1.12栏} 万元", a.budget3[5], a.final3[5])
	if a.final3[5] != 0 {
		n := 1 + int(a.final3[5])/20
		p("，接待 %d 批次 %d 人次", n, 6*n)
	}
	p("。\n\"\"\"\n\n")
}

// otherBudgets are sections 八 and 九.
func (a *account) otherBudgets(b *strings.Builder) {
	says := "2022 年度本单位无政府性基金预算财政拨款收入支出。"
	if spent := a.sum("", fund); spent != 0 {
		says = fmt.Sprintf("2022 年度政府性基金预算财政拨款年初结转和结余 {%v = 表8.合计.1栏} 万元，本年收入 {%v = 表8.合计.2栏} 万元，本年支出 {%v = 表8.合计.3栏} 万元，年末结转和结余 {%v = 表8.合计.6栏} 万元。",
			a.fundOpen, spent+a.fundClose-a.fundOpen, spent, a.fundClose)
	}
	fmt.Fprintf(b, "[[section]]\ntitle = \"八、政府性基金预算财政拨款收入支出决算情况说明\"\ntext = %q\n\n", says)
	b.WriteString("[[section]]\ntitle = \"九、国有资本经营预算财政拨款支出决算情况说明\"\ntext = \"2022 年度本单位无国有资本经营预算财政拨款支出。\"\n\n")
}

// procurementAndAssets are sections 十一 and 十二.
func (a *account) procurementAndAssets(b *strings.Builder) {
	goods, services := a.final3[0]/3+310, a.final3[0]/2+125
	all := goods + services
	fmt.Fprintf(b, "[[section]]\ntitle = \"十一、政府采购支出情况\"\ntext = \"2022 年度政府采购支出总额 %v 万元，其中：政府采购货物支出 %v 万元、政府采购工程支出 0.00 万元、政府采购服务支出 %v 万元。授予中小企业合同金额 %v 万元，占政府采购支出总额的 100.00%%，其中：授予小微企业合同金额 %v 万元，占授予中小企业合同金额的 %s。\"\n\n",
		all, goods, services, all, services, percent(services, all))
	vehicles := "0"
	if a.final3[4] != 0 {
		vehicles = "1"
	}
	fmt.Fprintf(b, "[[section]]\ntitle = \"十二、国有资产占用情况\"\ntext = \"截至 2022 年 12 月 31 日，%s共有车辆 %s 辆；单价 50 万元（含）以上通用设备 0 台（套），单价 100 万元（含）以上专用设备 0 台（套）。\"\n\n", a.unit, vehicles)
}
