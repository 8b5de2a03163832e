package form

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// File is what one form or relation file holds.
type File struct {
	Forms     []*Form
	Relations []*Relation
	Aliases   []*Alias
	// Performance are forms of the self-evaluation tables.
	Performance []*Performance
	// Prints are how editions print their tables.
	Prints   []*Print
	Required []*Required
	Drafts   []*Draft
	Wording  Wording
	Problems []doc.Problem
}

var (
	fileKeys     = []string{"form", "relation", "aliases", "performance", "print", "required", "draft", "scope", "words", "part", "phrase", "quantity"}
	formKeys     = []string{"name", "aliases", "number", "years", "edition", "axis", "total", "fund", "note", "identities", "balances", "empty", "block", "lines"}
	blockKeys    = []string{"title", "lines", "rows", "columns"}
	columnKeys   = []string{"no", "name", "group", "aliases", "fund"}
	rowKeys      = []string{"no", "label", "name", "code", "parent", "aliases"}
	relationKeys = []string{"id", "name", "name_en", "rule", "formula", "when", "level", "years", "edition", "reason"}
)

// Load reads a form file. What is wrong with it stands in Problems; the rest is usable.
func Load(f *source.File) *File {
	l := &loader{Reader: doc.Reader{Doc: doc.Build(syntax.Parse(f))}}
	for c := l.First(doc.Root); c != doc.None; c = l.Next(c) {
		switch key := l.Key(c); {
		case key == "form" && l.Kind(c) == doc.Table:
			l.form(c)
		case key == "form" && l.Kind(c) == doc.List:
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				l.form(e)
			}
		case key == "relation" && l.Kind(c) == doc.List:
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				l.out.Relations = append(l.out.Relations, l.relation(e))
			}
		case key == "aliases" && l.Kind(c) == doc.Table:
			l.aliases(c)
		case key == "performance" && l.Kind(c) == doc.List:
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				l.performance(e)
			}
		case key == "print" && l.Kind(c) == doc.List:
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				l.print(e)
			}
		case key == "required" && l.Kind(c) == doc.List:
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				l.required(e)
			}
		case key == "draft" && l.Kind(c) == doc.List:
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				l.draft(e)
			}
		case l.Kind(c) == doc.List && l.First(c) != doc.None && l.wording(key, l.First(c)):
			for e := l.Next(l.First(c)); e != doc.None; e = l.Next(e) {
				l.wording(key, e)
			}
		default:
			l.Unknown(c, fileKeys...)
		}
	}
	l.out.Problems = l.Problems
	return &l.out
}

type loader struct {
	doc.Reader
	out     File
	parents []int // per row: the number of its parent line, 0 for none
}

func (l *loader) form(id doc.ID) {
	f := &Form{}
	l.parents = l.parents[:0]
	var identities, balances []string
	identitySpan := l.KeySpan(id)
	var blocks []doc.ID
	lines := doc.None
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "name":
			f.Name = l.Text(c)
		case "aliases":
			f.Aliases = l.Texts(c)
		case "number":
			f.Number = l.Int(c)
		case "years":
			f.From, f.To = l.years(c)
		case "edition":
			f.Edition = l.Text(c)
		case "axis":
			f.Axis = l.axis(c)
		case "total":
			f.TotalLast = l.Text(c) == "last"
		case "fund":
			f.Fund = l.fund(c)
		case "note":
			f.Note = l.Text(c)
		case "empty":
			f.Empty = l.Text(c)
		case "identities":
			identities, identitySpan = l.Texts(c), l.Span(c)
		case "balances":
			balances = l.Texts(c)
		case "block":
			for b := l.First(c); b != doc.None; b = l.Next(b) {
				blocks = append(blocks, b)
			}
		case "lines":
			lines = c
		default:
			l.Unknown(c, formKeys...)
		}
	}
	if f.Name == "" {
		l.Add(doc.MissingKey, l.HeadSpan(id), "name", "")
	}
	switch f.Axis {
	case Function:
		f.addRow(Row{Label: TotalLabel, Parent: -1, Total: true})
		l.parents = append(l.parents, 0)
	case Single:
		f.addRow(Row{Label: "1", Parent: -1})
		l.parents = append(l.parents, 0)
	}
	for _, b := range blocks {
		l.block(f, b)
	}
	if lines != doc.None {
		for c := l.First(lines); c != doc.None; c = l.Next(c) {
			l.line(f, c)
		}
	}
	l.linkParents(f)
	f.markAmbiguous()
	l.identities(f, identities, identitySpan, false)
	l.identities(f, balances, identitySpan, true)
	l.out.Forms = append(l.out.Forms, f)
}

func (f *Form) addRow(r Row) { f.Rows = append(f.Rows, r) }

func (l *loader) block(f *Form, id doc.ID) {
	b := Block{ColFrom: len(f.Columns)}
	n := len(f.Blocks)
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "title":
			b.Title = l.Text(c)
		case "columns":
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				f.Columns = append(f.Columns, l.column(e))
			}
		case "lines":
			from, to := l.years(c)
			for no := from; no <= to && no-from < 1000; no++ {
				f.addRow(Row{No: no, Parent: -1, Block: n})
				l.parents = append(l.parents, 0)
			}
		case "rows":
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				row, parent := l.row(e)
				row.Block = n
				f.addRow(row)
				l.parents = append(l.parents, parent)
			}
		default:
			l.Unknown(c, blockKeys...)
		}
	}
	b.ColTo = len(f.Columns)
	f.Blocks = append(f.Blocks, b)
}

func (l *loader) column(id doc.ID) Column {
	var col Column
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "no":
			col.No = l.Int(c)
		case "name":
			col.Name = l.Text(c)
		case "group":
			col.Group = l.Text(c)
		case "aliases":
			col.Aliases = l.Texts(c)
		case "fund":
			col.Fund = l.fund(c)
		default:
			l.Unknown(c, columnKeys...)
		}
	}
	return col
}

// row reads one entry of rows or lines; parent is the number of its parent line, 0 for none.
func (l *loader) row(id doc.ID) (row Row, parent int) {
	row.Parent = -1
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "no":
			row.No = l.Int(c)
		case "label", "name":
			row.Label = l.Text(c)
		case "code":
			code, ok := catalog.ParseCode(l.TextOrInt(c))
			if !ok {
				l.Add(doc.BadValue, l.Span(c), "code", "")
			}
			row.Code = code
		case "aliases":
			row.Aliases = l.Texts(c)
		case "parent":
			parent = l.Int(c)
		default:
			l.Unknown(c, rowKeys...)
		}
	}
	return row, parent
}

func (l *loader) line(f *Form, id doc.ID) {
	no, err := strconv.Atoi(l.Key(id))
	i := -1
	if err == nil {
		i = f.Line(no)
	}
	if i < 0 {
		l.Add(doc.LineOutsideForm, l.KeySpan(id), l.Key(id), "")
		return
	}
	row, parent := l.row(id)
	row.No, row.Block = no, f.Rows[i].Block
	f.Rows[i] = row
	l.parents[i] = parent
}

func (f *Form) markAmbiguous() {
	for i := range f.Rows {
		for j := range f.Rows {
			if i != j && f.Rows[i].Label != "" && f.Rows[i].Label == f.Rows[j].Label {
				f.Rows[i].Ambiguous = true
			}
		}
	}
}

func (l *loader) linkParents(f *Form) {
	for i, no := range l.parents {
		if no != 0 {
			f.Rows[i].Parent = f.Line(no)
		}
	}
	if f.Axis != Economic {
		return
	}
	for i := range f.Rows {
		if p := f.Rows[i].Code.Parent(); p != 0 {
			f.Rows[i].Parent = f.RowByCode(p)
			if q := f.Rows[i].Parent; q >= 0 {
				f.Rows[q].Total = true
			}
		}
	}
}

func (l *loader) relation(id doc.ID) *Relation {
	r := &Relation{}
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "id":
			r.ID = l.Text(c)
		case "name":
			r.Name = l.Text(c)
		case "name_en":
			r.NameEn = l.Text(c)
		case "rule":
			r.Rule = l.Text(c)
		case "formula":
			r.Formula = l.Text(c)
		case "when":
			r.When = l.Text(c)
		case "level":
			r.Level = l.Text(c)
		case "years":
			r.From, r.To = l.years(c)
		case "edition":
			r.Edition = l.Text(c)
		case "reason":
			r.Reason = l.Text(c)
		default:
			l.Unknown(c, relationKeys...)
		}
	}
	if r.Formula == "" {
		l.Add(doc.MissingKey, l.HeadSpan(id), "formula", "")
	}
	return r
}

// years reads "2020..2023", "2024..", "..2019", "2022" or an integer.
func (l *loader) years(id doc.ID) (from, to int) {
	text := l.TextOrInt(id)
	a, b, open := strings.Cut(text, "..")
	if !open {
		b = a
	}
	var err1, err2 error
	if a != "" {
		from, err1 = strconv.Atoi(a)
	}
	if b != "" {
		to, err2 = strconv.Atoi(b)
	}
	if err1 != nil || err2 != nil || text == "" {
		l.Add(doc.BadValue, l.Span(id), l.Key(id), "2020..2023")
	}
	return from, to
}

func (l *loader) axis(id doc.ID) Axis {
	text := l.Text(id)
	for i, n := range axisNames {
		if n == text {
			return Axis(i)
		}
	}
	l.Add(doc.BadValue, l.Span(id), "axis", strings.Join(axisNames[:], " | "))
	return Line
}

func (l *loader) fund(id doc.ID) catalog.Fund {
	text := l.Text(id)
	for _, f := range [...]catalog.Fund{catalog.GeneralPublic, catalog.GovernmentFund, catalog.StateCapital, catalog.SocialInsurance} {
		if f.String() == text {
			return f
		}
	}
	l.Add(doc.BadValue, l.Span(id), "fund", "一般公共预算 | 政府性基金 | 国有资本经营")
	return 0
}

// NearestLabel offers the row label that s was probably meant to be.
func (f *Form) NearestLabel(s string) string {
	var known []string
	for i := range f.Rows {
		if f.Rows[i].Label != "" {
			known = append(known, name.TrimOrdinal(f.Rows[i].Label))
		}
	}
	return doc.Nearest(s, known)
}

func (f *Form) nearestColumn(block int, s string) string {
	cols := f.Columns
	if block >= 0 {
		cols = f.BlockColumns(block)
	}
	known := make([]string, len(cols))
	for i := range cols {
		known[i] = cols[i].Name
	}
	return doc.Nearest(s, known)
}
