package suppress

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// report adds what is wrong with the comments.
func report(c *lint.Checker, r *lint.Result, comments []*comment) {
	x := reporter{c: c, r: r, whole: whole(r)}
	for _, rule := range c.Rules {
		switch rule.ID {
		case unusedID:
			x.unused = rule
		case withoutReasonID:
			x.withoutReason = rule
		}
	}
	for _, k := range comments {
		x.comment(k)
	}
}

// whole reports whether all rules could see all of the file: where they could not, a comment that hides
// nothing now may well be needed.
func whole(r *lint.Result) bool {
	if len(r.Tree.Errors) > 0 || len(r.Panics) > 0 {
		return false
	}
	for i := range r.Diagnostics {
		if r.Diagnostics[i].Rule.ID == referenceID {
			return false
		}
	}
	for i := range r.Suppressed {
		if r.Suppressed[i].Rule.ID == referenceID {
			return false
		}
	}
	if r.Report != nil {
		for i := range r.Report.Problems {
			if code := r.Report.Problems[i].Code; code != doc.Misprint && code != doc.LinesOutOfOrder {
				return false
			}
		}
	}
	return true
}

type reporter struct {
	c                     *lint.Checker
	r                     *lint.Result
	whole                 bool
	unused, withoutReason *lint.Rule
}

// found adds a finding, and reports whether its rule is in force.
func (x *reporter) found(rule *lint.Rule, span source.Span, m lint.Message, fixes ...lint.Fix) bool {
	if rule == nil {
		return false
	}
	severity := x.c.SeverityOf(rule, x.r.File.Name)
	if severity == lint.Off {
		return false
	}
	x.r.Diagnostics = append(x.r.Diagnostics, lint.Diagnostic{
		Rule: rule, Severity: severity, File: x.r.File, Span: span, Message: m, Fixes: fixes,
		Relation: strings.TrimSpace(x.r.File.Slice(span)),
	})
	return true
}

func (x *reporter) comment(c *comment) {
	kind := lint.Safe
	if c.reason != "" {
		kind = lint.Ask // somebody's words
	}
	switch {
	case c.word != here && c.word != fileWide:
		meant := c.meant()
		x.found(x.unused, c.wordSpan, lint.Msg("没有“juesuan:{0}”这种写法，疑为“juesuan:{1}”。",
			"there is no “juesuan:{0}”; did you mean “juesuan:{1}”?", c.word, meant), replace(c.wordSpan, meant))
	case len(c.names) == 0:
		x.found(x.unused, c.Span, lint.Msg("没有写忽略哪一条，应写规则的编号或名称，如 juesuan:{0} JS201 理由。",
			"no rule is named; write the id or the name of one, as in juesuan:{0} JS201 reason.", c.word), x.remove(c, kind))
	case !c.placed && c.word == fileWide:
		x.found(x.unused, c.wordSpan, lint.Msg("juesuan:ignore-file 应写在文件开头、所有表之前，写在这里不起作用。",
			"juesuan:ignore-file belongs at the head of the file, before all tables; here it does nothing."))
	case !c.placed:
		x.found(x.unused, c.Span, lint.Msg("这里的忽略后面没有可忽略的行或表，不起作用。",
			"nothing follows that this could apply to."), x.remove(c, kind))
	case c.fragment != "" && len(c.hits) == 0:
		x.found(x.unused, c.fragmentSpan, lint.Msg("下面的文字里没有“{0}”，这条忽略不起作用。",
			"the text that follows does not hold “{0}”, so this hides nothing.", c.fragment))
	default:
		x.names(c)
	}
}

// names reports the rules that a comment names in vain, and a reason that is not there.
func (x *reporter) names(c *comment) {
	vain := 0
	for i := range c.names {
		n := &c.names[i]
		if n.vain = x.vain(n); n.vain {
			vain++
		}
		if len(n.rules) == 0 {
			x.noRule(n)
		}
	}
	all := vain == len(c.names)
	if c.reason == "" {
		m, fix := lint.Msg("忽略“{0}”没有写理由；理由就是核实说明，请写在后面。",
			"“{0}” is ignored without a reason; write the reason behind it.", c.list()), x.remove(c, lint.Ask)
		if all {
			m, fix = lint.Msg("忽略“{0}”没有写理由，也没有用到，可删去。",
				"“{0}” is ignored without a reason, and nothing is hidden by it; it can go.", c.list()), x.remove(c, lint.Safe)
		}
		if x.found(x.withoutReason, c.Span, m, fix) && all {
			return
		}
	}
	if all {
		x.found(x.unused, c.Span, notUsed(c.list(), c.names[0].rules), x.remove(c, lint.Safe))
		return
	}
	for i := range c.names {
		if n := &c.names[i]; n.vain {
			x.found(x.unused, n.span, notUsed(n.text, n.rules), x.drop(c, i))
		}
	}
}

func notUsed(name string, rules []*lint.Rule) lint.Message {
	if len(rules) == 1 && !Answerable(rules[0]) {
		return lint.Msg("“{0}”不能忽略，请改正后删去这条忽略。", "“{0}” cannot be ignored; correct it and remove the comment.", name)
	}
	return lint.Msg("忽略“{0}”没有用到，可删去。", "nothing is hidden by ignoring “{0}”; it can go.", name)
}

// noRule reports a name that no rule has.
func (x *reporter) noRule(n *ruleName) {
	if near := lint.NearestName(x.c.Rules, n.text); near != "" {
		x.found(x.unused, n.span, lint.Msg("没有“{0}”这条规则，疑为“{1}”。",
			"there is no rule “{0}”; did you mean “{1}”?", n.text, near), replace(n.span, near))
		return
	}
	x.found(x.unused, n.span, lint.Msg("没有“{0}”这条规则。", "there is no rule “{0}”.", n.text))
}

// vain reports whether a name hides nothing though all its rules looked.
func (x *reporter) vain(n *ruleName) bool {
	if n.used || len(n.rules) == 0 {
		return false
	}
	never := true
	for _, r := range n.rules {
		if x.c.SeverityOf(r, x.r.File.Name) == lint.Off {
			return false
		}
		never = never && !Answerable(r)
	}
	return x.whole || never
}

func (c *comment) list() string {
	texts := make([]string, len(c.names))
	for i := range c.names {
		texts[i] = c.names[i].text
	}
	return strings.Join(texts, " ")
}

func replace(span source.Span, text string) lint.Fix {
	return lint.Fix{
		Title: lint.Text{Zh: "改为“" + text + "”", En: "Change to “" + text + "”"}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: span, New: text}},
	}
}

// remove takes a comment away: with its line if it stands alone, else with the space before it.
func (x *reporter) remove(c *comment, kind lint.FixKind) lint.Fix {
	text, span := x.r.File.Text, c.Span
	span.Start = int32(len(strings.TrimRight(text[:span.Start], " \t")))
	if c.OwnLine {
		if n := strings.IndexByte(text[span.End:], '\n'); n >= 0 {
			span.End += int32(n + 1)
		}
	}
	return lint.Fix{
		Title: lint.Text{Zh: "删去这条忽略", En: "Remove the comment"}, Kind: kind,
		Edits: []source.Edit{{Span: span}},
	}
}

// drop takes name i of several out of a comment: with what separates it from those that stay.
func (x *reporter) drop(c *comment, i int) lint.Fix {
	span := c.names[i].span
	if stays := slices.ContainsFunc(c.names[:i], func(n ruleName) bool { return !n.vain }); stays {
		span.Start = c.names[i-1].span.End
	} else {
		span.End = c.names[i+1].span.Start
	}
	return lint.Fix{
		Title: lint.Text{Zh: "删去“" + c.names[i].text + "”", En: "Remove “" + c.names[i].text + "”"}, Kind: lint.Safe,
		Edits: []source.Edit{{Span: span}},
	}
}
