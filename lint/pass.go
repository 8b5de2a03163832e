package lint

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Pass is what a rule sees of one report, and where it says what it found.
type Pass struct {
	Rule   *Rule
	File   *source.File
	Tree   *syntax.Tree
	Doc    *doc.Doc
	Report *report.Report
	Eval   *eval.Eval
	// Others are the other reports that Report names, nil where it names none.
	Others Others
	// Suspects finds likely causes of a violated relation.
	Suspects func(r *eval.Relation) []Suspect
	// Options are the rule's own, from the configuration.
	Options Options

	severity Severity
	out      *[]Diagnostic

	paragraphs     []Paragraph
	paragraphsRead bool

	kept *[]kept
	run  uint64 // of the worker: tells its reports apart
}

// kept is a value that rules share, with the run it was last asked for in.
type kept struct {
	key   string
	value any
	run   uint64
}

// Kept returns the value of key that the rules of a family share: what make returned the first time. It stays with
// the worker from one report to the next, so that its memory is reused; fresh is true the first time
// in a report.
func (p *Pass) Kept(key string, make func() any) (value any, fresh bool) {
	if p.kept == nil {
		p.kept = new([]kept)
	}
	for i := range *p.kept {
		if k := &(*p.kept)[i]; k.key == key {
			fresh, k.run = k.run != p.run, p.run
			return k.value, fresh
		}
	}
	value = make()
	*p.kept = append(*p.kept, kept{key, value, p.run})
	return value, true
}

// Options are a rule's settings from the configuration, by key.
type Options map[string]any

// Int returns an integer option, or def.
func (o Options) Int(key string, def int) int {
	if n, ok := o[key].(int64); ok {
		return int(n)
	}
	return def
}

// Found records a finding. The rule, file and severity are filled in; a severity that the finding
// brings holds unless the configuration sets the rule's.
func (p *Pass) Found(d Diagnostic) {
	d.Rule = p.Rule
	if d.File == nil {
		d.File = p.File
	}
	if d.Severity == Off || p.severity != p.Rule.Severity {
		d.Severity = p.severity
	}
	if d.HasAmounts && !d.NotMoney && d.Unit == report.UnitUnknown && p.Report != nil {
		d.Unit = p.Report.AmountUnit
	}
	*p.out = append(*p.out, d)
}

// Label is how a cell is called in a message: 表3 一般公共服务支出（201）项目支出.
func (p *Pass) Label(id report.CellID) Text { return CellLabel(p.Report, id) }

// CellLabel is how a cell is called in a message.
func CellLabel(r *report.Report, id report.CellID) Text {
	ti, ri, col := r.Locate(id)
	if ti < 0 {
		return Text{}
	}
	t := &r.Tables[ti]
	label := RowLabel(r, ti, ri)
	if b := t.Form.Blocks[t.Rows[ri].Block]; b.ColTo-b.ColFrom > 1 {
		c := t.Form.Columns[col].Title()
		label.Zh += c
		label.En += ", " + c
	}
	return label
}

// RowLabel is how a row is called in a message: 表3 一般公共服务支出（201）, 表1 27 行“本年收入合计”.
func RowLabel(r *report.Report, ti, ri int) Text {
	t := &r.Tables[ti]
	row := &t.Rows[ri]
	n := "表" + itoa(t.N)
	en := "table " + itoa(t.N)
	f := t.Form
	if row.Def >= 0 && f.Axis == form.Line {
		def := &f.Rows[row.Def]
		no := itoa(def.No)
		if l := name.TrimOrdinal(def.Label); l != "" {
			return Text{n + " " + no + " 行“" + l + "”", en + ", line " + no + " “" + l + "”"}
		}
		return Text{n + " " + no + " 行", en + ", line " + no}
	}
	if f.Axis == form.Single {
		return Text{n + " ", en}
	}
	label := RowName(r, ti, ri)
	if row.Code != 0 && f.Coded() {
		code := row.Code.String()
		if label == "" {
			return Text{n + " " + code + " ", en + ", " + code}
		}
		return Text{n + " " + label + "（" + code + "）", en + ", " + code + " " + label}
	}
	return Text{n + " “" + label + "”", en + ", “" + label + "”"}
}

// RowName is the name of a row: as printed, else the form's, else the catalogue's; "" where none is
// known.
func RowName(r *report.Report, ti, ri int) string {
	t := &r.Tables[ti]
	row := &t.Rows[ri]
	if row.Name.Set {
		return row.Name.S
	}
	if row.Def >= 0 {
		return name.TrimOrdinal(t.Form.Rows[row.Def].Label)
	}
	if row.Code != 0 {
		if e, ok := lookupName(t.Form, row.Code, r.Year); ok {
			return e
		}
	}
	return row.Key
}

// StatedLabel is how the stated side of a relation is called.
func (p *Pass) StatedLabel(r *eval.Relation) Text {
	i := StatedSide(p.Eval, r)
	if i < 0 {
		return Text{}
	}
	return p.Label(p.Eval.Operands[r.First+i].Cell)
}

// StatedIsTarget reports whether the stated side of a relation is its sum, not one of its parts.
func (p *Pass) StatedIsTarget(r *eval.Relation) bool {
	return r.LeftN == 1 && StatedSide(p.Eval, r) == 0
}
