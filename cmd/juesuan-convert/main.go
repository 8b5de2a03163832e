// Command juesuan-convert reads other programs' files into documents and writes documents as such files:
// xlsx, docx, pdf. juesuan-lint starts it when it needs one, so that its own start stays as short as it is.
//
//	juesuan-convert read FILE            the file as a convert.Document, JSON on the standard output
//	juesuan-convert write FORMAT FILE    the document of the standard input as a file
//
// A file that cannot be read is {"error": {"zh": …, "en": …}} and exit code 1; a mistake in the call is 2.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/charset"
	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
	"github.com/juesuan/juesuan-lint/dsl/convert/pdf"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/convert/xlsx"
)

// limit is the size of the largest file that is read, in bytes.
const limit = 64 << 20

// readers are the formats that can be read, by extension. name is for the format's own use only.
var readers = map[string]func(name string, data []byte) (*convert.Document, error){
	".docx": docx.Read, ".docm": docx.Read, ".dotx": docx.Read, ".doc": docx.Read, ".wps": docx.Read, ".rtf": docx.Read,
	".xlsx": xlsx.Read, ".xlsm": xlsx.Read, ".xltx": xlsx.Read, ".xls": xlsx.Read, ".et": xlsx.Read, ".csv": xlsx.Read,
	".pdf": pdf.Read,
	".md":  readText, ".markdown": readText, ".html": readText, ".htm": readText, ".tsv": readText, ".txt": readText,
}

// readText reads a text in an encoding that juesuan-lint does not know.
func readText(name string, data []byte) (*convert.Document, error) {
	if s, ok := charset.Decode(data); ok {
		data = []byte(s)
	}
	return text.Read(name, data) // which complains of what is no text
}

// writers are the formats that can be written.
var writers = map[string]func(d *convert.Document, w io.Writer) error{
	"docx": docx.Write,
	"xlsx": xlsx.Write,
}

// answer is what the program prints: a document, or why there is none.
type answer struct {
	Document *convert.Document `json:"document,omitempty"`
	Error    *convert.Error    `json:"error,omitempty"`
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, complaints io.Writer) int {
	switch {
	case len(args) == 2 && args[0] == "read":
		d, err := read(args[1])
		return reply(out, d, err)
	case len(args) == 3 && args[0] == "write":
		return reply(out, nil, write(in, args[1], args[2]))
	}
	fmt.Fprintln(complaints, "juesuan-convert read FILE | write FORMAT FILE\n"+
		"这个程序由 juesuan-lint 调用，请用 juesuan-lint import 和 juesuan-lint render。")
	return 2
}

// reply prints an answer and returns the exit code.
func reply(out io.Writer, d *convert.Document, err error) int {
	a := answer{Document: d}
	if err != nil {
		a.Document = nil
		if !errors.As(err, &a.Error) {
			a.Error = &convert.Error{Zh: "文件读写失败：" + err.Error(), En: "the file could not be read or written: " + err.Error()}
		}
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	if enc.Encode(a) != nil || a.Error != nil {
		return 1
	}
	return 0
}

func read(name string) (*convert.Document, error) {
	reader, ok := readers[strings.ToLower(filepath.Ext(name))]
	if !ok {
		return nil, &convert.Error{Zh: "不认识的文件类型，能读的有 " + known() + "。", En: "unknown kind of file; known are " + known() + "."}
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if len(data) > limit {
		return nil, &convert.Error{Zh: "文件超过 64 MB，没有读。", En: "the file is larger than 64 MB and was not read."}
	}
	return reader(name, data)
}

// known lists the kinds of files that can be read.
func known() string {
	var list []string
	for ext := range readers {
		list = append(list, ext)
	}
	sort.Strings(list)
	return strings.Join(list, " ")
}

func write(in io.Reader, format, name string) error {
	writer, ok := writers[format]
	if !ok {
		return &convert.Error{Zh: "不能写成“" + format + "”。", En: "cannot write “" + format + "”."}
	}
	var d convert.Document
	if err := json.NewDecoder(in).Decode(&d); err != nil {
		return fmt.Errorf("document: %w", err)
	}
	var b bytes.Buffer // a file that is there stays as it is when this fails
	if err := writer(&d, &b); err != nil {
		return err
	}
	if err := os.WriteFile(name, b.Bytes(), 0o666); err != nil {
		return &convert.Error{
			Zh: "“" + name + "”写不进去（" + err.Error() + "）。在别的程序里开着的话，先关掉。",
			En: "“" + name + "” cannot be written (" + err.Error() + "). If another program has it open, close it there.",
		}
	}
	return nil
}
