// Code generated from data/economic_department.tsv by internal/gen. DO NOT EDIT.

package catalog

var economicDepartmentRows = []Entry{
	{"工资福利支出", 301, 0, 0, EconomicDepartment, 0, High, true},
	{"基本工资", 30101, 0, 0, EconomicDepartment, 0, High, true},
	{"津贴补贴", 30102, 0, 0, EconomicDepartment, 0, High, true},
	{"奖金", 30103, 0, 0, EconomicDepartment, 0, High, true},
	{"伙食补助费", 30106, 0, 0, EconomicDepartment, 0, High, true},
	{"绩效工资", 30107, 0, 0, EconomicDepartment, 0, High, true},
	{"机关事业单位基本养老保险缴费", 30108, 0, 0, EconomicDepartment, 0, High, true},
	{"职业年金缴费", 30109, 0, 0, EconomicDepartment, 0, High, true},
	{"职工基本医疗保险缴费", 30110, 0, 0, EconomicDepartment, 0, High, true},
	{"公务员医疗补助缴费", 30111, 0, 0, EconomicDepartment, 0, High, true},
	{"其他社会保障缴费", 30112, 0, 0, EconomicDepartment, 0, High, true},
	{"住房公积金", 30113, 0, 0, EconomicDepartment, 0, High, true},
	{"医疗费", 30114, 0, 0, EconomicDepartment, 0, High, true},
	{"其他工资福利支出", 30199, 0, 0, EconomicDepartment, 0, High, true},
	{"商品和服务支出", 302, 0, 0, EconomicDepartment, 0, High, true},
	{"办公费", 30201, 0, 0, EconomicDepartment, 0, High, true},
	{"印刷费", 30202, 0, 0, EconomicDepartment, 0, High, true},
	{"咨询费", 30203, 0, 0, EconomicDepartment, 0, High, true},
	{"手续费", 30204, 0, 0, EconomicDepartment, 0, High, true},
	{"水费", 30205, 0, 0, EconomicDepartment, 0, High, true},
	{"电费", 30206, 0, 0, EconomicDepartment, 0, High, true},
	{"邮电费", 30207, 0, 0, EconomicDepartment, 0, High, true},
	{"取暖费", 30208, 0, 0, EconomicDepartment, 0, High, true},
	{"物业管理费", 30209, 0, 0, EconomicDepartment, 0, High, true},
	{"差旅费", 30211, 0, 0, EconomicDepartment, 0, High, true},
	{"因公出国（境）费用", 30212, 0, 0, EconomicDepartment, 0, High, true},
	{"维修（护）费", 30213, 0, 0, EconomicDepartment, 0, High, true},
	{"租赁费", 30214, 0, 0, EconomicDepartment, 0, High, true},
	{"会议费", 30215, 0, 0, EconomicDepartment, 0, High, true},
	{"培训费", 30216, 0, 0, EconomicDepartment, 0, High, true},
	{"公务接待费", 30217, 0, 0, EconomicDepartment, 0, High, true},
	{"专用材料费", 30218, 0, 0, EconomicDepartment, 0, High, true},
	{"被装购置费", 30224, 0, 0, EconomicDepartment, 0, High, true},
	{"专用燃料费", 30225, 0, 0, EconomicDepartment, 0, High, true},
	{"劳务费", 30226, 0, 0, EconomicDepartment, 0, High, true},
	{"委托业务费", 30227, 0, 0, EconomicDepartment, 0, High, true},
	{"工会经费", 30228, 0, 0, EconomicDepartment, 0, High, true},
	{"福利费", 30229, 0, 0, EconomicDepartment, 0, High, true},
	{"公务用车运行维护费", 30231, 0, 0, EconomicDepartment, 0, High, true},
	{"其他交通费用", 30239, 0, 0, EconomicDepartment, 0, High, true},
	{"税金及附加费用", 30240, 0, 0, EconomicDepartment, 0, High, true},
	{"其他商品和服务支出", 30299, 0, 0, EconomicDepartment, 0, High, true},
	{"对个人和家庭的补助", 303, 0, 0, EconomicDepartment, 0, High, true},
	{"离休费", 30301, 0, 0, EconomicDepartment, 0, High, true},
	{"退休费", 30302, 0, 0, EconomicDepartment, 0, High, true},
	{"退职（役）费", 30303, 0, 0, EconomicDepartment, 0, High, true},
	{"抚恤金", 30304, 0, 0, EconomicDepartment, 0, High, true},
	{"生活补助", 30305, 0, 0, EconomicDepartment, 0, High, true},
	{"救济费", 30306, 0, 0, EconomicDepartment, 0, High, true},
	{"医疗费补助", 30307, 0, 0, EconomicDepartment, 0, High, true},
	{"助学金", 30308, 0, 0, EconomicDepartment, 0, High, true},
	{"奖励金", 30309, 0, 0, EconomicDepartment, 0, High, true},
	{"个人农业生产补贴", 30310, 0, 0, EconomicDepartment, 0, High, true},
	{"代缴社会保险费", 30311, 2020, 0, EconomicDepartment, 0, Medium, true},
	{"其他对个人和家庭的补助", 30399, 0, 0, EconomicDepartment, 0, High, true},
	{"债务利息及费用支出", 307, 0, 0, EconomicDepartment, 0, High, false},
	{"国内债务付息", 30701, 0, 0, EconomicDepartment, 0, High, false},
	{"国外债务付息", 30702, 0, 0, EconomicDepartment, 0, High, false},
	{"国内债务发行费用", 30703, 0, 0, EconomicDepartment, 0, High, false},
	{"国外债务发行费用", 30704, 0, 0, EconomicDepartment, 0, High, false},
	{"资本性支出（基本建设）", 309, 0, 0, EconomicDepartment, 0, High, false},
	{"房屋建筑物购建", 30901, 0, 0, EconomicDepartment, 0, High, false},
	{"办公设备购置", 30902, 0, 0, EconomicDepartment, 0, High, false},
	{"专用设备购置", 30903, 0, 0, EconomicDepartment, 0, High, false},
	{"基础设施建设", 30905, 0, 0, EconomicDepartment, 0, High, false},
	{"大型修缮", 30906, 0, 0, EconomicDepartment, 0, High, false},
	{"信息网络及软件购置更新", 30907, 0, 0, EconomicDepartment, 0, High, false},
	{"物资储备", 30908, 0, 0, EconomicDepartment, 0, High, false},
	{"公务用车购置", 30913, 0, 0, EconomicDepartment, 0, High, false},
	{"其他交通工具购置", 30919, 0, 0, EconomicDepartment, 0, High, false},
	{"文物和陈列品购置", 30921, 0, 0, EconomicDepartment, 0, High, false},
	{"无形资产购置", 30922, 0, 0, EconomicDepartment, 0, High, false},
	{"其他基本建设支出", 30999, 0, 0, EconomicDepartment, 0, High, false},
	{"资本性支出", 310, 0, 0, EconomicDepartment, 0, High, true},
	{"房屋建筑物购建", 31001, 0, 0, EconomicDepartment, 0, High, true},
	{"办公设备购置", 31002, 0, 0, EconomicDepartment, 0, High, true},
	{"专用设备购置", 31003, 0, 0, EconomicDepartment, 0, High, true},
	{"基础设施建设", 31005, 0, 0, EconomicDepartment, 0, High, false},
	{"大型修缮", 31006, 0, 0, EconomicDepartment, 0, High, false},
	{"信息网络及软件购置更新", 31007, 0, 0, EconomicDepartment, 0, High, true},
	{"物资储备", 31008, 0, 0, EconomicDepartment, 0, High, false},
	{"土地补偿", 31009, 0, 0, EconomicDepartment, 0, High, false},
	{"安置补助", 31010, 0, 0, EconomicDepartment, 0, High, false},
	{"地上附着物和青苗补偿", 31011, 0, 0, EconomicDepartment, 0, High, false},
	{"拆迁补偿", 31012, 0, 0, EconomicDepartment, 0, High, false},
	{"公务用车购置", 31013, 0, 0, EconomicDepartment, 0, High, true},
	{"其他交通工具购置", 31019, 0, 0, EconomicDepartment, 0, High, true},
	{"文物和陈列品购置", 31021, 0, 0, EconomicDepartment, 0, High, true},
	{"无形资产购置", 31022, 0, 0, EconomicDepartment, 0, High, true},
	{"其他资本性支出", 31099, 0, 0, EconomicDepartment, 0, High, true},
	{"对企业补助（基本建设）", 311, 0, 0, EconomicDepartment, 0, High, false},
	{"资本金注入", 31101, 0, 0, EconomicDepartment, 0, High, false},
	{"其他对企业补助", 31199, 0, 0, EconomicDepartment, 0, High, false},
	{"对企业补助", 312, 0, 0, EconomicDepartment, 0, High, false},
	{"资本金注入", 31201, 0, 0, EconomicDepartment, 0, High, false},
	{"政府投资基金股权投资", 31203, 0, 0, EconomicDepartment, 0, High, false},
	{"费用补贴", 31204, 0, 0, EconomicDepartment, 0, High, false},
	{"利息补贴", 31205, 0, 0, EconomicDepartment, 0, High, false},
	{"其他对企业补助", 31299, 0, 0, EconomicDepartment, 0, High, false},
	{"对社会保障基金补助", 313, 0, 0, EconomicDepartment, 0, High, false},
	{"对社会保险基金补助", 31302, 0, 0, EconomicDepartment, 0, High, false},
	{"补充全国社会保障基金", 31303, 0, 0, EconomicDepartment, 0, High, false},
	{"对机关事业单位职业年金的补助", 31304, 2021, 0, EconomicDepartment, 0, Medium, false},
	{"其他支出", 399, 0, 0, EconomicDepartment, 0, High, false},
	{"赠与", 39906, 0, 2020, EconomicDepartment, 0, Medium, false},
	{"国家赔偿费用支出", 39907, 0, 0, EconomicDepartment, 0, High, false},
	{"对民间非营利组织和群众性自治组织补贴", 39908, 0, 0, EconomicDepartment, 0, High, false},
	{"经常性赠与", 39909, 2021, 0, EconomicDepartment, 0, Medium, false},
	{"资本性赠与", 39910, 2021, 0, EconomicDepartment, 0, Medium, false},
	{"其他支出", 39999, 0, 0, EconomicDepartment, 0, High, false},
}

var economicDepartmentKeys = []uint32{
	301000000, 301010000, 301020000, 301030000, 301060000, 301070000, 301080000, 301090000, 301100000, 301110000,
	301120000, 301130000, 301140000, 301990000, 302000000, 302010000, 302020000, 302030000, 302040000, 302050000,
	302060000, 302070000, 302080000, 302090000, 302110000, 302120000, 302130000, 302140000, 302150000, 302160000,
	302170000, 302180000, 302240000, 302250000, 302260000, 302270000, 302280000, 302290000, 302310000, 302390000,
	302400000, 302990000, 303000000, 303010000, 303020000, 303030000, 303040000, 303050000, 303060000, 303070000,
	303080000, 303090000, 303100000, 303110000, 303990000, 307000000, 307010000, 307020000, 307030000, 307040000,
	309000000, 309010000, 309020000, 309030000, 309050000, 309060000, 309070000, 309080000, 309130000, 309190000,
	309210000, 309220000, 309990000, 310000000, 310010000, 310020000, 310030000, 310050000, 310060000, 310070000,
	310080000, 310090000, 310100000, 310110000, 310120000, 310130000, 310190000, 310210000, 310220000, 310990000,
	311000000, 311010000, 311990000, 312000000, 312010000, 312030000, 312040000, 312050000, 312990000, 313000000,
	313020000, 313030000, 313040000, 399000000, 399060000, 399070000, 399080000, 399090000, 399100000, 399990000,
}

var economicDepartmentNames = []uint16{
	31, 33, 63, 76, 52, 53, 4, 28, 11, 66, 79, 55, 9, 30, 68, 85, 38, 69, 86, 39,
	41, 72, 54, 92, 98, 13, 103, 109, 10, 89, 97, 62, 75, 15, 50, 34, 12, 49, 16, 22,
	17, 14, 25, 56, 58, 57, 59, 105, 81, 83, 29, 1, 64, 77, 65, 78, 51, 3, 35, 82,
	42, 93, 90, 102, 106, 100, 99, 36, 0, 24, 61, 74, 18, 46, 84, 95, 48, 70, 87, 71,
	88, 6, 19, 2, 23, 67, 80, 47, 20, 37, 43, 27, 40, 107, 5, 26, 7, 8, 101, 32,
	96, 73, 60, 108, 91, 94, 104, 44, 45, 21,
}

const economicDepartmentPinyin = `gong zi fu li zhi chu
ji ben gong zi
jin tie bu tie
jiang jin
huo shi bu zhu fei
ji xiao gong zi
ji guan shi ye dan wei ji ben yang lao bao xian jiao fei
zhi ye nian jin jiao fei
zhi gong ji ben yi liao bao xian jiao fei
gong wu yuan yi liao bu zhu jiao fei
qi ta she hui bao zhang jiao fei
zhu fang gong ji jin
yi liao fei
qi ta gong zi fu li zhi chu
shang pin he fu wu zhi chu
ban gong fei
yin shua fei
zi xun fei
shou xu fei
shui fei
dian fei
you dian fei
qu nuan fei
wu ye guan li fei
chai lv fei
yin gong chu guo jing fei yong
wei xiu hu fei
zu lin fei
hui yi fei
pei xun fei
gong wu jie dai fei
zhuan yong cai liao fei
bei zhuang gou zhi fei
zhuan yong ran liao fei
lao wu fei
wei tuo ye wu fei
gong hui jing fei
fu li fei
gong wu yong che yun xing wei hu fei
qi ta jiao tong fei yong
shui jin ji fu jia fei yong
qi ta shang pin he fu wu zhi chu
dui ge ren he jia ting de bu zhu
li xiu fei
tui xiu fei
tui zhi yi fei
fu xu jin
sheng huo bu zhu
jiu ji fei
yi liao fei bu zhu
zhu xue jin
jiang li jin
ge ren nong ye sheng chan bu tie
dai jiao she hui bao xian fei
qi ta dui ge ren he jia ting de bu zhu
zhai wu li xi ji fei yong zhi chu
guo nei zhai wu fu xi
guo wai zhai wu fu xi
guo nei zhai wu fa xing fei yong
guo wai zhai wu fa xing fei yong
zi ben xing zhi chu ji ben jian she
fang wu jian zhu wu gou jian
ban gong she bei gou zhi
zhuan yong she bei gou zhi
ji chu she shi jian she
da xing xiu shan
xin xi wang luo ji ruan jian gou zhi geng xin
wu zi chu bei
gong wu yong che gou zhi
qi ta jiao tong gong ju gou zhi
wen wu he chen lie pin gou zhi
wu xing zi chan gou zhi
qi ta ji ben jian she zhi chu
zi ben xing zhi chu
fang wu jian zhu wu gou jian
ban gong she bei gou zhi
zhuan yong she bei gou zhi
ji chu she shi jian she
da xing xiu shan
xin xi wang luo ji ruan jian gou zhi geng xin
wu zi chu bei
tu di bu chang
an zhi bu zhu
di shang fu zhuo wu he qing miao bu chang
chai qian bu chang
gong wu yong che gou zhi
qi ta jiao tong gong ju gou zhi
wen wu he chen lie pin gou zhi
wu xing zi chan gou zhi
qi ta zi ben xing zhi chu
dui qi ye bu zhu ji ben jian she
zi ben jin zhu ru
qi ta dui qi ye bu zhu
dui qi ye bu zhu
zi ben jin zhu ru
zheng fu tou zi ji jin gu quan tou zi
fei yong bu tie
li xi bu tie
qi ta dui qi ye bu zhu
dui she hui bao zhang ji jin bu zhu
dui she hui bao xian ji jin bu zhu
bu chong quan guo she hui bao zhang ji jin
dui ji guan shi ye dan wei zhi ye nian jin de bu zhu
qi ta zhi chu
zeng yu
guo jia pei chang fei yong zhi chu
dui min jian fei ying li zu zhi he qun zhong xing zi zhi zu zhi bu tie
jing chang xing zeng yu
zi ben xing zeng yu
qi ta zhi chu
`
