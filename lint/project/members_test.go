package project_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// money counts 0.01 万元.
type money int64

func (m money) String() string {
	if m == 0 {
		return `""`
	}
	return fmt.Sprintf("%d.%02d", m/100, m%100)
}

// codes are what units of a tree spend on, each with its 类 and 款.
var codes = [...]string{"2010350", "2010399", "2070101", "2070109", "2070199", "2080505", "2080506", "2081199", "2101102", "2120501", "2130199", "2210201"}

// account is a unit's spending by code, basic and project; all of it is paid by the general public budget.
type account [len(codes)][2]money

// unitAccount is the spending of the n-th of many units: every unit has most codes, no two the same
// amounts.
func unitAccount(n int) (a account) {
	x := uint64(n)*2654435761 + 12345
	next := func(limit uint64) money {
		x = x*6364136223846793005 + 1442695040888963407
		return money((x >> 33) % limit)
	}
	for i := range a {
		if next(5) > 0 {
			a[i][0] = next(90_000) + 100
		}
		if strings.HasSuffix(codes[i], "99") && next(2) == 0 {
			a[i][1] = next(30_000) + 100
		}
	}
	return a
}

func (a *account) add(b account) {
	for i := range a {
		a[i][0] += b[i][0]
		a[i][1] += b[i][1]
	}
}

func (a *account) sum(prefix string) (basic, project money) {
	for i, c := range codes {
		if strings.HasPrefix(c, prefix) {
			basic, project = basic+a[i][0], project+a[i][1]
		}
	}
	return basic, project
}

// write is a report with everything stated, head under [report].
func (a *account) write(unit, head string) string {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	basic, proj := a.sum("")
	total := basic + proj
	p("[report]\nunit = %q\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n%s\n", unit, head)
	p("[table.1]\nform = \"收入支出决算总表\"\n\n[table.1.rows]\n1 = [%v]\n27 = [%v]\n30 = [%v]\n", total, total, total)
	lines := map[string]int{"201": 31, "207": 37, "208": 38, "210": 39, "212": 41, "213": 42, "221": 49}
	var rows []string
	for _, c := range codes {
		for _, n := range []int{3, 5, 7} {
			if k := len(rows); k == 0 || !contains(rows, c[:n]) {
				rows = append(rows, c[:n])
			}
		}
	}
	for _, c := range rows {
		if len(c) == 3 {
			x, y := a.sum(c)
			p("%d = [%v]\n", lines[c], x+y)
		}
	}
	p("57 = [%v]\n60 = [%v]\n\n", total, total)
	for _, t := range []struct {
		n    int
		form string
		cols func(x, y money) string
	}{
		{2, "收入决算表", func(x, y money) string { return fmt.Sprintf("%v, %v", x+y, x+y) }},
		{3, "支出决算表", func(x, y money) string { return fmt.Sprintf("%v, %v, %v", x+y, x, y) }},
		{5, "一般公共预算财政拨款支出决算表", func(x, y money) string { return fmt.Sprintf("%v, %v, %v", x+y, x, y) }},
	} {
		p("[table.%d]\nform = %q\n\n[table.%d.rows]\n\"合计\" = [%s]\n", t.n, t.form, t.n, t.cols(basic, proj))
		for _, c := range rows {
			x, y := a.sum(c)
			p("%s = [%s]\n", c, t.cols(x, y))
		}
		p("\n")
	}
	return b.String()
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

const units = 200

func unitName(n int) string { return fmt.Sprintf("示例区第%03d服务中心", n) }

// writeTree writes a department with many units, whose reports change may alter, and returns the
// department's file and text.
func writeTree(t testing.TB, change func(n int, text string) string) (dir, path string) {
	t.Helper()
	dir = t.TempDir()
	put := func(name, text string) string {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	var all account
	for n := range units {
		a := unitAccount(n)
		all.add(a)
		text := a.write(unitName(n), "")
		if change != nil {
			text = change(n, text)
		}
		put(fmt.Sprintf("units/%03d.juesuan.toml", n), text)
	}
	path = put("department.juesuan.toml", all.write("示例区某局", "type = \"部门决算\"\nmembers = [\"units/*.juesuan.toml\"]\n"))
	return dir, path
}

// oneCell changes the project money of a code in one unit's table 3, in that cell alone.
func oneCell(t testing.TB, unit int, code string, by money) func(int, string) string {
	return func(n int, text string) string {
		if n != unit {
			return text
		}
		for i, c := range codes {
			if c == code {
				a := unitAccount(n)
				x, y := a[i][0], a[i][1]
				at := strings.Index(text, "[table.3]")
				old := fmt.Sprintf("%s = [%v, %v, %v]", code, x+y, x, y)
				if y == 0 || !strings.Contains(text[at:], old) {
					t.Fatalf("unit %d has no project money under %s", unit, code)
				}
				return text[:at] + strings.Replace(text[at:], old, fmt.Sprintf("%s = [%v, %v, %v]", code, x+y, x, y+by), 1)
			}
		}
		t.Fatal(code)
		return ""
	}
}

func open(t testing.TB, dir, path string) (*lint.Worker, *source.File) {
	t.Helper()
	p, problems := project.Open(dir, rules.All())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	f, bad := project.Read(path, project.Limit)
	if bad != nil {
		t.Fatal(bad.Message.In(lint.Chinese))
	}
	return &lint.Worker{Checker: p.Checker()}, f
}

// consolidated returns the findings on the sums of units.
func consolidated(r *lint.Result) (out []*lint.Diagnostic) {
	for i := range r.Diagnostics {
		if r.Diagnostics[i].Rule.ID == "JS215" {
			out = append(out, &r.Diagnostics[i])
		}
	}
	return out
}

// Of 200 units one has one cell wrong: it is found, and the unit is named.
func TestOneCellOfManyUnits(t *testing.T) {
	const unit, code = 137, "2070199"
	dir, path := writeTree(t, oneCell(t, unit, code, -500))
	w, f := open(t, dir, path)
	start := time.Now()
	found := consolidated(w.Check(f))
	t.Logf("%d units: %v", units, time.Since(start))
	if len(found) != 1 {
		for _, d := range found {
			t.Log(d.Address, d.Message.In(lint.Chinese))
		}
		t.Fatalf("%d findings, want 1", len(found))
	}
	d := found[0]
	if d.Address != "表3."+code+".项目支出" || d.Difference.String() != "5.00" || !strings.Contains(d.Message.In(lint.Chinese), "请先核对“"+unitName(unit)+"”：该单位报表自身") {
		t.Errorf("%s %s %s", d.Address, d.Difference, d.Message.In(lint.Chinese))
	}
}

// A unit that was left out, or counted twice, is named once for all differences.
func TestUnitLeftOutOrTwice(t *testing.T) {
	for sign, want := range map[money]string{-1: "疑漏汇总了“", 1: "疑重复汇总了“"} {
		dir, path := writeTree(t, nil)
		var all account
		for n := range units {
			all.add(unitAccount(n))
		}
		one := unitAccount(42)
		for i := range all {
			all[i][0] += sign * one[i][0]
			all[i][1] += sign * one[i][1]
		}
		if err := os.WriteFile(path, []byte(all.write("示例区某局", "members = [\"units/*.juesuan.toml\"]")), 0o644); err != nil {
			t.Fatal(err)
		}
		w, f := open(t, dir, path)
		found := consolidated(w.Check(f))
		if len(found) != 1 || !strings.Contains(found[0].Message.In(lint.Chinese), want+unitName(42)+"”") {
			t.Errorf("%d findings", len(found))
			for _, d := range found[:min(3, len(found))] {
				t.Log(d.Address, d.Message.In(lint.Chinese))
			}
		}
	}
}

// What adds up draws nothing.
func TestManyUnitsRight(t *testing.T) {
	dir, path := writeTree(t, nil)
	w, f := open(t, dir, path)
	r := w.Check(f)
	for i := range r.Diagnostics {
		if d := &r.Diagnostics[i]; d.Severity >= lint.Warning {
			t.Errorf("%s %s %s", d.Rule.ID, d.Address, d.Message.In(lint.Chinese))
		}
	}
}

// BenchmarkMembers finds one wrong cell in a tree of 200 units.
func BenchmarkMembers(b *testing.B) {
	dir, path := writeTree(b, oneCell(b, 137, "2070199", -500))
	w, f := open(b, dir, path)
	b.ReportAllocs()
	for b.Loop() {
		if len(consolidated(w.Check(f))) != 1 {
			b.Fatal("not found")
		}
	}
}
