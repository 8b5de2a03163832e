package lint_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

const texts = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[part]]
title = "第三部分 示例中心 2022 年度部门决算情况说明"

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section]]
title = "（三） 具体情况。"
level = 2
text = """

支出 {624.81 = 表3.合计.1栏} 万元，\
其中：

　　项目支出 1 万元。
"""

[[section.item]]
code = 208
text = "年初预算为 \u4e00 万元。"

[[section.item]]
text = "第一段\n第二段\n"

[[performance]]
scope = "整体"
deviation = "无偏差。"
improvement = "改进\n措施"

[[performance]]
scope = "项目"
name = "甲.乙"
deviation = "无偏差。"

[[term]]
name = "（一） 基本支出"
text = "指……"

[[work]]
title = "一"
text = "甲"

[[work]]
title = "二"
text = "甲\n乙"

[[attachment]]
title = "一、整体 评价报告"
of = "整体"
text = "摘要。"

[[section]]
title = "1. 一般公共预算执行"
text = "很好。"

[[part]]
title = "附录"

[[section]]
text = "电话"
`

// pass runs f as a rule over a report.
func pass(t *testing.T, text string, f func(*lint.Pass)) {
	t.Helper()
	ran := false
	linttest.Alone(t, text, &lint.Rule{ID: "JS599", Severity: lint.Info, Run: func(p *lint.Pass) { ran = true; f(p) }})
	if !ran {
		t.Fatal("the rule did not run")
	}
}

func TestParagraphs(t *testing.T) {
	type row struct {
		address, text string
		topic         lint.Topic
	}
	want := []row{
		{"正文.「（三）具体情况。」.第1段", "支出 {624.81 = 表3.合计.1栏} 万元，其中：", lint.General},
		{"正文.「（三）具体情况。」.第2段", "项目支出 1 万元。", lint.General},
		{"正文.「（三）具体情况。」.208", "年初预算为 一 万元。", lint.General},
		{"正文.「（三）具体情况。」.条目2.第1段", "第一段", lint.General},
		{"正文.「（三）具体情况。」.条目2.第2段", "第二段", lint.General},
		{"绩效.整体.偏差原因.第1段", "无偏差。", lint.NoTopic},
		{"绩效.整体.改进措施.第1段", "改进", lint.NoTopic},
		{"绩效.整体.改进措施.第2段", "措施", lint.NoTopic},
		{"绩效.「甲.乙」.偏差原因.第1段", "无偏差。", lint.NoTopic},
		{"名词解释.「（一）基本支出」", "指……", lint.NoTopic},
		{"重点工作.1", "甲", lint.NoTopic},
		{"重点工作.2.第1段", "甲", lint.NoTopic},
		{"重点工作.2.第2段", "乙", lint.NoTopic},
		{"附件「一、整体评价报告」.第1段", "摘要。", lint.NoTopic},
		{"附件「一、整体评价报告」.正文.「1.一般公共预算执行」.第1段", "很好。", lint.NoTopic},
		{"正文.「附录」.第1段", "电话", lint.NoTopic},
	}
	pass(t, texts, func(p *lint.Pass) {
		i := 0
		p.Paragraphs(func(q lint.Paragraph) {
			if got := (row{p.ParagraphAddress(&q), q.S(), q.Topic}); i >= len(want) || got != want[i] {
				t.Errorf("%d: %+v", i, got)
			}
			i++
		})
		if i != len(want) {
			t.Errorf("%d paragraphs, want %d", i, len(want))
		}
		for el := range p.Report.Elements {
			if e := &p.Report.Elements[el]; e.Kind == report.Part && el == 0 {
				if got := p.TextAddress(el, lint.OwnText, 0); got != "第三部分标题" {
					t.Errorf("part: %s", got)
				}
			}
		}
	})
}

// Places of paragraphs lie in the file where the words stand, past line ends that \ joins and escapes.
func TestPlace(t *testing.T) {
	pass(t, texts, func(p *lint.Pass) {
		for word, source := range map[string]string{"其中": "其中", "项目支出": "项目支出", "一": `\u4e00`, "万元。": "万元。"} {
			found := false
			p.Paragraphs(func(q lint.Paragraph) {
				if i := strings.Index(q.S(), word); i >= 0 && !found {
					found = true
					if got := p.File.Slice(p.Place(&q, i, i+len(word))); got != source {
						t.Errorf("%q is placed at %q", word, got)
					}
				}
			})
			if !found {
				t.Errorf("no %q", word)
			}
		}
	})
}

func TestMarks(t *testing.T) {
	for text, want := range map[string]lint.Marks{
		"支出":                0,
		"支出 1 万元。":          lint.HasDigit,
		"支出 １ 万元。":          lint.HasDigit,
		"2000 万，":           lint.HasDigit | lint.HasBareNumber,
		"占 62.81；":          lint.HasDigit | lint.HasBareNumber,
		"占 {= 占比（a，b）}。":    lint.HasBrace | lint.HasBareNumber,
		"占 {1% = 占比（a，b）}。": lint.HasBrace,
		"占 {1 = 表1，":        lint.HasBrace | lint.HasDigit | lint.HasBareNumber,
		"电话：8446":           lint.HasDigit | lint.HasBareNumber,
		"办公费、、差旅费":          lint.HasTwoMarks,
		"拨款。。":              lint.HasTwoMarks,
		"“甲”、“乙”。”":         0,
		"与上年相比":             lint.HasComparison,
		"年初预算":              lint.HasComparison,
		"原因":                lint.HasReason,
		"所致":                lint.HasReason,
		"由于":                lint.HasReason,
		"主要是":               lint.HasReason,
		"主要用于":              0,
		"项目的的评价":            lint.HasTwoMarks,
		"请填写":               lint.HasNote,
		"不涉及的不列":            lint.HasNote,
		"按上述格式":             lint.HasNote,
		"项目名称":              lint.HasNote,
		"如持平作持平表述":          lint.HasNote,
		"涉及、上述、名称、支持、实际执行": 0,
		"评价等级为优":             lint.HasGrade,
		"等次为良，评级是中":          lint.HasGrade,
		"自评结果为好":             lint.HasGrade,
		"等级、其次、结果":           0,
		"XX 局":               lint.HasLetter,
		"ＸＸ局":                lint.HasLetter,
		"增加（减少）":             lint.HasNote,
		"（不涉及的不列）":           lint.HasNote,
		"财预〔2013〕号":          lint.HasBlank | lint.HasDigit,
		"____":               lint.HasBlank,
		"。.":                 lint.HasTwoMarks,
		"（":                  0,
		"1":                  lint.HasDigit | lint.HasBareNumber,
		"增加 1.5 个，减少 3 个百分点": lint.HasDigit,
	} {
		report := "[report]\nunit = \"a\"\nyear = 2022\namount_unit = \"万元\"\n[[section]]\ntitle = \"一\"\ntext = '''" + text + "'''\n"
		pass(t, report, func(p *lint.Pass) {
			list := p.ParagraphList()
			if len(list) != 1 {
				t.Fatalf("%q: %d paragraphs", text, len(list))
			}
			if list[0].Marks != want {
				t.Errorf("%q: %b, want %b", text, list[0].Marks, want)
			}
		})
	}
}
