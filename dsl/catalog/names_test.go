package catalog_test

import (
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
)

func TestByName(t *testing.T) {
	for _, c := range []struct {
		axis    catalog.Axis
		printed string
		year    int
		want    []catalog.Code
	}{
		{function, "死亡抚恤", 2022, []catalog.Code{2080801}},
		{function, "政府办公厅(室)及相关 机构事务", 2022, []catalog.Code{20103}},
		{function, "行政事业单位离退休", 2019, []catalog.Code{20805}},
		{function, "行政事业单位离退休", 2022, nil},
		{function, "教育支出（类）", 2022, []catalog.Code{205}},
		{function, "社会保障和就业(类)", 2022, []catalog.Code{208}},
		{function, "一般公共服务(类)支出", 2022, []catalog.Code{201}},
		{function, "抚恤（款）", 2022, []catalog.Code{20808}},
		{function, "教育（款）", 2022, []catalog.Code{21902}},
		{function, "一般公共服务", 2022, []catalog.Code{21901, 2300301, 201}},
		{function, "事业运行（款）", 2022, nil},
		{function, "其他社会保障和就业支出", 2022, []catalog.Code{20899, 2089999}},
		{department, "退职(役)费", 2022, []catalog.Code{30303}},
		{department, "对个人和家庭的补助", 2022, []catalog.Code{303}},
		{government, "对个人和家庭的补助", 2022, []catalog.Code{509}},
		{function, "没有这个科目", 2022, nil},
		{function, "", 2022, nil},
		{function, "（类）", 2022, nil},
	} {
		if got := codes(catalog.ByName(c.axis, c.printed, c.year)); !slices.Equal(got, c.want) {
			t.Errorf("ByName(%q, %d) = %v, want %v", c.printed, c.year, got, c.want)
		}
	}
	running := codes(catalog.ByName(function, "行政运行", 2022))
	if len(running) < 50 || !slices.Contains(running, 2010301) || !slices.Contains(running, 2130101) {
		t.Errorf("行政运行 is the name of %d 项", len(running))
	}
	if !slices.IsSortedFunc(running, catalog.Code.Compare) {
		t.Error("codes of one name are not in print order")
	}
}

func TestEveryNameIsFound(t *testing.T) {
	for axis := function; axis <= revenue; axis++ {
		for e := range catalog.ByPrefix(axis, 0, 2023) {
			if !slices.Contains(codes(catalog.ByName(axis, e.Name, 2023)), e.Code) {
				t.Errorf("%d is not found by its name %q", e.Code, e.Name)
			}
		}
	}
}

func TestNearest(t *testing.T) {
	for _, c := range []struct {
		axis    catalog.Axis
		printed string
		within  catalog.Code
		want    catalog.Code
	}{
		{function, "死亡扶恤", 0, 2080801},
		{function, "机关事业单位基本养老保险缴费", 208, 2080505},
		{function, "政府办公厅及相关机构事务", 201, 20103},
		{department, "工资福利支岀", 0, 301},
		{department, "公务用车运行维护", 302, 30231},
		{function, "事业运营", 20103, 2010350},
		{function, "死亡扶恤", 201, 0},
		{function, "招商引资工作经费", 0, 0},
		{function, "", 0, 0},
		{function, " （", 0, 0},
	} {
		got, ok := catalog.Nearest(c.axis, c.printed, 2022, c.within)
		if ok != (c.want != 0) || got.Code != c.want {
			t.Errorf("Nearest(%q, %d) = %d %s, want %d", c.printed, c.within, got.Code, got.Name, c.want)
		}
	}
	// A name of Low confidence is no suggestion.
	if got, ok := catalog.Nearest(function, "军供保樟", 2024, 20828); ok {
		t.Errorf("Nearest suggests %v", got)
	}
	long := make([]byte, 5000)
	for i := range long {
		long[i] = 0xE4
	}
	if _, ok := catalog.Nearest(function, string(long), 2022, 0); ok {
		t.Error("broken text is near a name")
	}
}
