package formula

import (
	"strconv"
	"strings"
)

// String returns 行 or 栏.
func (k AxisKind) String() string {
	if k == Column {
		return "栏"
	}
	return "行"
}

// String returns the sign as it is printed.
func (r Rel) String() string {
	switch r {
	case Le:
		return "≤"
	case Ge:
		return "≥"
	}
	return "="
}

// String prints e the canonical way: half-width signs, spaces around them except before 行 and 栏,
// (1+2+...+8) 行. What it prints is read as the same formula.
func (e *Expr) String() string {
	if e == nil {
		return ""
	}
	var buf [128]byte
	return string(e.append(buf[:0], looseSum, false))
}

// String prints r the canonical way: 27 行 = (1+2+...+8) 行.
func (r *Relation) String() string {
	if r == nil {
		return ""
	}
	var buf [256]byte
	b := r.Left.append(buf[:0], looseSum, false)
	b = append(append(append(b, ' '), r.Op.String()...), ' ')
	return string(r.Right.append(b, looseSum, false))
}

// String prints a segment, in 「」 where it was or must be.
func (s Segment) String() string { return string(s.append(nil, false)) }

// Label returns name as a segment of a path is written: in 「」 where it holds a dot, a space or a
// sign.
func Label(name string) string { return Segment{Text: name}.String() }

// How tightly the parts of a formula hold together.
const (
	looseSum = iota // a + b
	looseProduct
	looseSign // -a
	atom
)

func (e *Expr) binding() int {
	switch {
	case e.Kind == Binary && (e.Op == '+' || e.Op == '-'):
		return looseSum
	case e.Kind == Binary:
		return looseProduct
	case e.Kind == Neg, e.Kind == Number && e.Num.Sign() < 0:
		return looseSign
	}
	return atom
}

// append prints e, in brackets where it holds together less than least; tight leaves out the spaces.
func (e *Expr) append(b []byte, least int, tight bool) []byte {
	if e.binding() < least {
		return append(e.append(append(b, '('), looseSum, tight), ')')
	}
	switch e.Kind {
	case Number:
		b = append(b, e.Num.String()...)
		if e.Percent {
			b = append(b, '%')
		}
	case Series:
		b = appendOp(append(b, "..."...), '+', tight)
		b = strconv.AppendInt(b, int64(e.To), 10)
	case Neg:
		b = e.Args[0].append(append(b, '-'), atom, tight)
	case Binary:
		left, right := looseSum, looseProduct
		if e.Op == '*' || e.Op == '/' {
			left, right = looseProduct, atom
		}
		if e.Args[1].binding() == looseSign {
			right = atom // a - (-b)
		}
		b = e.Args[0].append(b, left, tight)
		b = e.Args[1].append(appendOp(b, e.Op, tight), right, tight)
	case Axis:
		b = e.appendAxis(b)
	case Call:
		b = append(append(b, e.Name...), '(')
		for i, a := range e.Args {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = a.append(b, looseSum, false)
		}
		b = append(b, ')')
	case Ref:
		for i, s := range e.Path {
			if i > 0 {
				b = append(b, '.')
			}
			b = s.append(b, i == 0)
		}
	}
	return b
}

func appendOp(b []byte, op byte, tight bool) []byte {
	if tight {
		return append(b, op)
	}
	return append(b, ' ', op, ' ')
}

func (e *Expr) appendAxis(b []byte) []byte {
	if e.Args[0].binding() == atom {
		b = e.Args[0].append(b, atom, false)
	} else {
		b = append(e.Args[0].append(append(b, '('), looseSum, true), ')')
	}
	b = append(append(b, ' '), e.Axis.String()...)
	if e.Each {
		b = append(append(b, "各"...), (Column - e.Axis).String()...)
	}
	return b
}

// append prints s as the head of a path or as what follows it.
func (s Segment) append(b []byte, head bool) []byte {
	if s.Quoted || !isPlain(s.Text, head) {
		b = appendQuoted(b, s.Text)
	} else {
		b = append(b, s.Text...)
	}
	if s.HasArg {
		b = append(appendLabel(append(b, '('), s.Arg), ')')
	}
	if s.HasIndex {
		b = append(appendLabel(append(b, '['), s.Index), ']')
	}
	return b
}

func appendLabel(b []byte, s string) []byte {
	if isPlain(s, false) {
		return append(b, s...)
	}
	return appendQuoted(b, s)
}

func appendQuoted(b []byte, s string) []byte {
	if strings.Contains(s, "」") {
		return append(append(append(b, "『"...), s...), "』"...)
	}
	return append(append(append(b, "「"...), s...), "」"...)
}

// isPlain reports that s can stand without 「」.
func isPlain(s string, head bool) bool {
	for i := 0; i < len(s); {
		c, n := classify(s[i:])
		if c != word && (c != digit || head && i == 0) {
			return false
		}
		i += n
	}
	return s != ""
}
