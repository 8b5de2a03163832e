package syntax

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// sampleReport generates a report of about size bytes in the manner of a published one: tables with aligned
// rows, footnotes, paragraphs of text, and performance tables.
func sampleReport(size int) string {
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	b.WriteString(`[report]
unit = "武汉市汉阳区企业服务中心"
year = 2022
type = "部门决算"                 # 部门决算 | 单位决算
level = "区"                      # 中央 | 省 | 市 | 区 | 县 | 乡
amount_unit = "万元"
approved = 2023-09-25             # optional: 批复日
members = ["units/*.juesuan.toml"]

[figures]                         # amounts that no table holds
"年初预算" = 689.87
"年初预算.201" = 663.37
`)
	names := []string{"一般公共服务支出", "政府办公厅（室）及相关机构事务", "事业运行", "其他政府办公厅（室）及相关机构事务支出",
		"社会保障和就业支出", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出", "住房公积金"}
	for table := 1; b.Len() < size; table++ {
		fmt.Fprintf(&b, "\n[table.%d]\nform = \"支出决算表\"\n", table)
		b.WriteString("note = \"注：本表反映部门本年度各项支出情况。\\n1 栏各行 = (2+3+4+5+6) 栏各行。\"\n")
		fmt.Fprintf(&b, "\n[table.%d.rows]\n", table)
		b.WriteString("#           科目名称                                本年支出合计  基本支出  项目支出\n")
		b.WriteString("\"合计\"   = [                                        624.81,     392.43,  232.38]\n")
		code := 201
		for range 24 {
			name := names[r.IntN(len(names))]
			fmt.Fprintf(&b, "%-7d = [\"%s\",%s", code, name, strings.Repeat(" ", max(1, 48-2*len(name)/3)))
			switch r.IntN(4) {
			case 0:
				b.WriteString("\"=\",        \"=\",     \"=\"]\n")
			case 1:
				fmt.Fprintf(&b, "%8.2f,        \"\",  %8.2f]  # 含上年结转\n", r.Float64()*1000, r.Float64()*100)
			default:
				fmt.Fprintf(&b, "%8.2f,  %8.2f,  %8.2f]\n", r.Float64()*1000, r.Float64()*1000, r.Float64()*100)
			}
			code += 1 + r.IntN(9)
			if r.IntN(3) == 0 {
				code = code*100 + 1
			}
			if code > 9_000_000 {
				code /= 10000
			}
		}
		for section := range 2 {
			fmt.Fprintf(&b, "\n[[section]]\ntitle = \"%d、支出决算情况说明\"\nlevel = 1\ntext = \"\"\"\n", section)
			b.WriteString(`2022 年度支出合计 {624.81 = 表3.合计.1栏} 万元。其中：基本支出 {= 表3.合计.基本支出} 万元，\
占本年支出 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。
与 2021 年相比，支出总计减少 81.29 万元，下降 11.5%，主要原因是人员变动及压减一般性支出。
"""
`)
		}
		b.WriteString("\n[[section.item]]\ncode = \"201\"\ntext = \"一般公共服务支出(类)。年初预算为 663.37 万元，支出决算为 567.46 万元。\"\n")
		fmt.Fprintf(&b, "\n[[performance]]\nscope = \"项目\"\nname = \"项目 %d\"\nbudget = { \"年初\" = 2.50, \"调整后\" = 2.50 }\nexecuted = 2.16\nrate = \"86.40%%\"\n", table)
		b.WriteString(`
[[performance.goal]]
title = "保障残疾人就业"
weight = 80
indicators = [
  # 一级指标   二级指标    三级指标            年度目标值  实际完成值  得分
  ["产出指标", "数量指标", "残保金缴纳完成率",  "100%",    "100%",   16],
  ["产出指标", "质量指标", "缴纳及时率",        "100%",    "100%",   16],
  ["效益指标", "社会效益", "残疾人就业保障",    "有效",    "有效",   16],
]
`)
	}
	return b.String()
}
