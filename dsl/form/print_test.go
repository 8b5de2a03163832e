package form

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// An edition's own print counts before that for all, and only in its years.
func TestPrint(t *testing.T) {
	f := Load(source.New("p.toml", `
[[print]]
heading = "{表}"
tag = "公开{两位号}表"
[[print]]
edition = "甲"
years = "2022..2023"
heading = "{年} 年度{表}（表 {号}）"
unit = "部门：{单位}"
amounts = "单位：{金额单位}"
numbers = true
strips = ["310"]
`))
	if len(f.Problems) > 0 {
		t.Fatal(f.Problems)
	}
	l := &Library{Prints: f.Prints}
	for _, c := range []struct {
		edition string
		year    int
		want    string
	}{{"甲", 2022, "2022 年度支出决算表（表 3）"}, {"甲", 2024, "支出决算表"}, {"乙", 2022, "支出决算表"}} {
		p := l.Set(c.edition, c.year).Print
		if got := p.Fill(p.Heading, "支出决算表", 3, c.year, "中心", "万元"); got != c.want {
			t.Errorf("%s %d: %s, want %s", c.edition, c.year, got, c.want)
		}
	}
	own := f.Prints[1]
	for line, want := range map[string]string{own.Unit: "部门：中心", own.Amounts: "单位：万元", f.Prints[0].Tag: "公开03表", "": ""} {
		if got := own.Fill(line, "支出决算表", 3, 2022, "中心", "万元"); got != want {
			t.Errorf("%s gives %s, want %s", line, got, want)
		}
	}
	if !own.StartsStrip(310) || own.StartsStrip(302) || f.Prints[0].StartsStrip(310) {
		t.Error("strips")
	}
	if p := (&Library{}).Set("丙", 2022).Print; p == nil || p.Heading != "{表}" {
		t.Errorf("without any: %+v", p)
	}
	if f := Load(source.New("p.toml", "[[print]]\nnumber = true\n")); len(f.Problems) != 1 {
		t.Errorf("an unknown key: %v", f.Problems)
	}
}
