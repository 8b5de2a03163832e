package main

import (
	"bytes"
	"testing"
)

func TestCodePage(t *testing.T) {
	for _, test := range []struct {
		console         uint32
		variable, value string
		want            uint32
	}{
		{console: 0, want: 0}, // no console, no pipe, or not Windows
		{console: 936, want: 936},
		{console: 54936, want: 54936},
		{console: 65001, want: 0},
		{console: 437, want: 0}, // has no Chinese characters: they would all be lost
		{console: 936, variable: "TERM", value: "xterm-256color", want: 0},
		{console: 936, variable: "JUESUAN_ENCODING", value: "UTF-8", want: 0},
		{console: 936, variable: "JUESUAN_ENCODING", value: "gbk", want: 936},
	} {
		got := codePage(test.console, func(key string) string {
			if key == test.variable {
				return test.value
			}
			return ""
		})
		if got != test.want {
			t.Errorf("%+v: %d", test, got)
		}
	}
}

// However a text is cut into writes, only whole characters are encoded, and nothing is lost but a last one that
// never ends.
func TestEncodedInPieces(t *testing.T) {
	const text = "决算 €\U00020000\xff，错误"
	for from := range len(text) + 1 {
		for to := from; to <= len(text); to++ {
			var out bytes.Buffer
			e := &encoded{to: &out, encode: func(s string) []byte { return []byte("[" + s + "]") }}
			for _, piece := range []string{text[:from], text[from:to], text[to:]} {
				if n, err := e.Write([]byte(piece)); n != len(piece) || err != nil {
					t.Fatal(n, err)
				}
			}
			got := bytes.NewBuffer(nil)
			for piece := range bytes.SplitSeq(out.Bytes(), []byte("]")) {
				piece = bytes.TrimPrefix(piece, []byte("["))
				if n := wholeCharacters(piece); n != len(piece) {
					t.Fatalf("%d, %d: %q is cut", from, to, piece)
				}
				got.Write(piece)
			}
			if got.String() != text {
				t.Fatalf("%d, %d: %q", from, to, got)
			}
		}
	}
}

func TestWholeCharacters(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "a": 1, "决": 3, "a决"[:3]: 1, "a决"[:2]: 1, "\U00020000"[:3]: 0, "\x80\x80\x80\x80\x80": 5, "a\xff": 2,
	} {
		if got := wholeCharacters([]byte(text)); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
