package render_test

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/render"
)

// element is an element of a page, read by a parser that is not ours: what render writes is XML too.
type element struct {
	name string
	attr map[string]string
	kids []*element
	text string // of all below; none of what holds more than a row
}

func parsePage(t testing.TB, page string) *element {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict = true
	root := &element{}
	stack := []*element{root}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return root
		}
		if err != nil {
			t.Fatalf("not well-formed: %v", err)
		}
		top := stack[len(stack)-1]
		switch x := token.(type) {
		case xml.StartElement:
			e := &element{name: x.Name.Local, attr: map[string]string{}}
			for _, a := range x.Attr {
				e.attr[a.Name.Local] = a.Value
			}
			top.kids = append(top.kids, e)
			stack = append(stack, e)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			for _, e := range stack {
				if e.name != "" && e.name != "main" && e.name != "section" && e.name != "table" {
					e.text += string(x)
				}
			}
		}
	}
}

func (e *element) walk(f func(*element)) {
	f(e)
	for _, k := range e.kids {
		k.walk(f)
	}
}

func (e *element) all(name string) (out []*element) {
	e.walk(func(x *element) {
		if x.name == name {
			out = append(out, x)
		}
	})
	return out
}

func (e *element) find(t testing.TB, id string) *element {
	t.Helper()
	var found *element
	e.walk(func(x *element) {
		if x.attr["id"] == id {
			if found != nil {
				t.Errorf("id %s occurs twice", id)
			}
			found = x
		}
	})
	if found == nil {
		t.Fatalf("no element %s", id)
	}
	return found
}

// spread lays the boxes of a table into a grid, as a browser does; a merged box stands in each of its
// places. It fails where boxes overlap or rows are not of one length.
func spread(t testing.TB, table *element) (grid [][]*element) {
	t.Helper()
	rows := table.all("tr")
	grid = make([][]*element, len(rows))
	number := func(e *element, name string) int {
		n, err := strconv.Atoi(e.attr[name])
		if err != nil {
			return 1
		}
		return n
	}
	for r, row := range rows {
		c := 0
		for _, box := range row.kids {
			for c < len(grid[r]) && grid[r][c] != nil {
				c++
			}
			for i := range number(box, "rowspan") {
				if r+i >= len(rows) {
					t.Fatalf("a box of row %d reaches below the table: %s", r, box.text)
				}
				for j := range number(box, "colspan") {
					for len(grid[r+i]) <= c+j {
						grid[r+i] = append(grid[r+i], nil)
					}
					if grid[r+i][c+j] != nil {
						t.Fatalf("boxes overlap in row %d: %s", r+i, box.text)
					}
					grid[r+i][c+j] = box
				}
			}
		}
	}
	for r := range grid {
		if len(grid[r]) != len(grid[0]) {
			t.Fatalf("row %d has %d columns, the first has %d", r, len(grid[r]), len(grid[0]))
		}
		for c := range grid[r] {
			if grid[r][c] == nil {
				t.Fatalf("row %d has a hole in column %d", r, c)
			}
		}
	}
	return grid
}

// text of a grid's rows, boxes between |, a merged box once.
func rowTexts(grid [][]*element) (out []string) {
	for _, row := range grid {
		s := ""
		for c, box := range row {
			if c == 0 || row[c-1] != box {
				s += "|" + box.text
			}
		}
		out = append(out, s)
	}
	return out
}

var samples = []string{
	"hanyang-2022/as-published", "hanyang-2022/corrected", "putuo-finance-2024/published",
	"putuo-finance-2024/edited", "minimal/minimal",
}

// The heads as they stand on the published pages.
func TestHeads(t *testing.T) {
	for _, c := range []struct {
		sample  string
		table   int
		heading string
		head    []string
	}{
		{"hanyang-2022/as-published", 1, "2022 年度收入支出决算总表（表 1）", []string{
			"|收入|支出",
			"|项目|行次|金额|项目|行次|金额",
			"|栏次||1|栏次||2",
			"|一、一般公共预算财政拨款收入|1|624.81|一、一般公共服务支出|31|567.46",
		}},
		{"hanyang-2022/as-published", 5, "2022 年度一般公共预算财政拨款支出决算表（表 5）", []string{
			"|项目|本年支出",
			"|功能分类科目编码|科目名称|小计|基本支出|项目支出",
			"|类|款|项|栏次|1|2|3",
			"||合计|624.81|392.43|232.38",
			"|201|一般公共服务支出|567.46|352.59|214.87",
		}},
		{"hanyang-2022/as-published", 6, "2022 年度一般公共预算财政拨款基本支出决算明细表（表 6）", []string{
			"|人员经费|公用经费",
			"|科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数",
			"|301|工资福利支出|189.09|302|商品和服务支出|2.32|310|资本性支出|0.28",
			"|30101|基本工资|44.84|30201|办公费|1.45|31002|办公设备购置|0.28",
		}},
		{"hanyang-2022/as-published", 7, "2022 年度一般公共预算财政拨款“三公”经费支出决算表（表 7）", []string{
			"|预算数|决算数",
			"|合计|因公出国（境）费|公务用车购置及运行费|公务接待费|合计|因公出国（境）费|公务用车购置及运行费|公务接待费",
			"|合计|因公出国（境）费|小计|公务用车购置费|公务用车运行费|公务接待费|合计|因公出国（境）费|小计|公务用车购置费|公务用车运行费|公务接待费",
			"|1|2|3|4|5|6|7|8|9|10|11|12",
			"|0.00|0.00|0.00|0.00|0.00|0.00||||||",
		}},
		{"putuo-finance-2024/published", 5, "一般公共预算财政拨款支出决算表", []string{
			"|项目|合计|基本支出|项目支出",
			"|功能分类科目编码|科目名称|合计|基本支出|项目支出",
			"|类|款|项|科目名称|合计|基本支出|项目支出",
			"|201|||一般公共服务支出|2,106.66|1,503.52|603.14",
			"|201|06||财政事务|2,106.66|1,503.52|603.14",
			"|201|06|01|行政运行|1,511.89|1,503.52|8.37",
		}},
		{"putuo-finance-2024/published", 7, "财政拨款“三公”经费支出决算表", []string{
			"|合计|因公出国（境）费|公务用车购置及运行费|公务接待费",
			"|合计|因公出国（境）费|小计|公务用车购置费|公务用车运行费|公务接待费",
			"|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数",
		}},
	} {
		e := sample(t, c.sample)
		d := render.Table(e, e.Report.TableByNumber(c.table), render.Options{})
		page := parsePage(t, d.Body())
		if got := page.all("h3")[0].text; got != c.heading {
			t.Errorf("%s 表%d is headed %q, want %q", c.sample, c.table, got, c.heading)
		}
		rows := rowTexts(spread(t, page.all("table")[0]))
		for i, want := range c.head {
			if i >= len(rows) || rows[i] != want {
				t.Errorf("%s 表%d row %d:\n got %s\nwant %s", c.sample, c.table, i, rows[min(i, len(rows)-1)], want)
			}
		}
	}
}

// The totals of both halves stand beside one another at the foot.
func TestFootOfLabelForm(t *testing.T) {
	e := sample(t, "putuo-finance-2024/published")
	page := parsePage(t, render.Table(e, e.Report.TableByNumber(4), render.Options{}).Body())
	rows := rowTexts(spread(t, page.all("table")[0]))
	want := []string{
		"|本年收入合计|2,940.05|本年支出合计|2,940.05|2,940.05||",
		"|年初财政拨款结转和结余|21.63|年末财政拨款结转和结余|21.63|21.63||",
		"|一、一般公共预算财政拨款|21.63|||||",
		"|二、政府性基金预算财政拨款||||||",
		"|三、国有资本经营预算财政拨款||||||",
		"|总计|2,961.68|总计|2,961.68|2,961.68||",
	}
	for i, w := range want {
		if got := rows[len(rows)-len(want)+i]; got != w {
			t.Errorf("got %s\nwant %s", got, w)
		}
	}
}
