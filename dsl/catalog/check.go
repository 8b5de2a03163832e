package catalog

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// NameVerdict is what the catalogue says of a name printed beside a code.
type NameVerdict uint8

const (
	// Unknown: the catalogue does not have the code in that year, or no name is printed: nothing may be said.
	Unknown NameVerdict = iota
	// Same: the official name, character by character. A level printed after it, “（类）”, does not count.
	Same
	// Variant: the official name but for brackets, quotes, dashes and spaces.
	Variant
	// Prefix: the official name, cut. Tables wrap and cut names and text drops the 支出 of a 类: no mistake.
	Prefix
	// OldName: the name that the code had in earlier years, or the greater part of it.
	OldName
	// NewName: the name that the code has in later years, or the greater part of it.
	NewName
	// OtherCode: the name of another code of the classification.
	OtherCode
	// Different: a name that the catalogue does not have.
	Different
)

var verdictNames = [...]string{"Unknown", "Same", "Variant", "Prefix", "OldName", "NewName", "OtherCode", "Different"}

// String returns the verdict's Go name.
func (v NameVerdict) String() string {
	if int(v) < len(verdictNames) {
		return verdictNames[v]
	}
	return ""
}

// NameFinding is a verdict and the rows it rests on.
type NameFinding struct {
	Verdict NameVerdict

	// Entry is what the catalogue has for code and year; zero if it has nothing.
	Entry Entry

	// Other is, if there is one,
	//   - OldName, NewName: the row of the same code that has the printed name;
	//   - OtherCode: the row that has it, a sibling of the code if possible; its years say whether it
	//     is valid in the year asked for;
	//   - Different: the row whose name the printed one nearly is: Entry itself for a misspelling, else
	//     one of the same 类;
	//   - Unknown: the code that is likely meant, or the code's own row of another year, that has the name.
	Other Entry

	// Confidence is that of the whole verdict, and decides whether it may become a message: Low never
	// may. It is lower than Entry's where Other is less sure, and outside the catalogue's years.
	Confidence Confidence
}

// CheckName judges the name printed beside a code in a budget year.
func CheckName(axis Axis, code Code, year int, printed string) NameFinding {
	t := axis.table()
	lo, hi := t.span(code)
	current := lo
	for current < hi && !t.answers(current, year) {
		current++
	}
	if current < hi && t.rows[current].Name == printed {
		return same(Same, t.rows[current])
	}
	text, _ := unmarked(printed)
	if current == hi {
		return NameFinding{Other: t.meant(code, year, text)}
	}
	entry := t.rows[current]
	if blank(text) {
		return same(Unknown, entry)
	}
	if v := compare(text, entry.Name); v != Different {
		return same(v, entry)
	}
	if i := t.otherYear(code, current, text); i >= 0 {
		v := OldName
		if i > current {
			v = NewName
		}
		return NameFinding{v, entry, t.rows[i], capped(entry.Confidence, year, Medium)}
	}
	if i, _ := t.owner(code, year, text); i >= 0 {
		other := t.rows[i]
		return NameFinding{OtherCode, entry, other, capped(min(entry.Confidence, other.Confidence), year, Medium)}
	}
	f := NameFinding{Different, entry, Entry{}, capped(entry.Confidence, year, Low)}
	if near(text, entry.Name) || name.HasPrefix(text, entry.Name) {
		f.Other = entry
	} else {
		within := code.Class()
		if code == within {
			within = 0
		}
		f.Other, _ = Nearest(axis, text, year, within)
	}
	return f
}

func same(v NameVerdict, e Entry) NameFinding {
	return NameFinding{Verdict: v, Entry: e, Confidence: e.Confidence}
}

// capped lowers the confidence for a year that the catalogue does not cover.
func capped(c Confidence, year int, most Confidence) Confidence {
	if Covers(year) {
		return c
	}
	return min(c, most)
}

// compare returns Same, Variant, Prefix or Different.
func compare(text, official string) NameVerdict {
	switch {
	case text == official:
		return Same
	case name.Equal(text, official):
		return Variant
	case name.HasPrefix(official, uncut(text)):
		return Prefix
	}
	return Different
}

// uncut returns the name without the dots of one that was cut.
func uncut(s string) string {
	if t := strings.TrimRight(s, "…⋯. "); !blank(t) {
		return t
	}
	return s
}

// otherYear returns the row of the code, not the current one, that has the name or begins with it, and
// -1 if there is none. Less than half of a name is nobody's.
func (t *table) otherYear(code Code, current int, text string) int {
	found := -1
	lo, hi := t.span(code)
	for i := lo; i < hi; i++ {
		if i == current {
			continue
		}
		official := t.rows[i].Name
		switch compare(text, official) {
		case Same, Variant:
			return i
		case Prefix:
			if found < 0 && 2*utf8.RuneCountInString(text) >= utf8.RuneCountInString(official) {
				found = i
			}
		}
	}
	return found
}

// Ranks of a row that has the printed name, by its relation to the code it is printed for.
const (
	sibling = iota
	aboveOrBelow
	sameClassAndLevel
	sameClass
	sameLevel
	elsewhere
	lowConfidence // added to the above
	otherYears    = 2 * lowConfidence
	unowned       = 4 * lowConfidence
)

func relation(code, other Code) int {
	level := code.Level() == other.Level()
	switch {
	case level && code.Parent() == other.Parent():
		return sibling
	case code.Under(other) || other.Under(code):
		return aboveOrBelow
	case code.Class() == other.Class() && level:
		return sameClassAndLevel
	case code.Class() == other.Class():
		return sameClass
	case level:
		return sameLevel
	}
	return elsewhere
}

// owner returns the row of another code that has the name and is the closest relation of the code,
// and its rank; -1 if there is none.
func (t *table) owner(code Code, year int, text string) (row, rank int) {
	row, rank = -1, unowned
	consider := func(i int) {
		e := &t.rows[i]
		if e.Code == code {
			return
		}
		r := relation(code, e.Code)
		if e.Confidence == Low {
			r += lowConfidence
		}
		if !t.answers(i, year) {
			r += otherYears
		}
		if r < rank {
			row, rank = i, r
		}
	}
	lo, hi := t.named(text)
	for _, i := range t.names[lo:hi] {
		consider(int(i))
	}
	if i := t.short(text, year); i >= 0 {
		consider(i)
	}
	return row, rank
}

// meant returns the row that a code unknown in the year likely stands for: the sibling that has the
// printed name, or the only code of the year that has it, or the code's own row of another year.
func (t *table) meant(code Code, year int, text string) Entry {
	if blank(text) {
		return Entry{}
	}
	i, rank := t.owner(code, year, text)
	if rank == sibling || i >= 0 && rank < lowConfidence && t.only(i, year) {
		return t.rows[i]
	}
	if i := t.otherYear(code, -1, text); i >= 0 {
		return t.rows[i]
	}
	return Entry{}
}

// only reports whether row i alone has its name in the year.
func (t *table) only(i, year int) bool {
	lo, hi := t.named(t.rows[i].Name)
	for _, j := range t.names[lo:hi] {
		if int(j) != i && t.answers(int(j), year) {
			return false
		}
	}
	return true
}
