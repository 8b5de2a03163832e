package js8

import (
	"fmt"
	"strings"
	"testing"
)

func TestEachFigure(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"支出 1,234.50 万元，占 5%。", "1,234.50 2 万元 spaced|5 0 %"}, {"12.5元", "12.5 1 元"}, {"共 3 个，9％", "9 0 %"}, {"9 ％", "9 0 % spaced"},
		{"{1.00 = 表3.合计.1栏} 万元", "1.00 2 万元 spaced"}, {"{ 5.25% = 占比(甲, 乙)}", "5.25 2 %"}, {"{= 表3.合计.1栏} 万元", ""}, {"{1.00", ""}, {"{9.00}元，1元", "9.00 2 元|1 0 元"},
		{"A4 元", ""}, {"z4元", ""}, {"-4元", ""}, {"1.2.3元", ""}, {"1,元", ""}, {"90元", "90 0 元"}, {"1.元", ""}, {"@4元", "4 0 元"},
		{"12,", ""}, {"5.", ""}, {"元5", ""}, {"5", ""}, {"1,234,567.89元", "1,234,567.89 2 元"}, {"A4元5元", "5 0 元"}, {"{甲}3元", "3 0 元"}, {"{1 = 甲}3元", "3 0 元"}, {"{5 = 甲}　元", ""}, {"0元", "0 0 元"}, {".5元", ""},
	} {
		var got []string
		eachFigure(c.s, func(f figure) {
			s := fmt.Sprintf("%s %d %s", c.s[f.from:f.to], f.decimals, f.unit)
			if f.percent {
				s += "%"
			}
			if f.spaced {
				s += " spaced"
			}
			got = append(got, s)
		})
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: %s, want %s", c.s, s, c.want)
		}
	}
}

func TestEachStray(t *testing.T) {
	for s, want := range map[string]string{
		"， 甲": "3-4", "甲，  乙": "6-8", " 甲， 乙": "7-8", "甲 乙": "", "，": "", "， ": "", "， 2022": "", "， “甲": "3-4", "。 甲； 乙： 丙、 丁": "3-4 10-11 17-18 24-25", "{甲， 乙}， 丙": "15-16", ", 甲": "", " ": "",
	} {
		var got []string
		eachStray(s, func(from, to int) { got = append(got, fmt.Sprintf("%d-%d", from, to)) })
		if at := strings.Join(got, " "); at != want {
			t.Errorf("%q: %s, want %s", s, at, want)
		}
	}
}
