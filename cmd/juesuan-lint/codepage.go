package main

import (
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"
)

// people is where text for people is written to f. A console of Windows takes any character, and a file is UTF-8
// everywhere; but what reads from a pipe there (more, findstr, clip, PowerShell with > or |) takes the bytes for
// text in the console's code page, GBK in China. What programs read, JSON or a report, never goes this way.
func (p *program) people(f *os.File) io.Writer {
	page := codePage(consolePage(f), p.getenv)
	if page == 0 {
		return f
	}
	return &encoded{to: f, encode: encoderOf(page)}
}

// print writes text for people to the standard output.
func (p *program) print(text string) error {
	_, err := io.WriteString(p.people(p.stdout), text)
	return err
}

// write writes text for programs to the standard output.
func (p *program) write(text []byte) error {
	_, err := p.stdout.Write(text)
	return err
}

// unwritten says that the output could not be written; nil where it was.
func unwritten(err error) error {
	if err == nil {
		return nil
	}
	return mistake("输出写不出去：{0}", "Cannot write the output: {0}", err.Error())
}

// encodingVariable set to utf-8 keeps text for people in UTF-8, for a program that reads it through a pipe.
const encodingVariable = "JUESUAN_ENCODING"

// codePage is the code page of text for people in a pipe, 0 for UTF-8; console is the console's, 0 for none.
func codePage(console uint32, getenv func(string) string) uint32 {
	const gbk, gb18030 = 936, 54936
	switch {
	case console != gbk && console != gb18030: // UTF-8 already, or without Chinese characters
		return 0
	case strings.EqualFold(getenv(encodingVariable), "utf-8"):
		return 0
	case getenv("TERM") != "": // Git Bash and what git starts: they read UTF-8
		return 0
	}
	return console
}

// encoded writes UTF-8 in another encoding.
type encoded struct {
	to     io.Writer
	encode func(text string) []byte
	rest   []byte // the first bytes of a character of which more is to come
}

// Write encodes whole characters; one that is cut waits for its end.
func (e *encoded) Write(b []byte) (int, error) {
	text := append(e.rest, b...)
	n := wholeCharacters(text)
	e.rest = slices.Clone(text[n:])
	if n > 0 {
		if _, err := e.to.Write(e.encode(string(text[:n]))); err != nil {
			return 0, err
		}
	}
	return len(b), nil
}

// wholeCharacters is the length of text without a last character that is cut.
func wholeCharacters(text []byte) int {
	for i := len(text) - 1; i >= max(0, len(text)-utf8.UTFMax); i-- {
		if utf8.RuneStart(text[i]) {
			if utf8.FullRune(text[i:]) {
				break
			}
			return i
		}
	}
	return len(text)
}
