package source

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

func TestPosition(t *testing.T) {
	const text = "ab\r\n合计 = 1\n\r x\n😀z"
	f := New("x", text)
	tests := []struct {
		off, line, column, uline, uchar int
	}{
		{-5, 1, 1, 0, 0},
		{0, 1, 1, 0, 0},
		{2, 1, 3, 0, 2},
		{3, 1, 4, 0, 2}, // between CR and LF
		{4, 2, 1, 1, 0},
		{7, 2, 2, 1, 1},
		{8, 2, 2, 1, 1}, // inside 计
		{9, 2, 2, 1, 1},
		{10, 2, 3, 1, 2},
		{14, 2, 7, 1, 6},
		{15, 3, 1, 2, 0},
		{17, 3, 3, 2, 2}, // a lone CR ends no line
		{19, 4, 1, 3, 0},
		{21, 4, 1, 3, 0}, // inside 😀
		{23, 4, 2, 3, 2},
		{24, 4, 3, 3, 3},
		{99, 4, 3, 3, 3},
	}
	for _, test := range tests {
		p := f.Position(test.off)
		if p.Line != test.line || p.Column != test.column {
			t.Errorf("Position(%d) = %d:%d, want %d:%d", test.off, p.Line, p.Column, test.line, test.column)
		}
		line, char := UTF16.Place(f, test.off)
		if line != test.uline || char != test.uchar {
			t.Errorf("UTF16.Place(%d) = %d:%d, want %d:%d", test.off, line, char, test.uline, test.uchar)
		}
		if back := UTF16.Offset(f, line, char); back != p.Offset && text[back] != '\r' {
			t.Errorf("UTF16.Offset(UTF16.Place(%d)) = %d, want %d", test.off, back, p.Offset)
		}
	}
}

func TestLine(t *testing.T) {
	f := New("x", "ab\r\n\n\rc\n")
	want := []string{"ab", "", "\rc", ""}
	if f.Lines() != len(want) {
		t.Fatalf("Lines() = %d, want %d", f.Lines(), len(want))
	}
	for i, w := range want {
		if got := f.Slice(f.Line(i + 1)); got != w {
			t.Errorf("line %d = %q, want %q", i+1, got, w)
		}
	}
	if f.Line(0) != f.Line(1) || f.Line(9) != f.Line(4) {
		t.Error("a line number outside the file is not clamped")
	}
	if f := New("", ""); f.Lines() != 1 || f.Line(1) != (Span{}) {
		t.Error("the empty text must have one empty line")
	}
}

func TestOffsetClamps(t *testing.T) {
	f := New("x", "a😀b\r\nc\n")
	tests := []struct{ line, char, want int }{
		{0, 0, 0}, {0, 1, 1}, {0, 2, 1}, {0, 3, 5}, {0, 4, 6}, {0, 99, 6},
		{1, 0, 8}, {1, 5, 9}, {2, 0, 10}, {2, 3, 10}, {3, 0, 10}, {-1, 4, 0}, {0, -4, 0},
	}
	for _, test := range tests {
		if got := UTF16.Offset(f, test.line, test.char); got != test.want {
			t.Errorf("UTF16.Offset(%d, %d) = %d, want %d", test.line, test.char, got, test.want)
		}
	}
}

func TestByteOrderMark(t *testing.T) {
	f := New("x", "\uFEFFa\nb")
	if p := f.Position(4); p.Line != 1 || p.Column != 2 {
		t.Errorf("after BOM and a: %d:%d, want 1:2", p.Line, p.Column)
	}
	if line, char := UTF16.Place(f, 4); line != 0 || char != 1 {
		t.Errorf("UTF16 after BOM and a: %d:%d, want 0:1", line, char)
	}
	if got := UTF16.Offset(f, 0, 1); got != 4 {
		t.Errorf("OffsetUTF16(0, 1) = %d, want 4", got)
	}
	for off := range 3 {
		if p := f.Position(off); p.Column != 1 {
			t.Errorf("Position(%d) in the mark has column %d, want 1", off, p.Column)
		}
	}
}

// Every offset of a text with all widths and some broken bytes must convert there and back.
func TestRoundTrip(t *testing.T) {
	const text = "x\xff\xe5\x90\n\x80\x80\x80\x80 合\xf0\x9f\x98 😀\r\n￥é"
	f := New("x", text)
	for off := 0; off <= len(text); off++ {
		p := f.Position(off)
		if p.Offset < len(text) && utf8.RuneStart(text[p.Offset]) == false && utf8.ValidString(text[p.Offset:min(len(text), p.Offset+3)]) {
			t.Errorf("Position(%d) stands inside a character, at %d", off, p.Offset)
		}
		line, char := UTF16.Place(f, off)
		back := UTF16.Offset(f, line, char)
		if back != p.Offset && !strings.HasPrefix(text[back:], "\r\n") {
			t.Errorf("offset %d -> %d:%d -> %d", off, line, char, back)
		}
	}
}

func TestConcurrentReaders(t *testing.T) {
	f := New("x", strings.Repeat("合计\n", 100))
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if f.Lines() != 101 {
				t.Error("wrong number of lines")
			}
		})
	}
	wait.Wait()
}

func TestSpan(t *testing.T) {
	s := Span{2, 4}
	if s.Len() != 2 || s.Empty() || s.Contains(1) || !s.Contains(2) || !s.Contains(3) || s.Contains(4) {
		t.Error("a span must hold its start and not its end")
	}
	if !(Span{3, 3}).Empty() {
		t.Error("a span without bytes must be empty")
	}
}

func TestApply(t *testing.T) {
	tests := []struct {
		name, text string
		edits      []Edit
		want       string
		fails      bool
	}{
		{"none", "abc", nil, "abc", false},
		{"unsorted", "abcd", []Edit{{Span{3, 4}, "D"}, {Span{0, 1}, "A"}}, "AbcD", false},
		{"inserts keep order", "ab", []Edit{{Span{1, 1}, "1"}, {Span{1, 1}, "2"}}, "a12b", false},
		{"insert before replace", "ab", []Edit{{Span{1, 2}, "B"}, {Span{1, 1}, "-"}}, "a-B", false},
		{"touching", "abc", []Edit{{Span{0, 1}, ""}, {Span{1, 3}, "x"}}, "x", false},
		{"end", "ab", []Edit{{Span{2, 2}, "]"}}, "ab]", false},
		{"overlap", "abc", []Edit{{Span{0, 2}, "x"}, {Span{1, 3}, "y"}}, "abc", true},
		{"same twice", "abc", []Edit{{Span{0, 2}, "x"}, {Span{0, 2}, "x"}}, "abc", true},
		{"past the end", "abc", []Edit{{Span{2, 4}, "x"}}, "abc", true},
		{"negative", "abc", []Edit{{Span{-1, 1}, "x"}}, "abc", true},
		{"backwards", "abc", []Edit{{Span{2, 1}, "x"}}, "abc", true},
	}
	for _, test := range tests {
		got, err := Apply(test.text, test.edits)
		if got != test.want || (err != nil) != test.fails {
			t.Errorf("%s: %q, %v; want %q, failing %v", test.name, got, err, test.want, test.fails)
		}
	}
}
