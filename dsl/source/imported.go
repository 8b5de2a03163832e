package source

// Imported returns a file whose text nobody has written: it was read out of another program's file, which
// the name is that of. at tells where in that file a span of the text stands, and what is printed there.
func Imported(name, text string, at func(Span) (Place, string)) *File {
	return &File{Name: name, Text: text, at: at}
}

// IsImported reports whether the text was read out of another program's file.
func (f *File) IsImported() bool { return f.at != nil }

// Original returns where in another program's file a span of an imported text stands, and what is printed
// there; ok is false of a text that somebody wrote.
func (f *File) Original(s Span) (at Place, printed string, ok bool) {
	if f.at == nil {
		return at, "", false
	}
	at, printed = f.at(s)
	return at, printed, true
}
