package js4

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

// A row takes the comments right above it along; a blank line ends them, and so does the head of the columns.
func TestCommentsMoveWithTheirRow(t *testing.T) {
	for _, c := range []struct {
		name         string
		before, want []string
	}{
		{"right above the row",
			[]string{`#  科目名称  合计`, `2010399 = ["其他", 2.00]`, `# 在职人员`, `# 全年`, `2010350 = ["事业运行", 3.00]`},
			[]string{`#  科目名称  合计`, `# 在职人员`, `# 全年`, `2010350 = ["事业运行", 3.00]`, `2010399 = ["其他", 2.00]`}},
		{"over a blank line",
			[]string{`2010399 = ["其他", 2.00]`, `# 以下待核`, ``, `# 在职人员`, `2010350 = ["事业运行", 3.00]`},
			[]string{`# 在职人员`, `2010350 = ["事业运行", 3.00]`, `# 以下待核`, ``, `2010399 = ["其他", 2.00]`}},
		{"an answer at the first row",
			[]string{`#  科目名称  合计`, `# juesuan:ignore JS411 核实说明`, `2010399 = ["其他", 2.00]`, `2010350 = ["事业运行", 3.00]`},
			[]string{`#  科目名称  合计`, `2010350 = ["事业运行", 3.00]`, `# juesuan:ignore JS411 核实说明`, `2010399 = ["其他", 2.00]`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			before, want := wuhan(3, expenditure, c.before...), wuhan(3, expenditure, c.want...)
			if got := apply(t, before, only(t, codeOrder, before).Fixes[0]); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// The line end of a fix is that of the first line, also where that is empty.
func TestFixBelowAnEmptyFirstLine(t *testing.T) {
	text := "\n" + orphanCode.Doc.Bad
	got := apply(t, text, only(t, orphanCode, text).Fixes[0])
	if want := "\n20805 = [\"行政事业单位养老支出\", \"=\"]\n2080505 = "; !strings.Contains(got, want) {
		t.Errorf("%q not in %q", want, got)
	}
}

// Without a year nobody knows which codes there were: no other is offered, and the basis names none.
func TestNoYear(t *testing.T) {
	d := only(t, codeAxis, "[report]\nunit = \"示例中心\"\namount_unit = \"万元\"\nedition = \"wuhan\"\n"+table(3, expenditure, `30113 = ["住房公积金", 32.22, 32.22]`))
	if len(d.Fixes) > 0 {
		t.Errorf("a fix is offered: %s", d.Fixes[0].Title.Zh)
	}
	if want := (lint.Text{Zh: "政府收支分类科目", En: "Classification of Government Revenue and Expenditure"}); d.Basis != want {
		t.Errorf("basis %q", d.Basis)
	}
}

// What a rule does not speak of is passed over, and what stands behind it is looked at.
func TestBehindWhatIsPassedOver(t *testing.T) {
	run(t, codeName, []test{
		{"a line that is no 类", wuhan(1, "收入支出决算总表", `28 = ["非财政拨款结余", ""]`, `31 = ["一、一般公共预算服务支出", 1.00]`),
			[]string{"10:7 error 表1.31行 表1 31 行（201）印作“一般公共预算服务支出”，应为“一般公共服务支出”，请核对。"}},
		{"a code that is wrong itself", wuhan(3, expenditure, `30113 = ["基本工资", 1.00, 1.00]`, `20805 = ["行政事业单位养考支出", 1.00, 1.00]`),
			[]string{"10:10 error 表3.20805 表3 20805 印作“行政事业单位养考支出”，应为“行政事业单位养老支出”，请核对。"}},
	})
}

// A name that belongs to another level does not make the code one of that level.
func TestNameOfAnotherLevel(t *testing.T) {
	text := wuhan(3, expenditure, `2010350 = ["教育支出", 1.00, 1.00]`)
	run(t, codeName, []test{{"a 类", text,
		[]string{"9:12 error 表3.2010350 表3 2010350 印作“教育支出”，应为“事业运行”；“教育支出”是 205，请核对编码和名称。"}}})
	same(t, fixes(t, codeName, text), `ask 名称改为“事业运行”: 2010350 = ["事业运行", 1.00, 1.00]`)
}

func TestUnlistedEdges(t *testing.T) {
	run(t, codeUnlisted, []test{
		{"of another classification: said by another rule", wuhan(3, expenditure, `301 = [1.00, 1.00]`), nil},
		{"the year's parent is uncertain", head(2024, "shanghai") + table(3, expenditure, `2110577 = [1.00, 1.00]`), nil},     // 21105 changed its name in 2023
		{"the name is that of a code that is uncertain", wuhan(3, expenditure, `2010757 = ["代扣代收代征税款手续费", 1.00, 1.00]`), nil}, // 2010706
		{"the year's parent is certain", wuhan(3, expenditure, `2110577 = [1.00, 1.00]`),
			[]string{"9:1 info 表3.2110577 表3 科目目录没有 2110577，补不出名称，请核对编码或写明名称。"}},
	})
}

// Whichever of two tables stands first, the item is said once, with the other table beside it.
func TestItemInTwoTables(t *testing.T) {
	const row = `2010350 = ["事业运行", 388.68, 352.59, 36.09]`
	for _, c := range []struct{ name, text, at, other string }{
		{"all funds first", wuhan(3, expenditure, row) + table(5, general, row), "表3.2010350.项目支出", "表5.2010350.项目支出"},
		{"the general budget first", wuhan(1, general, row) + table(2, expenditure, row), "表2.2010350.项目支出", "表1.2010350.项目支出"},
	} {
		d := only(t, operatingCodeProject, c.text)
		if d.Address != c.at || len(d.Related) != 1 || d.Related[0].Address != c.other {
			t.Errorf("%s: %s, beside it %+v", c.name, d.Address, d.Related)
		}
	}
	run(t, operatingCodeProject, []test{{"one item in both tables, one in the second alone",
		wuhan(3, expenditure, row) + table(5, general, row, `2010601 = ["行政运行", 3.00, 2.00, 1.00]`),
		[]string{
			"9:36 warning 表3.2010350.项目支出 表3 事业运行（2010350）项目支出 36.09 万元：事业运行反映基本支出，请核实是否应列其他项级科目。",
			"14:32 warning 表5.2010601.项目支出 表5 行政运行（2010601）本年支出·项目支出 1.00 万元：行政运行反映基本支出，请核实是否应列其他项级科目。",
		}}})
}

// The report's definition may stand in the paragraphs of an item.
func TestDefinitionInAnItem(t *testing.T) {
	text := wuhan(3, expenditure, `2010350 = ["事业运行", 388.68, 352.59, 36.09]`) +
		"[[section]]\ntitle = \"说明\"\n[[section.item]]\ntitle = \"支出\"\ntext = \"事业运行（项）：反映单位的基本支出。\"\n"
	run(t, operatingCodeProject, []test{{"an item", text,
		[]string{"9:36 warning 表3.2010350.项目支出 表3 事业运行（2010350）项目支出 36.09 万元：本报告写明事业运行“反映单位的基本支出”，请核实是否应列其他项级科目。"}}})
}

func TestPairsEdges(t *testing.T) {
	run(t, functionEconomic, []test{
		{"withheld by function", both(`2080505 = [24.00, { withheld = "依法不予公开" }]`, `30108 = [22.31]`), nil},
		{"withheld by economic class", both(`2080505 = [24.00, 24.00]`, `30108 = [{ withheld = "依法不予公开" }]`), nil},
		{"one of two is withheld", both("2101101 = [6.00, 6.00]\n2101102 = [4.00, { withheld = \"依法不予公开\" }]", `30110 = [14.60]`), nil},
		{"of several items none has money: the nearest is named", both(`2101102 = [20.00, 20.00]`, `30101 = [20.00]`),
			[]string{"9:19 warning 表5.2101102.基本支出 表5 事业单位医疗（2101102）基本支出 20.00 万元，表6 职工基本医疗保险缴费（30110）没有数，请核对是否误列科目。"}},
		{"only items that are paid for others too", both(`2210202 = [5.00, 5.00]`, `30101 = [5.00]`),
			[]string{"9:18 warning 表5.2210202.基本支出 表5 提租补贴（2210202）基本支出 5.00 万元，表6 津贴补贴（30102）没有数，请核对是否误列科目。"}},
	})
	run(t, economicWithoutFunction, []test{
		{"withheld", both(`2010350 = [32.22, 32.22]`, `30113 = [{ withheld = "依法不予公开" }]`), nil},
	})
	const most = maxCodes
	s := sum{n: most}
	if got := s.with(sum{n: 1}); got.n != most {
		t.Errorf("a sum of %d cells with one more names %d", most, got.n)
	}
}

// A code that may be meant is named only where the year says which codes there are, and where it has the printed name.
func TestCodeThatMayBeMeant(t *testing.T) {
	const unsure = "表3 科目编码 201035 不是三位、五位、七位的编码，请核对。"
	noYear := "[report]\nunit = \"示例中心\"\namount_unit = \"万元\"\nedition = \"wuhan\"\n"
	run(t, codeLength, []test{
		{"no year", noYear + table(3, expenditure, `201035 = ["事业运行", 1.00, 1.00]`), []string{"8:1 error 表3.201035 " + unsure}},
		{"another name", wuhan(3, expenditure, `201035 = ["教育支出", 1.00, 1.00]`), []string{"9:1 error 表3.201035 " + unsure}},
	})
}

// A label is told where the form prints it as a heading over columns too; its fix changes the rows that print it.
func TestLabelsOfHeadings(t *testing.T) {
	labels := func(n int, form, label string, rows ...string) string {
		return head(2022, "wuhan") + "[table." + string(rune('0'+n)) + "]\nform = \"" + form + "\"\n[table." + string(rune('0'+n)) + ".labels]\n" + label + "\n[table." + string(rune('0'+n)) + ".rows]\n" + strings.Join(rows, "\n") + "\n"
	}
	run(t, labelDiffers, []test{
		{"over columns", labels(5, general, `"本年支出" = "本年开支"`), []string{"9:10 info 表5.「本年支出」 表5 “本年支出”印作“本年开支”，与表式不同。"}},
		{"spaces", labels(5, general, `"本年支出" = "本年 支出"`), nil},
	})
	same(t, fixes(t, labelDiffers, labels(4, "财政拨款收入支出决算总表", `"国有资本经营预算财政拨款" = "国有资本经营财政拨款"`, `2 = ["二、政府性基金", ""]`, `3 = ["三、国有资本经营财政拨款", ""]`)),
		`ask 名称改为“国有资本经营预算财政拨款”: "国有资本经营预算财政拨款" = "国有资本经营预算财政拨款" / 3 = ["三、国有资本经营预算财政拨款", ""]`)
}
