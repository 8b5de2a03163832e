// Package js6 holds the rules on the self-evaluation of performance (绩效自评): the arithmetic of its
// tables, what they say against the tables of the account, and what text says against them.
//
// What can be chosen and how scores are graded differs by place and is dsl/form's data. A rule is
// silent on a score that is printed empty (JS607 speaks of it) and on a figure that is broken.
// table.go gives a table's figures, said.go reads what a paragraph says of them. Start with Rules.
package js6

import "github.com/juesuan/juesuan-lint/lint"

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		executionRate, executionScore, totalScore, goalScore, weightSum, printedWeight, scoreMissing,
		selfEvaluatedProjects, performanceAmounts, shortOfTarget, deviationContradicts, budgetConfused,
		indicatorClass, vagueTarget, excludingOptions, indicatorYear, attachmentFigure, gradeOfScore,
		selfEvaluationCounts, deviationFigure, projectBudget, performanceWords, titleAndName,
		standardAndExecuted, sameIndicator, worksAndGoals, indicatorNames,
	}
}
