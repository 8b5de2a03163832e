//go:build unix

package project

import (
	"net"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/lint"
)

// within fails the test where f takes long: opening a pipe without a writer would take forever.
func within(t *testing.T, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Fatal("hangs")
	}
}

func TestNotRegular(t *testing.T) {
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe.juesuan.toml")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Skip(err)
	}
	link := filepath.Join(dir, "link.juesuan.toml")
	if err := os.Symlink(pipe, link); err != nil {
		t.Fatal(err)
	}
	paths := []string{pipe, link, os.DevNull}
	socket := filepath.Join(dir, "s")
	if l, err := net.Listen("unix", socket); err == nil {
		defer l.Close()
		paths = append(paths, socket)
	}
	for _, path := range paths {
		within(t, func() {
			if _, bad := Read(path, Limit); bad == nil || bad.Kind != NotRegular {
				t.Errorf("%s: %+v", path, bad)
			}
		})
	}
	within(t, func() {
		if h := (&Project{}).readHead(pipe); h.bad == nil || h.bad.Kind != NotRegular {
			t.Errorf("head of a pipe: %+v", h)
		}
	})
	within(t, func() {
		var found []string
		err := open(t, dir).Walk(dir, func(f File) bool {
			if _, bad := f.Read(); bad == nil || bad.Kind != NotRegular {
				t.Errorf("%s: %+v", f.Path(), bad)
			}
			found = append(found, f.Path())
			return true
		})
		if want := []string{pipe}; err != nil || !slices.Equal(found, want) { // the link leads to what has been yielded
			t.Errorf("a walk yields %q, want %q (%v)", found, want, err)
		}
	})
}

func TestLinkLoop(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a.juesuan.toml"), filepath.Join(dir, "b.juesuan.toml")
	if err := os.Symlink(a, b); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink(b, a); err != nil {
		t.Fatal(err)
	}
	if _, bad := Read(a, Limit); bad == nil || bad.Kind != LinkLoop {
		t.Errorf("got %+v", bad)
	}
}

func TestDenied(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "a.juesuan.toml")
	write(t, path, "x")
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	if _, bad := Read(path, Limit); bad == nil || bad.Kind != Denied || bad.Message.In(lint.Chinese) != "没有读取权限，请先给予读取权限。" {
		t.Errorf("file: %+v", bad)
	}
	folder := filepath.Join(dir, "f")
	write(t, filepath.Join(folder, "b.juesuan.toml"), "x")
	if err := os.Chmod(folder, 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(folder, 0o755)
	if _, bad := Read(folder, Limit); bad == nil || bad.Kind != Denied {
		t.Errorf("folder: %+v", bad)
	}
}
