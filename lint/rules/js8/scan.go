package js8

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// figure is a number as it is printed in a text, with its decimals.
type figure struct {
	from, to int
	decimals int
	percent  bool
	// unit is 元 or 万元, "" where neither follows; spaced: a space stands before it.
	unit   string
	spaced bool
}

// eachFigure calls f for every number of a text that has a unit of money or a percent sign behind it.
// Of a figure in braces the printed number counts.
func eachFigure(s string, f func(figure)) {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '{':
			end := strings.IndexByte(s[i:], '}')
			if end < 0 {
				return
			}
			end += i
			from := i + 1
			for from < end && s[from] == ' ' {
				from++
			}
			if n, ok := number(s[:end], from); ok {
				if strings.HasPrefix(s[n.to:], "%") || strings.HasPrefix(s[n.to:], "％") {
					n.percent = true
				} else {
					n.read(s, end+1)
				}
				if n.percent || n.unit != "" {
					f(n)
				}
			}
			i = end + 1
		case c >= '0' && c <= '9':
			n, ok := number(s, i)
			if ok {
				n.read(s, n.to)
				if n.percent || n.unit != "" {
					f(n)
				}
			}
			i = n.to
		case c >= 0xE0:
			i += 3 // most are Chinese characters
		default:
			i++
		}
	}
}

// figuresOf returns the numbers of the report's paragraphs that eachFigure finds, each with its
// paragraph. They are read once for all rules.
func figuresOf(p *lint.Pass) []placed {
	kept, fresh := p.Kept("js8", func() any { return new([]placed) })
	figures := kept.(*[]placed)
	if fresh {
		out := (*figures)[:0]
		list := p.ParagraphList()
		for i := range list {
			if q := &list[i]; q.Marks&(lint.HasDigit|lint.HasBrace) != 0 {
				eachFigure(q.S(), func(f figure) { out = append(out, placed{f, i}) })
			}
		}
		*figures = out
	}
	return *figures
}

// placed is a number with the index of its paragraph.
type placed struct {
	figure
	paragraph int
}

// cut takes the numbers of paragraph i from the head of list.
func cut(list []placed, i int) (own, rest []placed) {
	n := 0
	for n < len(list) && list[n].paragraph <= i {
		n++
	}
	return list[:n], list[n:]
}

// number reads the digits at byte i; ok is false where they are a part of something else.
func number(s string, i int) (n figure, ok bool) {
	n.from = i
	ok = i < len(s) && isDigit(s[i])
	if i > 0 && (s[i-1] == '.' || s[i-1] == '-' || s[i-1] >= 'A' && s[i-1] <= 'z') {
		ok = false
	}
	for i < len(s) && (isDigit(s[i]) || s[i] == ',' && i+1 < len(s) && isDigit(s[i+1])) {
		i++
	}
	if i+1 < len(s) && s[i] == '.' && isDigit(s[i+1]) {
		for i++; i < len(s) && isDigit(s[i]); i++ {
			n.decimals++
		}
	}
	n.to = i
	return n, ok
}

// read looks at what follows the number.
func (n *figure) read(s string, i int) {
	rest := s[i:]
	trimmed := strings.TrimLeft(rest, " ")
	switch {
	case strings.HasPrefix(trimmed, "%"), strings.HasPrefix(trimmed, "％"):
		n.percent = true
	case strings.HasPrefix(trimmed, "万元"):
		n.unit = "万元"
	case strings.HasPrefix(trimmed, "元"):
		n.unit = "元"
	}
	n.spaced = len(trimmed) < len(rest)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// isHan: the rune that ends at byte i is Chinese.
func isHan(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.Is(unicode.Han, r)
}

// once gathers the places of one kind of oddity, to be said once.
type once struct {
	n     int
	place source.Span // the first
	// at are the indices of the paragraphs, or cells, that hold them, one after another.
	at []int
	// edits set it right.
	edits []source.Edit
}

func (o *once) add(place source.Span, at int, edit *source.Edit) {
	if o.n == 0 {
		o.place = place
	}
	if n := len(o.at); n == 0 || o.at[n-1] != at {
		o.at = append(o.at, at)
	}
	o.n++
	if edit != nil {
		o.edits = append(o.edits, *edit)
	}
}

// where is the paragraph if there is one, by its name, else the text as a whole.
func (o *once) where(name func(at int) string) string {
	first := name(o.at[0])
	for _, at := range o.at[1:] {
		if name(at) != first {
			return "正文"
		}
	}
	return first
}

func (o *once) fix(title lint.Text) []lint.Fix {
	if len(o.edits) == 0 {
		return nil
	}
	return []lint.Fix{{Title: title, Kind: lint.Safe, Edits: o.edits}}
}
