package output

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules/js1"
)

const wantMarkdown = `# 审核意见

## samples/x.juesuan.toml

### 表3

| 位置 | 级别 | 内容 | 应为 | 差额 |
|---|---|---|--:|--:|
| 表3.201.项目支出 (4:40) | 错误 | JS103 表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。疑 178.78 误录为 187.78（数字颠倒），改回后即平。 | 223.87 | -9.00 |

### 报告整体

| 位置 | 级别 | 内容 | 应为 | 差额 |
|---|---|---|--:|--:|
| 6:13 | 核实 | JS406 名称写法不同。 |  |  |

### 已作核实说明

| 位置 | 内容 | 核实说明 |
|---|---|---|
| 表3.201.项目支出 (4:40) | JS103 表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。 | 区财政批复口径 \| 见附件 |
| 6:13 | JS406 名称写法不同。 |  |

已检查 1 个文件：错误 1，核实 1，提示 0。可自动修复 1 处，可选修复 1 处。已作核实说明 2 处，不再显示。
`

func TestMarkdown(t *testing.T) {
	if got := show(&Markdown{}, fixture(t)); got != wantMarkdown {
		t.Errorf("got\n%s\nwant\n%s", got, wantMarkdown)
	}
}

// Tables come in the order of their numbers, the rest in that of the file; residues are one line: three
// parts of 0.335 each are printed 0.34, and add up to 1.02 where the total 1.005 is printed 1.01.
func TestMarkdownOrder(t *testing.T) {
	c := &lint.Checker{Rules: js1.Rules(), Library: form.Builtin()}
	r := c.Check(source.New("a.juesuan.toml", `[report]
unit = "甲中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
[[section]]
title = "一、说明"
[table.5]
form = "一般公共预算财政拨款支出决算表"
[table.5.rows]
20103   = ["政府办公厅（室）及相关机构事务", 10.00, 10.00]
2010301 = ["行政运行", 9.00, 9.00]
[table.3]
form = "支出决算表"
[table.3.rows]
20103   = ["政府办公厅（室）及相关机构事务", 1.01, 1.01]
2010301 = ["行政运行", 0.34, 0.34]
2010350 = ["事业运行", 0.34, 0.34]
2010399 = ["其他", 0.34, 0.34]
`))
	got := show(&Markdown{}, r)
	three, five, residues := strings.Index(got, "### 表3"), strings.Index(got, "### 表5 一般公共预算财政拨款支出决算表"), strings.Index(got, "### 尾差")
	if five < 0 || residues < five || three >= 0 && three > five || !strings.Contains(got, "甲中心 2022 年度") || strings.Count(got, "JS107") != 0 {
		t.Errorf("in another order:\n%s", got)
	}
}

// Every row has the cells of its head, whatever the texts hold.
func TestMarkdownEscapes(t *testing.T) {
	for _, r := range append(sampleResults(), harmful(t)) {
		columns := 0
		for line := range strings.Lines(show(&Markdown{}, r)) {
			if !strings.HasPrefix(line, "|") {
				columns = 0
				continue
			}
			n := strings.Count(strings.ReplaceAll(strings.ReplaceAll(line, `\\`, ""), `\|`, ""), "|")
			if columns > 0 && n != columns {
				t.Errorf("%d cells, want %d: %s", n-1, columns-1, line)
			}
			columns = n
		}
	}
	got := show(&Markdown{Lang: lint.English}, harmful(t))
	if !strings.Contains(got, "a%␍ ::error::x\\|\\`\\*\\]\\]\\>\\&amp;\\<b a=\"'\"\\>,:␀␛\\[31m") {
		t.Errorf("%q", got)
	}
}
