package output

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

const wantGitHub = `::error file=samples/x.juesuan.toml,line=4,endLine=4,col=40,endColumn=46,title=JS103 下级科目不符::表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。%0A疑 178.78 误录为 187.78（数字颠倒），改回后即平。%0A依据：政府收支分类科目的层级%0A可选修复：改为 223.87
::warning file=samples/x.juesuan.toml,line=6,endLine=6,col=13,endColumn=22,title=JS406 ::名称写法不同。%0A可自动修复：改括号
已检查 1 个文件：错误 1，核实 1，提示 0。可自动修复 1 处，可选修复 1 处。已作核实说明 2 处，不再显示。
`

func TestGitHub(t *testing.T) {
	r := fixture(t)
	r.Diagnostics[0].Rule.Title = lint.Text{Zh: "下级科目不符"}
	if got := show(&GitHub{}, r); got != wantGitHub {
		t.Errorf("got\n%s\nwant\n%s", got, wantGitHub)
	}
}

// Whatever a report says, a finding is one command, and reading it back gives what was said.
func TestGitHubEscapes(t *testing.T) {
	r := harmful(t)
	text := show(&GitHub{}, r)
	list := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(list) != 4 { // three findings and the summary
		t.Fatalf("%d lines:\n%q", len(list), text)
	}
	back := strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%")
	for i, line := range list[:3] {
		command, message, _ := strings.Cut(strings.TrimPrefix(line, "::"), "::")
		_, properties, _ := strings.Cut(command, " ")
		values := map[string]string{}
		for _, p := range strings.Split(properties, ",") {
			key, value, _ := strings.Cut(p, "=")
			values[key] = back.Replace(value)
		}
		if values["file"] != r.File.Name {
			t.Errorf("file %q", values["file"])
		}
		if _, columns := values["col"]; columns != (i == 2) { // the others go over two lines
			t.Errorf("%v", values)
		}
		if want := "a%\u240d\n::error::x|`*]]>&amp;<b a=\"'\">,:"; !strings.HasPrefix(back.Replace(message), want) {
			t.Errorf("%q", back.Replace(message))
		}
		if strings.ContainsAny(line, "\x00\x1b\r") {
			t.Errorf("control characters in %q", line)
		}
	}
}
