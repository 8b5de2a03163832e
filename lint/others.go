package lint

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Others are the other reports that one report names. Each is read when it is first asked for; nil is
// one that is not named or cannot be read, which is told where the names are checked (JS015). One
// goroutine uses an Others; the reports it returns may be shared, and are not to be changed.
type Others interface {
	// Prior is last year's report.
	Prior() *eval.Eval
	// Budget is the published budget of the year.
	Budget() *eval.Eval
	// Source is the same report in 元.
	Source() *eval.Eval
	// Members calls f for the reports that this one consolidates, in the order of members, each once,
	// until f returns false.
	Members(f func(Member) bool)
}

// Member is one of the reports that another consolidates.
type Member struct {
	// Name is its path as a message shows it, Path the same for one file however it is reached.
	Name, Path string
	// Entry is what names it in members; Again another entry that names it too.
	Entry, Again report.Text
	// Eval is nil where the file cannot be read. It is valid only until the next member, and its relations
	// are evaluated only when Relate is called.
	Eval *eval.Eval
	// Members are the Paths of the reports that it consolidates itself.
	Members []string
}

// NamesOthers reports whether r names other reports.
func NamesOthers(r *report.Report) bool {
	return r.Prior.Set || r.Budget.Set || r.Source.Set || len(r.Members) > 0
}
