package catalog

import "strings"

// The budget years that the catalogue covers.
const (
	FirstYear = 2019
	LastYear  = 2025
)

// Covers reports whether the catalogue was made for the year. Outside it answers with the nearest
// year that it knows, and the caller must say so or stay silent.
func Covers(year int) bool { return FirstYear <= year && year <= LastYear }

// Axis is one of the classifications. No code belongs to two of them.
type Axis uint8

// The classifications.
const (
	Function           Axis = iota // 支出功能分类, 201–234
	EconomicDepartment             // 部门预算支出经济分类, 301–399
	EconomicGovernment             // 政府预算支出经济分类, 501–599
	Revenue                        // 收入分类, 101–110
	axes
)

// String returns the Chinese name.
func (a Axis) String() string {
	switch a {
	case Function:
		return "功能分类"
	case EconomicDepartment:
		return "部门经济分类"
	case EconomicGovernment:
		return "政府经济分类"
	case Revenue:
		return "收入分类"
	}
	return ""
}

// English returns the English name.
func (a Axis) English() string {
	switch a {
	case Function:
		return "functional classification"
	case EconomicDepartment:
		return "economic classification (department budget)"
	case EconomicGovernment:
		return "economic classification (government budget)"
	case Revenue:
		return "revenue classification"
	}
	return ""
}

// AxisSet is a set of classifications.
type AxisSet uint8

// Has reports whether the set contains the axis.
func (s AxisSet) Has(a Axis) bool { return a < axes && s&(1<<a) != 0 }

// Fund is a set of budgets. A code of the economic classifications belongs to none in particular
// and has the empty set.
type Fund uint8

// The four budgets of 预算法.
const (
	GeneralPublic   Fund = 1 << iota // 一般公共预算
	GovernmentFund                   // 政府性基金预算
	StateCapital                     // 国有资本经营预算
	SocialInsurance                  // 社会保险基金预算
)

var fundNames = [4][2]string{
	{"一般公共预算", "general public budget"},
	{"政府性基金", "government fund budget"},
	{"国有资本经营", "state capital operating budget"},
	{"社保基金", "social insurance fund budget"},
}

// String returns the Chinese names, joined by 、.
func (f Fund) String() string { return f.join(0, "、") }

// English returns the English names, joined by commas.
func (f Fund) English() string { return f.join(1, ", ") }

func (f Fund) join(language int, sep string) string {
	var one [len(fundNames)]string
	names := one[:0]
	for i := range fundNames {
		if f&(1<<i) != 0 {
			names = append(names, fundNames[i][language])
		}
	}
	return strings.Join(names, sep)
}

// Confidence says how far a row is to be trusted (data/README.md).
type Confidence uint8

const (
	// Low: name, existence or years are uncertain. Never use it for a message.
	Low Confidence = iota
	// Medium: believed right for 2021–2023 or the row's own years; a boundary year may be off. Use it for hints.
	Medium
	// High: believed right for every year of the row.
	High
)

// String returns 低, 中 or 高.
func (c Confidence) String() string {
	switch c {
	case Low:
		return "低"
	case Medium:
		return "中"
	}
	return "高"
}

// English returns low, medium or high.
func (c Confidence) English() string {
	switch c {
	case Low:
		return "low"
	case Medium:
		return "medium"
	}
	return "high"
}

// Entry is a row of the catalogue: a code and the name it has from one budget year to another. A code
// that was renamed has several rows, whose years do not overlap.
type Entry struct {
	Name         string // official name: full-width brackets and quotes, no spaces
	Code         Code
	Since, Until int16 // first and last budget year; 0 is open: before FirstYear, still valid in LastYear
	Axis         Axis
	Funds        Fund // the budgets that use the code or, of a 类 or 款, one below it
	Confidence   Confidence
	Confirmed    bool // at least one document confirms code and name; else they are from knowledge alone
}

func (e *Entry) covers(year int) bool {
	return (e.Since == 0 || int(e.Since) <= year) && (e.Until == 0 || int(e.Until) >= year)
}
