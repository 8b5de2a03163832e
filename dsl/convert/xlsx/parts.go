package xlsx

import (
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// parts are the XML files within a workbook, by name.
type parts map[string][]byte

const (
	// sizeLimit is how large the parts of a workbook may be together, and partLimit how large one that is
	// neither a sheet nor a picture may be, in bytes. A final account has some hundred kilobytes.
	sizeLimit = 64 << 20
	partLimit = 8 << 20
	// partCount is how many parts there may be.
	partCount = 4096
)

// inflate unpacks a workbook. What the directory of a zip file says of sizes may be a lie, so what comes
// out is counted.
func inflate(data []byte) (parts, error) {
	z, err := zipReader(data)
	if err != nil {
		return nil, err
	}
	if len(z.File) > partCount {
		return nil, tooLarge("里面有 "+fmt.Sprint(len(z.File))+" 个部分", "it has "+fmt.Sprint(len(z.File))+" parts")
	}
	out, left := parts{}, int64(sizeLimit)
	for _, f := range z.File {
		name := strings.TrimPrefix(strings.ReplaceAll(f.Name, "\\", "/"), "/")
		limit, ext := left, path.Ext(name)
		kept := ext == ".xml" || ext == ".rels" || ext == ".bin"
		if kept && !strings.Contains(name, "/worksheets/") {
			limit = min(limit, partLimit)
		}
		r, err := f.Open()
		if err != nil {
			return nil, damaged(err.Error())
		}
		text, err := io.ReadAll(io.LimitReader(r, limit+1))
		r.Close()
		switch {
		case int64(len(text)) > limit:
			return nil, tooLarge("“"+name+"”解开后超过限度", "“"+name+"” unpacks to more than the limit")
		case err != nil:
			return nil, damaged(name + ": " + err.Error())
		}
		left -= int64(len(text))
		if kept {
			out[name] = text
		}
	}
	if out.root() == "" {
		return nil, &convert.Error{
			Zh: "这是一个压缩文件，里面没有 Excel 工作簿。",
			En: "this is a zip file, but no Excel workbook.",
		}
	}
	return out, nil
}

// has reports whether there is a part whose name begins so.
func (p parts) has(prefix string) bool {
	for name := range p {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// root is the name of the part that is the workbook itself, "" where there is none.
func (p parts) root() string {
	for _, r := range p.relations("_rels/.rels") {
		if strings.HasSuffix(r.Type, "/officeDocument") {
			if name := strings.TrimPrefix(r.Target, "/"); strings.HasPrefix(name, "xl/") {
				return name
			}
		}
	}
	return ""
}

// relation is a reference from one part to another.
type relation struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"`
}

func (p parts) relations(name string) []relation {
	var list struct {
		Relations []relation `xml:"Relationship"`
	}
	if xml.Unmarshal(p[name], &list) != nil {
		return nil
	}
	return list.Relations
}

// sheets are the names of the parts of the sheets, by the sheets' names.
func (p parts) sheets() map[string]string {
	root := p.root()
	folder := path.Dir(root)
	targets := map[string]string{}
	for _, r := range p.relations(folder + "/_rels/" + path.Base(root) + ".rels") {
		if target, absolute := strings.CutPrefix(r.Target, "/"); absolute {
			targets[r.ID] = target
		} else {
			targets[r.ID] = path.Join(folder, r.Target)
		}
	}
	var book struct {
		Sheets []struct {
			Name  string     `xml:"name,attr"`
			Attrs []xml.Attr `xml:",any,attr"`
		} `xml:"sheets>sheet"`
	}
	out := map[string]string{}
	if xml.Unmarshal(p[root], &book) != nil {
		return out
	}
	for _, s := range book.Sheets {
		for _, a := range s.Attrs {
			if a.Name.Local == "id" {
				out[s.Name] = targets[a.Value]
			}
		}
	}
	return out
}
