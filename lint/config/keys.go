package config

import "github.com/juesuan/juesuan-lint/lint"

// Key is a key of juesuan.toml: what it is called, what it holds and what it means.
type Key struct {
	Name string
	Kind KeyKind
	// Words are what a text may be, nil for any.
	Words []string
	Title lint.Text
}

// KeyKind says what a key holds.
type KeyKind uint8

// Kinds of keys.
const (
	KeyText      KeyKind = iota // a text
	KeyPaths                    // a path or a list of paths
	KeyRules                    // levels by rule
	KeyOverrides                // an array of tables with OverrideKeys
)

var (
	levelWords = []string{"error", "warning", "info", "never"}
	langWords  = []string{"zh", "en"}
)

var topKeys = []Key{
	{"fail_on", KeyText, levelWords, lint.Text{Zh: "有这一级或更高的发现就算不通过，不写是 error", En: "findings of this level or above fail a check, error by default"}},
	{"exclude", KeyPaths, nil, lint.Text{Zh: "不检查的文件", En: "files that are not checked"}},
	{"lang", KeyText, langWords, lint.Text{Zh: "语言，不写是 zh", En: "language, zh by default"}},
	{"edition", KeyText, nil, lint.Text{Zh: "报告没有写版式时用哪一版", En: "the edition of the forms, where a report names none"}},
	{"forms", KeyPaths, nil, lint.Text{Zh: "自己的表式和勾稽关系", En: "your own forms and relations"}},
	{"relations", KeyPaths, nil, lint.Text{Zh: "自己的勾稽关系", En: "your own relations"}},
	{"phrases", KeyPaths, nil, lint.Text{Zh: "本地的说法：说明里怎样说数", En: "how your texts word their figures"}},
	{"rules", KeyRules, nil, lint.Text{Zh: "规则的级别，写整族、编号或者名称", En: "levels of rules, by family, id or name"}},
	{"overrides", KeyOverrides, nil, lint.Text{Zh: "只对某些文件的级别", En: "levels for some files only"}},
}

var overrideKeys = []Key{
	{"files", KeyPaths, nil, lint.Text{Zh: "哪些文件", En: "which files"}},
	{"rules", KeyRules, nil, lint.Text{Zh: "规则的级别", En: "levels of rules"}},
}

// Keys returns the keys of juesuan.toml.
func Keys() []Key { return topKeys }

// OverrideKeys returns the keys of [[overrides]].
func OverrideKeys() []Key { return overrideKeys }

func names(keys []Key) []string {
	out := make([]string, len(keys))
	for i := range keys {
		out[i] = keys[i].Name
	}
	return out
}
