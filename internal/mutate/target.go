package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// target is a package that is changed, with its types.
type target struct {
	dir      string
	fset     *token.FileSet
	files    map[string]*ast.File
	texts    map[string]string
	types    *types.Package
	info     *types.Info
	importer types.Importer
}

// load reads the packages of a folder and of the folders below it.
func load(folder string) []*target {
	cmd := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,DepOnly", "./"+folder+"/...")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	check(err)
	type listed struct {
		ImportPath, Dir, Export string
		GoFiles                 []string
		DepOnly                 bool
	}
	exports := map[string]string{}
	var packages []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
		var p listed
		check(d.Decode(&p))
		exports[p.ImportPath] = p.Export
		if !p.DepOnly && !strings.Contains(p.ImportPath, "/internal/") {
			packages = append(packages, p)
		}
	}
	here, err := os.Getwd()
	check(err)
	fset := token.NewFileSet()
	imports := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	var targets []*target
	for _, p := range packages {
		dir, err := filepath.Rel(here, p.Dir)
		check(err)
		t := &target{dir: filepath.ToSlash(dir), fset: fset, files: map[string]*ast.File{}, texts: map[string]string{}, importer: imports}
		for _, name := range p.GoFiles {
			file := t.dir + "/" + name
			text, err := os.ReadFile(file)
			check(err)
			t.texts[file] = string(text)
			t.files[file], err = parser.ParseFile(fset, file, text, parser.ParseComments)
			check(err)
		}
		t.info = &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
		t.types, err = t.checked(t.info)
		check(err)
		targets = append(targets, t)
	}
	return targets
}

// mutants lists all changes of a package, but not of what is generated.
func (t *target) mutants() []mutant {
	var out []mutant
	for file, f := range t.files {
		if !ast.IsGenerated(f) {
			out = append(out, t.mutantsIn(file, f)...)
		}
	}
	return out
}

func (t *target) checked(info *types.Info) (*types.Package, error) {
	var files []*ast.File
	for _, f := range t.files {
		files = append(files, f)
	}
	config := types.Config{Importer: t.importer}
	return config.Check(t.dir, t.fset, files, info)
}

// compiles tells whether the package is one with the change, be it switched on or not: a break may leave a
// function without a return, or the length of an array be no constant.
func (t *target) compiles(m mutant) bool {
	changed := *t
	changed.files = map[string]*ast.File{"switches": must(parser.ParseFile(t.fset, "", t.switches(), 0))}
	for file, f := range t.files {
		changed.files[file] = f
	}
	f, err := parser.ParseFile(t.fset, m.file, t.changed(m.file, []mutant{m}), 0)
	if err != nil {
		return false
	}
	changed.files[m.file] = f
	_, err = changed.checked(nil)
	return err == nil
}

// changed is the text of a file with these changes of it, to be switched on.
func (t *target) changed(file string, mutants []mutant) string {
	text := t.texts[file]
	return applied(text, extent{0, len(text)}, mutants)
}

func (t *target) switches() string {
	return fmt.Sprintf(switches, t.types.Name())
}

func must[T any](v T, err error) T {
	check(err)
	return v
}
