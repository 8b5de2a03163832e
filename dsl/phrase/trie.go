package phrase

import (
	"math/bits"
	"slices"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// trie finds the longest word that begins at a byte of a text. Words are compared as names are:
// without spaces, brackets and quotes of one width.
type trie struct {
	nodes []node
	edges []edge
	// begins has a bit for every rune that a word begins with, ranks how many stand in the entries before:
	// together they tell the edge of the first node.
	begins [1024]uint64
	ranks  [1024]uint16
}

type node struct {
	first, n int32 // edges
	entry    int32 // −1: no word ends here
}

type edge struct {
	r  rune
	to int32
}

// trieWord is a word on the way into a trie.
type trieWord struct {
	word  []rune // folded
	entry int32
}

// fold is name.Fold, quick for Chinese characters.
func fold(r rune) rune {
	if r >= 0x4E00 && r <= 0x9FFF {
		return r
	}
	return name.Fold(r)
}

func folded(s string) []rune {
	out := make([]rune, 0, len(s)/3+1)
	for _, r := range s {
		if f := fold(r); f != 0 {
			out = append(out, f)
		}
	}
	return out
}

// newTrie lays out words; equal words have equal entries.
func newTrie(words []trieWord) *trie {
	slices.SortFunc(words, func(a, b trieWord) int { return slices.Compare(a.word, b.word) })
	t := &trie{nodes: make([]node, 0, 4*len(words)+1), edges: make([]edge, 0, 4*len(words)+1)}
	t.build(words, 0)
	for _, e := range t.edges[t.nodes[0].first : t.nodes[0].first+t.nodes[0].n] {
		if e.r <= 0xFFFF {
			t.begins[e.r>>6] |= 1 << (e.r & 63)
		}
	}
	for i := range len(t.ranks) - 1 {
		t.ranks[i+1] = t.ranks[i] + uint16(bits.OnesCount64(t.begins[i]))
	}
	return t
}

// build lays out the node of sorted words that share their first depth runes.
func (t *trie) build(words []trieWord, depth int) int32 {
	at := int32(len(t.nodes))
	t.nodes = append(t.nodes, node{entry: -1})
	for len(words) > 0 && len(words[0].word) == depth {
		t.nodes[at].entry = words[0].entry
		words = words[1:]
	}
	first := int32(len(t.edges))
	for i := 0; i < len(words); {
		r := words[i].word[depth]
		t.edges = append(t.edges, edge{r: r})
		for i < len(words) && words[i].word[depth] == r {
			i++
		}
	}
	n := int32(len(t.edges)) - first
	t.nodes[at].first, t.nodes[at].n = first, n
	e := first
	for i := 0; i < len(words); e++ {
		j := i
		for j < len(words) && words[j].word[depth] == words[i].word[depth] {
			j++
		}
		t.edges[e].to = t.build(words[i:j], depth+1)
		i = j
	}
	return at
}

// first returns the node after the first rune of a word, −1 where no word begins with it. Words begin
// with runes of the basic plane.
func (t *trie) first(r rune) int32 {
	if r > 0xFFFF {
		return -1
	}
	in, bit := t.begins[r>>6], uint64(1)<<(r&63)
	if in&bit == 0 {
		return -1
	}
	return t.edges[int(t.nodes[0].first)+int(t.ranks[r>>6])+bits.OnesCount64(in&(bit-1))].to
}

func (t *trie) next(at int32, r rune) int32 {
	n := &t.nodes[at]
	es := t.edges[n.first : n.first+n.n]
	for len(es) > 8 {
		m := len(es) / 2
		if es[m].r <= r {
			es = es[m:]
		} else {
			es = es[:m]
		}
	}
	for i := range es {
		if es[i].r == r {
			return es[i].to
		}
	}
	return -1
}

// longest returns the entry of the longest word that begins at s[i] and the byte after it; −1 where
// none begins.
func (t *trie) longest(s string, i int) (entry int32, end int) {
	entry = -1
	at := int32(0)
	for i < len(s) {
		r, n := decode(s, i)
		i += n
		f := fold(r)
		if f == 0 {
			continue
		}
		if at == 0 {
			at = t.first(f)
		} else {
			at = t.next(at, f)
		}
		if at < 0 {
			break
		}
		if e := t.nodes[at].entry; e >= 0 {
			entry, end = e, i
		}
	}
	return entry, end
}

// decode is utf8.DecodeRuneInString, quick for Chinese characters.
func decode(s string, i int) (rune, int) {
	c := s[i]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c >= 0xE4 && c < 0xEA && i+3 <= len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
		return rune(c&0xF)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s[i:])
}

// suffixStart returns where the name begins that s[:end] ends with, −1 where it does not.
func suffixStart(s string, end int, word string) int {
	for {
		w, n := lastFolded(word, len(word))
		if n < 0 {
			return end
		}
		word = word[:n]
		r, m := lastFolded(s, end)
		if m < 0 || r != w {
			return -1
		}
		end = m
	}
}

// lastFolded is the last rune before end that counts, and where it begins.
func lastFolded(s string, end int) (rune, int) {
	for end > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:end])
		end -= n
		if f := fold(r); f != 0 {
			return f, end
		}
	}
	return 0, -1
}
