package main

import (
	"errors"
	"flag"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/baseline"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

const (
	// quiet is how long nothing must happen before changes are looked at: an editor saves in several
	// steps. patience is how long changes may follow one another before they are looked at all the same.
	quiet    = 50 * time.Millisecond
	patience = time.Second
)

// watching is one run of the watch command.
type watching struct {
	*checking // of the state of the files that was checked last
	paths     []string
	watcher   *fsnotify.Watcher
	folders   map[string]bool // that are watched
	appeared  []string        // of these, the ones that were not there before
	failed    error           // the first folder that could not be watched
	links     *project.Links
	tallies   map[string]output.Tally // by the path of the report
}

// watch checks files and folders, and again what changes and what rests on it, until it is interrupted.
func (p *program) watch(fs *flag.FlagSet) func(args []string) (int, error) {
	c := newChecking(p)
	c.projectFlags(fs)
	c.baselineFlag(fs)
	fs.BoolVar(&c.noBaseline, "no-baseline", false, "")
	color := choice(fs, "color", "auto", "always", "never")
	return func(paths []string) (int, error) {
		c.color = *color
		if slices.Contains(paths, "-") {
			return exitUsage, mistake("watch 不能监视标准输入。", "watch cannot watch the standard input.")
		}
		if len(paths) == 0 {
			paths = []string{"."}
		}
		for _, path := range paths {
			if _, err := os.Stat(path); err != nil {
				return exitUsage, mistake("找不到“{0}”。", "“{0}” does not exist.", path)
			}
		}
		watcher, err := fsnotify.NewWatcher()
		if err != nil {
			return exitUsage, mistake("不能监视文件：{0}", "Cannot watch files: {0}", err.Error())
		}
		defer watcher.Close()
		stop := make(chan os.Signal, 1)
		signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
		defer signal.Stop(stop)
		w := &watching{checking: c, paths: paths, watcher: watcher}
		return exitClean, w.loop(stop)
	}
}

// loop checks everything once, then what changes, until stop.
func (w *watching) loop(stop <-chan os.Signal) error {
	if err := w.everything(); err != nil {
		return err
	}
	for {
		changed, all, stopped := w.wait(stop)
		switch {
		case stopped:
			return nil
		case all || slices.ContainsFunc(changed, w.governs):
			if err := w.everything(); err != nil {
				return err
			}
		default:
			if err := w.again(changed); err != nil {
				return err
			}
		}
	}
}

// wait gathers changes until they pause. all tells that some may have been missed.
func (w *watching) wait(stop <-chan os.Signal) (changed []string, all, stopped bool) {
	var pause, late <-chan time.Time
	for {
		select {
		case <-stop:
			return nil, false, true
		case e := <-w.watcher.Events:
			if !e.Has(fsnotify.Create | fsnotify.Write | fsnotify.Remove | fsnotify.Rename) {
				continue
			}
			changed = append(changed, e.Name)
		case err := <-w.watcher.Errors:
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				w.complain(err.Error())
			}
			all = true
		case <-pause:
			return changed, all, false
		case <-late:
			return changed, all, false
		}
		pause = time.After(quiet)
		if late == nil {
			late = time.After(patience)
		}
	}
}

// governs reports whether a file says how reports are checked.
func (w *watching) governs(path string) bool {
	if filepath.Base(path) == baseline.FileName {
		return true
	}
	if named, err := filepath.Abs(w.baseline); w.baseline != "" && err == nil && path == named {
		return true
	}
	for _, s := range w.scopes {
		if s.project.Governs(path) {
			return true
		}
	}
	return false
}

// everything opens all anew and checks it.
func (w *watching) everything() error {
	c := newChecking(w.program)
	c.config, c.noConfig, c.baseline, c.noBaseline, c.color = w.config, w.noConfig, w.baseline, w.noBaseline, w.color
	w.checking = c
	c.entered = w.add
	w.tallies = map[string]output.Tally{}
	w.links = new(project.Links)
	w.folders = map[string]bool{}
	w.clear()
	if err := w.gatherAll(w.paths); err != nil {
		return err
	}
	for i := range w.jobs {
		w.link(&w.jobs[i])
	}
	w.addFolders()
	return w.round()
}

// again finds the files anew, and checks those that changed and those that rest on them. Most changes are
// of files that editors put beside the reports: then nothing is printed.
func (w *watching) again(changed []string) error {
	affected := set(w.links.Affected(changed...))
	known := map[string]bool{}
	for i := range w.jobs {
		if w.jobs[i].ready == nil {
			known[w.jobs[i].file.Path()] = true
		}
	}
	for _, path := range changed {
		delete(w.folders, path) // a folder that is gone, and may come again
	}
	w.jobs, w.exit, w.appeared = nil, exitClean, nil
	if err := w.gatherAll(w.paths); err != nil {
		return err
	}
	for _, folder := range w.appeared { // what came with a folder came without a word
		entries, _ := os.ReadDir(folder)
		for _, e := range entries {
			if w.governs(filepath.Join(folder, e.Name())) {
				return w.everything()
			}
		}
	}
	var added []string
	for i := range w.jobs {
		j := &w.jobs[i]
		if !known[j.file.Path()] {
			added = append(added, j.file.Path())
		}
		if !known[j.file.Path()] || affected[j.file.Path()] {
			w.link(j)
		}
		delete(known, j.file.Path())
	}
	gone := slices.Sorted(maps.Keys(known))
	for _, path := range gone {
		delete(w.tallies, path)
		w.links.Remove(path)
	}
	// A file that appears or goes concerns those that name it.
	maps.Copy(affected, set(w.links.Affected(append(added, gone...)...)))
	w.addFolders()

	all := w.jobs
	defer func() { w.jobs = all }()
	w.jobs = slices.DeleteFunc(slices.Clone(all), func(j job) bool { return !affected[j.file.Path()] })
	if len(w.jobs)+len(gone) == 0 {
		return nil
	}
	w.clear()
	for _, path := range gone {
		w.print(w.say("已删除 {0}", "{0} is gone", output.Clean(path)) + "\n")
	}
	return w.round()
}

func set(paths []string) map[string]bool {
	out := map[string]bool{}
	for _, path := range paths {
		out[path] = true
	}
	return out
}

// link takes in which files a report names.
func (w *watching) link(j *job) {
	if j.ready != nil {
		return
	}
	text := ""
	if f, bad := j.file.Read(); bad == nil {
		text = f.Text
	}
	w.links.Set(j.scope.project, j.file.Path(), text)
}

// round checks the jobs, prints what they come to, and where all reports stand now.
func (w *watching) round() error {
	t := &output.Text{Lang: w.lang, Color: w.useColor()}
	stream, _ := w.checkAll(&standing{Text: t, watching: w})
	if _, err := w.end(stream, false); err != nil {
		return err
	}
	if w.failed != nil {
		w.complain(w.say("有的文件夹无法监视，其中的改动看不到：{0}", "Some folders cannot be watched, changes in them are not seen: {0}", w.failed.Error()))
		w.failed = nil
	}
	return w.print(w.say("正在监视，按 Ctrl-C 结束。", "Watching; Ctrl-C ends.") + "\n\n")
}

// clear clears the screen, if there is one.
func (w *watching) clear() {
	if isTerminal(w.stdout) && w.getenv("TERM") != "dumb" && enableColor(w.stdout) {
		io.WriteString(w.stdout, "\x1b[H\x1b[2J\x1b[3J")
	}
}

// add begins to watch a folder.
func (w *watching) add(folder string) {
	if abs, err := filepath.Abs(folder); err == nil {
		folder = abs
	}
	switch err := w.watcher.Add(folder); {
	case err == nil:
		if !w.folders[folder] {
			w.folders[folder] = true
			w.appeared = append(w.appeared, folder)
		}
	case !errors.Is(err, fs.ErrNotExist) && w.failed == nil:
		w.failed = err
	}
}

// addTree begins to watch a folder and those below it.
func (w *watching) addTree(root string) {
	filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil || !e.IsDir():
		case path != root && (strings.HasPrefix(e.Name(), ".") || e.Name() == "node_modules"):
			return fs.SkipDir
		default:
			w.add(path)
		}
		return nil
	})
}

// addFolders begins to watch the folders outside the paths in which changes matter: those of the files
// that reports name, of the files named, and of what says how reports are checked.
func (w *watching) addFolders() {
	folders, trees := w.links.Folders()
	for _, s := range w.scopes {
		folders = append(folders, s.project.Root)
		trees = append(trees, s.project.SettingTrees()...)
	}
	for _, path := range w.paths {
		folders = append(folders, filepath.Dir(path))
	}
	for _, path := range [...]string{w.config, w.baseline} {
		if path != "" {
			folders = append(folders, filepath.Dir(path))
		}
	}
	for _, folder := range folders {
		w.add(folder)
	}
	for _, tree := range trees {
		w.addTree(tree)
	}
}

// standing writes the findings of the reports that were checked now, and sums up all.
type standing struct {
	*output.Text
	*watching
	mu sync.Mutex
}

// Result implements output.Format.
func (s *standing) Result(c *output.Chunk, r *lint.Result) {
	s.Text.Result(c, r)
	s.mu.Lock()
	defer s.mu.Unlock()
	tally := c.Tally
	if r.Tree != nil { // otherwise it could not be read, or is no report
		tally.Checked = 1
	}
	s.tallies[r.File.Name] = tally
}

// End implements output.Format.
func (s *standing) End(b []byte, _ *output.Rest) []byte {
	var sum output.Rest
	for _, t := range s.tallies {
		sum.Tally.Add(&t)
	}
	sum.Tally.Stale += s.gone()
	return s.Text.End(b, &sum)
}

var (
	watchShort = lint.Text{Zh: "监视文件和文件夹，改动后再查", En: "check files and folders, and again when they change"}
	watchLong  = lint.Text{
		Zh: `用法：juesuan-lint watch [选项] [路径…]

先全部检查一遍；此后保存哪份报告，就再查哪份和引用它的报告（上年、预算、元版、汇总、插入）。
新建、改名、删除都跟得上；juesuan.toml、基线和表式文件改了，全部再查。按 Ctrl-C 结束。
不写路径，监视当前文件夹。

选项：
  --color WHEN     颜色：auto（默认，终端上才有）、always、never
  --baseline FILE  用这个基线，不找工程的 juesuan-baseline.toml
  --no-baseline    不用基线，全部都报
  --config FILE    用这个配置文件，不找 juesuan.toml
  --no-config      不用配置文件
  --lang zh|en     语言
`,
		En: `Usage: juesuan-lint watch [FLAGS] [PATHS…]

Checks everything once; then, whenever a report is saved, that report and those that rest on it (prior,
budget, source, members, include). New, renamed and deleted files are noticed; when juesuan.toml, the
baseline or a form file changes, everything is checked again. Ctrl-C ends. Without a path, the current folder.

Flags:
  --color WHEN     auto (default: on a terminal), always, never
  --baseline FILE  use this baseline, not the project's juesuan-baseline.toml
  --no-baseline    use no baseline: report everything
  --config FILE    use this configuration, look for no juesuan.toml
  --no-config      use no configuration
  --lang zh|en     language
`,
	}
)
