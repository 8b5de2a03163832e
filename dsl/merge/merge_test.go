package merge

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const base = `[report]
unit = "某某局"
year = 2022

[table.3]
form = "支出决算表"

[table.3.rows]
"合计"  = [                           624.81,  392.43,  232.38]
201     = ["一般公共服务支出",         567.46,  352.59,  214.87]  # 核对过
2010350 = ["事业运行",                 388.68,  352.59,   36.09]
208     = ["社会保障和就业支出",        57.35,   39.84,   17.51]

# 说明
[[section]]
title = "一、收入"
text = """
第一段。
第二段。
第三段。
"""

[[section]]
title = "二、支出"
text = "支出。"
`

func change(t *testing.T, s string, pairs ...string) string {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		if strings.Count(s, pairs[i]) != 1 {
			t.Fatalf("%q stands %d times", pairs[i], strings.Count(s, pairs[i]))
		}
		s = strings.Replace(s, pairs[i], pairs[i+1], 1)
	}
	return s
}

// TestClean: ours and theirs are changes of base, and the merged text is base with both.
func TestClean(t *testing.T) {
	row := `2010350 = ["事业运行",                 388.68,  352.59,   36.09]`
	for _, c := range []struct {
		name         string
		ours, theirs []string
		want         []string // of both, where it is not one after the other
	}{
		{"two cells of one row", []string{"388.68,  352.59,   36.09", "389.68,  352.59,   36.09"}, []string{"  36.09]", "  37.09]"}, nil},
		{"neighbouring rows", []string{"388.68", "389.68"}, []string{"57.35,   39.84", "58.35,   39.84"}, nil},
		{"a cell and the comment of its row", []string{"567.46", "567.47"}, []string{"# 核对过", "# 未核对"}, nil},
		{"a cell, and a comment that is new", []string{"388.68", "388.69"}, []string{"  36.09]", "  36.09]  # 保留"}, nil},
		{"a cell and the name", []string{"388.68", "388.69"}, []string{`"事业运行",  `, `"事业 运行", `}, nil},
		{"a code and a cell", []string{"2010350 =", "2010399 ="}, []string{"388.68", "388.69"}, nil},
		{"neighbouring paragraphs", []string{"第一段。", "第一段改。"}, []string{"第二段。", "第二段改。"}, nil},
		{"a paragraph dropped, its neighbour changed", []string{"第一段。\n", ""}, []string{"第二段。", "第二段改。"}, nil},
		{"a paragraph moved, another changed", []string{"第一段。\n第二段。\n第三段。\n", "第三段。\n第一段。\n第二段。\n"}, []string{"year = 2022", "year = 2023"}, nil},
		{"a row moved, its cell changed", []string{row + "\n", "", "# 说明", row + "\n# 说明"}, []string{"388.68", "388.69"}, nil},
		{"keys of one block", []string{`"某某局"`, `"某某局机关"`}, []string{"2022", "2023"}, nil},
		{"a section moved, its text changed",
			[]string{"\n[[section]]\ntitle = \"二、支出\"\ntext = \"支出。\"\n", "", "# 说明", "[[section]]\ntitle = \"二、支出\"\ntext = \"支出。\"\n\n# 说明"},
			[]string{`"支出。"`, `"支出合计。"`}, nil},
		{"both add a row, codes in order",
			[]string{row, row + "\n2010399 = [\"其他\",                     1.00,    1.00,    0.00]"},
			[]string{row, row + "\n2010360 = [\"又其他\",                   2.00,    2.00,    0.00]"},
			[]string{row, row + "\n2010360 = [\"又其他\",                   2.00,    2.00,    0.00]\n2010399 = [\"其他\",                     1.00,    1.00,    0.00]"}},
		{"both add the same row", []string{row, row + "\n2010399 = [1.00]"}, []string{row, row + "\n2010399 = [1.00]"}, []string{row, row + "\n2010399 = [1.00]"}},
		{"both add a section at the end", []string{"\"支出。\"\n", "\"支出。\"\n\n[[section]]\ntitle = \"三\"\n"}, []string{"\"支出。\"\n", "\"支出。\"\n\n[[section]]\ntitle = \"四\"\n"},
			[]string{"\"支出。\"\n", "\"支出。\"\n\n[[section]]\ntitle = \"三\"\n\n[[section]]\ntitle = \"四\"\n"}},
		{"blanks on one side, a cell on the other", []string{row, `2010350 = ["事业运行", 388.68, 352.59, 36.09]`}, []string{"388.68", "388.69"}, []string{row, `2010350 = ["事业运行", 388.69, 352.59, 36.09]`}},
		{"a cell added at the end, another changed", []string{"  36.09]", "  36.09, 0.00]"}, []string{"388.68", "388.69"}, nil},
		{"a line that is no TOML", []string{row, row + "\n，，，"}, []string{"57.35", "57.36"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			ours, theirs := change(t, base, c.ours...), change(t, base, c.theirs...)
			want := ""
			if c.want != nil {
				want = change(t, base, c.want...)
			} else {
				want = change(t, ours, c.theirs...)
			}
			for _, way := range [...][2]string{{ours, theirs}, {theirs, ours}} {
				got, conflicts := Texts(base, way[0], way[1], Options{})
				if way[0] == ours || c.want == nil {
					if tidy(got) != tidy(want) {
						t.Errorf("got\n%s\nwant\n%s", got, want)
					}
				}
				if len(conflicts) > 0 {
					t.Errorf("%v", conflicts)
				}
			}
		})
	}
}

// tidy drops the blanks within lines: columns are aligned anew.
func tidy(s string) string { return strings.ReplaceAll(s, " ", "") }

func TestConflict(t *testing.T) {
	for _, c := range []struct {
		name         string
		ours, theirs []string
		where, want  string
	}{
		{"one cell", []string{"388.68", "389.68"}, []string{"388.68", "390.68"}, "[table.3] [table.3.rows] 2010350",
			"<<<<<<< ours\n2010350 = [\"事业运行\",                 389.68,  352.59,   36.09]\n=======\n2010350 = [\"事业运行\",                 390.68,  352.59,   36.09]\n>>>>>>> theirs\n"},
		{"one paragraph", []string{"第二段。", "第二段甲。"}, []string{"第二段。", "第二段乙。"}, "[[section]] 一、收入 text",
			"<<<<<<< ours\n第二段甲。\n=======\n第二段乙。\n>>>>>>> theirs\n"},
		{"dropped here, changed there", []string{"第二段。\n", ""}, []string{"第二段。", "第二段乙。"}, "[[section]] 一、收入 text",
			"<<<<<<< ours\n=======\n第二段乙。\n>>>>>>> theirs\n"},
		{"one key", []string{"2022", "2021"}, []string{"2022", "2023"}, "[report] year", "<<<<<<< ours\nyear = 2021\n=======\nyear = 2023\n>>>>>>> theirs\n"},
		{"one row added twice", []string{"# 说明", "210 = [1.00]\n# 说明"}, []string{"# 说明", "210 = [2.00]\n# 说明"}, "[table.3] [table.3.rows] 210",
			"<<<<<<< ours\n210 = [1.00]\n=======\n210 = [2.00]\n>>>>>>> theirs\n"},
		{"a section dropped, its text changed", []string{"\n[[section]]\ntitle = \"二、支出\"\ntext = \"支出。\"\n", ""}, []string{"\"支出。\"", "\"支出合计。\""}, "[[section]] 二、支出",
			"<<<<<<< ours\n=======\n\n[[section]]\ntitle = \"二、支出\"\ntext = \"支出合计。\"\n>>>>>>> theirs\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, conflicts := Texts(base, change(t, base, c.ours...), change(t, base, c.theirs...), Options{Ours: "ours", Theirs: "theirs"})
			if !strings.Contains(got, c.want) || strings.Count(got, "<<<<<<<") != 1 {
				t.Errorf("got\n%s", got)
			}
			if len(conflicts) != 1 || conflicts[0].Where != c.where || strings.Split(got, "\n")[conflicts[0].Line-1] != "<<<<<<< ours" {
				t.Errorf("%+v", conflicts)
			}
		})
	}
}

// The way a text is written down is merged on its own.
func TestDress(t *testing.T) {
	crlf := strings.ReplaceAll(base, "\n", "\r\n")
	changed := change(t, base, "388.68", "389.68")
	got, conflicts := Texts(base, bom+strings.TrimSuffix(crlf, "\r\n"), changed, Options{})
	if want := bom + strings.TrimSuffix(strings.ReplaceAll(changed, "\n", "\r\n"), "\r\n"); got != want || len(conflicts) > 0 {
		t.Errorf("%q, %v", got, conflicts)
	}
}

// texts are the samples of the project.
func texts(t testing.TB) map[string]string {
	out := map[string]string{}
	files, err := filepath.Glob("../../samples/*/*.juesuan.toml")
	if err != nil || len(files) < 50 {
		t.Fatal(len(files), err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[f] = string(b)
	}
	return out
}

// What a text is cut into is the text.
func TestCut(t *testing.T) {
	for name, s := range texts(t) {
		if got := text(cut(dressOf(s).text)); got != dressOf(s).text {
			t.Errorf("%s: %d bytes of %d", name, len(got), len(s))
		}
	}
}

// The corrected sample and one small change of the published one: both are there, and where one stands in the
// other's way the conflict is one line.
func TestSample(t *testing.T) {
	all := texts(t)
	published, corrected := all["../../samples/hanyang-2022/as-published.juesuan.toml"], all["../../samples/hanyang-2022/corrected.juesuan.toml"]
	ours := change(t, published, strings.Repeat(" ", 37)+"388.68,   352.59,    36.09", strings.Repeat(" ", 37)+"388.78,   352.59,    36.09")
	got, conflicts := Texts(published, ours, corrected, Options{})
	want := change(t, corrected, strings.Repeat(" ", 37)+"388.68,   352.59,    36.09", strings.Repeat(" ", 37)+"388.78,   352.59,    36.09")
	if got != want || len(conflicts) > 0 {
		t.Errorf("%v", conflicts)
	}
	for name, s := range all {
		if got, c := Texts(published, s, corrected, Options{}); strings.Count(got, "\n") < len(c)*3 {
			t.Error(name, fmt.Sprint(c))
		}
	}
}
