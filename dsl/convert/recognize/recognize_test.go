package recognize_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// remarks are those but what was recognised, with their places.
func remarks(r *recognize.Result) string {
	var b strings.Builder
	for _, m := range r.Remarks {
		if m.Kind != convert.Recognized {
			b.WriteString(m.At.In(false) + " " + string(m.Kind) + " " + m.Zh + "\n")
		}
	}
	return b.String()
}

// Each figure is linked to the line that it was printed on.
func TestPlaces(t *testing.T) {
	s, err := os.ReadFile("testdata/hanyang-2022.md")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(s), "\n")
	r, result := imported(t, "a.md", string(s), recognize.Options{})
	n := 0
	check := func(what, printed string, span source.Span) {
		at, ok := result.Place(span)
		if !ok || at.Line < 1 || at.Line > len(lines) {
			t.Errorf("%s: place %+v", what, at)
			return
		}
		n++
		if line := name.Normalize(lines[at.Line-1]); !strings.Contains(line, name.Normalize(printed)) {
			t.Errorf("%s: %q is not on line %d: %s", what, printed, at.Line, line)
		}
	}
	for key, f := range tableFigures(r) {
		if f.text != blank {
			check(key, f.text, f.span)
		}
	}
	for i := range r.Elements {
		e := &r.Elements[i]
		if e.Title.Set && e.Kind != report.Chart && e.Kind != report.PerformanceTable {
			check("title", e.Title.S, e.Title.Span)
		}
		if e.Performance == nil {
			continue
		}
		for _, g := range e.Performance.Goals {
			for _, in := range g.Indicators {
				for k, f := range in.Fields {
					if k > 1 && f.S != "" { // the first two may stand in a merged cell above
						check("indicator", strings.Trim(f.S, `"`), f.Span)
					}
				}
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d places", n)
	}
}

// fromText recognises a text in Markdown.
func fromText(t *testing.T, s string, o recognize.Options) *recognize.Result {
	t.Helper()
	d, err := text.Read("a.md", []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	o.Library = form.Builtin()
	return recognize.Report(d, o)
}

const coverLines = "示例局 2022 年度部门决算\n\n"

func TestRecognize(t *testing.T) {
	for _, c := range []struct {
		what, text string
		options    recognize.Options
		// has are lines that the report has, remarks all but what was recognised.
		has     []string
		remarks string
	}{
		{"no heading: by columns and rows", coverLines + "单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出\n201\t一般公共服务支出\t5.00\t2.00\t3.00\n合计\t\t5.00\t2.00\t3.00\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`[table.3]`, `form = "支出决算表"`, `201    = ["一般公共服务支出", 5.00, 2.00, 3.00]`},
			"第 4 行 guessed 没有找到表名，按栏目和行名认作“支出决算表”。\n"},
		{"no heading, below that of a part", coverLines + "第二部分 示例局 2022 年度部门决算表\n\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出\n201\t一般公共服务支出\t5.00\t2.00\t3.00\n合计\t\t5.00\t2.00\t3.00\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`[[part]]`, `title = "第二部分 示例局 2022 年度部门决算表"`, `[table.3]`, `201    = ["一般公共服务支出", 5.00, 2.00, 3.00]`},
			"第 6 行 guessed 没有找到表名，按栏目和行名认作“支出决算表”。\n"},
		{"the number in another place, a heading of the author's", coverLines + "公开05表\n单位：元\n附件 1：2022 年度支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\n201\t甲\t1,234.50\t—\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`[table.3]`, `amount_unit = "万元"`, `201 = ["甲", 1_234.50, "—"]`},
			" guessed 表上没有写金额单位，按万元取了，请核对。\n"},
		{"元, and what is no amount", coverLines + "2022 年度支出决算表（表 5）\n单位：元\n科目编码\t科目名称\t本年支出合计\t基本支出\n201\t甲{\t1,2\t0.00\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`[table.5]`, `amount_unit = "元"`, `201 = ["甲{", "1,2", 0.00, "", "", "", ""]`},
			"第 6 行第 3 列 guessed “1,2”不是金额，照原样取了。\n"},
		{"a form twice", coverLines + "支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\n201\t甲\t1.00\t1.00\n\n支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\n201\t甲\t2.00\t2.00\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`201 = ["甲", 1.00, 1.00]`},
			"第 10 行 left-out “支出决算表”前面已有一张（第 5 行），这一张没有取。\n"},
		{"cut by a page", coverLines + "支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\n201\t甲\t1.00\t1.00\n\n科目编码\t科目名称\t本年支出合计\t基本支出\n203\t乙\t2.00\t2.00\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`201 = ["甲", 1.00, 1.00]`, `203 = ["乙", 2.00, 2.00]`}, ""},
		{"cut by a page, the rest without heads and with nothing in the last columns", coverLines + "支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n201\t甲\t3.00\t1.00\t2.00\n\n203\t乙\t2.00\t2.00\t\n205\t丙\t4.00\t4.00\t\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`201 = ["甲", 3.00, 1.00, 2.00]`, `203 = ["乙", 2.00, 2.00]`, `205 = ["丙", 4.00, 4.00]`}, ""},
		{"another unit above the table, no year", "部门决算\n\n支出决算表\n部门：示例中心　　单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\n201\t甲\t1.00\t1.00\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`unit = "示例中心"`}, " left-out 没有找到年度，请在 [report] 里写 year，或在导入时写明。\n"},
		{"a heading printed otherwise, an unknown row", coverLines + "支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本开支\t项目支出\n201\t甲\t3.00\t1.00\t2.00\n\t小计\t9.00\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`201 = ["甲", 3.00, 1.00, 2.00]`, `# 没有取：第 7 行：小计 | 9.00`},
			"第 5 行第 4 列 guessed 表头“基本开支”不是本表的栏目，按位置取作“基本支出”，请核对。\n第 7 行第 1 列 left-out “小计”不是本表的行，没有取。\n"},
		{"the units in the table of the composition", coverLines + "第一部分 概况\n\n二、部门决算单位构成\n\n纳入范围的单位共 3 个：\n\n序号\t单位名称\t单位性质\n1\t示例局（本级）\t行政单位\n2\t示例局服务中心\t事业单位\n\n序号\t单位名称\t单位性质\n3\t示例局监测站\t事业单位\n\n三、人员\n\n单位名称\t人数\n示例局（本级）\t5\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`units = [`, `"示例局（本级）",`, `"示例局监测站",`, `2　示例局服务中心　事业单位`, `3　示例局监测站　事业单位`},
			"第 9 行 guessed 这张表不是决算表，也不是绩效自评表，按行写成了 4 段文字。\n第 18 行 guessed 这张表不是决算表，也不是绩效自评表，按行写成了 2 段文字。\n left-out 没有认出一张决算表。\n"},
		{"a composition whose table names no units", coverLines + "二、单位构成\n\n性质\t个数\n行政\t1\n",
			recognize.Options{Edition: "wuhan"}, []string{`unit = "示例局"`, `[[section]]`},
			"第 5 行 guessed 这张表不是决算表，也不是绩效自评表，按行写成了 2 段文字。\n left-out 没有认出一张决算表。\n"},
		{"headings and paragraphs", coverLines + "第一部分 概况\n\n一、主要职能\n\n（一）管理甲，\n\n（二）完成其他任务。\n\n二、情况\n\n（一）总体情况。\n\n2022 年支出 {5} 万元。\n\n（二）结构。\n\n1. 教育支出（类）。支出 5.00 万元。\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`title = "一、主要职能"`, `（一）管理甲，`, `（二）完成其他任务。`, `title = "（一）总体情况。"`, `text = "2022 年支出 {{5} 万元。"`, `title = "（二）结构。"`, `code = 205`},
			" left-out 没有认出一张决算表。\n"},
		{"boxes before the words, none ticked, a score that is none", coverLines + "2022 年度甲项目自评表\n\n项目名称\t甲\n项目类别\t□部门预算项目 ☑市直专项 □市对下转移支付项目\n项目属性\t持续性项目□ 新增性项目□\n" +
			"年度绩效目标 1（90分）\t一级指标\t二级指标\t三级指标\t年初目标值（A）\t实际完成值（B）\t得分\n\t产出指标\t数量指标\t乙\t3 个\t3 个\t良\n总分\t99.5\n其他\t丙\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`category = "市直专项"`, `nature = ""`, `["产出指标", "数量指标", "乙", "3 个", "3 个", "良"],`, `total = 99.5`, `weight = 90`},
			"第 9 行 guessed 这一行的格与表头错位，按各格的内容排好了，请核对：产出指标 | 数量指标 | 乙 | 3 个 | 3 个 | 良\n" +
				"第 11 行第 1 列 left-out 自评表里的“其他”没有取。\n第 11 行第 2 列 left-out 自评表里的“丙”没有取。\n" +
				"第 7 行第 2 列 left-out “持续性项目□ 新增性项目□”一个也没有勾。\n第 9 行第 7 列 guessed 得分“良”不是数，照原样取了。\n"},
		{"分值 before 得分", coverLines + "2022 年度甲项目绩效自评表\n\n项目名称\t甲\n\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n\t产出指标\t数量指标\t乙\t3 个\t3 个\t10\t9.5\n\t\t质量指标\t丙\t好\t好\t10\t10\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`columns = ["一级指标", "二级指标", "三级指标", "年度目标值", "实际完成值", "分值", "得分"]`,
				`["产出指标", "数量指标", "乙", "3 个", "3 个", 10, 9.5],`, `["产出指标", "质量指标", "丙", "好",   "好",   10,  10],`}, ""},
		{"columns set with spaces", coverLines + strings.Repeat("201    甲    1.00\n", 12), recognize.Options{Edition: "wuhan"}, []string{`unit = "示例局"`},
			" left-out 没有认出一张决算表。文字里的表是用空格对齐的，看不出哪些是一栏；请用原来的 PDF、Word 或 Excel。\n"},
		{"charts that are left out, above their titles and below", coverLines + "一、甲\n\n说明一。\n\n（图略）\n\n图 1：甲\n\n二、乙\n\n说明二。\n\n图 2：乙\n\n（图略）\n\n三、丙\n\n说明三。\n\n（没有写图的数据）\n\n图 3：丙\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`text = "说明一。"`, `title = "图 1：甲"`, `omitted = true`, `text = "说明二。"`, `text = "说明三。"`, `title = "图 3：丙"`},
			"第 25 行 left-out 图的内容没有取，只取了标题。\n left-out 没有认出一张决算表。\n"},
		{"terms", coverLines + "支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\n201\t甲\t1.00\t1.00\n\n第五部分 名词解释\n\n（一）基本支出：指甲。\n\n（二）科目\n\n1. 教育支出（类）：指乙。普通教育（款）：指丙。小学教育（项）：指丁。\n",
			recognize.Options{Edition: "wuhan"},
			[]string{`name = "（一）基本支出"`, `text = "指甲。"`, `name = "（二）科目"`, `name = "1. 教育支出（类）"`, `code = 20502`, `code = 2050202`, `text = "指丁。"`}, ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			result := fromText(t, c.text, c.options)
			lines := strings.Split(result.Text, "\n")
			for i := range lines {
				lines[i] = strings.TrimSpace(lines[i])
			}
			for _, want := range c.has {
				if !slices.ContainsFunc(lines, func(l string) bool {
					return strings.Join(strings.Fields(l), " ") == strings.Join(strings.Fields(want), " ")
				}) {
					t.Errorf("no line %s in\n%s", want, result.Text)
				}
			}
			if got := remarks(result); got != c.remarks {
				t.Errorf("remarks\n%swant\n%s", got, c.remarks)
			}
		})
	}
}
