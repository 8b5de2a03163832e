package form_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
)

// The generated Go must be what the TOML says today.
func TestGenerated(t *testing.T) {
	out := filepath.Join(t.TempDir(), "builtin_data.go")
	cmd := exec.Command("go", "run", "./internal/gen", "-o", out)
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, msg)
	}
	want, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("builtin_data.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("builtin_data.go is out of date: run go generate ./dsl/form")
	}
}

func TestBuiltinSets(t *testing.T) {
	lib := form.Builtin()
	for _, edition := range lib.Editions() {
		for year := 2019; year <= 2026; year++ {
			s := lib.Set(edition, year)
			if len(s.Forms) != 9 {
				t.Errorf("%s %d: %d forms, want the nine public tables", edition, year, len(s.Forms))
			}
			for _, b := range s.Broken {
				t.Errorf("%s %d: relation %s: %+v %v", edition, year, b.ID, b.Err, b.Syntax)
			}
		}
	}
}
