package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"math/rand/v2"
	"os"
	"path"
	"strconv"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/internal/generate"
)

// unpack returns the parts of a package; each is read to its end as XML, and what relations and content
// types name is there.
func unpack(t *testing.T, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	var named []string
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(text)
		for d := xml.NewDecoder(bytes.NewReader(text)); ; {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			e, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			for _, a := range e.Attr {
				switch {
				case e.Name.Local == "Override" && a.Name.Local == "PartName":
					named = append(named, strings.TrimPrefix(a.Value, "/"))
				case e.Name.Local == "Relationship" && a.Name.Local == "Target":
					named = append(named, path.Join(path.Dir(path.Dir(f.Name)), a.Value))
				}
			}
		}
	}
	for _, name := range named {
		if _, ok := parts[name]; !ok {
			t.Errorf("%s is named and not there", name)
		}
	}
	return parts
}

// elements returns the elements of a name as they are written, without what stands in them.
func elements(text, name string) (out []string) {
	for rest := text; ; {
		_, after, found := strings.Cut(rest, "<w:"+name+" ")
		if !found {
			return out
		}
		element, tail, _ := strings.Cut(after, ">")
		out, rest = append(out, strings.TrimSuffix(element, "/")), tail
	}
}

func TestWrite(t *testing.T) {
	head := []convert.Cell{{Text: "项目", Kind: convert.Heading, Rows: 2}, {Text: "本年支出", Kind: convert.Heading, Cols: 2}, {Covered: true}}
	second := []convert.Cell{{Covered: true}, {Text: "小计", Kind: convert.Heading}, {Text: "基本", Kind: convert.Heading}}
	row := []convert.Cell{{Text: "事业运行", Kind: convert.Name, Indent: true}, {Text: "1,072.10", Kind: convert.Number, Mark: convert.Violated}, {Text: "", Kind: convert.Total}}
	d := &convert.Document{Title: "一 & <二>", Blocks: []convert.Block{
		{Text: "示例中心", Role: convert.Cover, Align: convert.Center},
		{Text: "第二部分", Level: 1, Break: true, Landscape: true},
		{Landscape: true, Table: &convert.Table{
			Head: 2, Rows: []convert.Row{{Cells: head}, {Cells: second}, {Cells: row}},
			Above: []convert.Line{{Center: "支出决算表", Title: true}, {Left: "部门：示例中心", Right: "单位：万元"}}, Below: []convert.Line{{Left: "注：无"}},
		}},
		{Text: "“一”]]> & \x01", Break: true},
		{Chart: &convert.Chart{Shape: convert.Pie, Points: []convert.Point{{Name: "<甲>", Number: "624.81", Text: "624.81"}, {Name: "乙", Number: "0", Text: "0"}, {Name: "丙"}}}},
		{Chart: &convert.Chart{Shape: convert.Curve, Points: []convert.Point{{Name: "甲", Number: "-1.5"}}}},
	}}
	parts := unpack(t, write(t, d))
	text := parts["word/document.xml"]
	for _, want := range []string{
		`<w:trPr><w:cantSplit/><w:trHeight w:val="400" w:hRule="atLeast"/><w:tblHeader/></w:trPr>`, // repeated heads
		`<w:gridSpan w:val="2"/><w:vAlign`, `<w:vMerge w:val="restart"/>`, `<w:vMerge/>`,
		`w:fill="FDE7E5"`,
		`<w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">1,072.10</w:t>`,
		`<w:t xml:space="preserve">“一”]]&gt; &amp; ` + "\uFFFD</w:t>",
		`<w:tab w:val="right" w:pos="`, `<w:pStyle w:val="TableHeading"/>`, `<w:pStyle w:val="Heading1"/>`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
	// The cover stands alone, the table's page is turned, the rest is not.
	if got := elements(text, "pgSz"); len(got) != 3 || !strings.Contains(got[1], `w:orient="landscape"`) || strings.Contains(got[0]+got[2], "orient") {
		t.Errorf("pages: %q", got)
	}
	if strings.Contains(text, "pageBreakBefore") {
		t.Error("a page is turned and broken: it would be empty")
	}
	for i, want := range []string{`<c:pieChart>`, `<c:lineChart>`} {
		chart := parts["word/charts/chart"+strconv.Itoa(i+1)+".xml"]
		if !strings.Contains(chart, want) || strings.Contains(chart, "<c:v></c:v>") {
			t.Errorf("chart %d: %s", i+1, chart)
		}
	}
	if got := parts["word/charts/chart1.xml"]; !strings.Contains(got, `<c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl>`) || !strings.Contains(got, "#,##0.00") || !strings.Contains(got, "&lt;甲&gt;") {
		t.Errorf("pie: %s", got)
	}
	if !strings.Contains(parts["docProps/core.xml"], "<dc:title>一 &amp; &lt;二&gt;</dc:title>") {
		t.Error(parts["docProps/core.xml"])
	}
}

// The columns of every table fill the line exactly, and no column is too narrow for its amounts.
func TestWidths(t *testing.T) {
	for _, path := range samples {
		text := unpack(t, write(t, set(t, path)))["word/document.xml"]
		tables := strings.Split(text, "<w:tbl>")[1:]
		if len(tables) < 9 {
			t.Errorf("%s: %d tables", path, len(tables))
		}
		for _, table := range tables {
			want, sum := 0, 0
			for _, e := range elements(table, "tblW") {
				want = number(t, e)
			}
			for _, e := range elements(table, "gridCol") {
				n := number(t, e)
				if n < 300 {
					t.Errorf("%s: a column of %d twips", path, n)
				}
				sum += n
			}
			if sum != want || want < 8000 {
				t.Errorf("%s: columns of %d twips on a line of %d", path, sum, want)
			}
		}
	}
}

func number(t *testing.T, element string) int {
	t.Helper()
	_, after, _ := strings.Cut(element, `w:w="`)
	digits, _, _ := strings.Cut(after, `"`)
	n, err := strconv.Atoi(digits)
	if err != nil {
		t.Fatal(element)
	}
	return n
}

// Whatever a report holds is well-formed XML and comes back.
func TestGenerated(t *testing.T) {
	n := uint64(5)
	if os.Getenv("JUESUAN_LONG") != "" {
		n = 100
	}
	for seed := range n {
		d := typeset.Document(bind("g", generate.Report(seed)), typeset.Options{})
		data := write(t, d)
		unpack(t, data)
		back, err := docx.Read("g", data)
		if err != nil {
			t.Fatal(seed, err)
		}
		compare(t, "generated", d, back)
	}
}

// So is any table, however it is merged.
func TestAnyTable(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		rows, columns := 1+rng.IntN(6), 1+rng.IntN(6)
		table := &convert.Table{Head: rng.IntN(rows + 1)}
		for range rows {
			table.Rows = append(table.Rows, convert.Row{Cells: make([]convert.Cell, columns)})
		}
		for r := range rows {
			for c := range columns {
				cell := &table.Rows[r].Cells[c]
				if cell.Covered {
					continue
				}
				cell.Text = strconv.Itoa(rng.IntN(1000))
				wide, high := 1, 1
				for rng.IntN(3) == 0 && c+wide < columns && !table.Rows[r].Cells[c+wide].Covered {
					wide++
				}
				for rng.IntN(3) == 0 && r+high < rows {
					high++
				}
				for y := range high {
					for x := range wide {
						table.Rows[r+y].Cells[c+x].Covered = x+y > 0
					}
				}
				if wide > 1 {
					cell.Cols = wide
				}
				if high > 1 {
					cell.Rows = high
				}
			}
		}
		d := &convert.Document{Blocks: []convert.Block{{Table: table}}}
		back, err := docx.Read("t", write(t, d))
		if err != nil {
			t.Fatal(err)
		}
		want, got := show(d), show(back)
		for i := range want {
			if want[i] != at(got, i) {
				t.Fatalf("%s\nshould be\n%s\nof\n%s", at(got, i), want[i], strings.Join(want, "\n"))
			}
		}
	}
}

// A document of nothing is one all the same.
func TestWriteNothing(t *testing.T) {
	unpack(t, write(t, &convert.Document{}))
	back, err := docx.Read("x", write(t, &convert.Document{}))
	if err != nil || len(back.Blocks) != 0 {
		t.Errorf("%+v, %v", back, err)
	}
	unpack(t, write(t, &convert.Document{Blocks: []convert.Block{{Table: &convert.Table{Rows: []convert.Row{{}}}}, {Chart: &convert.Chart{}}}}))
}

func BenchmarkRead(b *testing.B) {
	data := write(b, set(b, "hanyang-2022/corrected"))
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		if _, err := docx.Read("x", data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	d := set(b, "hanyang-2022/corrected")
	b.ReportAllocs()
	for b.Loop() {
		if err := docx.Write(d, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
