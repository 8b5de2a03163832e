package docx

import (
	"encoding/xml"
	"errors"
	"strings"
)

// stream reads a part element by element and holds none of it.
type stream struct {
	name  string
	d     *xml.Decoder
	depth int
}

// next returns the next token, or why there is none in words for the user.
func (s *stream) next() (xml.Token, error) {
	t, err := s.d.Token()
	if err != nil {
		if errors.Is(err, errSize) {
			return nil, fault("文件解开后超过 32 MB，没有读。决算报告不会这么大，请检查文件。",
				"unpacked, the file is larger than 32 MB and was not read. No report is.")
		}
		return nil, broken(s.name)
	}
	switch t.(type) {
	case xml.StartElement:
		if s.depth++; s.depth > maxDepth {
			return nil, fault("文件里的内容嵌套太深，不是正常的 Word 文件，没有读。", "the file is nested too deeply to be a Word document and was not read.")
		}
	case xml.EndElement:
		s.depth--
	case xml.Directive:
		// Entities are declared in a DOCTYPE, and Word writes none.
		return nil, fault("文件里有 DOCTYPE 声明，不是 Word 存的文件，没有读。", "the file has a DOCTYPE, which Word does not write, and was not read.")
	}
	return t, nil
}

// root calls f for every child of the part's root.
func (s *stream) root(f func(e xml.StartElement) error) error {
	for {
		t, err := s.next()
		if err != nil {
			return err
		}
		if _, ok := t.(xml.StartElement); ok {
			return s.each(f)
		}
	}
}

// each calls f for every child of the element that was begun last, and ends with it. f must read its
// element to the end.
func (s *stream) each(f func(e xml.StartElement) error) error {
	for {
		t, err := s.next()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := f(t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

// skip reads the element that was begun last to its end.
func (s *stream) skip() error {
	for inside := s.depth - 1; s.depth > inside; {
		if _, err := s.next(); err != nil {
			return err
		}
	}
	return nil
}

// content reads the text of the element that was begun last, to its end.
func (s *stream) content() (string, error) {
	var b strings.Builder
	for inside := s.depth - 1; s.depth > inside; {
		t, err := s.next()
		if err != nil {
			return "", err
		}
		if c, ok := t.(xml.CharData); ok {
			b.Write(c)
		}
	}
	return b.String(), nil
}

// attr is an attribute by its name without a prefix, "" where there is none.
func attr(e xml.StartElement, name string) string {
	for i := range e.Attr {
		if e.Attr[i].Name.Local == name {
			return e.Attr[i].Value
		}
	}
	return ""
}

// on reads an element that turns something on: <w:b/>, <w:b w:val="0"/>.
func on(e xml.StartElement) bool {
	switch attr(e, "val") {
	case "0", "false", "off", "none":
		return false
	}
	return true
}
