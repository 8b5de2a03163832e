package docx_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
)

// samples are reports of all kinds of tables, of two editions.
var samples = []string{"hanyang-2022/as-published", "hanyang-2022/corrected", "putuo-finance-2024/published", "minimal/minimal"}

// sample is the text of a sample.
func sample(t testing.TB, path string) string {
	t.Helper()
	text, err := os.ReadFile("../../../samples/" + path + ".juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// set sets a sample as a document.
func set(t testing.TB, path string) *convert.Document {
	t.Helper()
	return typeset.Document(bind(path, sample(t, path)), typeset.Options{})
}

func write(t testing.TB, d *convert.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := docx.Write(d, &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// show writes down what a document says, a line for each paragraph and cell.
func show(d *convert.Document) []string {
	var out []string
	paragraph := func(level int, s string) {
		if s != "" {
			out = append(out, fmt.Sprintf("%d %s", level, s))
		}
	}
	around := func(l convert.Line) {
		s := l.Left
		for _, more := range []string{l.Center, l.Right} {
			if more != "" {
				s = strings.TrimPrefix(s+"\t"+more, "\t")
			}
		}
		paragraph(0, s)
	}
	for i := range d.Blocks {
		b := &d.Blocks[i]
		level := b.Level
		if b.Role == convert.Contents {
			level = 0
		}
		paragraph(level, b.Text)
		if b.Table == nil {
			continue
		}
		for _, l := range b.Table.Above {
			around(l)
		}
		for r, row := range b.Table.Rows {
			for c, cell := range row.Cells {
				out = append(out, fmt.Sprintf("head %v cell %d %d: %q ×%d ×%d %v", r < b.Table.Head, r, c, cell.Text, cell.Cols, cell.Rows, cell.Covered))
			}
		}
		for _, l := range b.Table.Below {
			around(l)
		}
	}
	return out
}

// What is written is read again: every text, heading, cell and merged cell.
func TestRoundTrip(t *testing.T) {
	for _, path := range samples {
		d := set(t, path)
		back, err := docx.Read(path, write(t, d))
		if err != nil {
			t.Fatal(path, err)
		}
		if len(d.Blocks) < 50 {
			t.Errorf("%s: only %d blocks", path, len(d.Blocks))
		}
		compare(t, path, d, back)
		for _, r := range back.Remarks {
			if !strings.Contains(r.Zh, "个图表没有取") {
				t.Errorf("%s: %v", path, r)
			}
		}
		if first, second := write(t, d), write(t, d); !bytes.Equal(first, second) {
			t.Errorf("%s: two writings differ", path)
		}
	}
}

// compare holds a document that was read against the one that was written.
func compare(t *testing.T, path string, d, back *convert.Document) {
	t.Helper()
	want, got := show(d), show(back)
	for i := range max(len(want), len(got)) {
		if i >= len(want) || i >= len(got) || want[i] != got[i] {
			t.Errorf("%s, line %d:\n%s\nshould be\n%s", path, i, at(got, i), at(want, i))
			return
		}
	}
}

func at(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return "(nothing)"
}

// errorOf returns the message of a file that cannot be read.
func errorOf(t *testing.T, name string, data []byte) *convert.Error {
	t.Helper()
	_, err := docx.Read(name, data)
	var e *convert.Error
	if !errors.As(err, &e) {
		t.Fatalf("%s: %v", name, err)
	}
	return e
}
