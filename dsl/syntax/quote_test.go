package syntax

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// What Quote and Escape write is read as the text again, without an error.
func TestQuote(t *testing.T) {
	all := "一“二”\\三\"\"\"四\t五𠮷{}'#=\x7f"
	for r := rune(1); r < ' '; r++ {
		if r != '\n' {
			all += string(r)
		}
	}
	for _, text := range []string{"", "一般公共服务支出", all, "一行\n二行\n", all + "\n" + all} {
		for name, written := range map[string]string{"one line": Quote(text), "lines": "\"\"\"\n" + Escape(text, true) + "\"\"\""} {
			tree := Parse(source.New("x", "a = "+written+"\n"))
			if got := tree.Str(tree.Value(tree.First(Node(0)))); got != text || len(tree.Errors) > 0 {
				t.Errorf("%s: %q is read as %q, errors %v", name, text, got, tree.Errors)
			}
		}
	}
	if got := Quote("a\n\t\x01"); got != `"a\n\t\u0001"` {
		t.Error(got)
	}
}
