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
	s.put("公布.juesuan.toml", string(sample), lint.Chinese)
	s.put("juesuan.toml", "", lint.Chinese)
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
	s.put("公布.juesuan.toml", strings.Replace(string(sample), "[report]", "[repört]", 1), lint.Chinese)
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
		s.put(name+".juesuan.toml", string(text), lint.Chinese)
	}
	if n := wrong("2022.juesuan.toml"); n != 0 {
		t.Errorf("%d findings with all files together", n)
	}
}

// Another program's file becomes a report; places are those of the file.
func TestTaken(t *testing.T) {
	text, err := os.ReadFile("../../dsl/convert/recognize/testdata/hanyang-2022.md")
	if err != nil {
		t.Fatal(err)
	}
	s := newSite()
	if refused := s.put("公开稿.md", string(text), lint.Chinese); refused != "" {
		t.Fatal(refused)
	}
	list := listed(t, s)
	if len(list) != 1 || list[0].From != "公开稿.md" || list[0].Name != "公开稿.md.juesuan.toml" || len(list[0].Remarks) == 0 || !strings.Contains(list[0].Text, "[report]") {
		t.Fatalf("%+.200v", list)
	}
	placed := 0
	for _, f := range list[0].Findings {
		if strings.HasPrefix(f.Place, "公开稿.md 第 ") {
			placed++
		}
	}
	if placed*10 < len(list[0].Findings)*9 {
		t.Errorf("%d of %d findings have a place in the file", placed, len(list[0].Findings))
	}
	for name, want := range map[string]string{"a.pdf": "juesuan-lint import", "b.txt": "没有认出", "c.xlsx": ""} {
		if refused := s.put(name, "无", lint.Chinese); refused == "" || !strings.Contains(refused, want) {
			t.Errorf("%s: %q", name, refused)
		}
	}
	s.remove("公开稿.md.juesuan.toml")
	if got := listed(t, s); len(got) != 0 {
		t.Errorf("%d reports", len(got))
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
