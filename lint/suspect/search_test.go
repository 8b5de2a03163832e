package suspect

import (
	"fmt"
	"math/rand"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// TestSeveralMistakes: each of several mistakes in one report is found, two of them in one sum.
func TestSeveralMistakes(t *testing.T) {
	text := sample(t, corrected)
	text = replace(t, text, "[table.1.rows]", "57.35", "75.35")
	text = replace(t, text, "[table.3.rows]", `"",   178.78]`, `"",   187.78]`)
	text = replace(t, text, "[table.3.rows]", "352.59,    36.09", "352.59,   360.90")
	text = replace(t, text, "[table.5.rows]", "392.43", `""`)
	text = replace(t, text, "[table.6.rows]", "48.45", "84.45")
	want := map[string]string{
		"表1.38行": "57.35", "表3.2010399.项目支出": "178.78", "表3.2010350.项目支出": "36.09", "表5.合计.基本支出": "392.43", "表6.30307": "48.45",
	}
	var r reader
	e := r.read(text)
	find := Find(e)
	got := map[string]string{}
	for _, v := range violated(e) {
		suspects := find(v)
		if len(suspects) == 0 {
			t.Errorf("%s: no suspect", lint.RelationText(e, v).Zh)
		}
		for _, s := range suspects {
			got[s.Address] = s.To.String()
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestTwoMistakesInOneSum: neither cell settles its row alone.
func TestTwoMistakesInOneSum(t *testing.T) {
	text := sample(t, corrected)
	text = replace(t, text, "[table.3.rows]", "392.43,   232.38", `"", ""`)
	var r reader
	e := r.read(text)
	for relation, address := range map[string]string{"合计 = 下级之和，2 栏": "表3.合计.基本支出", "合计 = 下级之和，3 栏": "表3.合计.项目支出"} {
		if s := firstOf(t, e, relation); s.Address != address {
			t.Errorf("%s: %s", relation, s.Address)
		}
	}
}

// TestOneOfManyBlanks: which of the blank lines was left out, nobody can tell; that one was, is said.
func TestOneOfManyBlanks(t *testing.T) {
	var r reader
	e := r.read(replace(t, sample(t, corrected), "[table.6.rows]", "16.30", `""`))
	find := Find(e)
	v := violated(e)
	if len(v) != 1 {
		t.Fatalf("%d relations violated", len(v))
	}
	got := find(v[0])
	// 30103, 30107, 30109, 30114 and 30199 are blank.
	if len(got) != 5 || got[1].Address != "表6.30107" || got[1].To.String() != "16.30" {
		t.Fatalf("%v", got)
	}
	if s, want := got[0].Clause.In(lint.Chinese), "疑漏列 16.30： 30103 等 5 处空着，其中一处应有此数"; s != want {
		t.Errorf("%s, want %s", s, want)
	}
}

// TestBounds: a part larger than its whole says what an amount may not be, not what it is; a slip of
// the pen does.
func TestBounds(t *testing.T) {
	var r reader
	e := r.read(`[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.6]
form = "基本支出表"

[table.6.rows]
30217 = ["公务接待费", 50.00]

[table.7]
form = "三公经费"

[table.7.rows]
1 = ["", 5.00, "", "", "", "", "", "", "", "", "", 5.00]
`)
	s := firstOf(t, e, "公务接待费（30217）")
	if want := "疑表6 公务接待费（30217）小数点错位：50.00 应为 5.00，改后即平"; s.Clause.In(lint.Chinese) != want {
		t.Errorf("%s, want %s", s.Clause.In(lint.Chinese), want)
	}
}

// TestNothingToSay: where nothing can be told, nothing is.
func TestNothingToSay(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		// The published report's footnote under table 4 names the wrong line as the total; no amount is wrong.
		{"misprinted footnote", sample(t, "hanyang-2022/as-published.juesuan.toml")},
		{"one amount against none", "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n\n[table.1]\nform = \"收入支出决算总表\"\n\n[table.1.rows]\n1 = [82.00]\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r reader
			e := r.read(c.text)
			if len(violated(e)) == 0 {
				t.Fatal("nothing violated")
			}
			find := Find(e)
			for _, v := range violated(e) {
				if got := find(v); len(got) > 0 {
					t.Errorf("%s: %v", lint.RelationText(e, v).Zh, got)
				}
			}
		})
	}
	// 尾差 is no mistake: 2.33 for 2.32.
	var r reader
	e := r.read(replace(t, sample(t, corrected), "[table.6.rows]", "商品和服务支出\",                 2.32", "商品和服务支出\",                 2.33"))
	find := Find(e)
	rounding := 0
	for i := range e.Relations {
		if v := &e.Relations[i]; v.Verdict == eval.Rounding {
			rounding++
			if got := find(v); got != nil {
				t.Errorf("rounding explained by %v", got)
			}
		}
	}
	if rounding == 0 {
		t.Error("nothing rounded")
	}
}

// garbled is a report of two tables in which every amount is at random.
func garbled(rows int) string {
	var b strings.Builder
	b.WriteString("[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n")
	rng := rand.New(rand.NewSource(1))
	for i, form := range []string{"支出决算表", "一般公共预算财政拨款支出决算表"} {
		fmt.Fprintf(&b, "[table.%d]\nform = %q\n[table.%d.rows]\n", i+1, form, i+1)
		for i := range rows {
			fmt.Fprintf(&b, "%d = [%d.%02d, %d.%02d, %d.%02d]\n", 2010101+i, rng.Intn(1000), rng.Intn(100), rng.Intn(1000), rng.Intn(100), rng.Intn(1000), rng.Intn(100))
		}
	}
	return b.String()
}

// TestHopelessReport: a report in which nothing is right is given up in good time.
func TestHopelessReport(t *testing.T) {
	var r reader
	e := r.read(garbled(8_000))
	all := violated(e)
	if len(all) < 10_000 {
		t.Fatalf("only %d relations violated", len(all))
	}
	start := time.Now()
	find := Find(e)
	for _, v := range all {
		find(v)
	}
	if d := time.Since(start); d > 10*time.Second {
		t.Errorf("%d violated relations took %v", len(all), d)
	}
}

// TestAnyReport spoils the sample in many places at once, with texts of all kinds: whatever it is,
// there is an answer, and the same one each time.
func TestAnyReport(t *testing.T) {
	text := sample(t, corrected)
	var r, spoilt reader
	e := r.read(text)
	var cells []report.CellID
	for id := range e.Report.Cells {
		if e.Report.Cells[id].Kind == report.Stated {
			cells = append(cells, report.CellID(id))
		}
	}
	texts := []string{`""`, `"—"`, `"="`, `"= 表3.合计.1栏 * 2"`, `"= 表1.27行 - 表1.1行"`, `"x"`, "-1", "0.00", "123456789012345678901234567890.12", "0.000000000000000000001", "624.81"}
	rng := rand.New(rand.NewSource(2))
	for range 60 {
		out, last := text, len(text)
		for i := len(cells) - 1; i >= 0; i-- {
			if s := e.Report.Cells[cells[i]].Span; rng.Intn(8) == 0 && int(s.End) <= last {
				out = out[:s.Start] + texts[rng.Intn(len(texts))] + out[s.End:]
				last = int(s.Start)
			}
		}
		bad := spoilt.read(out)
		find, again := Find(bad), Find(bad)
		for _, v := range violated(bad) {
			a, b := find(v), again(v)
			for _, s := range a {
				s.Clause.In(lint.Chinese)
			}
			if !reflect.DeepEqual(a, b) {
				t.Fatalf("%s: two answers\n%v\n%v", lint.RelationText(bad, v).Zh, a, b)
			}
			for _, s := range a {
				if s.Cell != report.NoCell && isComputed(bad, s.Cell) {
					t.Errorf("%s: computed cell %s is a suspect", lint.RelationText(bad, v).Zh, s.Address)
				}
			}
		}
	}
}

func BenchmarkFind(b *testing.B) {
	text, err := readSample(corrected)
	if err != nil {
		b.Fatal(err)
	}
	var r reader
	e := r.read(strings.Replace(text, `"",   178.78]`, `"",   187.78]`, 1))
	all := violated(e)
	if len(all) == 0 {
		b.Fatal("nothing violated")
	}
	for b.Loop() {
		find := Find(e)
		for _, v := range all {
			find(v)
		}
	}
}
