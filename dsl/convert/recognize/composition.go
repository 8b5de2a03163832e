package recognize

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// composition are the units that the table under the heading 单位构成 lists, with the places of their rows. The
// table is also taken as text, as any that is none of a form's; the list is what rules hold it against.
func (r *reader) composition() (units []string, at []convert.Place) {
	under := false
	for i := max(r.body, 0); i < len(r.items); i++ {
		it := &r.items[i]
		switch {
		case it.table != nil && under && it.role == unknown:
			return r.unitsIn(i)
		case it.table != nil || it.role == taken:
		case isPart(it.text), it.level > 0, ordinalLevel(it.text) > 0 && isShort(it.text):
			under = strings.Contains(name.Normalize(it.text), "单位构成")
		}
	}
	return nil, nil
}

// unitsIn are the units in the column that a table heads 单位名称, or the like; none where no column is.
func (r *reader) unitsIn(i int) (units []string, at []convert.Place) {
	rows := r.items[i].table.Rows
	if len(rows) == 0 {
		return nil, nil
	}
	isName := func(c convert.Cell) bool {
		s := name.Normalize(c.Text)
		return s == "单位" || s == "名称" || strings.Contains(s, "单位") && strings.HasSuffix(s, "名称") || strings.HasSuffix(s, "预算单位") || strings.HasSuffix(s, "决算单位")
	}
	col := slices.IndexFunc(rows[0].Cells, isName)
	if col < 0 {
		return nil, nil
	}
	for ; i < len(r.items) && r.items[i].table != nil && (len(units) == 0 || r.items[i].role == continued); i++ {
		for _, row := range r.items[i].table.Rows {
			if col >= len(row.Cells) || row.Cells[col].Covered {
				continue
			}
			unit := tidy(strings.ReplaceAll(row.Cells[col].Text, "\n", ""))
			if unit != "" && !isName(row.Cells[col]) && !strings.HasPrefix(name.Normalize(unit), "合计") {
				units, at = append(units, unit), append(at, row.At)
			}
		}
	}
	return units, at
}
