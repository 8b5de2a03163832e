package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

const looseTables = `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"
[figures]
"上年.收入支出总计" = 2_700.00
[table.1]
form = "收入支出决算总表"
[table.1.rows]
"本年收入合计" = [2946.25]
"收入.总计" = [2995.39]
[table.3]
form = "支出决算表"
[table.3.rows]
"合计" = [2940.05, 2336.91, 603.14]
201 = ["一般公共服务支出", 2940.05, 2336.91, 603.14]
[table.7]
form = "三公经费"
[table.7.rows]
1 = ["", "", "", "", "", "", "", "", "", "", "", ""]
[[section]]
`

// Findings stand at the figure or word that is wrong, say what should be there, and offer it.
func TestLooseRules(t *testing.T) {
	for _, c := range []struct{ title, text, want, fixed string }{
		{"一、收入支出决算总体情况", "示例局2024年度收入支出总计2,959.39万元。",
			"JS502 error “2,959.39万元” 示例局2024年度收入支出总计2,959.39万元”与表1 “总计” 2,995.39 万元 不符，少 36.00。", "示例局2024年度收入支出总计2,995.39万元。"},
		{"一、收入支出决算总体情况", "收入支出总计0.3万元。", "JS502 error “0.3万元” 与表1 “总计” 2,995.39 万元 不符，少 2,995.09。", "收入支出总计2995.39万元。"},
		{"一、收入支出决算总体情况", "收入支出总计2995.38万元。", "JS502 warning “2995.38万元” 差 0.01，同一个数两处末位不同", "收入支出总计2995.39万元。"},
		{"一、收入支出决算总体情况", "收入支出总计2995.39元。", "JS502 error “2995.39元” 与表1 “总计” 2,995.39 万元 不符，少 2,995.090461。", "收入支出总计2995.39万元。"},
		{"一、收入支出决算总体情况", "收入支出总计2995万元、本年收入2946.3万元。", "", ""},
		{"三、支出决算情况", "项目支出无，本年无基本支出。", "", ""}, // no figure at all: not read
		{"三、支出决算情况", "2024年度未发生项目支出。", "JS502 error “未发生” 说明写“未发生项目支出。”，表3 “合计”项目支出却有 603.14 万元。", ""},
		{"三、支出决算情况", "经营支出1.00万元。", "JS502 error 表3.合计.经营支出 表3 “合计”经营支出没有数，说明写“经营支出1.00万元”", ""},
		{"三、支出决算情况", "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.94%。", "JS503 error “79.94%” 占79.94%”，应为 79.49%（2,336.91 ÷ 2,940.05，占本年支出合计），多 0.45 个百分点。", "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.49%。"},
		{"三、支出决算情况", "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.48%。", "JS503 warning “79.48%” 应为 79.49%", "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.49%。"},
		{"三、支出决算情况", "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.48%；项目支出603.14万元，占20.52%。", "", ""}, // adjusted to 100
		{"一、收入支出决算总体情况", "与2023年度相比，收入支出总计增加295.93万元，增长10.94%。", "JS504 error “295.93万元” 应为增加 295.39 万元（2,995.39 − 2,700.00）。", "与2023年度相比，收入支出总计增加295.39万元，增长10.94%。"},
		{"一、收入支出决算总体情况", "与2023年度相比，收入支出总计增加295.39万元，增长9.86%。", "JS504 error “9.86%” 应为增加 10.94%", "与2023年度相比，收入支出总计增加295.39万元，增长10.94%。"},
		{"一、收入支出决算总体情况", "与2023年度相比，收入支出总计减少295.39万元，下降10.94%。", "JS506 error “减少295.39万元” 方向相反，应为增加", ""},
		{"一、收入支出决算总体情况", "本年收入合计2946.25万元，比上年增加46.25万元，增长1.95%。", "JS504 warning “1.95%” 应为增加 1.59%（按增减额推算，上年为 2,900.00）。", "本年收入合计2946.25万元，比上年增加46.25万元，增长1.59%。"},
		{"一、收入支出决算总体情况", "本年收入合计2946.25万元，比上年增加46.25万元，下降1.59%。", "JS506 warning “下降1.59%” 方向相反，应为增加", ""},
		{"一、收入支出决算总体情况", "本年收入合计2946.25万元，完成年初预算3000.00万元的89.21%。", "JS505 error “89.21%” 应为 98.21%（2,946.25 ÷ 3,000.00），少 9.00 个百分点。", "本年收入合计2946.25万元，完成年初预算3000.00万元的98.21%。"},
		{"一、收入支出决算总体情况", "收入支出总计与上年持平，2024年为2995.39万元。", "JS506 error “持平” 应为大于，多 295.39。", ""},
		{"十、预算绩效管理情况", "共发现问题15个，已完成整改的11个，正在整改的3个。", "JS507 error “15个” 后面各项相加 14，多 1。", ""},
		{"十一、机关运行经费支出情况", "机关运行经费支出1.00万元，机关运行经费支出2.00万元。", "JS508 error “2.00万元” 与前面的“机关运行经费支出1.00万元”不一致，多 1.00。", "机关运行经费支出1.00万元，机关运行经费支出1.00万元。"},
		{"一、收入支出决算总体情况", "本年收入合计与上年相比增加46.25万元。本年收入合计与上年相比减少46.25万元。", "JS509 warning “减少46.25万元” 推算是 2,900.00，请核对。", ""},
	} {
		text := looseTables + "title = \"" + c.title + "\"\ntext = \"" + c.text + "\"\n"
		r := linttest.Check(t, text, looseRules()...)
		if c.want == "" {
			if len(r.Diagnostics) > 0 {
				t.Errorf("%s\n%s", c.text, linttest.Findings(r))
			}
			continue
		}
		if len(r.Diagnostics) != 1 {
			t.Errorf("%s: %d findings, want 1\n%s", c.text, len(r.Diagnostics), linttest.Findings(r))
			continue
		}
		d := &r.Diagnostics[0]
		part := strings.SplitN(c.want, " ", 4)
		at := "“" + text[d.Span.Start:d.Span.End] + "”"
		if !strings.HasPrefix(part[2], "“") {
			at = d.Address
		}
		if d.Rule.ID != part[0] || d.Severity.String() != part[1] || at != part[2] || !strings.Contains(d.Message.In(lint.Chinese), part[3]) {
			t.Errorf("%s: %s %s %s %s\nwant %s", c.text, d.Rule.ID, d.Severity, at, d.Message.In(lint.Chinese), c.want)
		}
		fixed := ""
		if len(d.Fixes) > 0 {
			after, err := source.Apply(text, d.Fixes[0].Edits)
			if err != nil {
				t.Fatal(err)
			}
			fixed = strings.TrimSuffix(after[strings.LastIndex(after, "text = \"")+len("text = \""):], "\"\n")
		}
		if fixed != c.fixed {
			t.Errorf("%s: fixed %s, want %s", c.text, fixed, c.fixed)
		}
	}
}

// A figure in braces is checked by its own rule; what stands beside it is read with it.
func TestLooseBesideBound(t *testing.T) {
	text := looseTables + `title = "三、支出决算情况"
text = "本年支出合计 {9.00 = 表3.合计.1栏} 万元，其中：基本支出 {= 表3.合计.基本支出} 万元，占 97.49%。"
`
	r := linttest.Check(t, text, looseRules()...)
	if len(r.Diagnostics) != 1 || r.Diagnostics[0].Rule.ID != "JS503" {
		t.Errorf("%s", linttest.Findings(r))
	}
}

// Figures that stand in no sentence of the grammar are listed when asked for, and not otherwise.
func TestUnbound(t *testing.T) {
	text := looseTables + "title = \"三、支出决算情况\"\ntext = \"本年支出合计2940.05万元，某工程投入12.00万元，占 {= 占比(表3.合计.基本支出, 表3.合计.1栏)}，用时3个月。\"\n"
	c := linttest.Checker(looseRules()...)
	f := source.New("x.juesuan.toml", text)
	if r := c.Check(f); len(r.Unbound) > 0 {
		t.Error("listed without being asked for")
	}
	c.Unbound = Unbound
	var got []string
	for _, u := range c.Check(f).Unbound {
		got = append(got, text[u.Span.Start:u.Span.End]+"|"+u.Text+"|"+u.Address)
	}
	want := "12.00万元|某工程投入12.00万元|正文.「三、支出决算情况」.第1段 3个|用时3个|正文.「三、支出决算情况」.第1段"
	if s := strings.Join(got, " "); s != want {
		t.Errorf("got %s, want %s", s, want)
	}
}
