package catalog

import "iter"

// table is one classification: its rows in print order (code, then years), the key of each row's
// code, the rows' indices in the order of their names, and the pinyin of each row's name on a line.
type table struct {
	rows   []Entry
	keys   []uint32
	names  []uint16
	pinyin string
}

var tables = [axes]table{
	Function:           {functionRows, functionKeys, functionNames, functionPinyin},
	EconomicDepartment: {economicDepartmentRows, economicDepartmentKeys, economicDepartmentNames, economicDepartmentPinyin},
	EconomicGovernment: {economicGovernmentRows, economicGovernmentKeys, economicGovernmentNames, economicGovernmentPinyin},
	Revenue:            {revenueRows, revenueKeys, revenueNames, revenuePinyin},
}

var empty table

func (a Axis) table() *table {
	if a < axes {
		return &tables[a]
	}
	return &empty
}

// from returns the index of the first row whose key is not below key.
func (t *table) from(key uint32) int {
	lo, hi := 0, len(t.keys)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if t.keys[mid] < key {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// span returns the rows of a code as indices lo ≤ i < hi.
func (t *table) span(code Code) (lo, hi int) {
	key := code.key()
	lo = t.from(key)
	for lo < len(t.rows) && t.keys[lo] == key && t.rows[lo].Code != code {
		lo++
	}
	hi = lo
	for hi < len(t.rows) && t.rows[hi].Code == code {
		hi++
	}
	return lo, hi
}

// answers reports whether row i is the one that answers for its code in the year.
func (t *table) answers(i, year int) bool {
	e := &t.rows[i]
	if e.covers(year) {
		return true
	}
	nearest := min(max(year, FirstYear), LastYear)
	if nearest == year || !e.covers(nearest) {
		return false
	}
	lo, hi := t.span(e.Code)
	for j := lo; j < hi; j++ {
		if t.rows[j].covers(year) {
			return false
		}
	}
	return true
}

// Lookup returns the row of a code in a budget year. At most one row answers; none answers for a code
// that the catalogue does not have or that was not valid in the year (see StatusOf).
func Lookup(axis Axis, code Code, year int) (Entry, bool) {
	t := axis.table()
	lo, hi := t.span(code)
	for i := lo; i < hi; i++ {
		if t.answers(i, year) {
			return t.rows[i], true
		}
	}
	return Entry{}, false
}

// History returns all rows of a code by years. The slice is a part of the catalogue: do not change it.
func History(axis Axis, code Code) []Entry {
	t := axis.table()
	lo, hi := t.span(code)
	return t.rows[lo:hi:hi]
}

// Known reports whether the catalogue has the code, in whatever year.
func Known(axis Axis, code Code) bool { return len(History(axis, code)) > 0 }

// Axes returns the classifications that have the code, in whatever year. Of a code that none has, ask
// for its Class: a 类 tells the classification.
func Axes(code Code) AxisSet {
	var s AxisSet
	for a := range axes {
		if Known(a, code) {
			s |= 1 << a
		}
	}
	return s
}

// Status tells whether a code is valid in a year.
type Status uint8

// What the catalogue knows of a code in a year. It is not complete: Unlisted is no mistake.
const (
	Unlisted    Status = iota // the catalogue does not have the code
	Valid                     // valid in the year
	NotYetValid               // valid in later years only
	Retired                   // valid in earlier years only
)

// StatusOf returns the status of a code in a year, and the row that it rests on: the year's own, the
// first of the later or the last of the earlier ones. The row's Confidence is the status's.
func StatusOf(axis Axis, code Code, year int) (Status, Entry) {
	if e, ok := Lookup(axis, code, year); ok {
		return Valid, e
	}
	rows := History(axis, code)
	if len(rows) == 0 {
		return Unlisted, Entry{}
	}
	if first := rows[0]; int(first.Since) > year {
		return NotYetValid, first
	}
	return Retired, rows[len(rows)-1]
}

// FundsOf returns the budgets that use a code in a year. A code that the catalogue does not have in
// that year has those of its 款 or 类; 0 is unknown, and always that of an economic code.
func FundsOf(axis Axis, code Code, year int) Fund {
	for ; code != 0; code = code.Parent() {
		if e, ok := Lookup(axis, code, year); ok {
			return e.Funds
		}
	}
	return 0
}

// ByPrefix yields the rows of a year whose codes begin with the digits of prefix and have more of
// them, in print order. The prefix need not be a code (2080 yields 20801 …); 0 yields all.
func ByPrefix(axis Axis, prefix Code, year int) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		t := axis.table()
		end := prefix.key() + uint32(pow10[max(codeDigits-prefix.Digits(), 0)])
		for i := t.from(prefix.key()); i < len(t.rows) && t.keys[i] < end; i++ {
			if prefix != 0 && !t.rows[i].Code.Under(prefix) {
				continue
			}
			if t.answers(i, year) && !yield(t.rows[i]) {
				return
			}
		}
	}
}

// Path returns the names of a code's 类, 款 and 项 in a year: "" where the code has no such level or
// the catalogue does not know it.
func Path(axis Axis, code Code, year int) [3]string {
	var path [3]string
	for ; code != 0; code = code.Parent() {
		if e, ok := Lookup(axis, code, year); ok && code.Level() > 0 {
			path[code.Level()-1] = e.Name
		}
	}
	return path
}
