//go:build linux || darwin || freebsd

package main

import (
	"encoding/json"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/juesuan/juesuan-lint/internal/bench/peers"
)

// peers measures the other checkers and juesuan-lint in turn.
func (b *bench) peers(s set) {
	c := b.writePeers(s)
	list := peerList(c.reports, c.identities)
	for i := range list {
		list[i].program, list[i].missing = list[i].find()
	}
	var ours []figures
	for range rounds {
		ours = append(ours, run(b.check(s.folders[0])))
		for i := range list {
			if p := &list[i]; p.missing == nil && spent(p.figures) < patience {
				var f figures
				f, p.missing = p.run(c.dir)
				p.figures = append(p.figures, f)
			}
		}
	}
	b.text("%d different clean reports beside other checkers, %d processors (median of up to %d runs in turn)\n", c.reports, runtime.NumCPU(), rounds)
	b.text("  input on average: TOML %.1f KB, JSON and module %.1f KB, journal %.1f KB; %d amounts in tables\n", c.mean(s.bytes), c.mean(c.json), c.mean(c.journal), c.amounts/c.reports)
	b.text("  identities: juesuan-lint %d between the tables, and it reads the texts; ajv, hledger, ledger %d; tombi, oxlint, biome none\n", b.relations(s)/c.reports, c.identities/c.reports)
	b.text("  hledger and ledger read %d files at a time, as ledger slows down with more\n", lot)
	b.text("  %-20s %9s %12s %10s   juesuan-lint ÷ it\n", "", "reports/s", "CPU ms", "peak MiB")
	row := func(name string, f figures) {
		b.text("  %-20s %9.0f %12.1f %10.1f", name, perSecond(c.reports, f), milliseconds(f.cpu), float64(f.peak)/1024)
	}
	m := median(ours)
	row("juesuan-lint check", m)
	b.text("\n")
	b.runs("Peers/program=juesuan-lint", c.reports, ours)
	for _, p := range list {
		if p.missing != nil {
			b.text("  %-20s %v\n", p.name, p.missing)
			if b.lines {
				log.Printf("%s: %v", p.name, p.missing)
			}
			continue
		}
		f := median(p.figures)
		row(p.name, f)
		b.text("   %.2f × (by CPU time %.2f ×)", ratio(f.wall, m.wall), ratio(f.cpu, m.cpu))
		if p.goal > 0 {
			b.text(", goal %.0f ×", p.goal)
		}
		b.text("\n")
		b.runs("Peers/program="+strings.NewReplacer(" ", "-", ",", "").Replace(p.name), c.reports, p.figures)
	}
	b.text("\n")
}

// content is what the peers read.
type content struct {
	dir                                         string
	reports, amounts, identities, json, journal int
}

func (c content) mean(bytes int) float64 { return float64(bytes) / float64(c.reports) / 1000 }

// writePeers writes the reports as every peer reads them.
func (b *bench) writePeers(s set) content {
	c := content{dir: filepath.Join(b.dir, "peers")}
	for _, d := range []string{"toml", "module", "json", "journal"} {
		check(os.MkdirAll(filepath.Join(c.dir, d), 0o755))
	}
	relations := peers.Relations()
	encoded, err := json.Marshal(relations)
	check(err)
	c.put(encoded, "relations.json")
	c.put([]byte(tombiConfig), "tombi.toml")
	files, err := filepath.Glob(filepath.Join(s.folders[0], "*"))
	check(err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		check(err)
		r, err := peers.Read(string(text))
		check(err)
		name := strings.TrimSuffix(filepath.Base(file), ".juesuan.toml")
		identities := r.Identities(relations)
		c.reports++
		c.amounts += r.Amounts
		c.identities += len(identities)
		c.json += c.put([]byte(r.JSON()), "json", name+".json")
		c.journal += c.put([]byte(peers.Journal("r"+name, identities)), "journal", name+".journal")
		c.put([]byte(r.Module()), "module", name+".js")
		c.put(text, "toml", name+".toml")
	}
	return c
}

func (c content) put(data []byte, path ...string) int {
	check(os.WriteFile(filepath.Join(c.dir, filepath.Join(path...)), data, 0o644))
	return len(data)
}

// relations counts the relations that juesuan-lint evaluates in the reports.
func (b *bench) relations(s set) int {
	out, err := exec.Command(b.lint, "check", "--format", "json", s.folders[0]).Output()
	check(err)
	var says struct {
		Relations struct{ Holds int }
	}
	check(json.Unmarshal(out, &says))
	return says.Relations.Holds
}
