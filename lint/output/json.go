package output

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// JSON writes findings for programs: one object, described by schema/findings-v1.schema.json, with
// one finding on each line. Version 1 only grows.
//
// It is written by hand: the shape is fixed and small, findings leave as they come, and no reflection
// is paid for.
type JSON struct {
	// Lang is the language of message and titles; everything else is the same in every language.
	Lang lint.Lang
	// Stats adds the forms and relations of each report, Unbound its figures that are held against
	// nothing.
	Stats, Unbound bool
}

const jsonSeparator = ",\n"

// Begin implements Format.
func (j *JSON) Begin(b []byte) []byte { return append(b, `{"version":1,"findings":[`+"\n"...) }

// Separator implements Format.
func (j *JSON) Separator() string { return jsonSeparator }

// Result implements Format.
func (j *JSON) Result(c *Chunk, r *lint.Result) {
	c.whole(r)
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		c.Body = append(c.Body, jsonSeparator...)
		c.Body = j.finding(c.Body, d)
		c.Tally.count(d)
	}
	if j.Stats && r.Report != nil && r.Report.Set != nil && r.Eval != nil {
		c.Tail = append(c.Tail, jsonSeparator...)
		c.Tail = j.stats(c.Tail, r)
	}
	for i := range r.Unbound {
		u := &r.Unbound[i]
		c.Unbound = append(c.Unbound, jsonSeparator...)
		c.Unbound = open(c.Unbound).string("file", u.In(r.File).Name).span("range", u.In(r.File), u.Span).original(u.In(r.File), u.Span).
			string("address", u.Address).string("text", u.Text).close()
	}
}

// End implements Format.
func (j *JSON) End(b []byte, rest *Rest) []byte {
	t := &rest.Tally
	o := object{append(b, "\n]"...)} // Begin opened it
	o = o.object("files", func(o object) object {
		return o.int("checked", t.Checked).int("skipped", t.Skipped)
	})
	o = o.object("relations", func(o object) object { return verdictCounts(o, &t.Relations) })
	if t.Accepted+t.Stale > 0 {
		o = o.object("baseline", func(o object) object { return o.int("hidden", t.Accepted).int("stale", t.Stale) })
	}
	if j.Stats {
		o = o.list("stats", rest.Tails)
	}
	if j.Unbound {
		o = o.list("unbound", rest.Unbound)
	}
	return append(o.b, "}\n"...)
}

// list writes elements that were gathered, each after a separator.
func (o object) list(key string, elements []byte) object {
	if len(elements) > 0 {
		elements = elements[len(jsonSeparator):]
	}
	o = o.key(key)
	o.b = append(o.b, "[\n"...)
	o.b = append(o.b, elements...)
	o.b = append(o.b, "\n]"...)
	return o
}

func (j *JSON) finding(b []byte, d *lint.Diagnostic) []byte {
	o := open(b).
		string("rule", d.Rule.ID).
		string("name", d.Rule.Name).
		string("severity", d.Severity.String()).
		string("file", d.File.Name).
		span("range", d.File, d.Span).
		original(d.File, d.Span)
	if d.Address != "" {
		o = o.string("address", d.Address)
	}
	o = o.string("message", d.Message.In(j.Lang))
	if d.HasAmounts {
		o = o.string("stated", d.Stated.String()).
			string("expected", d.Expected.String()).
			string("difference", d.Difference.String())
	}
	if d.Verdict != eval.Unknown {
		o = o.string("verdict", d.Verdict.String())
	}
	if len(d.Suspects) > 0 {
		o = o.object("suspect", func(o object) object { return suspect(o, d, &d.Suspects[0]) })
	}
	if len(d.Related) > 0 {
		o = o.each("related", len(d.Related), func(o object, i int) object { return related(o, &d.Related[i]) })
	}
	if len(d.Fixes) > 0 {
		o = o.each("fixes", len(d.Fixes), func(o object, i int) object { return j.fix(o, d.File, &d.Fixes[i]) })
	}
	return o.string("key", d.Key()).close()
}

func suspect(o object, d *lint.Diagnostic, s *lint.Suspect) object {
	return o.string("kind", string(s.Kind)).
		string("address", s.Address).
		string("file", s.In(d).Name).
		span("range", s.In(d), s.Span).
		original(s.In(d), s.Span).
		string("from", s.From.String()).
		string("to", s.To.String())
}

func related(o object, r *lint.Related) object {
	o = o.string("role", r.Role)
	if r.Address != "" {
		o = o.string("address", r.Address)
	}
	o = o.string("file", r.File.Name).span("range", r.File, r.Span).original(r.File, r.Span)
	if r.Known {
		o = o.string("value", r.Value.String())
	}
	return o
}

func (j *JSON) fix(o object, file *source.File, f *lint.Fix) object {
	return o.string("title", f.Title.In(j.Lang)).string("kind", f.Kind.String()).each("edits", len(f.Edits), func(o object, i int) object {
		return o.span("range", file, f.Edits[i].Span).string("text", f.Edits[i].New)
	})
}

func (j *JSON) stats(b []byte, r *lint.Result) []byte {
	o := open(b).
		string("file", r.File.Name).
		string("edition", r.Report.Set.Edition).
		int("year", r.Report.Set.Year).
		object("relations", func(o object) object {
			for kind := range kinds {
				counts := &r.Eval.Counts[kind]
				if *counts != [len(counts)]int{} {
					o = o.object(kinds[kind].id, func(o object) object { return verdictCounts(o, counts) })
				}
			}
			return o
		})
	return o.close()
}

func verdictCounts(o object, counts *[eval.Violated + 1]int) object {
	for _, v := range verdicts {
		o = o.int(v.verdict.String(), counts[v.verdict])
	}
	return o
}

// object is a JSON object being written: members are appended to b.
type object struct{ b []byte }

func open(b []byte) object { return object{append(b, '{')} }

func (o object) close() []byte { return append(o.b, '}') }

// key writes the name of a member, which must need no escapes; its value follows.
func (o object) key(name string) object {
	if o.b[len(o.b)-1] != '{' {
		o.b = append(o.b, ',')
	}
	o.b = append(o.b, '"')
	o.b = append(o.b, name...)
	o.b = append(o.b, '"', ':')
	return o
}

func (o object) string(name, value string) object {
	o = o.key(name)
	o.b = appendJSON(o.b, value)
	return o
}

func (o object) int(name string, value int) object {
	o = o.key(name)
	o.b = strconv.AppendInt(o.b, int64(value), 10)
	return o
}

func (o object) ints(name string, values []int) object {
	o = o.key(name)
	o.b = append(o.b, '[')
	for i, v := range values {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		o.b = strconv.AppendInt(o.b, int64(v), 10)
	}
	o.b = append(o.b, ']')
	return o
}

func (o object) bool(name string, value bool) object {
	o = o.key(name)
	o.b = strconv.AppendBool(o.b, value)
	return o
}

func (o object) strings(name string, values []string) object {
	o = o.key(name)
	o.b = append(o.b, '[')
	for i, v := range values {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		o.b = appendJSON(o.b, v)
	}
	o.b = append(o.b, ']')
	return o
}

func (o object) object(name string, members func(object) object) object {
	o = o.key(name)
	return object{members(open(o.b)).close()}
}

// each writes a list of n objects.
func (o object) each(name string, n int, members func(o object, i int) object) object {
	o = o.key(name)
	o.b = append(o.b, '[')
	for i := range n {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		o.b = members(open(o.b), i).close()
	}
	o.b = append(o.b, ']')
	return o
}

// span writes a range: lines and columns from 1, in characters; offsets in bytes from 0; end exclusive.
func (o object) span(name string, f *source.File, s source.Span) object {
	return o.object(name, func(o object) object {
		return o.position("start", f, s.Start).position("end", f, s.End)
	})
}

func (o object) position(name string, f *source.File, off int32) object {
	p := f.Position(int(off))
	return o.object(name, func(o object) object {
		return o.int("line", p.Line).int("column", p.Column).int("offset", p.Offset)
	})
}
