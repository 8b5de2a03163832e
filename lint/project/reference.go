package project

import "github.com/juesuan/juesuan-lint/lint"

type head struct{}

func (p *Project) references(c *lint.Checker, rule *lint.Rule, r *lint.Result) {}
