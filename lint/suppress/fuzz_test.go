package suppress

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Whatever the text: no panic, no finding lost, every fix fits the text.
func FuzzApply(f *testing.F) {
	f.Add(sample)
	f.Add("a = [ # juesuan:ignore JS2「一」 x\n 1 # juesuan:ignore-file\n # juesuan:ignore JS9 JS2 JS8\n] # juesuan:ignorre JS2")
	f.Add("# juesuan:ignore JS2\n[a]\nb = \"\"\"{{一}\\\n{1 = 二} \"\"\"\n# juesuan:ignore 「「x」」 y\n[a.b]")
	js201 := rule("JS201", "line-wrong", "行有误", everyLine)
	f.Fuzz(func(t *testing.T, text string) {
		alone := check(text, js201)
		r := check(text, js201, rule("JS801", "other", "别的", noRun), unused, without)
		found := len(r.Suppressed)
		for _, d := range r.Diagnostics {
			if d.Rule == js201 {
				found++
			}
			for _, fix := range d.Fixes {
				if _, err := source.Apply(text, fix.Edits); err != nil {
					t.Fatal(err)
				}
			}
		}
		if want := len(alone.Suppressed) + len(alone.Diagnostics); found != want {
			t.Fatalf("%d findings, want %d", found, want)
		}
	})
}
