package project

import (
	"os"
	"slices"
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// texts are the texts that stand in place of files on disk, by real path: an editor's open documents.
// They are immutable.
type texts map[string]openText

// openText is one of them; bad says why it cannot be checked, like a file of this content.
type openText struct {
	file *source.File
	bad  *Unreadable
}

// over returns the project with these texts in place of files.
func (p *Project) over(open texts) *Project {
	view := *p
	view.open = open
	return &view
}

// Over returns the project as it is with these texts, by path, in place of the files there.
func (p *Project) Over(files map[string]string) *Project {
	open := texts{}
	for path, text := range files {
		abs := p.abs(path)
		f, bad := ReadText(p.Show(abs), text, Limit)
		open[realPath(abs)] = openText{f, bad}
	}
	return p.over(open)
}

// read reads the file at a real path.
func (p *Project) read(real string) (*source.File, *Unreadable) {
	if t, ok := p.open[real]; ok {
		if t.bad != nil {
			return nil, t.bad
		}
		return t.file, nil
	}
	return Read(real, Limit)
}

// stamp tells one state of a file from another.
type stamp struct {
	open    *source.File
	size    int64
	changed int64 // nanoseconds
}

// length is how many bytes the file has.
func (s stamp) length() int {
	if s.open != nil {
		return len(s.open.Text)
	}
	return int(s.size)
}

// stamp returns the state of the file at a real path.
func (p *Project) stamp(real string) (stamp, error) {
	if t, ok := p.open[real]; ok {
		return stamp{open: t.file}, nil
	}
	info, err := os.Stat(real)
	if err != nil {
		return stamp{}, err
	}
	return stamp{size: info.Size(), changed: info.ModTime().UnixNano()}, nil
}

// cache keeps what was learnt of the reports that others name.
type cache struct {
	mu    sync.Mutex
	heads map[string]head // by real path
	kept  []computed      // the oldest first
}

func (c *cache) head(path string) (head, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	h, ok := c.heads[path]
	return h, ok
}

func (c *cache) keepHead(path string, h head) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.heads == nil {
		c.heads = map[string]head{}
	}
	c.heads[path] = h
}

// cacheLimit bounds the texts behind the computed reports that are kept, in bytes; one report is always
// kept.
const cacheLimit = 2 << 20

// computed is a computed report that is kept for those who name it.
type computed struct {
	real  string
	stamp stamp
	size  int // of its text
	eval  *eval.Eval
}

// computed returns the report at a real path in this state, nil where it is not kept.
func (c *cache) computed(real string, at stamp) *eval.Eval {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := range c.kept {
		if k := &c.kept[i]; k.real == real && k.stamp == at {
			return k.eval
		}
	}
	return nil
}

// keep keeps a computed report and lets the oldest go.
func (c *cache) keep(e computed) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.kept = slices.DeleteFunc(c.kept, func(k computed) bool { return k.real == e.real })
	c.kept = append(c.kept, e)
	size := 0
	for i := len(c.kept) - 1; i >= 0; i-- {
		if size += c.kept[i].size; size > cacheLimit && i < len(c.kept)-1 {
			c.kept = slices.Delete(c.kept, 0, i+1)
			return
		}
	}
}
