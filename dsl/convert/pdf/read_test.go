package pdf_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/pdf"
)

func read(t testing.TB, data []byte) *convert.Document {
	t.Helper()
	d, err := pdf.ReadShared(t, data)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// show prints a document: paragraphs as they are, the cells of rows between bars, ~ for covered ones,
// with the columns and rows that a cell covers.
func show(d *convert.Document) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		if block.Table == nil {
			fmt.Fprintf(&b, "%d%s %s\n", block.At.Page, strings.Repeat("#", block.Level), block.Text)
			continue
		}
		for _, row := range block.Table.Rows {
			fmt.Fprintf(&b, "%d.%d.%d", row.At.Page, row.At.Table, row.At.Row)
			for _, c := range row.Cells {
				b.WriteString(" | " + c.Text)
				if c.Covered {
					b.WriteString("~")
				}
				if c.Cols+c.Rows > 0 {
					fmt.Fprintf(&b, "(%d×%d)", max(c.Cols, 1), max(c.Rows, 1))
				}
			}
			b.WriteString("\n")
		}
	}
	for _, r := range d.Remarks {
		fmt.Fprintf(&b, "! %s %s\n", r.Kind, r.Zh)
	}
	return b.String()
}

func is(t *testing.T, p *paper, want string) {
	t.Helper()
	if got := show(read(t, p.bytes())); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// The reports that were printed for this test (testdata/README.md): every cell is what the report says,
// whether a table stands on one page or goes on over three.
func TestPrinted(t *testing.T) {
	hand, err := os.ReadFile("testdata/small.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"small.pdf", "pages.pdf"} {
		t.Run(file, func(t *testing.T) {
			data, err := os.ReadFile("testdata/" + file)
			if err != nil {
				t.Fatal(err)
			}
			isAsTyped(t, data, string(hand))
		})
	}
}

var columns = []float64{50, 80, 110, 140, 300, 400, 500}

func TestTable(t *testing.T) {
	p := newPaper().page().text(250, 60, 18, "支出决算表").text(440, 90, 10, "单位：万元")
	ys := []float64{100, 120, 140, 180, 200}
	// 科目编码 covers three columns, 合计 two rows; the line under 科目编码 stops before 合计.
	for i, x := range columns {
		top := ys[0]
		if i == 1 || i == 2 {
			top = ys[1]
		}
		p.line(x, top, x, ys[4])
	}
	for i, y := range ys {
		right := columns[6]
		if i == 1 {
			right = columns[4]
		}
		p.line(columns[0], y, right, y)
	}
	p.row(columns, 114, "科目编码", "", "", "科目名称").row(columns, 130, "", "", "", "", "合计", "基本支出")
	p.row(columns, 134, "类款", "款项", "项目")
	p.row(columns, 164, "201", "03", "50", "", "1,234.56", "-0.50")
	p.text(143, 156, 10, "机关事业单位基本养老保").text(143, 172, 10, "险缴费支出")
	p.row(columns, 194, "合计", "", "", "", "0.00")
	is(t, p, ``+
		"1# 支出决算表\n"+
		"1 单位：万元\n"+
		"1.1.1 | 科目编码(3×1) | ~ | ~ | 科目名称 | 合计(1×2) | 基本支出(1×2)\n"+
		"1.1.2 | 类款 | 款项 | 项目 |  | ~ | ~\n"+
		"1.1.3 | 201 | 03 | 50 | 机关事业单位基本养老保险缴费支出 | 1,234.56 | -0.50\n"+
		"1.1.4 | 合计 |  |  |  | 0.00 | \n")
}

// A table is drawn as thin filled boxes, as boxes that are stroked, and open at its sides.
func TestRules(t *testing.T) {
	xs, ys := []float64{50, 150, 250}, []float64{100, 120, 140}
	want := "1.1.1 | 项目 | 决算数\n1.1.2 | 收入 | 1.00\n"
	fill := func(p *paper) *paper { return p.row(xs, 114, "项目", "决算数").row(xs, 134, "收入", "1.00") }
	t.Run("filled", func(t *testing.T) {
		p := newPaper().page()
		for _, x := range xs {
			p.draw("%g 660 0.6 40 re f", x)
		}
		for _, y := range ys {
			p.draw("50 %g 200.6 0.6 re f", 800-y)
		}
		is(t, fill(p), want)
	})
	t.Run("boxes", func(t *testing.T) {
		p := newPaper().page().draw("1 w 50 660 100 20 re 150 660 100 20 re 50 680 100 20 re 150 680 100 20 re S")
		is(t, fill(p), want)
	})
	t.Run("open at its sides", func(t *testing.T) {
		p := newPaper().page().line(150, 100, 150, 140)
		for _, y := range ys {
			p.line(50, y, 250, y)
		}
		is(t, fill(p), want)
	})
	t.Run("in a form", func(t *testing.T) {
		p := newPaper()
		p.objects = []string{"<</Type/XObject/Subtype/Form/BBox[0 0 100 100]/Matrix[2 0 0 2 50 660]/Length 48>>\nstream\n" +
			"0 0 50 10 re 50 0 50 10 re 0 10 50 10 re 50 10 50 10 re S" + "\nendstream"}
		p.objects[0] = strings.Replace(p.objects[0], "48", "57", 1)
		p.extra = "/Resources<</Font<</F1 3 0 R>>/XObject<</X1 10 0 R>>>>"
		is(t, fill(p.page().draw("/X1 Do")), want)
	})
	t.Run("a frame around it all is no table", func(t *testing.T) {
		is(t, fill(newPaper().page().table([]float64{20, 580}, []float64{20, 780}).table(xs, ys)), want)
	})
}

// A page is read as it is read by people, however it and what stands on it are turned.
func TestTurned(t *testing.T) {
	xs, ys := []float64{50, 150, 250}, []float64{100, 120, 140}
	want := "1 收入决算表\n1.1.1 | 项目 | 决算数\n1.1.2 | 收入 | 1.00\n"
	for _, c := range []struct {
		name, matrix string
		rotate       int
	}{
		{"as it is", "1 0 0 1 0 0", 0},
		{"the page is turned", "1 0 0 1 0 0", 90},
		{"upside down", "-1 0 0 -1 600 800", 180},
		{"what stands on it is turned left", "0 1 -1 0 800 0", 0},
		{"what stands on it is turned right", "0 -1 1 0 0 600", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newPaper().page().draw("%s cm", c.matrix)
			p.rotate = c.rotate
			p.text(50, 60, 10, "收入决算表").table(xs, ys).row(xs, 114, "项目", "决算数").row(xs, 134, "收入", "1.00")
			p.width, p.height = 800, 800
			is(t, p, want)
		})
	}
}

func TestPages(t *testing.T) {
	xs := []float64{50, 150, 250}
	part := func(p *paper, n int, rows ...string) {
		p.page().text(50, 40, 10, "某某局 2022 年度部门决算").text(290, 780, 10, fmt.Sprint("- ", n, " -"))
		if n == 1 {
			p.text(50, 80, 10, "收入决算表")
		}
		ys := []float64{100}
		for i, r := range append([]string{"项目|决算数"}, rows...) {
			cells := strings.Split(r, "|")
			p.row(xs, 114+20*float64(i), cells...)
			ys = append(ys, 120+20*float64(i))
		}
		p.table(xs, ys)
	}
	t.Run("a table goes on", func(t *testing.T) {
		p := newPaper()
		part(p, 1, "一、收入|1.00")
		part(p, 2, "二、其他收入|2.00", "三、上级补助|")
		part(p, 3, "总计|3.00")
		is(t, p, ``+
			"1 收入决算表\n"+
			"1.1.1 | 项目 | 决算数\n"+
			"1.1.2 | 一、收入 | 1.00\n"+
			"2.1.2 | 二、其他收入 | 2.00\n"+
			"2.1.3 | 三、上级补助 | \n"+
			"3.1.2 | 总计 | 3.00\n"+
			"! left-out 页眉、页脚和页码没有取：某某局 2022 年度部门决算 | - 1 -\n"+
			"! left-out 续表重复的表头 1 行没有取。\n"+
			"! left-out 续表重复的表头 1 行没有取。\n")
	})
	t.Run("another table under its own title", func(t *testing.T) {
		p := newPaper()
		part(p, 1, "一、收入|1.00")
		part(p, 2, "总计|3.00")
		p.text(50, 80, 10, "支出决算表")
		is(t, p, ``+
			"1 某某局 2022 年度部门决算\n"+ // on two pages it may be anything
			"1 收入决算表\n"+
			"1.1.1 | 项目 | 决算数\n"+
			"1.1.2 | 一、收入 | 1.00\n"+
			"2 某某局 2022 年度部门决算\n"+
			"2 支出决算表\n"+
			"2.1.1 | 项目 | 决算数\n"+
			"2.1.2 | 总计 | 3.00\n"+
			"! left-out 页眉、页脚和页码没有取：- 1 -\n")
	})
}

func TestParagraphs(t *testing.T) {
	p := newPaper().page().
		text(250, 60, 16, "第三部分").
		text(70, 100, 10, "一、收入情况").
		text(70, 120, 10, "本年收入合计一千二百三十四点五六万元与上年相比增加二百万元增长百分之十九点三其中为").
		text(50, 136, 10, "1,234.56 万元，其余各项收入与上年相同，都没有变化，也没有需要说明的其他事项在此列出，").
		text(50, 152, 10, "由本单位安排使用。").
		text(70, 168, 10, "二、支出情况").
		text(70, 184, 10, "本年支出合计九百万元，比上年减少一百万元，主要原因是厉行节约，压缩一般性支出，其中：").
		text(50, 200, 10, "基本支出八百万元，项目支出一百万元，没有经营支出，也没有对附属单位补助支出，另有附件一")
	p.page().text(50, 60, 10, "说明各项。").text(450, 780, 10, "2023 年 8 月")
	is(t, p, ``+
		"1# 第三部分\n"+
		"1 一、收入情况\n"+
		"1 本年收入合计一千二百三十四点五六万元与上年相比增加二百万元增长百分之十九点三其中为1,234.56 万元，其余各项收入与上年相同，都没有变化，也没有需要说明的其他事项在此列出，由本单位安排使用。\n"+
		"1 二、支出情况\n"+
		"1 本年支出合计九百万元，比上年减少一百万元，主要原因是厉行节约，压缩一般性支出，其中：基本支出八百万元，项目支出一百万元，没有经营支出，也没有对附属单位补助支出，另有附件一说明各项。\n"+
		"2 2023 年 8 月\n")
}

// A table without rules is one where its amounts stand in columns, and says so; a list of contents is none.
func TestAligned(t *testing.T) {
	p := newPaper().page().text(50, 60, 10, "收入决算表")
	amounts := func(y float64, name string, texts ...string) {
		p.text(50, y, 10, name)
		for i, s := range texts {
			p.text(300+100*float64(i)-5*float64(len(s)), y, 10, s)
		}
	}
	p.text(50, 80, 10, "项目").text(270, 80, 10, "合计").text(360, 80, 10, "基本支出")
	amounts(100, "一般公共服务支出", "1,234.56", "34.56")
	amounts(116, "财政事务", "200.00")
	amounts(132, "社会保障和就业支出", "0.05", "0.05")
	amounts(148, "合计", "1,434.61", "34.61")
	is(t, p, ``+
		"1 收入决算表\n"+
		"1.1.1 | 项目 | 合计 | 基本支出\n"+
		"1.1.2 | 一般公共服务支出 | 1,234.56 | 34.56\n"+
		"1.1.3 | 财政事务 | 200.00 | \n"+
		"1.1.4 | 社会保障和就业支出 | 0.05 | 0.05\n"+
		"1.1.5 | 合计 | 1,434.61 | 34.61\n"+
		"! guessed 这张表没有框线，按文字的位置分了栏，请核对。\n")

	p = newPaper().page()
	for i, s := range []string{"一、收入", "二、支出", "三、其他"} {
		p.text(50, 60+20*float64(i), 10, s).text(500, 60+20*float64(i), 10, fmt.Sprint(i+2))
	}
	is(t, p, "1 一、收入\n1 2\n1 二、支出\n1 3\n1 三、其他\n1 4\n")

	// Amounts that do not stand in columns.
	p = newPaper().page()
	for i, s := range []string{"一、收入", "二、支出", "三、其他"} {
		p.text(50, 60+20*float64(i), 10, s).text(200+33*float64(i), 60+20*float64(i), 10, "1.00")
	}
	is(t, p, "1 一、收入\n1 1.00\n1 二、支出\n1 1.00\n1 三、其他\n1 1.00\n"+
		"! left-out 这一页像是有表格，但是没有框线，分不出各栏，只取了文字。\n")
}
