package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestTemplateResidue(t *testing.T) {
	run(t, []one{
		{templateResidue, inExpenditure, "支出合计 ⟦XXX⟧ 万元。", "留有样张的“支出合计 XXX 万元”。", ""},
		{templateResidue, inExpenditure, "示例市⟦××⟧局支出合计 1 万元。", "留有样张的“示例市××局支出合计 1…”。", ""},
		{templateResidue, inExpenditure, "支出合计⟦____⟧万元。", "留有样张的“支出合计____万元”。", ""},
		{templateResidue, inExpenditure, "财预⟦〔  〕⟧12 号。", "留有样张的“财预〔  〕12 号”。", ""},
		{templateResidue, inExpenditure, "其中：基本支出 1 万元⟦（不涉及的不列）⟧。", "留有样张的填写说明“（不涉及的不列）”。", ""},
		{templateResidue, inExpenditure, "支出⟦增加（减少）⟧1 万元。", "留有样张的填写说明“增加（减少）”。", ""},
		{templateResidue, inExpenditure, "⟦按上述格式⟧依次说明到各项级科目。", "留有样张的填写说明“按上述格式”。", ""},
		{templateResidue, inExpenditure, "项目支出主要用于⟦项目名称⟧改制企业工作经费 1 万元。", "留有样张的“项目名称”字样：“项目支出主要用于项目名称改制企业工作经费…”。", ""},
		{templateResidue, "", "[[section]]\ntitle = ⟦\"一、重点工作事项标题\"⟧\n", "标题“一、重点工作事项标题”是样张的占位文字，没有换成内容。", ""},
		{templateResidue, "", "[[part]]\ntitle = \"第二部分 示例市⟦XX⟧局 2022 年度部门决算表\"\n", "留有样张的“第二部分 示例市XX局 2022 年…”。", ""},
		{templateResidue, "", "[[term]]\nname = \"其他收入\"\ntext = \"指上述以外的收入。⟦(该项名词解释请依据实际情况进行解释)⟧\"\n",
			"留有样张的填写说明“(该项名词解释请依据实际情况进行解释)”。", ""},
	})
	silent(t, templateResidue, inExpenditure,
		"购置 XXL 工作服、3X 设备、X 光机、DX-XX1 型。", "规格 3×4 米。", "财预〔2013〕53 号。", "除上述项目外，支持企业发展，涉及职称评定。", "请求上级部门支持。",
		"项目名称及金额如下。", "增加（含追加）1 万元。", "{= 表3.「XX」}", "图略。")
}

// Every sentence of the official blank form that holds a placeholder or a note is found.
func TestOfficialTemplate(t *testing.T) {
	for _, text := range []string{
		"上海市 XX 局 2024 年度收入支出总计 XXX 万元。",
		"主要原因：XXXXXXXX。（如持平作持平表述）",
		"本年收入合计 1 万元，其中：财政拨款收入 1 万元……（不涉及的不列）。",
		"决算数大于（小于）预算数的主要原因：项目调整。",
		"公务接待费支出决算减少（增加）1 万元，下降（增长）1%。",
		"无“三公”经费财政拨款支出的部门，作下述说明：",
		"按上述格式依次说明到各项级科目，预决算持平的不用说明变动原因。",
	} {
		r := linttest.Check(t, head+"[[section]]\ntitle = \"一\"\ntext = \"\"\"\n"+text+"\n\"\"\"\n", templateResidue)
		if len(r.Diagnostics) == 0 {
			t.Errorf("nothing found in %s", text)
		}
	}
}

func TestPunctuation(t *testing.T) {
	run(t, []one{
		{punctuation, inExpenditure, "办公费⟦、、⟧差旅费。", "标点重复：“办公费、、差旅费”。", "办公费、差旅费。"},
		{punctuation, inExpenditure, "{1 = 表3.合计.1栏} 万元⟦。。⟧", "标点重复：“万元。。”。", "{1 = 表3.合计.1栏} 万元。"},
		{punctuation, inExpenditure, "一⟦。。。⟧", "标点重复：“一。。。”。", "一。"},
		{punctuation, inExpenditure, "支出合计⟦，。⟧", "两个标点连在一起：“出合计，。”。", "支出合计。"},
		{punctuation, inExpenditure, "支出合计⟦，、⟧收入合计。", "两个标点连在一起：“出合计，、收入合”。", "支出合计，收入合计。"},
		{punctuation, "（五）绩效目标完成情况分析", "对于该项目⟦的的⟧评价，采取了访谈。", "多一个“的”字：“对于该项目的的评价”。", "对于该项目的评价，采取了访谈。"},
		{punctuation, inBasic, "公用经费主要包括：办公费、⟦办公设备购置差旅费⟧。", "“办公设备购置”与“差旅费”之间少顿号。", "公用经费主要包括：办公费、办公设备购置、差旅费。"},
		{punctuation, inExpenditure, "占 20.51%⟦；⟧", "段末是“；”，后面没有内容。", "占 20.51%。"},
		{punctuation, inExpenditure, "主要原因⟦：⟧\n人员变化。", "“原因”后没有内容，或者一句断成了两段。", ""},
		{punctuation, inExpenditure, "支出合计 1 万元，比上年增⟦加⟧", "段末没有标点。", "支出合计 1 万元，比上年增加。"},
		{punctuation, "", "[[section]]\ntitle = \"一、支出⟦、、⟧收入\"\n", "标点重复：“、支出、、收入”。", "[[section]]\ntitle = \"一、支出、收入\"\n"},
		{punctuation, "", "[[work]]\ntitle = \"1. 甲。\"\n[[work]]\ntitle = ⟦\"2. 乙\"⟧\n[[work]]\ntitle = \"3. 丙。\"\n",
			"“2. 乙”末尾没有句号，其余 2 条都有。", "[[work]]\ntitle = \"1. 甲。\"\n[[work]]\ntitle = \"2. 乙。\"\n[[work]]\ntitle = \"3. 丙。\"\n"},
	})
	silent(t, punctuation, inExpenditure,
		"“甲”、“乙”。”", "真的？！", "指……。", "甲；\n乙；\n丙。", "其中：\n基本支出 1 万元。", "电话：84461156", "1,234,567.00 元。", "甲: 乙。", "{= 表3.合计.1栏}", "{{、}}。",
		"(1) 产出指标完成情况分析\n完成。", "人员经费", "达到目的的项目，的的确确。")
	silent(t, punctuation, "", "[[section]]\ntitle = \"五、一般公共预算\"\ntext = \"其中：甲；\"\n[[section.item]]\ntext = \"乙。\"\n",
		"[[section]]\ntitle = \"五、一般公共预算\"\ntext = \"具体如下；\"\n[[section]]\ntitle = \"（一）甲\"\nlevel = 2\n",
		"[[work]]\ntitle = \"1. 甲\"\n[[work]]\ntitle = \"2. 乙\"\n[[work]]\ntitle = \"3. 丙。\"\n")
}

// Doubled marks are the only fixes that need nobody's consent.
func TestPunctuationFixKinds(t *testing.T) {
	for text, want := range map[string]lint.FixKind{"甲、、乙。": lint.Safe, "甲。。": lint.Safe, "甲，。": lint.Ask, "甲。。。": lint.Ask, "甲，乙；": lint.Ask} {
		r := linttest.Check(t, head+"[[section]]\ntitle = \"三、支出决算\"\ntext = \""+text+"\"\n", punctuation)
		if len(r.Diagnostics) != 1 || r.Diagnostics[0].Fixes[0].Kind != want {
			t.Errorf("%s\n%s", text, linttest.Findings(r))
		}
	}
}

func TestMissingUnit(t *testing.T) {
	run(t, []one{
		{missingUnit, "一、重点工作", "为企业联系银行达成贷款意向 ⟦2000 万⟧，提供资金保障。", "“为企业联系银行达成贷款意向 2000 万”缺“元”。",
			"为企业联系银行达成贷款意向 2000 万元，提供资金保障。"},
		{missingUnit, inExpenditure, "基本支出 ⟦392.43万⟧，项目支出 232.38万。", "“基本支出 392.43万”等 2 处缺“元”。", "基本支出 392.43万元，项目支出 232.38万元。"},
		{missingUnit, inExpenditure, "基本支出占本年支出的 ⟦62.81⟧。", "“基本支出占本年支出的 62.81”缺“%”。", "基本支出占本年支出的 62.81%。"},
		{missingUnit, inExpenditure, "支出下降 1 万元，下降 ⟦{10.74 = 数据.年初预算}⟧。", "“下降 10.74”缺“%”。", "支出下降 1 万元，下降 {10.74 = 数据.年初预算}%。"},
		{missingUnit, inGeneral, "支出决算为 ⟦57.35⟧。", "“支出决算为 57.35”缺“万元”。", "支出决算为 57.35万元。"},
		{missingUnit, "", "[[performance]]\nscope = \"整体\"\n[[performance.goal]]\nindicators = [[\"产出指标\", \"质量指标\", \"资金保障\", \"提供\", ⟦\"达成贷款 2000万\"⟧, 2]]\n",
			"“达成贷款 2000万”缺“元”。", ""},
	})
	silent(t, missingUnit, inExpenditure,
		"收入总计 21292.41、支出总计 21292.41 万元。", "支出 624.81 万元，占 62.81%；项目 1 个。", "2022 年度，共 3 个，第 1、2 项。", "惠及群众 3 万，发放传单 2 万份。",
		"完成年初预算的 85.14 %。", "占 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。", "占 {= 占比(表3.合计.基本支出, 表3.合计.1栏)}。", "支出合计 {624.81 = 表3.合计.1栏} 万元。")
	silent(t, missingUnit, "一、主要职能", "占 62.81。", "电话：84461156")
}

func TestWrongLevel(t *testing.T) {
	term := func(text string) string { return "[[term]]\nname = \"（一）收入\"\ntext = \"" + text + "\"\n" }
	run(t, []one{
		{wrongLevel, "", term("指⟦市级财政⟧一般公共预算当年拨付的资金。"), "本单位是区级，这里写的是“市级财政”。", term("指区级财政一般公共预算当年拨付的资金。")},
		{wrongLevel, "", term("是指⟦市直部门⟧用财政拨款安排的费用。"), "本单位是区级，这里写的是“市直部门”。", term("是指区直部门用财政拨款安排的费用。")},
		{wrongLevel, "", "[[section]]\ntitle = \"一、当年⟦市委市政府⟧布置的重点工作\"\n", "本单位是区级，标题写的是“市委市政府”。",
			"[[section]]\ntitle = \"一、当年区委区政府布置的重点工作\"\n"},
		{wrongLevel, "", "[[attachment]]\ntitle = \"一\"\n[[section]]\ntitle = \"二\"\ntext = \"领域（⟦处室⟧）绩效目标。\"\n",
			"“处室”多是上级模板的用语，区级单位一般称科室，请核对。", ""},
	})
	run(t, []one{
		{wrongLevel, "", "[[attachment]]\ntitle = \"一\"\n[[section]]\ntitle = \"二\"\ntext = \"⟦处室⟧按绩效目标执行。\"\n",
			"“处室”多是上级模板的用语，区级单位一般称科室，请核对。", ""},
	})
	silent(t, wrongLevel, "",
		term("指区级财政当年拨付的资金。"), term("指省、市级财政拨付的资金。"), term("指本级财政拨付的资金。"), term("包括市级财政补助。"), term("指上级财政拨付。"),
		"[[section]]\ntitle = \"一、区委区政府布置的工作\"\ntext = \"落实市委市政府部署，市级财政下达专项资金，内设处室 3 个。\"\n")
	none := strings.Replace(head, "level = \"区\"\n", "", 1) + term("指市级财政当年拨付的资金。")
	if r := linttest.Check(t, none, wrongLevel); len(r.Diagnostics) > 0 {
		t.Errorf("%s", linttest.Findings(r))
	}
}

func TestWrongYear(t *testing.T) {
	run(t, []one{
		{wrongYear, "", "[[part]]\ntitle = \"第三部分 服务中心⟦2021⟧年度部门决算情况说明\"\n", "“…三部分 服务中心2021年度部门决算情况…”：本报告是 2022 年度。",
			"[[part]]\ntitle = \"第三部分 服务中心2022年度部门决算情况说明\"\n"},
		{wrongYear, inAssets, "截至 ⟦2021⟧ 年 12 月 31 日，共有车辆 0 辆。", "“截至 2021 年 12 月…”：本报告是 2022 年度。", "截至 2022 年 12 月 31 日，共有车辆 0 辆。"},
		{wrongYear, inExpenditure, "⟦2021⟧ 年度支出合计 624.81 万元。", "“2021 年度支出合计…”：本报告是 2022 年度。", "2022 年度支出合计 624.81 万元。"},
		{wrongYear, inExpenditure, "本单位⟦2023⟧年度财政拨款支出 624.81 万元。", "“本单位2023年度财政拨款支出…”：本报告是 2022 年度。", "本单位2022年度财政拨款支出 624.81 万元。"},
		{wrongYear, "", "[table.9]\nform = \"国有资本经营预算财政拨款支出决算表\"\nempty = \"⟦2021⟧ 年我单位无国有资本经营预算财政拨款支出。\"\n",
			"“2021 年我单位无国有…”：本报告是 2022 年度。", "[table.9]\nform = \"国有资本经营预算财政拨款支出决算表\"\nempty = \"2022 年我单位无国有资本经营预算财政拨款支出。\"\n"},
	})
	silent(t, wrongYear, inExpenditure,
		"2022 年度支出合计 624.81 万元，与 2021 年度相比减少 1 万元。", "与 2021 年度相比，支出减少 1 万元。", "2021 年度支出 1 万元，2022 年度支出 2 万元。",
		"按照《关于 2021 年度决算的通知》。", "2010350 年初预算为 1 万元。", "于 2023 年 1 月份支付。")
	silent(t, wrongYear, inAssets, "截至 2022 年 12 月 31 日，共有车辆 0 辆。", "截至 2021 年 6 月。")
	silent(t, wrongYear, "", "[[section]]\ntitle = \"一、2020 至 2022 年工作\"\n", "[[section]]\ntitle = \"一、与 2021 年相比\"\n", "[[work]]\ntitle = \"1. 迎接 2023 年检查\"\n")
}

func TestWrongUnit(t *testing.T) {
	run(t, []one{
		{wrongUnit, "", "[[part]]\ntitle = \"第三部分 ⟦示例市示例区文化馆⟧ 2022 年度部门决算情况说明\"\n",
			"“示例市示例区文化馆”不是本单位（示例市示例区企业服务中心）；是本单位简称的，请写入 aliases。", ""},
		{wrongUnit, "", "[[part]]\ntitle = \"第一部分 ⟦示例市示例区文化馆⟧概况\"\n",
			"“示例市示例区文化馆”不是本单位（示例市示例区企业服务中心）；是本单位简称的，请写入 aliases。", ""},
		{wrongUnit, inExpenditure, "⟦示例市教育局⟧2022年度支出合计 624.81 万元。",
			"“示例市教育局”不是本单位（示例市示例区企业服务中心）；是本单位简称的，请写入 aliases。", ""},
		{wrongUnit, inAssets, "截至 2022 年 12 月 31 日，⟦示例区教育局⟧共有车辆 0 辆。",
			"“示例区教育局”不是本单位（示例市示例区企业服务中心）；是本单位简称的，请写入 aliases。", ""},
	})
	silent(t, wrongUnit, "",
		"[[part]]\ntitle = \"第一部分 服务中心概况\"\n", "[[part]]\ntitle = \"第一部分 示例区企业服务中心概况\"\n", "[[part]]\ntitle = \"第二部分 2022 年度部门决算表\"\n",
		"[[part]]\ntitle = \"第一部分 单位概况\"\n", "[[part]]\ntitle = \"第四部分 名词解释\"\n", "[[part]]\ntitle = \"第三部分 示例市示例区企业服务中心（本级）2022 年度部门决算情况说明\"\n",
		"[[part]]\ntitle = \"第三部分 示例市XX局2022年度部门决算情况说明\"\n")
	silent(t, wrongUnit, inExpenditure,
		"示例市示例区企业服务中心2022年度支出合计 1 万元。", "本单位2022年度支出合计 1 万元。", "根据示例市财政局2022年度部门决算批复，支出合计 1 万元。", "各区教育局2022年度支出。", "与 2021 年度相比。")
	silent(t, wrongUnit, inAssets, "截至 2022 年 12 月 31 日，本单位共有车辆 0 辆。", "共有车辆 0 辆。")
}
