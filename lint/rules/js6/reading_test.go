package js6

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestDigits(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "a": "", "1": "1", "12a": "12", "90": "90", "1234.50 万元": "1234.50", "12.": "12", "12.a": "12", "12.5.6": "12.5", "0.05": "0.05",
		"1,234": "1,234", "1,234.50": "1,234.50", "1,234,567元": "1,234,567", "1,23": "1", "1,2345": "1", "1,": "1", "1,2a4": "1", "1,23a": "1", "1,a34": "1",
		"12,345,67": "12,345", "1,234a": "1,234", "1,2340": "1",
	} {
		if got := s[:digits(s, 0)]; got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	if got := digits("a1b", 1); got != 2 {
		t.Error(got)
	}
}

func TestUnits(t *testing.T) {
	for _, c := range []struct {
		s, unit, all string
		percent      bool
	}{
		{"12%。", "", "12%", true}, {"12 ％。", "", "12 ％", true}, {"12　%", "", "12　%", true},
		{"12万元。", "万元", "12万元", false}, {"12 亿元", "亿元", "12 亿元", false}, {"12　元", "元", "12　元", false},
		{"12余家", "余", "12余", false}, {"12 多场", "多", "12 多", false}, {"12 场次", "场", "12 场", false},
		{"12", "", "12", false}, {"12 ", "", "12", false}, {"12 a", "", "12", false}, {"12、乙", "", "12", false}, {"12 。", "", "12", false},
		{"12一", "一", "12一", false}, {"12\u9FFF", "\u9FFF", "12\u9FFF", false}, {"12\uA000", "", "12", false}, {"12\u4DFF", "", "12", false},
	} {
		f := figure{to: 2}
		end := f.unitIn(c.s)
		if f.unit != c.unit || f.percent != c.percent || end != f.end || c.s[:end] != c.all {
			t.Errorf("%q: unit %q percent %v up to %q", c.s, f.unit, f.percent, c.s[:end])
		}
	}
}

// The interval of an amount as its unit and its decimals tell, in the unit of the report.
func TestMoneyOfFigure(t *testing.T) {
	for _, c := range []struct {
		value, unit   string
		report        report.Unit
		want, lo, hi  string
		backIn, again string // an amount of the report, and in the unit of the figure
	}{
		{"2.5", "亿元", report.WanYuan, "25000", "24500", "25500", "12500", "1.25"},
		{"1.20", "万元", report.WanYuan, "1.2", "1.195", "1.205", "8.00", "8"},
		{"12000", "元", report.WanYuan, "1.2", "1.19995", "1.20005", "8.00", "80000"},
		{"12000.50", "元", report.WanYuan, "1.20005", "1.20005", "1.20005", "0.0001", "1"},
		{"12000.5", "元", report.WanYuan, "1.20005", "1.200045", "1.200055", "0.0001", "1"},
		{"2.5", "亿元", report.Yuan, "250000000", "245000000", "255000000", "125000000", "1.25"},
		{"1.20", "万元", report.Yuan, "12000", "11950", "12050", "80000", "8"},
		{"12000", "元", report.Yuan, "12000", "11999.5", "12000.5", "8", "8"},
		{"12000.50", "元", report.Yuan, "12000.5", "12000.5", "12000.5", "8", "8"},
	} {
		p := &lint.Pass{Report: &report.Report{AmountUnit: c.report}}
		f := figure{value: linttest.Amount(t, c.value), unit: c.unit}
		n := f.money(p)
		if !known(n) || !n.V.Equal(linttest.Amount(t, c.want)) || !n.Lo.Equal(linttest.Amount(t, c.lo)) || !n.Hi.Equal(linttest.Amount(t, c.hi)) {
			t.Errorf("%s %s in %v: %v, %v to %v", c.value, c.unit, c.report, n.V, n.Lo, n.Hi)
		}
		if got := f.inUnit(p, linttest.Amount(t, c.backIn)); !got.Equal(linttest.Amount(t, c.again)) {
			t.Errorf("%s of %v in %s: %v", c.backIn, c.report, c.unit, got)
		}
	}
	for _, unit := range []string{"", "个", "余"} {
		if f := (figure{value: linttest.Amount(t, "5"), unit: unit}); known(f.money(&lint.Pass{Report: &report.Report{AmountUnit: report.WanYuan}})) {
			t.Errorf("5 %s is no money", unit)
		}
	}
}

func TestPlain(t *testing.T) {
	for _, c := range []struct {
		value   string
		percent bool
		lo, hi  string
	}{{"96", false, "96", "96"}, {"96", true, "95.5", "96.5"}, {"96.5", false, "96.45", "96.55"}, {"96.50", true, "96.495", "96.505"}} {
		f := figure{value: linttest.Amount(t, c.value), percent: c.percent}
		n := f.plain()
		if n.Percent != c.percent || !n.V.Equal(f.value) || !n.Lo.Equal(linttest.Amount(t, c.lo)) || !n.Hi.Equal(linttest.Amount(t, c.hi)) {
			t.Errorf("%s: %v to %v, percent %v", c.value, n.Lo, n.Hi, n.Percent)
		}
	}
}

func TestClauses(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"甲|", "甲"}, {"|甲", ""}, {"甲，乙|丙", "乙"}, {"甲，|", ""}, {"甲，乙。丙|", "丙"},
		{"“甲，乙”丙|", "“甲，乙”丙"}, {"甲，“乙，丙”丁|", "“乙，丙”丁"}, {"“甲”，乙|", "乙"}, {"“甲，乙|", "乙"}, {"甲，乙”丙|", "乙”丙"},
		{"“甲，乙”，“丙，丁”戊|", "“丙，丁”戊"}, {"“甲，乙”丙“丁”|", "“甲，乙”丙“丁”"}, {"甲。“乙，丙，丁”戊|", "“乙，丙，丁”戊"},
	} {
		s, i := linttest.CutAt(t, c.s)
		if got := s[clause(s, i):i]; got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
	}
	for _, m := range marks.list {
		s := "甲" + m + "乙"
		if got := s[clause(s, len(s)):]; got != "乙" {
			t.Errorf("%s ends no clause: %s", m, got)
		}
		if !startsWithMark(m) {
			t.Errorf("%s is no mark", m)
		}
	}
	if startsWithMark("甲，") || !startsWithMark(" 甲") {
		t.Error("marks at the beginning")
	}
	for _, c := range []struct {
		s     string
		after int
		want  string
	}{
		{"支出， 预算　|12", 0, "预算"}, {"支出预算|", len("支出"), "预算"}, {"支出，预算|", len("支"), "预算"}, {"支出|预算", len("支出预算"), ""}, {"支出|", len("支出"), ""},
	} {
		s, i := linttest.CutAt(t, c.s)
		if got := head(s, c.after, i); got != c.want {
			t.Errorf("%s after %d: %q, want %q", c.s, c.after, got, c.want)
		}
	}
	for _, c := range []struct{ s, want string }{
		{"甲|乙", "甲乙"}, {"甲。乙，|丙。丁", "乙，丙"}, {"甲；|乙；丙。", "乙"}, {"甲？乙|！丙", "乙"}, {"甲;乙|;丙。", "乙"}, {"甲|。乙；", "甲"}, {"甲！乙|丙？丁；", "乙丙"},
	} {
		s, i := linttest.CutAt(t, c.s)
		if got := sentence(s, i); got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
	}
}

func TestQuoted(t *testing.T) {
	most := strings.Repeat("字", 28) // with the figure 30
	for _, c := range []struct{ s, want string }{
		{"甲，预算数 |3元|。", "预算数 3元"}, {"“会议费”预算数|3元|。", "预算数3元"}, {"“会议，费”预算数|3元|", "预算数3元"}, {"， 　预算|3元|", "预算3元"}, {"甲，”预算数|3元|", "预算数3元"},
		{most + "|3元|", most + "3元"}, {"甲" + most + "|3元|", "…" + most + "3元"}, {"甲乙" + most + "|3元|", "…" + most + "3元"},
	} {
		before, rest, _ := strings.Cut(c.s, "|")
		number, after, _ := strings.Cut(rest, "|")
		f := figure{from: len(before), to: len(before) + 1, end: len(before) + len(number), value: linttest.Amount(t, "3")}
		if got := quoted(before+number+after, &f); got != c.want {
			t.Errorf("%s: %s, want %s", c.s, got, c.want)
		}
		f.braced = true
		if got := quoted(before+number+after, &f); got != "3" {
			t.Errorf("%s in braces: %s", c.s, got)
		}
	}
}

func TestParseValue(t *testing.T) {
	for _, c := range []struct {
		s      string
		op     byte
		number string // "" where it is none
		unit   string
	}{
		{"≥98%", '>', "98", "%"}, {">=4场", '>', "4", "场"}, {"不低于 5 次", '>', "5", "次"}, {"不少于5次", '>', "5", "次"}, {">3", '>', "3", ""},
		{"≤98.5%", '<', "98.5", "%"}, {"<=4场", '<', "4", "场"}, {"不超过5次", '<', "5", "次"}, {"不高于5次", '<', "5", "次"}, {"<3", '<', "3", ""},
		{"=3 个", 0, "3", "个"}, {"14.77 万元/人", 0, "14.77", "万元/人"}, {"1,234.5元", 0, "1234.5", "元"}, {"5人以上", '>', "5", "人"}, {"5 人及以上", '>', "5", "人"},
		{"95%以上", '>', "95", "%"}, {"好", 0, "", ""}, {"", 0, "", ""}, {"≥", '>', "", ""}, {"约5次", 0, "", ""},
	} {
		v, ok := parseValue(c.s)
		if ok != (c.number != "") || ok && (v.op != c.op || v.unit != c.unit || !v.number.Equal(linttest.Amount(t, c.number))) {
			t.Errorf("%q: %c %v %q %v", c.s, v.op, v.number, v.unit, ok)
		}
	}
	for unit, want := range map[string]bool{"": false, "场": false, "%": false, "万元/人": false, "年": true, "月": true, "日": true, "天内": true, "小时": true, "日前": true, "分": true, "秒": true} {
		if v := (value{unit: unit}); v.isTime() != want {
			t.Errorf("%q: a time is %v", unit, !want)
		}
	}
}

func TestYears(t *testing.T) {
	for s, want := range map[string]int{
		"2022": 2022, "2022 ": 2022, "年2022　": 2022, "a2022": 2022, "12022": 0, "02022": 0, "92022": 0, "/2022": 2022, ":2022": 2022, "022": 0, "": 0, "20a2": 0,
		"1989": 0, "1990": 1990, "2100": 2100, "2101": 0, "甲": 0,
	} {
		if got := yearBefore(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
	for _, c := range []struct {
		s    string
		want bool
	}{
		{"2021 年预算|", true}, {"2022 年预算|", false}, {"2022 年、2021 年|", true}, {"2021 年。预算|", false}, {"2021 年；预算|", false}, {"2021 年，预算|", true},
		{"上年|", true}, {"去年|", true}, {"上年。本年|", false}, {"第 3 年|", false}, {"|2021 年", false}, {"预算|上年", false}, {"年|", false},
	} {
		s, i := linttest.CutAt(t, c.s)
		if got := otherYear(s, i, 2022); got != c.want {
			t.Errorf("%s: %v", c.s, got)
		}
	}
	for s, want := range map[string]int{"": 0, "2022 年": 0, "2021 年": 2021, "2022年比2020年、2019年": 2020, "10 年": 0, "年": 0, "2022年": 0, "2023年": 2023, "10 年，2021 年": 2021, "2022年、2021年": 2021} {
		if got := yearIn(s, 2022); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

// The words before a figure, read for a project of 武汉市企业服务中心 that is called 活动费.
func TestSubject(t *testing.T) {
	p := &lint.Pass{Report: &report.Report{Year: 2022}}
	b := &book{year: "2022年", unit: "武汉市企业服务中心", aliases: []string{"企服中心"}}
	project := &table{Performance: &report.Performance{}, p: p, book: b, name: "活动费"}
	project.Scope.S = "项目"
	whole := &table{Performance: &report.Performance{}, p: p, book: b, name: "活动费"}
	whole.Scope.S = "整体"
	for _, c := range []struct {
		words string
		want  quantity
		word  string
	}{
		{"年初预算数为", qInitial, "年初预算数"}, {"2022 年度活动费调整后预算约为", qAdjusted, "调整后预算"}, {"“活动费”项目全年预算数 ", qAdjusted, "全年预算数"},
		{"企服中心执行数", qExecuted, "执行数"}, {"武汉市企业服务中心执行数", qExecuted, "执行数"}, {"企业服务中心执行数共计", qExecuted, "执行数"}, {"务中心执行数", qExecuted, "执行数"},
		{"中心执行数", nothing, ""}, {"活动费执行数合计", qExecuted, "执行数"}, {"2022年执行率达", qRate, "执行率"}, {"2021年执行率", nothing, ""},
		{"人员经费执行数", nothing, ""}, {"自评得分", qTotal, "自评得分"}, {"预算执行率自评得分", qScore, "预算执行率自评得分"}, {"得分", qThis, "得分"}, {"绩效指标得分是", qIndicators, "绩效指标得分"},
		{"较预算节省", qSaved, "较预算节省"}, {"预算总额计", qBudget, "预算总额"}, {"", nothing, ""}, {"为", nothing, ""}, {"2022 年度", nothing, ""}, {"活动费", nothing, ""}, {"预算数约", nothing, ""},
	} {
		if got, word := project.subject(c.words); got != c.want || word != c.word {
			t.Errorf("%s: %d %q, want %d %q", c.words, got, word, c.want, c.word)
		}
	}
	if got, _ := whole.subject("活动费执行数"); got != nothing {
		t.Error("the whole unit takes what is said of a project")
	}
	if got, _ := whole.subject("部门整体支出执行数"); got != qExecuted {
		t.Error("the whole unit's own words")
	}
	for _, x := range []struct {
		q       quantity
		unit    string
		percent bool
		want    bool
	}{
		{nothing, "元", false, false}, {qRate, "", true, true}, {qRate, "", false, false}, {qRate, "万元", false, false},
		{qScore, "分", false, true}, {qTotal, "分", false, true}, {qIndicators, "分", false, true}, {qScore, "分", true, false}, {qTotal, "个", false, false}, {qScore, "万元", false, false},
		{qBudget, "元", false, true}, {qExecuted, "万元", false, true}, {qSaved, "亿元", false, true}, {qInitial, "个", false, false}, {qAdjusted, "", true, false},
	} {
		s := said{figure: &figure{unit: x.unit, percent: x.percent}, quantity: x.q}
		if s.fits() != x.want {
			t.Errorf("quantity %d in %q, percent %v: fits %v", x.q, x.unit, x.percent, !x.want)
		}
	}
}

func TestWordsOfScores(t *testing.T) {
	for _, c := range []struct{ s, points, formula string }{
		{"预算执行情况 (万元) (19分)", "19", ""}, {"（16 分）", "16", ""}, {"得分（10分*执行率）", "10", "10"}, {"得分 (20*执行率)", "", "20"}, {"得分（12.5分 × 执行率）", "12.5", "12.5"},
		{"得分（20 x 执行率）", "", "20"}, {"得分（20X执行率）", "", "20"}, {"得分（20＊执行率）", "", "20"}, {"得分", "", ""}, {"3 个目标（分）", "", ""}, {"10分、16分", "16", ""}, {"分9", "", ""}, {"0分", "0", ""}, {"90分", "90", ""},
		{"得分*执行率", "", ""}, {"/5分", "5", ""}, {":5分", "5", ""},
	} {
		if got, ok := pointsIn(c.s); ok != (got != "") || got != c.points {
			t.Errorf("%s: %q %v, want %q", c.s, got, ok, c.points)
		}
		if got, ok := pointsOfFormula(c.s); ok != (got != "") || got != c.formula {
			t.Errorf("%s: by the formula %q %v, want %q", c.s, got, ok, c.formula)
		}
	}
	for _, w := range []string{"未完成", "部分完成", "基本完成", "尚可", "进度滞后", "不足", "较低", "偏低", "延期", "推迟", "逐步推进", "一般", "较好", "有待提高"} {
		if !saysShort(w) {
			t.Errorf("%s admits something", w)
		}
	}
	for _, w := range []string{"", "完成", "好", "100%"} {
		if saysShort(w) {
			t.Errorf("%s admits nothing", w)
		}
	}
	for _, w := range []string{"无偏差", "无", "没有偏差", "不存在偏差", "基本无偏差", "无较大偏差"} {
		if !saysNone(w) {
			t.Errorf("%s is no reason", w)
		}
	}
	if saysNone("") || saysNone("无偏差，因疫情") {
		t.Error("a reason")
	}
}

func TestWordsOfCounts(t *testing.T) {
	for s, want := range map[string]bool{"": false, "个": false, "3 个": true, "甲个，3　个": true, "{3} 个": false, "三个": false, "0个": true, "9个": true, "/个": false, ":个": false, "个3": false} {
		if countsInDigits(s) != want {
			t.Errorf("%q: in digits is %v", s, !want)
		}
	}
	for _, w := range []string{"共涉及项目", "涉及项目", "自评项目", "绩效自评的项目", "覆盖项目", "共有项目", "其中项目"} {
		if !isAllProjects("开展" + w) {
			t.Errorf("%s counts all", w)
		}
	}
	for s, want := range map[string]bool{"": false, "项目": false, "重点项目": false, "涉及项目数": false} {
		if isAllProjects(s) != want {
			t.Errorf("%q: all is %v", s, !want)
		}
	}
	for s, want := range map[string]bool{
		"资金": true, "涉及资金": true, "项目资金为": true, "资金总额": true, "涉及预算金额": true, "涉及金额共计": true, "涉及金额共计为": true, "": false, "人员资金": false, "为": false,
	} {
		if isAllMoney(s) != want {
			t.Errorf("%q: all money is %v", s, !want)
		}
	}
	for s, want := range map[string]bool{" 未支付": true, "　未付出": true, "未付": true, "尚未支付": true, "没有支付": true, "未能支付": true, "未完成支付": true, "支付": false, "已支付，另未支付": false, "": false} {
		if saysUnpaid(s) != want {
			t.Errorf("%q: unpaid is %v", s, !want)
		}
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{{"个", "家", true}, {"家", "家", true}, {"", "", false}, {"", "个", false}, {"个", "个/年", false}, {"年", "年", false}, {"个", "", false}, {"个", "年", false}, {"场", "个人", false}} {
		if got := countUnits(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
	for s, want := range map[string]bool{"": false, "及时": false, "5 场": true, "五场": true, "９": true, "全覆盖": true, "零投诉": true, "百": true, "好": false} {
		if hasNumber(s) != want {
			t.Errorf("%q: a number is %v", s, !want)
		}
	}
}

func TestTrimNumber(t *testing.T) {
	for s, want := range map[string]string{"① 甲": "甲", "⑳甲": "甲", " （1）甲": "甲", "1.甲": "甲", "甲": "甲", "㉑甲": "㉑甲", "　甲": "甲", "": ""} {
		if got := trimNumber(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	for s, want := range map[string]bool{"① 甲": true, "甲": false, " 甲": false, "1.甲": true, "": false} {
		if numbered(s) != want {
			t.Errorf("%q: numbered is %v", s, !want)
		}
	}
	for s, want := range map[string]string{
		"数量指标": "数量指标", "（1）数量指标": "数量指标", "其中，社会效益指标 ": "社会效益指标", "　数量指标": "数量指标", "数量": "", "数量指标得分": "", "": "",
	} {
		if got := classBefore(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
