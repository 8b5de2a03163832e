// Mutate changes the program in one place at a time and runs the tests: a change that no test notices is a
// line that nothing holds. All changes are compiled into the tests at once, each behind a switch, and laid over
// the real files (go test -overlay), so that nothing in the checkout is touched. Start with main; what is
// changed, and what is not worth changing, stands in mutants.go, how it is judged in suite.go.
package main

import (
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	n := flag.Int("n", 60, "how many changes of each package, chosen at random; 0 for all")
	seed := flag.Uint64("seed", 1, "which ones")
	at := flag.String("at", "", "only changes whose place, file:line:column, begins so, as dsl/eval/sums.go:5")
	verbose := flag.Bool("v", false, "print what is noticed too")
	quick := flag.Bool("quick", false, "leave out the tests that take more than a second")
	flag.Parse()
	groups := flag.Args()
	if len(groups) == 0 {
		groups = []string{"dsl/eval", "dsl/formula", "lint/rules"}
	}
	dir, err := os.MkdirTemp("", "juesuan-mutate-")
	check(err)
	defer os.RemoveAll(dir)

	failed := false
	for _, group := range groups {
		var all []mutant
		for _, t := range load(group) {
			all = append(all, t.mutants()...)
		}
		all = slices.DeleteFunc(all, func(m mutant) bool { return !strings.HasPrefix(m.place(), *at) })
		possible := len(all)
		chosen, skipped := choose(all, *n, *seed)
		s := newSuite(group, dir, chosen, *quick)
		var count [timedOut + 1]int
		for _, m := range chosen {
			o := s.try(m)
			count[o]++
			if o == survived || *verbose {
				fmt.Printf("%s  %s: %s\n", m.place(), o, m.what)
			}
		}
		noticed := count[killed] + count[timedOut]
		share := 100 * float64(noticed) / float64(max(len(chosen), 1))
		fmt.Printf("%s: %d of %d changes noticed (%.0f %%; %d as they do not end), of %d possible; %d did not compile\n\n",
			group, noticed, len(chosen), share, count[timedOut], possible, skipped)
		failed = failed || share < 85
	}
	if failed {
		os.Exit(1)
	}
}

// choose picks n changes that compile, and numbers them.
func choose(all []mutant, n int, seed uint64) (chosen []mutant, skipped int) {
	slices.SortStableFunc(all, func(a, b mutant) int { return strings.Compare(a.place(), b.place()) })
	r := rand.New(rand.NewPCG(seed, 1))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, m := range all {
		if n > 0 && len(chosen) == n {
			break
		}
		m.number = len(chosen) + 1
		if m.pkg.compiles(m) {
			chosen = append(chosen, m)
		} else {
			skipped++
		}
	}
	return chosen, skipped
}

func (m *mutant) place() string { return fmt.Sprintf("%s:%d:%d", m.file, m.line, m.column) }

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
