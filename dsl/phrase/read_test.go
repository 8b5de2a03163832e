package phrase_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

const tables = `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[figures]
"上年.收入支出总计" = 90.00
"年初预算.201" = 50.00

[table.1]
form = "收入支出决算总表"
[table.1.rows]
"本年收入合计" = [95.00]
"收入.总计" = [100.00]
"支出.总计" = [100.00]

[table.5]
form = "一般公共预算财政拨款支出决算表"
[table.5.rows]
201 = ["一般公共服务支出", 60.00, 40.00, 20.00]
20103 = ["政府办公厅（室）及相关机构事务", 60.00, 40.00, 20.00]
2010301 = ["行政运行", 40.00, 40.00, ""]
2010302 = ["一般行政管理事务", 20.00, "", 20.00]
"合计" = [60.00, 40.00, 20.00]
`

// evaluate computes a report.
func evaluate(text string, lib *form.Library) *eval.Eval {
	d := doc.Build(syntax.Parse(source.New("x.juesuan.toml", text)))
	return eval.Run(report.Bind(d, report.Options{Library: lib}))
}

// read returns the claims of a paragraph under a heading, one a line.
func read(t *testing.T, lib *form.Library, title, text string) string {
	t.Helper()
	var r phrase.Reader
	e := evaluate(tables, lib)
	r.Reset(e)
	r.Read(&report.Text{S: text}, 0, len(text), r.Grammar().ScopeOf(title), 0)
	kinds := [...]string{"value", "nothing", "change", "growth", "direction", "share", "completion"}
	var out []string
	for _, c := range r.Claims {
		s := kinds[c.Kind]
		for _, ref := range c.Subjects[:c.N] {
			name := ref.Code.String()
			if ref.Quantity >= 0 {
				name = r.Grammar().Quantities[ref.Quantity].Name
			}
			s += " " + name
		}
		s += fmt.Sprintf(" %d/%d", c.When.Aspect, c.When.Year)
		if c.Figure >= 0 {
			s += " " + r.Figures[c.Figure].Value.String()
		}
		if c.Kind >= phrase.Change && c.Kind <= phrase.Direction {
			s += fmt.Sprintf(" %+d against %d/%d", c.Sign, c.Against.Aspect, c.Against.Year)
		}
		out = append(out, s)
	}
	return strings.Join(out, "\n")
}

const (
	total   = "一、收入支出决算总体情况说明"
	general = "五、一般公共预算财政拨款支出决算情况说明"
)

func TestRead(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{total, "示例局2024年度收入支出总计100.00万元。", "value 收入支出总计 0/0 100.00"},
		{total, "2023年度收入支出总计90.00万元，本年收入合计95.00万元。", "value 收入支出总计 0/-1 90.00"},
		{total, "与2023年度相比，收入支出总计增加10.00万元，增长11.11%。", "change 收入支出总计 0/0 10.00 +1 against 0/-1\ngrowth 收入支出总计 0/0 11.11 +1 against 0/-1"},
		{total, "收、支总计各减少10万元。", "change 收入支出总计 0/0 10 -1 against 0/-1"},
		{total, "收、支总计分别为1、2万元。", "value 收入总计 0/0 1\nvalue 支出总计 0/0 2"},
		{total, "收入支出总计与上年持平。", "direction 收入支出总计 0/0 +0 against 0/-1"},
		{general, "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。主要用于：办公30.00万元。年初预算为50.00万元，支出决算为40.00万元。决算数小于预算数的主要原因：节约。",
			"value 2010301 1/0 50.00\nvalue 2010301 0/0 40.00\ndirection 2010301 0/0 -1 against 1/0"},
		{general, "一般公共服务(类)支出60.00万元，占100%，完成年初预算50.00万元的120%。",
			"value 201 0/0 60.00\nvalue 201 1/0 50.00\ncompletion 201 0/0 120"},
		// What is not understood from end to end is left alone, and so is what follows it.
		{total, "扣除代管资金后收入支出总计80.00万元，增加3.00万元。", ""},
		{total, "某项目安排收入支出总计80.00万元。", ""},
		{general, "没有这个科目（类）60.00万元。", ""},
		{"一、主要职能", "收入支出总计80.00万元。", ""},
		{total, "收入支出总计80.00千克。", ""},
		{total, "", ""},
		{total, "（（（（（（收入支出总计1万元", "value 收入支出总计 0/0 1"},
	} {
		if got := read(t, form.Builtin(), c.title, c.text); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.text, strings.ReplaceAll(got, "\n", "\n     "), strings.ReplaceAll(c.want, "\n", "\n     "))
		}
	}
}

// Figures are read with the units and marks that reports print them with.
func TestFigures(t *testing.T) {
	var r phrase.Reader
	r.Reset(evaluate(tables, form.Builtin()))
	for _, c := range []struct{ text, want string }{
		{"收入总计21，292.41 万元", "21292.41 万元"},
		{"收入总计21,292.41、22,192.41万元", "21292.41 万元; 22192.41 万元"},
		{"1、收入总计2亿元，占50 %", "2 亿元; 50 %"},
		{"截至2024年12月31日，车辆3辆", "3 辆"},
		{"（1）收入5元；（2）收入６元", "5 元"},
		{"收入{12.00 = 表1.「收入.总计」}万元", ""},
		{"设备4台（套）", "4 台（套）"},
		{"增长-3.2%", "-3.2 %"},
	} {
		r.Read(&report.Text{S: c.text}, 0, len(c.text), 0, 0)
		units := [...]string{"", "元", "万元", "亿元", "%", ""}
		var got []string
		for _, f := range r.Figures {
			got = append(got, f.Value.String()+" "+units[f.Unit]+f.Measure)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s: %s, want %s", c.text, s, c.want)
		}
	}
}

// What the report holds of a quantity is found in tables and in [figures].
func TestKnown(t *testing.T) {
	var r phrase.Reader
	r.Reset(evaluate(tables, form.Builtin()))
	name := func(n string) phrase.Ref {
		for i := range r.Grammar().Quantities {
			if r.Grammar().Quantities[i].Name == n {
				return phrase.Ref{Quantity: int16(i)}
			}
		}
		t.Fatalf("no quantity %s", n)
		return phrase.Ref{}
	}
	code := phrase.Ref{Quantity: -1, Form: int16(r.Grammar().CodesOf(name("一般公共预算财政拨款支出"))), Code: 201}
	for _, c := range []struct {
		ref  phrase.Ref
		when phrase.When
		want string
	}{
		{name("收入支出总计"), phrase.When{}, "100.00"},
		{name("收入支出总计"), phrase.When{Year: -1}, "90.00"},
		{name("收入支出总计"), phrase.When{Year: -2}, ""},
		{code, phrase.When{}, "60.00"},
		{code, phrase.When{Aspect: phrase.Opening}, "50.00"},
		{code, phrase.When{Aspect: phrase.Budget}, "50.00"},
		{code, phrase.When{Aspect: phrase.Whole}, ""},
		{name("机关运行经费"), phrase.When{}, ""},
	} {
		got := ""
		if n, _, ok := r.Known(c.ref, c.when); ok {
			got = n.V.String()
		}
		if got != c.want {
			t.Errorf("%v %v: %s, want %s", c.ref, c.when, got, c.want)
		}
	}
}

// The built-in wording is without a fault in every edition, and every formula fits one.
func TestBuiltin(t *testing.T) {
	lib := form.Builtin()
	unplaced := map[string]int{}
	for _, edition := range lib.Editions() {
		g := phrase.For(lib.Set(edition, lib.Newest(edition)))
		for _, p := range g.Problems {
			t.Errorf("%s: %s: %s", edition, p.In, p.En)
		}
		for _, n := range g.Unplaced() {
			unplaced[n]++
		}
	}
	for n, k := range unplaced {
		if k == len(lib.Editions()) {
			t.Errorf("%s has no place in any edition", n)
		}
	}
}

// A local wording is read beside the built-in one.
func TestOwnWording(t *testing.T) {
	const text = "本年总盘子100.00万元，比上年多收10.00万元。"
	if got := read(t, form.Builtin(), total, text); got != "" {
		t.Fatalf("built in: %s", got)
	}
	f := form.Load(source.New("own.toml", "[[quantity]]\nname = \"收入支出总计\"\nwords = [\"总盘子\"]\nscope = [\"总体\"]\n\n[[words]]\nname = \"增\"\nwords = [\"多收\"]\n"))
	if len(f.Problems) > 0 {
		t.Fatal(f.Problems)
	}
	want := "value 收入支出总计 0/0 100.00\nchange 收入支出总计 0/0 10.00 +1 against 0/-1"
	if got := read(t, form.Builtin().WithWording(&f.Wording), total, text); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	bad := form.Load(source.New("own.toml", "[[quantity]]\nname = \"甲\"\nwords = [\"(乙\"]\nscope = [\"无此节\"]\n\n[[phrase]]\npattern = \"主语 没有\"\n"))
	lib := form.Builtin().WithWording(&bad.Wording)
	if g := phrase.For(lib.Set("shanghai", 2024)); len(g.Problems) != 2 {
		t.Errorf("%v", g.Problems)
	}
}

// Nothing that a text may hold makes the reader fail, or read outside the text.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"2024年度收、支总计分别为21,292.41、22,192.41万元，比上年各增加985.25万元，各增长4.85%。",
		"一般公共服务支出（类）X（款）行政运行（项）。年初预算为{50 = 表5.201.1栏}万元", "（（类）（款）（项）", "占%，{{，{= x}，1，234，567", "\xff（\xe6类）2024年", "、、和与其中",
	} {
		f.Add(s)
	}
	e := evaluate(tables, form.Builtin())
	f.Fuzz(func(t *testing.T, s string) {
		var r phrase.Reader
		r.Reset(e)
		for scope := range 13 {
			r.Read(&report.Text{S: s}, 0, len(s), scope, 2010301)
			for _, c := range r.Claims {
				if c.Start < 0 || c.End > len(s) || c.Start > c.End || c.WordStart < 0 || c.WordEnd > len(s) || c.Figure >= len(r.Figures) {
					t.Fatalf("%q: claim %+v", s, c)
				}
			}
			for _, f := range r.Figures {
				if f.Start < 0 || f.Start >= f.To || f.To > f.End || f.End > len(s) {
					t.Fatalf("%q: figure %+v", s, f)
				}
			}
		}
	})
}
