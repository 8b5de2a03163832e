package project

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/juesuan/juesuan-lint/lint"
)

// gbk is “决算单位年度” in GBK.
const gbk = "\xbe\xf6\xcb\xe3\xb5\xa5\xce\xbb\xc4\xea\xb6\xc8"

func utf16Bytes(s string, order binary.AppendByteOrder, mark bool) string {
	var b []byte
	if mark {
		b = order.AppendUint16(b, 0xFEFF)
	}
	for _, u := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, u)
	}
	return string(b)
}

func TestExamine(t *testing.T) {
	const report = "# 武汉市\n[report]\nunit = \"武汉市汉阳区企业服务中心\"\nyear = 2022\namount_unit = \"万元\"\n"
	ascii := "[table.3.rows]\n" + strings.Repeat("201 = [1.00, 2.00, 3.00]\n", 400)
	tests := []struct {
		name, text string
		kind       UnreadableKind
		off        int
	}{
		{"empty", "", 0, 0},
		{"UTF-8", report, 0, 0},
		{"byte order mark", "\uFEFF" + report, 0, 0},
		{"four bytes", "# 𠀀㐀\n" + report, 0, 0},
		{"a NUL in text", report + "x = \"\x00\"\n", 0, 0},
		{"a NUL in a short text", "x = \"\x00\"\n", 0, 0},
		{"cut in a character", report[:len(report)-3], 0, 0},
		{"two bytes that might be either", "# \xe6\xad", GBK, 2},
		{"one bad byte in UTF-8", report + "x = \"\xff\"\n", 0, 0},
		{"GBK behind much UTF-8", strings.Repeat(report, 100) + "# " + gbk, 0, 0},
		{"one bad byte in ASCII", ascii + "# \xff\xff\n", 0, 0},
		{"GBK", "# " + gbk + "\n[report]\n", GBK, 2},
		{"GBK in the second line", "[report]\nunit = \"" + gbk + "\"\n", GBK, 17},
		{"GBK cut in a character", "# " + gbk[:11], GBK, 2},
		{"a little GBK in ASCII", ascii + "# " + gbk, GBK, len(ascii) + 2},
		{"GB18030 of four bytes", "# \x81\x39\xee\x39\x95\x32\x82\x36\n" + gbk, GBK, 2},
		{"much GBK", strings.Repeat(gbk+"\n", 5000), GBK, 0},
		{"UTF-16 little", utf16Bytes(report, binary.LittleEndian, true), UTF16, 0},
		{"UTF-16 big", utf16Bytes(report, binary.BigEndian, true), UTF16, 0},
		{"UTF-16 little without mark", utf16Bytes(report, binary.LittleEndian, false), UTF16, 1},
		{"UTF-16 big without mark", utf16Bytes(report, binary.BigEndian, false), UTF16, 0},
		{"xlsx", "PK\x03\x04\x14\x00\x06\x00", Binary, 0},
		{"xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Binary, 0},
		{"PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", Binary, 0},
		{"noise", noise(4000), Binary, -1},
		{"zeros", strings.Repeat("\x00", 100), Binary, 0},
		{"Latin-1 and nothing else", strings.Repeat("\xe9\xe8 \xff", 200), NotUTF8, 0},
	}
	for _, test := range tests {
		kind, off := examine(test.text)
		if kind != test.kind || off != test.off && test.off >= 0 {
			t.Errorf("%s: kind %d at %d, want %d at %d", test.name, kind, off, test.kind, test.off)
		}
	}
}

// noise are bytes without order.
func noise(n int) string {
	b := make([]byte, n)
	x := uint32(2463534242)
	for i := range b {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		b[i] = byte(x >> 11)
	}
	return string(b)
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

func TestRead(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.juesuan.toml")
	write(t, path, "# 一\r\n")
	if f, bad := Read(path, Limit); bad != nil || f.Text != "# 一\r\n" || f.Name != path {
		t.Errorf("got %+v, %+v", f, bad)
	}
	write(t, path, "")
	if f, bad := Read(path, Limit); bad != nil || f.Text != "" {
		t.Errorf("an empty file is a file: %+v, %+v", f, bad)
	}
	write(t, path, "[report]\nunit = \""+gbk+"\"\n")
	f, bad := Read(path, Limit)
	if f != nil || bad == nil || bad.Kind != GBK {
		t.Fatalf("GBK: %+v, %+v", f, bad)
	}
	if p := bad.File.Position(int(bad.Span.Start)); p.Line != 2 || p.Column != 9 || p.Offset != 17 {
		t.Errorf("GBK at %d:%d, want 2:9", p.Line, p.Column)
	}
	if m := bad.Message.In(lint.Chinese); !strings.Contains(m, "GBK") || !strings.Contains(m, "请另存为 UTF-8 编码") {
		t.Errorf("GBK: %s", m)
	}
	if _, bad := Read(filepath.Join(dir, "no.toml"), Limit); bad == nil || bad.Kind != NotFound || bad.Err == nil {
		t.Errorf("missing: %+v", bad)
	}
	if _, bad := Read(filepath.Join(path, "x.toml"), Limit); bad == nil || bad.Kind != NotFound {
		t.Errorf("below a file: %+v", bad)
	}
	if _, bad := Read(dir, Limit); bad == nil || bad.Kind != Folder {
		t.Errorf("folder: %+v", bad)
	}
}

func TestLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Truncate(17 << 20); err != nil {
		t.Fatal(err)
	}
	if _, bad := Read(path, Limit); bad == nil || bad.Kind != TooLarge || bad.File.Text != "" || !strings.Contains(bad.Message.In(lint.Chinese), "16 MB") {
		t.Errorf("17 MiB: %+v", bad)
	}
	for size, fits := range map[int]bool{9: true, 10: true, 11: false} {
		write(t, path, strings.Repeat("#", size))
		if _, bad := Read(path, 10); (bad == nil) != fits {
			t.Errorf("%d bytes with a limit of 10: %+v", size, bad)
		}
		if _, bad := ReadFrom("-", strings.NewReader(strings.Repeat("#", size)), 10); (bad == nil) != fits {
			t.Errorf("%d bytes of input with a limit of 10: %+v", size, bad)
		}
	}
	// No more than one byte beyond the limit is taken from an endless input.
	r := &counter{}
	if _, bad := ReadFrom("-", r, 1000); bad == nil || bad.Kind != TooLarge || r.n > 1001 {
		t.Errorf("endless input: %d bytes read, %+v", r.n, bad)
	}
}

type counter struct{ n int }

func (c *counter) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = '#'
	}
	c.n += len(b)
	return len(b), nil
}

func TestReadFrom(t *testing.T) {
	text := strings.Repeat("# 决算\n", 9000)
	f, bad := ReadFrom("<stdin>", io.MultiReader(strings.NewReader(text[:7]), strings.NewReader(text[7:])), Limit)
	if bad != nil || f.Text != text || f.Name != "<stdin>" {
		t.Error("a text in pieces is not whole")
	}
	if f, bad := ReadFrom("<stdin>", io.MultiReader(strings.NewReader("[report]\n"), iotestError{}), Limit); f != nil || bad == nil || bad.Kind != Failed || bad.File.Text != "" {
		t.Errorf("half of a text: %+v", bad)
	}
	if _, bad := ReadFrom("<stdin>", iotestError{}, Limit); bad == nil || bad.Kind != Failed {
		t.Errorf("a broken input: %+v", bad)
	}
	if _, bad := ReadFrom("<stdin>", bytes.NewReader([]byte("# "+gbk)), Limit); bad == nil || bad.Kind != GBK || bad.File.Name != "<stdin>" {
		t.Errorf("GBK: %+v", bad)
	}
}

type iotestError struct{}

func (iotestError) Read([]byte) (int, error) { return 0, fmt.Errorf("cable pulled") }

func TestFinding(t *testing.T) {
	rule := &lint.Rule{ID: "JS018", Severity: lint.Error}
	_, bad := ReadFrom("x/a.juesuan.toml", strings.NewReader("# "+gbk), Limit)
	c := &lint.Checker{Rules: []*lint.Rule{{ID: "JS001"}, rule}}
	d, ok := bad.Finding(c)
	if !ok || d.Rule != rule || d.Severity != lint.Error || d.File.Name != "x/a.juesuan.toml" || d.Span.Start != 2 || d.Key() != "JS018|gbk|" {
		t.Errorf("got %+v, %v", d, ok)
	}
	c.Level = func(r *lint.Rule, file string) lint.Severity {
		if file != "x/a.juesuan.toml" {
			t.Errorf("asked for %q", file)
		}
		return lint.Off
	}
	if _, ok := bad.Finding(c); ok {
		t.Error("a rule that is off speaks")
	}
	if _, ok := bad.Finding(&lint.Checker{}); ok {
		t.Error("an unknown rule speaks")
	}
}

// Every reason has words in both languages and a name of its own.
func TestUnreadableKinds(t *testing.T) {
	seen := map[string]bool{}
	for k := NotFound; k <= Failed; k++ {
		if k.id() == "" || seen[k.id()] {
			t.Errorf("kind %d is called %q", k, k.id())
		}
		seen[k.id()] = true
	}
	for _, k := range []UnreadableKind{Binary, UTF16, GBK, NotUTF8} {
		m := badContent("a", "abc", k, 1).Message
		if m.In(lint.Chinese) == "" || m.In(lint.English) == m.In(lint.Chinese) {
			t.Errorf("%s: %q", k.id(), m.In(lint.English))
		}
	}
}

func FuzzExamine(f *testing.F) {
	f.Add("# " + gbk)
	f.Add("\x00a\x00b")
	f.Add("一\xff")
	f.Add("\x81\x30")
	f.Fuzz(func(t *testing.T, text string) {
		kind, off := examine(text)
		if off < 0 || off > len(text) || kind == 0 && off != 0 {
			t.Fatalf("kind %d at %d of %d", kind, off, len(text))
		}
		if kind != 0 {
			badContent("a", text, kind, off)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	path := filepath.Join(b.TempDir(), "a.juesuan.toml")
	line := "2010350 = [\"事业运行\",                                     388.68,   352.59,    36.09]\n"
	text := strings.Repeat(line, 30_000/len(line))
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, bad := Read(path, Limit); bad != nil {
			b.Fatal(bad)
		}
	}
}
