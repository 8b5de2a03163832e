// Code generated from data/revenue.tsv by internal/gen. DO NOT EDIT.

package catalog

var revenueRows = []Entry{
	{"税收收入", 101, 0, 0, Revenue, GeneralPublic, High, false},
	{"增值税", 10101, 0, 0, Revenue, GeneralPublic, High, false},
	{"消费税", 10102, 0, 0, Revenue, GeneralPublic, High, false},
	{"企业所得税", 10104, 0, 0, Revenue, GeneralPublic, High, false},
	{"企业所得税退税", 10105, 0, 0, Revenue, GeneralPublic, High, false},
	{"个人所得税", 10106, 0, 0, Revenue, GeneralPublic, High, false},
	{"资源税", 10107, 0, 0, Revenue, GeneralPublic, High, false},
	{"城市维护建设税", 10109, 0, 0, Revenue, GeneralPublic, High, false},
	{"房产税", 10110, 0, 0, Revenue, GeneralPublic, High, false},
	{"印花税", 10111, 0, 0, Revenue, GeneralPublic, High, false},
	{"城镇土地使用税", 10112, 0, 0, Revenue, GeneralPublic, High, false},
	{"土地增值税", 10113, 0, 0, Revenue, GeneralPublic, High, false},
	{"车船税", 10114, 0, 0, Revenue, GeneralPublic, High, false},
	{"船舶吨税", 10115, 0, 0, Revenue, GeneralPublic, High, false},
	{"车辆购置税", 10116, 0, 0, Revenue, GeneralPublic, High, false},
	{"关税", 10117, 0, 0, Revenue, GeneralPublic, High, false},
	{"耕地占用税", 10118, 0, 0, Revenue, GeneralPublic, High, false},
	{"契税", 10119, 0, 0, Revenue, GeneralPublic, High, false},
	{"烟叶税", 10120, 0, 0, Revenue, GeneralPublic, High, false},
	{"环境保护税", 10121, 0, 0, Revenue, GeneralPublic, High, false},
	{"其他税收收入", 10199, 0, 0, Revenue, GeneralPublic, High, false},
	{"社会保险基金收入", 102, 0, 0, Revenue, SocialInsurance, High, false},
	{"企业职工基本养老保险基金收入", 10201, 0, 0, Revenue, SocialInsurance, High, false},
	{"失业保险基金收入", 10202, 0, 0, Revenue, SocialInsurance, High, false},
	{"职工基本医疗保险基金收入", 10203, 0, 0, Revenue, SocialInsurance, Medium, false},
	{"工伤保险基金收入", 10204, 0, 0, Revenue, SocialInsurance, High, false},
	{"城乡居民基本养老保险基金收入", 10210, 0, 0, Revenue, SocialInsurance, High, false},
	{"机关事业单位基本养老保险基金收入", 10211, 0, 0, Revenue, SocialInsurance, High, false},
	{"城乡居民基本医疗保险基金收入", 10212, 0, 0, Revenue, SocialInsurance, High, false},
	{"其他社会保险基金收入", 10299, 0, 0, Revenue, SocialInsurance, High, false},
	{"非税收入", 103, 0, 0, Revenue, GeneralPublic | GovernmentFund | StateCapital, High, false},
	{"政府性基金收入", 10301, 0, 0, Revenue, GovernmentFund, High, true},
	{"国有土地收益基金收入", 1030146, 0, 0, Revenue, GovernmentFund, High, false},
	{"农业土地开发资金收入", 1030147, 0, 0, Revenue, GovernmentFund, High, false},
	{"国有土地使用权出让收入", 1030148, 0, 0, Revenue, GovernmentFund, High, false},
	{"彩票公益金收入", 1030155, 0, 0, Revenue, GovernmentFund, Medium, false},
	{"城市基础设施配套费收入", 1030156, 0, 0, Revenue, GovernmentFund, Medium, false},
	{"污水处理费收入", 1030178, 0, 0, Revenue, GovernmentFund, Medium, false},
	{"耕地保护考核奖惩基金收入", 1030182, 2024, 0, Revenue, GovernmentFund, High, true},
	{"其他政府性基金收入", 1030199, 0, 0, Revenue, GovernmentFund, High, false},
	{"专项收入", 10302, 0, 0, Revenue, GeneralPublic, High, false},
	{"教育费附加收入", 1030203, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"地方教育附加收入", 1030216, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"文化事业建设费收入", 1030217, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"残疾人就业保障金收入", 1030218, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"教育资金收入", 1030219, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"农田水利建设资金收入", 1030220, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"森林植被恢复费", 1030222, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"水利建设专项收入", 1030223, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"其他专项收入", 1030299, 0, 0, Revenue, GeneralPublic, High, false},
	{"行政事业性收费收入", 10304, 0, 0, Revenue, GeneralPublic, High, false},
	{"罚没收入", 10305, 0, 0, Revenue, GeneralPublic, High, false},
	{"一般罚没收入", 1030501, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"缉私罚没收入", 1030502, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"缉毒罚没收入", 1030503, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"罚没收入退库", 1030509, 0, 0, Revenue, GeneralPublic, Medium, false},
	{"国有资本经营收入", 10306, 0, 0, Revenue, StateCapital, Medium, false},
	{"国有资源（资产）有偿使用收入", 10307, 0, 0, Revenue, GeneralPublic, High, false},
	{"捐赠收入", 10308, 0, 0, Revenue, GeneralPublic, High, false},
	{"政府住房基金收入", 10309, 0, 0, Revenue, GeneralPublic, High, false},
	{"专项债务对应项目专项收入", 10310, 0, 0, Revenue, GovernmentFund, High, false},
	{"其他收入", 10399, 0, 0, Revenue, GeneralPublic, High, false},
	{"债务收入", 105, 0, 0, Revenue, GeneralPublic, High, false},
	{"中央政府债务收入", 10503, 0, 0, Revenue, GeneralPublic, High, false},
	{"地方政府债务收入", 10504, 0, 0, Revenue, GeneralPublic, High, false},
	{"转移性收入", 110, 0, 0, Revenue, GeneralPublic | GovernmentFund | StateCapital, High, false},
	{"返还性收入", 11001, 0, 0, Revenue, GeneralPublic, High, false},
	{"一般性转移支付收入", 11002, 0, 0, Revenue, GeneralPublic, High, true},
	{"县级基本财力保障机制奖补资金收入", 1100207, 0, 0, Revenue, GeneralPublic, High, true},
	{"贫困地区转移支付收入", 1100231, 0, 2021, Revenue, GeneralPublic, Medium, true},
	{"欠发达地区转移支付收入", 1100231, 2022, 2022, Revenue, GeneralPublic, Medium, true},
	{"巩固脱贫攻坚成果衔接乡村振兴转移支付收入", 1100231, 2023, 0, Revenue, GeneralPublic, Medium, false},
	{"教育共同财政事权转移支付收入", 1100245, 2019, 0, Revenue, GeneralPublic, High, true},
	{"社会保障和就业共同财政事权转移支付收入", 1100248, 2019, 0, Revenue, GeneralPublic, High, true},
	{"医疗卫生共同财政事权转移支付收入", 1100249, 2019, 0, Revenue, GeneralPublic, High, true},
	{"节能环保共同财政事权转移支付收入", 1100250, 2019, 0, Revenue, GeneralPublic, High, true},
	{"农林水共同财政事权转移支付收入", 1100252, 2019, 0, Revenue, GeneralPublic, High, true},
	{"住房保障共同财政事权转移支付收入", 1100258, 2019, 0, Revenue, GeneralPublic, High, true},
	{"灾害防治及应急管理共同财政事权转移支付收入", 1100260, 2020, 0, Revenue, GeneralPublic, High, true},
	{"专项转移支付收入", 11003, 0, 0, Revenue, GeneralPublic, High, false},
	{"政府性基金转移支付收入", 11004, 0, 0, Revenue, GovernmentFund, High, true},
	{"自然资源海洋气象等", 1100412, 2024, 0, Revenue, GovernmentFund, High, true},
	{"国有资本经营预算转移支付收入", 11005, 0, 0, Revenue, StateCapital, High, false},
	{"上解收入", 11006, 0, 0, Revenue, GeneralPublic, High, false},
	{"上年结余收入", 11008, 0, 0, Revenue, GeneralPublic, High, false},
	{"调入资金", 11009, 0, 0, Revenue, GeneralPublic, High, false},
	{"债务转贷收入", 11011, 0, 0, Revenue, GeneralPublic, High, false},
	{"接受其他地区援助收入", 11013, 0, 0, Revenue, GeneralPublic, High, false},
	{"动用预算稳定调节基金", 11015, 0, 0, Revenue, GeneralPublic, Medium, false},
}

var revenueKeys = []uint32{
	101000000, 101010000, 101020000, 101040000, 101050000, 101060000, 101070000, 101090000, 101100000, 101110000,
	101120000, 101130000, 101140000, 101150000, 101160000, 101170000, 101180000, 101190000, 101200000, 101210000,
	101990000, 102000000, 102010000, 102020000, 102030000, 102040000, 102100000, 102110000, 102120000, 102990000,
	103000000, 103010000, 103014600, 103014700, 103014800, 103015500, 103015600, 103017800, 103018200, 103019900,
	103020000, 103020300, 103021600, 103021700, 103021800, 103021900, 103022000, 103022200, 103022300, 103029900,
	103040000, 103050000, 103050100, 103050200, 103050300, 103050900, 103060000, 103070000, 103080000, 103090000,
	103100000, 103990000, 105000000, 105030000, 105040000, 110000000, 110010000, 110020000, 110020700, 110023100,
	110023100, 110023100, 110024500, 110024800, 110024900, 110025000, 110025200, 110025800, 110026000, 110030000,
	110040000, 110041200, 110050000, 110060000, 110080000, 110090000, 110110000, 110130000, 110150000,
}

var revenueNames = []uint16{
	67, 52, 84, 83, 60, 40, 79, 5, 63, 3, 4, 22, 77, 62, 86, 15, 49, 61, 39, 29,
	20, 33, 76, 46, 88, 74, 9, 68, 34, 32, 56, 82, 57, 11, 64, 42, 26, 28, 36, 7,
	10, 1, 23, 17, 25, 71, 35, 8, 58, 87, 59, 31, 80, 72, 41, 45, 43, 27, 47, 70,
	44, 48, 37, 2, 78, 18, 19, 21, 73, 0, 54, 53, 51, 55, 38, 16, 24, 81, 13, 75,
	50, 85, 69, 6, 12, 14, 65, 66, 30,
}

const revenuePinyin = `shui shou shou ru
zeng zhi shui
xiao fei shui
qi ye suo de shui
qi ye suo de shui tui shui
ge ren suo de shui
zi yuan shui
cheng shi wei hu jian she shui
fang chan shui
yin hua shui
cheng zhen tu di shi yong shui
tu di zeng zhi shui
che chuan shui
chuan bo dun shui
che liang gou zhi shui
guan shui
geng di zhan yong shui
qi shui
yan ye shui
huan jing bao hu shui
qi ta shui shou shou ru
she hui bao xian ji jin shou ru
qi ye zhi gong ji ben yang lao bao xian ji jin shou ru
shi ye bao xian ji jin shou ru
zhi gong ji ben yi liao bao xian ji jin shou ru
gong shang bao xian ji jin shou ru
cheng xiang ju min ji ben yang lao bao xian ji jin shou ru
ji guan shi ye dan wei ji ben yang lao bao xian ji jin shou ru
cheng xiang ju min ji ben yi liao bao xian ji jin shou ru
qi ta she hui bao xian ji jin shou ru
fei shui shou ru
zheng fu xing ji jin shou ru
guo you tu di shou yi ji jin shou ru
nong ye tu di kai fa zi jin shou ru
guo you tu di shi yong quan chu rang shou ru
cai piao gong yi jin shou ru
cheng shi ji chu she shi pei tao fei shou ru
wu shui chu li fei shou ru
geng di bao hu kao he jiang cheng ji jin shou ru
qi ta zheng fu xing ji jin shou ru
zhuan xiang shou ru
jiao yu fei fu jia shou ru
di fang jiao yu fu jia shou ru
wen hua shi ye jian she fei shou ru
can ji ren jiu ye bao zhang jin shou ru
jiao yu zi jin shou ru
nong tian shui li jian she zi jin shou ru
sen lin zhi bei hui fu fei
shui li jian she zhuan xiang shou ru
qi ta zhuan xiang shou ru
xing zheng shi ye xing shou fei shou ru
fa mo shou ru
yi ban fa mo shou ru
ji si fa mo shou ru
ji du fa mo shou ru
fa mo shou ru tui ku
guo you zi ben jing ying shou ru
guo you zi yuan zi chan you chang shi yong shou ru
juan zeng shou ru
zheng fu zhu fang ji jin shou ru
zhuan xiang zhai wu dui ying xiang mu zhuan xiang shou ru
qi ta shou ru
zhai wu shou ru
zhong yang zheng fu zhai wu shou ru
di fang zheng fu zhai wu shou ru
zhuan yi xing shou ru
fan huan xing shou ru
yi ban xing zhuan yi zhi fu shou ru
xian ji ji ben cai li bao zhang ji zhi jiang bu zi jin shou ru
pin kun di qu zhuan yi zhi fu shou ru
qian fa da di qu zhuan yi zhi fu shou ru
gong gu tuo pin gong jian cheng guo xian jie xiang cun zhen xing zhuan yi zhi fu shou ru
jiao yu gong tong cai zheng shi quan zhuan yi zhi fu shou ru
she hui bao zhang he jiu ye gong tong cai zheng shi quan zhuan yi zhi fu shou ru
yi liao wei sheng gong tong cai zheng shi quan zhuan yi zhi fu shou ru
jie neng huan bao gong tong cai zheng shi quan zhuan yi zhi fu shou ru
nong lin shui gong tong cai zheng shi quan zhuan yi zhi fu shou ru
zhu fang bao zhang gong tong cai zheng shi quan zhuan yi zhi fu shou ru
zai hai fang zhi ji ying ji guan li gong tong cai zheng shi quan zhuan yi zhi fu shou ru
zhuan xiang zhuan yi zhi fu shou ru
zheng fu xing ji jin zhuan yi zhi fu shou ru
zi ran zi yuan hai yang qi xiang deng
guo you zi ben jing ying yu suan zhuan yi zhi fu shou ru
shang jie shou ru
shang nian jie yu shou ru
diao ru zi jin
zhai wu zhuan dai shou ru
jie shou qi ta di qu yuan zhu shou ru
dong yong yu suan wen ding tiao jie ji jin
`
