package js9

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// severity is a warning where the report is to be published, information before.
func severity(p *lint.Pass) lint.Severity {
	if p.Report.Stage.S == "公开稿" {
		return lint.Warning
	}
	return lint.Info
}

// isWhole: everything the report says can be seen, so what is not there is missing.
func isWhole(p *lint.Pass) bool {
	return p.Report.HasHead && !p.Report.Partial() && len(p.Tree.Errors) == 0 && !strings.HasSuffix(p.File.Name, ".part.juesuan.toml")
}

// assign returns, for everything that the edition requires, the element whose heading it is; −1 for
// none. It is looked up once for all rules.
func assign(p *lint.Pass) []int {
	required := p.Report.Set.Required
	kept, fresh := p.Kept("js9.assigned", func() any { return new([]int) })
	assigned := kept.(*[]int)
	if !fresh {
		return *assigned
	}
	out := (*assigned)[:0]
	for range required {
		out = append(out, -1)
	}
	*assigned = out
	attached := false
	next := 0
	for el := range p.Report.Elements {
		e := &p.Report.Elements[el]
		kind := form.RequiredSection
		switch e.Kind {
		case report.Part:
			kind, attached = form.RequiredPart, false
		case report.Section:
			if attached || e.Title.S == "" {
				continue
			}
		case report.Attachment:
			attached = true
			continue
		default:
			continue
		}
		at := next
		if at >= len(required) || required[at].Kind != kind || name.TrimOrdinal(e.Title.S) != required[at].Title {
			at = headed(required, kind, e.Title.S)
		}
		if at >= 0 {
			next = at + 1
			if out[at] < 0 {
				out[at] = el
			}
		}
	}
	return out
}

// headed returns the required thing that a heading names: the one whose word stands first in it, of
// two the longer; −1 for none.
func headed(required []*form.Required, kind form.RequiredKind, heading string) int {
	best, place, length := -1, len(heading), 0
	for i, r := range required {
		if r.Kind != kind {
			continue
		}
		for _, w := range r.Words {
			if at := name.Index(heading, w); at >= 0 && (at < place || at == place && len(w) > length) {
				best, place, length = i, at, len(w)
			}
		}
	}
	return best
}

// scope returns the paragraphs of a section with the sections below it.
func scope(p *lint.Pass, el int) []lint.Paragraph {
	end := el + 1
	for level := p.Report.Elements[el].Level; end < len(p.Report.Elements); end++ {
		e := &p.Report.Elements[end]
		if e.Kind == report.Part || e.Kind == report.Attachment || e.Kind == report.Section && e.Level <= level && e.Title.S != "" {
			break
		}
	}
	list := p.ParagraphList()
	from := firstOf(list, el)
	return list[from:firstOf(list, end)]
}

// firstOf is the index of the first paragraph at or behind an element.
func firstOf(list []lint.Paragraph, el int) int {
	lo, hi := 0, len(list)
	for lo < hi {
		if m := (lo + hi) / 2; list[m].Element < el {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// says reports whether a paragraph says one of the wordings. Figures in braces count as they are
// written in the file.
func says(s string, wordings []string) bool {
	lacking := "" // is not in s, so nothing that begins with it is
	for _, w := range wordings {
		if lacking != "" && strings.HasPrefix(w, lacking) {
			continue
		}
		piece, rest, more := strings.Cut(w, "…")
		at := name.Index(s, piece)
		if at < 0 {
			lacking = piece
		} else if !more || follows(s[at+len(piece):], rest) {
			return true
		}
	}
	return false
}

// follows: the pieces of the wording, cut at “…”, stand in s one after another.
func follows(s, wording string) bool {
	for {
		piece, rest, more := strings.Cut(wording, "…")
		at := name.Index(s, piece)
		if at < 0 {
			return false
		}
		if !more {
			return true
		}
		s, wording = s[at+len(piece):], rest
	}
}

// sectionOf returns the element whose heading is that of the required section with the title; −1 for
// none.
func sectionOf(p *lint.Pass, assigned []int, topic lint.Topic) int {
	for i, r := range p.Report.Set.Required {
		if r.Kind == form.RequiredSection && lint.TopicOf(r.Title) == topic {
			return assigned[i]
		}
	}
	return -1
}

// join writes names one after another.
func join(names []string) string { return strings.Join(names, "、") }
