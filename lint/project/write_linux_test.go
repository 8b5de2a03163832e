package project

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

// TestWriteDenied runs as somebody who may read only, even where the tests run as root.
func TestWriteDenied(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.juesuan.toml")
	write(t, path, "old")
	open := filepath.Join(dir, "open")
	locked := filepath.Join(open, "b.juesuan.toml")
	write(t, locked, "old")
	if err := errors.Join(os.Chmod(filepath.Dir(dir), 0o755), os.Chmod(dir, 0o555), os.Chmod(path, 0o666), os.Chmod(open, 0o777), os.Chmod(locked, 0o444)); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o755)
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // for good: the thread ends with the goroutine
		if os.Geteuid() == 0 {
			const nobody = 65534
			syscall.RawSyscall(syscall.SYS_SETFSUID, nobody, 0, 0)
		}
		for _, path := range []string{path, locked, filepath.Join(dir, "new.juesuan.toml")} {
			err := WriteFile(path, []byte("new"))
			if !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), "没有写入这个文件或其文件夹的权限") || !strings.Contains(err.Error(), path) {
				t.Errorf("%s: %v", path, err)
			}
		}
	}()
	<-done
	holds(t, path, "old")
	holds(t, locked, "old")
	onlyFile(t, open, "b.juesuan.toml")
}
