package project

import (
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Include returns the file that reads as r with the parts put in that its [[include]] name; nil where there
// are none. A part that cannot be read is left out (References says why), and so is one named by a part.
func (p *Project) Include(r *report.Report) *source.File {
	dir := filepath.Dir(p.abs(r.File.Name))
	size := len(r.File.Text)
	var in []source.Insertion
	for i := range r.Includes {
		part := &r.Includes[i]
		if part.At < 0 {
			continue
		}
		abs, ok := p.target(dir, part.S)
		if !ok || !strings.HasSuffix(abs, partSuffix) {
			continue
		}
		real, ok, err := p.inside(abs)
		if !ok || err != nil || !strings.HasSuffix(real, partSuffix) {
			continue
		}
		f, bad := p.read(real)
		if bad != nil || size+len(f.Text) > Limit {
			continue
		}
		size += len(f.Text)
		in = append(in, source.Insertion{At: part.At, File: source.New(p.Show(abs), f.Text)})
	}
	if len(in) == 0 {
		return nil
	}
	return source.Include(r.File, in)
}
