package js6

import (
	"strings"
	"testing"
)

// The rules at the edges of what rounding allows, at the second of two things, and beside what is not theirs.

const pointColumns = `columns = ["一级指标", "二级指标", "三级指标", "分值", "年度目标值", "实际完成值", "得分"]` + "\n"

// pointed is a goal that prints 分值 beside 得分: 甲 with these points and this score.
func pointed(weight, points, score string) string {
	return "[[performance.goal]]\n" + weight + pointColumns + `indicators = [["产出指标", "数量指标", "甲", ` + points + `, "4 次", "4 次", ` + score + "]]\n"
}

const twoBudgets = "budget = { \"年初\" = 12.00, \"调整后\" = 10.00 }\nexecuted = 8.00\nrate = \"80.00%\"\n"

// 8.00 of 10.00: 80.00 %. Each amount is within 0.005, a percentage of two decimals too.
func TestSaidAtTheEdge(t *testing.T) {
	text := func(s string) string { return project(twoBudgets+"deviation = \""+s+"\"\n", "") }
	const label = "“企业服务活动经费”自评表的"
	words(t, deviationFigure, []test{
		{"either budget", text("预算数 12.00 万元，预算金额 10.00 万元。"), nil},
		{"neither budget", text("预算数 11.00 万元。"), []string{"⟦11.00⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “预算数 11.00 万元”与" + label + "预算数 10.00 万元不符，多 1.00。"}},
		{"the initial one, called adjusted", text("全年预算数 12.00 万元。"), []string{"⟦12.00⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “全年预算数 12.00 万元”与" + label + "预算数 10.00 万元不符，多 2.00。"}},
		{"the adjusted one, called initial", text("年初预算数 10.00 万元。"), []string{"⟦10.00⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “年初预算数 10.00 万元”与" + label + "年初预算数 12.00 万元不符，少 2.00。"}},
		{"no initial budget to compare with", project("budget = 10.00\ndeviation = \"年初预算数 11.00 万元。\"\n", ""), nil},
		{"the last digit of an amount", text("执行数 7.99 万元。"), []string{"⟦7.99⟧ warning 绩效.企业服务活动经费.偏差原因.第1段 “执行数 7.99 万元”与" + label + "执行数 8.00 万元末位不同，请统一。"}},
		{"two of the last digit", text("执行数 7.98 万元。"), []string{"⟦7.98⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行数 7.98 万元”与" + label + "执行数 8.00 万元不符，少 0.02。"}},
		{"fewer decimals", text("执行数 8 万元，执行数 8.0 万元。"), nil},
		{"fewer decimals, more", text("执行数 8.1 万元。"), []string{"⟦8.1⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行数 8.1 万元”与" + label + "执行数 8.00 万元不符，多 0.10。"}},
		{"fewer decimals, less", text("执行数 7.9 万元。"), []string{"⟦7.9⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行数 7.9 万元”与" + label + "执行数 8.00 万元不符，少 0.10。"}},
		{"the last digit of a rate", text("执行率为 80.01%。"), []string{"⟦80.01⟧ warning 绩效.企业服务活动经费.偏差原因.第1段 “执行率为 80.01%”与" + label + "执行率 80.00%末位不同，请统一。"}},
		{"two of the last digit of a rate", text("执行率为 80.02%。"), []string{"⟦80.02⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行率为 80.02%”与" + label + "执行率 80.00%不符，多 0.02 个百分点。"}},
		{"a rate of one decimal", text("执行率为 80.1%。"), []string{"⟦80.1⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行率为 80.1%”与" + label + "执行率 80.00%不符，多 0.10 个百分点。"}},
		{"saved, as rounding allows", text("较预算节省 1.99 万元。"), nil},
		{"saved, one more", text("较预算节省 1.97 万元。"), []string{"⟦1.97⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “较预算节省 1.97 万元”与" + label + "预算数减执行数 2.00 万元不符，少 0.03。"}},
		{"in braces", text("执行数 {7.00 = 数据.甲} 万元，执行数 8.00 万元。"), nil},
		{"two sentences", text("人员经费 3.00 万元。执行数 7.00 万元。"), []string{"⟦7.00⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “执行数 7.00 万元”与" + label + "执行数 8.00 万元不符，少 1.00。"}},
		{"a year among the words", text("执行 2022 年度预算数 9.00 万元，2022 年预算数 9.00 万元。"), []string{
			"⟦9.00⟧ error 绩效.企业服务活动经费.偏差原因.第1段 “2022 年预算数 9.00 万元”与" + label + "预算数 10.00 万元不符，少 1.00。"}},
		{"unpaid, as rounding allows", text("场地费 1.99 万元未支付。"), nil},
		{"unpaid, at the edge of what is left", text("场地费 2.02 万元未支付。"), []string{
			"⟦2.02⟧ warning 绩效.企业服务活动经费.偏差原因.第1段 “企业服务活动经费”自评表说明未支付 2.02，预算减执行只差 2.00 万元，多 0.02。"}},
		{"unpaid, and paid", text("场地费 9.00 万元已支付，律师费 1.00 万元未支付。"), []string{
			"⟦1.00⟧ info 绩效.企业服务活动经费.偏差原因.第1段 “企业服务活动经费”自评表说明未支付 1.00，预算减执行相差 2.00 万元，其余 1.00 未说明。"}},
		{"unpaid, with no budget", project("executed = 8.00\ndeviation = \"场地费 1.00 万元未支付。\"\n", ""), nil},
		{"what is unpaid is no amount", text("场地费 3 笔未支付。"), nil},
	})
}

func TestRatesAtTheEdge(t *testing.T) {
	words(t, executionRate, []test{
		{"a wrong fraction", project("budget = 2.50\nexecuted = 2.16\nrate = 0.754\n", ""), []string{
			"⟦0.754⟧ error 绩效.企业服务活动经费.执行率 “企业服务活动经费”自评表执行率 75.4%，按执行数和预算数应为 86.4%（2.16 ÷ 2.50）。"}},
		{"of the only budget, though called initial", project("budget = { \"年初\" = 100.00 }\nexecuted = 90.00\nrate = \"95.00%\"\n", ""), []string{
			"⟦\"95.00%\"⟧ error 绩效.企业服务活动经费.执行率 “企业服务活动经费”自评表执行率 95.00%，按执行数和预算数应为 90.00%（90.00 ÷ 100.00）。"}},
		{"of neither budget", project("budget = { \"年初\" = 100.00, \"调整后\" = 200.00 }\nexecuted = 90.00\nrate = \"80.00%\"\n", ""), []string{
			"⟦\"80.00%\"⟧ error 绩效.企业服务活动经费.执行率 “企业服务活动经费”自评表执行率 80.00%，按执行数和预算数应为 45.00%（90.00 ÷ 200.00）。"}},
		{"without a budget", project("executed = 90.00\nrate = \"80.00%\"\n", ""), nil},
		{"of the second table", project("budget = 2.50\nexecuted = 2.16\nrate = \"86.40%\"\n", "") + "[[performance]]\nscope = \"项目\"\nname = \"乙\"\nbudget = 200.00\nexecuted = 90.00\nrate = \"50.00%\"\n", []string{
			"⟦\"50.00%\"⟧ error 绩效.乙.执行率 “乙”自评表执行率 50.00%，按执行数和预算数应为 45.00%（90.00 ÷ 200.00）。"}},
	})
	words(t, executionScore, []test{ // 20 × 80.00 % = 16
		{"a whole score may be rounded", project("budget = 1000.00\nexecuted = 802.50\nrate = \"80.25%\"\nweight = 20\nscore = 16\n", ""), nil},
		{"by less than one", project("budget = 1000.00\nexecuted = 802.50\nrate = \"80.25%\"\nweight = 20\nscore = 17\n", ""), []string{
			"⟦17⟧ error 绩效.企业服务活动经费.得分 “企业服务活动经费”自评表预算执行得分 17 分，按分值乘执行率应为 16.05 分（20 × 80.25%），多 0.95 分。"}},
		{"more decimals", project("budget = 1000.00\nexecuted = 802.50\nrate = \"80.25%\"\nweight = 20\nscore = 16.500\n", ""), []string{
			"⟦16.500⟧ error 绩效.企业服务活动经费.得分 “企业服务活动经费”自评表预算执行得分 16.500 分，按分值乘执行率应为 16.050 分（20 × 80.25%），多 0.450 分。"}},
		{"no rate at all", project("weight = 20\nscore = 16\n", ""), nil},
		{"the printed rate alone", project("rate = \"80.00%\"\nweight = 20\nscore = 15.00\n", ""), []string{
			"⟦15.00⟧ error 绩效.企业服务活动经费.得分 “企业服务活动经费”自评表预算执行得分 15.00 分，按分值乘执行率应为 16.00 分（20 × 80.00%），少 1.00 分。"}},
		{"the computed rate alone", project("budget = 10.00\nexecuted = 8.00\nweight = 20\nscore = 15.00\n", ""), []string{
			"⟦15.00⟧ error 绩效.企业服务活动经费.得分 “企业服务活动经费”自评表预算执行得分 15.00 分，按分值乘执行率应为 16.00 分（20 × 80.00%），少 1.00 分。"}},
	})
}

func TestGoalsAtTheEdge(t *testing.T) {
	const row = `["产出指标", "数量指标", "甲", "4 次", "4 次", `
	short := `["产出指标", "数量指标", "甲", "5 次", "4 次", `
	words(t, totalScore, []test{ // 16.00 + 40 + 30 = 86
		{"two goals", project("weight = 20\nscore = 16.00\ntotal = 87.00\n", goal("40", row+"40]")+goal("40", short+"30]")), []string{
			"⟦87.00⟧ error 绩效.企业服务活动经费.总分 “企业服务活动经费”自评表总分 87.00 分，预算执行得分 16.00 加指标得分 70 为 86.00 分，多 1.00 分。"}},
		{"the score is computed", project("budget = 10.00\nexecuted = 8.00\nweight = 20\nscore = \"=\"\ntotal = 87.00\n", goal("80", row+"70]")), []string{
			"⟦87.00⟧ error 绩效.企业服务活动经费.总分 “企业服务活动经费”自评表总分 87.00 分，预算执行得分 16.00 加指标得分 70 为 86.00 分，多 1.00 分。"}},
		{"the total is computed", project("weight = 20\nscore = 16.00\ntotal = \"=\"\n", goal("80", row+"70]")), nil},
		{"no goals", project("weight = 20\nscore = 16.00\ntotal = 87.00\n", ""), nil},
		{"a score that cannot be computed", project("weight = 20\nscore = \"=\"\ntotal = 87.00\n", goal("80", row+"70]")), nil},
		{"within rounding", project("weight = 20\nscore = 16.00\ntotal = 86.01\n", goal("80", row+"70]")), nil},
		{"beyond rounding", project("weight = 20\nscore = 16.00\ntotal = 86.02\n", goal("80", row+"70]")), []string{
			"⟦86.02⟧ error 绩效.企业服务活动经费.总分 “企业服务活动经费”自评表总分 86.02 分，预算执行得分 16.00 加指标得分 70 为 86.00 分，多 0.02 分。"}},
	})
	words(t, goalScore, []test{
		{"the second goal", project("", goal("20", row+"20]")+goal("20", row+"21]")), []string{
			"⟦20⟧ error 绩效.企业服务活动经费.目标2 “企业服务活动经费”自评表第 2 个目标的分值 20 分，1 项指标得分合计 21 分，多 1 分。"}},
		{"what is short in another goal", project("", goal("10", short+"8]")+goal("20", row+"18]")), []string{
			"⟦20⟧ error 绩效.企业服务活动经费.目标2 “企业服务活动经费”自评表第 2 个目标的分值 20 分，1 项指标得分合计 18 分，少 2 分，而没有未完成的指标，请核对是否漏列指标或得分。"}},
		{"short and more", project("", goal("10", short+"11]")), []string{
			"⟦10⟧ error 绩效.企业服务活动经费.目标1 “企业服务活动经费”自评表目标的分值 10 分，1 项指标得分合计 11 分，多 1 分。"}},
		{"no weight", project("", "[[performance.goal]]\nindicators = [\n"+row+"20],\n]\n"), nil},
		{"no indicators", project("", goal("20")), nil},
		{"a score left out", project("", goal("20", row+"20]", `["产出指标", "数量指标", "乙", "4 次", "4 次"]`)), nil},
	})
	words(t, weightSum, []test{
		{"points of the indicators where the goal prints none", project("weight = 20\n", goal("50")+pointed("", "30", "30")), nil},
		{"one more of them", project("weight = 20\n", goal("50")+pointed("", "31", "30")), []string{
			"⟦20⟧ error 绩效.企业服务活动经费.权重 “企业服务活动经费”自评表预算执行 20 分与各目标分值合计 101 分，不是 100 分，多 1 分。"}},
		{"the goal's points before its indicators'", project("weight = 20\n", goal("50")+pointed("weight = 30\n", "31", "30")), nil},
		{"one less", project("weight = 20\n", goal("79.99")), []string{
			"⟦20⟧ error 绩效.企业服务活动经费.权重 “企业服务活动经费”自评表预算执行 20 分与各目标分值合计 99.99 分，不是 100 分，少 0.01 分。"}},
		{"no goals", project("weight = 20\n", ""), nil},
	})
	words(t, printedWeight, []test{
		{"a heading of the second goal", project("", goal("40")+goal("40")+"[performance.goal.labels]\n\"年度目标\" = \"年度目标 2（16分）\"\n"), []string{
			"⟦\"年度目标 2（16分）\"⟧ error 绩效.企业服务活动经费.目标2 “企业服务活动经费”自评表表头印“年度目标 2（16分）”，这一项分值是 40 分，少 24 分。"}},
		{"the goals by their numbers", project("[performance.labels]\n\"目标1\" = \"目标 1（40分）\"\n\"年度目标2\" = \"目标 2（16分）\"\n", goal("40")+goal("50")), []string{
			"⟦\"目标 2（16分）\"⟧ error 绩效.企业服务活动经费.目标2 “企业服务活动经费”自评表表头印“目标 2（16分）”，这一项分值是 50 分，少 34 分。"}},
		{"a goal that is not there", project("[performance.labels]\n\"目标3\" = \"目标 3（16分）\"\n", goal("40")), nil},
		{"no weight to compare with", project("[performance.labels]\nweight = \"预算执行情况（19分）\"\n", ""), nil},
	})
	words(t, scoreMissing, []test{
		{"as many as it may", project("weight = 20\nscore = 20\n", pointed("weight = 20\n", "20", "20")), nil},
		{"more than the indicator's", project("weight = 20\nscore = 20\n", pointed("weight = 20\n", "20", "21")), []string{
			"⟦21⟧ error 绩效.企业服务活动经费.指标.甲.得分 “企业服务活动经费”自评表“甲”得分 21 分超过分值 20 分，多 1 分。"}},
		{"no more than the indicator's", project("", pointed("weight = 50\n", "20", `""`)), []string{
			"⟦\"\"⟧ error 绩效.企业服务活动经费.指标.甲.得分 “企业服务活动经费”自评表“甲”的得分空白。目标分值减其余指标得分为 20 分，请核对后填写。"}},
		{"no more than the rest", project("", pointed("weight = 10\n", "20", `"-"`)), []string{
			"⟦\"-\"⟧ error 绩效.企业服务活动经费.指标.甲.得分 “企业服务活动经费”自评表“甲”的得分空白。目标分值减其余指标得分为 10 分，请核对后填写。"}},
		{"two of them", project("", goal("80", row+`""]`, `["效益指标", "社会效益指标", "乙", "好", "好", ""]`)), []string{
			"⟦\"\"⟧ error 绩效.企业服务活动经费.指标.甲.得分 “企业服务活动经费”自评表“甲”的得分空白，请填写。",
			"⟦\"\"⟧ error 绩效.企业服务活动经费.指标.乙.得分 “企业服务活动经费”自评表“乙”的得分空白，请填写。"}},
		{"nothing is left", project("", goal("40", row+"40]", `["效益指标", "社会效益指标", "乙", "好", "好", ""]`)), []string{
			"⟦\"\"⟧ error 绩效.企业服务活动经费.指标.乙.得分 “企业服务活动经费”自评表“乙”的得分空白，请填写。"}},
		{"another row ends before it", project("", goal("40", row+`""]`, `["效益指标", "社会效益指标", "乙", "好", "好"]`)), []string{
			"⟦\"\"⟧ error 绩效.企业服务活动经费.指标.甲.得分 “企业服务活动经费”自评表“甲”的得分空白，请填写。",
			"⟦[\"效益指标\", \"社会效益指标\", \"乙\", \"好\", \"好\"]⟧ error 绩效.企业服务活动经费.指标.乙.得分 “企业服务活动经费”自评表“乙”的得分空白，请填写。"}},
		{"no such column", project("", "[[performance.goal]]\nweight = 20\ncolumns = [\"三级指标\"]\nindicators = [[\"甲\"]]\n"), nil},
	})
}

// The table's goal: 举办活动场数 in 数量指标 with 40 points, 参加企业满意度 in 服务对象满意度指标 with 40.
func TestAttachmentsAtTheEdge(t *testing.T) {
	const label = "“企业服务活动经费”自评表"
	words(t, attachmentFigure, []test{
		{"a class within another sentence", with("其中产出指标 41 分，满意度指标得分为 40 分。"), []string{
			"⟦41⟧ error 附件「报告」.第1段 “其中产出指标 41 分”与" + label + "产出指标的得分合计 40 分不符，多 1 分。"}},
		{"by the second class", with("数量指标得分 39 分。"), []string{"⟦39⟧ error 附件「报告」.第1段 “数量指标得分 39 分”与" + label + "数量指标的得分合计 40 分不符，少 1 分。"}},
		{"满意度 of another wording", with("社会公众满意度指标得分 39 分。"), []string{"⟦39⟧ error 附件「报告」.第1段 “社会公众满意度指标得分 39 分”与" + label + "社会公众满意度指标的得分合计 40 分不符，少 1 分。"}},
		{"a class that the table has not", with("时效指标得分 5 分。"), nil},
		{"no class at all", with("活动得分 5 分。"), nil},
		{"the next heading ends it", with(`① 举办活动场数（40 分）\n② 参加企业满意度（40 分）\n满意度 97%。\n场数 9 场。`), []string{
			"⟦97⟧ error 附件「报告」.第3段 “满意度 97%”与" + label + "“参加企业满意度”的实际完成值 96%不符，多 1。"}},
		{"another number ends it", with(`① 举办活动场数（40 分）\n② 其他\n共 9 场。`), nil},
		{"points in the heading", with(`① 举办活动场数（41 分）\n较好。`), []string{
			"⟦41⟧ error 附件「报告」.第1段 “41 分”与" + label + "“举办活动场数”的得分 40 分不符，多 1。"}},
		{"last year's number", with(`① 举办活动场数（40 分）\n2021 年举办 3 场。`), nil},
		{"a percentage is no number of events", with(`① 举办活动场数（40 分）\n完成 75%。`), nil},
		{"listed, of another class", with("满意度指标设置 1 个三级指标：参加企业满意度目标值 94%。"), []string{
			"⟦94⟧ error 附件「报告」.第1段 “参加企业满意度目标值 94%”与" + label + "“参加企业满意度”的年度目标值 ≥95%不符，少 1。"}},
		{"its score at the beginning", with(`① 举办活动场数（40 分）\n得分 38 分。`), []string{
			"⟦38⟧ error 附件「报告」.第2段 “得分 38 分”与" + label + "“举办活动场数”的得分 40 分不符，少 2。"}},
		{"listed, target and actual in numbers", with("数量指标设置 1 个三级指标：举办活动场数 5 场，实际完成值 3 场。"), []string{
			"⟦5⟧ error 附件「报告」.第1段 “举办活动场数 5 场”与" + label + "“举办活动场数”的年度目标值 ≥4场不符，多 1。",
			"⟦3⟧ error 附件「报告」.第1段 “实际完成值 3 场”与" + label + "“举办活动场数”的实际完成值 4场不符，少 1。"}},
		{"listed, but not counted in the unit", with("数量指标设置 1 个三级指标：举办活动场数 3%。"), nil},
		{"listed, but behind the list", with("数量指标设置 1 个三级指标：举办活动场数。参加企业 3 家。"), nil},
		{"in 元", with("执行金额为 80000 元，预算金额 100000 元。"), nil},
	})
	words(t, indicatorNames, []test{
		{"too few", with("产出指标设置 0 个二级指标。"), []string{"⟦0⟧ warning 附件「报告」.第1段 附件说产出指标设置 0 个，" + label + "列有 1 个（数量指标），少 1 个。"}},
		{"a class named for its indicator", with("满意度指标设置 1 个三级指标：满意度。"), []string{
			"⟦满意度⟧ info 附件「报告」.第1段 附件所列“满意度”，" + label + "满意度指标列的是“参加企业满意度”，请核实。"}},
		{"a second class of another name", with("产出指标设置 1 个二级指标（质量指标）。"), []string{
			"⟦质量指标⟧ warning 附件「报告」.第1段 附件所列“质量指标”，" + label + "产出指标列的是“数量指标”，请核实。"}},
		{"nothing is listed", with("产出指标设置 1 个二级指标，较好。"), nil},
		{"words behind the names", with("数量指标设置 1 个三级指标（举办活动场数目标值≥4场）。"), nil},
		{"half a number", with("数量指标设置 1.5 个三级指标。"), nil},
		{"another verb", with("数量指标有 2 个三级指标。"), nil},
		{"of another table", project(docFigures, docGoal) + "[[performance]]\nscope = \"项目\"\nname = \"乙\"\n[[performance.goal]]\nindicators = [[\"产出指标\", \"数量指标\", \"培训人数\", \"5\", \"5\", 5]]\n" +
			attachment("数量指标设置 1 个三级指标：培训人数 5 人。"), []string{
			"⟦培训人数 5 人⟧ warning 附件「报告」.第1段 附件所列“培训人数”，" + label + "数量指标列的是“举办活动场数”；疑抄自“乙”自评表。"}},
	})
	grade := func(score, words string) string {
		return project(strings.Replace(docFigures, "96.00", score, 1), "") + attachment(words)
	}
	const wrong = " error 附件「报告」.第1段 等级写“"
	words(t, gradeOfScore, []test{ // 90 is 优, 80 良, 60 中
		{"exactly 90", grade("90.00", "评价等级为“优”。"), nil},
		{"just below 90", grade("89.99", "评价等级为“优”。"), []string{"⟦优⟧" + wrong + "优”，得分 89.99 分应为“良”。"}},
		{"exactly 80", grade("80.00", "评价等级为“中”。"), []string{"⟦中⟧" + wrong + "中”，得分 80.00 分应为“良”。"}},
		{"exactly 60", grade("60.00", "评价等级为“差”。"), []string{"⟦差⟧" + wrong + "差”，得分 60.00 分应为“中”。"}},
		{"just below 60", grade("59.99", "评价等级为「差」。"), nil},
		{"no quotes", grade("59.99", "评价等级为差"), nil},
		{"another word that begins so", grade("59.99", "评价等级为优化后的结果。"), nil},
		{"last year's grade", grade("59.99", "2021 年评价等级为“优”。"), nil},
		{"no score", project("", "") + attachment("评价等级为“优”。"), nil},
		{"the score that the text gives", grade("96.00", "自评总分 85 分，等级为“优”。"), []string{
			"⟦优⟧ error 附件「报告」.第1段 等级写“优”，得分 85 分应为“良”。"}},
	})
}

func TestProjectsAtTheEdge(t *testing.T) {
	const second = "[[performance]]\nscope = \"项目\"\nname = \"乙\"\nbudget = 5.00\nexecuted = 4.00\n"
	text := func(s, rest string) string {
		return docHead + evaluated + "\"" + s + "\"\n" + docProject + docFigures + rest
	}
	words(t, selfEvaluatedProjects, []test{ // 8.00 + 4.00 executed of 10.00 + 5.00
		{"right, and then not", text("开展自评，共涉及项目 1 个；自评覆盖项目 3 个。", ""), []string{
			"⟦3⟧ warning 正文.「十三、预算绩效情况说明」.第1段 “自评覆盖项目 3 个”与所附项目自评表 1 张不符，多 2 个。"}},
		{"at the beginning", text("涉及项目 3 个，均开展自评。", ""), []string{
			"⟦3⟧ warning 正文.「十三、预算绩效情况说明」.第1段 “涉及项目 3 个”与所附项目自评表 1 张不符，多 2 个。"}},
		{"two projects", text("开展绩效自评，共涉及项目 2 个，资金 12.00 万元。", second), nil},
		{"their budgets", text("开展绩效自评，共涉及项目 2 个，资金 15.00 万元。", second), nil},
		{"as rounding allows", text("开展绩效自评，共涉及项目 2 个，资金 12.01 万元。", second), nil},
		{"one more", text("开展绩效自评，共涉及项目 2 个，资金 12.02 万元。", second), []string{
			"⟦12.02⟧ warning 正文.「十三、预算绩效情况说明」.第1段 “资金 12.02 万元”与 2 张项目自评表的执行数合计 12.00 万元、预算数合计 15.00 万元都不符。"}},
		{"of projects that are not counted", text("开展绩效自评，重点项目 5 个，资金 9.00 万元。", second), nil},
		{"not evaluated", text("重点评价，共涉及项目 5 个。", second), nil},
		{"money of something else", text("开展绩效自评，共涉及项目 2 个，人员经费 9.00 万元。", second), nil},
		{"half a project", text("开展绩效自评，共涉及项目 1.5 个。", second), nil},
		{"a budget is missing", text("开展绩效自评，共涉及项目 2 个，资金 9.00 万元。", strings.Replace(second, "budget = 5.00\n", "", 1)), []string{
			"⟦9.00⟧ warning 正文.「十三、预算绩效情况说明」.第1段 “资金 9.00 万元”与 2 张项目自评表的执行数合计 12.00 万元、预算数合计 0 万元都不符。"}},
		{"an executed amount is missing", text("开展绩效自评，共涉及项目 2 个，资金 9.00 万元。", strings.Replace(second, "executed = 4.00\n", "", 1)), nil},
	})
	const table5 = "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010399 = [\"=\", \"\", 8.00]\n"
	goals := func(s string) string { return docHead + evaluated + "\"" + s + "\"\n" + table5 }
	const less = "正文.「十三、预算绩效情况说明」.第1段 编报绩效目标的项目“资金 7.98 万元”，表5 “合计”本年支出·项目支出 8.00 万元，少 0.02。可能有项目没有编报，也可能是年中追加，请核对。"
	words(t, selfEvaluatedProjects, []test{
		{"goals for less than was spent", goals("编报绩效目标的项目 3 个，资金 7.98 万元。"), []string{"⟦7.98⟧ info " + less}},
		{"goals for as much, but for rounding", goals("编报绩效目标的项目 3 个，资金 7.99 万元。"), nil},
		{"goals for more", goals("编报绩效目标的项目 3 个，资金 9.00 万元。"), nil},
		{"the first amount behind them", goals("编报绩效目标的项目 3 个，人员经费 1.00 万元，资金 7.98 万元，资金 1.00 万元。"), []string{"⟦7.98⟧ info " + less}},
		{"no goals", goals("实施的项目 3 个，资金 7.98 万元。"), nil},
		{"others counted in between", goals("编报绩效目标的项目 3 个，重点项目 1 个，资金 7.98 万元。"), nil},
		{"no table", docHead + evaluated + "\"编报绩效目标的项目 3 个，资金 7.98 万元。\"\n", nil},
	})
	whole := "[[performance]]\nscope = \"整体\"\n"
	words(t, performanceAmounts, []test{ // table 3: 12.00 and 8.00
		{"a cent by rounding", docHead + docTable + docProject + "executed = 8.01\n", []string{
			"⟦8.01⟧ info 绩效.执行数 1 个项目自评表执行数合计 8.01，表3 “合计”项目支出 8.00 万元，多 0.01，属尾差。"}},
		{"two cents", docHead + docTable + docProject + "executed = 8.02\n", []string{
			"⟦8.02⟧ warning 绩效.执行数 1 个项目自评表执行数合计 8.02，表3 “合计”项目支出 8.00 万元，多 0.02。"}},
		{"more, though complete", docHead + docTable + docProject + "executed = 8.50\n" + evaluated + "\"对所有项目开展自评。\"\n", []string{
			"⟦8.50⟧ error 绩效.执行数 1 个项目自评表执行数合计 8.50，表3 “合计”项目支出 8.00 万元，多 0.50。"}},
		{"complete by its share", docHead + docTable + docProject + "executed = 7.00\n" + evaluated + "\"占部门预算项目支出总额的 100%。\"\n", []string{
			"⟦7.00⟧ error 绩效.执行数 1 个项目自评表执行数合计 7.00，表3 “合计”项目支出 8.00 万元，少 1.00；说明写明全面开展自评，请核对是否漏附自评表。"}},
		{"a share of less", docHead + docTable + docProject + "executed = 7.00\n" + evaluated + "\"占部门预算项目支出总额的 90%。\"\n", []string{
			"⟦7.00⟧ info 绩效.执行数 1 个项目自评表执行数合计 7.00，表3 “合计”项目支出 8.00 万元，少 1.00，请核对是否有项目没有自评。"}},
		{"as much as the general budget", docHead + docTable + strings.Replace(table5, "8.00", "7.00", 1) + docProject + "executed = 7.00\n" + whole + "project = 7.00\n", nil},
		{"the executed amount of the unit", docHead + docTable + whole + "executed = 21.00\n", []string{
			"⟦21.00⟧ error 绩效.整体.执行数 整体自评表执行数 21.00，表3 “合计”本年支出合计 20.00 万元，多 1.00。"}},
		{"basic expenditure", docHead + docTable + whole + "basic = 11.00\n", []string{
			"⟦11.00⟧ error 绩效.整体.基本支出 整体自评表基本支出总额 11.00，表3 “合计”基本支出 12.00 万元，少 1.00。"}},
		{"fewer decimals", docHead + strings.ReplaceAll(docTable, "8.00", "8.04") + whole + "project = 8.0\n", nil},
		{"fewer decimals, further off", docHead + strings.ReplaceAll(docTable, "8.00", "8.06") + whole + "project = 8.0\n", []string{
			"⟦8.0⟧ error 绩效.整体.项目支出 整体自评表项目支出总额 8.0，表3 “合计”项目支出 8.06 万元，少 0.06。"}},
		{"several items without their parts", docHead + docTable + docProject + "executed = 8.00\nfunction = [\"2010350\", \"2010399\"]\n", nil},
		{"items of the whole unit", docHead + docTable + whole + "executed = 20.00\nfunction = \"2010350\"\n" + docProject + docFigures, nil},
		{"an item as rounding allows", docHead + docTable + docProject + "executed = 8.00\nfunction = { \"2010399\" = 8.01 }\n", nil},
	})
	const gap = "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n\"合计\" = [\"=\", \"\", 8.00]\n"
	said := func(amount string) string {
		return docHead + gap + whole + "budget = 20.00\n" + docProject + docFigures + "[[attachment]]\ntitle = \"报告\"\nof = \"整体\"\ntext = \"预算数为 20.00 万元，其中，基本支出 9.00 万元，项目支出 " + amount + " 万元。\"\n"
	}
	words(t, projectBudget, []test{ // the only project has a budget of 10.00 and executed the 8.00
		{"right", said("10.00"), nil},
		{"as rounding allows", said("10.01"), nil},
		{"less", said("9.00"), []string{"⟦9.00⟧ warning 附件「报告」.第1段 预算中的项目支出 9.00 万元，1 个项目自评表的预算数合计 10.00 万元，少 1.00，请核实其余预算的去向。"}},
		{"a sentence further on", strings.Replace(said("9.00"), "，项目支出", "。项目支出", 1), nil},
		{"of a project", strings.NewReplacer("of = \"整体\"", "of = \"企业服务活动经费\"", "数为 20.00", "数为 10.00").Replace(said("9.00")), nil},
		{"not all projects have a table", strings.Replace(said("9.00"), "\"\", 8.00]", "\"\", 9.00]", 1), nil},
	})
}

func TestOthersAtTheEdge(t *testing.T) {
	rows := func(figures string, r ...string) string { return project(figures, goal("80", r...)) }
	row := func(name, target, actual string) string {
		return `["产出指标", "质量指标", "` + name + `", "` + target + `", "` + actual + `", 80]`
	}
	words(t, shortOfTarget, []test{
		{"exactly at most", rows("", row("甲", "≤5%", "5%")), nil},
		{"below at most", rows("", row("甲", "≤5%", "4%")), nil},
		{"above at least", rows("", row("甲", "≥5%", "6%")), nil},
		{"an actual value that is a bound", rows("", row("甲", "5%", "≥4%")), nil},
		{"less is better by its class", rows("", `["成本指标", "数量指标", "甲", "5 个", "4 个", 80]`), nil},
		{"the second one with all points", project("", goal("80", `["产出指标", "质量指标", "甲", "5 个", "5 个", 40]`, `["产出指标", "质量指标", "乙", "5 个", "4 个", 40]`)), []string{
			"⟦\"4 个\"⟧ warning 绩效.企业服务活动经费.指标.乙.实际完成值 “企业服务活动经费”自评表“乙”目标 5 个，实际完成 4 个，未达目标却得满分 40 分，请核实。"}},
		{"all points of its own", project("", pointed("", "20", "20")+strings.ReplaceAll(pointed("", "20", "20"), `"4 次", "4 次"`, `"4 次", "3 次"`)), []string{
			"⟦\"3 次\"⟧ warning 绩效.企业服务活动经费.指标.甲.实际完成值 “企业服务活动经费”自评表“甲”目标 4 次，实际完成 3 次，未达目标却得满分 20 分，请核实。"}},
		{"points lost of its own", project("", strings.ReplaceAll(pointed("", "20", "19"), `"4 次", "4 次"`, `"4 次", "3 次"`)), nil},
		{"the rate, whatever the target", rows("budget = 10.00\nexecuted = 8.00\n", row("预算执行率", "≤100%", "70%")), []string{
			"⟦\"70%\"⟧ error 绩效.企业服务活动经费.指标.预算执行率.实际完成值 “企业服务活动经费”自评表“预算执行率”实际完成值 70%，同一张表的执行率是 80.00%。"}},
		{"the rate reaches its target", rows("budget = 10.00\nexecuted = 8.00\n", row("预算执行率", "80%", "70%")), []string{
			"⟦\"70%\"⟧ error 绩效.企业服务活动经费.指标.预算执行率.实际完成值 “企业服务活动经费”自评表“预算执行率”实际完成值 70%，同一张表的执行率是 80.00%。"}},
		{"the rate in whole percents", rows("budget = 1000.00\nexecuted = 804.00\n", row("预算执行率", "80%", "80%")), nil},
		{"the rate in words", rows("budget = 10.00\nexecuted = 8.00\n", row("预算执行率", "80%", "好")), nil},
	})
	for _, w := range []string{"投诉件数", "差错数", "事故数", "违规数", "成本", "控制数", "超标数", "降幅", "减少数", "发放标准", "单价", "发病数", "死亡数", "案件数", "退回数", "缺陷数"} {
		words(t, shortOfTarget, []test{{"less of " + w, rows("", row(w, "5 个", "4 个")), nil}})
	}
	words(t, indicatorClass, []test{
		{"the second class is blank", rows("", `["产出指标", "", "甲", "1", "1", 80]`), []string{
			"⟦\"\"⟧ warning 绩效.企业服务活动经费.指标.甲 “企业服务活动经费”自评表“甲”的二级指标空着，请填写。"}},
		{"the second row", rows("", `["产出指标", "数量指标", "甲", "1", "1", 80]`, `["产出指标", "社会效益指标", "乙", "1", "1", 80]`), []string{
			"⟦\"社会效益指标\"⟧ warning 绩效.企业服务活动经费.指标.乙 “企业服务活动经费”自评表“乙”列在产出指标之下，社会效益指标属于效益指标，请核实。"}},
		{"a goal without classes", project("", "[[performance.goal]]\ncolumns = [\"三级指标\", \"得分\"]\nindicators = [[\"甲\", 5]]\n"), nil},
	})
	words(t, vagueTarget, []test{
		{"no target", rows("", `["产出指标", "数量指标", "甲", "", "1", 80]`), nil},
		{"three copied", rows("", row("甲", "甲", "好"), row("乙", "乙", "好"), row("丙", "好", "好"), row("丁", "丁", "好")), []string{
			"⟦\"甲\"⟧ info 绩效.企业服务活动经费.指标 “企业服务活动经费”自评表 3 项指标的目标值照抄指标名称，无从衡量，第一项是“甲”。"}},
	})
	words(t, indicatorYear, []test{
		{"in the target alone", rows("", row("甲", "2021年完成", "好")), []string{
			"⟦\"2021年完成\"⟧ info 绩效.企业服务活动经费.指标.甲 “企业服务活动经费”自评表“甲”写的是 2021 年，本报告是 2022 年，请核对。"}},
		{"in both, said once", rows("", row("2021 年工作", "2020 年完成", "好")), []string{
			"⟦\"2021 年工作\"⟧ info 绩效.企业服务活动经费.指标.「2021 年工作」 “企业服务活动经费”自评表“2021 年工作”写的是 2021 年，本报告是 2022 年，请核对。"}},
		{"in two rows", rows("", row("2021 年工作", "好", "好"), row("2020 年工作", "好", "好")), []string{
			"⟦\"2021 年工作\"⟧ info 绩效.企业服务活动经费.指标.「2021 年工作」 “企业服务活动经费”自评表“2021 年工作”写的是 2021 年，本报告是 2022 年，请核对。",
			"⟦\"2020 年工作\"⟧ info 绩效.企业服务活动经费.指标.「2020 年工作」 “企业服务活动经费”自评表“2020 年工作”写的是 2020 年，本报告是 2022 年，请核对。"}},
	})
	standard := func(executed, actual string) string {
		return rows("executed = "+executed+"\n", `["产出指标", "数量指标", "发放标准", "5", "`+actual+`", 80]`)
	}
	words(t, standardAndExecuted, []test{
		{"once, by rounding", standard("14.78", "14.77 万元/人"), nil},
		{"once, beyond rounding", standard("14.79", "14.77 万元/人"), []string{
			"⟦\"14.77 万元/人\"⟧ info 绩效.企业服务活动经费.指标.发放标准.实际完成值 “企业服务活动经费”自评表“发放标准”为 14.77 万元/人，执行数 14.79 万元，不是它的整数倍（1 倍差 0.02），请核对是否另含其他支出。"}},
		{"less than one", standard("7.00", "14.77 万元/户"), []string{
			"⟦\"14.77 万元/户\"⟧ info 绩效.企业服务活动经费.指标.发放标准.实际完成值 “企业服务活动经费”自评表“发放标准”为 14.77 万元/户，执行数 7.00 万元，不是它的整数倍（1 倍差 7.77），请核对是否另含其他支出。"}},
		{"in 元", standard("6.00", "500 元/人"), nil},
		{"nothing a head", standard("6.00", "0 元/人"), nil},
		{"a day", standard("6.00", "500 元/天"), nil},
		{"no amount was executed", rows("", `["产出指标", "数量指标", "发放标准", "5", "14.77 万元/人", 80]`), nil},
		{"of no standard", rows("executed = 14.90\n", `["产出指标", "数量指标", "补助", "5", "14.77 万元/人", 80]`), nil},
		{"of the whole unit", docHead + "[[performance]]\nscope = \"整体\"\nexecuted = 14.90\n" + goal("80", `["产出指标", "数量指标", "发放标准", "5", "14.77 万元/人", 80]`), nil},
	})
	told := func(rate, deviation string) string {
		return project("rate = \""+rate+"\"\ndeviation = \""+deviation+"\"\n", docGoal)
	}
	words(t, deviationContradicts, []test{
		{"no reason at 90", told("90.00%", ""), nil},
		{"no reason below 90", told("89.99%", ""), []string{"⟦\"\"⟧ warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表执行率 89.99%，没有写偏差原因。"}},
		{"none said at 90", told("90.00%", "无偏差。"), nil},
		{"low at 95", told("95.00%", "执行率偏低。"), []string{"⟦\"执行率偏低。\"⟧ warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表执行率 95.00%，却写执行率偏低，请核实。"}},
		{"low below 95", told("94.99%", "执行率偏低。"), nil},
		{"a reason", told("50.00%", "因疫情。"), nil},
		{"no rate", project("deviation = \"\"\n", docGoal), nil},
		{"no deviation", project("rate = \"50.00%\"\n", docGoal), nil},
		{"points lost, all printed", project("rate = \"95.00%\"\ndeviation = \"无\"\n", pointed("", "20", "19")), []string{
			"⟦\"无\"⟧ warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表指标扣了 1 分，却写“无”，请核实。"}},
		{"points lost in two goals", project("rate = \"95.00%\"\ndeviation = \"无\"\n", pointed("", "20", "19")+goal("20", row("甲", "好", "好"))+pointed("", "20", "18")), []string{
			"⟦\"无\"⟧ warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表指标扣了 3 分，却写“无”，请核实。"}},
	})
	words(t, budgetConfused, []test{
		{"in an attachment", with("年初预算数 10.00 万元。"), []string{
			"⟦年初预算数⟧ warning 附件「报告」.第1段 “年初预算数 10.00 万元”：“企业服务活动经费”自评表的同一个数是调整后预算数，请核实。"}},
		{"both words for one amount", project("budget = 10.00\ndeviation = \"调整后预算数 10.00 万元，预算数 10.00 万元，调整后预算数 10.00 万元。\"\n", ""), []string{
			"⟦10.00⟧ info 绩效.企业服务活动经费.预算数 “企业服务活动经费”自评表表头是预算数，文字把 10.00 万元叫调整后预算数，请在表头写明。",
			"⟦预算数⟧ info 绩效.企业服务活动经费.偏差原因.第1段 “预算数 10.00 万元”：“企业服务活动经费”自评表的同一个数是调整后预算数，请核实。"}},
		{"the word of another table", project("budget = 10.00\ndeviation = \"调整后预算数 10.00 万元。\"\n", "") + "[[performance]]\nscope = \"项目\"\nname = \"乙\"\nbudget = 5.00\ndeviation = \"预算数 5.00 万元。\"\n", []string{
			"⟦10.00⟧ info 绩效.企业服务活动经费.预算数 “企业服务活动经费”自评表表头是预算数，文字把 10.00 万元叫调整后预算数，请在表头写明。"}},
		{"two tables", project("budget = 10.00\ndeviation = \"调整后预算数 10.00 万元。\"\n", "") + "[[performance]]\nscope = \"项目\"\nname = \"乙\"\nbudget = 5.00\ndeviation = \"调整后预算数 5.00 万元。\"\n", []string{
			"⟦10.00⟧ info 绩效.企业服务活动经费.预算数 “企业服务活动经费”自评表表头是预算数，文字把 10.00 万元叫调整后预算数，请在表头写明。",
			"⟦5.00⟧ info 绩效.乙.预算数 “乙”自评表表头是预算数，文字把 5.00 万元叫调整后预算数，请在表头写明。"}},
	})
	words(t, performanceWords, []test{
		{"two options", project("category = \"市值专项\"\nnature = \"持续性项\"\nkind = \"常年性项目\"\n", ""), []string{
			"⟦\"市值专项\"⟧ warning 绩效.企业服务活动经费.项目类别 “企业服务活动经费”自评表项目类别“市值专项”，表样的选项是“市直专项”，请核对。",
			"⟦\"持续性项\"⟧ warning 绩效.企业服务活动经费.项目属性 “企业服务活动经费”自评表项目属性“持续性项”，表样的选项是“持续性项目”，请核对。"}},
		{"an empty option", project("category = \"\"\n", ""), nil},
		{"an option and a goal among the headings", project("[performance.labels]\n\"目标1\" = \"年度目标一\"\n\"市直专项\" = \"市值专项\"\nbudget = \"预算\"\n", goal("80")), []string{
			"⟦\"年度目标一\"⟧ info 绩效.企业服务活动经费.目标1 “企业服务活动经费”自评表印“年度目标一”，表样作“目标1”，请核对。",
			"⟦\"市值专项\"⟧ warning 绩效.企业服务活动经费.项目类别 “企业服务活动经费”自评表印“市值专项”，表样作“市直专项”，请核对。",
			"⟦\"预算\"⟧ info 绩效.企业服务活动经费 “企业服务活动经费”自评表有 1 处表头用语与表样不一致：预算。"}},
	})
	words(t, selfEvaluationCounts, []test{
		{"one grade", docHead + evaluated + "\"绩效自评的项目 5 个，绩效评级为“优”的项目 3 个。\"\n", nil},
		{"two groups", docHead + evaluated + "\"绩效自评的项目 2 个，等级为“优”的 1 个，等级为“良”的 1 个；另有自评项目 5 项，等级为“优”的 3 项，等级为“良”的 1 项。\"\n", []string{
			"⟦5⟧ error 正文.「十三、预算绩效情况说明」.第1段 “另有自评项目 5 项”，各等级的项目数相加为 4 个，多 1 个。"}},
		{"two lots of problems", docHead + evaluated + "\"发现问题 2 个，完成整改 1 个，正在整改 1 个；发现的问题 5 个，完成整改 3 个，整改中 1 个。\"\n", []string{
			"⟦5⟧ error 正文.「十三、预算绩效情况说明」.第1段 “发现的问题 5 个”，已整改与正在整改的问题数相加为 4 个，多 1 个。"}},
		{"other things in between", docHead + evaluated + "\"发现问题 3 个，完成整改 1 个，涉及 9 家，正在整改 2 个。\"\n", nil},
	})
}
