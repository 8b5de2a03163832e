package exchange_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// repo is a git repository for a test.
type repo struct {
	*testing.T
	dir string
}

func newRepo(t *testing.T) *repo {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("there is no git here")
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	r := &repo{t, dir}
	r.git("init", "-q", "-b", "main")
	return r
}

func (r *repo) git(args ...string) {
	r.Helper()
	cmd := exec.Command("git", append([]string{"-C", r.dir, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"}, args...)...)
	if out, err := cmd.CombinedOutput(); err != nil {
		r.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// commit writes files, removes those without a text, and commits.
func (r *repo) commit(files map[string]string) {
	r.Helper()
	for name, text := range files {
		path := filepath.Join(r.dir, filepath.FromSlash(name))
		err := os.MkdirAll(filepath.Dir(path), 0o755)
		if err == nil && text == "" {
			err = os.Remove(path)
		} else if err == nil {
			err = os.WriteFile(path, []byte(text), 0o644)
		}
		if err != nil {
			r.Fatal(err)
		}
	}
	r.git("add", "-A")
	r.git("commit", "-q", "-m", "reports")
}

func (r *repo) open() *exchange.Repository {
	r.Helper()
	opened, err := exchange.OpenRepository(nil, os.Getenv, r.dir)
	if err != nil {
		r.Fatal(err)
	}
	return opened
}

// account is a report in which all that was spent was spent on 201. What it begins with tells it from others, by
// whose likeness git takes one file for another that was renamed.
func account(head, year, amount, more string) string {
	return strings.Repeat("# "+head+"\n", 50) + `[report]
unit = "甲"
year = ` + year + `
edition = "wuhan"
amount_unit = "万元"
` + more + `
[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
201 = ["一般公共服务支出", ` + amount + `, ` + amount + `, ""]
`
}

// What differs between two points is found, whatever became of the files, and nothing that is no report.
func TestChanged(t *testing.T) {
	r := newRepo(t)
	r.commit(map[string]string{"stays.juesuan.toml": account("stays", "2022", "1.00", ""), "edited.juesuan.toml": account("edited", "2022", "2.00", ""),
		"gone.juesuan.toml": account("gone", "2022", "3.00", ""), "部门/old name.juesuan.toml": account("moves", "2022", "5.00", ""), "README": "one\n"})
	r.commit(map[string]string{"edited.juesuan.toml": account("edited", "2022", "2.50", ""), "gone.juesuan.toml": "",
		"部门/old name.juesuan.toml": "", "部门/新名.juesuan.toml": account("moves", "2022", "5.50", ""), "come.juesuan.toml": account("come", "2023", "9.00", ""), "README": "two\n"})
	git := r.open()
	old, now, err := git.Span("HEAD~1..HEAD")
	if err != nil {
		t.Fatal(err)
	}
	want := []exchange.ChangedFile{
		{"", "come.juesuan.toml"}, {"edited.juesuan.toml", "edited.juesuan.toml"}, {"gone.juesuan.toml", ""}, {"部门/old name.juesuan.toml", "部门/新名.juesuan.toml"},
	}
	if got, err := git.Changed(old, now, nil); err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, %v, want %v", got, err, want)
	}
	if got, err := git.Changed(old, now, []string{"部门"}); err != nil || len(got) != 1 || got[0] != want[3] {
		t.Errorf("in a folder: %v, %v", got, err)
	}
	tree, err := git.Point("")
	if err != nil || !tree.IsCommit() {
		t.Fatal(tree, err)
	}
	if got, err := git.Changed(tree, exchange.Point{}, nil); err != nil || len(got) != 0 {
		t.Errorf("nothing was changed since: %v, %v", got, err)
	}
}

// A...B begins where the two parted; what names no commit is refused, and is never taken for a flag.
func TestSpan(t *testing.T) {
	r := newRepo(t)
	r.commit(map[string]string{"a.juesuan.toml": account("a", "2022", "1.00", "")})
	r.git("checkout", "-q", "-b", "side")
	r.commit(map[string]string{"b.juesuan.toml": account("b", "2022", "2.00", "")})
	r.git("checkout", "-q", "main")
	r.commit(map[string]string{"c.juesuan.toml": account("c", "2022", "3.00", "")})
	git := r.open()
	for span, want := range map[string]string{
		"main..side":  "b.juesuan.toml c.juesuan.toml",
		"main...side": "b.juesuan.toml",
		"side...":     "c.juesuan.toml", // HEAD
	} {
		old, now, err := git.Span(span)
		if err != nil {
			t.Fatal(span, err)
		}
		changed, err := git.Changed(old, now, nil)
		var names []string
		for _, f := range changed {
			names = append(names, f.Old+f.Now)
		}
		if got := strings.Join(names, " "); err != nil || got != want {
			t.Errorf("%s: %s, %v, want %s", span, got, err, want)
		}
	}
	for _, rev := range []string{"nowhere", "--output=x", "main..nowhere"} {
		if _, _, err := git.Span(rev); err == nil {
			t.Errorf("%s was found", rev)
		}
	}
}

// A version is computed with the other reports as they were then, not as they are.
func TestVersionOfThen(t *testing.T) {
	r := newRepo(t)
	growth := "prior = \"2021.juesuan.toml\"\n[[section]]\ntitle = \"说明\"\ntext = \"增加 {= 表5.201.小计 - 上年.表5.201.小计} 万元。\"\n"
	r.commit(map[string]string{"2021.juesuan.toml": account("2021", "2021", "10.00", ""), "2022.juesuan.toml": account("2022", "2022", "30.00", growth)})
	r.commit(map[string]string{"2021.juesuan.toml": account("2021", "2021", "25.00", "")})
	git := r.open()
	path := filepath.Join(r.dir, "2022.juesuan.toml")
	p, _ := project.Open(r.dir, rules.All())
	for rev, want := range map[string]string{"HEAD~1": "增加 20.00 万元", "HEAD": "增加 5.00 万元"} { // 30 − 10, 30 − 25
		at, err := git.Point(rev)
		if err != nil {
			t.Fatal(err)
		}
		v, err := git.Version(at, "2022.juesuan.toml", path)
		if err != nil || v.Name != rev+":2022.juesuan.toml" {
			t.Fatal(v.Name, err)
		}
		e, err := v.Compute(p, *p.Checker())
		if err != nil {
			t.Fatal(err)
		}
		if got := render.Markdown(e); !strings.Contains(got, want) {
			t.Errorf("%s: no %s in\n%s", rev, want, got)
		}
		if _, err := git.Version(at, "none.juesuan.toml", path); err == nil {
			t.Errorf("%s has a report that it has not", rev)
		}
	}
}

// Where there is no repository, or no git, that is said, with what to do instead.
func TestNoRepository(t *testing.T) {
	newRepo(t) // git is there
	_, err := exchange.OpenRepository(nil, os.Getenv, t.TempDir())
	if words, ok := exchange.Words(err); !ok || !strings.Contains(words.In(lint.Chinese), "不在 git 仓库里") {
		t.Error(err)
	}
	_, err = exchange.OpenRepository(nil, func(string) string { return "" }, "")
	if words, ok := exchange.Words(err); !ok || !strings.Contains(words.In(lint.English), "git was not found") {
		t.Error(err)
	}
}
