package phrase

// clauseReading is what the captures of one clause add up to.
type clauseReading struct {
	subjects  [4]subject
	n         int
	base      subject // of a share
	hasBase   bool
	whole     subject // that parts follow
	wholly    bool
	aspect    Aspect
	hasAspect bool
	// budget of a completion or comparison, as named in the clause.
	budget    Aspect
	hasBudget bool
	against   When
	compared  bool
	baseAs    Aspect
	hasBaseAs bool
	year      int8
	hasYear   bool
	together  bool // 合计
	none      bool
	unplanned bool
	sign      int8
	direction int // token, −1
	near      bool
	unsigned  bool
	ratio     bool // 执行率
	figures   [12]capture
	nFigures  int
}

// understand turns what a phrase took into claims and context.
func (r *Reader) understand(tokens []token) {
	var c clauseReading
	c.direction = -1
	k := &r.g.known
	for _, got := range r.m.caps {
		t := &tokens[got.token]
		switch {
		case got.mask&(1<<symSubject) != 0:
			s := subject{entry: t.entry, code: t.code}
			switch {
			case got.role == base:
				c.base, c.hasBase = s, true
			case got.role == whole:
				c.whole, c.wholly = s, true
			case c.n < len(c.subjects):
				c.subjects[c.n] = s
				c.n++
			}
		case t.figure >= 0:
			if c.nFigures < len(c.figures) {
				c.figures[c.nFigures] = got
				c.nFigures++
			}
		case got.mask&(1<<symTime) != 0:
			if got.role == compared {
				c.against.Year, c.compared = t.year, true
			} else if got.role == plain {
				c.year, c.hasYear = t.year, true
			}
		case got.mask&(k.final|k.opening|k.whole|k.budget) != 0:
			r.aspectWord(&c, got, k)
		case got.mask&k.sameTerms != 0:
			c.against.Aspect, c.compared = SameTerms, true
			if c.against.Year == 0 {
				c.against.Year = -1
			}
		case got.mask&k.sameRatio != 0:
			c.against.Year, c.compared = -1, true
		case got.mask&(k.more|k.above) != 0:
			c.sign, c.direction = 1, int(got.token)
		case got.mask&(k.less|k.below) != 0:
			c.sign, c.direction = -1, int(got.token)
		case got.mask&(k.flat|k.equal) != 0:
			c.sign, c.direction = 0, int(got.token)
		case got.mask&k.near != 0:
			c.sign, c.direction, c.near = 0, int(got.token), true
		case got.mask&k.sum != 0:
			c.together = true
		case got.mask&k.none != 0:
			c.none, c.direction = true, int(got.token)
		case got.mask&k.unplanned != 0:
			c.unplanned, c.direction = true, int(got.token)
		case got.mask&k.gap != 0:
			c.unsigned, c.direction = true, int(got.token)
			c.against, c.compared = When{Aspect: Budget}, true
		case got.mask&k.ratio != 0:
			c.budget, c.hasBudget, c.ratio = Budget, true, true
		}
	}
	r.apply(&c, tokens)
}

func (r *Reader) aspectWord(c *clauseReading, got capture, k *knownClasses) {
	a := Final
	switch {
	case got.mask&k.opening != 0:
		a = Opening
	case got.mask&k.whole != 0:
		a = Whole
	case got.mask&k.budget != 0:
		a = Budget
	}
	switch got.role {
	case base:
		c.baseAs, c.hasBaseAs = a, true
	case compared:
		c.against.Aspect, c.compared = a, true
	case budget, done:
		c.budget, c.hasBudget = a, true
	default:
		if !c.hasAspect || a != Final {
			c.aspect, c.hasAspect = a, true
		}
	}
}

// apply brings the context up to date and makes the claims.
func (r *Reader) apply(c *clauseReading, tokens []token) {
	x := &r.ctx
	if c.n > 0 {
		if !c.none {
			x.subjects, x.n = c.subjects, c.n
			x.hasLast = false
		}
		x.aspect = Final
		if x.list > 0 && x.wholes > 0 {
			x.aspect = x.whole[0].Aspect // parts of a budget are budgets
		}
	}
	if c.hasAspect && c.n == 0 && (r.withoutTable() || r.otherSide(tokens)) {
		r.unread() // 执行 V of something that only has one figure, 支出 V of an income
		return
	}
	if c.hasAspect {
		x.aspect = c.aspect
		if c.aspect != Final {
			x.budget, x.hasBudget = c.aspect, true
		}
	}
	if c.hasBudget && c.budget != Budget {
		x.budget, x.hasBudget = c.budget, true
	}
	if c.wholly {
		if ref, ok := r.resolve(&c.whole, nil); ok {
			x.whole[0], x.wholes = Base{ref, Final}, 1
			r.lists++
			x.list = r.lists
		}
		if c.n == 0 {
			x.n, x.hasLast = 0, false
		}
	}
	if c.compared {
		x.against, x.compare = c.against, comparedOnce
	}
	if c.hasYear {
		x.otherYear, x.wholeSentence = c.year != 0, c.n > 0
	}
	switch {
	case c.unplanned:
		x.budget, x.hasBudget = Opening, true
		r.nothing(c, tokens, When{Opening, 0})
		return
	case c.none:
		r.nothing(c, tokens, When{x.aspect, c.year})
		return
	}
	r.figureClaims(c, tokens)
	if c.direction >= 0 && !c.hasFigureOf(change) && !c.hasFigureOf(growth) {
		r.directionClaim(c, tokens)
	}
}

func (c *clauseReading) hasFigureOf(r role) bool {
	for i := range c.nFigures {
		if c.figures[i].role == r {
			return true
		}
	}
	return false
}

func (c *clauseReading) countOf(r role) int {
	n := 0
	for i := range c.nFigures {
		if c.figures[i].role == r {
			n++
		}
	}
	return n
}

// nothing claims that there is none of the subjects.
func (r *Reader) nothing(c *clauseReading, tokens []token, when When) {
	subjects, n := c.subjects, c.n
	if n == 0 {
		subjects, n = r.ctx.subjects, r.ctx.n
	}
	t := &tokens[c.direction]
	for i := range n {
		if ref, ok := r.resolve(&subjects[i], nil); ok {
			cl := r.claim(Nothing, ref)
			cl.When = when
			cl.Start, cl.End = int(t.start), int(t.end)
			r.Claims = append(r.Claims, cl)
		}
	}
}

func (r *Reader) claim(k Kind, ref Ref) Claim {
	c := Claim{Kind: k, N: 1, Figure: -1, Soft: r.ctx.soft, When: When{Aspect: r.ctx.aspect}}
	c.Subjects[0] = ref
	if r.ctx.list > 0 && r.ctx.wholes > 0 {
		c.List, c.ListWhole = r.ctx.list, r.ctx.whole[0].Ref
	}
	return c
}

// figureClaims makes a claim of every figure of the clause.
func (r *Reader) figureClaims(c *clauseReading, tokens []token) {
	x := &r.ctx
	var seen [done + 1]int
	for i := range c.nFigures {
		got := c.figures[i]
		t := &tokens[got.token]
		f := &r.Figures[t.figure]
		f.Read = true
		nth, of := seen[got.role], c.countOf(got.role)
		seen[got.role]++
		var cl Claim
		ok := false
		if c.together && x.n > 1 && of == 1 {
			cl, ok = r.sumClaim(f)
		} else {
			cl, ok = r.subjectClaim(got.role, f, nth, of)
		}
		if !ok {
			f.Read = false
			continue
		}
		cl.Figure, cl.Start, cl.End = int(t.figure), int(t.start), int(t.end)
		if got.role <= budget || got.role == compared {
			cl.Start, cl.End = f.Start, f.End
		}
		switch got.role {
		case plain:
			if x.otherYear && !c.hasYear {
				f.Read = false // perhaps of that year too
				continue
			}
			cl.Kind, cl.When = Value, When{x.aspect, c.year}
			if c.year < 0 && x.aspect == Final && c.hasBudget {
				cl.When.Aspect = c.budget
			}
		case budget:
			cl.Kind, cl.When = Value, When{c.budget, 0}
		case compared:
			cl.Kind, cl.When = Value, r.against(c)
		case change, growth:
			if c.year != 0 || c.direction < 0 {
				f.Read = false
				continue
			}
			cl.Kind = Change
			if got.role == growth {
				cl.Kind = Growth
			}
			cl.Sign, cl.Unsigned, cl.Against = c.sign, c.unsigned, r.against(c)
			cl.Assumed = !c.compared && x.compare == notCompared
			d := r.directionOf(tokens, int(got.token), c.direction)
			cl.WordStart, cl.WordEnd = int(tokens[d].start), int(tokens[d].end)
		case share:
			cl.Kind, cl.When = Share, When{x.aspect, 0}
			if !r.shareBases(c, &cl) {
				f.Read = false
				continue
			}
		case done:
			cl.Kind, cl.When = Completion, When{Final, 0}
			cl.Against = When{c.budget, 0}
			if c.budget == Budget && x.hasBudget {
				cl.Against.Aspect = x.budget
				cl.Assumed = !c.ratio // an 执行率 is of the budget just named
			}
		}
		r.Claims = append(r.Claims, cl)
	}
}

// directionOf returns the last word of direction before a figure.
func (r *Reader) directionOf(tokens []token, figure, otherwise int) int {
	k := &r.g.known
	for i := figure - 1; i >= 0; i-- {
		if tokens[i].mask&(k.more|k.less|k.above|k.below) != 0 {
			return i
		}
	}
	return otherwise
}

// sumClaim speaks of all subjects added up.
func (r *Reader) sumClaim(f *Figure) (Claim, bool) {
	cl := r.claim(Value, Ref{})
	cl.N = 0
	for i := range r.ctx.n {
		ref, ok := r.resolve(&r.ctx.subjects[i], f)
		if !ok {
			return cl, false
		}
		cl.Subjects[i] = ref
		cl.N++
	}
	return cl, true
}

// subjectClaim finds what the nth of several figures of one role speaks of.
func (r *Reader) subjectClaim(role role, f *Figure, nth, of int) (Claim, bool) {
	x := &r.ctx
	switch {
	case x.n == 0:
		return Claim{}, false
	case x.n == 1 && of == 1:
		ref, ok := x.last, x.hasLast && role != plain && (f.Unit == Percent || f.Unit == NoUnit || r.unitFits(x.last, f))
		if !ok {
			ref, ok = r.resolve(&x.subjects[0], f)
		}
		if ok && role != share {
			x.last, x.hasLast = ref, true
		}
		return r.claim(Value, ref), ok
	case x.n == 1:
		// 收、支总计分别为 A、B 万元
		if s := &x.subjects[0]; s.entry >= 0 {
			for _, q := range r.g.entries[s.entry].quantities {
				if parts := r.g.Quantities[q.quantity].Of; r.inScope(q) && len(parts) == of {
					return r.claim(Value, Ref{Quantity: parts[nth]}), true
				}
			}
			// 国内公务接待 N 批次、N 人次
			if ref, ok := r.resolve(s, f); ok && f.Unit == Count && r.unitFits(ref, f) {
				x.last, x.hasLast = ref, true
				return r.claim(Value, ref), true
			}
		}
		return Claim{}, false
	case x.n == of:
		ref, ok := r.resolve(&x.subjects[nth], f)
		return r.claim(Value, ref), ok
	}
	return Claim{}, false
}

// against is what the clause compares with: what it says, else what the paragraph said, else last
// year.
func (r *Reader) against(c *clauseReading) When {
	w := r.ctx.against
	if r.ctx.compare == notCompared && !c.compared {
		w = When{Year: -1}
	}
	if w.Year < 0 && w.Aspect == Final && r.ctx.aspect != Final {
		w.Aspect = r.ctx.aspect // a budget against last year's
	}
	if w.Year == 0 && w.Aspect == Final {
		w.Year = -1
	}
	return w
}

// shareBases lists what a share may be of.
func (r *Reader) shareBases(c *clauseReading, cl *Claim) bool {
	x := &r.ctx
	add := func(b Base) {
		for i := range cl.NBases {
			if cl.Bases[i] == b {
				return
			}
		}
		if cl.NBases < len(cl.Bases) && b.Ref != cl.Subject() && r.unitOf(b.Ref) == r.unitOf(cl.Subject()) {
			cl.Bases[cl.NBases] = b
			cl.NBases++
		}
	}
	if c.hasBase {
		ref, ok := r.resolve(&c.base, nil)
		if !ok {
			return false
		}
		b := Base{Ref: ref, Aspect: Final}
		if c.hasBaseAs {
			b.Aspect = c.baseAs
		}
		cl.Bases[0], cl.NBases = b, 1
		x.base, x.hasBase = b, true
		return true
	}
	if x.hasBase {
		add(x.base)
	}
	for i := range x.wholes {
		add(x.whole[i])
	}
	if total := r.g.scopes[r.scope].total; total >= 0 && cl.NBases > 0 {
		add(Base{Ref{Quantity: total}, Final})
	}
	return cl.NBases > 0
}

// directionClaim claims more, less or the same without saying how much.
func (r *Reader) directionClaim(c *clauseReading, tokens []token) {
	if c.year != 0 || c.unsigned {
		return
	}
	ref, ok := r.currentRef()
	if !ok {
		return
	}
	cl := r.claim(Direction, ref)
	t := &tokens[c.direction]
	cl.Start, cl.End = int(t.start), int(t.end)
	cl.WordStart, cl.WordEnd = cl.Start, cl.End
	cl.End = int(tokens[len(tokens)-1].end)
	cl.Sign, cl.Near, cl.Against = c.sign, c.near, r.against(c)
	cl.Assumed = !c.compared && r.ctx.compare == notCompared
	if cl.Against.Year == 0 {
		cl.When.Aspect = Final // a budget is what it is compared with
		if cl.Against.Aspect == Budget && r.ctx.hasBudget {
			cl.Against.Aspect, cl.Assumed = r.ctx.budget, true
		}
	}
	r.Claims = append(r.Claims, cl)
}
