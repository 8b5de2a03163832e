package linttest

import (
	"fmt"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Whole prints a result's findings one a line, each with all it says: the level, the rule, the address, ⟦the words
// it stands at⟧, the message, stated and expected with their difference, what it rests on, and what its fixes change.
func Whole(r *lint.Result) string {
	var b strings.Builder
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		at := func(f *source.File, s source.Span) string { return "⟦" + f.Slice(s) + "⟧" }
		fmt.Fprintf(&b, "%s %s %s %s %s", d.Severity, d.Rule.ID, d.Address, at(r.File, d.Span), d.Message.In(lint.Chinese))
		if d.HasAmounts {
			fmt.Fprintf(&b, " (%v, not %v: %v)", d.Stated, d.Expected, d.Difference)
		}
		for _, o := range d.Related {
			fmt.Fprintf(&b, " | %s %s %s", o.Role, o.Address, at(o.File, o.Span))
			if o.Known {
				fmt.Fprintf(&b, " %v", o.Value)
			}
		}
		for _, fix := range d.Fixes {
			fmt.Fprintf(&b, " | %s:", fix.Title.Zh)
			for _, e := range fix.Edits {
				fmt.Fprintf(&b, " %s→⟦%s⟧", at(r.File, e.Span), e.New)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}
