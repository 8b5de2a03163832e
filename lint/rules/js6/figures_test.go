package js6

import "testing"

// project is a table of a project, docHead before it: its first line is line 7.
func project(figures, goal string) string { return docHead + docProject + figures + goal }

func goal(weight string, rows ...string) string {
	s := "[[performance.goal]]\nweight = " + weight + "\nindicators = [\n"
	for _, r := range rows {
		s += r + ",\n"
	}
	return s + "]\n"
}

// 2.16 ÷ 2.50 = 86.40 %; 624.81 ÷ 823.24 = 75.8964 %.
func TestExecutionRate(t *testing.T) {
	run(t, executionRate, []test{
		{"right", project("budget = 2.50\nexecuted = 2.16\nrate = \"86.40%\"\n", ""), nil},
		{"rounded to one decimal", project("budget = 823.24\nexecuted = 624.81\nrate = \"75.9%\"\n", ""), nil},
		{"swapped digits", project("budget = 823.24\nexecuted = 624.81\nrate = \"79.50%\"\n", ""), []string{
			"12:8 error 绩效.企业服务活动经费.执行率 “企业服务活动经费”自评表执行率 79.50%，按执行数和预算数应为 75.90%（624.81 ÷ 823.24）。"}},
		{"as a fraction", project("budget = 2.50\nexecuted = 2.16\nrate = 0.864\n", ""), nil},
		{"rounding explains it", project("budget = 2.50\nexecuted = 2.16\nrate = \"86.50%\"\n", ""), []string{
			"12:8 info 绩效.企业服务活动经费.执行率 “企业服务活动经费”自评表执行率 86.50%，按所列金额为 86.40%（2.16 ÷ 2.50），金额四舍五入可以解释。"}},
		{"of the initial budget", project("budget = { \"年初\" = 100.00, \"调整后\" = 200.00 }\nexecuted = 90.00\nrate = \"90.00%\"\n", ""), []string{
			"12:8 error 绩效.企业服务活动经费.执行率 “企业服务活动经费”自评表执行率 90.00% 是按年初预算算的，按调整后预算应为 45.00%（90.00 ÷ 200.00）。"}},
		{"nothing to divide by", project("budget = 0.00\nexecuted = 0.00\nrate = \"0.00%\"\n", ""), nil},
		{"computed", project("budget = 2.50\nexecuted = 2.16\nrate = \"=\"\n", ""), nil},
		{"unknown", project("budget = 2.50\nexecuted = \"无\"\nrate = \"10.00%\"\n", ""), nil},
	})
}

// 20 × 82.46 % = 16.492; 20 × 11.05 ÷ 13.40 = 16.4925.
func TestExecutionScore(t *testing.T) {
	run(t, executionScore, []test{
		{"right", project("budget = 13.40\nexecuted = 11.05\nrate = \"82.46%\"\nweight = 20\nscore = 16.49\n", ""), nil},
		{"another weight", project("budget = 13.40\nexecuted = 11.05\nrate = \"82.46%\"\nweight = 20\nscore = 8.25\n", ""), []string{
			"14:9 error 绩效.企业服务活动经费.得分 “企业服务活动经费”自评表预算执行得分 8.25 分，按分值乘执行率应为 16.49 分（20 × 82.46%），少 8.24 分。"}},
		{"of the printed rate alone", project("budget = 10.00\nexecuted = 8.00\nrate = \"90.00%\"\nweight = 20\nscore = 18.00\n", ""), nil},
		{"of the exact rate alone", project("budget = 10.00\nexecuted = 8.00\nrate = \"90.00%\"\nweight = 20\nscore = 16.00\n", ""), nil},
		{"a whole score", project("budget = 10.00\nexecuted = 7.72\nrate = \"77.20%\"\nweight = 20\nscore = 15\n", ""), nil},
		{"a formula", project("budget = 10.00\nexecuted = 8.00\nrate = \"80.00%\"\nweight = 20\nscore = \"=\"\n", ""), nil},
	})
}

// 15.18 + 14 = 29.18.
func TestTotalScore(t *testing.T) {
	rows := goal("16", `["产出指标", "数量指标", "甲", "2 次", "2 次", 10]`, `["产出指标", "质量指标", "乙", "好", "好", 4]`)
	run(t, totalScore, []test{
		{"right", project("weight = 20\nscore = 15.18\ntotal = 29.18\n", rows), nil},
		{"two points more", project("weight = 20\nscore = 15.18\ntotal = 31.18\n", rows), []string{
			"12:9 error 绩效.企业服务活动经费.总分 “企业服务活动经费”自评表总分 31.18 分，预算执行得分 15.18 加指标得分 14 为 29.18 分，多 2.00 分。"}},
		{"a blank score", project("weight = 20\nscore = 15.18\ntotal = 31.18\n", goal("16", `["产出指标", "数量指标", "甲", "2 次", "2 次", ""]`)), nil},
		{"in an attachment", project("weight = 20\nscore = 15.18\ntotal = 29.18\n", rows) + "[[attachment]]\ntitle = \"评价报告\"\nof = \"企业服务活动经费\"\ntext = \"年度绩效目标自评分 16 分。\"\n", []string{
			"22:19 error 附件「评价报告」.第1段 “年度绩效目标自评分 16 分”与“企业服务活动经费”自评表各项指标得分之和 14 分不符，多 2 分。"}},
		{"of nothing known", project("weight = 20\nscore = 15.18\ntotal = 29.18\n", rows) + "[[attachment]]\ntitle = \"评价报告\"\nof = \"别的项目\"\ntext = \"年度绩效目标自评分 16 分。\"\n", nil},
	})
}

func TestGoalScore(t *testing.T) {
	short := `["产出指标", "数量指标", "甲", "5 次", "4 次", 8]`
	run(t, goalScore, []test{
		{"right", project("", goal("20", `["产出指标", "数量指标", "甲", "4 次", "4 次", 20]`)), nil},
		{"more", project("", goal("20", `["产出指标", "数量指标", "甲", "4 次", "4 次", 21]`)), []string{
			"11:10 error 绩效.企业服务活动经费.目标1 “企业服务活动经费”自评表目标的分值 20 分，1 项指标得分合计 21 分，多 1 分。"}},
		{"less, none short", project("", goal("20", `["产出指标", "数量指标", "甲", "4 次", "4 次", 18]`)), []string{
			"11:10 error 绩效.企业服务活动经费.目标1 “企业服务活动经费”自评表目标的分值 20 分，1 项指标得分合计 18 分，少 2 分，而没有未完成的指标，请核对是否漏列指标或得分。"}},
		{"less, one short", project("", goal("10", short)), nil},
		{"less, one says so", project("", goal("10", `["产出指标", "质量指标", "甲", "完成", "部分完成", 8]`)), nil},
		{"points printed", project("", `[[performance.goal]]
weight = 20
columns = ["一级指标", "二级指标", "三级指标", "分值", "年度目标值", "实际完成值", "得分"]
indicators = [["产出指标", "数量指标", "甲", 19, "4 次", "4 次", 15]]
`), []string{"11:10 error 绩效.企业服务活动经费.目标1 “企业服务活动经费”自评表目标的分值 20 分，1 项指标分值合计 19 分，少 1 分。"}},
		{"points printed, some lost", project("", `[[performance.goal]]
weight = 20
columns = ["一级指标", "二级指标", "三级指标", "分值", "年度目标值", "实际完成值", "得分"]
indicators = [["产出指标", "数量指标", "甲", 20, "4 次", "4 次", 15]]
`), nil},
	})
}

func TestWeights(t *testing.T) {
	run(t, weightSum, []test{
		{"100", project("weight = 20\n", goal("50")+goal("30")), nil},
		{"110", project("weight = 20\n", goal("50")+goal("40")), []string{
			"10:10 error 绩效.企业服务活动经费.权重 “企业服务活动经费”自评表预算执行 20 分与各目标分值合计 110 分，不是 100 分，多 10 分。"}},
		{"one goal without", project("weight = 20\n", "[[performance.goal]]\ntitle = \"甲\"\n"), nil},
	})
	run(t, printedWeight, []test{
		{"heading", project("weight = 20\n[performance.labels]\nweight = \"预算执行情况 (万元) (19分)\"\n", ""), []string{
			"12:10 error 绩效.企业服务活动经费.权重 “企业服务活动经费”自评表表头印“预算执行情况 (万元) (19分)”，这一项分值是 20 分，少 1 分。"}},
		{"formula", project("weight = 20\n[performance.labels]\nscore = \"得分（10分*执行率）\"\n", ""), []string{
			"12:9 error 绩效.企业服务活动经费.得分 “企业服务活动经费”自评表表头印“得分（10分*执行率）”，这一项分值是 20 分，少 10 分。"}},
		{"formula without the word", project("weight = 20\n[performance.labels]\nscore = \"得分 (20*执行率)\"\n", ""), nil},
		{"goal", project("[performance.labels]\n\"年度绩效目标 1\" = \"年度目标 1（16分）\"\n", goal("20")), []string{
			"11:14 error 绩效.企业服务活动经费.目标1 “企业服务活动经费”自评表表头印“年度目标 1（16分）”，这一项分值是 20 分，少 4 分。"}},
		{"no points in it", project("weight = 20\n[performance.labels]\nweight = \"预算执行情况\"\n", ""), nil},
	})
}

func TestScoreMissing(t *testing.T) {
	run(t, scoreMissing, []test{
		{"one", project("", goal("80", `["产出指标", "数量指标", "甲", "4 次", "4 次", 65]`, `["效益指标", "社会效益指标", "乙", "好", "好", ""]`)), []string{
			"14:35 error 绩效.企业服务活动经费.指标.乙.得分 “企业服务活动经费”自评表“乙”的得分空白。目标分值减其余指标得分为 15 分，请核对后填写。"}},
		{"left out", project("", goal("80", `["产出指标", "数量指标", "甲", "4 次", "4 次"]`)), []string{
			"13:1 error 绩效.企业服务活动经费.指标.甲.得分 “企业服务活动经费”自评表“甲”的得分空白。目标分值减其余指标得分为 80 分，请核对后填写。"}},
		{"a broken row", project("", "[[performance.goal]]\nweight = 80\nindicators = [\n[\"产出指标\", \"数量指标\", \"甲\", \"4 次,\n]\n"), nil},
		{"too much", project("weight = 20\nscore = 21\n", ""), []string{
			"11:9 error 绩效.企业服务活动经费.得分 “企业服务活动经费”自评表预算执行得分 21 分超过分值 20 分，多 1 分。"}},
	})
}
