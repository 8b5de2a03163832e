package recognize_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
)

// A unit is called as the title calls it, with brackets of its own.
func TestUnitOfTheTitle(t *testing.T) {
	for title, want := range map[string]string{
		"示例市文化和旅游局（本级）2022 年度部门决算": "示例市文化和旅游局（本级）",
		"2022 年度示例市文化馆(本级)部门决算":    "示例市文化馆(本级)",
		"示例市档案馆（2022 年度）部门决算":      "示例市档案馆",
		"示例市档案馆 2022 年度（部门决算）":     "示例市档案馆",
		"（示例市档案馆）2022 年度部门决算":      "示例市档案馆",
		"关岭县财政局 2022 年度部门决算":       "关岭县财政局",
		"关于 2022 年度示例市档案馆的部门决算":    "示例市档案馆",
		"示例市档案馆关于 2022 年度部门决算的说明":  "示例市档案馆",
		"示例市档案馆——2022 年度单位决算":      "示例市档案馆",
	} {
		if got := fromText(t, title+"\n\n说明。\n", recognize.Options{Edition: "wuhan"}); got.Name != want {
			t.Errorf("%s: %q, want %q in\n%s", title, got.Name, want, got.Text)
		} else if !strings.Contains(got.Text, `unit = "`+want+`"`) {
			t.Errorf("%s: no unit in\n%s", title, got.Text)
		}
	}
}
