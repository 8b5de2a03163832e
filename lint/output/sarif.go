package output

import (
	"cmp"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

const (
	repository  = "https://github.com/juesuan/juesuan-lint"
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	// fingerprint names Diagnostic.Key among the partial fingerprints; the number is that of its make-up.
	fingerprint = "juesuanKey/v1"
)

// SARIF writes findings for code scanning: the Static Analysis Results Interchange Format 2.1.0. Findings
// that are answered in the file, or held by the baseline, are there too, as suppressed ones.
//
// Columns count characters; offsets count bytes.
type SARIF struct {
	Lang lint.Lang
	// Rules are all rules, Version is the program's.
	Rules   []*lint.Rule
	Version string
}

// Begin implements Format: the tool with its rules.
func (s *SARIF) Begin(b []byte) []byte {
	o := open(b).string("$schema", sarifSchema).string("version", "2.1.0").key("runs")
	o = open(append(o.b, '[')).object("tool", func(o object) object {
		return o.object("driver", func(o object) object {
			return o.string("name", "juesuan-lint").
				string("version", s.Version).
				string("informationUri", repository).
				string("language", s.language()).
				each("rules", len(s.Rules), func(o object, i int) object { return s.rule(o, s.Rules[i]) })
		})
	}).string("language", s.language()).string("columnKind", "unicodeCodePoints").key("results")
	return append(o.b, "[\n"...)
}

func (s *SARIF) language() string {
	if s.Lang == lint.English {
		return "en-US"
	}
	return "zh-CN"
}

// rule writes what a rule is about, so that whoever shows a finding can say why it matters.
func (s *SARIF) rule(o object, r *lint.Rule) object {
	help := r.Doc.What.In(s.Lang)
	for _, more := range [...]lint.Text{r.Doc.Why, r.Doc.Basis} {
		if text := strings.TrimSpace(more.In(s.Lang)); text != "" {
			help += "\n\n" + text
		}
	}
	folder := "zh"
	if s.Lang == lint.English {
		folder = "en"
	}
	o = o.string("id", r.ID).string("name", r.Name).
		object("shortDescription", inText(r.Title.In(s.Lang)))
	if help != "" {
		o = o.object("fullDescription", inText(r.Doc.What.In(s.Lang))).object("help", inText(help))
	}
	return o.string("helpUri", repository+"/blob/main/docs/rules/"+folder+"/"+r.ID+".md").
		object("defaultConfiguration", func(o object) object {
			if r.Severity == lint.Off {
				o = o.bool("enabled", false)
			}
			return o.string("level", sarifLevel(r.Severity))
		}).
		object("properties", func(o object) object { return o.strings("tags", []string{r.Family()}) })
}

// inText is a message of SARIF.
func inText(s string) func(object) object {
	return func(o object) object { return o.string("text", s) }
}

func sarifLevel(s lint.Severity) string {
	return [...]string{lint.Off: "none", lint.Info: "note", lint.Warning: "warning", lint.Error: "error"}[s]
}

// Separator implements Format.
func (s *SARIF) Separator() string { return jsonSeparator }

// Result implements Format.
func (s *SARIF) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		c.Body = s.result(append(c.Body, jsonSeparator...), d, nil)
		c.Tally.count(d)
	}
	for i := range r.Suppressed {
		d := &r.Suppressed[i]
		c.Body = s.result(append(c.Body, jsonSeparator...), &d.Diagnostic, func(o object) object {
			o = o.string("kind", "inSource")
			if d.Reason != "" {
				o = o.string("justification", d.Reason)
			}
			return o.object("location", func(o object) object { return s.place(o, cmp.Or(d.CommentFile, r.File), d.Comment, "") })
		})
	}
	for i := range r.Accepted {
		c.Body = s.result(append(c.Body, jsonSeparator...), &r.Accepted[i], func(o object) object {
			return o.string("kind", "external").string("justification", baselineWords.In(s.Lang))
		})
	}
}

// result writes one finding, and why it is suppressed, if it is.
func (s *SARIF) result(b []byte, d *lint.Diagnostic, suppression func(object) object) []byte {
	message := d.Message.In(s.Lang)
	if len(d.Suspects) > 0 {
		message += "\n" + d.Suspects[0].Clause.In(s.Lang)
	}
	o := open(b).string("ruleId", d.Rule.ID)
	for i, r := range s.Rules {
		if r == d.Rule {
			o = o.int("ruleIndex", i)
			break
		}
	}
	o = o.string("level", sarifLevel(d.Severity)).
		object("message", inText(message)).
		each("locations", 1, func(o object, _ int) object {
			if d.File.IsImported() {
				o = o.object("message", inText(Place(s.Lang, d.File, d.Span)))
			}
			return s.place(o, d.File, d.Span, d.Address)
		})
	if len(d.Related) > 0 {
		o = o.each("relatedLocations", len(d.Related), func(o object, i int) object { return s.related(o, i, &d.Related[i]) })
	}
	o = o.object("partialFingerprints", func(o object) object { return o.string(fingerprint, d.Key()) })
	if suppression != nil {
		o = o.each("suppressions", 1, func(o object, _ int) object { return suppression(o) })
	}
	if len(d.Fixes) > 0 {
		o = o.each("fixes", len(d.Fixes), func(o object, i int) object { return s.fix(o, d.File, &d.Fixes[i]) })
	}
	if d.HasAmounts {
		o = o.object("properties", func(o object) object {
			return o.string("stated", d.Stated.String()).string("expected", d.Expected.String()).
				string("difference", d.Difference.String())
		})
	}
	return o.close()
}

func (s *SARIF) related(o object, i int, r *lint.Related) object {
	words := r.Name(s.Lang)
	if r.Known {
		words = strings.TrimSpace(words + " " + r.Value.Format())
	}
	if r.File.IsImported() {
		words = strings.TrimSpace(words + " " + within(s.Lang, r.File, r.Span))
	}
	o = o.int("id", i)
	if words != "" {
		o = o.object("message", inText(words))
	}
	return s.place(o, r.File, r.Span, r.Address)
}

func (s *SARIF) fix(o object, file *source.File, f *lint.Fix) object {
	return o.object("description", inText(f.Title.In(s.Lang))).
		each("artifactChanges", 1, func(o object, _ int) object {
			return artifact(o, file.Name).each("replacements", len(f.Edits), func(o object, i int) object {
				e := &f.Edits[i]
				return o.object("deletedRegion", func(o object) object { return region(o, file, e.Span) }).
					object("insertedContent", inText(e.New))
			})
		}).
		object("properties", func(o object) object { return o.string("kind", f.Kind.String()) })
}

// place writes a location. A file of another program may have no lines, and so no region.
func (s *SARIF) place(o object, f *source.File, at source.Span, address string) object {
	o = o.object("physicalLocation", func(o object) object {
		o = artifact(o, f.Name)
		if _, printed, ok := f.Original(at); ok {
			line := lineOf(f, at)
			if line == 0 {
				return o
			}
			return o.object("region", func(o object) object {
				return o.int("startLine", line).object("snippet", inText(printed))
			})
		}
		return o.object("region", func(o object) object { return region(o, f, at) })
	})
	if address != "" {
		o = o.each("logicalLocations", 1, func(o object, _ int) object { return o.string("fullyQualifiedName", address) })
	}
	return o
}

// artifact writes which file is meant.
func artifact(o object, name string) object {
	return o.object("artifactLocation", func(o object) object {
		uri, relative := fileURI(name)
		o = o.string("uri", uri)
		if relative {
			o = o.string("uriBaseId", "%SRCROOT%")
		}
		return o
	})
}

// region writes a place in a file; the end column is the one behind it.
func region(o object, f *source.File, s source.Span) object {
	start, end := f.Position(int(s.Start)), f.Position(int(s.End))
	return o.int("startLine", start.Line).int("startColumn", start.Column).
		int("endLine", end.Line).int("endColumn", end.Column).
		int("byteOffset", start.Offset).int("byteLength", end.Offset-start.Offset)
}

// fileURI is the path of a file as a URI, relative where the path is.
func fileURI(path string) (uri string, relative bool) {
	relative = !filepath.IsAbs(path)
	return uriOf(filepath.ToSlash(path), relative), relative
}

// uriOf is the URI of a path with "/".
func uriOf(path string, relative bool) string {
	b := make([]byte, 0, len(path)+8)
	switch {
	case relative:
	case strings.HasPrefix(path, "//"): // a folder of the network, //server/share
		b = append(b, "file:"...)
	case strings.HasPrefix(path, "/"):
		b = append(b, "file://"...)
	default: // C:/
		b = append(b, "file:///"...)
	}
	for i := range len(path) {
		switch c := path[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("-._~/", c) >= 0, c == ':' && !relative:
			b = append(b, c)
		default:
			b = append(b, '%', hexUpper[c>>4], hexUpper[c&15])
		}
	}
	return string(b)
}

// End implements Format: whether the program itself did well.
func (s *SARIF) End(b []byte, rest *Rest) []byte {
	o := object{append(b, "\n]"...)} // Begin opened it
	o = o.each("invocations", 1, func(o object, _ int) object {
		o = o.bool("executionSuccessful", len(rest.Panics) == 0)
		if len(rest.Panics) == 0 {
			return o
		}
		return o.each("toolExecutionNotifications", len(rest.Panics), func(o object, i int) object {
			p := &rest.Panics[i]
			o = o.string("level", "error").object("message", inText(say(s.Lang, panicWords, p.File, p.Detail))).
				each("locations", 1, func(o object, _ int) object {
					return o.object("physicalLocation", func(o object) object { return artifact(o, p.File) })
				})
			if p.Rule != "" {
				o = o.object("associatedRule", func(o object) object { return o.string("id", p.Rule) })
			}
			return o.object("exception", func(o object) object { return o.string("kind", "panic").string("message", p.Detail) })
		})
	})
	return append(o.close(), "]}\n"...)
}
