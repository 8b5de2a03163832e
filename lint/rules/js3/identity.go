package js3

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// totalsWith returns the numbers of the total lines (or columns) of the form that have the parts on the
// right of rel, other than the one that rel names.
func totalsWith(f *form.Form, rel *formula.Relation) []string {
	left := leftNumber(rel.Left)
	if left == nil {
		return nil
	}
	column := rel.Left.Axis == formula.Column
	var out []string
	for i := range f.Identities {
		own := &f.Identities[i]
		if own.Kind == form.Balance || (own.Kind == form.ColumnIdentity) != column {
			continue
		}
		no := targetNumber(f, own)
		if left.Num.Equal(amount.FromInt(no)) {
			continue
		}
		axis := *rel.Left
		axis.Args = []*formula.Expr{{Kind: formula.Number, Num: amount.FromInt(no)}}
		id, ok := f.Identity(&formula.Relation{Left: &axis, Right: rel.Right, Op: rel.Op}, "", false)
		if ok && slices.Equal(sorted(id.Terms), sorted(own.Terms)) {
			out = append(out, strconv.Itoa(no))
		}
	}
	return out
}

// formsOwn returns the form's own identities for the total on the left of rel, as printed.
func formsOwn(f *form.Form, rel *formula.Relation) []string {
	left := leftNumber(rel.Left)
	if left == nil {
		return nil
	}
	var out []string
	for i := range f.Identities {
		own := &f.Identities[i]
		if own.Kind != form.Balance && (own.Kind == form.ColumnIdentity) == (rel.Left.Axis == formula.Column) && left.Num.Equal(amount.FromInt(targetNumber(f, own))) {
			out = append(out, own.Text)
		}
	}
	return out
}

// targetNumber is the printed number of an identity's target.
func targetNumber(f *form.Form, id *form.Identity) int {
	if id.Kind == form.ColumnIdentity {
		return f.Columns[id.Target].No
	}
	return f.Rows[id.Target].No
}

// agrees compares an identity with the form's own of the same target: whether the target is a total at
// all, and whether both come to the same when totals among the parts are replaced by their parts.
func agrees(f *form.Form, id *form.Identity) (isTotal, same bool) {
	parts := expand(f, id.Kind, nil, id.Terms, false, 0)
	for i := range f.Identities {
		own := &f.Identities[i]
		if own.Kind == form.Balance && id.Kind == form.LineIdentity && len(id.Terms) == 1 {
			a, b := own.Target, own.Terms[0].Index
			t := id.Terms[0].Index
			same = same || id.Target == a && t == b || id.Target == b && t == a
		}
		if own.Kind != id.Kind || own.Target != id.Target {
			continue
		}
		isTotal = true
		same = same || slices.Equal(sorted(parts), sorted(expand(f, own.Kind, nil, own.Terms, false, 0)))
	}
	return isTotal || id.Kind == form.LineIdentity && f.Rows[id.Target].Total, same
}

// expand replaces totals among terms by their parts, and drops lines that print nothing.
func expand(f *form.Form, kind form.IdentityKind, out, terms []form.Term, neg bool, depth int) []form.Term {
next:
	for _, t := range terms {
		t.Neg = t.Neg != neg
		if kind == form.LineIdentity && t.Index >= 0 && f.Axis == form.Line && f.Rows[t.Index].Label == "" {
			continue
		}
		for i := range f.Identities {
			if own := &f.Identities[i]; own.Kind == kind && own.Target == t.Index && t.Index >= 0 && depth < 8 {
				out = expand(f, kind, out, own.Terms, t.Neg, depth+1)
				continue next
			}
		}
		out = append(out, t)
	}
	return out
}

// sorted returns terms by their row or column.
func sorted(terms []form.Term) []form.Term {
	out := slices.Clone(terms)
	slices.SortFunc(out, func(a, b form.Term) int {
		return cmp.Or(cmp.Compare(a.Index, b.Index), cmp.Compare(a.Code, b.Code), compareBool(a.Neg, b.Neg))
	})
	return out
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
