package syntax

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// damage is one way to break a text at a place: what stands there from at to end is replaced.
type damage struct {
	name string
	// find returns a place to damage and what to put there, or ok false if the drawn place does not serve.
	find func(text string, at int) (end int, put string, ok bool)
}

// only accepts places where one of the given signs stands.
func only(signs, put string) func(string, int) (int, string, bool) {
	return func(text string, at int) (int, string, bool) {
		return at + 1, put, strings.IndexByte(signs, text[at]) >= 0
	}
}

// insert puts something before any place.
func insert(put string) func(string, int) (int, string, bool) {
	return func(text string, at int) (int, string, bool) { return at, put, true }
}

var damages = []damage{
	{"byte deleted", func(text string, at int) (int, string, bool) { return at + 1, "", true }},
	{"quote inserted", insert(`"`)},
	{"bracket deleted", only("[]", "")},
	{"comma deleted", only(",", "")},
	{"sign made full-width", func(text string, at int) (int, string, bool) {
		const half = `=,"[]{}`
		i := strings.IndexByte(half, text[at])
		if i < 0 {
			return 0, "", false
		}
		return at + 1, []string{"＝", "，", "“", "［", "］", "｛", "｝"}[i], true
	}},
	{"line end deleted", only("\n", "")},
	{"bracket inserted", insert("[")},
	{"quote doubled", only(`"`, `""`)},
	{"quote deleted", only(`"`, "")},
	{"line end inserted", insert("\n")},
}

// tableRow is a row that holds an array, and where the line of the header above it begins.
type tableRow struct {
	row    Node
	header int32
}

func rowsOf(t *Tree) (rows []tableRow) {
	for table := t.First(0); table != None; table = t.Next(table) {
		header := t.Span(table).Start
		header = t.File.Line(t.File.Position(int(header)).Line).Start
		for kv := t.First(table); kv != None; kv = t.Next(kv) {
			if t.Kind(kv) == KeyValue && t.Kind(t.Value(kv)) == Array {
				rows = append(rows, tableRow{kv, header})
			}
		}
	}
	return rows
}

// lost counts the rows of whole that tree, read from the damaged text, no longer has: with the same
// text, unbroken, at the same place, below a header on the same line. Rows on the damaged lines do not count.
func lost(whole, tree *Tree, rows []tableRow, at, end, shift int) int {
	first := whole.File.Line(whole.File.Position(at).Line).Start
	last := whole.File.Line(whole.File.Position(end).Line).End
	have := rowsOf(tree)
	count := 0
	for _, r := range rows {
		s, header := whole.Span(r.row), r.header
		if s.Start <= last && s.End >= first {
			continue
		}
		if s.Start > last {
			s.Start += int32(shift)
		}
		if header > first {
			header += int32(shift)
		}
		j, found := slices.BinarySearchFunc(have, s.Start, func(r tableRow, start int32) int { return int(tree.Span(r.row).Start - start) })
		if !found || tree.Raw(have[j].row) != whole.Raw(r.row) || tree.Broken(have[j].row) || have[j].header != header {
			count++
		}
	}
	return count
}

// TestDamage breaks a report in many ways and places: a break may cost the row it stands in, and no other.
func TestDamage(t *testing.T) {
	const places = 300
	text := sampleReport(200_000)
	whole := Parse(source.New("x", text))
	rows := rowsOf(whole)
	if len(whole.Errors) > 0 || len(rows) < 1000 {
		t.Fatalf("the sample has %d errors and %d rows", len(whole.Errors), len(rows))
	}
	var p Parser
	for k, d := range damages {
		r := rand.New(rand.NewPCG(7, uint64(k)))
		var counts []int
		worst := ""
		for len(counts) < places {
			at := r.IntN(len(text))
			end, put, ok := d.find(text, at)
			if !ok {
				continue
			}
			broken := text[:at] + put + text[end:]
			tree := p.Parse(source.New("x", broken))
			n := lost(whole, tree, rows, at, end, len(put)-(end-at))
			if len(counts) == 0 || n > slices.Max(counts) {
				worst = fmt.Sprintf("line %d: %.60q", whole.File.Position(at).Line, broken[max(0, at-20):])
			}
			counts = append(counts, n)
		}
		slices.Sort(counts)
		p95, most := counts[places*95/100], counts[places-1]
		t.Logf("%-20s rows lost: p95 %d, most %d, at %s", d.name, p95, most, worst)
		if p95 > 0 {
			t.Errorf("%s costs %d rows that it does not stand in, in 5 places of 100", d.name, p95)
		}
	}
}
