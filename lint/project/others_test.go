package project

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// accountOf is a report of a year that spent so much, with lines under [report].
func accountOf(year int, spent string, lines ...string) string {
	return fmt.Sprintf("[report]\nunit = \"甲中心\"\nyear = %d\namount_unit = \"万元\"\nedition = \"wuhan\"\n%s\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", %s]\n",
		year, strings.Join(lines, "\n"), spent)
}

// spent evaluates a formula in the report at path.
func spent(t *testing.T, p *Project, path, text string) string {
	t.Helper()
	f, bad := Read(filepath.Join(p.Root, filepath.FromSlash(path)), Limit)
	if bad != nil {
		t.Fatal(bad.Message.In(lint.Chinese))
	}
	c := p.Checker()
	c.Rules = nil
	r := c.Check(f)
	x, errs := formula.ParseExpr(text)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if n := r.Eval.Expr(x, -1); n.Status == eval.OK {
		return n.V.String()
	}
	return "unknown"
}

func TestPriorInFormulas(t *testing.T) {
	dir := tree(t,
		"juesuan.toml",
		"2022.juesuan.toml = "+accountOf(2022, `"= 上年.表3.合计.1栏 + 1.00"`, `prior = "old/2021.juesuan.toml"`),
		"old/2021.juesuan.toml = "+accountOf(2021, `"= 上年.表3.合计.1栏 + 10.00"`, `prior = "2020.juesuan.toml"`),
		"old/2020.juesuan.toml = "+accountOf(2020, "100.00", `prior = "2019.juesuan.toml"`),
		"yuan.juesuan.toml = "+strings.Replace(accountOf(2022, `"= 上年.表3.合计.1栏"`, `prior = "old/2021.juesuan.toml"`), "万元", "元", 1),
		"a.juesuan.toml = "+accountOf(2022, `"= 上年.表3.合计.1栏 + 1.00"`, `prior = "b.juesuan.toml"`),
		"b.juesuan.toml = "+accountOf(2021, `"= 上年.表3.合计.1栏 + 1.00"`, `prior = "a.juesuan.toml"`),
		"into.juesuan.toml = "+accountOf(2022, `"= 上年.表3.合计.1栏 + 1.00"`, `prior = "a.juesuan.toml"`),
		"self.juesuan.toml = "+accountOf(2022, `"= 上年.表3.合计.1栏 + 1.00"`, `prior = "self.juesuan.toml"`),
		"out.juesuan.toml = "+accountOf(2022, `"= 上年.表3.合计.1栏"`, `prior = "../x.juesuan.toml"`),
		"broken.juesuan.toml = "+accountOf(2022, `"= 上年.表3.合计.1栏"`, `prior = "gbk.juesuan.toml"`),
		"gbk.juesuan.toml = "+strings.Repeat("\xbe\xf6\xcb\xe3\xb1\xa8\xb8\xe6", 20),
		"headless.juesuan.toml = "+accountOf(2022, `"= 上年.表3.合计.1栏"`, `prior = "none.juesuan.toml"`),
		"none.juesuan.toml = [table.3]",
	)
	p := open(t, dir)
	for _, test := range []struct{ path, formula, want string }{
		{"2022.juesuan.toml", "表3.合计.1栏", "111.00"},
		{"2022.juesuan.toml", "上年.上年.表3.合计.1栏", "100.00"},
		{"2022.juesuan.toml", "上年.上年.上年.表3.合计.1栏", "unknown"},
		{"yuan.juesuan.toml", "表3.合计.1栏", "1100000"},
		{"a.juesuan.toml", "表3.合计.1栏", "unknown"},
		{"into.juesuan.toml", "表3.合计.1栏", "unknown"},
		{"self.juesuan.toml", "表3.合计.1栏", "unknown"},
		{"out.juesuan.toml", "表3.合计.1栏", "unknown"},
		{"broken.juesuan.toml", "表3.合计.1栏", "unknown"},
		{"headless.juesuan.toml", "表3.合计.1栏", "unknown"},
	} {
		if got := spent(t, p, test.path, test.formula); got != test.want {
			t.Errorf("%s: %s = %s, want %s", test.path, test.formula, got, test.want)
		}
	}
}

// A chain of reports is followed only so far, and says the same wherever one begins.
func TestPriorChain(t *testing.T) {
	files := []string{"juesuan.toml"}
	for n := range 25 {
		text := accountOf(2000+n, `"= 上年.表3.合计.1栏 + 1.00"`, fmt.Sprintf("prior = \"%d.juesuan.toml\"", n-1))
		if n == 0 {
			text = accountOf(2000, "1.00")
		}
		files = append(files, fmt.Sprintf("%d.juesuan.toml = %s", n, text))
	}
	p := open(t, tree(t, files...))
	for _, order := range [][]int{{5, 20, 24}, {24, 20, 5}} {
		for _, n := range order {
			want := fmt.Sprintf("%d.00", n+1)
			if n > maxChain {
				want = "unknown"
			}
			if got := spent(t, p, fmt.Sprintf("%d.juesuan.toml", n), "表3.合计.1栏"); got != want {
				t.Errorf("report %d: %s, want %s", n, got, want)
			}
		}
	}
}

// What another report says is read anew once it changes.
func TestOthersChange(t *testing.T) {
	dir := tree(t, "juesuan.toml", "a.juesuan.toml = "+accountOf(2022, "1.00", `prior = "b.juesuan.toml"`), "b.juesuan.toml = "+accountOf(2021, "2.00", `prior = "c.juesuan.toml"`))
	p := open(t, dir)
	if got := spent(t, p, "a.juesuan.toml", "上年.表3.合计.1栏"); got != "2.00" {
		t.Fatal(got)
	}
	path := filepath.Join(dir, "b.juesuan.toml")
	write(t, path, accountOf(2021, "3.00"))
	if err := os.Chtimes(path, time.Now(), time.Now().Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	if got := spent(t, p, "a.juesuan.toml", "上年.表3.合计.1栏"); got != "3.00" {
		t.Error(got)
	}
	if len(p.cache.kept) != 1 {
		t.Errorf("%d reports kept, want 1", len(p.cache.kept))
	}
}

// The kept reports are bounded, and one is always kept.
func TestKeptBounded(t *testing.T) {
	p := &Project{cache: new(cache)}
	for n := range 5 {
		p.cache.keep(computed{real: fmt.Sprint(n), size: cacheLimit / 2})
	}
	if len(p.cache.kept) != 2 || p.cache.kept[1].real != "4" {
		t.Errorf("%d kept", len(p.cache.kept))
	}
	p.cache.keep(computed{real: "large", size: cacheLimit * 3})
	if len(p.cache.kept) != 1 || p.cache.kept[0].real != "large" {
		t.Errorf("%d kept beside a large one", len(p.cache.kept))
	}
}

func TestMembers(t *testing.T) {
	dir := tree(t,
		"p/juesuan.toml",
		"p/all.juesuan.toml = "+accountOf(2022, "1.00", `members = ["units/*.juesuan.toml", "units/b.juesuan.toml", "no.juesuan.toml", "../x.juesuan.toml", "all.juesuan.toml", "units/c.txt", "/etc/passwd", ""]`),
		"p/units/a.juesuan.toml = "+accountOf(2022, "1.00", `members = ["deep/*.juesuan.toml"]`),
		"p/units/b.juesuan.toml = \x00\x00\x00",
		"p/units/c.txt", "p/units/deep/d.juesuan.toml = "+accountOf(2022, "1.00"),
		"x.juesuan.toml = "+accountOf(2022, "1.00"),
	)
	p := open(t, filepath.Join(dir, "p"))
	f, bad := Read(filepath.Join(p.Root, "all.juesuan.toml"), Limit)
	if bad != nil {
		t.Fatal(bad.Message.In(lint.Chinese))
	}
	var got []string
	r := p.Checker().Check(f)
	for range 2 { // it may be asked twice
		r.Others.Members(func(m lint.Member) bool {
			rel, _ := p.Rel(m.Path)
			got = append(got, fmt.Sprintf("%s read:%v again:%q members:%d", rel, m.Eval != nil, m.Again.S, len(m.Members)))
			return true
		})
	}
	want := []string{`units/a.juesuan.toml read:true again:"" members:1`, `units/b.juesuan.toml read:false again:"units/b.juesuan.toml" members:0`}
	expect(t, "members", got, append(want, want...)...)
}

// Many workers may ask for the same report at once.
func TestOthersShared(t *testing.T) {
	last := accountOf(2021, "5.00") + "[figures]\n\"甲\" = \"= 表3.合计.1栏 + 数据.乙\"\n\"乙\" = 1.00\n[[section]]\ntitle = \"一\"\ntext = \"{5.00 := 数据.丙} {6.00 = 数据.甲}\"\n"
	dir := tree(t, "juesuan.toml", "2021.juesuan.toml = "+last,
		"2022.juesuan.toml = "+accountOf(2022, `"= 上年.数据.甲 + 上年.数据.丙 + 上年.表3.合计.1栏"`, `prior = "2021.juesuan.toml"`, `budget = "2021.juesuan.toml"`))
	text, err := os.ReadFile(filepath.Join(dir, "2022.juesuan.toml"))
	if err != nil {
		t.Fatal(err)
	}
	p := open(t, dir)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			w := lint.Worker{Checker: p.Checker()}
			for range 20 {
				r := w.Check(source.New(filepath.Join(dir, "2022.juesuan.toml"), string(text)))
				id := report.CellID(len(r.Report.Cells) - 1)
				for ; r.Report.Cells[id].Kind != report.Formula; id-- {
				}
				if v := r.Eval.Values[id]; v.State != eval.Known || v.V.String() != "16.00" {
					t.Errorf("%v %v", v.State, v.V)
					return
				}
				r.Others.Budget().TextFigures()
			}
		})
	}
	wait.Wait()
}
