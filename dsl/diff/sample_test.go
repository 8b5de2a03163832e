package diff

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// computed computes a text.
func computed(text string) *eval.Eval {
	d := doc.Build(syntax.Parse(source.New("r.juesuan.toml", text)))
	return eval.Run(report.Bind(d, report.Options{Library: form.Builtin()}))
}

func read(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile("../../samples/hanyang-2022/" + file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// told is one change as the audit and the comparison both can say it.
type told struct{ place, old, now, gone string }

// changesOf lists what is told of texts, by place in the old version.
func changesOf(c *Changes) []told {
	var out []told
	for i := range c.Passages {
		p := &c.Passages[i]
		place := p.OldAddress
		if at := strings.LastIndex(place, "」.正文."); at >= 0 { // the audit leaves the attachment out
			place = place[at+len("」."):]
		}
		for _, l := range p.Lines {
			gone := l.Old
			if len(l.Pieces) > 0 {
				gone = ""
			}
			for _, piece := range l.Pieces {
				if piece.Kind == Gone {
					gone += piece.Text + "\n"
				}
			}
			out = append(out, told{place + "." + l.Label, l.Old, l.New, gone})
		}
		if len(p.Lines) == 0 {
			out = append(out, told{place: place})
		}
	}
	return out
}

// TestAudit holds the comparison of the published sample with the corrected one to the audit (findings.tsv), which a
// person made with a calculator: whatever the audit says is stated and should be otherwise, and was corrected,
// is told at its place, in its words. What the corrected file leaves as it was, with a reason written beside
// it, must not be told.
func TestAudit(t *testing.T) {
	published, corrected := read(t, "as-published.juesuan.toml"), read(t, "corrected.juesuan.toml")
	c := Reports(computed(published), computed(corrected))
	all := changesOf(c)
	checked := 0
	for line := range strings.Lines(read(t, "findings.tsv")) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		place, stated, expected := f[1], f[2], f[3]
		if len(f) != 7 || stated == "" || expected == "" || !strings.ContainsAny(place, ".") ||
			!strings.HasPrefix(place, "正文.") && !strings.HasPrefix(place, "绩效.") && !strings.HasPrefix(place, "名词解释.") {
			continue
		}
		if l := exception(place, stated); l != nil {
			if l.unchanged && says(all, place, stated, func(c told) string { return c.gone }) {
				t.Errorf("told, though nothing was corrected: %s: %s", place, stated)
			}
			continue
		}
		checked++
		pairs := [][2]string{{stated, expected}}
		if x, y := strings.Split(stated, "、"), strings.Split(expected, "、"); len(x) == len(y) && stated[0] <= '9' {
			pairs = nil // several figures of one paragraph
			for i := range x {
				pairs = append(pairs, [2]string{x[i], y[i]})
			}
		}
		for _, pair := range pairs {
			if !says(all, place, pair[0], func(c told) string { return c.old }) || !says(all, place, pair[1], func(c told) string { return c.now }) {
				t.Errorf("not told: %s: %s, should be %s", place, stated, expected)
			}
		}
	}
	if checked < 40 {
		t.Errorf("only %d held", checked)
	}
}

// says reports whether something told at a place holds words on its old or new side.
func says(all []told, place, words string, side func(told) string) bool {
	bare := func(s string) string { return strings.ReplaceAll(name.Normalize(s), `"`, "") }
	return slices.ContainsFunc(all, func(c told) bool {
		return strings.HasPrefix(bare(c.place), bare(place)) && strings.Contains(bare(side(c)), bare(words))
	})
}

func exception(place, stated string) *exceptional {
	for i := range exceptions {
		if l := &exceptions[i]; name.Equal(place, l.place) && l.stated == stated {
			return l
		}
	}
	return nil
}

// exceptional is a row of the audit that is not told as old words and new ones.
type exceptional struct {
	place, stated string
	// unchanged: the corrected file leaves it, with the reason beside it.
	unchanged bool
	why       string
}

var exceptions = []exceptional{
	{"正文.「二、收入决算情况说明」.第1段", "5 项", false, "the audit counts; the sixth item has been written in"},
	{"正文.「三、支出决算情况说明」.第1段", "4 项", false, "the audit counts; the fifth item has been written in"},
	{"正文.「六、一般公共预算财政拨款基本支出决算情况说明」.第3段", "办公设备购置其他资本性支出", false, "the second of the two was dropped, for it has no amount"},
	{"正文.「(一)“三公”经费的单位范围。」.第1段", "1", false, "有 1 个 became 无"},
	{"绩效.执行数", "232.39", true, "a rounding residue"},
	{"绩效.整体.权重", "19", false, "a label of the form, misprinted; the misprint has gone"},
	{"绩效.整体.目标1", "年度目标 1: (16分)", false, "a label of the form"},
	{"绩效.整体.预算数", "预算数 (A)", false, "a label of the form"},
	{"绩效.行政事业单位缴纳残保金.项目类别", "市值专项", false, "a label of the form"},
	{"绩效.行政事业单位缴纳残保金", "预算数(A)、年度目标值(A)、得分 (20*执行率)、实施单位、说明改进措施及结果应用方案", false, "labels of the form"},
	{"绩效.「2022 年春节困难企业解困及维稳支出」.标题", "2022 年度春节困难企业解困及维稳支出费", false, "the heading follows from the name since"},
	{"绩效.整体.目标4", "14", true, "the report cannot say which points are missing"},
	{"绩效.整体.总分", "95.18", true, "the same"},
	{"正文.「(一)部门(单位)整体绩效自评得分」.第1段", "80", true, "the same"},
	{"绩效.政府购岗.偏差原因.第2段", "2.26", true, "the rest may have another reason"},
	{"绩效.「政府购买服务、评审等工作经费」.偏差原因.第2段", "4", true, "the rest may have another reason"},
	{"绩效.「政府购买服务、评审等工作经费」.指标.「保证 2021 年绩效工作正常开展」", "2021", true, "may be about the year before"},
	{"绩效.退休人员某某抚恤金.指标.「抚恤金发放标准」.实际完成值", "14.77", true, "may hold other costs"},
	{"绩效.整体.指标", "14", true, "a count"},
	{"绩效.整体.指标.「企业员工满意度指标」.实际完成值", "100%", true, "perhaps another survey"},
	{"正文.「1. 预算执行情况分析。」.第1段", "336.07", true, "nothing says which is right"},
	{"正文.「1、产出指标完成情况分析」.第4段", "完成规定工作内容", true, "names of indicators"},
	{"正文.「1、产出指标完成情况分析」.第5段", "在规定时间内完成", true, "names of indicators"},
	{"正文.「2、绩效目标完成情况分析」", "2、", false, "only the number of the title: counted"},
	{"正文.「1) 前期准备工作内容」", "1)、2)、3)", false, "three titles in one row of the audit"},
	{"绩效.整体.偏差原因.第1段", "169.9", false, "corrected to another figure"},
}

// TestPublishedAndCorrected: the rest of what the sample's README and audit say was put right.
func TestPublishedAndCorrected(t *testing.T) {
	c := Reports(computed(read(t, "as-published.juesuan.toml")), computed(read(t, "corrected.juesuan.toml")))

	// 表7 …决算数六栏为空: the six are 0.00 since, and no total moved.
	if len(c.Cells) != 6 {
		t.Fatalf("%d cells: %+v", len(c.Cells), c.Cells)
	}
	for _, cell := range c.Cells {
		if cell.Old != "" || cell.New != "0.00" || !cell.Difference.IsZero() || !strings.HasPrefix(cell.Address, "表7.") {
			t.Errorf("%+v", cell)
		}
	}
	// 项目名称少“预算”二字.
	if len(c.Rows) != 1 || c.Rows[0].Change != RowRenamed || c.Rows[0].Address != "表4.3行" {
		t.Errorf("%+v", c.Rows)
	}
	// 唯一不成立的是表4 注里误印的“57 行 = …”, in the two columns that hold an amount: 合计 and 一般公共预算.
	if len(c.Relations) != 2 {
		t.Fatalf("%+v", c.Relations)
	}
	for _, r := range c.Relations {
		old, _, okOld, okNew := r.Verdicts()
		if old != eval.Violated || !okOld || okNew || r.Old.Kind != eval.Printed {
			t.Errorf("%+v", r)
		}
	}

	// JS7 of the audit: five terms that the year does not use, two that are used and not explained, three that
	// tables name and terms do not.
	var came, went []string
	for i := range c.Passages {
		p := &c.Passages[i]
		if p.Kind == Term && p.Change == Added {
			came = append(came, p.Address)
		}
		if p.Kind == Term && p.Change == Removed {
			went = append(went, p.Address)
		}
	}
	wantCame := []string{"名词解释.「（七）附属单位上缴收入」", "名词解释.「抚恤（款）」", "名词解释.「死亡抚恤（项）」", "名词解释.「（十七）上缴上级支出」", "名词解释.「（十八）对附属单位补助支出」"}
	wantWent := []string{"名词解释.「其他社会保障和就业支出(款)」", "名词解释.「其他社会保障和就业支出(项)」", "名词解释.「3.卫生健康支出(类)」", "名词解释.「公共卫生(款)」", "名词解释.「突发公共卫生事件应急处理(项)」"}
	if !slices.Equal(came, wantCame) || !slices.Equal(went, wantWent) {
		t.Errorf("came %q, went %q", came, went)
	}
	// 说明中的 152 个数写成了 {数 = 出处}, and two in the attachments.
	if c.Sourced[0] != 0 || c.Sourced[1] < 152 {
		t.Errorf("%v", c.Sourced)
	}
	if c.Widths == 0 || c.Form != Writing || c.Same() {
		t.Error(c.Widths, c.Form)
	}
}
