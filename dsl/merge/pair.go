package merge

import (
	"github.com/juesuan/juesuan-lint/dsl/align"
)

// entry is one node in its three versions.
type entry struct{ b, x, y *node }

// weave finds which nodes of three lists are versions of one, and puts them into the order of the merged
// list. ok is false where both sides have changed the order, each in its way.
func weave(b, x, y []node) (out []entry, ok bool) {
	toX, toY := pair(b, x), pair(b, y)
	release(b, x, y, toX, toY)
	release(b, y, x, toY, toX)
	fromX, fromY := align.Inverse(toX, len(x)), align.Inverse(toY, len(y))

	order, ok := orderOf(len(b), fromX, fromY)
	if !ok {
		return nil, false
	}
	runsX, runsY := runs(x, fromX), runs(y, fromY)
	twins := map[string]*node{} // of ours, by key: what theirs has added too
	for _, n := range runsX {
		for _, i := range n {
			if x[i].key != "" {
				twins[x[i].key] = nil
			}
		}
	}
	for _, n := range runsY {
		for _, i := range n {
			if _, ok := twins[y[i].key]; ok {
				twins[y[i].key] = &y[i]
			}
		}
	}
	added := func(at int) {
		out = append(out, both(x, y, runsX[at], runsY[at], twins)...)
	}
	added(align.None)
	for _, i := range order {
		e := entry{b: &b[i]}
		if toX[i] != align.None {
			e.x = &x[toX[i]]
		}
		if toY[i] != align.None {
			e.y = &y[toY[i]]
		}
		out = append(out, e)
		added(i)
	}
	return out, true
}

// both joins what the two sides have added at one place: ours first, but codes and lines in their order.
func both(x, y []node, runX, runY []int, twins map[string]*node) []entry {
	var out []entry
	texts := func(list []node, run []int) []string {
		s := make([]string, len(run))
		for k, i := range run {
			s[k] = list[i].kind + list[i].text
			if list[i].key != "" {
				s[k] = "key " + list[i].key
			}
		}
		return s
	}
	to := align.Texts(texts(x, runX), texts(y, runY))
	shared := align.Inverse(to, len(runY))
	j := 0
	theirs := func(end int) {
		for ; j < end; j++ {
			if n := &y[runY[j]]; n.key == "" || twins[n.key] == nil {
				out = append(out, entry{y: n})
			}
		}
	}
	for k, i := range runX {
		e := entry{x: &x[i]}
		if x[i].key != "" {
			e.y = twins[x[i].key]
		}
		if to[k] != align.None {
			theirs(to[k])
			e.y = &y[runY[to[k]]]
			j = to[k] + 1
		} else {
			for j < len(runY) && shared[j] == align.None && less(&y[runY[j]], &x[i]) {
				theirs(j + 1)
			}
		}
		out = append(out, e)
	}
	theirs(len(runY))
	return out
}

// less orders rows by their codes or line numbers; others have no order.
func less(a, b *node) bool {
	p, q := a.called, b.called
	if !isNumber(p) || !isNumber(q) {
		return false
	}
	if len(p) < 3 || len(q) < 3 { // lines; codes have three digits or more
		return len(p) < len(q) || len(p) == len(q) && p < q
	}
	return p < q
}

func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// runs lists what a side has added, by the node of base that it stands behind.
func runs(list []node, from []int) map[int][]int {
	out := map[int][]int{}
	at := align.None
	for i := range list {
		if from[i] != align.None {
			at = from[i]
		} else {
			out[at] = append(out[at], i)
		}
	}
	return out
}

// orderOf is the order of base's nodes in the merged list: that of the side that has changed it.
func orderOf(n int, fromX, fromY []int) (order []int, ok bool) {
	from := fromY
	if !rising(fromX) {
		if !rising(fromY) && !agree(fromX, fromY) {
			return nil, false
		}
		from = fromX
	}
	after := make(map[int][]int) // nodes that the side has not, behind their neighbours
	has := make([]bool, n)
	for _, i := range from {
		if i != align.None {
			has[i] = true
		}
	}
	at := align.None
	for i := range n {
		if has[i] {
			at = i
		} else {
			after[at] = append(after[at], i)
		}
	}
	order = append(order, after[align.None]...)
	for _, i := range from {
		if i != align.None {
			order = append(append(order, i), after[i]...)
		}
	}
	return order, true
}

func rising(list []int) bool {
	last := align.None
	for _, i := range list {
		if i == align.None {
			continue
		}
		if i < last {
			return false
		}
		last = i
	}
	return true
}

// agree reports whether what both have stands in the same order.
func agree(x, y []int) bool {
	in := map[int]bool{}
	for _, i := range y {
		in[i] = true
	}
	var a, b []int
	for _, i := range x {
		if i != align.None && in[i] {
			a = append(a, i)
		}
	}
	in = map[int]bool{}
	for _, i := range x {
		in[i] = true
	}
	for _, i := range y {
		if i != align.None && in[i] {
			b = append(b, i)
		}
	}
	for k := range a {
		if a[k] != b[k] {
			return false
		}
	}
	return true
}

// alike is how alike, of a hundred, two nodes must be to be taken for versions of one.
const alike = 60

// nearby is how far a line that has nothing like it looks for one in its place.
const nearby = 50

// pair finds the node of side that each of base has become: by key, else by text, else by likeness.
func pair(base, side []node) []int {
	to := align.Texts(names(base), names(side))
	spine := append([]int(nil), to...)
	from := align.Inverse(to, len(side))
	at := map[string]int{}
	for j := range side {
		if from[j] == align.None && side[j].key != "" {
			at[side[j].key] = j
		}
	}
	for i := range base {
		if j, ok := at[base[i].key]; ok && to[i] == align.None && base[i].key != "" {
			to[i], from[j] = j, i // it has moved
		}
	}
	for g := range align.Gaps(spine, len(side)) {
		between(base, side, to, from, g)
	}
	return to
}

// between pairs what is left in a gap: by likeness, then, of lines without a key, in their order, for what
// stands in place of a line is its new version.
func between(base, side []node, to, from []int, g align.Gap) {
	var is, js []int
	for i := g.A0; i < g.A1; i++ {
		if to[i] == align.None {
			is = append(is, i)
		}
	}
	for j := g.B0; j < g.B1; j++ {
		if from[j] == align.None {
			js = append(js, j)
		}
	}
	if len(is) == 0 || len(js) == 0 {
		return
	}
	pairs := align.Similar(len(is), len(js), func(k, l int) int {
		p, q := &base[is[k]], &side[js[l]]
		if p.kind != q.kind || p.kind == blankLine {
			return 0
		}
		if like := align.Likeness(p.text, q.text); like >= alike {
			return like
		}
		return 0
	})
	stops := make([]int, len(is)) // the next of side that is taken
	for k, stop := len(is)-1, len(js); k >= 0; k-- {
		if pairs[k] != align.None {
			stop = pairs[k]
		}
		stops[k] = stop
	}
	l := 0
	for k, i := range is {
		if pairs[k] != align.None {
			l = pairs[k]
			to[i], from[js[l]] = js[l], i
			l++
			continue
		}
		for m := l; m < min(stops[k], l+nearby); m++ {
			p, q := &base[i], &side[js[m]]
			if p.kind == q.kind && p.key == "" && q.key == "" && p.kind != blankLine {
				to[i], from[js[m]] = js[m], i
				l = m + 1
				break
			}
		}
	}
}

// names are the nodes as they are told apart: by key, else by text.
func names(list []node) []string {
	out := make([]string, len(list))
	for i := range list {
		if out[i] = "text " + list[i].text; list[i].key != "" {
			out[i] = "key " + list[i].key
		}
	}
	return out
}

// release takes back that x has made a node of base into one of another key that y has added as new: it is
// new on both sides.
func release(b, x, y []node, toX, toY []int) {
	fromY := align.Inverse(toY, len(y))
	added := map[string]bool{}
	for j := range y {
		if fromY[j] == align.None && y[j].key != "" {
			added[y[j].key] = true
		}
	}
	for i, j := range toX {
		if j != align.None && x[j].key != b[i].key && added[x[j].key] {
			toX[i] = align.None
		}
	}
}
