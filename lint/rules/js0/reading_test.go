package js0

import (
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestAmountsAsPrinted(t *testing.T) {
	for _, c := range []struct {
		s, n string
		same bool
	}{
		{"12.50", "12.50", true}, {"-1.5", "-1.5", true}, {"+1", "+1", true}, {"0.5", "0.5", true}, {"0", "0", true}, {"-0.5", "-0.5", true}, {"00", "", false}, {"05", "", false}, {"-05", "", false},
		{"1,234.50", "1_234.50", false}, {"12,3", "", false}, {"￥1，234．50元", "1_234.50", false}, {"¥5", "5", false}, {"5万元", "5", false}, {"5元", "5", false}, {"(5.00)", "-5.00", false}, {"（5.00）", "-5.00", false}, {"(5", "", false}, {"5)", "", false},
		{"1O.5", "10.5", false}, {"l2", "12", false}, {"I2", "12", false}, {"１２", "12", false}, {"无", "", false}, {"", "", false}, {"元", "", false}, {"1,234,567", "1_234_567", false}, {",123", "", false}, {"1234,567", "", false}, {"1,23", "", false},
	} {
		if n, same := numberIn(c.s); n != c.n || same != c.same {
			t.Errorf("%q: %q %v, want %q %v", c.s, n, same, c.n, c.same)
		}
	}
	for s, want := range map[string]bool{"1": true, "123": true, "1234": false, "1,234": true, "12,345": true, "123,456": true, "1234,567": false, "1,23": false, "1,2345": false, ",123": false, "-1,234": true, "1,234.5,6": true, "": false} {
		if grouped(s) != want {
			t.Errorf("%q: grouped is %v", s, !want)
		}
	}
	for s, want := range map[string]string{"1e5": "100000", "1.5E2": "150", "12e-1": "1.2", "1e18": "1000000000000000000", "1e19": "", "1e-19": "", "1e-18": "0.000000000000000001", "15": "", "e5": "", "1e": "", "1e1.5": ""} {
		if got := withoutExponent(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	for s, want := range map[string]string{"007": "7", "-05": "-5", "+00.5": "+0.5", "0": "0", "00": "0", "0.5": "0.5", "10": "10", "": "", "-": "-", "0x5": "0x5", "09": "9", "0/": "0/", "0:": "0:"} {
		if got := withoutZeros(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	for s, want := range map[string]bool{"1，234": true, "123，456": true, "1234，567": false, "，234": false, "1，23": false, "1，2345": false, "a1，234b": true, "1，": false, "9，000": true, "0，999": true} {
		i := strings.Index(s, "，")
		if got := splits(s, source.Span{Start: int32(i), End: int32(i + len("，"))}); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	for raw, want := range map[string]string{`"2"`: "2", `"五"`: "五", `'2'`: "", `2`: "", `2"`: "", `"2`: "", `"`: "", `"2\""`: "", `"""2"""`: "", `"\u0032"`: ""} {
		tree := syntax.Parse(source.New("x", raw))
		if got, ok := unquoted(tree, source.Span{End: int32(len(raw))}); got != want || ok != (want != "") {
			t.Errorf("%s: holds %q %v, want %q", raw, got, ok, want)
		}
	}
	if got := short(strings.Repeat("字", 30)); got != strings.Repeat("字", 30) {
		t.Error(got)
	}
	if got := short(strings.Repeat("字", 31)); got != strings.Repeat("字", 30)+"…" {
		t.Error(got)
	}
}

func TestKeysAsTyped(t *testing.T) {
	for s, want := range map[string]bool{"abc": true, "a-b_c": true, "A1z9Z0": true, "a b": false, "年": false, "": false, "a.b": false, "a/": false, "a:": false, "@": false, "[": false, "`": false, "{": false} {
		if isBareKey(s) != want {
			t.Errorf("%q: bare is %v", s, !want)
		}
	}
	for _, c := range []struct{ line, want string }{
		{"2010350\t事业运行\t72.00\t1,234.50", `2010350 = ["事业运行", 72.00, 1_234.50]`}, {"合计\t72.00\r", `"合计" = [72.00]`}, {" 31 \t", `31 = [""]`}, {"2010350", ""}, {"\t72.00", ""}, {"合\"计\t72.00", ""}, {"1\t\"x\"", ""}, {"\xff\t1", ""}, {"", ""},
	} {
		if got, ok := pasted(c.line); got != c.want || ok != (c.want != "") {
			t.Errorf("%q: %q %v, want %q", c.line, got, ok, c.want)
		}
	}
	for s, want := range map[string]string{"表3": "3", "第 12 表": "12", "03": "3", "3-1": "", "三": "", "": "", "0": "", "9": "9", "1：": "1", "10": "10", "3/": "3"} {
		if got := digits(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	kinds := []string{"行政单位", "事业单位", "参公事业单位"}
	for s, want := range map[string]string{"行政": "行政单位", "行政单伍": "行政单位", "参公": "参公事业单位", "单位": "", "": "", "企业": "", "参公事业单位（本级）": "参公事业单位"} {
		if got := nearestValue(s, kinds); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	if got := nearestValue("行政", kinds[:1]); got != "" {
		t.Errorf("an example is no choice: %q", got)
	}
	if got := nearestValue("政单", kinds[:2]); got != "行政单位" {
		t.Errorf("of two the one that holds it, not %q", got)
	}
	for want, zh := range map[string]string{"区、县": "区、县之一", "1–4": " 1 到 4 的整数", "2022": " 2022 这样的写法"} {
		if got := oneOf(want).Zh; got != zh {
			t.Errorf("%s: %q, want %q", want, got, zh)
		}
	}
	for used, want := range map[[2]int]string{{2022, 2022}: " 2022 年度", {0, 2019}: " 2019 年度以前", {2024, 0}: " 2024 年度以后", {2020, 2023}: " 2020 至 2023 年度"} {
		m := years(used[0], used[1])
		if got := m.In(lint.Chinese); got != want {
			t.Errorf("%v: used in%s, want%s", used, got, want)
		}
	}
	for s, want := range map[string]string{"a": "\"a\"", "": "\"\"", "a\"": "", "a\\": "", "a\nb": "", "a\r": ""} {
		if got := quoted(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	words := map[string]string{
		"单位": "unit", "单位名称": "unit", "部门": "unit", "年度": "year", "年份": "year", "年": "year", "金额单位": "amount_unit", "类型": "type", "种类": "type", "单位性质": "unit_kind", "级次": "level", "级别": "level", "阶段": "stage",
		"版本": "edition", "版式": "edition", "目录": "contents", "上年": "prior", "表名": "form", "表式": "form", "注": "note", "表下注": "note", "附注": "note", "标题": "title", "题目": "title", "名称": "name", "内容": "text", "正文": "text", "文字": "text",
		"编码": "code", "科目编码": "code", "公式": "formula", "原因": "reason", "理由": "reason", "预算数": "budget", "预算": "budget", "执行数": "executed", "执行率": "rate", "权重": "weight", "分值": "weight", "得分": "score", "总分": "total", "指标": "indicators", "其他": "",
	}
	for word, want := range words {
		if got := keyInChinese(word); got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
	for _, c := range []struct{ key, nearest, want string }{{"unti", "unit", "unit"}, {"YEAR", "", "year"}, {"年度", "", "year"}, {"得分", "", ""}, {"zzz", "", ""}} {
		if got := meant(c.key, c.nearest, []string{"unit", "year"}); got != c.want {
			t.Errorf("%s: %q, want %q", c.key, got, c.want)
		}
	}
}

func TestPlacesOfLines(t *testing.T) {
	f := source.New("x", "a\n# b\n  # c\nd # e\nf")
	lines := func(from, to int32) source.Span { return wholeLines(f, source.Span{Start: from, End: to}) }
	for _, c := range []struct {
		span     source.Span
		up, with string
	}{
		{lines(12, 12), "# b\n  # c\nd # e", "d # e\n"}, {lines(0, 1), "a", "a\n"}, {lines(18, 19), "f", "f"}, {lines(2, 4), "# b", "# b\n"}, {lines(3, 9), "# b\n  # c", "# b\n  # c\n"},
	} {
		if got := f.Slice(withComments(f, c.span)); got != c.up {
			t.Errorf("%v upwards: %q, want %q", c.span, got, c.up)
		}
		if got := f.Slice(withLineEnd(f, c.span)); got != c.with {
			t.Errorf("%v with its end: %q, want %q", c.span, got, c.with)
		}
	}
	first := source.New("x", "# a\nb")
	if got := first.Slice(withComments(first, wholeLines(first, source.Span{Start: 4, End: 5}))); got != "# a\nb" {
		t.Errorf("a comment on the first line: %q", got)
	}
	crlf := source.New("x", "a\r\nb\r\n")
	if got := crlf.Slice(withLineEnd(crlf, wholeLines(crlf, source.Span{Start: 0, End: 1}))); got != "a\r\n" {
		t.Errorf("%q", got)
	}
	for text, want := range map[string]string{"a\r\nb": "\r\n", "a\nb\r\n": "\n", "\n": "\n", "": "\n", "\r\n": "\r\n", "a": "\n"} {
		if got := lineEnd(source.New("x", text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	span := func(from, to int32) source.Span { return source.Span{Start: from, End: to} }
	for _, c := range []struct {
		a, b source.Span
		want bool
	}{{span(0, 5), span(4, 6), true}, {span(0, 5), span(5, 6), false}, {span(5, 6), span(0, 5), false}, {span(2, 3), span(0, 5), true}, {span(0, 5), span(2, 3), true}} {
		if got := overlap(c.a, c.b); got != c.want {
			t.Errorf("%v and %v: %v", c.a, c.b, got)
		}
	}
	errs := []syntax.Error{{Span: span(3, 4)}, {Span: span(10, 12)}}
	for _, c := range []struct {
		s    source.Span
		want bool
	}{{span(0, 2), false}, {span(0, 3), true}, {span(3, 3), true}, {span(4, 9), false}, {span(4, 10), true}, {span(11, 20), false}} {
		if got := errorIn(errs, c.s); got != c.want {
			t.Errorf("%v: %v", c.s, got)
		}
	}
	for text, want := range map[string]string{"[a]\nb = 1\n[c]\n": "[a]\nb = 1", "[a]\nb = 1\n": "[a]\nb = 1\n"} {
		f := source.New("x", text)
		if got := text[:blockEnd(f, span(0, 3))]; got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// Reports and all that the family finds in them, each finding whole.
func TestWholeFindings(t *testing.T) {
	const table3 = "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n"
	const row = "，本行暂不参与勾稽，其余照常检查。"
	for _, c := range []struct{ name, text, want string }{
		{"zeros in front", table3 + "2010350 = [\"=\", 007.50]\n", "error JS001  ⟦007.50⟧ “007.50”前多写了 0，应写 7.50" + row + " | 去掉前面的 0: ⟦007.50⟧→⟦7.50⟧"},
		{"no digit behind the point", table3 + "2010350 = [\"=\", 7.]\n", "error JS001  ⟦7.⟧ “7.”的小数点后没有数字，应写 7" + row + " | 改为 7: ⟦7.⟧→⟦7⟧"},
		{"an amount with its unit", table3 + "2010350 = [\"=\", 7.50万元]\n", "error JS001  ⟦7.50万元⟧ “7.50万元”不是金额的写法，应写 7.50" + row + " | 改为 7.50: ⟦7.50万元⟧→⟦7.50⟧"},
		{"a code that is doubled by a table", "[table.3]\nform = \"支出决算表\"\n[table.5]\nform = \"支出决算表\"\n", "error JS014  ⟦\"支出决算表\"⟧ 表3 已是支出决算表，这里又写了一次，这张表没有检查。 | other  ⟦3⟧"},
		{"a table without a number", "[table]\nform = \"支出决算表\"\nnote = \"甲\"\n", "error JS005  ⟦[table]⟧ 表没有编号，应写成 [table.3] 这样。"},
		{"a table's number in words", "[table.三]\nform = \"支出决算表\"\n", "error JS001  ⟦三⟧ 名称“三”应加引号。 | 加引号: ⟦三⟧→⟦\"三\"⟧"},
		{"a table's number with a word", "[table.\"表3\"]\nform = \"支出决算表\"\n[table.\"表3\".rows]\n2010350 = [\"=\", 1.00]\n", "error JS005  ⟦\"表3\"⟧ 表的编号只写数字，应为 3，不是“表3”。 | 改为 3: ⟦\"表3\"⟧→⟦3⟧ ⟦\"表3\"⟧→⟦3⟧"},
		{"a table's number that is taken", "[table.3]\nform = \"支出决算表\"\n[table.\"表3\"]\nform = \"收入决算表\"\n", "error JS005  ⟦\"表3\"⟧ 表的编号只写数字，应为 3，不是“表3”。"},
		{"a line before another", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n31 = [1.00]\n\"38\" = [2.00]\n1 = [3.00]\n", "warning JS010  ⟦1⟧ 第 1 行写在第 38 行之后，请核实行次。 | 移到第 31 行之前: ⟦⟧→⟦1 = [3.00]\n⟧ ⟦1 = [3.00]\n⟧→⟦⟧"},
		{"a line that shares its line", "[table.1]\nform = \"收入支出决算总表\"\nrows = { 31 = [1.00], 1 = [3.00] }\n", "warning JS010  ⟦1⟧ 第 1 行写在第 31 行之后，请核实行次。"},
		{"a row by its name", table3 + "2010350 = [\"=\", 1.00]\n\"2010350\" = [\"=\", 2.00]\n", "error JS001  ⟦\"2010350\"⟧ “2010350”重复" + row + " | other  ⟦2010350⟧"},
		{"a form that is none", "[table.3]\nform = \"支出决算\"\n", "error JS006  ⟦\"支出决算\"⟧ 没有“支出决算”，疑为“支出决算表”；这张表没有检查。 | 改为 \"支出决算表\": ⟦\"支出决算\"⟧→⟦\"支出决算表\"⟧"},
		{"powers of ten", table3 + "2010350 = [\"=\", \"1e2\", 1e2]\n", "error JS011 表3.2010350.基本支出 ⟦\"1e2\"⟧ “1e2”不是金额，照原件保留，按缺数处理。\nerror JS011 表3.2010350.项目支出 ⟦1e2⟧ 金额不用科学记数，“1e2”应写 100；现按缺数处理。 | 改为 100: ⟦1e2⟧→⟦100⟧\n"},
	} {
		r := linttest.Check(t, head+c.text, Rules()...)
		if got := strings.TrimSpace(linttest.Whole(r)); got != strings.TrimSpace(c.want) {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// Every word that a form prints may be declared to be printed otherwise; others may not.
func TestWordsOfForms(t *testing.T) {
	for _, set := range []*form.Set{form.Builtin().Set("wuhan", 2022), form.Builtin().Set("shanghai", 2024)} {
		for _, f := range set.Forms {
			words := []string{f.Name, "项目", "2010350"}
			for i := range f.Blocks {
				words = append(words, f.Blocks[i].Title)
			}
			for i := range f.Columns {
				c := &f.Columns[i]
				words = append(append(append(words, c.Name), strings.Split(c.Group, "/")...), c.Aliases...)
			}
			for i := range f.Rows {
				words = append(append(words, f.Rows[i].Label), f.Rows[i].Aliases...)
			}
			for _, w := range words {
				_, isCode := catalog.ParseCode(w)
				if known, ok := formWords(f, w); w != "" && (!ok || !isCode && !slices.Contains(known, w)) {
					t.Errorf("%s does not print %s", f.Name, w)
				}
			}
			known, ok := formWords(f, "没有的字")
			if ok || slices.Contains(known, "") {
				t.Errorf("%s prints “没有的字”, or nothing: %q", f.Name, known)
			}
		}
	}
}
