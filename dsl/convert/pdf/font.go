package pdf

import (
	"embed"
	"io/fs"
)

// PDFium passes over texts in fonts that it has no outlines for: single characters, and all that is turned.
// A file may leave out the common Chinese fonts, so the engine gets one, whose characters are all the same
// box; text is read from codes and widths, not from outlines. It is called as PDFium expects, and made by
// font_test.go.
//
//go:embed fonts
var fonts embed.FS

// files is what the engine sees of a file system: the font, and nothing else.
func files() fs.FS {
	root, err := fs.Sub(fonts, "fonts")
	if err != nil {
		return fonts
	}
	return root
}
