package pdf

import (
	"bytes"
	"encoding/binary"
	"flag"
	"os"
	"slices"
	"testing"
	"unicode/utf16"
)

var update = flag.Bool("update", false, "write the font")

// The font is what boxFont makes.
func TestFont(t *testing.T) {
	const path = "fonts/usr/share/fonts/box.ttf"
	want := boxFont()
	if *update {
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not what boxFont makes (%v); go test ./dsl/convert/pdf -run TestFont -update", path, err)
	}
}

// boxFont is a TrueType font with one glyph, a box, for every character: it is narrow, so that no
// character is narrower.
func boxFont() []byte {
	pack := func(values ...any) []byte {
		var b bytes.Buffer
		for _, v := range values {
			if err := binary.Write(&b, binary.BigEndian, v); err != nil {
				panic(err)
			}
		}
		return b.Bytes()
	}
	words := func(values ...int) []byte {
		var b []byte
		for _, v := range values {
			b = binary.BigEndian.AppendUint16(b, uint16(v))
		}
		return b
	}
	// One contour of four points, in words; then no instructions, four flags, and the steps between points.
	glyph := slices.Concat(words(1, 100, -120, 200, 880, 3, 0), []byte{1, 1, 1, 1}, words(100, 100, 0, -100), words(-120, 0, 1000, 0))
	var names, text []byte
	for i, s := range fontNames() {
		b := words(codes(s)...)
		names = append(names, words(3, 1, 0x409, i+1, len(b), len(text))...)
		text = append(text, b...)
	}
	count := len(fontNames())
	tables := []struct {
		tag  string
		data []byte
	}{
		{"OS/2", slices.Concat(words(4, 1000, 400, 5, 0), make([]byte, 22), make([]byte, 10), pack(uint32(0), uint32(1<<27|1<<28), uint32(0), uint32(0)),
			[]byte("NONE"), words(0x40, 0x20, 0xFFFF, 880, -120, 0, 880, 120), pack(uint32(1<<18), uint32(0)), words(500, 700, 0, 0x20, 1))},
		{"cmap", slices.Concat(words(0, 1, 3, 10), pack(uint32(12)), words(13, 0), pack(uint32(28), uint32(0), uint32(1), uint32(0x21), uint32(0x2FFFF), uint32(1)))},
		{"glyf", slices.Concat(glyph, glyph)},
		{"head", slices.Concat(pack(uint32(0x10000), uint32(0x10000), uint32(0), uint32(0x5F0F3CF5)), words(11, 1000), make([]byte, 16), words(0, -120, 1000, 880, 0, 8, 2, 0, 0))},
		{"hhea", slices.Concat(pack(uint32(0x10000)), words(880, -120, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 2))},
		{"hmtx", words(1000, 0, 1000, 0)},
		{"loca", words(0, len(glyph)/2, len(glyph))},
		{"maxp", slices.Concat(pack(uint32(0x10000)), words(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0))},
		{"name", slices.Concat(words(0, count, 6+12*count), names, text)},
		{"post", slices.Concat(pack(uint32(0x30000), uint32(0)), words(-100, 50), make([]byte, 20))},
	}
	out := slices.Concat(pack(uint32(0x10000)), words(len(tables), 128, 3, len(tables)*16-128))
	at := len(out) + 16*len(tables)
	var body []byte
	for _, t := range tables {
		padded := append(slices.Clone(t.data), make([]byte, (4-len(t.data)%4)%4)...)
		var sum uint32
		for i := 0; i < len(padded); i += 4 {
			sum += binary.BigEndian.Uint32(padded[i:])
		}
		out = append(out, slices.Concat([]byte(t.tag), pack(sum, uint32(at+len(body)), uint32(len(t.data))))...)
		body = append(body, padded...)
	}
	return append(out, body...)
}

// fontNames are the names of the font: family, style, identifier, full name, version, PostScript name.
func fontNames() []string {
	return []string{"AR PL UMing CN", "Light", "Box", "AR PL UMing CN Light", "1.0", "Box"}
}

func codes(s string) []int {
	var out []int
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, int(u))
	}
	return out
}
