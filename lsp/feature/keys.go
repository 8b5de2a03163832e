package feature

import (
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

// keyText is what is said of a key: of one under a heading, such as report.unit, before the same anywhere.
type keyText struct {
	key  string
	text lint.Text
}

// keyTexts returns the documentation of the keys, as the language reference has it.
func keyTexts() []keyText {
	return []keyText{
		{"report", lint.Text{Zh: "一份决算的表头：一个单位、一个年度", En: "the head of a report: one unit, one year"}},
		{"report.unit", lint.Text{Zh: "单位全称，如封面所印。必填", En: "the unit's full name, as on the cover; required"}},
		{"report.year", lint.Text{Zh: "决算年度，1978 至 2100 的整数。必填", En: "the year, an integer from 1978 to 2100; required"}},
		{"report.amount_unit", lint.Text{Zh: "元、万元：表和说明里没有另写单位的金额都按它。必填", En: "元 or 万元, the unit of all amounts without one of their own; required"}},
		{"report.aliases", lint.Text{Zh: "单位的简称", En: "the unit's short names"}},
		{"report.type", lint.Text{Zh: "部门决算、单位决算", En: "部门决算 (a department's) or 单位决算 (a unit's)"}},
		{"report.unit_kind", lint.Text{Zh: "行政单位、参公事业单位、事业单位：决定有没有机关运行经费", En: "行政单位, 参公事业单位 or 事业单位: whether there is 机关运行经费"}},
		{"report.level", lint.Text{Zh: "中央、省、市、区、县、乡", En: "level of government: 中央, 省, 市, 区, 县, 乡"}},
		{"report.stage", lint.Text{Zh: "编制、公开稿。不写是编制", En: "编制 (draft, the default) or 公开稿 (as published)"}},
		{"report.approved", lint.Text{Zh: "批复日，写 2023-10-12，不加引号", En: "the day of approval, 2023-10-12 without quotes"}},
		{"report.published", lint.Text{Zh: "公开日，写 2023-10-12，不加引号", En: "the day of publication, 2023-10-12 without quotes"}},
		{"report.edition", lint.Text{Zh: "用哪个地方印的表式，如 wuhan、shanghai", En: "whose printed forms are used, such as wuhan, shanghai"}},
		{"report.contents", lint.Text{Zh: "印出的目录，逐条", En: "the printed table of contents, entry by entry"}},
		{"report.units", lint.Text{Zh: "部门决算的单位构成", En: "the units that a department consists of"}},
		{"report.prior", lint.Text{Zh: "上年的决算，写相对本文件的路径", En: "last year's report, as a path relative to this file"}},
		{"report.budget", lint.Text{Zh: "本年公布的预算，写路径", En: "the year's published budget, as a path"}},
		{"report.source", lint.Text{Zh: "同一份决算的元级文件，本文件的万元由它舍位而来", En: "the same report in 元, from which the amounts in 万元 were rounded"}},
		{"report.members", lint.Text{Zh: "汇总了哪些单位的决算，一串路径，可以用 *", En: "the reports that this one consolidates: paths, * allowed"}},
		{"report.rounding", lint.Text{Zh: "尾差已说明：报告自己已经说明了尾差", En: "尾差已说明: the report itself explains its rounding"}},
		{"report.withheld", lint.Text{Zh: "整份报告依法不予公开的说明", En: "why the whole report is withheld by law"}},
		{"figures", lint.Text{Zh: "表外的数：年初预算、上年总计等，公式里写 数据.名称 引用", En: "figures that no table holds; formulas name them 数据.name"}},
		{"table", lint.Text{Zh: "N 是印在页上的表号", En: "N is the number printed on the page"}},
		{"table.form", lint.Text{Zh: "表式的全名或简称，如 支出决算表。必填", En: "the form's name, such as 支出决算表; required"}},
		{"table.title", lint.Text{Zh: "印出的标题与“年度 + 表名（表 N）”不同时，照印的写", En: "the printed title, where it is not “year + form (表 N)”"}},
		{"table.note", lint.Text{Zh: "表下的注，原文照录；换行写 \\n 或者用三个引号", En: "the printed footnote, word for word"}},
		{"table.empty", lint.Text{Zh: "声明本表没有金额，写印在表下的那句话", En: "declares that the table holds no amounts: the sentence printed under it"}},
		{"table.withheld", lint.Text{Zh: "不公开的理由", En: "why the table is withheld"}},
		{"table.amount_unit", lint.Text{Zh: "本表的单位与 [report] 不同时写；金额换算后再核对", En: "the table's unit where it differs from the report's"}},
		{"table.labels", lint.Text{Zh: "印得与表式不同的表头、项目名称：左边表式上的，右边印出来的", En: "heads and labels printed otherwise than on the form: the form's = the printed one"}},
		{"table.rows", lint.Text{Zh: "各行：等号左边是行次、编码或“项目名称”，右边是金额，按栏次写", En: "the rows: line number, code or label = amounts by column"}},
		{"adjustment", lint.Text{Zh: "申明的差额：与上年、与汇总单位之间的正当差额", En: "a declared difference from last year's report or from the members"}},
		{"adjustment.for", lint.Text{Zh: "上年、汇总", En: "上年 (last year) or 汇总 (members)"}},
		{"adjustment.cell", lint.Text{Zh: "差在哪个数，如 表1.年初结转和结余", En: "the figure that differs, such as 表1.年初结转和结余"}},
		{"adjustment.amount", lint.Text{Zh: "本报告多出来的数，少的写负数", En: "by how much this report is more; negative for less"}},
		{"adjustment.reason", lint.Text{Zh: "理由", En: "the reason"}},
		{"relation", lint.Text{Zh: "自定的勾稽关系", En: "a relation of the author's own"}},
		{"relation.formula", lint.Text{Zh: "关系，如 数据.年初预算 = 数据.年初预算.201 + 数据.年初预算.208", En: "the relation: two formulas joined by =, ≤ or ≥"}},
		{"relation.when", lint.Text{Zh: "只在这些关系都成立时核对，之间写 且", En: "evaluated only where these relations, joined by 且, hold"}},
		{"relation.level", lint.Text{Zh: "不符时算哪一级：错误、核实、提示", En: "the level of a violation: 错误, 核实 or 提示"}},
		{"part", lint.Text{Zh: "部分，如“第一部分 …概况”", En: "a part of the report"}},
		{"section", lint.Text{Zh: "节：标题和文字", En: "a section: title and text"}},
		{"section.level", lint.Text{Zh: "1 至 4：一、（一）1. (1)。不写是 1", En: "1 to 4: 一、（一）1. (1); 1 by default"}},
		{"section.text", lint.Text{Zh: "文字，一行是一段；行末的 \\ 接下一行。数写成 {= 公式} 由程序算，{62.81% = 公式} 由程序核对", En: "the text, a line a paragraph; {= formula} is computed, {62.81% = formula} is checked"}},
		{"section.item", lint.Text{Zh: "带科目编码或标题的一段", En: "a paragraph with a code or a title"}},
		{"item.code", lint.Text{Zh: "这一段说的科目", En: "the code that the paragraph speaks of"}},
		{"chart", lint.Text{Zh: "图：kind 是柱、饼、线，series 各有 name、formula", En: "a chart: kind 柱, 饼 or 线; series of name and formula"}},
		{"chart.omitted", lint.Text{Zh: "原件写“略”的，写 true", En: "true where the original says 略"}},
		{"term", lint.Text{Zh: "名词解释。没有 text 的一条是一组的标题", En: "a term explained; without text it is the title of a group"}},
		{"work", lint.Text{Zh: "重点工作", En: "a major task of the year"}},
		{"attachment", lint.Text{Zh: "附件：of 是整体或者项目名称", En: "an attachment; of is 整体 or the name of a project"}},
		{"include", lint.Text{Zh: "由别人另写的一部分：file 是 .part.juesuan.toml 的路径", En: "a part written elsewhere: file is the path of a .part.juesuan.toml"}},
		{"performance", lint.Text{Zh: "绩效自评表", En: "a self-evaluation table"}},
		{"performance.scope", lint.Text{Zh: "整体、项目。必填", En: "整体 (the whole) or 项目 (a project); required"}},
		{"performance.name", lint.Text{Zh: "项目名称，项目表必填；整体表没有", En: "the project's name; a 整体 table has none"}},
		{"performance.department", lint.Text{Zh: "主管部门，与报告单位不同时写", En: "the department in charge, where it is not the report's unit"}},
		{"performance.unit", lint.Text{Zh: "实施单位，与报告单位不同时写", En: "the unit that carried it out, where it is not the report's"}},
		{"performance.function", lint.Text{Zh: "列在哪个科目：一个编码、一串编码，或者 { \"2010399\" = 95.00, … }", En: "the codes it is booked under, with their amounts where there are several"}},
		{"performance.category", lint.Text{Zh: "项目类别", En: "项目类别"}},
		{"performance.nature", lint.Text{Zh: "项目属性", En: "项目属性"}},
		{"performance.kind", lint.Text{Zh: "项目类型", En: "项目类型"}},
		{"performance.budget", lint.Text{Zh: "预算数；有几个时写 { \"年初\" = …, \"调整后\" = … }", En: "the budget, or several: { \"年初\" = …, \"调整后\" = … }"}},
		{"performance.executed", lint.Text{Zh: "执行数", En: "what was spent"}},
		{"performance.rate", lint.Text{Zh: "执行率 = 执行数 / 预算数；写 \"=\" 由程序算", En: "执行率 = spent / budget; \"=\" has it computed"}},
		{"performance.weight", lint.Text{Zh: "预算执行的分值", En: "the points that execution is worth"}},
		{"performance.score", lint.Text{Zh: "预算执行的得分 = 分值 × 执行率；写 \"=\" 由程序算", En: "the points for execution = weight × rate; \"=\" has it computed"}},
		{"performance.total", lint.Text{Zh: "总分 = 预算执行得分 + 各指标得分；写 \"=\" 由程序算", En: "总分 = points for execution + those of the indicators; \"=\" has it computed"}},
		{"performance.basic", lint.Text{Zh: "整体表的基本支出总额", En: "基本支出 of the 整体 table"}},
		{"performance.project", lint.Text{Zh: "整体表的项目支出总额", En: "项目支出 of the 整体 table"}},
		{"performance.deviation", lint.Text{Zh: "偏差原因", En: "reasons for deviations"}},
		{"performance.improvement", lint.Text{Zh: "改进措施", En: "measures for improvement"}},
		{"performance.goal", lint.Text{Zh: "年度绩效目标：title、weight、indicators、columns", En: "a goal of the year: title, weight, indicators, columns"}},
		{"goal.indicators", lint.Text{Zh: "指标，一行六栏：一级指标、二级指标、三级指标、年度目标值、实际完成值、得分", En: "the indicators, six columns: three levels of names, target, actual value, points"}},
		{"goal.columns", lint.Text{Zh: "各栏的名称，印得与通常的六栏不一样时写", En: "the columns, where they are not the usual six"}},
		{"goal.weight", lint.Text{Zh: "指标的总分值", En: "the points of the indicators together"}},
		{"title", lint.Text{Zh: "标题，照印的写，带序号", En: "the title as printed, with its number"}},
		{"name", lint.Text{Zh: "名称，照印的写", En: "the name as printed"}},
		{"text", lint.Text{Zh: "文字，一行是一段；行末的 \\ 接下一行", En: "the text, a line a paragraph"}},
		{"code", lint.Text{Zh: "科目编码，写成整数或者文字", En: "a code of the classification"}},
		{"labels", lint.Text{Zh: "印得与表式不同的字", En: "words printed otherwise than on the form"}},
		{"withheld", lint.Text{Zh: "依法不予公开的理由", En: "why it is withheld by law"}},
	}
}

// KeyText returns what is said of a key, by its path in the file without the numbers of tables: what the
// most of its last parts say.
func KeyText(path string) (lint.Text, bool) {
	var parts []string
	for part := range strings.SplitSeq(path, ".") {
		if part == "" || part[0] < '0' || part[0] > '9' {
			parts = append(parts, part)
		}
	}
	texts := keyTexts()
	for from := max(0, len(parts)-2); from < len(parts); from++ {
		want := strings.Join(parts[from:], ".")
		for i := range texts {
			if texts[i].key == want {
				return texts[i].text, true
			}
		}
	}
	return lint.Text{}, false
}

// key writes about a key.
func (m *markup) key(path string) {
	text, ok := KeyText(path)
	if !ok {
		return
	}
	m.title(path, "")
	m.paragraph(text.In(m.Lang))
}
