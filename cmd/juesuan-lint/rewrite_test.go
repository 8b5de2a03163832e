package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// What somebody has written in the meantime is not written over.
func TestSettleAfterChange(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	said, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer said.Close()
	r := &rewriting{checking: &checking{program: &program{stdout: said, stderr: said}}, write: (*rewritten).replace}
	for _, c := range []struct {
		read, now, want string
		exit            int
	}{
		{"old", "old", "new", exitClean},
		{"old", "another", "another", exitUsage},
		{"old", "new", "new", exitClean},
	} {
		if err := os.WriteFile(path, []byte(c.now), 0o644); err != nil {
			t.Fatal(err)
		}
		r.exit = exitClean
		out := &rewritten{job: &job{project.FileAt(path, nil), &manner{}}, text: source.New(path, c.read), anew: "new"}
		r.settle(out)
		if got, err := os.ReadFile(path); err != nil || string(got) != c.want || r.exit != c.exit || out.changed != (c.now == c.read) {
			t.Errorf("%q read, %q found: %q, exit %d, %v", c.read, c.now, got, r.exit, err)
		}
	}
	if text, err := os.ReadFile(said.Name()); err != nil || !strings.Contains(string(text), "没有写入“"+path+"”：它刚才被别的程序改动了，请再执行一次。") {
		t.Errorf("%s %v", text, err)
	}
}

// However slow one file is, only a few are made before it has been written, and all are in order.
func TestFewAreMadeAhead(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	const files, most = 200, 2*8 + 2 // a window for two workers, and what these have in hand
	dir := t.TempDir()
	r := &rewriting{checking: newChecking(newProgram(nil)), write: (*rewritten).replace}
	for i := range files {
		path := filepath.Join(dir, fmt.Sprintf("%03d", i))
		if err := os.WriteFile(path, []byte("old"), 0o644); err != nil {
			t.Fatal(err)
		}
		r.jobs = append(r.jobs, job{project.FileAt(path, nil), &manner{}})
	}
	var made, taken atomic.Int64
	r.rewriteAll(func() func(out *rewritten) {
		return func(out *rewritten) {
			out.anew = "new"
			if ahead := made.Add(1) - taken.Load(); ahead > most {
				t.Errorf("%d files are held", ahead)
			}
			for start := time.Now(); out.job == &r.jobs[0] && made.Load() < most-1 && time.Since(start) < 10*time.Second; {
				time.Sleep(time.Millisecond)
			}
		}
	}, func(out *rewritten) {
		i := taken.Add(1) - 1
		if out.job != &r.jobs[i] || !out.changed {
			t.Errorf("%s is number %d, changed %v", out.file.Path(), i, out.changed)
		}
		if text, err := os.ReadFile(out.file.Path()); err != nil || string(text) != "new" {
			t.Errorf("%s %v", text, err)
		}
	})
	if taken.Load() != files || r.exit != exitClean {
		t.Errorf("%d of %d files, exit %d", taken.Load(), files, r.exit)
	}
}

// What is found in a report may rest on another one: fix writes none before all have been checked, and then none
// that is another by now.
func TestFixWritesAfterAllChecks(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // one report after the other
	const old, want = "[report]\nunit ＝ \"甲\"\n", "[report]\nunit = \"甲\"\n"
	for _, meanwhile := range []string{"", "# by another program\n"} {
		dir := t.TempDir()
		path := func(name string) string { return filepath.Join(dir, name+".juesuan.toml") }
		for _, name := range []string{"a", "b", "c"} {
			if err := os.WriteFile(path(name), []byte(old), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		looking := &lint.Rule{ID: "JS999", Name: "looking", Severity: lint.Info, Run: func(p *lint.Pass) {
			if p.File.Name != path("c") {
				return
			}
			for _, name := range []string{"a", "b"} {
				if text, err := os.ReadFile(path(name)); err != nil || string(text) != old && string(text) != meanwhile {
					t.Errorf("%s is %q when c is checked: %v", name, text, err)
				}
			}
			if meanwhile != "" {
				if err := os.WriteFile(path("a"), []byte(meanwhile), 0o644); err != nil {
					t.Error(err)
				}
			}
		}}
		said, err := os.Create(filepath.Join(dir, "said"))
		if err != nil {
			t.Fatal(err)
		}
		defer said.Close()
		p := newProgram([]*lint.Rule{lint.RuleByID(rules.All(), "JS001"), looking})
		p.stdout, p.stderr = said, said
		exit := p.run([]string{"fix", "--lang", "en", "--fail-on", "never", dir})
		sum, first, wantExit := "3 files, 3 fixed in 3 files.", want, exitClean
		if meanwhile != "" {
			sum, first, wantExit = "3 files, 2 fixed in 2 files.", meanwhile, exitUsage
		}
		if exit != wantExit {
			t.Errorf("exit %d", exit)
		}
		for name, want := range map[string]string{"a": first, "b": want, "c": want} {
			if text, err := os.ReadFile(path(name)); err != nil || string(text) != want {
				t.Errorf("%s is %q: %v", name, text, err)
			}
		}
		if text, err := os.ReadFile(said.Name()); err != nil || !strings.Contains(string(text), sum) || strings.Contains(string(text), "has just changed") != (meanwhile != "") {
			t.Errorf("%s %v", text, err)
		}
	}
}
