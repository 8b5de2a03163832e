package main

import (
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/against"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// sourceReport is the report that other programs' files are compared with.
type sourceReport struct {
	mu   sync.Mutex // computed reports gather some things when they are asked
	eval *eval.Eval
}

// compareWith has the files compared with a report instead of checked.
func (c *checking) compareWith(path string, files []string) error {
	if isForeign(path) || path == "-" {
		return mistake("--against 后面请写一份 *.juesuan.toml：“{0}”不是。", "--against needs a *.juesuan.toml, which “{0}” is not.", path)
	}
	if len(files) == 0 {
		return mistake("--against 要写明核对哪个文件：juesuan-lint check 公开稿.docx --against {0}", "--against needs the files to compare: juesuan-lint check FILE.docx --against {0}", path)
	}
	for _, f := range files {
		if !isForeign(f) {
			return mistake("--against 核对的是 Word、Excel、PDF、网页等文件，“{0}”不是；两份报告相比用 diff。",
				"--against compares Word, Excel, PDF and web files, and “{0}” is none; diff compares two reports.", f)
		}
	}
	f, bad := project.Read(path, project.Limit)
	if bad != nil {
		return mistake("没有读“{0}”：{1}", "“{0}” was not read: {1}", path, bad.Message)
	}
	c.source = &sourceReport{eval: computing(c.scope(c.open(path)).checker).Check(f).Eval}
	return nil
}

// computing is a checker that computes and finds nothing.
func computing(of *lint.Checker) *lint.Checker {
	c := *of
	c.Rules, c.Extra, c.Suppress, c.Baseline, c.Suspects, c.Unbound = nil, nil, nil, nil, nil, nil
	return &c
}

// checker is one that finds how a file differs, besides what was uncertain in reading it.
func (s *sourceReport) checker(of *lint.Checker) *lint.Checker {
	c := computing(of)
	c.Extra = func(r *lint.Result) {
		of.Extra(r)
		rule := lint.RuleByID(of.Rules, against.ID)
		if rule == nil {
			return
		}
		if level := of.SeverityOf(rule, r.File.Name); level != lint.Off {
			s.mu.Lock()
			defer s.mu.Unlock()
			r.Diagnostics = append(r.Diagnostics, against.Compare(rule, level, s.eval, r.Eval)...)
		}
	}
	return c
}
