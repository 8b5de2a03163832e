package eval_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// A total that is to be computed is not known where one of its parts is not: what cannot be read is not zero.
func TestDerivedOfUnknown(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元",
		table(3, "支出决算表", `2010350 = ["事业运行", "=", "1.2.3", 36.09]`, `2010399 = ["=", "", 5.00]`, `2080505 = ["=", "= 表3.2080505.项目支出", "= 表3.2080505.基本支出"]`)))
	for address, want := range map[string]eval.State{
		"表3.2010350.本年支出合计": eval.NotKnown, "表3.20103.基本支出": eval.NotKnown, "表3.合计.基本支出": eval.NotKnown, "表3.合计.本年支出合计": eval.NotKnown,
		"表3.2010399.本年支出合计": eval.Known, "表3.20103.项目支出": eval.Known, "表3.2080505.基本支出": eval.Circular, "表3.208.基本支出": eval.NotKnown,
	} {
		x, _ := formula.ParseExpr(address)
		target, _ := e.Resolve(x.Path, -1)
		if v := e.Value(target.Cells[0].Cell); v.State != want {
			t.Errorf("%s: state %d, want %d", address, v.State, want)
		}
	}
}

// Figures in braces are found in every text of the report that may hold some.
func TestTextsWithFigures(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", `
[[section]]
title = "一、{1 := 数据.标题}"
text = "{2 := 数据.正文}"
[[section.item]]
title = "{3 := 数据.条目标题}"
text = "{4 := 数据.条目}，没有别的。"
[[section]]
title = "二、没有"
text = "没有 5"
[[performance]]
scope = "整体"
deviation = "{6 := 数据.偏差}"
improvement = "{7 := 数据.改进}"
`))
	var got []string
	for _, f := range e.TextFigures() {
		got = append(got, f.Printed)
	}
	if s := strings.Join(got, " "); s != "1 2 3 4 6 7" {
		t.Errorf("found %s", s)
	}
	for name, want := range map[string]string{"标题": "1", "正文": "2", "条目标题": "3", "条目": "4", "偏差": "6", "改进": "7"} {
		if got := named(e, "数据."+name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
