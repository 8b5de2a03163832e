package recognize_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Whatever a document holds, a report comes of it that can be read, and its links lie in it.
func FuzzReport(f *testing.F) {
	s, err := os.ReadFile("testdata/hanyang-2022.md")
	if err != nil {
		f.Fatal(err)
	}
	for at := 0; at < len(s); at += 4000 {
		end := min(at+6000, len(s))
		for !utf8.RuneStart(s[at]) {
			at++
		}
		f.Add(string(s[at:end]))
	}
	f.Add("2022 年度支出决算表（表 3）\n单位：元\n科目编码\t科目名称\t本年支出合计\n201\t\"甲\\\t1e5\n合计\t1,2\t{\n")
	f.Add("年度绩效目标 1\t一级指标\t二级指标\t三级指标\n总分\t\n预算执行情况(20分)\t预算数\t执行数\n\t1\n")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		d, err := text.Read("a.md", []byte(s))
		if err != nil {
			return
		}
		for _, unit := range []report.Unit{report.UnitUnknown, report.WanYuan} {
			r := recognize.Report(d, recognize.Options{Library: form.Builtin(), Unit: unit, Name: s[:min(len(s), 20)]})
			tree := syntax.Parse(source.New("", r.Text))
			for _, e := range tree.Errors {
				t.Errorf("%v %q in\n%s", e.Code, e.Arg, r.Text)
			}
			bound := report.Bind(doc.Build(tree), report.Options{Library: form.Builtin()})
			for _, p := range bound.Problems {
				switch p.Code {
				case doc.MissingKey: // a unit or a year that is nowhere
				case doc.Misprint, doc.LinesOutOfOrder, doc.SplitAmount: // so it was printed
				default:
					t.Errorf("%+v in\n%s", p, r.Text)
				}
			}
			for i, l := range r.Links {
				if l.Span.Start < 0 || l.Span.End < l.Span.Start || int(l.Span.End) > len(r.Text) || i > 0 && l.Span.Start < r.Links[i-1].Span.Start {
					t.Errorf("link %d is %v", i, l)
				}
			}
		}
	})
}
