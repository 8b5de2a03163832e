package render_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/render"
)

func TestMarkdown(t *testing.T) {
	text := render.Markdown(sample(t, "hanyang-2022/corrected"))
	for _, want := range []string{
		"# 武汉市汉阳区企业服务中心 2022 年度部门决算\n",
		"### 2022 年度一般公共预算财政拨款支出决算表（表 5）\n\n部门：武汉市汉阳区企业服务中心　单位：万元\n\n" +
			"| 项目 功能分类科目编码 类 | 项目 功能分类科目编码 款 | 项目 功能分类科目编码 项 | 项目 科目名称 栏次 | 本年支出 小计 1 | 本年支出 基本支出 2 | 本年支出 项目支出 3 |\n" +
			"| --- | --- | --- | --- | ---: | ---: | ---: |\n|  |  |  | 合计 | 624.81 | 392.43 | 232.38 |\n| 201 |  |  | 一般公共服务支出 | 567.46 | 352.59 | 214.87 |\n",
		"- 2021 年度：803.95\n- 2022 年度：624.81\n",
		"| 预算执行情况",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no\n%s", want)
		}
	}
	if strings.Contains(text, "{624.81") {
		t.Error("a figure is not filled in")
	}
}

// Nothing that a report says is taken for markup.
func TestMarkdownEscapes(t *testing.T) {
	e := run("t", small+"\n[[section]]\ntitle = '# <b>a|b</b>'\ntext = '''\n- x\n1. y*z*\n[a](http://b)\n'''\n")
	text := render.Markdown(e)
	for _, want := range []string{"### \\# \\<b\\>a\\|b\\</b\\>\n", "\n\\- x\n", "\n1\\. y\\*z\\*\n", "\n\\[a\\](http://b)\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text[len(text)-200:])
		}
	}
}
