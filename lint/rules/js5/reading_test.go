package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/report"
)

func TestDigits(t *testing.T) {
	for _, c := range []struct {
		s    string
		i    int
		want string
	}{
		{"90", 0, "90"}, {"共90。", len("共"), "90"}, {"1,234.50万元", 0, "1,234.50"}, {"1,234,567", 0, "1,234,567"},
		{"1,23", 0, "1"}, {"1,2345", 0, "1"}, {"1,234,5", 0, "1,234"}, {"12,345", 0, "12,345"}, {"3.", 0, "3"}, {"3.9.9", 0, "3.9"}, {"3,", 0, "3"},
		{"0.05", 0, "0.05"}, {"1,2x4", 0, "1"}, {"1,x34", 0, "1"}, {"1,23x", 0, "1"},
	} {
		if got := c.s[c.i:digits(c.s, c.i)]; got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
	}
}

func TestUnitAfter(t *testing.T) {
	for _, c := range []struct {
		s       string
		unit    unit
		percent bool
		n       int
	}{
		{"万元，", wanYuan, false, 6}, {" 元", yuan, false, 4}, {"　亿元", yiYuan, false, 9}, {"万", wan, false, 3},
		{"%", noUnit, true, 1}, {" ％", noUnit, true, 4}, {" 个", noUnit, false, 0}, {"", noUnit, false, 0}, {"  ", noUnit, false, 0},
	} {
		if u, percent, n := unitAfter(c.s); u != c.unit || percent != c.percent || n != c.n {
			t.Errorf("%q: %d %v %d", c.s, u, percent, n)
		}
	}
	for _, c := range []struct {
		u    unit
		to   report.Unit
		want int
	}{{wanYuan, report.WanYuan, 0}, {yuan, report.WanYuan, -4}, {yiYuan, report.WanYuan, 4}, {wanYuan, report.Yuan, 4}, {yuan, report.Yuan, 0}, {wan, report.UnitUnknown, 0}} {
		if got := c.u.shift(c.to); got != c.want {
			t.Errorf("%d to %d: %d, want %d", c.u, c.to, got, c.want)
		}
	}
}

func TestContainsVisible(t *testing.T) {
	for _, c := range []struct {
		s    string
		want bool
	}{
		{"事业收入", true}, {"其中事业收入 1 万元", true}, {"没有", false}, {"{1 = 表2.合计.事业收入}", false},
		{"{1 = 表2.合计.事业收入}，事业收入", true}, {"事业收入{1 = 表2.合计.事业收入}", true}, {"{事业收入}{事业收入}", false}, {"{1}事业收入", true},
	} {
		if got := containsVisible(c.s, "事业收入"); got != c.want {
			t.Errorf("%s: %v", c.s, got)
		}
	}
}

func TestAround(t *testing.T) {
	const s = "一二三四五六七八九十，甲乙丙丁戊己庚辛壬癸子丑寅卯辰。\n天地玄黄宇宙洪荒日月"
	for _, c := range []struct{ what, want string }{
		{"五", "一二三四五六七八九十"}, {"十", "…二三四五六七八九十"}, {"甲", "甲乙丙丁戊己庚辛壬…"}, {"辛", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰"},
		{"壬", "…甲乙丙丁戊己庚辛壬癸子丑寅卯辰"}, {"天", "天地玄黄宇宙洪荒日…"}, {"荒", "天地玄黄宇宙洪荒日月"}, {"月", "…地玄黄宇宙洪荒日月"},
	} {
		from := strings.Index(s, c.what)
		if got := around(s, from, from+len(c.what)); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}

func TestUnitInPart(t *testing.T) {
	for _, c := range []struct{ title, want string }{
		{"第三部分 企业服务中心 2022 年度部门决算情况说明", " 企业服务中心 "}, {"第一部分 某局概况", " 某局"}, {"第二部分 某局部门决算表", " 某局"},
		{"第二部分 2022 年部门决算表", " "}, {"第五部分 名词解释", ""}, {"某局概况", ""}, {"第一部分概况", ""},
	} {
		if from, to := unitInPart(c.title); c.title[from:to] != c.want {
			t.Errorf("%s: %q, want %q", c.title, c.title[from:to], c.want)
		}
	}
}

func TestIsTailOf(t *testing.T) {
	for _, c := range []struct {
		full, text string
		want       bool
	}{
		{"汉阳区企业服务中心", "企业服务中心", true}, {"汉阳区企业服务中心", "武汉市汉阳区企业服务中心", true}, {"汉阳区企业服务中心", "汉阳企服中心", true},
		{"汉阳区企业服务中心", "中心企业", false}, {"汉阳区企业服务中心", "财政局", false}, {"", "财政局", false}, {"某局", "局局", false},
	} {
		if got := isTailOf(c.full, c.text); got != c.want {
			t.Errorf("%s of %s: %v", c.text, c.full, got)
		}
	}
}
