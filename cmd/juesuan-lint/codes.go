package main

import (
	"flag"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// axes are the words of --axis.
var axes = [...]struct {
	words []string
	axis  catalog.Axis
}{
	{[]string{"功能", "function"}, catalog.Function},
	{[]string{"经济", "economic"}, catalog.EconomicDepartment},
	{[]string{"政府经济", "government-economic"}, catalog.EconomicGovernment},
	{[]string{"收入", "revenue"}, catalog.Revenue},
}

// codes searches the catalogue of codes.
func (p *program) codes(fs *flag.FlagSet) func(args []string) (int, error) {
	format := choice(fs, "format", "text", "json")
	year := fs.Int("year", 0, "")
	limit := fs.Int("limit", 20, "")
	var words []string
	for i := range axes {
		words = append(words, axes[i].words...)
	}
	axis := choice(fs, "axis", words...)
	return func(args []string) (int, error) {
		switch {
		case *limit < 0:
			return exitUsage, mistake("--limit 不能是负数。", "--limit cannot be negative.")
		case *year != 0 && !catalog.Covers(*year):
			return exitUsage, mistake("科目表只有 {0} 年至 {1} 年的，没有 {2} 年的。", "The catalogue covers {0} to {1}, not {2}.",
				catalog.FirstYear, catalog.LastYear, *year)
		}
		var among []catalog.Axis
		for i := range axes {
			for _, w := range axes[i].words {
				if w == *axis {
					among = append(among, axes[i].axis)
				}
			}
		}
		hits := catalog.Search(strings.Join(args, " "), *year, among...)
		if *format == "json" {
			p.stdout.Write(output.CodesJSON(nil, hits, *year, *limit))
		} else {
			p.print(string(output.CodesText(nil, hits, *year, *limit, p.lang)))
		}
		if len(hits) == 0 {
			return exitFindings, nil
		}
		return exitClean, nil
	}
}
