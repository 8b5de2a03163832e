package js4

import (
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
	"github.com/juesuan/juesuan-lint/lint/suppress"
)

func TestCodeName(t *testing.T) {
	run(t, codeName, []test{
		{"another code's, confirmed", wuhan(3, expenditure, `2080505 = ["机关事业单位职业年金缴费支出", 1.00, 1.00]`),
			[]string{"9:12 error 表3.2080505 表3 2080505 印作“机关事业单位职业年金缴费支出”，应为“机关事业单位基本养老保险缴费支出”；“机关事业单位职业年金缴费支出”是 2080506，请核对编码和名称。"}},
		{"another code's, from knowledge alone", wuhan(3, expenditure, `20108 = ["纪检监察事务", 1.00, 1.00]`),
			[]string{"9:10 warning 表3.20108 表3 20108 印作“纪检监察事务”，科目目录作“审计事务”；“纪检监察事务”是 20111，请核对编码和名称。"}},
		{"another code's, medium confidence", wuhan(3, expenditure, `2010305 = ["事业运行", 1.00, 1.00]`),
			[]string{"9:12 warning 表3.2010305 表3 2010305 印作“事业运行”，科目目录作“专项业务及机关事务管理”；“事业运行”是 2010350，请核对编码和名称。"}},
		{"low confidence", wuhan(3, expenditure, `2080808 = ["死亡抚恤", 1.00, 1.00]`), nil},
		{"a misspelling", wuhan(3, expenditure, `20805 = ["行政事业单位养考支出", 1.00, 1.00]`),
			[]string{"9:10 error 表3.20805 表3 20805 印作“行政事业单位养考支出”，应为“行政事业单位养老支出”，请核对。"}},
		{"nobody's, in a year that medium confidence speaks for", wuhan(3, expenditure, `2010305 = ["数字档案", 1.00, 1.00]`),
			[]string{"9:12 warning 表3.2010305 表3 2010305 印作“数字档案”，科目目录作“专项业务及机关事务管理”，请核对。"}},
		{"nobody's, in a year that it does not", head(2024, "shanghai") + table(3, expenditure, `2010305 = ["数字档案", 1.00, 1.00]`),
			[]string{"9:12 info 表3.2010305 表3 2010305 印作“数字档案”，科目目录作“专项业务及机关事务管理”，请核对。"}},
		{"nobody's, after the catalogue's years", head(2027, "shanghai") + table(3, expenditure, `20805 = ["行政事业单位某支出", 1.00, 1.00]`), nil},
		{"a class on a line", wuhan(1, "收入支出决算总表", `31 = ["一、一般公共预算服务支出", 1.00]`),
			[]string{"9:7 error 表1.31行 表1 31 行（201）印作“一般公共预算服务支出”，应为“一般公共服务支出”，请核对。"}},
		{"an economic item", wuhan(6, basic, `30108 = ["职业年金缴费", 22.31]`),
			[]string{"9:10 error 表6.30108 表6 30108 印作“职业年金缴费”，应为“机关事业单位基本养老保险缴费”；“职业年金缴费”是 30109，请核对编码和名称。"}},
		{"right, cut, wrapped, with its level, in other brackets, on a line", wuhan(3, expenditure,
			`201 = ["一般公共服务支出(类)", 1.00, 1.00]`, `20103 = ["政府办公厅(室)及相关机构事务", 1.00, 1.00]`, `2080505 = ["机关事业单位基本养老\n保险缴费支出", 1.00, 1.00]`,
			`2080506 = ["机关事业单位职业年金", 1.00, 1.00]`) + table(1, "收入支出决算总表", `31 = ["一、 一般公共服务支出", 1.00]`, `28 = ["使用非财政拨款结余（含专用结余）", ""]`), nil},
		{"a name of another year", wuhan(3, expenditure, `20805 = ["行政事业单位离退休", 1.00, 1.00]`), nil},
		{"unknown to the catalogue", wuhan(3, expenditure, `2010357 = ["事业运行", 1.00, 1.00]`), nil},
		{"a code that is wrong itself", wuhan(3, expenditure, `201035 = ["事业运行", 1.00, 1.00]`, `30113 = ["基本工资", 1.00, 1.00]`), nil},
	})
	same(t, fixes(t, codeName, wuhan(3, expenditure, `2080505 = ["机关事业单位职业年金缴费支出", 1.00, 1.00]`)),
		`ask 名称改为“机关事业单位基本养老保险缴费支出”: 2080505 = ["机关事业单位基本养老保险缴费支出", 1.00, 1.00]`,
		`ask 编码改为 2080506（机关事业单位职业年金缴费支出）: 2080506 = ["机关事业单位职业年金缴费支出", 1.00, 1.00]`)
	same(t, fixes(t, codeName, wuhan(1, "收入支出决算总表", `38 = ["八、卫生健康支出", 1.00]`)),
		`ask 名称改为“八、社会保障和就业支出”: 38 = ["八、社会保障和就业支出", 1.00]`)
	// The other code has a row of its own already.
	same(t, fixes(t, codeName, wuhan(3, expenditure, `2080505 = ["机关事业单位职业年金缴费支出", 1.00, 1.00]`, `2080506 = [1.00, 1.00]`)),
		`ask 名称改为“机关事业单位基本养老保险缴费支出”: 2080505 = ["机关事业单位基本养老保险缴费支出", 1.00, 1.00]`)
}

func TestOldName(t *testing.T) {
	run(t, oldName, []test{
		{"old", wuhan(3, expenditure, `20805 = ["行政事业单位离退休", 1.00, 1.00]`),
			[]string{"9:10 warning 表3.20805 表3 20805 印作“行政事业单位离退休”，是旧称，2020 年起称“行政事业单位养老支出”。"}},
		{"new before its time", head(2019, "wuhan") + table(3, expenditure, `20805 = ["行政事业单位养老支出", 1.00, 1.00]`),
			[]string{"9:10 warning 表3.20805 表3 20805 印作“行政事业单位养老支出”，这个名称 2020 年才开始使用，2019 年称“行政事业单位离退休”。"}},
		{"uncertain year, long ago", head(2023, "wuhan") + table(3, expenditure, `2080206 = ["民间组织管理", 1.00, 1.00]`),
			[]string{"9:12 warning 表3.2080206 表3 2080206 印作“民间组织管理”，是旧称，2020 年起称“社会组织管理”。"}},
		{"uncertain year, near", wuhan(3, expenditure, `2081105 = ["残疾人就业和扶贫", 1.00, 1.00]`),
			[]string{"9:12 info 表3.2081105 表3 2081105 印作“残疾人就业和扶贫”，是旧称，2022 年起称“残疾人就业”。"}},
		{"uncertain year, one edition before", head(2021, "wuhan") + table(3, expenditure, `2081105 = ["残疾人就业", 1.00, 1.00]`), nil}, // also the beginning of the old name
		{"low confidence of the old name", wuhan(3, expenditure, `2010305 = ["专项业务活动", 1.00, 1.00]`), nil},
		{"a class on a line", wuhan(1, "收入支出决算总表", `44 = ["十四、资源勘探信息等支出", 1.00]`),
			[]string{"9:7 warning 表1.44行 表1 44 行（215）印作“资源勘探信息等支出”，是旧称，2020 年起称“资源勘探工业信息等支出”。"}},
		{"of the year", wuhan(3, expenditure, `20805 = ["行政事业单位养老支出", 1.00, 1.00]`), nil},
	})
	same(t, fixes(t, oldName, wuhan(1, "收入支出决算总表", `44 = ["十四、资源勘探信息等支出", 1.00]`)),
		`ask 名称改为“十四、资源勘探工业信息等支出”: 44 = ["十四、资源勘探工业信息等支出", 1.00]`)
}

func TestNameVariant(t *testing.T) {
	run(t, nameVariant, []test{
		{"brackets", wuhan(3, expenditure, `20103 = ["政府办公厅(室)及相关机构事务", 1.00, 1.00]`),
			[]string{"9:10 info 表3.20103 表3 20103 名称“政府办公厅(室)及相关机构事务”的括号、引号与科目目录不同，目录作“政府办公厅（室）及相关机构事务”。"}},
		{"on the economic form", wuhan(6, basic, `30213 = ["维修(护)费", 1.00]`),
			[]string{"9:10 info 表6.30213 表6 30213 名称“维修(护)费”的括号、引号与科目目录不同，目录作“维修（护）费”。"}},
		{"spaces and line breaks", wuhan(6, basic, `30213 = ["维 修（护）费", 1.00]`, `30231 = ["公 务 用 车 运 行 维 护\n费", 1.00]`), nil},
		{"the level after it", wuhan(3, expenditure, `201 = ["一般公共服务支出(类)", 1.00, 1.00]`), nil},
		{"another name", wuhan(3, expenditure, `20103 = ["(室)", 1.00, 1.00]`), nil},
	})
	same(t, fixes(t, nameVariant, wuhan(3, expenditure, `20103 = ["政府办公厅( 室)\n及相关机构事务", 1.00, 1.00]`)),
		`safe 名称改为“政府办公厅（ 室）`+"\n"+`及相关机构事务”: 20103 = ["政府办公厅（ 室）\n及相关机构事务", 1.00, 1.00]`)
	same(t, fixes(t, nameVariant, wuhan(3, expenditure, `20103 = ["政府办公厅(室)及相关机构事务(款)", 1.00, 1.00]`)),
		`safe 名称改为“政府办公厅（室）及相关机构事务(款)”: 20103 = ["政府办公厅（室）及相关机构事务(款)", 1.00, 1.00]`)
}

func TestLabelDiffers(t *testing.T) {
	const fiscal = "财政拨款收入支出决算总表"
	labels := head(2022, "wuhan") + "[table.4]\nform = \"财政拨款收入支出决算总表\"\n[table.4.labels]\n\"三、国有资本经营预算财政拨款\" = \"三、国有资本经营财政拨款\"\n" +
		"\"一般公共预算财政拨款\" = \"一般公共预算 财政拨款\"\n[table.4.rows]\n3 = [\"三、国有资本经营财政拨款\", \"\"]\n"
	run(t, labelDiffers, []test{
		{"in a row", wuhan(4, fiscal, `3 = ["三、国有资本经营财政拨款", ""]`),
			[]string{"9:6 info 表4.3行 表4 3 行“国有资本经营预算财政拨款”印作“国有资本经营财政拨款”，与表式不同。"}},
		{"declared, and not said twice", labels,
			[]string{"9:20 info 表4.「三、国有资本经营预算财政拨款」 表4 “三、国有资本经营预算财政拨款”印作“三、国有资本经营财政拨款”，与表式不同。"}},
		{"not on the form", head(2022, "wuhan") + "[table.4]\nform = \"财政拨款收入支出决算总表\"\n[table.4.labels]\n\"本年花费\" = \"本年支出\"\n", nil},
		{"a column", head(2022, "wuhan") + "[table.3]\nform = \"支出决算表\"\n[table.3.labels]\n\"基本支出\" = \"基本经费\"\n",
			[]string{"9:10 info 表3.「基本支出」 表3 “基本支出”印作“基本经费”，与表式不同。"}},
		{"as on the form, cut, wrapped, an alias, a class", wuhan(4, fiscal, `3 = ["三、国有资本经营预算财政\n拨款", ""]`, `2 = ["二、政府性基金", ""]`, `44 = ["十二、教育", ""]`) +
			table(1, "收入支出决算总表", `28 = ["使用非财政拨款结余(含专用结余)", ""]`), nil},
		{"broken", wuhan(4, fiscal, `3 = ["三、国有资本经营财政拨款", 1.00`), nil},
	})
	same(t, fixes(t, labelDiffers, wuhan(4, fiscal, `3 = ["三、国有资本经营财政拨款", ""]`)),
		`ask 名称改为“三、国有资本经营预算财政拨款”: 3 = ["三、国有资本经营预算财政拨款", ""]`)
	same(t, fixes(t, labelDiffers, wuhan(4, fiscal, `3 = ["国有资本经营财政拨款", ""]`)),
		`ask 名称改为“国有资本经营预算财政拨款”: 3 = ["国有资本经营预算财政拨款", ""]`)
}

// A comment at the row answers the finding by any of the rule's names, and no other rule's does.
func TestSuppressed(t *testing.T) {
	for _, c := range []struct {
		word string
		left int
	}{{"JS404", 0}, {"code-name", 0}, {"科目名称不符", 0}, {"JS405", 1}} {
		checker := linttest.Checker(codeName, oldName)
		checker.Suppress = suppress.Apply
		text := wuhan(3, expenditure, `2080505 = ["机关事业单位职业年金缴费支出", 1.00, 1.00] # juesuan:ignore `+c.word+` 区财政批复口径`)
		r := checker.Check(sourceFile(text))
		if got := linttest.Count(r, "JS404"); got != c.left || len(r.Suppressed) != 1-c.left {
			t.Errorf("%s: %d findings left, %d suppressed", c.word, got, len(r.Suppressed))
		}
	}
}

// A configured level holds for all findings of a rule.
func TestConfiguredLevel(t *testing.T) {
	checker := linttest.Checker(codeName)
	checker.Level = func(*lint.Rule, string) lint.Severity { return lint.Info }
	r := checker.Check(sourceFile(wuhan(3, expenditure, `2080505 = ["机关事业单位职业年金缴费支出", 1.00, 1.00]`, `20108 = ["纪检监察事务", 1.00, 1.00]`)))
	if len(r.Diagnostics) != 2 {
		t.Fatalf("findings:\n%s", linttest.Findings(r))
	}
	for i := range r.Diagnostics {
		if s := r.Diagnostics[i].Severity; s != lint.Info {
			t.Errorf("severity %s", s)
		}
	}
}
