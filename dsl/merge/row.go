package merge

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// piece is a token of a line with the blanks before it.
type piece struct{ blank, text string }

// row merges the three versions of a line cell by cell; ok is false where both sides changed one cell.
func row(b, x, y string) (line string, ok bool) {
	pb, px, py := pieces(b), pieces(x), pieces(y)
	comment, ok := pick(comment(&pb), comment(&px), comment(&py))
	if !ok {
		return "", false
	}
	var out []piece
	switch {
	case len(px) == len(pb) && len(py) == len(pb):
		for i := range pb {
			p, ok := cell(pb[i], px[i], py[i])
			if !ok {
				return "", false
			}
			out = append(out, p)
		}
	case len(px) == len(pb):
		out, ok = spliced(pb, px, py)
	case len(py) == len(pb):
		out, ok = spliced(pb, py, px)
	default:
		out, ok = px, equal(px, py)
	}
	if !ok {
		return "", false
	}
	var s strings.Builder
	for _, p := range append(out, comment...) {
		s.WriteString(p.blank + p.text)
	}
	return s.String(), true
}

// cell merges one token. Blanks are nobody's change: where both have moved the token, it stays where one of
// them put it.
func cell(b, x, y piece) (piece, bool) {
	out := x
	switch {
	case x.text == y.text || y.text == b.text:
	case x.text == b.text:
		out.text = y.text
	default:
		return out, false
	}
	if x.blank == b.blank {
		out.blank = y.blank
	}
	return out, true
}

// spliced merges the cells that side kept in number with those that other added or dropped in one place.
func spliced(b, side, other []piece) (out []piece, ok bool) {
	head := 0
	for head < min(len(b), len(other)) && b[head].text == other[head].text {
		head++
	}
	tail := 0
	for tail < min(len(b), len(other))-head && b[len(b)-1-tail].text == other[len(other)-1-tail].text {
		tail++
	}
	for i := head; i < len(b)-tail; i++ {
		if side[i].text != b[i].text {
			return nil, false
		}
	}
	out = append(out, side[:head]...)
	out = append(out, other[head:len(other)-tail]...)
	return append(out, side[len(side)-tail:]...), true
}

// comment takes the comment off the end of a line, with the end itself.
func comment(p *[]piece) []piece {
	at := len(*p)
	if at > 0 && (*p)[at-1].text == "\n" {
		at--
	}
	if at > 0 && strings.HasPrefix((*p)[at-1].text, "#") {
		at--
	}
	out := (*p)[at:]
	*p = (*p)[:at:at]
	return out
}

// pick is the version that a side has changed; ok is false where both have, differently.
func pick(b, x, y []piece) (out []piece, ok bool) {
	switch {
	case equal(x, y) || equal(b, y):
		return x, true
	case equal(b, x):
		return y, true
	}
	return nil, false
}

// equal compares tokens, not the blanks between.
func equal(a, b []piece) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].text != b[i].text {
			return false
		}
	}
	return true
}

// pieces are the tokens of a line. One that ends elsewhere, such as the first of a text of several lines, is
// taken as far as it goes.
func pieces(line string) []piece {
	var out []piece
	// A line within a value, ["…", …], is no TOML of its own: behind a key it is.
	const key = "x="
	at := 0
	text := line
	if rest := strings.TrimLeft(line, " \t"); strings.HasPrefix(rest, "[") && !strings.HasPrefix(rest, "[[") && strings.Contains(rest, ",") || strings.HasPrefix(rest, "{") {
		text, at = key+line, len(key)
	}
	blank := ""
	for t := range syntax.Parse(source.New("", text)).Tokens() {
		s := text[t.Start:t.End]
		if int(t.End) <= at {
			continue
		}
		if t.Kind == syntax.Space {
			blank += s
			continue
		}
		out = append(out, piece{blank, s})
		blank = ""
	}
	if blank != "" {
		out = append(out, piece{blank, ""})
	}
	return out
}
