package main

import (
	"os"
	"testing"
)

func TestWiden(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	widen(w)
	if got := pipeSize(w, getPipeSize, 0); got != 1<<20 {
		t.Errorf("room for %d bytes", got)
	}
	file, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	widen(file) // is no pipe: nothing happens
}
