//go:build linux || darwin || freebsd

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// npm is where make bench-peers installs what npm has.
const npm = "internal/bench/peers/node_modules"

// peer is another checker of the same content.
type peer struct {
	name  string
	input string // folder of the content as it reads it
	// file is the pattern of its file under npm, run by Node.js where it is a script, or a command of the PATH.
	file   string
	script bool
	// args follow the program; {folder} is the input, {files} the next lot of its files, each after -f.
	args []string
	// says is what a run over all reports prints: the proof that none was left out.
	says string
	// goal is how many times as fast juesuan-lint is to be; 0 where none is set.
	goal float64

	program []string // the words that start it
	missing error    // why there are no figures
	figures []figures
}

// peerList returns the peers for n reports with so many identities in all.
func peerList(n, identities int) []peer {
	sums := fmt.Sprintf("%d valid reports, %d identities", n, identities)
	list := []peer{
		{name: "tombi lint", input: "toml", file: "@tombi-toml/cli-*/tombi", args: []string{"lint", "--offline", "{folder}"}, says: fmt.Sprintf("%d files linted successfully", n), goal: 40},
		{name: "oxlint", input: "module", file: "oxlint/bin/oxlint", script: true, args: []string{"{folder}"}, says: fmt.Sprintf("on %d files", n), goal: 4},
		{name: "biome lint", input: "module", file: "@biomejs/cli-*/biome", args: []string{"lint", "{folder}"}, says: fmt.Sprintf("Checked %d files", n)},
		{name: "ajv with sums", input: "json", file: "../ajv.js", script: true, args: []string{"{folder}", "relations.json"}, says: sums, goal: 15},
	}
	if cpus := runtime.NumCPU(); cpus > 1 {
		list = append(list, peer{name: fmt.Sprintf("ajv, %d threads", cpus), input: "json", file: "../ajv.js", script: true, args: []string{"{folder}", "relations.json", strconv.Itoa(cpus)}, says: sums, goal: 15})
	}
	return append(list,
		peer{name: "hledger check", input: "journal", file: "hledger", args: []string{"check", "{files}"}},
		peer{name: "ledger source", input: "journal", file: "ledger", args: []string{"source", "--strict", "{files}"}})
}

// tombiConfig spares tombi the search for schemas, and the warnings that a report's tables, which stand in print
// order, are not together.
const tombiConfig = "[schema]\nenabled = false\n\n[lint.rules]\ntables-out-of-order = \"off\"\n"

// lot is how many files hledger and ledger are given at once: ledger slows down with every further one.
const lot = 100

// find returns the words that start p's program, or why there is none.
func (p *peer) find() ([]string, error) {
	if !strings.Contains(p.file, "/") {
		path, err := exec.LookPath(p.file)
		if err != nil {
			return nil, fmt.Errorf("not installed: apt-get install %s", p.file)
		}
		return []string{path}, nil
	}
	found, err := filepath.Glob(filepath.Join(npm, p.file))
	check(err)
	if _, err := os.Stat(npm); err != nil || len(found) == 0 {
		return nil, errors.New("not installed: make bench-peers, where npm has it for this system")
	}
	path, err := filepath.Abs(found[0])
	check(err)
	if !p.script {
		return []string{path}, nil
	}
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, errors.New("not installed: Node.js")
	}
	return []string{node, path}, nil
}

// run runs p over all its input in dir; the error says why the figures do not count.
func (p *peer) run(dir string) (all figures, err error) {
	lots := [][]string{nil}
	if slices.Contains(p.args, "{files}") {
		files, err := filepath.Glob(filepath.Join(dir, p.input, "*"))
		check(err)
		lots = slices.Collect(slices.Chunk(files, lot))
	}
	for _, files := range lots {
		var out bytes.Buffer
		cmd := exec.Command(p.program[0], append(slices.Clone(p.program[1:]), p.words(files)...)...)
		cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &out
		f := run(cmd)
		if code := cmd.ProcessState.ExitCode(); code != 0 || !strings.Contains(out.String(), p.says) {
			return all, fmt.Errorf("failed with exit code %d: %.300s", code, out.String())
		}
		all.wall, all.cpu, all.peak = all.wall+f.wall, all.cpu+f.cpu, max(all.peak, f.peak)
	}
	return all, nil
}

// words are p's arguments for a lot of files.
func (p *peer) words(files []string) (out []string) {
	for _, a := range p.args {
		switch a {
		case "{folder}":
			out = append(out, p.input)
		case "{files}":
			for _, f := range files {
				out = append(out, "-f", f)
			}
		default:
			out = append(out, a)
		}
	}
	return out
}
