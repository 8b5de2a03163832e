package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestListItems(t *testing.T) {
	const all = "基本工资、津贴补贴、机关事业单位基本养老保险缴费、退休费"
	run(t, []one{
		{listItems, inBasic, "人员经费 389.83 万元，主要包括：" + strings.Replace(all, "、退休费", "、⟦职业年金缴费⟧、退休费", 1) + "。",
			"列举了“职业年金缴费”，表6 30109 没有金额。", "人员经费 389.83 万元，主要包括：" + all + "。"},
		{listItems, inBasic, "人员经费 389.83 万元，主要包括：" + all + "、⟦奖金⟧。",
			"列举了“奖金”，表6 30103 没有金额。", "人员经费 389.83 万元，主要包括：" + all + "。"},
		{listItems, inBasic, "人员经费 389.83 万元，主要包括：⟦基本工资、机关事业单位基本养老保险缴费、退休费⟧。",
			"没有列举“津贴补贴”，表6 30102 有 100.00 万元。", "人员经费 389.83 万元，主要包括：" + all + "。"},
		{listItems, inBasic, "人员经费 389.83 万元，主要用于：⟦津贴补贴、退休费⟧；公用经费 2.60 万元。",
			"表6 有金额的科目有 2 个没有列举：基本工资、机关事业单位基本养老保险缴费。",
			"人员经费 389.83 万元，主要用于：基本工资、津贴补贴、机关事业单位基本养老保险缴费、退休费；公用经费 2.60 万元。"},
		{listItems, inBasic, "公用经费 2.60 万元，主要包括：办公费、差旅费、⟦办公设备购制⟧。",
			"列举的“办公设备购制”不是表6 的科目名称，疑为“办公设备购置”。", "公用经费 2.60 万元，主要包括：办公费、差旅费、办公设备购置。"},
		// both names of a pair that touches count, each for itself
		{listItems, inBasic, "公用经费 2.60 万元，主要包括：办公费、差旅费、办公设备购置⟦其他商品和服务支出⟧。",
			"列举了“其他商品和服务支出”，表6 30299 没有金额。", "公用经费 2.60 万元，主要包括：办公费、差旅费、办公设备购置。"},
		// by other names
		{listItems, inBasic, "公用经费 2.60 万元，包括办公费，差旅费，⟦维修费⟧，办公设备购置费。",
			"列举了“维修费”，表6 30213 没有金额。", "公用经费 2.60 万元，包括办公费，差旅费，办公设备购置费。"},
		{listItems, inIncome, "⟦收入合计 624.81 万元，其中：财政拨款收入 600.00 万元，占 96.03%；经营收入 0.00 万元。⟧",
			"逐项列举没有“事业收入”，表2 第 4 栏有 24.81 万元。", ""},
		{listItems, inIncome, "⟦收入合计 624.81 万元，其中：财政拨款收入 600.00 万元；上级补助收入 0 万元；事业收入 24.81 万元；经营收入 0 万元；其他收入 0 万元。⟧",
			"逐项列举没有“附属单位上缴收入”（表2 第 6 栏，金额为零），别的金额为零的列了。", ""},
	})
	run(t, []one{
		{listItems, inBasic, "人员经费 389.83 万元，主要包括：{列举 表6.人员经费}；公用经费 2.60 万元，主要包括：办公费、差旅费、⟦办公设备购制⟧。",
			"列举的“办公设备购制”不是表6 的科目名称，疑为“办公设备购置”。",
			"人员经费 389.83 万元，主要包括：{列举 表6.人员经费}；公用经费 2.60 万元，主要包括：办公费、差旅费、办公设备购置。"},
	})
	silent(t, listItems, inBasic,
		"人员经费 389.83 万元，主要包括："+all+"；公用经费 2.60 万元，主要包括：办公费、差旅费、办公设备购置。",
		"人员经费 389.83 万元，主要包括：{列举 表6.人员经费}。\n公用经费 2.60 万元，主要包括：{列举 表6.公用经费}。",
		"人员经费 389.83 万元，主要包括：基本工资、津贴补贴等。",
		"人员经费 389.83 万元，主要包括：基本工资……。",
		"人员经费 389.83 万元，主要包括：基本工资 200.00 万元、津贴补贴 {100.00 = 表6.30102} 万元。",
		"人员经费 389.83 万元，包括：工资福利支出、对个人和家庭的补助。",
		"人员经费 389.83 万元，主要包括：基本工资、津补贴、五险、退休人员支出。",
		"公用经费 2.60 万元，主要包括：办公费、差旅费和办公设备购置。",
		"公用经费 2.60 万元，主要包括：办公费、差旅费、办公设备购置、公用经费合记。", // near a total, which is no item
		"基本支出 392.43 万元，主要包括：保障单位正常运转的支出。",
		"人员经费主要包括：", "人员经费", "主要用于：职业年金缴费。",
	)
	silent(t, listItems, inGeneral, "人员经费 389.83 万元，主要包括：职业年金缴费。")
	silent(t, listItems, inIncome,
		"收入合计 624.81 万元，其中：财政拨款收入 600.00 万元；事业收入 24.81 万元；经营收入 0.00 万元。",
		"收入合计 624.81 万元，其中：财政拨款收入 {600.00 = 表2.合计.财政拨款收入} 万元。",
	)
}

// A table with a broken row may have what seems to be missing.
func TestListOfBrokenTable(t *testing.T) {
	broken := strings.Replace(head, `30109 = ["职业年金缴费", ""]`, `30109 = ["职业年金缴费" 20.00`, 1)
	r := linttest.Check(t, broken+"[[section]]\ntitle = \""+inBasic+"\"\ntext = \"人员经费主要包括：职业年金缴费。\"\n", listItems)
	if len(r.Diagnostics) > 0 {
		t.Errorf("%s", linttest.Findings(r))
	}
	pasted := strings.Replace(head, `31002 = ["办公设备购置", 0.88]`, "31002\t办公设备购置\t0.88", 1)
	r = linttest.Check(t, pasted+"[[section]]\ntitle = \""+inBasic+"\"\ntext = \"公用经费主要包括：办公费、差旅费、办公设备购置。\"\n", listItems)
	if len(r.Diagnostics) > 0 {
		t.Errorf("the last row: %s", linttest.Findings(r))
	}
}

// Columns are missed of a table that is there, and whole.
func TestColumnsOfNoTable(t *testing.T) {
	const text = "[[section]]\ntitle = \"" + inIncome + "\"\ntext = \"收入合计 624.81 万元，其中：财政拨款收入 600.00 万元，占 96.03%；经营收入 0.00 万元。\"\n"
	const table = "[table.2]\nform = \"收入决算表\"\n\n[table.2.rows]\n\"合计\" = [624.81, 600.00, 0.00, 24.81, 0.00, 0.00, 0.00]\n"
	for rest, want := range map[string]int{"": 0, table: 1, table + "205 = [1.00 2.00]\n": 0} {
		if got := linttest.Count(linttest.Check(t, strings.Replace(head, table, rest, 1)+text, listItems), "JS511"); got != want {
			t.Errorf("%d findings, want %d, with %q", got, want, rest)
		}
	}
}

// The list can be left to the table.
func TestLiveList(t *testing.T) {
	r := linttest.Check(t, head+"[[section]]\ntitle = \""+inBasic+"\"\ntext = \"公用经费主要包括：办公费、差旅费。\"\n", listItems)
	if len(r.Diagnostics) != 1 || len(r.Diagnostics[0].Fixes) != 2 {
		t.Fatalf("%s", linttest.Findings(r))
	}
	fixed := applyEdits(t, r.File.Text, r.Diagnostics[0].Fixes[1])
	if !strings.Contains(fixed, "公用经费主要包括：{列举 表6.公用经费}。") {
		t.Errorf("%s", fixed[len(head):])
	}
	if again := linttest.Check(t, fixed, listItems); len(again.Diagnostics) > 0 {
		t.Errorf("%s", linttest.Findings(again))
	}
}
