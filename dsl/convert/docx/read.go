package docx

import (
	"encoding/xml"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// Read reads a document: its paragraphs and tables in their order, with the text as it would be printed.
// What is not taken over, or not where it stands, is said in Remarks.
func Read(_ string, data []byte) (*convert.Document, error) {
	if d, err := readOther(data); d != nil || err != nil {
		return d, err
	}
	return read(data)
}

// read reads a document of today's format.
func read(data []byte) (*convert.Document, error) {
	p, err := open(data)
	if err != nil {
		return nil, err
	}
	r := &reader{pack: p, doc: &convert.Document{}}
	if p.macros {
		r.remark(macros, "")
	}
	if r.relations, err = p.relations(p.main); err != nil {
		return nil, err
	}
	for _, rel := range r.relations {
		if rel.external && !strings.HasSuffix(rel.kind, "/hyperlink") {
			r.remark(outside, "")
		}
	}
	if err := r.definitions(); err != nil {
		return nil, err
	}
	s, err := p.stream(p.main)
	if err != nil {
		return nil, err
	}
	body := &story{blocks: true}
	err = s.root(func(e xml.StartElement) error {
		if e.Name.Local == "body" {
			return r.story(s, body)
		}
		return s.skip()
	})
	if err == nil {
		r.put(convert.Block{At: r.at, Text: strings.TrimSpace(body.joined)})
		err = r.running()
	}
	if err != nil {
		return nil, err
	}
	r.flush()
	return r.doc, nil
}

// reader is what is known while a document is read.
type reader struct {
	*pack
	doc       *convert.Document
	relations []relation
	styles    map[string]style
	lists     lists
	notes     map[string][]string // footnotes and endnotes, by kind and id
	// How far the reader is: numbers of the last paragraph and table; cells and paragraphs of all kinds.
	paragraphs, tables, cells, lines int
	// at is the place of what is being read.
	at convert.Place
	// aside are the blocks of text boxes, footnotes and nested tables. They follow the block that they
	// stand in.
	aside []convert.Block
	// fields are the fields that are open, innermost last: true until the text that it shows begins.
	fields []bool
	seen   []sighting
}

// story is a flow of paragraphs: the body, a cell, a text box.
type story struct {
	// blocks: of the document; otherwise lines are collected.
	blocks bool
	lines  []string
	// joined is the text of a paragraph whose end was deleted: the next one continues it.
	joined string
}

// story reads the paragraphs and tables in the element that was begun last.
func (r *reader) story(s *stream, to *story) error {
	return s.each(func(e xml.StartElement) error { return r.element(s, to, e) })
}

// element reads one element of a story.
func (r *reader) element(s *stream, to *story, e xml.StartElement) error {
	switch e.Name.Local {
	case "p":
		return r.paragraph(s, to)
	case "tbl":
		return r.nested(s, to)
	case "altChunk":
		r.remark(chunks, "")
	case "AlternateContent":
		return r.alternate(s, func() error { return r.story(s, to) })
	default:
		if r.opens(e) {
			return r.story(s, to)
		}
	}
	return s.skip()
}

// opens reports whether an element only wraps what stands in it, at every level of a document: a control, a mark, or
// a tracked change that stays. Of a change, one that goes too, it makes a remark.
func (r *reader) opens(e xml.StartElement) bool {
	switch e.Name.Local {
	case "sdt", "sdtContent", "customXml", "smartTag":
		return true
	}
	changed, stays := r.change(e)
	return changed && stays
}

// change reports whether an element is a tracked change, which it remarks, and whether that leaves something.
func (r *reader) change(e xml.StartElement) (changed, stays bool) {
	switch e.Name.Local {
	case "ins", "moveTo":
		stays = true
	case "del", "moveFrom":
	default:
		return false, false
	}
	r.remark(changes, "")
	return true, stays
}

// nested reads a table where a story has one: in another table or a text box it is set aside.
func (r *reader) nested(s *stream, to *story) error {
	outer := r.at
	r.tables++
	at := convert.Place{Table: r.tables}
	t, err := r.table(s, at)
	if err != nil || len(t.Rows) == 0 {
		r.at = outer
		return err
	}
	b := convert.Block{At: at, Table: t}
	if to.blocks {
		r.put(b)
	} else {
		r.at = outer
		r.remark(nestedTables, "")
		r.aside = append(r.aside, b)
	}
	return nil
}

// put appends a block of the body, with what was set aside in it.
func (r *reader) put(b convert.Block) {
	if b.Table != nil || b.Text != "" {
		r.doc.Blocks = append(r.doc.Blocks, b)
	}
	r.doc.Blocks = append(r.doc.Blocks, r.aside...)
	r.aside = nil
}

// paragraph is a paragraph that is being read.
type paragraph struct {
	text    strings.Builder
	level   int
	align   convert.Align
	number  string // of a list
	deleted bool   // its end is
}

func (r *reader) paragraph(s *stream, to *story) error {
	if r.lines++; r.lines > maxLines {
		return fault("文件超过 30 万段，没有读。决算报告不会这么长，请检查文件。", "the file has more than 300,000 paragraphs and was not read. No report has.")
	}
	p := &paragraph{level: r.styles[""].level}
	if to.blocks {
		r.at = convert.Place{Paragraph: r.paragraphs + 1}
	}
	if err := r.inline(s, p); err != nil {
		return err
	}
	text := p.text.String()
	if to.joined != "" {
		text, to.joined = to.joined+text, ""
	}
	if p.deleted {
		to.joined = text
		return nil
	}
	text = strings.TrimSpace(text)
	if p.number != "" {
		text = strings.TrimSpace(p.number + text)
	}
	switch {
	case !to.blocks:
		to.lines = append(to.lines, text)
	case text != "":
		r.paragraphs++
		r.put(convert.Block{At: r.at, Text: text, Level: p.level, Align: p.align})
	default:
		r.put(convert.Block{})
	}
	return nil
}

// text is what a story comes to where it is not the body.
func (t *story) text() string {
	if t.joined != "" {
		t.lines = append(t.lines, t.joined)
	}
	return strings.TrimSpace(strings.Join(t.lines, "\n"))
}

// inline reads what stands in a paragraph, or in a part of one.
func (r *reader) inline(s *stream, p *paragraph) error {
	return s.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pPr":
			return r.properties(s, p)
		case "r":
			return r.run(s, p)
		case "AlternateContent":
			return r.alternate(s, func() error { return r.inline(s, p) })
		case "hyperlink", "fldSimple", "dir", "bdo", "oMath", "oMathPara", "rubyBase", "f", "num", "den", "sSup", "sSub", "e", "sup", "sub", "d":
			return r.inline(s, p)
		}
		if r.opens(e) {
			return r.inline(s, p)
		}
		return s.skip()
	})
}

// properties reads the properties of a paragraph.
func (r *reader) properties(s *stream, p *paragraph) error {
	list, level, outline := "", "", ""
	err := s.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pStyle":
			st := r.styles[attr(e, "val")]
			p.level = st.level
			if list == "" {
				list, level = st.list, st.listLevel
			}
		case "outlineLvl":
			outline = attr(e, "val")
		case "jc":
			switch attr(e, "val") {
			case "center":
				p.align = convert.Center
			case "right", "end":
				p.align = convert.Right
			}
		case "numPr":
			return s.each(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "numId":
					list = attr(e, "val")
				case "ilvl":
					level = attr(e, "val")
				}
				return s.skip()
			})
		case "rPr":
			return s.each(func(e xml.StartElement) error {
				if changed, stays := r.change(e); changed && !stays {
					p.deleted = true
				}
				return s.skip()
			})
		}
		return s.skip()
	})
	if outline != "" {
		p.level = headingLevel(outline)
	}
	if list != "" {
		n, _ := strconv.Atoi(level)
		p.number = r.lists.next(list, n)
	}
	return err
}

// headingLevel is the level that an outline level stands for, from 0; 9 is running text.
func headingLevel(outline string) int {
	if n, err := strconv.Atoi(outline); err == nil && n >= 0 && n < 9 {
		return n + 1
	}
	return 0
}

// alternate reads the first of several forms of one thing.
func (r *reader) alternate(s *stream, read func() error) error {
	taken := false
	return s.each(func(e xml.StartElement) error {
		if taken || e.Name.Local != "Choice" && e.Name.Local != "Fallback" {
			return s.skip()
		}
		taken = true
		return read()
	})
}
