package output

import (
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

// spanOf is the place of the first occurrence of what in text.
func spanOf(t *testing.T, text, what string) source.Span {
	t.Helper()
	i := strings.Index(text, what)
	if i < 0 {
		t.Fatalf("%q is not in the text", what)
	}
	return source.Span{Start: int32(i), End: int32(i + len(what))}
}

func TestSnippet(t *testing.T) {
	digits := strings.Repeat("0123456789", 12) // 120 columns
	wide := strings.Repeat("合", 60)            // 120 columns
	tests := []struct {
		name, text, place string
		empty             bool // the place is the empty one before place
		want              string
		line, start, end  int
	}{
		{"ascii", "a = 1\nb = [1, 22, 3]\n", "22", false, "b = [1, 22, 3]", 2, 8, 10},
		{"chinese before", `201 = ["合计", 1.20]`, "1.20", false, `201 = ["合计", 1.20]`, 1, 8 + 4 + 3, 8 + 4 + 3 + 4},
		{"chinese place", `201 = ["合计", 1.20]`, "合计", false, `201 = ["合计", 1.20]`, 1, 8, 12},
		{"ambiguous signs", `x = "“三公”—" # y`, "y", false, `x = "“三公”—" # y`, 1, 5 + 10 + 4, 5 + 10 + 5},
		{"empty place", `x = [1, 2]`, "]", true, `x = [1, 2]`, 1, 9, 10},
		{"tabs", "\tx\t= 1", "1", false, "    x   = 1", 1, 10, 11},
		{"tab is the place", "x =\t1", "\t", false, "x = 1", 1, 3, 4},
		{"crlf", "x = 1\r\ny = 2\r\n", "1\r\n", false, "x = 1", 1, 4, 5},
		{"several lines", "a\nx = [1,\n2,\n]\n", "[1,\n2,\n]", false, "x = [1,", 2, 4, 7},
		{"byte order mark", "\uFEFFx = 1", "1", false, "x = 1", 1, 4, 5},
		{"mark itself", "\uFEFFx = 1", "\uFEFF", false, "x = 1", 1, 0, 1},
		{"control characters", "x\x1b[31m\u202E = \x7f\u0085 z", "z", false, "x␛[31m\uFFFD = ␡\uFFFD z", 1, 15, 16},
		{"broken utf-8", "x\xff\xe5 = 1", "1", false, "x\uFFFD\uFFFD = 1", 1, 8, 9},
		{"last line end", "x = 1\n", "\n", true, "x = 1", 1, 5, 6},
		// 120 columns are too many for 96. The place at 0 stays where it is; one at the end is shown
		// with what stands before it.
		{"long, place in front", "x" + digits, "x", false, "x" + digits[:95] + "…", 1, 0, 1},
		{"long, place behind", digits + "x", "x", false, "…" + digits[25:] + "x", 1, 2 + 95, 2 + 96},
		// 120 + 1 + 120: the place ends 8 columns before the right end, 121 + 8 − 96 = 33 are cut.
		{"long, place amid", digits + "x" + digits, "x", false, "…" + digits[33:] + "x" + digits[:8] + "…", 1, 2 + 87, 2 + 88},
		// 33 falls into the 17th wide character, which is left out.
		{"long and wide", wide + "x" + digits, "x", false, "…" + wide[17*3:] + "x" + digits[:8] + "…", 1, 2 + 86, 2 + 87},
		// A place too long for the window begins 24 columns in, and its underline ends with the text.
		{"long place", "y = " + strings.Repeat("z", 40) + wide, wide, false, "…" + strings.Repeat("z", 24) + wide[:36*3] + "…", 1, 2 + 24, 2 + 96},
	}
	for _, test := range tests {
		span := spanOf(t, test.text, test.place)
		if test.empty {
			span.End = span.Start
		}
		s, ok := snippetOf(source.New("x", test.text), span)
		if !ok || s.text != test.want || s.line != test.line || s.start != test.start || s.end != test.end {
			t.Errorf("%s: %v %q line %d, %d..%d; want %q line %d, %d..%d", test.name, ok, s.text, s.line, s.start, s.end,
				test.want, test.line, test.start, test.end)
		}
		if width.String(s.text) > snippetWidth+2*width.String(ellipsis) {
			t.Errorf("%s: %d columns", test.name, width.String(s.text))
		}
	}
}

// Every place of a text with all widths and broken bytes is shown somewhere within the text shown.
func TestSnippetEveryPlace(t *testing.T) {
	text := "\uFEFFx\t\xff合" + strings.Repeat("计a\t“", 60) + "\r\n\n\x80\x80\x80\x80\u0301\r😀" + strings.Repeat("\u0301", 500) + "z"
	f := source.New("x", text)
	for start := 0; start <= len(text); start++ {
		for _, end := range []int{start, start + 1, start + 7, len(text)} {
			s, ok := snippetOf(f, source.Span{Start: int32(start), End: int32(min(end, len(text)))})
			if !ok || s.start < 0 || s.end <= s.start || s.start > width.String(s.text) || strings.ContainsAny(s.text, "\n\r\t") {
				t.Fatalf("%d..%d: %v %+v", start, end, ok, s)
			}
		}
	}
	if _, ok := snippetOf(source.New("x", ""), source.Span{}); ok {
		t.Error("the empty file has nothing to show")
	}
	snippetOf(f, source.Span{Start: 1 << 30, End: 1 << 30}) // outside: no panic
}

// A line of megabytes costs no more than its column.
func TestSnippetOfHugeLine(t *testing.T) {
	f := source.New("x", strings.Repeat("合", 5<<20))
	begun := time.Now()
	for i := range 20 {
		at := int32(i * 3 << 18)
		snippetOf(f, source.Span{Start: at, End: at + 9})
	}
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("20 places took %v", took)
	}
}
