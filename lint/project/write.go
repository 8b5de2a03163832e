package project

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/juesuan/juesuan-lint/lint"
)

// WriteError is a file that could not be written, and why, in the reader's words. The file is as it was.
type WriteError struct {
	// Message names the file, and says what is wrong and what to do.
	lint.Message
	// Err is the system's error; nil where we refuse.
	Err error
}

func (e *WriteError) Error() string { return e.In(lint.Chinese) }

// Unwrap returns the system's error.
func (e *WriteError) Unwrap() error { return e.Err }

// WriteFile makes data the whole content of the file at path, new or old. Whatever happens, a power
// failure too, the file holds either what it held or all of data. It keeps its permissions; a symbolic
// link stays one, and what it leads to is written, unless that lies outside the project that path
// belongs to. An error is a *WriteError.
func WriteFile(path string, data []byte) error {
	target, perm, err := writable(path)
	if err == nil {
		err = replace(target, perm, data)
	}
	if err == nil {
		return nil
	}
	if e := (*WriteError)(nil); errors.As(err, &e) {
		return e
	}
	return writeError(path, err)
}

// writable returns what a path leads to, and the permissions of the file there; perm is 0 where there
// is none yet.
func writable(path string) (target string, perm fs.FileMode, err error) {
	link, err := os.Lstat(path)
	fresh := errors.Is(err, fs.ErrNotExist)
	if err != nil && !fresh {
		return "", 0, err
	}
	target = path
	if fresh {
		target = filepath.Dir(path)
	}
	if target, err = filepath.EvalSymlinks(target); err == nil {
		target, err = filepath.Abs(target)
	}
	if err != nil {
		if !fresh && link.Mode()&fs.ModeSymlink != 0 && errors.Is(err, fs.ErrNotExist) {
			return "", 0, refuse("没有写入“{0}”：符号链接指向的文件不存在。", "“{0}” was not written: the symbolic link leads to a file that does not exist.", path)
		}
		return "", 0, err
	}
	if fresh {
		target = filepath.Join(target, filepath.Base(path))
	}
	root, err := filepath.EvalSymlinks(Find(path))
	if err != nil {
		return "", 0, err
	}
	if _, ok := below(root, target); !ok {
		return "", 0, refuse("没有写入“{0}”：符号链接指到了工程的文件夹之外。", "“{0}” was not written: the symbolic link leads out of the project's folder.", path)
	}
	if fresh {
		return target, 0, nil
	}
	info, err := os.Stat(target)
	if err != nil {
		return "", 0, err
	}
	if !info.Mode().IsRegular() {
		return "", 0, refuse("没有写入“{0}”：不是普通文件。", "“{0}” was not written: it is no regular file.", path)
	}
	// A new file would take the place of one that may not be written.
	f, err := os.OpenFile(target, os.O_WRONLY, 0)
	if err != nil {
		return "", 0, err
	}
	return target, info.Mode().Perm(), f.Close()
}

// replace writes data beside path and puts it in its place.
func replace(path string, perm fs.FileMode, data []byte) error {
	folder := filepath.Dir(path)
	f, err := createBeside(folder)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil && perm != 0 {
		err = f.Chmod(perm)
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
		return err
	}
	// That the new name lasts is the folder's to remember. Not every system can be asked for it.
	if d, err := os.Open(folder); err == nil {
		d.Sync()
		d.Close()
	}
	return nil
}

// createBeside creates a new file under a name that nobody looks for. What a writer that was killed has left
// there goes.
func createBeside(folder string) (*os.File, error) {
	at := func(n int) string { return filepath.Join(folder, ".juesuan-lint-"+strconv.Itoa(n)+".tmp") }
	for n := 0; isLeft(at(n)) && os.Remove(at(n)) == nil; n++ {
	}
	for n := 0; ; n++ {
		f, err := os.OpenFile(at(n), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}

// isLeft reports whether nobody can be writing to the file any more, which takes moments. Were somebody, on another
// machine whose clock is wrong, only a writing would fail.
func isLeft(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > time.Hour
}

func refuse(zh, en, path string) error { return &WriteError{Message: lint.Msg(zh, en, path)} }

func writeError(path string, err error) *WriteError {
	var m lint.Message
	switch {
	case errors.Is(err, syscall.EROFS):
		m = lint.Msg("没有写入“{0}”：它所在的磁盘是只读的。", "“{0}” was not written: its disk is read-only.", path)
	case errors.Is(err, fs.ErrPermission):
		m = lint.Msg("没有写入“{0}”：没有写入这个文件或其文件夹的权限，请先给予写入权限。",
			"“{0}” was not written: no permission to write to this file or its folder; grant it first.", path)
	case errors.Is(err, syscall.ENOSPC):
		m = lint.Msg("没有写入“{0}”：磁盘满了。", "“{0}” was not written: the disk is full.", path)
	case errors.Is(err, fs.ErrNotExist):
		m = lint.Msg("没有写入“{0}”：它的文件夹不存在。", "“{0}” was not written: its folder does not exist.", path)
	default:
		m = lint.Msg("没有写入“{0}”：{1}。", "“{0}” was not written: {1}.", path, systemWords(err))
	}
	return &WriteError{Message: m, Err: err}
}
