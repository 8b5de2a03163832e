package output

import (
	"path/filepath"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// GitHub writes findings as workflow commands, which GitHub Actions show as annotations beside the
// changed lines, ten of each level at most.
type GitHub struct {
	Lang lint.Lang
}

// Begin implements Format.
func (g *GitHub) Begin(b []byte) []byte { return b }

// Separator implements Format.
func (g *GitHub) Separator() string { return "" }

// Result implements Format. Rounding residues are folded into one a report.
func (g *GitHub) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	largest, residues := c.folded(r, func(d *lint.Diagnostic) {
		c.Body = g.command(c.Body, d, strings.Join(append([]string{d.Message.In(g.Lang)}, notes(g.Lang, d)...), "\n"))
	})
	if largest != nil {
		c.Body = g.command(c.Body, largest, residueMessage(g.Lang, r.Report, largest, residues))
	}
}

// command writes one workflow command.
func (g *GitHub) command(b []byte, d *lint.Diagnostic, message string) []byte {
	b = append(b, "::"...)
	b = append(b, [...]string{lint.Off: "debug", lint.Info: "notice", lint.Warning: "warning", lint.Error: "error"}[d.Severity]...)
	b = append(b, " file="...)
	b = appendProperty(b, filepath.ToSlash(d.File.Name))
	b = appendLines(b, d.File, d.Span)
	b = append(b, ",title="...)
	b = appendProperty(b, d.Rule.ID+" "+d.Rule.Title.In(g.Lang))
	b = append(b, "::"...)
	b = appendCommand(b, placed(g.Lang, d.File, d.Span, message))
	return append(b, '\n')
}

// appendLines appends the lines and columns of a span, as far as its file has them.
func appendLines(b []byte, f *source.File, s source.Span) []byte {
	if f.IsImported() {
		if line := lineOf(f, s); line > 0 {
			b = append(b, ",line="+strconv.Itoa(line)...)
		}
		return b
	}
	start, end := f.Position(int(s.Start)), f.Position(int(s.End))
	b = append(b, ",line="+strconv.Itoa(start.Line)+",endLine="+strconv.Itoa(end.Line)...)
	if start.Line == end.Line { // columns count only within one line
		b = append(b, ",col="+strconv.Itoa(start.Column)+",endColumn="+strconv.Itoa(end.Column)...)
	}
	return b
}

// appendProperty appends the value of a property of a workflow command.
func appendProperty(b []byte, s string) []byte {
	return append(b, strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(lines(s))...)
}

// appendCommand appends the message of a workflow command.
func appendCommand(b []byte, s string) []byte {
	return append(b, strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(lines(s))...)
}

// lines is Clean that keeps line ends.
func lines(s string) string {
	out := strings.Split(s, "\n")
	for i := range out {
		out[i] = Clean(out[i])
	}
	return strings.Join(out, "\n")
}

// End implements Format: the summary, for who reads the log.
func (g *GitHub) End(b []byte, rest *Rest) []byte {
	return (&Text{Lang: g.Lang}).End(b, rest)
}
