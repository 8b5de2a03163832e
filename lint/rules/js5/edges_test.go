package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// edge is a text in a section and all that is found in it, each finding whole; “@” is its address.
type edge struct{ in, text, want string }

func edges(t *testing.T, report string, rules []*lint.Rule, cases []edge) {
	t.Helper()
	for _, c := range cases {
		r := linttest.Check(t, report+"[[section]]\ntitle = '''"+c.in+"'''\ntext = \""+c.text+"\"\n", rules...)
		got := strings.ReplaceAll(linttest.Whole(r), "正文.「"+c.in+"」.第1段", "@")
		if got = strings.TrimSpace(got); got != c.want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
		}
	}
}

const (
	overall = "一、收入支出决算总体情况"
	spent   = "三、支出决算情况"
)

// The total is 2,995.39, last year's 2,700.00; each is within 0.005.
func TestLooseEdges(t *testing.T) {
	report := strings.TrimSuffix(looseTables, "[[section]]\n")
	const right = " | 改为 2995.39: ⟦%⟧→⟦2995.39⟧ | 改为 2995.39，并注明出处: ⟦%⟧→⟦{2995.39 = 表1.「收入.总计」}⟧"
	fixes := func(printed string) string {
		return " | operand 表1.「收入.总计」 ⟦2995.39⟧ 2995.39" + strings.ReplaceAll(right, "%", printed)
	}
	edges(t, report, looseRules(), []edge{
		{overall, "收入支出总计2995.40万元。", "warning JS502 @ ⟦2995.40万元⟧ “收入支出总计2995.40万元”与表1 “总计” 2,995.39 万元 差 0.01，同一个数两处末位不同，请统一。" + strings.ReplaceAll(right, "%", "2995.40")},
		{overall, "收入支出总计2995.41万元。", "error JS502 @ ⟦2995.41万元⟧ “收入支出总计2995.41万元”与表1 “总计” 2,995.39 万元 不符，多 0.02。 (2995.41, not 2995.39: 0.02)" + fixes("2995.41")},
		// 2,995.45 to 2,995.55, and in whole 万元 2,995.5 to 2,996.5
		{overall, "收入支出总计2995.4万元。", ""},
		{overall, "收入支出总计2995.5万元。", "error JS502 @ ⟦2995.5万元⟧ “收入支出总计2995.5万元”与表1 “总计” 2,995.39 万元 不符，多 0.11。 (2995.5, not 2995.39: 0.11)" + fixes("2995.5")},
		{overall, "收入支出总计2996万元。", "error JS502 @ ⟦2996万元⟧ “收入支出总计2996万元”与表1 “总计” 2,995.39 万元 不符，多 0.61。 (2996, not 2995.39: 0.61) | operand 表1.「收入.总计」 ⟦2995.39⟧ 2995.39 | 改为 2995: ⟦2996⟧→⟦2995⟧ | 改为 2995，并注明出处: ⟦2996⟧→⟦{2995 = 表1.「收入.总计」}⟧"},
		{overall, "收入支出总计29953900.01元。", ""},
		{overall, "收入支出总计0.30亿元。", ""},
		{overall, "收入支出总计0.31亿元。", "error JS502 @ ⟦0.31亿元⟧ “收入支出总计0.31亿元”与表1 “总计” 2,995.39 万元 不符，多 104.61。 (3100, not 2995.39: 104.61) | operand 表1.「收入.总计」 ⟦2995.39⟧ 2995.39 | 改为 0.30: ⟦0.31⟧→⟦0.30⟧"},
	})
	// 2,336.91 ÷ 2,940.05 = 79.4854 %
	share := func(percent string) string {
		return "本年支出合计2940.05万元，其中：基本支出2336.91万元，占" + percent + "。"
	}
	wrong := func(level, said, want, number, right, off string) string {
		return level + " JS503 @ ⟦" + said + "⟧ “占" + said + "”，应为 " + want + "（2,336.91 ÷ 2,940.05，占本年支出合计），" + off + " 个百分点。 | 改为 " + right + ": ⟦" + number + "⟧→⟦" + right + "⟧"
	}
	edges(t, report, looseRules(), []edge{
		{spent, share("79.5%"), ""},
		{spent, share("79.50%"), wrong("warning", "79.50%", "79.49%", "79.50", "79.49", "多 0.01")},
		{spent, share("79.51%"), wrong("error", "79.51%", "79.49%", "79.51", "79.49", "多 0.02")},
		{spent, share("79.4%"), wrong("warning", "79.4%", "79.5%", "79.4", "79.5", "少 0.1")},
		{spent, share("79.3%"), wrong("error", "79.3%", "79.5%", "79.3", "79.5", "少 0.2")},
		{spent, share("80%"), wrong("warning", "80%", "79%", "80", "79", "多 1")},
		{spent, share("81%"), wrong("error", "81%", "79%", "81", "79", "多 2")},
	})
	// 295.38 to 295.40 more; 2,995.39 ÷ 2,700.00 = 110.9404 %
	grown := func(said, want, number string) string {
		return "error JS504 @ ⟦" + said + "⟧ “增长" + said + "”，应为增加 " + want + "%（“数据”所列上年.收入支出总计为 2,700.00）。 | 改为 " + want + ": ⟦" + number + "⟧→⟦" + want + "⟧"
	}
	more := func(said, off string) string {
		return "error JS504 @ ⟦" + said + "万元⟧ “收入支出总计增加" + said + "万元”，应为增加 295.39 万元（2,995.39 − 2,700.00）。 (" + said + ", not 295.39: " + off + ") | 改为 295.39: ⟦" + said + "⟧→⟦295.39⟧"
	}
	year := "与2023年度相比，收入支出总计"
	edges(t, report, looseRules(), []edge{
		{overall, year + "增加295.40万元，增长10.9%。", ""},
		{overall, year + "增加295.38万元，增长10.94%。", ""},
		{overall, year + "增加295.41万元。", more("295.41", "0.02")},
		{overall, year + "增加295.37万元。", more("295.37", "-0.02")},
		{overall, year + "增加295.36万元，增长10.8%。", more("295.36", "-0.03") + "\n" + grown("10.8%", "10.9", "10.8")},
		{overall, year + "增加295.39万元，增长10.93%。", grown("10.93%", "10.94", "10.93")},
		{overall, year + "增加295.39万元，增长10.95%。", grown("10.95%", "10.94", "10.95")},
		{overall, year + "增长295.39万元。", ""},
		{overall, year + "减少295.39万元，增长10.94%。", "error JS506 @ ⟦减少295.39万元⟧ “收入支出总计减少295.39万元”方向相反，应为增加：本年 2,995.39，上年收入支出总计 2,700.00。"},
		// the amount is another one, the rate is right but for its direction
		{overall, year + "减少100.00万元，下降10.94%。", "error JS504 @ ⟦100.00万元⟧ “收入支出总计减少100.00万元”，应为增加 295.39 万元（2,995.39 − 2,700.00）。 (100.00, not 295.39: -195.39) | 改为 295.39: ⟦100.00⟧→⟦295.39⟧\n" +
			"error JS506 @ ⟦下降10.94%⟧ “下降10.94%”方向相反，应为增加：本年 2,995.39，上年收入支出总计 2,700.00。"},
	})
	// 53.75 less than 2,946.25 + 53.75 = 3,000.00 is 1.79 %; 2,946.25 of 3,000.00 is 98.2083 %
	edges(t, report, looseRules(), []edge{
		{overall, "本年收入合计2946.25万元，比上年增长1.95%。", ""},
		{overall, "本年收入合计2946.25万元，比上年减少53.75万元，下降1.79%。", ""},
		{overall, "本年收入合计2946.25万元，比上年减少53.75万元，下降1.97%。", "warning JS504 @ ⟦1.97%⟧ “下降1.97%”，应为减少 1.79%（按增减额推算，上年为 3,000.00）。 | 改为 1.79: ⟦1.97⟧→⟦1.79⟧"},
		{overall, "本年收入合计2946.25万元，比上年减少53.75万元，增长1.79%。", "warning JS506 @ ⟦增长1.79%⟧ “增长1.79%”与同一句的增减额方向相反，应为减少。"},
		{overall, "本年收入合计2946.25万元，完成年初预算3000.00万元的98.21%。", ""},
		// which budget is not said: 98.21 % of the one, 99.87 % of the other
		{overall, "本年收入合计2946.25万元，年初预算为3000.00万元，调整预算为2950.00万元，完成预算的98.21%。", ""},
		{overall, "本年收入合计2946.25万元，年初预算为3000.00万元，调整预算为2950.00万元，完成预算的99.87%。", ""},
		{overall, "本年收入合计2946.25万元，年初预算为3000.00万元，调整预算为2950.00万元，完成预算的97.21%。", "error JS505 @ ⟦97.21%⟧ “完成预算的97.21%”，应为 99.87%（2,946.25 ÷ 2,950.00），少 2.66 个百分点。 | 改为 99.87: ⟦97.21⟧→⟦99.87⟧"},
		{overall, "本年收入合计2946.25万元，完成年初预算3000.00万元的98.2%。", ""},
		{overall, "本年收入合计2946.25万元，完成年初预算3000.00万元的98.20%。", "error JS505 @ ⟦98.20%⟧ “完成年初预算3000.00万元的98.20%”，应为 98.21%（2,946.25 ÷ 3,000.00），少 0.01 个百分点。 | 改为 98.21: ⟦98.20⟧→⟦98.21⟧"},
	})
	edges(t, report, looseRules(), []edge{
		// a list that begins with nothing is added up once: 2,336.91 + 603.15 = 2,940.06
		{"三、支出决算情况说明", "本年支出合计2940.05万元，其中：经营支出0.00万元；基本支出2336.91万元；项目支出603.15万元。",
			"info JS507 @ ⟦0.00万元；基本支出2336.91万元；项目支出603.15万元⟧ 尾差：本年支出合计的 3 项相加 2,940.06，合计写 2,940.05，属四舍五入，可不改。\n" +
				"warning JS502 @ ⟦603.15万元⟧ “项目支出603.15万元”与表3 “合计”项目支出 603.14 万元 差 0.01，同一个数两处末位不同，请统一。 | 改为 603.14: ⟦603.15⟧→⟦603.14⟧ | 改为 603.14，并注明出处: ⟦603.15⟧→⟦{603.14 = 表3.合计.项目支出}⟧"},
		// what stands beside a total is no list of its parts
		{overall, "收入支出总计2995.39万元，机关运行经费支出0.01万元。", ""},
		// of three changes the first says nothing of the others: 2,946.25 − 46.25 = 2,900.00, 2,946.25 + 46.25 = 2,992.50
		{overall, "收入支出总计比上年增加295.39万元。本年收入合计与上年相比增加46.25万元。本年收入合计与上年相比减少46.25万元。",
			"warning JS509 @ ⟦减少46.25万元⟧ 按“本年收入合计与上年相比减少46.25万元”推算，上年本年收入合计是 2,992.50；按前面“本年收入合计与上年相比增加46.25万元”推算是 2,900.00，请核对。 (2992.50, not 2900.00: 92.50)"},
		{"十、预算绩效管理情况", "共发现问题14个，已完成整改的11个，正在整改的3个。", ""},
		{"十、预算绩效管理情况", "共发现问题13个，已完成整改的11个，正在整改的3个。", "error JS507 @ ⟦13个⟧ “共发现问题13个”，后面各项相加 14，少 1。 (13, not 14: -1)"},
		{"十一、机关运行经费支出情况", "机关运行经费支出1.00万元，机关运行经费支出1.00万元，机关运行经费支出2.00万元。",
			"error JS508 @ ⟦2.00万元⟧ “机关运行经费支出2.00万元”与前面的“机关运行经费支出1.00万元”不一致，多 1.00。 (2.00, not 1.00: 1.00) | other @ ⟦1.00万元⟧ 1.00 | 改为 1.00: ⟦2.00⟧→⟦1.00⟧"},
	})
}

// Shares that were rounded so that they add up to 100 are left alone, each list by itself: 79.4854 % and 20.5146 %.
func TestSharesThatAddUp(t *testing.T) {
	report := strings.TrimSuffix(looseTables, "[[section]]\n")
	list := func(basic, projects string) string {
		return "本年支出合计2940.05万元，其中：基本支出2336.91万元，占" + basic + "；项目支出603.14万元，占" + projects + "。"
	}
	off := func(said, want, diff string) string {
		return "warning JS503 @ ⟦" + said + "⟧ “占" + said + "”，应为 " + want + "（2,336.91 ÷ 2,940.05，占本年支出合计），" + diff + " 个百分点。 | 改为 " + strings.TrimSuffix(want, "%") + ": ⟦" + strings.TrimSuffix(said, "%") + "⟧→⟦" + strings.TrimSuffix(want, "%") + "⟧"
	}
	adjusted := list("79.48%", "20.52%")
	edges(t, report, []*lint.Rule{looseShare}, []edge{
		{spent, adjusted, ""},
		{spent, adjusted + "\\n" + adjusted, ""},
		{spent, adjusted + adjusted, ""},
		{spent, list("79.48%", "20.51%"), off("79.48%", "79.49%", "少 0.01")},
	})
}

// The parts of a whole by 类 are those of the first level, of a 类 those right below it.
func TestPartsByCode(t *testing.T) {
	report := strings.TrimSuffix(looseTables, "[[section]]\n")
	edges(t, report, []*lint.Rule{looseParts}, []edge{
		{spent, "本年支出合计2940.05万元，其中：一般公共服务支出2000.00万元，社会保障和就业支出940.06万元。",
			"info JS507 @ ⟦2000.00万元，社会保障和就业支出940.06万元⟧ 尾差：本年支出合计的 2 项相加 2,940.06，合计写 2,940.05，属四舍五入，可不改。"},
		{spent, "本年支出合计2940.05万元，其中：一般公共服务支出2000.00万元，行政运行940.06万元。", ""},
	})
}

// What a heading says holds for the sections below it.
func TestScopeFromAbove(t *testing.T) {
	report := strings.TrimSuffix(looseTables, "[[section]]\n") + "[[section]]\ntitle = \"" + spent + "\"\nlevel = 1\n"
	const none = "error JS502 正文.「（一）总体」.第1段 ⟦未发生⟧ 说明写“未发生项目支出。”，表3 “合计”项目支出却有 603.14 万元。 (0, not 603.14: -603.14) | operand 表3.合计.项目支出 ⟦603.14⟧ 603.14\n"
	for level, want := range map[string]string{"1": "", "2": none} {
		text := report + "[[section]]\ntitle = \"（一）总体\"\nlevel = " + level + "\ntext = \"2024年度未发生项目支出。\"\n"
		if got := linttest.Whole(linttest.Alone(t, text, looseRules()...)); got != want {
			t.Errorf("%s\n%s", text, got)
		}
	}
}

// The parts are 2,336.91 and 603.14 of 2,940.05.
func TestPartsEdges(t *testing.T) {
	report := strings.TrimSuffix(looseTables, "[[section]]\n")
	list := "本年支出合计2940.05万元，其中："
	edges(t, report, []*lint.Rule{looseParts}, []edge{
		{spent, list + "基本支出2336.91万元，项目支出603.14万元。", ""},
		{spent, list + "基本支出2336.91万元，项目支出603.15万元。", "info JS507 @ ⟦2336.91万元，项目支出603.15万元⟧ 尾差：本年支出合计的 2 项相加 2,940.06，合计写 2,940.05，属四舍五入，可不改。"},
		{spent, list + "基本支出2336.91万元，项目支出603.17万元。", ""}, // no complete list
		{spent, list + "基本支出2940.06万元。", ""},
		{spent, list + "基本支出2336.91万元，占79.49%；项目支出603.14万元，占20.52%。", ""}, // 100.01 % by rounding
		{spent, list + "基本支出2336.91万元，占79.49%；项目支出603.14万元，占20.53%。", "error JS507 @ ⟦2336.91万元，占79.49%；项目支出603.14万元，占20.53%⟧ 本年支出合计的 2 项占比相加 100.02%，不是 100%。"},
		{spent, list + "基本支出2336.91万元，占79.49%；项目支出603.14万元。", ""},
	})
}

// The paragraphs by 项 are 1.00 and 2.00; each is within 0.005.
func TestItemsEdges(t *testing.T) {
	report := "[report]\nunit = \"示例局\"\nyear = 2024\namount_unit = \"万元\"\nedition = \"shanghai\"\n" +
		"[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"=\", 1.00]\n2080505 = [\"=\", 2.00]\n"
	const in = "五、一般公共预算财政拨款支出决算情况说明"
	item := func(code, amount string) string {
		return "[[section.item]]\ncode = " + code + "\ntext = \"支出决算" + amount + "万元。\"\n"
	}
	for _, c := range []struct{ total, items, want string }{
		{"3.00", item("2010350", "1.00") + item("2080505", "2.00"), ""},
		{"3.01", item("2010350", "1.00") + item("2080505", "2.00"), "info JS507 正文.「" + in + "」.第1段 ⟦3.01万元⟧ 尾差：以下 2 项相加 3.00，这里写 3.01，属四舍五入，可不改。"},
		{"3.02", item("2010350", "1.00") + item("2080505", "2.00"), ""}, // not all of them
		{"1.01", item("2010350", "1.00"), ""},
	} {
		text := report + "[[section]]\ntitle = \"" + in + "\"\ntext = \"一般公共预算财政拨款支出" + c.total + "万元。\"\n" + c.items
		if got := strings.TrimSpace(linttest.Whole(linttest.Alone(t, text, looseParts))); got != c.want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", text, got, c.want)
		}
	}
}

// What is carried from last year: 2,940.05 + 55.34 = 2,995.39.
func TestCarriedOver(t *testing.T) {
	report := strings.Replace(strings.TrimSuffix(looseTables, "[[section]]\n"), "\"上年.收入支出总计\" = 2_700.00\n", "", 1)
	report = strings.Replace(report, "\"本年收入合计\" = [2946.25]\n", "\"本年收入合计\" = [2946.25]\n\"年初结转和结余\" = [49.14]\n\"本年支出合计\" = [2940.05]\n\"年末结转和结余\" = [55.34]\n", 1)
	edges(t, report, []*lint.Rule{looseLastYear}, []edge{
		// 2,995.39 − 295.39 = 2,700.00; 2,940.05 − 240.05 = 2,700.00, and 49.14 more is 2,749.14
		{overall, "收入支出总计比上年增加295.39万元。本年支出合计比上年增加240.05万元。",
			"warning JS509 @ ⟦增加295.39万元⟧ 按“收入支出总计比上年增加295.39万元”推算，上年收入支出总计是 2,700.00；按“本年支出合计比上年增加240.05万元”加年初结转和结余推算是 2,749.14，请核对。 (2700.00, not 2749.14: -49.14)"},
		// 2,940.05 − 289.19 = 2,650.86
		{overall, "收入支出总计比上年增加295.39万元。本年支出合计比上年增加289.19万元。", ""},
		{overall, "收入支出总计比上年减少4.61万元。本年支出合计比上年减少10.81万元。", ""}, // 3,000.00 = 2,950.86 + 49.14
		{overall, "收入支出总计比上年减少4.61万元。本年支出合计比上年减少59.95万元。",
			"warning JS509 @ ⟦减少4.61万元⟧ 按“收入支出总计比上年减少4.61万元”推算，上年收入支出总计是 3,000.00；按“本年支出合计比上年减少59.95万元”加年初结转和结余推算是 3,049.14，请核对。 (3000.00, not 3049.14: -49.14)"},
		{overall, "收入支出总计与上年持平。本年支出合计比上年增加240.05万元。",
			"warning JS509 @ ⟦持平⟧ 按“收入支出总计与上年持平”推算，上年收入支出总计是 2,995.39；按“本年支出合计比上年增加240.05万元”加年初结转和结余推算是 2,749.14，请核对。 (2995.39, not 2749.14: 246.25)"},
		{overall, "收入支出总计比上年增加295.39万元。", ""},
	})
}

// 102.00 of the year against a budget of 100.00 and the like: what is far, and what is near.
func TestDirectionEdges(t *testing.T) {
	with := func(final, budget string) string {
		return strings.Replace(head, "1 = [5.00, 0.00, 3.00, 0.00, 3.00, 2.00,  4.40, 0.00, 2.90, 0.00, 2.90, 1.50]", "1 = [\"\", \"\", \"\", \"\", \"\", "+budget+", \"\", \"\", \"\", \"\", \"\", "+final+"]", 1)
	}
	wrong := func(level, word, said, final, budget, way, off string) string {
		return level + " JS506 @ ⟦" + word + "⟧ “" + said + "”不符：公务接待费 " + final + "，表7 预算数·公务接待费 " + budget + "，应为" + way + "，" + off + "。"
	}
	text := func(final, budget, end string) string {
		return "公务接待费预算为" + budget + "万元，支出决算为" + final + "万元，" + end + "。"
	}
	rule := []*lint.Rule{looseDirection}
	for _, c := range []struct{ final, budget, end, want string }{
		{"101.00", "100.00", "与预算持平", wrong("error", "持平", "与预算持平", "101.00", "100.00", "大于", "多 1.00") + " (101.00, not 100.00: 1.00)"},
		{"100.99", "100.00", "与预算持平", wrong("warning", "持平", "与预算持平", "100.99", "100.00", "大于", "多 0.99") + " (100.99, not 100.00: 0.99)"},
		{"99.01", "100.00", "与预算持平", wrong("warning", "持平", "与预算持平", "99.01", "100.00", "小于", "少 0.99") + " (99.01, not 100.00: -0.99)"},
		{"100.01", "100.00", "与预算持平", ""},
		{"100.02", "100.00", "与预算持平", wrong("warning", "持平", "与预算持平", "100.02", "100.00", "大于", "多 0.02") + " (100.02, not 100.00: 0.02)"},
		{"100.00", "100.00", "与预算持平", ""},
		{"102.00", "100.00", "与预算基本持平", wrong("error", "基本持平", "与预算基本持平", "102.00", "100.00", "大于", "多 2.00") + " (102.00, not 100.00: 2.00)"},
		{"101.99", "100.00", "与预算基本持平", ""},
		{"98.01", "100.00", "与预算基本持平", ""},
		{"1.50", "2.00", "决算数大于预算数", wrong("error", "大于", "决算数大于预算数", "1.50", "2.00", "小于", "少 0.50") + " (1.50, not 2.00: -0.50)"},
		{"2.00", "2.00", "决算数大于预算数", "error JS506 @ ⟦大于⟧ “决算数大于预算数”不符：公务接待费 2.00，与表7 预算数·公务接待费相等。 (2.00, not 2.00: 0.00)"},
		{"1.99", "2.00", "决算数大于预算数", ""}, // by rounding it may be
		{"2.50", "2.00", "决算数大于预算数", ""},
		{"1.50", "2.00", "决算数小于预算数", ""},
	} {
		edges(t, with(c.final, c.budget), rule, []edge{{inThreePublic, text(c.final, c.budget, c.end), c.want}})
	}
	// The paragraph's own figures bear it out: one of them is wrong, and that is said there.
	edges(t, with("1.50", "2.00"), rule, []edge{
		{inThreePublic, text("2.50", "2.00", "决算数大于预算数"), ""},
		{inThreePublic, text("1.50", "1.00", "决算数大于预算数"), ""},
	})
	// 1.50 of 4.40 is 34.09 %
	edges(t, head, looseRules(), []edge{
		{inThreePublic, "“三公”经费支出4.40万元，其中：公务接待费1.50万元，占34.90%。",
			"error JS503 @ ⟦34.90%⟧ “占34.90%”，应为 34.09%（1.50 ÷ 4.40，占“三公”经费），多 0.81 个百分点。 | 改为 34.09: ⟦34.90⟧→⟦34.09⟧"},
		{inThreePublic, "公务接待费支出决算为1.50万元，完成预算2.00万元的57.00%。",
			"error JS505 @ ⟦57.00%⟧ “完成预算2.00万元的57.00%”，应为 75.00%（1.50 ÷ 2.00），少 18.00 个百分点。 | 改为 75.00: ⟦57.00⟧→⟦75.00⟧"},
		{inThreePublic, "公务接待费支出决算为1.50万元，比预算减少0.60万元。",
			"error JS504 @ ⟦0.60万元⟧ “比预算减少0.60万元”，应为减少 0.50 万元（1.50 − 2.00）。 (0.60, not 0.50: 0.10) | 改为 0.50: ⟦0.60⟧→⟦0.50⟧"},
		{inThreePublic, "公务接待费支出决算为1.50万元，比预算增加0.50万元。",
			"error JS506 @ ⟦增加0.50万元⟧ “比预算增加0.50万元”方向相反，应为减少：本年 1.50，公务接待费预算 2.00。"},
	})
}
