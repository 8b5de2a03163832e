package lsp_test

import (
	"flag"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
)

var soak = flag.Duration("soak", 0, "how long TestSoak lasts")

// TestSoak is TestSessions for long, on the program itself, each session in one process from beginning to end:
// its memory must not grow. `make soak` runs it.
func TestSoak(t *testing.T) {
	if *soak == 0 {
		t.Skip("make soak runs it")
	}
	for _, profile := range profilesOfSessions {
		t.Run(strings.Join(profile, " "), func(t *testing.T) {
			t.Parallel()
			var server *exec.Cmd // the first: those after it are the fresh ones
			y := newSession(t, *seed, profile, func(t *testing.T) (*lspclient.Client, func()) {
				c, cmd, _ := startProgram(t)
				if server == nil {
					server = cmd
				}
				return c, func() {
					if err := c.Shutdown(); err != nil {
						t.Error(err)
					}
					if err := cmd.Wait(); err != nil {
						t.Error(err)
					}
				}
			})
			y.soak(*soak, func() float64 { return lspclient.Memory(server.Process.Pid) })
			y.end()
		})
	}
}

// stretches are the parts that a long session is reported in, keystrokesAnHour what a person makes of them who
// types two in a second without a rest.
const (
	stretches        = 20
	keystrokesAnHour = 2 * 3600
)

// soak lets the session go on for so long, and fails where the server's memory, in MiB, grows.
func (y *session) soak(long time.Duration, memory func() float64) {
	table := strings.Builder{}
	fmt.Fprintf(&table, "-seed %d\n%8s %9s %8s %9s %10s %8s %12s %8s\n", y.seed, "time", "edits", "typing", "requests", "cancelled", "events", "comparisons", "MiB")
	var samples []float64
	begin := time.Now()
	for n := 1; n <= stretches; n++ {
		for end := begin.Add(long * time.Duration(n) / stretches); time.Now().Before(end); {
			for range 400 {
				y.step()
			}
			y.agree()
		}
		samples = append(samples, memory())
		fmt.Fprintf(&table, "%8s %9d %7.1fh %9d %10d %8d %12d %8.1f\n", time.Since(begin).Round(time.Second), y.edits, float64(y.edits)/keystrokesAnHour,
			y.requests.Load(), y.cancelled.Load(), y.events, y.comparisons, samples[n-1])
	}
	y.Log(table.String())
	if early, late := median(samples[stretches/4:stretches/2]), median(samples[3*stretches/4:]); late > 1.2*early+2 {
		y.Errorf("the memory has grown from %.1f to %.1f MiB", early, late)
	}
}

func median(samples []float64) float64 {
	sorted := slices.Sorted(slices.Values(samples))
	return sorted[len(sorted)/2]
}
