package output

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

var documented = &lint.Rule{
	ID: "JS103", Name: "hierarchy", Title: lint.Text{Zh: "上下级不符", En: "hierarchy violated"}, Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{Zh: "查什么。", En: "What it finds."}, Why: lint.Text{Zh: "为什么。", En: "Why."}, Basis: lint.Text{Zh: "依据。", En: "Basis."},
		Bad: "a = 1\n", Good: "\na = 2\n", Config: lint.Text{Zh: "选项。", En: "Options."},
	},
}

const wantPage = `# JS103 上下级不符（hierarchy）

级别：错误  修复：可选

查什么。

## 为什么

为什么。

## 依据

依据。

## 会报的写法

§toml
a = 1
§

## 不报的写法

§toml
a = 2
§

## 设置

在 juesuan.toml 里改级别（off、info、warning、error）：

§toml
[rules]
JS103 = "warning"
§

选项。

## 作核实说明

核实无误的，在行尾或上一行写明理由，以后不再报：

§toml
# juesuan:ignore JS103 核实的理由
§
`

func TestRulePage(t *testing.T) {
	if got, want := string(RulePage(nil, documented, lint.Chinese)), strings.ReplaceAll(wantPage, "§", "```"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	english := string(RulePage(nil, documented, lint.English))
	for _, want := range []string{"# JS103 hierarchy violated (hierarchy, 上下级不符)\n", "Level: error  Fix: ask\n", "What it finds.", "## Basis\n\nBasis.\n", "Options.", "ignore JS103 the reason\n"} {
		if !strings.Contains(english, want) {
			t.Errorf("no %q in\n%s", want, english)
		}
	}
	bare := string(RulePage(nil, &lint.Rule{ID: "JS001", Severity: lint.Info}, lint.Chinese))
	if strings.Contains(bare, "依据") || !strings.Contains(bare, `JS001 = "off"`) {
		t.Errorf("a section without text must be left out:\n%s", bare)
	}
}

func TestRules(t *testing.T) {
	other := &lint.Rule{ID: "JS001", Name: "syntax", Title: lint.Text{Zh: "语\"法", En: "syntax"}, Severity: lint.Warning, Fix: lint.Safe}
	const want = `编号   级别  修复  英文名     名称
JS103  错误  可选  hierarchy  上下级不符
JS001  核实  自动  syntax     语"法
`
	if got := string(RulesText(nil, []*lint.Rule{documented, other}, lint.Chinese)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	type text struct{ Zh, En string }
	var got struct {
		Version int
		Rules   []struct {
			ID, Name, Severity, Fix string
			Title, What             text
		}
	}
	if err := json.Unmarshal(RulesJSON(nil, []*lint.Rule{documented, other}), &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != 1 || len(got.Rules) != 2 || got.Rules[1].Title.Zh != `语"法` || got.Rules[0].Severity != "error" ||
		got.Rules[0].Fix != "ask" || got.Rules[0].What.En != "What it finds." || got.Rules[0].ID != "JS103" {
		t.Errorf("%+v", got)
	}
}
