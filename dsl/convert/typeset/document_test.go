package typeset_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func evaluate(name, text string) *eval.Eval {
	d := doc.Build(syntax.Parse(source.New(name, text)))
	return eval.Run(report.Bind(d, report.Options{Library: form.Builtin()}))
}

func sample(t *testing.T, path string) *eval.Eval {
	t.Helper()
	text, err := os.ReadFile("../../../samples/" + path + ".juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	return evaluate(path, string(text))
}

// The report of Hanyang: cover, contents, nine tables of which those with six columns
// of amounts or more are turned, texts, charts, the tables of the unit and its projects.
func TestDocument(t *testing.T) {
	d := typeset.Document(sample(t, "hanyang-2022/corrected"), typeset.Options{})
	var cover, contents, parts, turned, upright []string
	var charts []*convert.Chart
	evaluations := 0
	for i, b := range d.Blocks {
		switch {
		case b.Role == convert.Cover || b.Role == convert.Imprint:
			cover = append(cover, b.Text)
		case b.Role == convert.Contents && b.Level == 1:
			contents = append(contents, b.Text)
		case b.Level == 1:
			parts = append(parts, b.Text)
			if !b.Break {
				t.Errorf("%s begins no page", b.Text)
			}
		case b.Chart != nil:
			charts = append(charts, b.Chart)
			if !strings.HasPrefix(d.Blocks[i+1].Text, "图 ") {
				t.Errorf("below a chart stands %q", d.Blocks[i+1].Text)
			}
		case b.Table != nil && b.Table.Head == 0:
			evaluations++
		case b.Table != nil:
			_, number, _ := strings.Cut(b.Table.Above[0].Center, "（表 ")
			if b.Landscape {
				turned = append(turned, number[:1])
			} else {
				upright = append(upright, number[:1])
			}
			if first := d.Blocks[i-1].Level == 1; b.Break == first || !d.Blocks[i+1].Break {
				t.Errorf("table %s: page breaks %v, %v", number, b.Break, d.Blocks[i+1].Break)
			}
		}
	}
	for _, c := range []struct{ got, want []string }{
		{cover, []string{"武汉市汉阳区企业服务中心", "2022 年度部门决算", "2023 年 10 月 12 日"}},
		{turned, []string{"2", "3", "7", "8"}},
		{upright, []string{"1", "4", "5", "6", "9"}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%q, should be %q", c.got, c.want)
		}
	}
	if len(contents) != 6 || len(parts) != 6 || evaluations != 10 || len(charts) != 4 {
		t.Errorf("contents %q, parts %q, %d self-evaluation tables, %d charts", contents, parts, evaluations, len(charts))
	}
	// 图 1: 803.95 last year, 624.81 this year; 图 2 is a pie.
	if p := charts[0].Points; len(p) != 2 || p[0].Number != "803.95" || p[1].Text != "624.81" || charts[1].Shape != convert.Pie {
		t.Errorf("%+v", charts[:2])
	}
}

// A text's computed figures are filled in, what is withheld is said to be, a chart that is left out keeps
// its name, and what does not agree is marked on request.
func TestFilled(t *testing.T) {
	e := evaluate("t", `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[[part]]
title = "第二部分"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计"  = [10.00, 10.00]
2010350 = ["事业运行", 11.00, 11.00]

[[section]]
title = "三、支出"
text = """
支出 {= 表3.2010350.基本支出 + 1} 万元，{{注}。
第二段。
"""

[[section]]
title = "四、不公开"
withheld = "涉密"

[[chart]]
title = "图 1"
omitted = true
`)
	plain, marked := typeset.Document(e, typeset.Options{}), typeset.Document(e, typeset.Options{Marks: render.Marks(e)})
	var got []string
	for _, b := range plain.Blocks {
		got = append(got, b.Text)
	}
	want := []string{"示例中心", "2022 年度决算", "第二部分", "", "三、支出", "支出 12.00 万元，{注}。", "第二段。", "四、不公开", "（涉密）", "（图略）", "图 1"}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nshould be\n%q", got, want)
	}
	marks := func(d *convert.Document) (out []string) {
		for _, row := range d.Blocks[3].Table.Rows {
			for _, c := range row.Cells {
				if c.Mark != convert.Plain {
					out = append(out, c.Text)
				}
			}
		}
		return out
	}
	if m := marks(plain); m != nil {
		t.Errorf("marks without being asked: %q", m)
	}
	if m := marks(marked); !slices.Contains(m, "10.00") {
		t.Errorf("marked are %q", m)
	}
}

// A report of nothing is set as well.
func TestNothing(t *testing.T) {
	if d := typeset.Document(evaluate("t", ""), typeset.Options{}); len(d.Blocks) != 1 || d.Blocks[0].Text != "决算" {
		t.Errorf("%+v", d.Blocks)
	}
}
