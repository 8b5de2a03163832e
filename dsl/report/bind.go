package report

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Options are what a report is bound with.
type Options struct {
	Library *form.Library
	// Edition is the project's, used where the report names none; "" lets the tables decide.
	Edition string
}

// Binder binds reports with reused memory: a Report is valid until the next Bind of its Binder.
type Binder struct {
	r     Report
	slabs slabs
}

// slabs are the memory behind the slices of a report, so that a small slice costs no allocation.
type slabs struct {
	rows         []Row
	codes        []codeRow
	cells        []Cell
	items        []Item
	performances []Performance
	budget       []NamedFigure
	functions    []FunctionShare
	goals        []Goal
	indicators   []Indicator
	fields       []Field
}

// reset empties the slabs for the next report.
func (s *slabs) reset() {
	*s = slabs{s.rows[:0], s.codes[:0], s.cells[:0], s.items[:0], s.performances[:0], s.budget[:0], s.functions[:0], s.goals[:0], s.indicators[:0], s.fields[:0]}
}

// Bind reads d as a report.
func Bind(d *doc.Doc, o Options) *Report { return new(Binder).Bind(d, o) }

// Bind reads d as a report, in b's memory.
func (b *Binder) Bind(d *doc.Doc, o Options) *Report {
	if b.r.Cells == nil { // room for nine tables and their text, so that nothing grows step by step
		size := min(len(d.Tree.File.Text), 32<<10) + 4<<10
		b.r.Cells, b.r.Tables, b.r.Elements = make([]Cell, 0, size/28), make([]Table, 0, 9), make([]Element, 0, size/400)
		b.slabs.rows, b.slabs.codes, b.slabs.cells = make([]Row, 0, size/64), make([]codeRow, 0, size/100), make([]Cell, 0, 160)
	}
	old := b.r
	b.r = Report{
		File: d.Tree.File, Doc: d,
		Tables: old.Tables[:0], Cells: old.Cells[:0], Elements: old.Elements[:0], Figures: old.Figures[:0],
	}
	x := &binder{Reader: doc.Reader{Doc: d, Problems: old.Problems[:0]}, r: &b.r, options: o, slabs: &b.slabs}
	b.slabs.reset()
	x.bind()
	b.r.Problems = x.Problems
	return &b.r
}

type binder struct {
	doc.Reader
	r       *Report
	slabs   *slabs
	options Options
}

func (b *binder) bind() {
	if id := b.Get(doc.Root, "report"); id != doc.None && b.Kind(id) == doc.Table {
		b.head(id)
	} else {
		b.Add(doc.MissingKey, source.Span{}, "[report]", "")
	}
	tables := b.Get(doc.Root, "table")
	b.chooseSet(tables)
	for c := b.First(doc.Root); c != doc.None; c = b.Next(c) {
		switch key := b.Key(c); key {
		case "report":
			if b.Kind(c) != doc.Table {
				b.Add(doc.WrongType, b.KeySpan(c), key, "table")
			}
		case "table":
			if b.Kind(c) != doc.Table {
				b.Add(doc.WrongType, b.KeySpan(c), key, "table")
				continue
			}
			for t := b.First(c); t != doc.None; t = b.Next(t) {
				b.table(t)
			}
		case "figures":
			if b.Kind(c) != doc.Table {
				b.Add(doc.WrongType, b.KeySpan(c), key, "table")
				continue
			}
			b.figures(c, "")
		case "adjustment", "relation", "include", "part", "section", "chart", "term", "work", "attachment", "performance":
			b.list(c)
		default:
			b.Unknown(c, names(rootKeys)...)
		}
	}
	b.sortElements()
}

// list binds the elements of an array of tables; [part] for [[part]] counts as one element.
func (b *binder) list(id doc.ID) {
	switch b.Kind(id) {
	case doc.List:
		for e := b.First(id); e != doc.None; e = b.Next(e) {
			if b.Kind(e) == doc.Table {
				b.element(b.Key(id), e)
			}
		}
	case doc.Table:
		b.Add(doc.WrongType, b.KeySpan(id), b.Key(id), "[["+b.Key(id)+"]]")
		b.element(b.Key(id), id)
	default:
		if n := b.Node(id); n != syntax.None && b.Tree.Kind(n) == syntax.Array && b.Tree.First(n) == syntax.None {
			return
		}
		b.Add(doc.WrongType, b.KeySpan(id), b.Key(id), "[["+b.Key(id)+"]]")
	}
}

func (b *binder) text(id doc.ID) Text {
	return Text{S: b.Text(id), Span: b.Span(id), ID: id, Set: true}
}

func (b *binder) texts(id doc.ID) []Text {
	if b.Is(id, syntax.String) {
		return []Text{b.text(id)}
	}
	if !b.Is(id, syntax.Array) {
		b.Texts(id)
		return nil
	}
	var out []Text
	for v := b.Tree.First(b.Node(id)); v != syntax.None; v = b.Tree.Next(v) {
		if b.Tree.Kind(v) == syntax.String {
			out = append(out, Text{S: b.Tree.Str(v), Span: b.Tree.Span(v), ID: id, Set: true})
		} else if !b.Tree.Broken(v) {
			b.Add(doc.WrongType, b.Tree.Span(v), b.Key(id), "text")
		}
	}
	return out
}

// code reads a code written as integer or string.
func (b *binder) code(id doc.ID) Text {
	return Text{S: b.TextOrInt(id), Span: b.Span(id), ID: id, Set: true}
}

// oneOf reads a text that must be one of words.
func (b *binder) oneOf(id doc.ID, words ...string) Text {
	t := b.text(id)
	for _, w := range words {
		if t.S == w {
			return t
		}
	}
	if b.Is(id, syntax.String) {
		b.Add(doc.BadValue, t.Span, t.S, strings.Join(words, "、"))
	}
	return t
}

func (b *binder) head(id doc.ID) {
	b.r.HasHead = true
	b.r.HeadSpan = b.HeadSpan(id)
	var hasYear bool
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "unit":
			b.r.Unit = b.text(c)
		case "aliases":
			b.r.Aliases = b.texts(c)
		case "year":
			b.r.Year, b.r.YearSpan = b.Int(c), b.Span(c)
			hasYear = true
			if b.Is(c, syntax.Integer) && (b.r.Year < FirstYear || b.r.Year > LastYear) {
				b.Add(doc.BadValue, b.r.YearSpan, strconv.Itoa(b.r.Year), "1978–2100")
			}
		case "type":
			b.r.Type = b.oneOf(c, typeWords...)
		case "unit_kind":
			b.r.UnitKind = b.oneOf(c, unitKindWords...)
		case "level":
			b.r.Level = b.oneOf(c, levelWords...)
		case "amount_unit":
			b.r.AmountUnit, b.r.AmountUnitSpan = b.unit(c)
		case "stage":
			b.r.Stage = b.oneOf(c, stageWords...)
		case "approved":
			b.r.Approved, b.r.ApprovedSpan = b.date(c)
		case "published":
			b.r.Published, b.r.PublishedSpan = b.date(c)
		case "edition":
			b.r.Edition = b.text(c)
		case "contents":
			b.r.Contents = b.texts(c)
		case "units":
			b.r.Units = b.texts(c)
		case "prior":
			b.r.Prior = b.text(c)
		case "budget":
			b.r.Budget = b.text(c)
		case "source":
			b.r.Source = b.text(c)
		case "rounding":
			b.r.Rounding = b.oneOf(c, roundingWords...)
		case "members":
			b.r.Members = b.texts(c)
		case "withheld":
			b.text(c)
		default:
			b.Unknown(c, names(headKeys)...)
		}
	}
	if !b.r.Unit.Set {
		b.Add(doc.MissingKey, b.r.HeadSpan, "unit", "")
	}
	if !hasYear {
		b.Add(doc.MissingKey, b.r.HeadSpan, "year", "")
	}
	if b.r.AmountUnit == UnitUnknown && b.r.AmountUnitSpan == (source.Span{}) {
		b.Add(doc.MissingKey, b.r.HeadSpan, "amount_unit", "")
	}
}

func (b *binder) unit(id doc.ID) (Unit, source.Span) {
	switch b.oneOf(id, amountUnitWords...).S {
	case "元":
		return Yuan, b.Span(id)
	case "万元":
		return WanYuan, b.Span(id)
	}
	return UnitUnknown, b.Span(id)
}

// date reads a TOML date, or a text of the shape 2023-09-25.
func (b *binder) date(id doc.ID) (Date, source.Span) {
	raw := ""
	switch {
	case b.Is(id, syntax.LocalDate):
		raw = b.Tree.Raw(b.Node(id))
	case b.Is(id, syntax.String):
		raw = b.Tree.Str(b.Node(id))
	}
	d, err := time.Parse(time.DateOnly, raw)
	if err != nil {
		if n := b.Node(id); n == syntax.None || !b.Tree.Broken(n) {
			b.Add(doc.WrongType, b.Span(id), b.Key(id), "date")
		}
		return Date{}, b.Span(id)
	}
	return Date{d.Year(), int(d.Month()), d.Day()}, b.Span(id)
}

// figures reads [figures]; a dotted key and a nested table are the same figure.
func (b *binder) figures(id doc.ID, prefix string) {
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		n := b.Key(c)
		if prefix != "" {
			n = prefix + "." + n
		}
		switch b.Kind(c) {
		case doc.Table:
			b.figures(c, n)
		case doc.Value:
			b.r.Figures = append(b.r.Figures, Figure{Name: n, Key: b.KeySpan(c), Cell: b.figureCell(c)})
		default:
			b.Add(doc.WrongType, b.Span(c), n, "amount")
		}
	}
}

// figureCell reads an entry that holds an amount.
func (b *binder) figureCell(id doc.ID) Cell {
	n := b.Node(id)
	if n == syntax.None || b.Tree.Broken(n) {
		return Cell{Kind: Broken, Span: b.Span(id)}
	}
	return b.cell(n, b.Key(id))
}

// cell reads one figure. Everything that is no amount is a misprint, kept and reported.
func (b *binder) cell(n syntax.Node, key string) Cell {
	t := b.Tree
	c := Cell{Span: t.Span(n)}
	switch t.Kind(n) {
	case syntax.Integer, syntax.Float:
		a, err := amount.Parse(t.Raw(n))
		if err == nil {
			c.Kind, c.Value = Stated, a
			return c
		}
	case syntax.String:
		switch s := t.Str(n); {
		case s == "":
			c.Kind = Blank
			return c
		case s == "—" || s == "-" || s == "——" || s == "－":
			c.Kind = Dash
			return c
		case s == "=" || s == "＝":
			c.Kind = Derived
			return c
		case len(s) > 0 && s[0] == '=' || len(s) > 3 && s[:3] == "＝":
			c.Kind = Formula
			return c
		}
	}
	c.Kind = Misprint
	if !t.Broken(n) {
		b.Add(doc.Misprint, c.Span, t.Raw(n), key)
	} else {
		c.Kind = Broken
	}
	return c
}

// FormulaText returns the formula of a Formula cell without its leading sign, and the offset of its
// first byte within the decoded string.
func FormulaText(s string) (text string, skip int) {
	switch {
	case len(s) > 0 && s[0] == '=':
		return s[1:], 1
	case len(s) >= 3 && s[:3] == "＝":
		return s[3:], 3
	}
	return s, 0
}

// chooseSet picks the edition: the report's, the project's, the one that knows most of the tables'
// forms, the one that knows most of their row labels, one that has forms for the year, the newest.
func (b *binder) chooseSet(tables doc.ID) {
	lib := b.options.Library
	edition := b.r.Edition.S
	editions := lib.Editions()
	if edition != "" && !slices.Contains(editions, edition) {
		b.Add(doc.BadValue, b.r.Edition.Span, edition, strings.Join(editions, "、"))
		edition = ""
	}
	if edition == "" && slices.Contains(editions, b.options.Edition) {
		edition = b.options.Edition
	}
	if edition == "" {
		edition = b.guessEdition(tables, editions)
	}
	b.r.Set = lib.Set(edition, b.r.Year)
}

func (b *binder) guessEdition(tables doc.ID, editions []string) string {
	best, bestScore := "", [4]int{-1}
	for _, e := range editions {
		set := b.options.Library.Set(e, b.r.Year)
		fit := b.fit(tables, set)
		score := [4]int{fit[0], fit[1], 0, b.options.Library.Newest(e)}
		if !slices.Contains(set.Stale, true) {
			score[2] = 1
		}
		if slices.Compare(score[:], bestScore[:]) > 0 {
			best, bestScore = e, score
		}
	}
	return best
}

// fit counts the tables whose form the set knows by full name, and their rows that it knows.
func (b *binder) fit(tables doc.ID, set *form.Set) (score [2]int) {
	if tables == doc.None || b.Kind(tables) != doc.Table {
		return score
	}
	for t := b.First(tables); t != doc.None; t = b.Next(t) {
		if b.Kind(t) != doc.Table {
			continue
		}
		fid := b.Get(t, "form")
		if fid == doc.None || !b.Is(fid, syntax.String) {
			continue
		}
		fi := set.FormIndex(b.Tree.Str(b.Node(fid)))
		if fi < 0 {
			continue
		}
		score[0]++
		f := set.Forms[fi]
		rows := b.Get(t, "rows")
		if rows == doc.None || f.Coded() {
			continue
		}
		for r := b.First(rows); r != doc.None; r = b.Next(r) {
			key := b.Key(r)
			if no, err := strconv.Atoi(key); err == nil {
				if f.Axis == form.Line && f.Line(no) >= 0 {
					score[1]++
				}
			} else if f.Axis != form.Line {
				if _, m := f.RowByLabel(key); m == form.OneRow {
					score[1]++
				}
			}
		}
	}
	return score
}

func itoa(n int) string { return strconv.Itoa(n) }
