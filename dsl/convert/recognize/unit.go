package recognize

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// unitIn finds 单位：元 or 金额单位：万元.
func unitIn(s string) (report.Unit, bool) {
	s = name.Normalize(s)
	for rest := s; ; {
		_, unit, found := strings.Cut(rest, "单位:")
		if !found {
			return report.UnitUnknown, false
		}
		unit = strings.TrimPrefix(unit, "人民币")
		if strings.HasPrefix(unit, "万元") {
			return report.WanYuan, true
		}
		if after, ok := strings.CutPrefix(unit, "元"); ok && (after == "" || strings.ContainsAny(after[:1], ")。,; ")) {
			return report.Yuan, true
		}
		rest = unit
	}
}

// units settles the unit of the amounts: that which most tables print.
func (r *reader) units(list []candidate) {
	var votes [3]int
	tables := 0
	for c := range list {
		if r.items[list[c].item].role == formTable {
			tables++
			votes[r.unitOf(list[c].item)]++
		}
	}
	switch {
	case votes[report.Yuan] > votes[report.WanYuan]:
		r.from = report.Yuan
	case votes[report.WanYuan] > 0:
		r.from = report.WanYuan
	default:
		r.from = report.WanYuan
		if tables > 0 {
			r.remark(convert.Place{}, convert.Guessed, "表上没有写金额单位，按万元取了，请核对。", "no table tells the unit of its amounts; 万元 was taken, please check.")
		}
	}
	if r.to = r.Unit; r.to == report.UnitUnknown {
		r.to = r.from
	}
}

// unitOf is the unit that is printed above a table or in its heads; UnitUnknown for none.
func (r *reader) unitOf(i int) report.Unit {
	for j := i - 1; j >= 0 && (r.items[j].role == around || r.items[j].role == heading); j-- {
		if u, ok := unitIn(r.items[j].text); ok {
			return u
		}
	}
	rows := r.items[i].table.Rows
	for k := range min(len(rows), headRows) {
		for j := range rows[k].Cells {
			if u, ok := unitIn(rows[k].Cells[j].Text); ok {
				return u
			}
		}
	}
	return report.UnitUnknown
}

// headRows is in how many rows of a table its unit is looked for.
const headRows = 6
