package pdf

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// runningLines is how many lines a running head has at most.
const runningLines = 4

// dropRunning leaves out the lines at the top and the foot of pages that repeat from page to page: running
// heads and the numbers of pages.
func dropRunning(sheets []*sheet) []convert.Remark {
	var dropped []string
	for _, foot := range []bool{false, true} {
		for range runningLines {
			seen := map[string]int{}
			for _, s := range sheets {
				seen[s.running(foot)]++
			}
			for _, s := range sheets {
				key := s.running(foot)
				if key == "" || seen[key] < 3 && !(seen[key] == 2 && isNumber(key)) {
					continue
				}
				i := 0
				if foot {
					i = len(s.items) - 1
				}
				if text := s.items[i].text(); !slices.ContainsFunc(dropped, func(d string) bool { return withoutDigits(d) == withoutDigits(text) }) {
					dropped = append(dropped, text)
				}
				s.items = slices.Delete(s.items, i, i+1)
			}
		}
	}
	if len(dropped) == 0 {
		return nil
	}
	list := strings.Join(dropped[:min(len(dropped), 5)], " | ")
	return []convert.Remark{leftOut(convert.Place{},
		fmt.Sprintf("页眉、页脚和页码没有取：%s", list),
		fmt.Sprintf("running heads, feet and page numbers were left out: %s", list))}
}

// running returns by what the first or the last line of a page is known again on others, "" if it does not
// stand in the margin: its text without its digits, and where it stands.
func (s *sheet) running(foot bool) string {
	if len(s.items) == 0 {
		return ""
	}
	i, height := s.items[0], s.box.height()
	if foot {
		i = s.items[len(s.items)-1]
	}
	if i.grid != nil || !foot && i.y1 > 0.1*height || foot && i.y0 < 0.9*height {
		return ""
	}
	return fmt.Sprint(withoutDigits(i.text()), "@", math.Round(i.middle()/4))
}

func withoutDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return -1
		}
		return r
	}, s)
}

// isNumber reports a line that is nothing but the number of a page.
func isNumber(key string) bool {
	text, _, _ := strings.Cut(key, "@")
	return strings.Trim(text, " -—–·~第页共/") == ""
}
