package project

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/juesuan/juesuan-lint/lint"
)

// tree writes files into a new folder: "path" or "path = text".
func tree(t *testing.T, files ...string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		path, text, _ := strings.Cut(f, " = ")
		write(t, filepath.Join(dir, filepath.FromSlash(path)), text)
	}
	return dir
}

func symlink(t *testing.T, to, path string) {
	t.Helper()
	if err := os.Symlink(filepath.FromSlash(to), path); err != nil {
		t.Skip(err)
	}
}

func open(t *testing.T, root string, rules ...*lint.Rule) *Project {
	t.Helper()
	p, problems := Open(root, rules)
	for _, problem := range problems {
		t.Fatal(problem.Message.In(lint.Chinese))
	}
	return p
}

// walk returns the paths that Walk yields, relative to the root, with ! before those that must not be
// read.
func walk(t *testing.T, p *Project, path string) []string {
	t.Helper()
	var out []string
	err := p.Walk(path, func(f File) bool {
		rel, err := filepath.Rel(p.Root, f.Path())
		if err != nil {
			t.Fatal(err)
		}
		rel = filepath.ToSlash(rel)
		if f.in.bad != nil {
			rel = "!" + rel
		}
		out = append(out, rel)
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func expect(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", what, got, want)
	}
}

func TestWalk(t *testing.T) {
	dir := tree(t,
		"juesuan.toml = exclude = [\"旧稿\", \"*.draft.juesuan.toml\"]",
		"b.juesuan.toml", "a.juesuan.toml", "a/x.juesuan.toml", "a.z/y.juesuan.toml", "readme.md", "forms/a.toml",
		"x.draft.juesuan.toml", "x.part.juesuan.toml", ".hidden.juesuan.toml", ".git/c.juesuan.toml", "node_modules/d.juesuan.toml",
		"旧稿/e.juesuan.toml", "单位/旧稿/f.juesuan.toml", "单位/甲.juesuan.toml", "folder.juesuan.toml/g.juesuan.toml",
		"empty/.keep", "juesuan.toml.bak",
	)
	p := open(t, dir)
	want := []string{"a.juesuan.toml", "a.z/y.juesuan.toml", "a/x.juesuan.toml", "b.juesuan.toml", "folder.juesuan.toml/g.juesuan.toml", "单位/甲.juesuan.toml"}
	expect(t, "the root", walk(t, p, dir), want...)
	if !slices.IsSorted(want) {
		t.Error("not in the order of paths")
	}
	expect(t, "a folder", walk(t, p, filepath.Join(dir, "单位")), "单位/甲.juesuan.toml")
	expect(t, "a folder called like a report", walk(t, p, filepath.Join(dir, "folder.juesuan.toml")), "folder.juesuan.toml/g.juesuan.toml")
	expect(t, "an excluded folder", walk(t, p, filepath.Join(dir, "旧稿")))
	expect(t, "an excluded file", walk(t, p, filepath.Join(dir, "x.draft.juesuan.toml")))
	for _, named := range []string{"x.part.juesuan.toml", "readme.md", ".hidden.juesuan.toml", ".git/c.juesuan.toml"} {
		expect(t, "a named file", walk(t, p, filepath.Join(dir, named)), named)
	}
	expect(t, "a named hidden folder", walk(t, p, filepath.Join(dir, ".git")), ".git/c.juesuan.toml")
	if err := p.Walk(filepath.Join(dir, "no.juesuan.toml"), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing path: %v", err)
	}
	n := 0
	if err := p.Walk(dir, func(File) bool { n++; return false }); err != nil || n != 1 {
		t.Errorf("%d files after the first was enough", n)
	}
}

// Paths are shown as the user gave them.
func TestWalkShowsPathsAsGiven(t *testing.T) {
	dir := tree(t, "juesuan.toml", "a/b.juesuan.toml")
	t.Chdir(dir)
	for _, test := range []struct{ path, want string }{
		{".", "a/b.juesuan.toml"}, {"a", "a/b.juesuan.toml"}, {"./a/", "a/b.juesuan.toml"},
		{"a/../a", "a/b.juesuan.toml"}, {dir, filepath.ToSlash(dir) + "/a/b.juesuan.toml"},
	} {
		p := open(t, Find(test.path))
		var got []string
		if err := p.Walk(test.path, func(f File) bool { got = append(got, filepath.ToSlash(f.Path())); return true }); err != nil {
			t.Fatal(err)
		}
		expect(t, test.path, got, test.want)
		if rel, ok := p.Rel(filepath.FromSlash(got[0])); !ok || rel != "a/b.juesuan.toml" {
			t.Errorf("Rel(%q) = %q, %v", got[0], rel, ok)
		}
	}
}

func TestWalkIgnored(t *testing.T) {
	dir := tree(t,
		".gitignore = # 说明\n*.tmp.juesuan.toml\n/out\nbuild/\n!keep.tmp.juesuan.toml\n草稿/**/旧*\n",
		"a.tmp.juesuan.toml", "keep.tmp.juesuan.toml", "out/b.juesuan.toml", "x/out/c.juesuan.toml", "build/d.juesuan.toml",
		"x/build/e.juesuan.toml", "草稿/一/旧一.juesuan.toml", "草稿/新.juesuan.toml",
		"sub/.gitignore = !*.tmp.juesuan.toml\nz.juesuan.toml\n", "sub/a.tmp.juesuan.toml", "sub/z.juesuan.toml", "sub/y/z.juesuan.toml",
		"z.juesuan.toml", ".git/HEAD",
	)
	p := open(t, dir)
	expect(t, "all", walk(t, p, dir), "keep.tmp.juesuan.toml", "sub/a.tmp.juesuan.toml", "x/out/c.juesuan.toml", "z.juesuan.toml", "草稿/新.juesuan.toml")
	expect(t, "a file that is ignored", walk(t, p, filepath.Join(dir, "a.tmp.juesuan.toml")), "a.tmp.juesuan.toml")
	expect(t, "a folder that is ignored", walk(t, p, filepath.Join(dir, "out")), "out/b.juesuan.toml")
	expect(t, "a folder below", walk(t, p, filepath.Join(dir, "sub")), "sub/a.tmp.juesuan.toml")
}

// A .gitignore above the project holds as far up as the repository goes.
func TestWalkIgnoredFromAbove(t *testing.T) {
	dir := tree(t, "repo/.git/HEAD", "repo/.gitignore = a.juesuan.toml\n", ".gitignore = b.juesuan.toml\n",
		"repo/p/juesuan.toml", "repo/p/a.juesuan.toml", "repo/p/b.juesuan.toml")
	p := open(t, filepath.Join(dir, "repo", "p"))
	expect(t, "all", walk(t, p, p.Root), "b.juesuan.toml")
}

// Without git the project's root is as far up.
func TestWalkIgnoredWithoutGit(t *testing.T) {
	dir := tree(t, "p/juesuan.toml", "p/.gitignore = b.juesuan.toml\n", "p/sub/a.juesuan.toml", "p/sub/b.juesuan.toml", ".gitignore = a.juesuan.toml\n")
	if top := Find(filepath.Dir(dir)); top != filepath.Dir(dir) {
		t.Skip("the folder for temporary files lies in a project")
	}
	p := open(t, filepath.Join(dir, "p"))
	expect(t, "all", walk(t, p, p.Root), "sub/a.juesuan.toml")
	expect(t, "a folder", walk(t, p, filepath.Join(p.Root, "sub")), "sub/a.juesuan.toml")
}

func TestWalkLinks(t *testing.T) {
	dir := tree(t, "p/juesuan.toml = exclude = [\"excluded\"]", "p/a.juesuan.toml", "p/sub/b.juesuan.toml", "outside/c.juesuan.toml", "p/.data/d.juesuan.toml",
		"p/excluded/e.juesuan.toml", "p/named/.keep", "p/plain.txt", "p/far/f.juesuan.toml", "p/far/excluded/g.juesuan.toml")
	root := filepath.Join(dir, "p")
	symlink(t, "..", filepath.Join(root, "sub", "up"))
	symlink(t, "sub", filepath.Join(root, "again"))
	symlink(t, ".data", filepath.Join(root, "data"))
	symlink(t, "../outside", filepath.Join(root, "out"))
	symlink(t, "../outside/c.juesuan.toml", filepath.Join(root, "out.juesuan.toml"))
	symlink(t, "no.juesuan.toml", filepath.Join(root, "dangling.juesuan.toml"))
	symlink(t, "no.txt", filepath.Join(root, "dangling.txt"))
	symlink(t, "loop.juesuan.toml", filepath.Join(root, "loop.juesuan.toml"))
	symlink(t, "sub/b.juesuan.toml", filepath.Join(root, "copy.juesuan.toml"))
	symlink(t, "plain.txt", filepath.Join(root, "text.juesuan.toml"))
	symlink(t, "../far", filepath.Join(root, "named", "far"))
	symlink(t, "excluded/e.juesuan.toml", filepath.Join(root, "e.juesuan.toml"))
	symlink(t, "sub", filepath.Join(root, "excluded.d"))
	p := open(t, root)
	expect(t, "all", walk(t, p, root), "a.juesuan.toml", "far/f.juesuan.toml", "sub/b.juesuan.toml",
		"!dangling.juesuan.toml", "data/d.juesuan.toml", "!loop.juesuan.toml", "!out.juesuan.toml", "text.juesuan.toml")
	expect(t, "a folder with a link", walk(t, p, filepath.Join(root, "named")), "named/far/f.juesuan.toml")
}

// A folder with a juesuan.toml of its own is a project of its own, whoever walks.
func TestWalkNestedProjects(t *testing.T) {
	dir := tree(t, "juesuan.toml = exclude = [\"no\"]\n[rules]\nJS018 = \"warning\"", "a.juesuan.toml", "no/b.juesuan.toml",
		"dep/juesuan.toml = exclude = [\"yes\"]\n[rules]\nJS018 = \"info\"", "dep/no/c.juesuan.toml", "dep/yes/d.juesuan.toml", "dep/e.juesuan.toml",
		"repo/.git/HEAD", "repo/f.juesuan.toml")
	rule := &lint.Rule{ID: "JS018", Severity: lint.Error}
	p := open(t, dir, rule)
	levels := map[string]lint.Severity{}
	err := p.Walk(dir, func(f File) bool {
		rel, _ := filepath.Rel(dir, f.Path())
		levels[filepath.ToSlash(rel)] = f.Project().Checker().SeverityOf(rule, f.Path())
		if want := Find(f.Path()); f.Project().Root != want {
			t.Errorf("%s is given to %s, but belongs to %s", rel, f.Project().Root, want)
		}
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]lint.Severity{"a.juesuan.toml": lint.Warning, "dep/no/c.juesuan.toml": lint.Info, "dep/e.juesuan.toml": lint.Info, "repo/f.juesuan.toml": lint.Warning}
	if len(levels) != len(want) {
		t.Errorf("got %v", levels)
	}
	for path, level := range want {
		if levels[path] != level {
			t.Errorf("%s: %v, want %v", path, levels[path], level)
		}
	}
	plain := tree(t, ".git/HEAD", "a.juesuan.toml", "sub/.git/HEAD", "sub/b.juesuan.toml")
	q := open(t, plain)
	if err := q.Walk(plain, func(f File) bool {
		if want := Find(f.Path()); f.Project().Root != want {
			t.Errorf("%s is given to %s, but belongs to %s", f.Path(), f.Project().Root, want)
		}
		return true
	}); err != nil {
		t.Fatal(err)
	}
}

func TestWalkDenied(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	dir := tree(t, "juesuan.toml", "a.juesuan.toml", "shut/b.juesuan.toml")
	shut := filepath.Join(dir, "shut")
	if err := os.Chmod(shut, 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(shut, 0o755)
	p := open(t, dir)
	expect(t, "all", walk(t, p, dir), "a.juesuan.toml", "!shut")
}

func TestReadIgnore(t *testing.T) {
	tests := []struct {
		pattern, path string
		dir, want     bool
	}{
		{"a", "a", false, true}, {"a", "x/a", false, true}, {"a", "ab", false, false},
		{"/a", "a", false, true}, {"/a", "x/a", false, false},
		{"a/", "a", true, true}, {"a/", "a", false, false}, {"a/", "x/a", true, true},
		{"x/a", "x/a", false, true}, {"x/a", "y/x/a", false, false},
		{"**/a", "a", false, true}, {"**/a", "x/y/a", false, true}, {"x/**", "x/a", false, true}, {"x/**", "x", true, false},
		{"x/**/a", "x/a", false, true}, {"x/**/a", "x/y/z/a", false, true}, {"**", "a", false, true},
		{"*.toml", "x/a.toml", false, true}, {"x/*.toml", "x/a.toml", false, true}, {"x/*.toml", "x/y/a.toml", false, false},
		{"a?c", "abc", false, true}, {"a?c", "a年c", false, true}, {"a?c", "ac", false, false},
		{"[abc]", "b", false, true}, {"[!abc]", "b", false, false}, {"[^abc]", "d", false, true}, {"[a-c]x", "bx", false, true},
		{"[]]", "]", false, true}, {"[a-]", "-", false, true}, {"[一-龥]", "年", false, true}, {"[", "[", false, true},
		{`\!a`, "!a", false, true}, {`\#a`, "#a", false, true}, {`a\*`, "a*", false, true}, {`a\*`, "ab", false, false}, {`[\]]`, "]", false, true},
		{"a ", "a", false, true}, {`a\ `, "a ", false, true}, {"a b", "a b", false, true},
		{"#a", "#a", false, false}, {"", "", false, false}, {"/", "a", true, false},
		{"*a*b*", "xaxbx", false, true}, {"*a*b*", "xbxax", false, false}, {"a*[0-9]", "a12", false, true}, {"*.part", "甲.part", false, true},
	}
	for _, test := range tests {
		rule, ok := readIgnore(test.pattern)
		got := false
		if ok {
			root := string(filepath.Separator) + "r"
			i := &ignore{dir: root, rules: []ignoreRule{rule}}
			got = i.ignores(filepath.Join(root, filepath.FromSlash(test.path)), test.dir)
		}
		if got != test.want {
			t.Errorf("%q ignores %q (folder: %v): %v", test.pattern, test.path, test.dir, got)
		}
	}
}

// git itself says which files a set of patterns leaves.
func TestIgnoreAgainstGit(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("no git")
	}
	names := []string{"a", "b", "ab", "x-1", "年"}
	var files []string
	for _, a := range names {
		files = append(files, a+".juesuan.toml")
		for _, b := range names[:4] {
			files = append(files, a+"/"+b+".juesuan.toml", a+"/"+b+"/c.juesuan.toml", a+"/"+b+"/年/d.juesuan.toml")
		}
	}
	tests := []map[string]string{
		{".gitignore": "a\n"}, {".gitignore": "/a/\n!a/b\n"}, {".gitignore": "a/*\n!a/b\n"}, {".gitignore": "**/b/\n"},
		{".gitignore": "*\n!*/\n!c.juesuan.toml\n"}, {".gitignore": "x-[0-9]\n[!ab]*\n"}, {".gitignore": "a/**\n!a/b/\n!a/b/**\n"},
		{".gitignore": "年/\n", "a/.gitignore": "!年/\n/b/\n"}, {".gitignore": "b/c.juesuan.toml\n*/a/*.toml\n"},
		{".gitignore": "*.juesuan.toml\n", "b/.gitignore": "!*.juesuan.toml\nab/c*\n", "b/ab/.gitignore": "!c*\n"},
		{".gitignore": "a/*/年\n\\a\n??\n"}, {".gitignore": "a?\nx-1/**/d.juesuan.toml\n  \n#b\n"}, {".gitignore": "d.juesuan.toml \n/b.juesuan.toml\\ \n"},
		{".gitignore": "**/年/**\n"}, {".gitignore": "a/**/d.*\n!d.juesuan.toml\n"}, {".gitignore": "[a-b]\n!a\n[\n"}, {".gitignore": "\uFEFFb\r\nc.*\r\n"},
	}
	for _, ignores := range tests {
		var all []string
		all = append(all, files...)
		for name, text := range ignores {
			all = append(all, name+" = "+text)
		}
		dir := tree(t, all...)
		run := func(args ...string) string {
			c := exec.Command(git, append([]string{"-C", dir, "-c", "core.quotepath=off", "-c", "core.excludesFile="}, args...)...)
			c.Env = append(os.Environ(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull, "HOME="+dir)
			out, err := c.CombinedOutput()
			if err != nil {
				t.Fatalf("git: %v\n%s", err, out)
			}
			return string(out)
		}
		run("init", "-q")
		var want []string
		for path := range strings.FieldsSeq(run("ls-files", "--others", "--exclude-standard")) {
			if IsReport(path) {
				want = append(want, path)
			}
		}
		slices.Sort(want)
		got := walk(t, open(t, dir), dir)
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\ngit  %q", ignores, got, want)
		}
	}
}

// A folder of many files is read in several pieces: all are yielded in order, whatever else lies there.
func TestWalkManyFiles(t *testing.T) {
	const n = 1000
	var files, want []string
	for i := range n {
		name := fmt.Sprintf("单位%04d.juesuan.toml", i)
		files, want = append(files, name, fmt.Sprintf("单位%04d.docx", i)), append(want, name)
	}
	inner := "单位0499/甲.juesuan.toml" // "." stands before "/"
	want = slices.Insert(want, 500, inner)
	dir := tree(t, append(files, inner)...)
	expect(t, "many files", walk(t, open(t, dir), dir), want...)
}

// What is kept of a file, its name included, is little: there may be a hundred thousand.
func TestWalkKeepsLittle(t *testing.T) {
	const n, most = 4000, 48 // a name has 23 bytes
	dir := t.TempDir()
	for i := range n {
		write(t, filepath.Join(dir, fmt.Sprintf("%010d.juesuan.toml", i)), "")
	}
	p := open(t, dir)
	files := make([]File, 0, n)
	live := func() int {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc)
	}
	before := live()
	if err := p.Walk(dir, func(f File) bool { files = append(files, f); return true }); err != nil || len(files) != n {
		t.Fatal(len(files), err)
	}
	if each := (live()-before)/n + int(unsafe.Sizeof(files[0])); each > most {
		t.Errorf("%d bytes are kept of each file, more than %d", each, most)
	}
	if f := files[n-1]; f.Name() != "0000003999.juesuan.toml" {
		t.Error(f.Name())
	}
}

func BenchmarkWalk(b *testing.B) {
	dir := b.TempDir()
	for i := range 100 {
		sub := filepath.Join(dir, fmt.Sprintf("单位%03d", i))
		if err := os.Mkdir(sub, 0o755); err != nil {
			b.Fatal(err)
		}
		for j := range 20 {
			if err := os.WriteFile(filepath.Join(sub, fmt.Sprintf("%03d.juesuan.toml", j)), nil, 0o644); err != nil {
				b.Fatal(err)
			}
		}
	}
	p, _ := Open(dir, nil)
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		if err := p.Walk(dir, func(File) bool { n++; return true }); err != nil || n != 2000 {
			b.Fatal(n, err)
		}
	}
}
