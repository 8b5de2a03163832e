package phrase

import (
	"slices"
	"strings"
	"testing"
)

func TestExpand(t *testing.T) {
	for _, c := range []struct{ pattern, want string }{
		{"收入", "收入"},
		{"(收|支)总[计]", "收总 收总计 支总 支总计"},
		{"[甲[乙]]丙", "丙 甲丙 甲乙丙"},
		{"甲|乙", "甲 乙"},
		{"因公出国（境）费", "因公出国（境）费"},
	} {
		got, p := expand(c.pattern)
		slices.Sort(got)
		want := strings.Fields(c.want)
		slices.Sort(want)
		if p != nil || !slices.Equal(got, want) {
			t.Errorf("expand(%q) = %q, %v, want %q", c.pattern, got, p, want)
		}
	}
	for _, bad := range []string{"(甲", "甲)", "[甲)", "甲]", strings.Repeat("[甲]", 9), strings.Repeat("[", 12) + strings.Repeat("]", 12)} {
		if _, p := expand(bad); p == nil {
			t.Errorf("expand(%q) has no problem", bad)
		}
	}
}

// classesOf are single letters: a is bit 0.
func classOf(name string) (uint64, bool) {
	if len(name) != 1 || name[0] < 'a' || name[0] > 'e' {
		return 0, false
	}
	return 1 << (20 + name[0] - 'a'), true
}

func TestMatch(t *testing.T) {
	comma := uint64(1 << symList)
	tokensOf := func(s string) []token {
		var out []token
		for i := range len(s) {
			m, _ := classOf(s[i : i+1])
			if s[i] == ',' {
				m = comma
			}
			out = append(out, token{mask: m})
		}
		return out
	}
	parts := map[string]string{"x": "b | c", "self": "<self>"}
	c := compiler{class: classOf, part: func(n string) (string, bool) { p, ok := parts[n]; return p, ok }}
	for _, k := range []struct{ pattern, yes, no string }{
		{"a", "a", "b aa"},
		{"a [b] c", "ac abc", "a abbc cab"},
		{"a (b | c) d", "abd acd", "ad abcd"},
		{"[a | b] c", "c ac bc", "abc"},
		{"a+ b", "ab a,ab a,a,ab", "b aab a,b"},
		{"a <x>", "ab ac", "a abc"},
		{"a | b", "a b", "ab"},
		{"[a] [b] [c] [d] e", "e abcde bde", "abcd eabc"},
	} {
		prog, p := c.compile(k.pattern)
		if p != nil {
			t.Errorf("%q: %v", k.pattern, p)
			continue
		}
		var m matcher
		for _, s := range strings.Fields(k.yes) {
			if !m.match(&prog, tokensOf(s), ^uint64(0)) {
				t.Errorf("%q does not fit %q", k.pattern, s)
			}
		}
		for _, s := range strings.Fields(k.no) {
			if m.match(&prog, tokensOf(s), ^uint64(0)) {
				t.Errorf("%q fits %q", k.pattern, s)
			}
		}
	}
	for _, bad := range []string{"f", "(a", "a]", "a=没有", "<none>", "<self>", "[a", "<x"} {
		if _, p := c.compile(bad); p == nil {
			t.Errorf("%q has no problem", bad)
		}
	}
}

// A pattern that could be tried in very many ways gives up.
func TestMatchGivesUp(t *testing.T) {
	c := compiler{class: classOf, part: func(string) (string, bool) { return "", false }}
	prog, p := c.compile(strings.Repeat("[a] ", 40) + "b")
	if p != nil {
		t.Fatal(p)
	}
	a, _ := classOf("a")
	tokens := make([]token, 30)
	for i := range tokens {
		tokens[i].mask = a
	}
	m := matcher{}
	if m.match(&prog, tokens, a) || m.steps > 2*maxSteps {
		t.Errorf("%d steps", m.steps)
	}
}

func TestTrie(t *testing.T) {
	words := []string{"支出", "支出决算", "“三公”经费", "公务用车购置及运行维护费", "收、支总计"}
	var in []trieWord
	for i, w := range words {
		in = append(in, trieWord{folded(w), int32(i)})
	}
	tr := newTrie(in)
	for _, c := range []struct {
		text  string
		entry int32
		end   int
	}{
		{"支出决算为", 1, len("支出决算")},
		{"支出 决\u3000算", 1, len("支出 决\u3000算")},
		{"支出决", 0, len("支出")},
		{"\"三公\"经费", 2, len("\"三公\"经费")},
		{"「三公」经费支出", 2, len("「三公」经费")},
		{"收、支总计", 4, len("收、支总计")},
		{"收支总计", -1, 0},
		{"", -1, 0},
		{"\xff支出", -1, 0},
	} {
		e, end := tr.longest(c.text, 0)
		if e != c.entry || e >= 0 && end != c.end {
			t.Errorf("longest(%q) = %d, %d, want %d, %d", c.text, e, end, c.entry, c.end)
		}
	}
	if got := suffixStart("一般公共服务支出 ", len("一般公共服务支出 "), "公共服务支出"); got != len("一般") {
		t.Errorf("suffixStart = %d", got)
	}
}
