package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// term is an explained term that is being read.
type term struct {
	name string
	code catalog.Code
	at   convert.Place
	text []paragraph
}

// isTerm reads a paragraph of the part on terms: the beginning of a term, 名称：解释, or more of the last one.
func (o *outline) isTerm(it *item) bool {
	level := ordinalLevel(it.text)
	title, text := splitTerm(it.text)
	switch {
	case text != "" && (level > 0 || it.level > 0 || utf8.RuneCountInString(title) <= 30 && strings.ContainsFunc(text, isHan)):
		o.beginTerm(title, text, it.at)
	case level > 0 || it.level > 0:
		o.beginTerm(tidy(it.text), "", it.at)
	case o.term != nil && !strings.ContainsAny(it.text, "：:"):
		o.term.text = append(o.term.text, paragraph{it.text, it.at})
	default:
		return false
	}
	return true
}

func (o *outline) beginTerm(title, text string, at convert.Place) {
	var under catalog.Code
	if o.term != nil && o.term.code != 0 {
		under = o.term.code.Class()
	}
	o.flush()
	for title != "" {
		o.term = &term{name: title, at: at}
		if level := markedLevel(title); level > 0 {
			_, bare := ordinal(title)
			above := under
			for level > 1 && above.Level() >= level {
				above = above.Parent()
			}
			if level == 1 {
				above = 0
			}
			if o.term.code = o.named(bare, above); o.term.code != 0 {
				under = o.term.code
			}
		}
		rest := ""
		text, title, rest = cutTerm(text)
		if text != "" {
			o.term.text = append(o.term.text, paragraph{text, at})
		}
		if text = rest; title != "" {
			o.flushTerm()
		}
	}
}

// splitTerm cuts a paragraph at its first colon.
func splitTerm(s string) (title, text string) {
	i := strings.IndexAny(s, "：:")
	if i < 0 {
		return s, ""
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+n:])
}

// markedLevel is the level that a name ends with, as （款）; 0 for none.
func markedLevel(s string) int {
	s = name.Normalize(s)
	for i, mark := range [...]string{"(类)", "(款)", "(项)"} {
		if strings.HasSuffix(s, mark) {
			return i + 1
		}
	}
	return 0
}

// cutTerm cuts a text where a further term begins in it: “…。事业运行（项）：…”.
func cutTerm(s string) (text, title, rest string) {
	for at := 0; ; {
		i := strings.Index(s[at:], "。")
		if i < 0 {
			return s, "", ""
		}
		at += i + len("。")
		end := strings.IndexAny(s[at:], "：:。")
		if end <= 0 || strings.HasPrefix(s[at+end:], "。") {
			continue
		}
		if candidate := strings.TrimSpace(s[at : at+end]); markedLevel(candidate) > 0 {
			_, n := utf8.DecodeRuneInString(s[at+end:])
			return s[:at], candidate, strings.TrimSpace(s[at+end+n:])
		}
	}
}

func (o *outline) flushTerm() {
	t := o.term
	if t == nil {
		return
	}
	o.term = nil
	o.w.line("[[term]]")
	o.w.key("name", syntax.Quote(t.name), t.at)
	if t.code != 0 {
		o.w.key("code", t.code.String(), t.at)
	}
	if len(t.text) > 0 {
		o.w.text("text", t.text)
	}
	o.w.line("")
}
