package rules_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lint/suppress"
	"github.com/juesuan/juesuan-lint/lint/suspect"
)

const samples = "../../samples/"

func checker() *lint.Checker {
	return &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Suppress: suppress.Apply, Suspects: suspect.Find}
}

func check(t testing.TB, path string) *lint.Result {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := checker().Check(source.New(filepath.Base(path), string(text)))
	for _, p := range r.Panics {
		t.Errorf("%s: %v", path, p)
	}
	return r
}

// audited is a row of a findings.tsv: what a person found with a calculator before any program did.
type audited struct{ file, family, place, stated, expected, level, what string }

func readAudit(t *testing.T, path string) []audited {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	head := strings.Split(lines[0], "\t")
	col := func(row []string, key string) string {
		for i, h := range head {
			if h == key && i < len(row) {
				return row[i]
			}
		}
		return ""
	}
	var out []audited
	for _, line := range lines[1:] {
		row := strings.Split(line, "\t")
		out = append(out, audited{col(row, "file"), col(row, "family"), col(row, "place"), col(row, "stated"), col(row, "expected"), col(row, "level"), col(row, "what")})
	}
	return out
}

// elsewhere are rows of the audits that the program reports at another place or in another family, or cannot
// soundly find, with the reason: by the place, and what is stated where other rows have that place too.
var elsewhere = map[string]string{
	"表4.「八、社会保障和就业支出」.一般公共预算财政拨款": "said once, at 表1, with this place beside it",
	"表5.2010350.项目支出":   "said once, at 表3, with this place beside it",
	"表5.2010601.项目支出":   "said once, at 表3, with this place beside it",
	"表5.2080801.基本支出":   "two classifications, 0.01 apart: rounding explains it",
	"表6.30306":          "a blank row of the form that is not printed: nothing a reader would miss",
	"表7.「公务用车购置及运行维护费」": "declared in labels: reported there",
	"表7.「公务用车运行维护费」":    "declared in labels: reported there",
	"表8.「合计」":           "declared in labels: reported there",
	"表9.「合计」":           "declared in labels: reported there",
	"表7.1":              "reported at the first cell that says zero",
	"第五部分末段":            "an untitled section is named by its part: 正文.「第五部分 名词解释」.第1段",
	"表7.1.「预算数.公务接待费」":  "only the total says that something is missing, and that is said there",
	"绩效.项目类别":           "whose form the options are copied from nobody can tell",
	"正文.「一、部门主要职能」.第7段": nameOfBureau,
	"正文.「（1）部门支出情况以及当年市委市政府布置的重点工作」.第4段":      nameOfBureau,
	"正文.「2. 完成的绩效目标。」.第1段":                    slipOfWords,
	"正文.「1) 前期准备工作内容」.第1段":                    slipOfWords,
	"正文.「年度目标 4: 深入贯彻全面从严治党要求,持之以恒抓好党建。」.第9段": slipOfWords,
	"绩效.整体.指标.「扎实落实疫情防控工作」.实际完成值":             slipOfWords,
	"绩效.整体.指标.「缓解中小企业融资难、融资贵问题」.实际完成值":        slipOfWords,
	"正文.「（三）一般公共预算财政拨款支出决算具体情况」.2210203":      slipOfWords,
	"正文.「（二）政府采购支出情况」":                        "said at each paragraph",
	"表4.3行": "a label: JS415",
	"表3":    "a table that is missing: JS013",
	"正文.「年度目标 3：做好改制企业善后工作，维护社会和谐稳定。」.第3段 对本年解决": slipOfWords,
	"正文.「1、执行率情况。」.第1段 实行执行金额":                   slipOfWords,
	"正文.「2、效益指标完成情况分析」.第2段 该项的评价":                slipOfWords,
	"正文.「十、预算绩效管理情况」.第1段 实行全过程绩效管理实施情况跟踪：":       slipOfWords,
}

const (
	slipOfWords  = "a slip that only a reader of the words sees"
	nameOfBureau = "another office called by two names"
)

// What the audit found is found at its place, by the family that the audit names and with the amounts that it
// states and expects, and no error or warning stands that the audit has not.
func TestAudits(t *testing.T) {
	for _, c := range []struct{ dir, file, audit string }{
		{"hanyang-2022", "as-published", ""},
		{"putuo-finance-2024", "published", "published"},
		{"putuo-finance-2024", "edited", "edited"},
	} {
		t.Run(c.dir+"/"+c.file, func(t *testing.T) {
			r := check(t, samples+c.dir+"/"+c.file+".juesuan.toml")
			rows := readAudit(t, samples+c.dir+"/findings.tsv")
			at := map[string]string{} // the families that speak of a place, and what they say
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				at[place(d.Address)] += d.Rule.ID + " " + bare(d.Message.In(lint.Chinese)) + " " + bare(r.File.Slice(d.Span)) + "\n"
			}
			known := map[string]bool{}
			for _, row := range rows {
				if c.audit != "" && row.file != c.audit && row.file != "both" {
					continue
				}
				known[place(row.place)] = true
				if elsewhere[row.place] != "" || elsewhere[row.place+" "+row.stated] != "" {
					continue
				}
				said := at[place(row.place)]
				amounts := money.MatchString(row.stated) && money.MatchString(row.expected) && row.expected != "0.00" && row.expected != "0" && row.family != "JS8" && row.family != "JS9"
				if !strings.Contains(said, row.family) || amounts && (!strings.Contains(said, bare(row.stated)) || !strings.Contains(said, bare(row.expected))) {
					t.Errorf("not found: %s %s %s, not %s %s %s\nsaid there: %s", row.family, row.place, row.stated, row.expected, row.level, row.what, said)
				}
			}
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				if d.Severity >= lint.Warning && !known[place(d.Address)] {
					p := r.File.Position(int(d.Span.Start))
					t.Errorf("not in the audit: %d:%d %s %s %s", p.Line, p.Column, d.Rule.ID, d.Address, d.Message.In(lint.Chinese))
				}
			}
		})
	}
}

// place is an address without its quotes: 「」 stand or not as a name needs them. The audits do not say
// which attachment a section stands in.
func place(s string) string {
	if rest, ok := strings.CutPrefix(s, "附件「"); ok {
		if _, section, ok := strings.Cut(rest, "」."); ok {
			s = section
		}
	}
	return strings.ReplaceAll(name.Normalize(s), `"`, "")
}

var (
	money    = regexp.MustCompile(`^-?\d+(\.\d+)?%?$`)
	lastZero = regexp.MustCompile(`\.0+(\D|$)|(\.\d*?[1-9])0+(\D|$)`)
)

// bare is a text without what is written in several ways: signs of thousands, blanks, widths, zeros at the end.
func bare(s string) string {
	s = strings.NewReplacer(",", "", " ", "", "_", "").Replace(name.Normalize(s))
	return lastZero.ReplaceAllString(s, "$1$2$3")
}

// The corrected report and the shortest one draw no error and no warning, and no suppression in them
// is idle.
func TestClean(t *testing.T) {
	for _, path := range []string{"hanyang-2022/corrected", "minimal/minimal"} {
		r := check(t, samples+path+".juesuan.toml")
		for i := range r.Diagnostics {
			if d := &r.Diagnostics[i]; d.Severity >= lint.Warning {
				p := r.File.Position(int(d.Span.Start))
				t.Errorf("%s:%d:%d %s %s %s", path, p.Line, p.Column, d.Rule.ID, d.Address, d.Message.In(lint.Chinese))
			}
		}
	}
}

// The figures under a wrong total of a self-evaluation add up to the total that is due. By hand: 15.18 and
// 16, 19, 20, 14 and 9 for the goals, of which the fourth prints 16 points and scores 14, are 93.18.
func TestTotalScoreAddsUp(t *testing.T) {
	r := check(t, samples+"hanyang-2022/as-published.juesuan.toml")
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if d.Rule.ID != "JS603" || d.Address != "绩效.整体.总分" {
			continue
		}
		var values []string
		for _, o := range d.Related {
			values = append(values, o.Value.String())
		}
		if got := strings.Join(values, " "); got != "15.18 16 19 20 14 9" {
			t.Errorf("the total rests on %s", got)
		}
		return
	}
	t.Error("no finding")
}

// Generated reports are right by construction: nothing at all is found.
func TestGenerated(t *testing.T) {
	w := &lint.Worker{Checker: checker()}
	for seed := range uint64(200) {
		r := w.Check(source.New(fmt.Sprintf("%d.juesuan.toml", seed), generate.Report(seed)))
		for i := range r.Diagnostics {
			d := &r.Diagnostics[i]
			p := r.File.Position(int(d.Span.Start))
			t.Errorf("seed %d: %d:%d %s %s %s", seed, p.Line, p.Column, d.Rule.ID, d.Address, d.Message.In(lint.Chinese))
		}
		if t.Failed() {
			break
		}
	}
}

func TestDocs(t *testing.T) { linttest.Docs(t, rules.All()) }

// Every prefix of a report is checked without a panic, and what is checked twice says the same.
func TestPrefixes(t *testing.T) {
	text, err := os.ReadFile(samples + "hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	w := &lint.Worker{Checker: checker()}
	step := 611
	if testing.Short() {
		step = 6007
	}
	for n := 0; n < len(text); n += step {
		f := source.New("prefix.juesuan.toml", string(text[:n]))
		reused := linttest.Findings(w.Check(f))
		for _, p := range w.Check(f).Panics {
			t.Fatalf("prefix of %d bytes: %v", n, p)
		}
		if fresh := linttest.Findings(checker().Check(f)); fresh != reused {
			t.Fatalf("prefix of %d bytes: findings differ in reused memory:\n%s\nfresh:\n%s", n, reused, fresh)
		}
	}
}
