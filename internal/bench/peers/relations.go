package peers

import "strconv"

// Cell names amounts of a report for a Relation.
type Cell struct {
	Table string `json:"table"`
	// Row is empty for the row of Each.
	Row    string `json:"row,omitempty"`
	Column int    `json:"column"`
	// Below means the rows right below the row of Each instead of itself.
	Below bool `json:"below,omitempty"`
	Minus bool `json:"minus,omitempty"`
}

// Relation says that an amount is the sum of others; the script for ajv reads it as JSON.
type Relation struct {
	// Each is the table for whose every row it holds; empty where it holds once.
	Each  string `json:"each,omitempty"`
	Total Cell   `json:"total"`
	Parts []Cell `json:"parts"`
}

// classes are the functional classes in the order of the lines of tables 1 and 4.
var classes = [...]string{"201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214", "215", "216", "217", "219", "220", "221", "222", "223", "224", "229", "231", "232", "234"}

// Relations returns what holds in every report of package generate: about as many identities in a report as
// juesuan-lint evaluates between its tables.
func Relations() []Relation {
	var out []Relation
	once := func(total Cell, parts ...Cell) { out = append(out, Relation{Total: total, Parts: parts}) }
	each := func(table string, total Cell, parts ...Cell) {
		out = append(out, Relation{Each: table, Total: total, Parts: parts})
	}
	line := func(table string, number, column int) Cell {
		return Cell{Table: table, Row: strconv.Itoa(number), Column: column}
	}
	lines := func(table string, from, to, column int) (out []Cell) {
		for _, n := range numbers(from, to) {
			out = append(out, line(table, n, column))
		}
		return out
	}
	row := func(table, row string, column int) Cell { return Cell{Table: table, Row: row, Column: column} }
	same := func(table string, column int) Cell { return Cell{Table: table, Column: column} }

	// lines of tables 1 and 4
	once(line("1", 27, 0), lines("1", 1, 8, 0)...)
	once(line("1", 30, 0), lines("1", 27, 29, 0)...)
	once(line("1", 57, 0), lines("1", 31, 56, 0)...)
	once(line("1", 60, 0), lines("1", 57, 59, 0)...)
	once(line("1", 60, 0), line("1", 30, 0))
	once(line("4", 27, 0), lines("4", 1, 3, 0)...)
	once(line("4", 28, 0), lines("4", 29, 31, 0)...)
	once(line("4", 32, 0), lines("4", 27, 28, 0)...)
	once(line("4", 64, 0), line("4", 32, 0))
	for column := range 3 {
		once(line("4", 59, column), lines("4", 33, 58, column)...)
		once(line("4", 64, column), lines("4", 59, 60, column)...)
	}
	for _, number := range append(numbers(33, 60), 64) {
		once(line("4", number, 0), line("4", number, 1), line("4", number, 2))
	}

	// columns
	each("2", same("2", 0), same("2", 1), same("2", 2), same("2", 3))
	each("3", same("3", 0), same("3", 1), same("3", 2))
	each("5", same("5", 0), same("5", 1), same("5", 2))
	each("7", same("7", 0), same("7", 1), same("7", 2), same("7", 5))
	each("7", same("7", 2), same("7", 3), same("7", 4))
	each("7", same("7", 6), same("7", 7), same("7", 8), same("7", 11))
	each("7", same("7", 8), same("7", 9), same("7", 10))
	each("8", same("8", 2), same("8", 3), same("8", 4))
	each("8", same("8", 5), same("8", 0), same("8", 1), Cell{Table: "8", Column: 2, Minus: true})

	// codes above codes
	for _, t := range []struct {
		table   string
		columns []int
	}{{"2", []int{0}}, {"3", numbers(0, 2)}, {"5", numbers(0, 2)}, {"6", []int{0}}, {"8", []int{0, 1, 2, 4, 5}}} {
		for _, column := range t.columns {
			each(t.table, same(t.table, column), Cell{Table: t.table, Column: column, Below: true})
		}
	}
	once(row("6", "人员经费合计", 0), row("6", "301", 0), row("6", "303", 0))
	once(row("6", "公用经费合计", 0), row("6", "302", 0), row("6", "310", 0))

	// between tables
	const own = 3 // 事业收入 of table 2: the generator spends it on the code that earns it
	for i, code := range classes {
		once(line("1", 31+i, 0), row("3", code, 0))
		once(line("4", 33+i, 1), row("5", code, 0))
		once(line("4", 33+i, 2), row("8", code, 2))
	}
	each("3", same("3", 0), same("5", 0), same("8", 2), same("2", own))
	once(line("1", 27, 0), row("2", "合计", 0))
	once(line("1", 57, 0), row("3", "合计", 0))
	once(line("1", 5, 0), row("2", "合计", own))
	once(line("1", 1, 0), line("4", 1, 0))
	once(line("1", 2, 0), line("4", 2, 0))
	once(line("1", 29, 0), line("4", 28, 0))
	once(line("1", 59, 0), line("4", 60, 0))
	once(row("2", "合计", 1), line("4", 27, 0))
	once(line("4", 59, 1), row("5", "合计", 0))
	once(line("4", 59, 2), row("8", "合计", 2))
	once(line("4", 30, 0), row("8", "合计", 0))
	once(line("4", 2, 0), row("8", "合计", 1))
	once(line("4", 60, 2), row("8", "合计", 5))
	once(line("4", 64, 1), line("4", 1, 0), line("4", 29, 0))
	once(line("4", 64, 2), line("4", 2, 0), line("4", 30, 0))
	once(row("5", "合计", 1), row("6", "人员经费合计", 0), row("6", "公用经费合计", 0))
	return out
}

func numbers(from, to int) (out []int) {
	for n := from; n <= to; n++ {
		out = append(out, n)
	}
	return out
}

// Identity is a Relation of one report: an amount that is the sum of others, in hundredths.
type Identity struct {
	Name  string // of the total: table, row, column
	Total int64
	Parts []int64
}

// Identities returns the identities of a report, those of nothing but zeros too.
func (r *Report) Identities(relations []Relation) []Identity {
	var out []Identity
	for _, relation := range relations {
		rows := []string{""}
		if relation.Each != "" {
			rows = r.tables[relation.Each].order
		}
		for _, row := range rows {
			if identity := r.identity(relation, row); len(identity.Parts) > 0 {
				out = append(out, identity)
			}
		}
	}
	return out
}

// identity is a relation for a row of its Each; it has no parts where no row is below, or none of their tables
// is printed.
func (r *Report) identity(relation Relation, each string) Identity {
	rowOf := func(c Cell) string {
		if c.Row != "" {
			return c.Row
		}
		return each
	}
	t := relation.Total
	out := Identity{
		Name:  "表" + t.Table + "." + rowOf(t) + "." + strconv.Itoa(t.Column+1) + "栏",
		Total: r.at(t.Table, rowOf(t), t.Column),
	}
	for _, c := range relation.Parts {
		from, printed := r.tables[c.Table]
		if !printed {
			continue
		}
		rows := []string{rowOf(c)}
		if c.Below {
			rows = from.below(each)
		}
		for _, row := range rows {
			part := r.at(c.Table, row, c.Column)
			if c.Minus {
				part = -part
			}
			out.Parts = append(out.Parts, part)
		}
	}
	return out
}
