// Lspbench measures the language server over its standard input and output, as an editor sees it: how long from
// an edit to the findings, and from a hover to its answer, beside a server of the same transport that only
// echoes. It builds the program and writes the reports into a temporary folder. Start with main.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/internal/install"
	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

func main() {
	log.SetFlags(0)
	edits := flag.Int("edits", 200, "edits of each report")
	interval := flag.Duration("interval", 20*time.Millisecond, "time between two edits")
	reports := flag.Int("reports", 2000, "reports of the large workspace; 0 leaves it out")
	echo := flag.Bool("echo", false, "be the server that only echoes")
	flag.Parse()
	if *echo {
		serveEcho()
		return
	}
	dir, err := os.MkdirTemp("", "juesuan-lspbench-")
	check(err)
	defer os.RemoveAll(dir)
	b := &bench{dir: dir, bin: filepath.Join(dir, "juesuan-lint"), edits: *edits, interval: *interval}
	check(install.Program(b.bin, "./cmd/juesuan-lint"))

	b.start()
	small := generate.Report(1)
	sample, err := os.ReadFile("samples/hanyang-2022/as-published.juesuan.toml")
	check(err)
	for _, r := range []struct{ name, text string }{{"generated report", small}, {"samples/hanyang-2022", string(sample)}} {
		b.report(r.name, r.text)
	}
	if *reports > 0 {
		b.workspace("clean", *reports, generate.Report)
		b.workspace("faulty", *reports, generate.Faulty)
	}
}

type bench struct {
	dir, bin string
	edits    int
	interval time.Duration
}

// server is a started server with its client.
type server struct {
	*lspclient.Client
	cmd *exec.Cmd

	mu        sync.Mutex
	published chan time.Time
	waiting   string // the file that published waits for
}

// arrivals notes when the last bytes arrived: what the client takes to decode them is not the server's.
type arrivals struct {
	io.Reader
	last atomic.Int64 // nanoseconds since 1970
}

func (a *arrivals) Read(b []byte) (int, error) {
	n, err := a.Reader.Read(b)
	a.last.Store(time.Now().UnixNano())
	return n, err
}

// launch starts a server.
func launch(name string, args ...string) *server {
	cmd := exec.Command(name, args...)
	in, err := cmd.StdinPipe()
	check(err)
	out, err := cmd.StdoutPipe()
	check(err)
	cmd.Stderr = os.Stderr
	check(cmd.Start())
	s := &server{cmd: cmd, published: make(chan time.Time, 1)}
	arrived := &arrivals{Reader: out}
	s.Client = lspclient.Start(arrived, in)
	s.OnNotification = func(method string, params json.RawMessage) {
		if method != "textDocument/publishDiagnostics" {
			return
		}
		now := time.Unix(0, arrived.last.Load())
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.waiting != "" && strings.Contains(string(params[:min(len(params), 300)]), s.waiting) {
			s.waiting = ""
			s.published <- now
		}
	}
	return s
}

func (s *server) end() {
	check(s.Shutdown())
	check(s.cmd.Wait())
}

// memory is the resident memory in MiB, 0 where the system does not tell.
func (s *server) memory() float64 { return lspclient.Memory(s.cmd.Process.Pid) }

func parameters(folder string) map[string]any {
	p := map[string]any{"processId": os.Getpid(), "capabilities": map[string]any{
		"textDocument": map[string]any{
			"publishDiagnostics": map[string]any{"relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true},
			"hover":              map[string]any{"contentFormat": []string{"markdown"}},
		},
		"window": map[string]any{"workDoneProgress": true},
	}}
	if folder != "" {
		p["workspaceFolders"] = []any{map[string]any{"uri": feature.URIOf(folder), "name": "bench"}}
	}
	return p
}

// start measures how long it takes from the start of the process to the answer to initialize.
func (b *bench) start() {
	times := map[string][]time.Duration{}
	for range 21 {
		for name, args := range map[string][]string{"echo": {os.Args[0], "-echo"}, "juesuan-lint lsp": {b.bin, "lsp"}} {
			begin := time.Now()
			s := launch(args[0], args[1:]...)
			check(s.Initialize(parameters("")))
			times[name] = append(times[name], time.Since(begin))
			s.end()
		}
	}
	fmt.Println("start to initialize answered, 21 times in turn")
	for _, name := range []string{"echo", "juesuan-lint lsp"} {
		show(name, times[name])
	}
	fmt.Println()
}

// report measures edits and hovers in one report.
func (b *bench) report(name, text string) {
	fmt.Printf("%s, %d KB, %d edits %v apart\n", name, len(text)/1000, b.edits, b.interval)
	for _, args := range [][]string{{os.Args[0], "-echo"}, {b.bin, "lsp"}} {
		s := launch(args[0], args[1:]...)
		check(s.Initialize(parameters("")))
		path := filepath.Join(b.dir, "edited.juesuan.toml")
		s.Open(path, text)
		label := "juesuan-lint lsp"
		if args[0] != b.bin {
			label = "echo"
		}
		toPublished, toHover := s.edit(path, b.edits, b.interval)
		show(label+": edit to findings", toPublished)
		show(label+": hover", toHover)
		fmt.Printf("  %-36s %.1f MiB\n", label+": resident", s.memory())
		s.end()
		cpu := s.cmd.ProcessState.UserTime() + s.cmd.ProcessState.SystemTime()
		fmt.Printf("  %-36s %.2f ms\n", label+": processor time an edit", cpu.Seconds()*1000/float64(b.edits))
	}
	fmt.Println()
}

// edit changes the last digit of a figure again and again; each time the findings differ.
func (s *server) edit(path string, n int, interval time.Duration) (toPublished, toHover []time.Duration) {
	at := figure(s.Text(path))
	next := time.Now()
	for i := range n {
		next = next.Add(interval)
		time.Sleep(time.Until(next))
		s.mu.Lock()
		s.waiting = filepath.Base(path)
		s.mu.Unlock()
		begin := time.Now()
		s.Edit(path, source.Span{Start: at, End: at + 1}, string('1'+byte(i%9)))
		select {
		case when := <-s.published:
			toPublished = append(toPublished, when.Sub(begin))
		case <-time.After(2 * time.Second):
			log.Printf("edit %d: nothing published", i)
			s.mu.Lock()
			s.waiting = ""
			s.mu.Unlock()
			continue
		}
		begin = time.Now()
		check(s.Call("textDocument/hover", s.At(path, int(at)), nil))
		toHover = append(toHover, time.Since(begin))
	}
	return toPublished, toHover
}

// figure finds the digit before the point of the first amount of table 3.
func figure(text string) int32 {
	at := strings.Index(text, "[table.3.rows]")
	for at >= 0 && at < len(text) {
		end := strings.IndexByte(text[at:], '\n')
		line := text[at : at+end]
		if point := strings.LastIndexByte(line, '.'); point > 0 && !strings.HasPrefix(line, "[") && !strings.HasPrefix(line, "#") && line[point-1] >= '0' && line[point-1] <= '9' {
			return int32(at + point - 1)
		}
		at += end + 1
	}
	log.Fatal("no figure in table 3")
	return 0
}

// workspace measures a folder of many reports: until all are checked, and an edit after that.
func (b *bench) workspace(kind string, n int, report func(seed uint64) string) {
	folder := filepath.Join(b.dir, kind)
	check(os.MkdirAll(folder, 0o755))
	size := 0
	for i := range n {
		text := report(uint64(i))
		size += len(text)
		check(os.WriteFile(filepath.Join(folder, fmt.Sprintf("%04d.juesuan.toml", i)), []byte(text), 0o644))
	}
	s := launch(b.bin, "lsp")
	begin := time.Now()
	check(s.Initialize(parameters(folder)))
	check(s.Wait())
	fmt.Printf("workspace of %d %s reports, %d KB on average, on %d processors\n", n, kind, size/n/1000, runtime.NumCPU())
	fmt.Printf("  %-36s %.2f s\n", "opened and all checked", time.Since(begin).Seconds())
	path := filepath.Join(folder, "0001.juesuan.toml")
	check(s.OpenFile(path))
	check(s.Wait())
	toPublished, toHover := s.edit(path, b.edits, b.interval)
	show("edit to findings", toPublished)
	show("hover", toHover)
	fmt.Printf("  %-36s %.1f MiB\n", "resident", s.memory())
	s.end()
	fmt.Printf("  %-36s %.2f s\n", "processor time in all", (s.cmd.ProcessState.UserTime() + s.cmd.ProcessState.SystemTime()).Seconds())
}

// show prints the median, the 95th percentile and the largest.
func show(name string, d []time.Duration) {
	if len(d) == 0 {
		fmt.Printf("  %-36s nothing measured\n", name)
		return
	}
	slices.Sort(d)
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	fmt.Printf("  %-36s median %7.2f ms  p95 %7.2f ms  max %7.2f ms\n", name, ms(d[len(d)/2]), ms(d[len(d)*95/100]), ms(d[len(d)-1]))
}

func check(err error) {
	if err != nil && err != io.EOF {
		log.Fatal(err)
	}
}
