package text

import (
	"encoding/json"
	"os"
	"testing"
)

func TestDump(t *testing.T) {
	f := os.Getenv("DUMP")
	if f == "" {
		t.Skip()
	}
	data, _ := os.ReadFile(f)
	d, err := Read(f, data)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range d.Blocks {
		j, _ := json.Marshal(b)
		if b.Table == nil {
			t.Logf("%s", j)
		} else {
			t.Logf("TABLE %v %d rows", b.At, len(b.Table.Rows))
			for _, r := range b.Table.Rows {
				s := ""
				for _, c := range r.Cells {
					s += c.Text
					if c.Covered {
						s += "^"
					}
					s += "|"
				}
				t.Logf("  %q", s)
			}
		}
	}
}
