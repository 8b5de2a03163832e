package syntax

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestIsPlain holds the scan by words against one by characters, every byte put in every place of texts
// that mix the two.
func TestIsPlain(t *testing.T) {
	texts := []string{
		"2010301 = [12.50, \"行政运行\"] # 注\r\n", "一般公共服务支出，（类）“”：。\t", "é𠮷ab\U0010FFFF\uE000퟿一", "\xE0\xA0\x80ࠀ\xED\x9F\xBF",
	}
	for _, text := range texts {
		for _, pad := range []string{"", "a", "预", "aé"} {
			text := pad + text + pad
			for i := range len(text) {
				for c := range 256 {
					changed := text[:i] + string([]byte{byte(c)}) + text[i+1:]
					if got, want := IsPlain(changed), plainByRune(changed); got != want {
						t.Fatalf("%q: %v", changed, got)
					}
				}
				if got, want := IsPlain(text[:i]), plainByRune(text[:i]); got != want {
					t.Fatalf("%q: %v", text[:i], got)
				}
			}
		}
	}
}

func plainByRune(s string) bool {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return utf8.ValidString(s) && strings.IndexFunc(s, func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' || r == 0x7F }) < 0
}
