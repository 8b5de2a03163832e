package docx

import (
	"encoding/xml"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// style is what a paragraph style says of its paragraphs.
type style struct {
	level           int // of a heading
	list, listLevel string
}

// part finds a part that the text refers to, by the end of its kind.
func (r *reader) part(kind string) string {
	for _, rel := range r.relations {
		if !rel.external && strings.HasSuffix(rel.kind, "/"+kind) {
			return rel.target
		}
	}
	return ""
}

// definitions reads what the text refers to: styles, lists, notes.
func (r *reader) definitions() error {
	if err := r.readLists(); err != nil {
		return err
	}
	if err := r.readStyles(); err != nil {
		return err
	}
	r.notes = map[string][]string{}
	seen := len(r.seen)
	for _, kind := range [...]string{"footnote", "endnote"} {
		s, err := r.stream(r.part(kind + "s"))
		if err != nil {
			return err
		}
		if s == nil {
			continue
		}
		err = s.root(func(e xml.StartElement) error {
			if e.Name.Local != kind || attr(e, "type") != "" { // a separator
				return s.skip()
			}
			note := &story{}
			err := r.story(s, note)
			for line := range strings.Lines(note.text()) {
				id := kind + attr(e, "id")
				r.notes[id] = append(r.notes[id], strings.TrimSpace(line))
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	r.aside, r.seen = nil, r.seen[:seen] // what a note holds beside its text
	return nil
}

// readStyles reads the paragraph styles. A style has what it does not say from the one it is based on;
// "" is the style of paragraphs that name none.
func (r *reader) readStyles() error {
	r.styles = map[string]style{}
	s, err := r.stream(r.part("styles"))
	if s == nil || err != nil {
		return err
	}
	type raw struct {
		style
		base    string
		leveled bool
	}
	all := map[string]*raw{}
	first := ""
	err = s.root(func(e xml.StartElement) error {
		if e.Name.Local != "style" || attr(e, "type") != "paragraph" {
			return s.skip()
		}
		st := &raw{}
		id := attr(e, "styleId")
		if attr(e, "default") == "1" || attr(e, "default") == "true" {
			first = id
		}
		all[id] = st
		var inside func(e xml.StartElement) error
		inside = func(e xml.StartElement) error {
			switch e.Name.Local {
			case "basedOn":
				st.base = attr(e, "val")
			case "pPr", "numPr":
				return s.each(inside)
			case "outlineLvl":
				st.level, st.leveled = headingLevel(attr(e, "val")), true
			case "numId":
				st.list = attr(e, "val")
			case "ilvl":
				st.listLevel = attr(e, "val")
			}
			return s.skip()
		}
		return s.each(inside)
	})
	for id, st := range all {
		out := st.style
		leveled := st.leveled
		base := all[st.base]
		for steps := 0; base != nil && steps < 20; steps++ {
			if !leveled && base.leveled {
				out.level, leveled = base.level, true
			}
			if out.list == "" {
				out.list, out.listLevel = base.list, base.listLevel
			}
			base = all[base.base]
		}
		if out.list != "" && out.listLevel == "" {
			out.listLevel = r.lists.levelOf(out.list, id)
		}
		r.styles[id] = out
	}
	r.styles[""] = r.styles[first]
	return err
}

// running reads headers and footers, and remarks what they say beside page numbers.
func (r *reader) running() error {
	var texts []string
	for _, rel := range r.relations {
		if rel.external || !strings.HasSuffix(rel.kind, "/header") && !strings.HasSuffix(rel.kind, "/footer") {
			continue
		}
		s, err := r.stream(rel.target)
		if err != nil {
			return err
		}
		if s == nil {
			continue
		}
		seen, aside := len(r.seen), r.aside
		margin := &story{}
		err = s.root(func(e xml.StartElement) error { return r.element(s, margin, e) })
		r.seen, r.aside = r.seen[:seen], aside
		if err != nil {
			return err
		}
		text := margin.text()
		if strings.Trim(text, "0123456789 \t\n-–—－第页共／/IVXivx·") != "" && len(texts) < maxRemarks {
			texts = append(texts, text)
		}
	}
	r.at = convert.Place{}
	for _, text := range texts {
		r.remark(margins, text)
	}
	return nil
}
