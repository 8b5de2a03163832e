package rules_test

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Damaged reports: bytes lost, doubled, replaced, signs put in. No rule panics, and every finding has
// its place within the file.
func TestDamaged(t *testing.T) {
	rounds := 60
	if testing.Short() {
		rounds = 10
	}
	rng := rand.New(rand.NewPCG(1, 2))
	w := &lint.Worker{Checker: checker()}
	for _, path := range []string{"hanyang-2022/as-published", "hanyang-2022/corrected", "putuo-finance-2024/published", "putuo-finance-2024/edited", "minimal/minimal"} {
		whole, err := os.ReadFile(samples + path + ".juesuan.toml")
		if err != nil {
			t.Fatal(err)
		}
		for n := range rounds {
			text := slices.Clone(whole)
			for range 1 + n%4 {
				damage(rng, &text)
			}
			r := w.Check(source.New(path, string(text)))
			for _, p := range r.Panics {
				t.Errorf("%s, round %d: %v", path, n, p)
			}
			for i := range r.Diagnostics {
				if s := r.Diagnostics[i].Span; s.Start < 0 || s.End < s.Start || int(s.End) > len(text) {
					t.Fatalf("%s, round %d: %s stands at %v of %d bytes", path, n, r.Diagnostics[i].Rule.ID, s, len(text))
				}
			}
		}
	}
}

func damage(rng *rand.Rand, text *[]byte) {
	b := *text
	i := rng.IntN(len(b))
	switch rng.IntN(4) {
	case 0:
		b = slices.Delete(b, i, min(i+1+rng.IntN(20), len(b)))
	case 1:
		b[i] = byte(rng.IntN(256))
	case 2:
		signs := []string{"{", `"`, "“", "，", "（", "0", "\n", "[["}
		b = slices.Insert(b, i, []byte(signs[rng.IntN(len(signs))])...)
	default:
		from := rng.IntN(len(b))
		b = slices.Insert(b, i, slices.Clone(b[from:min(from+rng.IntN(200), len(b))])...)
	}
	*text = b
}
