package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// isolated skips a test where namespaces cannot be made, which is a failure in continuous integration.
func isolated(t *testing.T, flags ...string) func(dir, script string) (stdout, stderr string, exit int) {
	t.Helper()
	if out, err := exec.Command("unshare", append(flags, "true")...).CombinedOutput(); err != nil {
		message := "unshare " + strings.Join(flags, " ") + ": " + err.Error() + " " + string(out)
		if os.Getenv("CI") == "true" {
			t.Fatal(message)
		}
		t.Skip(message)
	}
	return func(dir, script string) (string, string, int) {
		t.Helper()
		cmd := exec.Command("unshare", append(flags, "sh", "-c", script)...)
		var stdout, stderr bytes.Buffer
		cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
		err := cmd.Run()
		if failed := (*exec.ExitError)(nil); err != nil && !errors.As(err, &failed) {
			t.Fatal(err)
		}
		return stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
	}
}

// Nothing is asked of a network: in a namespace that has none, not even a loopback, every command does what it
// does outside.
func TestWithoutNetwork(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts the program many times")
	}
	alone, with := isolated(t, "-rn"), isolated(t, "-r")
	dir := t.TempDir()
	copySample(t, dir, "hanyang-2022/as-published.juesuan.toml")
	for _, call := range []string{
		"check as-published.juesuan.toml", "check --format sarif .", "fix --diff .", "render as-published.juesuan.toml",
		"rules", "explain JS201", "codes 2010350", "schema", "version", "help check", "init --help",
	} {
		out, said, exit := alone(dir, "juesuan-lint "+call)
		wantOut, wantSaid, wantExit := with(dir, "juesuan-lint "+call)
		if out != wantOut || said != wantSaid || exit != wantExit {
			t.Errorf("%s: exit %d %q; with a network %d %q", call, exit, said, wantExit, wantSaid)
		}
		if out == "" {
			t.Errorf("%s says nothing", call)
		}
	}
}

// A full disk costs nobody a file: it is as it was, and a message says why.
func TestFullDisk(t *testing.T) {
	run := isolated(t, "-rm")
	dir := t.TempDir()
	copySample(t, dir, "hanyang-2022/as-published.juesuan.toml")
	small := filepath.Join(dir, "small")
	if err := os.Mkdir(small, 0o755); err != nil {
		t.Fatal(err)
	}
	// Room for the report, but not for another of its size.
	mount := "set -e; mount -t tmpfs -o size=72k none small; cp as-published.juesuan.toml small/; cp small/as-published.juesuan.toml before; set +e; "
	after := "; exit=$?; cmp before small/as-published.juesuan.toml || exit 100; [ $(ls -A small | wc -l) = 1 ] || exit 101; exit $exit"
	for _, call := range []string{"fix small", "baseline small", "render -o small/page.html as-published.juesuan.toml"} {
		_, said, exit := run(dir, mount+"juesuan-lint "+call+after)
		if exit != exitUsage || !strings.Contains(said, "small/") {
			t.Errorf("%s: exit %d, %s", call, exit, said)
		}
	}
	for _, call := range []string{"check as-published.juesuan.toml", "rules", "rules --format json", "explain JS103", "codes 20103", "codes --format json 20103",
		"schema", "schema --config", "completion bash", "version", "help", "help check", "help --man", "check --help"} {
		_, said, exit := run(dir, "juesuan-lint "+call+" >/dev/full")
		if exit != exitUsage || !strings.Contains(said, "输出写不出去") {
			t.Errorf("%s to a full device: exit %d, %q", call, exit, said)
		}
	}
}

func copySample(t *testing.T, dir, name string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "samples", filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, filepath.Base(name)), text, 0o644); err != nil {
		t.Fatal(err)
	}
}
