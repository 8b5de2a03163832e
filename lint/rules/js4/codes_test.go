package js4

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestCodeAxis(t *testing.T) {
	run(t, codeAxis, []test{
		{"revenue code", wuhan(3, expenditure, `10101 = ["增值税", 1.00, 1.00]`),
			[]string{"9:1 error 表3.10101 表3 科目编码 10101 属收入分类，本表列功能分类科目，请核对编码。"}},
		{"economic code by function", wuhan(3, expenditure, `2010350 = ["事业运行", 1.00, 1.00]`, `30113 = ["住房公积金", 32.22, 32.22]`),
			[]string{"10:1 error 表3.30113 表3 科目编码 30113 属部门经济分类，本表列功能分类科目，请核对编码。"}},
		{"functional code by economic class", wuhan(6, basic, `2010350 = ["事业运行", 1.00]`),
			[]string{"9:1 error 表6.2010350 表6 科目编码 2010350 属功能分类，本表列部门经济分类科目，请核对编码。"}},
		{"government's economic code", wuhan(6, basic, `"50101" = ["工资奖金津补贴", 1.00]`),
			[]string{"9:1 error 表6.50101 表6 科目编码 50101 属政府经济分类，本表列部门经济分类科目，请核对编码。"}},
		{"no classification", wuhan(3, expenditure, `40101 = ["某项支出", 1.00, 1.00]`),
			[]string{"9:1 error 表3.40101 表3 科目编码 40101 不属功能分类，请核对编码。"}},
		{"too short to say", wuhan(3, expenditure, `30 = [1.00, 1.00]`), nil},
		{"a 类 that the catalogue lacks", wuhan(3, expenditure, `238 = ["某类支出", 1.00, 1.00]`), nil},
	})
	same(t, fixes(t, codeAxis, wuhan(3, expenditure, `30113 = ["住房公积金", 32.22, 32.22]`)),
		`ask 编码改为 2210201（住房公积金）: 2210201 = ["住房公积金", 32.22, 32.22]`)
	// Two codes would be one row.
	same(t, fixes(t, codeAxis, wuhan(3, expenditure, `2210201 = ["住房公积金", 1.00, 1.00]`, `30113 = ["住房公积金", 32.22, 32.22]`)))
}

func TestCodeLength(t *testing.T) {
	run(t, codeLength, []test{
		{"a digit left out", wuhan(3, expenditure, `201035 = ["事业运行", 1.00, 1.00]`),
			[]string{"9:1 error 表3.201035 表3 科目编码 201035 不是三位、五位、七位的编码，疑为 2010350（事业运行）。"}},
		{"a digit twice", wuhan(3, expenditure, `20808001 = ["死亡抚恤", 1.00, 1.00]`),
			[]string{"9:1 error 表3.20808001 表3 科目编码 20808001 不是三位、五位、七位的编码，疑为 2080801（死亡抚恤）。"}},
		{"two digits", wuhan(3, expenditure, `20 = [1.00, 1.00]`),
			[]string{"9:1 error 表3.20 表3 科目编码 20 不是三位、五位、七位的编码，请核对。"}},
		{"an economic code has no 项", wuhan(6, basic, `3010101 = ["基本工资", 1.00]`),
			[]string{"9:1 error 表6.3010101 表6 科目编码 3010101 不是三位、五位的编码，请核对。"}},
		{"an economic code short of a digit", wuhan(6, basic, `3013 = ["住房公积金", 1.00]`),
			[]string{"9:1 error 表6.3013 表6 科目编码 3013 不是三位、五位的编码，疑为 30113（住房公积金）。"}},
		{"of another classification", wuhan(3, expenditure, `301080 = [1.00, 1.00]`), nil},
		{"the right lengths", wuhan(3, expenditure, `201 = [1.00, 1.00]`, `20103 = [1.00, 1.00]`, `2010350 = [1.00, 1.00]`), nil},
	})
	same(t, fixes(t, codeLength, wuhan(3, expenditure, `"201035" = ["事业运行", 1.00, 1.00]`)),
		`ask 编码改为 2010350（事业运行）: 2010350 = ["事业运行", 1.00, 1.00]`)
}

func TestOrphanCode(t *testing.T) {
	above := []string{
		`201 = ["一般公共服务支出", 3.00, 3.00]`, `20103 = ["政府办公厅（室）及相关机构事务", 3.00, 3.00]`, `2010350 = ["事业运行", 3.00, 3.00]`,
	}
	rows := func(more ...string) string { return wuhan(3, expenditure, append(above[:3:3], more...)...) }
	run(t, orphanCode, []test{
		{"款 left out, said once", rows(`208 = ["社会保障和就业支出", 2.00, 2.00]`, `2080505 = ["机关事业单位基本养老保险缴费支出", 1.00, 1.00]`, `2080506 = [1.00, 1.00]`),
			[]string{"13:1 error 表3.2080505 表3 机关事业单位基本养老保险缴费支出（2080505）缺上级科目 20805（行政事业单位养老支出），本表其他款都已列出，请补列。"}},
		{"类 left out", rows(`20805 = ["行政事业单位养老支出", 1.00, 1.00]`, `2080505 = [1.00, 1.00]`),
			[]string{"12:1 error 表3.20805 表3 行政事业单位养老支出（20805）缺上级科目 208（社会保障和就业支出），本表其他类都已列出，请补列。"}},
		{"of the economic form", wuhan(6, basic, `301 = ["工资福利支出", 1.00]`, `30101 = ["基本工资", 1.00]`, `31002 = ["办公设备购置", 1.00]`),
			[]string{"11:1 error 表6.31002 表6 办公设备购置（31002）缺上级科目 310（资本性支出），本表其他类都已列出，请补列。"}},
		{"items only", wuhan(3, expenditure, `2010350 = [1.00, 1.00]`, `2080505 = [1.00, 1.00]`), nil},
		{"类 and 项 only", wuhan(3, expenditure, `201 = [1.00, 1.00]`, `2010350 = [1.00, 1.00]`, `208 = [1.00, 1.00]`, `2080505 = [1.00, 1.00]`), nil},
		{"no money", rows(`208 = [0.00, 0.00]`, `2080505 = ["", ""]`), nil},
		{"the row above may be the broken one", rows(`208 = [1.00, 1.00]`, `20805 ["行政事业单位养老支出", 1.00, 1.00]`, `2080505 = [1.00, 1.00]`), nil},
		{"a code that is wrong itself", rows(`20899999 = [1.00, 1.00]`, `30113 = [1.00, 1.00]`), nil},
	})
	same(t, fixes(t, orphanCode, rows(`208 = ["社会保障和就业支出", 1.00, 1.00]`, `# 单位缴纳`, `2080505 = [1.00, 1.00]`)),
		`ask 补列 20805，金额由下级相加: 20805 = ["行政事业单位养老支出", "="]`)
	same(t, fixes(t, orphanCode, rows(`208 = ["社会保障和就业支出", 1.00, 1.00]`, `2089801 = ["新科目", 1.00, 1.00]`)),
		`ask 补列 20898，金额由下级相加: 20898 = ["="]`)
}

// A file of CRLF lines stays one.
func TestFixKeepsLineEnds(t *testing.T) {
	text := strings.ReplaceAll(orphanCode.Doc.Bad, "\n", "\r\n")
	got := apply(t, text, only(t, orphanCode, text).Fixes[0])
	if want := "\r\n20805 = [\"行政事业单位养老支出\", \"=\"]\r\n2080505 = "; !strings.Contains(got, want) {
		t.Errorf("%q not in %q", want, got)
	}
	text = strings.ReplaceAll(codeOrder.Doc.Bad, "\n", "\r\n")
	want := strings.ReplaceAll(codeOrder.Doc.Good, "\n", "\r\n")
	if got := apply(t, text, only(t, codeOrder, text).Fixes[0]); got != want {
		t.Errorf("got %q", got)
	}
}

func TestCodeYear(t *testing.T) {
	run(t, codeYear, []test{
		{"not yet valid", wuhan(3, expenditure, `2013901 = ["行政运行", 1.00, 1.00]`),
			[]string{"9:1 warning 表3.2013901 表3 2013901（行政运行）2024 年才有，2022 年还没有这个科目，请核对。"}},
		{"retired, but the year is uncertain", wuhan(3, expenditure, `20110 = ["人力资源事务", 1.00, 1.00]`),
			[]string{"9:1 info 表3.20110 表3 20110（人力资源事务）只用到 2020 年，2022 年已没有这个科目，请核对。"}},
		{"retired, and the name went to another code", wuhan(3, expenditure, `2049901 = ["其他公共安全支出", 1.00, 1.00]`),
			[]string{"9:1 info 表3.2049901 表3 2049901（其他公共安全支出）只用到 2020 年，2022 年已没有这个科目，“其他公共安全支出”是 2049999，请核对。"}},
		{"low confidence", wuhan(3, expenditure, `2010706 = ["代扣代收代征税款手续费", 1.00, 1.00]`), nil},
		{"valid then", head(2020, "wuhan") + table(3, expenditure, `2049901 = ["其他公共安全支出", 1.00, 1.00]`), nil},
		{"years that the catalogue was not made for", head(2027, "shanghai") + table(3, expenditure, `20110 = ["人力资源事务", 1.00, 1.00]`), nil},
		{"unknown in every year", wuhan(3, expenditure, `2010357 = ["事业运行", 1.00, 1.00]`), nil},
	})
	same(t, fixes(t, codeYear, wuhan(3, expenditure, `2049901 = [1.00, 1.00]`)), `ask 编码改为 2049999（其他公共安全支出）: 2049999 = [1.00, 1.00]`)
}

func TestCodeUnlisted(t *testing.T) {
	run(t, codeUnlisted, []test{
		{"the name is a sibling's", wuhan(3, expenditure, `2010357 = ["事业运行", 1.00, 1.00]`),
			[]string{"9:1 info 表3.2010357 表3 科目目录没有 2010357，“事业运行”是 2010350，请核对编码。"}},
		{"no name can be supplied", wuhan(3, expenditure, `2010357 = [1.00, 1.00]`),
			[]string{"9:1 info 表3.2010357 表3 科目目录没有 2010357，补不出名称，请核对编码或写明名称。"}},
		{"a new code with a name of its own", wuhan(3, expenditure, `2010357 = ["数据事务", 1.00, 1.00]`), nil},
		{"its parent is unknown too", wuhan(3, expenditure, `2017701 = ["行政运行", 1.00, 1.00]`), nil},
		{"known in another year", wuhan(3, expenditure, `20139 = [1.00, 1.00]`), nil},
		{"years that the catalogue was not made for", head(2027, "shanghai") + table(3, expenditure, `2010357 = [1.00, 1.00]`), nil},
	})
	same(t, fixes(t, codeUnlisted, wuhan(3, expenditure, `2010357 = ["事业运行", 1.00, 1.00]`)),
		`ask 编码改为 2010350（事业运行）: 2010350 = ["事业运行", 1.00, 1.00]`)
}

func TestCodeFund(t *testing.T) {
	const fundTable, capitalTable = "政府性基金表", "国有资本表"
	run(t, codeFund, []test{
		{"fund code in the general budget, at the lowest level", wuhan(5, general, `212 = [30.00, "", 30.00]`, `21208 = [30.00, "", 30.00]`, `2120801 = ["征地和拆迁补偿支出", 30.00, "", 30.00]`),
			[]string{"11:1 error 表5.2120801 表5 征地和拆迁补偿支出（2120801）是政府性基金科目，本表只列一般公共预算，请核对编码，或改列相应的表。"}},
		{"medium confidence", wuhan(5, general, `2230105 = [30.00, "", 30.00]`),
			[]string{"9:1 warning 表5.2230105 表5 国有企业退休人员社会化管理补助支出（2230105）是国有资本经营科目，本表只列一般公共预算，请核对编码，或改列相应的表。"}},
		{"general code in the fund's table", wuhan(8, fundTable, `2010350 = ["事业运行", "", 1.00, 1.00, 1.00, "", ""]`),
			[]string{"9:1 error 表8.2010350 表8 事业运行（2010350）是一般公共预算科目，本表只列政府性基金，请核对编码，或改列相应的表。"}},
		{"of a 类 the catalogue may not know every fund", wuhan(8, fundTable, `201 = ["一般公共服务支出", "", 1.00, 1.00, 1.00, "", ""]`),
			[]string{"9:1 warning 表8.201 表8 一般公共服务支出（201）是一般公共预算科目，本表只列政府性基金，请核对编码，或改列相应的表。"}},
		{"fund code in the capital's table", wuhan(9, capitalTable, `2296002 = [1.00, "", 1.00]`),
			[]string{"9:1 error 表9.2296002 表9 用于社会福利的彩票公益金支出（2296002）是政府性基金科目，本表只列国有资本经营，请核对编码，或改列相应的表。"}},
		{"in their own tables", wuhan(8, fundTable, `2296002 = ["", 1.00, 1.00, "", 1.00, ""]`) + table(9, capitalTable, `2230105 = [1.00, "", 1.00]`), nil},
		{"in a table of all funds", wuhan(3, expenditure, `2296002 = [1.00, "", 1.00]`), nil},
		{"no money", wuhan(5, general, `2296002 = [0.00, "", 0.00]`, `2010350 = [1.00, 1.00]`), nil},
		{"low confidence", wuhan(5, general, `2296011 = [1.00, "", 1.00]`), nil},
		{"unlisted", wuhan(5, general, `2296077 = ["某项", 1.00, "", 1.00]`), nil},
	})
}

func TestCodeOrder(t *testing.T) {
	run(t, codeOrder, []test{
		{"said once a table", wuhan(3, expenditure, `208 = [1.00, 1.00]`, `201 = [1.00, 1.00]`, `20103 = [1.00, 1.00]`, `221 = [1.00, 1.00]`),
			[]string{"10:1 warning 表3.201 表3 科目未按编码顺序排列：201 排在 208 之后，共 2 行不在应在的位置。"}},
		{"an item before its 款", wuhan(3, expenditure, `201 = [1.00, 1.00]`, `2010350 = [1.00, 1.00]`, `20103 = [1.00, 1.00]`),
			[]string{"11:1 warning 表3.20103 表3 科目未按编码顺序排列：20103 排在 2010350 之后，共 1 行不在应在的位置。"}},
		{"a code that the economic form does not print", wuhan(6, basic, `30102 = [1.00]`, `30201 = [1.00]`, `30188 = ["某项", 1.00]`, `30103 = [1.00]`),
			[]string{"12:1 warning 表6.30103 表6 科目未按编码顺序排列：30103 排在 30188 之后，共 1 行不在应在的位置。"}},
		{"halves of the economic form side by side", wuhan(6, basic, `301 = [1.00]`, `302 = [1.00]`, `30101 = [1.00]`, `30201 = [1.00]`, `303 = [1.00]`, `310 = [1.00]`), nil},
		{"levels in order, 合计 anywhere", wuhan(3, expenditure, `201 = [1.00, 1.00]`, `20103 = [1.00, 1.00]`, `2010350 = [1.00, 1.00]`, `20105 = [""]`, `"合计" = [1.00, 1.00]`), nil},
		{"a broken row", wuhan(3, expenditure, `2010399 = ["其他", 1.00`, `2010350 = [1.00, 1.00]`), nil},
	})
}

// The lines move whole, with the comments before and after them; the heads of the columns, 合计 and
// what is no row stay.
func TestCodeOrderFix(t *testing.T) {
	before := head(2022, "wuhan") + table(3, expenditure,
		`#           科目名称        合计   基本   项目`,
		`"合计"  = [                 6.00,  3.00,  3.00]`,
		`2010399 = ["其他",          2.00,    "",  2.00]  # 三个项目`,
		`"其中：党建" = [             1.00,    "",  1.00]`,
		``,
		`# 在职人员`,
		`# juesuan:ignore JS411 核实说明`,
		`2010350 = ["事业运行",      3.00,`,
		`           3.00]`,
		`20103   = ["=", "="] # 款`)
	want := head(2022, "wuhan") + table(3, expenditure,
		`#           科目名称        合计   基本   项目`,
		`"合计"  = [                 6.00,  3.00,  3.00]`,
		`20103   = ["=", "="] # 款`,
		``,
		`# 在职人员`,
		`# juesuan:ignore JS411 核实说明`,
		`2010350 = ["事业运行",      3.00,`,
		`           3.00]`,
		`2010399 = ["其他",          2.00,    "",  2.00]  # 三个项目`,
		`"其中：党建" = [             1.00,    "",  1.00]`)
	r := only(t, codeOrder, before)
	if got := apply(t, before, r.Fixes[0]); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	for name, text := range map[string]string{
		"dotted keys":   head(2022, "wuhan") + "[table.3]\nform = \"支出决算表\"\nrows.208 = [1.00, 1.00]\nrows.201 = [1.00, 1.00]\n",
		"inline table":  head(2022, "wuhan") + "[table.3]\nform = \"支出决算表\"\nrows = { 208 = [1.00, 1.00], 201 = [1.00, 1.00] }\n",
		"a broken line": wuhan(3, expenditure, `208 = [1.00, 1.00]`, `201 = [1.00, 1.00]`, `221 = [1.00, `),
	} {
		if d := only(t, codeOrder, text); len(d.Fixes) != 0 {
			t.Errorf("%s: a fix is offered", name)
		}
	}
}

// A last row that cannot be read may be the one that is missing.
func TestOrphanAboveBrokenRow(t *testing.T) {
	if r := linttest.Check(t, orphanCode.Doc.Bad+"20805\t行政事业单位养老支出\t24.00\t24.00\n", orphanCode); len(r.Diagnostics) > 0 {
		t.Error(linttest.Findings(r))
	}
}
