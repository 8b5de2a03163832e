package catalog_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
)

const (
	function   = catalog.Function
	department = catalog.EconomicDepartment
	government = catalog.EconomicGovernment
	revenue    = catalog.Revenue
)

// TestYearChanges holds the facts of data/README.md, “Year changes”: "" is not valid in that year.
func TestYearChanges(t *testing.T) {
	for _, c := range []struct {
		axis catalog.Axis
		code catalog.Code
		year int
		want string
	}{
		{function, 20805, 2019, "行政事业单位离退休"},
		{function, 20805, 2020, "行政事业单位养老支出"},
		{function, 20805, 2022, "行政事业单位养老支出"},
		{function, 2080501, 2019, "归口管理的行政单位离退休"},
		{function, 2080501, 2024, "行政单位离退休"},
		{function, 215, 2019, "资源勘探信息等支出"},
		{function, 215, 2020, "资源勘探工业信息等支出"},
		{function, 207, 2019, "文化旅游体育与传媒支出"},
		{function, 21305, 2021, "扶贫"},
		{function, 21305, 2022, "巩固脱贫衔接乡村振兴"},
		{function, 21305, 2024, "巩固脱贫攻坚成果衔接乡村振兴"},
		{function, 22006, 2023, ""},
		{function, 22006, 2024, "耕地保护考核奖惩基金支出"},
		{revenue, 1030182, 2023, ""},
		{revenue, 1030182, 2024, "耕地保护考核奖惩基金收入"},
		{revenue, 1100231, 2021, "贫困地区转移支付收入"},
		{revenue, 1100231, 2022, "欠发达地区转移支付收入"},
		{function, 20139, 2023, ""},
		{function, 20139, 2024, "社会工作事务"},
		{function, 21006, 2024, ""},
		{function, 21017, 2023, ""},
		{function, 21017, 2024, "中医药事务"},
		{function, 2089901, 2020, "其他社会保障和就业支出"},
		{function, 2089901, 2021, ""},
		{function, 2089999, 2020, ""},
		{function, 2089999, 2021, "其他社会保障和就业支出"},
		{function, 2100409, 2020, "重大公共卫生专项"},
		{function, 2100409, 2021, "重大公共卫生服务"},
		{function, 2100410, 2022, "突发公共卫生事件应急处理"},
		{function, 2100410, 2023, "突发公共卫生事件应急处置"},
		{function, 2081105, 2021, "残疾人就业和扶贫"},
		{function, 2081105, 2022, "残疾人就业"},
		{function, 22402, 2025, "消防救援事务"},
		{function, 2040607, 2020, "法律援助"},
		{function, 2040607, 2023, "公共法律服务"},
		{function, 2210110, 2021, ""},
		{function, 2210110, 2024, "保障性租赁住房"},
		{department, 30311, 2019, ""},
		{department, 30311, 2020, "代缴社会保险费"},
		{government, 50101, 2022, "工资奖金津补贴"},
		{revenue, 10101, 2022, "增值税"},
	} {
		got, ok := catalog.Lookup(c.axis, c.code, c.year)
		if ok != (c.want != "") || got.Name != c.want {
			t.Errorf("%v %d in %d: %q, want %q", c.axis, c.code, c.year, got.Name, c.want)
		}
		if ok && (got.Code != c.code || got.Axis != c.axis) {
			t.Errorf("%v %d in %d: row of %v %d", c.axis, c.code, c.year, got.Axis, got.Code)
		}
	}
}

func TestYearsOutside(t *testing.T) {
	for _, c := range []struct {
		code catalog.Code
		year int
		want string
	}{
		{20805, 2026, "行政事业单位养老支出"},
		{22006, 2030, "耕地保护考核奖惩基金支出"},
		{21006, 2026, ""},
		{210, 2018, "医疗卫生与计划生育支出"},
		{210, 2019, "卫生健康支出"},
		{20805, 2017, "行政事业单位离退休"},
		{224, 2018, "灾害防治及应急管理支出"}, // new in 2019: the row of 2019 answers
	} {
		got, _ := catalog.Lookup(function, c.code, c.year)
		if got.Name != c.want {
			t.Errorf("%d in %d: %q, want %q", c.code, c.year, got.Name, c.want)
		}
	}
	if catalog.Covers(2018) || !catalog.Covers(2019) || !catalog.Covers(2025) || catalog.Covers(2026) {
		t.Error("the years covered are not 2019–2025")
	}
	for e := range catalog.ByPrefix(function, 0, 2018) {
		if e.Code == 210 && e.Name != "医疗卫生与计划生育支出" {
			t.Errorf("类 210 of 2018 is %q", e.Name)
		}
	}
}

func TestHistoryAndStatus(t *testing.T) {
	rows := catalog.History(function, 21305)
	if len(rows) != 3 || rows[0].Until != 2021 || rows[1].Since != 2022 || rows[1].Until != 2022 || rows[2].Since != 2023 {
		t.Errorf("history of 21305: %v", rows)
	}
	if cap(rows) != len(rows) {
		t.Error("appending to a history would write into the table")
	}
	if len(catalog.History(function, 20800)) != 0 || len(catalog.History(99, 208)) != 0 || len(catalog.History(function, 0)) != 0 {
		t.Error("history of what is no code")
	}
	for _, c := range []struct {
		code catalog.Code
		year int
		want catalog.Status
		rest int16 // Since of a row not yet valid, Until of a retired one
	}{
		{20805, 2022, catalog.Valid, 0},
		{22006, 2023, catalog.NotYetValid, 2024},
		{2089901, 2022, catalog.Retired, 2020},
		{2080555, 2022, catalog.Unlisted, 0},
		{22006, 2026, catalog.Valid, 0},
		{224, 2018, catalog.Valid, 0},
	} {
		got, e := catalog.StatusOf(function, c.code, c.year)
		if got != c.want {
			t.Errorf("StatusOf(%d, %d) = %v, want %v", c.code, c.year, got, c.want)
		}
		if got == catalog.NotYetValid && e.Since != c.rest || got == catalog.Retired && e.Until != c.rest {
			t.Errorf("StatusOf(%d, %d) rests on %v", c.code, c.year, e)
		}
	}
}

func TestAxes(t *testing.T) {
	for code, want := range map[catalog.Code]catalog.Axis{2080505: function, 30108: department, 50101: government, 10101: revenue, 224: function} {
		set := catalog.Axes(code)
		for a := function; a <= revenue; a++ {
			if set.Has(a) != (a == want) {
				t.Errorf("Axes(%d).Has(%v) = %v", code, a, set.Has(a))
			}
		}
	}
	if catalog.Axes(2080555) != 0 || !catalog.Axes(catalog.Code(2080555).Class()).Has(function) {
		t.Error("an unknown code has no axis, its 类 has")
	}
	if catalog.AxisSet(0xff).Has(200) {
		t.Error("an axis that does not exist")
	}
}

func TestFunds(t *testing.T) {
	for _, c := range []struct {
		axis catalog.Axis
		code catalog.Code
		want catalog.Fund
	}{
		{function, 2080505, catalog.GeneralPublic},
		{function, 21208, catalog.GovernmentFund},
		{function, 2120899, catalog.GovernmentFund},
		{function, 21201, catalog.GeneralPublic},
		{function, 212, catalog.GeneralPublic | catalog.GovernmentFund},
		{function, 223, catalog.StateCapital},
		{function, 22301, catalog.StateCapital},
		{function, 20804, catalog.GeneralPublic | catalog.StateCapital}, // 2080451 国有资本经营预算补充社保基金支出
		{function, 209, catalog.SocialInsurance},
		{function, 234, catalog.GovernmentFund},
		{function, 2120877, catalog.GovernmentFund}, // not listed: as its 款
		{function, 2990101, 0},
		{department, 30108, 0},
		{revenue, 10301, catalog.GovernmentFund},
	} {
		if got := catalog.FundsOf(c.axis, c.code, 2022); got != c.want {
			t.Errorf("FundsOf(%d) = %v, want %v", c.code, got, c.want)
		}
	}
	both := catalog.GeneralPublic | catalog.StateCapital
	if both.String() != "一般公共预算、国有资本经营" || catalog.GovernmentFund.English() != "government fund budget" || catalog.Fund(0).String() != "" {
		t.Errorf("funds print as %q", both)
	}
}

func codes(seq iter.Seq[catalog.Entry]) []catalog.Code {
	var list []catalog.Code
	for e := range seq {
		list = append(list, e.Code)
	}
	return list
}

func TestBelow(t *testing.T) {
	equal := func(what string, got, want []catalog.Code) {
		t.Helper()
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	equal("below a 项", codes(catalog.ByPrefix(function, 2210201, 2022)), nil)
	equal("类 of 2022", slices.DeleteFunc(codes(catalog.ByPrefix(department, 0, 2022)), func(c catalog.Code) bool { return c.Level() != 1 }),
		[]catalog.Code{301, 302, 303, 307, 309, 310, 311, 312, 313, 399})
	equal("below 22102", codes(catalog.ByPrefix(function, 22102, 2022)), []catalog.Code{2210201, 2210202, 2210203})
	equal("begins with 2210", slices.DeleteFunc(codes(catalog.ByPrefix(function, 2210, 2022)),
		func(c catalog.Code) bool { return c.Level() != 2 }), []catalog.Code{22101, 22102, 22103})
	equal("begins with 3011", codes(catalog.ByPrefix(department, 3011, 2022)), []catalog.Code{30110, 30111, 30112, 30113, 30114})
	equal("begins with 9", codes(catalog.ByPrefix(function, 9, 2022)), nil)
	equal("no axis", codes(catalog.ByPrefix(77, 0, 2022)), nil)

	// README: 30 类, 263 款 and 1439 项 are valid in 2022; 30, 267 and 1454 in 2025.
	for year, want := range map[int][4]int{2022: {0, 30, 263, 1439}, 2025: {0, 30, 267, 1454}} {
		var got [4]int
		all := codes(catalog.ByPrefix(function, 0, year))
		for _, c := range all {
			got[c.Level()]++
		}
		if got != want {
			t.Errorf("valid in %d: %v, want %v", year, got, want)
		}
		if !slices.IsSortedFunc(all, catalog.Code.Compare) {
			t.Errorf("codes of %d are not in print order", year)
		}
	}
}

func TestPath(t *testing.T) {
	for _, c := range []struct {
		code catalog.Code
		want [3]string
	}{
		{2080505, [3]string{"社会保障和就业支出", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出"}},
		{20103, [3]string{"一般公共服务支出", "政府办公厅（室）及相关机构事务", ""}},
		{208055555, [3]string{"社会保障和就业支出", "行政事业单位养老支出", ""}},
		{999, [3]string{}},
	} {
		if got := catalog.Path(function, c.code, 2022); got != c.want {
			t.Errorf("Path(%d) = %q", c.code, got)
		}
	}
}
