package syntax

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// maxFaults is how many errors are kept of a file. More are only noted as broken nodes.
const maxFaults = 10000

func span(start, end int) source.Span { return source.Span{Start: int32(start), End: int32(end)} }

func edit(start, end int, text string) source.Edit {
	return source.Edit{Span: span(start, end), New: text}
}

// fail notes an error that lies in n.
func (p *Parser) fail(n Node, code Code, start, end int, arg string, edits ...source.Edit) {
	p.broken = append(p.broken, n)
	if len(p.faults) < maxFaults {
		p.faults = append(p.faults, Error{Code: code, Span: span(start, end), Arg: arg, Edits: edits})
	}
}

// fullWidth notes a full-width sign in n that stands for c. A blank is replaced by as much room as it takes.
func (p *Parser) fullWidth(n Node, i, width int, c byte) {
	narrow := string(rune(c))
	if p.s[i:i+width] == "　" {
		narrow = "  "
	}
	p.fail(n, FullWidth, i, i+width, p.s[i:i+width], edit(i, i+width, narrow))
}

// checkBytes finds the bytes that may stand nowhere in TOML.
func (p *Parser) checkBytes() {
	s := p.s
	if p.isPlain() {
		return
	}
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && width == 1:
			for i+width < len(s) && s[i+width] >= utf8.RuneSelf && !utf8.RuneStart(s[i+width]) {
				width++
			}
			p.fail(p.nodeAt(i), InvalidUTF8, i, i+width, "")
		case r == '\r':
			if i+1 == len(s) || s[i+1] != '\n' {
				p.fail(p.nodeAt(i), BareCR, i, i+1, "")
			}
		case r < ' ' && r != '\t' && r != '\n' || r == 0x7F:
			p.fail(p.nodeAt(i), ControlChar, i, i+1, codePointName(r), edit(i, i+1, ""))
		}
		i += width
	}
}

func (p *Parser) isPlain() bool {
	if p.Plain != nil {
		return p.Plain()
	}
	return IsPlain(p.s)
}

// codePointName is U+ and the number of a character.
func codePointName(r rune) string { return fmt.Sprintf("U+%04X", r) }

// IsPlain reports whether s is UTF-8 without control characters other than tab and the line ends. It looks
// at eight bytes at once: at ASCII up to the first other byte, else at one or two characters of three
// bytes, which Chinese is made of.
func IsPlain(s string) bool {
	i := 0
	for i+8 <= len(s) {
		x := load(s, i)
		switch high := x & highs; {
		case high&0x80 == 0:
			n := 8
			if high != 0 {
				n = bits.TrailingZeros64(high) / 8
			}
			if (allZeros(x&(ones*0xE0))&^allZeros(x^ones*'\n'))|zeros(x^ones*0x7F) != 0 && hasControl(s, i, i+n) {
				return false
			}
			i += n
		case x&0xC0C0F0C0C0F0 == 0x8080E08080E0 && anySecond>>(x&0xF)&1 != 0 && anySecond>>(x>>24&0xF)&1 != 0:
			i += 6
		case x&0xC0C0F0 == 0x8080E0 && anySecond>>(x&0xF)&1 != 0:
			i += 3
		default:
			r, width := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && width == 1 {
				return false
			}
			i += width
		}
	}
	return utf8.ValidString(s[i:]) && !hasControl(s, i, len(s))
}

// anySecond has the bit of every n for which a character that begins with 0xE0+n may go on with any
// continuation byte: not E0 (overlong) and ED (surrogates).
const anySecond = 0xFFFF &^ (1<<0x0 | 1<<0xD)

func hasControl(s string, i, end int) bool {
	for ; i < end; i++ {
		switch c := s[i]; {
		case c == '\n' || c == '\t' || c == '\r' && i+1 < len(s) && s[i+1] == '\n':
		case c < ' ' || c == 0x7F:
			return true
		}
	}
	return false
}

// nodeAt returns the value or name that holds the byte at i, or the Root.
func (p *Parser) nodeAt(i int) Node {
	after, _ := slices.BinarySearchFunc(p.nodes, int32(i), func(n node, i int32) int {
		if n.start <= i {
			return -1
		}
		return 1
	})
	if n := after - 1; n > 0 && int32(i) < p.nodes[n].end {
		return Node(n)
	}
	return 0
}

// finish sorts the errors and keeps one for every line: the first, and with it the edits of those that
// say the same of other places on that line.
func (p *Parser) finish() {
	if len(p.broken) == 0 {
		return
	}
	slices.Sort(p.broken)
	p.broken = slices.Compact(p.broken)
	p.tree.broken = p.broken
	slices.SortStableFunc(p.faults, func(a, b Error) int { return int(a.Span.Start) - int(b.Span.Start) })
	kept, end := p.faults[:0], -1 // end is the end of the last one's line
	for _, f := range p.faults {
		if int(f.Span.Start) <= end {
			last := &kept[len(kept)-1]
			if last.Code == f.Code && last.Edits != nil {
				last.Edits = join(last.Edits, f.Edits)
			}
			continue
		}
		end = len(p.s)
		if n := strings.IndexByte(p.s[f.Span.Start:], '\n'); n >= 0 {
			end = int(f.Span.Start) + n
		}
		kept = append(kept, f)
	}
	p.faults = kept
	p.tree.Errors = kept
}

// join adds the edits that begin after all others end. Two insertions may share a place.
func join(edits, more []source.Edit) []source.Edit {
	last := edits[len(edits)-1]
	for _, e := range more {
		if e.Start < last.End || e.Start == last.Start && !(e.Empty() && last.Empty()) {
			return edits
		}
	}
	return append(edits, more...)
}
