package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// The rules on words at the first and last place of a text, and at the second of two things.

func TestBoundFigureEdges(t *testing.T) {
	edges(t, head, []*lint.Rule{boundFigure}, []edge{
		{spent, "支出合计 {624.83 = 表3.合计.1栏} 万元。",
			"error JS501 @ ⟦624.83⟧ “支出合计 624.83 万元”与表3 “合计”本年支出合计 624.81 万元不符，多 0.02。 (624.83, not 624.81: 0.02) | operand 表3.合计.本年支出合计 ⟦624.81⟧ 624.81 | 改为 624.81: ⟦624.83⟧→⟦624.81⟧ | 不写数，由出处算出: ⟦624.83 = ⟧→⟦= ⟧"},
		{spent, "支出合计 {624.80 = 表3.合计.1栏} 万元。",
			"warning JS501 @ ⟦624.80⟧ “支出合计 624.80 万元”与表3 “合计”本年支出合计 624.81 万元差 0.01，同一个数两处末位不同，请统一。 (624.80, not 624.81: -0.01) | operand 表3.合计.本年支出合计 ⟦624.81⟧ 624.81 | 改为 624.81: ⟦624.80⟧→⟦624.81⟧ | 不写数，由出处算出: ⟦624.80 = ⟧→⟦= ⟧"},
		{spent, "共 {1 = 数据.无} 个，占 {62.81 = 占比(表3.合计.基本支出, 表3.合计.1栏)}。",
			"error JS501 @ ⟦1⟧ “共 1”不符，按 数据.无 应为 0，多 1。 | 改为 0: ⟦1⟧→⟦0⟧ | 不写数，由出处算出: ⟦1 = ⟧→⟦= ⟧\n" +
				"error JS501 @ ⟦62.81⟧ “占 62.81”不符，按 占比(表3.合计.基本支出, 表3.合计.1栏) 应为 0.63，多 62.18。 | operand 表3.合计.基本支出 ⟦392.43⟧ 392.43 | operand 表3.合计.本年支出合计 ⟦624.81⟧ 624.81 | 改为 0.63: ⟦62.81⟧→⟦0.63⟧ | 不写数，由出处算出: ⟦62.81 = ⟧→⟦= ⟧"},
		{spent, "比预算减少 {75.19 = 表3.合计.1栏 - 数据.年初预算} 万元，增加 {75.19 = 表3.合计.1栏 - 数据.年初预算} 万元。",
			"error JS501 @ ⟦75.19⟧ “增加 75.19 万元”不符，按 表3.合计.1栏 - 数据.年初预算 应为 -75.19 万元，多 150.38。 (75.19, not -75.19: 150.38) | operand 表3.合计.本年支出合计 ⟦624.81⟧ 624.81 | 改为 -75.19: ⟦75.19⟧→⟦-75.19⟧ | 不写数，由出处算出: ⟦75.19 = ⟧→⟦= ⟧"},
		{spent, "比预算减少 {75.21 = 表3.合计.1栏 - 数据.年初预算} 万元。",
			"error JS501 @ ⟦75.21⟧ “比预算减少 75.21 万元”不符，按 表3.合计.1栏 - 数据.年初预算 应为 -75.19 万元，多 150.40。 (75.21, not -75.19: 150.40) | operand 表3.合计.本年支出合计 ⟦624.81⟧ 624.81 | 改为 -75.19: ⟦75.21⟧→⟦-75.19⟧ | 不写数，由出处算出: ⟦75.21 = ⟧→⟦= ⟧"},
	})
	// The second line of a text, and the heading above another.
	edges(t, head, []*lint.Rule{boundFigure}, []edge{{spent, `收入 {624.81 = 表2.合计.1栏} 万元。\n支出 {1.00 = 表3.合计.1栏} 万元。`,
		"error JS501 正文.「" + spent + "」.第2段 ⟦1.00⟧ “支出 1.00 万元”与表3 “合计”本年支出合计 624.81 万元不符，少 623.81。 (1.00, not 624.81: -623.81) | operand 表3.合计.本年支出合计 ⟦624.81⟧ 624.81 | 改为 624.81: ⟦1.00⟧→⟦624.81⟧ | 不写数，由出处算出: ⟦1.00 = ⟧→⟦= ⟧"}})
	// In the headings of a section and of its items each has its own address.
	bound := func(item, said, difference string) string {
		return "error JS501 正文.「支出{1.00=表3.合计.1栏}万元」" + item + " ⟦" + said + "⟧ “支出 " + said + " 万元”与表3 “合计”本年支出合计 624.81 万元不符，少 " + difference + "。 (" + said + ", not 624.81: -" + difference + ") | operand 表3.合计.本年支出合计 ⟦624.81⟧ 624.81 | 改为 624.81: ⟦" + said + "⟧→⟦624.81⟧ | 不写数，由出处算出: ⟦" + said + " = ⟧→⟦= ⟧"
	}
	heading := func(amount string) string { return "title = \"支出 {" + amount + " = 表3.合计.1栏} 万元\"\n" }
	text := head + "[[section]]\n" + heading("1.00") + "[[section.item]]\n" + heading("2.00") + "[[section.item]]\n" + heading("3.00") + "text = \"甲。\"\n"
	want := bound("", "1.00", "623.81") + "\n" + bound(".「支出{2.00=表3.合计.1栏}万元」", "2.00", "622.81") + "\n" + bound(".「支出{3.00=表3.合计.1栏}万元」", "3.00", "621.81") + "\n"
	if got := linttest.Whole(linttest.Check(t, text, boundFigure)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	run(t, []one{
		{boundFigure, "", "[[section]]\ntitle = \"支出 {⟦1.00⟧ = 表3.合计.1栏} 万元\"\n", "“支出 1.00 万元”与表3 “合计”本年支出合计 624.81 万元不符，少 623.81。", "[[section]]\ntitle = \"支出 {624.81 = 表3.合计.1栏} 万元\"\n"},
	})
}

// The level of another government in the headings of sections and attachments; the centre has all below it.
func TestLevelInHeadings(t *testing.T) {
	const title = "[[section]]\ntitle = \"市委市政府重点工作\"\n"
	for _, c := range []struct{ level, text, want string }{
		{"区", title, "warning JS521 正文.「市委市政府重点工作」 ⟦市委市政府⟧ 本单位是区级，标题写的是“市委市政府”。 | 改为“区委区政府”: ⟦市委市政府⟧→⟦区委区政府⟧"},
		{"区", "[[attachment]]\ntitle = \"省委、省政府工作\"\n", "warning JS521 附件「省委、省政府工作」 ⟦省委、省政府⟧ 本单位是区级，标题写的是“省委、省政府”。 | 改为“区委、区政府”: ⟦省委、省政府⟧→⟦区委、区政府⟧"},
		{"区", "[[part]]\ntitle = \"市委市政府\"\n", ""},
		{"市", title, ""},
		{"中央", title, ""},
	} {
		text := strings.Replace(head, "level = \"区\"", "level = \""+c.level+"\"", 1) + c.text
		if got := strings.TrimSpace(linttest.Whole(linttest.Check(t, text, wrongLevel))); got != c.want {
			t.Errorf("%s %s\ngot\n%s\nwant\n%s", c.level, c.text, got, c.want)
		}
	}
}

func TestShareOfZeroEdges(t *testing.T) {
	run(t, []one{
		{shareOfZero, inThreePublic, "公务接待费占 34.09%；因公出国（境）费决算为 0.00 万元，完成预算的 ⟦0%⟧。", "“完成预算的 0%”：因公出国（境）费预算数为零，比例没有意义；可写“无可比性”，或不写。", ""},
		{shareOfZero, inThreePublic, "2022 年度；完成因公出国（境）费预算的 ⟦0%⟧。", "“完成因公出国（境）费预算的 0%”：因公出国（境）费预算数为零，比例没有意义；可写“无可比性”，或不写。", ""},
		{shareOfZero, inThreePublic, "公务用车购置费完成预算的 ⟦0%⟧；公务用车运行费完成预算的 96.67%。", "“公务用车购置费完成预算的 0%”：公务用车购置费预算数为零，比例没有意义；可写“无可比性”，或不写。", ""},
		{shareOfZero, inPurchases, "政府采购支出总额 1 万元，其中：货物 1 万元、工程 0 万元、服务 0 万元。货物采购占货物支出金额的 100%，服务采购授予中小企业合同金额占服务支出金额的 ⟦0%⟧。",
			"“服务采购授予中小企业合同金额占服务支出金额的 0%”：服务采购为零，比例没有意义；可写“无可比性”，或不写。", ""},
		{shareOfZero, inExpenditure, "占 {100% = 占比(表3.合计.1栏, 表3.合计.1栏)}，{= 表3.合计.1栏}，每个 ⟦{1.00 = 表3.合计.1栏 / 数据.无}⟧。", "表3.合计.1栏 / 数据.无 的基数是零，比例没有意义；可写“无可比性”，或不写。", ""},
	})
	silent(t, shareOfZero, inThreePublic,
		"公务用车购置及运行费完成预算的 96.67%。", "因公出国（境）费预算数为 1.00 万元，完成预算的 0%。", "因公出国（境）费完成任务的 0%。", "因公出国（境）费完成预算的 {= 占比(表3.合计.1栏, 数据.没有)}。", "培训费完成预算的 0%。")
	silent(t, shareOfZero, inExpenditure, "占 {5% = 占比(数据.没有, 表3.合计.1栏)}。", "{= 数据.无 / 表3.合计.1栏}。")
	empty := "[report]\nunit = \"甲\"\nyear = 2022\nstage = \"编制\"\n[figures]\n\"无\" = 0.00\n[[section]]\ntitle = \"三、支出决算情况\"\ntext = \"占 {0% = 占比(数据.无, 数据.无)}。\"\n"
	if r := linttest.Check(t, empty, shareOfZero); len(r.Diagnostics) > 0 {
		t.Errorf("a form that nobody has filled in:\n%s", linttest.Findings(r))
	}
}

func TestListEdges(t *testing.T) {
	const all = "基本工资、津贴补贴、机关事业单位基本养老保险缴费、退休费"
	run(t, []one{
		{listItems, inBasic, "人员经费 389.83 万元，包括：⟦工资福利支出⟧。", "没有列举“退休费”，表6 30302 有 39.83 万元。", "人员经费 389.83 万元，包括：工资福利支出、退休费。"},
		{listItems, inBasic, "人员经费 389.83 万元，主要包括：⟦职业年金缴费⟧、" + all + "。", "列举了“职业年金缴费”，表6 30109 没有金额。", "人员经费 389.83 万元，主要包括：" + all + "。"},
		{listItems, inBasic, "人员经费主要包括：" + all + "；公用经费主要包括：⟦办公费、差旅费⟧。", "没有列举“办公设备购置”，表6 31002 有 0.88 万元。", "人员经费主要包括：" + all + "；公用经费主要包括：办公费、差旅费、办公设备购置。"},
		{listItems, inIncome, "⟦收入合计 624.81 万元，其中：事业收入 24.81 万元；经营收入 0.00 万元。⟧", "逐项列举没有“财政拨款收入”，表2 第 2 栏有 600.00 万元。", ""},
	})
	silent(t, listItems, inIncome, "收入合计 624.81 万元，财政拨款收入 600.00 万元，经营收入 0.00 万元。", "收入合计 624.81 万元，其中：经营收入 0.00 万元。",
		"收入合计 624.81 万元，其中：财政拨款收入 600.00 万元；上级补助收入 0 万元；事业收入 24.81 万元；经营收入 0 万元。") // two zeros of four
	silent(t, listItems, inBasic, "人员经费主要包括：20 余项、"+all+"。", "人员经费主要包括：基本工资、津贴补贴、机关事业单位基本养老保险缴费和退休费。")
	// A table with an item that cannot be read, and one that is withheld, says nothing.
	unknown := strings.Replace(head, `30302 = ["退休费", 39.83]`, `30302 = ["退休费", "= 数据.没有"]`, 1)
	if r := linttest.Check(t, unknown+"[[section]]\ntitle = \""+inBasic+"\"\ntext = \"人员经费主要包括：基本工资、津贴补贴、机关事业单位基本养老保险缴费。\"\n", listItems); len(r.Diagnostics) > 0 {
		t.Errorf("%s", linttest.Findings(r))
	}
}

func TestReasonEdges(t *testing.T) {
	run(t, []one{
		{reasonMissing, inRunning, "比上年增加 0.50 万元，增长 ⟦20.00%⟧。", "“机关运行经费支出情况” 与上年相比“增长 20.00%”，未说明原因。", ""},
		{reasonMissing, inGeneral, "支出合计 1.00 万元，其中年初预算为 ⟦700.00 万元，支出决算为 624.81 万元⟧。", "“一般公共预算财政拨款支出决算情况说明” 年初预算 700.00、决算 624.81 万元，少 75.19（10.74%），未说明原因。", ""},
		{reasonMissing, inGeneral, "年初预算为 {= 数据.没有} 万元，支出决算为 5.00 万元，年初预算为 ⟦700.00 万元，支出决算为 624.81 万元⟧。", "“一般公共预算财政拨款支出决算情况说明” 年初预算 700.00、决算 624.81 万元，少 75.19（10.74%），未说明原因。", ""},
		{reasonMissing, inGeneral, "年初预算为 0.10 万元，支出决算为 0.05 万元；年初预算为 ⟦700.00 万元，支出决算为 624.81 万元⟧。", "“一般公共预算财政拨款支出决算情况说明” 年初预算 700.00、决算 624.81 万元，少 75.19（10.74%），未说明原因。", ""},
		{reasonMissing, inGeneral, "年初预算为 689.87 万元，支出决算为 624.81 万元；年初预算为 ⟦700.00 万元，支出决算为 624.81 万元⟧。", "“一般公共预算财政拨款支出决算情况说明” 年初预算 700.00、决算 624.81 万元，少 75.19（10.74%），未说明原因。", ""},
		{reasonMissing, inGeneral, "年初预算为 ⟦100.00 万元，支出决算为 110.00 万元⟧。", "“一般公共预算财政拨款支出决算情况说明” 年初预算 100.00、决算 110.00 万元，多 10.00（10.00%），未说明原因。", ""},
		{reasonMissing, inGeneral, "年初预算为 ⟦0.50 万元，支出决算为 0.60 万元⟧。", "“一般公共预算财政拨款支出决算情况说明” 年初预算 0.50、决算 0.60 万元，多 0.10（20.00%），未说明原因。", ""},
		{reasonMissing, inExpenditure, "与上年相比，支出减少 0.10 万元，减少 ⟦10.00%⟧。", "“支出决算情况说明” 与上年相比“减少 10.00%”，未说明原因。", ""},
		{reasonMissing, inExpenditure, "占 5.00%，比上年减少 0.05 万元，下降 50.00%，其中甲减少 1.00 万元，下降 ⟦30.00%⟧。", "“支出决算情况说明” 与上年相比“下降 30.00%”，未说明原因。", ""},
		{reasonMissing, inExpenditure, "占 50.00%，比上年增长 5.00%，其中甲增长 ⟦30.00%⟧。", "“支出决算情况说明” 与上年相比“其中甲增长 30.00%”，未说明原因。", ""},
	})
	silent(t, reasonMissing, inGeneral,
		"年初预算为 100.00 万元，支出决算为 109.99 万元。",    // 9.99 %
		"年初预算为 0.50 万元，支出决算为 0.5999 万元。",      // 999 元
		"年初预算为 0 万元，支出决算为 0.09 万元。",           // 900 元
		"年初预算为 50%，支出决算为 624.81 万元。",          // no amounts
		"完成年初预算的 700.00 万元，支出决算为 624.81 万元。",  // the words tell a completion
		"年初预算为 700.00 万元，其中甲 624.81 万元，另决算为。", // no final figure
	)
	silent(t, reasonMissing, inExpenditure, "与上年相比，支出减少 10.00 万元。占 62.81%，减少 22.28%。", "与上年相比，支出为 22.28%。", "与上年相比，支出减少 {= 数据.没有}%。", "与上年相比，支出减少 1.00 万元，减少 9.99%。")
	// Figures in braces are looked up from where the last one was found: here of an earlier paragraph after a later one.
	later := head + "[[section]]\ntitle = \"" + inGeneral + "\"\ntext = \"年初预算为 {700.00 = 数据.年初预算} 万元，支出决算为 {624.81 = 表3.合计.1栏} 万元。\"\n" +
		"[[section]]\ntitle = \"" + inThreePublic + "\"\ntext = \"公务接待费支出决算为 {1.50 = 表7.「决算数.公务接待费」} 万元，完成预算的 75%。\"\n"
	want := "warning JS512 正文.「" + inGeneral + "」.第1段 ⟦{700.00 = 数据.年初预算} 万元，支出决算为 {624.81 = 表3.合计.1栏} 万元⟧ “一般公共预算财政拨款支出决算情况说明” 年初预算 700.00、决算 624.81 万元，少 75.19（10.74%），未说明原因。\n"
	if got := linttest.Whole(linttest.Check(t, later, shareOfZero, reasonMissing)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestDeclarationEdges(t *testing.T) {
	fund := strings.Replace(head, `empty = "2022 年我单位无政府性基金预算财政拨款收入支出。"`, "\n[table.8.rows]\n\"合计\" = [3.00, 12.00, 10.00, 0.00, 10.00, 5.00]\n", 1)
	for text, want := range map[string]string{
		"无政府性基金预算财政拨款收入支出。": "表8 “合计”本年收入 有 12.00 万元", "无政府性基金预算财政拨款。": "表8 “合计”年初结转和结余 有 3.00 万元",
		"没有政府性基金预算财政拨款支出。": "表8 “合计”本年支出·小计 有 10.00 万元", "没有政府性基金预算财政拨款收入。": "表8 “合计”本年收入 有 12.00 万元",
		"无政府性基金预算财政拨款年初结转和结余。": "表8 “合计”年初结转和结余 有 3.00 万元", "无政府性基金预算财政拨款年末结转和结余。": "表8 “合计”年末结转和结余 有 5.00 万元",
		"无政府性基金预算财政拨款结转和结余。": "表8 “合计”年初结转和结余 有 3.00 万元", "无政府性基金预算财政拨款年初、年末结转。": "表8 “合计”年初结转和结余 有 3.00 万元",
	} {
		said, _, _ := strings.Cut(text, "。")
		edges(t, fund, []*lint.Rule{declaration}, []edge{{inFund, text, "error JS515 @ ⟦" + said + "⟧ 说明写“" + said + "”，" + want + "。 | other " + relatedOf(want)}})
	}
	run(t, []one{
		{declaration, inThreePublic, "⟦无“三公”经费预算和决算支出⟧。", "说明写“无“三公”经费预算和决算支出”，表7 决算数·合计 有 4.40 万元。", ""},
	})
	none := strings.Replace(head, "4.40, 0.00, 2.90, 0.00, 2.90, 1.50]", "\"\", 0.00, 0.00, 0.00, 0.00, 1.50]", 1)
	edges(t, none, []*lint.Rule{declaration}, []edge{{inThreePublic, "无“三公”经费支出。", "error JS515 @ ⟦无“三公”经费支出⟧ 说明写“无“三公”经费支出”，表7 决算数·公务接待费 有 1.50 万元。 | other 表7.「决算数.公务接待费」 ⟦1.50⟧ 1.50"}})
	capital := strings.Replace(head, "[table.8]", "[table.9]\nform = \"国有资本经营预算财政拨款支出决算表\"\n[table.9.rows]\n\"合计\" = [2.00, 2.00, 0.00]\n\n[table.8]", 1)
	edges(t, capital, []*lint.Rule{declaration}, []edge{
		{"九、国有资本经营预算财政拨款支出决算情况说明", "本单位无国有资本经营预算财政拨款支出。", "error JS515 @ ⟦无国有资本经营预算财政拨款支出⟧ 说明写“无国有资本经营预算财政拨款支出”，表9 “合计”本年支出·合计 有 2.00 万元。 | other 表9.合计.合计 ⟦2.00⟧ 2.00"},
		{"九、国有资本经营预算财政拨款支出决算情况说明", "本单位无国有资本经营预算财政拨款收入。", ""},
	})
}

// relatedOf is the cell of table 8 that a message names.
func relatedOf(message string) string {
	switch {
	case strings.Contains(message, "年初"):
		return "表8.合计.年初结转和结余 ⟦3.00⟧ 3.00"
	case strings.Contains(message, "年末"):
		return "表8.合计.年末结转和结余 ⟦5.00⟧ 5.00"
	case strings.Contains(message, "收入"):
		return "表8.合计.本年收入 ⟦12.00⟧ 12.00"
	}
	return "表8.合计.小计 ⟦10.00⟧ 10.00"
}

func TestCountEdges(t *testing.T) {
	run(t, []one{
		{countMoney, inAssets, "车辆 ⟦0⟧ 辆。", "共有车辆 0 辆，表7 决算数/公务用车购置及运行费·公务用车运行费 有 2.90 万元。", ""},
		{countMoney, inAssets, "出租 3 辆，其他车辆 ⟦0⟧ 辆。", "共有车辆 0 辆，表7 决算数/公务用车购置及运行费·公务用车运行费 有 2.90 万元。", ""},
		{countMoney, inThreePublic, "2022 年国内公务接待 ⟦0⟧ 批次。", "接待批次是 0，表7 决算数·公务接待费 有 1.50 万元。", ""},
	})
	silent(t, countMoney, inAssets, "共有车辆合计 0 辆。", "共有车辆 {= 数据.没有} 辆。", "共有设备 0 辆。")
	run(t, []one{
		{procurementRule, inPurchases, "政府采购支出总额 ⟦4.73 万元⟧，其中：货物支出 3.73 万元、工程支出 0.00 万元、服务支出 0.97 万元。", "采购总额 4.73 万元，货物、工程、服务相加 4.70 万元，多 0.03。", ""},
		{procurementRule, inPurchases, "政府采购支出总额 ⟦4.00 万元⟧，其中：服务支出 1.00 万元、货物支出 3.03 万元。", "采购总额 4.00 万元，货物、工程、服务相加 4.03 万元，少 0.03。", ""},
		{procurementRule, inPurchases, "政府采购支出总额 4.73 万元。授予中小企业合同金额 ⟦4.75 万元⟧。", "授予中小企业合同金额 4.75 万元，大于采购总额 4.73 万元。", ""},
		{procurementRule, inPurchases, "政府采购支出总额 4.73 万元，占政府采购支出总额的 100%；⟦采购支出总额⟧ 4.73 万元。", "“采购支出总额”少“政府”二字，同段另一处作“政府采购支出总额”。", "政府采购支出总额 4.73 万元，占政府采购支出总额的 100%；政府采购支出总额 4.73 万元。"},
		{procurementRule, inPurchases, "政府采购支出总额 4.73 万元。授予中小企业合同金额 3.73 万元，占政府采购支出总额的 ⟦{70.00% = 占比(表3.合计.1栏, 表3.合计.1栏)}⟧。", "“占政府采购支出总额的 70.00%”应为 78.86%（3.73 ÷ 4.73）。", ""},
	})
	silent(t, procurementRule, inPurchases,
		"政府采购支出总额 4.73 万元，其中：货物支出 3.73 万元、工程支出 0.00 万元、服务支出 0.98 万元。", // 4.71, and each within 0.005
		"政府采购支出总额 4.73 万元。授予中小企业合同金额 4.74 万元。",
		"政府采购支出总额 4.73 万元。授予中小企业合同金额 3.73 万元，占政府采购支出总额的 78.9%。",
		"采购支出总额 4.73 万元。")
}

func TestWordEdges(t *testing.T) {
	run(t, []one{
		{templateResidue, inExpenditure, "⟦（不涉及的不列）⟧支出 1 万元。", "留有样张的填写说明“（不涉及的不列）”。", ""},
		{templateResidue, inExpenditure, "项目名称及金额如下：用于⟦项目名称⟧改制 1 万元。", "留有样张的“项目名称”字样：“用于项目名称改制 1 万元”。", ""},
		{templateResidue, inExpenditure, "支出⟦大于（小于）⟧预算，请如实说明。", "留有样张的填写说明“大于（小于）”。", ""},
		{templateResidue, "", "[[term]]\nname = \"⟦XX⟧收入\"\ntext = \"指收入。\"\n", "留有样张的“XX收入”。", ""},
		{templateResidue, "", "[[performance]]\nscope = \"项目\"\nname = \"改制经费\"\n[[section]]\ntitle = \"三\"\ntext = \"开展⟦项目名称⟧改制经费。\"\n", "留有样张的“项目名称”字样：“开展项目名称改制经费”。", ""},
		{punctuation, inExpenditure, "⟦，，⟧支出合计 1 万元。", "标点重复：“，，支出合”。", "，支出合计 1 万元。"},
		{punctuation, inExpenditure, "支出⟦：；⟧1 万元。", "两个标点连在一起：“支出：；1 万”。", "支出：1 万元。"},
		{punctuation, inExpenditure, "目的的支出，项目⟦的的⟧支出。", "多一个“的”字：“项目的的支出”。", "目的的支出，项目的支出。"},
		{punctuation, inExpenditure, "甲⟦，⟧", "段末是“，”，后面没有内容。", "甲。"},
		{punctuation, "", "[[section]]\ntitle = \"五、一般公共预算\"\ntext = \"具体如下⟦；⟧\"\n[[section]]\ntitle = \"六、甲\"\n", "段末是“；”，后面没有内容。", "[[section]]\ntitle = \"五、一般公共预算\"\ntext = \"具体如下。\"\n[[section]]\ntitle = \"六、甲\"\n"},
		{punctuation, "", "[[section]]\ntitle = \"五、一般公共预算\"\n[[section.item]]\ntext = \"具体如下⟦；⟧\"\n", "段末是“；”，后面没有内容。", "[[section]]\ntitle = \"五、一般公共预算\"\n[[section.item]]\ntext = \"具体如下。\"\n"},
		{missingUnit, "", "[[performance]]\nscope = \"整体\"\n[[performance.goal]]\nindicators = [[\"产出指标\", \"质量指标\", \"资金\", ⟦\"贷款 2000 万\"⟧, \"5\", 2]]\n", "“贷款 2000 万”缺“元”。", ""},
		{wrongYear, "", "[[part]]\ntitle = \"⟦2021⟧ 年度部门决算情况说明\"\n", "“2021 年度部门决算情…”：本报告是 2022 年度。", "[[part]]\ntitle = \"2022 年度部门决算情况说明\"\n"},
		{wrongYear, inAssets, "2022 年度，截至 ⟦2021⟧ 年 12 月 31 日，共有车辆 0 辆。", "“截至 2021 年 12 月…”：本报告是 2022 年度。", "2022 年度，截至 2022 年 12 月 31 日，共有车辆 0 辆。"},
		{wrongUnit, inAssets, "⟦示例区教育局⟧共有车辆 0 辆。", "“示例区教育局”不是本单位（示例市示例区企业服务中心）；是本单位简称的，请写入 aliases。", ""},
		{wrongLevel, "", "[[term]]\nname = \"收入\"\ntext = \"指区级财政的资金，是指⟦市级财政⟧的资金。\"\n", "本单位是区级，这里写的是“市级财政”。", "[[term]]\nname = \"收入\"\ntext = \"指区级财政的资金，是指区级财政的资金。\"\n"},
		{wrongLevel, "", "[[work]]\ntitle = \"1. 落实市委市政府部署\"\n[[attachment]]\ntitle = \"⟦市委市政府⟧布置的工作\"\n", "本单位是区级，标题写的是“市委市政府”。", "[[work]]\ntitle = \"1. 落实市委市政府部署\"\n[[attachment]]\ntitle = \"区委区政府布置的工作\"\n"},
		{wrongLevel, "", "[[section]]\ntitle = \"⟦县委县政府⟧布置的工作\"\n", "本单位是区级，标题写的是“县委县政府”。", "[[section]]\ntitle = \"区委区政府布置的工作\"\n"},
		{wrongLevel, "", "[[section]]\ntitle = \"⟦省委、省政府⟧布置的工作\"\n", "本单位是区级，标题写的是“省委、省政府”。", "[[section]]\ntitle = \"区委、区政府布置的工作\"\n"},
	})
	silent(t, wrongYear, "", "[[part]]\ntitle = \"1989 年度部门决算情况说明\"\n", "[[part]]\ntitle = \"2100 年度部门决算情况说明\"\n", "[[section]]\ntitle = \"（一）2021 年工作\"\nlevel = 2\n")
	silent(t, missingUnit, "", "[[performance]]\nscope = \"整体\"\n[[performance.goal]]\nindicators = [[\"产出指标\", \"质量指标\", \"贷款 2000 万\", \"贷款 2000 万份\", \"惠及 3 万\", \"贷款 2 万\"]]\n",
		"[[performance]]\nscope = \"整体\"\n[[performance.goal]]\nindicators = [[\"产出指标\", \"质量指标\", \"资金\", \"贷款几万\", \"万\", 2]]\n")
	silent(t, templateResidue, inExpenditure, "请支持项目。填写完毕。", "项目名称、用于甲。")
	title := linttest.Check(t, head+"[[section]]\ntitle = \"一、支出、、收入\"\ntext = \"没有。\"\n", punctuation)
	if got, want := linttest.Whole(title), "warning JS519 正文.「一、支出、、收入」 ⟦、、⟧ 标点重复：“、支出、、收入”。 | 改为“、”: ⟦、、⟧→⟦、⟧\n"; got != want {
		t.Errorf("got %swant %s", got, want)
	}
	r := linttest.Check(t, head+"[[performance]]\nscope = \"整体\"\n[[performance.goal]]\nindicators = [[\"产出指标\", \"质量指标\", \"资金保障\", \"提供\", \"达成贷款 2000万\", 2]]\n", missingUnit)
	if got, want := linttest.Whole(r), "warning JS520 绩效.整体.指标.资金保障.实际完成值 ⟦\"达成贷款 2000万\"⟧ “达成贷款 2000万”缺“元”。\n"; got != want {
		t.Errorf("got %swant %s", got, want)
	}
}
