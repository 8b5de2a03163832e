package lsp

import (
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"time"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/baseline"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// diagnoser keeps the findings of all reports up to date: what changed, and what rests on it, is checked
// again, open documents first. Findings are published where the client does not ask for them itself.
type diagnoser struct {
	*Server

	// telling is held while what a file comes to is taken over and published, so that the last word is the last.
	telling sync.Mutex

	mu sync.Mutex
	// dirty are the reports to check, by real path; busy those being checked.
	dirty, busy map[string]bool
	held        map[string]held
	parts       map[string]map[string]partFound // what is found in the parts that a report includes, by real paths
	configs     []string                        // the configurations and forms among held
	uris        map[string]protocol.DocumentUri // of documents, by the path of the URI
	tasks       []func()                        // to do in order, before anything is checked
	working     bool                            // a task is being done
	stopped     bool
	change      *sync.Cond
	generation  int
	progress    *progress
	idle        *time.Timer // clears memory up
}

// held are the findings of a file as the client was told, or will be. Once published they are known by their
// id only: the findings of thousands of reports take room.
type held struct {
	uri     protocol.DocumentUri
	version *int32
	id      string
	items   json.RawMessage
}

// holding returns what is held of a file with these findings.
func holding(uri protocol.DocumentUri, version *int32, items json.RawMessage) held {
	return held{uri, version, feature.ResultID(items), items}
}

// partFound is what one report finds in a part that it includes.
type partFound struct {
	uri   protocol.DocumentUri
	items []protocol.Diagnostic
}

// nothing is what is held of a file without findings.
func nothing(uri protocol.DocumentUri) held { return holding(uri, nil, json.RawMessage("[]")) }

func newDiagnoser(s *Server) *diagnoser {
	d := &diagnoser{Server: s, dirty: map[string]bool{}, busy: map[string]bool{}, held: map[string]held{}, parts: map[string]map[string]partFound{}, uris: map[string]protocol.DocumentUri{}}
	d.change = sync.NewCond(&d.mu)
	d.idle = time.AfterFunc(time.Hour, d.clearUp)
	d.idle.Stop()
	return d
}

// start starts the workers.
func (d *diagnoser) start() {
	for range min(max(runtime.GOMAXPROCS(0), 2), 4) {
		go d.work()
	}
}

// stop lets the workers end.
func (d *diagnoser) stop() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.stopped = true
	d.change.Broadcast()
}

// named notes the URI by which the client calls a file.
func (d *diagnoser) named(path string, uri protocol.DocumentUri) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.uris[path] = uri
}

// affected has reports checked again.
func (d *diagnoser) affected(reals []string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, real := range reals {
		d.dirty[real] = true
	}
	d.change.Broadcast()
}

// again has everything checked again.
func (d *diagnoser) again() {
	d.mu.Lock()
	held := slices.AppendSeq(slices.Collect(maps.Keys(d.held)), maps.Keys(d.busy)) // what is being checked speaks the old language
	held = slices.DeleteFunc(held, func(path string) bool { return slices.Contains(d.configs, path) })
	d.mu.Unlock()
	d.affected(held)
	d.task(d.projects)
}

// look looks for the reports of the session's folders.
func (d *diagnoser) look() {
	d.task(func() {
		d.affected(d.session.Look())
		d.projects()
	})
}

// everything has all read and checked again, since nobody knows what has changed.
func (d *diagnoser) everything() {
	d.task(func() {
		d.baselines.forget()
		d.session.Reopen()
		d.affected(d.session.Look())
		d.affected(d.session.Again())
		d.projects()
		d.refresh()
	})
}

// changed tells of files that changed on disk.
func (d *diagnoser) changed(paths []string) {
	d.task(func() {
		reals := d.session.Changed(paths...)
		if slices.ContainsFunc(paths, func(path string) bool { return filepath.Base(path) == baseline.FileName }) {
			d.baselines.forget()
			reals = append(reals, d.session.Again()...)
		}
		d.affected(reals)
		d.projects()
		snapshot := d.session.Snapshot()
		if slices.ContainsFunc(reals, func(real string) bool { return snapshot.Document(real) != nil }) {
			d.refresh()
		}
	})
}

// task has something done before anything else is checked.
func (d *diagnoser) task(f func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.tasks = append(d.tasks, f)
	d.change.Broadcast()
}

// work does tasks and checks reports until the server stops.
func (d *diagnoser) work() {
	var w lint.Worker
	var encoded []byte
	for {
		task, real, snapshot := d.next()
		switch {
		case task != nil:
			d.guard(task)
			d.mu.Lock()
			d.working = false
			d.change.Broadcast()
			d.mu.Unlock()
		case real != "":
			d.guard(func() { d.check(&w, &encoded, snapshot, real) })
			d.mu.Lock()
			delete(d.busy, real)
			if len(d.dirty) == 0 && len(d.busy) == 0 {
				d.idle.Reset(pause)
			}
			d.change.Broadcast()
			d.mu.Unlock()
		default:
			return
		}
	}
}

// guard keeps a defect of ours from ending the server.
func (d *diagnoser) guard(f func()) {
	defer func() {
		if v := recover(); v != nil {
			d.log(fmt.Sprintf("diagnostics: panic: %v", v))
		}
	}()
	f()
}

// next waits for a task or for a report to check; with neither the server has stopped.
func (d *diagnoser) next() (task func(), real string, snapshot *project.Snapshot) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for {
		if d.stopped {
			return nil, "", nil
		}
		if len(d.tasks) > 0 && !d.working {
			task, d.tasks, d.working = d.tasks[0], d.tasks[1:], true
			return task, "", nil
		}
		if len(d.dirty) > 0 {
			snapshot = d.session.Snapshot()
			if real = d.pick(snapshot); real != "" {
				delete(d.dirty, real)
				d.busy[real] = true
				return nil, real, snapshot
			}
		} else if len(d.busy) == 0 {
			d.progress.end()
			d.progress = nil
		}
		d.change.Wait()
	}
}

// pick picks the report to check next: an open one if there is one.
func (d *diagnoser) pick(snapshot *project.Snapshot) string {
	for _, doc := range snapshot.Documents() {
		if d.dirty[doc.Real] && !d.busy[doc.Real] {
			return doc.Real
		}
	}
	for real := range d.dirty {
		if !d.busy[real] {
			d.progress = d.progress.report(d, len(d.dirty))
			return real
		}
	}
	return ""
}

// check checks one report and tells what it came to, in the memory of w and encoded.
func (d *diagnoser) check(w *lint.Worker, encoded *[]byte, snapshot *project.Snapshot, real string) {
	client := d.client.Load()
	now := nothing(d.uri(real))
	if doc := snapshot.Document(real); doc != nil {
		version := doc.Version
		now.uri, now.version = d.uri(doc.Path), &version
	}
	r, ok := snapshot.Check(w, real)
	var parts map[string]partFound
	if ok {
		for i := range r.Panics {
			d.log(fmt.Sprintf("%s: %s", r.File.Name, r.Panics[i].Error()))
		}
		p := snapshot.Project(real)
		own := r.Diagnostics
		if included := r.File.Included(); len(included) > 0 {
			own = r.In(r.File.Name)
			parts = map[string]partFound{}
			for _, f := range included {
				path := p.Abs(f.Name)
				if doc := snapshot.Document(path); doc != nil {
					path = doc.Path
				}
				uri := d.uri(path)
				parts[project.Real(path)] = partFound{uri, client.Diagnostics(uri, p, f, r.In(f.Name))}
			}
		}
		*encoded = client.AppendDiagnostics((*encoded)[:0], now.uri, p, r.File, own)
		now = holding(now.uri, now.version, *encoded)
	}
	d.tellReport(real, now, ok)
	d.tellParts(real, parts)
}

// tellReport tells what a report comes to. What is found in a part is told with the reports that include it.
func (d *diagnoser) tellReport(real string, now held, exists bool) {
	d.telling.Lock()
	defer d.telling.Unlock()
	if len(d.foundIn(real)) == 0 {
		d.tell(real, now, exists)
	}
}

// tellParts tells what is found in the parts of a report, beside what other reports that include them find
// there. Parts that no report includes any more stand for themselves again.
func (d *diagnoser) tellParts(report string, parts map[string]partFound) {
	d.telling.Lock()
	defer d.telling.Unlock()
	d.mu.Lock()
	before := d.parts[report]
	if len(parts) > 0 {
		d.parts[report] = parts
	} else {
		delete(d.parts, report)
	}
	d.mu.Unlock()
	for _, part := range keysOf(before, parts) {
		all := d.foundIn(part)
		if len(all) == 0 {
			d.affected([]string{part})
			continue
		}
		var items []protocol.Diagnostic
		for _, found := range all {
			items = append(items, found.items...)
		}
		d.tell(part, holding(all[0].uri, nil, feature.Encode(items)), true)
	}
}

// keysOf are the keys of two maps, sorted.
func keysOf(a, b map[string]partFound) []string {
	keys := slices.AppendSeq(slices.Collect(maps.Keys(a)), maps.Keys(b))
	slices.Sort(keys)
	return slices.Compact(keys)
}

// foundIn is what is found in a part, in the order of the reports that include it; nil for what is no part.
func (d *diagnoser) foundIn(part string) (out []partFound) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, report := range slices.Sorted(maps.Keys(d.parts)) {
		if found, ok := d.parts[report][part]; ok {
			out = append(out, found)
		}
	}
	return out
}

// uri is what the client calls the file at a path.
func (d *diagnoser) uri(path string) protocol.DocumentUri {
	d.mu.Lock()
	defer d.mu.Unlock()
	if uri, ok := d.uris[path]; ok {
		return uri
	}
	return feature.URIOf(path)
}

// tell takes over what a file comes to, and publishes it if it differs. Of a file that is no more nothing
// is kept. telling is held.
func (d *diagnoser) tell(real string, now held, exists bool) {
	d.mu.Lock()
	before, known := d.held[real]
	if !known {
		before = nothing(now.uri)
	}
	if exists {
		kept := now
		if kept.items = nil; d.can.pull {
			kept.items = slices.Clone(now.items)
		}
		d.held[real] = kept
	} else {
		delete(d.held, real)
	}
	d.generation++
	d.change.Broadcast()
	d.mu.Unlock()
	empty := nothing(before.uri)
	moved := before.uri != now.uri && before.id != empty.id
	if d.can.pull || before.id == now.id && !moved {
		return
	}
	if moved {
		d.publish(empty)
	}
	d.publish(now)
}

// publish sends the findings of a file.
func (d *diagnoser) publish(h held) {
	uri, err := json.Marshal(h.uri)
	if err != nil {
		return // strings can always be encoded
	}
	p := rpc.Pieces{[]byte(`{"uri":`), uri}
	if h.version != nil && d.can.versions {
		p = append(p, []byte(`,"version":`), strconv.AppendInt(nil, int64(*h.version), 10))
	}
	p = append(p, []byte(`,"diagnostics":`), h.items, []byte("}"))
	d.conn.Notify(protocol.ServerTextDocumentPublishDiagnostics, p)
}

// projects tells what is wrong with the configuration and the own forms of the projects.
func (d *diagnoser) projects() {
	d.telling.Lock()
	defer d.telling.Unlock()
	client := d.client.Load()
	byFile := map[string]held{}
	projects := d.session.Projects()
	d.baselines.keep(projects)
	for _, p := range projects {
		for path, items := range client.ProjectFindings(p, slices.Concat(p.Problems, d.baselines.of(p).problems)) {
			byFile[path] = holding(d.uri(path), nil, items)
		}
	}
	d.mu.Lock()
	before := d.configs
	d.configs = slices.Sorted(maps.Keys(byFile))
	now := d.configs
	d.mu.Unlock()
	for _, path := range before {
		if _, still := byFile[path]; !still {
			d.tell(path, nothing(d.uri(path)), false)
		}
	}
	for _, path := range now {
		d.tell(path, byFile[path], true)
	}
}

// report answers for one held file.
func (h *held) report(previous string) protocol317.WorkspaceDocumentDiagnosticReport {
	out := protocol317.WorkspaceDocumentDiagnosticReport{URI: h.uri, Version: h.version}
	out.Kind, out.ResultID = protocol317.ReportUnchanged, h.id
	if h.id != previous {
		out.Kind, out.Items = protocol317.ReportFull, h.items
	}
	return out
}
