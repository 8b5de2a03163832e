package glob

import (
	"strings"
	"testing"
	"time"
)

func TestMatch(t *testing.T) {
	tests := []struct {
		pattern, path string
		want          bool
	}{
		{"a.toml", "a.toml", true},
		{"a.toml", "b/a.toml", false},
		{"*.toml", "a.toml", true},
		{"*.toml", "b/a.toml", false},
		{"*", "", false},
		{"", "", true},
		{"", "a", false},
		{"a", "", false},
		{"units/*.juesuan.toml", "units/甲.juesuan.toml", true},
		{"units/*.juesuan.toml", "units/甲/乙.juesuan.toml", false},
		{"**/*.toml", "a.toml", true},
		{"**/*.toml", "x/y/a.toml", true},
		{"**/*.toml", "x/y/a.tom", false},
		{"**", "a", true},
		{"**", "a/b/c", true},
		{"**", "", false},
		{"旧稿/**", "旧稿", false},
		{"旧稿/**", "旧稿/一/二.toml", true},
		{"旧稿/**", "新稿/一.toml", false},
		{"a/**/b", "a/b", true},
		{"a/**/b", "a/x/b", true},
		{"a/**/b", "a/x/y/b", true},
		{"a/**/b", "a/x/b/c", false},
		{"a/**/b/**/c", "a/b/b/x/c", true},
		{"a/**/b/**/c", "a/x/c", false},
		{"**/a/*/c", "a/a/a/b/c", true},
		{"**/**/a", "a", true},
		{"**/a/**", "x/a/y", true},
		{"**/a/**", "x/a", false},
		{"20??", "2022", true},
		{"20??", "202", false},
		{"?年", "上年", true},
		{"??", "上", false},
		{"*年*决算*", "2022年部门决算公开", true},
		{"*年*决算", "2022年部门决算公开", false},
		{"a**b", "axxb", true},
		{"[2022]", "[2022]", true},
		{"[2022]", "2", false},
		{"x/*", "x/", false},
		{"A", "a", false},
	}
	for _, test := range tests {
		if got := Match(test.pattern, test.path); got != test.want {
			t.Errorf("Match(%q, %q) = %v", test.pattern, test.path, got)
		}
	}
}

// Patterns that make a careless matcher take forever.
func TestMatchIsFast(t *testing.T) {
	start := time.Now()
	if Match(strings.Repeat("**/a/", 30)+"b", strings.Repeat("a/", 200)+"c") {
		t.Error("must not match")
	}
	if Name(strings.Repeat("a*", 30)+"b", strings.Repeat("a", 2000)) {
		t.Error("must not match")
	}
	if d := time.Since(start); d > time.Second {
		t.Errorf("took %v", d)
	}
}

// Against the definition, on all short patterns and paths.
func TestMatchAgainstDefinition(t *testing.T) {
	patterns := all([]string{"a", "b", "*", "**", "a*"}, 4)
	paths := all([]string{"a", "b", "ab"}, 4)
	n := 0
	for _, p := range patterns {
		for _, s := range paths {
			want := slow(strings.Split(p, "/"), strings.Split(s, "/"))
			if got := Match(p, s); got != want {
				t.Fatalf("Match(%q, %q) = %v, want %v", p, s, got, want)
			}
			n++
		}
	}
	t.Logf("%d pairs", n)
}

func all(names []string, depth int) []string {
	out := append([]string(nil), names...)
	last := out
	for range depth - 1 {
		var next []string
		for _, p := range last {
			for _, n := range names {
				next = append(next, p+"/"+n)
			}
		}
		out, last = append(out, next...), next
	}
	return out
}

func slow(pattern, path []string) bool {
	if len(pattern) == 0 {
		return len(path) == 0
	}
	if pattern[0] == "**" {
		if len(pattern) == 1 {
			return len(path) > 0
		}
		for i := range len(path) + 1 {
			if slow(pattern[1:], path[i:]) {
				return true
			}
		}
		return false
	}
	return len(path) > 0 && Name(pattern[0], path[0]) && slow(pattern[1:], path[1:])
}
