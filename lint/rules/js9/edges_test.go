package js9

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// edges are reports and all that a rule finds in them, each finding whole. What stands around it is looked at too, so
// nothing is put there.
func edges(t *testing.T, rule *lint.Rule, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if got := strings.TrimSpace(linttest.Whole(linttest.Alone(t, c[0], rule))); got != c[1] {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c[0], got, c[1])
		}
	}
}

func TestHeaded(t *testing.T) {
	required := []*form.Required{
		{Kind: form.RequiredPart, Words: []string{"收入支出总体"}},
		{Kind: form.RequiredSection, Words: []string{"收入"}},
		{Kind: form.RequiredSection, Words: []string{"收入支出", "收支"}},
		{Kind: form.RequiredSection, Words: []string{"支出"}},
		{Kind: form.RequiredSection, Words: []string{"支付"}},
	}
	for heading, want := range map[string]int{
		"一、收入情况": 1, "一、收入支出总体": 2, "收支": 2, "一、支出和收入": 3, "支出": 3, "其他": -1, "": -1, "支付": 4, "收入": 1,
	} {
		if got := headed(required, form.RequiredSection, heading); got != want {
			t.Errorf("%s: %d, want %d", heading, got, want)
		}
	}
	if got := headed(required, form.RequiredPart, "收入支出总体"); got != 0 {
		t.Errorf("a part: %d", got)
	}
	same := []*form.Required{{Kind: form.RequiredSection, Words: []string{"甲"}}, {Kind: form.RequiredSection, Words: []string{"甲"}}}
	if got := headed(same, form.RequiredSection, "甲"); got != 0 {
		t.Errorf("of two the first, not %d", got)
	}
}

func TestFirstOf(t *testing.T) {
	var list []lint.Paragraph
	for _, el := range []int{1, 1, 3, 5} {
		list = append(list, lint.Paragraph{Element: el})
	}
	for el, want := range []int{0, 0, 2, 2, 3, 3, 4} {
		if got := firstOf(list, el); got != want {
			t.Errorf("at or behind %d: %d, want %d", el, got, want)
		}
	}
	if got := firstOf(nil, 0); got != 0 {
		t.Error(got)
	}
}

func TestSays(t *testing.T) {
	for _, c := range []struct {
		s        string
		wordings []string
		want     bool
	}{
		{"支出合计", []string{"合计"}, true}, {"支出", []string{"合计", "支出"}, true}, {"支出", []string{"合计", "合计…支出", "支"}, true}, {"支出", nil, false}, {"", []string{"合计"}, false},
		{"预算 1 决算 2", []string{"预算…决算"}, true}, {"决算 1 预算 2", []string{"预算…决算"}, false}, {"预算", []string{"预算…决算", "预"}, true}, {"甲乙丙", []string{"甲…乙…丙"}, true}, {"甲丙乙", []string{"甲…乙…丙"}, false},
		{"甲乙", []string{"乙…甲", "丙", "甲…乙"}, true}, {"合计", []string{"总", "总计", "合计"}, true},
	} {
		if got := says(c.s, c.wordings); got != c.want {
			t.Errorf("%s says %v: %v", c.s, c.wordings, got)
		}
	}
}

func TestTableNames(t *testing.T) {
	for _, c := range []struct {
		numbers []int
		want    string
	}{
		{[]int{3}, "表3"}, {[]int{1, 2, 3}, "表1、表2、表3"}, {[]int{1, 2, 3, 4, 5, 6}, "表1、表2、表3、表4、表5、表6"}, {[]int{1, 2, 3, 4, 5, 6, 7}, "表1 至 表7"}, {[]int{2, 3, 4, 5, 6, 7, 8, 9}, "表2 至 表9"},
		{[]int{1, 2, 3, 4, 5, 6, 9}, "表1 至 表9"},
	} {
		if got := tableNames(c.numbers); got != c.want {
			t.Errorf("%v: %s", c.numbers, got)
		}
	}
}

func TestBesideDigit(t *testing.T) {
	for s, want := range map[string]bool{"|2080801|": false, "1|2080801|": true, "|2080801|0": true, "9|2080801|": true, "0|2080801|9": true, "科目|2080801|支出": false, "/|2080801|:": false, ":|2080801|/": false} {
		before, rest, _ := strings.Cut(s, "|")
		code, after, _ := strings.Cut(rest, "|")
		if got := besideDigit(before+code+after, len(before), len(code)); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}

// The good sample of the rule has all 2 parts before the terms, 15 sections and the terms.
func TestMissingSections(t *testing.T) {
	good := missingSection.Doc.Good
	const tail = " 项公开内容："
	missing := func(n int, titles string) string {
		return fmt.Sprintf("warning JS901 正文 ⟦[report]⟧ 缺 %d%s%s。没有发生的也应列出标题，写明没有。", n, tail, titles)
	}
	without := func(s string) string { return strings.Replace(good, "[[section]]\ntitle = \""+s+"\"\n", "", 1) }
	edges(t, missingSection, [][2]string{
		{good, ""},
		{without("十三、预算绩效情况说明"), missing(1, "预算绩效情况说明")},
		{without("二、收入决算情况说明"), missing(1, "收入决算情况说明")},
		{strings.Replace(good, "title = \"二、收入决算情况说明\"", "title = \"二、2022 年收入决算情况\"", 1), ""},
		{strings.Replace(good, "[[part]]\ntitle = \"第五部分 名词解释\"\n", "", 1), missing(1, "名词解释")},
		{strings.Replace(good, "title = \"二、收入决算情况说明\"", "title = \"一、收入支出决算总体情况说明\"", 1), missing(1, "收入决算情况说明")},
		{strings.Replace(good, "[[section]]\ntitle = \"一、部门主要职能\"", "[[section]]\ntext = \"甲。\"\n[[section]]\ntitle = \"一、部门主要职能\"", 1), ""},
		{strings.Replace(good, "[[part]]\n", "[[attachment]]\ntitle = \"附件\"\n[[part]]\n", 1), ""},
		{strings.Replace(good, "[[section]]\ntitle = \"十三、", "[[attachment]]\ntitle = \"附件\"\n[[section]]\ntitle = \"十三、", 1), missing(1, "预算绩效情况说明")},
		{strings.Replace(without("十三、预算绩效情况说明"), "stage = \"公开稿\"\n", "", 1), strings.Replace(missing(1, "预算绩效情况说明"), "warning", "info", 1)},
	})
}

func TestMissingElements(t *testing.T) {
	const title, found = "一、收入支出决算总体情况说明", "warning JS902 正文.「一、收入支出决算总体情况说明」"
	lacks := func(place, words, what string) string {
		return found + place + " ⟦" + words + "⟧ 漏项：未写" + what + "。"
	}
	below := "[[section]]\ntitle = \"（一）甲\"\nlevel = 2\ntext = \"与上年持平。\"\n"
	edges(t, missingElement, [][2]string{
		{public + section(title, "收、支总计 1.00 万元，增加 1.00 万元。"), ""},
		{public + section(title, "收、支总计 1.00 万元。"), lacks(".第1段", "收、支总计 1.00 万元。", "与上年相比的增减情况")},
		{public + section(title, "无。\n好。"), lacks(".第1段", "无。", "收、支总计；与上年相比的增减情况")},
		{public + section(title, "收、支总计 1.00 万元。\n与上年相同。"), ""},
		{public + section(title, ""), found + " ⟦\"" + title + "\"⟧ “" + title + "”标题下没有内容；没有发生的也应写明没有。"},
		{draft + section(title, ""), ""},
		{public + section(title, "") + "[[chart]]\ntitle = \"图 1\"\n", ""},
		{public + section(title, "") + strings.Replace(below, "level = 2", "level = 1", 1), found + " ⟦\"" + title + "\"⟧ “" + title + "”标题下没有内容；没有发生的也应写明没有。"},
		{public + section("二、收入决算情况", "") + "[[section]]\ntext = \"全部为财政拨款收入。\"\n", ""},
		{public + "[[section]]\ntitle = \"" + title + "\"\nlevel = 1\ntext = \"总计 1.00 万元。\"\n" + below, ""},
		{public + "[[section]]\ntitle = \"" + title + "\"\nlevel = 2\ntext = \"总计 1.00 万元。\"\n" + below, lacks(".第1段", "总计 1.00 万元。", "与上年相比的增减情况")},
		{public + "[[section]]\ntitle = \"" + title + "\"\nlevel = 1\ntext = \"总计 1.00 万元。\"\n[[part]]\ntitle = \"第四部分\"\n" + below, lacks(".第1段", "总计 1.00 万元。", "与上年相比的增减情况")},
		{public + "[[section]]\ntitle = \"" + title + "\"\nlevel = 1\ntext = \"总计 1.00 万元。\"\n[[section]]\ntext = \"与上年持平。\"\n", ""},
		{public + section("五、一般公共预算财政拨款支出决算情况说明", "年初预算为 2.00 万元，完成 50%。\n年初预算为 3.00 万元。\n决算 1.00 万元。"),
			"warning JS902 正文.「五、一般公共预算财政拨款支出决算情况说明」.第2段 ⟦年初预算为 3.00 万元。⟧ 漏项：未写“完成年初预算的”比例。"},
		{public + threePublic("1.00") + section("七、“三公”经费支出决算情况说明", "甲。\n"+parts), "warning JS902 正文.「七、“三公”经费支出决算情况说明」.第2段 ⟦" + parts + "⟧ 漏项：未写公务接待批次、人次。"},
	})
}

func TestDetailEdges(t *testing.T) {
	const table5 = "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"=\", 72.00]\n2080505 = [\"=\", 24.00]\n"
	const title = "五、一般公共预算财政拨款支出决算情况说明"
	item := func(code, text string) string {
		return "[[section.item]]\ncode = " + code + "\ntext = \"" + text + "\"\n"
	}
	head := "[[section]]\ntitle = \"" + title + "\"\n"
	coarse := "info JS903 正文.「" + title + "」 ⟦\"" + title + "\"⟧ 说明没有细化到项：表5 有 2 个项级科目，请逐项说明年初预算、支出决算和差异原因。"
	edges(t, notToItem, [][2]string{
		{draft + table5 + head + item("20103", "支出 72.00 万元。"), coarse},
		{draft + table5 + head + item("2010350", "支出 72.00 万元。"), ""},
		{draft + table5 + section(title, "一般公共服务支出（类）预算 72.00 万元，决算 72.00 万元。"), coarse},
		{draft + table5 + section(title, "事业运行（项）预算 72.00 万元，决算 72.00 万元。"), ""},
		{draft + table5 + section(title, "事业运行(项)预算 72.00 万元，决算 72.00 万元。"), ""},
		{draft + table5 + section(title, "事业运行（项）决算 72.00 万元。"), coarse},
		{draft + table5 + section(title, "事业运行（项）预算 72.00 万元。"), coarse},
		{draft + strings.ReplaceAll(table5, "72.00", "0.00") + head + item("20103", "支出 72.00 万元。"), strings.Replace(coarse, "2 个", "1 个", 1)},
		{draft + table5 + section(title, ""), ""},
		{draft + strings.Replace(table5, "一般公共预算财政拨款支出决算表", "支出决算表", 1) + head + item("20103", "支出 72.00 万元。"), ""},
		{draft + "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n20103 = [72.00, 72.00]\n" + head + item("20103", "支出 72.00 万元。"), ""},
	})
	left := func(level string) string {
		return level + " JS904 正文.「" + title + "」 ⟦\"" + title + "\"⟧ 表5 机关事业单位基本养老保险缴费支出（2080505）有支出，说明没有写到。"
	}
	edges(t, itemWithoutParagraph, [][2]string{
		{draft + table5 + head + item("2010350", "支出 72.00 万元。"), left("info")},
		{public + table5 + head + item("2010350", "支出 72.00 万元。"), left("warning")},
		{public + table5 + head + item("2010350", "支出 72.00 万元。") + item("2080505", "支出 24.00 万元。"), ""},
		{public + strings.Replace(table5, "24.00", "\"\"", 1) + head + item("2010350", "支出 72.00 万元。"), ""},
		{public + strings.Replace(table5, "[\"=\", 24.00]", "[{ withheld = \"依法不予公开\" }]", 1) + head + item("2010350", "支出 72.00 万元。"), ""},
		{public + table5 + head + item("20103", "支出 72.00 万元。"), ""},
	})
	const shown = " ⟦201⟧ 表3 一般公共服务支出（201）有金额，下面没有列到项。"
	table3 := func(rows string) string {
		return draft + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n" + rows
	}
	edges(t, notDetailed, [][2]string{
		{table3("201 = [72.00, 72.00]\n"), "info JS905 表3.201" + shown},
		{table3("201 = [72.00, 72.00]\n20103 = [72.00, 72.00]\n"), "info JS905 表3.20103 ⟦20103⟧ 表3 政府办公厅（室）及相关机构事务（20103）有金额，下面没有列到项。"},
		{table3("2010350 = [72.00, 72.00]\n201 = [72.00, 72.00]\n"), ""},
		{table3("2010350 = [72.00, 72.00]\n208 = [24.00, 24.00]\n201 = [72.00, 72.00]\n"), "info JS905 表3.208 ⟦208⟧ 表3 社会保障和就业支出（208）有金额，下面没有列到项。"},
		{table3("201 = [\"\", 0.00]\n"), ""},
		{draft + "[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n30201 = [3.00]\n302 = [3.00]\n301 = [5.00]\n", "info JS905 表6.301 ⟦301⟧ 表6 工资福利支出（301）有金额，下面没有列到款。"},
	})
}

func TestEmptySentenceEdges(t *testing.T) {
	const general = "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\nempty = \"无支出。\"\n"
	const fund = "[table.8]\nform = \"政府性基金预算财政拨款收入支出决算表\"\nempty = \"2022 年我单位无政府性基金预算财政拨款支出。\"\n"
	const right = "[table.8]\nform = \"政府性基金预算财政拨款收入支出决算表\"\nempty = \"无政府性基金预算财政拨款收入支出。\"\n"
	const said = "warning JS906 表8 ⟦\"2022 年我单位无政府性基金预算财政拨款支出。\"⟧ 表8 是政府性基金预算财政拨款收入支出决算表，表下只说“无政府性基金预算财政拨款支出”，没有说收入。"
	const title = "八、政府性基金预算财政拨款收入支出决算情况说明"
	text := func(p int, s, what string) string {
		return fmt.Sprintf("warning JS906 正文.「%s」.第%d段 ⟦%s⟧ 表8 无数据，这里只说“%s”，没有说%s，与表8 的说明不一致。", title, p, s, strings.TrimSuffix(s, "。"), what)
	}
	edges(t, emptySentence, [][2]string{
		{public + general + fund, said},
		{draft + fund, strings.Replace(said, "warning", "info", 1)},
		{public + right, ""},
		{public + strings.Replace(fund, "无", "有", 1), ""},
		{public + right + section(title, "无政府性基金支出。"), text(1, "无政府性基金支出。", "收入")},
		{public + right + section(title, "好。\n无政府性基金收入。"), text(2, "无政府性基金收入。", "支出")},
		{public + right + section(title, "无年初结余。"), text(1, "无年初结余。", "收入、支出")},
		{public + right + section(title, "无政府性基金支出。\n无政府性基金收入支出。"), ""},
		{public + right + section(title, "无政府性基金支出。\n有政府性基金收入支出。"), text(1, "无政府性基金支出。", "收入")},
		{public + right + section(title, "无政府性基金支出。") + section("九、国有资本经营预算", "无收入支出。"), text(1, "无政府性基金支出。", "收入")},
		{public + right + "[[attachment]]\ntitle = \"附件\"\n" + section(title, "无政府性基金支出。"), ""},
		{public + strings.Replace(fund, "empty = ", "[table.8.rows]\n2120801 = [\"\", 1.00, 1.00, \"\", 1.00, \"\"]\n[table.7]\nempty = ", 1), ""},
	})
}

func TestNotesAndDates(t *testing.T) {
	const noted = "[table.3]\nform = \"支出决算表\"\nnote = \"注：本表反映支出。\"\n[table.3.rows]\n2010350 = [\"=\", 72.00]\n"
	const bare = "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"=\", 72.00]\n"
	const empty = "[table.8]\nform = \"政府性基金预算财政拨款收入支出决算表\"\nempty = \"无。\"\n"
	const found = "info JS907 表5 ⟦[table.5]⟧ 表5 没有印表下的注（“注：本表反映……”）。"
	edges(t, tableNotes, [][2]string{
		{public + noted, ""}, {public + noted + bare, found}, {draft + bare, ""}, {public + empty, ""},
		{public + bare + empty, "info JS907 表5、表8 ⟦[table.5]⟧ 表5、表8 没有印表下的注（“注：本表反映……”）。"},
		{public + empty + strings.Replace(bare, "table.5", "table.9", 2), "info JS907 表8、表9 ⟦[table.8]⟧ 表8、表9 没有印表下的注（“注：本表反映……”）。"},
		{public + strings.Replace(bare, "[table.5.rows]", "withheld = \"依法不予公开\"\n[table.5.rows]", 1), ""},
	})
	late := func(days int) string {
		return fmt.Sprintf("warning JS908  ⟦2023-10-12⟧ 批复后第 %d 天才公开，超过二十日。 | other  ⟦2023-09-21⟧", days)
	}
	edges(t, publishedLate, [][2]string{
		{public + "published = 2023-10-12\n", ""}, {public + "approved = 2023-10-12\n", ""}, {public + "approved = 2023-10-12\npublished = 2023-10-12\n", ""},
		{public + "approved = 2023-09-21\npublished = 2023-10-12\n", late(21)},
		{public + "approved = 2023-10-13\npublished = 2023-10-12\n", "warning JS908  ⟦2023-10-12⟧ 公布日比批复日早 1 天，请核实两个日期。"},
		{public + "approved = 2022-12-31\npublished = 2023-01-20\n", ""},
	})
}

// 死亡抚恤 is the name of one item, 行政运行 of many.
func TestWithheldEdges(t *testing.T) {
	withheld := draft + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2080801 = [{ withheld = \"依法不予公开\" }]\n2010301 = [{ withheld = \"依法不予公开\" }]\n"
	shown := func(place, at, code, words string) string {
		return "warning JS909 " + place + " ⟦" + at + "⟧ " + code + " 在表3 写明不予公开，这里却出现“" + words + "”。 | definition  ⟦\"依法不予公开\"⟧"
	}
	const title = "一、甲"
	edges(t, withheldShown, [][2]string{
		{withheld, ""},
		{withheld + section(title, "死亡抚恤支出 3.00 万元。"), shown("正文.「一、甲」.第1段", "死亡抚恤", "2080801", "死亡抚恤")},
		{withheld + section(title, "2080801 死亡抚恤。"), shown("正文.「一、甲」.第1段", "2080801", "2080801", "2080801")},
		{withheld + section(title, "合同 20808010 号，行政运行。"), ""},
		{withheld + section(title, "合同 20808010 号，3死亡抚恤5。"), shown("正文.「一、甲」.第1段", "死亡抚恤", "2080801", "死亡抚恤")},
		{withheld + section(title, "合同 20808010 号，另 32080801 号，科目 2080801。"), shown("正文.「一、甲」.第1段", "2080801", "2080801", "2080801")},
		{withheld + section(title, "科目 2010301。"), shown("正文.「一、甲」.第1段", "2010301", "2010301", "2010301")},
		{withheld + "[[term]]\nname = \"2080801 死亡抚恤（项）\"\ntext = \"反映支出。\"\n", shown("名词解释.「2080801死亡抚恤（项）」", "\"2080801 死亡抚恤（项）\"", "2080801", "2080801 死亡抚恤（项）")},
		{withheld + "[[term]]\nname = \"抚恤\"\ncode = 2080801\ntext = \"反映支出。\"\n", shown("名词解释.「抚恤」", "\"抚恤\"", "2080801", "抚恤")},
		{withheld + "[[term]]\nname = \"行政运行（项）\"\ntext = \"反映支出。\"\n", ""},
		{withheld + "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2080801 = [\"=\", 3.00]\n", shown("表5.2080801", "2080801", "2080801", "2080801")},
		{draft + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n\"合计\" = [{ withheld = \"依法不予公开\" }]\n" + section(title, "共 0 个，合计 1 个。"), ""},
	})
}

func TestMissingTermEdges(t *testing.T) {
	part := public + "[[part]]\ntitle = \"第五部分 名词解释\"\n"
	const all = "warning JS910 名词解释 ⟦\"第五部分 名词解释\"⟧ 名词解释没有：“三公”经费、机关运行经费。"
	term := func(names ...string) (s string) {
		for _, n := range names {
			s += "[[term]]\nname = \"" + n + "\"\ntext = \"指甲。\"\n"
		}
		return s
	}
	edges(t, missingTerm, [][2]string{
		{part + term("（一）基本支出", "项目支出"), all},
		{part + term("基本支出", "项目支出", "“三公”经费", "机关运行经费"), ""},
		{part + section("名词", "基本支出：指甲。\n项目支出：指甲。"), all},
		{part + section("名词", "基本支出：指甲。\n项目支出：指甲。\n“三公”经费：指甲。\n机关运行经费：指甲。"), ""},
		{part + term("基本支出") + section("名词", "项目支出：指甲。\n“三公”经费：指甲。\n机关运行经费：指甲。"), "warning JS910 名词解释 ⟦\"第五部分 名词解释\"⟧ 名词解释没有：项目支出、“三公”经费、机关运行经费。"},
		{public + term("基本支出"), ""},
	})
}

// Of two sections of one heading the first is the one that is asked for, also where nothing stands before it.
func TestFirstOfTwoHeadings(t *testing.T) {
	_, short, _ := strings.Cut(missingElement.Doc.Bad, "[[section]]")
	edges(t, missingElement, [][2]string{{missingElement.Doc.Good + "\n[[section]]" + short, ""}})
}
