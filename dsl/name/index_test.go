package name_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Whatever stands in a text, a word is found where strings.Index finds it.
func FuzzIndex(f *testing.F) {
	long := strings.Repeat("本单位决算收入、支出（万元）。", 5)
	for _, word := range []string{"", "a", "决", "决算", "支出（万元）。本", "执行率", "\x80\x81", "。\xe5", "算收"} {
		f.Add("", "", word)
		f.Add(long, "", word)
		f.Add("", long, word)
		f.Add(long, long, word)
	}
	f.Fuzz(func(t *testing.T, before, after, word string) {
		for _, s := range []string{before + word + after, before + after, before + word, word + after} {
			if got, want := name.Index(s, word), strings.Index(s, word); got != want {
				t.Errorf("%q in %q: at %d, want %d", word, s, got, want)
			}
		}
	})
}
