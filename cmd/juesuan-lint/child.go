package main

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// answered is what a child process said.
type answered struct {
	stdout, stderr []byte
	// exit is its exit code, −1 where it was stopped.
	exit int
}

// runChild runs a program with arguments, no shell between, and takes up to limit bytes of its output. os/exec
// would do the same, and be initialised at every start of this program.
func runChild(path string, args, env []string, limit int64) (out answered, err error) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		return out, err
	}
	defer null.Close()
	outRead, outWrite, err := os.Pipe()
	if err != nil {
		return out, err
	}
	defer outRead.Close()
	errRead, errWrite, err := os.Pipe()
	if err != nil {
		outWrite.Close()
		return out, err
	}
	defer errRead.Close()
	child, err := os.StartProcess(path, append([]string{path}, args...), &os.ProcAttr{Env: env, Files: []*os.File{null, outWrite, errWrite}})
	outWrite.Close()
	errWrite.Close()
	if err != nil {
		return out, err
	}
	said := make(chan []byte, 1)
	go func() {
		b, _ := io.ReadAll(io.LimitReader(errRead, 1<<16))
		io.Copy(io.Discard, errRead) // it must not wait for us
		said <- b
	}()
	out.stdout, err = io.ReadAll(io.LimitReader(outRead, limit+1))
	io.Copy(io.Discard, outRead)
	out.stderr = <-said
	state, waited := child.Wait()
	if err != nil {
		return out, err
	}
	if waited != nil {
		return out, waited
	}
	out.exit = state.ExitCode()
	return out, nil
}

// lookUp returns the program of a name in the folders of PATH, "" where there is none. A folder that is not
// absolute is not looked into: what lies in the current one must not be run by its name.
func lookUp(name, path string) string {
	if runtime.GOOS == "windows" && !strings.HasSuffix(name, ".exe") {
		name += ".exe"
	}
	for _, dir := range filepath.SplitList(path) {
		if !filepath.IsAbs(dir) {
			continue
		}
		file := filepath.Join(dir, name)
		if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() && (runtime.GOOS == "windows" || info.Mode()&0o111 != 0) {
			return file
		}
	}
	return ""
}
