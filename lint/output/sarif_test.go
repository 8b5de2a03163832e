package output

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// sarifLog is as much of SARIF as the tests look at.
type sarifLog struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Rules []struct {
					ID      string
					HelpURI string
				}
			}
		}
		ColumnKind string
		Results    []struct {
			RuleID              string
			RuleIndex           *int
			Level               string
			Message             struct{ Text string }
			Locations           []sarifLocation
			RelatedLocations    []sarifLocation
			PartialFingerprints map[string]string
			Suppressions        []struct{ Kind, Justification string }
			Fixes               []struct {
				ArtifactChanges []struct {
					Replacements []struct {
						DeletedRegion   sarifRegion
						InsertedContent struct{ Text string }
					}
				}
			}
		}
		Invocations []struct {
			ExecutionSuccessful        bool
			ToolExecutionNotifications []struct{ Message struct{ Text string } }
		}
	}
}

type sarifLocation struct {
	Message          struct{ Text string }
	PhysicalLocation struct {
		ArtifactLocation struct{ URI string }
		Region           sarifRegion
	}
	LogicalLocations []struct{ FullyQualifiedName string }
}

type sarifRegion struct {
	StartLine, StartColumn, EndLine, EndColumn, ByteOffset, ByteLength int
}

// sarif holds a log to the official schema and reads it.
func sarif(t *testing.T, lang lint.Lang, results ...*lint.Result) (log sarifLog, text string) {
	t.Helper()
	text = show(&SARIF{Lang: lang, Rules: rules.All(), Version: "1.2.3"}, results...)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(v); err != nil {
		t.Error(err)
	}
	if err := json.Unmarshal([]byte(text), &log); err != nil || len(log.Runs) != 1 {
		t.Fatal(err)
	}
	return log, text
}

func TestSARIFFitsTheSchema(t *testing.T) {
	clean := &lint.Result{File: source.New("a", "")}
	for _, lang := range []lint.Lang{lint.Chinese, lint.English} {
		for name, results := range map[string][]*lint.Result{
			"none": nil, "clean": {clean, clean}, "fixture": {clean, fixture(t)}, "harmful": {harmful(t)}, "samples": sampleResults(),
		} {
			if name == "samples" && lang == lint.English {
				continue // a large log: once is enough
			}
			log, _ := sarif(t, lang, results...)
			want := 0
			for _, r := range results {
				want += len(r.Diagnostics) + len(r.Suppressed) + len(r.Accepted)
			}
			if got := len(log.Runs[0].Results); got != want {
				t.Errorf("%s: %d results, want %d", name, got, want)
			}
		}
	}
}

// The places are those counted out by hand for JSON.
func TestSARIF(t *testing.T) {
	r := fixture(t)
	r.Accepted = r.Diagnostics[1:]
	log, _ := sarif(t, lint.Chinese, r)
	run := log.Runs[0]
	if run.ColumnKind != "unicodeCodePoints" || len(run.Results) != 5 || !run.Invocations[0].ExecutionSuccessful {
		t.Fatalf("%+v", run)
	}
	sum, name := run.Results[0], run.Results[1]
	at := sum.Locations[0]
	if want := (sarifRegion{4, 40, 4, 46, 105, 6}); at.PhysicalLocation.Region != want || at.PhysicalLocation.ArtifactLocation.URI != "samples/x.juesuan.toml" ||
		at.LogicalLocations[0].FullyQualifiedName != "表3.201.项目支出" {
		t.Errorf("%+v", at)
	}
	if sum.RuleID != "JS103" || sum.Level != "error" || name.Level != "warning" || sum.PartialFingerprints["juesuanKey/v1"] != "JS103|hierarchy|表3.201.项目支出" ||
		sum.Message.Text != "表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。\n疑 178.78 误录为 187.78（数字颠倒），改回后即平。" {
		t.Errorf("%+v", sum)
	}
	if len(sum.RelatedLocations) != 4 || sum.RelatedLocations[0].Message.Text != "表3 事业运行（2010350）项目支出 36.09" ||
		sum.RelatedLocations[2].PhysicalLocation.ArtifactLocation.URI != "y.juesuan.toml" || sum.RelatedLocations[2].PhysicalLocation.Region != (sarifRegion{2, 1, 2, 2, 2, 1}) {
		t.Errorf("%+v", sum.RelatedLocations)
	}
	edit := name.Fixes[0].ArtifactChanges[0].Replacements[0]
	if edit.DeletedRegion != (sarifRegion{6, 15, 6, 15, 181, 0}) || edit.InsertedContent.Text != "（厅）\n\"" {
		t.Errorf("%+v", edit)
	}
	for i, want := range []struct{ kind, reason string }{{}, {}, {"inSource", "区财政批复口径 | 见附件"}, {"inSource", ""}, {"external", "已收入基线"}} {
		switch got := run.Results[i].Suppressions; {
		case want.kind == "" && len(got) == 0:
		case len(got) != 1 || got[0].Kind != want.kind || got[0].Justification != want.reason:
			t.Errorf("result %d: %+v", i, got)
		}
	}
}

// Every finding of a real rule leads to its rule, whose page is in the repository.
func TestSARIFRules(t *testing.T) {
	log, _ := sarif(t, lint.Chinese, sampleResults()...)
	run := log.Runs[0]
	for _, r := range run.Results {
		if r.RuleIndex == nil || run.Tool.Driver.Rules[*r.RuleIndex].ID != r.RuleID {
			t.Fatalf("%+v", r)
		}
	}
	for _, r := range run.Tool.Driver.Rules {
		page, ok := strings.CutPrefix(r.HelpURI, "https://github.com/juesuan/juesuan-lint/blob/main/")
		if _, err := os.Stat("../../" + page); !ok || err != nil {
			t.Errorf("%s: %s: %v", r.ID, r.HelpURI, err)
		}
	}
}

func TestSARIFPanics(t *testing.T) {
	log, _ := sarif(t, lint.English, harmful(t))
	if i := log.Runs[0].Invocations[0]; i.ExecutionSuccessful || len(i.ToolExecutionNotifications) != 1 ||
		!strings.HasPrefix(i.ToolExecutionNotifications[0].Message.Text, "the program itself failed (区/报告 1") {
		t.Errorf("%+v", i)
	}
}

func TestFileURI(t *testing.T) {
	for _, c := range []struct {
		path       string
		relative   bool
		want, read string // read is the path of the URI
	}{
		{"a/b.juesuan.toml", true, "a/b.juesuan.toml", "a/b.juesuan.toml"},
		{"../区/报告 1%.toml", true, "../%E5%8C%BA/%E6%8A%A5%E5%91%8A%201%25.toml", "../区/报告 1%.toml"},
		{"a:b.toml", true, "a%3Ab.toml", "a:b.toml"},
		{"<stdin>", true, "%3Cstdin%3E", "<stdin>"},
		{"/x/a#b?.toml", false, "file:///x/a%23b%3F.toml", "/x/a#b?.toml"},
		{"C:/报告/a.toml", false, "file:///C:/%E6%8A%A5%E5%91%8A/a.toml", "/C:/报告/a.toml"},
		{"//server/share/a.toml", false, "file://server/share/a.toml", "/share/a.toml"},
	} {
		got := uriOf(c.path, c.relative)
		if u, err := url.Parse(got); got != c.want || err != nil || u.Path != c.read {
			t.Errorf("%s: %s, %v", c.path, got, err)
		}
	}
	absolute := filepath.Join(t.TempDir(), "报告.toml")
	if got, relative := fileURI(absolute); relative || !strings.HasPrefix(got, "file:///") {
		t.Errorf("%s: %s", absolute, got)
	}
	if got, relative := fileURI(filepath.Join("区", "a.toml")); !relative || got != "%E5%8C%BA/a.toml" {
		t.Error(got)
	}
}
