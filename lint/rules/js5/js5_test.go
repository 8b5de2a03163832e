package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// head is a report of made-up figures: an institution of a district, in 万元.
const head = `[report]
unit = "示例市示例区企业服务中心"
aliases = ["服务中心"]
year = 2022
type = "部门决算"
unit_kind = "事业单位"
level = "区"
amount_unit = "万元"
edition = "wuhan"
units = ["示例市示例区企业服务中心"]

[figures]
"年初预算" = 700.00
"无" = 0.00

[table.2]
form = "收入决算表"

[table.2.rows]
"合计" = [624.81, 600.00, 0.00, 24.81, 0.00, 0.00, 0.00]

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [624.81, 392.43, 232.38]

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = ["基本工资", 200.00]
30102 = ["津贴补贴", 100.00]
30108 = ["机关事业单位基本养老保险缴费", 50.00]
30109 = ["职业年金缴费", ""]
30302 = ["退休费", 39.83]
30201 = ["办公费", 1.45]
30211 = ["差旅费", 0.27]
30213 = ["维修（护）费", ""]
30299 = ["其他商品和服务支出", ""]
31002 = ["办公设备购置", 0.88]

[table.7]
form = "三公经费"

[table.7.rows]
#    合计   出国  车辆小计 购置 运行 接待
1 = [5.00, 0.00, 3.00, 0.00, 3.00, 2.00,  4.40, 0.00, 2.90, 0.00, 2.90, 1.50]

[table.8]
form = "政府性基金预算财政拨款收入支出决算表"
empty = "2022 年我单位无政府性基金预算财政拨款收入支出。"

`

// one is a text in a section and the one finding that it draws: on what stands in ⟦⟧.
type one struct {
	rule *lint.Rule
	// in is the heading of the section.
	in, text string
	message  string
	// fixed is the text after the first fix, "" for none.
	fixed string
}

// whole returns the report with the text in its place, without its marks, and where they stood.
func (c *one) whole(t *testing.T) (text string, span source.Span) {
	t.Helper()
	body := head + "[[section]]\ntitle = '''" + c.in + "'''\ntext = \"\"\"\n" + c.text + "\n\"\"\"\n"
	if strings.HasPrefix(c.text, "[") {
		body = head + c.text
	}
	from := strings.Index(body, "⟦")
	to := strings.Index(body, "⟧") - len("⟦")
	if from < 0 || to < from {
		t.Fatalf("no marks in %q", c.text)
	}
	body = strings.Replace(strings.Replace(body, "⟦", "", 1), "⟧", "", 1)
	return body, source.Span{Start: int32(from), End: int32(to)}
}

func (c *one) check(t *testing.T) {
	t.Helper()
	text, span := c.whole(t)
	r := linttest.Check(t, text, c.rule)
	if len(r.Diagnostics) != 1 {
		t.Errorf("%s\nfindings:\n%s", c.text, linttest.Findings(r))
		return
	}
	d := &r.Diagnostics[0]
	if d.Span != span {
		t.Errorf("%s\nplace: %q, want %q", c.text, r.File.Slice(d.Span), r.File.Slice(span))
	}
	if got := d.Message.In(lint.Chinese); got != c.message {
		t.Errorf("%s\nmessage: %s\nwant:    %s", c.text, got, c.message)
	}
	switch {
	case c.fixed == "" && len(d.Fixes) > 0:
		t.Errorf("%s: fix %s", c.text, d.Fixes[0].Title.Zh)
	case c.fixed != "" && len(d.Fixes) == 0:
		t.Errorf("%s: no fix", c.text)
	case c.fixed != "":
		got, err := source.Apply(text, d.Fixes[0].Edits)
		if err != nil {
			t.Fatal(err)
		}
		plain := strings.Replace(strings.Replace(c.text, "⟦", "", 1), "⟧", "", 1)
		if want := strings.Replace(text, plain, c.fixed, 1); got != want {
			t.Errorf("%s\nfixed: %s", c.text, got[len(head):])
		}
	}
}

// silent are texts that draw nothing.
func silent(t *testing.T, rule *lint.Rule, in string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		body := head + "[[section]]\ntitle = '''" + in + "'''\ntext = \"\"\"\n" + text + "\n\"\"\"\n"
		if strings.HasPrefix(text, "[") {
			body = head + text
		}
		if r := linttest.Check(t, body, rule); len(r.Diagnostics) > 0 {
			t.Errorf("%s\n%s", text, linttest.Findings(r))
		}
	}
}

const (
	inIncome      = "二、收入决算情况说明"
	inExpenditure = "三、支出决算情况说明"
	inGeneral     = "五、一般公共预算财政拨款支出决算情况说明"
	inBasic       = "六、一般公共预算财政拨款基本支出决算情况说明"
	inThreePublic = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
	inFund        = "八、政府性基金预算财政拨款收入支出决算情况说明"
	inRunning     = "十、机关运行经费支出情况"
	inPurchases   = "十一、政府采购支出情况"
	inAssets      = "十二、国有资产占用情况"
)

func run(t *testing.T, cases []one) {
	t.Helper()
	for i := range cases {
		cases[i].check(t)
	}
}

func applyEdits(t *testing.T, text string, f lint.Fix) string {
	t.Helper()
	out, err := source.Apply(text, f.Edits)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func file(text string) *source.File { return source.New("test.juesuan.toml", text) }
