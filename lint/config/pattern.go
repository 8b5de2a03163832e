package config

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint/config/glob"
)

// Pattern is a pattern of paths relative to the root, with its place in the configuration.
type Pattern struct {
	// Text is the pattern without a leading ./ and a trailing slash.
	Text string
	Span source.Span

	dir      bool // it ends in a slash: folders only
	anywhere bool // it is a mere name
}

// Covers reports whether the pattern names the path or a folder that it lies in; dir tells whether
// the path is a folder. A mere name means files and folders of that name anywhere.
func (p Pattern) Covers(path string, dir bool) bool {
	for start, end := 0, 0; end < len(path); start = end + 1 {
		if n := strings.IndexByte(path[start:], '/'); n >= 0 {
			end = start + n
		} else {
			end = len(path)
		}
		if p.dir && end == len(path) && !dir {
			return false
		}
		from := 0
		if p.anywhere {
			from = start
		}
		if glob.Match(p.Text, path[from:end]) {
			return true
		}
	}
	return false
}

func matchAny(patterns []Pattern, path string, dir bool) bool {
	for i := range patterns {
		if patterns[i].Covers(path, dir) {
			return true
		}
	}
	return false
}

// fault says why a pattern cannot be one.
type fault uint8

const (
	noFault fault = iota
	emptyPath
	backslash
	absolute
	upwards
)

func newPattern(text string, span source.Span) (Pattern, fault) {
	p := Pattern{Text: text, Span: span}
	switch {
	case strings.Contains(text, `\`):
		return p, backslash
	case strings.HasPrefix(text, "/"), len(text) > 1 && text[1] == ':':
		return p, absolute
	}
	p.dir = strings.HasSuffix(text, "/")
	var names []string
	for n := range strings.SplitSeq(text, "/") {
		switch n {
		case "", ".":
		case "..":
			return p, upwards
		default:
			names = append(names, n)
		}
	}
	if names == nil {
		return p, emptyPath
	}
	p.Text = strings.Join(names, "/")
	p.anywhere = len(names) == 1 && !strings.HasPrefix(text, "./")
	return p, noFault
}
