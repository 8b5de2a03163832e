package layout_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// picture is the one of the architecture: boxes of packages, or patterns of them, and arrows between boxes.
type picture struct {
	boxes  map[string][]string
	arrows [][2]string
}

var (
	boxLine   = regexp.MustCompile(`^  (\w+)\["<b>[^<]+</b>((?:<br>[\w/*-]+)+)"\]$`)
	arrowLine = regexp.MustCompile(`^  (\w+) --> (\w+)$`)
)

// drawn reads the picture in CONTRIBUTING.md.
func drawn(t *testing.T) *picture {
	t.Helper()
	text, err := os.ReadFile("CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "```mermaid\nflowchart TD\n")
	drawing, _, ok := strings.Cut(rest, "```\n")
	if !ok {
		t.Fatal("CONTRIBUTING.md has no picture")
	}
	p := &picture{boxes: map[string][]string{}}
	for line := range strings.Lines(drawing) {
		line = strings.TrimSuffix(line, "\n")
		if m := boxLine.FindStringSubmatch(line); m != nil {
			p.boxes[m[1]] = strings.Split(m[2], "<br>")[1:]
		} else if m := arrowLine.FindStringSubmatch(line); m != nil {
			p.arrows = append(p.arrows, [2]string{m[1], m[2]})
		} else if line != "" && !strings.Contains(line, " -. runs .-> ") {
			t.Errorf("%q is neither a box nor an arrow", line)
		}
	}
	return p
}

// boxOf returns the box of a package, "" where none has it.
func (p *picture) boxOf(pkg string) string {
	pkg, _, _ = strings.Cut(pkg, "/internal/")
	for box, patterns := range p.boxes {
		for _, pattern := range patterns {
			if ok, _ := path.Match(pattern, pkg); ok {
				return box
			}
		}
	}
	return ""
}

// leads reports whether arrows lead from one box to another, without one of them if it is named.
func (p *picture) leads(from, to string, without [2]string) bool {
	reached := []string{from}
	for i := 0; i < len(reached); i++ {
		for _, a := range p.arrows {
			if a == without || a[0] != reached[i] {
				continue
			}
			if a[1] == to {
				return true
			}
			if !slices.Contains(reached, a[1]) {
				reached = append(reached, a[1])
			}
		}
	}
	return false
}

// TestPicture: every package stands in a box, every import follows the arrows, and every arrow is an import that no
// other arrows say.
func TestPicture(t *testing.T) {
	p := drawn(t)
	for box, patterns := range p.boxes {
		if p.leads(box, box, [2]string{}) {
			t.Fatalf("the arrows lead from %s to itself", box)
		}
		for _, pattern := range patterns {
			if found, err := filepath.Glob(filepath.FromSlash(pattern)); len(found) == 0 {
				t.Errorf("there is no %s: %v", pattern, err)
			}
		}
	}
	imported := map[[2]string]bool{}
	for pkg, list := range imports(t) {
		if pkg == "." || pkg == "docs" || isHelper(pkg) {
			continue
		}
		from := p.boxOf(pkg)
		if from == "" {
			t.Errorf("%s is in no box", pkg)
		}
		for _, imp := range list {
			inside, ours := strings.CutPrefix(imp, module+"/")
			to := p.boxOf(inside)
			if !ours || isHelper(inside) || from == to {
				continue
			}
			imported[[2]string{from, to}] = true
			if !p.leads(from, to, [2]string{}) {
				t.Errorf("%s imports %s: no arrows lead from %s to %s", pkg, inside, from, to)
			}
		}
	}
	for _, a := range p.arrows {
		if !imported[a] {
			t.Errorf("%s --> %s: nothing there is imported", a[0], a[1])
		}
		if p.leads(a[0], a[1], a) {
			t.Errorf("%s --> %s: other arrows say that", a[0], a[1])
		}
	}
}

// TestRaced: make race takes every package that starts a goroutine, and by no mistake of its search another.
func TestRaced(t *testing.T) {
	makefile, err := os.ReadFile("Makefile")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(makefile), "RACED = $$(grep -rlE --include='*.go' '")
	search, _, ok := strings.Cut(rest, "' . |")
	if !ok {
		t.Fatal("the Makefile has no RACED")
	}
	line := regexp.MustCompile("(?m)" + search)
	err = filepath.WalkDir(".", func(file string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && (e.Name() == "node_modules" || len(e.Name()) > 1 && e.Name()[0] == '.') {
			return fs.SkipDir
		}
		if filepath.Ext(file) != ".go" {
			return nil
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, text, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if starts := startsGoroutine(f); starts != line.Match(text) {
			t.Errorf("%s starts a goroutine: %v; the search of RACED in the Makefile says otherwise", file, starts)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func startsGoroutine(f *ast.File) (starts bool) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			starts = true
		case *ast.CallExpr:
			if s, ok := n.Fun.(*ast.SelectorExpr); ok && slices.Contains([]string{"Go", "AfterFunc", "Parallel", "RunParallel"}, s.Sel.Name) {
				starts = true
			}
		}
		return !starts
	})
	return starts
}
