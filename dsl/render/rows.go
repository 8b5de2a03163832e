package render

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// codedRows returns the rows of a functional table in print order: as written, each with the 款 and 类
// that it implies before it, and 合计 where the report or else the form has it.
func (l *layout) codedRows() []int {
	rows := l.t.Rows
	out := make([]int, 0, len(rows))
	seen := make([]bool, len(rows))
	var add func(ri int)
	add = func(ri int) {
		if seen[ri] {
			return
		}
		seen[ri] = true
		if p := rows[ri].Parent; p >= 0 && rows[p].Origin == report.Implied {
			add(p)
		}
		out = append(out, ri)
	}
	last := l.t.Form.TotalLast
	for ri := range rows {
		if rows[ri].Def >= 0 {
			seen[ri] = true
		}
	}
	for ri := range rows {
		if rows[ri].Origin != report.Implied {
			add(ri)
		}
	}
	for ri := range rows { // what no written row led to
		add(ri)
	}
	for ri := range rows {
		if rows[ri].Def < 0 {
			continue
		}
		if rows[ri].Origin == report.Written && len(out) > 0 {
			last = rows[ri].Span.Start > rows[out[0]].Span.Start
		}
		if last {
			out = append(out, ri)
		} else {
			out = append([]int{ri}, out...)
		}
	}
	return out
}

// codedLine is one row of a functional table: code, name, amounts.
func (l *layout) codedLine(ri int) Line {
	row := &l.t.Rows[ri]
	total := row.Def >= 0
	line := make(Line, 0, 4+row.N)
	switch code := row.Code.String(); {
	case row.Code == 0:
		line = append(line, Box{Cols: 3, Total: total})
	case l.print.Split && row.Code.Level() > 0:
		for _, part := range [...][2]int{{0, 3}, {3, 5}, {5, 7}} {
			b := Box{Kind: Code}
			if part[1] <= len(code) {
				b.Text = code[part[0]:part[1]]
			}
			line = append(line, b)
		}
	default:
		line = append(line, Box{Kind: Code, Text: code, Cols: 3})
	}
	return l.amounts(append(line, l.name(ri)), ri)
}

// name is the box with the name of a row.
func (l *layout) name(ri int) Box {
	row := &l.t.Rows[ri]
	b := Box{Kind: Name, Text: l.rowName(row), ID: l.rowID(ri), Span: row.Span, Absent: row.Origin != report.Written}
	if row.Def >= 0 {
		def := &l.t.Form.Rows[row.Def]
		b.Total = l.isTotal(ri)
		b.Indent = def.Parent >= 0 && !l.t.Form.Coded()
	}
	return b
}

// rowName is the name that a row is printed with.
func (l *layout) rowName(row *report.Row) string {
	switch {
	case row.Name.Set:
		return row.Name.S
	case row.Def >= 0:
		def := &l.t.Form.Rows[row.Def]
		for _, alias := range def.Aliases {
			if row.Origin == report.Written && name.Equal(alias, row.Key) {
				return row.Key
			}
		}
		return l.label(def.Label)
	case row.Code != 0:
		if entry, ok := catalog.Lookup(l.t.Form.CatalogAxis(), row.Code, l.r.Year); ok {
			return entry.Name
		}
		return ""
	}
	return row.Key
}

// rowID names a row within the report; it does not change when other rows do.
func (l *layout) rowID(ri int) string {
	row := &l.t.Rows[ri]
	id := l.ID + "-"
	switch {
	case row.Code != 0 && l.t.Form.Coded():
		return id + row.Code.String()
	case row.Def >= 0 && l.t.Form.Rows[row.Def].No > 0:
		return id + "r" + strconv.Itoa(l.t.Form.Rows[row.Def].No)
	case row.Def >= 0:
		return id + "r" + strconv.Itoa(row.Def+1)
	}
	return id + "x" + strconv.Itoa(ri)
}

// isTotal reports whether a row is printed as a total: 合计 of a coded table, and what other tables sum
// up, but for what only heads its own parts.
func (l *layout) isTotal(ri int) bool {
	row := &l.t.Rows[ri]
	if row.Def < 0 || row.Code != 0 {
		return false
	}
	if l.t.Form.Coded() {
		return true
	}
	for i := range l.t.Form.Rows {
		if l.t.Form.Rows[i].Parent == row.Def {
			return false
		}
	}
	return l.t.Form.Rows[row.Def].Total
}

// amounts appends the amounts of a row to a line.
func (l *layout) amounts(line Line, ri int) Line {
	row := &l.t.Rows[ri]
	id := l.rowID(ri) + "-"
	from := l.t.Form.Blocks[row.Block].ColFrom
	total := l.isTotal(ri)
	for i := range row.N {
		b := Box{Kind: Value, Total: total, ID: id + strconv.Itoa(l.t.Form.Columns[from+i].No), Cell: row.First + report.CellID(i)}
		c := &l.r.Cells[b.Cell]
		b.Span, b.Absent = c.Span, row.Origin != report.Written || c.Kind == report.Omitted
		b.Text, b.State = l.amount(b.Cell)
		if row.Withheld.Set && i == 0 {
			b.Text, b.State = withheldText(row.Withheld.S), Plain
		}
		line = append(line, b)
	}
	return line
}

// amount is what is printed in a cell.
func (l *layout) amount(id report.CellID) (string, State) {
	c := &l.r.Cells[id]
	switch c.Kind {
	case report.Omitted, report.Blank, report.Withheld:
		return "", Plain
	case report.Dash:
		return "—", Plain
	case report.Stated:
		return c.Value.Format(), Plain
	case report.Misprint:
		return l.written(c), Misprint
	case report.Derived, report.Formula:
		text, ok := l.computed(id)
		if !ok {
			return unknownText, Unknown
		}
		return text, Computed
	}
	return unknownText, Unknown
}

// written is a cell's text as it stands in the file.
func (l *layout) written(c *report.Cell) string { return written(l.r, c) }

func written(r *report.Report, c *report.Cell) string {
	tree := r.Doc.Tree
	n := tree.At(int(c.Span.Start))
	if tree.Span(n) == c.Span {
		if s := tree.Str(n); s != "" {
			return s
		}
	}
	return strings.TrimSpace(r.File.Slice(c.Span))
}
