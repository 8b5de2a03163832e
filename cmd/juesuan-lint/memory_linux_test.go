package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestReadyMemory: part of the heap is advised to be a huge page ("hg"), where the system has them. As in the program,
// that is when nothing else has been done yet: in a process of its own.
func TestReadyMemory(t *testing.T) {
	const fresh = "TEST_READY_MEMORY"
	if os.Getenv(fresh) == "" {
		cmd := exec.Command(os.Args[0], "-test.run=^TestReadyMemory$", "-test.v")
		cmd.Env = append(os.Environ(), fresh+"=1")
		out, err := cmd.CombinedOutput()
		if strings.Contains(string(out), "--- SKIP") {
			t.Skipf("%s", out)
		}
		if err != nil || !strings.Contains(string(out), "--- PASS") {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	if mode, err := os.ReadFile("/sys/kernel/mm/transparent_hugepage/enabled"); err != nil || strings.Contains(string(mode), "[never]") {
		t.Skip("this system has no transparent huge pages")
	}
	if advised(t) {
		t.Fatal("a part of the memory is advised before")
	}
	readyMemory()
	if !advised(t) {
		t.Error("no part of the memory is advised")
	}
}

func advised(t *testing.T) bool {
	t.Helper()
	maps, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Skip(err)
	}
	for line := range strings.Lines(string(maps)) {
		if flags, ok := strings.CutPrefix(line, "VmFlags:"); ok && strings.Contains(flags, " hg ") {
			return true
		}
	}
	return false
}
