package project

import (
	"bytes"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/lint"
)

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "决算.juesuan.toml")
	for _, text := range []string{"new", "", strings.Repeat("汉", 1<<20)} {
		if err := WriteFile(path, []byte(text)); err != nil {
			t.Fatal(err)
		}
		holds(t, path, text)
	}
	onlyFile(t, dir, "决算.juesuan.toml")
}

func TestWriteKeepsPermissions(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no permission bits")
	}
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	write(t, path, "old")
	for _, perm := range []fs.FileMode{0o600, 0o664, 0o755} {
		if err := errors.Join(os.Chmod(path, perm), WriteFile(path, []byte("new"))); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != perm {
			t.Errorf("%v, want %v (%v)", info.Mode(), perm, err)
		}
	}
}

func TestWriteThroughLinks(t *testing.T) {
	dir := t.TempDir()
	inside, outside := filepath.Join(dir, "p"), filepath.Join(dir, "q")
	write(t, filepath.Join(inside, "juesuan.toml"), "")
	write(t, filepath.Join(inside, "2022", "a.juesuan.toml"), "old")
	write(t, filepath.Join(outside, "b.juesuan.toml"), "old")
	for link, to := range map[string]string{
		"in": filepath.Join("2022", "a.juesuan.toml"), "out": filepath.Join(outside, "b.juesuan.toml"), "folder": outside, "nowhere": "missing",
	} {
		if err := os.Symlink(to, filepath.Join(inside, link)); err != nil {
			t.Skip(err)
		}
	}
	if err := WriteFile(filepath.Join(inside, "in"), []byte("new")); err != nil {
		t.Error(err)
	}
	holds(t, filepath.Join(inside, "2022", "a.juesuan.toml"), "new")
	if info, err := os.Lstat(filepath.Join(inside, "in")); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Error("the link is none any more", err)
	}
	for path, reason := range map[string]string{
		"out": "指到了工程的文件夹之外", filepath.Join("folder", "b.juesuan.toml"): "指到了工程的文件夹之外",
		filepath.Join("folder", "new"): "指到了工程的文件夹之外", "nowhere": "指向的文件不存在",
	} {
		path = filepath.Join(inside, path)
		if err := WriteFile(path, []byte("new")); err == nil || !strings.Contains(err.Error(), reason) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", path, err)
		}
	}
	holds(t, filepath.Join(outside, "b.juesuan.toml"), "old")
	onlyFile(t, outside, "b.juesuan.toml")
}

func TestWriteFails(t *testing.T) {
	dir := t.TempDir()
	for path, reason := range map[string]string{
		dir:                               "不是普通文件",
		filepath.Join(dir, "no", "a"):     "它的文件夹不存在",
		filepath.Join(dir, "a\x00b.toml"): "没有写入",
	} {
		err := WriteFile(path, []byte("x"))
		if e := (*WriteError)(nil); !errors.As(err, &e) || !strings.Contains(e.In(lint.Chinese), reason) || !strings.Contains(e.In(lint.English), "was not written: ") {
			t.Errorf("%q: %v", path, err)
		}
	}
	// What fails last, when all has been written beside, leaves nothing behind.
	write(t, filepath.Join(dir, "full", "a"), "x")
	if err := replace(filepath.Join(dir, "full"), 0, []byte("x")); err == nil {
		t.Error("a folder was replaced")
	}
	onlyFile(t, dir, "full")
}

// What a killed writer has left is removed by a later one; nothing else is.
func TestWriteRemovesWhatIsLeft(t *testing.T) {
	dir := t.TempDir()
	long := time.Now().Add(-2 * time.Hour)
	for name, at := range map[string]time.Time{
		".juesuan-lint-0.tmp": long, ".juesuan-lint-1.tmp": long,
		".juesuan-lint-2.tmp": time.Now(), // somebody is writing
		"0.tmp":               long, ".juesuan-lint-notes.tmp": long, ".juesuan-lint-0.tmp.bak": long,
	} {
		path := filepath.Join(dir, name)
		write(t, path, name)
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	names := func() (out []string) {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			out = append(out, e.Name())
		}
		return out
	}
	path := filepath.Join(dir, "a.juesuan.toml")
	for range 2 {
		if err := WriteFile(path, []byte("new")); err != nil {
			t.Fatal(err)
		}
		holds(t, path, "new")
		expect(t, "what lies there", names(), ".juesuan-lint-0.tmp.bak", ".juesuan-lint-2.tmp", ".juesuan-lint-notes.tmp", "0.tmp", "a.juesuan.toml")
	}
	// A folder of that name is no file of ours, and in nobody's way.
	folder := filepath.Join(dir, ".juesuan-lint-0.tmp")
	if err := errors.Join(os.Mkdir(folder, 0o755), os.Chtimes(folder, long, long), WriteFile(path, []byte("newer"))); err != nil {
		t.Fatal(err)
	}
	holds(t, path, "newer")
	expect(t, "with a folder", names(), ".juesuan-lint-0.tmp", ".juesuan-lint-0.tmp.bak", ".juesuan-lint-2.tmp", ".juesuan-lint-notes.tmp", "0.tmp", "a.juesuan.toml")
}

// TestKilledWhileWriting kills a process that does nothing but write, many times: the file is always
// one of the two that it writes.
func TestKilledWhileWriting(t *testing.T) {
	const variable = "JUESUAN_WRITE_UNTIL_KILLED"
	texts := [2][]byte{bytes.Repeat([]byte("旧"), 300_000), bytes.Repeat([]byte("新"), 200_000)}
	if path := os.Getenv(variable); path != "" {
		for i := 0; ; i++ {
			if err := WriteFile(path, texts[i%2]); err != nil {
				t.Fatal(err)
			}
			if i == 1 {
				os.Stdout.WriteString("\nwriting\n")
			}
		}
	}
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	write(t, path, string(texts[0]))
	seen := [2]int{}
	for range 40 {
		child := exec.Command(os.Args[0], "-test.run=^TestKilledWhileWriting$")
		child.Env = append(os.Environ(), variable+"="+path)
		out, err := child.StdoutPipe()
		if err == nil {
			err = child.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		for line, b := "", make([]byte, 64); !strings.Contains(line, "writing"); {
			n, err := out.Read(b)
			if line += string(b[:n]); err != nil {
				t.Fatalf("%v: %s", err, line)
			}
		}
		time.Sleep(rand.N(8 * time.Millisecond))
		if err := child.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		child.Wait()
		got, err := os.ReadFile(path)
		switch {
		case err != nil:
			t.Fatal(err)
		case bytes.Equal(got, texts[0]):
			seen[0]++
		case bytes.Equal(got, texts[1]):
			seen[1]++
		default:
			t.Fatalf("%d bytes that are neither the old file nor the new one", len(got))
		}
	}
	t.Log("old", seen[0], "new", seen[1])
}

func holds(t *testing.T, path, text string) {
	t.Helper()
	if got, err := os.ReadFile(path); err != nil || string(got) != text {
		t.Errorf("%s holds %.20q, want %.20q (%v)", path, got, text, err)
	}
}

// onlyFile checks that nothing else lies in a folder.
func onlyFile(t *testing.T, dir, name string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 || entries[0].Name() != name {
		t.Errorf("%s: %v %v", dir, entries, err)
	}
}
