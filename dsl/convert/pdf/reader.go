package pdf

import (
	"fmt"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// reader makes a document of pages.
type reader struct {
	sheets  []*sheet
	remarks []convert.Remark
	// glyphs and unreadable are how many characters there are, and how many of them no font tells.
	glyphs, unreadable int
	// flow is the paragraphs and tables so far.
	flow []element
}

// element is a paragraph or a table.
type element struct {
	paragraph *paragraph
	table     *table
}

// add takes a page.
func (r *reader) add(p *page) {
	at := convert.Place{Page: p.number}
	bad := 0
	for _, g := range p.glyphs {
		if g.r == unreadable {
			bad++
		}
	}
	r.glyphs += len(p.glyphs)
	r.unreadable += bad
	isPicture := p.pictures > 0.6*p.box.area()
	switch {
	case len(p.glyphs) == 0 && p.pictures > 0.1*p.box.area():
		r.remark(convert.LeftOut, at, "这一页只有图片，没有文字，没有取。", "the page is a picture without text and was left out.")
	case len(p.glyphs) > 0 && isPicture:
		r.remark(convert.Guessed, at, "这一页是整张图片加文字，文字可能是扫描后识别的，请逐个核对。", "the page is a picture with text over it, perhaps recognised from a scan; check every figure.")
	}
	if bad > 0 {
		r.remark(convert.LeftOut, at,
			fmt.Sprintf("有 %d 个字的字体没有说明是什么字，写成了“%c”。", bad, unreadable),
			fmt.Sprintf("%d characters are in a font that does not tell them and are written as “%c”.", bad, unreadable))
	}
	s := layout(p)
	if !slices.ContainsFunc(s.items, func(i item) bool { return i.grid != nil }) && s.amounts >= leastLines {
		r.remark(convert.LeftOut, at, "这一页像是有表格，但是没有框线，分不出各栏，只取了文字。", "the page seems to have a table, but no rules and no clear columns; only its text was taken.")
	}
	r.sheets = append(r.sheets, s)
}

func (r *reader) remark(kind convert.RemarkKind, at convert.Place, zh, en string) {
	r.remarks = append(r.remarks, convert.Remark{At: at, Kind: kind, Zh: zh, En: en})
}

// document puts together what goes on from line to line and from page to page.
func (r *reader) document() (*convert.Document, error) {
	if r.glyphs == 0 {
		return nil, noText()
	}
	if 5*r.unreadable > r.glyphs {
		return nil, noCharacters()
	}
	r.remarks = append(r.remarks, dropRunning(r.sheets)...)
	texts := columns(r.sheets)
	for _, s := range r.sheets {
		r.place(s, texts[int(s.box.width())])
	}
	d := &convert.Document{Remarks: r.remarks}
	sizes := sizes(r.sheets)
	for _, e := range r.flow {
		if e.paragraph != nil {
			d.Blocks = append(d.Blocks, e.paragraph.block(sizes, texts[int(e.paragraph.sheet.box.width())]))
			continue
		}
		b, remarks := e.table.block()
		d.Blocks = append(d.Blocks, b)
		d.Remarks = append(d.Remarks, remarks...)
	}
	return d, nil
}

// place takes what stands on a page into the flow.
func (r *reader) place(s *sheet, text column) {
	tables := 0
	for i, it := range s.items {
		if it.grid == nil {
			r.line(it.line, s, text)
			continue
		}
		tables++
		at := convert.Place{Page: s.number, Table: tables}
		if tables == 1 && r.goesOn(it.grid, at, i) {
			continue
		}
		r.flow = append(r.flow, element{table: &table{xs: it.grid.xs, parts: []part{{it.grid, at}}}})
	}
}

func (r *reader) line(l line, s *sheet, at column) {
	if n := len(r.flow); n > 0 && r.flow[n-1].paragraph != nil && r.flow[n-1].paragraph.takes(l, s, at) {
		p := r.flow[n-1].paragraph
		p.sheet, p.lines = s, append(p.lines, l)
		return
	}
	r.flow = append(r.flow, element{paragraph: &paragraph{sheet: s, page: s.number, lines: []line{l}}})
}

// goesOn joins the first grid of a page with the table at the end of the page before; above is how many
// lines stand over the grid. They may be the table's title again, which is then left out.
func (r *reader) goesOn(g *grid, at convert.Place, above int) bool {
	end := len(r.flow)
	start := end
	for start > 0 && r.flow[start-1].paragraph != nil && r.flow[start-1].paragraph.page == at.Page {
		start--
	}
	if start == 0 || r.flow[start-1].table == nil || above > 3 {
		return false
	}
	t := r.flow[start-1].table
	if t.parts[len(t.parts)-1].at.Page != at.Page-1 {
		return false
	}
	var title []string
	for i := start - 2; i >= 0 && r.flow[i].paragraph != nil && len(title) < 4; i-- {
		title = append(title, plain(joinLines(r.flow[i].paragraph.lines)))
	}
	var again []string
	for _, e := range r.flow[start:] {
		text := joinLines(e.paragraph.lines)
		if !contains(title, plain(text)) {
			return false
		}
		again = append(again, text)
	}
	if !t.takes(g, at, len(again) > 0) {
		return false
	}
	if len(again) > 0 {
		r.remark(convert.LeftOut, convert.Place{Page: at.Page},
			"续表上面重复的标题没有取："+strings.Join(again, " | "),
			"the table's title, repeated on this page, was left out: "+strings.Join(again, " | "))
	}
	r.flow = r.flow[:start]
	return true
}

// plain returns a title without what says that the table goes on.
func plain(title string) string {
	for _, mark := range []string{"（续表）", "(续表)", "（续）", "(续)", "续表", " "} {
		title = strings.ReplaceAll(title, mark, "")
	}
	return title
}

// contains reports a title, or what says only that the table goes on.
func contains(titles []string, title string) bool {
	for _, t := range titles {
		if t == title {
			return true
		}
	}
	return title == ""
}
