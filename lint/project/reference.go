package project

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// maxChain is how many reports may follow one another as last year's or as members.
const maxChain = 20

// References returns the findings (JS015) about the files that a report names in prior, budget, source,
// members and include: whether they exist, can be read, lie within the project, are what they should be,
// and do not lead back to the report.
func (p *Project) References(r *report.Report) []lint.Diagnostic {
	rule := lint.RuleByID(p.rules, referenceID)
	if rule == nil || !r.Prior.Set && !r.Budget.Set && !r.Source.Set && len(r.Members)+len(r.Includes) == 0 {
		return nil
	}
	x := &referrer{Project: p, rule: rule, r: r}
	x.self = p.abs(r.File.Name)
	x.dir = filepath.Dir(x.self)
	if real, err := filepath.EvalSymlinks(x.self); err == nil {
		x.self = real
	}
	x.search = search{Project: p, self: x.self, seen: map[string]bool{}}
	x.prior()
	x.report("budget", r.Budget)
	x.report("source", r.Source)
	for _, m := range r.Members {
		x.members(m)
	}
	x.size = len(r.File.Text)
	for _, part := range r.File.Included() {
		x.size -= len(part.Text)
	}
	for _, f := range r.Includes {
		x.include(f.Text)
	}
	return x.out
}

// referrer looks at the files that one report names.
type referrer struct {
	*Project
	rule *lint.Rule
	r    *report.Report
	self string // the report's own real path
	dir  string // what its paths start from
	// search remembers across targets what leads nowhere.
	search search
	size   int // of the report with the parts that are read
	out    []lint.Diagnostic
}

func (x *referrer) found(key string, t report.Text, severity lint.Severity, m lint.Message) {
	if d, ok := x.finding(x.rule, severity, x.r.File, t.Span, key+":"+t.S, m); ok {
		x.out = append(x.out, d)
	}
}

func (x *referrer) error(key string, t report.Text, zh, en string, args ...any) {
	x.found(key, t, lint.Error, lint.Msg(zh, en, args...))
}

// path checks how a path is written, and returns it as an absolute one.
func (x *referrer) path(key string, t report.Text) (abs string, ok bool) {
	for i := range x.r.Doc.Tree.Errors {
		if t.Span.Contains(int(x.r.Doc.Tree.Errors[i].Span.Start)) {
			return "", false // what is wrong with the text has been said
		}
	}
	if !strings.ContainsAny(x.r.File.Text[t.Span.Start:][:min(1, t.Span.Len())], `"'`) {
		return "", false // no text at all, which has been said too
	}
	switch s := t.S; {
	case strings.TrimSpace(s) == "":
		x.error(key, t, "没有写文件；用不到 {0} 就删去这一行。", "no file is named; remove {0} if there is none.", key)
		return "", false
	case !IsRelative(s):
		x.error(key, t, "“{0}”应写成相对本文件的路径，用 / 分隔。", "“{0}” must be a path relative to this file, with /.", s)
		return "", false
	}
	abs = filepath.Join(x.dir, filepath.FromSlash(t.S))
	if _, ok := x.Rel(abs); !ok {
		x.outside(key, t, t.S)
		return "", false
	}
	return abs, true
}

// IsRelative reports whether a report may name a file so: from its own folder on and with /, on every system, as
// reports travel between them. The systems differ in what they take for absolute.
func IsRelative(name string) bool {
	return !strings.HasPrefix(name, "/") && !strings.ContainsAny(name, "\\\x00") && (len(name) < 2 || name[1] != ':')
}

func (x *referrer) outside(key string, t report.Text, name string) {
	if x.marked() {
		x.error(key, t, "“{0}”不在工程的文件夹里，不读。", "“{0}” lies outside the project's folder and is not read.", name)
		return
	}
	x.error(key, t, "“{0}”不在工程的文件夹里，不读；在包括两者的文件夹里放一个 juesuan.toml 即可。",
		"“{0}” lies outside the project's folder and is not read; put a juesuan.toml into the folder that holds both.", name)
}

// marked reports whether the root is one because of what lies in it.
func (p *Project) marked() bool {
	_, err := os.Lstat(filepath.Join(p.Root, ".git"))
	return err == nil || p.configured()
}

// file checks what lies at an absolute path, named so in the report, and returns its real path.
func (x *referrer) file(key string, t report.Text, abs, name string) (real string, ok bool) {
	real, inside, err := x.inside(abs)
	if err != nil {
		unsaved := realPath(abs)
		if _, ok := x.open[unsaved]; ok {
			return unsaved, true // a document that is no file yet
		}
	}
	switch {
	case err == nil && !inside:
		x.outside(key, t, name)
		return "", false
	case err == nil:
	case systemError(name, err).Kind == NotFound:
		x.error(key, t, "没有文件“{0}”。", "there is no file “{0}”.", name)
		return "", false
	default:
		x.error(key, t, "“{0}”：{1}", "“{0}”: {1}", name, systemError(name, err).Message)
		return "", false
	}
	info, err := os.Stat(real)
	switch {
	case err != nil:
		x.error(key, t, "“{0}”：{1}", "“{0}”: {1}", name, systemError(name, err).Message)
		return "", false
	case info.IsDir():
		x.error(key, t, "“{0}”是文件夹，不是文件。", "“{0}” is a folder, not a file.", name)
		return "", false
	case !info.Mode().IsRegular():
		x.error(key, t, "“{0}”：{1}", "“{0}”: {1}", name, notRegular(name, info).Message)
		return "", false
	}
	return real, true
}

// target checks that a report lies at an absolute path, and returns its real path and head.
func (x *referrer) target(key string, t report.Text, abs, name string) (real string, h head, ok bool) {
	if real, ok = x.file(key, t, abs, name); !ok {
		return "", h, false
	}
	if real == x.self {
		if key == "members" {
			x.error(key, t, "members 包含本文件。", "members holds this file itself.")
		} else {
			x.error(key, t, "{0} 指向自己。", "{0} names this file itself.", key)
		}
		return "", h, false
	}
	if !IsReport(real) {
		x.error(key, t, "“{0}”不是 .juesuan.toml 报告。", "“{0}” is no .juesuan.toml report.", name)
		return "", h, false
	}
	switch h = x.head(real); {
	case h.bad != nil:
		x.error(key, t, "“{0}”：{1}", "“{0}”: {1}", name, h.bad.Message)
	case !h.isReport:
		x.error(key, t, "“{0}”里没有 [report]，不是报告。", "“{0}” has no [report] and so is no report.", name)
	default:
		return real, h, true
	}
	return "", h, false
}

// report checks the name of a report that leads no further.
func (x *referrer) report(key string, t report.Text) {
	if !t.Set {
		return
	}
	if abs, ok := x.path(key, t); ok {
		x.target(key, t, abs, t.S)
	}
}

// prior checks last year's report.
func (x *referrer) prior() {
	t := x.r.Prior
	if !t.Set {
		return
	}
	abs, ok := x.path("prior", t)
	if !ok {
		return
	}
	real, h, ok := x.target("prior", t, abs, t.S)
	if !ok || x.leadsBack("prior", t, real) {
		return
	}
	if x.r.Year > 0 && h.year > 0 && h.year != x.r.Year-1 {
		x.found("prior", t, lint.Warning, lint.Msg("prior 应是 {0} 年度的报告，“{1}”是 {2} 年度的。",
			"prior must be the report of {0}; “{1}” is that of {2}.", x.r.Year-1, t.S, h.year))
	}
}

// members checks one entry of members, a path or a pattern of paths.
func (x *referrer) members(t report.Text) {
	abs, ok := x.path("members", t)
	if !ok {
		return
	}
	if !isPattern(t.S) {
		if real, _, ok := x.target("members", t, abs, t.S); ok {
			x.leadsBack("members", t, real)
		}
		return
	}
	found := x.expand(x.dir, t.S)
	if len(found) == 0 {
		x.error("members", t, "members 没有找到文件：“{0}”。", "members finds no file: “{0}”.", t.S)
	}
	for _, abs := range found {
		name := abs
		if rel, err := filepath.Rel(x.dir, abs); err == nil {
			name = filepath.ToSlash(rel)
		}
		if real, _, ok := x.target("members", t, abs, name); ok && x.leadsBack("members", t, real) {
			return
		}
	}
}

// include checks a part of the report.
func (x *referrer) include(t report.Text) {
	if at, _ := x.r.File.Origin(t.Span); at.Name != x.r.File.Name {
		x.error("include", t, "分件里不能再插入分件，请在报告里写。", "a part cannot include another; name it in the report.")
		return
	}
	abs, ok := x.path("include", t)
	if !ok {
		return
	}
	real, ok := x.file("include", t, abs, t.S)
	if !ok {
		return
	}
	if !strings.HasSuffix(real, partSuffix) {
		if strings.HasSuffix(real, ReportSuffix) {
			x.error("include", t, "“{0}”是报告，插入的应是 .part.juesuan.toml 分件。", "“{0}” is a report; what is included must be a .part.juesuan.toml.", t.S)
		} else {
			x.error("include", t, "“{0}”不是 .part.juesuan.toml 分件。", "“{0}” is no .part.juesuan.toml.", t.S)
		}
		return
	}
	if _, bad := x.begin(real); bad != nil {
		x.error("include", t, "“{0}”：{1}", "“{0}”: {1}", t.S, bad.Message)
		return
	}
	if at, err := x.stamp(real); err == nil {
		if part := at.length(); x.size+part > Limit {
			x.error("include", t, "加上“{0}”，报告就超过 {1} MB，没有读它。", "with “{0}” the report would be larger than {1} MB; it is not read.", t.S, Limit>>20)
		} else {
			x.size += part
		}
	}
}

// leadsBack follows last year's reports and members from the report at real on. It reports a way that
// leads back to the report itself, and one that is too long.
func (x *referrer) leadsBack(key string, t report.Text, real string) bool {
	if x.search.seen[real] {
		return false
	}
	x.search.tooLong = false
	switch way := x.search.from(real, []string{x.self}); {
	case way != nil:
		names := make([]string, len(way))
		for i, path := range way {
			names[i] = path
			if rel, err := filepath.Rel(filepath.Dir(x.self), path); err == nil {
				names[i] = filepath.ToSlash(rel)
			}
		}
		x.error(key, t, "几份报告互相引用，成了一圈：{0}。", "reports name each other in a circle: {0}.", strings.Join(names, " → "))
		return true
	case x.search.tooLong:
		x.error(key, t, "从“{0}”起一份引用一份，超过 {1} 份，不再往下读。",
			"from “{0}” on reports name one another more than {1} times; what follows is not read.", t.S, maxChain)
		return true
	}
	return false
}

// search looks for a way back.
type search struct {
	*Project
	self    string
	seen    map[string]bool // reports looked at
	tooLong bool
}

// from returns the way from a report back to self, nil where there is none.
func (s *search) from(real string, way []string) []string {
	way = append(way, real)
	if len(way) > maxChain+1 {
		s.tooLong = true
		return nil
	}
	s.seen[real] = true
	h := s.head(real)
	for _, next := range s.named(filepath.Dir(real), h) {
		if next == s.self {
			return append(way, next)
		}
		if s.seen[next] {
			continue
		}
		if back := s.from(next, way); back != nil {
			return back
		}
	}
	return nil
}

// named returns the real paths of the reports that a head names, as far as there is something: what is
// wrong with the others is told where they are named.
func (s *search) named(dir string, h head) []string {
	var out []string
	add := func(abs string) {
		if _, ok := s.Rel(abs); !ok {
			return
		}
		if real, ok, err := s.inside(abs); ok && err == nil && IsReport(real) {
			if info, err := os.Stat(real); err == nil && info.Mode().IsRegular() {
				out = append(out, real)
			}
		}
	}
	if h.prior != "" && IsRelative(h.prior) {
		add(filepath.Join(dir, filepath.FromSlash(h.prior)))
	}
	for _, m := range h.members {
		if m == "" || !IsRelative(m) {
			continue
		}
		if !isPattern(m) {
			add(filepath.Join(dir, filepath.FromSlash(m)))
			continue
		}
		for _, abs := range s.expand(dir, m) {
			add(abs)
		}
	}
	return out
}
