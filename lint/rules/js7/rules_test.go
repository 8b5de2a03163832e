package js7

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestDocs(t *testing.T) { linttest.Docs(t, Rules()) }

const head = "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n"

const spending = head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", 72.00]\n2080801 = [\"=\", 3.00]\n"

func term(name, text string) string {
	return "[[term]]\nname = \"" + name + "\"\ntext = \"" + text + "\"\n"
}

func section(title string, level int, text string) string {
	return "[[section]]\ntitle = \"" + title + "\"\nlevel = " + string(rune('0'+level)) + "\ntext = \"\"\"\n" + text + "\n\"\"\"\n"
}

// Each case lists the findings that are expected, as address and the beginning of the message.
func TestFindings(t *testing.T) {
	for _, c := range []struct {
		name, text string
		rule       *lint.Rule
		want       []string
	}{
		{"old name in a paragraph of a term", spending + term("（一）科目", "20805 以外：无。\\n行政事业单位离退休（款）：反映养老。"), termName,
			[]string{"名词解释.「（一）科目」.第2段 20805“行政事业单位离退休”是旧称，2020 年起称“行政事业单位养老支出”。"}},
		{"a chain of levels", spending + term("一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）", "反映基本支出。"), termName, nil},
		{"a sentence that mentions a level", spending + term("（一）支出", "反映除抚恤（款）以外的支出，不含事业运行（项）。"), termName, nil},
		{"only items are explained", spending + term("事业运行（项）", "甲。") + term("死亡抚恤（项）", "乙。"), codeWithoutTerm, nil},
		{"a shared name is explained once", head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010301 = [\"=\", 1.00]\n2010601 = [\"=\", 1.00]\n" + term("行政运行（项）", "甲。"), codeWithoutTerm, nil},
		{"an item is left out", spending + term("事业运行（项）", "甲。"), codeWithoutTerm,
			[]string{"名词解释.「事业运行（项）」 表里有支出的 1 个科目没有解释：死亡抚恤（2080801）。"}},
		{"unused but mentioned", spending + term("公共卫生（款）", "甲。") + section("一、其他", 1, "本年公共卫生支出由主管部门列支。"), termUnused, nil},
		{"no table", head + term("公共卫生（款）", "甲。"), termUnused, nil},
		{"numbers skip and repeat", head + section("一、甲", 1, "") + section("（一）乙", 2, "") + section("（一）丙", 2, "") + section("三、丁", 1, "") + section("（一）戊", 2, ""), numbering,
			[]string{"正文.「（一）丙」 编号重号", "正文.「三、丁」 编号跳号：上一条是第 1，这里是第 3，缺 2。"}},
		{"beyond ten", head + section("十、甲", 1, "") + section("十一、乙", 1, "") + section("十二、丙", 1, ""), numbering, nil},
		{"paragraphs", head + section("一、甲", 1, "（一）甲。\n（二）乙。\n（四）丁。\n1. 甲\n2. 乙\n（五）戊。\n1. 丙"), numbering,
			[]string{"正文.「一、甲」.第3段 编号跳号"}},
		{"numbers below another number", head + section("一、甲", 1, "（一）甲。\n1. 甲\n（二）乙。\n5. 丁"), numbering, nil},
		{"another style", head + section("1. 甲", 3, "") + section("2、乙", 3, ""), numbering, []string{"正文.「2、乙」 编号写作“1、”，与上一条的“1.”写法不一致。"}},
		{"width is no style", head + section("(一) 甲", 2, "") + section("（二）乙", 2, ""), numbering, nil},
		{"a year is no number", head + section("2022 年甲", 1, "") + section("2020 年乙", 1, ""), numbering, nil},
		{"a part that is not there", head[:strings.Index(head, "edition")] + "contents = [\"第一部分 甲\", \"一、乙\", \"第二部分 丙\"]\n[[part]]\ntitle = \"第一部分甲\"\n[[section]]\ntitle = \"一、 乙\"\n[[section]]\ntitle = \"二、丁\"\n", contents,
			[]string{"目录.「第二部分 丙」 目录列有这一部分，正文没有。", "正文.「二、丁」 目录没有列“二、丁”。"}},
		{"names that are words", head + section("一、甲", 1, "退休人员高温慰问金、职工周转住房、在职人员和遗属慰问、退休人员某某抚恤金、困难职工慰问金、离休人员医疗费。"), privateName, nil},
		{"a name in a title", head + "[[attachment]]\ntitle = \"退休职工王小明抚恤金绩效报告\"\n", privateName, []string{"附件「退休职工王小明抚恤金绩效报告」 “王小明”"}},
		{"identity numbers", head + section("一、甲", 1, "编号110105194912310021，身份证11010519491231002X，另有{11010519491231002 = 表3.合计.1栏}。"), identityNumber,
			[]string{"正文.「一、甲」.第1段 “1101**********002X”是身份证号码"}},
		// Check digits by ISO 7064: the weighted sums leave 9 and 4. The last two have a month 13 and the year 1880.
		{"identity numbers of all digits", head + section("一、甲", 1, "421321198511123453、131422197611256788、421321198511123454。\n110105194913310024、440524188001010014。"), identityNumber,
			[]string{"正文.「一、甲」.第1段 “4213**********3453”是身份证号码", "正文.「一、甲」.第1段 “1314**********6788”是身份证号码"}},
		{"telephones and other numbers", head + section("一、甲", 1, "联系人 13800138000，合同 84461156 号，联系电话：027-84461156，金额 12345678.90 元，文号 20220101。"), telephone,
			[]string{"正文.「一、甲」.第1段 印有电话号码 13800138000", "正文.「一、甲」.第1段 印有电话号码 84461156"}},
		{"a unit twice", head + "units = [\"甲\", \"甲\"]\n", unitList, []string{" 单位名单里“甲”写了两遍。"}},
		{"attachments", head + "[[performance]]\nscope = \"整体\"\n[[attachment]]\ntitle = \"一、甲\"\nof = \"整体\"\n[[attachment]]\ntitle = \"二、乙\"\nof = \"整体\"\n", attachmentOf,
			[]string{"附件「二、乙」 前面已有“整体”的附件。"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := linttest.Check(t, c.text, c.rule)
			var got []string
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				got = append(got, d.Address+" "+d.Message.In(lint.Chinese))
			}
			ok := len(got) == len(c.want)
			for i := 0; ok && i < len(got); i++ {
				ok = strings.HasPrefix(got[i], c.want[i])
			}
			if !ok {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// The fix puts the official name between ordinal and level.
func TestRenameFix(t *testing.T) {
	r := linttest.Check(t, spending+term("2. 行政事业单位离退休(款)", "甲。"), termName)
	if len(r.Diagnostics) != 1 || len(r.Diagnostics[0].Fixes) != 1 {
		t.Fatal(linttest.Findings(r))
	}
	e := r.Diagnostics[0].Fixes[0].Edits[0]
	if got := r.File.Text[:e.Span.Start] + e.New + r.File.Text[e.Span.End:]; !strings.Contains(got, `name = "2. 行政事业单位养老支出(款)"`) {
		t.Error(got)
	}
}
