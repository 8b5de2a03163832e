package suppress

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

const (
	tool     = "juesuan"
	here     = "ignore"
	fileWide = "ignore-file"
)

var words = [...]string{here, fileWide}

// comment is one comment that answers findings, or was meant to.
type comment struct {
	syntax.Comment
	// word is what stands after juesuan: it is here or fileWide, or else a misspelling.
	word     string
	wordSpan source.Span
	names    []ruleName
	// fragment is the text in 「」 that limits the reach; hits are its places.
	fragment     string
	fragmentSpan source.Span
	hits         []hit
	reason       string
	// scope is the reach; placed tells whether there is anything in it.
	scope  source.Span
	placed bool
}

// ruleName is a rule, or a family of rules, that a comment names.
type ruleName struct {
	text  string
	span  source.Span
	rules []*lint.Rule // none: nothing is called that
	used  bool
	vain  bool // it hides nothing and is not needed
}

// find returns the comments of the file that speak to the linter.
func find(t *syntax.Tree, rules []*lint.Rule) []*comment {
	var out []*comment
	for _, c := range t.Comments {
		if start, ok := speaks(t.File.Slice(c.Span)); ok {
			if parsed := read(t.File.Text, c, start, rules); parsed != nil {
				out = append(out, parsed)
			}
		}
	}
	return out
}

// speaks reports whether a comment begins with juesuan: and where what follows begins.
func speaks(text string) (after int, ok bool) {
	i := skip(text, 0, func(r rune) bool { return r == '#' || isBlank(r) })
	if !strings.HasPrefix(text[i:], tool) {
		return 0, false
	}
	i = skip(text, i+len(tool), isBlank)
	r, width := utf8.DecodeRuneInString(text[i:])
	if r != ':' && r != '：' {
		return 0, false
	}
	return skip(text, i+width, isBlank), true
}

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == 0x3000 || r == 0xA0 }

// separates reports whether r may stand between names, and between them and the reason.
func separates(r rune) bool { return isBlank(r) || strings.ContainsRune(",，、;；:：", r) }

// skip returns the offset of the first rune of s from i on that is not one of these.
func skip(s string, i int, these func(rune) bool) int {
	for i < len(s) {
		r, width := utf8.DecodeRuneInString(s[i:])
		if !these(r) {
			break
		}
		i += width
	}
	return i
}

// read reads a comment whose word begins at offset i of it; nil where it is only prose.
func read(text string, at syntax.Comment, i int, rules []*lint.Rule) *comment {
	c := &comment{Comment: at}
	s := text[at.Start:at.End]
	span := func(from, to int) source.Span {
		return source.Span{Start: at.Start + int32(from), End: at.Start + int32(to)}
	}
	end := skip(s, i, func(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '-' })
	c.word, c.wordSpan = strings.ToLower(s[i:end]), span(i, end)
	i = skip(s, end, separates)
	for i < len(s) {
		if strings.HasPrefix(s[i:], "「") {
			if n := quoteEnd(s[i:]); n > 0 {
				from, to := i+len("「"), i+n-len("」")
				c.fragment, c.fragmentSpan = s[from:to], span(from, to)
				i = skip(s, i+n, separates)
			}
			break
		}
		n := nameEnd(s, i, rules)
		found := lint.Named(rules, s[i:n])
		if len(c.names) > 0 && !looksLikeID(s[i:n]) && (len(found) == 0 || c.has(found)) {
			break
		}
		c.names = append(c.names, ruleName{text: s[i:n], span: span(i, n), rules: found})
		i = skip(s, n, separates)
	}
	c.reason = strings.TrimFunc(s[i:], func(r rune) bool { return isBlank(r) || r == '\r' })
	if c.word != here && c.word != fileWide && c.meant() == "" {
		return nil
	}
	return c
}

// quoteEnd returns the length of the 「…」 that s begins with, others within it counted; 0 where it has
// no end.
func quoteEnd(s string) int {
	depth := 0
	for i, r := range s {
		switch r {
		case '「':
			depth++
		case '」':
			if depth--; depth == 0 {
				return i + len("」")
			}
		}
	}
	return 0
}

// nameEnd returns the end of the name that begins at i: the longest Chinese name of a rule, which may
// hold signs that separate, else what leads up to such a sign.
func nameEnd(s string, i int, rules []*lint.Rule) int {
	ends := func(n int) bool {
		r, _ := utf8.DecodeRuneInString(s[n:])
		return n == len(s) || separates(r) || r == '「'
	}
	best := i
	for _, r := range rules {
		if n := i + len(r.Title.Zh); n > best && strings.HasPrefix(s[i:], r.Title.Zh) && ends(n) {
			best = n
		}
	}
	if best > i {
		return best
	}
	n := i
	for !ends(n) {
		_, width := utf8.DecodeRuneInString(s[n:])
		n += width
	}
	return n
}

// has reports whether the comment already names one of the rules: a word that names it once more is
// the beginning of the reason.
func (c *comment) has(rules []*lint.Rule) bool {
	for i := range c.names {
		for _, r := range rules {
			if c.names[i].covers(r) {
				return true
			}
		}
	}
	return false
}

func looksLikeID(s string) bool {
	s = name.Normalize(s)
	return len(s) >= 3 && strings.EqualFold(s[:2], "JS") && '0' <= s[2] && s[2] <= '9'
}

// meant is the word that a misspelt one stands for; "" where the comment is no attempt to ignore.
func (c *comment) meant() string {
	if near := doc.Nearest(c.word, words[:]); near != "" {
		return near
	}
	for i := range c.names {
		if len(c.names[i].rules) > 0 {
			return here
		}
	}
	return ""
}

func (n *ruleName) covers(r *lint.Rule) bool {
	for _, own := range n.rules {
		if own == r {
			return true
		}
	}
	return false
}
