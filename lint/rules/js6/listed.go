package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// listed is a sentence “数量指标设置 1 个三级指标：改制企业数量 2 个。” or “产出指标设置 3 个二级指标（含
// 数量指标、质量指标）”.
type listed struct {
	class *class // of the table, nil where it has none of that name
	name  string
	count *figure
	// second: what is counted are second-level classes.
	second bool
	// list and end bound what is listed in the paragraph; names are its parts.
	list, end int
	names     []string
}

// readListed finds such a sentence in a paragraph, nil where there is none.
func readListed(s string, figures []figure, t *table) *listed {
	for i := range figures {
		f := &figures[i]
		if f.unit != "个" {
			continue
		}
		l := &listed{count: f}
		rest := strings.TrimLeft(s[f.end:], " ")
		switch {
		case strings.HasPrefix(rest, "三级指标"):
		case strings.HasPrefix(rest, "二级指标"):
			l.second = true
		default:
			continue
		}
		h, ok := strings.CutSuffix(head(s, 0, f.from), "设置")
		if !ok {
			continue
		}
		if l.name = classBefore(h); l.name == "" {
			continue
		}
		l.class = t.class(l.name)
		l.list = len(s) - len(rest) + len("三级指标")
		l.end = l.list
		l.read(s)
		return l
	}
	return nil
}

// read reads the list behind the sign.
func (l *listed) read(s string) {
	rest := s[l.list:]
	for _, open := range [...]string{"：", ":", "（含", "(含", "（", "("} {
		if !strings.HasPrefix(rest, open) {
			continue
		}
		l.list += len(open)
		stop := []string{"。"}
		if strings.ContainsAny(open, "（(") {
			stop = []string{"）", ")"}
		}
		l.end = len(s)
		for _, c := range stop {
			if n := name.Index(s[l.list:], c); n >= 0 {
				l.end = min(l.end, l.list+n)
			}
		}
		break
	}
	for _, part := range strings.FieldsFunc(s[l.list:l.end], func(r rune) bool { return strings.ContainsRune("、，,；;", r) }) {
		part = name.Normalize(part)
		for _, cut := range [...]string{"目标值", "实际完成值"} {
			if i := name.Index(part, cut); i >= 0 {
				part = part[:i]
			}
		}
		if i := strings.IndexAny(part, "0123456789{≥≤"); i >= 0 {
			part = part[:i]
		}
		part = strings.TrimSuffix(strings.TrimSuffix(part, "共"), "为")
		if part != "" {
			l.names = append(l.names, part)
		}
	}
}
