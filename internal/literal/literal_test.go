package literal

import (
	"reflect"
	"testing"
)

type inner struct {
	n    int32
	list []string
}

type outer struct {
	Name  string
	in    inner
	to    *inner
	many  []inner
	mask  [3]uint64
	empty []int
	yes   bool
}

func TestAppend(t *testing.T) {
	v := outer{Name: "甲\"", in: inner{n: -2}, to: &inner{list: []string{"a"}}, many: []inner{{}, {n: 1}}, mask: [3]uint64{1, 0, 2}, yes: true}
	const want = `outer{Name: "甲\"", in: inner{n: -2, }, to: &inner{list: []string{"a",}, }, many: []inner{
{},
{n: 1, },}, mask: [3]uint64{1,0,2,}, yes: true, }`
	if v.empty != nil {
		t.Fatal("this field is to be left out")
	}
	if got := string(Append(nil, "literal", reflect.ValueOf(v), false)); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	defer func() {
		if recover() == nil {
			t.Error("a map has a literal")
		}
	}()
	Append(nil, "literal", reflect.ValueOf(map[int]int{}), false)
}
