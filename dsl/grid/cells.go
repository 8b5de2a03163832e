package grid

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// unit settles the unit of the range.
func (p *paste) unit(told report.Unit) {
	p.to = p.r.UnitOf(p.t)
	said := report.UnitUnknown
	for i := range p.head {
		for j := range p.g.Rows[i] {
			if u := unitIn(p.g.Rows[i][j].Text); u != report.UnitUnknown {
				said = u
			}
		}
	}
	p.from = told
	if told == report.UnitUnknown {
		p.from = said
	} else if said != report.UnitUnknown && said != told {
		p.remark(-1, -1, "区域里写的是"+said.String()+"，按所选的"+told.String()+"读。", "the range says "+said.String()+"; it was read in "+told.String()+", as chosen.")
	}
	p.Unit = p.from
}

// unitIn finds 单位：元 or 金额单位：万元 in a heading.
func unitIn(s string) report.Unit {
	s = narrow(s)
	_, unit, found := strings.Cut(s, "单位:")
	if !found {
		if unit, found = strings.CutPrefix(s, "("); found {
			unit = strings.TrimSuffix(unit, ")")
		}
	}
	switch unit {
	case "元", "人民币元":
		return report.Yuan
	case "万元", "人民币万元":
		return report.WanYuan
	}
	return report.UnitUnknown
}

// anyAmount: something stands among the amounts of row i.
func (p *paste) anyAmount(s *strip, i int) bool {
	for _, j := range s.amounts {
		if c := &p.g.Rows[i][j]; c.Text != "" && !c.Merged {
			return true
		}
	}
	return false
}

// cells reads the amounts of a row and keeps it.
func (p *paste) cells(row *Row, s *strip, i int) {
	blk := &p.f.Blocks[s.block]
	row.Cells = make([]string, blk.ColTo-blk.ColFrom)
	row.Columns = make([]int, len(row.Cells))
	for k := range row.Cells {
		row.Cells[k], row.Columns[k] = `""`, -1
	}
	for k, j := range s.amounts {
		c := &p.g.Rows[i][j]
		if s.cols[k] < 0 {
			continue
		}
		if c.Merged {
			if c.read().kind == number {
				p.remark(i, j, "这一格与别的格合并了，那里的“"+c.Text+"”只算一次，这里取作空白，请核对。", "the cell is merged with another, whose “"+c.Text+"” was taken there only; this one was taken as blank, please check.")
			}
			continue
		}
		row.Cells[s.cols[k]-blk.ColFrom], row.Columns[s.cols[k]-blk.ColFrom] = p.cell(c, i, j), j
	}
	if p.keys[row.Key] {
		if len(s.ids) > 0 && p.g.Rows[i][s.ids[0]].Merged && !p.anyAmount(s, i) {
			return // its name is merged over several strips, none of which has an amount
		}
		p.remark(i, -1, "“"+row.Key+"”前面已有一行，这一行没有取。", "there is a row “"+row.Key+"” already; this one is left out.")
		return
	}
	p.keys[row.Key] = true
	if p.g.Rows[i][0].Hidden {
		p.remark(i, -1, "这是隐藏的行，一并取了。", "the row is hidden; it was taken all the same.")
	}
	p.Rows = append(p.Rows, *row)
}

// cell is an amount in our language.
func (p *paste) cell(c *Cell, i, j int) string {
	v := c.read()
	switch v.kind {
	case blank:
		return `""`
	case dash:
		return `"—"`
	case words:
		if isFormula(c.Text) {
			p.remark(i, j, "“"+c.Text+"”是没有算出来的公式，前面加了 '，不当公式用。", "“"+c.Text+"” is a formula that was not computed; a ' before it keeps it from being one here.")
			return syntax.Quote("'" + c.Text)
		}
		p.remark(i, j, "“"+c.Text+"”不是金额，照原样取了。", "“"+c.Text+"” is no amount; it was taken as it is.")
		return syntax.Quote(c.Text)
	}
	if v.behind {
		p.remark(i, j, "单元格显示“"+c.Text+"”，取了其中的数 "+v.amount+"。", "the cell shows “"+c.Text+"”; the number behind it was taken, "+v.amount+".")
	}
	if v.negated {
		p.remark(i, j, "单元格只用颜色表示负数，取了 "+v.amount+"。", "the cell shows by colour alone that the number is negative: "+v.amount+" was taken.")
	}
	a, err := amount.Parse(v.amount)
	if err != nil {
		return syntax.Quote(c.Text)
	}
	if p.from != report.UnitUnknown && p.from != p.to {
		a = a.Shift(p.from.Shift(p.to))
		if p.to == report.WanYuan && a.Scale() > report.UsualPlaces {
			a = a.Round(report.UsualPlaces)
			p.rounded++
		}
	}
	return strings.ReplaceAll(a.Format(), ",", "_")
}

// isFormula: in our language the text would be a formula.
func isFormula(s string) bool { return strings.HasPrefix(narrow(s), "=") }
