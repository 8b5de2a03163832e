package render_test

import (
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/render"
)

const small = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[figures]
"上年支出" = 1_082.00

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 1_072.00]
2010399 = ["=",    "", 10.00]

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = [1_000.00]
30201 = [70.00]
30211 = [2.00]
`

// What figures in braces print: 1,072.00 + 10.00 = 1,082.00; 10 ÷ 1082 = 0.92%.
func TestFiguresInText(t *testing.T) {
	for text, want := range map[string]string{
		"支出 {= 表3.合计.1栏} 万元":             "支出 1,082.00 万元",
		"占 {= 占比(表3.合计.项目支出, 表3.合计.1栏)}": "占 0.92%",
		"支出 {1082 = 表3.合计.1栏} 万元":        "支出 1082 万元",
		"预算 {689.87 := 数据.预算} 万元":        "预算 689.87 万元",
		"包括：{列举 表6.公用经费}。":               "包括：办公费、差旅费。",
		"包括：{列举 表6.人员经费}。":               "包括：基本工资。",
		"{{a} 和 {= 表9.合计.1栏}":            "{a} 和 ？",
		"没有写完 {= 表3":                     "没有写完 {= 表3",
		"甲\n乙 {= 1 + 1}":                 "甲乙 2",
	} {
		e := run("t", small+"\n[[section]]\ntitle = \"一\"\ntext = \"\"\"\n"+text+"\"\"\"\n")
		page := parsePage(t, render.Report(e, render.Options{}).Body())
		got := ""
		for _, p := range page.all("p") {
			if strings.HasPrefix(p.attr["id"], "s-") {
				got += p.text
			}
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
		if plain := strings.ReplaceAll(render.PlainText(e, text), "\n", ""); plain != want {
			t.Errorf("%s as plain text: %s", text, plain)
		}
	}
}

// The place of a figure is its braces in the file, whatever escapes stand before it.
func TestPlaceOfFigure(t *testing.T) {
	text := small + "\n[[section]]\ntitle = \"一\"\ntext = \"\\u4e00\\t共 {= 表3.合计.1栏} 万元\"\n"
	d := render.Report(run("t", text), render.Options{})
	p, ok := d.At(strings.Index(text, "{= ") + 4)
	if !ok || text[p.Span.Start:p.Span.End] != "{= 表3.合计.1栏}" {
		t.Errorf("the figure has the place %q", text[p.Span.Start:p.Span.End])
	}
	if x := parsePage(t, d.Body()).find(t, p.ID); x.text != "1,082.00" {
		t.Errorf("its element prints %q", x.text)
	}
}

// A report is untrusted input: whatever it says is text.
func TestHostileReport(t *testing.T) {
	const evil = `</td></svg><script>alert(1)</script><img src=x onerror=alert(1)>'"&{{constructor}} javascript:`
	quoted := `'''` + evil + `'''`
	text := strings.NewReplacer("EVIL", quoted).Replace(`[report]
unit = EVIL
year = 2022
amount_unit = "万元"
edition = "wuhan"
contents = [EVIL]

[table.3]
form = "支出决算表"
title = EVIL
note = EVIL
empty = EVIL

[table.3.labels]
"基本支出" = EVIL

[table.3.rows]
2010350 = [EVIL, EVIL, 1.00]

[table.4]
form = EVIL

[[part]]
title = EVIL

[[section]]
title = EVIL
text = EVIL

[[chart]]
title = EVIL
kind = "柱"
series = [{ name = EVIL, formula = "1" }, { name = EVIL, formula = "2" }]

[[chart]]
title = EVIL
kind = "饼"
series = [{ name = EVIL, formula = "1" }, { name = EVIL, formula = "2" }]

[[term]]
name = EVIL
text = EVIL

[[performance]]
scope = "项目"
name = EVIL
category = EVIL
deviation = EVIL
budget = { EVIL = 1 }
[performance.labels]
weight = EVIL
[[performance.goal]]
title = EVIL
columns = [EVIL, "得分"]
indicators = [[EVIL, EVIL]]
`)
	e := run("t", text)
	d := render.Report(e, render.Options{Marks: []render.Mark{{Cell: 0, Verdict: eval.Violated, Stated: evil, Expected: evil}}})
	allowed := regexp.MustCompile(`^(main|section|h[1-6]|p|div|span|nav|table|thead|tbody|tr|th|td|figure|figcaption|svg|title|desc|rect|line|path|circle|polyline|text|)$`)
	attributes := regexp.MustCompile(`^(lang|id|class|title|colspan|rowspan|data-(src|cell|start|hash|stated|expected)|xmlns|role|viewBox|[xy][12]?|width|height|d|cx|cy|r|points|text-anchor)$`)
	shown := 0
	parsePage(t, d.Body()).walk(func(x *element) {
		if !allowed.MatchString(x.name) {
			t.Errorf("element %s", x.name)
		}
		for a := range x.attr {
			if !attributes.MatchString(a) {
				t.Errorf("attribute %s of %s", a, x.name)
			}
		}
		// In running text {{ prints a brace.
		if len(x.kids) == 0 && (strings.Contains(x.text, evil) || strings.Contains(x.text, strings.Replace(evil, "{{", "{", 1))) {
			shown++
		}
	})
	if shown < 20 {
		t.Errorf("the text is shown %d times only", shown)
	}
	for _, r := range "\x00\x1b\u0085\ufffe\xff" {
		if got := string(render.Escape(nil, string(r))); got != "\ufffd" {
			t.Errorf("%U became %q", r, got)
		}
	}
}

// The policy of a page allows its style sheet and nothing else.
func TestPage(t *testing.T) {
	d := render.Report(sample(t, "minimal/minimal"), render.Options{})
	page := d.Page()
	sum := sha256.Sum256([]byte(render.Style()))
	for _, want := range []string{
		"default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'",
		"<style>" + render.Style() + "</style>", "<title>示例市示例区企业服务中心 2022 年度", `<meta charset="utf-8">`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	for _, no := range []string{"<script", " style=", "url(", "@import", "http:", "https:"} {
		if strings.Contains(strings.ReplaceAll(page, "http://www.w3.org/2000/svg", ""), no) {
			t.Errorf("the page holds %s", no)
		}
	}
}

// For publication there is nothing of the editor in it.
func TestClean(t *testing.T) {
	e := run("t", strings.Replace(small, "2010350 = [\"=\",", "2010350 = [1_072.10,", 1))
	if body := render.Report(e, render.Options{Marks: render.Marks(e)}).Body(); !strings.Contains(body, "js-computed") || !strings.Contains(body, "js-wrong") {
		t.Fatal("nothing is computed, or nothing wrong, in the report")
	}
	body := render.Report(e, render.Options{Clean: true, Marks: render.Marks(e)}).Body()
	for _, no := range []string{"data-src", "data-cell", "js-wrong", "js-residue", "data-stated", "js-computed"} {
		if strings.Contains(body, no) {
			t.Errorf("%s stands in a page for publication", no)
		}
	}
}

// Charts: a bar and a slice for each value, in proportion, and words for who cannot see them.
func TestCharts(t *testing.T) {
	chart := func(kind, series string) *element {
		e := run("t", small+"\n[[chart]]\ntitle = \"图 1\"\nkind = \""+kind+"\"\nseries = ["+series+"]\n")
		return parsePage(t, render.Report(e, render.Options{}).Body()).all("figure")[0]
	}
	const three = `{ name = "甲", formula = "100" }, { name = "乙", formula = "-50" }, { name = "丙", formula = "表9.合计.1栏" }`
	bars := chart("柱", three)
	if got := bars.all("desc")[0].text; got != "甲 100；乙 -50；丙 ？" {
		t.Errorf("described as %s", got)
	}
	rects := bars.all("rect")
	if len(rects) != 3 || rects[0].attr["height"] != "138" || rects[1].attr["height"] != "70" || rects[2].attr["height"] != "0" {
		t.Errorf("%d bars: %v %v", len(rects), rects[0].attr, rects[1].attr) // 208 px for 150, in whole pixels
	}
	if n := len(chart("线", three).all("circle")); n != 2 {
		t.Errorf("a line of %d points", n)
	}
	if pie := chart("饼", three); len(pie.all("path")) != 0 || len(pie.all("circle")) != 1 {
		t.Error("one value above zero is a whole circle")
	}
	pie := chart("饼", `{ name = "甲", formula = "1" }, { name = "乙", formula = "3" }`)
	if d := pie.all("path")[0].attr["d"]; d != "M150 140L150.0 30.0A110 110 0 0 1 260.0 140.0Z" {
		t.Errorf("a quarter is drawn as %s", d)
	}
	if got := pie.all("text")[1].text; got != "乙　3（75.00%）" {
		t.Errorf("the legend says %s", got)
	}
	e := run("t", "[report]\n[[chart]]\ntitle = \"图 1\"\nomitted = true\n")
	if got := parsePage(t, render.Report(e, render.Options{}).Body()).all("figure")[0].text; got != "（图略）图 1" {
		t.Errorf("an omitted chart prints %s", got)
	}
}

// Marks: findings.tsv of the sample tells these places.
func TestMarks(t *testing.T) {
	e := sample(t, "putuo-finance-2024/edited")
	marks := render.Marks(e)
	page := parsePage(t, render.Report(e, render.Options{Marks: marks}).Body())
	count := map[string]int{}
	page.walk(func(x *element) {
		for _, class := range strings.Fields(x.attr["class"]) {
			if class == "js-wrong" || class == "js-residue" {
				count[class]++
				if x.attr["title"] == "" {
					t.Errorf("%s says nothing", x.attr["data-cell"])
				}
			}
		}
	})
	if count["js-wrong"]+count["js-residue"] != len(marks) || count["js-residue"] == 0 {
		t.Errorf("%d marks, shown are %v", len(marks), count)
	}
	text := strings.Replace(small, "2010350 = [\"=\",", "2010350 = [1_072.10,", 1) +
		"\n[[section]]\ntitle = \"一\"\ntext = \"{1_082.10 = 表3.合计.1栏} 万元，{1,082.00 = 表3.合计.1栏} 万元\"\n"
	e = run("t", strings.Replace(text, "1_082.10", "1,082.00", 1))
	page = parsePage(t, render.Report(e, render.Options{Marks: render.Marks(e)}).Body())
	if x := page.find(t, "t3-2010350-1"); x.attr["title"] != "不符：1,072.10，应为 1,072.00，差 0.10" || !strings.Contains(x.attr["class"], "js-wrong") {
		t.Errorf("%v", x.attr)
	}
	page.walk(func(x *element) {
		if strings.Contains(x.attr["class"], "js-figure") && x.attr["title"] != "不符：1,082.00，应为 1,082.10，差 -0.10" {
			t.Errorf("%v", x.attr)
		}
	})
	english := render.Report(e, render.Options{Marks: render.Marks(e), English: true}).Body()
	if !strings.Contains(english, "does not agree: 1,072.10, should be 1,072.00, difference 0.10") {
		t.Error("no English tooltip")
	}
}

// A self-evaluation table as it is published (samples/hanyang-2022): its head, its ticks, its merged
// indicators, its figures.
func TestPerformance(t *testing.T) {
	page := parsePage(t, render.Report(sample(t, "hanyang-2022/as-published"), render.Options{}).Body())
	var whole, project [][]*element
	for _, s := range page.all("section") {
		if len(s.all("h3")) == 0 || len(s.all("table")) == 0 {
			continue
		}
		switch grid := spread(t, s.all("table")[0]); s.all("h3")[0].text {
		case "2022 年度武汉市汉阳区企业服务中心整体绩效自评表":
			whole = grid
		case "2022 年度行政事业单位缴纳残保金项目自评表":
			project = grid
		}
	}
	for _, c := range []struct {
		grid [][]*element
		row  int
		want string
	}{
		{whole, 1, "|基本支出总额|392.43|项目支出总额|232.38"},
		{whole, 2, "|预算执行情况 (万元) (19分)||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）"},
		{whole, 3, "|预算执行情况 (万元) (19分)|部门整体支出总额|823.24|624.81|75.90%|15.18"},
		{whole, 6, "|年度绩效指标|产出指标|数量指标|引进数字类企业数|2家|2家|4"},
		{project, 1, "|主管部门|武汉市汉阳区企业服务中心|实施单位|武汉市汉阳区企业服务中心"},
		{project, 2, "|项目类别|1、部门预算项目 ☑　2、市值专项 ☐　3、市对下转移支付项目 ☐"},
		{project, 6, "|预算执行情况（万元）（20分）|年度财政资金总额|2.50|2.16|86.40%|17.28"},
		{project, 12, "|年度绩效目标 1（80分）|效益指标|可持续影响指标|可持续影响|人员经费有保障|人员经费有保障|16"},
		{project, 13, "|总分|97.28"},
	} {
		if c.grid == nil {
			t.Fatal("a table is missing")
		}
		if got := rowTexts(c.grid)[c.row]; got != c.want {
			t.Errorf("row %d\n got %s\nwant %s", c.row, got, c.want)
		}
	}
	if a, b := whole[7][2], whole[9][2]; a != b {
		t.Errorf("%s and %s are not merged", a.text, b.text)
	}
}

// What a self-evaluation table leaves to be computed: 40 ÷ 50 = 80%, 20 × 80% = 16, 16 + 70 = 86.
func TestPerformanceComputed(t *testing.T) {
	e := run("t", `[report]
year = 2022
[[performance]]
scope = "项目"
name = "甲"
budget = 50.00
executed = 40.00
rate = "="
weight = 20
score = "="
total = "="
[[performance.goal]]
weight = 80
indicators = [["产出指标", "数量指标", "a", "1", "1", 30], ["产出指标", "数量指标", "b", "1", "1", 40]]
`)
	body := render.Report(e, render.Options{}).Body()
	for _, want := range []string{">80.00%<", ">16.00<", ">86.00<"} {
		if !strings.Contains(body, want) {
			t.Errorf("%s is not printed", want)
		}
	}
}
