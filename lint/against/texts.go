package against

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/align"
	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// printedLine is a heading or paragraph as it is printed.
type printedLine struct {
	address string
	text    string
	at      source.Span
}

// alike is how alike, of a hundred, two lines must be to be taken for one.
const alike = 40

// texts tells of headings and paragraphs that are printed otherwise. They are compared in the order of print,
// whichever section or item they belong to: that is for the report to say, and not to be seen on paper.
func (c *comparer) texts() {
	old, now := linesOf(c.report), linesOf(c.file)
	if len(now) == 0 && len(old) > 0 {
		c.unseen("情况说明的文字", "texts", old[0].at)
		return
	}
	to := align.Texts(bareLines(old), bareLines(now))
	for g := range align.Gaps(to, len(now)) {
		before := source.Span{}
		if g.B0 > 0 {
			before = now[g.B0-1].at
		}
		c.stretch(old[g.A0:g.A1], now[g.B0:g.B1], before)
	}
}

// stretch compares lines between two that are the same in both.
func (c *comparer) stretch(old, now []printedLine, before source.Span) {
	if joined(old) == joined(now) { // only cut otherwise
		return
	}
	a, b := bareLines(old), bareLines(now)
	to := align.Similar(len(a), len(b), func(i, j int) int {
		if n := align.Likeness(a[i], b[j]); n >= alike {
			return n
		}
		return 0
	})
	for g := range align.Gaps(to, len(now)) {
		c.missing(old[g.A0:g.A1], before)
		c.additional(now[g.B0:g.B1])
		if g.A1 == len(old) {
			break // no pair ends the last one
		}
		o, n := &old[g.A1], &now[g.B1]
		was, is := around(diff.Words(o.text, n.text))
		c.found(n.at, o.at, n.address, lint.Msg("{0}：本文件是“{1}”，源文件是“{2}”。", "{0}: “{1}” in this file, “{2}” in the source.", n.address, is, was))
		before = n.at
	}
}

// missing tells of lines in a row that the file does not have, which would stand behind a place.
func (c *comparer) missing(old []printedLine, before source.Span) {
	if len(old) == 0 {
		return
	}
	o := &old[0]
	c.found(before, o.at, o.address, lint.Msg("{0}：源文件有“{1}”{2}，本文件里没有认出。", "{0}: the source has “{1}”{2}, which was not recognised in this file.",
		o.address, shorten(o.text), further(len(old))))
}

// additional tells of lines in a row that only the file has.
func (c *comparer) additional(now []printedLine) {
	if len(now) == 0 {
		return
	}
	n := &now[0]
	c.found(n.at, source.Span{}, n.address, lint.Msg("{0}：本文件有“{1}”{2}，源文件没有。", "{0}: this file has “{1}”{2}, the source has not.",
		n.address, shorten(n.text), further(len(now)))).Related = nil
}

// further says how many lines there are, where it is more than one.
func further(n int) lint.Message {
	if n == 1 {
		return lint.Msg("", "")
	}
	return lint.Msg("等连着的 {0} 段", " and what follows, {0} paragraphs in all", n)
}

// linesOf lists the headings and paragraphs of a report in the order of print.
func linesOf(e *eval.Eval) []printedLine {
	var out []printedLine
	address := "正文"
	add := func(t report.Text) {
		start := 0
		for s := range strings.SplitAfterSeq(t.S, "\n") {
			printed := strings.TrimSpace(s)
			from := int32(start + strings.Index(s, printed))
			if start += len(s); printed == "" || name.Equal(printed, "（图略）") {
				continue
			}
			out = append(out, printedLine{
				address: address, text: render.PlainText(e, printed),
				at: e.TextPlace(t, source.Span{Start: from, End: from + int32(len(printed))}),
			})
		}
	}
	for i := range e.Report.Elements {
		el := &e.Report.Elements[i]
		switch el.Kind {
		case report.PerformanceTable:
			continue // compared field by field
		case report.Term:
			address = "名词解释.「" + trimmed(el.Name.S) + "」"
		case report.Attachment:
			address = "附件「" + trimmed(el.Title.S) + "」"
		case report.Part, report.Section:
			if el.Title.S != "" {
				address = "正文.「" + trimmed(el.Title.S) + "」"
			}
		}
		add(el.Title)
		add(el.Name)
		add(el.Text)
		for k := range el.Items {
			add(el.Items[k].Title)
			add(el.Items[k].Text)
		}
	}
	return out
}

func trimmed(s string) string { return strings.Join(strings.Fields(s), "") }

// bare is a text without its number and without what does not count in names. 90.00 is no number 90.
func bare(s string) string {
	s = name.Normalize(s)
	if t := name.TrimOrdinal(s); t != "" && !('0' <= t[0] && t[0] <= '9') {
		return t
	}
	return s
}

func bareLines(list []printedLine) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = strings.TrimRight(bare(list[i].text), ":")
	}
	return out
}

// joined are lines as one text: what is cut at its colon may be a name and what it means.
func joined(list []printedLine) string {
	return strings.ReplaceAll(strings.Join(bareLines(list), ""), ":", "")
}
