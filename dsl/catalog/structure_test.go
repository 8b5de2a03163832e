package catalog_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// README, “Coverage”: rows of each file and how many of them a document confirms.
func TestCoverage(t *testing.T) {
	for axis, want := range map[catalog.Axis][5]int{ // rows, confirmed, high, medium, low
		function:   {1896, 217, 1069, 783, 44},
		department: {110, 65, 105, 5, 0},
		government: {84, 16, 68, 15, 1},
		revenue:    {89, 15, 68, 21, 0},
	} {
		var got [5]int
		for _, e := range allRows(axis) {
			got[0]++
			if e.Confirmed {
				got[1]++
			}
			got[4-e.Confidence]++
		}
		if got != want {
			t.Errorf("%v: %v, want %v", axis, got, want)
		}
	}
}

// allRows returns every row of the axis, of whatever years.
func allRows(axis catalog.Axis) []catalog.Entry {
	var rows []catalog.Entry
	seen := map[catalog.Code]bool{}
	for year := 2000; year <= catalog.LastYear; year++ {
		for e := range catalog.ByPrefix(axis, 0, year) {
			if !seen[e.Code] {
				seen[e.Code] = true
				rows = append(rows, catalog.History(axis, e.Code)...)
			}
		}
	}
	return rows
}

func TestStructure(t *testing.T) {
	classes := map[catalog.Axis][2]catalog.Code{function: {201, 234}, department: {301, 399}, government: {501, 599}, revenue: {101, 110}}
	for axis, limits := range classes {
		var last catalog.Entry
		for _, e := range allRows(axis) {
			if e.Axis != axis || e.Code.Level() == 0 || e.Code.Class() < limits[0] || e.Code.Class() > limits[1] {
				t.Errorf("%v is no row of %v", e, axis)
			}
			if e.Code.String()[len(e.Code.String())-2:] == "00" {
				t.Errorf("%d: a code of zeros has the key of its parent", e.Code)
			}
			if strings.ContainsAny(e.Name, " \t()\"'　") || name.Normalize(e.Name) == "" {
				t.Errorf("%d: name %q", e.Code, e.Name)
			}
			if economic := axis == department || axis == government; economic != (e.Funds == 0) {
				t.Errorf("%d: funds %v", e.Code, e.Funds)
			}
			if e.Until != 0 && e.Since > e.Until {
				t.Errorf("%d %s: years %d–%d", e.Code, e.Name, e.Since, e.Until)
			}
			if e.Code == last.Code && (last.Until == 0 || last.Until != e.Since-1) {
				t.Errorf("%d: %q until %d, %q since %d", e.Code, last.Name, last.Until, e.Name, e.Since)
			}
			last = e
		}
	}
}

func TestEveryCodeHasItsParent(t *testing.T) {
	for axis := function; axis <= revenue; axis++ {
		for year := catalog.FirstYear; year <= catalog.LastYear; year++ {
			for e := range catalog.ByPrefix(axis, 0, year) {
				if e.Code.Level() == 1 {
					continue
				}
				parent, ok := catalog.Lookup(axis, e.Code.Parent(), year)
				if !ok {
					t.Errorf("%d %s in %d has no %d", e.Code, e.Name, year, e.Code.Parent())
				}
				if e.Funds&^parent.Funds != 0 {
					t.Errorf("%d is of %v, its parent of %v", e.Code, e.Funds, parent.Funds)
				}
			}
		}
	}
}

func TestNoAllocations(t *testing.T) {
	for what, f := range map[string]func(){
		"Lookup":              func() { catalog.Lookup(function, 2080505, 2022) },
		"Lookup, no code":     func() { catalog.Lookup(function, 2080555, 2022) },
		"History":             func() { catalog.History(function, 21305) },
		"StatusOf":            func() { catalog.StatusOf(function, 2089901, 2022) },
		"FundsOf":             func() { catalog.FundsOf(function, 2120877, 2022) },
		"Axes":                func() { catalog.Axes(30108) },
		"Path":                func() { catalog.Path(function, 2080505, 2022) },
		"CheckName Same":      func() { catalog.CheckName(function, 2080505, 2022, "机关事业单位基本养老保险缴费支出") },
		"CheckName Variant":   func() { catalog.CheckName(function, 20103, 2022, "政府办公厅(室)及相关机构事务") },
		"CheckName Prefix":    func() { catalog.CheckName(function, 208, 2022, "社会保障和就业(类)") },
		"CheckName OldName":   func() { catalog.CheckName(function, 20805, 2022, "行政事业单位离退休") },
		"CheckName OtherCode": func() { catalog.CheckName(function, 2010399, 2022, "行政运行") },
		"CheckName Different": func() { catalog.CheckName(function, 2080801, 2022, "伤残扶恤") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", what, n)
		}
	}
}

// initialized would need an init function to be filled: it shows that the test below can see one.
var initialized = map[string]int{"": len(os.Args)}

// The tables are data of the binary. A package whose variables are computed at start has an init
// function, and the binary's function table names it.
func TestNothingRunsAtStart(t *testing.T) {
	if testing.CoverMode() != "" {
		t.Skip("measuring coverage adds an init function")
	}
	path, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	binary, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	has := func(parts ...string) bool {
		return bytes.Contains(binary, []byte(strings.Join(parts, "/dsl/catalog")+"\x00"))
	}
	const module = "github.com/juesuan/juesuan-lint"
	if !has(module, ".CheckName") || !has(module, "_test.init") || len(initialized) != 1 {
		t.Skip("the binary does not name its functions")
	}
	if has(module, ".init") || has(module, ".init.0") || has(module, ".map.init.0") {
		t.Error("package catalog does work at start")
	}
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		catalog.Lookup(function, 2080505, 2022)
	}
}

func BenchmarkCheckName(b *testing.B) {
	for _, c := range []struct {
		what    string
		code    catalog.Code
		printed string
	}{
		{"Same", 2080505, "机关事业单位基本养老保险缴费支出"},
		{"Variant", 20103, "政府办公厅(室)及相关机构事务"},
		{"OldName", 20805, "行政事业单位离退休"},
		{"OtherCode", 2010399, "行政运行"},
		{"Different", 2080801, "招商引资工作经费"},
	} {
		b.Run(c.what, func(b *testing.B) {
			for b.Loop() {
				catalog.CheckName(function, c.code, 2022, c.printed)
			}
		})
	}
}
