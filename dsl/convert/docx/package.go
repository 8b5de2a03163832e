package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// What a document may cost. A report has a few thousand cells, and its text is less than a megabyte.
const (
	maxParts = 20_000   // files in the package
	maxBytes = 32 << 20 // of all parts that are read, unpacked
	maxDepth = 200      // elements in one another
	maxCells = 200_000
	maxLines = 300_000 // paragraphs, those in cells too
	maxWidth = 1000    // columns of a table; Word's own limit is 63
)

func fault(zh, en string) *convert.Error { return &convert.Error{Zh: zh, En: en} }

// pack is the package: the parts of a document, by name.
type pack struct {
	parts  map[string]*zip.File
	main   string // the part with the text
	left   int    // bytes that may yet be unpacked
	macros bool
}

// open opens a package, or says in words for its user why it is none.
func open(data []byte) (*pack, error) {
	if bytes.Count(data, []byte("PK\x01\x02")) > maxParts {
		return nil, fault("文件里的部件超过 20,000 个，不是正常的 Word 文件，没有读。", "the file has more than 20,000 parts; no Word document has, and it was not read.")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fault("文件已损坏或不完整，打不开。请用 Word 或 WPS 打开，另存一份再试。",
			"the file is damaged or incomplete. Open it in Word, save it anew and try again.")
	}
	p := &pack{parts: make(map[string]*zip.File, len(z.File)), left: maxBytes}
	for _, f := range z.File {
		name := strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(f.Name, `\`, "/")), "/")
		if p.parts[name] == nil {
			p.parts[name] = f
		}
		if strings.HasSuffix(strings.ToLower(name), "vbaproject.bin") {
			p.macros = true
		}
	}
	rels, err := p.relations("")
	if err != nil {
		return nil, err
	}
	p.main = "word/document.xml"
	for _, r := range rels {
		if strings.HasSuffix(r.kind, "/officeDocument") && !r.external {
			p.main = r.target
		}
	}
	switch {
	case strings.HasPrefix(p.main, "xl/") || p.parts["xl/workbook.xml"] != nil:
		return nil, fault("这是 Excel 工作簿，不是 Word 文件，请把扩展名改成 .xlsx。", "this is a workbook, not a Word document: rename it to .xlsx.")
	case p.parts[p.main] == nil:
		return nil, fault("这不是 Word 文件：里面没有正文。", "this is not a Word document: it has no text.")
	}
	return p, nil
}

// stream opens a part. There is no error where it is missing, and no stream.
func (p *pack) stream(name string) (*stream, error) {
	f := p.parts[name]
	if f == nil {
		return nil, nil
	}
	if f.Flags&1 != 0 {
		return nil, fault("文件加了密码，打不开。请去掉密码后再试。", "the file has a password: remove it and try again.")
	}
	r, err := f.Open()
	if err != nil {
		return nil, broken(name)
	}
	// Closing it would only end its decompressor, which holds nothing.
	return &stream{name: name, d: xml.NewDecoder(&limited{r: r, left: &p.left})}, nil
}

func broken(name string) *convert.Error {
	return fault("文件已损坏（"+path.Base(name)+" 读不下去）。请用 Word 或 WPS 打开，另存一份再试。",
		"the file is damaged ("+path.Base(name)+" cannot be read). Open it in Word, save it anew and try again.")
}

// errSize is what a part comes to that is too large.
var errSize = errors.New("too large")

// limited ends with errSize where io.LimitReader ends as if the file did.
type limited struct {
	r    io.Reader
	left *int
}

func (l *limited) Read(b []byte) (int, error) {
	if *l.left <= 0 {
		return 0, errSize
	}
	n, err := l.r.Read(b[:min(len(b), *l.left)])
	*l.left -= n
	return n, err
}

// relation is what a part refers to.
type relation struct {
	id, kind, target string
	external         bool
}

// relations reads what a part refers to; "" is the package itself.
func (p *pack) relations(part string) ([]relation, error) {
	dir, file := path.Split(part)
	s, err := p.stream(dir + "_rels/" + file + ".rels")
	if s == nil || err != nil {
		return nil, err
	}
	var out []relation
	err = s.root(func(e xml.StartElement) error {
		if e.Name.Local == "Relationship" {
			r := relation{id: attr(e, "Id"), kind: attr(e, "Type"), target: attr(e, "Target"), external: attr(e, "TargetMode") == "External"}
			if !r.external {
				if strings.HasPrefix(r.target, "/") {
					r.target = path.Clean(r.target)[1:]
				} else {
					r.target = path.Join(dir, r.target)
				}
			}
			if len(out) < maxParts {
				out = append(out, r)
			}
		}
		return s.skip()
	})
	return out, err
}
