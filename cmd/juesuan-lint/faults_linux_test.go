package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// traced runs a command in a folder under strace, which injects faults and writes down what the command does.
// Without strace the test is skipped, which is a failure in continuous integration.
func traced(t *testing.T) func(dir, call string, flags ...string) (said, trace string, state *os.ProcessState) {
	t.Helper()
	log := filepath.Join(t.TempDir(), "trace")
	if out, err := exec.Command("strace", "-f", "-o", log, "true").CombinedOutput(); err != nil {
		message := "strace: " + err.Error() + " " + string(out)
		if os.Getenv("CI") == "true" {
			t.Fatal(message)
		}
		t.Skip(message)
	}
	return func(dir, call string, flags ...string) (string, string, *os.ProcessState) {
		t.Helper()
		args := append([]string{"-f", "-o", log, "-E", "GODEBUG=asyncpreemptoff=1", "-E", "GOMAXPROCS=1"}, flags...)
		cmd := exec.Command("strace", append(args, strings.Fields(call)...)...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if failed := (*exec.ExitError)(nil); err != nil && !errors.As(err, &failed) {
			t.Fatal(err)
		}
		trace, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		return string(out), string(trace), cmd.ProcessState
	}
}

// writers are the commands that write files, over files that are there.
var writers = []string{
	"juesuan-lint fix .",
	"juesuan-lint fmt .",
	"juesuan-lint baseline .",
	"juesuan-lint render -o page.html a.juesuan.toml",
	"juesuan-lint import printed.md -o b.juesuan.toml --force",
	"juesuan-lint review . --roster roster.md -o ledger.json --force",
}

// Killed before any of the system calls by which it writes, a command leaves each file as it was or as it was to
// be, and the same command does its work afterwards.
func TestKilledAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts the program many times")
	}
	run := traced(t)
	before := writtenFiles(t)
	for _, call := range writers {
		t.Run(strings.Fields(call)[1], func(t *testing.T) {
			dir := t.TempDir()
			restore(t, dir, before)
			said, _, state := run(dir, call, "-e", "trace=write")
			if state.ExitCode() > exitFindings {
				t.Fatalf("exit %d: %s", state.ExitCode(), said)
			}
			after := contents(t, dir)
			if fmt.Sprint(after) == fmt.Sprint(before) {
				t.Fatal("nothing is written")
			}
			kills := 0
			for _, name := range []string{"write", "fchmod", "fsync", "renameat"} {
				for n := 1; ; n++ { // strace counts in each thread
					restore(t, dir, before)
					_, trace, _ := run(dir, call, "-e", "trace="+name, "-e", fmt.Sprintf("inject=%s:signal=KILL:when=%d", name, n))
					if !strings.Contains(trace, "killed by SIGKILL") {
						break
					}
					kills++
					got := contents(t, dir)
					for file, text := range got {
						if text != before[file] && text != after[file] && !strings.HasSuffix(file, ".tmp") {
							t.Errorf("killed at %s %d: %s is neither old nor new, %d bytes", name, n, file, len(text))
						}
					}
					for file := range before {
						if _, ok := got[file]; !ok {
							t.Errorf("killed at %s %d: %s is gone", name, n, file)
						}
					}
				}
			}
			if t.Log(kills, "kills"); kills < 3 { // the data, their way to the disk, the new name
				t.Error("the command is hardly ever killed")
			}
			if run(dir, call, "-e", "trace=write"); contents(t, dir)["a.juesuan.toml"] != after["a.juesuan.toml"] {
				t.Error("after a kill the command does not do its work any more")
			}
		})
	}
}

// writtenFiles are a folder in which every command of writers has something to write.
func writtenFiles(t *testing.T) map[string]string {
	t.Helper()
	dir := t.TempDir()
	copySample(t, dir, "hanyang-2022/as-published.juesuan.toml")
	copySample(t, dir, "minimal/minimal.juesuan.toml")
	if out, err := exec.Command("juesuan-lint", "render", "--to", "md", "-o", filepath.Join(dir, "printed.md"), filepath.Join(dir, "minimal.juesuan.toml")).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	files := contents(t, dir)
	cramped := func(name string) string { return strings.ReplaceAll(files[name+".juesuan.toml"], " = ", "=") }
	return map[string]string{
		"a.juesuan.toml": cramped("as-published"), "c.juesuan.toml": cramped("minimal"), "b.juesuan.toml": "# old\n", "printed.md": files["printed.md"],
		"page.html": "old", "juesuan-baseline.toml": "version = 1\n", "ledger.json": "old", "roster.md": "示例市示例区企业服务中心\n",
	}
}

// restore makes a folder hold these files and nothing else.
func restore(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name := range contents(t, dir) {
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// contents are the files of a folder.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		var text []byte
		text, err = os.ReadFile(filepath.Join(dir, e.Name()))
		all[e.Name()] = string(text)
		if err != nil {
			break
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A disk that fails: the file is told as unreadable, nothing is made of it, and nothing is written over it. What is
// to be rewritten is read twice: it might have changed.
func TestReadError(t *testing.T) {
	run := traced(t)
	dir := t.TempDir()
	text, err := os.ReadFile(filepath.Join("..", "..", "samples", "hanyang-2022", "as-published.juesuan.toml"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{"a.juesuan.toml": string(text)}
	path := filepath.Join(dir, "a.juesuan.toml")
	for _, fault := range []struct {
		call string
		read int // the first that fails
	}{{"check", 1}, {"fix", 1}, {"fix", 2}, {"fmt", 1}, {"render -o page.html", 1}, {"baseline", 1}} {
		var said, trace string
		var state *os.ProcessState
		for try := 0; try < 20 && !strings.Contains(trace, "EIO"); try++ { // strace counts in each thread: the reads must be of one
			restore(t, dir, files)
			said, trace, state = run(dir, "juesuan-lint "+fault.call+" a.juesuan.toml", "-P", path, "-e", "trace=read", "-e", fmt.Sprintf("inject=read:error=EIO:when=%d+", fault.read))
		}
		if !strings.Contains(trace, "EIO") {
			t.Fatalf("%+v: nothing was injected: %s", fault, trace)
		}
		// What baseline cannot read it does not accept, and says so.
		if fault.call == "baseline" && !strings.Contains(said, "未收入基线") || fault.call != "baseline" && (state.ExitCode() == exitClean || !strings.Contains(said, "input/output error")) {
			t.Errorf("%+v: exit %d: %s", fault, state.ExitCode(), said)
		}
		if got := contents(t, dir); fmt.Sprint(got) != fmt.Sprint(files) {
			t.Errorf("%+v has written", fault)
		}
	}
}

// Whatever a report, its settings and the links of its folder name, no file outside the project is opened.
func TestNothingOutsideIsOpened(t *testing.T) {
	run := traced(t)
	dir := t.TempDir()
	project, outside := filepath.Join(dir, "project"), filepath.Join(dir, "outside")
	secret := "[report]\nunit = \"秘密\"\nyear = 2021\namount_unit = \"万元\"\n"
	for path, text := range map[string]string{
		filepath.Join(outside, "a.juesuan.toml"): secret, filepath.Join(outside, "a.part.juesuan.toml"): "[[section]]\ntitle = \"秘密\"\ntext = \"秘密\"\n",
		filepath.Join(outside, "form.toml"):    "[form]\nname = \"秘密\"\n",
		filepath.Join(project, "juesuan.toml"): "forms = [\"../outside/form.toml\", \"link/*.toml\"]\nphrases = [\"" + outside + "/form.toml\"]\n",
		filepath.Join(project, "a.juesuan.toml"): "[report]\nunit = \"甲\"\nyear = 2022\namount_unit = \"万元\"\nprior = \"../outside/a.juesuan.toml\"\nbudget = \"" + outside + "/a.juesuan.toml\"\nsource = \"link/a.juesuan.toml\"\n" +
			"members = [\"../outside/*.juesuan.toml\", \"../**/*.juesuan.toml\", \"link/**\", \"one.juesuan.toml\"]\n[[include]]\nfile = \"../outside/a.part.juesuan.toml\"\n[[include]]\nfile = \"link/a.part.juesuan.toml\"\n[[include]]\nfile = \"/etc/passwd\"\n",
	} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for link, to := range map[string]string{"link": outside, "one.juesuan.toml": filepath.Join(outside, "a.juesuan.toml")} {
		if err := os.Symlink(to, filepath.Join(project, link)); err != nil {
			t.Fatal(err)
		}
	}
	for _, call := range []string{"check .", "check --format json a.juesuan.toml", "fix .", "fmt .", "render -o page.html a.juesuan.toml", "baseline ."} {
		said, trace, _ := run(project, "juesuan-lint "+call, "-y", "-e", "trace=open,openat,openat2")
		opened := 0
		for line := range strings.Lines(trace) {
			// -y tells what was opened, links followed.
			if _, got, ok := strings.Cut(line, " = "); ok && (strings.Contains(got, "<"+outside) || strings.Contains(got, "</etc/passwd>")) {
				t.Errorf("%s opens %s", call, line)
			} else if ok && strings.Contains(got, "<"+project) {
				opened++
			}
		}
		if opened == 0 {
			t.Errorf("%s opens nothing at all: %s", call, trace)
		}
		if strings.Contains(said, "秘密") {
			t.Errorf("%s tells: %s", call, said)
		}
	}
}

// What is made to exhaust the program takes bounded time and memory, and is answered with findings.
func TestExhaustion(t *testing.T) {
	if testing.Short() {
		t.Skip("the files are large")
	}
	const head = "[report]\nunit = \"甲\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n"
	large := 15 << 20
	cases := map[string]map[string]string{
		"brackets":     {"a": "x = " + strings.Repeat("[", large)},
		"braces":       {"a": "x = " + strings.Repeat("{a=", large/3)},
		"quotes":       {"a": head + "[[section]]\ntext = " + strings.Repeat(`"""`, large/3)},
		"dotted keys":  {"a": strings.Repeat("a.", large/2) + "a = 1"},
		"headers":      {"a": head + strings.Repeat("[x.y]\n", large/6)},
		"rows":         {"a": head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n" + strings.Repeat("2010350 = [1, 1, 1]\n", large/40)},
		"parentheses":  {"a": head + "[[relation]]\nformula = \"" + strings.Repeat("(", large/30) + "表3.合计\"\n"},
		"operands":     {"a": head + "[[relation]]\nformula = \"表3.合计 = " + strings.Repeat("表3.合计+", large/60) + "1\"\n"},
		"series":       {"a": head + "[figures]\n\"x\" = \"= (" + strings.Repeat("1+…+999999999+", 1000) + "1) 行\"\n"},
		"long text":    {"a": head + "[[section]]\ntitle = \"一\"\ntext = \"" + strings.Repeat("支出 1.00 万元，", large/60) + "\"\n"},
		"parts":        {"a": head + strings.Repeat("[[include]]\nfile = \"p.part.juesuan.toml\"\n", 2000), "p.part": "[[section]]\ntitle = \"一\"\ntext = \"" + strings.Repeat("字", 300_000) + "\"\n"},
		"itself":       {"a": head + "prior = \"a.juesuan.toml\"\nbudget = \"a.juesuan.toml\"\nmembers = [\"**/*.juesuan.toml\", \"*\"]\n[[include]]\nfile = \"a.juesuan.toml\"\n"},
		"control":      {"a": head + strings.Repeat("\x00\x1b[2J", large/10)},
		"combinations": {"a": head + "[[section]]\ntitle = \"" + strings.Repeat("e\u0301\u200d\u202e", 100_000) + "\"\n"},
	}
	for name, files := range cases {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for file, text := range files {
				if err := os.WriteFile(filepath.Join(dir, file+".juesuan.toml"), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			cmd := exec.Command("juesuan-lint", "check", "a.juesuan.toml")
			cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOTRACEBACK=all")
			out, err := cmd.CombinedOutput()
			if failed := (*exec.ExitError)(nil); err != nil && !errors.As(err, &failed) {
				t.Fatal(err)
			}
			state := cmd.ProcessState
			taken, mib := state.UserTime()+state.SystemTime(), state.SysUsage().(*syscall.Rusage).Maxrss>>10
			t.Logf("exit %d, %v, %d MiB, %d bytes said", state.ExitCode(), taken, mib, len(out))
			if state.ExitCode() > exitFindings || strings.Contains(string(out), "未发现问题") || taken > 20*time.Second || mib > 1<<10 {
				t.Errorf("exit %d, %v, %d MiB: %.300s", state.ExitCode(), taken, mib, out)
			}
		})
	}
}
