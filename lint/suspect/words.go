package suspect

import (
	"slices"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// clause is a finding in words, for a reader who has relation r before him.
func (s *search) clause(f *finding, r *eval.Relation) lint.Message {
	ch := f.changes[0]
	at := s.label(ch.cell, r)
	from, to := s.e.Report.Cells[ch.cell].Value, ch.to
	then := s.outcome(f)
	switch f.kind {
	case lint.SuspectSlipped:
		if one, other, ok := s.interchanged(f); ok {
			return lint.Msg("疑{0}{1}与{2}两行金额互换，换回后{3}", "suspect that in {0} the amounts of {1} and {2} changed places; put back, {3}", s.column(f), one, other, then)
		}
		return lint.Msg("疑{0}自{1}起错行，移回后{2}", "suspect that the amounts of {0} slipped by a row from {1} on; moved back, {2}",
			s.column(f), s.rowText(ch.cell), then)
	case lint.SuspectSwap:
		return lint.Msg("疑{0}的 {1} 误录为 {2}（数字颠倒），改回后{3}", "suspect {0}: {1} was entered as {2} (digits swapped); with it put right, {3}", at, to, from, then)
	case lint.SuspectSign:
		return lint.Msg("疑{0}正负号相反，应为 {1}，改后{2}", "suspect {0}: wrong sign; with {1}, {2}", at, to, then)
	case lint.SuspectUnit:
		if f.power > 0 {
			return lint.Msg("疑{0}以元代万元：{1} 应为 {2}，改后{3}", "suspect {0}: 元 entered for 万元, {1} for {2}; with it put right, {3}", at, from, to, then)
		}
		return lint.Msg("疑{0}以万元代元：{1} 应为 {2}，改后{3}", "suspect {0}: 万元 entered for 元, {1} for {2}; with it put right, {3}", at, from, to, then)
	case lint.SuspectPoint:
		return lint.Msg("疑{0}小数点错位：{1} 应为 {2}，改后{3}", "suspect {0}: decimal point misplaced, {1} for {2}; with it put right, {3}", at, from, to, then)
	case lint.SuspectDigit:
		return s.digitClause(f, at, then)
	case lint.SuspectOmitted:
		return s.omittedClause(f, r, at, then)
	case lint.SuspectTwice:
		if f.other != report.NoCell {
			return lint.Msg("疑{0}重复计入{1}的 {2}，应为 {3}，改后{4}", "suspect that {0} counts {1} ({2}) twice; with {3}, {4}",
				at, s.label(f.other, r), s.printed(f.other), to, then)
		}
		return lint.Msg("疑{0}多列 {1}（重复计入或串行），删去后{2}", "suspect {0}: {1} counted twice or out of place; without it, {2}", at, from, then)
	}
	if !f.sure && f.among > 1 {
		return lint.Msg("疑{0}应为 {1}，改后{2}（另有 {3} 处改一处也可平）", "suspect {0}: should be {1}; then {2} ({3} other cells would explain it as well)", at, to, then, f.among-1)
	}
	return lint.Msg("疑{0}应为 {1}，改后{2}", "suspect {0}: should be {1}; then {2}", at, to, then)
}

func (s *search) digitClause(f *finding, at lint.Text, then lint.Message) lint.Message {
	from, to := s.e.Report.Cells[f.cell()].Value, f.changes[0].to
	a, b := len(from.Abs().String()), len(to.Abs().String())
	switch {
	case a < b && f.rank == likely:
		return lint.Msg("疑{0}少录一位数字：{1} 应为 {2}，改后{3}", "suspect {0}: a digit was left out, {1} for {2}; with it put right, {3}", at, from, to, then)
	case a > b && f.rank == likely:
		return lint.Msg("疑{0}多录一位数字：{1} 应为 {2}，改后{3}", "suspect {0}: a digit too many, {1} for {2}; with it put right, {3}", at, from, to, then)
	}
	return lint.Msg("疑{0}的 {1} 误录为 {2}（错一位数字），改后{3}", "suspect {0}: {1} was entered as {2} (one digit wrong); with it put right, {3}", at, to, from, then)
}

func (s *search) omittedClause(f *finding, r *eval.Relation, at lint.Text, then lint.Message) lint.Message {
	to := f.changes[0].to
	switch {
	case f.other != report.NoCell:
		return lint.Msg("疑{0}漏加{1}的 {2}，应为 {3}，改后{4}", "suspect that {0} leaves out {1} ({2}); with {3}, {4}",
			at, s.label(f.other, r), s.printed(f.other), to, then)
	case !f.sure && f.among > 1:
		return lint.Msg("疑漏列 {0}：{1}等 {2} 处空着，其中一处应有此数", "suspect that {0} was left out: {1} and others are blank ({2} in all), one of them should hold it", to, at, f.among)
	}
	return lint.Msg("疑漏列{0}的 {1}，补上后{2}", "suspect that {0} was left out: {1}; with it, {2}", at, to, then)
}

// outcome says what the correction would do.
func (s *search) outcome(f *finding) lint.Message {
	if n := f.settled + max(f.elsewhere, 0); n > 1 {
		return lint.Msg(" {0} 项勾稽均平", "{0} relations agree", n)
	}
	return lint.Msg("即平", "it agrees")
}

// label names a cell, by its row alone where the reader looks at that table and column. It stands
// between Chinese words: a row named by figures brings its spaces.
func (s *search) label(id report.CellID, r *eval.Relation) lint.Text {
	if ti, _, col := s.e.Report.Locate(id); ti == r.Table && (col == r.Col || r.Col < 0) {
		return s.rowText(id)
	}
	return lint.CellLabel(s.e.Report, id)
}

// rowText names the row of a cell: its code, line or label.
func (s *search) rowText(id report.CellID) lint.Text {
	ti, ri, _ := s.e.Report.Locate(id)
	t := &s.e.Report.Tables[ti]
	row := &t.Rows[ri]
	switch {
	case t.Form.Axis == form.Line && row.Def >= 0:
		n := strconv.Itoa(t.Form.Rows[row.Def].No)
		return lint.Text{Zh: " " + n + " 行", En: "line " + n}
	case row.Code != 0 && t.Form.Coded():
		c := row.Code.String()
		return lint.Text{Zh: " " + c + " ", En: c}
	}
	name := lint.RowName(s.e.Report, ti, ri)
	return lint.Text{Zh: "“" + name + "”", En: "“" + name + "”"}
}

// interchanged names the two rows whose amounts changed places, if that is what happened.
func (s *search) interchanged(f *finding) (one, other lint.Text, ok bool) {
	if len(f.changes) > 2*maxSlips {
		return one, other, false
	}
	r := s.e.Report
	at := func(id report.CellID) (row, col int) {
		_, row, col = r.Locate(id)
		return row, col
	}
	first, _ := at(f.cell())
	for _, a := range f.changes {
		row, col := at(a.cell)
		partner := slices.IndexFunc(f.changes, func(b change) bool {
			otherRow, otherCol := at(b.cell)
			return otherRow != row && otherCol == col && (row == first || otherRow == first) &&
				a.to.Equal(r.Cells[b.cell].Value) && b.to.Equal(r.Cells[a.cell].Value)
		})
		if partner < 0 {
			return one, other, false
		}
		if row == first {
			other = s.rowText(f.changes[partner].cell)
		}
	}
	return s.rowText(f.cell()), other, true
}

// column names what slipped: a column, or a table where more than one did.
func (s *search) column(f *finding) lint.Text {
	ti, _, first := s.e.Report.Locate(f.cell())
	_, _, last := s.e.Report.Locate(f.changes[len(f.changes)-1].cell)
	t := &s.e.Report.Tables[ti]
	n := strconv.Itoa(t.N)
	if first == last {
		c := t.Form.Columns[first].Title()
		return lint.Text{Zh: "表" + n + c + "栏", En: c + " in table " + n}
	}
	return lint.Text{Zh: "表" + n, En: "table " + n}
}

// printed is the amount of a cell, computed or not, in its table's unit.
func (s *search) printed(id report.CellID) amount.Amount {
	return s.graph.asWritten(id, s.e.Values[id].V, amount.Amount{})
}
