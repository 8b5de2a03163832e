//go:build linux || darwin || freebsd

// Bench measures juesuan-lint as a whole process, in one run with what it is compared with: one report cold beside
// a Go hello world, many different reports, growth with tables and members, and other checkers on the same
// content (package peers writes it). It builds the programs and writes the reports into a temporary folder. Figures
// are printed as tables, or line by line for benchstat. Start with main; measure.go runs a program.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/internal/install"
)

const hello = "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n"

// bench is one run of this program.
type bench struct {
	dir  string // of what it writes
	lint string // juesuan-lint
	// lines prints every run for benchstat instead of tables of medians.
	lines bool
}

func main() {
	log.SetFlags(0)
	reports := flag.Int("reports", 1000, "how many different clean reports; for more than 1000 their growth is shown, tenfold from line to line")
	runs := flag.Int("runs", 31, "cold runs of each program")
	only := flag.String("only", "", "one part only: "+strings.Join(parts(), ", "))
	format := flag.String("format", "text", "text: tables of medians; bench: a line for every run, for benchstat")
	flag.Parse()
	if flag.NArg() > 0 || *reports < 1 || *runs < 1 || *format != "text" && *format != "bench" || *only != "" && !slices.Contains(parts(), *only) {
		flag.Usage()
		os.Exit(2)
	}
	dir, err := os.MkdirTemp("", "juesuan-bench-")
	if err != nil {
		log.Fatal(err)
	}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	go func() {
		<-interrupted
		os.RemoveAll(dir)
		os.Exit(1)
	}()
	b := &bench{dir: dir, lint: filepath.Join(dir, "juesuan-lint"), lines: *format == "bench"}
	err = b.measure(*reports, *runs, *only)
	os.RemoveAll(dir)
	if err != nil {
		log.Fatal(err)
	}
}

// parts names what can be measured by itself.
func parts() []string { return []string{"cold", "many", "growth", "peers", "linear"} }

// measure measures all parts, or only one; the error is that of the check that failed.
func (b *bench) measure(reports, runs int, only string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			failed, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = failed.error
		}
	}()
	b.line("goos: %s\ngoarch: %s\npkg: github.com/juesuan/juesuan-lint/internal/bench\n", runtime.GOOS, runtime.GOARCH)
	b.build(b.lint, "./cmd/juesuan-lint")
	clean := b.write("clean", min(reports, chunk), generate.Report)
	for _, part := range parts() {
		if only != "" && part != only {
			continue
		}
		switch part {
		case "cold":
			b.cold(runs, filepath.Join(clean.folders[0], "0000.juesuan.toml"))
		case "many":
			b.many("clean", clean)
			b.many("faulty", b.write("faulty", clean.reports, generate.Faulty))
		case "growth":
			b.growth()
		case "peers":
			b.peers(clean)
		case "linear":
			if reports > chunk {
				b.linear(reports)
			}
		}
	}
	return nil
}

// cold compares one report with a program that does nothing.
func (b *bench) cold(runs int, report string) {
	helloBin := filepath.Join(b.dir, "hello")
	check(os.WriteFile(helloBin+".go", []byte(hello), 0o644))
	b.build(helloBin, helloBin+".go")
	var nothing, one []figures
	for range runs { // in turn, so that a change of the machine's speed falls on both
		nothing = append(nothing, run(exec.Command(helloBin)))
		one = append(one, run(exec.Command(b.lint, "check", report)))
	}
	b.text("one report, cold, %d runs in turn (median)\n", runs)
	b.show("hello world", "Cold/program=hello", 1, nothing)
	b.show("juesuan-lint check", "Cold/program=juesuan-lint", 1, one)
	x, y := median(one), median(nothing)
	b.text("  ratio of wall time %.2f, of CPU time %.2f\n\n", ratio(x.wall, y.wall), ratio(x.cpu, y.cpu))
}

// many checks all reports of a set at once.
func (b *bench) many(kind string, s set) {
	list := repeat(func() figures { return run(b.check(s.folders...)) })
	b.text("%d different %s reports of %d KB on average (median of %d)\n", s.reports, kind, s.bytes/s.reports/1000, len(list))
	b.show("juesuan-lint check", fmt.Sprintf("Check/reports=%s/n=%d", kind, s.reports), s.reports, list)
	b.text("  %.0f reports/s\n\n", perSecond(s.reports, median(list)))
}

// check is the command that checks what is named.
func (b *bench) check(paths ...string) *exec.Cmd {
	return exec.Command(b.lint, append([]string{"check", "--fail-on", "never"}, paths...)...)
}

func (b *bench) build(out, what string) { check(install.Program(out, what)) }

// failure is an error on its way up to measure.
type failure struct{ error }

func check(err error) {
	if err != nil {
		panic(failure{err})
	}
}
