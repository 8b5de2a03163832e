package form_test

import (
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Every alias means an item that exists, and is neither the name of another one nor listed twice.
func TestBuiltinAliases(t *testing.T) {
	lib := form.Builtin()
	if len(lib.Aliases) == 0 {
		t.Fatal("no aliases")
	}
	for i, a := range lib.Aliases {
		if _, ok := catalog.Lookup(catalog.EconomicDepartment, a.Code, 2024); !ok || a.Code.Level() != 2 {
			t.Errorf("%s: %v is no item", a.Name, a.Code)
		}
		for e := range catalog.ByName(catalog.EconomicDepartment, a.Name, 2024) {
			t.Errorf("%s is the name of %v", a.Name, e.Code)
		}
		for _, b := range lib.Aliases[:i] {
			if name.Equal(a.Name, b.Name) && a.Code == b.Code {
				t.Errorf("%s stands twice", a.Name)
			}
		}
	}
	s := lib.Set("wuhan", 2022)
	for alias, want := range map[string][]catalog.Code{"维修费": {30213}, "因公出国(境)费": {30212}, "离退休费": {30301, 30302}, "办公费": nil} {
		if got := s.Aliased(alias); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", alias, got, want)
		}
	}
}

func TestLoadAliases(t *testing.T) {
	f := form.Load(source.New("own.toml", "[aliases]\n\"甲\" = [\"30213\", 30214]\n\"乙\" = [\"x\"]\n"))
	if len(f.Aliases) != 2 || f.Aliases[1].Code != 30214 || len(f.Problems) != 1 {
		t.Errorf("%d aliases, problems %v", len(f.Aliases), f.Problems)
	}
	lib := form.Builtin()
	if got := lib.Extend(nil, nil); len(got.Aliases) != len(lib.Aliases) {
		t.Error("a library that is extended loses its aliases")
	}
}
