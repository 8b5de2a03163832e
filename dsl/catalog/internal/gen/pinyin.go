package main

import (
	"fmt"
	"os"
	"strings"
	"unicode"

	"github.com/mozillazg/go-pinyin"
)

// readings are the words whose characters are not read as usual, with their syllables.
type readings map[string][]string

// loadReadings reads pinyin.tsv.
func loadReadings(path string) (readings, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := readings{}
	for i, line := range strings.Split(strings.TrimSpace(strings.ReplaceAll(string(text), "\r\n", "\n")), "\n") {
		word, spelling, ok := strings.Cut(line, "\t")
		if strings.HasPrefix(line, "#") || line == "word\tpinyin" {
			continue
		}
		syllables := strings.Fields(spelling)
		if _, twice := r[word]; !ok || twice || len(syllables) != len([]rune(word)) {
			return nil, fmt.Errorf("%s: line %d: %q", path, i+1, line)
		}
		r[word] = syllables
	}
	return r, nil
}

// spellAll returns the pinyin of every row's name, a row on each line.
func (r readings) spellAll(rows []row) (string, error) {
	var b strings.Builder
	for _, row := range rows {
		syllables, err := r.spell(row.name)
		if err != nil {
			return "", err
		}
		b.WriteString(strings.Join(syllables, " ") + "\n")
	}
	return b.String(), nil
}

// spell returns the syllables of a name, one for each Chinese character and without tones; ü is v.
// Punctuation has none.
func (r readings) spell(name string) ([]string, error) {
	var out []string
	for text := []rune(name); len(text) > 0; {
		n := 1
		syllables := r.at(text)
		switch {
		case syllables != nil:
			n = len(syllables)
		case unicode.Is(unicode.Han, text[0]):
			usual := pinyin.SinglePinyin(text[0], pinyin.NewArgs())
			if len(usual) == 0 {
				return nil, fmt.Errorf("%s: no pinyin of %c", name, text[0])
			}
			syllables = usual[:1]
		case !unicode.IsPunct(text[0]):
			return nil, fmt.Errorf("%s: %c is neither a Chinese character nor punctuation", name, text[0])
		}
		out = append(out, syllables...)
		text = text[n:]
	}
	return out, nil
}

// at returns the syllables of the longest word that text begins with, nil where there is none.
func (r readings) at(text []rune) []string {
	for n := min(len(text), 8); n > 0; n-- {
		if s := r[string(text[:n])]; s != nil {
			return s
		}
	}
	return nil
}
