package project

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// linksTree is a project in which reports name one another in every way.
func linksTree(t *testing.T) string {
	return tree(t,
		"juesuan.toml = forms = [\"forms/*.toml\"]\nphrases = [\"words/**/*.toml\"]\n",
		"2020.juesuan.toml = [report]",
		"2021.juesuan.toml = [report]\nprior = \"2020.juesuan.toml\"",
		"2022.juesuan.toml = [report]\nprior = \"2021.juesuan.toml\"\nbudget = \"budget/2022.juesuan.toml\"\nsource = \"元/2022.juesuan.toml\"\n[table.3]\n[[include]]\nfile = \"绩效.part.juesuan.toml\"\n",
		"budget/2022.juesuan.toml = [report]",
		"元/2022.juesuan.toml = [report]\nprior = \"../2022.juesuan.toml\"",
		"sum/all.juesuan.toml = [report]\nmembers = [\"../units/*/2022.juesuan.toml\", \"../2022.juesuan.toml\"]",
		"units/a/2022.juesuan.toml = [report]\nprior = \"2021.juesuan.toml\"",
		"units/b/2022.juesuan.toml = [report]",
		"later.juesuan.toml = [table.1]\n[report]\nprior = \"not/yet.juesuan.toml\"",
		"out.juesuan.toml = [report]\nprior = \"../2020.juesuan.toml\"\nbudget = \"/2020.juesuan.toml\"\nsource = \"\"",
		"broken.juesuan.toml = [report\nprior = [\nmembers = 3\n[[include]]\nfile = 3\n[include]",
		"none.juesuan.toml",
	)
}

func TestLinks(t *testing.T) {
	dir := linksTree(t)
	symlink(t, "2020.juesuan.toml", filepath.Join(dir, "link.juesuan.toml"))
	write(t, filepath.Join(dir, "via.juesuan.toml"), "[report]\nprior = \"link.juesuan.toml\"")
	l, err := open(t, dir).Links(dir)
	if err != nil {
		t.Fatal(err)
	}
	paths := func(list string) (out []string) {
		for _, name := range strings.Fields(list) {
			out = append(out, filepath.Join(dir, filepath.FromSlash(name)))
		}
		return out
	}
	check := func(what, of string, got []string, want string) {
		t.Helper()
		if !slices.Equal(got, paths(want)) {
			t.Errorf("%s of %s: %s, want %s", what, of, got, want)
		}
	}
	for file, want := range map[string]string{
		"2020.juesuan.toml":              "2021.juesuan.toml 2022.juesuan.toml sum/all.juesuan.toml via.juesuan.toml 元/2022.juesuan.toml",
		"2022.juesuan.toml":              "sum/all.juesuan.toml 元/2022.juesuan.toml",
		"budget/2022.juesuan.toml":       "2022.juesuan.toml sum/all.juesuan.toml 元/2022.juesuan.toml",
		"绩效.part.juesuan.toml":           "2022.juesuan.toml sum/all.juesuan.toml 元/2022.juesuan.toml", // does not exist
		"not/yet.juesuan.toml":           "later.juesuan.toml",
		"units/a/2021.juesuan.toml":      "sum/all.juesuan.toml units/a/2022.juesuan.toml",
		"units/new/2022.juesuan.toml":    "sum/all.juesuan.toml",
		"units/a/b/2022.juesuan.toml":    "",
		"units/.old/2022.juesuan.toml":   "",
		"sum/all.juesuan.toml":           "",
		"link.juesuan.toml":              "via.juesuan.toml 2021.juesuan.toml",
		"none.juesuan.toml":              "",
		"../2020.juesuan.toml":           "",
		"units/b/2022.part.juesuan.toml": "",
	} {
		if file == "link.juesuan.toml" { // it is the file it leads to
			want = "2021.juesuan.toml 2022.juesuan.toml sum/all.juesuan.toml via.juesuan.toml 元/2022.juesuan.toml"
		}
		check("dependents", file, l.Dependents(filepath.Join(dir, filepath.FromSlash(file))), want)
	}
	check("dependents", "several", l.Dependents(paths("2021.juesuan.toml not/yet.juesuan.toml 2022.juesuan.toml")...),
		"later.juesuan.toml sum/all.juesuan.toml 元/2022.juesuan.toml")
	for file, want := range map[string]string{
		"2021.juesuan.toml":   "2020.juesuan.toml",
		"元/2022.juesuan.toml": "2020.juesuan.toml 2021.juesuan.toml 2022.juesuan.toml budget/2022.juesuan.toml 绩效.part.juesuan.toml",
		"sum/all.juesuan.toml": "2020.juesuan.toml 2021.juesuan.toml 2022.juesuan.toml budget/2022.juesuan.toml units/a/2021.juesuan.toml " +
			"units/a/2022.juesuan.toml units/b/2022.juesuan.toml 元/2022.juesuan.toml 绩效.part.juesuan.toml",
		"broken.juesuan.toml": "",
		"out.juesuan.toml":    "",
	} {
		check("sources", file, l.Sources(filepath.Join(dir, filepath.FromSlash(file))), want)
	}
}

// What a report names follows its text; one that is forgotten rests on nothing, and is still rested on.
func TestLinksFollowTheText(t *testing.T) {
	dir := tree(t, "juesuan.toml")
	p, l := open(t, dir), new(Links)
	a, b, c := filepath.Join(dir, "a.juesuan.toml"), filepath.Join(dir, "b.juesuan.toml"), filepath.Join(dir, "c.juesuan.toml")
	l.Set(p, a, "[report]\nprior = \"b.juesuan.toml\"")
	l.Set(p, b, "[report]\nprior = \"c.juesuan.toml\"")
	l.Set(p, c, "[report]\nprior = \"a.juesuan.toml\"") // in a circle
	for _, step := range []struct {
		do   func()
		want []string
	}{
		{func() {}, []string{a, b}},
		{func() { l.Set(p, b, "[report]") }, nil},
		{func() { l.Set(p, b, "[report]\nmembers = [\"c.*\"]") }, []string{a, b}},
		{func() { l.Remove(b) }, nil},
		{func() { l.Set(p, a, "[report]\nbudget = \"c.juesuan.toml\"") }, []string{a}},
	} {
		step.do()
		if got := l.Dependents(c); !slices.Equal(got, step.want) {
			t.Errorf("dependents %q, want %q", got, step.want)
		}
	}
	if got := l.Paths(); !slices.Equal(got, []string{a, c}) {
		t.Errorf("paths %q", got)
	}
}

// What the samples' READMEs say of who names whom.
func TestLinksOfSamples(t *testing.T) {
	for folder, want := range map[string]map[string]string{
		"years/right":   {"2021": "2022", "2022-budget": "2022", "2022-yuan": "2022", "2022": ""},
		"members/right": {"bureau": "", "units/library": "bureau", "branches/east": "bureau units/culture-center", "branches/new": "bureau units/culture-center"},
	} {
		root := filepath.Join("..", "..", "samples", filepath.FromSlash(folder))
		l, err := open(t, root).Links(root)
		if err != nil {
			t.Fatal(err)
		}
		for file, names := range want {
			var paths []string
			for _, name := range strings.Fields(names) {
				paths = append(paths, filepath.Join(root, filepath.FromSlash(name)+ReportSuffix))
			}
			if got := l.Dependents(filepath.Join(root, filepath.FromSlash(file)+ReportSuffix)); !slices.Equal(got, paths) {
				t.Errorf("%s: on %s rest %q, want %q", folder, file, got, paths)
			}
		}
	}
}

func TestGoverns(t *testing.T) {
	dir := linksTree(t)
	p := open(t, dir)
	for file, want := range map[string]bool{
		"juesuan.toml":         true,
		"units/a/juesuan.toml": true,
		"units/.gitignore":     true,
		"forms/own.toml":       true, // whether it exists or not
		"forms/a/own.toml":     false,
		"words/a/b.toml":       true,
		"words/.a/b.toml":      false,
		"2020.juesuan.toml":    false,
		"../forms/own.toml":    false,
		"forms/own.txt":        false,
		"绩效.part.juesuan.toml": false,
	} {
		if got := p.Governs(filepath.Join(dir, filepath.FromSlash(file))); got != want {
			t.Errorf("%s: %v", file, got)
		}
	}
}
