package linttest

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
)

// CutAt is a text with the place that “|” marks in it.
func CutAt(t *testing.T, s string) (text string, at int) {
	t.Helper()
	before, after, ok := strings.Cut(s, "|")
	if !ok {
		t.Fatalf("no place in %q", s)
	}
	return before + after, len(before)
}

// Amount is an amount as it is written.
func Amount(t *testing.T, s string) amount.Amount {
	t.Helper()
	v, err := amount.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
