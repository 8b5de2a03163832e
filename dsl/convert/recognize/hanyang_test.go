package recognize_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func bind(t testing.TB, s string) *report.Report {
	t.Helper()
	tree := syntax.Parse(source.New("new.juesuan.toml", s))
	for _, e := range tree.Errors {
		t.Errorf("line %d: %v %s", tree.File.Position(int(e.Span.Start)).Line, e.Code, e.Arg)
	}
	r := report.Bind(doc.Build(tree), report.Options{Library: form.Builtin()})
	for _, p := range r.Problems {
		t.Errorf("line %d: %v", tree.File.Position(int(p.Span.Start)).Line, p)
	}
	return r
}

func sample(t testing.TB, path string) *report.Report {
	t.Helper()
	s, err := os.ReadFile("../../../samples/" + path + ".juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	return bind(t, string(s))
}

// imported is a document recognised, from a text file.
func imported(t testing.TB, fileName, s string, o recognize.Options) (*report.Report, *recognize.Result) {
	t.Helper()
	d, err := text.Read(fileName, []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	o.Library = form.Builtin()
	result := recognize.Report(d, o)
	return bind(t, result.Text), result
}

// figure is a figure of a report, with its place in the file.
type figure struct {
	text string
	span source.Span
}

// blank is a figure that is printed empty.
const blank = "空"

// tableFigures are the cells of the tables that hold something, by their addresses.
func tableFigures(r *report.Report) map[string]figure {
	out := map[string]figure{}
	for ti := range r.Tables {
		t := &r.Tables[ti]
		for ri := range t.Rows {
			row := &t.Rows[ri]
			label := row.Code.String()
			if row.Code == 0 || !t.Form.Coded() {
				label = fmt.Sprint(row.Def)
			}
			for i := range row.N {
				c := &r.Cells[row.First+report.CellID(i)]
				f := figure{span: c.Span}
				switch c.Kind {
				case report.Stated:
					f.text = c.Value.Format()
				case report.Omitted, report.Blank:
					f.text = blank
				case report.Derived: // a total that was left out, or stands for what is printed
					if row.Origin == report.LeftOut {
						f.text = blank
						break
					}
					fallthrough
				default:
					f.text = fmt.Sprint("kind ", c.Kind)
				}
				out[fmt.Sprintf("表%d.%s.%d", t.N, label, i+1)] = f
			}
		}
	}
	return out
}

// performanceFigures are the cells of the self-evaluation tables.
func performanceFigures(r *report.Report) map[string]figure {
	out := map[string]figure{}
	for i := range r.Elements {
		e := &r.Elements[i]
		p := e.Performance
		if p == nil {
			continue
		}
		add := func(key, s string, span source.Span) {
			out[p.Scope.S+" "+name.Normalize(e.Name.S)+"."+key] = figure{name.Normalize(s), span}
		}
		texts := map[string]report.Text{"category": p.Category, "nature": p.Nature, "kind": p.Kind, "deviation": p.Deviation, "improvement": p.Improvement}
		for key, v := range texts {
			if v.Set {
				add(key, v.S, v.Span)
			}
		}
		numbers := map[string]report.PerformanceFigure{"executed": p.Executed, "rate": p.Rate, "weight": p.Weight, "score": p.Score, "total": p.Total, "basic": p.Basic, "project": p.Project}
		for _, b := range p.Budget {
			numbers["budget "+b.Name] = b.PerformanceFigure
		}
		for key, v := range numbers {
			if v.Set {
				add(key, v.Text, v.Span)
			}
		}
		for gi := range p.Goals {
			g := &p.Goals[gi]
			key := fmt.Sprintf("目标 %d", gi+1)
			add(key+".title", g.Title.S, g.Title.Span)
			add(key+".weight", g.Weight.Text, g.Weight.Span)
			for k := range g.Indicators {
				for c := range g.Indicators[k].Fields {
					f := &g.Indicators[k].Fields[c]
					add(fmt.Sprintf("%s.%d.%s", key, k+1, g.Column(c)), f.S, f.Span)
				}
			}
		}
	}
	return out
}

// misses compares figures and returns the addresses of those that differ, "" for blank.
func misses(want, got map[string]figure) []string {
	var out []string
	is := func(m map[string]figure, key string) string {
		if m[key].text == blank {
			return ""
		}
		return m[key].text
	}
	for key := range want {
		if is(want, key) != is(got, key) {
			out = append(out, key)
		}
	}
	for key := range got {
		if _, there := want[key]; !there && is(got, key) != "" {
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return out
}

// isRemarked: the import says that something about the place is uncertain.
func isRemarked(r *recognize.Result, span source.Span) bool {
	at, ok := r.Place(span)
	return ok && slices.ContainsFunc(r.Remarks, func(m convert.Remark) bool {
		return m.Kind != convert.Recognized && m.At.Line == at.Line
	})
}

// The published report, as its text was extracted from the PDF, against what was typed by hand.
func TestHanyang(t *testing.T) {
	s, err := os.ReadFile("testdata/hanyang-2022.md")
	if err != nil {
		t.Fatal(err)
	}
	want := sample(t, "hanyang-2022/as-published")
	got, result := imported(t, "hanyang-2022.md", string(s), recognize.Options{})
	for _, c := range []struct {
		what      string
		want, got map[string]figure
		least     float64
	}{
		{"table cells", tableFigures(want), tableFigures(got), 0.99},
		{"performance cells", performanceFigures(want), performanceFigures(got), 0.95},
	} {
		wrong := misses(c.want, c.got)
		share := 1 - float64(len(wrong))/float64(len(c.want))
		t.Logf("%s: %d of %d right, %.2f %%", c.what, len(c.want)-len(wrong), len(c.want), 100*share)
		if share < c.least {
			t.Errorf("%s: less than %.0f %% are right", c.what, 100*c.least)
		}
		for _, key := range wrong {
			remarked := isRemarked(result, c.got[key].span)
			t.Logf("  %s: %q, want %q (remarked: %v)", key, c.got[key].text, c.want[key].text, remarked)
			if !remarked {
				t.Errorf("%s is silently wrong", key)
			}
		}
	}
	if got.Unit.S != want.Unit.S || got.Year != want.Year || got.Set.Edition != "wuhan" || got.Published != want.Published || got.Type.S != want.Type.S {
		t.Errorf("head: %q %d %q %v %q", got.Unit.S, got.Year, got.Set.Edition, got.Published, got.Type.S)
	}
	texts(t, want, got)
}

// texts compares parts, headings and paragraphs.
func texts(t *testing.T, want, got *report.Report) {
	t.Helper()
	have := map[string]bool{}
	for i := range got.Elements {
		for _, l := range linesOf(&got.Elements[i]) {
			have[l] = true
		}
	}
	n, missing := 0, 0
	for i := range want.Elements {
		for _, l := range linesOf(&want.Elements[i]) {
			if n++; !have[l] {
				missing++
				t.Logf("  no line %q", l)
			}
		}
	}
	t.Logf("lines of text: %d of %d", n-missing, n)
	if missing*50 > n {
		t.Errorf("more than 2 %% of the text is missing")
	}
}

// linesOf are the lines of an element, as they compare.
func linesOf(e *report.Element) []string {
	var out []string
	add := func(s string) {
		for l := range strings.SplitSeq(s, "\n") {
			if l = name.Normalize(l); l != "" {
				out = append(out, l)
			}
		}
	}
	add(e.Title.S)
	add(e.Name.S)
	add(e.Text.S)
	for i := range e.Items {
		add(name.TrimOrdinal(e.Items[i].Text.S))
	}
	return out
}
