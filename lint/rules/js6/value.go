package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// value is a target or an actual value as printed: ≥98%, 4 场, 14.77 万元/人.
type value struct {
	// op is '<' for at most, '>' for at least, 0 where none is printed.
	op     byte
	number amount.Amount
	// unit is what follows the number, without spaces.
	unit string
}

// parsed is a value that has been read; ok is false for words.
type parsed struct {
	value
	ok bool
}

// parseValue reads a value; ok is false for words.
func parseValue(s string) (v value, ok bool) {
	s = name.Normalize(s)
	for _, w := range [...]struct {
		word string
		op   byte
	}{{"≥", '>'}, {">=", '>'}, {"不低于", '>'}, {"不少于", '>'}, {"≤", '<'}, {"<=", '<'}, {"不超过", '<'}, {"不高于", '<'}, {"<", '<'}, {">", '>'}, {"=", 0}} {
		if rest, found := strings.CutPrefix(s, w.word); found {
			s, v.op = rest, w.op
			break
		}
	}
	end := digits(s, 0)
	if end == 0 {
		return v, false
	}
	n, err := amount.Parse(strings.ReplaceAll(s[:end], ",", ""))
	if err != nil {
		return v, false
	}
	v.number, v.unit = n, s[end:]
	for _, w := range [...]string{"以上", "及以上"} {
		if rest, found := strings.CutSuffix(v.unit, w); found {
			v.unit, v.op = strings.TrimSuffix(rest, "及"), '>'
		}
	}
	return v, true
}

// target is the target where it is a number.
func (in *indicator) target() (value, bool) { return in.aimed.value, in.aimed.ok }

// actual is the actual value where it is a number.
func (in *indicator) actual() (value, bool) { return in.reached.value, in.reached.ok }

// isTime: the unit is one of time, where less may be better.
func (v *value) isTime() bool { return strings.ContainsAny(v.unit, "年月日天时前内分秒") }

// short reports whether the actual value is known to fall short of the target.
func (in *indicator) short() bool {
	target, ok := in.target()
	if !ok {
		return false
	}
	actual, ok := in.actual()
	if !ok || actual.op != 0 || actual.unit != target.unit || target.isTime() {
		return false
	}
	switch c := actual.number.Cmp(target.number); target.op {
	case '<':
		return c > 0
	case '>':
		return c < 0
	default:
		return c < 0 && !in.lessIsBetter()
	}
}

// lessIsBetter: a value below the target may be as good.
func (in *indicator) lessIsBetter() bool {
	if name.Contains(in.text(secondClass), "成本") || name.Contains(in.text(firstClass), "成本") {
		return !in.isRate()
	}
	for _, w := range [...]string{"投诉", "差错", "事故", "违规", "成本", "控制", "超", "降", "减", "标准", "单价", "发病", "死亡", "案件", "退回", "缺陷", "下降"} {
		if name.Contains(in.text(third), w) {
			return true
		}
	}
	return false
}

// isRate: the indicator is the execution rate of the table itself.
func (in *indicator) isRate() bool {
	n := in.text(third)
	for _, w := range performanceForm(in.p).Rates {
		if name.Equal(n, w) {
			return true
		}
	}
	return false
}
