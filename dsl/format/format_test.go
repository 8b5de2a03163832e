package format

import (
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// same is the want of a text that has its form.
const same = "same"

// examples are texts and their form.
var examples = []struct{ name, in, want string }{
	{"names left, amounts right", `[table.3.rows]
"合计"=[624.81,392.43,232.38]
201=["一般公共服务支出",567.46,"",214.87]
2010350 = [ "事业运行" , 88.68,"=", "—" ]
`, `[table.3.rows]
"合计"  = [                    624.81, 392.43, 232.38]
201     = ["一般公共服务支出", 567.46,     "", 214.87]
2010350 = ["事业运行",          88.68,    "=",   "—"]
`},
	{"a heading holds the columns apart", `[table.3.rows]
#          科目名称      合计  基本支出
201 = ["教育支出", 7.46, 1.00]
20502 = ["普通教育", 5.00, 1.00]
`, `[table.3.rows]
#          科目名称      合计  基本支出
201   = ["教育支出",     7.46,     1.00]
20502 = ["普通教育",     5.00,     1.00]
`},
	{"a heading over the keys too", `[table.3.rows]
# 编码     名称        合计
201 = ["教育", 7.46]
`, `[table.3.rows]
# 编码     名称        合计
201 = ["教育",         7.46]
`},
	{"an answer between heading and rows", `[table.3.rows]
#       名称        合计
# juesuan:ignore JS103 上级批复
201 = ["教育", 7.46]
`, `[table.3.rows]
#       名称        合计
# juesuan:ignore JS103 上级批复
201 = ["教育",      7.46]
`},
	{"a comment in words is no heading", `[table.3.rows]
# 本年  没有 其他 支出
201 = ["教育", 7.46]
`, same},
	{"no names under labels", `[table.1.rows]
"收入.总计" = [2_995.39]
"其他" = ["12.5O"]
"非财政" = [""]
`, `[table.1.rows]
"收入.总计" = [2_995.39]
"其他"      = [ "12.5O"]
"非财政"    = [      ""]
`},
	{"a block ends at an empty line", `[figures]
"年初预算" = 1.00
"年初预算.201" = 1.00

"上年" = 2.00
`, `[figures]
"年初预算"     = 1.00
"年初预算.201" = 1.00

"上年" = 2.00
`},
	{"a long text pushes nobody", `[table.3.rows]
201 = ["短", 7.46, 1.00]
202 = ["这个名称比四十个半角字符还要宽所以不计入对齐", 17.46, 1.00]
`, `[table.3.rows]
201 = ["短",  7.46, 1.00]
202 = ["这个名称比四十个半角字符还要宽所以不计入对齐", 17.46, 1.00]
`},
	{"a text of forty counts", `[table.3.rows]
201 = ["短", 7.46]
202 = ["这个名称正好有四十个半角字符那样宽不多了", 7.46]
`, `[table.3.rows]
201 = ["短",                                       7.46]
202 = ["这个名称正好有四十个半角字符那样宽不多了", 7.46]
`},
	{"ambiguous characters are two wide", `[figures]
"“三公”" = 1
"三公" = 1
`, `[figures]
"“三公”" = 1
"三公"     = 1
`},
	{"comments in one column", `[report]
unit = "甲" # 单位
year = 2022

[table.3.rows]
201 = [1.00]# 一
20502 = [12.00]      # 二
20503 = [1, 2, 3]
`, `[report]
unit = "甲"  # 单位
year = 2022

[table.3.rows]
201   = [ 1.00]  # 一
20502 = [12.00]  # 二
20503 = [    1, 2, 3]
`},
	{"indicators", `[[performance.goal]]
indicators = [
    # 一级  二级  得分
  ["产出指标","数量指标",5, ], # 注
["效益指标", "满意度", 15],
      ["效益", "", ""]
  ]
`, `[[performance.goal]]
indicators = [
  # 一级  二级  得分
  ["产出指标", "数量指标",  5,],  # 注
  ["效益指标", "满意度",   15],
  ["效益",     "",         ""]
]
`},
	{"spaces", "\n\n [ report ]\n\tunit  =  \"甲\"   \n\n\n\n   year=2022\n contents = [\"一\" , \"二\"]\nbudget={a=1,b = { }}\n\n \n", `[report]
unit = "甲"

year = 2022
contents = ["一", "二"]
budget = { a = 1, b = {} }
`},
	{"texts of several lines", "[[section]]\ntext   = \"\"\"\n  一  \n\n\n   二\\\n\"\"\"  # 注\n", "[[section]]\ntext = \"\"\"\n  一  \n\n\n   二\\\n\"\"\"  # 注\n"},
	{"broken lines stay", "[table.3.rows]\n201=[1.00]\n20502   =[2.00\n20503 = [13.00]\n2050301   ==  5\n", "[table.3.rows]\n201   = [ 1.00]\n20502   =[2.00\n20503 = [13.00]\n2050301   ==  5\n"},
	{"what may be a thousands comma stays one", "[table.3.rows]\n201=[20,323.21, 1.00]\n20502 = [1,2, 34, 567]\n", "[table.3.rows]\n201=[20,323.21, 1.00]\n20502 = [1, 2, 34, 567]\n"},
	{"no line end is added to what is open", "text   = \"\"\"\n一", same},
	{"CRLF", "[figures]\r\n\"a\"=1\r\n\"bc\"   = 2", "[figures]\r\n\"a\"  = 1\r\n\"bc\" = 2\r\n"},
	{"a byte order mark", "\uFEFF  [report]\nyear=1\n", "\uFEFF[report]\nyear = 1\n"},
	{"nothing", "", ""},
	{"nothing but empty lines", "\n  \n\n", ""},
}

func TestExamples(t *testing.T) {
	for _, c := range examples {
		want := c.want
		if want == same {
			want = c.in
		}
		if got := verify(t, c.in); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, want)
		}
	}
}

// TestRangeOfBlock: what an editor asks for while somebody types touches the block of rows and no other.
func TestRangeOfBlock(t *testing.T) {
	const text = "[figures]\n\"a\"=1\n\"bcd\"=2\n\n\"e\"=3\n\n[table.3.rows]\n201=[1]\n"
	const want = "[figures]\n\"a\"   = 1\n\"bcd\" = 2\n\n\"e\"=3\n\n[table.3.rows]\n201=[1]\n"
	at := int32(strings.Index(text, "bcd"))
	if got := apply(t, text, Range(syntax.Parse(source.New("x", text)), source.Span{Start: at, End: at})); got != want {
		t.Errorf("got\n%s", got)
	}
}

// TestHugeGaps: neither a heading far out nor a long key makes a file many times as large.
func TestHugeGaps(t *testing.T) {
	rows := strings.Repeat("201 = [1.00, 2.00]\n", 1000)
	for _, head := range []string{"#" + strings.Repeat(" ", 1<<16) + "甲  乙\n", "\"" + strings.Repeat("甲", 1<<15) + "\" = [1.00]\n"} {
		text := "[table.3.rows]\n" + head + rows
		if got := len(formatted(t, text)); got > len(text)+1000*(farthest+widestKey) {
			t.Errorf("%d bytes of %d", got, len(text))
		}
	}
}

// TestHuge: neither many columns nor many rows cost more than their number.
func TestHuge(t *testing.T) {
	row := "201 = [1.00" + strings.Repeat(",2", 20_000) + "]\n"
	text := "[table.3.rows]\n" + row + strings.Repeat("201 = [1.00]\n", 20_000) + "[[performance.goal]]\nindicators = [\n" +
		"[" + strings.Repeat("1,", 20_000) + "],\n" + strings.Repeat("[1],\n", 20_000) + "]\n"
	start := time.Now()
	formatted(t, text)
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("took %v", took)
	}
}

func BenchmarkFile(b *testing.B) {
	tree := syntax.Parse(source.New("x", texts(b)["../../samples/hanyang-2022/corrected.juesuan.toml"]))
	b.SetBytes(int64(len(tree.File.Text)))
	for b.Loop() {
		File(tree)
	}
}
