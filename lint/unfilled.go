package lint

import "github.com/juesuan/juesuan-lint/dsl/report"

// Unfilled reports whether the report is a form that nobody has filled in yet: it says that it is being
// prepared (stage = "编制"), and no table holds an amount but zero. What is blank in it is no omission.
func (p *Pass) Unfilled() bool {
	if p.Report.Stage.S != "编制" {
		return false
	}
	for i := range p.Report.Cells {
		if c := &p.Report.Cells[i]; c.Kind == report.Stated && !c.Value.IsZero() {
			return false
		}
	}
	return true
}
