package grid

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// id is what names a row of a strip: digits of codes, a 行次, a text.
func (p *paste) id(s *strip, i int) (code, text string, empty bool) {
	for _, j := range s.ids {
		c := &p.g.Rows[i][j]
		full := narrow(c.Text)
		switch {
		case full == "" || headRole(full) == codes: // 类, 款, 项 beside 合计
		case c.Merged && j > s.ids[0] && c.Text == p.g.Rows[i][j-1].Text:
		case digits(full):
			code += full
		case text == "":
			text = c.Text
			if lead := leadingCode(c.Text); p.f.Coded() && code == "" && p.isCode(lead) {
				code, text = lead, strings.TrimFunc(c.Text[len(lead):], isSpace)
			}
		}
	}
	return code, text, code == "" && text == ""
}

// What identify finds where a row is none of the form's.
const (
	isEmpty   = -1
	isUnknown = -2
	isCoded   = -3 // a code that the form does not print
)

// identify finds the rows of a strip, and the block that they belong to.
func (p *paste) identify(s *strip) []int {
	out := make([]int, len(p.g.Rows))
	votes := make([]int, len(p.f.Blocks))
	for i := p.head; i < len(p.g.Rows); i++ {
		code, text, empty := p.id(s, i)
		out[i] = isUnknown
		switch {
		case empty:
			out[i] = isEmpty
			continue
		case p.f.Axis == form.Single:
			continue
		case p.f.Coded() && code != "":
			if c, ok := catalog.ParseCode(code); ok && p.isCode(code) {
				if out[i] = p.f.RowByCode(c); out[i] < 0 || p.f.Axis == form.Function {
					out[i] = isCoded
					if at := p.f.RowByCode(c.Class()); at >= 0 {
						votes[p.f.Rows[at].Block]++
					}
				}
			}
		case p.f.Axis == form.Line && code != "":
			if no, ok := form.Numbered(code+"行", "行"); ok {
				out[i] = p.f.Line(no)
				if out[i] < 0 && text == "" {
					out[i] = isEmpty // a number that the form prints without a name
				} else if out[i] < 0 {
					out[i] = isUnknown
				}
			}
		default:
			if at, m := p.f.RowByLabel(text); m == form.OneRow && !p.f.Rows[at].Ambiguous {
				out[i] = at
			}
		}
		if out[i] >= 0 {
			votes[p.f.Rows[out[i]].Block]++
		}
	}
	for b, n := range votes {
		if n > 0 && (s.block < 0 || n > votes[s.block]) {
			s.block = b
		}
	}
	p.ambiguous(s, out)
	return out
}

// ambiguous settles labels that several rows of the form have: in the strip's block, the first one after
// the row before them, as they are printed. Where no neighbour bears that out, it says so.
func (p *paste) ambiguous(s *strip, out []int) {
	if p.f.Axis == form.Function || p.f.Axis == form.Single {
		return
	}
	last := -1
	for i := p.head; i < len(out); i++ {
		if out[i] == isUnknown {
			_, text, _ := p.id(s, i)
			called, first := 0, isUnknown
			for at := range p.f.Rows {
				if row := &p.f.Rows[at]; (s.block < 0 || row.Block == s.block) && p.sameLabel(row, text) {
					called++
					if at > last && first == isUnknown {
						first = at
					}
				}
			}
			out[i] = first
			if called > 1 && first >= 0 && first != last+1 && (i+1 == len(out) || out[i+1] != first+1) || called > 1 && last < 0 && i+1 == len(out) {
				p.remark(i, s.ids[0], "本表有 "+itoa(called)+" 行叫“"+text+"”，按次序取了“"+p.key(&p.f.Rows[first])+"”，请核对。",
					itoa(called)+" rows of the table are called “"+text+"”; by their order “"+p.key(&p.f.Rows[first])+"” was taken, please check.")
			}
		}
		last = max(last, out[i])
	}
}

func (p *paste) sameLabel(def *form.Row, text string) bool {
	if name.Equal(name.TrimOrdinal(def.Label), name.TrimOrdinal(text)) || p.printedAs(def.Label, text) {
		return true
	}
	for _, a := range def.Aliases {
		if name.Equal(a, text) {
			return true
		}
	}
	return false
}

// key is the key of a row that the form prints.
func (p *paste) key(def *form.Row) string {
	switch {
	case p.f.Axis == form.Line:
		return itoa(def.No)
	case def.Code != 0 && p.f.Coded():
		return def.Code.String()
	case def.Ambiguous && def.Parent >= 0:
		return p.f.Rows[def.Parent].Label + "." + def.Label
	case def.Ambiguous && p.f.Blocks[def.Block].Title != "" && !p.onlyFree(def):
		return p.f.Blocks[def.Block].Title + "." + def.Label
	}
	return def.Label
}

// onlyFree: of the rows with this label, only this one is part of no other, so its label alone means it.
func (p *paste) onlyFree(def *form.Row) bool {
	at, m := p.f.RowByLabel(def.Label)
	return m == form.OneRow && &p.f.Rows[at] == def
}
