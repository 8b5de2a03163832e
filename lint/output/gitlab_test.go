package output

import (
	"encoding/json"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

type gitlabFinding struct {
	Description string `json:"description"`
	CheckName   string `json:"check_name"`
	Fingerprint string `json:"fingerprint"`
	Severity    string `json:"severity"`
	Location    struct {
		Path  string `json:"path"`
		Lines struct {
			Begin int `json:"begin"`
		} `json:"lines"`
	} `json:"location"`
}

// gitlab reads back a report; no two findings have the same fingerprint.
func gitlab(t *testing.T, results ...*lint.Result) (out []gitlabFinding) {
	t.Helper()
	text := show(&GitLab{}, results...)
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	seen := map[string]bool{}
	for _, f := range out {
		if seen[f.Fingerprint] || f.Location.Lines.Begin < 1 || f.Description == "" || f.CheckName == "" {
			t.Errorf("%+v", f)
		}
		seen[f.Fingerprint] = true
	}
	return out
}

func TestGitLab(t *testing.T) {
	got := gitlab(t, fixture(t))
	if len(got) != 2 {
		t.Fatalf("%+v", got)
	}
	var want gitlabFinding
	want.Description, want.CheckName, want.Severity = "JS103 表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。", "JS103", "critical"
	want.Fingerprint = "samples/x.juesuan.toml|JS103|hierarchy|表3.201.项目支出"
	want.Location.Path, want.Location.Lines.Begin = "samples/x.juesuan.toml", 4
	if got[0] != want || got[1].Severity != "minor" {
		t.Errorf("%+v, want %+v", got, want)
	}
	gitlab(t)
	gitlab(t, harmful(t))
	gitlab(t, sampleResults()...)
}
