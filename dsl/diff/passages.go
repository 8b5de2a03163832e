package diff

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/align"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// alike is how alike, of a hundred, two texts must be to be taken for versions of one.
const alike = 40

// passages compares all texts outside the tables.
func (c *Changes) passages(a, b *Listing) {
	to := pairPassages(a.passages, b.passages)
	from := align.Inverse(to, len(b.passages))
	moved := movedRows(from)
	i := 0
	gone := func(until int) { // what has gone stands where it stood
		for ; i < until; i++ {
			if to[i] == align.None {
				c.whole(Removed, &a.passages[i])
			}
		}
	}
	for j := range b.passages {
		p := &b.passages[j]
		if from[j] == align.None {
			c.whole(Added, p)
			continue
		}
		gone(from[j])
		i = max(i, from[j]+1)
		out := Passage{Kind: p.kind, Address: p.address, OldAddress: a.passages[from[j]].address, OldAt: a.passages[from[j]].at, NewAt: p.at}
		if moved[j] {
			out.Change = Moved
		}
		out.Lines = c.lines(a.passages[from[j]].lines, p.lines)
		if len(out.Lines) > 0 || out.Change == Moved {
			c.Passages = append(c.Passages, out)
		}
	}
	gone(len(a.passages))
}

// whole notes a passage that came or went.
func (c *Changes) whole(change PassageChange, p *passage) {
	out := Passage{Kind: p.kind, Change: change, Address: p.address, OldAddress: p.address, OldAt: -1, NewAt: p.at}
	if change == Removed {
		out.OldAt, out.NewAt = p.at, -1
	}
	for _, l := range rows(p.lines) {
		ch := LineChange{Label: l.label, New: l.text, InNew: true, NewAt: l.at}
		if change == Removed {
			ch = LineChange{Label: l.label, Old: l.text, InOld: true, OldAt: l.at}
		}
		out.Lines = append(out.Lines, ch)
	}
	c.Passages = append(c.Passages, out)
}

// rows joins the fields of one row into one line.
func rows(list []line) []line {
	var out []line
	for _, l := range list {
		if n := len(out); l.group != "" && n > 0 && out[n-1].group == l.group {
			out[n-1].text += "｜" + l.text
			continue
		}
		if l.group != "" {
			l.label = l.label[:strings.LastIndexByte(l.label, '.')]
		}
		out = append(out, l)
	}
	return out
}

// pairPassages finds each passage in the other version: by its key, else by likeness among those that stand
// between the same neighbours.
func pairPassages(a, b []passage) []int {
	keys := func(list []passage) []string {
		out := make([]string, len(list))
		for i := range list {
			out[i] = list[i].key
		}
		return out
	}
	to := align.Texts(keys(a), keys(b))
	spine := append([]int(nil), to...)
	taken := make([]bool, len(b))
	at := map[string]int{}
	for _, j := range to {
		if j != align.None {
			taken[j] = true
		}
	}
	for j := range b {
		if !taken[j] {
			at[b[j].key] = j
		}
	}
	for i := range a {
		if j, ok := at[a[i].key]; ok && to[i] == align.None {
			to[i], taken[j] = j, true
			delete(at, a[i].key)
		}
	}
	for g := range align.Gaps(spine, len(b)) {
		var is, js []int
		for k := g.A0; k < g.A1; k++ {
			if to[k] == align.None {
				is = append(is, k)
			}
		}
		for k := g.B0; k < g.B1; k++ {
			if !taken[k] {
				js = append(js, k)
			}
		}
		for k, l := range align.Similar(len(is), len(js), func(k, l int) int { return likeness(&a[is[k]], &b[js[l]]) }) {
			if l != align.None {
				to[is[k]], taken[js[l]] = js[l], true
			}
		}
	}
	return to
}

// likeness compares two passages of one kind by what they say.
func likeness(a, b *passage) int {
	if a.kind != b.kind {
		return 0
	}
	join := func(p *passage) string {
		const enough = 1200
		var s strings.Builder
		for i := 0; i < len(p.lines) && s.Len() < enough; i++ {
			s.WriteString(p.lines[i].text)
		}
		return s.String()
	}
	if l := align.Likeness(join(a), join(b)); l >= alike {
		return l
	}
	return 0
}

// lines compares the texts of one passage: fields by their keys, paragraphs in their order.
func (c *Changes) lines(a, b []line) []LineChange {
	to, from := pairLines(a, b)
	groups := func(list []line) map[string]bool {
		out := map[string]bool{}
		for i := range list {
			out[list[i].group] = true
		}
		return out
	}
	inA, inB := groups(a), groups(b)
	var out []LineChange
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && to[i] == align.None:
			group := rows(a[i : i+run(a, i, inB)])
			for _, l := range group {
				out = append(out, LineChange{Label: l.label, Old: l.text, InOld: true, OldAt: l.at})
			}
			i += run(a, i, inB)
		case j < len(b) && from[j] == align.None:
			group := rows(b[j : j+run(b, j, inA)])
			for _, l := range group {
				out = append(out, LineChange{Label: l.label, New: l.text, InNew: true, NewAt: l.at})
			}
			j += run(b, j, inA)
		case j < len(b):
			if l := c.line(&a[from[j]], &b[j]); l != nil {
				out = append(out, *l)
			}
			j++
			for i < len(a) && to[i] != align.None && to[i] < j {
				i++
			}
		default:
			i++
		}
	}
	return out
}

// run is how many lines from i on are one row that the other version does not have.
func run(list []line, i int, other map[string]bool) int {
	n := 1
	if g := list[i].group; g != "" && !other[g] {
		for i+n < len(list) && list[i+n].group == g {
			n++
		}
	}
	return n
}

// line compares two versions of a text; nil where they print the same, but for the width of signs.
func (c *Changes) line(a, b *line) *LineChange {
	if a.text == b.text {
		return nil
	}
	if name.Equal(a.text, b.text) {
		c.Widths++
		return nil
	}
	if b.title && name.Equal(name.TrimOrdinal(a.text), name.TrimOrdinal(b.text)) {
		c.Ordinals++
		return nil
	}
	l := &LineChange{Label: b.label, Old: a.text, New: b.text, InOld: true, InNew: true, OldAt: a.at, NewAt: b.at, Pieces: Words(a.text, b.text)}
	if a.number && b.number {
		l.Difference, l.HasDifference = b.value.Sub(a.value), true
	}
	return l
}

// pairLines finds each line in the other version.
func pairLines(a, b []line) (to, from []int) {
	to, from = make([]int, len(a)), make([]int, len(b))
	at := map[string]int{}
	var ia, jb []int
	var ta, tb []string
	for j := range b {
		from[j] = align.None
		if b[j].key != "" {
			at[b[j].key] = j
		} else {
			jb, tb = append(jb, j), append(tb, name.Normalize(b[j].text))
		}
	}
	for i := range a {
		to[i] = align.None
		if a[i].key == "" {
			ia, ta = append(ia, i), append(ta, name.Normalize(a[i].text))
		} else if j, ok := at[a[i].key]; ok {
			to[i], from[j] = j, i
		}
	}
	pairs := align.Texts(ta, tb)
	spine := append([]int(nil), pairs...)
	for g := range align.Gaps(spine, len(jb)) {
		for x, y := range align.Similar(g.A1-g.A0, g.B1-g.B0, func(x, y int) int {
			if n := align.Likeness(ta[g.A0+x], tb[g.B0+y]); n >= alike {
				return n
			}
			return 0
		}) {
			if y != align.None {
				pairs[g.A0+x] = g.B0 + y
			}
		}
	}
	for k, l := range pairs {
		if l != align.None {
			to[ia[k]], from[jb[l]] = jb[l], ia[k]
		}
	}
	return to, from
}
