// Mutate changes the program in one place at a time and runs the tests: a change that no test notices is a
// line that nothing holds. The changed file is laid over the real one (go test -overlay), so nothing in the
// checkout is touched. Start with main; what is changed stands in mutants.go.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/parser"
	"go/token"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// suites are the tests of the packages that are changed, nearest first: the second is run where the first
// notices nothing.
var suites = map[string][][]string{
	"dsl/eval":    {{"./dsl/eval"}, {"./lint/rules/...", "./lint/suspect"}},
	"dsl/formula": {{"./dsl/formula"}, {"./dsl/eval", "./lint/rules/..."}},
	"lint/rules":  {{"own"}, {"./lint/rules"}},
}

func main() {
	log.SetFlags(0)
	n := flag.Int("n", 40, "how many changes of each package, chosen at random")
	seed := flag.Uint64("seed", 1, "which ones")
	timeout := flag.Duration("timeout", 3*time.Minute, "time for the tests of one change; what takes longer was noticed")
	flag.Parse()
	packages := flag.Args()
	if len(packages) == 0 {
		packages = []string{"dsl/eval", "dsl/formula", "lint/rules"}
	}
	dir, err := os.MkdirTemp("", "juesuan-mutate-")
	check(err)
	defer os.RemoveAll(dir)

	failed := false
	for _, pkg := range packages {
		all := mutantsOf(pkg)
		if len(all) == 0 {
			log.Fatalf("%s: no Go files", pkg)
		}
		r := rand.New(rand.NewPCG(*seed, uint64(len(pkg))))
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		var killed, broken int
		var survivors []mutant
		for _, m := range all {
			if killed+len(survivors) == *n {
				break
			}
			switch try(dir, pkg, m, *timeout) {
			case killedByTest:
				killed++
			case notCompiled:
				broken++
			case survived:
				survivors = append(survivors, m)
				fmt.Printf("%s:%d:%d  %s\n", m.file, m.line, m.column, m.what)
			}
		}
		tried := killed + len(survivors)
		share := 100 * float64(killed) / float64(max(tried, 1))
		fmt.Printf("%s: %d of %d changes noticed (%.0f %%), of %d possible; %d did not compile\n\n", pkg, killed, tried, share, len(all), broken)
		failed = failed || share < 85
	}
	if failed {
		os.Exit(1)
	}
}

type outcome int

const (
	survived outcome = iota
	killedByTest
	notCompiled
)

// try runs the tests over one change.
func try(dir, pkg string, m mutant, timeout time.Duration) outcome {
	text, err := os.ReadFile(m.file)
	check(err)
	changed := filepath.Join(dir, "changed.go")
	check(os.WriteFile(changed, m.apply(text), 0o644))
	abs, err := filepath.Abs(m.file)
	check(err)
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {abs: changed}})
	check(err)
	list := filepath.Join(dir, "overlay.json")
	check(os.WriteFile(list, overlay, 0o644))

	if out, err := run(timeout, "build", "-overlay", list, "./"+filepath.ToSlash(filepath.Dir(m.file))); err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			log.Fatalf("go build: %v\n%s", err, out)
		}
		return notCompiled
	}
	for _, tests := range suites[pkg] {
		args := []string{"test", "-short", "-vet=off", "-failfast", "-overlay", list}
		for _, p := range tests {
			if p == "own" {
				p = "./" + filepath.ToSlash(filepath.Dir(m.file))
			}
			args = append(args, p)
		}
		if _, err := run(timeout, args...); err != nil {
			return killedByTest
		}
	}
	return survived
}

// run runs the Go command; its error wraps the context's where the time ran out.
func run(timeout time.Duration, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.WaitDelay = time.Second
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return out.String(), err
}

// mutantsOf lists all changes of a folder's files and of the folders below it.
func mutantsOf(folder string) []mutant {
	var out []mutant
	check(filepath.WalkDir(folder, func(path string, e os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == "testdata" || e.Name() == "internal"):
			return filepath.SkipDir
		case e.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil || bytes.HasPrefix(text, []byte("// Code generated")) {
			return err
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, path, text, 0)
		if err == nil {
			out = append(out, mutantsIn(fset, f, path, text)...)
		}
		return err
	}))
	return out
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
