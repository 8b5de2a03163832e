package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestBoundFigure(t *testing.T) {
	run(t, []one{
		{boundFigure, inExpenditure, "支出合计 {⟦634.81⟧ = 表3.合计.1栏} 万元。",
			"“支出合计 634.81 万元”与表3 “合计”本年支出合计 624.81 万元不符，多 10.00。", "支出合计 {624.81 = 表3.合计.1栏} 万元。"},
		// 392.43 ÷ 624.81 = 62.808 %
		{boundFigure, inExpenditure, "基本支出占 {⟦63.81%⟧ = 占比(表3.合计.基本支出, 表3.合计.1栏)}。",
			"“基本支出占 63.81%”不符，按 占比(表3.合计.基本支出, 表3.合计.1栏) 应为 62.81%，多 1.00 个百分点。",
			"基本支出占 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。"},
		{boundFigure, inExpenditure, "基本支出占 {⟦63.8⟧ = 占比(表3.合计.基本支出, 表3.合计.1栏)}%。",
			"“基本支出占 63.8%”不符，按 占比(表3.合计.基本支出, 表3.合计.1栏) 应为 62.8%，多 1.0 个百分点。",
			"基本支出占 {62.8 = 占比(表3.合计.基本支出, 表3.合计.1栏)}%。"},
		// the same figure with another last digit is a copy gone wrong, not a rounding
		{boundFigure, inExpenditure, "支出合计 {⟦624.82⟧ = 表3.合计.1栏} 万元。",
			"“支出合计 624.82 万元”与表3 “合计”本年支出合计 624.81 万元差 0.01，同一个数两处末位不同，请统一。", "支出合计 {624.81 = 表3.合计.1栏} 万元。"},
		{boundFigure, inExpenditure, "支出合计 {⟦6,348,100.00⟧ = 表3.合计.1栏} 元。",
			"“支出合计 6,348,100.00 元”与表3 “合计”本年支出合计 6,248,100.00 元不符，多 100,000.00。", "支出合计 {6,248,100.00 = 表3.合计.1栏} 元。"},
		{boundFigure, inExpenditure, "比预算减少 {⟦75.29⟧ = 数据.年初预算 - 表3.合计.1栏} 万元。",
			"“比预算减少 75.29 万元”不符，按 数据.年初预算 - 表3.合计.1栏 应为 75.19 万元，多 0.10。",
			"比预算减少 {75.19 = 数据.年初预算 - 表3.合计.1栏} 万元。"},
		// at least 392.425 ÷ 624.815 = 62.806 %, and 62.80 % stands for at most 62.805 %
		{boundFigure, inExpenditure, "占 {⟦62.80%⟧ = 占比(表3.合计.基本支出, 表3.合计.1栏)}。",
			"“占 62.80%”不符，按 占比(表3.合计.基本支出, 表3.合计.1栏) 应为 62.81%，少 0.01 个百分点。",
			"占 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。"},
		{boundFigure, inExpenditure, `{{注}} \t支出合计 {⟦634.81⟧ = 表3.合计.1栏} 万元。`,
			"“{注}} \t支出合计 634.81 万元”与表3 “合计”本年支出合计 624.81 万元不符，多 10.00。", `{{注}} \t支出合计 {624.81 = 表3.合计.1栏} 万元。`},
	})
	silent(t, boundFigure, inExpenditure,
		"支出合计 {624.81 = 表3.合计.1栏} 万元，占 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}，占 {62.8% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。",
		"支出合计 {624.8 = 表3.合计.1栏} 万元，{625 = 表3.合计.1栏} 万元，{6248100.00 = 表3.合计.1栏} 元，{0.062481 = 表3.合计.1栏} 亿元。",
		"减少 {75.19 = 表3.合计.1栏 - 数据.年初预算} 万元，下降 {10.74% = 增长率(表3.合计.1栏, 数据.年初预算)}。",
		"支出 {1.00 = 表9.合计.1栏} 万元，{1.00 = 数据.没有} 万元，{1.00 = 占比(表3.合计.1栏, 数据.无)}，{= 表3.合计.1栏}，{700.00 := 数据.甲}，{列举 表6.人员经费}。",
		"{{624.82 = 表3.合计.1栏}}。",
	)
}

// Reasons and improvements of performance tables and attachments hold figures too; titles of charts
// do not count.
func TestBoundFigureElsewhere(t *testing.T) {
	r := linttest.Check(t, head+`[[performance]]
scope = "整体"
deviation = "支出 {1.00 = 表3.合计.1栏} 万元。"
improvement = "支出 {2.00 = 表3.合计.1栏} 万元。"

[[chart]]
title = "支出 {3.00 = 表3.合计.1栏} 万元"

[[attachment]]
title = "一、评价报告"
of = "整体"

[[section]]
title = "（一）得分"
text = "支出 {4.00 = 表3.合计.1栏} 万元。"
`, boundFigure)
	var got []string
	for i := range r.Diagnostics {
		got = append(got, r.Diagnostics[i].Address)
	}
	if want := "绩效.整体.偏差原因.第1段 绩效.整体.改进措施.第1段 附件「一、评价报告」.正文.「（一）得分」.第1段"; strings.Join(got, " ") != want {
		t.Errorf("%v", got)
	}
}

// The second fix leaves the figure to its source.
func TestLiveFigure(t *testing.T) {
	r := linttest.Check(t, head+"[[section]]\ntitle = \"三\"\ntext = \"支出 {1.00 = 表3.合计.1栏} 万元。\"\n", boundFigure)
	if len(r.Diagnostics) != 1 || len(r.Diagnostics[0].Fixes) != 2 {
		t.Fatalf("%s", linttest.Findings(r))
	}
	if got := applyEdits(t, r.File.Text, r.Diagnostics[0].Fixes[1]); !strings.Contains(got, "支出 {= 表3.合计.1栏} 万元。") {
		t.Errorf("%s", got[len(head):])
	}
	if d := &r.Diagnostics[0]; !d.HasAmounts || d.Stated.String() != "1.00" || d.Expected.String() != "624.81" || d.Difference.String() != "-623.81" || d.Severity != lint.Error {
		t.Errorf("%+v", d)
	}
}

func TestShareOfZero(t *testing.T) {
	run(t, []one{
		{shareOfZero, inExpenditure, "占 ⟦{0% = 占比(表3.合计.1栏, 数据.无)}⟧。",
			"占比(表3.合计.1栏, 数据.无) 的基数是零，比例没有意义；可写“无可比性”，或不写。", ""},
		{shareOfZero, inExpenditure, "下降 ⟦{= 绝对值(增长率(表3.合计.1栏, 数据.无))}⟧。",
			"绝对值(增长率(表3.合计.1栏, 数据.无)) 的基数是零，比例没有意义；可写“无可比性”，或不写。", ""},
		{shareOfZero, inPurchases, "政府采购支出总额 1 万元，其中：货物 1 万元、工程 0 万元、服务 0 万元。工程采购授予中小企业合同金额占工程支出金额的 ⟦0%⟧。",
			"“工程采购授予中小企业合同金额占工程支出金额的 0%”：工程采购为零，比例没有意义；可写“无可比性”，或不写。", ""},
		{shareOfZero, inThreePublic, "因公出国（境）费决算为 0.00 万元，完成预算的 ⟦0%⟧；公务接待费支出决算为 1.50 万元，完成预算的 75.00%。",
			"“完成预算的 0%”：因公出国（境）费预算数为零，比例没有意义；可写“无可比性”，或不写。", ""},
	})
	silent(t, shareOfZero, inThreePublic,
		"因公出国（境）费年初预算为 1.00 万元，支出决算为 0.00 万元，完成预算的 0%。", "“三公”经费完成预算的 88.00%。", "公务接待费完成预算的 75.00%，无可比性。")
	silent(t, shareOfZero, inPurchases, "货物 1 万元、工程 0 万元。货物采购授予中小企业合同金额占货物支出金额的 100%。")
}
