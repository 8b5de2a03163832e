package fix

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

const head = "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n"

// checker checks with the rules named, or all.
func checker(ids ...string) *lint.Checker {
	c := &lint.Checker{Rules: rules.All(), Library: form.Builtin()}
	if len(ids) > 0 {
		c.Level = func(r *lint.Rule, _ string) lint.Severity {
			for _, id := range ids {
				if strings.HasPrefix(r.ID, id) {
					return r.Severity
				}
			}
			return lint.Off
		}
	}
	return c
}

// fixed is what comes of a text. Its edits make the same of it.
func fixed(t *testing.T, c *lint.Checker, text string) Outcome {
	t.Helper()
	out := Run(&lint.Worker{Checker: c}, source.New("x.juesuan.toml", text))
	for _, edits := range out.Rounds {
		var err error
		if text, err = source.Apply(text, edits); err != nil {
			t.Fatal(err)
		}
	}
	if text != out.Text {
		t.Errorf("the edits make\n%s\nnot\n%s", text, out.Text)
	}
	return out
}

func TestRun(t *testing.T) {
	const table = head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n"
	for _, c := range []struct {
		name, in, want string
		rules          []string
		fixed, refused int
	}{
		{name: "nothing to do", in: table + "2010350 = [88.68, 72.00]\n", rules: []string{"JS1"}},
		{name: "signs of one line", in: table + "2010350 ＝ ［88.68， 72.00]\n", want: table + "2010350 = [88.68, 72.00]\n", rules: []string{"JS001"}, fixed: 1},
		{name: "one error behind another", in: table + "2010350 ＝ [88.68 72.00]\n", want: table + "2010350 = [88.68, 72.00]\n", rules: []string{"JS001"}, fixed: 2},
		{name: "two rows at once", in: table + "2010350 = [\"=\", \"88.68\"]\n2010399 = [\"=\", \"16.68\"]\n", want: table + "2010350 = [\"=\", 88.68]\n2010399 = [\"=\", 16.68]\n", rules: []string{"JS011"}, fixed: 2},
		{name: "a rule that is off", in: table + "2010350 = [\"=\", \"88.68\"]\n", rules: []string{"JS001"}},
	} {
		out := fixed(t, checker(c.rules...), c.in)
		if c.want == "" {
			c.want = c.in
		}
		if out.Text != c.want || out.Fixed != c.fixed || out.Refused != c.refused {
			t.Errorf("%s: fixed %d, refused %d\n%s", c.name, out.Fixed, out.Refused, out.Text)
		}
	}
}

// fixture offers one safe fix for every place where from stands.
func fixture(from, to string) *lint.Rule {
	return &lint.Rule{ID: "JS999", Name: "fixture", Severity: lint.Warning, Run: func(p *lint.Pass) {
		for at := 0; ; {
			i := strings.Index(p.File.Text[at:], from)
			if i < 0 {
				return
			}
			at += i
			span := source.Span{Start: int32(at), End: int32(at + len(from))}
			p.Found(lint.Diagnostic{Span: span, Relation: fmt.Sprint(at), Message: lint.Msg("坏", "bad"),
				Fixes: []lint.Fix{{Kind: lint.Safe, Edits: []source.Edit{{Span: span, New: to}}}}})
			at += len(from)
		}
	}}
}

// TestPromise: rules that call a fix safe which is not; the fix is refused, the others are applied.
func TestPromise(t *testing.T) {
	const report = head + "[figures]\n\"年初预算\" = 12.30\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n" +
		"20103 = [\"=\", 24.60]\n2010350 = [\"=\", 12.30]\n2010399 = [\"=\", \"\", 12.30]\n" +
		"[[section]]\ntitle = \"说明\"\ntext = \"支出 12.30 万元，增加１２．３０万元。\"\n" +
		"[[performance]]\nscope = \"项目\"\nname = \"甲\"\nexecuted = 12.30\n[[performance.goal]]\nweight = 80\nindicators = [[\"产出\", \"数量\", \"户数\", \"12.30户\", \"5户\", 80]]\n"
	for _, c := range []struct {
		from, to       string
		fixed, refused int
	}{
		{"12.30", "13.30", 0, 6},
		{"24.60", "24.06", 0, 1},
		{"１２．３０", "12.30", 1, 0},
		{"１２．３０", "12.3", 1, 0},
		{"１２．３０", "12.03", 0, 1},
		{"增加", "增长", 1, 0},
		{"[\"=\", 24.60]", "[24.60]", 0, 1},
		{"2010399 = ", "2010399 ", 0, 1},
		{"80]]", "80]", 0, 1},
		{"5户", "6户", 0, 1},
		{"\"\", 12.30", "0.00, 12.30", 0, 1},
	} {
		out := fixed(t, &lint.Checker{Rules: []*lint.Rule{fixture(c.from, c.to)}, Library: form.Builtin()}, report)
		if out.Fixed != c.fixed || out.Refused != c.refused {
			t.Errorf("%s to %s: fixed %d, refused %d", c.from, c.to, out.Fixed, out.Refused)
		}
		if c.fixed == 0 && out.Text != report {
			t.Errorf("%s to %s: text changed", c.from, c.to)
		}
	}
}

// TestNoNewFinding: what a fix brings to light must have been known.
func TestNoNewFinding(t *testing.T) {
	const row = head + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [88.68, \"72.00\", 16.00]\n"
	if out := fixed(t, checker("JS011"), row); out.Fixed != 1 {
		t.Errorf("without the rule on sums: fixed %d", out.Fixed)
	}
	out := fixed(t, checker("JS011", "JS102"), row)
	if out.Fixed != 0 || out.Refused != 1 || out.Text != row {
		t.Errorf("fixed %d, refused %d\n%s", out.Fixed, out.Refused, out.Text)
	}
}

// TestEnds: fixes that never come to an end do.
func TestEnds(t *testing.T) {
	out := fixed(t, &lint.Checker{Rules: []*lint.Rule{fixture("甲", "甲乙")}, Library: form.Builtin()}, head+"# 甲\n")
	if out.Fixed != rounds || out.Refused != 1 {
		t.Errorf("fixed %d, refused %d", out.Fixed, out.Refused)
	}
}

// TestProperties: on every sample, right and wrong, and on generated reports with slips of the pen, fixes
// leave every figure untouched, draw nothing new, and leave no safe fix but those refused.
func TestProperties(t *testing.T) {
	texts := map[string]string{}
	for _, pattern := range []string{"*/*", "*/*/*"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", "samples", pattern+".juesuan.toml"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			if f, bad := project.Read(path, project.Limit); bad == nil {
				texts[path] = f.Text
			}
		}
	}
	if len(texts) < 100 {
		t.Fatalf("only %d samples", len(texts))
	}
	for seed := range uint64(12) {
		texts[fmt.Sprintf("right %d", seed)] = generate.Report(seed)
		texts[fmt.Sprintf("faulty %d", seed)] = generate.Faulty(seed)
		texts[fmt.Sprintf("slips %d", seed)] = slips(generate.Faulty(seed), rand.New(rand.NewPCG(seed, 1)))
	}
	w := worker()
	total := 0
	for name, text := range texts {
		file := source.New(name, text)
		out := promised(t, w, file)
		total += out.Fixed
		if again := Run(w, source.New(name, out.Text)); again.Fixed != 0 || again.Text != out.Text {
			t.Errorf("%s: %d more fixed when run again", name, again.Fixed)
		}
	}
	if total < 100 {
		t.Errorf("only %d fixes to judge by", total)
	}
}

// worker checks as the command does.
func worker() *lint.Worker {
	p, _ := project.Open(filepath.Join("..", ".."), rules.All())
	return &lint.Worker{Checker: p.Checker()}
}

// promised fixes a file, and holds the outcome to what Run promises.
func promised(t *testing.T, w *lint.Worker, file *source.File) Outcome {
	t.Helper()
	r := w.Check(file)
	errors, before := len(r.Tree.Errors), findings(r)
	out := Run(w, file)
	if n := len(out.Result.Tree.Errors); n > errors {
		t.Errorf("%s: %d errors, before %d", file.Name, n, errors)
	}
	for key, n := range findings(out.Result) {
		if n > before[key] && !strings.HasPrefix(key, syntaxID) {
			t.Errorf("%s: new finding %s", file.Name, key)
		}
	}
	sameNumbers(t, file.Name, file.Text, out.Text)
	if (out.Fixed > 0) != (out.Text != file.Text) {
		t.Errorf("%s: %d fixed, yet text changed is %v", file.Name, out.Fixed, out.Text != file.Text)
	}
	return out
}

func FuzzRun(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "samples", "broken", "*.juesuan.toml"))
	if err != nil || len(paths) < 100 {
		f.Fatal(len(paths), err)
	}
	for _, path := range paths {
		if file, bad := project.Read(path, project.Limit); bad == nil && len(file.Text) < 2000 {
			f.Add(file.Text)
		}
	}
	w := worker()
	f.Fuzz(func(t *testing.T, text string) { promised(t, w, source.New("x.juesuan.toml", text)) })
}

func findings(r *lint.Result) map[string]int {
	out := map[string]int{}
	for i := range r.Diagnostics {
		out[r.Diagnostics[i].Key()]++
	}
	return out
}

// slips writes some things of a report as people type them.
func slips(text string, rng *rand.Rand) string {
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		if !strings.Contains(line, "= [") || rng.IntN(6) > 0 {
			continue
		}
		from := [...]string{"= [", ", ", "]", ".00,", "\", "}
		to := [...]string{"＝ [", "，", "］", ".0,", "”, "}
		k := rng.IntN(len(from))
		lines[i] = strings.Replace(line, from[k], to[k], 1)
	}
	return strings.Join(lines, "")
}

// sameNumbers compares the numbers that another parser sees, where the text was TOML before. A number in
// quotes may have lost them.
func sameNumbers(t *testing.T, name, before, after string) {
	t.Helper()
	want, ok := tomlNumbers(before)
	if !ok {
		return
	}
	got, ok := tomlNumbers(after)
	if !ok {
		t.Errorf("%s: no TOML any more", name)
	}
	for key, n := range want {
		if got[key] < n {
			t.Errorf("%s: %s is gone", name, key)
		}
	}
}

func tomlNumbers(text string) (map[string]int, bool) {
	var v map[string]any
	if _, err := toml.Decode(text, &v); err != nil {
		return nil, false
	}
	out := map[string]int{}
	var walk func(key string, v any)
	walk = func(key string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, e := range v {
				walk(k, e)
			}
		case []map[string]any:
			for _, e := range v {
				walk(key, e)
			}
		case []any:
			for i, e := range v {
				walk(fmt.Sprintf("%s %d", key, i), e)
			}
		case int64, float64:
			out[fmt.Sprintf("%s = %v", key, v)]++
		}
	}
	walk("", v)
	return out, true
}

func BenchmarkRun(b *testing.B) {
	text, err := os.ReadFile(filepath.Join("..", "..", "samples", "hanyang-2022", "as-published.juesuan.toml"))
	if err != nil {
		b.Fatal(err)
	}
	w := &lint.Worker{Checker: checker()}
	for b.Loop() {
		Run(w, source.New("x", string(text)))
	}
}
