// Package syntax reads TOML 1.0 into a lossless tree and never gives up: whatever the text, there is a
// tree, every byte belongs to exactly one token, and an error costs only the row it stands in.
//
// It owns the grammar of TOML, the recovery after errors, the messages about them and their safe fixes.
// It knows no juesuan word: tables, rows and cells are the business of package report.
//
// Start at Tree (tree.go) and Parser.Parse (parse.go). Values are read in value.go and number.go,
// strings decoded in text.go, the shapes of lines that recovery rests on are in shape.go, the rules on
// names (duplicates, redefined tables) in names.go, error codes and their words in errors.go.
package syntax
