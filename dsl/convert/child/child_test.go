package child_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/child"
)

// TestMain makes the test stand for the program where it is called with a command.
func TestMain(m *testing.M) {
	if len(os.Args) < 2 || strings.HasPrefix(os.Args[1], "-") {
		os.Exit(m.Run())
	}
	switch os.Args[1] {
	case "read":
		os.Stdout.WriteString(`{"document": {"blocks": [{"at": {"page": 3}, "text": "甲"}]}}`)
	case "refuse":
		os.Stdout.WriteString(`{"error": {"zh": "不行", "en": "no"}}`)
		os.Exit(1)
	case "crash":
		os.Stderr.WriteString("out of memory\n")
		os.Exit(2)
	case "write":
		io.Copy(os.Stderr, os.Stdin) // much more than a pipe holds
		os.Stdout.WriteString(`{}`)
	}
	os.Exit(0)
}

func own(key string) string {
	if key == child.Variable {
		path, _ := os.Executable()
		return path
	}
	return ""
}

func TestRun(t *testing.T) {
	d, err := child.Run(own, []string{"read", "a.pdf"}, nil)
	if err != nil || len(d.Blocks) != 1 || d.Blocks[0].Text != "甲" || d.Blocks[0].At.Page != 3 {
		t.Errorf("%+v %v", d, err)
	}
	if d, err := child.Run(own, []string{"write", "xlsx", "a.xlsx"}, strings.NewReader(strings.Repeat("x", 1<<20))); d != nil || err != nil {
		t.Errorf("%+v %v", d, err)
	}
	for args, want := range map[string]string{"refuse": "不行", "crash": "out of memory", "say nothing": "answer"} {
		_, err := child.Run(own, []string{args}, nil)
		var e *convert.Error
		if !errors.As(err, &e) || !strings.Contains(e.Zh, want) || e.En == "" {
			t.Errorf("%s: %v", args, err)
		}
	}
}

func TestFind(t *testing.T) {
	if path := child.Find(func(string) string { return "" }); path != "" {
		t.Errorf("found %s", path)
	}
	_, err := child.Run(func(string) string { return "" }, []string{"read", "a.pdf"}, nil)
	var e *convert.Error
	if !errors.As(err, &e) || !strings.Contains(e.Zh, child.Variable) {
		t.Errorf("%v", err)
	}
	folder, file := t.TempDir(), "juesuan-convert"
	if runtime.GOOS == "windows" {
		file += ".exe"
	}
	want := filepath.Join(folder, file)
	if err := os.WriteFile(want, nil, 0o755); err != nil {
		t.Fatal(err)
	}
	search := func(key string) string {
		if key == "PATH" {
			return "." + string(filepath.ListSeparator) + folder
		}
		return ""
	}
	if path := child.Find(search); path != want {
		t.Errorf("found %q, want %q", path, want)
	}
	t.Chdir(folder) // a program in the folder of the day is never run
	if path := child.Find(func(key string) string {
		if key == "PATH" {
			return "."
		}
		return ""
	}); path != "" {
		t.Errorf("found %s", path)
	}
}
