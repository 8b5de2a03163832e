package phrase

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// builder looks the data of a set up in its forms.
type builder struct {
	*Grammar
	set   *form.Set
	words []trieWord
	parts map[string]string
	index map[string]int32 // entry by folded word
	from  []*form.Quantity // where Quantities come from
}

// Compile makes the grammar of a set, whatever the program holds ready.
func Compile(s *form.Set) *Grammar {
	b := &builder{Grammar: &Grammar{basic: -1}, set: s, parts: map[string]string{}, index: make(map[string]int32, 2048)}
	w := s.Wording
	if w == nil {
		w = &form.Wording{}
	}
	b.entries = make([]entry, 0, 2048)
	b.words = make([]trieWord, 0, 2048)
	b.classes = append(b.classes, builtinClasses[:]...)
	for i := range w.Scopes {
		b.scope(&w.Scopes[i])
	}
	for i := range w.Classes {
		b.class(&w.Classes[i])
	}
	for i := range w.Quantities {
		b.quantity(&w.Quantities[i])
	}
	for i := range w.Quantities {
		b.quantityWords(&w.Quantities[i])
	}
	for i := range b.scopes {
		b.scopes[i].total = b.quantityIndex(b.scopes[i].Total)
	}
	b.codeWords()
	for _, p := range w.Parts {
		if _, taken := b.parts[p.Name]; !taken {
			b.parts[p.Name] = p.Pattern
		}
	}
	c := compiler{class: b.mask, part: func(n string) (string, bool) { t, ok := b.parts[n]; return t, ok }}
	for _, p := range w.Phrases {
		prog, err := c.compile(p.Pattern)
		if err != nil {
			b.fail(p.Pattern, err)
			continue
		}
		b.phrases = append(b.phrases, prog)
		b.takes |= prog.takes
	}
	b.trie = newTrie(b.words)
	b.lookUpKnown()
	for i := range b.Quantities {
		q := &b.Quantities[i].Quantity
		q.Words, q.Scope, q.Of, q.Parts, q.Carries, q.Budget = nil, nil, nil, nil, nil, nil
	}
	return b.Grammar
}

func (b *builder) fail(in string, p *Problem) {
	p.In = in
	b.Problems = append(b.Problems, *p)
}

func (b *builder) scope(s *form.Scope) {
	if len(b.scopes) == 32 {
		b.fail(s.Name, problem("scope 超过 32 个", "more than 32 scopes"))
		return
	}
	out := scope{Scope: *s, form: -1}
	if s.Codes != "" {
		if out.form = b.set.FormIndex(s.Codes); out.form >= 0 {
			f := b.set.Forms[out.form]
			block := 0
			for i := range f.Rows {
				if f.Rows[i].Code != 0 {
					block = f.Rows[i].Block
				}
			}
			if out.column = f.ColumnByName(block, s.CodeColumn); out.column < 0 {
				out.form = -1
			}
		}
	}
	b.scopes = append(b.scopes, out)
}

// mask returns the bit of a class.
func (b *builder) mask(name string) (uint64, bool) {
	for i, n := range b.classes {
		if n == name {
			return 1 << i, true
		}
	}
	return 0, false
}

func (b *builder) class(c *form.WordClass) {
	mask, ok := b.mask(c.Name)
	if !ok {
		if len(b.classes) == maxClasses {
			b.fail(c.Name, problem("词类超过 64 个", "more than 64 classes of words"))
			return
		}
		b.classes = append(b.classes, c.Name)
		mask = 1 << (len(b.classes) - 1)
	}
	for _, pattern := range c.Words {
		for _, w := range b.expand(pattern) {
			e := b.entry(w)
			e.mask |= mask
			if c.Name == "时" {
				e.year = int8(c.Year)
			}
			if c.Name == "量" {
				e.unit = w
			}
		}
	}
}

func (b *builder) expand(pattern string) []string {
	words, err := expand(pattern)
	if err != nil {
		b.fail(pattern, err)
	}
	return words
}

// entry returns the entry of a word, a new one where it has none.
func (b *builder) entry(word string) *entry {
	f := folded(word)
	key := string(f)
	i, ok := b.index[key]
	if !ok {
		i = int32(len(b.entries))
		b.entries = append(b.entries, entry{})
		b.index[key] = i
		if len(f) > 0 {
			b.words = append(b.words, trieWord{f, i})
		}
	}
	return &b.entries[i]
}

func (b *builder) quantityIndex(name string) int16 {
	for i := range b.Quantities {
		if b.Quantities[i].Name == name {
			return int16(i)
		}
	}
	return -1
}

// quantity adds a quantity; one whose name is known lends it only words.
func (b *builder) quantity(q *form.Quantity) {
	if q.Edition != "" && q.Edition != b.set.Edition || b.quantityIndex(q.Name) >= 0 && len(q.Formula) == 0 {
		return
	}
	out := Quantity{Quantity: *q, Final: b.places(q.Formula), Budget: b.places(q.Budget)}
	for _, text := range q.Formula {
		if x, errs := formula.ParseExpr(text); len(errs) == 0 && x.Kind == formula.Ref && (x.Path[0].Text == "绩效" || x.Path[0].Text == "数据") {
			out.Elsewhere = append(out.Elsewhere, x)
		}
	}
	if i := b.quantityIndex(q.Name); i >= 0 {
		if len(b.Quantities[i].Formula) == 0 {
			b.Quantities[i], b.from[i] = out, q
		}
		return
	}
	b.Quantities, b.from = append(b.Quantities, out), append(b.from, q)
}

func (b *builder) quantityWords(q *form.Quantity) {
	i := b.quantityIndex(q.Name)
	if i < 0 || q.Edition != "" && q.Edition != b.set.Edition {
		return
	}
	if own := &b.Quantities[i]; b.from[i] == q {
		own.Of, own.Parts, own.Carries = b.indexes(q.Of), b.indexes(q.Parts), b.indexes(q.Carries)
	}
	var scopes uint32
	for _, name := range q.Scope {
		found := false
		for j := range b.scopes {
			if b.scopes[j].Name == name {
				scopes |= 1 << j
				found = true
			}
		}
		if !found {
			b.fail(q.Name, problem("没有叫“"+name+"”的 scope", "no scope is called “"+name+"”"))
			return
		}
	}
	for _, pattern := range q.Words {
		for _, w := range b.expand(pattern) {
			e := b.entry(w)
			e.mask |= 1 << symSubject
			e.quantities = append(e.quantities, named{i, scopes})
		}
	}
}

// indexes looks up the names of quantities; none where one is unknown.
func (b *builder) indexes(names []string) []int16 {
	var out []int16
	for _, n := range names {
		i := b.quantityIndex(n)
		if i < 0 {
			b.fail(n, problem("没有叫这个名称的数", "no quantity is called so"))
			return nil
		}
		out = append(out, i)
	}
	return out
}

// places looks up formulas; those that the set's forms do not know are left out.
func (b *builder) places(formulas []string) []Place {
	var out []Place
	for _, text := range formulas {
		x, errs := formula.ParseExpr(text)
		if len(errs) > 0 {
			b.fail(text, problem("公式读不懂", "the formula cannot be read"))
			continue
		}
		if p, ok := b.place(nil, x, false); ok {
			out = append(out, p)
		}
	}
	return out
}

func (b *builder) place(out Place, x *formula.Expr, neg bool) (Place, bool) {
	switch {
	case x.Kind == formula.Binary && (x.Op == '+' || x.Op == '-'):
		left, ok := b.place(out, x.Args[0], neg)
		if !ok {
			return nil, false
		}
		return b.place(left, x.Args[1], neg != (x.Op == '-'))
	case x.Kind == formula.Ref:
		fi := b.set.FormIndex(x.Path[0].Text)
		if fi < 0 {
			return nil, false
		}
		ref, err := b.set.Forms[fi].Resolve(x.Path[1:])
		if err.Code != form.RefOK || ref.Kind != form.FixedRow && ref.Kind != form.CodeRow || ref.Col < 0 {
			return nil, false
		}
		return append(out, form.Operand{Neg: neg, Form: fi, Ref: ref}), true
	}
	return nil, false
}

// codeWords makes words of the names that forms print for codes: the 类 on the lines of the totals,
// the items of basic spending.
func (b *builder) codeWords() {
	for fi, f := range b.set.Forms {
		for i := range f.Rows {
			r := &f.Rows[i]
			if r.Code == 0 || r.Label == "" {
				continue
			}
			e := b.entry(name.TrimOrdinal(r.Label))
			e.mask |= 1 << symSubject
			if f.Axis == form.Economic {
				b.basic = fi
				e.economic = r.Code
			} else {
				e.code = r.Code
			}
		}
	}
}

func (b *builder) lookUpKnown() {
	k := &b.known
	for _, c := range [...]struct {
		name string
		mask *uint64
	}{
		{"决算", &k.final}, {"年初", &k.opening}, {"全年", &k.whole}, {"预算", &k.budget}, {"增", &k.more}, {"减", &k.less}, {"平", &k.flat},
		{"约平", &k.near}, {"大", &k.above}, {"小", &k.below}, {"等", &k.equal}, {"比", &k.compare}, {"同口径", &k.sameTerms}, {"同比", &k.sameRatio},
		{"其中", &k.among}, {"无", &k.none}, {"未排", &k.unplanned}, {"原因", &k.reason}, {"用于", &k.usedFor}, {"中", &k.within}, {"合计", &k.sum},
		{"量", &k.measure}, {"略", &k.noise}, {"加", &k.plus}, {"执行率", &k.ratio}, {"差值", &k.gap}, {"各", &k.each}, {"除", &k.except}, {"别", &k.others},
	} {
		*c.mask, _ = b.mask(c.name)
	}
}
