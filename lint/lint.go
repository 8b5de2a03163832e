// Package lint judges reports: rules look at a parsed, bound and computed report and say what an
// accountant must correct, explain or know.
//
// The flow is one for the command line and the editor: Checker.Check takes a text and returns a
// Result with all Diagnostics. A Rule is a value; a Pass is its only door; what it finds is data,
// and the words are made at output. The package knows no files, terminals or editors. Start with
// Rule, then Checker.
package lint

import "strings"

// Severity is how much a finding matters.
type Severity uint8

const (
	// Off: the rule does not run.
	Off Severity = iota
	// Info 提示: good to know.
	Info
	// Warning 核实: correct it or explain it.
	Warning
	// Error 错误: must be corrected.
	Error
)

var severities = [...]struct{ id, zh string }{{"off", "关闭"}, {"info", "提示"}, {"warning", "核实"}, {"error", "错误"}}

func (s Severity) String() string { return severities[s].id }

// In returns the severity in the reader's language.
func (s Severity) In(lang Lang) string {
	if lang == English {
		return severities[s].id
	}
	return severities[s].zh
}

// ParseSeverity reads off, info, warning or error, or their Chinese names.
func ParseSeverity(s string) (Severity, bool) {
	for i, n := range severities {
		if n.id == s || n.zh == s {
			return Severity(i), true
		}
	}
	return Off, false
}

// Lang is the reader's language.
type Lang uint8

const (
	// Chinese is the default.
	Chinese Lang = iota
	// English says the same in the terms of the glossary.
	English
)

// Text is a text in both languages.
type Text struct{ Zh, En string }

// In returns the text in a language; Chinese where there is no English.
func (t Text) In(lang Lang) string {
	if lang == English && t.En != "" {
		return t.En
	}
	return t.Zh
}

// FixKind says what can be done about a finding.
type FixKind uint8

const (
	// NoFix: nothing can be offered.
	NoFix FixKind = iota
	// Ask: a change that a person chooses.
	Ask
	// Safe: a change of form only, applied by fix.
	Safe
)

func (k FixKind) String() string { return [...]string{"none", "ask", "safe"}[k] }

// Rule is one check. It is a value: its documentation, words and code stand together.
type Rule struct {
	// ID is JS and three digits, the first its family; it never changes.
	ID string
	// Name is the readable English name in kebab case; Title.Zh is the name accountants use. All
	// three name the rule in suppressions and configuration.
	Name     string
	Title    Text
	Severity Severity
	Fix      FixKind
	Doc      Doc
	// Run looks at one report. Rules that the driver itself speaks for have none.
	Run func(*Pass)
}

// Family returns the rule's family: JS1 of JS103.
func (r *Rule) Family() string { return r.ID[:3] }

// Is reports whether s names the rule: by id, English or Chinese name.
func (r *Rule) Is(s string) bool {
	return strings.EqualFold(r.ID, s) || r.Name == s || r.Title.Zh == s
}

// Doc is the documentation of a rule. Bad and Good are whole small reports; a test runs them: Bad
// draws the rule, Good does not.
type Doc struct {
	// What it finds, Why it matters, and the Basis: form, footnote or regulation.
	What, Why, Basis Text
	Bad, Good        string
	// Config explains the rule's options; empty where it has none.
	Config Text
}
