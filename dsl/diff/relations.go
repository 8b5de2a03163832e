package diff

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
)

// relations compares the verdicts on the identities that either version has.
func (c *Changes) relations() {
	at := map[string]*eval.Relation{}
	for i := range c.Old.Relations {
		r := &c.Old.Relations[i]
		at[keyOf(c.Old, r)] = r
	}
	for i := range c.New.Relations {
		r := &c.New.Relations[i]
		key := keyOf(c.New, r)
		old := at[key]
		delete(at, key)
		if old != nil && old.Verdict != r.Verdict || old == nil && r.Verdict >= eval.Rounding {
			c.Relations = append(c.Relations, Relation{Old: old, New: r})
		}
	}
	for i := range c.Old.Relations { // in their order
		r := &c.Old.Relations[i]
		if r.Verdict >= eval.Rounding && at[keyOf(c.Old, r)] == r {
			c.Relations = append(c.Relations, Relation{Old: r})
		}
	}
}

// keyOf names an identity in both versions: what it says, and of which amount.
func keyOf(e *eval.Eval, r *eval.Relation) string {
	r0 := e.Report
	key := itoa(int(r.Kind)) + "\x00"
	switch r.Kind {
	case eval.LineSum, eval.ColumnSum, eval.BalanceSum:
		key += r0.Tables[r.Table].Form.Identities[r.Index].Text
	case eval.Between:
		key += r0.Set.Relations[r.Index].ID
	case eval.Printed:
		key += e.Notes[r.Index].Item.Relation.String()
	case eval.OwnRelation:
		key += r0.Relations[r.Index].Formula.S
	}
	if r.Table >= 0 {
		key += "\x00" + r0.Tables[r.Table].Form.Name
	}
	if r.Code != 0 {
		key += "\x00" + r.Code.String()
	}
	if left, _ := e.Sides(r); len(left) > 0 {
		ti, ri, col := r0.Locate(left[0].Cell)
		t := &r0.Tables[ti]
		key += "\x00" + t.Form.Name + "\x00" + eval.RowAddress(t, ri) + "\x00" + t.Form.Columns[col].Title()
	}
	return key
}
