package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
)

// converter runs juesuan-convert and returns the document of its answer, nil where it wrote a file.
func (p *program) converter(args []string, stdin io.Reader) (*convert.Document, error) {
	d, err := child.Run(p.getenv, args, stdin)
	return d, said(err)
}

// largest is the size of the largest file that is read as text, in bytes.
const largest = 64 << 20

// document reads another program's file: text here, all else in juesuan-convert.
func (p *program) document(path string) (*convert.Document, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, mistake("没有文件“{0}”。", "There is no file “{0}”.", path)
	case info.IsDir():
		return nil, mistake("“{0}”是文件夹，请写文件。", "“{0}” is a folder; name a file.", path)
	case !slices.Contains(text.Extensions(), strings.ToLower(filepath.Ext(path))):
		full, err := filepath.Abs(path) // never taken for a flag
		if err != nil {
			full = path
		}
		return p.converter([]string{"read", full}, nil)
	case info.Size() > largest:
		return nil, mistake("“{0}”超过 64 MB，没有读。", "“{0}” is larger than 64 MB and was not read.", path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, mistake("没有读“{0}”：{1}", "“{0}” was not read: {1}", path, err.Error())
	}
	d, err := text.Read(path, data)
	return d, said(err)
}

// said brings an error of the converters into the reader's language.
func said(err error) error {
	var e *convert.Error
	if errors.As(err, &e) {
		return mistake("{0}", "{1}", e.Zh, e.En)
	}
	return err
}
