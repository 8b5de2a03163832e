package js5

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

// speaksOfYear: the topics under which budget, final figure and last year are compared.
func speaksOfYear(t lint.Topic) bool { return lint.Overall <= t && t <= lint.RunningCosts }

var reasonWords = [...]string{"原因", "由于", "因为", "所致", "导致", "主要是", "主要系", "是因", "系因"}

// explains: the paragraph gives a reason. 因公 is none.
func explains(q *lint.Paragraph) bool {
	if q.Marks&lint.HasReason == 0 {
		return false
	}
	s := q.S()
	for _, w := range reasonWords {
		if name.Contains(s, w) {
			return true
		}
	}
	for {
		_, after, ok := strings.Cut(s, "因")
		if !ok {
			return false
		}
		if !strings.HasPrefix(after, "公") {
			return true
		}
		s = after
	}
}

// reason is a 主要原因 as the text gives it.
type reason struct {
	q        *lint.Paragraph // where its words stand
	from, to int
	// before is what the text says before it, from the start of its paragraph; at is where that ends.
	before *lint.Paragraph
	at     int
}

func (r *reason) text() string { return r.q.S()[r.from:r.to] }

// eachReason calls f for every 原因 in the notes, with what follows up to the end of its sentence. One
// that ends its paragraph goes on in the next.
func eachReason(p *lint.Pass, f func(*reason)) {
	list := p.ParagraphList()
	for i := range list {
		q := &list[i]
		if q.Marks&lint.HasReason == 0 || !speaksOfYear(q.Topic) {
			continue
		}
		s := q.S()
		for at := 0; ; {
			n := name.Index(s[at:], "原因")
			if n < 0 {
				break
			}
			r := reason{q: q, before: q, at: at + n}
			r.from = reasonStart(s, at+n+len("原因"))
			if r.from == len(s) && i+1 < len(list) && list[i+1].Text == q.Text {
				r.q, r.from = &list[i+1], 0
			}
			r.to = sentenceEnd(r.q.S(), r.from)
			f(&r)
			if r.q != q {
				break
			}
			at = max(r.to, at+n+1)
		}
	}
}

// reasonStart passes 是, 为 and colons.
func reasonStart(s string, i int) int {
	for i < len(s) {
		_, n := utf8.DecodeRuneInString(s[i:])
		switch s[i : i+n] {
		case "是", "为", "：", ":", " ", "在", "于", "，", ",":
			i += n
			continue
		}
		break
	}
	return i
}

func sentenceEnd(s string, from int) int {
	if n := name.Index(s[from:], "。"); n >= 0 {
		return from + n
	}
	return len(s)
}

// sentenceBefore is the sentence of s that ends at byte i, not counting a 。 right there.
func sentenceBefore(s string, i int) (from, to int) {
	to = len(strings.TrimRight(s[:i], " 。\u3000"))
	if n := strings.LastIndex(s[:to], "。"); n >= 0 {
		from = n + len("。")
	}
	return from, to
}
