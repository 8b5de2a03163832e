package project

import (
	"io"
	"os"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// headLimit is how much of a report is read for its head.
const headLimit = 64 << 10

// head is what [report] says of a report that another one names.
type head struct {
	bad      *Unreadable
	isReport bool
	year     int
	prior    string
	budget   string
	source   string
	members  []string

	stamp stamp
}

// head reads the head of the report at a real path, once as long as the file does not change.
func (p *Project) head(path string) head {
	at, err := p.stamp(path)
	if err != nil {
		return head{bad: systemError(path, err)}
	}
	if h, ok := p.cache.head(path); ok && h.stamp == at {
		return h
	}
	h := p.readHead(path)
	h.stamp = at
	p.cache.keepHead(path, h)
	return h
}

// readHead reads the head of a report.
func (p *Project) readHead(path string) head {
	text, bad := p.begin(path)
	if bad != nil {
		return head{bad: bad}
	}
	if kind, off := examine(text); kind != 0 {
		return head{bad: badContent(path, text, kind, off)}
	}
	h := parseHead(upToTables(text))
	if !h.isReport {
		h = parseHead(text) // [report] stands elsewhere
	}
	return h
}

// begin reads the beginning of a regular file.
func (p *Project) begin(path string) (string, *Unreadable) {
	if t, ok := p.open[path]; ok {
		return t.file.Text, t.bad
	}
	info, err := os.Stat(path)
	if err != nil {
		return "", systemError(path, err)
	}
	if !info.Mode().IsRegular() {
		return "", notRegular(path, info)
	}
	if info.Size() > Limit {
		return "", tooLarge(path, Limit)
	}
	f, err := openToRead(path)
	if err != nil {
		return "", systemError(path, err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, headLimit))
	if err != nil {
		return "", systemError(path, err)
	}
	text := string(b)
	if len(text) == headLimit {
		text = text[:strings.LastIndexByte(text, '\n')+1]
	}
	return text, nil
}

// upToTables returns what stands before the first header that is not [report].
func upToTables(text string) string {
	at := 0
	for line := range strings.Lines(text) {
		if rest := strings.TrimLeft(line, " \t"); strings.HasPrefix(rest, "[") {
			name := strings.TrimLeft(rest[1:], " \t\"'")
			if !strings.HasPrefix(name, "report") && headerLike(rest) {
				return text[:at]
			}
		}
		at += len(line)
	}
	return text
}

// headerLike tells a line [x] or [[x]] from an element of a list on a line of its own.
func headerLike(line string) bool {
	line = strings.TrimLeft(line, "[ \t")
	return line != "" && ('a' <= line[0] && line[0] <= 'z' || 'A' <= line[0] && line[0] <= 'Z')
}

func parseHead(text string) head {
	var h head
	r := doc.Reader{Doc: doc.Build(syntax.Parse(source.New("", text)))}
	id := r.Get(doc.Root, "report")
	if id == doc.None || r.Kind(id) != doc.Table {
		return h
	}
	h.isReport = true
	for c := r.First(id); c != doc.None; c = r.Next(c) {
		switch r.Key(c) {
		case "year":
			h.year = r.Int(c)
		case "prior":
			h.prior = r.Text(c)
		case "budget":
			h.budget = r.Text(c)
		case "source":
			h.source = r.Text(c)
		case "members":
			h.members = r.Texts(c)
		}
	}
	return h
}
