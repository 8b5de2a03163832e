package lsp

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

const (
	// quiet is how long nothing must happen before changes are looked at: files are saved in several steps.
	quiet = 50 * time.Millisecond
	// longest is for how long they are not looked at where something happens all the time.
	longest = time.Second
	// maxFolders is how many folders are watched; the system allows only so many.
	maxFolders = 4096
)

// watcher tells the diagnoser of files that change, for a client that cannot.
type watcher struct {
	*Server
	notify  *fsnotify.Watcher
	folders []string // of the workspace
	done    chan struct{}
}

// watchFolders watches the folders of the workspace until the server stops.
func (s *Server) watchFolders(folders []string) {
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		s.log("files are not watched: " + err.Error())
		return
	}
	w := &watcher{s, notify, slices.Clone(folders), make(chan struct{})}
	s.watcher = w
	for _, folder := range w.folders {
		w.add(folder)
	}
	go w.run()
}

// add watches a folder and those below.
func (w *watcher) add(folder string) {
	_ = filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil || !e.IsDir(): // what cannot be read cannot be watched
			return nil
		case path != folder && (strings.HasPrefix(e.Name(), ".") || e.Name() == "node_modules"):
			return fs.SkipDir
		case len(w.notify.WatchList()) >= maxFolders:
			return fs.SkipAll
		}
		if err := w.notify.Add(path); err != nil && !errors.Is(err, fsnotify.ErrClosed) {
			w.log(path + " is not watched: " + err.Error())
		}
		return nil
	})
}

// run gathers changes until they pause, or have gone on for long, and passes them on.
func (w *watcher) run() {
	var changed []string
	var since time.Time // the first of them
	var pause <-chan time.Time
	all := false
	wait := func() {
		if pause == nil {
			since = time.Now()
		}
		if pause == nil || time.Since(since) < longest {
			pause = time.After(quiet)
		}
	}
	for {
		select {
		case e, ok := <-w.notify.Events:
			if !ok {
				return
			}
			if !e.Has(fsnotify.Create | fsnotify.Write | fsnotify.Remove | fsnotify.Rename) {
				continue
			}
			if info, err := os.Stat(e.Name); err == nil && info.IsDir() {
				all = true // what came with the folder came without a word
			}
			changed = append(changed, e.Name)
			wait()
		case err, ok := <-w.notify.Errors:
			if !ok {
				return
			}
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				w.log("watching: " + err.Error())
			}
			all = true // some may have been missed
			wait()
		case <-w.done:
			return
		case <-pause:
			if all {
				// Only now: a folder that has moved loses its watch some time after it has come to its new place.
				for _, folder := range w.folders {
					w.add(folder)
				}
				w.diagnoser.everything()
			} else {
				w.diagnoser.changed(slices.Compact(slices.Sorted(slices.Values(changed))))
			}
			changed, pause, all = nil, nil, false
		}
	}
}

// close stops watching.
func (w *watcher) close() {
	if w != nil {
		close(w.done)
		w.notify.Close()
	}
}
