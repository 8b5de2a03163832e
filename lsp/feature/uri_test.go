package feature

import (
	"path/filepath"
	"testing"
)

func TestURIs(t *testing.T) {
	for _, c := range []struct{ uri, path string }{
		{"file:///a/%E6%B1%89%E9%98%B3%202022.juesuan.toml", "/a/汉阳 2022.juesuan.toml"},
		{"file:///a/%F0%A0%AE%B7%25.juesuan.toml", "/a/𠮷%.juesuan.toml"},
	} {
		if got := PathOf(c.uri); got != filepath.FromSlash(c.path) {
			t.Errorf("PathOf(%s) = %s", c.uri, got)
		}
		if got := URIOf(c.path); got != c.uri {
			t.Errorf("URIOf(%s) = %s", c.path, got)
		}
	}
	for _, c := range []struct{ uri, path string }{
		{"file:///a/汉阳.juesuan.toml", "/a/汉阳.juesuan.toml"},
		{"file:///a/%e6%b1%89%zz%", "/a/汉%zz%"},
		{"file://localhost/a/b", "/a/b"},
		{"untitled:/a/b", "untitled%3A%2Fa%2Fb"},
	} {
		if got := PathOf(c.uri); got != filepath.FromSlash(c.path) {
			t.Errorf("PathOf(%s) = %s", c.uri, got)
		}
	}
	for _, c := range []struct{ host, path, want string }{
		{"", "/c:/报告/a.toml", `C:\报告\a.toml`},
		{"localhost", "/d:/a.toml", `D:\a.toml`},
		{"server", "/share/a.toml", `\\server\share\a.toml`},
	} {
		if got := pathOf(c.host, c.path, true); got != c.want {
			t.Errorf("pathOf(%s, %s) = %s", c.host, c.path, got)
		}
	}
	if got := URIOf("C:/a"); got != "file:///C%3A/a" {
		t.Error(got)
	}
}
