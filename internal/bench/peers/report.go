// Package peers gives other checkers the reports that juesuan-lint is measured with: the same content as JSON
// and as a module of JavaScript, the same amounts as a journal whose assertions are the identities between
// them. It knows the identities of the nine tables of the Wuhan edition by itself (relations.go), so that no
// peer rests on the linter's judgement; the linter's parser reads the reports. It runs nothing: that is package
// bench. The files for npm beside it are the peers' versions and the script that adds sums to ajv. Start with Read.
package peers

import (
	"fmt"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Report is one report for the peers.
type Report struct {
	doc    *doc.Doc
	tables map[string]table
	// Amounts counts the figures printed in the tables.
	Amounts int
}

// table is the amounts of a table's rows in hundredths, in print order; what is printed empty is 0.
type table struct {
	order []string
	rows  map[string][]int64
}

// Read reads the text of a report.
func Read(text string) (*Report, error) {
	tree := syntax.Parse(source.New("report", text))
	if len(tree.Errors) > 0 {
		return nil, fmt.Errorf("a report for the peers has a syntax error at byte %d", tree.Errors[0].Span.Start)
	}
	d := doc.Build(tree)
	r := &Report{doc: d, tables: map[string]table{}}
	all := d.Get(doc.Root, "table")
	for t := d.First(all); t != doc.None; t = d.Next(t) {
		list := table{rows: map[string][]int64{}}
		rows := d.Get(t, "rows")
		if rows == doc.None {
			continue // a form without anything to print
		}
		for row := d.First(rows); row != doc.None; row = d.Next(row) {
			cells, err := r.cells(d.Node(row))
			if err != nil {
				return nil, fmt.Errorf("table %s, row %s: %w", d.Key(t), d.Key(row), err)
			}
			list.order = append(list.order, d.Key(row))
			list.rows[d.Key(row)] = cells
		}
		r.tables[d.Key(t)] = list
	}
	return r, nil
}

// cells returns the amounts of a row; a name may stand before them.
func (r *Report) cells(row syntax.Node) ([]int64, error) {
	tree := r.doc.Tree
	var out []int64
	for cell := tree.First(row); cell != syntax.None; cell = tree.Next(cell) {
		if tree.Kind(cell) == syntax.String {
			if tree.Str(cell) == "" {
				out = append(out, 0)
			} else if cell != tree.First(row) {
				return nil, fmt.Errorf("text %q among the amounts", tree.Str(cell))
			}
			continue
		}
		a, err := amount.Parse(tree.Raw(cell))
		if err != nil {
			return nil, err
		}
		coefficient, scale, ok := a.Coefficient()
		if !ok || scale != 2 {
			return nil, fmt.Errorf("%s has not two decimals", a)
		}
		r.Amounts++
		out = append(out, coefficient)
	}
	return out, nil
}

// at returns an amount; what the report does not print is 0.
func (r *Report) at(table, row string, column int) int64 {
	cells := r.tables[table].rows[row]
	if column >= len(cells) {
		return 0
	}
	return cells[column]
}

// below returns the rows whose sum a row is, by its code: 合计 of 类, 类 of 款, 款 of 项.
func (t table) below(row string) []string {
	prefix, length := row, len(row)+2
	switch {
	case row == "合计":
		prefix, length = "", 3
	case strings.Trim(row, "0123456789") != "":
		return nil
	}
	var out []string
	for _, key := range t.order {
		if len(key) == length && strings.HasPrefix(key, prefix) {
			out = append(out, key)
		}
	}
	return out
}
