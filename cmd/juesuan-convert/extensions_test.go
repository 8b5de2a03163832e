package main

import (
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/child"
)

// juesuan-lint knows which files can be read here.
func TestExtensions(t *testing.T) {
	known := child.Extensions()
	for ext := range readers {
		if !slices.Contains(known, ext) {
			t.Errorf("child.Extensions lacks %s", ext)
		}
	}
	for _, ext := range known {
		if readers[ext] == nil {
			t.Errorf("%s cannot be read", ext)
		}
	}
}
