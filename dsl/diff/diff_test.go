package diff

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/internal/generate"
)

// small is a report whose totals are computed in 表3 and stated in 表5.
const small = `[report]
unit = "某某局"
year = 2022
amount_unit = "万元"
edition = "wuhan"
contents = ["一、收入", "二、支出"]

[figures]
"年初预算" = 100.00

[table.3]
form = "支出决算表"

[table.3.rows]
201     = ["一般公共服务支出", "=", "=", "="]
20103   = ["政府办公厅（室）及相关机构事务", "=", "=", "="]
2010301 = ["行政运行", "=", 60.00, ""]
2010302 = ["一般行政管理事务", "=", "", 40.00]

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
"合计"  = [100.00, 60.00, 40.00]
201     = ["一般公共服务支出", 100.00, 60.00, 40.00]
20103   = ["政府办公厅（室）及相关机构事务", 100.00, 60.00, 40.00]
2010301 = ["行政运行", 60.00, 60.00, ""]
2010302 = ["一般行政管理事务", 40.00, "", 40.00]

[[section]]
title = "一、支出"
text = """
支出 {= 表3.合计.本年支出合计} 万元。
第二段。
第三段。
"""

[[term]]
name = "（一）基本支出"
text = "指人员经费和公用经费。"

[[term]]
name = "（二）项目支出"
text = "指专项支出。"

[[term]]
name = "（三）经营支出"
text = "指非独立核算的经营活动的支出。"
`

// change makes replacements, each of which must have something to replace.
func change(t *testing.T, s string, pairs ...string) string {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(s, pairs[i]) {
			t.Fatalf("%q does not stand there", pairs[i])
		}
		s = strings.Replace(s, pairs[i], pairs[i+1], 1)
	}
	return s
}

// said sums up what is told, for comparison.
func said(c *Changes) string {
	var b strings.Builder
	for _, r := range c.Rows {
		fmt.Fprintln(&b, [...]string{"added", "removed", "moved", "recoded", "renamed"}[r.Change], r.Address)
	}
	cell := func(indent string, i int) {
		x := &c.Cells[i]
		fmt.Fprintf(&b, "%s%s %s→%s", indent, x.Address, x.Old, x.New)
		if x.HasDifference {
			fmt.Fprintf(&b, " %s", x.Difference.Format())
		}
		fmt.Fprintln(&b)
	}
	for _, g := range c.Groups {
		for _, i := range g.Rows {
			fmt.Fprintln(&b, "row", c.Rows[i].Address)
		}
		for _, i := range g.Causes {
			cell("", i)
		}
		for _, i := range g.Followers {
			cell("  ", i)
		}
	}
	for i := range c.Relations {
		old, now, okOld, okNew := c.Relations[i].Verdicts()
		e, r := c.New, c.Relations[i].New
		if r == nil {
			e, r = c.Old, c.Relations[i].Old
		}
		fmt.Fprintln(&b, e.Address(e.Operands[r.First].Cell), r.Kind, okOld, old, okNew, now)
	}
	for _, p := range c.Passages {
		fmt.Fprintln(&b, [...]string{"changed", "added", "removed", "moved"}[p.Change], p.Address)
		for _, l := range p.Lines {
			text := shown(l.Pieces)
			if !l.InOld {
				text = "+" + l.New
			} else if !l.InNew {
				text = "-" + l.Old
			}
			fmt.Fprintln(&b, "  "+l.Label, text)
		}
	}
	return b.String()
}

func TestReports(t *testing.T) {
	for _, c := range []struct {
		name  string
		pairs []string
		want  string
	}{
		{"an amount under computed totals", []string{`"=", 60.00, ""]`, `"=", 61.50, ""]`}, `
表3.2010301.基本支出 60.00→61.50 1.50
  表3.合计.本年支出合计 100.00→101.50 1.50
  表3.合计.基本支出 60.00→61.50 1.50
  表3.201.本年支出合计 100.00→101.50 1.50
  表3.201.基本支出 60.00→61.50 1.50
  表3.20103.本年支出合计 100.00→101.50 1.50
  表3.20103.基本支出 60.00→61.50 1.50
  表3.2010301.本年支出合计 60.00→61.50 1.50
changed 正文.「一、支出」
  第1段 支出 [-100.00-]{+101.50+} 万元。
`},
		// 100 = 60 + 40 no longer: 41 in the one column, and the row is 41 where it says 40.
		{"a stated amount whose totals stay", []string{`40.00, "", 40.00]`, `40.00, "", 41.00]`}, `
表5.2010302.项目支出 40.00→41.00 1.00
表5.2010302.小计 1 true holds true violated
表5.20103.项目支出 2 true holds true violated
表3.2010302.项目支出 4 true holds true violated
`},
		{"a row that comes", []string{"2010302 = [\"一般行政管理事务\", \"=\"", "2010399 = [\"其他\", \"=\", \"\", 5.00]\n2010302 = [\"一般行政管理事务\", \"=\""}, `
added 表3.2010399
row 表3.2010399
  表3.合计.本年支出合计 100.00→105.00 5.00
  表3.合计.项目支出 40.00→45.00 5.00
  表3.201.本年支出合计 100.00→105.00 5.00
  表3.201.项目支出 40.00→45.00 5.00
  表3.20103.本年支出合计 100.00→105.00 5.00
  表3.20103.项目支出 40.00→45.00 5.00
changed 正文.「一、支出」
  第1段 支出 [-100.00-]{+105.00+} 万元。
`},
		{"a row that goes", []string{"2010302 = [\"一般行政管理事务\", \"=\", \"\", 40.00]\n", ""}, `
removed 表3.2010302
row 表3.2010302
  表3.合计.本年支出合计 100.00→60.00 -40.00
  表3.合计.项目支出 40.00→ -40.00
  表3.201.本年支出合计 100.00→60.00 -40.00
  表3.201.项目支出 40.00→ -40.00
  表3.20103.本年支出合计 100.00→60.00 -40.00
  表3.20103.项目支出 40.00→ -40.00
changed 正文.「一、支出」
  第1段 支出 [-100.00-]{+60.00+} 万元。
`},
		{"a code", []string{"2010302", "2010350", "2010302", "2010350"}, "\nrecoded 表3.2010350\nrecoded 表5.2010350\n"},
		{"paragraphs and terms", []string{"第二段。\n", "", "第三段。", "第三段，补充。", "专项", "专门项目"}, `
changed 正文.「一、支出」
  第2段 -第二段。
  第2段 第三段{+，补充+}。
changed 名词解释.「（二）项目支出」
  第1段 指专{+门+}项{+目+}支出。
`},
		{"a term that moves", []string{"[[term]]\nname = \"（一）基本支出\"\ntext = \"指人员经费和公用经费。\"\n\n", "", "text = \"指非独立核算的经营活动的支出。\"\n", "text = \"指非独立核算的经营活动的支出。\"\n\n[[term]]\nname = \"（一）基本支出\"\ntext = \"指人员经费和公用经费。\"\n"},
			"\nmoved 名词解释.「（一）基本支出」\n"},
		{"head and figures", []string{`"二、支出"`, `"二、支出情况", "三、附件"`, "\"年初预算\" = 100.00", "\"年初预算\" = 90.00", "某某局", "某某局机关"}, `
changed 表头
  单位 某某局{+机关+}
changed 目录
  第2条 二、支出{+情况+}
  第3条 +三、附件
changed 数据
  年初预算 [-100.00-]{+90.00+}
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			now := change(t, small, c.pairs...)
			if got := "\n" + said(Reports(computed(small), computed(now))); got != c.want {
				t.Errorf("got %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestSame(t *testing.T) {
	for _, c := range []struct {
		name  string
		pairs []string
		form  Form
		same  bool
	}{
		{"nothing", nil, Identical, true},
		{"blanks", []string{"201     = [", "\n201 = [   "}, Blanks, true},
		{"notation", []string{"100.00, 60.00, 40.00]", "1_00.00, 60.00, 40.00]"}, Writing, true},
		{"a comment", []string{"[figures]", "# 新\n[figures]"}, Writing, true},
		{"a source", []string{"{= 表3.合计.本年支出合计}", "100.00"}, Writing, true},
		{"width", []string{"一般公共服务支出", "一般 公共服务支出"}, Writing, false},
		{"number of a title", []string{"（二）", "（三）"}, Writing, false},
		{"a line that cannot be read", []string{"[figures]", "，，\n[figures]"}, Writing, false},
		{"a key that means nothing", []string{"[figures]", "color = 1\n[figures]"}, Writing, false},
	} {
		got := Reports(computed(small), computed(change(t, small, c.pairs...)))
		if got.Form != c.form || got.Same() != c.same {
			t.Errorf("%s: %d %v: %s", c.name, got.Form, got.Same(), said(got))
		}
	}
}

// Each change of an amount is told once, both ways with opposite signs, and a report has no difference to itself.
func TestProperties(t *testing.T) {
	for seed := range uint64(4) {
		text := generate.Report(seed)
		other := generate.Report(seed + 100)
		a, b := computed(text), computed(other)
		if c := Reports(a, computed(text+"\n")); !c.Same() || c.Form != Blanks {
			t.Errorf("seed %d: %s", seed, said(c))
		}
		there, back := Reports(a, b), Reports(b, a)
		sum := func(c *Changes) map[string]string {
			out := map[string]string{}
			for i := range c.Cells {
				x := &c.Cells[i]
				if _, twice := out[x.Address]; twice {
					t.Errorf("seed %d: %s twice", seed, x.Address)
				}
				out[x.Address] = x.Difference.String()
			}
			grouped := 0
			for _, g := range c.Groups {
				grouped += len(g.Causes) + len(g.Followers)
				if len(g.Causes)+len(g.Rows) == 0 {
					t.Errorf("seed %d: totals without a cause", seed)
				}
			}
			if grouped != len(c.Cells) {
				t.Errorf("seed %d: %d of %d amounts in groups", seed, grouped, len(c.Cells))
			}
			return out
		}
		x, y := sum(there), sum(back)
		if len(x) < 20 || len(x) != len(y) {
			t.Errorf("seed %d: %d, back %d", seed, len(x), len(y))
		}
		for at, d := range x {
			if neg := strings.TrimPrefix("-"+d, "--"); y[at] != neg && y[at] != d {
				t.Errorf("seed %d: %s %s, back %s", seed, at, d, y[at])
			}
		}
	}
}

func FuzzReports(f *testing.F) {
	f.Add(small, strings.Replace(small, "60.00", "6", 3))
	f.Add("[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n201 = [\"=\"]", "[[performance]]\nscope = \"整体\"\n")
	f.Fuzz(func(t *testing.T, old, now string) {
		a, b := computed(old), computed(now)
		c := Reports(a, b)
		if old == now && (!c.Same() || c.Form != Identical) {
			t.Error("not the same")
		}
		List(a).Entries()
		for i := range c.Relations {
			if c.Relations[i].Old == nil && c.Relations[i].New == nil {
				t.Error("no relation")
			}
		}
	})
}

// A large report costs a few seconds at most, whatever has become of it.
func TestBounded(t *testing.T) {
	sections := func(word string) string {
		var b strings.Builder
		for i := range 10_000 {
			fmt.Fprintf(&b, "[[section]]\ntitle = \"%s%d\"\ntext = \"%s %d 万元。\"\n", word, i, word, i)
		}
		return b.String()
	}
	rows := func(from, by int) string {
		var b strings.Builder
		b.WriteString("[report]\nyear = 2022\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n")
		for i := range 5_000 {
			fmt.Fprintf(&b, "%d = [\"科目%d\", %d.00]\n", 2010000+from+i, from+i*by, i+from)
		}
		return b.String()
	}
	long := func(word string) string {
		return "[[section]]\ntitle = \"一\"\ntext = \"" + strings.Repeat(word, 60_000) + "\"\n"
	}
	for _, c := range [][2]string{
		{sections("甲"), sections("乙")}, {rows(0, 1), rows(20_000, 3)}, {long("一二三"), long("二一四五")},
		{strings.Repeat("，\n", 20_000), strings.Repeat("。\n", 20_000)},
	} {
		start := time.Now()
		Reports(computed(c[0]), computed(c[1]))
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("took %v", d)
		} else {
			t.Log(d)
		}
	}
}

// A row that has a line number in one edition and none in the other is the same row, unless it is also called
// otherwise.
func TestEditions(t *testing.T) {
	const wuhan = `[report]
unit = "某某局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = ["一、一般公共预算财政拨款收入", 100.00]
27 = ["本年收入合计", 100.00]
`
	shanghai := change(t, wuhan, `"wuhan"`, `"shanghai"`, `1  = ["一、一般公共预算财政拨款收入", `, `"一、一般公共预算财政拨款收入" = [`, `27 = ["本年收入合计", `, `"本年收入合计" = [`)
	if got := said(Reports(computed(wuhan), computed(shanghai))); strings.Contains(got, "recoded") || strings.Contains(got, "renamed") {
		t.Errorf("%s", got)
	}
	if got := said(Reports(computed(shanghai), computed(change(t, wuhan, "一、一般公共预算财政拨款收入", "一、财政拨款收入")))); !strings.Contains(got, "recoded 表1.1行\n") {
		t.Errorf("the other name is not told:\n%s", got)
	}
}
