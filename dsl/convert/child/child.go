// Package child runs juesuan-convert, the program that reads and writes other programs' files with large
// libraries, and understands its answer.
//
// It starts the process by the system's call: os/exec would cost the program's start. The answer is JSON
// with a convert.Document, or why there is none. Start with Run.
package child

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// name is the program's.
const name = "juesuan-convert"

// Variable names the program in the environment, where it is neither beside ours nor in PATH.
const Variable = "JUESUAN_CONVERT"

const (
	// patience is how long the program may take.
	patience = 3 * time.Minute
	// limit is the size of the largest answer that is read, in bytes.
	limit = 512 << 20
)

// Answer is what the program answers: a document, nothing where it wrote a file, or why it did neither.
type Answer struct {
	Document *convert.Document `json:"document"`
	Error    *convert.Error    `json:"error"`
}

// Run runs the program with arguments and an input (nil for none) and returns the document of its answer,
// nil where it wrote a file. It is stopped where ctx is cancelled; all other errors are *convert.Error.
func Run(ctx context.Context, getenv func(string) string, args []string, stdin io.Reader) (*convert.Document, error) {
	path := Find(getenv)
	if path == "" {
		return nil, &convert.Error{
			Zh: "读写 Excel、Word、PDF 要用随程序附带的 " + name + "，没有找到。请把它放在 juesuan-lint 同一个文件夹里，或用环境变量 " + Variable + " 写明它在哪里。",
			En: name + ", which reads and writes Excel, Word and PDF, was not found. Put it beside juesuan-lint, or name it in the environment variable " + Variable + ".",
		}
	}
	out, err := output(ctx, path, args, stdin)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, failed(path, err.Error())
	}
	var a Answer
	switch err := json.Unmarshal(out, &a); {
	case err != nil:
		return nil, failed(path, "answer: "+err.Error())
	case a.Error != nil:
		return nil, a.Error
	}
	return a.Document, nil
}

func failed(path, why string) error {
	return &convert.Error{Zh: "“" + path + "”没有做成：" + why, En: "“" + path + "” failed: " + why}
}

// Find returns the program's path: what the environment names, beside our own executable, in PATH; "" for
// nowhere.
func Find(getenv func(string) string) string {
	if path := getenv(Variable); path != "" {
		return path
	}
	file := name
	if runtime.GOOS == "windows" {
		file += ".exe"
	}
	var folders []string
	if own, err := os.Executable(); err == nil {
		folders = append(folders, filepath.Dir(own))
		if real, err := filepath.EvalSymlinks(own); err == nil {
			folders = append(folders, filepath.Dir(real))
		}
	}
	for _, folder := range filepath.SplitList(getenv("PATH")) {
		if filepath.IsAbs(folder) { // never one in the folder of the day
			folders = append(folders, folder)
		}
	}
	for _, folder := range folders {
		path := filepath.Join(folder, file)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && (runtime.GOOS == "windows" || info.Mode()&0o111 != 0) {
			return path
		}
	}
	return ""
}

// output runs a program and returns what it prints.
func output(ctx context.Context, path string, args []string, stdin io.Reader) ([]byte, error) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		return nil, err
	}
	defer null.Close()
	answer, out, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer answer.Close()
	complaints, complain, err := os.Pipe()
	if err != nil {
		out.Close()
		return nil, err
	}
	defer complaints.Close()
	in, feed := null, (*os.File)(nil)
	if stdin != nil {
		if in, feed, err = os.Pipe(); err != nil {
			out.Close()
			complain.Close()
			return nil, err
		}
		defer in.Close()
	}
	process, err := os.StartProcess(path, append([]string{path}, args...), &os.ProcAttr{Files: []*os.File{in, out, complain}})
	out.Close()
	complain.Close()
	if err != nil {
		if feed != nil {
			feed.Close()
		}
		var e *fs.PathError
		if errors.As(err, &e) {
			err = e.Err
		}
		return nil, err
	}
	if feed != nil {
		go func() {
			io.Copy(feed, stdin)
			feed.Close()
		}()
	}
	said := make(chan string, 1)
	go func() {
		text, _ := io.ReadAll(io.LimitReader(complaints, 4096))
		io.Copy(io.Discard, complaints)
		said <- strings.TrimSpace(string(text))
	}()
	ctx, done := context.WithTimeout(ctx, patience)
	defer done()
	defer context.AfterFunc(ctx, func() { process.Kill() })()
	data, err := io.ReadAll(io.LimitReader(answer, limit+1))
	if len(data) > limit {
		process.Kill()
		err = errors.New("its answer is too large")
	}
	state, waited := process.Wait()
	complaint := <-said
	switch {
	case err != nil:
		return nil, err
	case waited != nil:
		return nil, waited
	case !state.Exited():
		return nil, errors.New(state.String())
	case state.ExitCode() != 0 && len(data) == 0:
		return nil, errors.New(strings.TrimSpace(state.String() + " " + complaint))
	}
	return data, nil
}
