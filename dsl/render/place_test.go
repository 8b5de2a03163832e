package render_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/internal/generate"
)

// checkCells holds a page to its report: every cell of every table stands once, in the row of its code
// or label, under the head of its column, and prints what the file says.
func checkCells(t *testing.T, e *eval.Eval) {
	t.Helper()
	r := e.Report
	d := render.Report(e, render.Options{})
	page := parsePage(t, d.Body())
	seen := make([]int, len(r.Cells))
	for _, p := range d.Places {
		if p.Cell != report.NoCell {
			seen[p.Cell]++
			if id, ok := e.Cell(p.Address); !ok || id != p.Cell {
				t.Errorf("%s names cell %d, shown is %d", p.Address, id, p.Cell)
			}
		}
	}
	for ti := range r.Tables {
		tb := &r.Tables[ti]
		if tb.Form == nil {
			continue
		}
		grid := spread(t, page.find(t, fmt.Sprintf("t%d", tb.N)).all("table")[0])
		at := map[string][2]int{}
		for y := range grid {
			for x, box := range grid[y] {
				if addr := box.attr["data-cell"]; addr != "" {
					at[addr] = [2]int{y, x}
				}
			}
		}
		for id := tb.First; id < tb.End; id++ {
			if seen[id] != 1 {
				t.Errorf("%s is shown %d times", e.Address(id), seen[id])
				continue
			}
			_, ri, col := r.Locate(id)
			where, ok := at[e.Address(id)]
			if !ok {
				t.Errorf("%s is not in its table", e.Address(id))
				continue
			}
			checkCell(t, e, grid, where[0], where[1], id, &tb.Rows[ri], tb.Form.Columns[col].Name, tb)
		}
	}
}

func checkCell(t *testing.T, e *eval.Eval, grid [][]*element, y, x int, id report.CellID, row *report.Row, column string, tb *report.Table) {
	t.Helper()
	addr, box := e.Address(id), grid[y][x]
	if c := &e.Report.Cells[id]; c.Kind == report.Stated {
		want := strings.ReplaceAll(e.Report.File.Slice(c.Span), "_", "")
		if got := strings.ReplaceAll(box.text, ",", ""); got != want {
			t.Errorf("%s prints %s, the file says %s", addr, got, want)
		}
	}
	for i := range tb.Labels {
		if name.Equal(tb.Labels[i].Official, column) {
			column = tb.Labels[i].Printed.S
		}
	}
	above := false
	for up := range y {
		above = above || grid[up][x].name == "th" && grid[up][x].text == column
	}
	if !above {
		t.Errorf("%s does not stand under %s", addr, column)
	}
	if row.Code == 0 || !tb.Form.Coded() {
		return
	}
	isCode := func(box *element) bool { return strings.Contains(box.attr["class"], "js-code") }
	code := ""
	for left := x - 1; left >= 0; left-- {
		if isCode(grid[y][left]) && (left == 0 || grid[y][left-1] != grid[y][left]) {
			code = grid[y][left].text + code
			if left > 0 && !isCode(grid[y][left-1]) {
				break
			}
		}
	}
	if code != row.Code.String() {
		t.Errorf("%s stands in the row of %s", addr, code)
	}
}

func TestCells(t *testing.T) {
	for _, s := range samples {
		t.Run(s, func(t *testing.T) { checkCells(t, sample(t, s)) })
	}
	for seed := range uint64(5) {
		t.Run(fmt.Sprint("generated ", seed), func(t *testing.T) {
			checkCells(t, run("generated", generate.Report(seed)))
		})
	}
}

// From the page to the file and back: a place that the file says is found from every byte of it that no
// smaller place holds.
func TestPlaces(t *testing.T) {
	for _, s := range samples {
		e := sample(t, s)
		d := render.Report(e, render.Options{})
		page := parsePage(t, d.Body())
		starts := map[string]int{}
		for _, b := range d.Blocks {
			starts[b.ID] = int(b.Span.Start)
		}
		for i := range e.Report.Tables {
			tb := &e.Report.Tables[i]
			if p, ok := d.At(int(tb.KeySpan.Start)); !ok || p.ID != fmt.Sprintf("t%d-head", tb.N) {
				t.Errorf("%s: the header of table %d leads to %q", s, tb.N, p.ID)
			}
		}
		for _, block := range page.all("section") {
			block.walk(func(x *element) {
				src, ok := x.attr["data-src"]
				if !ok {
					return
				}
				of := slices.IndexFunc(d.Places, func(p render.Place) bool { return p.ID == x.attr["id"] })
				if of < 0 {
					t.Errorf("%s: no place of %s", s, x.attr["id"])
					return
				}
				p := d.Places[of]
				at := starts[block.attr["id"]]
				if want := fmt.Sprintf("%d-%d", int(p.Span.Start)-at, int(p.Span.End)-at); src != want {
					t.Errorf("%s: %s has %s, its place is %s", s, p.ID, src, want)
				}
				if p.Absent || p.Cell == report.NoCell || p.Span.Empty() {
					return
				}
				if back, ok := d.At(int(p.Span.Start)); !ok || back.Span != p.Span {
					t.Errorf("%s: %d leads to %q, not to %q", s, p.Span.Start, back.ID, p.ID)
				}
			})
		}
		if n := len(page.all("td")); n < 100 {
			t.Errorf("%s: only %d cells", s, n)
		}
	}
}

// An edit changes its own block and no other.
func TestBlocksAreStable(t *testing.T) {
	text, err := os.ReadFile("../../samples/hanyang-2022/corrected.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	before := render.Report(run("a", string(text)), render.Options{})
	for _, c := range []struct{ old, new, changed string }{
		{"[table.1]\n", "# 一行注释，只移动后面的位置\n[table.1]\n", ""},
		{"贯彻落实国家、省、市", "认真贯彻落实国家、省、市", "一、部门主要职能"},
		{"[[section]]\ntitle = \"二、部门决算单位构成\"", "[[section]]\ntitle = \"新的一节\"\n\n[[section]]\ntitle = \"二、部门决算单位构成\"", "新的一节"},
	} {
		edited := strings.Replace(string(text), c.old, c.new, 1)
		if edited == string(text) {
			t.Fatalf("the sample has no %q", c.old)
		}
		after := render.Report(run("a", edited), render.Options{})
		var changed []string
		for _, b := range after.Blocks {
			same := func(o render.Block) bool { return o.ID == b.ID && o.Hash == b.Hash && o.HTML == b.HTML }
			if !slices.ContainsFunc(before.Blocks, same) {
				changed = append(changed, b.HTML)
			}
		}
		switch {
		case c.changed == "" && len(changed) > 0:
			t.Errorf("%q changed %d blocks", c.new, len(changed))
		case c.changed != "" && (len(changed) != 1 || !strings.Contains(changed[0], c.changed)):
			t.Errorf("%q changed %d blocks: %.200s", c.new, len(changed), changed)
		}
	}
}

// Whatever is wrong with a file, there is a page, and it is well-formed.
func TestBrokenReports(t *testing.T) {
	paths, err := filepath.Glob("../../samples/broken/*.toml")
	if err != nil || len(paths) < 50 {
		t.Fatal(len(paths), err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		e := run(path, string(text))
		parsePage(t, render.Report(e, render.Options{Marks: render.Marks(e)}).Body())
	}
	text, err := os.ReadFile("../../samples/hanyang-2022/corrected.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	for cut := range 20 {
		e := run("cut", string(text[:len(text)*cut/20]))
		for _, table := range parsePage(t, render.Report(e, render.Options{Marks: render.Marks(e)}).Body()).all("table") {
			spread(t, table)
		}
	}
}

func FuzzReport(f *testing.F) {
	text, err := os.ReadFile("../../samples/minimal/minimal.juesuan.toml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(text))
	f.Add(small)
	f.Add("[report]\nunit = \"<b>\"\n[[chart]]\nkind = \"饼\"\nseries = [{ name = \"&\", formula = \"1\" }]\n[[performance]]\nscope = \"整体\"\n[[performance.goal]]\ncolumns = [\"a\"]\nindicators = [[1], []]")
	f.Fuzz(func(t *testing.T, text string) {
		e := run("f", text)
		d := render.Report(e, render.Options{Marks: render.Marks(e)})
		for _, table := range parsePage(t, d.Body()).all("table") {
			spread(t, table)
		}
		for i := range d.Places {
			d.At(int(d.Places[i].Span.Start))
		}
	})
}
