//go:build unix

package main

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// watched is a running juesuan-lint watch.
type watched struct {
	*testing.T
	dir    string
	cmd    *exec.Cmd
	rounds chan string // what was printed up to each “正在监视”
}

func startWatch(t *testing.T, dir string, args ...string) *watched {
	t.Helper()
	w := &watched{T: t, dir: dir, cmd: exec.Command("juesuan-lint", append([]string{"watch"}, args...)...), rounds: make(chan string)}
	w.cmd.Dir = dir
	out, err := w.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	w.cmd.Stderr = os.Stderr
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.cmd.Process.Kill() })
	go func() {
		defer close(w.rounds)
		round := ""
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if round += lines.Text() + "\n"; strings.HasPrefix(lines.Text(), "正在监视") {
				w.rounds <- round
				round = ""
			}
		}
	}()
	return w
}

// until waits for a round that says all this, and returns it. A change may take more rounds than one.
func (w *watched) until(said ...string) string {
	w.Helper()
	last := ""
	timeout := time.After(30 * time.Second)
	for {
		select {
		case round, running := <-w.rounds:
			if !running {
				w.Fatalf("it ended; last\n%s", last)
			}
			if last = round; !slices.ContainsFunc(said, func(s string) bool { return !strings.Contains(round, s) }) {
				return round
			}
		case <-timeout:
			w.Fatalf("no round says %q; last\n%s", said, last)
		}
	}
}

// save replaces a file as many editors do: another is written beside it and renamed.
func (w *watched) save(path, text string) {
	w.Helper()
	path = filepath.Join(w.dir, filepath.FromSlash(path))
	w.check(os.MkdirAll(filepath.Dir(path), 0o755))
	w.check(os.WriteFile(path+"~", []byte(text), 0o644))
	w.check(os.Rename(path+"~", path))
}

func (w *watched) check(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

const watchedReport = "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n"

func TestWatch(t *testing.T) {
	dir := t.TempDir()
	w := &watched{T: t, dir: dir}
	w.save("juesuan.toml", "forms = [\"forms/*.toml\"]\n[rules]\nJS013 = \"off\"\nJS021 = \"off\"\n")
	w.save("2021.juesuan.toml", strings.Replace(watchedReport, "2022", "2021", 1))
	w.save("2022.juesuan.toml", watchedReport+"prior = \"2021.juesuan.toml\"\n")
	w.save("other.juesuan.toml", watchedReport+"colour = 1\n")
	w = startWatch(t, dir)
	w.until("other.juesuan.toml:6:1 ", "已检查 3 个文件：错误 1")

	// Only what is saved is checked, and what rests on it; the summary is of all.
	w.save("2021.juesuan.toml", strings.Replace(watchedReport, "2022", "2020", 1))
	if round := w.until("2022.juesuan.toml:6:9 ", "prior 应是 2021 年度", "已检查 3 个文件"); strings.Contains(round, "other") {
		t.Errorf("all was checked:\n%s", round)
	}
	w.save("2021.juesuan.toml", strings.Replace(watchedReport, "2022", "2021", 1))
	w.until("已检查 3 个文件：错误 1，核实 0")

	// Written in place; what lies beside the reports is nobody's business.
	w.save("notes.txt", "x")
	w.check(os.WriteFile(filepath.Join(dir, "other.juesuan.toml"), []byte(watchedReport), 0o644))
	w.until("已检查 3 个文件，未发现问题")

	// New folders, and files that are named before they are there.
	w.save("a/b/new.juesuan.toml", watchedReport+"budget = \"later.juesuan.toml\"\n")
	w.until("没有文件“later.juesuan.toml”", "已检查 4 个文件")
	w.save("a/b/later.juesuan.toml", watchedReport)
	w.until("已检查 5 个文件，未发现问题")
	w.check(os.Remove(filepath.Join(dir, "a", "b", "later.juesuan.toml")))
	w.until("已删除 a/b/later.juesuan.toml", "没有文件“later.juesuan.toml”", "已检查 4 个文件：错误 1")
	w.check(os.Rename(filepath.Join(dir, "a"), filepath.Join(dir, "c")))
	w.until("c/b/new.juesuan.toml:6:10 ", "已删除 a/b/new.juesuan.toml", "已检查 4 个文件：错误 1")
	w.check(os.RemoveAll(filepath.Join(dir, "c")))
	w.until("已删除 c/b/new.juesuan.toml", "已检查 3 个文件，未发现问题")

	// The configuration, a form and the baseline concern all.
	w.save("juesuan.toml", "forms = [\"forms/*.toml\"]\n[rules]\nJS013 = \"error\"\nJS021 = \"off\"\n")
	w.until("2021.juesuan.toml:1:1 错误 JS013", "2022.juesuan.toml:1:1 ", "other.juesuan.toml:1:1 ", "已检查 3 个文件：错误 3")
	w.save("forms/own.toml", "[form")
	w.until("2021.juesuan.toml:1:1 ", "2022.juesuan.toml:1:1 ", "other.juesuan.toml:1:1 ", "已检查 3 个文件：错误 3")
	w.save("juesuan.toml", "forms = [\"forms/*.toml\"]\n[rules]\nJS013 = \"off\"\n")
	w.until("own.toml:1:", "已检查 3 个文件")
	w.save("other.juesuan.toml", watchedReport+"colour = 1\n")
	if round := w.until("other.juesuan.toml:6:1 ", "已检查 3 个文件"); strings.Contains(round, "已删除") {
		t.Errorf("a form counts as a report that is gone:\n%s", round)
	}
	baseline := exec.Command("juesuan-lint", "baseline")
	baseline.Dir = dir
	w.check(baseline.Run())
	w.until("基线已收")

	w.check(w.cmd.Process.Signal(os.Interrupt))
	for range w.rounds {
	}
	if err := w.cmd.Wait(); err != nil {
		t.Errorf("interrupted: %v", err)
	}
}

// One report, named: its folder is watched, so that a file that is replaced is still the one.
func TestWatchOneFile(t *testing.T) {
	dir := t.TempDir()
	w := &watched{T: t, dir: dir}
	w.save("old/2021.juesuan.toml", strings.Replace(watchedReport, "2022", "2021", 1))
	w.save("juesuan.toml", "[rules]\nJS013 = \"off\"\n")
	w.save("now/2022.juesuan.toml", watchedReport+"prior = \"../old/2021.juesuan.toml\"\n")
	w.save("now/other.juesuan.toml", watchedReport)
	w = startWatch(t, dir, "now/2022.juesuan.toml")
	w.until("已检查 1 个文件，未发现问题")
	for _, year := range []string{"2020", "2019"} { // outside the paths, and twice
		w.save("old/2021.juesuan.toml", strings.Replace(watchedReport, "2022", year, 1))
		w.until("是 "+year+" 年度的", "已检查 1 个文件")
	}
	w.save("now/2022.juesuan.toml", watchedReport)
	w.until("已检查 1 个文件，未发现问题")
}

// Changes are gathered until they pause; an overflow means that some were missed.
func TestWait(t *testing.T) {
	events, errs, stop := make(chan fsnotify.Event, 9), make(chan error, 9), make(chan os.Signal, 1)
	w := &watching{watcher: &fsnotify.Watcher{Events: events, Errors: errs}}
	events <- fsnotify.Event{Name: "a", Op: fsnotify.Chmod}
	events <- fsnotify.Event{Name: "b", Op: fsnotify.Write}
	events <- fsnotify.Event{Name: "c", Op: fsnotify.Create}
	if changed, all, stopped := w.wait(stop); !slices.Equal(changed, []string{"b", "c"}) || all || stopped {
		t.Errorf("%q %v %v", changed, all, stopped)
	}
	errs <- fsnotify.ErrEventOverflow
	if _, all, _ := w.wait(stop); !all {
		t.Error("an overflow is lost")
	}
	stop <- os.Interrupt
	if _, _, stopped := w.wait(stop); !stopped {
		t.Error("an interrupt is lost")
	}
}
