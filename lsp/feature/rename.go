package feature

import (
	"context"
	"strconv"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

func rename() Feature {
	return on(protocol.MethodTextDocumentRename, Rename, func(c *protocol317.ServerCapabilities) {
		yes := true
		c.RenameProvider = &protocol.RenameOptions{PrepareProvider: &yes}
	})
}

func prepareRename() Feature {
	return on(protocol.MethodTextDocumentPrepareRename, PrepareRename, nil)
}

// nameSite is what a rename begins at: a thing, or a word that the report prints.
type nameSite struct {
	thing *Thing
	// printed are the places of one printed word: a name of a code, a label.
	printed []source.Span
	// at is the place under the cursor, old the name.
	at  source.Span
	old string
}

// PrepareRename answers textDocument/prepareRename: the name, or why it cannot be changed.
func PrepareRename(_ context.Context, s *Snapshot, p *protocol.PrepareRenameParams) (any, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	site, err := s.nameAt(d, d.Offset(p.Position))
	if err != nil {
		return nil, err
	}
	at := site.at
	if text := d.Result.File.Slice(at); len(text) > 1 && text[0] == '"' && text[len(text)-1] == '"' {
		at.Start++
		at.End--
	}
	return protocol.RangeWithPlaceholder{Range: d.Range(at), Placeholder: site.old}, nil
}

// Rename answers textDocument/rename: the name everywhere it is used, in the reports that rest on this one
// too.
func Rename(ctx context.Context, s *Snapshot, p *protocol.RenameParams) (*protocol.WorkspaceEdit, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	site, err := s.nameAt(d, d.Offset(p.Position))
	if err != nil {
		return nil, err
	}
	to := strings.TrimSpace(p.NewName)
	if to == "" || strings.ContainsAny(to, "\n\r「」\"\\{}") {
		return nil, s.refuse("新名称不能为空，也不能有换行、引号、「」、{ } 和反斜线", "the new name must not be empty, nor hold line ends, quotes, 「」, braces or backslashes")
	}
	r := &renaming{s: s, site: site, to: to, edit: protocol.WorkspaceEdit{Changes: map[protocol.DocumentUri][]protocol.TextEdit{}}}
	if site.thing == nil {
		for _, at := range site.printed {
			r.replace(d, at, syntax.Quote(to))
		}
		return &r.edit, nil
	}
	switch site.thing.Kind {
	case TableThing:
		err = r.table(ctx)
	case FigureThing:
		err = r.figure(ctx)
	default:
		err = r.project(ctx)
	}
	if err != nil {
		return nil, err
	}
	return &r.edit, nil
}

// refuse says why something cannot be done.
func (c *Client) refuse(zh, en string, args ...any) error {
	return rpc.Errorf(rpc.RequestFailed, "%s", c.say(zh, en, args...))
}

// nameAt returns what a rename at an offset means.
func (s *Snapshot) nameAt(d *Document, off int) (*nameSite, error) {
	if site := d.printedName(off); site != nil {
		return site, nil
	}
	at, things := s.ThingsAt(d, off)
	if len(things) > 0 {
		// Of a name in a formula the segment under the cursor counts.
		t := &things[0]
		site := &nameSite{thing: t, at: at.Span}
		if t.In.Real != d.Real && at.Kind == RefSubject {
			switch t.Kind {
			case TableThing, FigureThing, ProjectThing:
				return nil, s.refuse("这是上年报告里的名称，请到那个文件里改", "this name belongs to last year's report: rename it there")
			}
		}
		switch t.Kind {
		case TableThing:
			site.old = itoa(t.In.Report.Tables[t.Table].N)
			if at.Kind == TableSubject {
				site.at = t.At
			} else {
				site.old = d.Result.File.Slice(at.Span)
				if !strings.HasPrefix(site.old, "表") {
					return nil, s.refuse("“{0}”是表式的名称，由表式规定，不能改", "“{0}” is the name of a form and cannot be changed", site.old)
				}
			}
			return site, nil
		case FigureThing:
			site.old = t.Name
			if at.Kind == RefSubject {
				site.at = source.Span{Start: at.Ref.Segment(1).Start, End: at.Ref.Segment(len(at.Ref.Path) - 1).End}
			}
			return site, nil
		case ProjectThing:
			if !t.Element.Name.Set {
				return nil, s.refuse("整体自评表没有名称", "the table of the whole has no name")
			}
			site.old = t.Element.Name.S
			if at.Kind != RefSubject && d.Result.File.Text[site.at.Start] != '"' && t.At != at.Span {
				return nil, s.refuse("这里不是名称", "there is no name here")
			}
			return site, nil
		case RowThing:
			return nil, s.refuse("行次、编码和项目名称由表式和科目表规定，不能改名；印得不一样的，写在 [table.N.labels] 里", "lines, codes and labels are given by the form and the catalogue; what is printed otherwise goes into [table.N.labels]")
		case CellThing:
			return nil, s.refuse("这是一个数，没有名称", "this is a figure, which has no name")
		}
	}
	if at.Kind == KeySubject && at.Key != "" {
		return nil, s.refuse("“{0}”是规定的键，不能改名", "“{0}” is a key of the language and cannot be renamed", at.Key)
	}
	return nil, s.refuse("这里没有可以改的名称", "there is no name here that can be changed")
}

// printedName finds the printed name of a code, or a printed label, at an offset, and the other places of the
// report that print the same of the same.
func (d *Document) printedName(off int) *nameSite {
	for ti := range d.Report.Tables {
		t := &d.Report.Tables[ti]
		for i := range t.Labels {
			l := &t.Labels[i]
			if !l.Printed.Set || !touches(l.Printed.Span, off) {
				continue
			}
			site := &nameSite{at: l.Printed.Span, old: l.Printed.S}
			for tj := range d.Report.Tables {
				for j := range d.Report.Tables[tj].Labels {
					if o := &d.Report.Tables[tj].Labels[j]; name.Equal(o.Official, l.Official) && o.Printed.S == l.Printed.S {
						site.printed = append(site.printed, o.Printed.Span)
					}
				}
			}
			return site
		}
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Origin != report.Written || !row.Name.Set || !touches(row.Name.Span, off) {
				continue
			}
			return &nameSite{at: row.Name.Span, old: row.Name.S, printed: d.sameNames(t, row)}
		}
	}
	return nil
}

// sameNames are the places where the report prints the same name for the same code or line.
func (d *Document) sameNames(t *report.Table, row *report.Row) []source.Span {
	var out []source.Span
	for tj := range d.Report.Tables {
		o := &d.Report.Tables[tj]
		for ri := range o.Rows {
			other := &o.Rows[ri]
			same := o == t && other == row
			if row.Code != 0 && o.Form != nil && t.Form.Axis == o.Form.Axis {
				same = other.Code == row.Code
			}
			if same && other.Origin == report.Written && other.Name.Set && other.Name.S == row.Name.S {
				out = append(out, other.Name.Span)
			}
		}
	}
	return out
}

// renaming collects the edits of a rename.
type renaming struct {
	s    *Snapshot
	site *nameSite
	to   string
	edit protocol.WorkspaceEdit
}

func (r *renaming) replace(d *Document, at source.Span, text string) {
	e := protocol.TextEdit{Range: d.Range(at), NewText: text}
	for _, have := range r.edit.Changes[d.URI] {
		if have.Range == e.Range {
			return
		}
	}
	r.edit.Changes[d.URI] = append(r.edit.Changes[d.URI], e)
}

// uses replaces all uses in formulas.
func (r *renaming) uses(ctx context.Context, text func(u *Use) string) {
	r.s.uses(ctx, r.site.thing, func(u Use) {
		if u.Ref != nil {
			if t := text(&u); t != "" {
				r.replace(u.In, u.At, t)
			}
		}
	})
}

// table gives a table another number: in its headers and in all formulas.
func (r *renaming) table(ctx context.Context) error {
	t := r.site.thing
	d := t.In
	n, err := strconv.Atoi(strings.TrimPrefix(r.to, "表"))
	if err != nil || n < 1 || n > 999 {
		return r.s.refuse("表号要写成数，如 5 或 表5", "the number of a table is a number, such as 5")
	}
	if other := d.Report.TableByNumber(n); other >= 0 && other != t.Table {
		return r.s.refuse("已经有表{0} 了", "there is a table {0} already", n)
	}
	for _, at := range d.tableNumbers(d.Report.Tables[t.Table].N) {
		r.replace(d, at, itoa(n))
	}
	r.uses(ctx, func(u *Use) string {
		if strings.HasPrefix(u.In.Result.File.Slice(u.At), "表") {
			return "表" + itoa(n)
		}
		return "" // by the name of the form, or 本表
	})
	return nil
}

// tableNumbers are the places of a table's number in headers and keys.
func (d *Document) tableNumbers(n int) []source.Span {
	var out []source.Span
	tree := d.Tree
	for node := tree.First(0); node != syntax.None; node = tree.Next(node) {
		key := tree.First(node)
		if tree.Kind(key) != syntax.Key {
			continue
		}
		if first := tree.First(key); tree.Str(first) == "table" {
			if second := tree.Next(first); second != syntax.None && tree.Str(second) == itoa(n) {
				out = append(out, tree.Span(second))
			}
		}
	}
	return out
}

// figure gives a figure of [figures] another name.
func (r *renaming) figure(ctx context.Context) error {
	t := r.site.thing
	d := t.In
	if strings.HasPrefix(r.to, ".") || strings.HasSuffix(r.to, ".") || strings.Contains(r.to, "..") {
		return r.s.refuse("点不能在开头、末尾，也不能连着", "a dot neither begins nor ends a name, nor follows another")
	}
	for i := range d.Report.Figures {
		f := &d.Report.Figures[i]
		if name.Equal(f.Name, r.to) && !name.Equal(f.Name, t.Name) {
			return r.s.refuse("已经有“{0}”了", "there is “{0}” already", r.to)
		}
	}
	for i := range d.Report.Figures {
		f := &d.Report.Figures[i]
		if !name.Equal(f.Name, t.Name) {
			continue
		}
		key := strings.Trim(d.Result.File.Slice(f.Key), `"'`)
		short := r.to
		if key != f.Name {
			prefix := strings.TrimSuffix(f.Name, key)
			var ok bool
			if short, ok = strings.CutPrefix(r.to, prefix); !ok {
				return r.s.refuse("“{0}”写在“{1}”下面，只能改后面一段", "“{0}” stands below “{1}”: only its last part can be changed", f.Name, strings.TrimSuffix(prefix, "."))
			}
		}
		r.replace(d, f.Key, syntax.Quote(short))
	}
	r.uses(ctx, func(*Use) string { return labelled(r.to) })
	return nil
}

// labelled is a dotted name as a formula writes it.
func labelled(n string) string {
	var parts []string
	for part := range strings.SplitSeq(n, ".") {
		parts = append(parts, formula.Label(part))
	}
	return strings.Join(parts, ".")
}

// project gives a performance table another name.
func (r *renaming) project(ctx context.Context) error {
	t := r.site.thing
	d := t.In
	if other := d.project(r.to); other != nil && other != t.Element {
		return r.s.refuse("已经有“{0}”了", "there is “{0}” already", r.to)
	}
	r.replace(d, t.Element.Name.Span, syntax.Quote(r.to))
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		if el.Kind == report.Attachment && el.Of.Set && d.project(el.Of.S) == t.Element {
			r.replace(d, el.Of.Span, syntax.Quote(r.to))
		}
	}
	r.uses(ctx, func(*Use) string { return formula.Label(r.to) })
	return nil
}
