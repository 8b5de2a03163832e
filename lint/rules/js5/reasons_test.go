package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestReasonMissing(t *testing.T) {
	run(t, []one{
		{reasonMissing, inGeneral, "支出年初预算为 ⟦700.00 万元，支出决算为 624.81 万元⟧。",
			"“一般公共预算财政拨款支出决算情况说明” 年初预算 700.00、决算 624.81 万元，少 75.19（10.74%），未说明原因。", ""},
		{reasonMissing, inGeneral, "[[section]]\ntitle = \"五、一般公共预算财政拨款支出决算情况说明\"\n[[section.item]]\ncode = 2080801\ntext = \"年初预算为 ⟦0 万元，支出决算为 {15.84 = 表3.合计.1栏} 万元⟧。\"\n",
			"2080801 年初预算 0、决算 15.84 万元，多 15.84，未说明原因。", ""},
		{reasonMissing, inExpenditure, "与 2021 年度相比，支出减少 179.14 万元，减少 ⟦22.28%⟧。",
			"“支出决算情况说明” 与上年相比“减少 22.28%”，未说明原因。", ""},
		{reasonMissing, inThreePublic, "因公出国（境）费年初预算为 ⟦26.50，支出决算为 57.35 万元⟧。",
			"“一般公共预算财政拨款“三公”经费支出决算情况说明” 年初预算 26.50、决算 57.35 万元，多 30.85（116.42%），未说明原因。", ""},
	})
	silent(t, reasonMissing, inGeneral,
		"年初预算为 700.00 万元，支出决算为 624.81 万元，主要原因是疫情。",
		"年初预算为 700.00 万元，支出决算为 624.81 万元。因项目延期，部分资金未支付。",
		"年初预算为 700.00 万元，支出决算为 624.81 万元。\n由于项目延期。",
		"年初预算为 689.87 万元，支出决算为 624.81 万元。", // 9.43 %
		"年初预算为 0.10 万元，支出决算为 0.05 万元。",     // 500 元
		"年初预算为 700.00 万元。支出决算为 624.81 万元。",
		"完成年初预算的 89.26%。", "与 2021 年度相比，支出减少 56.95 万元，下降 1.87%。", "与 2021 年度相比，支出减少 0.05 万元，下降 50.00%。",
		"年初预算为 {= 数据.没有} 万元，支出决算为 {= 表3.合计.1栏} 万元。", "占比 62.81%。",
	)
	silent(t, reasonMissing, "一、部门主要职能", "年初预算为 700.00 万元，支出决算为 624.81 万元。")
	silent(t, reasonMissing, inGeneral, "[[attachment]]\ntitle = \"一\"\n[[section]]\ntitle = \"三、支出决算情况\"\ntext = \"年初预算为 700.00 万元，支出决算为 624.81 万元。\"\n")
}

func TestReasonOptions(t *testing.T) {
	c := linttest.Checker(reasonMissing)
	c.Options = func(*lint.Rule, string) lint.Options {
		return lint.Options{"percent": int64(5), "amount": int64(100_000)}
	}
	for text, want := range map[string]int{
		"年初预算为 689.87 万元，支出决算为 624.81 万元。": 1,
		"年初预算为 12.00 万元，支出决算为 6.00 万元。":    0,
	} {
		r := c.Check(file(head + "[[section]]\ntitle = \"" + inGeneral + "\"\ntext = \"" + text + "\"\n"))
		if len(r.Diagnostics) != want {
			t.Errorf("%s: %d findings\n%s", text, len(r.Diagnostics), linttest.Findings(r))
		}
	}
}

func TestReasonPasted(t *testing.T) {
	section := func(title, text string) string {
		return "[[section]]\ntitle = \"" + title + "\"\ntext = \"" + text + "\"\n\n"
	}
	item := func(code, text string) string {
		return "[[section.item]]\ncode = " + code + "\ntext = \"" + text + "\"\n\n"
	}
	const reason = "主要原因是人员进出及退休变化，减少支付。"
	for name, c := range map[string]struct {
		text string
		want string
	}{
		"three sections": {
			section(inIncome, reason) + section(inExpenditure, "主要原因：人员进出 及退休变化，减少支付。") + section(inRunning, "主要原因：\\n人员进出及退休变化，减少支付。"),
			"正文.「二、收入决算情况说明」.第1段 正文.「三、支出决算情况说明」.第1段 正文.「十、机关运行经费支出情况」.第2段",
		},
		"two sections":    {section(inIncome, reason) + section(inExpenditure, reason), ""},
		"two items":       {section(inGeneral, "") + item("201", reason) + item("208", reason), "正文.「五、一般公共预算财政拨款支出决算情况说明」.201 正文.「五、一般公共预算财政拨款支出决算情况说明」.208"},
		"total and item":  {section(inGeneral, reason) + item("201", reason), ""},
		"short":           {section(inGeneral, "") + item("201", "主要原因是厉行节约。") + item("208", "主要原因是厉行节约。"), ""},
		"reference":       {section(inGeneral, "") + item("201", "主要原因同第一项说明所述情况。") + item("208", "主要原因同第一项说明所述情况。"), ""},
		"no notes":        {section("一、主要职能", reason) + section("二、单位构成", reason) + section("三、其他", reason), ""},
		"nothing follows": {section(inIncome, "主要原因：") + section(inExpenditure, "主要原因") + section(inRunning, "原因"), ""},
	} {
		r := linttest.Check(t, head+c.text, reasonPasted)
		var got []string
		for i := range r.Diagnostics {
			d := &r.Diagnostics[i]
			got = append(got, d.Address)
			if n := len(r.Diagnostics); len(d.Related) != n-1 {
				t.Errorf("%s: %d other places, want %d", name, len(d.Related), n-1)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestReasonDirection(t *testing.T) {
	run(t, []one{
		{reasonDirection, inGeneral, "决算数大于预算数的主要原因：⟦人员进出及退休变化，减少人员经费开支⟧。",
			"前面说的是增加，原因“人员进出及退休变化，减少人员经费开支”说的却是减少。", ""},
		{reasonDirection, inRunning, "比 2021 年度减少 2.55 万元，下降 1.40%。主要原因是⟦更换照明设施，导致相关支出略有增加⟧。",
			"前面说的是减少，原因“更换照明设施，导致相关支出略有增加”说的却是增加。", ""},
	})
	silent(t, reasonDirection, inGeneral,
		"决算数小于预算数的主要原因：人员进出及退休变化，减少人员经费开支。",
		"比 2021 年度增加 2.55 万元，增长 1.40%。主要原因是更换照明设施，导致相关支出略有增加。",
		"决算数大于预算数的主要原因：公用经费减少，人员经费支出增加。",
		"决算数大于预算数的主要原因：年初结转支出减少。",
		"决算数小于预算数的主要原因：增加退休人员。",
		"增加（减少）的主要原因：减少支出。",
		"主要原因：减少支出。", "支出 1 万元。主要原因：减少支出。",
	)
}
