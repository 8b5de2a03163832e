// Package layout_test holds the repository to its layout: imports run one way, and no file names the
// machine it was written on.
package layout_test

import (
	"bytes"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/juesuan/juesuan-lint"

// layers are the packages in the order in which they may import one another: a package imports only
// what stands on a line above its own. A pattern is a folder, * stands for one part of a path.
var layers = [][]string{
	{"dsl/source", "dsl/name", "dsl/width", "dsl/markup", "dsl/align"},
	{"dsl/syntax", "dsl/amount"},
	{"dsl/formula", "dsl/catalog"},
	{"dsl/doc"},
	{"dsl/form"},
	{"dsl/report"},
	{"dsl/eval"},
	{"dsl/format"},
	{"dsl/phrase", "dsl/draft"},
	{"dsl/render"},
	{"dsl/grid"},
	{"dsl/convert"},
	{"dsl/convert/text", "dsl/convert/charset", "dsl/convert/office"},
	{"dsl/convert/recognize", "dsl/convert/typeset", "dsl/convert/child", "dsl/convert/xlsx", "dsl/convert/docx", "dsl/convert/pdf"},
	{"dsl/diff", "dsl/merge"},
	{"lint"},
	{"lint/suspect", "lint/suppress", "lint/against", "lint/review", "lint/fix", "lint/baseline", "lint/config/glob"},
	{"lint/config"},
	{"lint/rules/js*"},
	{"lint/rules"},
	{"lint/project", "lint/output"},
	{"lint/exchange"},
	{"lsp/rpc", "lsp/protocol317"},
	{"lsp/feature"},
	{"lsp"},
	{"cmd/juesuan-lint", "cmd/juesuan-convert", "cmd/juesuan-web"},
}

// isHelper reports packages for our own work, which only tests and one another may import.
func isHelper(pkg string) bool { return pkg == "lint/linttest" || strings.HasPrefix(pkg, "internal/") }

// linked are the packages that the program may be made of. Of glsp it is the types and their dispatch, which
// need the standard library only; its own server would bring a network and a second.
var linked = []string{
	"github.com/BurntSushi/toml", "github.com/BurntSushi/toml/internal", "github.com/rogpeppe/go-internal/diff", "github.com/shopspring/decimal",
	"github.com/tliron/glsp", "github.com/tliron/glsp/protocol_3_16",
	"github.com/fsnotify/fsnotify", "github.com/fsnotify/fsnotify/internal", "golang.org/x/sys/unix", // watch; they do nothing at the start
}

// layerOf returns the layer of a package, −1 for none. An internal package belongs to the package
// above it.
func layerOf(pkg string) int {
	pkg, _, _ = strings.Cut(pkg, "/internal/")
	for i, layer := range layers {
		for _, pattern := range layer {
			if ok, _ := path.Match(pattern, pkg); ok {
				return i
			}
		}
	}
	return -1
}

// mayImport reports whether package from may import package to.
func mayImport(from, to string) bool {
	owner, _, internal := strings.Cut(from, "/internal/")
	if to == "internal/literal" { // generators print what they have worked out
		return internal
	}
	return layerOf(to) >= 0 && layerOf(to) < layerOf(from) || internal && to == owner || strings.HasPrefix(to, owner+"/internal/")
}

func TestImportsRunOneWay(t *testing.T) {
	packages := imports(t)
	if len(packages) < 15 {
		t.Fatalf("only %d packages found", len(packages))
	}
	for pkg, list := range packages {
		if pkg == "." || pkg == "docs" || isHelper(pkg) {
			continue
		}
		if layerOf(pkg) < 0 {
			t.Errorf("%s has no place in the order of layers: give it one in layout_test.go", pkg)
			continue
		}
		for _, imported := range list {
			inside, ours := strings.CutPrefix(imported, module+"/")
			switch {
			case ours && !mayImport(pkg, inside):
				t.Errorf("%s imports %s, which is not below it", pkg, inside)
			case imported == "github.com/shopspring/decimal" && pkg != "dsl/amount":
				t.Errorf("%s imports %s: amounts belong to dsl/amount", pkg, imported)
			case strings.HasPrefix(imported, "github.com/tliron/glsp") && pkg != "lsp" && !strings.HasPrefix(pkg, "lsp/"):
				t.Errorf("%s imports %s: editors belong to lsp", pkg, imported)
			case imported == "testing" || imported == "reflect" && !strings.Contains(pkg, "/internal/"):
				t.Errorf("%s imports %s", pkg, imported)
			}
		}
	}
}

func TestOrderOfLayers(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{"dsl/eval", "dsl/report", true},
		{"dsl/report", "dsl/eval", false},
		{"dsl/form", "lint", false},
		{"dsl/catalog", "dsl/formula", false},
		{"lint/rules/js1", "lint", true},
		{"lint/rules/js1", "lint/rules/js2", false},
		{"lint/rules/js1", "lint/output", false},
		{"lint/rules/js1", "lint/project", false},
		{"lint/output", "lint/project", false},
		{"lint/project", "lint/rules", true},
		{"lint/project", "lsp", false},
		{"lsp/feature", "lsp", false},
		{"lint/rules/js1", "lint/linttest", false},
		{"cmd/juesuan-lint", "internal/generate", false},
		{"dsl/form/internal/gen", "dsl/form", true},
		{"dsl/form/internal/gen", "dsl/report", false},
		{"dsl/form/internal/gen", "internal/literal", true},
		{"dsl/form", "internal/literal", false},
	} {
		if got := mayImport(c.from, c.to); got != c.want {
			t.Errorf("%s may import %s: %v", c.from, c.to, got)
		}
	}
}

// imports returns what the files of every package import, tests excepted, by folder.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(".", func(file string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			if n := e.Name(); n == "testdata" || n == "node_modules" || len(n) > 1 && n[0] == '.' {
				return fs.SkipDir
			}
			return nil
		}
		if filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		pkg := filepath.ToSlash(filepath.Dir(file))
		if _, seen := out[pkg]; !seen {
			out[pkg] = nil // a package without imports counts too
		}
		for _, spec := range f.Imports {
			p, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if !slices.Contains(out[pkg], p) {
				out[pkg] = append(out[pkg], p)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestLinkedModules keeps the program small: what it links costs time at every start.
func TestLinkedModules(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "./cmd/juesuan-lint").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for _, dep := range strings.Fields(string(out)) {
		if dep == "net" || strings.HasPrefix(dep, "net/") && dep != "net/url" && dep != "net/netip" {
			t.Errorf("the program links %s: it speaks to no network", dep)
		}
		if strings.Contains(strings.Split(dep, "/")[0], ".") && !strings.HasPrefix(dep, module+"/") && !slices.Contains(linked, dep) {
			t.Errorf("the program links %s", dep)
		}
		if inside, ours := strings.CutPrefix(dep, module+"/"); ours && isHelper(inside) {
			t.Errorf("the program links %s", dep)
		}
	}
}

// Written in two parts, so that this file passes its own test.
var (
	machinePath = regexp.MustCompile(`(^|[\s"'` + "`" + `(=:@])/(wor` + `k|tm` + `p|roo` + `t|hom` + `e)/|\bshare` + `d/`)
	unfinished  = regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME)\b`)
)

func TestNoMachinePathsAndNothingUnfinished(t *testing.T) {
	files := tracked(t)
	if len(files) < 100 {
		t.Fatalf("only %d files found", len(files))
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if os.IsNotExist(err) {
			continue // deleted, not committed yet
		}
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range bytes.Split(text, []byte("\n")) {
			if m := machinePath.Find(line); m != nil {
				t.Errorf("%s:%d names a path of some machine: %s", file, i+1, bytes.TrimSpace(m))
			}
			if m := unfinished.Find(line); m != nil {
				t.Errorf("%s:%d is unfinished: %s", file, i+1, m)
			}
		}
	}
}

func TestPatterns(t *testing.T) {
	for text, want := range map[string]bool{
		"see /tm" + "p/x":          true,
		`path = "/wor` + `k/main"`: true,
		"cp share" + "d/x":         true,
		"forms/work" + "/x":        false,
		"the work/tmp" + "/folder": false,
	} {
		if got := machinePath.MatchString(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	if !unfinished.MatchString("// TO"+"DO: later") || unfinished.MatchString("mastodon") {
		t.Error("unfinished")
	}
}

// tracked returns the files under version control, or all files where there is none.
func tracked(t *testing.T) []string {
	t.Helper()
	if out, err := exec.Command("git", "ls-files", "-z").Output(); err == nil {
		return strings.FieldsFunc(string(out), func(r rune) bool { return r == 0 })
	}
	var out []string
	err := filepath.WalkDir(".", func(file string, e fs.DirEntry, err error) error {
		if err == nil && e.IsDir() && (e.Name() == "node_modules" || e.Name() == "bin" || e.Name() == ".git") {
			return fs.SkipDir
		}
		if err == nil && e.Type().IsRegular() {
			out = append(out, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
