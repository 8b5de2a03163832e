package main

import (
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
)

// juesuan-lint knows which files can be read here.
func TestExtensions(t *testing.T) {
	known := append(child.Extensions(), text.Extensions()...)
	for ext := range readers {
		if !slices.Contains(known, ext) {
			t.Errorf("neither child.Extensions nor text.Extensions has %s", ext)
		}
	}
	for _, ext := range known {
		if readers[ext] == nil {
			t.Errorf("%s cannot be read", ext)
		}
	}
}
