package child

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// Process is a program to be run, without a shell: juesuan-convert, or git.
type Process struct {
	Path string
	Args []string
	// Env is its environment, nil for ours.
	Env []string
	// Stdin is its input, nil for none.
	Stdin io.Reader
	// Limit is the size of the largest output that is read, in bytes.
	Limit int64
}

// Output is what a program printed, and how it ended.
type Output struct {
	Stdout []byte
	// Complaint is the beginning of what it printed to the standard error.
	Complaint string
	State     *os.ProcessState
}

// Run runs the program to its end. That it fails is no error; that it cannot be run, takes longer than anybody
// would wait or prints too much is one.
func (p *Process) Run() (out Output, err error) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		return out, err
	}
	defer null.Close()
	answer, print, err := os.Pipe()
	if err != nil {
		return out, err
	}
	defer answer.Close()
	complaints, complain, err := os.Pipe()
	if err != nil {
		print.Close()
		return out, err
	}
	defer complaints.Close()
	in, feed := null, (*os.File)(nil)
	if p.Stdin != nil {
		if in, feed, err = os.Pipe(); err != nil {
			print.Close()
			complain.Close()
			return out, err
		}
		defer in.Close()
	}
	process, err := os.StartProcess(p.Path, append([]string{p.Path}, p.Args...), &os.ProcAttr{Env: p.Env, Files: []*os.File{in, print, complain}})
	print.Close()
	complain.Close()
	if err != nil {
		if feed != nil {
			feed.Close()
		}
		var e *fs.PathError
		if errors.As(err, &e) {
			err = e.Err
		}
		return out, err
	}
	if feed != nil {
		go func() {
			io.Copy(feed, p.Stdin)
			feed.Close()
		}()
	}
	said := make(chan string, 1)
	go func() {
		text, _ := io.ReadAll(io.LimitReader(complaints, 4096))
		io.Copy(io.Discard, complaints) // it must not wait for us
		said <- strings.TrimSpace(string(text))
	}()
	late := time.AfterFunc(patience, func() { process.Kill() })
	defer late.Stop()
	out.Stdout, err = io.ReadAll(io.LimitReader(answer, p.Limit+1))
	if int64(len(out.Stdout)) > p.Limit {
		process.Kill()
		err = errors.New("its answer is too large")
	}
	state, waited := process.Wait()
	out.State, out.Complaint = state, <-said
	switch {
	case err != nil:
	case waited != nil:
		err = waited
	case !state.Exited():
		err = errors.New(state.String())
	}
	return out, err
}

// InPath returns the program of a name in the folders of PATH, after those given; "" where there is none. A
// folder that is not absolute is not looked into: what lies in the folder of the day must not be run by its name.
func InPath(name, path string, folders ...string) string {
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	for _, folder := range append(folders, filepath.SplitList(path)...) {
		if !filepath.IsAbs(folder) {
			continue
		}
		file := filepath.Join(folder, name)
		if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() && (runtime.GOOS == "windows" || info.Mode()&0o111 != 0) {
			return file
		}
	}
	return ""
}
