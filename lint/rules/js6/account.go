package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// The tables of the account that performance is held against.
const (
	expenditure = "支出决算表"
	general     = "一般公共预算财政拨款支出决算表"
)

// total is a cell of 合计 of a table of the account by the name of its column; the first column for "".
func total(p *lint.Pass, formName, column string) (report.CellID, eval.Num) {
	return codeCell(p, formName, 0, column)
}

// codeCell is the cell of a code (0: 合计) in a column, NoCell and missing where there is none.
func codeCell(p *lint.Pass, formName string, code catalog.Code, column string) (report.CellID, eval.Num) {
	r := p.Report
	if r.Set == nil {
		return report.NoCell, missing
	}
	fi := r.Set.FormIndex(formName)
	if fi < 0 {
		return report.NoCell, missing
	}
	ti := r.TableOf(fi)
	if ti < 0 || r.Tables[ti].Withheld.Set {
		return report.NoCell, missing
	}
	t := &r.Tables[ti]
	row := -1
	if code != 0 {
		row = t.RowByCode(code)
	} else {
		for i := range t.Rows {
			if t.Rows[i].Def >= 0 && t.Rows[i].Code == 0 {
				row = i
				break
			}
		}
	}
	if row < 0 {
		return report.NoCell, missing
	}
	col := t.Form.Blocks[t.Rows[row].Block].ColFrom
	if column != "" {
		if col = t.Form.ColumnByName(t.Rows[row].Block, column); col < 0 {
			return report.NoCell, missing
		}
	}
	id := t.Cell(row, col)
	if id == report.NoCell {
		return id, missing
	}
	v := p.Eval.Value(id)
	if v.State != eval.Known {
		return id, missing
	}
	return id, around(v.V, v.Slack)
}

// cellRelated is a cell of the account as a place that a finding rests on.
func cellRelated(p *lint.Pass, id report.CellID) lint.Related {
	v := p.Eval.Value(id)
	return lint.Related{
		Role: "other", Address: p.Eval.Address(id), Label: p.Label(id), File: p.File,
		Span: p.Report.Cells[id].Span, Value: v.V, Known: v.State == eval.Known,
	}
}

// projects are what the project tables come to.
type projects struct {
	n                int
	executed, budget eval.Num
	first            *table
}

func sumProjects(p *lint.Pass) projects {
	var s projects
	eachTable(p, func(t *table) {
		if !t.project() {
			return
		}
		if s.n++; s.n == 1 {
			s.first, s.executed, s.budget = t, t.executedNum, t.budgetNum
			return
		}
		s.executed, s.budget = plus(s.executed, t.executedNum), plus(s.budget, t.budgetNum)
	})
	return s
}

// complete: the projects with a table are all there are, as far as the money tells.
func (s *projects) complete(p *lint.Pass) bool {
	_, want := total(p, expenditure, "项目支出")
	return s.n > 0 && known(s.executed) && known(want) && !differ(s.executed, want) && want.V.Sign() > 0
}

// performanceForm is the form of the tables, empty where none is known.
func performanceForm(p *lint.Pass) *form.Performance {
	if p.Report.Set == nil {
		return new(form.Performance)
	}
	return p.Report.Set.Performance
}
