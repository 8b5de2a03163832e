package js0

import (
	"strconv"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// edges are reports below the head and all that is found in them, each finding whole.
func edges(t *testing.T, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if got := strings.TrimSpace(linttest.Whole(linttest.Check(t, head+c[0], Rules()...))); got != c[1] {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c[0], got, c[1])
		}
	}
}

const table3 = "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n"

// What a line that cannot be read was meant to be.
func TestMeantLines(t *testing.T) {
	const (
		copied = "2010350\t事业运行\t72.00\t72.00"
		row    = "，本行暂不参与勾稽，其余照常检查。"
	)
	edges(t, [][2]string{
		{table3 + "2010\u200b350 = [\"=\", 72.00]\n", "error JS001  ⟦2010\u200b350⟧ 有看不见的字符 U+200B" + row + " | 删去看不见的字符: ⟦2010\u200b350⟧→⟦2010350⟧"},
		{table3 + "事业运行 = [\"=\", 72.00]\n", "error JS001  ⟦事业运行⟧ 名称“事业运行”应加引号" + row + " | 加引号: ⟦事业运行⟧→⟦\"事业运行\"⟧"},
		{table3 + copied + "\n", "error JS001  ⟦" + copied + "⟧ 像是从表格里直接粘贴的一行，应写成“编码 = [金额]”" + row + " | 按粘贴的行转换: ⟦" + copied + "⟧→⟦2010350 = [\"事业运行\", 72.00, 72.00]⟧"},
		{"[[section]]\n" + copied + "\n", "error JS001  ⟦" + copied + "⟧ 这一行既不是“名称 = 内容”，也不是 [表头]。"},
		{table3 + "2010350 = [@, 72.00]\n", "error JS001  ⟦@⟧ “@”不是可用的内容；文字应加引号" + row},
		{table3 + "2010350 = [007.1.2, 72.00]\n", "error JS001  ⟦007.1.2⟧ “007.1.2”不是金额；原件如此印就写成 \"007.1.2\"" + row + " | 照原件加引号保留: ⟦007.1.2⟧→⟦\"007.1.2\"⟧"},
		{"[figures]\n\"甲\" = 007.5\n", "error JS001  ⟦007.5⟧ “007.5”前多写了 0，应写 7.5。 | 去掉前面的 0: ⟦007.5⟧→⟦7.5⟧"},
		{table3 + "2010350 = [72.0.0, 72.00]\n", "error JS001  ⟦72.0.0⟧ “72.0.0”不是金额；原件如此印就写成 \"72.0.0\"" + row + " | 照原件加引号保留: ⟦72.0.0⟧→⟦\"72.0.0\"⟧"},
	})
	// an element above what it belongs to, and a line that is no row below rows
	edges(t, [][2]string{
		{"[[section.item]]\ncode = 201\n[[section]]\ntitle = \"甲\"\n", "error JS001  ⟦section⟧ [[section.item]] 应在它的 [[section]] 之后。 | other  ⟦section⟧"},
		{"[[performance.goal]]\ntitle = \"甲\"\n[[performance]]\nscope = \"整体\"\n", "error JS001  ⟦performance⟧ [[performance.goal]] 应在它的 [[performance]] 之后。 | other  ⟦performance⟧"},
		{"[table.3]\nform = \"支出决算表\"\n[[table]]\nform = \"支出决算表\"\n", "error JS001  ⟦table⟧ “table”的表头应写在以它开头的其他表头之前。 | other  ⟦table⟧"},
		{table3 + "2010350 = [72.00]\n[[section]]\n坏的一行\n", "error JS001  ⟦坏的一行⟧ 这一行既不是“名称 = 内容”，也不是 [表头]。"},
	})
	for year, want := range map[string]string{
		"2022年": "error JS001  ⟦2022年⟧ 年度只写数，应为 2022。 | 改为 2022: ⟦2022年⟧→⟦2022⟧\n", "2022年度": "error JS001  ⟦2022年度⟧ 年度只写数，应为 2022。 | 改为 2022: ⟦2022年度⟧→⟦2022⟧\n", "二〇二二年": "error JS001  ⟦二〇二二年⟧ 文字“二〇二二年”应加引号。 | 加引号: ⟦二〇二二年⟧→⟦\"二〇二二年\"⟧\n",
	} {
		text := strings.Replace(head, "year = 2022", "year = "+year, 1)
		if got := linttest.Whole(linttest.Check(t, text, Rules()...)); got != want {
			t.Errorf("%s: %s", year, got)
		}
	}
}

// Values of another kind, and whether that can be mended.
func TestOtherKinds(t *testing.T) {
	edges(t, [][2]string{
		{"[[performance]]\nscope = \"整体\"\ngoal = 5\n", "error JS003  ⟦goal⟧ “goal”可以有许多个，应写成 [[performance.goal]]。"},
		{table3 + "2010350 = \"甲\"\n", "error JS003  ⟦\"甲\"⟧ 2010350 一行的金额应写在方括号里。 | 改为 [\"甲\"]: ⟦\"甲\"⟧→⟦[\"甲\"]⟧"},
		{"[[section]]\nlevel = \"2\"\n", "error JS003  ⟦\"2\"⟧ “level”应写 2，不加引号。 | 去掉引号: ⟦\"2\"⟧→⟦2⟧"},
		{"[[section]]\nlevel = '2'\n", "error JS003  ⟦'2'⟧ “level”应是整数，不加引号。"},
		{"[[section]]\nlevel = \"二\"\n", "error JS003  ⟦\"二\"⟧ “level”应是整数，不加引号。"},
	})
	const many = "error JS003  ⟦section⟧ “section”可以有许多个，应写成 [[section]]。"
	for text, want := range map[string]string{
		head + "[section]\ntitle = \"甲\"\n": many + " | 改为 [[section]]: ⟦[section]⟧→⟦[[section]]⟧\n",
		"section = \"甲\"\n" + head:          many + "\n",
	} {
		if got := linttest.Whole(linttest.Alone(t, text, Rules()...)); got != want {
			t.Errorf("%s\n%s", text, got)
		}
	}
	for date, want := range map[string]string{
		"approved = \"2023-09-25\"": "error JS003  ⟦\"2023-09-25\"⟧ 日期应写 2023-09-25，不加引号。 | 去掉引号: ⟦\"2023-09-25\"⟧→⟦2023-09-25⟧\n", "published = \"2023-09-25\"": "error JS003  ⟦\"2023-09-25\"⟧ 日期应写 2023-09-25，不加引号。 | 去掉引号: ⟦\"2023-09-25\"⟧→⟦2023-09-25⟧\n", "approved = \"2023-13-45\"": "error JS003  ⟦\"2023-13-45\"⟧ “approved”应是日期，如 2023-09-25。\n", "published = \"2023-13-45\"": "error JS003  ⟦\"2023-13-45\"⟧ “published”应是日期，如 2023-09-25。\n",
	} {
		text := strings.Replace(head, "year = 2022", "year = 2022\n"+date, 1)
		if got := linttest.Whole(linttest.Check(t, text, Rules()...)); got != want {
			t.Errorf("%s: %s", date, got)
		}
	}
}

// What a block has instead of a key that it has not, be that one key alone.
func TestKeysOfBlocks(t *testing.T) {
	edges(t, [][2]string{
		{"[[part]]\ntitle = \"甲\"\nzzz = 1\n", "error JS002  ⟦zzz⟧ [[part]] 没有“zzz”，可用的有 title。"},
		{"[table.3]\nform = \"支出决算表\"\nzzz = 1\n", "error JS002  ⟦zzz⟧ [table.3] 没有“zzz”，可用的有 form、title、note、empty、labels、rows、amount_unit、withheld。"},
		{"[[term]]\nname = \"甲\"\nzzz = 1\n", "error JS002  ⟦zzz⟧ [[term]] 没有“zzz”，可用的有 name、text、code。"},
	})
}

// What stands above the head of the report, and a goal of nothing.
func TestOutOfPlace(t *testing.T) {
	if got := linttest.Whole(linttest.Alone(t, "level = \"区\"\n"+head, unknownKey)); got != "error JS002  ⟦level⟧ “level”应写在 [report] 之下。\n" {
		t.Error(got)
	}
	if got := linttest.Whole(linttest.Alone(t, "table.3.rows.form = \"支出决算表\"\n"+head, misplacedKey)); got != "error JS012  ⟦form⟧ form 写错了地方。\n" {
		t.Error(got)
	}
	edges(t, [][2]string{{"[[performance.goal]]\ntitle = \"甲\"\n", "error JS003  ⟦performance⟧ [[performance.goal]] 之前应有 [[performance]]。"}})
}

// A key of the table among its rows can be moved up where the table has none of that name yet.
func TestMisplacedTwice(t *testing.T) {
	const above = " 应移到 [table.3.rows] 之前，写在这里就成了它的内容。"
	edges(t, [][2]string{
		{"[table.3]\nform = \"支出决算表\"\n[table.3.rows]\nform = \"支出决算表\"\n2010350 = [72.00]\n", "error JS012  ⟦form⟧ form" + above},
		{"[table.3]\nform = \"支出决算表\"\n[table.3.rows]\nform = \"支出决算表\"\nnote = \"注\"\n2010350 = [72.00]\n",
			"error JS012  ⟦form⟧ form" + above + "\nerror JS012  ⟦note⟧ note" + above + " | 移到前面: ⟦⟧→⟦note = \"注\"\n⟧ ⟦note = \"注\"\n⟧→⟦⟧"},
	})
}

// Among rows only texts by the names of the table's keys are those keys.
func TestTextsAmongRows(t *testing.T) {
	got := linttest.Whole(linttest.Check(t, head+"[table.3]\n[table.3.rows]\nform = \"支出决算表\"\n\"合计\" = \"五\"\ntitle = [5]\n", misplacedKey))
	if want := "error JS012  ⟦form⟧ form 应移到 [table.3.rows] 之前，写在这里就成了它的内容。 | 移到前面: ⟦⟧→⟦form = \"支出决算表\"\n⟧ ⟦form = \"支出决算表\"\n⟧→⟦⟧\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// More cells than columns, and than an indicator has.
func TestTooMany(t *testing.T) {
	const row = "2010399 = [\"甲\", 1.00, 1.00, 1.00, 1.00, 1.00, 1.00, 1.00]"
	const indicator = "[\"产出指标\", \"数量指标\", \"甲\", \"5\", \"5\", 10, \"多\"]"
	edges(t, [][2]string{
		{table3 + row + "\n", "error JS008  ⟦" + row + "⟧ 支出决算表这一行只有 6 栏，写了 7 个数；本行暂不参与勾稽，其余照常检查。"},
		{"[[performance]]\nscope = \"项目\"\nname = \"甲\"\n[[performance.goal]]\nindicators = [" + indicator + "]\n", "error JS008  ⟦" + indicator + "⟧ 指标应有 6 格，写了 7 格。"},
	})
}

// The third form before the second, where the edition is named and where it is taken for granted.
func TestOrderOfForms(t *testing.T) {
	const tables = "[table.1]\nform = \"支出决算表\"\n[table.2]\nform = \"收入决算表\"\n"
	for level, text := range map[string]string{"warning": head + tables, "info": strings.Replace(head, "edition = \"wuhan\"\n", "", 1) + tables} {
		want := level + " JS014  ⟦2⟧ 收入决算表写在支出决算表之后，与本版式的先后不一致。 | other  ⟦1⟧\n"
		if got := linttest.Whole(linttest.Alone(t, text, tableOrder)); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// A table above all headers has a name, if no number.
func TestTableWithoutHeader(t *testing.T) {
	for text, want := range map[string]string{
		"table.x.form = \"支出决算表\"\n":  "error JS005  ⟦x⟧ 表的编号“x”不是数字，应写成 [table.3] 这样。\n",
		"[table]\nform = \"支出决算表\"\n": "error JS005  ⟦[table]⟧ 表没有编号，应写成 [table.3] 这样。\n",
	} {
		if got := linttest.Whole(linttest.Alone(t, text+head, badValue)); got != want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", text, got, want)
		}
	}
}

// Forms are looked for in the years that a report can be of.
func TestYearsOfForms(t *testing.T) {
	for year, said := range map[string]bool{"1977": false, "1978": true, "2100": true, "2101": false} {
		text := strings.Replace(head, "2022", year, 1) + "[table.1]\nform = \"收入支出决算总表\"\n"
		want := ""
		if said {
			want = "info JS019  ⟦" + year + "⟧ 没有 " + year + " 年度的表式，收入支出决算总表等按 2020 至 2023 年度的表式核对。\n"
		}
		if got := linttest.Whole(linttest.Check(t, text, editionYear)); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// A row that stands twice is told with the line of the first, by whatever name.
func TestRowsTwice(t *testing.T) {
	const lines = "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n"
	edges(t, [][2]string{
		{lines + "\"八、社会保障和就业支出\" = [5.00]\n38 = [5.00]\n", "error JS009  ⟦38⟧ “38”与第 11 行的“八、社会保障和就业支出”是同一行，这里的金额没有检查。 | other  ⟦\"八、社会保障和就业支出\"⟧"},
		{lines + "38 = [5.00]\n\"八、社会保障和就业支出\" = [5.00]\n", "error JS009  ⟦\"八、社会保障和就业支出\"⟧ “八、社会保障和就业支出”与第 11 行的“38”是同一行，这里的金额没有检查。 | other  ⟦38⟧"},
	})
}

// Amounts on a line that prints nothing are told once.
func TestUnnamedLineOnce(t *testing.T) {
	edges(t, [][2]string{{"[table.4]\nform = \"财政拨款收入支出决算总表\"\n[table.4.rows]\n61 = [5.00, 3.00, 2.00]\n",
		"error JS007 表4.61行 ⟦61⟧ 财政拨款收入支出决算总表第 61 行不印项目，却有金额 5.00 万元，请核实行次。"},
		{"[table.4]\nform = \"财政拨款收入支出决算总表\"\n[table.4.rows]\n61 = [0.00, 3.00, 3.00]\n",
			"error JS007 表4.61行 ⟦61⟧ 财政拨款收入支出决算总表第 61 行不印项目，却有金额 3.00 万元，请核实行次。"}})
}

// Commas for thousands are made underscores without asking where nothing else can be meant: too many cells, blanks
// behind the other commas, groups of three.
func TestSplitAmounts(t *testing.T) {
	for row, want := range map[string]lint.FixKind{
		`2010350 = ["事业运行", 20,323.21, 1,120,323.21, "", "", "", "", ""]`: lint.Safe,
		`2010350 = ["事业运行", 20,323.21, 1,12.21, "", "", "", "", ""]`:      lint.Ask,
		`2010350 = ["事业运行", 20,323.21]`:                                   lint.Ask,
	} {
		r := linttest.Check(t, head+table3+row+"\n", Rules()...)
		n := 0
		for i := range r.Diagnostics {
			for _, fix := range r.Diagnostics[i].Fixes {
				if n++; fix.Kind != want {
					t.Errorf("%s: %s is %s", row, fix.Title.Zh, fix.Kind)
				}
			}
		}
		if n != 1 {
			t.Errorf("%s: %d fixes\n%s", row, n, linttest.Whole(r))
		}
	}
}

// Only groups of three are joined; what else a row has in it is for a person.
func TestSplitBehindOthers(t *testing.T) {
	edges(t, [][2]string{{table3 + "2010350 = [\"事业运行\", 1234,567.00, 1,234.00]\n",
		"error JS008  ⟦1,234.00⟧ “1,234.00”被当成了几个数，疑为千分位逗号，应写成 1_234.00；本行暂不参与勾稽，其余照常检查。 | 逗号改为下划线: ⟦,⟧→⟦_⟧"}})
}

// Of one kind of problem a thousand are told, and no more.
func TestMostProblems(t *testing.T) {
	for rows, want := range map[int]int{999: 999, 1001: 1000} {
		text := head + table3
		for i := range rows {
			text += "\"没有的行" + strconv.Itoa(i) + "\" = [1.00]\n"
		}
		if got := linttest.Count(linttest.Alone(t, text, unknownRow), "JS007"); got != want {
			t.Errorf("%d rows: %d findings, want %d", rows, got, want)
		}
	}
}
