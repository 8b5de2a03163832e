package syntax

import (
	"strings"
	"testing"
)

func TestMessages(t *testing.T) {
	for c := range numCodes {
		zh, en := c.Message("甲")
		if zh == "" || en == "" {
			t.Errorf("%s has no message", codeNames[c])
		}
		if strings.Contains(zh+en, "$") || strings.Contains(texts[c].zh, "$") != strings.Contains(zh, "甲") ||
			strings.Contains(texts[c].zh, "$") != strings.Contains(texts[c].en, "$") {
			t.Errorf("%s: the argument is not in its place: %s / %s", codeNames[c], zh, en)
		}
		for _, word := range []string{"违反", "派生", "绑定", "表达式", "数组", "节点", "解析"} {
			if strings.Contains(zh+texts[c].fixZh, word) {
				t.Errorf("%s says %s: %s", codeNames[c], word, zh)
			}
		}
		if (texts[c].fixZh == "") != (texts[c].fixEn == "") {
			t.Errorf("%s has a title of its fix in one language only", codeNames[c])
		}
	}
	if zh, _ := ExtraText.Message(strings.Repeat("长", 31)); zh != "多出“"+strings.Repeat("长", 30)+"…”" {
		t.Errorf("a long argument is not shortened: %s", zh)
	}
	if zh, en := Code(200).Message("x"); zh != "" || en != "" {
		t.Error("an unknown code must have no message")
	}
}
