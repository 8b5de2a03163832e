package syntax

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestSamples reads the files with one mistake each. Those that are no TOML must have an error in the line
// that the list names and in no other; the rest must have none, but brackets too deep for us.
func TestSamples(t *testing.T) {
	const dir = "../../samples/broken"
	list, err := os.ReadFile(filepath.Join(dir, "expected.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	rows := strings.Split(strings.TrimSpace(string(list)), "\n")[1:]
	if len(rows) < 100 {
		t.Fatalf("the list has %d files", len(rows))
	}
	for _, row := range rows {
		columns := strings.Split(strings.TrimSuffix(row, "\r"), "\t")
		name, valid, place := columns[0], columns[1] == "是", columns[4]
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		tree := verify(t, string(text))
		if valid {
			if len(tree.Errors) > 0 && tree.Errors[0].Code != TooDeep {
				t.Errorf("%s is TOML, but %s", name, codes(tree))
			}
			compare(t, tree)
			continue
		}
		if len(tree.Errors) == 0 {
			t.Errorf("%s: no error", name)
			continue
		}
		if place == "" {
			continue
		}
		line, err := strconv.Atoi(place)
		if err != nil {
			t.Fatal(err)
		}
		if got := tree.File.Position(int(tree.Errors[0].Span.Start)).Line; got != line || len(tree.Errors) > 1 {
			t.Errorf("%s: %s, want one in line %d", name, codes(tree), line)
		}
		fixAll(t, string(text))
	}
}
