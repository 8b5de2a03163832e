package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestColor(t *testing.T) {
	device, err := os.OpenFile("/dev/zero", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no device that is no null device: ", err)
	}
	defer device.Close()
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, test := range []struct {
		flag, variable string
		out            *os.File
		want           bool
	}{
		{"", "", device, true},
		{"", "", null, false},
		{"auto", "", device, true},
		{"auto", "", file, false},
		{"auto", "NO_COLOR=1", device, false},
		{"auto", "TERM=dumb", device, false},
		{"auto", "TERM=xterm", device, true},
		{"always", "NO_COLOR=1", file, true},
		{"never", "", device, false},
	} {
		name, value, _ := strings.Cut(test.variable, "=")
		c := &checking{color: test.flag, program: &program{stdout: test.out, getenv: func(key string) string {
			if key == name {
				return value
			}
			return ""
		}}}
		if got := c.useColor(); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

// The line of progress makes room for output, and is gone in the end.
func TestProgress(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	p := &program{stdout: file, stderr: file}
	if b := newProgress(p, file, 1000); b.total != 0 {
		t.Error("progress is shown though nobody looks")
	}
	b := &progress{program: p, to: file, total: 1000, drawn: time.Now()}
	b.update(1) // too early
	b.drawn = time.Time{}
	b.update(2)
	b.Write([]byte("found\n"))
	b.update(3) // too early
	b.clear()
	text, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	if want := "\r正在检查 2/1000\r" + strings.Repeat(" ", 40) + "\rfound\n"; string(text) != want {
		t.Errorf("%q, want %q", text, want)
	}
}
