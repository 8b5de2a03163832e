package js2

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var otherReport = &lint.Rule{
	ID: "JS218", Name: "other-report", Title: lint.Text{Zh: "引用的报告不对口", En: "the report named is not the one meant"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "members、budget、source 指的报告不是本年度的，source、prior 不是本单位的，source 不以元为单位，或者汇总的报告表式版本、金额单位与其余的不一致。", En: "A report named in members, budget or source is of another year, that in source or prior of another unit, source is not in yuan, or the members' editions or units of amount differ."},
		Why:   lint.Text{Zh: "拿错了报告，核对出来的都是假差错。", En: "Held against the wrong report, everything differs."},
		Basis: lint.Text{Zh: "语言参考第 2 节：prior、budget、source、members 的含义。", En: "Language reference, section 2: what prior, budget, source and members mean."},
		Bad:   otherBad + "year = 2021\n" + otherRest,
		Good:  otherBad + "year = 2022\n" + otherRest,
	},
	Run: func(p *lint.Pass) {
		if p.Others == nil {
			return
		}
		if p.Report.Prior.Set {
			if prior := p.Others.Prior(); prior != nil && prior.Report.Year == p.Report.Year-1 {
				wrongUnit(p, "prior", &p.Report.Prior, prior, lint.Warning)
			}
		}
		if p.Report.Budget.Set {
			if budget := p.Others.Budget(); budget != nil {
				wrongYear(p, "budget", &p.Report.Budget, budget)
			}
		}
		if p.Report.Source.Set {
			if src := p.Others.Source(); src != nil && !wrongYear(p, "source", &p.Report.Source, src) && !wrongUnit(p, "source", &p.Report.Source, src, lint.Error) &&
				src.Report.AmountUnit == report.WanYuan {
				other(p, "source", &p.Report.Source, lint.Error, lint.Msg("source 应以元为单位，“{0}”以万元为单位。", "source must be in yuan; “{0}” is in 10,000 yuan.", p.Report.Source.S))
			}
		}
		if c := consolidated(p); c != nil {
			unlikeMembers(p, c)
		}
	},
}

const otherBad = `[report]
unit = "示例区文化局"
year = 2022
type = "部门决算"
amount_unit = "万元"
edition = "wuhan"
members = ["a.juesuan.toml"]

# 文件：a.juesuan.toml
[report]
unit = "示例区文化馆"
`

const otherRest = `amount_unit = "万元"
edition = "wuhan"
`

func other(p *lint.Pass, key string, t *report.Text, severity lint.Severity, m lint.Message) {
	p.Found(lint.Diagnostic{Span: t.Span, Severity: severity, Relation: key + ":" + t.S, Message: m})
}

func wrongYear(p *lint.Pass, key string, t *report.Text, e *eval.Eval) bool {
	if e.Report.Year == 0 || p.Report.Year == 0 || e.Report.Year == p.Report.Year {
		return false
	}
	other(p, key, t, lint.Error, lint.Msg("{0} 应是 {1} 年度的报告，“{2}”是 {3} 年度的，暂不核对。", "{0} must be a report of {1}; “{2}” is of {3} and is not compared.",
		key, strconv.Itoa(p.Report.Year), t.S, strconv.Itoa(e.Report.Year)))
	return true
}

func wrongUnit(p *lint.Pass, key string, t *report.Text, e *eval.Eval, severity lint.Severity) bool {
	a, b := p.Report, e.Report
	if !a.Unit.Set || !b.Unit.Set || isUnit(a, b.Unit.S) || isUnit(b, a.Unit.S) {
		return false
	}
	other(p, key, t, severity, lint.Msg("{0} 应是本单位的报告，“{1}”是“{2}”的；单位改过名称的，把原名写进 aliases。", "{0} must be a report of this unit; “{1}” is that of “{2}”. If the unit was renamed, give the old name in aliases.", key, t.S, b.Unit.S))
	return true
}

// unlikeMembers reports members of another year, and those whose edition or unit of amount most others
// do not share.
func unlikeMembers(p *lint.Pass, c *consolidation) {
	yuan, read := 0, 0
	for i := range c.units {
		u := &c.units[i]
		if !u.read {
			continue
		}
		read++
		if u.amountUnit == report.Yuan {
			yuan++
		}
		if u.year != p.Report.Year && u.year != 0 && p.Report.Year != 0 {
			other(p, "members", &u.Entry, lint.Error, lint.Msg("汇总的应是 {0} 年度的报告，“{1}”（{2}）是 {3} 年度的，暂不核对汇总。", "members must be reports of {0}; “{1}” ({2}) is of {3}, and sums are not checked.",
				strconv.Itoa(p.Report.Year), u.title(), u.Name, strconv.Itoa(u.year)))
		} else if u.edition != p.Report.Set.Edition {
			other(p, "members", &u.Entry, lint.Warning, lint.Msg("“{0}”（{1}）用的是“{2}”版表式，本报告用的是“{3}”版，只能核对两版都有的行和栏。", "“{0}” ({1}) uses the forms of {2}, this report those of {3}: only what both have is compared.",
				u.title(), u.Name, u.edition, p.Report.Set.Edition))
		}
	}
	if yuan == 0 || yuan == read {
		return
	}
	fewer, word := report.Yuan, "万元"
	if yuan*2 > read {
		fewer, word = report.WanYuan, "元"
	}
	for i := range c.units {
		if u := &c.units[i]; u.read && u.amountUnit == fewer {
			other(p, "members", &u.Entry, lint.Info, lint.Msg("“{0}”（{1}）以{2}为单位，其余单位多以{3}为单位，请核对没有填错。", "“{0}” ({1}) is in {2}, most others in {3}: is that right?", u.title(), u.Name, fewer.String(), word))
		}
	}
}
