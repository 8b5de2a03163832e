package source

import (
	"fmt"
	"slices"
	"strings"
)

// Edit replaces the text of a span by New. An empty span inserts.
type Edit struct {
	Span
	New string
}

// Apply carries out edits that all refer to the given text, in any order. Edits that insert at the
// same place keep their order. It fails, changing nothing, if edits overlap or leave the text.
func Apply(text string, edits []Edit) (string, error) {
	if len(edits) == 0 {
		return text, nil
	}
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b Edit) int {
		if a.Start != b.Start {
			return int(a.Start) - int(b.Start)
		}
		return int(a.End) - int(b.End)
	})
	var out strings.Builder
	at := int32(0)
	for _, e := range sorted {
		switch {
		case e.Start < 0 || e.End < e.Start || int(e.End) > len(text):
			return text, fmt.Errorf("edit %d..%d lies outside a text of %d bytes", e.Start, e.End, len(text))
		case e.Start < at:
			return text, fmt.Errorf("edit %d..%d overlaps the one before it, which ends at %d", e.Start, e.End, at)
		}
		out.WriteString(text[at:e.Start])
		out.WriteString(e.New)
		at = e.End
	}
	out.WriteString(text[at:])
	return out.String(), nil
}
