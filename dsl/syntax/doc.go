// Package syntax reads TOML 1.0 into a lossless tree and never gives up: whatever the text, there is a
// tree, every byte belongs to exactly one token, and an error costs only the row it stands in.
//
// It owns the grammar of TOML, the recovery after errors, the messages about them and their safe fixes.
// It knows no juesuan word: tables, rows and cells are the business of package report.
//
// Start at Tree (tree.go) and at Parser.Parse (parse.go), which reads lines: headers and rows. Names are
// read in key.go, values in value.go, array.go and strings.go. Which numbers and dates are well written
// stands in number.go, what decoded strings say in text.go. Recovery rests on the shapes of lines
// (shape.go), and on reading a value of several lines a second time (Parser.rowValue). The rules on names
// (duplicates, tables redefined) are checked after the parse, in names.go, and the bytes in finish.go,
// which also brings the errors into order. Codes are in errors.go, their words in message.go.
package syntax
