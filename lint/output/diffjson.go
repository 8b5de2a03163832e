package output

import (
	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

// DiffJSON writes comparisons for programs: one object, described by schema/diff-v1.schema.json. Version 1 only
// grows.
func DiffJSON(list []*Diff) []byte {
	o := open(nil).int("version", 1)
	o = o.each("reports", len(list), func(o object, i int) object {
		o.b = append(o.b[:len(o.b)-1], "\n{"...)
		return list[i].json(o)
	})
	return append(o.b, "}\n"...)
}

func (d *Diff) json(o object) object {
	if d.OldName != "" {
		o = o.string("old", d.OldName)
	}
	if d.NewName != "" {
		o = o.string("new", d.NewName)
	}
	if d.Changes == nil {
		return o
	}
	o = o.string("form", [...]string{diff.Identical: "identical", diff.Blanks: "blanks", diff.Writing: "writing"}[d.Form]).
		bool("same", d.Same()).
		string("amount_unit", d.New.Report.AmountUnit.String())
	o = o.each("rows", len(d.Rows), d.jsonRow)
	o = o.each("cells", len(d.Cells), d.jsonCell)
	o = o.each("groups", len(d.Groups), d.jsonGroup)
	o = o.each("relations", len(d.Relations), d.jsonRelation)
	o = o.each("passages", len(d.Passages), d.jsonPassage)
	return o.int("widths", d.Widths).int("ordinals", d.Ordinals).
		object("sourced", func(o object) object { return o.int("old", d.Sourced[0]).int("new", d.Sourced[1]) }).
		object("comments", func(o object) object { return o.int("added", d.Comments.Added).int("removed", d.Comments.Removed) }).
		object("violated", func(o object) object { return o.int("old", violated(d.Old)).int("new", violated(d.New)) })
}

func (d *Diff) jsonRow(o object, i int) object {
	r := &d.Rows[i]
	o = o.string("change", [...]string{"added", "removed", "moved", "recoded", "renamed"}[r.Change]).string("address", r.Address)
	if r.Change != diff.RowAdded {
		o = o.string("old_key", r.OldKey).string("old_name", r.OldName)
	}
	if r.Change != diff.RowRemoved {
		o = o.string("new_key", r.NewKey).string("new_name", r.NewName)
	}
	if len(r.Amounts) > 0 {
		o = o.strings("amounts", r.Amounts)
	}
	return o
}

func (d *Diff) jsonCell(o object, i int) object {
	c := &d.Cells[i]
	o = o.string("address", c.Address).string("row", c.Row).string("column", c.Column).string("old", c.Old).string("new", c.New)
	if c.HasDifference {
		o = o.string("difference", c.Difference.String())
	}
	return o.string("unit", c.Unit.String()).bool("computed", c.Computed)
}

// jsonGroup names amounts and rows by their places in cells and rows.
func (d *Diff) jsonGroup(o object, i int) object {
	g := &d.Groups[i]
	return o.ints("causes", g.Causes).ints("rows", g.Rows).ints("followers", g.Followers)
}

func (d *Diff) jsonRelation(o object, i int) object {
	r := &d.Relations[i]
	e, rel := d.New, r.New
	if rel == nil {
		e, rel = d.Old, r.Old
	}
	id, _ := Kind(rel.Kind)
	o = o.string("kind", id).string("relation", lint.RelationKey(e, rel))
	if at := addressOf(e, rel); at != "" {
		o = o.string("address", at)
	}
	o = o.string("text", lint.RelationText(e, rel).In(d.Lang))
	old, now, okOld, okNew := r.Verdicts()
	if okOld {
		o = o.string("old", old.String())
	}
	if okNew {
		o = o.string("new", now.String())
	}
	if rel.Verdict != eval.Unknown {
		o = o.string("difference", rel.Difference().String())
	}
	return o
}

func (d *Diff) jsonPassage(o object, i int) object {
	p := &d.Passages[i]
	for _, k := range diffKinds {
		if k.kind == p.Kind {
			o = o.string("kind", k.id)
		}
	}
	o = o.string("change", [...]string{"changed", "added", "removed", "moved"}[p.Change]).string("address", p.Address)
	if p.OldAddress != p.Address {
		o = o.string("old_address", p.OldAddress)
	}
	return o.each("lines", len(p.Lines), func(o object, j int) object {
		l := &p.Lines[j]
		o = o.string("label", l.Label)
		if l.InOld {
			o = o.string("old", l.Old)
		}
		if l.InNew {
			o = o.string("new", l.New)
		}
		if l.HasDifference {
			o = o.string("difference", l.Difference.String())
		}
		if len(l.Pieces) > 0 {
			o = o.each("pieces", len(l.Pieces), func(o object, k int) object {
				return o.string([...]string{"kept", "gone", "come"}[l.Pieces[k].Kind], l.Pieces[k].Text)
			})
		}
		return o
	})
}
