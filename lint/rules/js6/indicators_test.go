package js6

import (
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestShortOfTarget(t *testing.T) {
	one := func(second, name, target, actual, score string) string {
		return project("budget = 13.40\nexecuted = 11.05\nrate = \"82.46%\"\n",
			goal("10", `["产出指标", "`+second+`", "`+name+`", "`+target+`", "`+actual+`", `+score+`]`))
	}
	run(t, shortOfTarget, []test{
		{"reached", one("数量指标", "甲", "≥4场", "4 场", "10"), nil},
		{"short", one("数量指标", "甲", "≥4场", "3 场", "10"), []string{
			"16:30 warning 绩效.企业服务活动经费.指标.甲.实际完成值 “企业服务活动经费”自评表“甲”目标 ≥4场，实际完成 3 场，未达目标却得满分 10 分，请核实。"}},
		{"short and points lost", one("数量指标", "甲", "≥4场", "3 场", "8"), nil},
		{"at most", one("质量指标", "投诉率", "≤5%", "6%", "10"), []string{
			"16:32 warning 绩效.企业服务活动经费.指标.投诉率.实际完成值 “企业服务活动经费”自评表“投诉率”目标 ≤5%，实际完成 6%，未达目标却得满分 10 分，请核实。"}},
		{"less is better", one("质量指标", "投诉件数", "5件", "2件", "10"), nil},
		{"a cost", one("成本指标", "培训费", "5万元", "4万元", "10"), nil},
		{"a time", one("时效指标", "完成时间", "12月", "11月", "10"), nil},
		{"other units", one("数量指标", "甲", "4场", "3个", "10"), nil},
		{"words", one("质量指标", "甲", "达到预期", "达到预期", "10"), nil},
		{"the rate itself", one("成本指标", "预算执行率", "100%", "100%", "10"), []string{
			"16:35 error 绩效.企业服务活动经费.指标.预算执行率.实际完成值 “企业服务活动经费”自评表“预算执行率”实际完成值 100%，同一张表的执行率是 82.46%，未达目标 100%，却得满分。"}},
		{"the rate itself, as it is", one("成本指标", "预算执行率", "100%", "82.46%", "10"), []string{
			"16:35 warning 绩效.企业服务活动经费.指标.预算执行率.实际完成值 “企业服务活动经费”自评表“预算执行率”目标 100%，实际完成 82.46%，未达目标却得满分 10 分，请核实。"}},
		{"not filled in", project("", goal("20", `["产出指标", "数量指标", "甲", "≥4场", "", 10]`, `["产出指标", "数量指标", "乙", "1个", "1个", 10]`)), []string{
			"13:30 warning 绩效.企业服务活动经费.指标.甲.实际完成值 “企业服务活动经费”自评表“甲”目标 ≥4场，没有填实际完成值，却得 10 分，请补填。"}},
		{"not filled in, no score", project("", goal("20", `["产出指标", "数量指标", "甲", "≥4场", "", 0]`, `["产出指标", "数量指标", "乙", "1个", "1个", 10]`)), nil},
		{"none filled in", project("", goal("20", `["产出指标", "数量指标", "甲", "≥4场", "", 10]`, `["产出指标", "数量指标", "乙", "1个", "", 10]`)), nil},
		{"another rate", one("时效指标", "资金到位率", "100%", "100%", "10"), nil},
	})
}

func TestIndicators(t *testing.T) {
	rows := func(r ...string) string { return project("", goal("80", r...)) }
	run(t, indicatorClass, []test{
		{"right", rows(`["产出指标", "时效指标", "甲", "1", "1", 80]`), nil},
		{"other class", rows(`["效益指标", "满意度指标", "甲", "1", "1", 80]`), []string{
			"13:10 warning 绩效.企业服务活动经费.指标.甲 “企业服务活动经费”自评表“甲”列在效益指标之下，满意度指标属于满意度指标，请核实。"}},
		{"short name", rows(`["满意度指标", "服务对象满意度", "甲", "1", "1", 80]`), []string{
			"13:11 info 绩效.企业服务活动经费.指标.甲 “企业服务活动经费”自评表“甲”的二级指标“服务对象满意度”，表样作“服务对象满意度指标”。"}},
		{"a class of one's own", rows(`["履职指标", "满意度指标", "甲", "1", "1", 80]`, `["产出指标", "管理指标", "乙", "1", "1", 0]`), nil},
		{"blank", rows(`["", "质量指标", "甲", "1", "1", 80]`), []string{
			"13:2 warning 绩效.企业服务活动经费.指标.甲 “企业服务活动经费”自评表“甲”的一级指标空着，请填写。"}},
	})
	run(t, vagueTarget, []test{
		{"measured", rows(`["产出指标", "数量指标", "甲", "≥4场", "4场", 80]`), nil},
		{"in words", rows(`["产出指标", "数量指标", "甲", "全覆盖", "全覆盖", 80]`), nil},
		{"as the case may be", rows(`["产出指标", "质量指标", "甲", "根据实际情况", "好", 80]`), []string{
			"13:23 info 绩效.企业服务活动经费.指标.甲.年度目标值 “企业服务活动经费”自评表“甲”的目标值“根据实际情况”没有可衡量的数，请核实。"}},
		{"a quantity without a number", rows(`["产出指标", "数量指标", "甲", "及时", "及时", 80]`), []string{
			"13:23 info 绩效.企业服务活动经费.指标.甲.年度目标值 “企业服务活动经费”自评表数量指标“甲”的目标值“及时”没有数，请核实。"}},
		{"one copied", rows(`["产出指标", "质量指标", "甲", "甲", "好", 80]`), []string{
			"13:23 info 绩效.企业服务活动经费.指标.甲.年度目标值 “企业服务活动经费”自评表“甲”的目标值照抄指标名称，无从衡量。"}},
		{"two copied", rows(`["产出指标", "质量指标", "甲", "甲", "好", 40]`, `["产出指标", "质量指标", "乙", "乙", "好", 40]`), []string{
			"13:23 info 绩效.企业服务活动经费.指标 “企业服务活动经费”自评表 2 项指标的目标值照抄指标名称，无从衡量，第一项是“甲”。"}},
	})
	run(t, indicatorYear, []test{
		{"this year", rows(`["产出指标", "质量指标", "2022 年工作", "2022年完成", "好", 80]`), nil},
		{"last year", rows(`["产出指标", "质量指标", "2021 年工作", "好", "好", 80]`), []string{
			"13:18 info 绩效.企业服务活动经费.指标.「2021 年工作」 “企业服务活动经费”自评表“2021 年工作”写的是 2021 年，本报告是 2022 年，请核对。"}},
		{"a number of years", rows(`["产出指标", "质量指标", "保存年限", "10 年", "10 年", 80]`), nil},
	})
	run(t, standardAndExecuted, []test{
		{"two heads", project("executed = 29.54\n", goal("80", `["产出指标", "数量指标", "发放标准", "14.77 万元/人", "14.77 万元/人", 80]`)), nil},
		{"a month's", project("executed = 15.35\n", goal("80", `["产出指标", "数量指标", "发放标准", "14.77 万元/人/月", "14.77 万元/人/月", 80]`)), nil},
		{"no multiple", project("executed = 15.35\n", goal("80", `["产出指标", "数量指标", "发放标准", "14.77 万元/人", "14.77 万元/人", 80]`)), []string{
			"14:40 info 绩效.企业服务活动经费.指标.发放标准.实际完成值 “企业服务活动经费”自评表“发放标准”为 14.77 万元/人，执行数 15.35 万元，不是它的整数倍（1 倍差 0.58），请核对是否另含其他支出。"}},
	})
}

func TestOptionsAndWords(t *testing.T) {
	run(t, excludingOptions, []test{
		{"new and continued", project("nature = \"新增性项目\"\nkind = \"延续性项目\"\n", ""), []string{
			"11:8 info 绩效.企业服务活动经费.项目类型 “企业服务活动经费”自评表既是新增性项目又是延续性项目，疑有一处勾错，请核对立项年度。"}},
		{"lasting and single", project("nature = \"持续性项目\"\nkind = \"一次性项目\"\n", ""), []string{
			"11:8 warning 绩效.企业服务活动经费.项目类型 “企业服务活动经费”自评表既是持续性项目又是一次性项目，两项不能同时成立，请核实。"}},
		{"new and single", project("nature = \"新增性项目\"\nkind = \"一次性项目\"\n", ""), nil},
		{"one only", project("nature = \"新增性项目\"\n", ""), nil},
	})
	run(t, performanceWords, []test{
		{"misprinted option", project("category = \"市值专项\"\n", ""), []string{
			"10:12 warning 绩效.企业服务活动经费.项目类别 “企业服务活动经费”自评表项目类别“市值专项”，表样的选项是“市直专项”，请核对。"}},
		{"an option of its own", project("category = \"上级专项转移支付资金\"\n", ""), nil},
		{"headings", project("[performance.labels]\nbudget = \"预算数(A)\"\nimprovement = \"措施\"\nweight = \"预算执行情况（20分）\"\n", ""), []string{
			"11:10 info 绩效.企业服务活动经费 “企业服务活动经费”自评表有 2 处表头用语与表样不一致：预算数(A)、措施。"}},
	})
	run(t, titleAndName, []test{
		{"other words", project("title = \"2022 年企业服务经费自评表\"\n", ""), []string{
			"10:9 warning 绩效.企业服务活动经费.标题 标题“2022 年企业服务经费自评表”与项目名称“企业服务活动经费”不一致，请核实。"}},
		{"spaces", project("title = \"企业服务 活动经费项目自评表\"\n", ""), nil},
	})
}

// The rates of other places are the options of the rule, by the names of the grades.
func TestGradeOptions(t *testing.T) {
	text := with("自评总分 96.00 分，评价等级为“优”。")
	c := linttest.Checker(gradeOfScore)
	c.Options = func(*lint.Rule, string) lint.Options { return lint.Options{"优": int64(97)} }
	if r := c.Check(sourceOf(text)); linttest.Count(r, "JS618") != 1 {
		t.Errorf("96 points are no 优 where that begins at 97:\n%s", linttest.Findings(r))
	}
}

// Each row of the audit of the published report has a finding of its own: this many at each place.
func TestPublishedReport(t *testing.T) {
	r := linttest.Check(t, sample(t, "hanyang-2022", "as-published.juesuan.toml"), Rules()...)
	count := map[string]int{}
	for i := range r.Diagnostics {
		if d := &r.Diagnostics[i]; d.Severity >= lint.Warning {
			count[d.Rule.ID]++
		}
	}
	for id, want := range map[string]int{
		"JS603": 2, // the total, and 80 points in the attachment
		"JS604": 1, "JS606": 1, "JS607": 1, "JS608": 1, "JS610": 1, "JS611": 1, "JS612": 4, "JS613": 1,
		"JS617": 7, // 15.87, 4 家, 120, 98.99%, 2 个, and 100% twice
		"JS620": 3, // 653.34, 169.9, 79.36%
		"JS621": 1, "JS622": 1, "JS623": 1, "JS627": 2,
	} {
		if count[id] != want {
			t.Errorf("%s: %d findings, want %d", id, count[id], want)
		}
		delete(count, id)
	}
	for id, n := range count {
		t.Errorf("%s: %d findings, want none", id, n)
	}
}
