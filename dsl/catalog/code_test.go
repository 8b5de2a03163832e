package catalog_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
)

func TestParseCode(t *testing.T) {
	for _, c := range []struct {
		text string
		want catalog.Code
	}{
		{"2", 2}, {"201", 201}, {"30108", 30108}, {"2080505", 2080505}, {"999999999", 999999999},
	} {
		got, ok := catalog.ParseCode(c.text)
		if !ok || got != c.want {
			t.Errorf("ParseCode(%q) = %d, %v", c.text, got, ok)
		}
		if got.String() != c.text {
			t.Errorf("String of %d is %q", c.want, got.String())
		}
	}
	for _, s := range []string{"", "0", "0201", "+201", "-201", "2 01", "201.0", "2_01", "２０１", "1234567890", "合计", "20a"} {
		if got, ok := catalog.ParseCode(s); ok {
			t.Errorf("ParseCode(%q) = %d, want refused", s, got)
		}
	}
}

func TestCodeParts(t *testing.T) {
	for _, c := range []struct {
		code            catalog.Code
		digits, level   int
		parent, class   catalog.Code
		under, notUnder catalog.Code
	}{
		{code: 0, notUnder: 201},
		{code: 20, digits: 2},
		{code: 208, digits: 3, level: 1, class: 208, notUnder: 208},
		{code: 2080, digits: 4, parent: 208, class: 208, under: 208},
		{code: 20805, digits: 5, level: 2, parent: 208, class: 208, under: 208, notUnder: 20805},
		{code: 208050, digits: 6, parent: 20805, class: 208, under: 20805},
		{code: 2080505, digits: 7, level: 3, parent: 20805, class: 208, under: 208, notUnder: 20808},
		{code: 208050501, digits: 9, parent: 2080505, class: 208, under: 2080505, notUnder: 201},
	} {
		if got := c.code.Digits(); got != c.digits {
			t.Errorf("%d.Digits() = %d", c.code, got)
		}
		if got := c.code.Level(); got != c.level {
			t.Errorf("%d.Level() = %d", c.code, got)
		}
		if got := c.code.Parent(); got != c.parent {
			t.Errorf("%d.Parent() = %d", c.code, got)
		}
		if got := c.code.Class(); got != c.class {
			t.Errorf("%d.Class() = %d", c.code, got)
		}
		if c.under != 0 && !c.code.Under(c.under) {
			t.Errorf("%d is not under %d", c.code, c.under)
		}
		if c.code.Under(c.notUnder) {
			t.Errorf("%d is under %d", c.code, c.notUnder)
		}
	}
}

func TestCodeComparesAsPrinted(t *testing.T) {
	printed := []catalog.Code{201, 20103, 2010350, 2010399, 20104, 202, 208, 20805, 2080505}
	for i, a := range printed {
		for j, b := range printed {
			got := a.Compare(b)
			if i < j && got >= 0 || i == j && got != 0 || i > j && got <= 0 {
				t.Errorf("%d.Compare(%d) = %d", a, b, got)
			}
		}
	}
	if catalog.Code(208).Compare(20800) >= 0 {
		t.Error("a code comes before its own digits with zeros")
	}
	huge := ^catalog.Code(0)
	if huge.Level() != 0 || huge.Parent().Digits() != 7 || huge.Under(201) {
		t.Errorf("%d is no code", huge)
	}
}
