package feature

import (
	"context"
	"path/filepath"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/report"
)

// MethodChoices is a request of our own: what a new report can be.
const MethodChoices = "juesuan/choices"

// ChoicesParams ask what a new report in a folder can be.
type ChoicesParams struct {
	Folder protocol.DocumentUri `json:"folder"`
}

// Choices answers juesuan/choices.
type Choices struct {
	// Editions are those of the forms, those of the folder's own settings too.
	Editions []EditionChoice `json:"editions"`
	// Types, UnitKinds, Levels and AmountUnits are the words that [report] may have.
	Types       []string `json:"types"`
	UnitKinds   []string `json:"unitKinds"`
	Levels      []string `json:"levels"`
	AmountUnits []string `json:"amountUnits"`
}

// EditionChoice is an edition of the forms.
type EditionChoice struct {
	Name string `json:"name"`
	// Years are those whose forms it has, in words; Tables is how many there are in the last.
	Years  string `json:"years"`
	Tables int    `json:"tables"`
	// Default: the folder's settings name it.
	Default bool `json:"default,omitempty"`
}

func choices() Feature { return on(MethodChoices, ChoicesFor, nil) }

// ChoicesFor answers juesuan/choices.
func ChoicesFor(_ context.Context, s *Snapshot, p *ChoicesParams) (*Choices, error) {
	of := s.Snapshot.Project(filepath.Join(PathOf(p.Folder), "x"))
	out := &Choices{
		Editions: []EditionChoice{}, Types: report.Words("report", "type"), UnitKinds: report.Words("report", "unit_kind"),
		Levels: report.Words("report", "level"), AmountUnits: report.Words("report", "amount_unit"),
	}
	for _, name := range of.Library.Editions() {
		first, last := of.Library.Years(name)
		years := s.say("{0} 年起", "from {0}", first)
		if last != 0 {
			years = s.say("{0}—{1} 年", "{0} to {1}", first, last)
		}
		out.Editions = append(out.Editions, EditionChoice{Name: name, Years: years, Tables: len(of.Library.Set(name, of.Library.Newest(name)).Forms), Default: name == of.Config.Edition})
	}
	return out, nil
}
