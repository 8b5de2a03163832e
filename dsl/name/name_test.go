package name

import (
	"slices"
	"strings"
	"testing"
)

// Names as the published report and the catalogue print them: each group is one name.
var same = [][]string{
	{"因公出国(境)费", "因公出国（境）费", "因公出国 (境) 费", "因公出国（境）\n费"},
	{"一般公共 预算 财政拨款", "一般公共预算财政拨款", "一般公共\r\n预算\t财政拨款", "一般公共　预算　财政拨款"},
	{"“三公”经费", "\"三公\"经费", "「三公」经费", "＂三公＂ 经费"},
	{"上 级 补 助 收 入", "上级补助收入"},
	{"财预〔2022〕8号", "财预[2022]8 号", "财预【2022】8号", "财预［２０２２］８号"},
	{"A-B", "Ａ－Ｂ", "A—B", "A – B"},
	{"其他…", "其他⋯"},
}

var apart = []string{"", "事业收入", "事业支出", "事业", "业事", "201", "2010", "(201)", "一、收入", "收入"}

func TestEqual(t *testing.T) {
	for i, group := range same {
		for _, a := range group {
			for _, b := range group {
				if !Equal(a, b) || Normalize(a) != Normalize(b) {
					t.Errorf("%q and %q are one name; normal %q and %q", a, b, Normalize(a), Normalize(b))
				}
			}
			for _, b := range same[(i+1)%len(same)] {
				if Equal(a, b) || Normalize(a) == Normalize(b) {
					t.Errorf("%q and %q are two names", a, b)
				}
			}
		}
	}
	for i, a := range apart {
		for _, b := range apart[i+1:] {
			if Equal(a, b) {
				t.Errorf("%q and %q are two names", a, b)
			}
		}
	}
}

func TestNormalize(t *testing.T) {
	for in, want := range map[string]string{
		"因公出国（境）费":        "因公出国(境)费",
		" 合 计 ":           "合计",
		"合计":              "合计",
		"“三公”经费":          `"三公"经费`,
		"（一）２０１＋%":        "(一)201+%",
		"\ufeff支 出\u200b": "支出",
	} {
		if got := Normalize(in); got != want {
			t.Errorf("Normalize(%q) = %q, want %q", in, got, want)
		}
	}
	if plain := "一般公共服务支出"; testing.AllocsPerRun(10, func() { Normalize(plain) }) != 0 {
		t.Error("a name in normal form is copied")
	}
}

func TestHasPrefix(t *testing.T) {
	for _, c := range []struct {
		s, prefix string
		want      bool
	}{
		{"财政 拨款收入", "财政拨款", true}, {"其中：财政拨款", "其中:", true}, {"财政", "财政拨款", false},
		{"财政拨款", "", true}, {"", " ", true}, {"", "财", false}, {"（境）费", "(境", true},
	} {
		if got := HasPrefix(c.s, c.prefix); got != c.want {
			t.Errorf("HasPrefix(%q, %q) = %v", c.s, c.prefix, got)
		}
	}
}

func TestTrimOrdinal(t *testing.T) {
	for in, want := range map[string]string{
		"一、一般公共服务支出":  "一般公共服务支出",
		"二十三、其他支出":    "其他支出",
		"（二）公用经费":     "公用经费",
		"(2) 公用经费":    " 公用经费",
		"（ 二 ）公用经费":   "公用经费",
		"3.公务接待费":     "公务接待费",
		"3．公务接待费":     "公务接待费",
		"１、公务接待费":     "公务接待费",
		" 1、公务接待费":    "公务接待费",
		"合计":          "合计",
		"2022 年度支出合计": "2022 年度支出合计",
		"一般公共服务支出":    "一般公共服务支出",
		"三公经费":        "三公经费",
		"一":           "一",
		"（二":          "（二",
		"（）收入":        "（）收入",
		"（境）费":        "（境）费",
		"1）收入":        "1）收入",
		"":            "",
		"第三部分 2022 年度部门决算情况说明": "第三部分 2022 年度部门决算情况说明",
	} {
		if got := TrimOrdinal(in); got != want {
			t.Errorf("TrimOrdinal(%q) = %q, want %q", in, got, want)
		}
	}
}

// Compare is an order, and the one of normal forms.
func TestCompareSorts(t *testing.T) {
	names := slices.Concat(append(same, apart)...)
	slices.SortFunc(names, Compare)
	if !slices.IsSortedFunc(names, func(a, b string) int { return strings.Compare(Normalize(a), Normalize(b)) }) {
		t.Errorf("not sorted as the normal forms are: %q", names)
	}
}

func FuzzCompare(f *testing.F) {
	for _, group := range same {
		f.Add(group[0], group[1])
	}
	f.Add("a\xff", "a \xff")
	f.Add("\xef\xbf", "\uFFFD")
	f.Add("a\x00b", "ab")
	f.Fuzz(func(t *testing.T, a, b string) {
		n, m := Normalize(a), Normalize(b)
		if got, want := Compare(a, b), strings.Compare(n, m); got != want {
			t.Fatalf("Compare(%q, %q) = %d, the normal forms give %d", a, b, got, want)
		}
		if Compare(b, a) != -Compare(a, b) || Equal(a, b) != (n == m) {
			t.Fatalf("%q and %q compare two ways", a, b)
		}
		if Normalize(n) != n {
			t.Fatalf("Normalize(%q) = %q is not normal", a, n)
		}
		if HasPrefix(a, b) != strings.HasPrefix(n, m) {
			t.Fatalf("HasPrefix(%q, %q) is not that of the normal forms", a, b)
		}
		if rest := TrimOrdinal(a); !strings.HasSuffix(a, rest) {
			t.Fatalf("TrimOrdinal(%q) = %q", a, rest)
		}
	})
}

func BenchmarkEqual(b *testing.B) {
	for b.Loop() {
		if !Equal("因公出国（境）费", "因公出国(境)费") {
			b.Fatal("not equal")
		}
	}
}
