package feature

import (
	"encoding/json"
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

// Settings are what a person sets in the editor, under juesuan.
type Settings struct {
	// Language is zh or en; "" follows the editor's.
	Language string `json:"language"`
	// InlayHints tells which hints are shown.
	InlayHints struct {
		// Totals are values of cells that are computed, Formulas those of cells with a formula of their own.
		Totals   bool `json:"totals"`
		Formulas bool `json:"formulas"`
		// Names are those of codes that stand without one.
		Names bool `json:"names"`
		// Expected are what violated cells should be.
		Expected bool `json:"expected"`
		// Figures are values of figures in braces.
		Figures bool `json:"figures"`
	} `json:"inlayHints"`
	// CodeLens tells which lenses are shown.
	CodeLens struct {
		Columns   bool `json:"columns"`
		Relations bool `json:"relations"`
		Figures   bool `json:"figures"`
	} `json:"codeLens"`
}

// DefaultSettings are those of a person who has set nothing.
func DefaultSettings() Settings {
	var s Settings
	s.InlayHints.Totals, s.InlayHints.Formulas, s.InlayHints.Names, s.InlayHints.Expected, s.InlayHints.Figures = true, true, true, true, true
	s.CodeLens.Relations, s.CodeLens.Figures = true, true
	return s
}

// ReadSettings reads settings as an editor sends them; what is not there, or is not what it should be, keeps
// its default.
func ReadSettings(raw json.RawMessage) Settings {
	s := DefaultSettings()
	if json.Unmarshal(raw, &s) != nil {
		s = DefaultSettings()
	}
	return s
}

// Lang returns the language of a person with these settings and an editor of this locale; otherwise where
// neither says one.
func (s Settings) Lang(locale string, otherwise lint.Lang) lint.Lang {
	switch {
	case s.Language == "zh" || s.Language != "en" && strings.HasPrefix(strings.ToLower(locale), "zh"):
		return lint.Chinese
	case s.Language == "en" || locale != "":
		return lint.English
	}
	return otherwise
}
