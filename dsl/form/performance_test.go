package form_test

import (
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Every edition has a form of the self-evaluation tables, its grades in falling order down to 0.
func TestBuiltinPerformance(t *testing.T) {
	lib := form.Builtin()
	for _, edition := range lib.Editions() {
		p := lib.Set(edition, 2022).Performance
		if len(p.Classes) == 0 || len(p.Grades) == 0 || p.Grades[len(p.Grades)-1].From != 0 {
			t.Errorf("%s: %+v", edition, p)
		}
		for i := 1; i < len(p.Grades); i++ {
			if p.Grades[i].From >= p.Grades[i-1].From {
				t.Errorf("%s: grade %s begins at %d", edition, p.Grades[i].Name, p.Grades[i].From)
			}
		}
	}
	for edition, want := range map[string]string{"wuhan": "良", "shanghai": "良", "": "良"} {
		p := lib.Set(edition, 2022).Performance
		score := 82
		if got := p.Grades[p.GradeOf(func(g form.Grade) bool { return score >= g.From })].Name; got != want {
			t.Errorf("%s: 82 is %s, want %s", edition, got, want)
		}
	}
	if got := form.Listed(lib.Set("wuhan", 2022).Performance.Options, "nature"); !slices.Equal(got, []string{"持续性项目", "新增性项目"}) {
		t.Errorf("options %v", got)
	}
}

// A user's form of an edition and year comes before the one for all.
func TestLoadPerformance(t *testing.T) {
	f := form.Load(source.New("own.toml", `[[performance]]
edition = "own"
years = "2022..2023"
[performance.grades]
"甲" = 95
"乙" = 0
[[performance]]
vague = ["待定"]
wrong = 1
`))
	if len(f.Performance) != 2 || len(f.Problems) != 1 {
		t.Fatalf("%d forms, problems %v", len(f.Performance), f.Problems)
	}
	lib := &form.Library{Performance: f.Performance}
	for _, c := range []struct {
		edition string
		year    int
		grades  int
	}{{"own", 2022, 2}, {"own", 2024, 0}, {"other", 2022, 0}} {
		if got := lib.Set(c.edition, c.year).Performance; len(got.Grades) != c.grades {
			t.Errorf("%s %d: %+v", c.edition, c.year, got)
		}
	}
	if got := new(form.Library).Set("x", 2022).Performance; got == nil {
		t.Error("no form of the tables, not even an empty one")
	}
}
