package output

import (
	"encoding/xml"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

type junitSuites struct {
	XMLName xml.Name `xml:"testsuites"`
	Suites  []struct {
		Name     string `xml:"name,attr"`
		Tests    int    `xml:"tests,attr"`
		Failures int    `xml:"failures,attr"`
		Errors   int    `xml:"errors,attr"`
		Skipped  int    `xml:"skipped,attr"`
		Cases    []struct {
			Name      string `xml:"name,attr"`
			Classname string `xml:"classname,attr"`
			File      string `xml:"file,attr"`
			Line      int    `xml:"line,attr"`
			Failure   *struct {
				Message string `xml:"message,attr"`
				Type    string `xml:"type,attr"`
				Text    string `xml:",chardata"`
			} `xml:"failure"`
			Skipped *struct {
				Message string `xml:"message,attr"`
			} `xml:"skipped"`
			Error *struct {
				Message string `xml:"message,attr"`
			} `xml:"error"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

// junit reads back what warnings and errors fail, and holds its counts to its cases.
func junit(t *testing.T, results ...*lint.Result) (out junitSuites) {
	t.Helper()
	text := failing(&JUnit{}, results...)
	if err := xml.Unmarshal([]byte(text), &out); err != nil {
		t.Fatalf("%v in\n%q", err, text)
	}
	for _, s := range out.Suites {
		failures, skipped, errors := 0, 0, 0
		names := map[string]bool{}
		for _, c := range s.Cases {
			if names[c.Name] {
				t.Errorf("%s: two cases %q", s.Name, c.Name)
			}
			names[c.Name] = true
			if c.Failure != nil {
				failures++
			}
			if c.Skipped != nil {
				skipped++
			}
			if c.Error != nil {
				errors++
			}
		}
		if s.Tests != len(s.Cases) || s.Failures != failures || s.Skipped != skipped || s.Errors != errors || s.Tests == 0 {
			t.Errorf("%s: %d tests, %d failures, %d skipped, %d errors; there are %d, %d, %d, %d", s.Name, s.Tests, s.Failures, s.Skipped, s.Errors,
				len(s.Cases), failures, skipped, errors)
		}
	}
	return out
}

func TestJUnit(t *testing.T) {
	clean := &lint.Result{File: source.New("空.juesuan.toml", "")}
	r := fixture(t)
	r.Diagnostics[1].Severity = lint.Info
	suites := junit(t, clean, r).Suites
	if len(suites) != 2 || len(suites[0].Cases) != 1 || suites[0].Cases[0].Name != "未发现问题" || suites[0].Failures+suites[0].Skipped > 0 {
		t.Fatalf("%+v", suites)
	}
	sum, name := suites[1].Cases[0], suites[1].Cases[1]
	if sum.Name != "JS103  表3.201.项目支出 hierarchy" || sum.Classname != "samples/x.juesuan.toml" || sum.File != "samples/x.juesuan.toml" || sum.Line != 4 ||
		sum.Failure == nil || sum.Failure.Message != "表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。" || sum.Failure.Type != "错误" ||
		!strings.HasSuffix(sum.Failure.Text, "\n可选修复：改为 223.87") || !strings.HasPrefix(sum.Failure.Text, "samples/x.juesuan.toml:4:40 错误 ") {
		t.Errorf("%+v %+v", sum, sum.Failure)
	}
	if name.Skipped == nil || name.Failure != nil || name.Skipped.Message != "名称写法不同。" {
		t.Errorf("%+v", name)
	}
	junit(t)
	junit(t, sampleResults()...)
}

// Texts that are no XML come back as far as XML can hold them.
func TestJUnitEscapes(t *testing.T) {
	suites := junit(t, harmful(t)).Suites
	if len(suites) != 2 || len(suites[0].Cases) != 3 || suites[1].Errors != 1 {
		t.Fatalf("%+v", suites)
	}
	want := "a%\u240d\n::error::x|`*]]>&amp;<b a=\"'\">,:\u2400\u241b[31m\uFFFD\uFFFD\uFFFD\uFFFD"
	if got := suites[0].Cases[0].Failure.Message; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := suites[0].Cases[0].File; got != "区/报告 1,%:|<&\".juesuan.toml" {
		t.Errorf("%q", got)
	}
}
