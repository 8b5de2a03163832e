package js6

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

const evaluated = "[[section]]\ntitle = \"十三、预算绩效情况说明\"\ntext = "

func attachment(text string) string {
	return "[[attachment]]\ntitle = \"报告\"\nof = \"企业服务活动经费\"\ntext = \"" + text + "\"\n"
}

// The table of these tests: budget 10.00, executed 8.00, 80.00 %, 16.00 and 96.00 points.
func with(text string) string { return project(docFigures, docGoal) + attachment(text) }

func TestProjectCount(t *testing.T) {
	text := func(s string) string { return docHead + evaluated + "\"" + s + "\"\n" + docProject + docFigures }
	run(t, selfEvaluatedProjects, []test{
		{"right", text("开展绩效自评，共涉及项目 1 个，资金 8.00 万元。"), nil},
		{"fewer than attached", text("开展绩效自评，共涉及项目 0 个，资金 8.00 万元。"), []string{
			"8:22 error 正文.「十三、预算绩效情况说明」.第1段 “共涉及项目 0 个”与所附项目自评表 1 张不符，少 1 个。"}},
		{"more than attached", text("开展绩效自评，共涉及项目 3 个。"), []string{
			"8:22 warning 正文.「十三、预算绩效情况说明」.第1段 “共涉及项目 3 个”与所附项目自评表 1 张不符，多 2 个。"}},
		{"the budget", text("开展绩效自评，共涉及项目 1 个，资金 10.00 万元。"), nil},
		{"neither", text("开展绩效自评，共涉及项目 1 个，资金 9.00 万元。"), []string{
			"8:29 warning 正文.「十三、预算绩效情况说明」.第1段 “资金 9.00 万元”与 1 张项目自评表的执行数合计 8.00 万元、预算数合计 10.00 万元都不符。"}},
		{"last year's", text("2021 年开展绩效自评，共涉及项目 5 个。"), nil},
		{"some of them", text("重点评价项目 5 个。"), nil},
		{"in another section", docHead + "[[section]]\ntitle = \"一、部门概况\"\ntext = \"绩效自评共涉及项目 5 个。\"\n" + docProject, nil},
	})
}

// 8.00 executed of 16.00 and of 10.00, as tables 5 and 3 have them: 50 % and 80 %.
func TestShareOfProjects(t *testing.T) {
	const tables = "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n\"合计\" = [20.00, 10.00, 10.00]\n[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n\"合计\" = [26.00, 10.00, 16.00]\n"
	text := func(s string) string {
		return docHead + tables + docProject + docFigures + evaluated + "\"" + s + "\"\n"
	}
	run(t, selfEvaluatedProjects, []test{
		{"right", text("开展绩效自评，共涉及项目 1 个，资金 8.00 万元，占一般公共预算项目支出总额的 50.00%。"), nil},
		{"right of all", text("开展绩效自评，共涉及项目 1 个，资金 8.00 万元，占项目支出总额的 80%。"), nil},
		{"of all, where one is named", text("开展绩效自评，共涉及项目 1 个，资金 8.00 万元，占一般公共预算项目支出总额的 80.00%。"), []string{
			"26:52 warning 正文.「十三、预算绩效情况说明」.第1段 “占一般公共预算项目支出总额的 80.00%”，应为 50.00%（8.00 ÷ 16.00，表5 “合计”本年支出·项目支出）。"}},
		{"of neither", text("开展绩效自评，共涉及项目 1 个，资金 8.00 万元，占项目支出总额的 100%。"), []string{
			"26:46 warning 正文.「十三、预算绩效情况说明」.第1段 “占项目支出总额的 100%”，应为 50%（8.00 ÷ 16.00，表5 “合计”本年支出·项目支出）。"}},
		{"of the budget", text("开展绩效自评，共涉及项目 1 个，资金 10.00 万元，占项目支出预算的 30%。"), nil},
		{"of something else", text("开展绩效自评，共涉及项目 1 个，资金 8.00 万元，优秀项目占 100%。"), nil},
	})
}

// A figure of the table that is wrong by the table's own arithmetic, or by the account, is found there and
// nowhere else: 8.00 ÷ 10.00 is 80 %, 20 × 80 % is 16.00, and 16.00 + 80 are 96.00 points.
func TestFoundInTheTable(t *testing.T) {
	said := attachment("项目自评总分 96.00 分，其中预算执行率得分 16.00 分，预算执行率为 80.00%。")
	table := func(old, new string) string { return project(strings.Replace(docFigures, old, new, 1), docGoal) + said }
	for _, c := range [...][3]string{
		{"score = 16.00", "score = 16.00", ""},
		{"score = 16.00", "score = 15.00", "JS602"},
		{"rate = \"80.00%\"", "rate = \"88.00%\"", "JS601"},
		{"total = 96.00", "total = 99.00", "JS603"},
	} {
		text := table(c[0], c[1])
		if !strings.Contains(text, c[1]) {
			t.Fatalf("no %s in\n%s", c[1], text)
		}
		if got := rulesOf(linttest.Alone(t, text, Rules()...)); got != c[2] {
			t.Errorf("%s: %s, want %s", c[1], got, c[2])
		}
	}
	const account = "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n\"合计\" = [624.81, 392.43, 232.38]\n"
	whole := docHead + account + "[[performance]]\nscope = \"整体\"\nbudget = 823.24\nexecuted = 642.81\ndeviation = \"实际预算支出 624.81 万元，较预算节省 198.43 万元。\"\n"
	if got := rulesOf(linttest.Alone(t, whole, performanceAmounts, deviationFigure)); got != "JS609" {
		t.Errorf("executed: %s, want JS609", got)
	}
}

func rulesOf(r *lint.Result) string {
	var ids []string
	for i := range r.Diagnostics {
		ids = append(ids, r.Diagnostics[i].Rule.ID)
	}
	return strings.Join(ids, " ")
}

func TestPerformanceAmounts(t *testing.T) {
	whole := "[[performance]]\nscope = \"整体\"\n"
	run(t, performanceAmounts, []test{
		{"right", docHead + docTable + docProject + docFigures, nil},
		{"more than the table", docHead + docTable + docProject + "executed = 8.50\n", []string{
			"20:12 warning 绩效.执行数 1 个项目自评表执行数合计 8.50，表3 “合计”项目支出 8.00 万元，多 0.50。"}},
		{"less", docHead + docTable + docProject + "executed = 7.00\n", []string{
			"20:12 info 绩效.执行数 1 个项目自评表执行数合计 7.00，表3 “合计”项目支出 8.00 万元，少 1.00，请核对是否有项目没有自评。"}},
		{"less, though complete", docHead + docTable + docProject + "executed = 7.00\n" + evaluated + "\"全面开展绩效自评。\"\n", []string{
			"20:12 error 绩效.执行数 1 个项目自评表执行数合计 7.00，表3 “合计”项目支出 8.00 万元，少 1.00；说明写明全面开展自评，请核对是否漏附自评表。"}},
		{"by item", docHead + docTable + docProject + "executed = 8.00\nfunction = \"2010350\"\n", []string{
			"21:12 warning 绩效[2010350].执行数 列在 2010350 的项目执行数合计 8.00，表3 事业运行（2010350）项目支出 0 万元，多 8.00，请核对列支科目。"}},
		{"by item, more", docHead + docTable + docProject + "executed = 5.00\nfunction = \"2010399\"\n" + docProject + "executed = 3.00\nfunction = { \"2010399\" = 3.50 }\n", []string{
			"21:12 warning 绩效[2010399].执行数 列在 2010399 的项目执行数合计 8.50，表3 其他政府办公厅（室）及相关机构事务支出（2010399）项目支出 8.00 万元，多 0.50，请核对列支科目。"}},
		{"of the whole unit", docHead + docTable + whole + "basic = 12.00\nproject = 9.00\nexecuted = 20.00\n", []string{
			"19:11 error 绩效.整体.项目支出 整体自评表项目支出总额 9.00，表3 “合计”项目支出 8.00 万元，多 1.00。"}},
		{"printed twice", docHead + docTable + whole + "project = 8.01\n", []string{
			"18:11 warning 绩效.整体.项目支出 整体自评表项目支出总额 8.01，表3 “合计”项目支出 8.00 万元，多 0.01。"}},
		{"no table", docHead + whole + "project = 9.00\n", nil},
	})
}

func TestDeviation(t *testing.T) {
	text := func(s string) string { return project(docFigures+"deviation = \""+s+"\"\n", docGoal) }
	run(t, deviationFigure, []test{
		{"right", text("2022 年“企业服务活动经费”项目调整后预算数 10.00 万元，实际预算支出 8.00 万元，较调整后预算节省 2 万元，执行率为 80%。"), nil},
		{"executed", text("2022 年“企业服务活动经费”项目调整后预算数 10.00 万元，实际预算支出 6.53 万元。"), []string{
			"16:55 error 绩效.企业服务活动经费.偏差原因.第1段 “实际预算支出 6.53 万元”与“企业服务活动经费”自评表的执行数 8.00 万元不符，少 1.47。"}},
		{"in a report of which the unit is not known", strings.Replace(text("实际预算支出 6.53 万元，其中场地费 1.00 万元未支付。"), `amount_unit = "万元"`, `amount_unit = "万"`, 1), nil},
		{"saved", text("较预算节省 1.9 万元。"), []string{
			"16:20 error 绩效.企业服务活动经费.偏差原因.第1段 “较预算节省 1.9 万元”与“企业服务活动经费”自评表的预算数减执行数 2.00 万元不符，少 0.10。"}},
		{"in 元", text("实际支出 80000 元，预算数 90000 元。"), []string{
			"16:31 error 绩效.企业服务活动经费.偏差原因.第1段 “预算数 90000 元”与“企业服务活动经费”自评表的预算数 100,000 元不符，少 10,000。"}},
		{"rate", text("执行率为 79.36%。"), []string{
			"16:19 error 绩效.企业服务活动经费.偏差原因.第1段 “执行率为 79.36%”与“企业服务活动经费”自评表的执行率 80.00%不符，少 0.64 个百分点。"}},
		{"a part of it", text("其中人员经费预算数 3.00 万元，场地费实际支出 1.00 万元。"), nil},
		{"another year", text("2021 年预算数 12.00 万元，执行率为 70%。"), nil},
		{"another project", docHead + "[[performance]]\nscope = \"项目\"\nname = \"会议费\"\n" + docProject + docFigures + "deviation = \"“会议费”预算数 3.00 万元。\"\n", nil},
		{"unpaid", text("因疫情，场地费 1.50 万元未支付。"), []string{
			"16:22 info 绩效.企业服务活动经费.偏差原因.第1段 “企业服务活动经费”自评表说明未支付 1.50，预算减执行相差 2.00 万元，其余 0.50 未说明。"}},
		{"unpaid, all of it", text("场地费 1.50 万元未支付，律师费 0.50 万元尚未支付。"), nil},
		{"unpaid, too much", text("场地费 3.00 万元未支付。"), []string{
			"16:18 warning 绩效.企业服务活动经费.偏差原因.第1段 “企业服务活动经费”自评表说明未支付 3.00，预算减执行只差 2.00 万元，多 1.00。"}},
	})
	run(t, deviationContradicts, []test{
		{"no reason at a low rate", text(""), []string{"16:13 warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表执行率 80.00%，没有写偏差原因。"}},
		{"none said", text("无偏差。"), []string{"16:13 warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表执行率 80.00%，却写“无偏差”，请核实。"}},
		{"none said at a high rate", project("budget = 10.00\nexecuted = 9.50\ndeviation = \"无偏差。\"\n", docGoal), nil},
		{"points lost", project("budget = 10.00\nexecuted = 9.50\ndeviation = \"无偏差。\"\n", goal("10", `["产出指标", "数量指标", "甲", "5 次", "4 次", 8]`)), []string{
			"12:13 warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表指标扣了 2 分，却写“无偏差”，请核实。"}},
		{"called low", project("budget = 10.00\nexecuted = 9.90\ndeviation = \"执行率偏低。\"\n", docGoal), []string{
			"12:13 warning 绩效.企业服务活动经费.偏差原因 “企业服务活动经费”自评表执行率 99.00%，却写执行率偏低，请核实。"}},
	})
	run(t, budgetConfused, []test{
		{"adjusted called initial", text("年初预算数 10.00 万元。"), []string{
			"16:14 warning 绩效.企业服务活动经费.偏差原因.第1段 “年初预算数 10.00 万元”：“企业服务活动经费”自评表的同一个数是调整后预算数，请核实。"}},
		{"another initial budget", text("年初预算数 9.00 万元。"), nil},
		{"initial called adjusted", project("budget = { \"年初\" = 10.00 }\ndeviation = \"调整后预算数 10.00 万元。\"\n", ""), []string{
			"11:14 warning 绩效.企业服务活动经费.偏差原因.第1段 “调整后预算数 10.00 万元”：“企业服务活动经费”自评表的同一个数是年初预算数，请核实。"}},
		{"heading does not say", project("budget = 10.00\ndeviation = \"调整后预算数 10.00 万元。\"\n", ""), []string{
			"10:10 info 绩效.企业服务活动经费.预算数 “企业服务活动经费”自评表表头是预算数，文字把 10.00 万元叫调整后预算数，请在表头写明。"}},
	})
}

func TestAttachment(t *testing.T) {
	run(t, attachmentFigure, []test{
		{"right", with("项目自评总分 96 分，其中预算执行率得分 16.00 分，产出指标得分 40 分，满意度指标 40 分。预算金额为 10 万元，执行金额为 8.00 万元，执行率 80%，得分 16.00 分。"), nil},
		{"total", with("2022 年度“企业服务活动经费”项目自评总分 98.99 分。"), []string{
			"26:33 error 附件「报告」.第1段 “项目自评总分 98.99 分”与“企业服务活动经费”自评表的总分 96.00 分不符，多 2.99 分。"}},
		{"rate taken from the total", with("预算执行率为 96.00%。"), []string{
			"26:16 error 附件「报告」.第1段 “预算执行率为 96.00%”与“企业服务活动经费”自评表的执行率 80.00%不符，多 16.00 个百分点。"}},
		{"score after its rate", with("执行率为 80.00%。此项得分为 15.87 分。"), []string{
			"26:27 error 附件「报告」.第1段 “此项得分为 15.87 分”与“企业服务活动经费”自评表的预算执行得分 16.00 分不符，少 0.13 分。"}},
		{"score of who knows what", with("此项得分为 15.87 分。"), nil},
		{"class", with("产出指标得分 45 分。"), []string{
			"26:16 error 附件「报告」.第1段 “产出指标得分 45 分”与“企业服务活动经费”自评表产出指标的得分合计 40 分不符，多 5 分。"}},
		{"indicator", with(`① 举办活动场数（40 分）\n全年举办活动 3 场，该项指标得分为 40 分。`), []string{
			"26:32 error 附件「报告」.第2段 “全年举办活动 3 场”与“企业服务活动经费”自评表“举办活动场数”的实际完成值 4场不符，少 1。"}},
		{"indicator's score", with(`① 举办活动场数（40 分）\n全年举办活动 4 场，该项指标得分为 38 分。`), []string{
			"26:44 error 附件「报告」.第2段 “该项指标得分为 38 分”与“企业服务活动经费”自评表“举办活动场数”的得分 40 分不符，少 2。"}},
		{"two figures of the unit", with(`① 举办活动场数（40 分）\n全年举办活动 3 场，培训 1 场。`), nil},
		{"about as many", with(`① 举办活动场数（40 分）\n全年举办活动 3 余场。`), nil},
		{"two paragraphs on", with(`① 举办活动场数（40 分）\n完成较好。\n另有培训 9 场。`), nil},
		{"listed", with("数量指标设置 1 个三级指标：活动数量 2 场。该指标得分为 30 分。"), []string{
			"26:29 error 附件「报告」.第1段 “活动数量 2 场”与“企业服务活动经费”自评表“举办活动场数”的实际完成值 4场不符，少 2。",
			"26:40 error 附件「报告」.第1段 “该指标得分为 30 分”与“企业服务活动经费”自评表数量指标的得分合计 40 分不符，少 10 分。"}},
		{"target and actual", with("满意度指标设置 1 个三级指标：参加企业满意度为 98%，实际完成值 97%。"), []string{
			"26:34 error 附件「报告」.第1段 “参加企业满意度为 98%”与“企业服务活动经费”自评表“参加企业满意度”的年度目标值 ≥95%不符，多 3。",
			"26:44 error 附件「报告」.第1段 “实际完成值 97%”与“企业服务活动经费”自评表“参加企业满意度”的实际完成值 96%不符，多 1。"}},
		{"of no table", project(docFigures, docGoal) + "[[attachment]]\ntitle = \"报告\"\ntext = \"预算金额为 12 万元。\"\n", nil},
	})
	run(t, indicatorNames, []test{
		{"right", with("数量指标设置 1 个三级指标：举办活动场数 4 场。产出指标设置 1 个二级指标（含数量指标）。"), nil},
		{"number", with("数量指标设置 2 个三级指标：举办活动场数。"), []string{
			"26:16 warning 附件「报告」.第1段 附件说数量指标设置 2 个，“企业服务活动经费”自评表列有 1 个（举办活动场数），多 1 个。"}},
		{"other words", with("数量指标设置 1 个三级指标：活动数量 4 场。"), []string{
			"26:24 info 附件「报告」.第1段 附件所列“活动数量”，“企业服务活动经费”自评表数量指标列的是“举办活动场数”，请核实。"}},
		{"no such class", with("时效指标设置 1 个三级指标：及时。"), []string{
			"26:16 warning 附件「报告」.第1段 附件说“时效指标”，“企业服务活动经费”自评表没有这一类指标，请核实。"}},
		{"counts one, lists two", with("产出指标设置 1 个二级指标（含数量指标、质量指标）。"), []string{
			"26:16 warning 附件「报告」.第1段 附件说产出指标设置 1 个二级指标，却列了 2 个（数量指标、质量指标）；“企业服务活动经费”自评表列的是数量指标，请核实。"}},
	})
	run(t, gradeOfScore, []test{
		{"right", with("自评总分 96.00 分，评价等级为“优秀”。"), nil},
		{"wrong", with("自评总分 96.00 分，评价等级为“良好”。"), []string{
			"26:28 error 附件「报告」.第1段 等级写“良”，得分 96.00 分应为“优”。"}},
		{"last year's", with("上年度评价等级为“良”。"), nil},
		{"no grade", with("评价结果为较好。"), nil},
	})
}

func TestCounts(t *testing.T) {
	text := func(s string) string { return docHead + evaluated + "\"" + s + "\"\n" }
	run(t, selfEvaluationCounts, []test{
		{"right", text("绩效自评的项目 4 个（其中，绩效评级为“优”的项目 3 个；绩效评级为“良”的项目 1 个。共发现问题 2 个，已经完成整改的 2 个，正在整改的 0 个）。"), nil},
		{"grades", text("绩效自评的项目 5 个（其中，绩效评级为“优”的项目 3 个；绩效评级为“良”的项目 1 个）。"), []string{
			"8:17 error 正文.「十三、预算绩效情况说明」.第1段 “绩效自评的项目 5 个”，各等级的项目数相加为 4 个，多 1 个。"}},
		{"problems", text("共发现问题 3 个，已经完成整改的 1 个，正在整改的 1 个。"), []string{
			"8:15 error 正文.「十三、预算绩效情况说明」.第1段 “共发现问题 3 个”，已整改与正在整改的问题数相加为 2 个，多 1 个。"}},
		{"one half said", text("共发现问题 3 个，已经完成整改的 1 个。"), nil},
	})
}
