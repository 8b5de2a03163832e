package formula

// ParseExpr reads text as one formula. The Expr is nil where there are errors.
func ParseExpr(text string) (*Expr, []Error) { return nil, nil }

// ParseRelation reads text as two formulas joined by exactly one of = ≤ ≥ <= >=. The Relation is
// nil where there are errors.
func ParseRelation(text string) (*Relation, []Error) { return nil, nil }

// ParseConditions reads relations joined by 且. The result is nil where there are errors.
func ParseConditions(text string) ([]*Relation, []Error) { return nil, nil }
