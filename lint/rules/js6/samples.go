package js6

// docHead begins the sample reports of the rules.
const docHead = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
`

// docProject begins a project's table.
const docProject = `
[[performance]]
scope = "项目"
name = "企业服务活动经费"
`

// docFigures are the figures of a project's table that is right: 8 of 10 executed.
const docFigures = `budget = { "调整后" = 10.00 }
executed = 8.00
rate = "80.00%"
weight = 20
score = 16.00
total = 96.00
`

// docGoal is its goal, all points earned.
const docGoal = `
[[performance.goal]]
weight = 80
indicators = [
  ["产出指标",   "数量指标",           "举办活动场数",   "≥4场", "4场",  40],
  ["满意度指标", "服务对象满意度指标", "参加企业满意度", "≥95%", "96%", 40],
]
`

// docTable is table 3 for that project.
const docTable = `
[table.3]
form = "支出决算表"

[table.3.rows]
"合计"  = ["=", 12.00, 8.00]
201     = ["一般公共服务支出", "=", 12.00, 8.00]
20103   = ["政府办公厅（室）及相关机构事务", "=", 12.00, 8.00]
2010350 = ["事业运行", "=", 12.00, ""]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", "=", "", 8.00]
`
