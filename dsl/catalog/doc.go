// Package catalog holds the codes and names of 政府收支分类科目 (the classification of government
// revenue and expenditure) for the budget years FirstYear to LastYear, and judges a printed name
// against them.
//
// The tables are a reconstruction, not the official book: data/README.md says how far each row is
// to be trusted, and Confidence carries that to every caller. A row of Low confidence is there to
// recognise a name, never to contradict one.
//
// The rows live in data/*.tsv and are compiled to static data, so a program that links this package
// pays nothing at start; lookups allocate nothing. A year after LastYear is answered with LastYear's
// rows; a year before FirstYear with the row known for that year, else with FirstYear's (see Covers).
//
// The package knows codes and names only: no report, no form, no amount. Start reading at Entry
// (entry.go), Lookup (lookup.go), CheckName (check.go) and Search (search.go).
package catalog

//go:generate go run ./internal/gen
