package syntax

import "github.com/juesuan/juesuan-lint/dsl/source"

// Error is one thing wrong with the text.
type Error struct {
	Code Code
	// Span is where it is; it may be empty, as where a sign is absent.
	Span source.Span
	// Arg is the piece of text that the message names, if it names one.
	Arg string
	// Edits repair this error and change no meaning; nil if there is no such repair.
	Edits []source.Edit
	// Other is where the name stands that this one is at odds with; empty for other errors.
	Other source.Span
}

// Code says what is wrong.
type Code uint8

// The errors.
const (
	FullWidth      Code = iota // a full-width sign in place of the half-width one; Arg is the sign
	SmartQuote                 // typographic quotes around a text
	UnquotedKey                // a name with signs that need quotes; Arg is the name
	UnquotedText               // a text without quotes where a value is due; Arg is the text
	ThousandsComma             // 20,323.21; Arg is the number
	MissingComma               // no comma between two values
	MissingEquals              // no = between name and value; Arg is the name
	MissingKey                 // no name before = or beside a dot
	MissingValue               // no value after = or between two commas
	MissingQuote               // a text or name without its closing or opening quotes; Arg are the quotes
	UnevenQuotes               // quotes on the line that do not pair up, with no telling which one lacks
	LineInQuotes               // a line end in a text in single quotes
	MissingBracket             // a bracket not closed, or not opened; Arg is the bracket that is missing
	MissingLineEnd             // two rows on one line
	ExtraComma                 // a comma with nothing after it where none may stand
	ExtraText                  // something after the end of a row; Arg is that text
	BadLine                    // a line that is neither a row nor a header
	BadHeader                  // a [header] that cannot be read
	BadNumber                  // not the way to write a number; Arg is what stands there
	BadDate                    // not the way to write a date; Arg is what stands there
	BadValue                   // none of the known kinds of values; Arg is what stands there
	BadEscape                  // a backslash with a sign that it does not go with; Arg is both
	LineInBraces               // a line end between { and }
	TooDeep                    // brackets within brackets, or parts of a name, beyond 128
	ControlChar                // a control character, or an invisible one outside of texts; Arg is its code point, as U+0000
	BareCR                     // a carriage return without a line feed
	InvalidUTF8                // bytes that are no UTF-8
	DuplicateKey               // the same name twice in one table; Arg is the name
	DuplicateTable             // the same [header] twice; Arg is the name
	TableTooLate               // a [[header]] after one that begins with its name; Arg is the name
	TableIsValue               // a header, or the front part of a dotted name, that already is a value; Arg is the name
	TableIsClosed              // a name added to a table that was defined elsewhere and whole; Arg is the name
	NotTableArray              // a [[header]] whose name already is a single table or a value, or the reverse; Arg is the name

	numCodes
)
