package catalog_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
)

func TestCheckName(t *testing.T) {
	for _, c := range []struct {
		axis       catalog.Axis
		code       catalog.Code
		year       int
		printed    string
		want       catalog.NameVerdict
		other      catalog.Code // code of Other; 0 for none
		confidence catalog.Confidence
	}{
		{function, 2080505, 2022, "机关事业单位基本养老保险缴费支出", catalog.Same, 0, catalog.High},
		{function, 20103, 2022, "政府办公厅(室)及相关机构事务", catalog.Variant, 0, catalog.High},
		{function, 20103, 2022, "政府办公厅（室）及\n相关机构 事务", catalog.Variant, 0, catalog.High},
		{function, 2080505, 2022, "机关事业单位基本养老保险", catalog.Prefix, 0, catalog.High},
		{function, 2080505, 2022, "机关事业单位基本养老保险…", catalog.Prefix, 0, catalog.High},
		{function, 208, 2022, "社会保障和就业(类)", catalog.Prefix, 0, catalog.High},
		{function, 201, 2022, "一般公共服务", catalog.Prefix, 0, catalog.High},
		{function, 201, 2022, "一般公共服务（类）支出", catalog.Prefix, 0, catalog.High},
		{function, 201, 2022, "一般公共服务支出（类）", catalog.Same, 0, catalog.High},
		{function, 20808, 2022, "抚恤(款)", catalog.Same, 0, catalog.High},

		// Names of the same code in other years.
		{function, 20805, 2022, "行政事业单位离退休", catalog.OldName, 20805, catalog.High},
		{function, 20805, 2019, "行政事业单位养老支出", catalog.NewName, 20805, catalog.High},
		{function, 20805, 2022, "行政事业单位离退休（款）", catalog.OldName, 20805, catalog.High},
		{function, 215, 2022, "资源勘探信息等(类)", catalog.OldName, 215, catalog.High},
		{function, 21305, 2024, "巩固脱贫衔接乡村振兴", catalog.OldName, 21305, catalog.Medium},
		{function, 2100410, 2024, "突发公共卫生事件应急处理", catalog.OldName, 2100410, catalog.Medium},
		// The old name's row is low, the current one is not; and the reverse.
		{function, 2010305, 2022, "专项业务活动", catalog.OldName, 2010305, catalog.Medium},
		{function, 2080709, 2022, "职业技能鉴定补贴", catalog.OldName, 2080709, catalog.Low},
		{function, 2080709, 2022, "行政运行", catalog.OtherCode, 2080101, catalog.Low},
		{function, 2080709, 2022, "不知道什么", catalog.Different, 0, catalog.Low},

		// Names of other codes: the sibling first, then the parent, then the same 类.
		{function, 2010399, 2022, "事业运行", catalog.OtherCode, 2010350, catalog.High},
		{function, 2080505, 2022, "机关事业单位职业年金缴费支出", catalog.OtherCode, 2080506, catalog.High},
		{function, 2080801, 2022, "抚恤", catalog.OtherCode, 20808, catalog.High},
		{function, 2080801, 2022, "其他残疾人事业支出", catalog.OtherCode, 2081199, catalog.High},
		{function, 208, 2022, "卫生健康支出", catalog.OtherCode, 210, catalog.High},
		{function, 208, 2022, "卫生健康（类）", catalog.OtherCode, 210, catalog.High},
		{department, 30201, 2022, "印刷费", catalog.OtherCode, 30202, catalog.High},

		// Names that the catalogue does not have.
		{function, 2080801, 2022, "死亡扶恤", catalog.Different, 2080801, catalog.High},
		{function, 20808, 2022, "抚恤支出", catalog.Different, 20808, catalog.High},
		{function, 2080801, 2022, "伤残扶恤", catalog.Different, 2080802, catalog.High},
		{function, 20103, 2022, "政府办公厅及相关机构事务", catalog.Different, 20103, catalog.High},
		{function, 2080801, 2022, "招商引资工作经费", catalog.Different, 0, catalog.High},

		// Codes that are not there: nothing may be said, but what is meant may be offered.
		{function, 2080555, 2022, "机关事业单位基本养老保险缴费支出", catalog.Unknown, 2080505, catalog.Low},
		{function, 2010355, 2022, "事业运行", catalog.Unknown, 2010350, catalog.Low},
		{function, 2999901, 2022, "事业运行", catalog.Unknown, 0, catalog.Low},
		{function, 2089901, 2022, "其他社会保障和就业支出", catalog.Unknown, 2089999, catalog.Low},
		{function, 22006, 2022, "耕地保护考核奖惩基金支出", catalog.Unknown, 22006, catalog.Low},
		{function, 30108, 2022, "机关事业单位基本养老保险缴费", catalog.Unknown, 0, catalog.Low},
		{function, 0, 2022, "", catalog.Unknown, 0, catalog.Low},
		{99, 201, 2022, "一般公共服务支出", catalog.Unknown, 0, catalog.Low},
		{function, 201, 2022, "", catalog.Unknown, 0, catalog.High},
		{function, 201, 2022, " （类）", catalog.Unknown, 0, catalog.High},

		// Years that the catalogue does not cover: less may be said.
		{function, 20805, 2026, "行政事业单位养老支出", catalog.Same, 0, catalog.High},
		{function, 20805, 2026, "行政事业单位离退休", catalog.OldName, 20805, catalog.Medium},
		{function, 20805, 2026, "行政事业单位某某事务", catalog.Different, 0, catalog.Low},
		{function, 2080801, 2026, "伤残抚恤", catalog.OtherCode, 2080802, catalog.Medium},
		{function, 210, 2018, "医疗卫生与计划生育支出", catalog.Same, 0, catalog.High},
		{function, 210, 2019, "医疗卫生与计划生育支出", catalog.OldName, 210, catalog.High},
	} {
		got := catalog.CheckName(c.axis, c.code, c.year, c.printed)
		if got.Verdict != c.want || got.Other.Code != c.other || got.Confidence != c.confidence {
			t.Errorf("%d %q in %d: %v, other %d %s, %v; want %v, other %d, %v", c.code, c.printed, c.year,
				got.Verdict, got.Other.Code, got.Other.Name, got.Confidence.English(), c.want, c.other, c.confidence.English())
		}
		if e, ok := catalog.Lookup(c.axis, c.code, c.year); ok && got.Entry != e {
			t.Errorf("%d in %d: the finding has row %v, the catalogue %v", c.code, c.year, got.Entry, e)
		}
	}
}

// Each row of the catalogue is right about itself: its own name in its own years, and the name of one
// row of a code in the years of another.
func TestCheckNameOnTheCatalogueItself(t *testing.T) {
	for axis := function; axis <= revenue; axis++ {
		for year := catalog.FirstYear; year <= catalog.LastYear; year++ {
			for e := range catalog.ByPrefix(axis, 0, year) {
				if got := catalog.CheckName(axis, e.Code, year, e.Name).Verdict; got != catalog.Same {
					t.Errorf("%d %s in %d: %v", e.Code, e.Name, year, got)
				}
				for _, o := range catalog.History(axis, e.Code) {
					if strings.HasPrefix(e.Name, o.Name) {
						continue // a cut name is no mistake
					}
					want := catalog.OldName
					if o.Since > e.Since {
						want = catalog.NewName
					}
					if got := catalog.CheckName(axis, e.Code, year, o.Name).Verdict; got != want {
						t.Errorf("%d %s in %d: %v, want %v", e.Code, o.Name, year, got, want)
					}
				}
			}
		}
	}
}

func FuzzCheckName(f *testing.F) {
	f.Add(uint8(0), uint32(20805), 2022, "行政事业单位离退休（款）支出")
	f.Add(uint8(1), uint32(4294967295), -1, "(类\xff")
	f.Add(uint8(0), uint32(208), 2026, "\u3000…（项）")
	f.Fuzz(func(t *testing.T, axis uint8, code uint32, year int, printed string) {
		a, c := catalog.Axis(axis), catalog.Code(code)
		got := catalog.CheckName(a, c, year, printed)
		if e, ok := catalog.Lookup(a, c, year); ok != (got.Entry.Code != 0) || got.Entry != e {
			t.Errorf("finding for %v, catalogue has %v", got.Entry, e)
		}
		if got.Verdict == catalog.Same && !strings.HasPrefix(printed, got.Entry.Name) {
			t.Errorf("%q is the same as %q", printed, got.Entry.Name)
		}
		for range catalog.ByName(a, printed, year) {
			break
		}
		for e := range catalog.ByPrefix(a, c, year) {
			if c != 0 && !e.Code.Under(c) {
				t.Errorf("%d is not below %d", e.Code, c)
			}
		}
	})
}
