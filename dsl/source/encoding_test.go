package source

import "testing"

// The second line is 合𠮷a: 3, 4 and 1 bytes; 1, 2 and 1 units of UTF-16; three characters.
func TestEncodings(t *testing.T) {
	f := New("x", "\uFEFFab\n合𠮷a\r\n")
	const line2 = 3 + 3
	for _, c := range []struct {
		encoding  Encoding
		off, char int
	}{
		{UTF16, line2 + 3, 1}, {UTF16, line2 + 7, 3}, {UTF16, line2 + 8, 4},
		{UTF8, line2 + 3, 3}, {UTF8, line2 + 7, 7}, {UTF8, line2 + 8, 8},
		{UTF32, line2 + 3, 1}, {UTF32, line2 + 7, 2}, {UTF32, line2 + 8, 3},
	} {
		if line, char := c.encoding.Place(f, c.off); line != 1 || char != c.char {
			t.Errorf("encoding %d: Place(%d) = %d:%d, want 1:%d", c.encoding, c.off, line, char, c.char)
		}
		if off := c.encoding.Offset(f, 1, c.char); off != c.off {
			t.Errorf("encoding %d: Offset(1, %d) = %d, want %d", c.encoding, c.char, off, c.off)
		}
	}
	for _, e := range []Encoding{UTF16, UTF8, UTF32} {
		if off := e.Offset(f, 0, 1); off != 4 {
			t.Errorf("encoding %d: the byte order mark is counted: %d", e, off)
		}
		if off := e.Offset(f, 1, 99); off != line2+8 {
			t.Errorf("encoding %d: past the line: %d", e, off)
		}
	}
	if off := UTF8.Offset(f, 1, 5); off != line2+3 {
		t.Errorf("inside a character: %d", off)
	}
	if off := UTF16.Offset(f, 1, 2); off != line2+3 {
		t.Errorf("inside a pair: %d", off)
	}
}

// Places gives for a span what Place gives for its ends.
func TestPlaces(t *testing.T) {
	for _, text := range []string{"", "\ufeff甲乙\n丙 𠮷,\x80“丁”\r\n戊\n", "甲\r\n\r\nA𠮷é·乙"} {
		f := New("x", text)
		for _, e := range []Encoding{UTF16, UTF8, UTF32} {
			for from := range len(text) + 2 {
				for to := from; to < len(text)+3; to++ {
					l1, c1 := e.Place(f, from)
					l2, c2 := e.Place(f, to)
					if a, b, c, d := e.Places(f, Span{int32(from), int32(to)}); a != l1 || b != c1 || c != l2 || d != c2 {
						t.Errorf("encoding %d: Places of %d..%d in %q: %d:%d %d:%d, want %d:%d %d:%d", e, from, to, text, a, b, c, d, l1, c1, l2, c2)
					}
				}
			}
		}
	}
}
