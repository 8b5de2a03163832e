package js9

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestDocs(t *testing.T) { linttest.Docs(t, Rules()) }

const (
	draft  = "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n"
	public = draft + "stage = \"公开稿\"\n"
)

func section(title, text string) string {
	return "[[section]]\ntitle = \"" + title + "\"\ntext = \"\"\"\n" + text + "\n\"\"\"\n"
}

// threePublic is table 7 with the given reception costs.
func threePublic(reception string) string {
	return "[table.7]\nform = \"三公经费\"\n[table.7.rows]\n1 = [\"=\", \"\", \"=\", \"\", \"\", 2.00, \"=\", \"\", \"=\", \"\", \"\", " + reception + "]\n"
}

const parts = "因公出国（境）费预算为 0.00 万元，支出决算为 0.00 万元；公务用车购置及运行费预算为 0.00 万元，支出决算为 0.00 万元；公务接待费预算为 2.00 万元，支出决算为 1.00 万元，比预算减少 1.00 万元。"

func TestFindings(t *testing.T) {
	const table5 = "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"=\", 72.00]\n2080505 = [\"=\", 24.00]\n"
	for _, c := range []struct {
		name, text string
		rule       *lint.Rule
		want       []string
	}{
		{"a draft of tables alone", draft + table5, missingSection, nil},
		{"a draft with text", draft + section("一、部门主要职能", "甲。"), missingSection, []string{"info 正文 缺 17 项公开内容：概况、部门决算单位构成、"}},
		{"a syntax error", draft + section("一、部门主要职能", "甲。") + "[[section\n", missingSection, nil},
		{"reception without counts", public + threePublic("1.00") + section("七、“三公”经费支出决算情况说明", parts), missingElement,
			[]string{"warning 正文.「七、“三公”经费支出决算情况说明」.第1段 漏项：未写公务接待批次、人次。"}},
		{"reception with counts", public + threePublic("1.00") + section("七、“三公”经费支出决算情况说明", parts+"接待 3 批次 20 人次。"), missingElement, nil},
		{"no reception", public + threePublic("\"\"") + section("七、“三公”经费支出决算情况说明", parts), missingElement, nil},
		{"no procurement", public + section("十一、政府采购支出情况", "2022 年度无政府采购支出。"), missingElement, nil},
		{"procurement without a share", public + section("十一、政府采购支出情况", "政府采购支出总额 3.00 万元，其中：货物支出 1.00 万元、工程支出 1.00 万元、服务支出 1.00 万元。授予中小企业合同金额 3.00 万元。"), missingElement,
			[]string{"warning 正文.「十一、政府采购支出情况」.第1段 漏项：未写授予中小企业合同金额占政府采购支出总额的比例。"}},
		{"a draft is told gently", draft + section("十二、国有资产占用情况", "共有车辆 0 辆。"), missingElement, []string{"info 正文.「十二、国有资产占用情况」.第1段 漏项：未写单价"}},
		{"a section of an attachment", public + "[[attachment]]\ntitle = \"附件\"\n" + section("三公经费", "甲。"), missingElement, nil},
		{"items by name", public + table5 + section("五、一般公共预算财政拨款支出决算情况说明", "年初预算 1.00 万元，决算 1.00 万元。事业运行（项）。\\n机关事业单位基本养老保险缴费支出（项）。"), itemWithoutParagraph, nil},
		{"an item left out", public + table5 + section("五、一般公共预算财政拨款支出决算情况说明", "事业运行（项）。年初预算 1.00 万元，决算 1.00 万元。"), itemWithoutParagraph,
			[]string{"warning 正文.「五、一般公共预算财政拨款支出决算情况说明」 表5 机关事业单位基本养老保险缴费支出（2080505）有支出，说明没有写到。"}},
		{"an item in a reason", public + table5 + section("五、一般公共预算财政拨款支出决算情况说明", "事业运行（项）。年初预算 1.00 万元，决算 1.00 万元，主要原因是调整了机关事业单位基本养老保险缴费支出。"), itemWithoutParagraph,
			[]string{"warning 正文.「五、一般公共预算财政拨款支出决算情况说明」 表5 机关事业单位基本养老保险缴费支出（2080505）有支出，说明没有写到。"}},
		{"items in a row", public + table5 + section("五、一般公共预算财政拨款支出决算情况说明", "事业运行（项）年初预算 1.00 万元，决算 1.00 万元；机关事业单位基本养老保险缴费支出 24.00 万元。"), itemWithoutParagraph, nil},
		{"income and expenditure by another name", public + section("一、收入支出决算总体情况说明", "总收入 8.00 万元，总支出 8.00 万元，比上年减少 1.00 万元。"), missingElement, nil},
		{"nothing of a kind", public + section("七、“三公”经费支出决算情况说明", "因公出国（境）费未安排预算，未发生支出。公务用车购置及运行费预算 3.00 万元，实际支出 2.00 万元，减少 1.00 万元。公务接待费预算 1.00 万元，本年未发生。"), missingElement, nil},
		{"a kind without its spending", public + section("七、“三公”经费支出决算情况说明", "因公出国（境）费未安排预算，未发生支出，与上年持平。\n公务接待费预算 1.00 万元。\n公务用车购置及运行费预算 3.00 万元，支出决算 2.00 万元。"), missingElement,
			[]string{"warning 正文.「七、“三公”经费支出决算情况说明」.第3段 漏项：未写公务接待费的预算、决算。"}},
		{"projects counted first", public + section("十三、预算绩效情况说明", "对 2 个项目开展绩效自评，涉及资金 3.00 万元。"), missingElement, nil},
		{"shares in brackets", public + section("二、收入决算情况说明", "收入合计 10.00 万元，财政拨款收入 9.80 万元（98％）。") + section("三、支出决算情况说明", "支出合计 10.00 万元，基本支出 6.70 万元（67%），项目支出 3.30 万元（33%）。"), missingElement, nil},
		{"the text of another section", public + section("二、收入决算情况说明", "支出合计 10.00 万元，基本支出 6.70 万元，占 67%，项目支出 3.30 万元，占 33%。"), missingElement,
			[]string{"warning 正文.「二、收入决算情况说明」.第1段 漏项：未写各项收入占本年收入的比例。"}},
		{"economic classes alone", public + "[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n301 = [5.00]\n302 = [3.00]\n30201 = [3.00]\n", notDetailed, []string{"warning 表6.301 表6 工资福利支出（301）有金额，下面没有列到款。"}},
		{"zero needs no detail", public + "[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n301 = [0.00]\n", notDetailed, nil},
		{"denied as a whole", public + "[table.8]\nform = \"政府性基金表\"\nempty = \"本单位无政府性基金预算。\"\n", emptySentence, nil},
		{"denied in two sentences", public + "[table.8]\nform = \"政府性基金表\"\nempty = \"无政府性基金收支。\"\n" + section("八、政府性基金预算", "无政府性基金收入。\n无政府性基金收入支出。"), emptySentence, nil},
		{"twenty days", public + "approved = 2023-09-22\npublished = 2023-10-12\n", publishedLate, nil},
		{"twenty-one days", public + "approved = 2023-09-21\npublished = 2023-10-12\n", publishedLate, []string{"warning  批复后第 21 天才公开"}},
		{"over a leap day", public + "approved = 2024-02-20\npublished = 2024-03-11\n", publishedLate, nil},
		{"before approval", public + "approved = 2023-10-13\npublished = 2023-10-12\n", publishedLate, []string{"warning  公布日比批复日早 1 天"}},
		{"withheld and told", public + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [{ withheld = \"依法不予公开\" }]\n" + section("一、甲", "科目 2010350，合同 12010350，事业运行。"), withheldShown,
			[]string{"warning 正文.「一、甲」.第1段 2010350 在表3 写明不予公开，这里却出现“2010350”。"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := linttest.Check(t, c.text, c.rule)
			var got []string
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				got = append(got, d.Severity.String()+" "+d.Address+" "+d.Message.In(lint.Chinese))
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
