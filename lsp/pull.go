package lsp

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"github.com/juesuan/juesuan-lint/lsp/protocol317"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// workspace answers workspace/diagnostic: once all reports have been checked, and something differs from
// what the client holds. Until then the request stays open, as the protocol recommends.
func (d *diagnoser) workspace(ctx context.Context, params json.RawMessage) (any, error) {
	var p protocol317.WorkspaceDiagnosticParams
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, rpc.Errorf(rpc.InvalidParams, "workspace/diagnostic: %v", err)
	}
	previous := map[string]string{}
	for _, at := range p.PreviousResultIDs {
		previous[at.URI] = at.Value
	}
	defer context.AfterFunc(ctx, func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.change.Broadcast()
	})()
	d.mu.Lock()
	defer d.mu.Unlock()
	for {
		for !d.stopped && ctx.Err() == nil && len(d.dirty)+len(d.busy)+len(d.tasks) > 0 || d.working {
			d.change.Wait()
		}
		report, differs := d.workspaceReport(previous)
		if d.stopped || ctx.Err() != nil || differs {
			return report, ctx.Err()
		}
		d.change.Wait()
	}
}

// workspaceReport is the answer of now; differs tells whether the client would learn something from it. The
// lock is held.
func (d *diagnoser) workspaceReport(previous map[string]string) (report *protocol317.WorkspaceDiagnosticReport, differs bool) {
	report = &protocol317.WorkspaceDiagnosticReport{Items: []protocol317.WorkspaceDocumentDiagnosticReport{}}
	if !d.can.pull {
		return report, true // all has been published
	}
	for _, real := range slices.Sorted(maps.Keys(d.held)) {
		h := d.held[real]
		item := h.report(previous[h.uri])
		delete(previous, h.uri)
		differs = differs || item.Kind == protocol317.ReportFull
		report.Items = append(report.Items, item)
	}
	// What is no more is told once more, without findings.
	for _, uri := range slices.Sorted(maps.Keys(previous)) {
		gone := nothing(uri)
		if item := gone.report(previous[uri]); item.Kind == protocol317.ReportFull {
			report.Items = append(report.Items, item)
			differs = true
		}
	}
	return report, differs
}
