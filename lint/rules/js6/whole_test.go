package js6

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// Figures in braces are held to their source by another rule; here they only count.
func TestFiguresInBraces(t *testing.T) {
	figures := "[figures]\n\"总分\" = 85.00\n\"一\" = 1\n"
	graded := func(s string) string {
		return docHead + figures + docProject + docFigures + attachment(s)
	}
	words(t, gradeOfScore, []test{ // 96.00 in the table is 优, 85.00 良
		{"computed", graded("自评总分 {= 数据.总分} 分，等级为“优”。"), []string{"⟦优⟧ error 附件「报告」.第1段 等级写“优”，得分 85.00 分应为“良”。"}},
		{"stated", graded("自评总分 {84 = 数据.总分} 分，等级为“优”。"), []string{"⟦优⟧ error 附件「报告」.第1段 等级写“优”，得分 84 分应为“良”。"}},
		{"of an unknown source", graded("自评总分 {= 数据.没有} 分，等级为“优”。"), nil},
		{"a list", graded("自评总分 {列举 表6.人员经费} 分，等级为“优”。"), nil},
		{"two braces are one printed", graded("自评总分 {{85}} 分，等级为“优”。"), nil},
		{"in the second paragraph", graded(`较好。\n自评总分 {= 数据.总分} 分，等级为“优”。`), []string{"⟦优⟧ error 附件「报告」.第2段 等级写“优”，得分 85.00 分应为“良”。"}},
		{"at the same place of two texts", graded("自评总分 {= 数据.一} 分，等级为“差”。") + attachment("自评总分 {= 数据.总分} 分，等级为“优”。"), []string{
			"⟦优⟧ error 附件「报告」.第1段 等级写“优”，得分 85.00 分应为“良”。"}},
	})
	with := func(s string) string { return docHead + figures + docProject + docFigures + docGoal + attachment(s) }
	words(t, attachmentFigure, []test{
		{"another figure of the unit", with(`① 举办活动场数（40 分）\n举办活动 3 场，培训 {1 = 数据.一} 场。`), nil},
		{"another figure of another unit", with(`① 举办活动场数（40 分）\n举办活动 3 场，培训 {1 = 数据.一} 人。`), []string{
			"⟦3⟧ error 附件「报告」.第2段 “举办活动 3 场”与“企业服务活动经费”自评表“举办活动场数”的实际完成值 4场不符，少 1。"}},
		{"a class behind it", with("共得 {1 = 数据.一} 分，产出指标得分 45 分。"), []string{
			"⟦45⟧ error 附件「报告」.第1段 “产出指标得分 45 分”与“企业服务活动经费”自评表产出指标的得分合计 40 分不符，多 5 分。"}},
		{"a rate of points", with(`① 举办活动场数（40 分）\n得分率为 50%，完成 4 场。`), nil},
		{"another text", with(`① 举办活动场数（40 分）`) + attachment("共 9 场。"), nil},
	})
	r := linttest.Check(t, with("年度绩效目标自评分 {1 = 数据.一} 分。"), totalScore)
	want := "error JS603 附件「报告」.第1段 ⟦{1 = 数据.一}⟧ “1”与“企业服务活动经费”自评表各项指标得分之和 80 分不符，少 79 分。 | other 绩效.企业服务活动经费.总分 ⟦96.00⟧ 80\n"
	if got := linttest.Whole(r); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	formula := func(executed string) string {
		return docHead + figures + docProject + "budget = 100.00\nexecuted = \"" + executed + "\"\nrate = \"90.00%\"\n"
	}
	words(t, executionRate, []test{
		{"a formula", formula("= 数据.总分"), []string{"⟦\"90.00%\"⟧ error 绩效.企业服务活动经费.执行率 “企业服务活动经费”自评表执行率 90.00%，按执行数和预算数应为 85.00%（85.00 ÷ 100.00）。"}},
		{"a formula that is cut", formula("= 数据.总分 +"), nil},
		{"a formula that is none", formula("= (数据.总分"), nil},
		{"a formula of nothing known", formula("= 数据.没有"), nil},
	})
}

// A finding with all that it rests on.
func TestWholeFindings(t *testing.T) {
	const row = `["产出指标", "数量指标", "甲", "4 次", "4 次", `
	for _, c := range []struct {
		rule       *lint.Rule
		text, want string
	}{
		{totalScore, project("weight = 20\nscore = 16.00\ntotal = 87.00\n", goal("40", row+"40]")+goal("40", row+"30]")+"[[performance.goal]]\ntitle = \"丙\"\nindicators = [\n"+row+"5],\n]\n"),
			"error JS603 绩效.企业服务活动经费.总分 ⟦87.00⟧ “企业服务活动经费”自评表总分 87.00 分，预算执行得分 16.00 加指标得分 75 为 91.00 分，少 4.00 分。" +
				" | operand 绩效.企业服务活动经费.得分 ⟦16.00⟧ 16.00 | operand 绩效.企业服务活动经费.目标1 ⟦40⟧ 40 | operand 绩效.企业服务活动经费.目标2 ⟦40⟧ 30 | 改为 91.00: ⟦87.00⟧→⟦91.00⟧"},
		{weightSum, project("weight = 20\n", goal("40")+goal("50")),
			"error JS605 绩效.企业服务活动经费.权重 ⟦20⟧ “企业服务活动经费”自评表预算执行 20 分与各目标分值合计 110 分，不是 100 分，多 10 分。" +
				" | operand 绩效.企业服务活动经费.目标1 ⟦40⟧ 40 | operand 绩效.企业服务活动经费.目标2 ⟦50⟧ 50"},
		{executionRate, project("budget = { \"年初\" = 100.00, \"调整后\" = 200.00 }\nexecuted = 90.00\nrate = \"80.00%\"\n", ""),
			"error JS601 绩效.企业服务活动经费.执行率 ⟦\"80.00%\"⟧ “企业服务活动经费”自评表执行率 80.00%，按执行数和预算数应为 45.00%（90.00 ÷ 200.00）。" +
				" | operand 绩效.企业服务活动经费.执行数 ⟦90.00⟧ 90.00 | operand 绩效.企业服务活动经费.预算数 ⟦200.00⟧ 200.00 | 改为 45.00%: ⟦\"80.00%\"⟧→⟦\"45.00%\"⟧"},
		{executionScore, project("rate = \"80.00%\"\nweight = 20\nscore = 15.00\n", ""),
			"error JS602 绩效.企业服务活动经费.得分 ⟦15.00⟧ “企业服务活动经费”自评表预算执行得分 15.00 分，按分值乘执行率应为 16.00 分（20 × 80.00%），少 1.00 分。" +
				" | operand 绩效.企业服务活动经费.权重 ⟦20⟧ 20 | operand 绩效.企业服务活动经费.执行率 ⟦\"80.00%\"⟧ 80.00 | 改为 16.00: ⟦15.00⟧→⟦16.00⟧"},
		{deviationFigure, project("budget = 10.50\nexecuted = 8.00\ndeviation = \"预算数 9 万元。\"\n", ""),
			"error JS620 绩效.企业服务活动经费.偏差原因.第1段 ⟦9⟧ “预算数 9 万元”与“企业服务活动经费”自评表的预算数 10.50 万元不符，少 1.50。 (9, not 10.50: -1.50)" +
				" | other 绩效.企业服务活动经费.预算数 ⟦10.50⟧ 10.50 | 改为 10.50: ⟦9⟧→⟦10.50⟧"},
		{deviationFigure, project("budget = 10.00\nexecuted = 8.00\ndeviation = \"执行率为 70.00%。\"\n", ""),
			"error JS620 绩效.企业服务活动经费.偏差原因.第1段 ⟦70.00⟧ “执行率为 70.00%”与“企业服务活动经费”自评表的执行率 80.00%不符，少 10.00 个百分点。" +
				" | other 绩效.企业服务活动经费.执行率 ⟦\"企业服务活动经费\"⟧ 80.00 | 改为 80.00: ⟦70.00⟧→⟦80.00⟧"},
	} {
		got := strings.TrimSuffix(linttest.Whole(linttest.Check(t, c.text, c.rule)), "\n")
		if got != c.want {
			t.Errorf("got\n%s\nwant\n%s", got, c.want)
		}
	}
}

func TestOtherTables(t *testing.T) {
	const whole = "[[performance]]\nscope = \"整体\"\n"
	rows := func(r ...string) string { return goal("20", r...) }
	row := func(name, actual string) string {
		return `["产出指标", "数量指标", "` + name + `", "5", "` + actual + `", 20]`
	}
	both := func(own, other string) string { return docHead + whole + rows(own) + docProject + rows(other) }
	const differs = "⟦\"5 家\"⟧ info 绩效.整体.指标.服务企业数.实际完成值 整体自评表“服务企业数”完成 5 家，“企业服务活动经费”自评表为 6 家，请核对是否同一次统计。"
	words(t, sameIndicator, []test{
		{"two values", both(row("服务企业数", "5 家"), row("服务企业数指标", "6 家")), []string{differs}},
		{"the same value", both(row("服务企业数", "5 家"), row("服务企业数", "5.0 家")), nil},
		{"another unit", both(row("服务企业数", "5 家"), row("服务企业数", "6 户")), nil},
		{"another indicator", both(row("服务企业数", "5 家"), row("培训人数", "6 家")), nil},
		{"a rate of execution", both(row("预算执行率", "90%"), row("预算执行率", "80%")), nil},
		{"a rate of arrival", both(row("资金到位率", "90%"), row("资金到位率", "80%")), nil},
		{"words", both(row("服务企业数", "较多"), row("服务企业数", "6 家")), nil},
		{"two projects", docHead + docProject + rows(row("服务企业数", "5 家")) + docProject + rows(row("服务企业数", "6 家")), nil},
		{"the second of a goal", docHead + whole + goal("20", row("甲", "1"), row("服务企业数", "5 家")) + docProject + goal("20", row("乙", "1"), row("服务企业数", "6 家")), []string{differs}},
	})
	work := func(titles ...string) string {
		s := docHead
		for _, title := range titles {
			s += "[[work]]\ntitle = \"" + title + "\"\n"
		}
		return s + whole + "[[performance.goal]]\ntitle = \"目标 1：服务企业\"\n[[performance.goal]]\ntitle = \"2. 促进就业。\"\n[[performance.goal]]\ntitle = \"服务企业；\"\n"
	}
	const strange = "⟦\"3. 党建\"⟧ info 重点工作.3 重点工作“3. 党建”在整体自评表里没有对应的年度绩效目标，其余各条都有，请核对。"
	words(t, worksAndGoals, []test{
		{"all are goals", work("1. 服务企业", "2. 促进就业"), nil},
		{"one is none", work("1. 服务企业。", "2. 促进就业", "3. 党建"), []string{strange}},
		{"half are none", work("1. 服务企业", "3. 党建"), nil},
		{"no table of the whole unit", docHead + "[[work]]\ntitle = \"1. 甲\"\n" + docProject, nil},
	})
	attached := func(s string) string { return project(docFigures, docGoal) + attachment(s) }
	words(t, indicatorNames, []test{
		{"behind another count", attached("活动 2 个，数量指标设置 2 个三级指标：举办活动场数。"), []string{
			"⟦2⟧ warning 附件「报告」.第1段 附件说数量指标设置 2 个，“企业服务活动经费”自评表列有 1 个（举办活动场数），多 1 个。"}},
		{"behind a number of all", attached("共设置 5 个三级指标，数量指标设置 2 个三级指标：举办活动场数。"), []string{
			"⟦2⟧ warning 附件「报告」.第1段 附件说数量指标设置 2 个，“企业服务活动经费”自评表列有 1 个（举办活动场数），多 1 个。"}},
		{"behind another verb", attached("产出指标有 1 个三级指标，数量指标设置 2 个三级指标：举办活动场数。"), []string{
			"⟦2⟧ warning 附件「报告」.第1段 附件说数量指标设置 2 个，“企业服务活动经费”自评表列有 1 个（举办活动场数），多 1 个。"}},
	})
	named := "[[performance]]\nscope = \"项目\"\nname = \""
	words(t, deviationFigure, []test{
		{"a project whose name is a part of this one's", docHead + named + "活动经费\"\n" + docProject + docFigures + "deviation = \"“企业服务活动经费”执行数 7.00 万元。\"\n", []string{
			"⟦7.00⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行数 7.00 万元”与“企业服务活动经费”自评表的执行数 8.00 万元不符，少 1.00。"}},
		{"a project in the sentence before", docHead + named + "会议费\"\n" + docProject + docFigures + "deviation = \"“会议费”已完成。执行数 7.00 万元。\"\n", []string{
			"⟦7.00⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行数 7.00 万元”与“企业服务活动经费”自评表的执行数 8.00 万元不符，少 1.00。"}},
	})
	words(t, selfEvaluationCounts, []test{
		{"the other half said", docHead + evaluated + "\"共发现问题 3 个，正在整改的 1 个。\"\n", nil},
		{"nothing found", docHead + evaluated + "\"完成整改 1 个，正在整改 1 个。\"\n", nil},
	})
	words(t, shortOfTarget, []test{
		{"the rate in another unit", project("budget = 10.00\nexecuted = 8.00\n", goal("20", `["产出指标", "质量指标", "预算执行率", "80 次", "70 次", 20]`)), []string{
			"⟦\"70 次\"⟧ warning 绩效.企业服务活动经费.指标.预算执行率.实际完成值 “企业服务活动经费”自评表“预算执行率”目标 80 次，实际完成 70 次，未达目标却得满分 20 分，请核实。"}},
		{"a score that is not printed", project("", strings.ReplaceAll(pointed("weight = 20\n", "20", `""`), `"4 次", "4 次"`, `"4 次", "3 次"`)), nil},
		{"points that are not printed", project("", strings.ReplaceAll(pointed("weight = 20\n", `""`, "20"), `"4 次", "4 次"`, `"4 次", "3 次"`)), nil},
	})
	words(t, attachmentFigure, []test{
		{"the points in a heading", project("", pointed("weight = 20\n", "20", "19")) + attachment(`① 甲（19 分）\n较好。`), []string{
			"⟦19⟧ error 附件「报告」.第1段 “19 分”与“企业服务活动经费”自评表“甲”的得分 20 分不符，少 1。"}},
		{"points lost, and none in the table", project("", goal("20", row("甲", "5"), `["产出指标", "数量指标", "乙", "5", "5", 5]`)) + attachment(`① 乙（6 分）\n较好。`), []string{
			"⟦6⟧ error 附件「报告」.第1段 “6 分”与“企业服务活动经费”自评表“乙”的得分 5 分不符，多 1。"}},
		{"what was lost cannot be told", project("", goal("30", row("甲", "5"), `["产出指标", "数量指标", "乙", "5", "5", 5]`)) + attachment(`① 乙（6 分）\n较好。`), nil},
	})
}
