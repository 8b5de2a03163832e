package grid_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/grid"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

func fixture(t testing.TB, name string) *grid.Grid {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	g, ok := grid.ReadHTML(string(text))
	if !ok {
		t.Fatal("no table in " + name)
	}
	return g
}

// table returns an empty table of a form, to paste into.
func table(edition, unit, form string) (*report.Report, *report.Table) {
	r := bind("[report]\nunit = \"甲\"\nyear = 2022\namount_unit = \"" + unit + "\"\nedition = \"" + edition + "\"\n[table.1]\nform = \"" + form + "\"\n")
	return r, &r.Tables[0]
}

func remarks(r *grid.Result) string {
	var b strings.Builder
	for _, m := range r.Remarks {
		fmt.Fprintf(&b, "%d,%d %s\n", m.Row, m.Col, m.Zh)
	}
	return b.String()
}

func check(t *testing.T, what string, r *grid.Result, rows, notes string) {
	t.Helper()
	if got := r.Text(); got != rows {
		t.Errorf("%s gives\n%swant\n%s", what, got, rows)
	}
	if got := remarks(r); got != notes {
		t.Errorf("%s: remarks\n%swant\n%s", what, got, notes)
	}
}

// Excel: merged heads, columns in another order than the form's, a break within a head, brackets for a
// negative number, a column left out, zero, a dash and an empty cell kept apart, the row that only gives
// widths.
func TestExcel(t *testing.T) {
	r, tb := table("wuhan", "万元", "支出决算表")
	check(t, "Excel", grid.Rows(r, tb, fixture(t, "excel-expenditure.html"), grid.Options{}), ``+
		`"合计"  = [                      20_624.81, 20_392.43, 232.38]`+"\n"+
		`2010350 = ["事业运行",           20_388.60, 20_392.43,  -3.99]`+"\n"+
		`2081199 = ["其他残疾人事业支出",         0,        "",   "—"]`+"\n", "")
}

// WPS: two halves, a title, 栏次, 元 that the heading tells; a number behind ####, one in scientific
// notation, one negative by colour alone, a text where an amount is due.
// 6248149.99 元 = 624.814999 万元, rounded 624.81; 5674650.00 = 567.465, half up 567.47.
func TestWPS(t *testing.T) {
	r, tb := table("wuhan", "万元", "收入支出决算总表")
	got := grid.Rows(r, tb, fixture(t, "wps-total.html"), grid.Options{})
	check(t, "WPS", got, ``+
		`1  = ["一、一般公共预算财政拨款收入",   624.81]`+"\n"+
		`27 = ["本年收入合计",                   624.81]`+"\n"+
		`30 = ["总计",                           624.81]`+"\n"+
		`31 = ["一、一般公共服务支出",           567.47]`+"\n"+
		`39 = ["九、卫生健康支出",                -0.01]`+"\n"+
		`57 = ["本年支出合计",                   567.46]`+"\n"+
		`60 = ["总计",                         "见附件"]`+"\n",
		"7,2 单元格显示“########”，取了其中的数 6248149.9900000002。\n"+
			"6,5 单元格只用颜色表示负数，取了 -50.00。\n"+
			"7,5 单元格显示“5.6746E+06”，取了其中的数 5674600。\n"+
			"8,5 “见附件”不是金额，照原样取了。\n"+
			"-1,-1 元已换算为万元，四舍五入到两位小数。\n")
	if got.Unit != report.Yuan {
		t.Errorf("the unit is %v", got.Unit)
	}
}

func TestTSV(t *testing.T) {
	for _, c := range []struct {
		name, edition, unit, form, text string
		told                            report.Unit
		rows, notes                     string
	}{
		{"codes in three columns, 合计 last", "shanghai", "万元", "一般公共预算财政拨款支出决算表",
			"类\t款\t项\t科目名称\t合计\t基本支出\t项目支出\n201\t06\t\t财政事务\t2,106.66\t1,503.52\t603.14\n201\t06\t01\t行政运行\t１，５１１.８９\t1,503.52\t8.37\n\t\t\t合计\t2,940.05\t2,336.91\t603.14\n", 0,
			`20106   = ["财政事务", 2_106.66, 1_503.52, 603.14]` + "\n" +
				`2010601 = ["行政运行", 1_511.89, 1_503.52,   8.37]` + "\n" +
				`"合计"  = [            2_940.05, 2_336.91, 603.14]` + "\n", ""},
		{"合计 beside 类, 款, 项", "shanghai", "万元", "收入决算表",
			"科目编码\t\t\t科目名称\t本年收入合计\t财政拨款收入\n类\t款\t项\t合计\t2,946.25\t2,940.05\n201\t06\t01\t行政运行\t1,511.90\t1,511.89\n", 0,
			`"合计"  = [            2_946.25, 2_940.05]` + "\n" +
				`2010601 = ["行政运行", 1_511.90, 1_511.89]` + "\n", ""},
		{"code and name in one column, no heading, fewer columns", "wuhan", "万元", "收入决算表",
			"201 一般公共服务支出\t567.46\t567.46\n20103 政府办公厅（室）及相关机构事务\t567.46\t567.46\n", 0,
			`201   = ["一般公共服务支出",               567.46, 567.46]` + "\n" +
				`20103 = ["政府办公厅（室）及相关机构事务", 567.46, 567.46]` + "\n",
			"0,2 没有可认的表头，按位置取了前 2 栏（本表共 7 栏），请核对。\n"},
		{"labels that two rows have, by their order", "shanghai", "万元", "财政拨款收入支出决算总表",
			"年初财政拨款结转和结余\t21.63\n一、一般公共预算财政拨款\t21.63\n总计\t21.63\n", 0,
			`"年初财政拨款结转和结余"                          = [21.63]` + "\n" +
				`"年初财政拨款结转和结余.一、一般公共预算财政拨款" = [21.63]` + "\n" +
				`"收入.总计"                                       = [21.63]` + "\n", ""},
		{"the same label alone", "shanghai", "万元", "财政拨款收入支出决算总表", "一、一般公共预算财政拨款\t21.63\n", 0,
			`"一、一般公共预算财政拨款" = [21.63]` + "\n",
			"0,0 本表有 2 行叫“一、一般公共预算财政拨款”，按次序取了“一、一般公共预算财政拨款”，请核对。\n"},
		{"a single row, by 栏次", "wuhan", "万元", "三公经费", "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\n0.95\t\t\t\t\t0.95\t0.5\t\t\t\t\t0.5\n", 0,
			`1 = [0.95, "", "", "", "", 0.95, 0.5, "", "", "", "", 0.5]` + "\n", ""},
		{"two rows where the form has one", "wuhan", "万元", "三公经费", "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\n" + strings.Repeat("0.95\t\t\t\t\t0.95\t0.5\t\t\t\t\t0.5\n", 2), 0,
			`1 = [0.95, "", "", "", "", 0.95, 0.5, "", "", "", "", 0.5]` + "\n", "2,-1 “1”前面已有一行，这一行没有取。\n"},
		{"columns under merged headings in other words", "shanghai", "万元", "三公经费",
			"合计\t\t因公出国（境）费\t\t公务用车费\t\t公务用车费\t\t公务用车费\t\t公务接待费\t\n" +
				"\t\t\t\t合计数\t\t购车\t\t养车\t\t\t\n" +
				strings.Repeat("预算数\t决算数\t", 5) + "预算数\t决算数\n" +
				"1.10\t1.20\t2.10\t2.20\t3.10\t3.20\t4.10\t4.20\t5.10\t5.20\t6.10\t6.20\n", 0,
			"1 = [1.10, 1.20, 2.10, 2.20, 3.10, 3.20, 4.10, 4.20, 5.10, 5.20, 6.10, 6.20]\n", ""},
		{"万元 into a report in 元", "wuhan", "元", "支出决算表", "编码\t项目\t本年支出合计\n2010350\t事业运行\t388.68\n", report.WanYuan,
			`2010350 = ["事业运行", 3_886_800]` + "\n", "-1,-1 万元已换算为元。\n"},
		{"the user's unit against the heading's", "wuhan", "万元", "支出决算表", "\t\t单位：元\n编码\t项目\t本年支出合计\n2010350\t事业运行\t388.68\n", report.WanYuan,
			`2010350 = ["事业运行", 388.68]` + "\n", "-1,-1 区域里写的是元，按所选的万元读。\n"},
		{"no unit told: nothing is converted", "wuhan", "万元", "支出决算表", "编码\t项目\t本年支出合计\n2010350\t事业运行\t3886800.00\n", 0,
			`2010350 = ["事业运行", 3_886_800.00]` + "\n", ""},
		{"what is no row, no column, no amount", "wuhan", "万元", "支出决算表",
			"编码\t项目\t本年支出合计\t基本支出\t备注\n2010350\t事业运行\t388,68\t1.5%\t见说明\n\t小计\t1.00\t\t\n2010350\t事业运行\t1.00\t\t\n999\t不知道\t1.00\t\t\n", 0,
			`2010350 = ["事业运行", "388,68", "1.5%"]` + "\n",
			"0,4 表头“备注”不是本表的栏目，这一列没有取。\n1,2 “388,68”不是金额，照原样取了。\n1,3 “1.5%”不是金额，照原样取了。\n" +
				"2,0 “小计”不是本表的行，没有取。\n3,-1 “2010350”前面已有一行，这一行没有取。\n4,0 “不知道”不是本表的行，没有取。\n"},
		{"a column without a heading", "wuhan", "万元", "支出决算表", "编码\t项目\t本年支出合计\t基本支出\t\n201\t甲\t1.00\t1.00\t\n203\t乙\t2.00\t2.00\t9.00\n", 0,
			`201 = ["甲", 1.00, 1.00]` + "\n" + `203 = ["乙", 2.00, 2.00]` + "\n", "2,4 这一列没有表头，没有取。\n"},
		{"a column twice", "wuhan", "万元", "支出决算表", "编码\t项目\t基本支出\t基本支出\n2010350\t事业运行\t1.00\t2.00\n", 0,
			`2010350 = ["事业运行", "", 1.00]` + "\n", "0,3 与第 3 列同是“基本支出”，只取前一列。\n"},
		{"a line whose number and name differ", "wuhan", "万元", "收入支出决算总表", "总计\t27\t1.00\n总计\t30\t1.00\n", 0,
			`27 = ["总计", 1.00]` + "\n" + `30 = ["总计", 1.00]` + "\n",
			"0,0 行次 27 是“本年收入合计”，这里写的是“总计”，按行次取。\n"},
		{"nothing", "wuhan", "万元", "支出决算表", "", 0, "", "-1,-1 剪贴板里没有表格。\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, tb := table(c.edition, c.unit, c.form)
			check(t, c.name, grid.Rows(r, tb, grid.ReadTSV(c.text), grid.Options{Unit: c.told}), c.rows, c.notes)
		})
	}
}

// A whole table as printed: blank rows and the words of labels are kept, a total whose amount stands under
// another strip stands once, the columns tell where cells came from.
func TestPrinted(t *testing.T) {
	for _, c := range []struct{ name, edition, form, text, rows, notes string }{
		{"blank rows", "wuhan", "收入支出决算总表", "收入\t\t\t支出\t\t\n项目\t行次\t金额\t项目\t行次\t金额\n一、一般公共预算财政拨款收入\t1\t\t一、一般公共服务支出\t31\t\n\t9\t\t总计\t60\t0.00\n",
			`1  = ["一、一般公共预算财政拨款收入",   ""]` + "\n" + `31 = ["一、一般公共服务支出",           ""]` + "\n" + `60 = ["总计",                         0.00]` + "\n", ""},
		{"nothing but 合计", "shanghai", "政府性基金表", "项目\t\t年初结转和结余\t本年收入\n科目编码\t科目名称\t\t\n类\t款\t\t\n合计\t\t\t\n",
			`"合计" = [""]` + "\n", ""},
		{"a label in other words", "shanghai", "收入支出决算总表", "项目\t决算数\n使用非财政拨款结余（含专用结余）\t1.00\n", `"使用非财政拨款结余（含专用结余）" = [1.00]` + "\n", ""},
		{"a total under the last strip", "wuhan", "基本支出表",
			"科目编码\t科目名称\t决算数\t科目编码\t科目名称\t决算数\n302\t商品和服务支出\t2.32\t310\t资本性支出\t0.28\n公用经费合计\t\t\t\t\t2.60\n",
			`302            = ["商品和服务支出", 2.32]` + "\n" + `310            = ["资本性支出",     0.28]` + "\n" + `"公用经费合计" = [                  2.60]` + "\n", ""},
		{"a heading in other words, between two of the form's", "wuhan", "支出决算表", "科目编码\t科目名称\t本年支出合计\t基本开支\t项目支出\n201\t甲\t3.00\t1.00\t2.00\n",
			`201 = ["甲", 3.00, 1.00, 2.00]` + "\n", "0,3 表头“基本开支”不是本表的栏目，按位置取作“基本支出”，请核对。\n"},
		{"what would be a formula, what is no name", "wuhan", "支出决算表", "科目编码\t科目名称\t本年支出合计\n201\t=甲\t＝1+2\n203\t—\t1.00\n",
			`201 = ["'＝1+2"]` + "\n" + `203 = [    1.00]` + "\n",
			"1,0 “=甲”不能作名称，没有取。\n1,2 “＝1+2”是没有算出来的公式，前面加了 '，不当公式用。\n2,0 “—”不能作名称，没有取。\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, tb := table(c.edition, "万元", c.form)
			got := grid.Rows(r, tb, grid.ReadTSV(c.text), grid.Options{Printed: true})
			check(t, c.name, got, c.rows, c.notes)
			for _, row := range got.Rows {
				if len(row.Columns) != len(row.Cells) {
					t.Errorf("%s: %d columns, %d cells", row.Key, len(row.Columns), len(row.Cells))
				}
			}
		})
	}
}

// Every remark is in both languages.
func TestRemarksInEnglish(t *testing.T) {
	r, tb := table("wuhan", "万元", "收入支出决算总表")
	for _, m := range grid.Rows(r, tb, fixture(t, "wps-total.html"), grid.Options{}).Remarks {
		if m.En == "" || strings.ContainsAny(m.En, "，。单行列") {
			t.Errorf("%q", m.En)
		}
	}
}

// A table goes out as a spreadsheet reads it: codes as text, amounts as numbers with their decimals.
func TestCopy(t *testing.T) {
	for _, want := range []string{
		`<td colspan="3" style="mso-number-format:'\@'">2010350</td>`,
		`<td align="right" style="mso-number-format:'\#\,\#\#0\.00'" x:num="388.68">388.68</td>`,
		`<td style="mso-number-format:'\@'"></td>`,
	} {
		if got := sheetHTML(t, "hanyang-2022/as-published", 3); !strings.Contains(got, want) {
			t.Errorf("no %s in\n%.1500s", want, got)
		}
	}
}

// A total whose name is merged over all strips stands once, with or without its amount.
func TestMergedTotal(t *testing.T) {
	for amount, rows := range map[string]string{
		"":     `"公用经费合计" = [""]` + "\n",
		"2.60": `"公用经费合计" = [2.60]` + "\n",
	} {
		r, tb := table("wuhan", "万元", "基本支出表")
		g, ok := grid.ReadHTML("<table><tr><td>科目编码</td><td>科目名称</td><td>决算数</td><td>科目编码</td><td>科目名称</td><td>决算数</td></tr>" +
			"<tr><td colspan=5>公用经费合计</td><td>" + amount + "</td></tr></table>")
		if !ok {
			t.Fatal("no table")
		}
		check(t, "total "+amount, grid.Rows(r, tb, g, grid.Options{Printed: true}), rows, "")
	}
}

// An amount that is merged over two rows is not the second one's, and not lost in silence.
func TestMergedAmount(t *testing.T) {
	r, tb := table("wuhan", "万元", "支出决算表")
	g, ok := grid.ReadHTML("<table><tr><td>编码</td><td>项目</td><td>本年支出合计</td><td>基本支出</td></tr>" +
		"<tr><td>201</td><td>甲</td><td rowspan=2>3.00</td><td>1.00</td></tr><tr><td>203</td><td>乙</td><td>2.00</td></tr></table>")
	if !ok {
		t.Fatal("no table")
	}
	check(t, "merged", grid.Rows(r, tb, g, grid.Options{}), `201 = ["甲", 3.00, 1.00]`+"\n"+`203 = ["乙",   "", 2.00]`+"\n",
		"2,2 这一格与别的格合并了，那里的“3.00”只算一次，这里取作空白，请核对。\n")
}
