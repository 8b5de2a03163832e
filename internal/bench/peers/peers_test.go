package peers

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"github.com/juesuan/juesuan-lint/internal/generate"
)

func read(t *testing.T, text string) *Report {
	t.Helper()
	r, err := Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// wrong counts the identities that do not hold.
func wrong(identities []Identity) (n int) {
	for _, identity := range identities {
		sum := int64(0)
		for _, part := range identity.Parts {
			sum += part
		}
		if sum != identity.Total {
			n++
		}
	}
	return n
}

func TestIdentities(t *testing.T) {
	relations := Relations()
	for seed := range uint64(30) {
		right := read(t, generate.Report(seed)).Identities(relations)
		if n := wrong(right); n != 0 || len(right) < 300 {
			t.Errorf("seed %d: %d of %d identities do not hold", seed, n, len(right))
		}
		if wrong(read(t, generate.Faulty(seed)).Identities(relations)) == 0 {
			t.Errorf("seed %d: no identity notices the faults", seed)
		}
	}
}

// The JSON says what another parser reads in the TOML.
func TestJSON(t *testing.T) {
	text := generate.Report(7)
	var want, got map[string]any
	if err := toml.Unmarshal([]byte(text), &want); err != nil {
		t.Fatal(err)
	}
	encoded, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(encoded, &want); err != nil {
		t.Fatal(err)
	}
	r := read(t, text)
	if err := json.Unmarshal([]byte(r.JSON()), &got); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Error("the JSON is not the report")
	}
	if r.Module() != "export default "+strings.TrimSpace(r.JSON())+";\n" {
		t.Error("the module is not the JSON")
	}
}

func TestJournal(t *testing.T) {
	identities := []Identity{
		{Name: "表3.201.1栏", Total: 301101, Parts: []int64{196796, 0, 104305}},
		{Name: "表8.合计.6栏", Total: 1037, Parts: []int64{0, 103430, -102393}},
		{Name: "表3.207.2栏", Total: 0, Parts: []int64{0, 0}},
	}
	const want = `account r1:表3
account r1:表8

2022-12-31 表3.201.1栏
  r1:表3  1967.96
  r1:表3  1043.05 = 3011.01
  r1:表3  -3011.01

2022-12-31 表8.合计.6栏
  r1:表8  1034.30
  r1:表8  -1023.93 = 10.37
  r1:表8  -10.37

2022-12-31 表3.207.2栏
  r1:表3  0.00 = 0.00
`
	if got := Journal("r1", identities); got != want {
		t.Errorf("got\n%s", got)
	}
}

// TestPeers shows that those that add up accept the right report and refuse one with a wrong total.
func TestPeers(t *testing.T) {
	dir := t.TempDir()
	relations := Relations()
	encoded, err := json.Marshal(relations)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "relations.json"), string(encoded))
	text := generate.Report(7)
	broken := strings.Replace(text, "57 = [\"本年支出合计\", 6547.64]", "57 = [\"本年支出合计\", 6547.65]", 1)
	if broken == text {
		t.Fatal("the report of seed 7 has changed")
	}
	identities := 0
	for name, text := range map[string]string{"right": text, "wrong": broken} {
		r := read(t, text)
		list := r.Identities(relations)
		identities = len(list)
		write(t, filepath.Join(dir, name, "report.json"), r.JSON())
		write(t, filepath.Join(dir, name+".journal"), Journal("r7", list))
	}
	// as many as mention line 57 of table 1: its own sum, lines 60, table 3
	if n := wrong(read(t, broken).Identities(relations)); n != 3 {
		t.Errorf("%d identities do not hold, want 3", n)
	}
	for _, c := range []struct {
		name    string
		command func(name string) *exec.Cmd
		says    string
	}{
		{"hledger", func(name string) *exec.Cmd {
			return exec.Command("hledger", "check", "-f", filepath.Join(dir, name+".journal"))
		}, ""},
		{"ledger", func(name string) *exec.Cmd {
			return exec.Command("ledger", "source", "--strict", "-f", filepath.Join(dir, name+".journal"))
		}, ""},
		{"node", func(name string) *exec.Cmd {
			return exec.Command("node", "ajv.js", filepath.Join(dir, name), filepath.Join(dir, "relations.json"))
		}, fmt.Sprintf("1 valid reports, %d identities\n", identities)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := exec.LookPath(c.name); err != nil {
				t.Skip("not installed")
			}
			if _, err := os.Stat("node_modules/ajv"); err != nil && c.name == "node" {
				t.Skip("ajv is not installed: make bench-peers")
			}
			if out, err := c.command("right").CombinedOutput(); err != nil || string(out) != c.says {
				t.Errorf("the right report: %v, %s", err, out)
			}
			if out, err := c.command("wrong").CombinedOutput(); err == nil {
				t.Errorf("the wrong report is accepted: %s", out)
			}
		})
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
