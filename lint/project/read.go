package project

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"syscall"
	"unsafe"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Limit is the largest file read, in bytes.
const Limit = 16 << 20

// Unreadable is a file that cannot be checked, and why.
type Unreadable struct {
	Kind UnreadableKind
	// File has the name, and as much of the text as leads up to the place.
	File *source.File
	// Span is the place of the first bad byte; the start where the whole file is meant.
	Span source.Span
	// Message says what is wrong and what to do.
	Message lint.Message
	// Err is the system's error; nil where the content is at fault.
	Err error
}

// UnreadableKind says why a file cannot be checked.
type UnreadableKind uint8

// Why a file cannot be checked.
const (
	NotFound    UnreadableKind = iota + 1
	Folder                     // a folder
	NotRegular                 // a pipe, device or socket
	Denied                     // no permission
	TooLarge                   // beyond the limit
	Binary                     // no text
	UTF16                      // text in UTF-16 or UTF-32
	GBK                        // text in GBK or GB18030
	NotUTF8                    // text in an encoding not known
	LinkLoop                   // symbolic links that lead back to themselves
	OutOfTree                  // a symbolic link out of the project
	Failed                     // the system reports another error
	NotImported                // another program's file that nothing could be made of
)

// id names the kind among the findings of a file.
func (k UnreadableKind) id() string {
	return [...]string{"", "not-found", "folder", "not-regular", "denied", "too-large", "binary", "utf-16", "gbk", "not-utf-8",
		"link-loop", "out-of-tree", "failed", "not-imported"}[k]
}

// Read reads the regular file at path, of at most limit bytes. Exactly one result is not nil. Single
// bytes that are no UTF-8 are left to the syntax; an empty file is a file.
func Read(path string, limit int64) (*source.File, *Unreadable) {
	// A pipe must not even be opened, and what is opened may by then be one.
	info, err := os.Stat(path)
	if err != nil {
		return nil, systemError(path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, notRegular(path, info)
	}
	return readRegular(path, limit)
}

// readRegular reads what was a regular file when it was last looked at.
func readRegular(path string, limit int64) (*source.File, *Unreadable) {
	f, err := openToRead(path)
	if err != nil {
		return nil, systemError(path, err)
	}
	defer f.Close()
	size, regular, err := f.size()
	if err != nil {
		return nil, systemError(path, err)
	}
	if !regular {
		info, err := os.Stat(path)
		if err != nil {
			return nil, systemError(path, err)
		}
		return nil, notRegular(path, info)
	}
	if size > limit {
		return nil, tooLarge(path, limit)
	}
	return read(path, f, size, limit)
}

// ReadFrom reads standard input or the like under a name.
func ReadFrom(name string, r io.Reader, limit int64) (*source.File, *Unreadable) {
	return read(name, r, 0, limit)
}

// ReadText takes a text that an editor holds as Read takes a file of this content.
func ReadText(name, text string, limit int64) (*source.File, *Unreadable) {
	if int64(len(text)) > limit {
		return nil, tooLarge(name, limit)
	}
	if kind, off := examine(text); kind != 0 {
		return nil, badContent(name, text, kind, off)
	}
	return source.New(name, text), nil
}

// read reads at most one byte more than the limit. size is what a file has; 0 where it is not known, as of
// what has no size before it is read.
func read(name string, r io.Reader, size, limit int64) (*source.File, *Unreadable) {
	b := make([]byte, 0, min(size, limit)+1)
	for int64(len(b)) <= limit {
		n, err := r.Read(b[len(b):min(cap(b), int(limit)+1)])
		b = b[:len(b)+n]
		if errors.Is(err, io.EOF) || err == nil && size > 0 && int64(len(b)) == size {
			break
		}
		if err != nil {
			return nil, systemError(name, err)
		}
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
	}
	if int64(len(b)) > limit {
		return nil, tooLarge(name, limit)
	}
	// Nothing writes to b from here on: its bytes need no second copy.
	text := unsafe.String(unsafe.SliceData(b), len(b))
	return ReadText(name, text, limit)
}

// Finding returns the finding (JS018) that u is under c; ok is false where that rule is off.
func (u *Unreadable) Finding(c *lint.Checker) (d lint.Diagnostic, ok bool) {
	rule := lint.RuleByID(c.Rules, unreadableID)
	if rule == nil {
		return d, false
	}
	severity := c.SeverityOf(rule, u.File.Name)
	if severity == lint.Off {
		return d, false
	}
	return lint.Diagnostic{Rule: rule, Severity: severity, File: u.File, Span: u.Span, Message: u.Message, Relation: u.Kind.id()}, true
}

func unreadable(name string, kind UnreadableKind, err error, m lint.Message) *Unreadable {
	return &Unreadable{Kind: kind, File: source.New(name, ""), Err: err, Message: m}
}

func systemError(name string, err error) *Unreadable {
	switch {
	// os.IsNotExist is asked first, as most projects lack one file or another: it needs no look at the methods of err.
	case os.IsNotExist(err), errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return unreadable(name, NotFound, err, lint.Msg("找不到这个文件。", "this file does not exist."))
	case errors.Is(err, fs.ErrPermission):
		return unreadable(name, Denied, err, lint.Msg("没有读取权限，请先给予读取权限。", "no permission to read this file; grant it first."))
	case errors.Is(err, syscall.ELOOP):
		return unreadable(name, LinkLoop, err, lint.Msg("符号链接指来指去又回到自己，读不到文件。", "symbolic links lead back to themselves; there is no file."))
	}
	return unreadable(name, Failed, err, lint.Msg("读取失败：{0}。", "cannot be read: {0}.", systemWords(err)))
}

// systemWords are what the system says, without the path.
func systemWords(err error) string {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return path.Err.Error()
	}
	if link := (*os.LinkError)(nil); errors.As(err, &link) {
		return link.Err.Error()
	}
	return err.Error()
}

func notRegular(name string, info fs.FileInfo) *Unreadable {
	if !info.IsDir() {
		return unreadable(name, NotRegular, nil, lint.Msg("不是普通文件（是管道、设备或套接字），不读。", "this is a pipe, device or socket, and is not read."))
	}
	if f, err := os.Open(name); err != nil {
		if errors.Is(err, fs.ErrPermission) {
			return unreadable(name, Denied, err, lint.Msg("没有读取这个文件夹的权限，其中的报告没有检查。", "no permission to read this folder; the reports in it were not checked."))
		}
	} else {
		f.Close()
	}
	return unreadable(name, Folder, nil, lint.Msg("是文件夹，不是文件。", "this is a folder, not a file."))
}

func tooLarge(name string, limit int64) *Unreadable {
	return unreadable(name, TooLarge, nil, lint.Msg("文件超过 {0} MB，不读；一份报告通常不到 1 MB，请核对是否放错了文件。",
		"the file is larger than {0} MB and is not read; a report is usually below 1 MB: is it the right file?", int(limit>>20)))
}

func badContent(name, text string, kind UnreadableKind, off int) *Unreadable {
	u := &Unreadable{Kind: kind, File: source.New(name, text[:off]), Span: source.Span{Start: int32(off), End: int32(off)}}
	switch kind {
	case UTF16:
		u.Message = lint.Msg("文件是 UTF-16 编码（记事本的“Unicode”），请另存为 UTF-8 编码。",
			"the file is in UTF-16 (“Unicode” in Notepad); save it as UTF-8.")
	case GBK:
		u.Message = lint.Msg("文件不是 UTF-8 编码，疑为 GBK（GB18030），从这里起的汉字读不出，请另存为 UTF-8 编码。",
			"the file is not UTF-8 but probably GBK (GB18030); what begins here cannot be read. Save it as UTF-8.")
	case NotUTF8:
		u.Message = lint.Msg("文件不是 UTF-8 编码，从这里起读不出，请另存为 UTF-8 编码。",
			"the file is not UTF-8; what begins here cannot be read. Save it as UTF-8.")
	default:
		u.Message = lint.Msg("文件的内容不是文字。表格、文档或 PDF 改扩展名不会变成报告，请用导入功能转换。",
			"this file holds no text. Renaming a spreadsheet, document or PDF makes no report of it: import it instead.")
	}
	return u
}
