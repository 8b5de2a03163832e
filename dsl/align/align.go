// Package align pairs the elements of two sequences: lines, words, rows.
//
// It knows numbers and texts, and nothing of what they are. Its cost is bounded whatever comes in: where two
// long runs have nothing in common that tells them apart, it leaves them unpaired. Start with Texts; what
// it leaves over, Similar pairs by likeness.
package align

import (
	"iter"
	"slices"
	"sort"
)

// None is the partner of an element that has none.
const None = -1

// most is how many comparisons one run may cost.
const most = 1 << 20

// Texts pairs equal texts: the i-th of a stands beside b[out[i]], or nothing. Partners stand in the same
// order in both. What occurs once in both is paired first, as people do.
func Texts(a, b []string) (out []int) {
	ids := make(map[string]int32, len(a)+len(b))
	number := func(list []string) []int32 {
		n := make([]int32, len(list))
		for i, s := range list {
			id, ok := ids[s]
			if !ok {
				id = int32(len(ids))
				ids[s] = id
			}
			n[i] = id
		}
		return n
	}
	p := pairing{a: number(a), b: number(b), out: unpaired(len(a))}
	p.seen = make([]occurrence, len(ids))
	p.pair(0, len(a), 0, len(b))
	return p.out
}

// Inverse is the pairing to seen from the other side, which has n elements.
func Inverse(to []int, n int) []int {
	from := unpaired(n)
	for i, j := range to {
		if j != None {
			from[j] = i
		}
	}
	return from
}

// Gap is what two sequences have between two pairs that follow one another, or before the first or after the
// last: A from A0 up to A1, B from B0 up to B1. Either may be empty. A[A1] and B[B1] are the pair that ends it.
type Gap struct{ A0, A1, B0, B1 int }

// Gaps are those of the pairing to, in order, one more than there are pairs; n elements are on the other side.
func Gaps(to []int, n int) iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		g := Gap{}
		for i, j := range to {
			if j == None {
				continue
			}
			if g.A1, g.B1 = i, j; !yield(g) {
				return
			}
			g.A0, g.B0 = i+1, j+1
		}
		g.A1, g.B1 = len(to), n
		yield(g)
	}
}

// unpaired are n elements without partners.
func unpaired(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = None
	}
	return out
}

// pairing is the work on two sequences of numbers.
type pairing struct {
	a, b []int32
	out  []int
	seen []occurrence // by number
}

// occurrence counts a number in a run of either sequence, and holds its last place.
type occurrence struct {
	inA, inB int32
	atA, atB int
}

// pair pairs a[a0:a1] with b[b0:b1].
func (p *pairing) pair(a0, a1, b0, b1 int) {
	for a0 < a1 && b0 < b1 && p.a[a0] == p.b[b0] {
		p.out[a0] = b0
		a0, b0 = a0+1, b0+1
	}
	for a0 < a1 && b0 < b1 && p.a[a1-1] == p.b[b1-1] {
		a1, b1 = a1-1, b1-1
		p.out[a1] = b1
	}
	if a0 == a1 || b0 == b1 {
		return
	}
	anchors := p.anchors(a0, a1, b0, b1)
	if len(anchors) == 0 {
		p.common(a0, a1, b0, b1)
		return
	}
	for _, i := range anchors {
		j := p.out[i]
		p.pair(a0, i, b0, j)
		a0, b0 = i+1, j+1
	}
	p.pair(a0, a1, b0, b1)
}

// anchors pairs the longest series of elements that occur once in either run, and returns their places in a.
func (p *pairing) anchors(a0, a1, b0, b1 int) []int {
	for i := a0; i < a1; i++ {
		p.seen[p.a[i]].inA++
		p.seen[p.a[i]].atA = i
	}
	for j := b0; j < b1; j++ {
		p.seen[p.b[j]].inB++
		p.seen[p.b[j]].atB = j
	}
	var at, to []int
	for i := a0; i < a1; i++ {
		if o := p.seen[p.a[i]]; o.inA == 1 && o.inB == 1 {
			at, to = append(at, i), append(to, o.atB)
		}
	}
	for i := a0; i < a1; i++ {
		p.seen[p.a[i]] = occurrence{}
	}
	for j := b0; j < b1; j++ {
		p.seen[p.b[j]] = occurrence{}
	}
	var out []int
	for _, k := range Rising(to) {
		p.out[at[k]] = to[k]
		out = append(out, at[k])
	}
	return out
}

// common pairs a longest common series by comparing all with all, where that is not too much.
func (p *pairing) common(a0, a1, b0, b1 int) {
	n, m := a1-a0, b1-b0
	if n*m > most {
		return
	}
	best := make([]int32, (n+1)*(m+1)) // of the rest from (i, j) on
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if p.a[a0+i] == p.b[b0+j] {
				best[i*(m+1)+j] = best[(i+1)*(m+1)+j+1] + 1
			} else {
				best[i*(m+1)+j] = max(best[(i+1)*(m+1)+j], best[i*(m+1)+j+1])
			}
		}
	}
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case p.a[a0+i] == p.b[b0+j]:
			p.out[a0+i] = b0 + j
			i, j = i+1, j+1
		case best[(i+1)*(m+1)+j] >= best[i*(m+1)+j+1]:
			i++
		default:
			j++
		}
	}
}

// Rising returns the indexes of a longest series of rising numbers.
func Rising(list []int) []int {
	var ends []int // index of the least last number of a series of each length
	before := make([]int, len(list))
	for i, v := range list {
		n := sort.Search(len(ends), func(k int) bool { return list[ends[k]] >= v })
		before[i] = None
		if n > 0 {
			before[i] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, i)
		} else {
			ends[n] = i
		}
	}
	var out []int
	if len(ends) > 0 {
		for i := ends[len(ends)-1]; i != None; i = before[i] {
			out = append(out, i)
		}
	}
	slices.Reverse(out)
	return out
}

// mostAlike is how many likenesses Similar looks at.
const mostAlike = 1 << 12

// Similar pairs n elements with m such that the sum of their likeness is greatest; what has a likeness of 0 is
// never paired. Partners stand in the same order. It pairs nothing where there is too much to compare.
func Similar(n, m int, likeness func(i, j int) int) (out []int) {
	out = unpaired(n)
	if n*m == 0 || n*m > mostAlike {
		return out
	}
	like, best := make([]int, n*m), make([]int, (n+1)*(m+1))
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			like[i*m+j] = likeness(i, j)
			best[i*(m+1)+j] = max(best[(i+1)*(m+1)+j], best[i*(m+1)+j+1])
			if l := like[i*m+j]; l > 0 {
				best[i*(m+1)+j] = max(best[i*(m+1)+j], best[(i+1)*(m+1)+j+1]+l)
			}
		}
	}
	for i, j := 0, 0; i < n && j < m; {
		switch here := best[i*(m+1)+j]; {
		case like[i*m+j] > 0 && here == best[(i+1)*(m+1)+j+1]+like[i*m+j]:
			out[i] = j
			i, j = i+1, j+1
		case here == best[(i+1)*(m+1)+j]:
			i++
		default:
			j++
		}
	}
	return out
}

// longest is how much of a text Likeness looks at, in bytes.
const longest = 1200

// Likeness is how many of a hundred characters two texts share, wherever these stand.
func Likeness(a, b string) int {
	a, b = a[:min(len(a), longest)], b[:min(len(b), longest)]
	count := make(map[rune]int, len(a)/2)
	n, m, shared := 0, 0, 0
	for _, r := range a {
		count[r]++
		n++
	}
	for _, r := range b {
		if count[r] > 0 {
			count[r]--
			shared++
		}
		m++
	}
	if n+m == 0 {
		return 100
	}
	return 200 * shared / (n + m)
}
