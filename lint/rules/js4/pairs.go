package js4

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// basics are the two tables that show the same basic expenditure by function and by economic class.
type basics struct {
	function, economic int
	// column is 基本支出 in the function table.
	column int
	// exact: both tables show the general public budget; else the function table shows more.
	exact bool
}

// basicTables finds the tables; ok is false where one lacks, or has rows that are not whole.
func basicTables(p *lint.Pass) (b basics, ok bool) {
	b.economic = -1
	for ti := range p.Report.Tables {
		if f := p.Report.Tables[ti].Form; f != nil && f.Axis == form.Economic {
			b.economic = ti
		}
	}
	all, general := spending(p.Report)
	if b.function, b.exact = general, true; general < 0 {
		b.function, b.exact = all, false
	}
	if b.function < 0 || b.economic < 0 {
		return b, false
	}
	function, economic := &p.Report.Tables[b.function], &p.Report.Tables[b.economic]
	b.column = columnOf(function.Form, basicColumn)
	return b, function.HasStated && economic.HasStated && isWhole(p, function) && isWhole(p, economic)
}

// sum is an amount added up over codes of one table.
type sum struct {
	v, slack amount.Amount
	// first is the first cell with money, or the first at all; NoCell where no row has a code.
	first report.CellID
	// cells are those with money.
	cells [maxCodes]report.CellID
	n     int
	// unknown: a cell rests on one that is broken or withheld.
	unknown bool
}

// maxCodes bounds the cells that a sum names; it adds up more.
const maxCodes = 8

// total adds up codes of a table in one column (−1: the only one of a row).
func total(p *lint.Pass, ti, col int, codes []catalog.Code) sum {
	s := sum{first: report.NoCell}
	s.add(p, ti, col, codes)
	return s
}

func (s *sum) add(p *lint.Pass, ti, col int, codes []catalog.Code) {
	t := &p.Report.Tables[ti]
	for _, c := range codes {
		ri := t.RowByCode(c)
		if ri < 0 {
			continue
		}
		cell := t.Rows[ri].First
		if col >= 0 {
			cell = t.Cell(ri, col)
		}
		if cell == report.NoCell {
			continue
		}
		v := p.Eval.Value(cell)
		s.unknown = s.unknown || v.State != eval.Known
		s.v, s.slack = s.v.Add(v.V), s.slack.Add(v.Slack)
		hasMoney := !v.V.IsZero()
		if s.first == report.NoCell || hasMoney && s.n == 0 {
			s.first = cell
		}
		if hasMoney && s.n < maxCodes {
			s.cells[s.n] = cell
			s.n++
		}
	}
}

// with returns the sum of both.
func (s sum) with(o sum) sum {
	out := s
	out.v, out.slack, out.unknown = s.v.Add(o.v), s.slack.Add(o.slack), s.unknown || o.unknown
	if out.first == report.NoCell || out.n == 0 && o.n > 0 {
		out.first = o.first
	}
	for _, c := range o.cells[:o.n] {
		if out.n < maxCodes {
			out.cells[out.n] = c
			out.n++
		}
	}
	return out
}

// isUsed: the table has a row for one of the codes.
func isUsed(t *report.Table, codes []catalog.Code) bool {
	for _, c := range codes {
		if t.RowByCode(c) >= 0 {
			return true
		}
	}
	return false
}

// isDetailed: the table goes down to the codes, so that one it lacks is not used. A table that ends
// above them says nothing.
func isDetailed(t *report.Table, codes []catalog.Code) bool {
	some := false
	for i := range t.Rows {
		some = some || t.Rows[i].Code != 0
	}
	for _, c := range codes {
		for above := c.Parent(); above != 0; above = above.Parent() {
			if ri := t.RowByCode(above); ri >= 0 && !hasChildren(t, ri) {
				return false
			}
		}
	}
	return some
}

// eachSharing calls f for the other pairs of the same 款 (行政单位医疗 and 公务员医疗补助): where the
// functional codes of one are not used, what it pays is often booked under the other.
func eachSharing(own int, f func(other *catalog.Pair)) {
	pairs := catalog.Pairs()
	for i := range pairs {
		if i != own && pairs[i].Function[0].Parent() == pairs[own].Function[0].Parent() {
			f(&pairs[i])
		}
	}
}

// cellNames lists the rows of cells of one table as messages call them: 表6 A（30108）、B（30304）.
func cellNames(p *lint.Pass, s *sum) lint.Text {
	if s.n < 2 {
		ti, ri, _ := p.Report.Locate(s.first)
		return lint.RowLabel(p.Report, ti, ri)
	}
	out := lint.Text{}
	for i, cell := range s.cells[:s.n] {
		ti, ri, _ := p.Report.Locate(cell)
		label := lint.RowLabel(p.Report, ti, ri)
		if i > 0 {
			n := strconv.Itoa(p.Report.Tables[ti].N)
			label.Zh = "、" + strings.TrimPrefix(label.Zh, "表"+n+" ")
			label.En = " + " + strings.TrimPrefix(label.En, "table "+n+", ")
		}
		out.Zh += label.Zh
		out.En += label.En
	}
	return out
}

// codeNames lists codes that a table does not have: A（2101101）、B（2101102）.
func codeNames(axis catalog.Axis, codes []catalog.Code, year int) string {
	var b strings.Builder
	for i, c := range codes {
		if i > 0 {
			b.WriteString("、")
		}
		if e, ok := catalog.Lookup(axis, c, year); ok {
			b.WriteString(e.Name + "（" + c.String() + "）")
		} else {
			b.WriteString(c.String())
		}
	}
	return b.String()
}
