package js8

import (
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestDocs(t *testing.T) { linttest.Docs(t, Rules()) }

const head = "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", 72.00, 1.25]\n"

// Each case is the text of a section and what it is after all safe fixes.
func TestFixes(t *testing.T) {
	for _, c := range []struct {
		name       string
		rule       *lint.Rule
		text, want string
	}{
		{"amounts", decimals, "支出 26.5 万元、0万元、{2.6 = 表3.合计.1栏} 万元，单价 50 万元（含）以上，2022 年 3 月。", "支出 26.50 万元、0.00万元、{2.60 = 表3.合计.1栏} 万元，单价 50 万元（含）以上，2022 年 3 月。"},
		{"percentages follow the most", decimals, "占 62.81%，占 37.19%，占 100%，占 {0% = 占比(表3.合计.项目支出, 表3.合计.1栏)}。", "占 62.81%，占 37.19%，占 100.00%，占 {0.00% = 占比(表3.合计.项目支出, 表3.合计.1栏)}。"},
		{"whole percentages only", decimals, "占 62%，占 38%。", "占 62%，占 38%。"},
		{"thousands", decimals, "支出 1,560.5 万元。", "支出 1,560.50 万元。"},
		{"marks", width, "支出，收入,其中:基本(类)支出；项目（款）：{1.00 = 占比(表3.合计.1栏, 表3.合计.1栏)}，(1) 甲 10:30 a,b。", "支出，收入，其中：基本（类）支出；项目（款）：{1.00 = 占比(表3.合计.1栏, 表3.合计.1栏)}，(1) 甲 10:30 a,b。"},
		{"half-width throughout", width, "支出,收入。", "支出,收入。"},
		{"stray spaces", spaces, "支出， 收入。 其中： “甲” 乙， 2022 年。", "支出，收入。其中：“甲” 乙， 2022 年。"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := head + "[[section]]\ntitle = \"三、支出决算情况说明\"\ntext = \"\"\"\n" + c.text + "\n\"\"\"\n"
			r := linttest.Check(t, before, c.rule)
			var edits []source.Edit
			for i := range r.Diagnostics {
				for _, f := range r.Diagnostics[i].Fixes {
					if f.Kind == lint.Safe {
						edits = append(edits, f.Edits...)
					}
				}
			}
			slices.SortFunc(edits, func(a, b source.Edit) int { return int(b.Span.Start - a.Span.Start) })
			after := before
			for _, e := range edits {
				after = after[:e.Span.Start] + e.New + after[e.Span.End:]
			}
			if want := strings.Replace(before, c.text, c.want, 1); after != want {
				t.Errorf("got\n%s\nwant\n%s\nfindings\n%s", after[len(head):], want[len(head):], linttest.Findings(r))
			}
			if again := linttest.Check(t, after, c.rule); linttest.Count(again, c.rule.ID) != 0 {
				t.Errorf("after the fix:\n%s", linttest.Findings(again))
			}
		})
	}
}

func TestTableDecimals(t *testing.T) {
	r := linttest.Check(t, strings.Replace(head, "72.00, 1.25", "72.5, 1.253, 0, 4, 1.25", 1), decimals)
	want := "9:17 JS801 表3.2010350.基本支出 表3 有 2 个金额少于两位小数（72.5），其余是两位。\n" +
		"9:23 JS801 表3.2010350.项目支出 表3 有 1 个金额多于两位小数（1.253）；万元保留两位。\n"
	if got := linttest.Findings(r); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// A mixture in one paragraph is said at that paragraph, one in several at the text.
func TestOnce(t *testing.T) {
	one := head + "[[section]]\ntitle = \"一、甲\"\ntext = \"\"\"\n甲，乙。\n丙,丁,戊。\n\"\"\"\n"
	if got := linttest.Findings(linttest.Check(t, one, width)); got != "14:2 JS802 正文.「一、甲」.第2段 逗号全角半角混用，半角 2 处。\n" {
		t.Error(got)
	}
	two := strings.Replace(one, "甲，乙。", "甲，乙,丙。", 1)
	if got := linttest.Findings(linttest.Check(t, two, width)); got != "13:4 JS802 正文 逗号全角半角混用，半角 3 处。\n" {
		t.Error(got)
	}
}

// The rule on totals is off unless the configuration switches it on.
func TestDerivableIsOff(t *testing.T) {
	c := linttest.Checker(derivable)
	c.Level = nil
	if r := c.Check(source.New("a.juesuan.toml", derivable.Doc.Bad)); len(r.Diagnostics) != 0 {
		t.Error(linttest.Findings(r))
	}
}
