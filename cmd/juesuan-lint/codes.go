package main

import (
	"flag"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// axes are the words of --axis.
var axes = [...]struct {
	words []string
	axis  catalog.Axis
}{
	{[]string{"功能", "function"}, catalog.Function},
	{[]string{"经济", "economic"}, catalog.EconomicDepartment},
	{[]string{"政府经济", "government-economic"}, catalog.EconomicGovernment},
	{[]string{"收入", "revenue"}, catalog.Revenue},
}

// codes searches the catalogue of codes.
func (p *program) codes(fs *flag.FlagSet) func(args []string) (int, error) {
	format := choice(fs, "format", "text", "json")
	year := fs.Int("year", 0, "")
	limit := fs.Int("limit", 20, "")
	var words []string
	for i := range axes {
		words = append(words, axes[i].words...)
	}
	axis := choice(fs, "axis", words...)
	return func(args []string) (int, error) {
		switch {
		case *limit < 0:
			return exitUsage, mistake("--limit 不能是负数。", "--limit cannot be negative.")
		case *year != 0 && !catalog.Covers(*year):
			return exitUsage, mistake("科目表只有 {0} 年至 {1} 年的，没有 {2} 年的。", "The catalogue covers {0} to {1}, not {2}.",
				catalog.FirstYear, catalog.LastYear, *year)
		}
		var among []catalog.Axis
		for i := range axes {
			for _, w := range axes[i].words {
				if w == *axis {
					among = append(among, axes[i].axis)
				}
			}
		}
		hits := catalog.Search(strings.Join(args, " "), *year, among...)
		var err error
		if *format == "json" {
			err = p.write(output.CodesJSON(nil, hits, *year, *limit))
		} else {
			err = p.print(string(output.CodesText(nil, hits, *year, *limit, p.lang)))
		}
		if len(hits) == 0 {
			return exitFindings, unwritten(err)
		}
		return exitClean, unwritten(err)
	}
}

var (
	codesShort = lint.Text{Zh: "查科目：按编码、名称、拼音或首字母", En: "search codes: by digits, name, pinyin or initials"}
	codesLong  = lint.Text{
		Zh: `用法：juesuan-lint codes [选项] [词…]

查政府收支分类科目。词可以是编码的数字、名称里的字、拼音或拼音首字母；几个词要都能找到，上级科目的名称里有也算。
找到的科目写明路径、用于哪些年度、别的年度叫什么、属于哪种预算，以及科目表有多少把握。

选项：
  --year N               只查这一年用的科目；不写，各年的都查
  --axis AXIS            功能、经济（部门预算支出经济分类）、政府经济、收入；不写，都查
  --limit N              最多列几个，默认 20；0 是全部
  --format text|json     输出的格式，默认 text
  --lang zh|en           语言

例：
  juesuan-lint codes 20106 --year 2024    编码以 20106 开头的
  juesuan-lint codes 财政 行政运行        财政事务下的行政运行
  juesuan-lint codes xzyx                 首字母

返回值：0 找到了，1 没有找到，2 选项写错。
`,
		En: `Usage: juesuan-lint codes [FLAGS] [WORD…]

Searches the classification of government revenue and expenditure. A word is digits of a code, characters
of a name, pinyin or the initials of it; all words must be found, if need be in the names of the levels above.
For each code: its path, the years it is used in, its names in other years, its budget, and how sure the
catalogue is.

Flags:
  --year N               only codes of this year; all years by default
  --axis AXIS            function, economic (department budget), government-economic, revenue; all by default
  --limit N              how many at most, 20 by default; 0 is all
  --format text|json     format of the output, text by default
  --lang zh|en           language

Examples:
  juesuan-lint codes 20106 --year 2024    codes that begin with 20106
  juesuan-lint codes 财政 行政运行        行政运行 under 财政事务
  juesuan-lint codes xzyx                 initials

Exit codes: 0 something found, 1 nothing, 2 a flag is wrong.
`,
	}
)
