package js3

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
)

var brokenRelation = &lint.Rule{
	ID: "JS308", Name: "broken-relation", Title: lint.Text{Zh: "勾稽关系用不上", En: "relation of no use"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "自己的关系文件里的一条关系，在这份报告的表式里找不到它说的行、栏（错误）；或者报告自己的 [[relation]] 求的是零的占比、对零的增长率，没有数可比（提示）。", En: "A relation of one's own relation files names rows or columns that the report's forms have not (an error); or a [[relation]] of the report asks for a share of zero or growth on zero, which has no value (information)."},
		Why:   lint.Text{Zh: "用不上的关系没有核对任何数，却让人以为核对过了。", En: "A relation of no use checks nothing, while people believe that it does."},
		Basis: lint.Text{Zh: "语言参考第 3、4 节。", En: "Language reference, sections 3 and 4."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[relation]]
formula = "占比(数据.公务接待费, 数据.三公经费) ≤ 50%"

[figures]
"公务接待费" = 0.00
"三公经费" = 0.00
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[relation]]
formula = "占比(数据.公务接待费, 数据.三公经费) ≤ 50%"
when = "数据.三公经费 ≥ 0.01"

[figures]
"公务接待费" = 0.00
"三公经费" = 0.00
`,
	},
	Run: func(p *lint.Pass) {
		for i := range p.Report.Set.Broken {
			broken(p, &p.Report.Set.Broken[i])
		}
		for i := range p.Eval.Authors {
			a := &p.Eval.Authors[i]
			if a.Linear || a.Left.Status != eval.DividedByZero && a.Right.Status != eval.DividedByZero {
				continue
			}
			own := &p.Report.Relations[a.Index]
			p.Found(lint.Diagnostic{
				Span: own.Formula.Span, Severity: lint.Info, Relation: "relation:" + own.Formula.S,
				Message: lint.Msg("自定勾稽“{0}”的除数是零，没有数可比，没有核对；可在 when 里写明条件。", "the relation “{0}” divides by zero and was not checked; say in when where it applies.", own.Formula.S),
			})
		}
	},
}

// broken reports a relation that the report's forms do not know; it stands in another file.
func broken(p *lint.Pass, b *form.BrokenRelation) {
	name := b.ID
	if name == "" {
		name = b.Formula
	}
	why := lint.Msg("写法有误", "it is not well written")
	switch {
	case len(b.Syntax) > 0:
		why = lint.Msg("{0}", "{0}", said(&b.Syntax[0]))
	case b.Err.Code != form.RefOK:
		why = lint.Msg("“{0}”找不到", "“{0}” is not found", b.Err.Arg)
	}
	p.Found(lint.Diagnostic{
		Span: p.Report.HeadSpan, Relation: "relation:" + name,
		Message: lint.Msg("关系文件里的“{0}”用不上：{1}（版式 {2}，{3} 年度）。", "the relation “{0}” of a relation file is of no use: {1} (edition {2}, year {3}).",
			name, why, p.Report.Set.Edition, p.Report.Set.Year),
	})
}
