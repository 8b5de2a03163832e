package generate

import "testing"

func TestReport(t *testing.T) {
	seen := map[string]bool{}
	size := 0
	for seed := range uint64(50) {
		text := Report(seed)
		if text != Report(seed) {
			t.Fatalf("seed %d gives two reports", seed)
		}
		if seen[text] {
			t.Fatalf("seed %d repeats a report", seed)
		}
		seen[text] = true
		size += len(text)
		if f := Faulty(seed); f == text || len(f) != len(text) {
			t.Errorf("seed %d: nothing is wrong in the faulty report, or its length changed", seed)
		}
	}
	if mean := size / 50; mean < 27_000 || mean > 34_000 {
		t.Errorf("reports are %d bytes on average, want about 30 KB", mean)
	}
}
