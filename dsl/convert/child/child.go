// Package child runs juesuan-convert, the program that reads and writes other programs' files with large
// libraries, and understands its answer.
//
// It starts the process by the system's call: os/exec would cost the program's start. The answer is JSON
// with a convert.Document, or why there is none. Start with Run; process.go runs any program, and so git too.
package child

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
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
// nil where it wrote a file. Errors are *convert.Error.
func Run(getenv func(string) string, args []string, stdin io.Reader) (*convert.Document, error) {
	path := Find(getenv)
	if path == "" {
		return nil, &convert.Error{
			Zh: "读写 Excel、Word、PDF 要用随程序附带的 " + name + "，没有找到。请把它放在 juesuan-lint 同一个文件夹里，或用环境变量 " + Variable + " 写明它在哪里。",
			En: name + ", which reads and writes Excel, Word and PDF, was not found. Put it beside juesuan-lint, or name it in the environment variable " + Variable + ".",
		}
	}
	out, err := output(path, args, stdin)
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
	var folders []string
	if own, err := os.Executable(); err == nil {
		folders = append(folders, filepath.Dir(own))
		if real, err := filepath.EvalSymlinks(own); err == nil {
			folders = append(folders, filepath.Dir(real))
		}
	}
	return InPath(name, getenv("PATH"), folders...)
}

// output runs a program and returns what it prints.
func output(path string, args []string, stdin io.Reader) ([]byte, error) {
	p := Process{Path: path, Args: args, Stdin: stdin, Limit: limit}
	out, err := p.Run()
	if err == nil && out.State.ExitCode() != 0 && len(out.Stdout) == 0 {
		err = errors.New(strings.TrimSpace(out.State.String() + " " + out.Complaint))
	}
	if err != nil {
		return nil, err
	}
	return out.Stdout, nil
}
