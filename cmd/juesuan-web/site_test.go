package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

func listed(t *testing.T, s *site) []checked {
	t.Helper()
	var list []checked
	if err := json.Unmarshal([]byte(s.check(lint.Chinese)), &list); err != nil {
		t.Fatal(err)
	}
	return list
}

func TestSite(t *testing.T) {
	sample, err := os.ReadFile("../../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	s := newSite()
	s.put("公布.juesuan.toml", string(sample))
	s.put("juesuan.toml", "")
	list := listed(t, s)
	if len(list) != 1 {
		t.Fatalf("%d reports", len(list))
	}
	r := list[0]
	if r.Name != "公布.juesuan.toml" || !strings.Contains(r.Title, "企业服务中心") || !strings.Contains(r.HTML, "<table") {
		t.Errorf("%q %q", r.Name, r.Title)
	}
	errors := 0
	for _, f := range r.Findings {
		if f.Severity == "error" {
			errors++
		}
		if strings.HasPrefix(f.Place, "/") {
			t.Errorf("place %q", f.Place)
		}
		if f.Target != "" && !strings.Contains(r.HTML, `id="`+f.Target+`"`) {
			t.Errorf("%s: the page has no element %s", f.Place, f.Target)
		}
	}
	if errors != 18 { // the audit of the sample, see its README
		t.Errorf("%d errors", errors)
	}
	s.put("公布.juesuan.toml", strings.Replace(string(sample), "[report]", "[repört]", 1))
	if got := listed(t, s); len(got) != 1 || len(got[0].Findings) == len(r.Findings) {
		t.Errorf("the new text was not checked")
	}
	s.remove("公布.juesuan.toml")
	if got := listed(t, s); len(got) != 0 {
		t.Errorf("%d reports after the last was removed", len(got))
	}
}

// Files that were dropped together find one another, in whatever order they came.
func TestFilesTogether(t *testing.T) {
	s := newSite()
	wrong := func(name string) (n int) {
		for _, r := range listed(t, s) {
			for _, f := range r.Findings {
				if r.Name == name && f.Severity != "info" {
					n++
				}
			}
		}
		return n
	}
	for i, name := range []string{"2022", "2021", "2022-budget", "2022-yuan"} {
		text, err := os.ReadFile("../../samples/years/right/" + name + ".juesuan.toml")
		if err != nil {
			t.Fatal(err)
		}
		if i > 0 && wrong("2022.juesuan.toml") == 0 {
			t.Errorf("before %s came it was not missed", name)
		}
		s.put(name+".juesuan.toml", string(text))
	}
	if n := wrong("2022.juesuan.toml"); n != 0 {
		t.Errorf("%d findings with all files together", n)
	}
}

func TestExplain(t *testing.T) {
	if got := explain("JS201", lint.Chinese); !strings.HasPrefix(got, "# JS201") {
		t.Errorf("%.40q", got)
	}
	if got := explain("JS999", lint.Chinese); got != "" {
		t.Errorf("%.40q", got)
	}
}
