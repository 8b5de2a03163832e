package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// The printed words for the columns of an indicator.
const (
	firstClass  = "一级指标"
	secondClass = "二级指标"
	third       = "三级指标"
	targetValue = "年度目标值"
	actualValue = "实际完成值"
	scoreColumn = "得分"
	pointColumn = "分值"
)

// columns is where each of these stands in a row, −1 where it does not.
type columns [7]int

// index is the place of a column in columns.
func index(col string) int {
	switch col {
	case firstClass:
		return 0
	case secondClass:
		return 1
	case third:
		return 2
	case targetValue:
		return 3
	case actualValue:
		return 4
	case scoreColumn:
		return 5
	}
	return 6
}

func columnsOf(g *report.Goal) (at columns) {
	for i, col := range [...]string{firstClass, secondClass, third, targetValue, actualValue, scoreColumn, pointColumn} {
		at[i] = -1
		for k := range max(len(g.Columns), len(at)) {
			if name.Equal(g.Column(k), col) {
				at[i] = k
				break
			}
		}
	}
	return at
}

// goalRows is a goal of a table with what its rows come to.
type goalRows struct {
	*report.Goal
	at columns
	// scores is Σ得分 and points Σ分值 of its indicators, missing where one is or there are none.
	scores, points eval.Num
}

// field is the cell of a row in a column, nil where there is none.
func (g *goalRows) field(row *report.Indicator, col string) *report.Field {
	if i := g.at[index(col)]; i >= 0 && i < len(row.Fields) {
		return &row.Fields[i]
	}
	return nil
}

// has: the goal's indicators have the column.
func (g *goalRows) has(col string) bool { return g.at[index(col)] >= 0 }

// hasPoints: the goal prints 分值 beside 得分.
func (g *goalRows) hasPoints() bool { return g.has(pointColumn) }

// sum is the sum of a column, missing where one figure is or there are none.
func (g *goalRows) sum(p *lint.Pass, col string) eval.Num {
	if len(g.Indicators) == 0 || !g.has(col) {
		return missing
	}
	sum := exact(amount.Amount{})
	for i := range g.Indicators {
		f := g.field(&g.Indicators[i], col)
		if f == nil {
			return missing
		}
		sum = plus(sum, number(p, &f.Figure))
	}
	return sum
}
