package feature

import (
	"encoding/json"
	"hash/maphash"
	"runtime"
	"strconv"
	"sync"
	"unicode/utf8"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// AppendDiagnostics appends findings of the file f as editors take them: what encoding Diagnostics gives, without
// the many small values in between, at every keystroke.
func (c *Client) AppendDiagnostics(b []byte, uri protocol.DocumentUri, p *project.Project, f *source.File, findings []lint.Diagnostic) []byte {
	b = append(b, '[')
	half := len(findings)
	var rest []byte
	var wait sync.WaitGroup
	if half > 2*few && runtime.GOMAXPROCS(0) > 1 {
		half /= 2
		wait.Go(func() {
			for i := range findings[half:] {
				rest = c.appendDiagnostic(append(rest, ','), uri, p, f, &findings[half+i])
			}
		})
	}
	for i := range findings[:half] {
		if i > 0 {
			b = append(b, ',')
		}
		b = c.appendDiagnostic(b, uri, p, f, &findings[i])
	}
	wait.Wait()
	return append(append(b, rest...), ']')
}

// few findings are encoded sooner than somebody else could be asked to.
const few = 16

func (c *Client) appendDiagnostic(b []byte, uri protocol.DocumentUri, p *project.Project, f *source.File, d *lint.Diagnostic) []byte {
	if d.File != nil {
		f = d.File // as in Diagnostic
	}
	b = c.appendRange(append(b, `{"range":`...), f, d.Span)
	b = strconv.AppendInt(append(b, `,"severity":`...), int64(severityOf(d)), 10)
	b = appendString(append(b, `,"code":`...), d.Rule.ID)
	if c.CodeDescription {
		b = appendString(append(b, `,"codeDescription":{"href":`...), c.rulePage(d.Rule))
		b = append(b, '}')
	}
	b = appendString(append(b, `,"source":`...), Source)
	b = appendString(append(b, `,"message":`...), c.message(d))
	if c.Deprecated && isOldName(d.Rule) {
		b = append(strconv.AppendInt(append(b, `,"tags":[`...), int64(protocol.DiagnosticTagDeprecated), 10), ']')
	}
	if c.RelatedInformation && len(d.Related) > 0 {
		b = append(b, `,"relatedInformation":[`...)
		for i := range d.Related {
			if i > 0 {
				b = append(b, ',')
			}
			at, r, message := c.related(uri, p, f, &d.Related[i])
			b = appendString(append(b, `{"location":{"uri":`...), at)
			b = c.appendRange(append(b, `,"range":`...), r, d.Related[i].Span)
			b = appendString(append(b, `},"message":`...), message)
			b = append(b, '}')
		}
		b = append(b, ']')
	}
	b = appendString(append(b, `,"data":{"key":`...), d.Key())
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
func appendString(b []byte, s string) []byte {
	begin, from := len(b), 0
	b = append(b, '"')
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '\n':
			b = append(append(b, s[from:i]...), `\n`...)
			i++
			from = i
		case c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&':
			i++
		case c > 0xE2 && c < 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80:
			i += 3
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if r < 0x80 || r == utf8.RuneError || r == '\u2028' || r == '\u2029' {
				encoded, err := json.Marshal(s)
				if err != nil {
					encoded = []byte(`""`) // strings can always be encoded
				}
				return append(b[:begin], encoded...)
			}
			i += n
		}
	}
	return append(append(b, s[from:]...), '"')
}

// ResultID tells one list of diagnostics from another.
func ResultID(items json.RawMessage) string {
	return strconv.FormatUint(maphash.Bytes(seed, items), 36)
}

// seed is of this run: ids mean nothing to another.
var seed = maphash.MakeSeed()
