package feature

import (
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// markup is a text of a hover or of documentation being written: Markdown, or plain text for a client that
// shows nothing else.
type markup struct {
	*Client
	b strings.Builder
}

// say returns a sentence in the client's language.
func (c *Client) say(zh, en string, args ...any) string {
	return output.Clean(lint.Msg(zh, en, args...).In(c.Lang))
}

// escapeMarkdown makes what a report says harmless: it is shown as it is, and no link or picture of it
// comes alive.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>()#+-.!|~$&", r) && r != '.' && r != '-' && r != '+' && r != '(' && r != ')' {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// title writes a first line: what it is about, and how a formula names it.
func (m *markup) title(text, address string) {
	if !m.Markdown {
		m.b.WriteString(text)
		if address != "" {
			m.b.WriteString("  " + address)
		}
		m.b.WriteString("\n")
		return
	}
	m.b.WriteString("**" + escapeMarkdown(text) + "**")
	if address != "" {
		m.b.WriteString(" " + code(address))
	}
	m.b.WriteString("\n")
}

// code is a piece of a formula in Markdown.
func code(s string) string {
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	return fence + s + fence
}

// paragraph writes a paragraph.
func (m *markup) paragraph(text string) {
	if text == "" {
		return
	}
	m.b.WriteString("\n")
	if m.Markdown {
		text = escapeMarkdown(text)
	}
	m.b.WriteString(text + "\n")
}

// head writes the head of a part.
func (m *markup) head(text string) {
	m.b.WriteString("\n")
	if m.Markdown {
		text = "**" + escapeMarkdown(text) + "**"
	}
	m.b.WriteString(text + "\n")
}

// item writes one item of a list.
func (m *markup) item(text string) {
	if m.Markdown {
		m.b.WriteString("- " + escapeMarkdown(text) + "\n")
		return
	}
	m.b.WriteString("  " + text + "\n")
}

// table writes a table; its last column is amounts. The first row is the head.
func (m *markup) table(rows [][]string) {
	m.b.WriteString("\n")
	for i, row := range rows {
		if !m.Markdown {
			m.b.WriteString("  " + strings.TrimSpace(strings.Join(row, "  ")) + "\n")
			continue
		}
		for _, cell := range row {
			m.b.WriteString("| " + escapeMarkdown(cell) + " ")
		}
		m.b.WriteString("|\n")
		if i == 0 {
			m.b.WriteString(strings.Repeat("|---", len(row)-1) + "|---:|\n")
		}
	}
}

// content is what was written.
func (m *markup) content() protocol.MarkupContent {
	kind := protocol.MarkupKindPlainText
	if m.Markdown {
		kind = protocol.MarkupKindMarkdown
	}
	return protocol.MarkupContent{Kind: kind, Value: strings.TrimSpace(m.b.String())}
}
