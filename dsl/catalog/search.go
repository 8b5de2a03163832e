package catalog

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Rank tells how a row answers a query, the best first.
type Rank uint8

// How rows answer queries.
const (
	ExactCode  Rank = iota // the digits are the code
	ExactName              // the characters are the name
	CodePrefix             // the code begins with the digits
	Spelled                // the letters are the pinyin or the initials of the whole name
	NamePrefix             // the name begins so
	NameInside             // the name holds it
	InPath                 // a word is in the name of the row's 类 or 款 only
	OtherName              // a name that the code has in other years
	CodeInside             // the digits stand inside the code
	noRank
)

// Hit is a code that answers a query.
type Hit struct {
	// Entry is the code's row of the year, or its last row where the query is for all years.
	Entry
	Rank Rank
}

// Search returns the codes of a budget year that answer a query, the best first and equals in print
// order. Year 0 is all years; no axes are all.
//
// A query is one or more words, and each must be found: digits in the code, anything else in the name,
// in a name that the code has in other years, or in the name of the 类 or 款 above. Letters are pinyin: a
// character is found by its syllable, the beginning of it or its initial, so 行政yunx, xingzheng, xzyx
// and 行政 all find 行政运行. Blanks, brackets and quotes do not count. An empty query finds all.
func Search(query string, year int, axes ...Axis) []Hit {
	words := searchWords(query)
	var hits []Hit
	for _, a := range [...]Axis{Function, EconomicDepartment, EconomicGovernment, Revenue} {
		if len(axes) == 0 || slices.Contains(axes, a) {
			s := search{table: a.table(), year: year, words: words, hits: hits}
			s.run(a)
			hits = s.hits
		}
	}
	return ranked(hits)
}

// ranked returns the hits in the order of their ranks, equals as they came.
func ranked(hits []Hit) []Hit {
	var from [noRank + 1]int
	for i := range hits {
		from[hits[i].Rank+1]++
	}
	for r := range noRank {
		from[r+1] += from[r]
	}
	out := make([]Hit, len(hits))
	for i := range hits {
		at := &from[hits[i].Rank]
		out[*at] = hits[i]
		*at++
	}
	return out
}

// word is a part of a query: digits, or characters and letters.
type word struct {
	digits string
	runes  []rune
	// first is the first of the runes as text.
	first string
}

// No query needs more: the longest name has 30 characters of at most six letters.
const maxWords, maxRunes = 8, 200

// searchWords cuts a query at its blanks. A level printed after a name, “抚恤（款）”, is left out.
func searchWords(query string) []word {
	var words []word
	for _, field := range strings.Fields(query) {
		text, _ := unmarked(field)
		w := word{digits: text}
		if strings.Trim(text, "0123456789") != "" {
			w = word{}
			for _, r := range text {
				if r = name.Fold(r); spelled(r) && len(w.runes) < maxRunes {
					w.runes = append(w.runes, lower(r))
				}
			}
			if len(w.runes) > 0 {
				w.first = string(w.runes[:1])
			}
		}
		if (w.digits != "" || len(w.runes) > 0) && len(words) < maxWords {
			words = append(words, w)
		}
	}
	return words
}

func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// spelled reports whether a folded rune counts in a search: punctuation does not. Of the characters in
// names these are the ones that have a syllable.
func spelled(r rune) bool {
	return r >= 0x3400 && r < 0xFF00 || '0' <= r && r <= '9' || 'a' <= lower(r) && lower(r) <= 'z'
}

// search is a search in one table.
type search struct {
	*table
	year  int
	words []word
	hits  []Hit
	// above are the words found in the 类 and the 款 that the search is in.
	above [3]found
	row   spelledName
}

// found are words that were found under a code, as a set of bits.
type found struct {
	code Code
	set  uint8
}

func (s *search) run(axis Axis) {
	rest := s.pinyin
	all := uint8(1)<<len(s.words) - 1
	for i := range s.rows {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		e := &s.rows[i]
		rank, set := s.judge(e, line)

		missing := all &^ set
		level := e.Code.Level()
		for l := 1; l < level; l++ {
			if up := s.above[l-1]; e.Code.Under(up.code) {
				missing &^= up.set
			}
		}
		if level > 0 && level <= len(s.above) {
			if up := &s.above[level-1]; up.code == e.Code {
				up.set |= set
			} else {
				*up = found{e.Code, set}
			}
		}
		switch {
		case missing != 0 || set == 0 && len(s.words) > 0:
			continue
		case set != all:
			rank = max(rank, InPath)
		}
		s.add(axis, i, rank)
	}
}

// add adds row i, or the row of its code that answers in the year.
func (s *search) add(axis Axis, i int, rank Rank) {
	e := s.rows[i]
	switch {
	case s.year == 0:
		_, end := s.span(e.Code)
		e = s.rows[end-1]
	case !s.answers(i, s.year):
		var ok bool
		if e, ok = Lookup(axis, e.Code, s.year); !ok {
			return
		}
	}
	if rank != ExactCode && rank != CodePrefix && rank != CodeInside && e.Name != s.rows[i].Name {
		rank = max(rank, OtherName)
	}
	if n := len(s.hits); n > 0 && s.hits[n-1].Code == e.Code {
		s.hits[n-1].Rank = min(s.hits[n-1].Rank, rank)
		return
	}
	s.hits = append(s.hits, Hit{e, rank})
}

// judge returns the worst rank of the words that are found in a row, and which these are.
func (s *search) judge(e *Entry, pinyin string) (rank Rank, set uint8) {
	if len(s.words) == 0 {
		return CodePrefix, 0
	}
	read := false
	for i := range s.words {
		w := &s.words[i]
		r := noRank
		switch {
		case w.digits != "":
			r = codeRank(e.Code, w.digits)
		case w.mayStand(e.Name, pinyin):
			if !read {
				s.row.set(e.Name, pinyin)
				read = true
			}
			r = s.row.rank(w.runes)
		}
		if r < noRank {
			rank = max(rank, r)
			set |= 1 << i
		}
	}
	return rank, set
}

// mayStand rules out most rows at little cost: the word's first character is in the name, or its first
// letter begins a syllable.
func (w *word) mayStand(text, pinyin string) bool {
	if len(w.first) > 1 {
		return strings.Contains(text, w.first)
	}
	for i := 0; i < len(pinyin); {
		if pinyin[i] == w.first[0] {
			return true
		}
		blank := strings.IndexByte(pinyin[i:], ' ')
		if blank < 0 {
			return false
		}
		i += blank + 1
	}
	return false
}

func codeRank(c Code, digits string) Rank {
	code := c.String()
	switch at := strings.Index(code, digits); {
	case at < 0:
		return noRank
	case code == digits:
		return ExactCode
	case at == 0:
		return CodePrefix
	}
	return CodeInside
}

// spelledName is a name as its characters and their syllables, without punctuation.
type spelledName struct {
	runes     [maxName]rune
	syllables [maxName]string
	n         int
}

func (s *spelledName) set(text, pinyin string) {
	s.n = 0
	for _, r := range text {
		if r = name.Fold(r); !spelled(r) || s.n == maxName {
			continue
		}
		s.runes[s.n] = r
		s.syllables[s.n], pinyin, _ = strings.Cut(pinyin, " ")
		s.n++
	}
}

func (s *spelledName) rank(q []rune) Rank {
	if len(q) == 0 {
		return noRank
	}
	if s.match(q, 0, true) {
		if len(q) == s.n && !slices.ContainsFunc(q, func(r rune) bool { return r < 0x80 }) {
			return ExactName
		}
		return Spelled
	}
	for from := range s.n {
		switch {
		case !s.match(q, from, false):
		case from > 0:
			return NameInside
		default:
			return NamePrefix
		}
	}
	return noRank
}

// match reports whether q stands in the name from a character on; whole asks for up to the name's end.
func (s *spelledName) match(q []rune, at int, whole bool) bool {
	if len(q) == 0 || at == s.n {
		return len(q) == 0 && (!whole || at == s.n)
	}
	if q[0] == s.runes[at] {
		return s.match(q[1:], at+1, whole)
	}
	syllable := s.syllables[at]
	same := 0
	for same < len(syllable) && same < len(q) && sounds(q[same], rune(syllable[same])) {
		same++
	}
	for ; same > 0; same-- {
		if s.match(q[same:], at+1, whole) {
			return true
		}
	}
	return false
}

// sounds reports whether a letter is the one of a syllable; lü is typed lv or lu.
func sounds(typed, letter rune) bool { return typed == letter || typed == 'u' && letter == 'v' }
