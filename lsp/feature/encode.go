package feature

import (
	"encoding/json"
	"runtime"
	"strconv"
	"sync"
	"unicode/utf8"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// AppendDiagnostics appends findings of the file f as editors take them: what encoding Diagnostics gives, without
// the many small values in between, at every keystroke.
func (c *Client) AppendDiagnostics(b []byte, uri protocol.DocumentUri, p *project.Project, f *source.File, findings []lint.Diagnostic) []byte {
	b = append(b, '[')
	half := len(findings)
	own, other := memories.Get().(*memory), memories.Get().(*memory)
	defer memories.Put(own)
	defer memories.Put(other)
	rest := other.half[:0]
	var wait sync.WaitGroup
	if half > 2*few && runtime.GOMAXPROCS(0) > 1 {
		half /= 2
		wait.Go(func() {
			for i := range findings[half:] {
				rest = c.appendDiagnostic(append(rest, ','), &other.text, uri, p, f, &findings[half+i])
			}
		})
	}
	for i := range findings[:half] {
		if i > 0 {
			b = append(b, ',')
		}
		b = c.appendDiagnostic(b, &own.text, uri, p, f, &findings[i])
	}
	wait.Wait()
	other.half = rest
	return append(append(b, rest...), ']')
}

// memory is used again by the next list of findings: for one message, and for half the list.
type memory struct{ text, half []byte }

var memories = sync.Pool{New: func() any { return new(memory) }}

// few findings are encoded sooner than somebody else could be asked to.
const few = 16

func (c *Client) appendDiagnostic(b []byte, text *[]byte, uri protocol.DocumentUri, p *project.Project, f *source.File, d *lint.Diagnostic) []byte {
	if d.File != nil {
		f = d.File // as in Diagnostic
	}
	b = c.appendRange(append(b, `{"range":`...), f, d.Span)
	b = strconv.AppendInt(append(b, `,"severity":`...), int64(severityOf(d)), 10)
	b = appendString(append(b, `,"code":`...), d.Rule.ID)
	if c.CodeDescription {
		*text = c.appendRulePage((*text)[:0], d.Rule)
		b = appendString(append(b, `,"codeDescription":{"href":`...), *text)
		b = append(b, '}')
	}
	b = appendString(append(b, `,"source":`...), Source)
	*text = c.appendMessage((*text)[:0], d)
	b = appendString(append(b, `,"message":`...), *text)
	if c.Deprecated && isOldName(d.Rule) {
		b = append(strconv.AppendInt(append(b, `,"tags":[`...), int64(protocol.DiagnosticTagDeprecated), 10), ']')
	}
	if c.RelatedInformation && len(d.Related) > 0 {
		b = append(b, `,"relatedInformation":[`...)
		for i := range d.Related {
			r := &d.Related[i]
			if i > 0 {
				b = append(b, ',')
			}
			b = appendString(append(b, `{"location":{"uri":`...), c.related(uri, p, f, r))
			b = c.appendRange(append(b, `,"range":`...), r.File, r.Span)
			*text = output.AppendSource((*text)[:0], r, c.Lang)
			b = appendString(append(b, `},"message":`...), *text)
			b = append(b, '}')
		}
		b = append(b, ']')
	}
	*text = d.AppendKey((*text)[:0])
	b = appendString(append(b, `,"data":{"key":`...), *text)
	return append(b, "}}"...)
}

func (c *Client) appendRange(b []byte, f *source.File, s source.Span) []byte {
	r := c.Range(f, s)
	b = appendPosition(append(b, `{"start":`...), r.Start)
	b = appendPosition(append(b, `,"end":`...), r.End)
	return append(b, '}')
}

func appendPosition(b []byte, p protocol.Position) []byte {
	b = strconv.AppendUint(append(b, `{"line":`...), uint64(p.Line), 10)
	b = strconv.AppendUint(append(b, `,"character":`...), uint64(p.Character), 10)
	return append(b, '}')
}

// appendString appends s as encoding/json writes it, which is asked for what is neither Chinese nor plain ASCII.
func appendString[T string | []byte](b []byte, s T) []byte {
	begin, from := len(b), 0
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case plain[c>>6]>>(c&63)&1 != 0:
			i++
			continue
		case c > 0xE2 && c < 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80:
			i += 3
			continue
		case c == '\n':
			b = append(append(b, s[from:i]...), `\n`...)
			i++
			from = i
			continue
		}
		r, n := utf8.DecodeRuneInString(string(s[i:min(len(s), i+utf8.UTFMax)]))
		if r < 0x80 || r == utf8.RuneError || r == '\u2028' || r == '\u2029' {
			encoded, err := json.Marshal(string(s))
			if err != nil {
				encoded = []byte(`""`) // strings can always be encoded
			}
			return append(b[:begin], encoded...)
		}
		i += n
	}
	return append(append(b, s[from:]...), '"')
}

// plain has the bits of the bytes that stand for themselves.
var plain = [4]uint64{0xFFFF_FFFF_0000_0000 &^ (1<<'"' | 1<<'&' | 1<<'<' | 1<<'>'), 0x7FFF_FFFF_FFFF_FFFF &^ (1 << ('\\' - 64))}

// ResultID tells one list of diagnostics from another of this run: it means nothing to another server.
func ResultID(items json.RawMessage) string {
	return strconv.FormatUint(source.HashBytes(items), 36)
}
