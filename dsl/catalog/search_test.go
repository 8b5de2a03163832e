package catalog

import (
	"fmt"
	"strings"
	"testing"
)

// The expected codes are those of data/*.tsv, looked up by hand.
func TestSearch(t *testing.T) {
	for _, c := range []struct {
		query string
		year  int
		axes  []Axis
		want  string // the first hits: code and rank
		rank  Rank
	}{
		{"2010601", 2024, nil, "2010601", ExactCode},
		{"20106", 2024, nil, "20106", ExactCode},
		{"201060", 2024, nil, "2010601 2010602 2010603", CodePrefix},
		{"行政运行", 2024, nil, "2010101 2010201 2010301", ExactName},
		{"xzyx", 2024, nil, "2010101 2010201 2010301", Spelled},
		{"XingZhengYunXing", 2024, nil, "2010101 2010201", Spelled},
		{"xingzyx", 2024, nil, "2010101 2010201", Spelled},
		{"行政yx", 2024, nil, "2010101 2010201", Spelled},
		{"zlghyss", 2024, nil, "2010404", Spelled},
		{"zhanlueguihua", 2024, nil, "2010404", NamePrefix},
		{"财政事务 行政运行", 2024, nil, "2010601", InPath},
		{"czsw xzyx", 2024, nil, "2010601", InPath},
		{"2010601 行政", 2024, nil, "2010601", NamePrefix},
		{"行政运行（项）", 2024, nil, "2010101", ExactName},
		{"两房建设", 2024, nil, "2040409", ExactName},
		{"购房补贴", 2024, nil, "2210203", ExactName},
		{"gfbt", 2024, nil, "2210203", Spelled},
		{"公积金", 2024, []Axis{Function}, "2210201", NameInside},
		{"公积金", 2024, []Axis{EconomicDepartment}, "30113", NameInside},
		{"zfgjj", 2024, []Axis{EconomicGovernment}, "50103", Spelled},
		{"hangye", 2024, []Axis{Function}, "2070902", NamePrefix},
		{"chongjian", 2024, nil, "22407", NameInside},
		{"ldzy", 2019, nil, "", noRank},
		// 20805 was 行政事业单位离退休 until 2019.
		{"行政事业单位离退休", 2019, nil, "20805", ExactName},
		{"行政事业单位离退休", 2022, nil, "20805", OtherName},
		{"行政事业单位离退休", 0, nil, "20805", OtherName},
		// 20139 came in 2024.
		{"20139", 2023, nil, "", noRank},
		{"20139", 2024, nil, "20139", ExactCode},
		{"", 2024, []Axis{Revenue}, "101", CodePrefix},
		{"没有这个科目", 2024, nil, "", noRank},
		{"……（）", 2024, []Axis{Revenue}, "101", CodePrefix},
	} {
		hits := Search(c.query, c.year, c.axes...)
		var got []string
		for _, h := range hits {
			got = append(got, h.Code.String())
		}
		if c.want == "" {
			if len(hits) > 0 {
				t.Errorf("%s %d: %v", c.query, c.year, got)
			}
			continue
		}
		if len(hits) == 0 || !strings.HasPrefix(strings.Join(got, " ")+" ", c.want+" ") || hits[0].Rank != c.rank {
			t.Errorf("%s %d: %v, want %s first, rank %d", c.query, c.year, hits[:min(len(hits), 4)], c.want, c.rank)
		}
	}
}

// Codes are found by their digits, names and pinyin, and no code twice.
func TestSearchFindsAll(t *testing.T) {
	for a := range axes {
		rest := a.table().pinyin
		for i, e := range a.table().rows {
			var line string
			line, rest, _ = strings.Cut(rest, "\n")
			if testing.Short() || i%5 != 0 && len(a.table().rows) > 200 {
				continue
			}
			var initials strings.Builder
			for _, s := range strings.Fields(line) {
				initials.WriteByte(s[0])
			}
			year := LastYear
			if e.Until != 0 {
				year = int(e.Until)
			}
			for _, query := range []string{e.Code.String(), e.Name, strings.ReplaceAll(line, " ", ""), initials.String()} {
				seen := map[Code]bool{}
				var rank = noRank
				for _, h := range Search(query, year, a) {
					if seen[h.Code] {
						t.Errorf("%s: %d twice", query, h.Code)
					}
					seen[h.Code] = true
					if h.Code == e.Code {
						rank = h.Rank
					}
				}
				if rank > Spelled {
					t.Errorf("%s does not find %d %s in %d", query, e.Code, e.Name, year)
				}
			}
		}
		if strings.Trim(rest, "\n") != "" {
			t.Errorf("%s: more lines of pinyin than rows", a)
		}
	}
}

func FuzzSearch(f *testing.F) {
	f.Add("行政 yx 201", 2024)
	f.Add("nanananananananananananananananananananana", 0)
	f.Add("\xff（a", 1)
	f.Fuzz(func(t *testing.T, query string, year int) {
		hits := Search(query, year)
		for i := 1; i < len(hits); i++ {
			if hits[i].Rank < hits[i-1].Rank {
				t.Errorf("%v before %v", hits[i-1], hits[i])
			}
		}
	})
}

// A language server searches at every keystroke.
func BenchmarkSearch(b *testing.B) {
	for _, query := range []string{"x", "xzyx", "行政运行", "财政 行政", "2010", ""} {
		b.Run(fmt.Sprintf("%q", query), func(b *testing.B) {
			for b.Loop() {
				Search(query, 2024)
			}
		})
	}
}
