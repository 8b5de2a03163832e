package feature

import (
	"path/filepath"
	"runtime"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"
)

// PathOf returns the path of a file's URI. A document that is no file, such as untitled:1, gets a name
// that no file has.
func PathOf(uri protocol.DocumentUri) string {
	rest, ok := strings.CutPrefix(uri, "file://")
	if !ok {
		return strings.NewReplacer("/", "%2F", `\`, "%5C", ":", "%3A").Replace(uri)
	}
	host, path := "", rest
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		host, path = rest[:i], rest[i:]
	}
	return pathOf(host, unescape(path), runtime.GOOS == "windows")
}

// pathOf returns the path in the manner of the system.
func pathOf(host, path string, windows bool) string {
	if !windows {
		return filepath.Clean(path)
	}
	path = strings.ReplaceAll(path, "/", `\`)
	if host != "" && host != "localhost" {
		return `\\` + host + path
	}
	if len(path) > 2 && path[2] == ':' {
		path = strings.ToUpper(path[1:2]) + path[2:]
	}
	return path
}

// URIOf returns the URI of a file.
func URIOf(path string) protocol.DocumentUri {
	path = filepath.ToSlash(path)
	if network, ok := strings.CutPrefix(path, "//"); ok {
		return "file://" + escape(network)
	}
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return "file://" + escape(path)
}

const hexDigits = "0123456789ABCDEF"

// escape writes all bytes but those that mean themselves everywhere as %XX.
func escape(s string) string {
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("/-._~", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(hexDigits[c>>4])
			b.WriteByte(hexDigits[c&15])
		}
	}
	return b.String()
}

// unescape reads %XX; what is none stays.
func unescape(s string) string {
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			high := strings.IndexByte(hexDigits, upper(s[i+1]))
			low := strings.IndexByte(hexDigits, upper(s[i+2]))
			if high >= 0 && low >= 0 {
				b.WriteByte(byte(high<<4 | low))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func upper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		c -= 'a' - 'A'
	}
	return c
}
