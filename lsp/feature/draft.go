package feature

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/draft"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// piece is a whole table, section or term as a new report of the edition has it.
type piece struct {
	// kind is the name of its header: table, section, part, term, performance.
	kind string
	// number is that of a table; title the name of its form, else the heading.
	number int
	title  string
	text   string
}

// pieces are those that the report lacks.
func (d *Document) pieces() []piece {
	r := d.Report
	orElse := func(s, def string) string {
		if s == "" {
			return def
		}
		return s
	}
	text := draft.Report(draft.Options{
		Library: d.Document.Project().Library, Edition: r.Set.Edition, Year: r.Year, Unit: r.Unit.S,
		Type: orElse(r.Type.S, "单位决算"), Kind: orElse(r.UnitKind.S, "行政单位"), Level: r.Level.S, AmountUnit: orElse(r.AmountUnit.String(), "万元"),
	})
	var out []piece
	for _, p := range cut(text) {
		if !d.holds(&p) {
			out = append(out, p)
		}
	}
	return out
}

// cut cuts a text into its blocks: a header with the blocks below it and the comments above it.
func cut(text string) []piece {
	tree := syntax.Parse(source.New("", text))
	var out []piece
	from := 0
	for n := tree.First(0); n != syntax.None; n = tree.Next(n) {
		k := tree.Kind(n)
		if k != syntax.Table && k != syntax.ArrayTable {
			continue
		}
		first := tree.First(tree.First(n))
		head := tree.Str(first)
		second := tree.Next(first)
		end := int(tree.Span(n).End)
		switch {
		case head == "table" && second != syntax.None && tree.Next(second) != syntax.None,
			head != "table" && second != syntax.None: // below the one before
			if len(out) > 0 {
				out[len(out)-1].text += text[from:end]
			}
		default:
			p := piece{kind: head, text: strings.TrimLeft(text[from:end], "\n")}
			if head == "table" {
				p.number, _ = strconv.Atoi(tree.Str(second))
			}
			for c := tree.Next(tree.First(n)); c != syntax.None; c = tree.Next(c) {
				switch tree.Raw(tree.First(tree.First(c))) {
				case "form", "title", "name":
					p.title = tree.Str(tree.Value(c))
				}
			}
			out = append(out, p)
		}
		from = end
	}
	for i := range out {
		out[i].text = strings.Trim(out[i].text, "\n") + "\n"
	}
	return out
}

// holds reports whether the report has a piece already.
func (d *Document) holds(p *piece) bool {
	same := func(a string) bool { return name.Equal(name.TrimOrdinal(a), name.TrimOrdinal(p.title)) }
	switch p.kind {
	case "report", "figures", "performance":
		return true
	case "table":
		for ti := range d.Report.Tables {
			if t := &d.Report.Tables[ti]; t.N == p.number || t.Form != nil && t.Form.Is(p.title) {
				return true
			}
		}
		return false
	}
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		if el.Kind == report.Term && same(el.Name.S) || el.Kind != report.Term && same(el.Title.S) {
			return true
		}
	}
	return false
}

// placeOf returns the edit that puts a piece where it belongs: a table after the one before it, anything
// else at the end of the file.
func (d *Document) placeOf(p *piece) source.Edit {
	text := d.Result.File.Text
	nl := lineBreak(text)
	at := int32(len(text))
	if p.kind == "table" {
		best := int32(-1)
		for ti := range d.Report.Tables {
			t := &d.Report.Tables[ti]
			switch {
			case t.N < p.number:
				best = max(best, t.Span.End)
			case best < 0:
				best = int32(aboveComments(text, lineStart(text, int(t.HeadSpan.Start))))
				return source.Edit{Span: source.Span{Start: best, End: best}, New: strings.ReplaceAll(p.text+"\n", "\n", nl)}
			}
		}
		if best >= 0 {
			at = int32(lineEnd(text, int(best)))
		}
	}
	before := nl + nl
	if at == int32(len(text)) && strings.HasSuffix(text, "\n") {
		before = nl
	}
	body := before + strings.ReplaceAll(strings.TrimSuffix(p.text, "\n"), "\n", nl)
	if at == int32(len(text)) {
		body += nl
	}
	return source.Edit{Span: source.Span{Start: at, End: at}, New: body}
}
