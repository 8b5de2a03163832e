// Code generated from data/economic_government.tsv by internal/gen. DO NOT EDIT.

package catalog

var economicGovernmentRows = []Entry{
	{"机关工资福利支出", 501, 0, 0, EconomicGovernment, 0, High, true},
	{"工资奖金津补贴", 50101, 0, 0, EconomicGovernment, 0, High, true},
	{"社会保障缴费", 50102, 0, 0, EconomicGovernment, 0, High, true},
	{"住房公积金", 50103, 0, 0, EconomicGovernment, 0, High, true},
	{"其他工资福利支出", 50199, 0, 0, EconomicGovernment, 0, High, true},
	{"机关商品和服务支出", 502, 0, 0, EconomicGovernment, 0, High, true},
	{"办公经费", 50201, 0, 0, EconomicGovernment, 0, High, true},
	{"会议费", 50202, 0, 0, EconomicGovernment, 0, High, true},
	{"培训费", 50203, 0, 0, EconomicGovernment, 0, High, true},
	{"专用材料购置费", 50204, 0, 0, EconomicGovernment, 0, High, true},
	{"委托业务费", 50205, 0, 0, EconomicGovernment, 0, High, false},
	{"公务接待费", 50206, 0, 0, EconomicGovernment, 0, High, false},
	{"因公出国（境）费用", 50207, 0, 0, EconomicGovernment, 0, High, false},
	{"公务用车运行维护费", 50208, 0, 0, EconomicGovernment, 0, High, false},
	{"维修（护）费", 50209, 0, 0, EconomicGovernment, 0, High, false},
	{"其他商品和服务支出", 50299, 0, 0, EconomicGovernment, 0, High, false},
	{"机关资本性支出（一）", 503, 0, 0, EconomicGovernment, 0, High, false},
	{"房屋建筑物购建", 50301, 0, 0, EconomicGovernment, 0, High, false},
	{"基础设施建设", 50302, 0, 0, EconomicGovernment, 0, High, false},
	{"公务用车购置", 50303, 0, 0, EconomicGovernment, 0, High, false},
	{"土地征迁补偿和安置支出", 50305, 0, 0, EconomicGovernment, 0, High, false},
	{"设备购置", 50306, 0, 0, EconomicGovernment, 0, High, false},
	{"大型修缮", 50307, 0, 0, EconomicGovernment, 0, High, false},
	{"其他资本性支出", 50399, 0, 0, EconomicGovernment, 0, High, false},
	{"机关资本性支出（二）", 504, 0, 0, EconomicGovernment, 0, Medium, false},
	{"房屋建筑物购建", 50401, 0, 0, EconomicGovernment, 0, High, false},
	{"基础设施建设", 50402, 0, 0, EconomicGovernment, 0, High, false},
	{"公务用车购置", 50403, 0, 0, EconomicGovernment, 0, High, false},
	{"设备购置", 50404, 0, 0, EconomicGovernment, 0, High, false},
	{"大型修缮", 50405, 0, 0, EconomicGovernment, 0, High, false},
	{"其他资本性支出", 50499, 0, 0, EconomicGovernment, 0, High, false},
	{"对事业单位经常性补助", 505, 0, 0, EconomicGovernment, 0, High, true},
	{"工资福利支出", 50501, 0, 0, EconomicGovernment, 0, High, false},
	{"商品和服务支出", 50502, 0, 0, EconomicGovernment, 0, High, true},
	{"其他对事业单位补助", 50599, 0, 0, EconomicGovernment, 0, High, false},
	{"对事业单位资本性补助", 506, 0, 0, EconomicGovernment, 0, High, true},
	{"资本性支出（一）", 50601, 0, 0, EconomicGovernment, 0, Medium, false},
	{"资本性支出（二）", 50602, 0, 0, EconomicGovernment, 0, Medium, false},
	{"对企业补助", 507, 0, 0, EconomicGovernment, 0, High, true},
	{"费用补贴", 50701, 0, 0, EconomicGovernment, 0, High, false},
	{"利息补贴", 50702, 0, 0, EconomicGovernment, 0, High, false},
	{"其他对企业补助", 50799, 0, 0, EconomicGovernment, 0, High, false},
	{"对企业资本性支出", 508, 0, 0, EconomicGovernment, 0, High, false},
	{"对企业资本性支出（一）", 50801, 0, 2020, EconomicGovernment, 0, Medium, false},
	{"对企业资本性支出（二）", 50802, 0, 2020, EconomicGovernment, 0, Medium, false},
	{"资本金注入（一）", 50803, 2021, 0, EconomicGovernment, 0, Medium, false},
	{"资本金注入（二）", 50804, 2021, 0, EconomicGovernment, 0, Medium, false},
	{"政府投资基金股权投资", 50805, 2021, 0, EconomicGovernment, 0, Medium, false},
	{"其他对企业资本性支出", 50899, 2021, 0, EconomicGovernment, 0, Medium, false},
	{"对个人和家庭的补助", 509, 0, 0, EconomicGovernment, 0, High, true},
	{"社会福利和救助", 50901, 0, 0, EconomicGovernment, 0, High, false},
	{"助学金", 50902, 0, 0, EconomicGovernment, 0, High, false},
	{"个人农业生产补贴", 50903, 0, 0, EconomicGovernment, 0, High, false},
	{"离退休费", 50905, 0, 0, EconomicGovernment, 0, High, false},
	{"其他对个人和家庭补助", 50999, 0, 0, EconomicGovernment, 0, High, false},
	{"对社会保障基金补助", 510, 0, 0, EconomicGovernment, 0, High, false},
	{"对社会保险基金补助", 51002, 0, 0, EconomicGovernment, 0, High, false},
	{"补充全国社会保障基金", 51003, 0, 0, EconomicGovernment, 0, High, false},
	{"对机关事业单位职业年金的补助", 51004, 2021, 0, EconomicGovernment, 0, Medium, false},
	{"债务利息及费用支出", 511, 0, 0, EconomicGovernment, 0, High, false},
	{"国内债务付息", 51101, 0, 0, EconomicGovernment, 0, High, false},
	{"国外债务付息", 51102, 0, 0, EconomicGovernment, 0, High, false},
	{"国内债务发行费用", 51103, 0, 0, EconomicGovernment, 0, High, false},
	{"国外债务发行费用", 51104, 0, 0, EconomicGovernment, 0, High, false},
	{"债务还本支出", 512, 0, 0, EconomicGovernment, 0, High, false},
	{"国内债务还本", 51201, 0, 0, EconomicGovernment, 0, High, false},
	{"国外债务还本", 51202, 0, 0, EconomicGovernment, 0, High, false},
	{"转移性支出", 513, 0, 0, EconomicGovernment, 0, High, false},
	{"上下级政府间转移性支出", 51301, 0, 0, EconomicGovernment, 0, High, true},
	{"援助其他地区支出", 51302, 0, 0, EconomicGovernment, 0, Low, false},
	{"债务转贷", 51303, 0, 0, EconomicGovernment, 0, High, false},
	{"调出资金", 51304, 0, 0, EconomicGovernment, 0, High, false},
	{"安排预算稳定调节基金", 51305, 0, 0, EconomicGovernment, 0, Medium, false},
	{"补充预算周转金", 51306, 0, 0, EconomicGovernment, 0, Medium, false},
	{"预备费及预留", 514, 0, 0, EconomicGovernment, 0, High, false},
	{"预备费", 51401, 0, 0, EconomicGovernment, 0, High, false},
	{"预留", 51402, 0, 0, EconomicGovernment, 0, High, false},
	{"其他支出", 599, 0, 0, EconomicGovernment, 0, High, false},
	{"赠与", 59906, 0, 2020, EconomicGovernment, 0, Medium, false},
	{"国家赔偿费用支出", 59907, 0, 0, EconomicGovernment, 0, High, false},
	{"对民间非营利组织和群众性自治组织补贴", 59908, 0, 0, EconomicGovernment, 0, High, false},
	{"经常性赠与", 59909, 2021, 0, EconomicGovernment, 0, Medium, false},
	{"资本性赠与", 59910, 2021, 0, EconomicGovernment, 0, Medium, false},
	{"其他支出", 59999, 0, 0, EconomicGovernment, 0, High, false},
}

var economicGovernmentKeys = []uint32{
	501000000, 501010000, 501020000, 501030000, 501990000, 502000000, 502010000, 502020000, 502030000, 502040000,
	502050000, 502060000, 502070000, 502080000, 502090000, 502990000, 503000000, 503010000, 503020000, 503030000,
	503050000, 503060000, 503070000, 503990000, 504000000, 504010000, 504020000, 504030000, 504040000, 504050000,
	504990000, 505000000, 505010000, 505020000, 505990000, 506000000, 506010000, 506020000, 507000000, 507010000,
	507020000, 507990000, 508000000, 508010000, 508020000, 508030000, 508040000, 508050000, 508990000, 509000000,
	509010000, 509020000, 509030000, 509050000, 509990000, 510000000, 510020000, 510030000, 510040000, 511000000,
	511010000, 511020000, 511030000, 511040000, 512000000, 512010000, 512020000, 513000000, 513010000, 513020000,
	513030000, 513040000, 513050000, 513060000, 514000000, 514010000, 514020000, 599000000, 599060000, 599070000,
	599080000, 599090000, 599100000, 599990000,
}

var economicGovernmentNames = []uint16{
	68, 9, 52, 7, 3, 59, 70, 64, 11, 19, 27, 13, 15, 54, 34, 41, 48, 4, 77, 83,
	23, 30, 40, 6, 51, 33, 12, 60, 62, 65, 61, 63, 66, 79, 20, 8, 18, 26, 22, 29,
	10, 72, 49, 31, 35, 38, 42, 43, 44, 58, 80, 56, 55, 1, 32, 17, 25, 69, 47, 5,
	0, 16, 24, 2, 50, 53, 81, 14, 57, 73, 21, 28, 71, 39, 36, 37, 82, 45, 46, 78,
	67, 75, 74, 76,
}

const economicGovernmentPinyin = `ji guan gong zi fu li zhi chu
gong zi jiang jin jin bu tie
she hui bao zhang jiao fei
zhu fang gong ji jin
qi ta gong zi fu li zhi chu
ji guan shang pin he fu wu zhi chu
ban gong jing fei
hui yi fei
pei xun fei
zhuan yong cai liao gou zhi fei
wei tuo ye wu fei
gong wu jie dai fei
yin gong chu guo jing fei yong
gong wu yong che yun xing wei hu fei
wei xiu hu fei
qi ta shang pin he fu wu zhi chu
ji guan zi ben xing zhi chu yi
fang wu jian zhu wu gou jian
ji chu she shi jian she
gong wu yong che gou zhi
tu di zheng qian bu chang he an zhi zhi chu
she bei gou zhi
da xing xiu shan
qi ta zi ben xing zhi chu
ji guan zi ben xing zhi chu er
fang wu jian zhu wu gou jian
ji chu she shi jian she
gong wu yong che gou zhi
she bei gou zhi
da xing xiu shan
qi ta zi ben xing zhi chu
dui shi ye dan wei jing chang xing bu zhu
gong zi fu li zhi chu
shang pin he fu wu zhi chu
qi ta dui shi ye dan wei bu zhu
dui shi ye dan wei zi ben xing bu zhu
zi ben xing zhi chu yi
zi ben xing zhi chu er
dui qi ye bu zhu
fei yong bu tie
li xi bu tie
qi ta dui qi ye bu zhu
dui qi ye zi ben xing zhi chu
dui qi ye zi ben xing zhi chu yi
dui qi ye zi ben xing zhi chu er
zi ben jin zhu ru yi
zi ben jin zhu ru er
zheng fu tou zi ji jin gu quan tou zi
qi ta dui qi ye zi ben xing zhi chu
dui ge ren he jia ting de bu zhu
she hui fu li he jiu zhu
zhu xue jin
ge ren nong ye sheng chan bu tie
li tui xiu fei
qi ta dui ge ren he jia ting bu zhu
dui she hui bao zhang ji jin bu zhu
dui she hui bao xian ji jin bu zhu
bu chong quan guo she hui bao zhang ji jin
dui ji guan shi ye dan wei zhi ye nian jin de bu zhu
zhai wu li xi ji fei yong zhi chu
guo nei zhai wu fu xi
guo wai zhai wu fu xi
guo nei zhai wu fa xing fei yong
guo wai zhai wu fa xing fei yong
zhai wu huan ben zhi chu
guo nei zhai wu huan ben
guo wai zhai wu huan ben
zhuan yi xing zhi chu
shang xia ji zheng fu jian zhuan yi xing zhi chu
yuan zhu qi ta di qu zhi chu
zhai wu zhuan dai
diao chu zi jin
an pai yu suan wen ding tiao jie ji jin
bu chong yu suan zhou zhuan jin
yu bei fei ji yu liu
yu bei fei
yu liu
qi ta zhi chu
zeng yu
guo jia pei chang fei yong zhi chu
dui min jian fei ying li zu zhi he qun zhong xing zi zhi zu zhi bu tie
jing chang xing zeng yu
zi ben xing zeng yu
qi ta zhi chu
`
