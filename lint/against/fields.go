package against

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// printed reports whether a field is printed, and not how something else is to be.
func printed(kind diff.Kind, l *diff.LineChange) bool {
	switch kind {
	case diff.Head:
		return l.Label == "单位" || l.Label == "年度" || l.Label == "金额单位"
	case diff.Contents:
		return true
	case diff.Table:
		// What the report leaves out is printed as the form has it.
		return l.InOld && l.Label != "表号" && l.Label != "表式" && l.Label != "金额单位" && !strings.HasPrefix(l.Label, "名称「")
	case diff.Performance:
		return l.Label != "科目" && !strings.HasPrefix(l.Label, "名称「") && (l.InOld || l.Label != "标题")
	}
	return false // texts are compared in the order of print
}

// fields tells of what stands around tables, of the self-evaluation tables and of the head.
func (c *comparer) fields() {
	without := c.withoutPerformances()
	for i := range c.changes.Passages {
		p := &c.changes.Passages[i]
		switch {
		case p.Kind == diff.Performance && without, p.Kind == diff.Table && c.without(p.OldAddress):
			continue // said once
		case p.Kind == diff.Contents && p.Change != diff.Changed:
			continue // a table of contents may be left to the program that prints it
		case p.Kind == diff.Performance && p.Change == diff.Removed:
			c.found(source.Span{}, span(p.OldAt), p.Address, lint.Msg("{0}：源文件有这张自评表，本文件里没有认出。",
				"{0}: this self-evaluation table of the source was not recognised in this file.", p.Address))
			continue
		case p.Kind == diff.Performance && p.Change == diff.Added:
			c.found(span(p.NewAt), source.Span{}, p.Address, lint.Msg("{0}：本文件多这张自评表，源文件没有。",
				"{0}: this self-evaluation table is not in the source.", p.Address)).Related = nil
			continue
		}
		c.lines(p)
	}
}

// withoutPerformances reports that the file has no self-evaluation tables though the report does, and tells so.
func (c *comparer) withoutPerformances() bool {
	for i := range c.file.Report.Elements {
		if c.file.Report.Elements[i].Kind == report.PerformanceTable {
			return false
		}
	}
	for i := range c.report.Report.Elements {
		if e := &c.report.Report.Elements[i]; e.Kind == report.PerformanceTable {
			c.unseen("绩效自评表", "self-evaluation tables", e.Span)
			return true
		}
	}
	return false
}

// lines tells of the fields of an element. Where a paragraph is cut does not count, if all in all the same is
// printed.
func (c *comparer) lines(p *diff.Passage) {
	var old, now strings.Builder
	for i := range p.Lines {
		if l := &p.Lines[i]; printed(p.Kind, l) && l.InOld != l.InNew {
			old.WriteString(bare(l.Old))
			now.WriteString(bare(l.New))
		}
	}
	same := old.String() == now.String()
	for i := range p.Lines {
		if l := &p.Lines[i]; printed(p.Kind, l) && !(same && l.InOld != l.InNew) && bare(l.Old) != bare(l.New) {
			c.line(p, l)
		}
	}
}

// line tells of one field.
func (c *comparer) line(p *diff.Passage, l *diff.LineChange) {
	address := p.Address + "." + l.Label
	at, in := l.NewAt, l.OldAt
	if at == (source.Span{}) {
		at = span(p.NewAt)
	}
	if in == (source.Span{}) {
		in = span(p.OldAt)
	}
	switch {
	case !l.InOld:
		c.found(at, in, address, lint.Msg("{0}：本文件有“{1}”，源文件没有。", "{0}: this file has “{1}”, the source has not.", address, shorten(l.New)))
	case !l.InNew:
		c.found(at, in, address, lint.Msg("{0}：源文件有“{1}”，本文件里没有认出。", "{0}: the source has “{1}”, which was not recognised in this file.", address, shorten(l.Old)))
	default:
		old, now := around(l.Pieces)
		c.found(at, in, address, lint.Msg("{0}：本文件是“{1}”，源文件是“{2}”。", "{0}: “{1}” in this file, “{2}” in the source.", address, now, old))
	}
}

func span(at int32) source.Span { return source.Span{Start: max(at, 0), End: max(at, 0)} }

// longest is how much of a text is quoted, lead how much before and after what differs, in characters.
const (
	longest = 40
	lead    = 10
)

func shorten(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= longest {
		return s
	}
	return string([]rune(s)[:longest]) + "…"
}

// around are both texts from a little before the first difference to a little after the last.
func around(pieces []diff.Piece) (old, now string) {
	for i := range pieces {
		p := &pieces[i]
		switch text := []rune(p.Text); {
		case p.Kind == diff.Gone:
			old += p.Text
		case p.Kind == diff.Come:
			now += p.Text
		default:
			s := p.Text
			if i == 0 && len(text) > lead {
				s = "…" + string(text[len(text)-lead:])
			} else if i == len(pieces)-1 && len(text) > lead {
				s = string(text[:lead]) + "…"
			}
			old, now = old+s, now+s
		}
	}
	return old, now
}

func itoa(n int) string { return strconv.Itoa(n) }
