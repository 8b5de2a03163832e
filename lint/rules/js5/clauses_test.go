package js5

import (
	"strconv"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// The interval of an amount as its unit and its decimals tell, in the unit of the report.
func TestMoneyOfNumber(t *testing.T) {
	for _, c := range []struct {
		value        string
		unit         unit
		report       report.Unit
		want, lo, hi string
	}{
		{"2.5", yiYuan, report.WanYuan, "25000", "24500", "25500"}, {"1.20", wanYuan, report.WanYuan, "1.2", "1.195", "1.205"},
		{"1.2", wan, report.WanYuan, "1.2", "1.15", "1.25"}, {"12000", yuan, report.WanYuan, "1.2", "1.19995", "1.20005"},
		{"12000.50", yuan, report.WanYuan, "1.20005", "1.20005", "1.20005"}, {"12000.5", yuan, report.Yuan, "12000.5", "12000.45", "12000.55"},
		{"1.20", wanYuan, report.Yuan, "12000", "11950", "12050"},
	} {
		n := number{value: linttest.Amount(t, c.value), unit: c.unit}
		got := n.money(&lint.Pass{Report: &report.Report{AmountUnit: c.report}})
		if !got.V.Equal(linttest.Amount(t, c.want)) || !got.Lo.Equal(linttest.Amount(t, c.lo)) || !got.Hi.Equal(linttest.Amount(t, c.hi)) || got.Percent {
			t.Errorf("%s %s: %v, %v to %v", c.value, c.unit, got.V, got.Lo, got.Hi)
		}
	}
	half := share(linttest.Amount(t, "12.5"))
	if !half.Percent || half.Lo.String() != "12.45" || half.Hi.String() != "12.55" {
		t.Errorf("12.5 %%: %v to %v", half.Lo, half.Hi)
	}
	if less := negative(half); less.V.String() != "-12.5" || less.Lo.String() != "-12.55" || less.Hi.String() != "-12.45" {
		t.Errorf("its negative: %v, %v to %v", less.V, less.Lo, less.Hi)
	}
	for u, want := range map[unit]string{noUnit: "", yuan: "元", wanYuan: "万元", yiYuan: "亿元", wan: "万元"} {
		if u.String() != want || u.isMoney() != (want != "") {
			t.Errorf("%d is %s", u, u)
		}
	}
}

func TestGrownAndFar(t *testing.T) {
	num := func(v, slack string) eval.Num {
		a, b := linttest.Amount(t, v), linttest.Amount(t, slack)
		return eval.Num{V: a, Lo: a.Sub(b), Hi: a.Add(b)}
	}
	if n, ok := grown(num("110.00", "0"), num("100.00", "0")); !ok || !n.V.Equal(linttest.Amount(t, "10")) || !n.Lo.Equal(n.V) || !n.Hi.Equal(n.V) {
		t.Errorf("110 of 100: %v %v", n, ok)
	}
	for _, before := range []eval.Num{num("0.00", "0"), num("0.01", "0.01"), num("-1.00", "0")} {
		if n, ok := grown(num("110.00", "0"), before); ok {
			t.Errorf("110 of %v: %v", before.V, n.V)
		}
	}
	for _, c := range []struct{ now, before, want string }{{"102.00", "100.00", "2"}, {"98.00", "100.00", "2"}, {"-98.00", "-100.00", "2"}, {"5.00", "0.00", "100"}, {"0.00", "4.00", "100"}, {"3.00", "3.00", "0"}} {
		if got := far(num(c.now, "0"), num(c.before, "0")); !got.Equal(linttest.Amount(t, c.want)) {
			t.Errorf("%s and %s: %v %%, want %s", c.now, c.before, got, c.want)
		}
	}
	for v, want := range map[string]int{"-0.01": 0, "0": 1, "0.01": 1} {
		if got := signIndex(linttest.Amount(t, v)); got != want {
			t.Errorf("%s: %d", v, got)
		}
	}
	for _, c := range []struct {
		a, b phrase.When
		want bool
	}{
		{phrase.When{Aspect: phrase.Budget}, phrase.When{Aspect: phrase.Opening}, true}, {phrase.When{Aspect: phrase.Opening}, phrase.When{Aspect: phrase.Budget}, true},
		{phrase.When{Aspect: phrase.Budget}, phrase.When{Aspect: phrase.Whole}, false}, {phrase.When{}, phrase.When{Year: -1}, false}, {phrase.When{}, phrase.When{}, true},
	} {
		if got := sameWhen(c.a, c.b); got != c.want {
			t.Errorf("%v and %v: %v", c.a, c.b, got)
		}
	}
}

func TestHasLooseDigit(t *testing.T) {
	for s, want := range map[string]bool{
		"支出 {1.00 = 表3.合计.1栏} 万元": false, "支出 {1.00 = 表3.合计.1栏}，共 2 个": true, "共 0 个，{= 数据.甲}": true, "} 9": true, "{甲{乙} 3": false, "{甲}": false, "{1}{2}": false, "{1}}9": true,
	} {
		q := lint.Paragraph{Text: &report.Text{S: s}, End: len(s), Marks: lint.HasDigit | lint.HasBrace}
		if got := hasLooseDigit(&q); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}

func TestPiecesOfClauses(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"甲|乙", "甲"}, {"甲；乙|", "乙"}, {"甲。乙：丙|", "丙"}, {"甲;乙|", "乙"}, {"甲:乙|", "乙"}, {"甲，其中乙|", "乙"}, {"其中甲；乙|", "乙"}, {"甲：其中乙|", "乙"}, {"甲，乙|", "甲，乙"},
	} {
		s, i := linttest.CutAt(t, c.s)
		if got := s[clauseStart(s, i):i]; got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
	}
	for _, c := range []struct{ s, want string }{{"甲|", "甲"}, {"甲。乙|", "乙"}, {"甲；乙，丙|", "乙，丙"}, {"甲;乙|", "乙"}, {"甲。|", ""}, {"|甲", ""}, {";|", ""}} {
		s, i := linttest.CutAt(t, c.s)
		if got := s[sentenceStart(s, i):i]; got != c.want {
			t.Errorf("%s: sentence %s, want %s", c.s, got, c.want)
		}
	}
	for _, c := range []struct{ s, want string }{{"甲。乙|丙", "乙"}, {"甲。乙。|丙", "乙"}, {"甲|", "甲"}, {"甲。乙。丙 |", "丙"}, {"|甲", ""}, {"甲。|", "甲"}, {"甲。　|", "甲"}} {
		s, i := linttest.CutAt(t, c.s)
		from, to := sentenceBefore(s, i)
		if got := s[from:to]; got != c.want {
			t.Errorf("%s: before %s, want %s", c.s, got, c.want)
		}
	}
	for _, c := range []struct{ s, want string }{{"甲\n乙|丙\n丁", "乙丙"}, {"|甲", "甲"}, {"甲\n|", ""}, {"甲|\n乙", "甲"}, {"甲乙|", "甲乙"}} {
		s, i := linttest.CutAt(t, c.s)
		from, to := lineOf(s, i)
		if got := s[from:to]; got != c.want {
			t.Errorf("%q: line %q, want %q", c.s, got, c.want)
		}
	}
	for _, c := range []struct{ s, want string }{{"甲乙|丙丁", "丙丁"}, {"甲|。乙", ""}, {"甲|乙。丙。", "乙"}, {"甲。|", ""}} {
		s, i := linttest.CutAt(t, c.s)
		if got := s[i:sentenceEnd(s, i)]; got != c.want {
			t.Errorf("%s: to the end %s, want %s", c.s, got, c.want)
		}
	}
	for s, want := range map[string]string{"：甲": "甲", "是： 甲": "甲", "在于，为,:甲": "甲", "甲为": "甲为", "": "", "：": ""} {
		if got := s[reasonStart(s, 0):]; got != want {
			t.Errorf("%s: reason %s, want %s", s, got, want)
		}
	}
	for _, w := range []string{"减少", "下降", "降低", "减", "少", "小于", "低于", "减少了", "减少 ", "减少了　"} {
		if !saysLess("比预算" + w) {
			t.Errorf("%s says less", w)
		}
	}
	for _, w := range []string{"", "增加", "减少的", "多"} {
		if saysLess(w) {
			t.Errorf("%s does not say less", w)
		}
	}
	for _, c := range []struct {
		s    string
		want string // the list
	}{{"主要包括：甲", "甲"}, {"用于 甲", "甲"}, {"用于：包括：甲", "包括：甲"}, {"包括甲，用于乙", "甲，用于乙"}, {"甲", ""}, {"{用于 甲}包括乙", "乙"}, {"包括", ""}} {
		got := ""
		if i := nextList(c.s, 0); i >= 0 {
			got = c.s[i:]
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
	}
	for _, c := range []struct{ s, want string }{{"甲、|乙。丙", "乙"}, {"|甲；乙。", "甲"}, {"|甲。乙；", "甲"}, {"|甲;乙", "甲"}, {"|甲", "甲"}, {"甲。|乙", "乙"}, {"|。", ""}} {
		s, i := linttest.CutAt(t, c.s)
		if got := s[i:listEnd(s, i)]; got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
	}
	for s, want := range map[string]bool{"{甲|": true, "{甲}|": false, "|{": false, "{甲}乙{|": true, "}|": false, "甲|": false} {
		text, i := linttest.CutAt(t, s)
		if got := insideBraces(text, i); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}

func TestDenials(t *testing.T) {
	for _, c := range []struct{ s, said, after string }{
		{"本单位无三公经费支出，乙", "无三公经费支出", "经费支出"}, {"没有“三公”经费。", "没有“三公”经费", "”经费"}, {"未发生 三公支出", "未发生 三公支出", "支出"}, {"未安排三公；", "未安排三公", ""},
		{"无一般公共预算财政拨款“三公”经费", "无一般公共预算财政拨款“三公”经费", "”经费"}, {"有三公经费", "", ""}, {"三公经费，无三公支出;", "无三公支出", "支出"}, {"无车，三公经费", "", ""}, {"", "", ""},
	} {
		after, from, to := noneOf(c.s, "三公")
		said := ""
		if from >= 0 {
			said = c.s[from:to]
		}
		if said != c.said || after != c.after {
			t.Errorf("%s: %q, after it %q", c.s, said, after)
		}
	}
}

func TestSides(t *testing.T) {
	for s, want := range map[string]int{"支出增加": 1, "大于预算": 1, "上升": 1, "多于": 1, "高于": 1, "增长": 1, "减少": -1, "下降": -1, "小于": -1, "降低": -1, "少于": -1, "低于": -1, "压减": -1, "节约": -1, "有增加有减少": 0, "持平": 0, "": 0} {
		if got := side(s); got != want {
			t.Errorf("%s: %d", s, got)
		}
	}
	for s, want := range map[string]int{
		"人员经费支出增加": 1, "人员变动，经费减少": -1, "经费减少，人员变动": 0, "人员增加": 0, "费用减少；支出增加": 0, "上年结转支出减少": 0, "项目未开展，支出减少": 0, "收入减少，支出减少": 0, "活动取消,开支减少": -1, "甲、支付增加": 1, "": 0,
	} {
		if got := reasonSide(s); got != want {
			t.Errorf("%s: a reason for %d", s, got)
		}
	}
	for s, want := range map[string]int{"与 2021 年度相比": len("与 2021 "), "年相比": 0, "上年相比": len("上"), "比上年": 0, "甲较上年": len("甲"), "比上一年": 0, "同比": 0, "比去年": -1, "": -1} {
		if got := comparison(s); got != want {
			t.Errorf("%s: %d, want %d", s, got, want)
		}
	}
	for s, want := range map[string]bool{"主要原因是": true, "由于疫情": true, "因为": true, "所致": true, "导致": true, "主要是": true, "主要系": true, "是因": true, "系因": true, "因疫情": true, "因公出国": false, "因公出国因疫情": true, "因": true, "": false} {
		q := lint.Paragraph{Text: &report.Text{S: s}, End: len(s), Marks: lint.HasReason}
		if explains(&q) != want {
			t.Errorf("%s: a reason is %v", s, !want)
		}
		q.Marks = 0
		if explains(&q) {
			t.Errorf("%s: a reason without the mark of one", s)
		}
	}
	for topic, want := range map[lint.Topic]bool{lint.Overall: true, lint.RunningCosts: true, lint.General: true, lint.NoTopic: false, lint.Procurement: false, lint.SelfEvaluation: false} {
		if speaksOfYear(topic) != want {
			t.Errorf("topic %d: %v", topic, !want)
		}
	}
}

func TestTemplateSigns(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"XX局", "XX"}, {"X局", ""}, {"局XXX", "XXX"}, {"AXX", ""}, {"XXa", ""}, {"XX1", ""}, {"9XX", ""}, {"zXX", ""}, {"ZXX", ""}, {"0XX", ""}, {"XX-1", ""}, {"_XX", ""}, {"aXX", ""}, {"XXA", ""}, {"XXZ", ""}, {"XXz", ""}, {"XX0", ""}, {"XX9", ""}, {"XX/", "XX"}, {"XX:", "XX"}, {"@XX", "XX"}, {"[XX", "XX"}, {"`XX", "XX"}, {"{XX", "XX"},
		{"ＸＸ", "ＸＸ"}, {"××局××", "××|××"}, {"3×4", ""}, {"__", "__"}, {"_", ""}, {"＿＿", "＿＿"}, {"□□", "□□"}, {"△△", "△△"}, {"○○", "○○"}, {"＊＊", "＊＊"}, {"□", ""},
		{"〔〕", "〔〕"}, {"〔 　〕号", "〔 　〕"}, {"〔2013〕", ""}, {"〔", ""}, {"支出XX万元，占__%", "XX|__"}, {"XX", "XX"}, {"支出XX", "XX"},
	} {
		var got []string
		eachPlaceholder(c.s, func(from, to int) { got = append(got, c.s[from:to]) })
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: %s, want %s", c.s, s, c.want)
		}
	}
	for _, c := range []struct{ s, want string }{
		{"甲（乙|丙）丁", "（乙丙）"}, {"（|甲）", "（甲）"}, {"(|甲)", "(甲)"}, {"甲|乙", ""}, {"（甲）|乙）", ""}, {"（甲|", ""}, {"a(b|c)", "(bc)"},
	} {
		s, i := linttest.CutAt(t, c.s)
		from, to := bracketed(s, i, i)
		if got := s[from:to]; got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
	}
	for s, want := range map[string]bool{"|请填写": true, "（|请核对）": true, "|请支持": false, "|请支持。填": false} {
		text, i := linttest.CutAt(t, s)
		if inNote(text, i) != want {
			t.Errorf("%s: a note is %v", s, !want)
		}
	}
	for s, want := range map[string]string{"，": "，", "、甲": "、", "。": "。", "；": "；", "：": "：", ",": ",", ";": ";", ":": ":", "甲": "", "！": "", "“": "", "a": ""} {
		if got := markAt(s, 0); got != want {
			t.Errorf("%s: %q", s, got)
		}
	}
	if got := around("a一二三四五六七八X九", len("a一二三四五六七八"), len("a一二三四五六七八X")); got != "…一二三四五六七八X九" {
		t.Error(got)
	}
}

func TestPrintedYears(t *testing.T) {
	for s, want := range map[string]int{
		"2021 年": 2021, "2021年": 2021, "1990年": 1990, "1989年": 0, "2099年": 2099, "2100年": 0, "2x21年": 0, "2021": 0, "2021 月": 0, "12021年": 0, "a2021年": 0, "甲2021年": 2021, "3021年": 0, "0021年": 0,
		"2021 月 2022 年": 2022, "年": 0, "": 0, "202年": 0, "20:1年": 0, "20/1年": 0,
	} {
		got := yearIn(s, 0)
		switch {
		case got.year != want, want == 0 && got.from != -1:
			t.Errorf("%s: %d at %d, want %d", s, got.year, got.from, want)
		case want != 0 && s[got.from:got.to] != strconv.Itoa(want):
			t.Errorf("%s: %s", s, s[got.from:got.to])
		}
	}
	for s, want := range map[string]bool{"截至 2021 年 12 月 31 日": true, "截至2021年12月31日": true, "2021 年 12 月 31 日": false, "截至 2021 年 6 月": false, "截至 2021 年": false, "截至上年，2021 年 12 月 31 日": false} {
		if got := asOf(s, yearIn(s, 0)); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
	for s, want := range map[string]bool{"与 2021 年相比": true, "上年": true, "2020 至 2021 年": true, "比 2021 年": true, "财预〔2021〕": true, "2021 年度决算": false} {
		if compares(s) != want {
			t.Errorf("%s: compares is %v", s, !want)
		}
	}
}

func TestWantedUnit(t *testing.T) {
	one, two := linttest.Amount(t, "57"), linttest.Amount(t, "57.35")
	for _, c := range []struct {
		words, rest string
		n           number
		notes       bool
		want        string
	}{
		{"贷款", "，", number{value: one, known: true, unit: wan}, false, "元"}, {"群众", "，", number{value: one, known: true, unit: wan}, false, ""}, {"贷款", "元", number{value: one, known: true, unit: wan}, false, ""},
		{"占本年支出的", "。", number{value: two, known: true}, true, "%"}, {"占本年支出的", "。", number{value: two, known: true}, false, ""}, {"占本年支出的", "。", number{value: one, known: true}, true, ""},
		{"占本年支出的", "。", number{value: two, known: true, percent: true}, true, ""}, {"占本年支出的", "。", number{value: two}, true, ""}, {"占本年支出的", "个", number{value: two, known: true}, true, ""},
		{"完成年初预算的", "", number{value: two, known: true}, true, "%"}, {"完成任务的", "", number{value: two, known: true}, true, ""}, {"增长", "；", number{value: two, known: true}, true, "%"}, {"下降了 ", "）", number{value: two, known: true}, true, "%"},
		{"支出决算为", ",", number{value: two, known: true}, true, "万元"}, {"预算为", ";", number{value: two, known: true}, true, "万元"}, {"预算数为", ")", number{value: two, known: true}, true, "万元"}, {"决算数为", "\n", number{value: two, known: true}, true, "万元"},
		{"合计", "。", number{value: two, known: true}, true, "万元"}, {"总计", "。", number{value: two, known: true}, true, "万元"}, {"支出", "。", number{value: two, known: true}, true, "万元"}, {"收入", "。", number{value: two, known: true}, true, "万元"},
		{"占比，支出", "。", number{value: two, known: true}, true, "万元"}, {"电话", "。", number{value: two, known: true}, true, ""}, {"支出", "。", number{value: two, known: true, unit: wanYuan}, true, ""},
	} {
		c.n.end = len(c.words)
		if got := wantedUnit(c.words, c.words+c.rest, c.n, c.notes); got != c.want {
			t.Errorf("%s57.35%s: %q, want %q", c.words, c.rest, got, c.want)
		}
	}
	for s, want := range map[string]bool{"、支出 5 万元。": true, "。支出 5 万元": false, "；支出 5 万元": false, "": false, "、支出 {= 甲}": true, "、支出": false} {
		if sharesUnit(s) != want {
			t.Errorf("%s: shares is %v", s, !want)
		}
	}
}

func TestKindsOfCount(t *testing.T) {
	for s, want := range map[string]string{
		"因公出国团组 |2| 个": "出国（境）团组数", "因公出国（境）累计 |2| 人次": "出国（境）人次", "因公出国 |2| 批": "出国（境）团组数", "公务用车保有量 |2| 辆": "公务用车保有量", "保有 |2| 台": "公务用车保有量", "购置公务用车 |1| 辆": "公务用车购置数",
		"更新公务用车 |1| 台": "公务用车购置数", "新购 |1| 辆": "公务用车购置数", "国内公务接待 |3| 批次": "接待批次", "接待 |3| 个批次": "接待批次", "接待 |6| 人": "接待人次", "接待 3 批次 |6| 人次": "接待人次",
		"接待外宾 |3| 批次": "", "（其中：外事接待 |3| 批次": "", "其中：国（境）外接待 |3| 批次": "", "培训 |3| 人": "", "接待 |3| 辆": "", "接待 |3| 万元": "", "因公出国 2 个。接待 |3| 人": "接待人次", "因公出国 1 人、接待 |3| 批": "接待批次", "接待；参加 |3| 人": "", "|3| 人": "",
	} {
		before, rest, _ := strings.Cut(s, "|")
		digits, after, _ := strings.Cut(rest, "|")
		n := number{from: len(before), to: len(before) + len(digits), end: len(before) + len(digits)}
		got := ""
		if k := kindOfCount(before+digits+after, n); k >= 0 {
			got = countedThings[k].name.Zh
		}
		if got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}

func TestRolesOfPurchases(t *testing.T) {
	var p procurement
	for words, want := range map[string]*purchase{
		"政府采购支出总额": &p.total, "采购金额": &p.total, "采购总计": &p.total, "采购合计": &p.total, "采购": nil, "总额": nil, "货物支出": &p.parts[goods], "工程支出": &p.parts[works], "服务支出": &p.parts[services],
		"授予中小企业合同金额": &p.sme, "授予小微企业合同金额": &p.small, "采购预算金额": nil, "货物采购预算": nil, "授予中小企业货物": &p.sme,
	} {
		if got := p.role(words); got != want {
			t.Errorf("%s has another role", words)
		}
	}
	part := &p.sme
	for _, c := range []struct {
		words  string
		whole  *purchase
		ofPart int
		part   *purchase
		none   bool
	}{
		{"，占政府采购支出总额的", &p.total, -1, part, false}, {"（占中小企业合同金额的", &p.sme, -1, part, false}, {"占货物支出金额的", nil, goods, part, false}, {"占工程支出的", nil, works, part, false}, {"占服务支出的", nil, services, part, false},
		{"占小微企业的", nil, -1, part, false}, {"。占政府采购支出总额的", &p.total, -1, nil, false}, {"货物占政府采购支出总额的", &p.total, -1, nil, false}, {"；占采购的", &p.total, -1, nil, false}, {"增长", nil, 0, nil, true}, {"占比", nil, -1, part, false},
	} {
		p.shares = nil
		p.share(number{}, c.words, part)
		if c.none {
			if len(p.shares) > 0 {
				t.Errorf("%s is no share", c.words)
			}
			continue
		}
		if s := p.shares[0]; s.whole != c.whole || s.ofPart != c.ofPart || s.part != c.part {
			t.Errorf("%s: of kind %d", c.words, s.ofPart)
		}
	}
}
