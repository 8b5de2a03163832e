package output

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

func TestRedact(t *testing.T) {
	for _, c := range []struct {
		row        bool
		text, want string
	}{
		{false, "事业运行（2010350）项目支出 36.09 万元", "某（2010350）某 99.99 某"},
		{false, "表3.2010350.2栏", "表3.2010350.2栏"},
		{false, "第 57 行 1,234.50 元，ABC 公司", "第 57 行 9,999.99 某，xxx 某"},
		{true, `2010350 = ["事业运行", 388.68, -1_234.5]  # 张三说 ABC`, `2010350 = ["某", 999.99, -9_999.9]  # 某 ABC`},
		{true, `unit = "ABC 中心（2022）"`, `unit = "xxx 某（9999）"`},
		{true, "[table.3.rows]", "[table.3.rows]"},
	} {
		if got := Redact(c.text, c.row); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
	if got := redactedName("甲局/2022/甲局-2022.juesuan.toml"); got != "…/…/….juesuan.toml" {
		t.Errorf("%q", got)
	}
}

// What a whole report says does not come through: no amount of it, no stretch of its text.
func TestRedactedReport(t *testing.T) {
	text, err := os.ReadFile("../../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	// A rule that quotes every amount and text at its place.
	var every []string
	quote := &lint.Rule{ID: "JS999", Severity: lint.Error, Run: func(p *lint.Pass) {
		for id := range p.Report.Cells {
			c := &p.Report.Cells[id]
			if s := p.File.Slice(c.Span); len(s) > 3 {
				every = append(every, s)
				p.Found(lint.Diagnostic{Span: c.Span, Message: lint.Msg("“{0}”", "“{0}”", s)})
			}
		}
		for _, q := range p.ParagraphList() {
			every = append(every, q.S())
			p.Found(lint.Diagnostic{Span: p.Place(&q, 0, len(q.S())), Message: lint.Msg("“{0}”", "“{0}”", q.S())})
		}
	}}
	r := (&lint.Checker{Rules: []*lint.Rule{quote}, Library: form.Builtin()}).Check(source.New("x.juesuan.toml", string(text)))
	var c Chunk
	(&Redacted{}).Result(&c, r)
	out := string(c.Body)
	if len(every) < 300 || strings.Count(out, "JS999") != len(r.Diagnostics) {
		t.Fatalf("%d places, %d findings", len(every), len(r.Diagnostics))
	}
	if m := regexp.MustCompile(`[0-8]\d*\.\d\d\b`).FindString(out); m != "" {
		t.Errorf("an amount came through: %s", m)
	}
	if m := regexp.MustCompile(`\p{Han}{2,}`).FindAllString(out, -1); len(m) > 0 {
		for _, words := range m {
			if words != "错误" {
				t.Errorf("words came through: %s", words)
				break
			}
		}
	}
}
