package main

import (
	"encoding/json"
	"errors"
	"log"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// stages are the packages whose tests exercise the one that is changed, nearest first: the next are run where
// the ones before notice nothing. Its own tests go before all others.
var stages = map[string][]string{
	"dsl/eval":    {"lint/rules/js2", "lint/rules/js3", "lint/rules", "lint/suspect", "dsl/render", "lsp/feature"},
	"dsl/formula": {"dsl/eval", "lint/rules/js3", "lint/rules", "dsl/form", "lsp/feature"},
	"lint/rules":  {"lint/rules"},
}

const (
	slow       = 1       // seconds; what takes longer is run after all others
	processor  = 60      // seconds of it for the tests of one package; who needs more does not end
	memory     = 8 << 20 // kilobytes for them
	waitedLong = 10 * time.Minute
)

type outcome int

const (
	survived outcome = iota
	killed
	timedOut
)

func (o outcome) String() string { return [...]string{"survived", "noticed", "did not end"}[o] }

// suite runs the tests over the changes of one group of packages.
type suite struct {
	bin    string            // the folder of the compiled tests
	list   string            // the file that lays the changes over the program
	stages []string          // packages
	slow   map[string]string // the slow tests of a package that has been compiled, as a pattern
	quick  bool              // leave them out
}

// newSuite writes the program with all changes in it.
func newSuite(group, dir string, mutants []mutant, quick bool) *suite {
	s := &suite{bin: filepath.Join(dir, path.Base(group)), stages: stages[group], slow: map[string]string{}, quick: quick}
	check(os.Mkdir(s.bin, 0o755))
	replaced, own := map[string]string{}, map[string]bool{}
	lay := func(file, text string) {
		to := filepath.Join(s.bin, strconv.Itoa(len(replaced))+".go")
		check(os.WriteFile(to, []byte(text), 0o644))
		replaced[must(filepath.Abs(file))] = to
	}
	byFile := map[string][]mutant{}
	for _, m := range mutants {
		byFile[m.file] = append(byFile[m.file], m)
		if !own[m.pkg.dir] {
			own[m.pkg.dir] = true
			lay(m.pkg.dir+"/switches.go", m.pkg.switches())
		}
	}
	for file, ms := range byFile {
		sortByPlace(ms)
		lay(file, ms[0].pkg.changed(file, ms))
	}
	s.list = filepath.Join(s.bin, "overlay.json")
	check(os.WriteFile(s.list, must(json.Marshal(map[string]any{"Replace": replaced})), 0o644))
	return s
}

// compile compiles the tests of a package when they are first needed, and runs them with no change switched on:
// they must pass, and the slow ones are found.
func (s *suite) compile(p string) {
	if _, done := s.slow[p]; done {
		return
	}
	if out, err := exec.Command("go", "test", "-c", "-vet=off", "-overlay", s.list, "-o", s.binary(p), "./"+p).CombinedOutput(); err != nil {
		log.Fatalf("go test -c %s: %v\n%s", p, err, out)
	}
	t := s.run(p, 0, "-test.v")
	if t.outcome != survived {
		log.Fatalf("%s: the tests fail before anything is changed\n%s", p, t.out)
	}
	var names []string
	for _, m := range regexp.MustCompile(`(?m)^--- PASS: (\w+) \((.*)s\)$`).FindAllStringSubmatch(t.out, -1) {
		if seconds, _ := strconv.ParseFloat(m[2], 64); seconds*t.share > slow {
			names = append(names, m[1])
		}
	}
	s.slow[p] = "^(" + strings.Join(names, "|") + ")$"
}

func (s *suite) binary(p string) string { return filepath.Join(s.bin, strings.ReplaceAll(p, "/", "-")) }

// try runs the tests with one change switched on: what is quick of the nearest packages first, what is slow
// at last.
func (s *suite) try(m mutant) outcome {
	packages := append([]string{m.pkg.dir}, s.stages...)
	for _, which := range []string{"-test.skip=", "-test.run="} {
		for i, p := range packages {
			s.compile(p)
			if i > 0 && p == m.pkg.dir || which == "-test.run=" && (s.quick || s.slow[p] == "^()$") {
				continue
			}
			if t := s.run(p, m.number, which+s.slow[p], "-test.failfast"); t.outcome != survived {
				return t.outcome
			}
		}
	}
	return survived
}

// tested is a run of the tests of a package, and what part of the time the processor was at it.
type tested struct {
	outcome outcome
	out     string
	share   float64
}

// run runs the tests of a package. Their time is what the processor spends on them: how busy the machine is
// shall not tell what a change was worth.
func (s *suite) run(p string, number int, args ...string) tested {
	limits := "ulimit -t " + strconv.Itoa(processor) + "; ulimit -v " + strconv.Itoa(memory) + `; exec "$0" "$@"`
	args = append([]string{"-c", limits, s.binary(p), "-test.short", "-test.timeout=" + waitedLong.String()}, args...)
	cmd := exec.Command("sh", args...)
	cmd.Dir = p
	cmd.Env = append(os.Environ(), variable+"="+strconv.Itoa(number))
	begun := time.Now()
	out, err := cmd.CombinedOutput()
	t := tested{survived, string(out), 0}
	var exit *exec.ExitError
	switch {
	case err == nil:
		t.share = min(1, (cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime()).Seconds()/time.Since(begun).Seconds())
	case !errors.As(err, &exit):
		log.Fatal(err)
	case exit.Sys().(syscall.WaitStatus).Signaled(), strings.Contains(t.out, "panic: test timed out"):
		t.outcome = timedOut
	default:
		t.outcome = killed
	}
	return t
}
