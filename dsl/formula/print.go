package formula

// String prints e the canonical way: (1+2+...+8) 行.
func (e *Expr) String() string { return "" }

// String prints r the canonical way: 27 行 = (1+2+...+8) 行.
func (r *Relation) String() string { return "" }
