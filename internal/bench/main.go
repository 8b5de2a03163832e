//go:build unix

// Bench measures juesuan-lint as a whole process beside a Go hello world, in one run: one report cold,
// and a thousand different reports. It builds both programs and writes the reports into a temporary
// folder. Start with main.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/juesuan/juesuan-lint/internal/generate"
)

const hello = "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n"

func main() {
	log.SetFlags(0)
	reports := flag.Int("reports", 1000, "how many different reports")
	runs := flag.Int("runs", 31, "cold runs of each program")
	flag.Parse()
	dir, err := os.MkdirTemp("", "juesuan-bench-")
	check(err)
	defer os.RemoveAll(dir)

	helloBin, lintBin := filepath.Join(dir, "hello"), filepath.Join(dir, "juesuan-lint")
	check(os.WriteFile(filepath.Join(dir, "hello.go"), []byte(hello), 0o644))
	build(helloBin, filepath.Join(dir, "hello.go"))
	build(lintBin, "./cmd/juesuan-lint")
	size := write(filepath.Join(dir, "clean"), *reports, generate.Report)
	write(filepath.Join(dir, "faulty"), *reports, generate.Faulty)

	one := filepath.Join(dir, "clean", "0000.juesuan.toml")
	var a, b []figures
	for range *runs { // in turn, so that a change of the machine's speed falls on both
		a = append(a, run(helloBin))
		b = append(b, run(lintBin, "check", one))
	}
	fmt.Printf("one report, cold, %d runs in turn (median)\n", *runs)
	show("hello world", median(a))
	show("juesuan-lint check", median(b))
	fmt.Printf("  ratio of wall time %.2f, of CPU time %.2f\n\n", ratio(median(b).wall, median(a).wall), ratio(median(b).cpu, median(a).cpu))

	for _, kind := range []string{"clean", "faulty"} {
		var c []figures
		for range 5 {
			c = append(c, run(lintBin, "check", "--fail-on", "never", filepath.Join(dir, kind)))
		}
		m := median(c)
		fmt.Printf("%d different %s reports of %d KB on average (median of 5)\n", *reports, kind, size/1000)
		show("juesuan-lint check", m)
		fmt.Printf("  %.0f reports/s\n\n", float64(*reports)/m.wall.Seconds())
	}
	growth(lintBin, dir)
}

type figures struct {
	wall, cpu time.Duration
	peak      int64 // KiB
}

// run starts a program and waits for it; its output is thrown away.
func run(name string, args ...string) figures {
	cmd := exec.Command(name, args...)
	start := time.Now()
	err := cmd.Run()
	f := figures{wall: time.Since(start)}
	if cmd.ProcessState == nil || !cmd.ProcessState.Exited() {
		check(err)
	}
	f.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		f.peak = int64(usage.Maxrss)
	}
	return f
}

func median(list []figures) figures {
	pick := func(f func(figures) int64) int64 {
		values := make([]int64, len(list))
		for i := range list {
			values[i] = f(list[i])
		}
		slices.Sort(values)
		return values[len(values)/2]
	}
	return figures{
		wall: time.Duration(pick(func(f figures) int64 { return int64(f.wall) })),
		cpu:  time.Duration(pick(func(f figures) int64 { return int64(f.cpu) })),
		peak: pick(func(f figures) int64 { return f.peak }),
	}
}

func show(name string, f figures) {
	fmt.Printf("  %-20s wall %8.2f ms  CPU %8.2f ms  peak %5.1f MiB\n", name, f.wall.Seconds()*1000, f.cpu.Seconds()*1000, float64(f.peak)/1024)
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }

func write(dir string, n int, report func(uint64) string) (mean int) {
	check(os.MkdirAll(dir, 0o755))
	for i := range n {
		text := report(uint64(i))
		mean += len(text)
		check(os.WriteFile(filepath.Join(dir, fmt.Sprintf("%04d.juesuan.toml", i)), []byte(text), 0o644))
	}
	return mean / n
}

func build(out, what string) {
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", out, what)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	cmd.Stderr = os.Stderr
	check(cmd.Run())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
