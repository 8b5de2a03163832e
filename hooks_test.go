//go:build !race

package layout_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// repo is a git repository for a test, with an environment of its own.
type repo struct {
	*testing.T
	dir string
	env []string
}

// run runs a command in the repository and returns what it printed.
func (r *repo) run(name string, args ...string) (string, error) {
	r.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = r.dir, r.env
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// must is run for a command that must succeed.
func (r *repo) must(name string, args ...string) string {
	r.Helper()
	out, err := r.run(name, args...)
	if err != nil {
		r.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return strings.TrimSpace(out)
}

func (r *repo) write(name, text string) {
	r.Helper()
	path := filepath.Join(r.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		r.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		r.Fatal(err)
	}
}

// newRepo begins a repository in a folder of its own.
func newRepo(t *testing.T, env []string) *repo {
	t.Helper()
	r := &repo{T: t, dir: t.TempDir(), env: env}
	r.must("git", "init", "-q", "-b", "main")
	return r
}

// commit commits all files.
func (r *repo) commit() (string, error) {
	r.Helper()
	r.must("git", "add", "-A")
	return r.run("git", "commit", "-m", "reports")
}

// missing skips a test for want of a program, which is a failure in continuous integration.
func missing(t *testing.T, program string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s is missing", program)
	}
	t.Skipf("SKIPPED: %s is missing", program)
}

// TestPreCommit proves .pre-commit-hooks.yaml with the real pre-commit: a commit with a violated identity
// is stopped, one without passes, and what rests on the changed file is looked at too.
func TestPreCommit(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program anew")
	}
	for _, program := range []string{"git", "pre-commit"} {
		if _, err := exec.LookPath(program); err != nil {
			missing(t, program)
		}
	}
	home := t.TempDir()
	env := append(os.Environ(), "HOME="+home, "PRE_COMMIT_HOME="+filepath.Join(home, "pre-commit"), "XDG_CONFIG_HOME="+home, "GIT_CONFIG_NOSYSTEM=1",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.org", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.org",
		// What has been compiled is not compiled again, and what nobody debugs is linked faster without the means to.
		"GOFLAGS=-trimpath '-ldflags=-s -w'", "GOCACHE="+goEnv(t, "GOCACHE"), "GOMODCACHE="+goEnv(t, "GOMODCACHE"), "GOPROXY="+goEnv(t, "GOPROXY"))

	// The working tree, as the repository that the hook comes from.
	source := newRepo(t, env)
	for _, file := range tracked(t) {
		text, err := os.ReadFile(file)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		source.write(file, string(text))
	}
	if out, err := source.commit(); err != nil {
		t.Fatal(out)
	}
	rev := source.must("git", "rev-parse", "HEAD")

	user := newRepo(t, env)
	user.write(".pre-commit-config.yaml", fmt.Sprintf("repos:\n  - repo: %s\n    rev: %s\n    hooks:\n      - id: juesuan-lint\n", source.dir, rev))
	user.must("pre-commit", "install")
	report, err := os.ReadFile("samples/hanyang-2022/corrected.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	right := string(report)
	wrong := strings.Replace(right, "567.46,   352.59", "567.46,   352.95", 1)
	if wrong == right {
		t.Fatal("the sample has changed")
	}

	user.write("2022.juesuan.toml", wrong)
	if out, err := user.commit(); err == nil || !strings.Contains(out, "错误 JS") {
		t.Errorf("a violated identity is committed: %v\n%s", err, out)
	}
	user.write("2022.juesuan.toml", right)
	if out, err := user.commit(); err != nil || !strings.Contains(out, "Passed") {
		t.Fatalf("a right report is stopped: %v\n%s", err, out)
	}

	// What the program itself takes of that.
	var fastest time.Duration
	bin := user.must("sh", "-c", "find \"$PRE_COMMIT_HOME\" -name juesuan-lint -type f | head -n 1")
	for i := range 9 {
		cmd := exec.Command(bin, "check", "--dependents", "2022.juesuan.toml")
		cmd.Dir = user.dir
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Run(); err != nil {
			t.Fatalf("%v\n%s", err, out.String())
		}
		if d := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(); i == 0 || d < fastest {
			fastest = d
		}
	}
	t.Logf("the hook takes %v", fastest)
	if fastest > 200*time.Millisecond {
		t.Errorf("the hook takes %v, more than 200 ms", fastest)
	}

	// A change that another report rests on, and one of the project's configuration.
	user.must("git", "mv", "2022.juesuan.toml", "last.juesuan.toml")
	user.write("last.juesuan.toml", right+"\n")
	user.write("2023.juesuan.toml", "[report]\nunit = \"甲\"\nyear = 2023\namount_unit = \"万元\"\nprior = \"last.juesuan.toml\"\n")
	if out, err := user.commit(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	user.write("last.juesuan.toml", strings.Replace(right, "[report]", "[reports]", 1))
	if out, err := user.commit(); err == nil || !strings.Contains(out, "2023.juesuan.toml:5:9 错误 JS015") {
		t.Errorf("what rests on the changed report is not looked at: %v\n%s", err, out)
	}
	user.write("last.juesuan.toml", right+"\n")
	user.write("juesuan.toml", "fail_on = \"info\"\n")
	if out, err := user.commit(); err == nil || !strings.Contains(out, "2023.juesuan.toml:1:1 提示") {
		t.Errorf("a change of the configuration is not looked at: %v\n%s", err, out)
	}

	// The other hook, with the program that is installed.
	other := newRepo(t, append(env, "PATH="+filepath.Dir(bin)+string(os.PathListSeparator)+os.Getenv("PATH")))
	other.write(".pre-commit-config.yaml", fmt.Sprintf("repos:\n  - repo: %s\n    rev: %s\n    hooks:\n      - id: juesuan-lint-system\n", source.dir, rev))
	other.must("pre-commit", "install")
	other.write("2022.juesuan.toml", wrong)
	if out, err := other.commit(); err == nil || !strings.Contains(out, "错误 JS") {
		t.Errorf("juesuan-lint-system: a violated identity is committed: %v\n%s", err, out)
	}
	other.write("2022.juesuan.toml", right)
	if out, err := other.commit(); err != nil || !strings.Contains(out, "Passed") {
		t.Errorf("juesuan-lint-system: a right report is stopped: %v\n%s", err, out)
	}
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// TestAction runs the script of action.yml as a runner would.
func TestAction(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		missing(t, "bash")
	}
	text, err := os.ReadFile("action.yml")
	if err != nil {
		t.Fatal(err)
	}
	_, script, ok := strings.Cut(string(text), "      run: |\n")
	if !ok {
		t.Fatal("no script in action.yml")
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, c := range []struct {
		paths, failOn, format, output string
		fails                         bool
		want                          string
	}{
		{"samples/minimal\n\nsamples/hanyang-2022/corrected.juesuan.toml\n", "", "github", "", false, "已检查 2 个文件："},
		{"samples/hanyang-2022/as-published.juesuan.toml", "", "github", "", true, "::error file=samples/hanyang-2022/as-published.juesuan.toml,line=130,"},
		{"samples/hanyang-2022/as-published.juesuan.toml", "never", "sarif", filepath.Join(dir, "out.sarif"), false, `"version":"2.1.0"`},
	} {
		cmd := exec.Command("bash", "-e", "-o", "pipefail", "-c", script)
		cmd.Env = append(os.Environ(), "GITHUB_ACTION_PATH="+here, "RUNNER_TEMP="+dir,
			"INPUT_PATHS="+c.paths, "INPUT_FAIL_ON="+c.failOn, "INPUT_FORMAT="+c.format, "INPUT_OUTPUT="+c.output, "INPUT_LANG=zh")
		out, err := cmd.CombinedOutput()
		if (err != nil) != c.fails {
			t.Errorf("%q: %v\n%s", c.paths, err, out)
		}
		if c.output != "" {
			if out, err = os.ReadFile(c.output); err != nil {
				t.Error(err)
			}
		}
		if !strings.Contains(string(out), c.want) {
			t.Errorf("%q: no %q in\n%s", c.paths, c.want, out)
		}
	}
}
