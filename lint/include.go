package lint

import "github.com/juesuan/juesuan-lint/dsl/source"

// In returns the findings that stand in a file: what was checked, or a part that it includes.
func (r *Result) In(name string) []Diagnostic {
	if len(r.File.Included()) == 0 && name == r.File.Name {
		return r.Diagnostics
	}
	var out []Diagnostic
	for i := range r.Diagnostics {
		if d := &r.Diagnostics[i]; d.File.Name == name {
			out = append(out, *d)
		}
	}
	return out
}

// toOrigins moves what was found in a report with its parts put in to the files that the parts stand in.
func (r *Result) toOrigins() {
	if len(r.File.Included()) == 0 {
		return
	}
	for i := range r.Diagnostics {
		r.toOrigin(&r.Diagnostics[i])
	}
	for i := range r.Suppressed {
		s := &r.Suppressed[i]
		r.toOrigin(&s.Diagnostic)
		s.CommentFile, s.Comment = s.CommentFile.Origin(s.Comment)
	}
	for i := range r.Unbound {
		u := &r.Unbound[i]
		u.File, u.Span = r.File.Origin(u.Span)
	}
}

func (r *Result) toOrigin(d *Diagnostic) {
	if d.File != r.File {
		return
	}
	d.File, d.Span = r.File.Origin(d.Span)
	for i := range d.Related {
		if o := &d.Related[i]; o.File == r.File {
			o.File, o.Span = r.File.Origin(o.Span)
		}
	}
	for i := range d.Suspects {
		s := &d.Suspects[i]
		s.File, s.Span = r.File.Origin(s.Span)
	}
	var fixes []Fix
	for _, f := range d.Fixes {
		if edits, ok := r.editsOf(d.File, f.Edits); ok {
			f.Edits = edits
			fixes = append(fixes, f)
		}
	}
	d.Fixes = fixes
}

// editsOf returns edits as edits of one of the files; ok is false where some belong elsewhere, so that they
// are not one change of one file.
func (r *Result) editsOf(file *source.File, edits []source.Edit) (out []source.Edit, ok bool) {
	for _, e := range edits {
		origin, span := r.File.Origin(e.Span)
		if origin != file || span.Len() != e.Len() {
			return nil, false
		}
		out = append(out, source.Edit{Span: span, New: e.New})
	}
	return out, true
}
