package output

import (
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/lint"
)

// JUnit writes findings as the result of tests, which GitLab, Jenkins and others show: a suite for each
// file, a case for each finding. What fails the check fails its case; what does not is a skipped case. A
// file without findings is one case that passes.
//
// The name of a case holds no figures and no lines, so that GitLab can tell findings that are new from
// those that the target branch has.
type JUnit struct {
	Lang lint.Lang
}

// Begin implements Format.
func (j *JUnit) Begin(b []byte) []byte {
	return append(b, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<testsuites name="juesuan-lint">`+"\n"...)
}

// Separator implements Format.
func (j *JUnit) Separator() string { return "" }

// Result implements Format. Rounding residues are folded into one a report.
func (j *JUnit) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	var cases []byte
	failures, skipped := 0, 0
	times := map[string]int{}
	add := func(d *lint.Diagnostic, message, body string) {
		name := d.Rule.ID + " " + d.Rule.Title.In(j.Lang)
		for _, more := range [...]string{d.Address, d.Relation} {
			if more != "" {
				name += " " + more
			}
		}
		if times[name]++; times[name] > 1 {
			name += " (" + strconv.Itoa(times[name]) + ")"
		}
		cases = append(cases, "    <testcase"...)
		cases = attribute(cases, "name", name)
		cases = attribute(cases, "classname", r.File.Name)
		cases = attribute(cases, "file", filepath.ToSlash(d.File.Name))
		if line := lineOf(d.File, d.Span); line > 0 {
			cases = attribute(cases, "line", strconv.Itoa(line))
		}
		kind := "skipped"
		if c.FailOn != lint.Off && d.Severity >= c.FailOn {
			kind = "failure"
			failures++
		} else {
			skipped++
		}
		cases = append(cases, ">\n      <"+kind...)
		cases = attribute(cases, "message", message)
		if kind == "failure" {
			cases = attribute(cases, "type", d.Severity.In(j.Lang))
		}
		cases = append(cases, '>')
		cases = appendXML(cases, Place(j.Lang, d.File, d.Span)+" "+d.Severity.In(j.Lang)+" "+message+body)
		cases = append(cases, "</"+kind+">\n    </testcase>\n"...)
	}
	largest, residues := c.folded(r, func(d *lint.Diagnostic) {
		body := ""
		for _, note := range notes(j.Lang, d) {
			body += "\n" + note
		}
		add(d, d.Message.In(j.Lang), body)
	})
	if largest != nil {
		add(largest, residueMessage(j.Lang, r.Report, largest, residues), "")
	}
	n := failures + skipped
	if n == 0 {
		cases = append(cases, "    <testcase"...)
		cases = attribute(cases, "name", nothingFoundWords.In(j.Lang))
		cases = attribute(cases, "classname", r.File.Name)
		cases = attribute(cases, "file", filepath.ToSlash(r.File.Name))
		cases = append(cases, "/>\n"...)
		n = 1
	}
	c.Body = append(c.Body, "  <testsuite"...)
	c.Body = attribute(c.Body, "name", r.File.Name)
	c.Body = attribute(c.Body, "tests", strconv.Itoa(n))
	c.Body = attribute(c.Body, "failures", strconv.Itoa(failures))
	c.Body = attribute(c.Body, "errors", "0")
	c.Body = attribute(c.Body, "skipped", strconv.Itoa(skipped))
	c.Body = append(c.Body, ">\n"...)
	c.Body = append(c.Body, cases...)
	c.Body = append(c.Body, "  </testsuite>\n"...)
}

// End implements Format. What the program itself failed at is a suite of errors.
func (j *JUnit) End(b []byte, rest *Rest) []byte {
	if n := strconv.Itoa(len(rest.Panics)); n != "0" {
		b = append(b, `  <testsuite name="juesuan-lint" tests="`+n+`" failures="0" errors="`+n+`" skipped="0">`+"\n"...)
		for i := range rest.Panics {
			p := &rest.Panics[i]
			b = append(b, "    <testcase"...)
			b = attribute(b, "name", strings.TrimSpace(p.File+" "+p.Rule))
			b = attribute(b, "classname", "juesuan-lint")
			b = append(b, ">\n      <error"...)
			b = attribute(b, "message", say(j.Lang, panicWords, p.File, p.Detail))
			b = append(b, "/>\n    </testcase>\n"...)
		}
		b = append(b, "  </testsuite>\n"...)
	}
	return append(b, "</testsuites>\n"...)
}

// attribute appends name="value".
func attribute(b []byte, name, value string) []byte {
	b = append(b, ' ')
	b = append(b, name...)
	b = append(b, '=', '"')
	b = appendXML(b, value)
	return append(b, '"')
}

// appendXML appends s as XML text or the value of an attribute. What XML cannot hold, and what would
// steer a terminal, is replaced.
func appendXML(b []byte, s string) []byte {
	for _, r := range lines(s) {
		switch r {
		case '&':
			b = append(b, "&amp;"...)
		case '<':
			b = append(b, "&lt;"...)
		case '>':
			b = append(b, "&gt;"...)
		case '"':
			b = append(b, "&#34;"...)
		case '\n':
			b = append(b, "&#10;"...)
		case '\uFFFE', '\uFFFF':
			b = utf8.AppendRune(b, utf8.RuneError)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}
