package report

import (
	"sort"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func (b *binder) element(kind string, id doc.ID) {
	switch kind {
	case "adjustment":
		b.adjustment(id)
	case "relation":
		b.relation(id)
	case "include":
		b.include(id)
	case "part":
		b.plain(Part, id, partKeys)
	case "section":
		b.section(id)
	case "chart":
		b.chart(id)
	case "term":
		b.plain(Term, id, termKeys)
	case "work":
		b.plain(Work, id, workKeys)
	case "attachment":
		b.plain(Attachment, id, attachmentKeys)
	case "performance":
		b.performance(id)
	}
}

// sortElements puts the elements into print order, which is file order.
func (b *binder) sortElements() {
	e := b.r.Elements
	if !sort.SliceIsSorted(e, func(i, j int) bool { return e[i].Span.Start < e[j].Span.Start }) {
		sort.SliceStable(e, func(i, j int) bool { return e[i].Span.Start < e[j].Span.Start })
	}
}

func (b *binder) adjustment(id doc.ID) {
	a := Adjustment{Span: b.Span(id)}
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "for":
			a.For = b.oneOf(c, forWords...)
		case "cell":
			a.Cell = b.text(c)
		case "amount":
			a.Amount = b.figureCell(c)
		case "reason":
			a.Reason = b.text(c)
		default:
			b.Unknown(c, names(adjustmentKeys)...)
		}
	}
	for _, m := range [...]struct {
		t   Text
		key string
	}{{a.For, "for"}, {a.Cell, "cell"}, {a.Reason, "reason"}} {
		if !m.t.Set {
			b.Add(doc.MissingKey, b.HeadSpan(id), m.key, "")
		}
	}
	if a.Amount.Span.End == 0 {
		b.Add(doc.MissingKey, b.HeadSpan(id), "amount", "")
	}
	b.r.Adjustments = append(b.r.Adjustments, a)
}

func (b *binder) relation(id doc.ID) {
	r := AuthorRelation{Span: b.Span(id)}
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "formula":
			r.Formula = b.text(c)
		case "when":
			r.When = b.text(c)
		case "name":
			r.Name = b.text(c)
		case "level":
			r.Level = b.oneOf(c, severityWords...)
		case "reason":
			r.Reason = b.text(c)
		default:
			b.Unknown(c, names(relationKeys)...)
		}
	}
	if !r.Formula.Set {
		b.Add(doc.MissingKey, b.HeadSpan(id), "formula", "")
	}
	b.r.Relations = append(b.r.Relations, r)
}

func (b *binder) include(id doc.ID) {
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		if b.Key(c) == "file" {
			b.r.Includes = append(b.r.Includes, Include{Text: b.text(c), At: b.behind(id)})
		} else {
			b.Unknown(c, names(includeKeys)...)
		}
	}
}

// behind is where the line after the last row of a [[header]] begins, −1 where there is no header.
func (b *binder) behind(id doc.ID) int32 {
	n := b.Node(id)
	if b.Tree.Kind(n) != syntax.ArrayTable {
		return -1
	}
	text, end := b.r.File.Text, b.Tree.Span(n).End
	if i := strings.IndexByte(text[end:], '\n'); i >= 0 {
		return end + int32(i) + 1
	}
	return int32(len(text))
}

// plain binds the elements that are a few texts.
func (b *binder) plain(kind ElementKind, id doc.ID, keys []Key) {
	e := Element{Kind: kind, Span: b.entrySpan(id), Level: 1}
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		key := b.Key(c)
		if !has(keys, key) {
			b.Unknown(c, names(keys)...)
			continue
		}
		switch key {
		case "title":
			e.Title = b.text(c)
		case "name":
			e.Name = b.text(c)
		case "text":
			e.Text = b.text(c)
		case "of":
			e.Of = b.text(c)
		case "code":
			e.Code = b.code(c)
		}
	}
	if kind == Part && !e.Title.Set {
		b.Add(doc.MissingKey, b.HeadSpan(id), "title", "")
	}
	if kind == Term && !e.Name.Set {
		b.Add(doc.MissingKey, b.HeadSpan(id), "name", "")
	}
	b.r.Elements = append(b.r.Elements, e)
}

func (b *binder) section(id doc.ID) {
	e := Element{Kind: Section, Span: b.entrySpan(id), Level: 1, Items: b.slabs.items[len(b.slabs.items):]}
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "title":
			e.Title = b.text(c)
		case "level":
			e.Level = b.Int(c)
			if b.Is(c, syntax.Integer) && (e.Level < MinLevel || e.Level > MaxLevel) {
				b.Add(doc.BadValue, b.Span(c), b.Tree.Raw(b.Node(c)), "1–4")
			}
		case "text":
			e.Text = b.text(c)
		case "withheld":
			e.Withheld = b.text(c)
		case "item":
			b.each(c, func(i doc.ID) { e.Items = append(e.Items, b.item(i)) })
		default:
			b.Unknown(c, names(sectionKeys)...)
		}
	}
	b.slabs.items = keep(b.slabs.items, e.Items)
	b.r.Elements = append(b.r.Elements, e)
}

// each calls f for every table of a list.
func (b *binder) each(id doc.ID, f func(doc.ID)) {
	if b.Kind(id) != doc.List {
		b.Add(doc.WrongType, b.KeySpan(id), b.Key(id), "[[…]]")
		return
	}
	for e := b.First(id); e != doc.None; e = b.Next(e) {
		if b.Kind(e) == doc.Table {
			f(e)
		}
	}
}

func (b *binder) item(id doc.ID) Item {
	it := Item{Span: b.Span(id)}
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "code":
			it.Code = b.code(c)
		case "title":
			it.Title = b.text(c)
		case "text":
			it.Text = b.text(c)
		default:
			b.Unknown(c, names(itemKeys)...)
		}
	}
	return it
}

func (b *binder) chart(id doc.ID) {
	e := Element{Kind: Chart, Span: b.entrySpan(id), Level: 1}
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "title":
			e.Title = b.text(c)
		case "kind":
			e.ChartKind = b.oneOf(c, chartWords...)
		case "omitted":
			e.Omitted = b.Bool(c)
		case "series":
			b.each(c, func(i doc.ID) {
				var s Series
				for k := b.First(i); k != doc.None; k = b.Next(k) {
					switch b.Key(k) {
					case "name":
						s.Name = b.text(k)
					case "formula":
						s.Formula = b.text(k)
					default:
						b.Unknown(k, names(seriesKeys)...)
					}
				}
				e.Series = append(e.Series, s)
			})
		default:
			b.Unknown(c, names(chartKeys)...)
		}
	}
	b.r.Elements = append(b.r.Elements, e)
}
