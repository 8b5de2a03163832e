package grid_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/juesuan/juesuan-lint/dsl/grid"
)

// oracle reads the cells of a text's tables by a parser of HTML, row by row. Merged cells count once.
func oracle(t testing.TB, text string) (rows [][]string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var content func(n *html.Node, b *strings.Builder)
	content = func(n *html.Node, b *strings.Builder) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && (n.Data == "style" || n.Data == "script") {
			return
		}
		if n.Data == "br" || n.Data == "p" {
			b.WriteByte(' ')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			content(c, b)
		}
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.ElementNode && n.Data == "tr":
			rows = append(rows, nil)
		case n.Type == html.ElementNode && (n.Data == "td" || n.Data == "th"):
			var b strings.Builder
			content(n, &b)
			at := len(rows) - 1
			rows[at] = append(rows[at], squeeze(b.String()))
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(doc)
	return rows
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// own reads the same with our reader.
func own(text string) (rows [][]string) {
	g, ok := grid.ReadHTML(text)
	if !ok {
		return nil
	}
	for _, row := range g.Rows {
		var cells []string
		for _, c := range row {
			cells = append(cells, squeeze(c.Text))
		}
		rows = append(rows, cells)
	}
	return rows
}

// compare holds the reader against the oracle. Rows of our grid are filled up with empty cells.
func compare(t *testing.T, text string) {
	t.Helper()
	want, got := oracle(t, text), own(text)
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d\n%s", len(got), len(want), text)
	}
	for i := range want {
		for j := range got[i] {
			w := ""
			if j < len(want[i]) {
				w = want[i][j]
			}
			if got[i][j] != w {
				t.Fatalf("row %d cell %d is %q, want %q\n%s", i, j, got[i][j], w, text)
			}
		}
	}
}

// Tables put together at random, end tags left out or not, as HTML allows.
func TestAgainstParser(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	pick := func(words ...string) string { return words[rng.IntN(len(words))] }
	texts := []string{"甲", "1,234.50", "a &amp; b", "&lt;td&gt;", "&nbsp;", "x&#20013;y&#x6587;", "", "1 < 2", "<b>粗</b>体", "a<br>b", "<span style='x>y'>z</span>",
		"<!-- <td>no</td> -->c", "&unknown; d", "<font color=red>红</font>", "<![if !x]>e<![endif]>", "<p>段</p>", "\n  f\n", "\"q\"", "5 &gt 3"}
	for range 3000 {
		var b strings.Builder
		b.WriteString(pick("", "<html><head><style><!-- table {} td > x --></style><title><td>t</td></title></head><body>", "<meta charset=utf-8>", "<!DOCTYPE html>"))
		b.WriteString(pick("<table>", "<TABLE border=0 class='a>b'>", "<table\n width=\"3\">") + pick("", "<!--StartFragment-->", "<colgroup><col><col></colgroup>", "<tbody>", "<col width=72>"))
		for range 1 + rng.IntN(3) {
			b.WriteString(pick("<tr>", "<TR height=19 style='height:14pt'>", "<tr\n>"))
			for range 1 + rng.IntN(3) {
				cell := pick("td", "td", "th")
				b.WriteString("<" + cell + pick("", " class=xl65", ` x:num="1>2"`, " align=right nowrap", ` title='"'`) + ">" + texts[rng.IntN(len(texts))] + pick("", "</"+cell+">", "</"+cell+" >\n"))
			}
			b.WriteString(pick("", "</tr>", "</tr>\n"))
		}
		b.WriteString(pick("</table>", "</tbody></table>", "", "<!--EndFragment--></table></body></html>"))
		compare(t, b.String())
	}
}

// Merged cells stand in all of their places.
func TestMerged(t *testing.T) {
	rows := own(`<table><tr><td rowspan=2>a<td colspan=2>b<td rowspan=3>c<tr><td>d<td>e<tr><td colspan="3">f</table>`)
	want := "a b b c,a d e c,f f f c"
	var got []string
	for _, r := range rows {
		got = append(got, strings.Join(r, " "))
	}
	if s := strings.Join(got, ","); s != want {
		t.Errorf("got %s, want %s", s, want)
	}
}

// A range of any size is read in bounded memory, and what is left out is told.
func TestTooLarge(t *testing.T) {
	for _, text := range []string{
		"<table>" + strings.Repeat("<tr><td colspan=1000 rowspan=65534>x", 500) + "</table>",
		"<table><tr>" + strings.Repeat("<td colspan=1000>", 3000) + "</table>",
		"<table>" + strings.Repeat("<tr>", 300_000) + "<tr>" + strings.Repeat("<td>", 100_000) + "</table>",
	} {
		g, ok := grid.ReadHTML(text)
		if !ok || !g.Cut {
			t.Fatalf("not cut: %v", ok)
		}
		cells := 0
		for _, row := range g.Rows {
			cells += len(row)
		}
		if cells > 5*grid.Limit {
			t.Errorf("%d cells", cells)
		}
		r, tb := table("wuhan", "万元", "支出决算表")
		if m := grid.Rows(r, tb, g, grid.Options{}).Remarks; len(m) == 0 || !strings.Contains(m[0].En, "too large") {
			t.Errorf("not told: %v", m)
		}
	}
	if g := grid.ReadTSV(strings.Repeat("\t", grid.Limit+5)); !g.Cut {
		t.Error("a long line is not cut")
	}
	if _, ok := grid.ReadHTML("<p>no table</p>"); ok {
		t.Error("a table where there is none")
	}
}

func FuzzHTML(f *testing.F) {
	paths, err := filepath.Glob("testdata/*.html")
	if err != nil || len(paths) == 0 {
		f.Fatal(err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Add("<table><tr><td rowspan=9 colspan=0>a<tr><table><td>b</table></td><th x:num=-1 style=display:none><!--")
	f.Fuzz(func(t *testing.T, text string) {
		if g, ok := grid.ReadHTML(text); ok {
			paste(t, g)
		}
	})
}

func FuzzTSV(f *testing.F) {
	f.Add("编码\t项目\t基本支出\n2010350\t事业运行\t\"1,0\n0\"\n")
	f.Add("1\t2\t3\n一、一般公共预算财政拨款\t（1.00）\t—\n")
	f.Fuzz(func(t *testing.T, text string) { paste(t, grid.ReadTSV(text)) })
}

// paste holds a grid to its shape, and the rows made of it to the language.
func paste(t *testing.T, g *grid.Grid) {
	for i := range g.Rows {
		if len(g.Rows[i]) != len(g.Rows[0]) {
			t.Fatalf("row %d has %d cells, the first has %d", i, len(g.Rows[i]), len(g.Rows[0]))
		}
	}
	for _, form := range [...]string{"收入支出决算总表", "支出决算表", "基本支出表", "三公经费"} {
		r, tb := table("wuhan", "万元", form)
		text := grid.Rows(r, tb, g, grid.Options{}).Text()
		again := bind("[report]\nunit = \"甲\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n[table.1]\nform = \"" + form + "\"\n[table.1.rows]\n" + text)
		if n := len(again.Doc.Tree.Errors); n > 0 {
			t.Fatalf("%s: %d errors in\n%s", form, n, text)
		}
	}
}
