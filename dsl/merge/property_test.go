package merge

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/internal/generate"
)

var (
	number = regexp.MustCompile(`\d+\.\d\d`)
	rowOf  = regexp.MustCompile(`^("[^"]*"|\d+) *= *\[.*\]`)
)

// edited makes two changes of a report that do not meet, and the report with both.
func edited(r *rand.Rand, base string) (ours, theirs, both string, edits int) {
	var out [3]strings.Builder // ours, theirs, both
	prose := false
	for line := range strings.Lines(base) {
		side := r.IntN(2)
		versions := [3]string{line, line, line}
		set := func(side int, s string) { versions[side], versions[2] = s, s }
		numbers := number.FindAllStringIndex(line, -1)
		row := rowOf.MatchString(line)
		isText := prose && !strings.HasPrefix(line, `"""`)
		if strings.Contains(line, `"""`) {
			prose = !prose
		}
		switch roll := r.IntN(40); {
		case roll == 0 && len(numbers) > 0:
			set(side, bump(line, numbers[r.IntN(len(numbers))]))
			edits++
		case roll <= 2 && row && len(numbers) > 1:
			i := r.IntN(len(numbers) - 1)
			versions[0], versions[1] = bump(line, numbers[i]), bump(line, numbers[i+1])
			versions[2] = bump(versions[0], numbers[i+1])
			edits += 2
		case roll == 3 && !isText && !strings.Contains(line, "\"\"\""):
			set(side, fmt.Sprintf("%s# 说明 %d\n", line, edits))
			edits++
		case roll == 4 && isText:
			set(side, fmt.Sprintf("%s又一段，第 %d 处。\n", line, edits))
			edits++
		case roll == 5 && (row || isText && !strings.HasSuffix(line, "\\\n")):
			set(side, "")
			edits++
		case roll == 6 && row:
			set(side, strings.TrimSuffix(line, "\n")+"  # 已核对\n")
			edits++
		case roll == 7 && isText:
			set(side, "改："+line)
			edits++
		}
		for i := range out {
			out[i].WriteString(versions[i])
		}
	}
	return out[0].String(), out[1].String(), out[2].String(), edits
}

// bump changes one digit.
func bump(line string, at []int) string {
	i := at[1] - 1
	return line[:i] + string('0'+(line[i]-'0'+1)%10) + line[i+1:]
}

// Changes that do not meet are both in the merged text, whichever side is ours, and nothing else.
func TestEditsThatDoNotMeet(t *testing.T) {
	all := texts(t)
	bases := []string{all["../../samples/hanyang-2022/corrected.juesuan.toml"], all["../../samples/putuo-finance-2024/edited.juesuan.toml"]}
	for seed := range uint64(6) {
		bases = append(bases, generate.Report(seed))
	}
	edits := 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 8))
		base := bases[r.IntN(len(bases))]
		ours, theirs, both, n := edited(r, base)
		edits += n
		for _, way := range [...][2]string{{ours, theirs}, {theirs, ours}} {
			got, conflicts := Texts(base, way[0], way[1], Options{})
			if len(conflicts) > 0 {
				t.Fatalf("seed %d: %v", seed, conflicts)
			}
			if tidy(got) != tidy(both) {
				t.Fatalf("seed %d: %s", seed, firstDifference(got, both))
			}
		}
	}
	if edits < 1000 {
		t.Errorf("only %d edits", edits)
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if tidy(g[i]) != tidy(w[i]) {
			return fmt.Sprintf("line %d:\n got %s\nwant %s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

// Changes that do meet: every line that a side wrote is in the merged text, in one of its versions.
func TestNothingIsLost(t *testing.T) {
	base := generate.Report(7)
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 9))
		ours, _, _, _ := edited(r, base)
		_, theirs, _, _ := edited(r, base)
		got, _ := Texts(base, ours, theirs, Options{})
		lost(t, base, ours, theirs, got)
	}
}

// lost checks that each line, or of a row each number, that one side has written stands in the merged text.
func lost(t *testing.T, base, ours, theirs, merged string) {
	t.Helper()
	count := func(s string) map[string]int {
		out := map[string]int{}
		for line := range strings.Lines(s) {
			out[tidy(strings.TrimRight(line, "\n"))]++
		}
		return out
	}
	old, now := count(base), count(merged)
	cells := tidy(merged)
	for _, side := range [...]map[string]int{count(ours), count(theirs)} {
		for line := range side {
			if old[line] > 0 || now[line] > 0 {
				continue
			}
			for _, n := range number.FindAllString(line, -1) { // merged cell by cell
				if !strings.Contains(base, n) && !strings.Contains(cells, n) {
					t.Errorf("lost %s of %s", n, line)
				}
			}
			if !rowOf.MatchString(line) && number.FindString(line) == "" {
				t.Errorf("lost %s", line)
			}
		}
	}
}

func FuzzMerge(f *testing.F) {
	f.Add(base, strings.Replace(base, "388.68", "1", 1), strings.Replace(base, "第二段", "", 1))
	f.Add("[a]\nx = [1, 2]\n", "[a]\nx = [1, 3]\n", "[a]\nx = [2, 2]\n")
	f.Add("x = \"\"\"\na\n\"\"\"\n", "x = 1", "[[x]]\r\n\r\n")
	f.Fuzz(func(t *testing.T, b, x, y string) {
		got, conflicts := Texts(b, x, y, Options{Ours: "o", Theirs: "t"})
		back, c := Texts(b, y, x, Options{Ours: "t", Theirs: "o"})
		if len(c) != len(conflicts) {
			t.Errorf("%d conflicts, %d the other way: %q %q", len(conflicts), len(c), got, back)
		}
		for _, s := range [...]string{b, x, y} {
			if text(cut(dressOf(s).text)) != dressOf(s).text {
				t.Errorf("cut %q", s)
			}
			// Through the nodes, not only by comparing the texts as a whole.
			for _, v := range [...][3]string{{b, s, b}, {b, b, s}, {b, s, s}} {
				m := merger{o: Options{Marker: 7}}
				m.list(cut(dressOf(v[0]).text), cut(dressOf(v[1]).text), cut(dressOf(v[2]).text))
				if m.out.String() != dressOf(s).text || len(m.conflicts) > 0 {
					t.Errorf("%q %q: %q", b, s, m.out.String())
				}
				if got, _ := Texts(v[0], v[1], v[2], Options{}); got != s {
					t.Errorf("%q: %q", s, got)
				}
			}
		}
	})
}
