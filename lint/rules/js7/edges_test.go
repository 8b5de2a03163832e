package js7

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// edges are reports and all that a rule finds in them, each finding whole.
func edges(t *testing.T, rule *lint.Rule, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if got := strings.TrimSpace(linttest.Whole(linttest.Alone(t, c[0], rule))); got != c[1] {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c[0][len(head):], got, c[1])
		}
	}
}

// titles are sections, each at the level of the spaces before it.
func titles(list ...string) string {
	s := ""
	for _, title := range list {
		text := strings.TrimLeft(title, " ")
		s += "[[section]]\ntitle = \"" + text + "\"\nlevel = " + string(rune('1'+len(title)-len(text))) + "\n"
	}
	return s
}

func TestNumbersOfHeadings(t *testing.T) {
	const skipped, twice, back = " 编号跳号：上一条是第 ", " 编号重号：上一条也是第 ", " 编号倒退：上一条是第 "
	at := func(title string) string { return "warning JS706 正文.「" + title + "」 ⟦\"" + title + "\"⟧" }
	usual := func(title, own, other string) string {
		return "info JS706 正文.「" + title + "」 ⟦\"" + title + "\"⟧ 编号写作“" + own + "”，同级各处写作“" + other + "”。"
	}
	part := func(title string) string { return "[[part]]\ntitle = \"" + title + "\"\n" }
	attached := func(title string) string { return "[[attachment]]\ntitle = \"" + title + "\"\n" }
	edges(t, numbering, [][2]string{
		{head + titles("一、甲", "二、乙", "四、丁"), at("四、丁") + skipped + "2，这里是第 4，缺 3。"},
		{head + titles("一、甲", "一、乙", "二、丙"), at("一、乙") + twice + "1。"},
		{head + titles("一、甲", "二、乙", "三、丙", "一、丁"), at("一、丁") + back + "3，这里是第 1。"},
		{head + titles("一、甲", " （一）乙", " （二）丙", "二、丁", " （一）戊"), ""},
		{head + titles("一、甲", " （一）乙", "  1.丙", "  3.丁"), at("3.丁") + skipped + "1，这里是第 3，缺 2。"},
		{head + titles("一、甲", "前言", "三、丙"), at("三、丙") + skipped + "1，这里是第 3，缺 2。"},
		{head + part("第一部分 甲") + titles("一、甲", "二、乙") + part("第三部分 乙") + titles("一、丙"), "warning JS706 第三部分标题 ⟦\"第三部分 乙\"⟧" + skipped + "1，这里是第 3，缺 2。"},
		{head + attached("附件1 甲") + titles("一、甲", "二、乙") + attached("附件3 乙") + titles("一、丙"), "warning JS706 附件「附件3乙」 ⟦\"附件3 乙\"⟧" + skipped + "1，这里是第 3，缺 2。"},
		{head + "[[work]]\ntitle = \"1. 甲\"\n[[work]]\ntitle = \"3. 乙\"\n", "warning JS706 重点工作.2 ⟦\"3. 乙\"⟧" + skipped + "1，这里是第 3，缺 2。"},
		{head + term("（一）甲", "指甲。") + term("（三）乙", "指乙。"), "warning JS706 名词解释.「（三）乙」 ⟦\"（三）乙\"⟧" + skipped + "1，这里是第 3，缺 2。"},
		{head + term("（一）甲", "指甲。") + term("（二）乙", "指乙。") + term("（一）丙", "指丙。") + term("丁", "指丁。") + term("1.戊", "指戊。") + term("（二）己", "指己。"), ""},
		{head + part("第一部分 甲") + term("（一）甲", "指甲。") + part("第二部分 乙") + term("（三）乙", "指乙。"), ""},
		// of four groups under 一、 to 四、 three are （一）
		{head + titles("一、甲", " （一）乙", "二、甲", " （一）乙", "三、甲", " （一）乙", "四、甲", " 1.乙"), usual("1.乙", "1.", "（一）")},
		{head + titles("一、甲", " （一）乙", "二、甲", " （一）乙", "三、甲", " 1.乙"), ""},
		{head + part("第一部分 甲") + titles("一、甲", " （一）乙", "二、甲", " （一）乙") + part("第二部分 乙") + titles("一、甲", " （一）乙", "二、甲", " 1.乙"), ""},
		{head + titles("一、甲", " （一）乙", "  1.丙", " （二）丁", "  1.丙", " （三）戊", "  1.丙", " （四）己", "  ①丙"), usual("①丙", "①", "1.")},
	})
	text := func(s string) string {
		return head + "[[section]]\ntitle = \"一、甲\"\ntext = \"\"\"\n" + s + "\n\"\"\"\n"
	}
	where := func(p, words string) string {
		return "warning JS706 正文.「一、甲」.第" + p + "段 ⟦" + words + "⟧"
	}
	edges(t, numbering, [][2]string{
		{text("（一）甲。\n（三）乙。"), where("2", "（三）") + skipped + "1，这里是第 3，缺 2。"},
		{text("（一）甲。\n1.乙\n2.丙\n（二）丁\n3.戊"), ""},
		{text("1.甲\n2.乙\n1.丙\n3.丁"), where("4", "3.丁") + skipped + "1，这里是第 3，缺 2。"},
		{text("一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊"), ""},
		{text("1.甲\n①乙\n②丙\n2.丁\n③戊"), ""},
		{text("第一部分 甲\n第三部分 乙\n附件1 丙\n附件3 丁"), ""},
		{text("1.甲\n1.乙\n2.丙\n2.丁"), where("4", "2.丁") + twice + "2。"},
		{text("2.甲\n4.乙"), where("2", "4.乙") + skipped + "2，这里是第 4，缺 3。"},
	})
	item := func(s string) string { return "[[section.item]]\ntext = \"" + s + "\"\n" }
	edges(t, numbering, [][2]string{
		{head + "[[section]]\ntitle = \"甲\"\n" + item("1.甲") + item("3.乙"), "warning JS706 正文.「甲」.条目2 ⟦3.乙⟧" + skipped + "1，这里是第 3，缺 2。"},
		{head + "[[section]]\ntitle = \"甲\"\ntext = \"1.甲\"\n" + item("3.乙"), ""},
		{head + "[[section]]\ntitle = \"甲\"\ntext = \"1.甲\"\n[[section]]\ntitle = \"乙\"\ntext = \"3.乙\"\n", ""},
	})
}

func TestContentsWhole(t *testing.T) {
	const body = "[[part]]\ntitle = \"第一部分 甲概况\"\n[[section]]\ntitle = \"一、职能\"\n[[section]]\ntitle = \"二、机构\"\n[[part]]\ntitle = \"第二部分 决算表\"\n[table.1]\nform = \"收入支出决算总表\"\n[table.3]\nform = \"支出决算表\"\n"
	with := func(entries, body string) string { return head + "contents = [" + entries + "]\n" + body }
	const all = `"第一部分 甲概况", "一、职能", "二、机构", "第二部分 决算表", "一、收入支出决算总表", "三、支出决算表（表3）"`
	entry := func(s, m string) string { return "warning JS705 目录.「" + s + "」 ⟦\"" + s + "\"⟧ " + m }
	drop := func(s string) string { return strings.Replace(all, `, "`+s+`"`, "", 1) }
	put := func(old, new string) string { return strings.Replace(all, old, new, 1) }
	edges(t, contents, [][2]string{
		{with(all, body), ""},
		{with(drop("二、机构"), body), "warning JS705 正文.「二、机构」 ⟦\"二、机构\"⟧ 目录没有列“二、机构”。"},
		{with(drop("一、收入支出决算总表"), body), "warning JS705 表1 ⟦[table.1]⟧ 目录没有列表1“收入支出决算总表”。"},
		{with(strings.Replace(drop("一、收入支出决算总表"), `, "三、支出决算表（表3）"`, "", 1), body), ""},
		{with(strings.Replace(drop("一、职能"), `, "二、机构"`, "", 1), body), ""},
		{with(drop("第二部分 决算表"), body), "warning JS705 第二部分标题 ⟦\"第二部分 决算表\"⟧ 目录没有列“第二部分 决算表”。"},
		{with(put("二、机构", "二、机构设置"), body), "warning JS705 正文.「二、机构」 ⟦\"二、机构\"⟧ 目录作“二、机构设置”，与正文标题“二、机构”不一致。 | other  ⟦\"二、机构设置\"⟧"},
		{with(put("二、机构", "五、机构设置"), body), entry("五、机构设置", "目录列有这一节，正文没有。") + "\nwarning JS705 正文.「二、机构」 ⟦\"二、机构\"⟧ 目录没有列“二、机构”。"},
		{with(put("第二部分 决算表", "第二部分 决算报表"), body), entry("第二部分 决算报表", "正文标题作“第二部分 决算表”，与目录不一致。 | other 第二部分标题 ⟦\"第二部分 决算表\"⟧")},
		{with(all+`, "第三部分 乙", "一、丙"`, body), entry("第三部分 乙", "目录列有这一部分，正文没有。")},
		{with(put("支出决算表（表3）", "支出明细表（表3）"), body), "warning JS705 表3 ⟦[table.3]⟧ 目录作“三、支出明细表（表3）”，正文的表名是“支出决算表”。 | other  ⟦\"三、支出明细表（表3）\"⟧"},
		{with(put("支出决算表（表3）", "支出决算表（表9）"), body), ""},
		{with(put("三、支出决算表（表3）", "三、支出明细表"), body), "warning JS705 表3 ⟦[table.3]⟧ 目录作“三、支出明细表”，正文的表名是“支出决算表”。 | other  ⟦\"三、支出明细表\"⟧"},
		{with(all+`, "九、甲表（表9）"`, body), entry("九、甲表（表9）", "目录列有这张表，正文没有。")},
		{with(all, strings.Replace(body, "form = \"支出决算表\"\n", "form = \"支出决算表\"\ntitle = \"支出表\"\n", 1)), "warning JS705 表3 ⟦[table.3]⟧ 目录作“三、支出决算表（表3）”，正文的表名是“支出表”。 | other  ⟦\"三、支出决算表（表3）\"⟧"},
		{with(all, body+"[[attachment]]\ntitle = \"附件\"\n[[section]]\ntitle = \"三、得分\"\n"), ""},
		{with(all, strings.Replace(body, "[[part]]\ntitle = \"第二", "[[section]]\ntitle = \"（一）处室\"\nlevel = 2\n[[section]]\ntitle = \"其他\"\n[[part]]\ntitle = \"第二", 1)), ""},
		{with(all, body+"坏的一行\n"), ""},
		{with("", body), ""},
		// a section called a table, in the first part
		{with(`"第一部分 情况说明", "一、汇总表"`, "[[part]]\ntitle = \"第一部分 情况说明\"\n[[section]]\ntitle = \"一、汇总表\"\n"), ""},
		{with(`"附件1 甲报告"`, "[[attachment]]\ntitle = \"附件1 乙报告\"\n"), "warning JS705 附件「附件1乙报告」 ⟦\"附件1 乙报告\"⟧ 目录作“附件1 甲报告”，与正文标题“附件1 乙报告”不一致。 | other  ⟦\"附件1 甲报告\"⟧"},
	})
	for s, want := range map[string]struct {
		title  string
		number int
	}{"一、支出决算表（表 6）": {"支出决算表", 6}, "支出决算表(表10)": {"支出决算表", 10}, "支出决算表": {"支出决算表", 0}, "支出（表一）": {"支出(表一)", 0}, "（表3）": {"", 3}, "支出（表3）附": {"支出(表3)附", 0}} {
		if title, number := tableEntry(s); title != want.title || number != want.number {
			t.Errorf("%s: %q %d", s, title, number)
		}
	}
}

func TestTermsWhole(t *testing.T) {
	three := term("财政拨款收入", "指甲。") + term("基本支出", "指乙。") + term("项目支出", "指丙。")
	tables := "[table.2]\nform = \"收入决算表\"\n[table.2.rows]\n\"合计\" = [9.00, 8.00, \"\", 1.00, 0.00, 0.00, \"\"]\n"
	part := "[[part]]\ntitle = \"第五部分 名词解释\"\n"
	const used, zero = " 表里有金额的项目没有解释：事业收入。", " 表里印有的项目没有解释：上级补助收入、经营收入、附属单位上缴收入、其他收入；金额为 0。"
	published := strings.Replace(head, "edition", "stage = \"公开稿\"\nedition", 1)
	edges(t, columnWithoutTerm, [][2]string{
		{head + tables + part + three, "info JS704 名词解释 ⟦\"第五部分 名词解释\"⟧" + used},
		{head + tables + three, "info JS704 名词解释 ⟦\"财政拨款收入\"⟧" + used},
		{published + tables + part + three, "warning JS704 名词解释 ⟦\"第五部分 名词解释\"⟧" + used + "\ninfo JS704 名词解释 ⟦\"第五部分 名词解释\"⟧" + zero},
		{published + tables + part + three + term("事业收入、上级补助收入", "指丁。") + term("经营收入", "指戊。") + term("附属单位上缴收入", "指己。") + term("其他收入", "指庚。"), ""},
		{head + tables + part + term("财政拨款收入", "指甲。") + term("基本支出", "指乙。"), ""},
		{published + part + three, ""},
	})
	const twoTables = "[table.2]\nform = \"收入决算表\"\n[table.2.rows]\n2010350 = [\"=\", 72.00]\n2080801 = [\"=\", 3.00]\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", 72.00]\n2080801 = [\"=\", 3.00]\n2080899 = [\"=\", \"\"]\n"
	edges(t, codeWithoutTerm, [][2]string{
		{head + twoTables + term("事业运行（项）", "甲。"), "warning JS702 名词解释.「事业运行（项）」 ⟦\"事业运行（项）\"⟧ 表里有支出的 1 个科目没有解释：死亡抚恤（2080801）。"},
		{head + twoTables + term("支出科目", "") + term("事业运行（项）", "甲。"), "warning JS702 名词解释.「支出科目」 ⟦\"支出科目\"⟧ 表里有支出的 1 个科目没有解释：死亡抚恤（2080801）。"},
		{head + twoTables + term("支出科目", "") + term("其他", "甲。") + "[[section]]\ntitle = \"一、甲\"\n" + term("事业运行（项）", "甲。"), "warning JS702 名词解释.「事业运行（项）」 ⟦\"事业运行（项）\"⟧ 表里有支出的 1 个科目没有解释：死亡抚恤（2080801）。"},
		{head + twoTables + term("一般公共服务（类）", "甲。"), "warning JS702 名词解释.「一般公共服务（类）」 ⟦\"一般公共服务（类）\"⟧ 表里有支出的 1 个科目没有解释：社会保障和就业支出（208）。"},
		{head + twoTables + term("其他收入", "甲。"), ""},
	})
	const last = "”（"
	edges(t, termUnused, [][2]string{
		{head + twoTables + term("公共卫生（款）", "甲。"), "warning JS703 名词解释.「公共卫生（款）」 ⟦公共卫生⟧ “公共卫生" + last + "21004）本年各表没有金额，疑沿用上年的名词解释。"},
		{head + twoTables + term("其他优抚支出（项）", "甲。"), "warning JS703 名词解释.「其他优抚支出（项）」 ⟦其他优抚支出⟧ “其他优抚支出" + last + "2080899）本年各表没有金额，疑沿用上年的名词解释。"},
		{head + twoTables + term("死亡抚恤（项）", "甲。"), ""},
		{head + strings.ReplaceAll(strings.ReplaceAll(twoTables, "72.00", "0.00"), "3.00", "0.00") + term("公共卫生（款）", "甲。"), ""},
		{head + twoTables + term("公共卫生（款）", "甲。") + term("乙", "公共卫生另有规定。"), "warning JS703 名词解释.「公共卫生（款）」 ⟦公共卫生⟧ “公共卫生" + last + "21004）本年各表没有金额，疑沿用上年的名词解释。"},
	})
	for _, c := range []struct {
		confidence catalog.Confidence
		editions   int
		want       lint.Severity
	}{{catalog.High, 1, lint.Warning}, {catalog.Medium, 2, lint.Info}, {catalog.Medium, 3, lint.Warning}, {catalog.Medium, 1, lint.Info}} {
		if got := sure(c.confidence, c.editions); got != c.want {
			t.Errorf("%d of %d editions: %s", c.confidence, c.editions, got)
		}
	}
}

func TestReadingTerms(t *testing.T) {
	for s, want := range map[string]bool{"甲（类）乙（款）：丙": true, "甲(项):乙": true, "甲（项）乙": false, "甲，乙（项）：丙": false, "甲：乙（项）：": false, "": false, "甲（项）": false, "（项）：": true} {
		if shaped(s) != want {
			t.Errorf("%s: shaped is %v", s, !want)
		}
	}
	for s, want := range map[string]int{"甲（乙": 3, "甲(乙（": 3, "甲（乙(": 3, "(": 0, "（": 0, "甲": -1, "": -1} {
		if got := bracket(s); got != want {
			t.Errorf("%s: %d, want %d", s, got, want)
		}
	}
	for s, want := range map[string]bool{"甲，": true, "甲：": true, "甲。": true, "甲；": true, ",": true, ":": true, ";": true, "甲、乙": false, "": false} {
		if hasStop(s) != want {
			t.Errorf("%s: a stop is %v", s, !want)
		}
	}
}

func TestAttachmentsAndUnits(t *testing.T) {
	table := "[[performance]]\nscope = \"整体\"\n[[performance]]\nscope = \"项目\"\nname = \"企业服务活动经费\"\n"
	of := func(s string) string { return "[[attachment]]\ntitle = \"报告\"\nof = \"" + s + "\"\n" }
	edges(t, attachmentOf, [][2]string{
		{head + table + of("整体") + of("企业服务活动经费"), ""},
		{head + table + of("企业服务"), ""}, // a part of the name will do
		{head + table + of("企业服务活动经废"), "warning JS707 附件「报告」 ⟦\"企业服务活动经废\"⟧ 附件写明属于“企业服务活动经废”，正文没有这个项目的自评表，疑为“企业服务活动经费”。"},
		{head + table + of("道路养护"), "warning JS707 附件「报告」 ⟦\"道路养护\"⟧ 附件写明属于“道路养护”，正文没有这个项目的自评表。"},
		{head + table + of("整体") + of("整体") + of("企业服务活动经费"), "warning JS707 附件「报告」 ⟦\"整体\"⟧ 前面已有“整体”的附件。"},
		{head + of("整体"), ""}, {head + table + "[[attachment]]\ntitle = \"报告\"\n", ""},
	})
	units := func(list, text string) string {
		return head + "units = [" + list + "]\n[[section]]\ntitle = \"二、部门决算单位构成\"\ntext = \"\"\"\n" + text + "\n\"\"\"\n"
	}
	const two = `"示例局（本级）", "示例站"`
	const place = " 正文.「二、部门决算单位构成」.第1段 "
	edges(t, unitList, [][2]string{
		{units(two, "包括示例局本级和示例站。"), ""},
		{units(two, "包括示例局本级。\n示例站。"), ""},
		{units(two, "包括示例局本级。"), "warning JS712" + place + "⟦包括示例局本级。⟧ 单位名单（units）里的 示例站 没有写在单位构成里。"},
		{units(two, "包括示例中心。\n其他。"), "warning JS712" + place + "⟦包括示例中心。⟧ 单位名单（units）里的 示例局（本级）、示例站 没有写在单位构成里。"},
		{units(two, "由示例局和下属单位的决算构成。\n示例站并入本级。"), "info JS712" + place + "⟦由示例局和下属单位的决算构成。⟧ 写有下属单位决算，而 1 个下属单位都并入本级，单独编报的只有本级；请核对是否应改写机构设置。"},
		{units(two+`, "示例所"`, "由示例局和下属单位的决算构成，含示例所。\n示例站不单独编报。"), ""},
		{units(two, "由示例局决算构成。\n示例站并入本级。"), ""},
		{units(two+", \"示例站\"", "包括示例局、示例站。"), "warning JS712  ⟦\"示例站\"⟧ 单位名单里“示例站”写了两遍。"},
		{head + "[[section]]\ntitle = \"二、部门决算单位构成\"\ntext = \"包括示例局。\"\n", ""},
	})
}

// Check digits worked out by ISO 7064 and Luhn outside of the program.
func TestPrivateNumbers(t *testing.T) {
	for s, want := range map[string]bool{
		"11010519000101001X": true, "11010519000101001x": true, "110105189912310015": false, "110105210012310013": true, "110105210101010012": false,
		"110105194912000013": false, "11010519490112001X": true, "110105194913010010": false, "110105194900310014": false, "110105194912310011": true, "110105194912320017": false,
		"010105194912310018": false, "110105194912310012": false, "1101051949123A0011": false,
	} {
		if isIdentity(s) != want {
			t.Errorf("%s: an identity number is %v", s, !want)
		}
	}
	for s, want := range map[string]bool{"6222021234567894": true, "6222021234567895": false, "622202123456789012": true, "6222021234567890128": true, "4222021234567899": true, "0000000000000000": false, "59": true, "18": true, "91": true, "0": false} {
		if luhn(s) != want {
			t.Errorf("%s: the check digit is right: %v", s, !want)
		}
	}
	account := func(s string) string { return head + "[[section]]\ntitle = \"一、甲\"\ntext = \"" + s + "\"\n" }
	found := func(n, masked string) string {
		return "error JS710 正文.「一、甲」.第1段 ⟦" + n + "⟧ “" + masked + "”是银行账号，公开前必须删去。"
	}
	edges(t, accountNumber, [][2]string{
		{account("转入6222021234567894。"), found("6222021234567894", "6222********7894")},
		{account("转入6222021234567890128。"), found("6222021234567890128", "6222***********0128")},
		{account("转入62220212345678901234。"), ""}, {account("转入622202123456782。"), ""}, {account("转入6222021234567895。"), ""},
		{account("编号4222021234567899，转入6222021234567894。"), found("6222021234567894", "6222********7894")},
		{account("编号4222021234567899。"), ""}, {account("账号4222021234567899。"), found("4222021234567899", "4222********7899")}, {account("开户行，4222021234567899。"), ""},
		{account("金额6222021234567894.00元。"), ""}, {account("号A6222021234567894。"), ""},
	})
	phone := func(n string) string {
		return "info JS711 正文.「一、甲」.第1段 ⟦" + n + "⟧ 印有电话号码 " + n + "；单位公开的电话可以保留，个人的应删去。"
	}
	edges(t, telephone, [][2]string{
		{account("13012345678。"), phone("13012345678")}, {account("12912345678。"), ""}, {account("23012345678。"), ""}, {account("1301234567。"), ""}, {account("130123456789。"), ""},
		{account("电话8446115。"), phone("8446115")}, {account("电话84461156。"), phone("84461156")}, {account("电话844611567。"), ""}, {account("编号84461156。"), ""},
		{account("传真02784461156。"), phone("02784461156")}, {account("热线057184461156。"), phone("057184461156")}, {account("热线157184461156。"), ""}, {account("咨询：84461156、联系8446115。"), phone("84461156") + "\n" + phone("8446115")},
	})
	edges(t, identityNumber, [][2]string{
		{account("号110105194912310011，11010519000101001X。"), "error JS709 正文.「一、甲」.第1段 ⟦110105194912310011⟧ “1101**********0011”是身份证号码，公开前必须删去。\nerror JS709 正文.「一、甲」.第1段 ⟦11010519000101001X⟧ “1101**********001X”是身份证号码，公开前必须删去。"},
		{account("号1101051949123100110。"), ""}, {account("号11010519491231001。"), ""}, {account("11010519000101001X"), "error JS709 正文.「一、甲」.第1段 ⟦11010519000101001X⟧ “1101**********001X”是身份证号码，公开前必须删去。"},
	})
}

func TestPersons(t *testing.T) {
	for s, want := range map[string]string{
		"退休人员赵德柱抚恤金": "赵德柱", "职工王强慰问": "王强", "员工李四住院": "李四", "干部张三去世": "张三", "教师刘明病故": "刘明", "遗属陈红慰问": "陈红", "家属杨花一次性": "杨花", "同志黄河丧葬": "黄河",
		"退休人员赵德柱": "", "退休人员抚恤金": "", "人员欧阳抚恤": "", "人员赵德补抚恤": "", "人员赵德柱山抚恤": "", "职工周转慰问": "", "职工周明慰问": "周明", "老师王强慰问": "", "人员A王强慰问": "", "": "", "员": "", "人员": "", "人员王": "",
		"困难职工严重慰问": "", "职工王强女士": "王强", "职工文体慰问": "",
	} {
		from, to, ok := personIn(s)
		if ok != (want != "") || s[from:to] != want {
			t.Errorf("%s: %q %v, want %q", s, s[from:to], ok, want)
		}
	}
	for _, pair := range []string{"人员", "职工", "员工", "干部", "教师", "遗属", "家属", "同志"} {
		for word, ok := range map[string]bool{pair: true, "某" + pair[3:]: false, pair[:3] + "某": false} {
			if _, _, got := personIn(word + "王强慰问"); got != ok {
				t.Errorf("%s: %v", word, got)
			}
		}
	}
}

// Names of terms and names in their text are looked at one after the other; what has no code, or no colon behind it,
// is passed over.
func TestNamesOfTerms(t *testing.T) {
	const (
		old  = "行政事业单位离退休（款）"
		said = "warning JS701 名词解释.「行政事业单位离退休（款）」 ⟦行政事业单位离退休⟧ 20805“行政事业单位离退休”是旧称，2020 年起称“行政事业单位养老支出”。 | 名称改为“行政事业单位养老支出”: ⟦行政事业单位离退休⟧→⟦行政事业单位养老支出⟧"
	)
	pensions := spending + "2080506 = [\"=\", 1.00]\n"
	edges(t, termName, [][2]string{
		{spending + term(old, "指甲。"), said},
		{spending + term("没有的名称（款）", "指甲。") + term(old, "指乙。"), said},
		{strings.Replace(spending, "year = 2022\n", "", 1) + term(old, "指甲。"), ""},
		{spending + term("离退休", old+"的支出。"), ""},
		{pensions + term("机关事业单位职业年金（项）", "指甲。"), "info JS701 名词解释.「机关事业单位职业年金（项）」 ⟦机关事业单位职业年金⟧ 2080506“机关事业单位职业年金”不是全称，科目名称为“机关事业单位职业年金缴费支出”。 | 名称改为“机关事业单位职业年金缴费支出”: ⟦机关事业单位职业年金⟧→⟦机关事业单位职业年金缴费支出⟧"},
	})
}

// What is not the name of a code is told where the code stands beside it, or where it is that of one in the tables but
// for a character; a name of a later year is, for certain, where that is several editions away.
func TestOtherNamesOfTerms(t *testing.T) {
	coded := func(name, code string) string {
		return "[[term]]\nname = \"" + name + "\"\ncode = " + code + "\ntext = \"指甲。\"\n"
	}
	found := func(level, term, at, said, official string) string {
		return level + " JS701 名词解释.「" + term + "」 ⟦" + at + "⟧ " + said + " | 名称改为“" + official + "”: ⟦" + at + "⟧→⟦" + official + "⟧"
	}
	const clean = "清洁能源（款）"
	later := func(level, year string) string {
		return found(level, clean, "清洁能源", "21112“清洁能源”是 2023 年才用的名称，"+year+" 年称“可再生能源”。", "可再生能源")
	}
	const artificial = "假肢矫形（项）"
	old := func(level string) string {
		return found(level, artificial, "假肢矫形", "2081003“假肢矫形”是旧称，2021 年起称“康复辅具”。", "康复辅具")
	}
	const chain = "社会保障和就业支出（类）行政事业单位离退休（款）"
	edges(t, termName, [][2]string{
		{spending + coded("死亡抚恤（项）", "2010350"), found("warning", "死亡抚恤（项）", "死亡抚恤", "2010350 的名称是“事业运行”，这里的“死亡抚恤”是 2080801 的名称。", "事业运行")},
		{spending + coded("甲乙丙丁（项）", "2080801"), found("warning", "甲乙丙丁（项）", "甲乙丙丁", "2080801 的名称是“死亡抚恤”，这里作“甲乙丙丁”。", "死亡抚恤")},
		{spending + term("死亡抚旭（项）", "指甲。"), found("warning", "死亡抚旭（项）", "死亡抚旭", "2080801 的名称是“死亡抚恤”，这里作“死亡抚旭”。", "死亡抚恤")},
		{head + term(clean, "指甲。"), later("info", "2022")},
		{strings.Replace(head, "2022", "2020", 1) + term(clean, "指甲。"), later("warning", "2020")},
		// 康复辅具 is its name since 2021, or since about then
		{strings.Replace(head, "2022", "2021", 1) + term(artificial, "指甲。"), old("info")},
		{head + term(artificial, "指甲。"), old("info")},
		{strings.Replace(head, "2022", "2023", 1) + term(artificial, "指甲。"), old("warning")},
		// a name that nobody is sure of is passed over
		{head + term("军供保障（项）", "指甲。") + term(artificial, "指甲。"), old("info")},
		// behind another level, and not behind a colon
		{head + term(chain, "指甲。"), found("warning", chain, "行政事业单位离退休", "20805“行政事业单位离退休”是旧称，2020 年起称“行政事业单位养老支出”。", "行政事业单位养老支出")},
		{head + term("支出", "社会保障和就业支出（类）：含行政事业单位离退休（款）的支出。"), ""},
		// in the first paragraph of all, and below a 类 whatever 款 stood before it
		{head + term("支出", "行政事业单位离退休（款）：反映养老。"), found("warning", "支出", "行政事业单位离退休", "20805“行政事业单位离退休”是旧称，2020 年起称“行政事业单位养老支出”。", "行政事业单位养老支出")},
		{head + term("教育支出（类）普通教育（款）", "指甲。") + term("社会保障和就业支出（类）假肢矫形（项）", "指乙。"), strings.Replace(old("info"), artificial, "社会保障和就业支出（类）"+artificial, 1)},
		// the tables before those of codes
		{strings.Replace(spending, "[table.3]", "[table.1]\nform = \"收入支出决算总表\"\n[table.2]\nform = \"没有的表\"\n[table.3]", 1) + term("死亡抚旭（项）", "指甲。"), found("warning", "死亡抚旭（项）", "死亡抚旭", "2080801 的名称是“死亡抚恤”，这里作“死亡抚旭”。", "死亡抚恤")},
	})
}

// A level that there is not is like the lowest, and a number that is a person's is no account's: 620102199001010257
// has both check digits.
func TestLevelsAndNumbersOfOthers(t *testing.T) {
	edges(t, numbering, [][2]string{{head + "[[section]]\ntitle = \"一、甲\"\nlevel = 9\n[[section]]\ntitle = \"三、乙\"\nlevel = 9\n",
		"warning JS706 正文.「三、乙」 ⟦\"三、乙\"⟧ 编号跳号：上一条是第 1，这里是第 3，缺 2。"}})
	text := head + "[[section]]\ntitle = \"一、甲\"\ntext = \"账号620102199001010257。\"\n"
	edges(t, accountNumber, [][2]string{{text, ""}})
	edges(t, identityNumber, [][2]string{{text, "error JS709 正文.「一、甲」.第1段 ⟦620102199001010257⟧ “6201**********0257”是身份证号码，公开前必须删去。"}})
}

// A term without a code that no table uses is known by the catalogue.
func TestUnusedByName(t *testing.T) {
	edges(t, termUnused, [][2]string{{spending + term("没有的名称（款）", "指甲。"), ""}, {spending + term("公共卫生（款）", "指甲。"),
		"warning JS703 名词解释.「公共卫生（款）」 ⟦公共卫生⟧ “公共卫生”（21004）本年各表没有金额，疑沿用上年的名词解释。"}})
}

// The entry of a part is held against the first heading of its number.
func TestContentsOfOneNumber(t *testing.T) {
	text := strings.Replace(head, "edition", "contents = [\"一、丙\", \"一、乙乙\"]\nedition", 1)
	edges(t, contents, [][2]string{{text + titles("一、甲", "一、乙"),
		"warning JS705 正文.「一、甲」 ⟦\"一、甲\"⟧ 目录作“一、丙”，与正文标题“一、甲”不一致。 | other  ⟦\"一、丙\"⟧\n" +
			"warning JS705 正文.「一、乙」 ⟦\"一、乙\"⟧ 目录作“一、乙乙”，与正文标题“一、乙”不一致。 | other  ⟦\"一、乙乙\"⟧"}})
}

// Contents that list sections list them all, in a report of parts and in one of none; contents of parts or tables alone
// list no sections.
func TestContentsWithoutSections(t *testing.T) {
	listed := func(entries, rest string) string {
		return strings.Replace(head, "edition", "contents = ["+entries+"]\nedition", 1) + rest
	}
	const part, table = "[[part]]\ntitle = \"第一部分 概况\"\n", "[table.3]\nform = \"支出决算表\"\n"
	missing := "warning JS705 正文.「二、乙」 ⟦\"二、乙\"⟧ 目录没有列“二、乙”。"
	edges(t, contents, [][2]string{
		{listed(`"一、甲"`, titles("一、甲", "二、乙")), missing},
		{listed(`"一、甲", "二、乙"`, titles("一、甲", "二、乙")), ""},
		{listed(`"第一部分 概况", "一、甲"`, part+titles("一、甲", "二、乙")), missing},
		{listed(`"第一部分 概况", "一、甲"`, titles("前言", "三、丙")+part+titles("一、甲")), ""},
		{listed(`"第一部分 概况"`, part+titles("一、甲", "二、乙")), ""},
		{listed(`"三、支出决算表"`, table+titles("一、甲", "二、乙")), ""},
		{listed(`"一、甲"`, titles("一、甲", "（二）乙")), ""},
		// what cannot be read may be the heading
		{listed(`"一、甲", "二、乙"`, titles("一、甲")+"坏的一行\n"), ""},
		// one of two headings that the official format prints, and one that it does not
		{listed(`"一、国有资产占用情况说明"`, titles("一、甲")), "warning JS705 正文.「一、甲」 ⟦\"一、甲\"⟧ 目录作“一、国有资产占用情况说明”，与正文标题“一、甲”不一致。 | other  ⟦\"一、国有资产占用情况说明\"⟧"},
		// a heading of another part is another one
		{listed(`"第一部分 概况", "一、甲", "第二部分 说明", "一、乙"`, part+titles("一、丙")+"[[part]]\ntitle = \"第二部分 说明\"\n"+titles("一、甲", "一、乙")),
			"warning JS705 正文.「一、丙」 ⟦\"一、丙\"⟧ 目录作“一、甲”，与正文标题“一、丙”不一致。 | other  ⟦\"一、甲\"⟧\nwarning JS705 正文.「一、甲」 ⟦\"一、甲\"⟧ 目录没有列“一、甲”。"},
	})
}

// Private numbers stand in the texts of goals and indicators too, not in their figures.
func TestNumbersInIndicators(t *testing.T) {
	text := head + "[[performance]]\nscope = \"项目\"\nname = \"甲\"\n[[performance.goal]]\ntitle = \"热线13900139000\"\nindicators = [[\"产出指标\", \"数量指标\", \"联系电话13800138000\", \"13800138000\", \"13800138000\", 10]]\n"
	edges(t, telephone, [][2]string{{text,
		"info JS711 绩效.甲 ⟦13900139000⟧ 印有电话号码 13900139000；单位公开的电话可以保留，个人的应删去。\n" +
			"info JS711 绩效.甲 ⟦\"联系电话13800138000\"⟧ 印有电话号码 13800138000；单位公开的电话可以保留，个人的应删去。\n" +
			"info JS711 绩效.甲 ⟦\"13800138000\"⟧ 印有电话号码 13800138000；单位公开的电话可以保留，个人的应删去。\n" +
			"info JS711 绩效.甲 ⟦\"13800138000\"⟧ 印有电话号码 13800138000；单位公开的电话可以保留，个人的应删去。"}})
}

// Either wording of a heading that the official format prints in two ways may stand in the contents.
func TestContentsInEitherWording(t *testing.T) {
	const official, also = "一、国有资产占用情况说明", "一、国有资产占有使用情况"
	for _, c := range [][2]string{{official, also}, {also, official}} {
		text := strings.Replace(head, "edition", "contents = [\""+c[0]+"\"]\nedition", 1)
		edges(t, contents, [][2]string{{text + titles(c[1]),
			"info JS705 正文.「" + c[1] + "」 ⟦\"" + c[1] + "\"⟧ 目录作“" + c[0] + "”，与正文标题“" + c[1] + "”不一致。 | other  ⟦\"" + c[0] + "\"⟧"}})
	}
}
