package syntax

import "strings"

// Quote writes a text as a string on one line: Tree.Str of it is the text again.
func Quote(s string) string { return `"` + Escape(s, false) + `"` }

// Escape is what stands between the quotes of a string that holds a text. Of one that goes over several
// lines (long), line ends stay.
func Escape(s string, long bool) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n' && long:
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ' || r == 0x7F:
			const hex = "0123456789ABCDEF"
			b.WriteString(`\u00`)
			b.WriteByte(hex[r>>4])
			b.WriteByte(hex[r&15])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
