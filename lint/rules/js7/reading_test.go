package js7

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

func TestOrdinal(t *testing.T) {
	for _, c := range []struct {
		s    string
		want style
		n    int
	}{
		{"一、甲", chineseComma, 1}, {" 十、甲", chineseComma, 10}, {"十一、甲", chineseComma, 11}, {"二十、甲", chineseComma, 20}, {"九十九、甲", chineseComma, 99},
		{"（三）甲", chineseParen, 3}, {"(十二)甲", chineseParen, 12}, {"（3）甲", parenDigit, 3}, {"(99) 甲", parenDigit, 99}, {"（三甲）", plain, 0},
		{"1.甲", digitDot, 1}, {"9．甲", digitDot, 9}, {"1.", digitDot, 1}, {"1.0 甲", plain, 0}, {"1.9 甲", plain, 0}, {"2、甲", digitComma, 2}, {"10)甲", digitParen, 10}, {"0）甲", digitParen, 0},
		{"①甲", circled, 1}, {"⑳甲", circled, 20}, {"第一部分 甲", partNumber, 1}, {"第十 部分", partNumber, 10}, {"第一章", plain, 0}, {"第部分", plain, 0},
		{"附件1 甲", attachmentNumber, 1}, {"附件 二：甲", attachmentNumber, 2}, {"附件：甲", plain, 0},
		{"100、甲", plain, 0}, {"2022 年", plain, 0}, {"一二、甲", plain, 0}, {"十十、甲", plain, 0}, {"一甲", plain, 0}, {"一是甲", plain, 0}, {"第一条", plain, 0}, {"（类）", plain, 0}, {"1.5 倍", plain, 0}, {"", plain, 0}, {"甲", plain, 0},
	} {
		if got, n := ordinal(c.s); got != c.want || n != c.n {
			t.Errorf("%s: %s %d, want %s %d", c.s, got.shape(), n, c.want.shape(), c.n)
		}
	}
	for n, digit := range []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"} {
		if s, got := ordinal(digit + "、"); s != chineseComma || got != n+1 {
			t.Errorf("%s: %d", digit, got)
		}
	}
}

func TestEachRun(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"1234567", "1234567"}, {"123456", ""}, {"电话 1234567。", "1234567"}, {"12345678901234", "12345678901234"}, {"1234567，7654321", "1234567 7654321"},
		{"123456 1234567 123456 12345678", "1234567 12345678"},
		{"{1234567 = 表3.1}", "1234567w"}, {"{1}1234567", "1234567"}, {"A1234567", "1234567w"}, {"1234567z", "1234567w"}, {"0.1234567", "1234567w"}, {"1234567%", "1234567w"}, {"_1234567", "1234567w"}, {"Z1234567", "1234567w"}, {"1234567a", "1234567w"},
	} {
		var got []string
		eachRun(c.s, func(from, to int, word bool) {
			s := c.s[from:to]
			if word {
				s += "w"
			}
			got = append(got, s)
		})
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.s, s, c.want)
		}
	}
}

func TestMask(t *testing.T) {
	for s, want := range map[string]string{"1234567": "1234567", "12345678": "12345678", "123456789": "1234*6789", "13800138000": "1380***8000"} {
		if got := mask(s); got != want {
			t.Errorf("%s: %s", s, got)
		}
	}
}

func TestNextMarked(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"教育支出（类）普通教育（款）小学教育（项）：甲", "教育支出 1|普通教育 2|小学教育 3"}, {"教育支出(类)", "教育支出 1"}, {"机构(境)事务（款）", "机构(境)事务 2"},
		{"甲（类别）", ""}, {"甲", ""}, {"甲（", ""}, {"甲（类", ""},
	} {
		var got []string
		for at := 0; ; {
			m, ok := nextMarked(c.s, at)
			if !ok {
				break
			}
			got = append(got, fmt.Sprintf("%s %d", c.s[m.from:m.to], m.level))
			at = m.next
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: %s, want %s", c.s, s, c.want)
		}
	}
}

func TestNear(t *testing.T) {
	for _, c := range []struct {
		s    string
		want bool
	}{{"联系电话：", true}, {"电话在前，号码", false}, {"号码", false}, {"电话" + strings.Repeat("一", 18), true}, {"电话" + strings.Repeat("一", 19), false}, {"电话" + strings.Repeat("一", 18) + ":", false}, {"，电话", true}, {"；电话，", false}} {
		if got := near(c.s+"1234567", len(c.s), "电话"); got != c.want {
			t.Errorf("%s: %v", c.s, got)
		}
	}
}

// A name that no code has any more is that of the code that had it, if it was only one of its level: 可再生能源 was
// 21112 and 2111201 until 2022; 其他支出 is 229, 21999, 22999, 2300399 and more.
func TestFormerNames(t *testing.T) {
	for _, c := range []struct {
		name  string
		level int
		below catalog.Code
		want  catalog.Code
	}{
		{"可再生能源", 2, 0, 21112}, {"可再生能源", 3, 0, 2111201}, {"可再生能源", 1, 0, 0}, {"可再生能源", 3, 21112, 2111201}, {"可再生能源", 3, 21111, 0},
		{"其他支出", 1, 0, 229}, {"其他支出", 2, 0, 0}, {"其他支出", 2, 219, 21999}, {"其他支出", 3, 23003, 2300399}, {"没有的名称", 2, 0, 0},
	} {
		if got := formerly(c.name, c.level, c.below); got != c.want {
			t.Errorf("%s of level %d below %d: %d, want %d", c.name, c.level, c.below, got, c.want)
		}
	}
}

// A name that no table tells is the catalogue's only one of its level, below a code if one is given: 2022 has 行政运行
// in nearly every 款, and 其他支出 as 229, 21999 and 22999.
func TestNamesOfTheCatalogue(t *testing.T) {
	p := &lint.Pass{Report: &report.Report{Year: 2022}}
	for _, c := range []struct {
		name  string
		level int
		below catalog.Code
		want  catalog.Code
	}{
		{"教育支出", 1, 0, 205}, {"教育支出", 2, 0, 0}, {"普通教育", 2, 0, 20502}, {"普通教育", 2, 205, 20502}, {"普通教育", 2, 208, 0}, {"普通教育", 3, 0, 0},
		{"行政运行", 3, 0, 0}, {"行政运行", 3, 20103, 2010301}, {"其他支出", 1, 0, 229}, {"其他支出", 2, 0, 0}, {"其他支出", 2, 229, 22999}, {"可再生能源", 2, 0, 21112},
	} {
		if got := resolve(p, c.name, c.level, c.below); got != c.want {
			t.Errorf("%s of level %d below %d: %d, want %d", c.name, c.level, c.below, got, c.want)
		}
	}
}
