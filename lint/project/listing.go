package project

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
)

// listing is what a folder holds, ordered as the paths below it. The names stand in one string: there may be a
// hundred thousand.
type listing struct {
	names   string // those of folders with "/" behind
	entries []entry
}

// entry is one file or folder of a listing.
type entry struct {
	at, end uint32 // its name, with the "/"
	kind    fs.FileMode
}

// list lists a folder.
func list(path string) (listing, error) {
	folder, err := os.Open(path)
	if err != nil {
		return listing{}, err
	}
	defer folder.Close()
	var names []byte
	var entries []entry
	for {
		const piece = 256
		more, err := folder.ReadDir(piece)
		for _, e := range more {
			at := len(names)
			names = append(names, e.Name()...)
			if e.IsDir() {
				names = append(names, '/')
			}
			entries = append(entries, entry{uint32(at), uint32(len(names)), e.Type()})
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return listing{}, err
		}
	}
	l := listing{string(names), entries}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(l.path(a), l.path(b)) })
	return l, nil
}

// path is the name of an entry as those of paths below it begin.
func (l listing) path(e entry) string { return l.names[e.at:e.end] }

// name is the name of an entry.
func (l listing) name(e entry) string { return strings.TrimSuffix(l.path(e), "/") }

// has reports whether something has a name.
func (l listing) has(name string) bool {
	return slices.ContainsFunc(l.entries, func(e entry) bool { return l.name(e) == name })
}
