package lsp

import (
	"context"
	"fmt"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lint"
)

// manyReports is how many reports are checked without a word.
const manyReports = 50

// progress tells the person how far a long check has come. The zero pointer tells nothing.
type progress struct {
	token   string
	updates chan int // how many are left
}

// report tells how many reports are left; it starts to tell where they are many. The diagnoser's lock is
// held.
func (p *progress) report(d *diagnoser, left int) *progress {
	if p == nil {
		if !d.can.progress || left < manyReports {
			return nil
		}
		d.generation++
		p = &progress{token: fmt.Sprintf("juesuan-%d", d.generation), updates: make(chan int, 1)}
		go p.run(d.Server, left)
	}
	select {
	case p.updates <- left:
	default: // the client is still being told of the one before
	}
	return p
}

// end tells that all is done.
func (p *progress) end() {
	if p != nil {
		close(p.updates)
	}
}

func (p *progress) run(s *Server, all int) {
	if err := s.conn.Call(context.Background(), protocol.ServerWindowWorkDoneProgressCreate, map[string]string{"token": p.token}, nil); err != nil {
		for range p.updates { // nobody listens
		}
		return
	}
	lang := s.client.Load().Lang
	tell := func(value any) {
		s.conn.Notify(protocol.MethodProgress, map[string]any{"token": p.token, "value": value})
	}
	zero := uint32(0)
	tell(protocol.WorkDoneProgressBegin{Kind: "begin", Title: lint.Msg("检查决算报告", "Checking reports").In(lang), Percentage: &zero})
	for left := range p.updates {
		all = max(all, left)
		text, percent := fmt.Sprintf("%d / %d", all-left, all), uint32((all-left)*100/all)
		tell(protocol.WorkDoneProgressReport{Kind: "report", Message: &text, Percentage: &percent})
	}
	tell(protocol.WorkDoneProgressEnd{Kind: "end"})
}
