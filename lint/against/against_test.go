package against_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/against"
)

var rule = &lint.Rule{ID: against.ID}

func computed(name, s string) *eval.Eval {
	return (&lint.Checker{Library: form.Builtin()}).Check(source.New(name, s)).Eval
}

func sample(t *testing.T, path string) string {
	t.Helper()
	s, err := os.ReadFile("../../samples/" + path + ".juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(s)
}

// imported is what is recognised in a text in Markdown.
func imported(t *testing.T, s string) *eval.Eval {
	t.Helper()
	d, err := text.Read("x.md", []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return computed("x.md", recognize.Report(d, recognize.Options{Library: form.Builtin()}).Text)
}

// differences are the messages of a comparison with the report, of a text that was printed of it and changed.
func differences(t *testing.T, report *eval.Eval, s string) []string {
	t.Helper()
	var out []string
	for _, d := range against.Compare(rule, lint.Error, report, imported(t, s)) {
		out = append(out, d.Severity.String()+" "+d.Message.In(lint.Chinese))
	}
	return out
}

// What a report prints is what it says, computed figures and all; the published text of the sample is what was
// typed of it.
func TestSame(t *testing.T) {
	for _, path := range []string{"hanyang-2022/corrected", "putuo-finance-2024/edited", "minimal/minimal", "years/right/2022", "years/right/2021", "members/right/bureau", "members/right/units/bureau-self"} {
		e := computed(path, sample(t, path))
		if list := differences(t, e, render.Markdown(e)); len(list) > 0 {
			t.Errorf("%s:\n%s", path, strings.Join(list, "\n"))
		}
	}
	published, err := os.ReadFile("../../dsl/convert/recognize/testdata/hanyang-2022.md")
	if err != nil {
		t.Fatal(err)
	}
	if list := differences(t, computed("x", sample(t, "hanyang-2022/as-published")), string(published)); len(list) > 0 {
		t.Errorf("as published:\n%s", strings.Join(list, "\n"))
	}
}

func TestDifferences(t *testing.T) {
	e := computed("minimal", sample(t, "minimal/minimal"))
	printed := render.Markdown(e)
	for _, c := range []struct {
		what, old, new string
		want           []string
	}{
		{"an amount", "其他政府办公厅（室）及相关机构事务支出 | 10.00 |  | 10.00 |", "其他政府办公厅（室）及相关机构事务支出 | 10.00 |  | 16.00 |",
			[]string{"error 表3 其他政府办公厅（室）及相关机构事务支出（2010399）项目支出：本文件是 16.00，源文件是 10.00。"}},
		{"a blank", "其他政府办公厅（室）及相关机构事务支出 | 10.00 |  | 10.00 |", "其他政府办公厅（室）及相关机构事务支出 | 10.00 |  |  |",
			[]string{"error 表3 其他政府办公厅（室）及相关机构事务支出（2010399）项目支出：本文件是 空白，源文件是 10.00。"}},
		{"a row that others imply", "| 22102 |  |  | 住房改革支出 | 6.00 | 6.00 |  |  |  |  |\n", "",
			[]string{"error 表3 住房改革支出（22102）：源文件有这一行，本文件里没有认出。"}},
		{"a row", "| 2210201 |  |  | 住房公积金 | 6.00 | 6.00 |  |  |  |  |\n", "",
			[]string{"error 表3.2210201“住房公积金”：源文件有这一行（6.00、6.00、空白、空白、空白、空白），本文件里没有认出。"}},
		{"a name", "| 22102 |  |  | 住房改革支出 | 6.00 | 6.00 |  |  |  |  |\n", "| 22102 |  |  | 住房支出 | 6.00 | 6.00 |  |  |  |  |\n",
			[]string{"error 表3.22102：本文件的名称是“住房支出”，源文件是“住房改革支出”。"}},
		{"a figure of a text", "人员经费 80.00 万元", "人员经费 81.00 万元",
			[]string{"error 正文.「六、一般公共预算财政拨款基本支出决算情况说明」：本文件是“人员经费 81.00 万元，主要包括：基…”，源文件是“人员经费 80.00 万元，主要包括：基…”。"}},
		{"a figure at the beginning", "主要原因同第一项", "主要原因同第二项",
			[]string{"error 正文.「四、财政拨款收入支出决算总体情况说明」：本文件是“…00%。主要原因同第二项。”，源文件是“…00%。主要原因同第一项。”。"}},
		{"a paragraph less", "本单位为事业单位，2022 年度无机关运行经费。", "",
			[]string{"error 正文.「十、机关运行经费支出情况」：源文件有“本单位为事业单位，2022 年度无机关运行经费。”，本文件里没有认出。"}},
		{"two paragraphs more", "本单位为事业单位，2022 年度无机关运行经费。", "本单位为事业单位，2022 年度无机关运行经费。\n\n多出的一段。\n\n又多一段。",
			[]string{"error 正文.「十、机关运行经费支出情况」：本文件有“多出的一段。”等连着的 2 段，源文件没有。"}},
		{"a computed score", "| 总分 | 100.00", "| 总分 | 99.00", []string{"error 绩效.整体.总分：本文件是“99.00”，源文件是“100.00”。"}},
	} {
		if !strings.Contains(printed, c.old) {
			t.Errorf("%s: there is no %q", c.what, c.old)
			continue
		}
		if got := differences(t, e, strings.Replace(printed, c.old, c.new, 1)); strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n%s", c.what, strings.Join(got, "\n"))
		}
	}
}

// Blank where the source prints 0.00 is a difference, though not one of amounts.
func TestBlankForZero(t *testing.T) {
	e := computed("corrected", sample(t, "hanyang-2022/corrected"))
	printed := render.Markdown(e)
	const zeros = "| 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 |"
	if !strings.Contains(printed, zeros) {
		t.Fatal("the sample prints no zeros")
	}
	list := against.Compare(rule, lint.Error, e, imported(t, strings.Replace(printed, zeros, "|  "+zeros[7:], 1)))
	if len(list) != 1 || list[0].Message.In(lint.Chinese) != "表7 预算数·合计：本文件是 空白，源文件是 0.00。" {
		t.Fatalf("%+v", list)
	}
	if list[0].HasAmounts {
		t.Errorf("it is said to be off by %s", list[0].Difference.Format())
	}
}

// Each figure of the printed report that is changed is found.
func TestEachFigure(t *testing.T) {
	e := computed("minimal", sample(t, "minimal/minimal"))
	printed := render.Markdown(e)
	figures := regexp.MustCompile(`\d+\.\d\d`).FindAllStringIndex(printed, -1)
	if len(figures) < 50 {
		t.Fatalf("only %d figures", len(figures))
	}
	step := 1
	if testing.Short() {
		step = 7
	}
	missed := 0
	for i := 0; i < len(figures); i += step {
		at := figures[i]
		digit := "7"
		if printed[at[0]] == '7' {
			digit = "4"
		}
		changed := printed[:at[0]] + digit + printed[at[0]+1:]
		if len(differences(t, e, changed)) == 0 {
			missed++
			t.Errorf("figure %d: …%s… as %s is not found", i, printed[max(0, at[0]-60):at[1]], digit)
		}
	}
	t.Logf("%d of %d found", (len(figures)+step-1)/step-missed, (len(figures)+step-1)/step)
}
