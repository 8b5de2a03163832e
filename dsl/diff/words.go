package diff

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/align"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// PieceKind says what became of a piece of a text.
type PieceKind uint8

// What became of a piece of a text.
const (
	Kept PieceKind = iota
	Gone
	Come
)

// Piece is a part of a text.
type Piece struct {
	Kind PieceKind
	// Text is that of the new version, of what has gone that of the old.
	Text string
}

// Words compares two texts word by word. A word is a Chinese character, a number with its sign, or letters;
// neither blanks nor the width of a sign count.
func Words(old, now string) []Piece {
	a, b := words(old), words(now)
	to := align.Texts(folded(a), folded(b))
	var out []Piece
	add := func(kind PieceKind, words []string) {
		if len(words) > 0 {
			out = append(out, Piece{kind, strings.Join(words, "")})
		}
	}
	for i, j := 0, 0; i < len(a) || j < len(b); {
		end := i // of what stayed, or went
		for end < len(a) && to[end] == j {
			end, j = end+1, j+1
		}
		add(Kept, b[j-(end-i):j])
		i = end
		for end < len(a) && to[end] == align.None {
			end++
		}
		add(Gone, a[i:end])
		i = end
		until := len(b)
		if i < len(a) {
			until = to[i]
		}
		add(Come, b[j:until])
		j = until
	}
	return settled(joined(out))
}

// settled gives the blank at the end of what changed to what follows.
func settled(list []Piece) []Piece {
	for i := range list {
		p := &list[i]
		text := strings.TrimRight(p.Text, " ")
		switch {
		case p.Kind == Gone:
			p.Text = text
		case p.Kind == Come && i+1 < len(list):
			list[i+1].Text = p.Text[len(text):] + list[i+1].Text
			p.Text = text
		}
	}
	return slices.DeleteFunc(list, func(p Piece) bool { return p.Text == "" })
}

// joined makes one change of two that a single character parts: it would only be in the reader's way. What goes
// stands before what comes.
func joined(list []Piece) []Piece {
	var out []Piece
	for i := 0; i < len(list); {
		if list[i].Kind == Kept {
			out = append(out, list[i])
			i++
			continue
		}
		var gone, come strings.Builder
		for ; i < len(list); i++ {
			p := &list[i]
			if p.Kind == Kept {
				if i+1 == len(list) || utf8.RuneCountInString(p.Text) > 1 || isDigit(p.Text) ||
					list[i+1].Kind == Gone && come.Len() == 0 || list[i+1].Kind == Come && gone.Len() == 0 {
					break
				}
				gone.WriteString(p.Text)
				come.WriteString(p.Text)
				continue
			}
			if p.Kind == Gone {
				gone.WriteString(p.Text)
			} else {
				come.WriteString(p.Text)
			}
		}
		if gone.Len() > 0 {
			out = append(out, Piece{Gone, gone.String()})
		}
		if come.Len() > 0 {
			out = append(out, Piece{Come, come.String()})
		}
	}
	return out
}

func isDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// words cuts a text. Blanks belong to the word before them: they are nobody's change.
func words(s string) []string {
	var out []string
	const blank = -1
	start, kind := 0, 0
	for i, r := range s {
		k := 0 // on its own
		switch {
		case r >= '0' && r <= '9':
			k = 1
		case (r == '.' || r == ',') && kind == 1 && i+1 < len(s) && isDigit(s[i+1:]), r == '%' && kind == 1:
			k = 1
		case r < 0x80 && unicode.IsLetter(r):
			k = 2
		case unicode.Is(unicode.Mn, r) || name.Fold(r) == 0:
			k = blank
		}
		if k == blank {
			kind = blank
			continue
		}
		if i > start && (k == 0 || k != kind) {
			out = append(out, s[start:i])
			start = i
		}
		kind = k
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

// folded are words as they are compared.
func folded(list []string) []string {
	out := make([]string, len(list))
	for i, w := range list {
		if out[i] = name.Normalize(w); out[i] == "" {
			out[i] = w
		}
	}
	return out
}
