package syntax

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Everything that holds of a tree must hold for every prefix of a text and for damaged texts.
func TestLossless(t *testing.T) {
	text := sampleReport(3000)
	text = text[:3000+strings.IndexByte(text[3000:], '\n')]
	text += "\n“合计” ＝ ［1，２．５、“x”］　# 注\n[a.'b'.\"c\\n\"]\nd = '''\n'''\ne = { f = [1, 2], g.h = 2 }\r\nx = 20,323.21\n"
	for i := 0; i <= len(text); i++ {
		verify(t, text[:i])
	}
	r := rand.New(rand.NewPCG(3, 4))
	const signs = "\"'[]{}=,.#\n\r\\ \x00\xff1a"
	for range 3000 {
		b := []byte(text)
		for range 1 + r.IntN(4) {
			i := r.IntN(len(b))
			switch r.IntN(3) {
			case 0:
				b[i] = signs[r.IntN(len(signs))]
			case 1:
				b = append(b[:i], b[i+1:]...)
			default:
				b = append(b[:i], append([]byte{signs[r.IntN(len(signs))]}, b[i:]...)...)
			}
		}
		verify(t, string(b))
		fixAll(t, string(b))
	}
}

// What would cost much memory, much time or the stack must not.
func TestExtremes(t *testing.T) {
	const mega = 1 << 20
	tests := []struct{ name, text, codes string }{
		{"10,000 brackets", "a = " + strings.Repeat("[", 10000) + strings.Repeat("]", 10000) + "\nb = 1", "1:TooDeep"},
		{"1 MB of brackets", strings.Repeat("[", mega), "1:BadLine"},
		{"1 MB of open brackets", "a = " + strings.Repeat("[", mega), "1:TooDeep"},
		{"brackets on lines", "a = " + strings.Repeat("[\n", 10000) + "\n[t]\nb = 1", "129:TooDeep"},
		{"a name of many parts", strings.Repeat("a.", mega) + "a = 1\nb = 1", "1:TooDeep"},
		{"a header of many parts", "[" + strings.Repeat("a.", mega) + "a]\nb = 1", "1:TooDeep"},
		{"braces", "a = " + strings.Repeat("{a=", 10000) + "\nb = 1", "1:TooDeep"},
		{"128 brackets", "a = " + strings.Repeat("[", 128) + strings.Repeat("]", 128), ""},
		{"129 brackets", "a = " + strings.Repeat("[", 129) + strings.Repeat("]", 129), "1:TooDeep"},
		{"dots", "a" + strings.Repeat(".a", mega/2) + " = 1", "1:TooDeep"},
		{"groups of three", "a = [100" + strings.Repeat(",100", mega/4) + "]", ""},
		{"colons", "a = {" + strings.Repeat("合:1 ", mega/6), "1:UnquotedKey"},
		{"typographic names", "a = {" + strings.Repeat("“a=1,", mega/7), "1:SmartQuote"},
		{"open typographic names", "a = {" + strings.Repeat(",“", mega/4), "1:ExtraComma"},
		{"texts without a backslash", "a = [" + strings.Repeat("\"\"\"x\"\"\",", mega/8) + "]", ""},
		{"texts without an end", strings.Repeat("a = [\\\"\"\"\n", mega/10), "many"},
		{"escaped quotes", "a = " + strings.Repeat("[", 200) + strings.Repeat("\"\\", mega/2), "1:TooDeep"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			tree := Parse(source.New("x", test.text))
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took) // a linear parse takes less than half a second
			}
			if got := codes(tree); got != test.codes && !(test.codes == "many" && len(tree.Errors) > 1000) {
				t.Errorf("errors %.200s, want %s", got, test.codes)
			}
		})
	}
	// Errors without end: the kept ones are limited, the broken nodes are not.
	tree := Parse(source.New("x", strings.Repeat("a\n", 100_000)))
	if len(tree.Errors) != maxFaults || !tree.Broken(Node(tree.Len()-4)) {
		t.Errorf("%d errors are kept, want %d", len(tree.Errors), maxFaults)
	}
}
