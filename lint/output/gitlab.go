package output

import (
	"path/filepath"
	"strconv"

	"github.com/juesuan/juesuan-lint/lint"
)

// GitLab writes findings as a report on code quality (the Code Climate format), which GitLab shows beside
// the changed lines of a merge request. Findings are told apart by their keys, so that an amount that
// changes does not make a new one.
type GitLab struct {
	Lang lint.Lang
}

// Begin implements Format.
func (g *GitLab) Begin(b []byte) []byte { return append(b, "[\n"...) }

// Separator implements Format.
func (g *GitLab) Separator() string { return jsonSeparator }

// Result implements Format. Rounding residues are folded into one a report.
func (g *GitLab) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	times := map[string]int{}
	add := func(d *lint.Diagnostic, message string) {
		path := filepath.ToSlash(d.File.Name)
		fingerprint := path + "|" + d.Key()
		if times[fingerprint]++; times[fingerprint] > 1 {
			fingerprint += "|" + strconv.Itoa(times[fingerprint])
		}
		c.Body = open(append(c.Body, jsonSeparator...)).
			string("description", d.Rule.ID+" "+placed(g.Lang, d.File, d.Span, message)).
			string("check_name", d.Rule.ID).
			string("fingerprint", fingerprint).
			string("severity", [...]string{lint.Off: "info", lint.Info: "info", lint.Warning: "minor", lint.Error: "critical"}[d.Severity]).
			object("location", func(o object) object {
				return o.string("path", path).object("lines", func(o object) object { return o.int("begin", max(lineOf(d.File, d.Span), 1)) })
			}).close()
	}
	largest, residues := c.folded(r, func(d *lint.Diagnostic) { add(d, d.Message.In(g.Lang)) })
	if largest != nil {
		add(largest, residueMessage(g.Lang, r.Report, largest, residues))
	}
}

// End implements Format.
func (g *GitLab) End(b []byte, _ *Rest) []byte { return append(b, "\n]\n"...) }
