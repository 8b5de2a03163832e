package report_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

const head = "[report]\nunit = \"某中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n"

func bind(text string) *report.Report {
	d := doc.Build(syntax.Parse(source.New("t.juesuan.toml", text)))
	return report.Bind(d, report.Options{Library: form.Builtin()})
}

// show prints the rows of a table that are written or implied: key, origin, cells.
func show(r *report.Report, t *report.Table) string {
	marks := map[report.CellKind]string{report.Omitted: ".", report.Blank: "_", report.Dash: "—", report.Derived: "=", report.Formula: "f", report.Misprint: "?", report.Broken: "!", report.Withheld: "x"}
	var b strings.Builder
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Origin == report.LeftOut {
			continue
		}
		fmt.Fprintf(&b, "%s", row.Key)
		if row.Name.Set {
			fmt.Fprintf(&b, " %s", row.Name.S)
		}
		if row.Origin == report.Implied {
			b.WriteString(" implied")
		}
		for c := range row.N {
			cell := r.Cells[row.First+report.CellID(c)]
			if m, ok := marks[cell.Kind]; ok {
				b.WriteString(" " + m)
			} else {
				b.WriteString(" " + cell.Value.String())
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func problems(r *report.Report) string {
	var out []string
	for _, p := range r.Problems {
		out = append(out, fmt.Sprintf("%d:%s:%s", p.Code, p.Key, p.Want))
	}
	return strings.Join(out, " ")
}

func TestRows(t *testing.T) {
	for _, c := range []struct{ name, form, rows, want, problems string }{
		{
			"numbers, blanks, signs and formulas", "支出决算表",
			"2010350 = [\"事业运行\", 388.68, \"\", \"—\", \"=\", \"= 1 + 1\"]\n",
			"2010350 事业运行 388.68 _ — = f .\n20103 implied = = = = = =\n201 implied = = = = = =\n", "",
		},
		{"no name before the amounts", "支出决算表", "201 = [1.00, 2.0]\n", "201 1.00 2.0 . . . .\n", ""},
		{"one = derives the row", "支出决算表", "201 = [\"=\"]\n", "201 = = = = = =\n", ""},
		{"a misprint is kept, and known as such", "支出决算表", "201 = [\"一般公共服务支出\", \"12.3.4\", 1e5, true]\n", "201 一般公共服务支出 ? ? ? . . .\n", `11:"12.3.4":201 11:1e5:201 11:true:201`},
		{"too many cells break the row", "支出决算表", "201 = [1, 2, 3, 4, 5, 6, 7]\n", "201 ! ! ! ! ! !\n", "7:7:6"},
		{"a thousands comma in a full row", "一般公共预算财政拨款支出决算表", "201 = [20,323.21, 1.00, 2.00]\n", "201 ! ! !\n", "14:20,323.21:20_323.21"},
		{"a line by its number or its label", "收入支出决算总表", "27 = [1.00]\n\"上级补助收入\" = [2.00]\n", "上级补助收入 2.00\n27 1.00\n", "10:上级补助收入:27"},
		{"a label that occurs twice", "收入支出决算总表", "\"收入.总计\" = [1.00]\n\"总计\" = [2.00]\n", "收入.总计 1.00\n", "15:总计:收入.总计"},
		{"a line that the form has not", "收入支出决算总表", "61 = [1.00]\n", "", "9:61:1–60"},
		{"a label that the form has not", "收入支出决算总表", "\"本年收入和计\" = [1.00]\n", "", "6:本年收入和计:本年收入合计"},
		{"a code of wrong length hangs below its class", "支出决算表", "201 = [1.00]\n20103501 = [1.00]\n", "201 1.00 . . . . .\n20103501 1.00 . . . . .\n", ""},
		{"a row with a syntax error is broken, the next is not", "支出决算表", "201 = [1.00, 2.00\n208 = [3.00]\n", "201 ! ! ! ! ! !\n208 3.00 . . . . .\n", ""},
		{"a withheld row", "支出决算表", "204 = [{ withheld = \"依法不予公开\" }]\n", "204 x x x x x x\n", ""},
		{"a key of the table among the rows", "支出决算表", "201 = [1.00]\nnote = \"注\"\n", "201 1.00 . . . . .\n", "12:note:"},
		{"economic rows keep the form's order", "基本支出表", "30201 = [2.00]\n30101 = [1.00]\n", "30101 1.00\n30201 2.00\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := bind(head + "[table.1]\nform = \"" + c.form + "\"\n[table.1.rows]\n" + c.rows)
			got := show(r, &r.Tables[0])
			if got != c.want {
				t.Errorf("rows:\n%swant:\n%s", got, c.want)
			}
			if p := problems(r); p != c.problems {
				t.Errorf("problems %q, want %q", p, c.problems)
			}
		})
	}
}

// A row left out is blank, and derived where the form calls it a total.
func TestLeftOut(t *testing.T) {
	r := bind(head + "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [624.81]\n")
	tab := &r.Tables[0]
	for no, want := range map[int]report.CellKind{1: report.Stated, 2: report.Omitted, 27: report.Derived, 30: report.Derived, 59: report.Omitted} {
		row := &tab.Rows[tab.Form.Line(no)]
		if got := r.Cells[row.First].Kind; got != want {
			t.Errorf("line %d is %d, want %d", no, got, want)
		}
	}
	r = bind(head + "[table.1]\nform = \"收入支出决算总表\"\nempty = \"无\"\n")
	row := &r.Tables[0].Rows[26]
	if got := r.Cells[row.First].Kind; got != report.Omitted {
		t.Errorf("a total of a table declared empty is %d, want blank", got)
	}
}

func TestHierarchy(t *testing.T) {
	r := bind(head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n201 = [1]\n20103 = [1]\n2010350 = [1]\n2080505 = [1]\n\"其中：人员\" = [1]\n")
	tab := &r.Tables[0]
	parent := func(key string) string {
		for i := range tab.Rows {
			if tab.Rows[i].Key == key {
				if p := tab.Rows[i].Parent; p >= 0 {
					return tab.Rows[p].Key
				}
				return "-"
			}
		}
		return "no row"
	}
	for key, want := range map[string]string{"合计": "-", "201": "合计", "20103": "201", "2010350": "20103", "2080505": "20805", "20805": "208", "208": "合计", "其中：人员": "-"} {
		if got := parent(key); got != want {
			t.Errorf("%s is under %s, want %s", key, got, want)
		}
	}
}

func TestEdition(t *testing.T) {
	wuhan := "[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"万元\"\n[table.9]\nform = \"国有资本经营预算财政拨款支出决算表\"\n"
	shanghai := strings.Replace(wuhan, "国有资本经营预算财政拨款支出决算表", "国有资本经营预算财政拨款收入支出决算表", 1)
	for _, c := range []struct{ name, text, project, want string }{
		{"by the report", "[report]\nedition = \"shanghai\"\n", "wuhan", "shanghai"},
		{"by the project", wuhan, "shanghai", "shanghai"},
		{"by the names of the forms", wuhan, "", "wuhan"},
		{"by the names of the forms", shanghai, "", "shanghai"},
		{"by the labels", "[report]\nyear = 2022\n[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n\"一、一般公共预算财政拨款收入\" = [1]\n", "", "shanghai"},
		{"by the line numbers", "[report]\nyear = 2022\n[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n31 = [1]\n", "", "wuhan"},
		{"by the year", "[report]\nyear = 2022\n", "", "wuhan"}, // shanghai's forms begin in 2024
		{"the newest otherwise", "[report]\nyear = 2030\n", "", "shanghai"},
	} {
		d := doc.Build(syntax.Parse(source.New("t", c.text)))
		r := report.Bind(d, report.Options{Library: form.Builtin(), Edition: c.project})
		if r.Set.Edition != c.want {
			t.Errorf("%s: %s, want %s", c.name, r.Set.Edition, c.want)
		}
	}
}

func TestHeadProblems(t *testing.T) {
	r := bind("[report]\nuint = \"x\"\nyear = \"2022\"\namount_unit = \"千元\"\n")
	// unknown key with its nearest, wrong type, bad value, missing unit
	if got, want := problems(r), "1:uint:unit 2:year:integer 4:千元:元、万元 3:unit:"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFigures(t *testing.T) {
	r := bind(head + "[figures]\n\"年初预算\" = 689.87\n\"年初预算.201\" = 663.37\n上年.总计 = 1\n[figures.采购]\n\"货物\" = \"= 数据.年初预算\"\n")
	var got []string
	for _, f := range r.Figures {
		got = append(got, fmt.Sprintf("%s/%d", f.Name, f.Kind))
	}
	if want := "年初预算/3 年初预算.201/3 上年.总计/3 采购.货物/5"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestPerformance(t *testing.T) {
	r := bind(head + `[[performance]]
scope = "项目"
name = "残保金"
function = { "2010399" = 1.00, "2081199" = 1.16 }
budget = { "年初" = 2.50, "调整后" = 2.60 }
executed = 2.16
rate = "86.40%"
weight = 20
score = "="

[[performance.goal]]
title = "目标"
weight = 80
indicators = [
  ["产出指标", "数量指标", "完成率", "100%", "100%", 16],
  ["产出指标", "质量指标", "达标率", "100%", "100%", ""],
]
`)
	if len(r.Problems) > 0 {
		t.Fatal(problems(r))
	}
	p := r.Elements[0].Performance
	if len(p.Functions) != 2 || p.Functions[1].Code != 2081199 || p.Functions[1].Amount.Value.String() != "1.16" {
		t.Errorf("functions %+v", p.Functions)
	}
	if len(p.Budget) != 2 || p.Budget[1].Name != "调整后" || p.Budget[1].Value.String() != "2.60" {
		t.Errorf("budget %+v", p.Budget)
	}
	if !p.Rate.Percent || p.Rate.Value.String() != "86.40" || p.Score.Kind != report.Derived {
		t.Errorf("rate %+v, score %+v", p.Rate, p.Score)
	}
	g := &p.Goals[0]
	if len(g.Indicators) != 2 {
		t.Fatal("indicators")
	}
	a, b := g.Field(&g.Indicators[0], "得分"), g.Field(&g.Indicators[1], "得分")
	if a.Figure.Value.String() != "16" || b.Figure.Kind != report.Blank || g.Field(&g.Indicators[0], "实际完成值").S != "100%" {
		t.Errorf("%+v %+v", a, b)
	}
}

// Elements stand in the order of the file, whatever their kinds.
func TestPrintOrder(t *testing.T) {
	r := bind(head + "[[part]]\ntitle = \"一\"\n[[section]]\ntitle = \"二\"\n[[part]]\ntitle = \"三\"\n[[term]]\nname = \"四\"\n[[section]]\ntitle = \"五\"\n")
	got := ""
	for _, e := range r.Elements {
		got += e.Title.S + e.Name.S
	}
	if got != "一二三四五" {
		t.Error(got)
	}
}

// Nothing that a binder bound before shows in what it binds next.
func TestBinderReuse(t *testing.T) {
	texts := []string{
		head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n201 = [1, 2, 3]\n2010350 = [1]\n[[section]]\ntitle = \"a\"\n",
		head + "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [1]\n[figures]\na = 1\n",
		"",
		head + "[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n30201 = [1]\n30101 = [1]\n",
	}
	dump := func(r *report.Report) string {
		s := problems(r)
		for i := range r.Tables {
			s += show(r, &r.Tables[i])
		}
		return s + fmt.Sprint(len(r.Elements), len(r.Figures), len(r.Cells))
	}
	var b report.Binder
	for range 2 {
		for _, text := range texts {
			d := doc.Build(syntax.Parse(source.New("t.juesuan.toml", text)))
			o := report.Options{Library: form.Builtin()}
			if again, fresh := dump(b.Bind(d, o)), dump(report.Bind(d, o)); again != fresh {
				t.Errorf("%q:\nreused %s\nfresh %s", text, again, fresh)
			}
		}
	}
}

// One cell alone with more than two decimals does not make the table more exact.
func TestScale(t *testing.T) {
	for cells, want := range map[string]int{"1": 0, "1.5, 2": 1, "1.50, 2": 2, "1.505": 3, "1.505, 2.25, 3.75": 2, "3.75, 1.505, 2.25": 2, "2, 3.25, 1.505, 2.505": 3, "1.50": 2} {
		r := bind(head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n201 = [" + cells + "]\n")
		if got := r.Tables[0].Scale; got != want {
			t.Errorf("%s: scale %d, want %d", cells, got, want)
		}
	}
}

// What is written twice by mistake is told elsewhere; nothing of it is lost, whatever memory it lies in.
func TestTwice(t *testing.T) {
	var b report.Binder
	for range 3 { // in memory that has been used
		r := b.Bind(doc.Build(syntax.Parse(source.New("x", `[[section]]
item = [{ code = 201 }]
title = "甲"
item = [{ code = 208 }, { code = 210 }]

[[performance]]
budget = 1
goal = [{ title = "一" }, { title = "二" }]
budget = 2
goal = [{ title = "三" }]

[[performance]]
goal = [{ title = "四" }]
`))), report.Options{Library: form.Builtin()})
		var got []string
		for i := range r.Elements {
			for j := range r.Elements[i].Items {
				got = append(got, r.Elements[i].Items[j].Code.S)
			}
			if p := r.Elements[i].Performance; p != nil {
				for j := range p.Budget {
					got = append(got, p.Budget[j].Value.String())
				}
				for j := range p.Goals {
					got = append(got, p.Goals[j].Title.S)
				}
			}
		}
		if want := []string{"201", "208", "210", "1", "2", "一", "二", "三", "四"}; !slices.Equal(got, want) {
			t.Errorf("%q", got)
		}
	}
}

// The lines of a table reach to the next header, or to the end of the file.
func TestLines(t *testing.T) {
	const head, three, four = "[report]\nunit = \"x\"\n", "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [1.00]\n坏的一行\n", "[table.4]\n坏的一行\n"
	r := bind(head + three + four)
	for i, want := range []string{three, four} {
		if got := r.File.Slice(r.Lines(&r.Tables[i])); got != want {
			t.Errorf("table %d: %q, want %q", i, got, want)
		}
	}
}
