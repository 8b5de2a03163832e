package docx

import (
	"encoding/xml"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// run reads a run of letters.
func (r *reader) run(s *stream, p *paragraph) error {
	hidden := false
	return s.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "rPr":
			return s.each(func(e xml.StartElement) error {
				if e.Name.Local == "vanish" {
					hidden = on(e)
				}
				return s.skip()
			})
		case "t":
			text, err := s.content()
			switch {
			case r.inCode():
			case hidden:
				r.remark(hiddenText, text)
			default:
				p.text.WriteString(text)
			}
			return err
		case "sym":
			text, known := symbol(attr(e, "char"), attr(e, "font"))
			if !known {
				r.remark(symbols, "")
			}
			p.text.WriteString(text)
		case "tab", "ptab":
			p.text.WriteByte('\t')
		case "br", "cr":
			if t := attr(e, "type"); t == "" || t == "textWrapping" {
				p.text.WriteByte('\n')
			}
		case "noBreakHyphen":
			p.text.WriteByte('-')
		case "fldChar":
			return r.field(s, p, attr(e, "fldCharType"))
		case "footnoteReference", "endnoteReference":
			r.note(strings.TrimSuffix(e.Name.Local, "Reference") + attr(e, "id"))
		case "commentReference":
			r.remark(comments, "")
		case "drawing", "pict", "object":
			return r.drawing(s, e)
		case "AlternateContent":
			return r.alternate(s, func() error { return r.run(s, p) })
		case "ruby":
			return r.inline(s, p)
		}
		return s.skip()
	})
}

// inCode reports whether the text is that of a field's instruction, not what it shows.
func (r *reader) inCode() bool {
	for _, code := range r.fields {
		if code {
			return true
		}
	}
	return false
}

// field reads the beginning, the middle or the end of a field. A box to tick shows nothing by itself.
func (r *reader) field(s *stream, p *paragraph, kind string) error {
	switch n := len(r.fields); {
	case kind == "begin" && n < maxDepth:
		r.fields = append(r.fields, true)
	case kind == "separate" && n > 0:
		r.fields[n-1] = false
	case kind == "end" && n > 0:
		r.fields = r.fields[:n-1]
	}
	var box func(e xml.StartElement) error
	ticked, isBox := false, false
	box = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "ffData":
			return s.each(box)
		case "checkBox":
			isBox = true
			return s.each(box)
		case "default", "checked":
			ticked = on(e)
		}
		return s.skip()
	}
	err := s.each(box)
	switch {
	case isBox && ticked:
		p.text.WriteString("☑")
	case isBox:
		p.text.WriteString("☐")
	}
	return err
}

// symbol is a letter of a symbol font, as boxes to tick are often set.
func symbol(char, font string) (text string, known bool) {
	code := strings.TrimPrefix(strings.ToUpper(char), "F0")
	switch font {
	case "Wingdings":
		switch code {
		case "FE":
			return "☑", true
		case "A8", "6F", "71", "72":
			return "☐", true
		case "FD":
			return "☒", true
		case "FC":
			return "✓", true
		}
	case "Wingdings 2":
		switch code {
		case "52":
			return "☑", true
		case "A3", "2A", "30":
			return "☐", true
		case "54", "53":
			return "☒", true
		case "50":
			return "✓", true
		}
	}
	return "\uFFFD", false
}

// drawing reads a picture, a shape or an embedded object: the text in its boxes is set aside, the rest is
// remarked.
func (r *reader) drawing(s *stream, e xml.StartElement) error {
	what, boxes := pictures, false
	if e.Name.Local == "object" {
		what = objects
	}
	var inside func(e xml.StartElement) error
	inside = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "txbxContent":
			boxes = true
			return r.box(s)
		case "chart":
			what = charts
		case "relIds":
			what = shapes
		case "blip", "imagedata":
			if what == shapes {
				what = pictures
			}
		case "AlternateContent":
			return r.alternate(s, func() error { return s.each(inside) })
		case "wsp", "wgp", "wpc", "shape", "group", "rect", "line", "roundrect":
			if what == pictures {
				what = shapes
			}
		}
		return s.each(inside)
	}
	if err := s.each(inside); err != nil {
		return err
	}
	if !boxes {
		r.remark(what, "")
	}
	return nil
}

// box reads a text box. Its paragraphs follow the one that it stands at.
func (r *reader) box(s *stream) error {
	box := &story{}
	fields := r.fields
	r.fields = nil
	err := r.story(s, box)
	r.fields = fields
	if text := box.text(); text != "" && err == nil {
		r.remark(boxes, text)
		for line := range strings.SplitSeq(text, "\n") {
			if line = strings.TrimSpace(line); line != "" {
				r.aside = append(r.aside, convert.Block{At: r.at, Text: line})
			}
		}
	}
	return err
}

// note sets a footnote aside.
func (r *reader) note(id string) {
	for _, text := range r.notes[id] {
		r.remark(notes, text)
		r.aside = append(r.aside, convert.Block{At: r.at, Text: text})
	}
}
