package main

import (
	"bytes"
	"io"
	"os"
	"testing"
)

// The bytes are what iconv -t gbk gives.
func TestEncoderOf(t *testing.T) {
	const text, gbk = "决算，错误：“表3”→…", "\xbe\xf6\xcb\xe3\xa3\xac\xb4\xed\xce\xf3\xa3\xba\xa1\xb0\xb1\xed3\xa1\xb1\xa1\xfa\xa1\xad"
	if got := encoderOf(936)(text); !bytes.Equal(got, []byte(gbk)) {
		t.Errorf("% x, want % x", got, gbk)
	}
	if got := encoderOf(936)("表␡3"); !bytes.Equal(got, []byte("\xb1\xed?3")) {
		t.Errorf("a character that GBK lacks: % x", got)
	}
	if got := encoderOf(9999)("表3"); string(got) != "表3" {
		t.Errorf("a page that the system lacks: % x", got)
	}
}

// A file is never encoded: it is read in any editor.
func TestConsolePageOfFile(t *testing.T) {
	f, err := os.Create(t.TempDir() + `\out`)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if page := consolePage(f); page != 0 {
		t.Error(page)
	}
}

// What goes through a pipe is in the console's code page where that is GBK, as the reader takes it.
func TestPrintThroughPipe(t *testing.T) {
	t.Setenv("TERM", "")
	t.Setenv(encodingVariable, "")
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	p := &program{stdout: w, getenv: os.Getenv}
	if err := p.print("决算"); err != nil {
		t.Fatal(err)
	}
	want, page := "决算", consolePage(w)
	if page == 936 {
		want = "\xbe\xf6\xcb\xe3"
	}
	w.Close()
	if got, err := io.ReadAll(r); err != nil || string(got) != want {
		t.Errorf("code page %d: % x, %v", page, got, err)
	}
	t.Log("code page of the console:", page)
}
