// Package install builds programs for measurements, as a user has them.
package install

import (
	"io"
	"os"
	"os/exec"
)

// Program builds what names a package or file, without symbols, and writes it to out as an installer would: what the
// linker has just written lies in memory in small pieces, starts up to a millisecond later and runs more slowly.
func Program(out, what string) error {
	linked := out + ".linked"
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", linked, what)
	cmd.Env, cmd.Stderr = append(os.Environ(), "CGO_ENABLED=0"), os.Stderr
	if err := cmd.Run(); err != nil {
		return err
	}
	defer os.Remove(linked)
	from, err := os.Open(linked)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.OpenFile(out, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o755)
	if err != nil {
		return err
	}
	if _, err := io.Copy(to, from); err != nil {
		to.Close()
		return err
	}
	return to.Close()
}
