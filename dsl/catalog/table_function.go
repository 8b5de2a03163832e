// Code generated from data/function.tsv by internal/gen. DO NOT EDIT.

package catalog

var functionRows = []Entry{
	{"一般公共服务支出", 201, 0, 0, Function, GeneralPublic, High, true},
	{"人大事务", 20101, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2010101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010103, 0, 0, Function, GeneralPublic, High, false},
	{"人大会议", 2010104, 0, 0, Function, GeneralPublic, High, false},
	{"人大立法", 2010105, 0, 0, Function, GeneralPublic, High, false},
	{"人大监督", 2010106, 0, 0, Function, GeneralPublic, High, false},
	{"人大代表履职能力提升", 2010107, 0, 0, Function, GeneralPublic, High, false},
	{"代表工作", 2010108, 0, 0, Function, GeneralPublic, High, false},
	{"人大信访工作", 2010109, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2010150, 0, 0, Function, GeneralPublic, High, false},
	{"其他人大事务支出", 2010199, 0, 0, Function, GeneralPublic, High, false},
	{"政协事务", 20102, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2010201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010203, 0, 0, Function, GeneralPublic, High, false},
	{"政协会议", 2010204, 0, 0, Function, GeneralPublic, High, false},
	{"委员视察", 2010205, 0, 0, Function, GeneralPublic, High, false},
	{"参政议政", 2010206, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2010250, 0, 0, Function, GeneralPublic, High, false},
	{"其他政协事务支出", 2010299, 0, 0, Function, GeneralPublic, High, false},
	{"政府办公厅（室）及相关机构事务", 20103, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2010301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010303, 0, 0, Function, GeneralPublic, High, false},
	{"专项服务", 2010304, 0, 0, Function, GeneralPublic, High, false},
	{"专项业务活动", 2010305, 0, 2019, Function, GeneralPublic, Low, false},
	{"专项业务及机关事务管理", 2010305, 2020, 0, Function, GeneralPublic, Medium, false},
	{"政务公开审批", 2010306, 0, 0, Function, GeneralPublic, High, false},
	{"信访事务", 2010308, 0, 2023, Function, GeneralPublic, Medium, false},
	{"参事事务", 2010309, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2010350, 0, 0, Function, GeneralPublic, High, true},
	{"其他政府办公厅（室）及相关机构事务支出", 2010399, 0, 0, Function, GeneralPublic, High, true},
	{"发展与改革事务", 20104, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2010401, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010402, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010403, 0, 0, Function, GeneralPublic, High, false},
	{"战略规划与实施", 2010404, 0, 0, Function, GeneralPublic, High, false},
	{"日常经济运行调节", 2010405, 0, 0, Function, GeneralPublic, High, false},
	{"社会事业发展规划", 2010406, 0, 0, Function, GeneralPublic, High, false},
	{"经济体制改革研究", 2010407, 0, 0, Function, GeneralPublic, High, false},
	{"物价管理", 2010408, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2010450, 0, 0, Function, GeneralPublic, High, false},
	{"其他发展与改革事务支出", 2010499, 0, 0, Function, GeneralPublic, High, false},
	{"统计信息事务", 20105, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2010501, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010502, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010503, 0, 0, Function, GeneralPublic, High, false},
	{"信息事务", 2010504, 0, 0, Function, GeneralPublic, High, false},
	{"专项统计业务", 2010505, 0, 0, Function, GeneralPublic, High, true},
	{"统计管理", 2010506, 0, 0, Function, GeneralPublic, High, true},
	{"专项普查活动", 2010507, 0, 0, Function, GeneralPublic, High, true},
	{"统计抽样调查", 2010508, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2010550, 0, 0, Function, GeneralPublic, High, false},
	{"其他统计信息事务支出", 2010599, 0, 0, Function, GeneralPublic, High, false},
	{"财政事务", 20106, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2010601, 0, 0, Function, GeneralPublic, High, true},
	{"一般行政管理事务", 2010602, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2010603, 0, 0, Function, GeneralPublic, High, false},
	{"预算改革业务", 2010604, 0, 0, Function, GeneralPublic, High, true},
	{"财政国库业务", 2010605, 0, 0, Function, GeneralPublic, High, true},
	{"财政监察", 2010606, 0, 0, Function, GeneralPublic, High, false},
	{"信息化建设", 2010607, 0, 0, Function, GeneralPublic, High, true},
	{"财政委托业务支出", 2010608, 0, 0, Function, GeneralPublic, High, true},
	{"事业运行", 2010650, 0, 0, Function, GeneralPublic, High, false},
	{"其他财政事务支出", 2010699, 0, 0, Function, GeneralPublic, High, false},
	{"税收事务", 20107, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2010701, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010702, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010703, 0, 0, Function, GeneralPublic, High, false},
	{"税务办案", 2010704, 0, 2020, Function, GeneralPublic, Low, false},
	{"代扣代收代征税款手续费", 2010706, 0, 2020, Function, GeneralPublic, Low, false},
	{"税务宣传", 2010707, 0, 2020, Function, GeneralPublic, Low, false},
	{"协税护税", 2010708, 0, 2020, Function, GeneralPublic, Low, false},
	{"信息化建设", 2010709, 0, 0, Function, GeneralPublic, Medium, false},
	{"税收业务", 2010710, 2021, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2010750, 0, 0, Function, GeneralPublic, High, false},
	{"其他税收事务支出", 2010799, 0, 0, Function, GeneralPublic, High, false},
	{"审计事务", 20108, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2010801, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010802, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010803, 0, 0, Function, GeneralPublic, High, false},
	{"审计业务", 2010804, 0, 0, Function, GeneralPublic, High, false},
	{"审计管理", 2010805, 0, 0, Function, GeneralPublic, High, false},
	{"信息化建设", 2010806, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2010850, 0, 0, Function, GeneralPublic, High, false},
	{"其他审计事务支出", 2010899, 0, 0, Function, GeneralPublic, High, false},
	{"海关事务", 20109, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2010901, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2010902, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2010903, 0, 0, Function, GeneralPublic, High, false},
	{"缉私办案", 2010905, 0, 0, Function, GeneralPublic, Medium, false},
	{"口岸管理", 2010907, 0, 0, Function, GeneralPublic, Medium, false},
	{"信息化建设", 2010908, 0, 0, Function, GeneralPublic, Medium, false},
	{"海关关务", 2010909, 0, 0, Function, GeneralPublic, Medium, false},
	{"关税征管", 2010910, 0, 0, Function, GeneralPublic, Medium, false},
	{"海关监管", 2010911, 0, 0, Function, GeneralPublic, Medium, false},
	{"检验检疫", 2010912, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2010950, 0, 0, Function, GeneralPublic, High, false},
	{"其他海关事务支出", 2010999, 0, 0, Function, GeneralPublic, High, false},
	{"人力资源事务", 20110, 0, 2020, Function, GeneralPublic, Medium, false},
	{"行政运行", 2011001, 0, 2020, Function, GeneralPublic, Medium, false},
	{"一般行政管理事务", 2011002, 0, 2020, Function, GeneralPublic, Medium, false},
	{"机关服务", 2011003, 0, 2020, Function, GeneralPublic, Medium, false},
	{"政府特殊津贴", 2011004, 0, 2020, Function, GeneralPublic, Medium, false},
	{"资助留学回国人员", 2011005, 0, 2020, Function, GeneralPublic, Medium, false},
	{"博士后日常经费", 2011007, 0, 2020, Function, GeneralPublic, Medium, false},
	{"引进人才费用", 2011008, 0, 2020, Function, GeneralPublic, Medium, false},
	{"事业运行", 2011050, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他人力资源事务支出", 2011099, 0, 2020, Function, GeneralPublic, Medium, false},
	{"纪检监察事务", 20111, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2011101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2011102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2011103, 0, 0, Function, GeneralPublic, High, false},
	{"大案要案查处", 2011104, 0, 0, Function, GeneralPublic, High, false},
	{"派驻派出机构", 2011105, 0, 0, Function, GeneralPublic, High, false},
	{"中央巡视", 2011106, 0, 2019, Function, GeneralPublic, Low, false},
	{"巡视工作", 2011106, 2020, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2011150, 0, 0, Function, GeneralPublic, High, false},
	{"其他纪检监察事务支出", 2011199, 0, 0, Function, GeneralPublic, High, false},
	{"商贸事务", 20113, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2011301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2011302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2011303, 0, 0, Function, GeneralPublic, High, false},
	{"对外贸易管理", 2011304, 0, 0, Function, GeneralPublic, High, false},
	{"国际经济合作", 2011305, 0, 0, Function, GeneralPublic, High, false},
	{"外资管理", 2011306, 0, 0, Function, GeneralPublic, High, false},
	{"国内贸易管理", 2011307, 0, 0, Function, GeneralPublic, High, false},
	{"招商引资", 2011308, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2011350, 0, 0, Function, GeneralPublic, High, false},
	{"其他商贸事务支出", 2011399, 0, 0, Function, GeneralPublic, High, false},
	{"知识产权事务", 20114, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2011401, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2011402, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2011403, 0, 0, Function, GeneralPublic, High, false},
	{"专利审批", 2011404, 0, 0, Function, GeneralPublic, Medium, false},
	{"国家知识产权战略", 2011405, 0, 2020, Function, GeneralPublic, Low, false},
	{"知识产权战略和规划", 2011405, 2021, 0, Function, GeneralPublic, Low, false},
	{"国际合作与交流", 2011408, 2021, 0, Function, GeneralPublic, Low, false},
	{"知识产权宏观管理", 2011409, 0, 0, Function, GeneralPublic, Medium, false},
	{"商标管理", 2011410, 0, 0, Function, GeneralPublic, Medium, false},
	{"原产地地理标志管理", 2011411, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2011450, 0, 0, Function, GeneralPublic, High, false},
	{"其他知识产权事务支出", 2011499, 0, 0, Function, GeneralPublic, High, false},
	{"民族事务", 20123, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2012301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2012302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2012303, 0, 0, Function, GeneralPublic, High, false},
	{"民族工作专项", 2012304, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2012350, 0, 0, Function, GeneralPublic, High, false},
	{"其他民族事务支出", 2012399, 0, 0, Function, GeneralPublic, High, false},
	{"港澳台事务", 20125, 2019, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2012501, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2012502, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2012503, 2019, 0, Function, GeneralPublic, High, false},
	{"港澳事务", 2012504, 2019, 0, Function, GeneralPublic, High, false},
	{"台湾事务", 2012505, 2019, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2012550, 2019, 0, Function, GeneralPublic, High, false},
	{"其他港澳台事务支出", 2012599, 2019, 0, Function, GeneralPublic, Medium, false},
	{"档案事务", 20126, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2012601, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2012602, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2012603, 0, 0, Function, GeneralPublic, High, false},
	{"档案馆", 2012604, 0, 0, Function, GeneralPublic, High, false},
	{"其他档案事务支出", 2012699, 0, 0, Function, GeneralPublic, High, false},
	{"民主党派及工商联事务", 20128, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2012801, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2012802, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2012803, 0, 0, Function, GeneralPublic, High, false},
	{"参政议政", 2012804, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2012850, 0, 0, Function, GeneralPublic, High, false},
	{"其他民主党派及工商联事务支出", 2012899, 0, 0, Function, GeneralPublic, High, false},
	{"群众团体事务", 20129, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2012901, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2012902, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2012903, 0, 0, Function, GeneralPublic, High, false},
	{"厂务公开", 2012904, 0, 2019, Function, GeneralPublic, Low, false},
	{"工会疗养休养", 2012905, 0, 2019, Function, GeneralPublic, Low, false},
	{"工会事务", 2012906, 2020, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2012950, 0, 0, Function, GeneralPublic, High, false},
	{"其他群众团体事务支出", 2012999, 0, 0, Function, GeneralPublic, High, false},
	{"党委办公厅（室）及相关机构事务", 20131, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2013101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2013103, 0, 0, Function, GeneralPublic, High, false},
	{"专项业务", 2013105, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2013150, 0, 0, Function, GeneralPublic, High, false},
	{"其他党委办公厅（室）及相关机构事务支出", 2013199, 0, 0, Function, GeneralPublic, High, false},
	{"组织事务", 20132, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2013201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013202, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2013203, 0, 0, Function, GeneralPublic, High, false},
	{"公务员事务", 2013204, 2019, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2013250, 0, 0, Function, GeneralPublic, High, false},
	{"其他组织事务支出", 2013299, 0, 0, Function, GeneralPublic, High, false},
	{"宣传事务", 20133, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2013301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013302, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2013303, 0, 0, Function, GeneralPublic, High, false},
	{"宣传管理", 2013304, 2020, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2013350, 0, 0, Function, GeneralPublic, High, false},
	{"其他宣传事务支出", 2013399, 0, 0, Function, GeneralPublic, High, false},
	{"统战事务", 20134, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2013401, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013402, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2013403, 0, 0, Function, GeneralPublic, High, false},
	{"宗教事务", 2013404, 2019, 0, Function, GeneralPublic, High, false},
	{"华侨事务", 2013405, 2019, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2013450, 0, 0, Function, GeneralPublic, High, false},
	{"其他统战事务支出", 2013499, 0, 0, Function, GeneralPublic, High, false},
	{"对外联络事务", 20135, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2013501, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013502, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2013503, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2013550, 0, 0, Function, GeneralPublic, High, false},
	{"其他对外联络事务支出", 2013599, 0, 0, Function, GeneralPublic, High, false},
	{"其他共产党事务支出", 20136, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2013601, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013602, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2013603, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2013650, 0, 0, Function, GeneralPublic, High, false},
	{"其他共产党事务支出", 2013699, 0, 0, Function, GeneralPublic, High, false},
	{"网信事务", 20137, 2019, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2013701, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013702, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2013703, 2019, 0, Function, GeneralPublic, High, false},
	{"信息安全事务", 2013704, 2020, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2013750, 2019, 0, Function, GeneralPublic, High, false},
	{"其他网信事务支出", 2013799, 2019, 0, Function, GeneralPublic, High, false},
	{"市场监督管理事务", 20138, 2019, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2013801, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2013802, 2019, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2013803, 2019, 0, Function, GeneralPublic, High, false},
	{"市场监督管理专项", 2013804, 2019, 2019, Function, GeneralPublic, Low, false},
	{"市场主体管理", 2013804, 2020, 2023, Function, GeneralPublic, Medium, false},
	{"经营主体管理", 2013804, 2024, 0, Function, GeneralPublic, Medium, false},
	{"市场监管执法", 2013805, 2019, 2019, Function, GeneralPublic, Low, false},
	{"市场秩序执法", 2013805, 2020, 0, Function, GeneralPublic, Medium, false},
	{"消费者权益保护", 2013806, 2019, 2019, Function, GeneralPublic, Low, false},
	{"价格监督检查", 2013807, 2019, 2019, Function, GeneralPublic, Low, false},
	{"信息化建设", 2013808, 2019, 0, Function, GeneralPublic, High, false},
	{"市场监督管理技术支持", 2013809, 2019, 2019, Function, GeneralPublic, Low, false},
	{"认证认可监督管理", 2013810, 2019, 2019, Function, GeneralPublic, Low, false},
	{"质量基础", 2013810, 2020, 0, Function, GeneralPublic, Medium, false},
	{"标准化管理", 2013811, 2019, 2019, Function, GeneralPublic, Low, false},
	{"药品事务", 2013812, 2019, 0, Function, GeneralPublic, High, false},
	{"医疗器械事务", 2013813, 2019, 0, Function, GeneralPublic, High, false},
	{"化妆品事务", 2013814, 2019, 0, Function, GeneralPublic, High, false},
	{"质量安全监管", 2013815, 2020, 0, Function, GeneralPublic, Medium, false},
	{"食品安全监管", 2013816, 2020, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2013850, 2019, 0, Function, GeneralPublic, High, false},
	{"其他市场监督管理事务", 2013899, 2019, 0, Function, GeneralPublic, High, false},
	{"社会工作事务", 20139, 2024, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2013901, 2024, 0, Function, GeneralPublic, High, true},
	{"一般行政管理事务", 2013902, 2024, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2013903, 2024, 0, Function, GeneralPublic, High, false},
	{"专项业务", 2013904, 2024, 0, Function, GeneralPublic, Low, false},
	{"事业运行", 2013950, 2024, 0, Function, GeneralPublic, High, true},
	{"其他社会工作事务支出", 2013999, 2024, 0, Function, GeneralPublic, High, true},
	{"信访事务", 20140, 2024, 0, Function, GeneralPublic, Medium, false},
	{"行政运行", 2014001, 2024, 0, Function, GeneralPublic, Medium, false},
	{"一般行政管理事务", 2014002, 2024, 0, Function, GeneralPublic, Medium, false},
	{"机关服务", 2014003, 2024, 0, Function, GeneralPublic, Medium, false},
	{"信访业务", 2014004, 2024, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2014050, 2024, 0, Function, GeneralPublic, Medium, false},
	{"其他信访事务支出", 2014099, 2024, 0, Function, GeneralPublic, Medium, false},
	{"其他一般公共服务支出", 20199, 0, 0, Function, GeneralPublic, High, false},
	{"国家赔偿费用支出", 2019901, 0, 0, Function, GeneralPublic, High, false},
	{"其他一般公共服务支出", 2019999, 0, 0, Function, GeneralPublic, High, false},
	{"外交支出", 202, 0, 0, Function, GeneralPublic, High, true},
	{"外交管理事务", 20201, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2020101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2020102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2020103, 0, 0, Function, GeneralPublic, High, false},
	{"专项业务", 2020104, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2020150, 0, 0, Function, GeneralPublic, High, false},
	{"其他外交管理事务支出", 2020199, 0, 0, Function, GeneralPublic, High, false},
	{"驻外机构", 20202, 0, 0, Function, GeneralPublic, High, false},
	{"驻外使领馆（团、处）", 2020201, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他驻外机构支出", 2020202, 0, 0, Function, GeneralPublic, Medium, false},
	{"对外援助", 20203, 0, 0, Function, GeneralPublic, High, false},
	{"援外优惠贷款贴息", 2020304, 0, 0, Function, GeneralPublic, Medium, false},
	{"对外援助", 2020306, 0, 0, Function, GeneralPublic, Medium, false},
	{"国际组织", 20204, 0, 0, Function, GeneralPublic, High, false},
	{"国际组织会费", 2020401, 0, 0, Function, GeneralPublic, High, false},
	{"国际组织捐赠", 2020402, 0, 0, Function, GeneralPublic, High, false},
	{"维和摊款", 2020403, 0, 0, Function, GeneralPublic, High, false},
	{"国际组织股金及基金", 2020404, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他国际组织支出", 2020499, 0, 0, Function, GeneralPublic, High, false},
	{"对外合作与交流", 20205, 0, 0, Function, GeneralPublic, High, false},
	{"在华国际会议", 2020503, 0, 0, Function, GeneralPublic, Medium, false},
	{"国际交流活动", 2020504, 0, 0, Function, GeneralPublic, Medium, false},
	{"对外合作活动", 2020505, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他对外合作与交流支出", 2020599, 0, 0, Function, GeneralPublic, Medium, false},
	{"对外宣传", 20206, 0, 0, Function, GeneralPublic, High, false},
	{"对外宣传", 2020601, 0, 0, Function, GeneralPublic, Medium, false},
	{"边界勘界联检", 20207, 0, 0, Function, GeneralPublic, High, false},
	{"边界勘界", 2020701, 0, 0, Function, GeneralPublic, Medium, false},
	{"边界联检", 2020702, 0, 0, Function, GeneralPublic, Medium, false},
	{"边界界桩维护", 2020703, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他支出", 2020799, 0, 0, Function, GeneralPublic, Medium, false},
	{"国际发展合作", 20208, 2019, 0, Function, GeneralPublic, Medium, false},
	{"行政运行", 2020801, 2019, 0, Function, GeneralPublic, Medium, false},
	{"一般行政管理事务", 2020802, 2019, 0, Function, GeneralPublic, Medium, false},
	{"机关服务", 2020803, 2019, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2020850, 2019, 0, Function, GeneralPublic, Medium, false},
	{"其他国际发展合作支出", 2020899, 2019, 0, Function, GeneralPublic, Medium, false},
	{"其他外交支出", 20299, 0, 0, Function, GeneralPublic, High, false},
	{"其他外交支出", 2029901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他外交支出", 2029999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"国防支出", 203, 0, 0, Function, GeneralPublic, High, true},
	{"现役部队", 20301, 0, 2020, Function, GeneralPublic, Medium, false},
	{"军费", 20301, 2021, 0, Function, GeneralPublic, Medium, false},
	{"现役部队", 2030101, 0, 0, Function, GeneralPublic, Medium, false},
	{"预备役部队", 2030102, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他军费支出", 2030199, 2021, 0, Function, GeneralPublic, Medium, false},
	{"国防科研事业", 20304, 0, 0, Function, GeneralPublic, High, false},
	{"国防科研事业", 2030401, 0, 0, Function, GeneralPublic, Medium, false},
	{"专项工程", 20305, 0, 0, Function, GeneralPublic, High, false},
	{"专项工程", 2030501, 0, 0, Function, GeneralPublic, Medium, false},
	{"国防动员", 20306, 0, 0, Function, GeneralPublic, High, false},
	{"兵役征集", 2030601, 0, 0, Function, GeneralPublic, High, false},
	{"经济动员", 2030602, 0, 0, Function, GeneralPublic, High, false},
	{"人民防空", 2030603, 0, 0, Function, GeneralPublic, High, false},
	{"交通战备", 2030604, 0, 0, Function, GeneralPublic, High, false},
	{"国防教育", 2030605, 0, 0, Function, GeneralPublic, Medium, false},
	{"预备役部队", 2030606, 0, 2020, Function, GeneralPublic, Medium, false},
	{"民兵", 2030607, 0, 0, Function, GeneralPublic, High, false},
	{"边海防", 2030608, 0, 0, Function, GeneralPublic, High, false},
	{"其他国防动员支出", 2030699, 0, 0, Function, GeneralPublic, High, false},
	{"其他国防支出", 20399, 0, 0, Function, GeneralPublic, High, false},
	{"其他国防支出", 2039901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他国防支出", 2039999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"公共安全支出", 204, 0, 0, Function, GeneralPublic, High, true},
	{"武装警察部队", 20401, 0, 0, Function, GeneralPublic, High, false},
	{"武装警察部队", 2040101, 2019, 0, Function, GeneralPublic, Medium, false},
	{"其他武装警察部队支出", 2040199, 2019, 0, Function, GeneralPublic, Medium, false},
	{"公安", 20402, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2040201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040203, 0, 0, Function, GeneralPublic, High, false},
	{"信息化建设", 2040219, 0, 0, Function, GeneralPublic, High, false},
	{"执法办案", 2040220, 2019, 0, Function, GeneralPublic, High, false},
	{"特别业务", 2040221, 2019, 0, Function, GeneralPublic, High, false},
	{"特勤业务", 2040222, 2019, 0, Function, GeneralPublic, Medium, false},
	{"移民事务", 2040223, 2019, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2040250, 0, 0, Function, GeneralPublic, High, false},
	{"其他公安支出", 2040299, 0, 0, Function, GeneralPublic, High, false},
	{"国家安全", 20403, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2040301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040303, 0, 0, Function, GeneralPublic, High, false},
	{"安全业务", 2040304, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2040350, 0, 0, Function, GeneralPublic, High, false},
	{"其他国家安全支出", 2040399, 0, 0, Function, GeneralPublic, High, false},
	{"检察", 20404, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2040401, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040402, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040403, 0, 0, Function, GeneralPublic, High, false},
	{"“两房”建设", 2040409, 0, 0, Function, GeneralPublic, Medium, false},
	{"检察监督", 2040410, 2019, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2040450, 0, 0, Function, GeneralPublic, High, false},
	{"其他检察支出", 2040499, 0, 0, Function, GeneralPublic, High, false},
	{"法院", 20405, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2040501, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040502, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040503, 0, 0, Function, GeneralPublic, High, false},
	{"案件审判", 2040504, 0, 0, Function, GeneralPublic, High, false},
	{"案件执行", 2040505, 0, 0, Function, GeneralPublic, High, false},
	{"“两庭”建设", 2040506, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2040550, 0, 0, Function, GeneralPublic, High, false},
	{"其他法院支出", 2040599, 0, 0, Function, GeneralPublic, High, false},
	{"司法", 20406, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2040601, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040602, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040603, 0, 0, Function, GeneralPublic, High, false},
	{"基层司法业务", 2040604, 0, 0, Function, GeneralPublic, High, false},
	{"普法宣传", 2040605, 0, 0, Function, GeneralPublic, High, false},
	{"律师公证管理", 2040606, 0, 2019, Function, GeneralPublic, Medium, false},
	{"律师管理", 2040606, 2020, 0, Function, GeneralPublic, Medium, false},
	{"法律援助", 2040607, 0, 2020, Function, GeneralPublic, Medium, false},
	{"公共法律服务", 2040607, 2021, 0, Function, GeneralPublic, Medium, true},
	{"国家统一法律职业资格考试", 2040608, 2019, 0, Function, GeneralPublic, Medium, false},
	{"仲裁", 2040609, 0, 2020, Function, GeneralPublic, Medium, false},
	{"社区矫正", 2040610, 0, 0, Function, GeneralPublic, High, false},
	{"司法鉴定", 2040611, 0, 2020, Function, GeneralPublic, Medium, false},
	{"法制建设", 2040612, 2019, 2020, Function, GeneralPublic, Medium, false},
	{"法治建设", 2040612, 2021, 0, Function, GeneralPublic, Medium, false},
	{"信息化建设", 2040613, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2040650, 0, 0, Function, GeneralPublic, High, false},
	{"其他司法支出", 2040699, 0, 0, Function, GeneralPublic, High, false},
	{"监狱", 20407, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2040701, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040702, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040703, 0, 0, Function, GeneralPublic, High, false},
	{"犯人生活", 2040704, 0, 2020, Function, GeneralPublic, Medium, false},
	{"罪犯生活及医疗卫生", 2040704, 2021, 0, Function, GeneralPublic, Medium, false},
	{"犯人改造", 2040705, 0, 2020, Function, GeneralPublic, Medium, false},
	{"监狱业务及罪犯改造", 2040705, 2021, 0, Function, GeneralPublic, Medium, false},
	{"狱政设施建设", 2040706, 0, 0, Function, GeneralPublic, High, false},
	{"信息化建设", 2040707, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2040750, 0, 0, Function, GeneralPublic, High, false},
	{"其他监狱支出", 2040799, 0, 0, Function, GeneralPublic, High, false},
	{"强制隔离戒毒", 20408, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2040801, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040802, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040803, 0, 0, Function, GeneralPublic, High, false},
	{"强制隔离戒毒人员生活", 2040804, 0, 0, Function, GeneralPublic, High, false},
	{"强制隔离戒毒人员教育", 2040805, 0, 0, Function, GeneralPublic, High, false},
	{"所政设施建设", 2040806, 0, 0, Function, GeneralPublic, High, false},
	{"信息化建设", 2040807, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2040850, 0, 0, Function, GeneralPublic, High, false},
	{"其他强制隔离戒毒支出", 2040899, 0, 0, Function, GeneralPublic, High, false},
	{"国家保密", 20409, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2040901, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2040902, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2040903, 0, 0, Function, GeneralPublic, High, false},
	{"保密技术", 2040904, 0, 0, Function, GeneralPublic, High, false},
	{"保密管理", 2040905, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2040950, 0, 0, Function, GeneralPublic, High, false},
	{"其他国家保密支出", 2040999, 0, 0, Function, GeneralPublic, High, false},
	{"缉私警察", 20410, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2041001, 0, 0, Function, GeneralPublic, Medium, false},
	{"一般行政管理事务", 2041002, 0, 0, Function, GeneralPublic, Medium, false},
	{"信息化建设", 2041006, 0, 0, Function, GeneralPublic, Medium, false},
	{"缉私业务", 2041007, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他缉私警察支出", 2041099, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他公共安全支出", 20499, 0, 0, Function, GeneralPublic, High, true},
	{"其他公共安全支出", 2049901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"国家司法救助支出", 2049902, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他公共安全支出", 2049999, 2021, 0, Function, GeneralPublic, Medium, true},
	{"教育支出", 205, 0, 0, Function, GeneralPublic, High, true},
	{"教育管理事务", 20501, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2050101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2050102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2050103, 0, 0, Function, GeneralPublic, High, false},
	{"其他教育管理事务支出", 2050199, 0, 0, Function, GeneralPublic, High, false},
	{"普通教育", 20502, 0, 0, Function, GeneralPublic, High, false},
	{"学前教育", 2050201, 0, 0, Function, GeneralPublic, High, false},
	{"小学教育", 2050202, 0, 0, Function, GeneralPublic, High, false},
	{"初中教育", 2050203, 0, 0, Function, GeneralPublic, High, false},
	{"高中教育", 2050204, 0, 0, Function, GeneralPublic, High, false},
	{"高等教育", 2050205, 0, 0, Function, GeneralPublic, High, false},
	{"其他普通教育支出", 2050299, 0, 0, Function, GeneralPublic, High, false},
	{"职业教育", 20503, 0, 0, Function, GeneralPublic, High, false},
	{"初等职业教育", 2050301, 0, 0, Function, GeneralPublic, High, false},
	{"中专教育", 2050302, 0, 2019, Function, GeneralPublic, Medium, false},
	{"中等职业教育", 2050302, 2020, 0, Function, GeneralPublic, Medium, false},
	{"技校教育", 2050303, 0, 0, Function, GeneralPublic, High, false},
	{"职业高中教育", 2050304, 0, 2019, Function, GeneralPublic, Medium, false},
	{"高等职业教育", 2050305, 0, 0, Function, GeneralPublic, High, false},
	{"其他职业教育支出", 2050399, 0, 0, Function, GeneralPublic, High, false},
	{"成人教育", 20504, 0, 0, Function, GeneralPublic, High, false},
	{"成人初等教育", 2050401, 0, 0, Function, GeneralPublic, High, false},
	{"成人中等教育", 2050402, 0, 0, Function, GeneralPublic, High, false},
	{"成人高等教育", 2050403, 0, 0, Function, GeneralPublic, High, false},
	{"成人广播电视教育", 2050404, 0, 0, Function, GeneralPublic, High, false},
	{"其他成人教育支出", 2050499, 0, 0, Function, GeneralPublic, High, false},
	{"广播电视教育", 20505, 0, 0, Function, GeneralPublic, High, false},
	{"广播电视学校", 2050501, 0, 0, Function, GeneralPublic, High, false},
	{"教育电视台", 2050502, 0, 0, Function, GeneralPublic, High, false},
	{"其他广播电视教育支出", 2050599, 0, 0, Function, GeneralPublic, High, false},
	{"留学教育", 20506, 0, 0, Function, GeneralPublic, High, false},
	{"出国留学教育", 2050601, 0, 0, Function, GeneralPublic, High, false},
	{"来华留学教育", 2050602, 0, 0, Function, GeneralPublic, High, false},
	{"其他留学教育支出", 2050699, 0, 0, Function, GeneralPublic, High, false},
	{"特殊教育", 20507, 0, 0, Function, GeneralPublic, High, false},
	{"特殊学校教育", 2050701, 0, 0, Function, GeneralPublic, High, false},
	{"工读学校教育", 2050702, 0, 2023, Function, GeneralPublic, Medium, false},
	{"专门学校教育", 2050702, 2024, 0, Function, GeneralPublic, Low, false},
	{"其他特殊教育支出", 2050799, 0, 0, Function, GeneralPublic, High, false},
	{"进修及培训", 20508, 0, 0, Function, GeneralPublic, High, false},
	{"教师进修", 2050801, 0, 0, Function, GeneralPublic, High, false},
	{"干部教育", 2050802, 0, 0, Function, GeneralPublic, High, false},
	{"培训支出", 2050803, 0, 0, Function, GeneralPublic, High, false},
	{"退役士兵能力提升", 2050804, 0, 0, Function, GeneralPublic, High, false},
	{"其他进修及培训", 2050899, 0, 0, Function, GeneralPublic, High, false},
	{"教育费附加安排的支出", 20509, 0, 0, Function, GeneralPublic, High, false},
	{"农村中小学校舍建设", 2050901, 0, 0, Function, GeneralPublic, High, false},
	{"农村中小学教学设施", 2050902, 0, 0, Function, GeneralPublic, High, false},
	{"城市中小学校舍建设", 2050903, 0, 0, Function, GeneralPublic, High, false},
	{"城市中小学教学设施", 2050904, 0, 0, Function, GeneralPublic, High, false},
	{"中等职业学校教学设施", 2050905, 0, 0, Function, GeneralPublic, High, false},
	{"其他教育费附加安排的支出", 2050999, 0, 0, Function, GeneralPublic, High, false},
	{"其他教育支出", 20599, 0, 0, Function, GeneralPublic, High, true},
	{"其他教育支出", 2059999, 0, 0, Function, GeneralPublic, High, true},
	{"科学技术支出", 206, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"科学技术管理事务", 20601, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2060101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2060102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2060103, 0, 0, Function, GeneralPublic, High, false},
	{"其他科学技术管理事务支出", 2060199, 0, 0, Function, GeneralPublic, High, false},
	{"基础研究", 20602, 0, 0, Function, GeneralPublic, High, false},
	{"机构运行", 2060201, 0, 0, Function, GeneralPublic, High, false},
	{"自然科学基金", 2060203, 0, 0, Function, GeneralPublic, High, false},
	{"重点实验室及相关设施", 2060204, 0, 2020, Function, GeneralPublic, Medium, false},
	{"实验室及相关设施", 2060204, 2021, 0, Function, GeneralPublic, Medium, false},
	{"重大科学工程", 2060205, 0, 0, Function, GeneralPublic, High, false},
	{"专项基础科研", 2060206, 0, 0, Function, GeneralPublic, High, false},
	{"专项技术基础", 2060207, 0, 0, Function, GeneralPublic, High, false},
	{"科技人才队伍建设", 2060208, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他基础研究支出", 2060299, 0, 0, Function, GeneralPublic, High, false},
	{"应用研究", 20603, 0, 0, Function, GeneralPublic, High, false},
	{"机构运行", 2060301, 0, 0, Function, GeneralPublic, High, false},
	{"社会公益研究", 2060302, 0, 0, Function, GeneralPublic, High, false},
	{"高技术研究", 2060303, 0, 0, Function, GeneralPublic, High, false},
	{"专项科研试制", 2060304, 0, 0, Function, GeneralPublic, High, false},
	{"其他应用研究支出", 2060399, 0, 0, Function, GeneralPublic, High, false},
	{"技术研究与开发", 20604, 0, 0, Function, GeneralPublic, High, false},
	{"机构运行", 2060401, 0, 0, Function, GeneralPublic, High, false},
	{"应用技术研究与开发", 2060402, 0, 2020, Function, GeneralPublic, Medium, false},
	{"产业技术研究与开发", 2060403, 0, 2020, Function, GeneralPublic, Medium, false},
	{"科技成果转化与扩散", 2060404, 0, 0, Function, GeneralPublic, High, false},
	{"共性技术研究与开发", 2060405, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他技术研究与开发支出", 2060499, 0, 0, Function, GeneralPublic, High, false},
	{"科技条件与服务", 20605, 0, 0, Function, GeneralPublic, High, true},
	{"机构运行", 2060501, 0, 0, Function, GeneralPublic, High, true},
	{"技术创新服务体系", 2060502, 0, 0, Function, GeneralPublic, High, true},
	{"科技条件专项", 2060503, 0, 0, Function, GeneralPublic, High, true},
	{"其他科技条件与服务支出", 2060599, 0, 0, Function, GeneralPublic, High, true},
	{"社会科学", 20606, 0, 0, Function, GeneralPublic, High, false},
	{"社会科学研究机构", 2060601, 0, 0, Function, GeneralPublic, High, false},
	{"社会科学研究", 2060602, 0, 0, Function, GeneralPublic, High, false},
	{"社科基金支出", 2060603, 0, 0, Function, GeneralPublic, High, false},
	{"其他社会科学支出", 2060699, 0, 0, Function, GeneralPublic, High, false},
	{"科学技术普及", 20607, 0, 0, Function, GeneralPublic, High, true},
	{"机构运行", 2060701, 0, 0, Function, GeneralPublic, High, false},
	{"科普活动", 2060702, 0, 0, Function, GeneralPublic, High, true},
	{"青少年科技活动", 2060703, 0, 0, Function, GeneralPublic, High, false},
	{"学术交流活动", 2060704, 0, 0, Function, GeneralPublic, High, false},
	{"科技馆站", 2060705, 0, 0, Function, GeneralPublic, High, false},
	{"其他科学技术普及支出", 2060799, 0, 0, Function, GeneralPublic, High, false},
	{"科技交流与合作", 20608, 0, 0, Function, GeneralPublic, High, false},
	{"国际交流与合作", 2060801, 0, 0, Function, GeneralPublic, High, false},
	{"重大科技合作项目", 2060802, 0, 0, Function, GeneralPublic, High, false},
	{"其他科技交流与合作支出", 2060899, 0, 0, Function, GeneralPublic, High, false},
	{"科技重大项目", 20609, 0, 0, Function, GeneralPublic, High, false},
	{"科技重大专项", 2060901, 0, 0, Function, GeneralPublic, High, false},
	{"重点研发计划", 2060902, 0, 0, Function, GeneralPublic, High, false},
	{"其他科技重大项目", 2060903, 2021, 0, Function, GeneralPublic, Low, false},
	{"其他科技重大项目", 2060999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"核电站乏燃料处理处置基金支出", 20610, 0, 0, Function, GovernmentFund, High, false},
	{"乏燃料运输", 2061001, 0, 0, Function, GovernmentFund, Medium, false},
	{"乏燃料离堆贮存", 2061002, 0, 0, Function, GovernmentFund, Medium, false},
	{"乏燃料后处理", 2061003, 0, 0, Function, GovernmentFund, Medium, false},
	{"高放废物的处理处置", 2061004, 0, 0, Function, GovernmentFund, Medium, false},
	{"乏燃料后处理厂的建设、运行、改造和退役", 2061005, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他乏燃料处理处置基金支出", 2061099, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他科学技术支出", 20699, 0, 0, Function, GeneralPublic, High, false},
	{"科技奖励", 2069901, 0, 0, Function, GeneralPublic, High, false},
	{"核应急", 2069902, 0, 0, Function, GeneralPublic, High, false},
	{"转制科研机构", 2069903, 0, 0, Function, GeneralPublic, High, false},
	{"其他科学技术支出", 2069999, 0, 0, Function, GeneralPublic, High, false},
	{"文化体育与传媒支出", 207, 0, 2018, Function, GeneralPublic | GovernmentFund, High, false},
	{"文化旅游体育与传媒支出", 207, 2019, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"文化和旅游", 20701, 2019, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2070101, 2019, 0, Function, GeneralPublic, High, true},
	{"一般行政管理事务", 2070102, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2070103, 2019, 0, Function, GeneralPublic, High, false},
	{"图书馆", 2070104, 2019, 0, Function, GeneralPublic, High, true},
	{"文化展示及纪念机构", 2070105, 2019, 0, Function, GeneralPublic, High, true},
	{"艺术表演场所", 2070106, 2019, 0, Function, GeneralPublic, High, false},
	{"艺术表演团体", 2070107, 2019, 0, Function, GeneralPublic, High, false},
	{"文化活动", 2070108, 2019, 0, Function, GeneralPublic, High, true},
	{"群众文化", 2070109, 2019, 0, Function, GeneralPublic, High, true},
	{"文化和旅游交流与合作", 2070110, 2019, 0, Function, GeneralPublic, High, true},
	{"文化创作与保护", 2070111, 2019, 0, Function, GeneralPublic, High, true},
	{"文化和旅游市场管理", 2070112, 2019, 0, Function, GeneralPublic, High, true},
	{"旅游宣传", 2070113, 2019, 0, Function, GeneralPublic, High, true},
	{"旅游行业业务管理", 2070114, 2019, 2019, Function, GeneralPublic, Medium, false},
	{"文化和旅游管理事务", 2070114, 2020, 0, Function, GeneralPublic, Medium, true},
	{"其他文化和旅游支出", 2070199, 2019, 0, Function, GeneralPublic, High, true},
	{"文物", 20702, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2070201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2070202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2070203, 0, 0, Function, GeneralPublic, High, false},
	{"文物保护", 2070204, 0, 0, Function, GeneralPublic, High, false},
	{"博物馆", 2070205, 0, 0, Function, GeneralPublic, High, false},
	{"历史名城与古迹", 2070206, 0, 0, Function, GeneralPublic, High, false},
	{"其他文物支出", 2070299, 0, 0, Function, GeneralPublic, High, false},
	{"体育", 20703, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2070301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2070302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2070303, 0, 0, Function, GeneralPublic, High, false},
	{"运动项目管理", 2070304, 0, 0, Function, GeneralPublic, High, false},
	{"体育竞赛", 2070305, 0, 0, Function, GeneralPublic, High, false},
	{"体育训练", 2070306, 0, 0, Function, GeneralPublic, High, false},
	{"体育场馆", 2070307, 0, 0, Function, GeneralPublic, High, false},
	{"群众体育", 2070308, 0, 0, Function, GeneralPublic, High, true},
	{"体育交流与合作", 2070309, 0, 0, Function, GeneralPublic, High, false},
	{"其他体育支出", 2070399, 0, 0, Function, GeneralPublic, High, false},
	{"新闻出版电影", 20706, 2019, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2070601, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2070602, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2070603, 2019, 0, Function, GeneralPublic, High, false},
	{"新闻通讯", 2070604, 2019, 0, Function, GeneralPublic, High, false},
	{"出版发行", 2070605, 2019, 0, Function, GeneralPublic, High, false},
	{"版权管理", 2070606, 2019, 0, Function, GeneralPublic, High, false},
	{"电影", 2070607, 2019, 0, Function, GeneralPublic, High, false},
	{"其他新闻出版电影支出", 2070699, 2019, 0, Function, GeneralPublic, High, false},
	{"国家电影事业发展专项资金安排的支出", 20707, 0, 0, Function, GovernmentFund, Medium, false},
	{"资助国产影片放映", 2070701, 0, 0, Function, GovernmentFund, Medium, false},
	{"资助影院建设", 2070702, 0, 0, Function, GovernmentFund, Medium, false},
	{"资助少数民族语电影译制", 2070703, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他国家电影事业发展专项资金支出", 2070799, 0, 0, Function, GovernmentFund, Medium, false},
	{"广播电视", 20708, 2019, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2070801, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2070802, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2070803, 2019, 0, Function, GeneralPublic, High, false},
	{"广播", 2070804, 2019, 2020, Function, GeneralPublic, Medium, false},
	{"电视", 2070805, 2019, 2020, Function, GeneralPublic, Medium, false},
	{"监测监管", 2070806, 2021, 0, Function, GeneralPublic, Medium, false},
	{"传输发射", 2070807, 2021, 0, Function, GeneralPublic, Medium, false},
	{"广播电视事务", 2070808, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他广播电视支出", 2070899, 2019, 0, Function, GeneralPublic, High, false},
	{"旅游发展基金支出", 20709, 0, 0, Function, GovernmentFund, High, true},
	{"宣传促销", 2070901, 0, 0, Function, GovernmentFund, Medium, false},
	{"行业规划", 2070902, 0, 0, Function, GovernmentFund, Medium, false},
	{"旅游事业补助", 2070903, 0, 0, Function, GovernmentFund, Medium, false},
	{"地方旅游开发项目补助", 2070904, 0, 0, Function, GovernmentFund, High, true},
	{"其他旅游发展基金支出", 2070999, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家电影事业发展专项资金对应专项债务收入安排的支出", 20710, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他国家电影事业发展专项资金对应专项债务收入支出", 2071099, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他文化体育与传媒支出", 20799, 0, 2018, Function, GeneralPublic, High, false},
	{"其他文化旅游体育与传媒支出", 20799, 2019, 0, Function, GeneralPublic, High, true},
	{"宣传文化发展专项支出", 2079902, 2019, 0, Function, GeneralPublic, High, false},
	{"文化产业发展专项支出", 2079903, 2019, 0, Function, GeneralPublic, High, true},
	{"其他文化旅游体育与传媒支出", 2079999, 2019, 0, Function, GeneralPublic, High, true},
	{"社会保障和就业支出", 208, 0, 0, Function, GeneralPublic | GovernmentFund | StateCapital, High, true},
	{"人力资源和社会保障管理事务", 20801, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2080101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2080102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2080103, 0, 0, Function, GeneralPublic, High, false},
	{"综合业务管理", 2080104, 0, 0, Function, GeneralPublic, High, false},
	{"劳动保障监察", 2080105, 0, 0, Function, GeneralPublic, High, false},
	{"就业管理事务", 2080106, 0, 0, Function, GeneralPublic, High, false},
	{"社会保险业务管理事务", 2080107, 0, 0, Function, GeneralPublic, High, false},
	{"信息化建设", 2080108, 0, 0, Function, GeneralPublic, High, false},
	{"社会保险经办机构", 2080109, 0, 0, Function, GeneralPublic, High, false},
	{"劳动关系和维权", 2080110, 0, 0, Function, GeneralPublic, High, false},
	{"公共就业服务和职业技能鉴定机构", 2080111, 0, 0, Function, GeneralPublic, High, false},
	{"劳动人事争议调解仲裁", 2080112, 0, 0, Function, GeneralPublic, High, false},
	{"政府特殊津贴", 2080113, 2021, 0, Function, GeneralPublic, Medium, false},
	{"资助留学回国人员", 2080114, 2021, 0, Function, GeneralPublic, Medium, false},
	{"博士后日常经费", 2080115, 2021, 0, Function, GeneralPublic, Medium, false},
	{"引进人才费用", 2080116, 2021, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2080150, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他人力资源和社会保障管理事务支出", 2080199, 0, 0, Function, GeneralPublic, High, false},
	{"民政管理事务", 20802, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2080201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2080202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2080203, 0, 0, Function, GeneralPublic, High, false},
	{"民间组织管理", 2080206, 0, 2019, Function, GeneralPublic, Medium, false},
	{"社会组织管理", 2080206, 2020, 0, Function, GeneralPublic, Medium, true},
	{"行政区划和地名管理", 2080207, 0, 0, Function, GeneralPublic, High, false},
	{"基层政权和社区建设", 2080208, 0, 2019, Function, GeneralPublic, Medium, false},
	{"基层政权建设和社区治理", 2080208, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他民政管理事务支出", 2080299, 0, 0, Function, GeneralPublic, High, false},
	{"补充全国社会保障基金", 20804, 0, 0, Function, GeneralPublic | StateCapital, High, false},
	{"用一般公共预算补充基金", 2080402, 0, 0, Function, GeneralPublic, Medium, false},
	{"国有资本经营预算补充社保基金支出", 2080451, 0, 0, Function, StateCapital, Medium, false},
	{"用其他财政资金补充基金", 2080499, 0, 0, Function, GeneralPublic, Medium, false},
	{"行政事业单位离退休", 20805, 0, 2019, Function, GeneralPublic, High, false},
	{"行政事业单位养老支出", 20805, 2020, 0, Function, GeneralPublic, High, true},
	{"归口管理的行政单位离退休", 2080501, 0, 2019, Function, GeneralPublic, Medium, false},
	{"行政单位离退休", 2080501, 2020, 0, Function, GeneralPublic, Medium, true},
	{"事业单位离退休", 2080502, 0, 0, Function, GeneralPublic, High, true},
	{"离退休人员管理机构", 2080503, 0, 0, Function, GeneralPublic, High, false},
	{"未归口管理的行政单位离退休", 2080504, 0, 2019, Function, GeneralPublic, Medium, false},
	{"机关事业单位基本养老保险缴费支出", 2080505, 0, 0, Function, GeneralPublic, High, true},
	{"机关事业单位职业年金缴费支出", 2080506, 0, 0, Function, GeneralPublic, High, true},
	{"对机关事业单位基本养老保险基金的补助", 2080507, 0, 0, Function, GeneralPublic, High, false},
	{"对机关事业单位职业年金的补助", 2080508, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他行政事业单位离退休支出", 2080599, 0, 2019, Function, GeneralPublic, High, false},
	{"其他行政事业单位养老支出", 2080599, 2020, 0, Function, GeneralPublic, High, true},
	{"企业改革补助", 20806, 0, 0, Function, GeneralPublic, High, false},
	{"企业关闭破产补助", 2080601, 0, 0, Function, GeneralPublic, High, false},
	{"厂办大集体改革补助", 2080602, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他企业改革发展补助", 2080699, 0, 0, Function, GeneralPublic, High, false},
	{"就业补助", 20807, 0, 0, Function, GeneralPublic, High, true},
	{"就业创业服务补贴", 2080701, 0, 0, Function, GeneralPublic, Medium, false},
	{"职业培训补贴", 2080702, 0, 0, Function, GeneralPublic, High, false},
	{"社会保险补贴", 2080704, 0, 0, Function, GeneralPublic, High, true},
	{"公益性岗位补贴", 2080705, 0, 0, Function, GeneralPublic, High, true},
	{"职业技能鉴定补贴", 2080709, 0, 2020, Function, GeneralPublic, Low, false},
	{"职业技能评价补贴", 2080709, 2021, 0, Function, GeneralPublic, Low, false},
	{"就业见习补贴", 2080711, 0, 0, Function, GeneralPublic, High, false},
	{"高技能人才培养补助", 2080712, 0, 0, Function, GeneralPublic, High, false},
	{"求职创业补贴", 2080713, 0, 2020, Function, GeneralPublic, Low, false},
	{"促进创业补贴", 2080713, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他就业补助支出", 2080799, 0, 0, Function, GeneralPublic, High, true},
	{"抚恤", 20808, 0, 0, Function, GeneralPublic, High, true},
	{"死亡抚恤", 2080801, 0, 0, Function, GeneralPublic, High, true},
	{"伤残抚恤", 2080802, 0, 0, Function, GeneralPublic, High, false},
	{"在乡复员、退伍军人生活补助", 2080803, 0, 0, Function, GeneralPublic, High, false},
	{"优抚事业单位支出", 2080804, 0, 2020, Function, GeneralPublic, Medium, false},
	{"义务兵优待", 2080805, 0, 0, Function, GeneralPublic, High, false},
	{"农村籍退役士兵老年生活补助", 2080806, 0, 0, Function, GeneralPublic, High, false},
	{"光荣院", 2080807, 2021, 0, Function, GeneralPublic, Medium, false},
	{"烈士纪念设施管理维护", 2080808, 2021, 2021, Function, GeneralPublic, Low, false},
	{"褒扬纪念", 2080808, 2022, 0, Function, GeneralPublic, Low, false},
	{"其他优抚支出", 2080899, 0, 0, Function, GeneralPublic, High, false},
	{"退役安置", 20809, 0, 0, Function, GeneralPublic, High, true},
	{"退役士兵安置", 2080901, 0, 0, Function, GeneralPublic, High, true},
	{"军队移交政府的离退休人员安置", 2080902, 0, 0, Function, GeneralPublic, High, true},
	{"军队移交政府离退休干部管理机构", 2080903, 0, 0, Function, GeneralPublic, High, true},
	{"退役士兵管理教育", 2080904, 0, 0, Function, GeneralPublic, High, true},
	{"军队转业干部安置", 2080905, 2019, 0, Function, GeneralPublic, High, true},
	{"其他退役安置支出", 2080999, 0, 0, Function, GeneralPublic, High, true},
	{"社会福利", 20810, 0, 0, Function, GeneralPublic, High, true},
	{"儿童福利", 2081001, 0, 0, Function, GeneralPublic, High, false},
	{"老年福利", 2081002, 0, 0, Function, GeneralPublic, High, false},
	{"假肢矫形", 2081003, 0, 2020, Function, GeneralPublic, Medium, false},
	{"康复辅具", 2081003, 2021, 0, Function, GeneralPublic, Medium, false},
	{"殡葬", 2081004, 0, 0, Function, GeneralPublic, High, true},
	{"社会福利事业单位", 2081005, 0, 0, Function, GeneralPublic, High, true},
	{"养老服务", 2081006, 2019, 0, Function, GeneralPublic, Medium, false},
	{"其他社会福利支出", 2081099, 0, 0, Function, GeneralPublic, High, false},
	{"残疾人事业", 20811, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2081101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2081102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2081103, 0, 0, Function, GeneralPublic, High, false},
	{"残疾人康复", 2081104, 0, 0, Function, GeneralPublic, High, true},
	{"残疾人就业和扶贫", 2081105, 0, 2021, Function, GeneralPublic, Medium, true},
	{"残疾人就业", 2081105, 2022, 0, Function, GeneralPublic, Medium, false},
	{"残疾人体育", 2081106, 0, 0, Function, GeneralPublic, High, false},
	{"残疾人生活和护理补贴", 2081107, 0, 0, Function, GeneralPublic, High, false},
	{"其他残疾人事业支出", 2081199, 0, 0, Function, GeneralPublic, High, true},
	{"红十字事业", 20816, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2081601, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2081602, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2081603, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2081650, 0, 0, Function, GeneralPublic, Low, false},
	{"其他红十字事业支出", 2081699, 0, 0, Function, GeneralPublic, High, false},
	{"最低生活保障", 20819, 0, 0, Function, GeneralPublic, High, false},
	{"城市最低生活保障金支出", 2081901, 0, 0, Function, GeneralPublic, High, false},
	{"农村最低生活保障金支出", 2081902, 0, 0, Function, GeneralPublic, High, false},
	{"临时救助", 20820, 0, 0, Function, GeneralPublic, High, false},
	{"临时救助支出", 2082001, 0, 0, Function, GeneralPublic, High, false},
	{"流浪乞讨人员救助支出", 2082002, 0, 0, Function, GeneralPublic, High, false},
	{"特困人员救助供养", 20821, 0, 0, Function, GeneralPublic, High, false},
	{"城市特困人员救助供养支出", 2082101, 0, 0, Function, GeneralPublic, High, false},
	{"农村特困人员救助供养支出", 2082102, 0, 0, Function, GeneralPublic, High, false},
	{"大中型水库移民后期扶持基金支出", 20822, 0, 0, Function, GovernmentFund, Medium, false},
	{"移民补助", 2082201, 0, 0, Function, GovernmentFund, Medium, false},
	{"基础设施建设和经济发展", 2082202, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他大中型水库移民后期扶持基金支出", 2082299, 0, 0, Function, GovernmentFund, Medium, false},
	{"小型水库移民扶助基金安排的支出", 20823, 0, 0, Function, GovernmentFund, Medium, false},
	{"移民补助", 2082301, 0, 0, Function, GovernmentFund, Medium, false},
	{"基础设施建设和经济发展", 2082302, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他小型水库移民扶助基金支出", 2082399, 0, 0, Function, GovernmentFund, Medium, false},
	{"补充道路交通事故社会救助基金", 20824, 0, 0, Function, GeneralPublic, High, false},
	{"交强险增值税补助基金支出", 2082401, 0, 0, Function, GeneralPublic, Low, false},
	{"交强险罚款收入补助基金支出", 2082402, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他生活救助", 20825, 0, 0, Function, GeneralPublic, High, true},
	{"其他城市生活救助", 2082501, 0, 0, Function, GeneralPublic, High, true},
	{"其他农村生活救助", 2082502, 0, 0, Function, GeneralPublic, High, false},
	{"财政对基本养老保险基金的补助", 20826, 0, 0, Function, GeneralPublic, High, false},
	{"财政对企业职工基本养老保险基金的补助", 2082601, 0, 0, Function, GeneralPublic, High, false},
	{"财政对城乡居民基本养老保险基金的补助", 2082602, 0, 0, Function, GeneralPublic, High, false},
	{"财政对其他基本养老保险基金的补助", 2082699, 0, 0, Function, GeneralPublic, High, false},
	{"财政对其他社会保险基金的补助", 20827, 0, 0, Function, GeneralPublic, High, false},
	{"财政对失业保险基金的补助", 2082701, 0, 0, Function, GeneralPublic, High, false},
	{"财政对工伤保险基金的补助", 2082702, 0, 0, Function, GeneralPublic, High, false},
	{"其他财政对社会保险基金的补助", 2082799, 0, 0, Function, GeneralPublic, Medium, false},
	{"退役军人管理事务", 20828, 2019, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2082801, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2082802, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2082803, 2019, 0, Function, GeneralPublic, High, false},
	{"拥军优属", 2082804, 2019, 0, Function, GeneralPublic, High, false},
	{"部队供应", 2082805, 2019, 2022, Function, GeneralPublic, Low, false},
	{"军供保障", 2082805, 2023, 0, Function, GeneralPublic, Low, false},
	{"事业运行", 2082850, 2019, 0, Function, GeneralPublic, High, false},
	{"其他退役军人事务管理支出", 2082899, 2019, 0, Function, GeneralPublic, High, false},
	{"小型水库移民扶助基金对应专项债务收入安排的支出", 20829, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他小型水库移民扶助基金对应专项债务收入安排的支出", 2082999, 2020, 0, Function, GovernmentFund, Medium, false},
	{"财政代缴社会保险费支出", 20830, 2020, 0, Function, GeneralPublic, Medium, false},
	{"财政代缴城乡居民基本养老保险费支出", 2083001, 2020, 0, Function, GeneralPublic, Medium, false},
	{"财政代缴其他社会保险费支出", 2083099, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他社会保障和就业支出", 20899, 0, 0, Function, GeneralPublic, High, true},
	{"其他社会保障和就业支出", 2089901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他社会保障和就业支出", 2089999, 2021, 0, Function, GeneralPublic, High, true},
	{"社会保险基金支出", 209, 0, 0, Function, SocialInsurance, High, false},
	{"企业职工基本养老保险基金支出", 20901, 0, 0, Function, SocialInsurance, High, false},
	{"失业保险基金支出", 20902, 0, 0, Function, SocialInsurance, High, false},
	{"职工基本医疗保险基金支出", 20903, 0, 0, Function, SocialInsurance, Medium, false},
	{"工伤保险基金支出", 20904, 0, 0, Function, SocialInsurance, High, false},
	{"城乡居民基本养老保险基金支出", 20910, 0, 0, Function, SocialInsurance, High, false},
	{"机关事业单位基本养老保险基金支出", 20911, 0, 0, Function, SocialInsurance, High, false},
	{"城乡居民基本医疗保险基金支出", 20912, 0, 0, Function, SocialInsurance, High, false},
	{"其他社会保险基金支出", 20999, 0, 0, Function, SocialInsurance, High, false},
	{"医疗卫生与计划生育支出", 210, 0, 2018, Function, GeneralPublic, High, false},
	{"卫生健康支出", 210, 2019, 0, Function, GeneralPublic, High, true},
	{"医疗卫生与计划生育管理事务", 21001, 0, 2018, Function, GeneralPublic, High, false},
	{"卫生健康管理事务", 21001, 2019, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2100101, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2100102, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2100103, 2019, 0, Function, GeneralPublic, High, false},
	{"其他卫生健康管理事务支出", 2100199, 2019, 0, Function, GeneralPublic, High, false},
	{"公立医院", 21002, 0, 0, Function, GeneralPublic, High, false},
	{"综合医院", 2100201, 0, 0, Function, GeneralPublic, High, false},
	{"中医（民族）医院", 2100202, 0, 0, Function, GeneralPublic, High, false},
	{"传染病医院", 2100203, 0, 0, Function, GeneralPublic, High, false},
	{"职业病防治医院", 2100204, 0, 0, Function, GeneralPublic, High, false},
	{"精神病医院", 2100205, 0, 0, Function, GeneralPublic, High, false},
	{"妇产医院", 2100206, 0, 2020, Function, GeneralPublic, Low, false},
	{"妇幼保健医院", 2100206, 2021, 0, Function, GeneralPublic, Medium, false},
	{"儿童医院", 2100207, 0, 0, Function, GeneralPublic, High, false},
	{"其他专科医院", 2100208, 0, 0, Function, GeneralPublic, High, false},
	{"福利医院", 2100209, 0, 0, Function, GeneralPublic, High, false},
	{"行业医院", 2100210, 0, 0, Function, GeneralPublic, High, false},
	{"处理医疗欠费", 2100211, 0, 0, Function, GeneralPublic, High, false},
	{"康复医院", 2100212, 2020, 0, Function, GeneralPublic, Medium, false},
	{"优抚医院", 2100213, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他公立医院支出", 2100299, 0, 0, Function, GeneralPublic, High, true},
	{"基层医疗卫生机构", 21003, 0, 0, Function, GeneralPublic, High, false},
	{"城市社区卫生机构", 2100301, 0, 0, Function, GeneralPublic, High, false},
	{"乡镇卫生院", 2100302, 0, 0, Function, GeneralPublic, High, false},
	{"其他基层医疗卫生机构支出", 2100399, 0, 0, Function, GeneralPublic, High, false},
	{"公共卫生", 21004, 0, 0, Function, GeneralPublic, High, true},
	{"疾病预防控制机构", 2100401, 0, 0, Function, GeneralPublic, High, false},
	{"卫生监督机构", 2100402, 0, 0, Function, GeneralPublic, High, false},
	{"妇幼保健机构", 2100403, 0, 0, Function, GeneralPublic, High, false},
	{"精神卫生机构", 2100404, 0, 0, Function, GeneralPublic, High, false},
	{"应急救治机构", 2100405, 0, 0, Function, GeneralPublic, High, false},
	{"采供血机构", 2100406, 0, 0, Function, GeneralPublic, High, false},
	{"其他专业公共卫生机构", 2100407, 0, 0, Function, GeneralPublic, High, false},
	{"基本公共卫生服务", 2100408, 0, 0, Function, GeneralPublic, High, true},
	{"重大公共卫生专项", 2100409, 0, 2020, Function, GeneralPublic, Medium, true},
	{"重大公共卫生服务", 2100409, 2021, 0, Function, GeneralPublic, Medium, false},
	{"突发公共卫生事件应急处理", 2100410, 0, 2022, Function, GeneralPublic, Medium, true},
	{"突发公共卫生事件应急处置", 2100410, 2023, 0, Function, GeneralPublic, Medium, false},
	{"其他公共卫生支出", 2100499, 0, 0, Function, GeneralPublic, High, false},
	{"中医药", 21006, 0, 2023, Function, GeneralPublic, Medium, false},
	{"中医（民族医）药专项", 2100601, 0, 2023, Function, GeneralPublic, Medium, false},
	{"其他中医药支出", 2100699, 0, 2023, Function, GeneralPublic, Medium, false},
	{"计划生育事务", 21007, 0, 0, Function, GeneralPublic, High, true},
	{"计划生育机构", 2100716, 0, 0, Function, GeneralPublic, High, false},
	{"计划生育服务", 2100717, 0, 0, Function, GeneralPublic, High, true},
	{"其他计划生育事务支出", 2100799, 0, 0, Function, GeneralPublic, High, false},
	{"行政事业单位医疗", 21011, 0, 0, Function, GeneralPublic, High, true},
	{"行政单位医疗", 2101101, 0, 0, Function, GeneralPublic, High, true},
	{"事业单位医疗", 2101102, 0, 0, Function, GeneralPublic, High, true},
	{"公务员医疗补助", 2101103, 0, 0, Function, GeneralPublic, High, false},
	{"其他行政事业单位医疗支出", 2101199, 0, 0, Function, GeneralPublic, High, false},
	{"财政对基本医疗保险基金的补助", 21012, 0, 0, Function, GeneralPublic, High, false},
	{"财政对职工基本医疗保险基金的补助", 2101201, 0, 0, Function, GeneralPublic, High, false},
	{"财政对城乡居民基本医疗保险基金的补助", 2101202, 0, 0, Function, GeneralPublic, High, false},
	{"财政对其他基本医疗保险基金的补助", 2101299, 0, 0, Function, GeneralPublic, High, false},
	{"医疗救助", 21013, 0, 0, Function, GeneralPublic, High, false},
	{"城乡医疗救助", 2101301, 0, 0, Function, GeneralPublic, High, false},
	{"疾病应急救助", 2101302, 0, 0, Function, GeneralPublic, High, false},
	{"其他医疗救助支出", 2101399, 0, 0, Function, GeneralPublic, High, false},
	{"优抚对象医疗", 21014, 0, 0, Function, GeneralPublic, High, false},
	{"优抚对象医疗补助", 2101401, 0, 0, Function, GeneralPublic, High, false},
	{"其他优抚对象医疗支出", 2101499, 0, 0, Function, GeneralPublic, High, false},
	{"医疗保障管理事务", 21015, 2019, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2101501, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2101502, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2101503, 2019, 0, Function, GeneralPublic, High, false},
	{"信息化建设", 2101504, 2019, 0, Function, GeneralPublic, High, false},
	{"医疗保障政策管理", 2101505, 2019, 0, Function, GeneralPublic, High, false},
	{"医疗保障经办事务", 2101506, 2019, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2101550, 2019, 0, Function, GeneralPublic, High, false},
	{"其他医疗保障管理事务支出", 2101599, 2019, 0, Function, GeneralPublic, High, false},
	{"老龄卫生健康事务", 21016, 2019, 0, Function, GeneralPublic, Medium, false},
	{"老龄卫生健康事务", 2101601, 2019, 0, Function, GeneralPublic, Medium, false},
	{"中医药事务", 21017, 2024, 0, Function, GeneralPublic, Medium, false},
	{"行政运行", 2101701, 2024, 0, Function, GeneralPublic, Medium, false},
	{"一般行政管理事务", 2101702, 2024, 0, Function, GeneralPublic, Medium, false},
	{"机关服务", 2101703, 2024, 0, Function, GeneralPublic, Medium, false},
	{"中医（民族医）药专项", 2101704, 2024, 0, Function, GeneralPublic, Medium, true},
	{"其他中医药事务支出", 2101799, 2024, 0, Function, GeneralPublic, Medium, false},
	{"其他卫生健康支出", 21099, 2019, 0, Function, GeneralPublic, High, true},
	{"其他卫生健康支出", 2109901, 2019, 2020, Function, GeneralPublic, Medium, false},
	{"其他卫生健康支出", 2109999, 2021, 0, Function, GeneralPublic, High, true},
	{"节能环保支出", 211, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"环境保护管理事务", 21101, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2110101, 0, 0, Function, GeneralPublic, High, true},
	{"一般行政管理事务", 2110102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2110103, 0, 0, Function, GeneralPublic, High, false},
	{"生态环境保护宣传", 2110104, 2019, 0, Function, GeneralPublic, High, true},
	{"环境保护法规、规划及标准", 2110105, 0, 0, Function, GeneralPublic, High, true},
	{"生态环境国际合作及履约", 2110106, 2019, 0, Function, GeneralPublic, High, false},
	{"生态环境保护行政许可", 2110107, 2019, 0, Function, GeneralPublic, High, true},
	{"应对气候变化管理事务", 2110108, 2019, 0, Function, GeneralPublic, Medium, false},
	{"其他环境保护管理事务支出", 2110199, 0, 0, Function, GeneralPublic, High, true},
	{"环境监测与监察", 21102, 0, 0, Function, GeneralPublic, High, false},
	{"建设项目环评审查与监督", 2110203, 0, 0, Function, GeneralPublic, High, false},
	{"核与辐射安全监督", 2110204, 0, 0, Function, GeneralPublic, High, false},
	{"其他环境监测与监察支出", 2110299, 0, 0, Function, GeneralPublic, High, false},
	{"污染防治", 21103, 0, 0, Function, GeneralPublic, High, true},
	{"大气", 2110301, 0, 0, Function, GeneralPublic, High, true},
	{"水体", 2110302, 0, 0, Function, GeneralPublic, High, true},
	{"噪声", 2110303, 0, 0, Function, GeneralPublic, High, false},
	{"固体废弃物与化学品", 2110304, 0, 0, Function, GeneralPublic, High, false},
	{"放射源和放射性废物监管", 2110305, 0, 0, Function, GeneralPublic, High, false},
	{"辐射", 2110306, 0, 0, Function, GeneralPublic, High, false},
	{"土壤", 2110307, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他污染防治支出", 2110399, 0, 0, Function, GeneralPublic, High, true},
	{"自然生态保护", 21104, 0, 0, Function, GeneralPublic, High, false},
	{"生态保护", 2110401, 0, 0, Function, GeneralPublic, High, false},
	{"农村环境保护", 2110402, 0, 0, Function, GeneralPublic, High, false},
	{"生物及物种资源保护", 2110404, 0, 0, Function, GeneralPublic, High, false},
	{"草原生态修复治理", 2110405, 2020, 0, Function, GeneralPublic, Medium, false},
	{"自然保护地", 2110406, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他自然生态保护支出", 2110499, 0, 0, Function, GeneralPublic, High, false},
	{"天然林保护", 21105, 0, 2022, Function, GeneralPublic, Medium, false},
	{"森林保护修复", 21105, 2023, 0, Function, GeneralPublic, Low, false},
	{"森林管护", 2110501, 0, 0, Function, GeneralPublic, Medium, false},
	{"社会保险补助", 2110502, 0, 0, Function, GeneralPublic, High, true},
	{"政策性社会性支出补助", 2110503, 0, 0, Function, GeneralPublic, High, true},
	{"天然林保护工程建设", 2110506, 0, 2022, Function, GeneralPublic, Medium, false},
	{"停伐补助", 2110507, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他天然林保护支出", 2110599, 0, 2022, Function, GeneralPublic, Medium, false},
	{"其他森林保护修复支出", 2110599, 2023, 0, Function, GeneralPublic, Low, false},
	{"退耕还林", 21106, 0, 2019, Function, GeneralPublic, Medium, false},
	{"退耕还林还草", 21106, 2020, 0, Function, GeneralPublic, Medium, false},
	{"退耕现金", 2110602, 0, 0, Function, GeneralPublic, High, true},
	{"退耕还林粮食折现补贴", 2110603, 0, 0, Function, GeneralPublic, Medium, false},
	{"退耕还林粮食费用补贴", 2110604, 0, 0, Function, GeneralPublic, Medium, false},
	{"退耕还林工程建设", 2110605, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他退耕还林支出", 2110699, 0, 2019, Function, GeneralPublic, Medium, false},
	{"其他退耕还林还草支出", 2110699, 2020, 0, Function, GeneralPublic, Medium, false},
	{"风沙荒漠治理", 21107, 0, 0, Function, GeneralPublic, High, false},
	{"京津风沙源治理工程建设", 2110704, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他风沙荒漠治理支出", 2110799, 0, 0, Function, GeneralPublic, High, false},
	{"退牧还草", 21108, 0, 0, Function, GeneralPublic, High, false},
	{"退牧还草工程建设", 2110804, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他退牧还草支出", 2110899, 0, 0, Function, GeneralPublic, High, false},
	{"已垦草原退耕还草", 21109, 0, 0, Function, GeneralPublic, Medium, false},
	{"已垦草原退耕还草", 2110901, 0, 0, Function, GeneralPublic, Medium, false},
	{"能源节约利用", 21110, 0, 0, Function, GeneralPublic, High, false},
	{"能源节约利用", 2111001, 0, 0, Function, GeneralPublic, High, false},
	{"污染减排", 21111, 0, 0, Function, GeneralPublic, High, true},
	{"生态环境监测与信息", 2111101, 2019, 0, Function, GeneralPublic, High, true},
	{"生态环境执法监察", 2111102, 2019, 0, Function, GeneralPublic, High, true},
	{"减排专项支出", 2111103, 0, 0, Function, GeneralPublic, High, false},
	{"清洁生产专项支出", 2111104, 0, 0, Function, GeneralPublic, High, false},
	{"其他污染减排支出", 2111199, 0, 0, Function, GeneralPublic, High, false},
	{"可再生能源", 21112, 0, 2022, Function, GeneralPublic, Medium, false},
	{"清洁能源", 21112, 2023, 0, Function, GeneralPublic, Low, false},
	{"可再生能源", 2111201, 0, 2022, Function, GeneralPublic, Medium, false},
	{"清洁能源", 2111201, 2023, 0, Function, GeneralPublic, Low, false},
	{"循环经济", 21113, 0, 0, Function, GeneralPublic, High, false},
	{"循环经济", 2111301, 0, 0, Function, GeneralPublic, High, false},
	{"能源管理事务", 21114, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2111401, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2111402, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2111403, 0, 0, Function, GeneralPublic, High, false},
	{"能源科技装备", 2111406, 0, 0, Function, GeneralPublic, Medium, false},
	{"能源行业管理", 2111407, 0, 0, Function, GeneralPublic, Medium, false},
	{"能源管理", 2111408, 0, 0, Function, GeneralPublic, Medium, false},
	{"信息化建设", 2111411, 0, 0, Function, GeneralPublic, Medium, false},
	{"农村电网建设", 2111413, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2111450, 0, 0, Function, GeneralPublic, High, false},
	{"其他能源管理事务支出", 2111499, 0, 0, Function, GeneralPublic, High, false},
	{"可再生能源电价附加收入安排的支出", 21160, 0, 0, Function, GovernmentFund, Medium, false},
	{"风力发电补助", 2116001, 0, 0, Function, GovernmentFund, Medium, false},
	{"太阳能发电补助", 2116002, 0, 0, Function, GovernmentFund, Medium, false},
	{"生物质能发电补助", 2116003, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他可再生能源电价附加收入安排的支出", 2116099, 0, 0, Function, GovernmentFund, Medium, false},
	{"废弃电器电子产品处理基金支出", 21161, 0, 0, Function, GovernmentFund, Medium, false},
	{"回收处理费用补贴", 2116101, 0, 0, Function, GovernmentFund, Medium, false},
	{"信息系统建设", 2116102, 0, 0, Function, GovernmentFund, Medium, false},
	{"基金征管经费", 2116103, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他废弃电器电子产品处理基金支出", 2116104, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他节能环保支出", 21199, 0, 0, Function, GeneralPublic, High, false},
	{"其他节能环保支出", 2119901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他节能环保支出", 2119999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"城乡社区支出", 212, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"城乡社区管理事务", 21201, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2120101, 0, 0, Function, GeneralPublic, High, true},
	{"一般行政管理事务", 2120102, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2120103, 0, 0, Function, GeneralPublic, High, false},
	{"城管执法", 2120104, 0, 0, Function, GeneralPublic, High, true},
	{"工程建设标准规范编制与监管", 2120105, 0, 0, Function, GeneralPublic, Medium, false},
	{"工程建设管理", 2120106, 0, 0, Function, GeneralPublic, High, false},
	{"市政公用行业市场监管", 2120107, 0, 0, Function, GeneralPublic, High, false},
	{"住宅建设与房地产市场监管", 2120109, 0, 0, Function, GeneralPublic, Medium, false},
	{"执业资格注册、资质审查", 2120110, 0, 0, Function, GeneralPublic, High, false},
	{"其他城乡社区管理事务支出", 2120199, 0, 0, Function, GeneralPublic, High, true},
	{"城乡社区规划与管理", 21202, 0, 0, Function, GeneralPublic, High, true},
	{"城乡社区规划与管理", 2120201, 0, 0, Function, GeneralPublic, High, true},
	{"城乡社区公共设施", 21203, 0, 0, Function, GeneralPublic, High, true},
	{"小城镇基础设施建设", 2120303, 0, 0, Function, GeneralPublic, High, false},
	{"其他城乡社区公共设施支出", 2120399, 0, 0, Function, GeneralPublic, High, true},
	{"城乡社区环境卫生", 21205, 0, 0, Function, GeneralPublic, High, true},
	{"城乡社区环境卫生", 2120501, 0, 0, Function, GeneralPublic, High, true},
	{"建设市场管理与监督", 21206, 0, 0, Function, GeneralPublic, High, true},
	{"建设市场管理与监督", 2120601, 0, 0, Function, GeneralPublic, High, true},
	{"国有土地使用权出让收入及对应专项债务收入安排的支出", 21208, 0, 2019, Function, GovernmentFund, Medium, false},
	{"国有土地使用权出让收入安排的支出", 21208, 2020, 0, Function, GovernmentFund, Medium, true},
	{"征地和拆迁补偿支出", 2120801, 0, 0, Function, GovernmentFund, High, false},
	{"土地开发支出", 2120802, 0, 0, Function, GovernmentFund, High, false},
	{"城市建设支出", 2120803, 0, 0, Function, GovernmentFund, High, true},
	{"农村基础设施建设支出", 2120804, 0, 0, Function, GovernmentFund, High, false},
	{"补助被征地农民支出", 2120805, 0, 0, Function, GovernmentFund, High, false},
	{"土地出让业务支出", 2120806, 0, 0, Function, GovernmentFund, High, false},
	{"廉租住房支出", 2120807, 0, 0, Function, GovernmentFund, High, false},
	{"支付破产或改制企业职工安置费", 2120809, 0, 0, Function, GovernmentFund, Medium, false},
	{"棚户区改造支出", 2120810, 0, 0, Function, GovernmentFund, Medium, false},
	{"公共租赁住房支出", 2120811, 0, 0, Function, GovernmentFund, Medium, false},
	{"保障性住房租金补贴", 2120813, 0, 0, Function, GovernmentFund, Medium, false},
	{"农业生产发展支出", 2120814, 2021, 0, Function, GovernmentFund, Medium, false},
	{"农村社会事业支出", 2120815, 2021, 0, Function, GovernmentFund, Medium, false},
	{"农业农村生态环境支出", 2120816, 2021, 0, Function, GovernmentFund, Medium, false},
	{"其他国有土地使用权出让收入安排的支出", 2120899, 0, 0, Function, GovernmentFund, High, false},
	{"国有土地收益基金安排的支出", 21210, 2020, 0, Function, GovernmentFund, Medium, false},
	{"征地和拆迁补偿支出", 2121001, 2020, 0, Function, GovernmentFund, Medium, false},
	{"土地开发支出", 2121002, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他国有土地收益基金支出", 2121099, 2020, 0, Function, GovernmentFund, Medium, false},
	{"农业土地开发资金安排的支出", 21211, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市基础设施配套费安排的支出", 21213, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市公共设施", 2121301, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市环境卫生", 2121302, 2020, 0, Function, GovernmentFund, Medium, false},
	{"公有房屋", 2121303, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市防洪", 2121304, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他城市基础设施配套费安排的支出", 2121399, 2020, 0, Function, GovernmentFund, Medium, false},
	{"污水处理费安排的支出", 21214, 2020, 0, Function, GovernmentFund, Medium, false},
	{"污水处理设施建设和运营", 2121401, 2020, 0, Function, GovernmentFund, Medium, false},
	{"代征手续费", 2121402, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他污水处理费安排的支出", 2121499, 2020, 0, Function, GovernmentFund, Medium, false},
	{"土地储备专项债券收入安排的支出", 21215, 0, 0, Function, GovernmentFund, Medium, false},
	{"征地和拆迁补偿支出", 2121501, 0, 0, Function, GovernmentFund, Medium, false},
	{"土地开发支出", 2121502, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他土地储备专项债券收入安排的支出", 2121599, 0, 0, Function, GovernmentFund, Medium, false},
	{"棚户区改造专项债券收入安排的支出", 21216, 0, 0, Function, GovernmentFund, Medium, false},
	{"征地和拆迁补偿支出", 2121601, 0, 0, Function, GovernmentFund, Medium, false},
	{"土地开发支出", 2121602, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他棚户区改造专项债券收入安排的支出", 2121699, 0, 0, Function, GovernmentFund, Medium, false},
	{"城市基础设施配套费对应专项债务收入安排的支出", 21217, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市公共设施", 2121701, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市环境卫生", 2121702, 2020, 0, Function, GovernmentFund, Medium, false},
	{"公有房屋", 2121703, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市防洪", 2121704, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他城市基础设施配套费对应专项债务收入安排的支出", 2121799, 2020, 0, Function, GovernmentFund, Medium, false},
	{"污水处理费对应专项债务收入安排的支出", 21218, 2020, 0, Function, GovernmentFund, Medium, false},
	{"污水处理设施建设和运营", 2121801, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他污水处理费对应专项债务收入安排的支出", 2121899, 2020, 0, Function, GovernmentFund, Medium, false},
	{"国有土地使用权出让收入对应专项债务收入安排的支出", 21219, 2020, 0, Function, GovernmentFund, Medium, true},
	{"征地和拆迁补偿支出", 2121901, 2020, 0, Function, GovernmentFund, Medium, false},
	{"土地开发支出", 2121902, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城市建设支出", 2121903, 2020, 0, Function, GovernmentFund, Medium, false},
	{"农村基础设施建设支出", 2121904, 2020, 0, Function, GovernmentFund, Medium, false},
	{"廉租住房支出", 2121905, 2020, 0, Function, GovernmentFund, Medium, false},
	{"棚户区改造支出", 2121906, 2020, 0, Function, GovernmentFund, Medium, false},
	{"公共租赁住房支出", 2121907, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他国有土地使用权出让收入对应专项债务收入安排的支出", 2121999, 2020, 0, Function, GovernmentFund, Medium, true},
	{"其他城乡社区支出", 21299, 0, 0, Function, GeneralPublic, High, true},
	{"其他城乡社区支出", 2129901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他城乡社区支出", 2129999, 2021, 0, Function, GeneralPublic, High, true},
	{"农林水支出", 213, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"农业", 21301, 0, 2019, Function, GeneralPublic, High, false},
	{"农业农村", 21301, 2020, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2130101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2130102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2130103, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2130104, 0, 0, Function, GeneralPublic, High, false},
	{"农垦运行", 2130105, 0, 0, Function, GeneralPublic, High, false},
	{"科技转化与推广服务", 2130106, 0, 0, Function, GeneralPublic, High, false},
	{"病虫害控制", 2130108, 0, 0, Function, GeneralPublic, High, false},
	{"农产品质量安全", 2130109, 0, 0, Function, GeneralPublic, High, false},
	{"执法监管", 2130110, 0, 0, Function, GeneralPublic, High, false},
	{"统计监测与信息服务", 2130111, 0, 0, Function, GeneralPublic, High, false},
	{"农业行业业务管理", 2130112, 0, 2019, Function, GeneralPublic, Medium, false},
	{"行业业务管理", 2130112, 2020, 0, Function, GeneralPublic, Medium, false},
	{"对外交流与合作", 2130114, 0, 0, Function, GeneralPublic, High, false},
	{"防灾救灾", 2130119, 0, 0, Function, GeneralPublic, High, false},
	{"稳定农民收入补贴", 2130120, 0, 0, Function, GeneralPublic, High, false},
	{"农业结构调整补贴", 2130121, 0, 0, Function, GeneralPublic, High, false},
	{"农业生产支持补贴", 2130122, 0, 2019, Function, GeneralPublic, Medium, false},
	{"农业生产发展", 2130122, 2020, 0, Function, GeneralPublic, Medium, false},
	{"农业组织化与产业化经营", 2130124, 0, 2019, Function, GeneralPublic, Medium, false},
	{"农村合作经济", 2130124, 2020, 0, Function, GeneralPublic, Medium, false},
	{"农产品加工与促销", 2130125, 0, 0, Function, GeneralPublic, High, false},
	{"农村公益事业", 2130126, 0, 2019, Function, GeneralPublic, Medium, false},
	{"农村社会事业", 2130126, 2020, 0, Function, GeneralPublic, Medium, false},
	{"农业资源保护修复与利用", 2130135, 0, 2023, Function, GeneralPublic, Medium, false},
	{"农业生态资源保护", 2130135, 2024, 0, Function, GeneralPublic, Low, false},
	{"农村道路建设", 2130142, 0, 2022, Function, GeneralPublic, Medium, false},
	{"乡村道路建设", 2130142, 2023, 0, Function, GeneralPublic, Low, false},
	{"成品油价格改革对渔业的补贴", 2130148, 0, 2021, Function, GeneralPublic, Medium, false},
	{"渔业发展", 2130148, 2022, 0, Function, GeneralPublic, Medium, false},
	{"对高校毕业生到基层任职补助", 2130152, 0, 0, Function, GeneralPublic, High, false},
	{"农田建设", 2130153, 2020, 2023, Function, GeneralPublic, Medium, false},
	{"耕地建设与利用", 2130153, 2024, 0, Function, GeneralPublic, Low, false},
	{"其他农业支出", 2130199, 0, 2019, Function, GeneralPublic, High, false},
	{"其他农业农村支出", 2130199, 2020, 0, Function, GeneralPublic, High, false},
	{"林业", 21302, 0, 2018, Function, GeneralPublic, High, false},
	{"林业和草原", 21302, 2019, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2130201, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2130202, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2130203, 2019, 0, Function, GeneralPublic, High, false},
	{"事业机构", 2130204, 2019, 0, Function, GeneralPublic, Medium, false},
	{"森林资源培育", 2130205, 2019, 0, Function, GeneralPublic, Medium, false},
	{"技术推广与转化", 2130206, 2019, 0, Function, GeneralPublic, Medium, false},
	{"森林资源管理", 2130207, 2019, 0, Function, GeneralPublic, Medium, false},
	{"森林生态效益补偿", 2130209, 2019, 0, Function, GeneralPublic, Medium, false},
	{"动植物保护", 2130211, 2019, 0, Function, GeneralPublic, Medium, false},
	{"湿地保护", 2130212, 2019, 0, Function, GeneralPublic, Medium, false},
	{"执法与监督", 2130213, 2019, 0, Function, GeneralPublic, Medium, false},
	{"防沙治沙", 2130217, 2019, 0, Function, GeneralPublic, Medium, false},
	{"对外合作与交流", 2130220, 2019, 0, Function, GeneralPublic, Medium, false},
	{"产业化管理", 2130221, 2019, 0, Function, GeneralPublic, Medium, false},
	{"信息管理", 2130223, 2019, 0, Function, GeneralPublic, Medium, false},
	{"林区公共支出", 2130226, 2019, 0, Function, GeneralPublic, Medium, false},
	{"贷款贴息", 2130227, 2019, 0, Function, GeneralPublic, Medium, false},
	{"林业草原防灾减灾", 2130234, 2019, 0, Function, GeneralPublic, Medium, false},
	{"国家公园", 2130235, 2020, 0, Function, GeneralPublic, Medium, false},
	{"草原管理", 2130236, 2019, 0, Function, GeneralPublic, Medium, false},
	{"行业业务管理", 2130237, 2019, 0, Function, GeneralPublic, Medium, false},
	{"其他林业和草原支出", 2130299, 2019, 0, Function, GeneralPublic, High, false},
	{"水利", 21303, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2130301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2130302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2130303, 0, 0, Function, GeneralPublic, High, false},
	{"水利行业业务管理", 2130304, 0, 0, Function, GeneralPublic, High, false},
	{"水利工程建设", 2130305, 0, 0, Function, GeneralPublic, High, false},
	{"水利工程运行与维护", 2130306, 0, 0, Function, GeneralPublic, High, true},
	{"长江黄河等流域管理", 2130307, 0, 0, Function, GeneralPublic, High, false},
	{"水利前期工作", 2130308, 0, 0, Function, GeneralPublic, High, false},
	{"水利执法监督", 2130309, 0, 0, Function, GeneralPublic, High, false},
	{"水土保持", 2130310, 0, 0, Function, GeneralPublic, High, false},
	{"水资源节约管理与保护", 2130311, 0, 0, Function, GeneralPublic, High, false},
	{"水质监测", 2130312, 0, 0, Function, GeneralPublic, High, false},
	{"水文测报", 2130313, 0, 0, Function, GeneralPublic, High, false},
	{"防汛", 2130314, 0, 0, Function, GeneralPublic, High, false},
	{"抗旱", 2130315, 0, 0, Function, GeneralPublic, High, false},
	{"农田水利", 2130316, 0, 2019, Function, GeneralPublic, Medium, false},
	{"农村水利", 2130316, 2020, 0, Function, GeneralPublic, Medium, false},
	{"水利技术推广", 2130317, 0, 0, Function, GeneralPublic, High, false},
	{"国际河流治理与管理", 2130318, 0, 0, Function, GeneralPublic, High, false},
	{"江河湖库水系综合整治", 2130319, 0, 0, Function, GeneralPublic, High, false},
	{"大中型水库移民后期扶持专项支出", 2130321, 0, 0, Function, GeneralPublic, High, true},
	{"水利安全监督", 2130322, 0, 0, Function, GeneralPublic, High, false},
	{"信息管理", 2130333, 0, 0, Function, GeneralPublic, High, false},
	{"水利建设征地及移民支出", 2130334, 0, 0, Function, GeneralPublic, Medium, false},
	{"农村人畜饮水", 2130335, 0, 2022, Function, GeneralPublic, Medium, false},
	{"农村供水", 2130335, 2023, 0, Function, GeneralPublic, Low, false},
	{"南水北调工程建设", 2130336, 0, 0, Function, GeneralPublic, Medium, false},
	{"南水北调工程管理", 2130337, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他水利支出", 2130399, 0, 0, Function, GeneralPublic, High, false},
	{"扶贫", 21305, 0, 2021, Function, GeneralPublic, High, false},
	{"巩固脱贫衔接乡村振兴", 21305, 2022, 2022, Function, GeneralPublic, High, true},
	{"巩固脱贫攻坚成果衔接乡村振兴", 21305, 2023, 0, Function, GeneralPublic, Medium, true},
	{"行政运行", 2130501, 0, 0, Function, GeneralPublic, High, true},
	{"一般行政管理事务", 2130502, 0, 0, Function, GeneralPublic, High, true},
	{"机关服务", 2130503, 0, 0, Function, GeneralPublic, High, true},
	{"农村基础设施建设", 2130504, 0, 0, Function, GeneralPublic, High, true},
	{"生产发展", 2130505, 0, 0, Function, GeneralPublic, High, true},
	{"社会发展", 2130506, 0, 0, Function, GeneralPublic, High, true},
	{"扶贫贷款奖补和贴息", 2130507, 0, 2021, Function, GeneralPublic, High, false},
	{"贷款奖补和贴息", 2130507, 2022, 0, Function, GeneralPublic, Medium, true},
	{"“三西”农业建设专项补助", 2130508, 0, 0, Function, GeneralPublic, High, true},
	{"扶贫事业机构", 2130550, 0, 2021, Function, GeneralPublic, High, false},
	{"事业运行", 2130550, 2022, 0, Function, GeneralPublic, Medium, true},
	{"其他扶贫支出", 2130599, 0, 2021, Function, GeneralPublic, High, false},
	{"其他巩固脱贫衔接乡村振兴支出", 2130599, 2022, 2022, Function, GeneralPublic, Medium, false},
	{"其他巩固脱贫攻坚成果衔接乡村振兴支出", 2130599, 2023, 0, Function, GeneralPublic, Medium, false},
	{"农村综合改革", 21307, 0, 0, Function, GeneralPublic, High, false},
	{"对村级一事一议的补助", 2130701, 0, 2020, Function, GeneralPublic, Medium, false},
	{"对村级公益事业建设的补助", 2130701, 2021, 0, Function, GeneralPublic, Medium, false},
	{"国有农场办社会职能改革补助", 2130704, 0, 0, Function, GeneralPublic, High, false},
	{"对村民委员会和村党支部的补助", 2130705, 0, 0, Function, GeneralPublic, High, false},
	{"对村集体经济组织的补助", 2130706, 0, 0, Function, GeneralPublic, High, true},
	{"农村综合改革示范试点补助", 2130707, 0, 0, Function, GeneralPublic, High, false},
	{"其他农村综合改革支出", 2130799, 0, 0, Function, GeneralPublic, High, false},
	{"普惠金融发展支出", 21308, 0, 0, Function, GeneralPublic, High, false},
	{"支持农村金融机构", 2130801, 0, 0, Function, GeneralPublic, High, false},
	{"农业保险保费补贴", 2130803, 0, 0, Function, GeneralPublic, High, false},
	{"创业担保贷款贴息", 2130804, 0, 2020, Function, GeneralPublic, Medium, false},
	{"创业担保贷款贴息及奖补", 2130804, 2021, 0, Function, GeneralPublic, Medium, false},
	{"补充创业担保贷款基金", 2130805, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他普惠金融发展支出", 2130899, 0, 0, Function, GeneralPublic, High, false},
	{"目标价格补贴", 21309, 0, 0, Function, GeneralPublic, High, false},
	{"棉花目标价格补贴", 2130901, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他目标价格补贴", 2130999, 0, 0, Function, GeneralPublic, High, false},
	{"大中型水库库区基金安排的支出", 21366, 0, 0, Function, GovernmentFund, Medium, false},
	{"基础设施建设和经济发展", 2136601, 0, 0, Function, GovernmentFund, Medium, false},
	{"解决移民遗留问题", 2136602, 0, 0, Function, GovernmentFund, Medium, false},
	{"库区防护工程维护", 2136603, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他大中型水库库区基金支出", 2136699, 0, 0, Function, GovernmentFund, Medium, false},
	{"三峡水库库区基金支出", 21367, 0, 0, Function, GovernmentFund, Medium, false},
	{"基础设施建设和经济发展", 2136701, 0, 0, Function, GovernmentFund, Medium, false},
	{"解决移民遗留问题", 2136702, 0, 0, Function, GovernmentFund, Medium, false},
	{"库区维护和管理", 2136703, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他三峡水库库区基金支出", 2136799, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家重大水利工程建设基金安排的支出", 21369, 0, 0, Function, GovernmentFund, Medium, false},
	{"南水北调工程建设", 2136901, 0, 0, Function, GovernmentFund, Medium, false},
	{"地方重大水利工程建设", 2136903, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他重大水利工程建设基金支出", 2136999, 0, 0, Function, GovernmentFund, Medium, false},
	{"大中型水库库区基金对应专项债务收入安排的支出", 21370, 2020, 0, Function, GovernmentFund, Medium, false},
	{"基础设施建设和经济发展", 2137001, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他大中型水库库区基金对应专项债务收入支出", 2137099, 2020, 0, Function, GovernmentFund, Medium, false},
	{"国家重大水利工程建设基金对应专项债务收入安排的支出", 21371, 2020, 0, Function, GovernmentFund, Medium, false},
	{"南水北调工程建设", 2137101, 2020, 0, Function, GovernmentFund, Medium, false},
	{"地方重大水利工程建设", 2137103, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他重大水利工程建设基金对应专项债务收入支出", 2137199, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他农林水支出", 21399, 0, 0, Function, GeneralPublic, High, false},
	{"化解其他公益性乡村债务支出", 2139901, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他农林水支出", 2139999, 0, 0, Function, GeneralPublic, High, false},
	{"交通运输支出", 214, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"公路水路运输", 21401, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2140101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2140102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2140103, 0, 0, Function, GeneralPublic, High, false},
	{"公路建设", 2140104, 0, 0, Function, GeneralPublic, High, false},
	{"公路养护", 2140106, 0, 0, Function, GeneralPublic, High, false},
	{"交通运输信息化建设", 2140109, 0, 0, Function, GeneralPublic, High, false},
	{"公路和运输安全", 2140110, 0, 0, Function, GeneralPublic, High, false},
	{"公路运输管理", 2140112, 0, 0, Function, GeneralPublic, High, false},
	{"公路和运输技术标准化建设", 2140114, 0, 0, Function, GeneralPublic, High, false},
	{"航道维护", 2140123, 0, 0, Function, GeneralPublic, High, false},
	{"船舶检验", 2140127, 0, 0, Function, GeneralPublic, High, false},
	{"救助打捞", 2140128, 0, 0, Function, GeneralPublic, High, false},
	{"内河运输", 2140129, 0, 0, Function, GeneralPublic, High, false},
	{"远洋运输", 2140130, 0, 0, Function, GeneralPublic, High, false},
	{"海事管理", 2140131, 0, 0, Function, GeneralPublic, High, false},
	{"航标事业发展支出", 2140133, 0, 0, Function, GeneralPublic, High, false},
	{"水路运输管理支出", 2140136, 0, 0, Function, GeneralPublic, High, false},
	{"口岸建设", 2140138, 0, 0, Function, GeneralPublic, High, false},
	{"其他公路水路运输支出", 2140199, 0, 0, Function, GeneralPublic, High, false},
	{"铁路运输", 21402, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2140201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2140202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2140203, 0, 0, Function, GeneralPublic, High, false},
	{"铁路路网建设", 2140204, 0, 0, Function, GeneralPublic, High, false},
	{"铁路还贷专项", 2140205, 0, 0, Function, GeneralPublic, High, false},
	{"铁路安全", 2140206, 0, 0, Function, GeneralPublic, High, false},
	{"铁路专项运输", 2140207, 0, 0, Function, GeneralPublic, High, false},
	{"行业监管", 2140208, 0, 0, Function, GeneralPublic, High, false},
	{"其他铁路运输支出", 2140299, 0, 0, Function, GeneralPublic, High, false},
	{"民用航空运输", 21403, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2140301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2140302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2140303, 0, 0, Function, GeneralPublic, High, false},
	{"机场建设", 2140304, 0, 0, Function, GeneralPublic, High, false},
	{"空管系统建设", 2140305, 0, 0, Function, GeneralPublic, High, false},
	{"民航还贷专项支出", 2140306, 0, 0, Function, GeneralPublic, High, false},
	{"民用航空安全", 2140307, 0, 0, Function, GeneralPublic, High, false},
	{"民航专项运输", 2140308, 0, 0, Function, GeneralPublic, High, false},
	{"其他民用航空运输支出", 2140399, 0, 0, Function, GeneralPublic, High, false},
	{"成品油价格改革对交通运输的补贴", 21404, 0, 2021, Function, GeneralPublic, Medium, false},
	{"对城市公交的补贴", 2140401, 0, 2021, Function, GeneralPublic, Medium, false},
	{"对农村道路客运的补贴", 2140402, 0, 2021, Function, GeneralPublic, Medium, false},
	{"对出租车的补贴", 2140403, 0, 2021, Function, GeneralPublic, Medium, false},
	{"成品油价格改革补贴其他支出", 2140499, 0, 2021, Function, GeneralPublic, Medium, false},
	{"邮政业支出", 21405, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2140501, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2140502, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2140503, 0, 0, Function, GeneralPublic, High, false},
	{"行业监管", 2140504, 0, 0, Function, GeneralPublic, Medium, false},
	{"邮政普遍服务与特殊服务", 2140505, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他邮政业支出", 2140599, 0, 0, Function, GeneralPublic, High, false},
	{"车辆购置税支出", 21406, 0, 0, Function, GeneralPublic, High, false},
	{"车辆购置税用于公路等基础设施建设支出", 2140601, 0, 0, Function, GeneralPublic, High, false},
	{"车辆购置税用于农村公路建设支出", 2140602, 0, 0, Function, GeneralPublic, High, false},
	{"车辆购置税用于老旧汽车报废更新补贴", 2140603, 0, 0, Function, GeneralPublic, Medium, false},
	{"车辆购置税其他支出", 2140699, 0, 0, Function, GeneralPublic, High, false},
	{"海南省高等级公路车辆通行附加费安排的支出", 21460, 0, 0, Function, GovernmentFund, Medium, false},
	{"公路建设", 2146001, 0, 0, Function, GovernmentFund, Medium, false},
	{"公路养护", 2146002, 0, 0, Function, GovernmentFund, Medium, false},
	{"公路还贷", 2146003, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他海南省高等级公路车辆通行附加费安排的支出", 2146099, 0, 0, Function, GovernmentFund, Medium, false},
	{"车辆通行费安排的支出", 21462, 0, 0, Function, GovernmentFund, Medium, false},
	{"公路还贷", 2146201, 0, 0, Function, GovernmentFund, Medium, false},
	{"政府还贷公路养护", 2146202, 0, 0, Function, GovernmentFund, Medium, false},
	{"政府还贷公路管理", 2146203, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他车辆通行费安排的支出", 2146299, 0, 0, Function, GovernmentFund, Medium, false},
	{"铁路建设基金支出", 21464, 0, 0, Function, GovernmentFund, Medium, false},
	{"铁路建设投资", 2146401, 0, 0, Function, GovernmentFund, Medium, false},
	{"购置铁路机车车辆", 2146402, 0, 0, Function, GovernmentFund, Medium, false},
	{"铁路还贷", 2146403, 0, 0, Function, GovernmentFund, Medium, false},
	{"建设项目铺底资金", 2146404, 0, 0, Function, GovernmentFund, Medium, false},
	{"勘测设计", 2146405, 0, 0, Function, GovernmentFund, Medium, false},
	{"注册资本金", 2146406, 0, 0, Function, GovernmentFund, Medium, false},
	{"周转资金", 2146407, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他铁路建设基金支出", 2146499, 0, 0, Function, GovernmentFund, Medium, false},
	{"船舶油污损害赔偿基金支出", 21468, 0, 0, Function, GovernmentFund, Medium, false},
	{"应急处置费用", 2146801, 0, 0, Function, GovernmentFund, Medium, false},
	{"控制清除污染", 2146802, 0, 0, Function, GovernmentFund, Medium, false},
	{"损失补偿", 2146803, 0, 0, Function, GovernmentFund, Medium, false},
	{"生态恢复", 2146804, 0, 0, Function, GovernmentFund, Medium, false},
	{"监视监测", 2146805, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他船舶油污损害赔偿基金支出", 2146899, 0, 0, Function, GovernmentFund, Medium, false},
	{"民航发展基金支出", 21469, 0, 0, Function, GovernmentFund, Medium, false},
	{"民航机场建设", 2146901, 0, 0, Function, GovernmentFund, Medium, false},
	{"空管系统建设", 2146902, 0, 0, Function, GovernmentFund, Medium, false},
	{"民航安全", 2146903, 0, 0, Function, GovernmentFund, Medium, false},
	{"航线和机场补贴", 2146904, 0, 0, Function, GovernmentFund, Medium, false},
	{"民航节能减排", 2146906, 0, 0, Function, GovernmentFund, Medium, false},
	{"通用航空发展", 2146907, 0, 0, Function, GovernmentFund, Medium, false},
	{"征管经费", 2146908, 0, 0, Function, GovernmentFund, Medium, false},
	{"民航科教和信息建设", 2146909, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他民航发展基金支出", 2146999, 0, 0, Function, GovernmentFund, Medium, false},
	{"海南省高等级公路车辆通行附加费对应专项债务收入安排的支出", 21470, 2020, 0, Function, GovernmentFund, Medium, false},
	{"公路建设", 2147001, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他海南省高等级公路车辆通行附加费对应专项债务收入安排的支出", 2147099, 2020, 0, Function, GovernmentFund, Medium, false},
	{"政府收费公路专项债券收入安排的支出", 21471, 0, 0, Function, GovernmentFund, Medium, false},
	{"公路建设", 2147101, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他政府收费公路专项债券收入安排的支出", 2147199, 0, 0, Function, GovernmentFund, Medium, false},
	{"车辆通行费对应专项债务收入安排的支出", 21472, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他交通运输支出", 21499, 0, 0, Function, GeneralPublic, High, false},
	{"公共交通运营补助", 2149901, 0, 0, Function, GeneralPublic, High, false},
	{"其他交通运输支出", 2149999, 0, 0, Function, GeneralPublic, High, false},
	{"资源勘探信息等支出", 215, 0, 2019, Function, GeneralPublic | GovernmentFund, High, false},
	{"资源勘探工业信息等支出", 215, 2020, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"资源勘探开发", 21501, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2150101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2150102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2150103, 0, 0, Function, GeneralPublic, High, false},
	{"煤炭勘探开采和洗选", 2150104, 0, 0, Function, GeneralPublic, Medium, false},
	{"石油和天然气勘探开采", 2150105, 0, 0, Function, GeneralPublic, Medium, false},
	{"黑色金属矿勘探和采选", 2150106, 0, 0, Function, GeneralPublic, Medium, false},
	{"有色金属矿勘探和采选", 2150107, 0, 0, Function, GeneralPublic, Medium, false},
	{"非金属矿勘探和采选", 2150108, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他资源勘探业支出", 2150199, 0, 0, Function, GeneralPublic, High, false},
	{"制造业", 21502, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2150201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2150202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2150203, 0, 0, Function, GeneralPublic, High, false},
	{"纺织业", 2150204, 0, 0, Function, GeneralPublic, Medium, false},
	{"医药制造业", 2150205, 0, 0, Function, GeneralPublic, Medium, false},
	{"非金属矿物制品业", 2150206, 0, 0, Function, GeneralPublic, Medium, false},
	{"通信设备、计算机及其他电子设备制造业", 2150207, 0, 0, Function, GeneralPublic, Medium, false},
	{"交通运输设备制造业", 2150208, 0, 0, Function, GeneralPublic, Medium, false},
	{"电气机械及器材制造业", 2150209, 0, 0, Function, GeneralPublic, Medium, false},
	{"工艺品及其他制造业", 2150210, 0, 0, Function, GeneralPublic, Medium, false},
	{"石油加工、炼焦及核燃料加工业", 2150212, 0, 0, Function, GeneralPublic, Medium, false},
	{"化学原料及化学制品制造业", 2150213, 0, 0, Function, GeneralPublic, Medium, false},
	{"黑色金属冶炼及压延加工业", 2150214, 0, 0, Function, GeneralPublic, Medium, false},
	{"有色金属冶炼及压延加工业", 2150215, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他制造业支出", 2150299, 0, 0, Function, GeneralPublic, High, false},
	{"建筑业", 21503, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2150301, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2150302, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2150303, 0, 0, Function, GeneralPublic, High, false},
	{"其他建筑业支出", 2150399, 0, 0, Function, GeneralPublic, High, false},
	{"工业和信息产业监管", 21505, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2150501, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2150502, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2150503, 0, 0, Function, GeneralPublic, High, false},
	{"战备应急", 2150505, 0, 0, Function, GeneralPublic, Medium, false},
	{"专用通信", 2150507, 0, 0, Function, GeneralPublic, Medium, false},
	{"无线电及信息通信监管", 2150508, 2020, 0, Function, GeneralPublic, Medium, false},
	{"工程建设及运行维护", 2150516, 2020, 0, Function, GeneralPublic, Medium, false},
	{"产业发展", 2150517, 2020, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2150550, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他工业和信息产业监管支出", 2150599, 0, 0, Function, GeneralPublic, High, false},
	{"国有资产监管", 21507, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2150701, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2150702, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2150703, 0, 0, Function, GeneralPublic, High, false},
	{"国有企业监事会专项", 2150704, 0, 0, Function, GeneralPublic, Medium, false},
	{"中央企业专项管理", 2150705, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他国有资产监管支出", 2150799, 0, 0, Function, GeneralPublic, High, false},
	{"支持中小企业发展和管理支出", 21508, 0, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2150801, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2150802, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2150803, 0, 0, Function, GeneralPublic, High, false},
	{"科技型中小企业技术创新基金", 2150804, 0, 0, Function, GeneralPublic, Medium, false},
	{"中小企业发展专项", 2150805, 0, 0, Function, GeneralPublic, High, false},
	{"减免房租补贴", 2150806, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他支持中小企业发展和管理支出", 2150899, 0, 0, Function, GeneralPublic, High, true},
	{"农网还贷资金支出", 21562, 0, 0, Function, GovernmentFund, Medium, false},
	{"中央农网还贷资金支出", 2156201, 0, 0, Function, GovernmentFund, Medium, false},
	{"地方农网还贷资金支出", 2156202, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他农网还贷资金支出", 2156299, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他资源勘探信息等支出", 21599, 0, 2019, Function, GeneralPublic, High, false},
	{"其他资源勘探工业信息等支出", 21599, 2020, 0, Function, GeneralPublic, High, false},
	{"黄金事务", 2159901, 0, 0, Function, GeneralPublic, Medium, false},
	{"技术改造支出", 2159904, 0, 0, Function, GeneralPublic, Medium, false},
	{"中药材扶持资金支出", 2159905, 0, 0, Function, GeneralPublic, Medium, false},
	{"重点产业振兴和技术改造项目贷款贴息", 2159906, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他资源勘探信息等支出", 2159999, 0, 2019, Function, GeneralPublic, High, false},
	{"其他资源勘探工业信息等支出", 2159999, 2020, 0, Function, GeneralPublic, High, false},
	{"商业服务业等支出", 216, 0, 0, Function, GeneralPublic, High, true},
	{"商业流通事务", 21602, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2160201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2160202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2160203, 0, 0, Function, GeneralPublic, High, false},
	{"食品流通安全补贴", 2160216, 0, 0, Function, GeneralPublic, Medium, false},
	{"市场监测及信息管理", 2160217, 0, 0, Function, GeneralPublic, Medium, false},
	{"民贸企业补贴", 2160218, 0, 0, Function, GeneralPublic, Medium, false},
	{"民贸民品贷款贴息", 2160219, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2160250, 0, 0, Function, GeneralPublic, High, false},
	{"其他商业流通事务支出", 2160299, 0, 0, Function, GeneralPublic, High, false},
	{"涉外发展服务支出", 21606, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2160601, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2160602, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2160603, 0, 0, Function, GeneralPublic, High, false},
	{"外商投资环境建设补助资金", 2160607, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他涉外发展服务支出", 2160699, 0, 0, Function, GeneralPublic, High, false},
	{"其他商业服务业等支出", 21699, 0, 0, Function, GeneralPublic, High, false},
	{"服务业基础设施建设", 2169901, 0, 0, Function, GeneralPublic, High, false},
	{"其他商业服务业等支出", 2169999, 0, 0, Function, GeneralPublic, High, false},
	{"金融支出", 217, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"金融部门行政支出", 21701, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2170101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2170102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2170103, 0, 0, Function, GeneralPublic, High, false},
	{"安全防卫", 2170104, 0, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2170150, 0, 0, Function, GeneralPublic, High, false},
	{"金融部门其他行政支出", 2170199, 0, 0, Function, GeneralPublic, High, false},
	{"金融部门监管支出", 21702, 0, 0, Function, GeneralPublic, High, false},
	{"货币发行", 2170201, 0, 0, Function, GeneralPublic, Medium, false},
	{"金融服务", 2170202, 0, 0, Function, GeneralPublic, Medium, false},
	{"反假币", 2170203, 0, 0, Function, GeneralPublic, Medium, false},
	{"重点金融机构监管", 2170204, 0, 0, Function, GeneralPublic, Medium, false},
	{"金融稽查与案件处理", 2170205, 0, 0, Function, GeneralPublic, Medium, false},
	{"金融行业电子化建设", 2170206, 0, 0, Function, GeneralPublic, Medium, false},
	{"从业人员资格考试", 2170207, 0, 0, Function, GeneralPublic, Medium, false},
	{"反洗钱", 2170208, 0, 0, Function, GeneralPublic, Medium, false},
	{"金融部门其他监管支出", 2170299, 0, 0, Function, GeneralPublic, Medium, false},
	{"金融发展支出", 21703, 0, 0, Function, GeneralPublic, High, false},
	{"政策性银行亏损补贴", 2170301, 0, 0, Function, GeneralPublic, Medium, false},
	{"利息费用补贴支出", 2170302, 0, 0, Function, GeneralPublic, Medium, false},
	{"补充资本金", 2170303, 0, 0, Function, GeneralPublic, Medium, false},
	{"风险基金补助", 2170304, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他金融发展支出", 2170399, 0, 0, Function, GeneralPublic, High, false},
	{"金融调控支出", 21704, 0, 0, Function, GeneralPublic | GovernmentFund, Medium, false},
	{"中央银行亏损补贴", 2170401, 0, 0, Function, GeneralPublic, Medium, false},
	{"中央特别国债经营基金支出", 2170402, 0, 0, Function, GovernmentFund, Medium, false},
	{"中央特别国债经营基金财务支出", 2170403, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他金融调控支出", 2170499, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他金融支出", 21799, 0, 0, Function, GeneralPublic, High, false},
	{"其他金融支出", 2179901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"重点企业贷款贴息", 2179902, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他金融支出", 2179999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"援助其他地区支出", 219, 0, 0, Function, GeneralPublic, High, true},
	{"一般公共服务", 21901, 0, 0, Function, GeneralPublic, High, false},
	{"教育", 21902, 0, 0, Function, GeneralPublic, High, false},
	{"文化旅游体育与传媒", 21903, 2019, 0, Function, GeneralPublic, Medium, false},
	{"卫生健康", 21904, 2019, 0, Function, GeneralPublic, Medium, false},
	{"节能环保", 21905, 0, 0, Function, GeneralPublic, High, false},
	{"农业", 21906, 0, 2019, Function, GeneralPublic, Medium, false},
	{"农业农村", 21906, 2020, 0, Function, GeneralPublic, Medium, false},
	{"交通运输", 21907, 0, 0, Function, GeneralPublic, High, false},
	{"住房保障", 21908, 0, 0, Function, GeneralPublic, High, false},
	{"其他支出", 21999, 0, 0, Function, GeneralPublic, High, false},
	{"国土海洋气象等支出", 220, 0, 2018, Function, GeneralPublic | GovernmentFund, High, false},
	{"自然资源海洋气象等支出", 220, 2019, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"国土资源事务", 22001, 0, 2018, Function, GeneralPublic, High, false},
	{"自然资源事务", 22001, 2019, 0, Function, GeneralPublic, High, true},
	{"行政运行", 2200101, 2019, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2200102, 2019, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2200103, 2019, 0, Function, GeneralPublic, High, false},
	{"自然资源规划及管理", 2200104, 2019, 0, Function, GeneralPublic, Medium, false},
	{"自然资源利用与保护", 2200106, 2020, 0, Function, GeneralPublic, Medium, true},
	{"自然资源社会公益服务", 2200107, 2019, 0, Function, GeneralPublic, Medium, false},
	{"自然资源行业业务管理", 2200108, 2019, 0, Function, GeneralPublic, Medium, false},
	{"自然资源调查与确权登记", 2200109, 2020, 0, Function, GeneralPublic, Medium, false},
	{"土地资源储备支出", 2200112, 2019, 0, Function, GeneralPublic, Medium, false},
	{"地质矿产资源与环境调查", 2200113, 2020, 0, Function, GeneralPublic, Medium, false},
	{"地质勘查与矿产资源管理", 2200114, 2020, 0, Function, GeneralPublic, Medium, false},
	{"地质转产项目财政贴息", 2200115, 2019, 0, Function, GeneralPublic, Medium, false},
	{"国外风险勘查", 2200116, 2019, 0, Function, GeneralPublic, Medium, false},
	{"地质勘查基金（周转金）支出", 2200119, 2019, 0, Function, GeneralPublic, Medium, false},
	{"海域与海岛管理", 2200120, 2020, 0, Function, GeneralPublic, Medium, false},
	{"自然资源国际合作与海洋权益维护", 2200121, 2020, 0, Function, GeneralPublic, Medium, false},
	{"自然资源卫星", 2200122, 2020, 0, Function, GeneralPublic, Medium, false},
	{"极地考察", 2200123, 2020, 0, Function, GeneralPublic, Medium, false},
	{"深海调查与资源开发", 2200124, 2020, 0, Function, GeneralPublic, Medium, false},
	{"海港航标维护", 2200125, 2020, 0, Function, GeneralPublic, Medium, false},
	{"海水淡化", 2200126, 2020, 0, Function, GeneralPublic, Medium, false},
	{"无居民海岛使用金支出", 2200127, 2020, 0, Function, GeneralPublic, Medium, false},
	{"海洋战略规划与预警监测", 2200128, 2020, 0, Function, GeneralPublic, Medium, false},
	{"基础测绘与地理信息监管", 2200129, 2020, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2200150, 2019, 0, Function, GeneralPublic, High, true},
	{"其他自然资源事务支出", 2200199, 2019, 0, Function, GeneralPublic, High, true},
	{"海洋管理事务", 22002, 0, 2019, Function, GeneralPublic, Medium, false},
	{"测绘事务", 22003, 0, 2019, Function, GeneralPublic, Medium, false},
	{"气象事务", 22005, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2200501, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2200502, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2200503, 0, 0, Function, GeneralPublic, High, false},
	{"气象事业机构", 2200504, 0, 0, Function, GeneralPublic, High, false},
	{"气象探测", 2200506, 0, 0, Function, GeneralPublic, High, false},
	{"气象信息传输及管理", 2200507, 0, 0, Function, GeneralPublic, High, false},
	{"气象预报预测", 2200508, 0, 0, Function, GeneralPublic, High, false},
	{"气象服务", 2200509, 0, 0, Function, GeneralPublic, High, false},
	{"气象装备保障维护", 2200510, 0, 0, Function, GeneralPublic, High, false},
	{"气象基础设施建设与维修", 2200511, 0, 0, Function, GeneralPublic, High, false},
	{"气象卫星", 2200512, 0, 0, Function, GeneralPublic, High, false},
	{"气象法规与标准", 2200513, 0, 0, Function, GeneralPublic, High, false},
	{"气象资金审计稽查", 2200514, 0, 0, Function, GeneralPublic, High, false},
	{"其他气象事务支出", 2200599, 0, 0, Function, GeneralPublic, High, false},
	{"耕地保护考核奖惩基金支出", 22006, 2024, 0, Function, GovernmentFund, High, true},
	{"其他国土海洋气象等支出", 22099, 0, 2018, Function, GeneralPublic, High, false},
	{"其他自然资源海洋气象等支出", 22099, 2019, 0, Function, GeneralPublic, High, false},
	{"其他自然资源海洋气象等支出", 2209901, 2019, 2020, Function, GeneralPublic, Medium, false},
	{"其他自然资源海洋气象等支出", 2209999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"住房保障支出", 221, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"保障性安居工程支出", 22101, 0, 0, Function, GeneralPublic, High, false},
	{"廉租住房", 2210101, 0, 0, Function, GeneralPublic, High, false},
	{"沉陷区治理", 2210102, 0, 0, Function, GeneralPublic, High, false},
	{"棚户区改造", 2210103, 0, 0, Function, GeneralPublic, High, true},
	{"少数民族地区游牧民定居工程", 2210104, 0, 0, Function, GeneralPublic, High, false},
	{"农村危房改造", 2210105, 0, 0, Function, GeneralPublic, High, false},
	{"公共租赁住房", 2210106, 0, 0, Function, GeneralPublic, High, true},
	{"保障性住房租金补贴", 2210107, 0, 0, Function, GeneralPublic, High, true},
	{"老旧小区改造", 2210108, 2019, 0, Function, GeneralPublic, Medium, true},
	{"住房租赁市场发展", 2210109, 2020, 0, Function, GeneralPublic, Medium, false},
	{"保障性租赁住房", 2210110, 2022, 0, Function, GeneralPublic, Medium, true},
	{"其他保障性安居工程支出", 2210199, 0, 0, Function, GeneralPublic, High, true},
	{"住房改革支出", 22102, 0, 0, Function, GeneralPublic, High, true},
	{"住房公积金", 2210201, 0, 0, Function, GeneralPublic, High, true},
	{"提租补贴", 2210202, 0, 0, Function, GeneralPublic, High, false},
	{"购房补贴", 2210203, 0, 0, Function, GeneralPublic, High, true},
	{"城乡社区住宅", 22103, 0, 0, Function, GeneralPublic, High, true},
	{"公有住房建设和维修改造支出", 2210301, 0, 0, Function, GeneralPublic, High, false},
	{"住房公积金管理", 2210302, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他城乡社区住宅支出", 2210399, 0, 0, Function, GeneralPublic, High, true},
	{"超长期特别国债安排的支出", 22198, 2025, 0, Function, GovernmentFund, Medium, true},
	{"其他住房保障支出", 2219899, 2025, 0, Function, GovernmentFund, Low, true},
	{"粮油物资储备支出", 222, 0, 0, Function, GeneralPublic, High, true},
	{"粮油事务", 22201, 0, 2019, Function, GeneralPublic, Medium, false},
	{"粮油物资事务", 22201, 2020, 0, Function, GeneralPublic, Medium, false},
	{"行政运行", 2220101, 2020, 0, Function, GeneralPublic, Medium, false},
	{"一般行政管理事务", 2220102, 2020, 0, Function, GeneralPublic, Medium, false},
	{"机关服务", 2220103, 2020, 0, Function, GeneralPublic, Medium, false},
	{"财务和审计支出", 2220104, 2020, 0, Function, GeneralPublic, Medium, false},
	{"信息统计", 2220105, 2020, 0, Function, GeneralPublic, Medium, false},
	{"专项业务活动", 2220106, 2020, 0, Function, GeneralPublic, Medium, false},
	{"国家粮油差价补贴", 2220107, 2020, 0, Function, GeneralPublic, Medium, false},
	{"粮食财务挂账利息补贴", 2220112, 2020, 0, Function, GeneralPublic, Medium, false},
	{"粮食财务挂账消化款", 2220113, 2020, 0, Function, GeneralPublic, Medium, false},
	{"处理陈化粮补贴", 2220114, 2020, 0, Function, GeneralPublic, Medium, false},
	{"粮食风险基金", 2220115, 2020, 0, Function, GeneralPublic, Medium, false},
	{"粮油市场调控专项资金", 2220118, 2020, 0, Function, GeneralPublic, Medium, false},
	{"设施建设", 2220119, 2020, 0, Function, GeneralPublic, Low, false},
	{"设施安全", 2220120, 2020, 0, Function, GeneralPublic, Low, false},
	{"物资保管保养", 2220121, 2020, 0, Function, GeneralPublic, Low, false},
	{"事业运行", 2220150, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他粮油物资事务支出", 2220199, 2020, 0, Function, GeneralPublic, Medium, false},
	{"物资事务", 22202, 0, 2019, Function, GeneralPublic, Medium, false},
	{"能源储备", 22203, 0, 0, Function, GeneralPublic, High, false},
	{"石油储备", 2220301, 0, 0, Function, GeneralPublic, Medium, false},
	{"煤炭储备", 2220304, 0, 0, Function, GeneralPublic, Medium, false},
	{"成品油储备", 2220305, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他能源储备支出", 2220399, 0, 0, Function, GeneralPublic, High, false},
	{"粮油储备", 22204, 0, 0, Function, GeneralPublic, High, false},
	{"储备粮油补贴", 2220401, 0, 0, Function, GeneralPublic, Medium, false},
	{"储备粮油差价补贴", 2220402, 0, 0, Function, GeneralPublic, Medium, false},
	{"储备粮（油）库建设", 2220403, 0, 0, Function, GeneralPublic, Medium, false},
	{"最低收购价政策支出", 2220404, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他粮油储备支出", 2220499, 0, 0, Function, GeneralPublic, High, false},
	{"重要商品储备", 22205, 0, 0, Function, GeneralPublic, High, false},
	{"棉花储备", 2220501, 0, 0, Function, GeneralPublic, High, false},
	{"食糖储备", 2220502, 0, 0, Function, GeneralPublic, High, false},
	{"肉类储备", 2220503, 0, 0, Function, GeneralPublic, High, false},
	{"化肥储备", 2220504, 0, 0, Function, GeneralPublic, High, false},
	{"农药储备", 2220505, 0, 0, Function, GeneralPublic, High, false},
	{"边销茶储备", 2220506, 0, 0, Function, GeneralPublic, High, false},
	{"羊毛储备", 2220507, 0, 0, Function, GeneralPublic, High, false},
	{"医药储备", 2220508, 0, 0, Function, GeneralPublic, High, false},
	{"食盐储备", 2220509, 0, 0, Function, GeneralPublic, High, false},
	{"战略物资储备", 2220510, 0, 0, Function, GeneralPublic, High, false},
	{"应急物资储备", 2220511, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他重要商品储备支出", 2220599, 0, 0, Function, GeneralPublic, High, false},
	{"国有资本经营预算支出", 223, 0, 0, Function, StateCapital, High, true},
	{"解决历史遗留问题及改革成本支出", 22301, 0, 0, Function, StateCapital, High, false},
	{"厂办大集体改革支出", 2230101, 0, 0, Function, StateCapital, Medium, false},
	{"“三供一业”移交补助支出", 2230102, 0, 0, Function, StateCapital, Medium, false},
	{"国有企业办职教幼教补助支出", 2230103, 0, 0, Function, StateCapital, Medium, false},
	{"国有企业办公共服务机构移交补助支出", 2230104, 0, 0, Function, StateCapital, Medium, false},
	{"国有企业退休人员社会化管理补助支出", 2230105, 0, 0, Function, StateCapital, Medium, false},
	{"国有企业棚户区改造支出", 2230106, 0, 0, Function, StateCapital, Medium, false},
	{"国有企业改革成本支出", 2230107, 0, 0, Function, StateCapital, Medium, false},
	{"离休干部医药费补助支出", 2230108, 0, 0, Function, StateCapital, Medium, false},
	{"其他解决历史遗留问题及改革成本支出", 2230199, 0, 0, Function, StateCapital, Medium, false},
	{"国有企业资本金注入", 22302, 0, 0, Function, StateCapital, High, false},
	{"国有经济结构调整支出", 2230201, 0, 0, Function, StateCapital, Medium, false},
	{"公益性设施投资支出", 2230202, 0, 0, Function, StateCapital, Medium, false},
	{"前瞻性战略性产业发展支出", 2230203, 0, 0, Function, StateCapital, Medium, false},
	{"生态环境保护支出", 2230204, 0, 0, Function, StateCapital, Medium, false},
	{"支持科技进步支出", 2230205, 0, 0, Function, StateCapital, Medium, false},
	{"保障国家经济安全支出", 2230206, 0, 0, Function, StateCapital, Medium, false},
	{"对外投资合作支出", 2230207, 0, 0, Function, StateCapital, Medium, false},
	{"其他国有企业资本金注入", 2230299, 0, 0, Function, StateCapital, Medium, false},
	{"国有企业政策性补贴", 22303, 0, 0, Function, StateCapital, High, false},
	{"国有企业政策性补贴", 2230301, 0, 0, Function, StateCapital, Medium, false},
	{"其他国有资本经营预算支出", 22399, 0, 0, Function, StateCapital, High, false},
	{"其他国有资本经营预算支出", 2239901, 0, 2020, Function, StateCapital, Medium, false},
	{"其他国有资本经营预算支出", 2239999, 2021, 0, Function, StateCapital, Medium, false},
	{"灾害防治及应急管理支出", 224, 2019, 0, Function, GeneralPublic, High, true},
	{"应急管理事务", 22401, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2240101, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2240102, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2240103, 0, 0, Function, GeneralPublic, High, false},
	{"灾害风险防治", 2240104, 0, 0, Function, GeneralPublic, High, false},
	{"国务院安委会专项", 2240105, 0, 0, Function, GeneralPublic, High, false},
	{"安全监管", 2240106, 0, 0, Function, GeneralPublic, High, false},
	{"安全生产基础", 2240107, 0, 2020, Function, GeneralPublic, Medium, false},
	{"应急救援", 2240108, 0, 0, Function, GeneralPublic, High, false},
	{"应急管理", 2240109, 0, 0, Function, GeneralPublic, High, false},
	{"事业运行", 2240150, 0, 0, Function, GeneralPublic, High, false},
	{"其他应急管理支出", 2240199, 0, 0, Function, GeneralPublic, High, false},
	{"消防事务", 22402, 0, 2021, Function, GeneralPublic, Medium, false},
	{"消防救援事务", 22402, 2022, 0, Function, GeneralPublic, Medium, true},
	{"行政运行", 2240201, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2240202, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2240203, 0, 0, Function, GeneralPublic, High, false},
	{"消防应急救援", 2240204, 0, 0, Function, GeneralPublic, High, false},
	{"其他消防事务支出", 2240299, 0, 2021, Function, GeneralPublic, Medium, false},
	{"其他消防救援事务支出", 2240299, 2022, 0, Function, GeneralPublic, Medium, true},
	{"森林消防事务", 22403, 0, 2021, Function, GeneralPublic, Medium, false},
	{"行政运行", 2240301, 0, 2021, Function, GeneralPublic, Medium, false},
	{"一般行政管理事务", 2240302, 0, 2021, Function, GeneralPublic, Medium, false},
	{"机关服务", 2240303, 0, 2021, Function, GeneralPublic, Medium, false},
	{"森林消防应急救援", 2240304, 0, 2021, Function, GeneralPublic, Medium, false},
	{"其他森林消防事务支出", 2240399, 0, 2021, Function, GeneralPublic, Medium, false},
	{"煤矿安全", 22404, 0, 2021, Function, GeneralPublic, Medium, false},
	{"矿山安全", 22404, 2022, 0, Function, GeneralPublic, Medium, false},
	{"行政运行", 2240401, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2240402, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2240403, 0, 0, Function, GeneralPublic, High, false},
	{"煤矿安全监察事务", 2240404, 0, 2021, Function, GeneralPublic, Medium, false},
	{"矿山安全监察事务", 2240404, 2022, 0, Function, GeneralPublic, Medium, false},
	{"煤矿应急救援事务", 2240405, 0, 2021, Function, GeneralPublic, Medium, false},
	{"矿山应急救援事务", 2240405, 2022, 0, Function, GeneralPublic, Medium, false},
	{"事业运行", 2240450, 0, 0, Function, GeneralPublic, High, false},
	{"其他煤矿安全支出", 2240499, 0, 2021, Function, GeneralPublic, Medium, false},
	{"其他矿山安全支出", 2240499, 2022, 0, Function, GeneralPublic, Medium, false},
	{"地震事务", 22405, 0, 0, Function, GeneralPublic, High, false},
	{"行政运行", 2240501, 0, 0, Function, GeneralPublic, High, false},
	{"一般行政管理事务", 2240502, 0, 0, Function, GeneralPublic, High, false},
	{"机关服务", 2240503, 0, 0, Function, GeneralPublic, High, false},
	{"地震监测", 2240504, 0, 0, Function, GeneralPublic, High, false},
	{"地震预测预报", 2240505, 0, 0, Function, GeneralPublic, Medium, false},
	{"地震灾害预防", 2240506, 0, 0, Function, GeneralPublic, Medium, false},
	{"地震应急救援", 2240507, 0, 0, Function, GeneralPublic, Medium, false},
	{"地震环境探察", 2240508, 0, 0, Function, GeneralPublic, Medium, false},
	{"防震减灾信息管理", 2240509, 0, 0, Function, GeneralPublic, Medium, false},
	{"防震减灾基础管理", 2240510, 0, 0, Function, GeneralPublic, Medium, false},
	{"地震事业机构", 2240550, 0, 0, Function, GeneralPublic, High, false},
	{"其他地震事务支出", 2240599, 0, 0, Function, GeneralPublic, High, false},
	{"自然灾害防治", 22406, 0, 0, Function, GeneralPublic, High, false},
	{"地质灾害防治", 2240601, 0, 0, Function, GeneralPublic, High, false},
	{"森林草原防灾减灾", 2240602, 0, 0, Function, GeneralPublic, High, false},
	{"其他自然灾害防治支出", 2240699, 0, 0, Function, GeneralPublic, High, false},
	{"自然灾害救灾及恢复重建支出", 22407, 0, 0, Function, GeneralPublic, High, true},
	{"中央自然灾害生活补助", 2240701, 0, 2019, Function, GeneralPublic, Medium, false},
	{"地方自然灾害生活补助", 2240702, 0, 2019, Function, GeneralPublic, Medium, false},
	{"自然灾害救灾补助", 2240703, 2020, 0, Function, GeneralPublic, Medium, false},
	{"自然灾害灾后重建补助", 2240704, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他自然灾害救灾及恢复重建支出", 2240799, 0, 0, Function, GeneralPublic, High, false},
	{"其他灾害防治及应急管理支出", 22499, 0, 0, Function, GeneralPublic, High, false},
	{"其他灾害防治及应急管理支出", 2249901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他灾害防治及应急管理支出", 2249999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"预备费", 227, 0, 0, Function, GeneralPublic, High, false},
	{"其他支出", 229, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"年初预留", 22902, 0, 0, Function, GeneralPublic, High, false},
	{"其他政府性基金及对应专项债务收入安排的支出", 22904, 0, 0, Function, GovernmentFund, High, false},
	{"其他政府性基金安排的支出", 2290401, 0, 0, Function, GovernmentFund, High, true},
	{"其他地方自行试点项目收益专项债券收入安排的支出", 2290402, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他政府性基金债务收入安排的支出", 2290403, 0, 0, Function, GovernmentFund, Medium, false},
	{"彩票发行销售机构业务费安排的支出", 22908, 0, 0, Function, GovernmentFund, High, false},
	{"福利彩票发行机构的业务费支出", 2290802, 0, 0, Function, GovernmentFund, Medium, false},
	{"体育彩票发行机构的业务费支出", 2290803, 0, 0, Function, GovernmentFund, Medium, false},
	{"福利彩票销售机构的业务费支出", 2290804, 0, 0, Function, GovernmentFund, Medium, false},
	{"体育彩票销售机构的业务费支出", 2290805, 0, 0, Function, GovernmentFund, Medium, false},
	{"彩票兑奖周转金支出", 2290806, 0, 0, Function, GovernmentFund, Medium, false},
	{"彩票发行销售风险基金支出", 2290807, 0, 0, Function, GovernmentFund, Medium, false},
	{"彩票市场调控资金支出", 2290808, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他彩票发行销售机构业务费安排的支出", 2290899, 0, 0, Function, GovernmentFund, Medium, false},
	{"彩票公益金安排的支出", 22960, 0, 0, Function, GovernmentFund, High, true},
	{"用于补充全国社会保障基金的彩票公益金支出", 2296001, 0, 0, Function, GovernmentFund, High, false},
	{"用于社会福利的彩票公益金支出", 2296002, 0, 0, Function, GovernmentFund, High, true},
	{"用于体育事业的彩票公益金支出", 2296003, 0, 0, Function, GovernmentFund, High, true},
	{"用于教育事业的彩票公益金支出", 2296004, 0, 0, Function, GovernmentFund, High, false},
	{"用于红十字事业的彩票公益金支出", 2296005, 0, 0, Function, GovernmentFund, High, false},
	{"用于残疾人事业的彩票公益金支出", 2296006, 0, 0, Function, GovernmentFund, High, true},
	{"用于文化事业的彩票公益金支出", 2296010, 0, 0, Function, GovernmentFund, High, false},
	{"用于扶贫的彩票公益金支出", 2296011, 0, 2021, Function, GovernmentFund, Medium, false},
	{"用于巩固脱贫衔接乡村振兴的彩票公益金支出", 2296011, 2022, 2022, Function, GovernmentFund, Low, false},
	{"用于巩固脱贫攻坚成果衔接乡村振兴的彩票公益金支出", 2296011, 2023, 0, Function, GovernmentFund, Medium, true},
	{"用于法律援助的彩票公益金支出", 2296012, 0, 0, Function, GovernmentFund, High, false},
	{"用于城乡医疗救助的彩票公益金支出", 2296013, 0, 0, Function, GovernmentFund, High, false},
	{"用于其他社会公益事业的彩票公益金支出", 2296099, 0, 0, Function, GovernmentFund, High, false},
	{"其他支出", 22999, 0, 0, Function, GeneralPublic, High, false},
	{"其他支出", 2299901, 0, 2020, Function, GeneralPublic, Medium, false},
	{"其他支出", 2299999, 2021, 0, Function, GeneralPublic, Medium, false},
	{"转移性支出", 230, 0, 0, Function, GeneralPublic | GovernmentFund | StateCapital, High, false},
	{"返还性支出", 23001, 0, 0, Function, GeneralPublic, High, false},
	{"所得税基数返还支出", 2300102, 0, 0, Function, GeneralPublic, Medium, false},
	{"成品油税费改革税收返还支出", 2300103, 0, 0, Function, GeneralPublic, Medium, false},
	{"增值税税收返还支出", 2300104, 0, 0, Function, GeneralPublic, Medium, false},
	{"消费税税收返还支出", 2300105, 0, 0, Function, GeneralPublic, Medium, false},
	{"增值税“五五分享”税收返还支出", 2300106, 0, 0, Function, GeneralPublic, Medium, false},
	{"其他返还性支出", 2300199, 0, 0, Function, GeneralPublic, Medium, false},
	{"一般性转移支付", 23002, 0, 0, Function, GeneralPublic, High, false},
	{"体制补助支出", 2300201, 0, 0, Function, GeneralPublic, Medium, false},
	{"均衡性转移支付支出", 2300202, 0, 0, Function, GeneralPublic, Medium, false},
	{"县级基本财力保障机制奖补资金支出", 2300207, 0, 0, Function, GeneralPublic, Medium, false},
	{"结算补助支出", 2300208, 0, 0, Function, GeneralPublic, Medium, false},
	{"资源枯竭型城市转移支付补助支出", 2300212, 0, 0, Function, GeneralPublic, Medium, false},
	{"企业事业单位划转补助支出", 2300214, 0, 0, Function, GeneralPublic, Medium, false},
	{"产粮（油）大县奖励资金支出", 2300225, 0, 0, Function, GeneralPublic, Medium, false},
	{"重点生态功能区转移支付支出", 2300226, 0, 0, Function, GeneralPublic, Medium, false},
	{"固定数额补助支出", 2300227, 0, 0, Function, GeneralPublic, Medium, false},
	{"革命老区转移支付支出", 2300228, 0, 0, Function, GeneralPublic, Medium, false},
	{"民族地区转移支付支出", 2300229, 0, 0, Function, GeneralPublic, Medium, false},
	{"边境地区转移支付支出", 2300230, 0, 0, Function, GeneralPublic, Medium, false},
	{"贫困地区转移支付支出", 2300231, 0, 2021, Function, GeneralPublic, Medium, false},
	{"欠发达地区转移支付支出", 2300231, 2022, 2022, Function, GeneralPublic, Medium, false},
	{"巩固脱贫攻坚成果衔接乡村振兴转移支付支出", 2300231, 2023, 0, Function, GeneralPublic, Medium, false},
	{"一般公共服务共同财政事权转移支付支出", 2300241, 2019, 0, Function, GeneralPublic, Medium, false},
	{"外交共同财政事权转移支付支出", 2300242, 2019, 0, Function, GeneralPublic, Medium, false},
	{"国防共同财政事权转移支付支出", 2300243, 2019, 0, Function, GeneralPublic, Medium, false},
	{"公共安全共同财政事权转移支付支出", 2300244, 2019, 0, Function, GeneralPublic, Medium, false},
	{"教育共同财政事权转移支付支出", 2300245, 2019, 0, Function, GeneralPublic, Medium, false},
	{"科学技术共同财政事权转移支付支出", 2300246, 2019, 0, Function, GeneralPublic, Medium, false},
	{"文化旅游体育与传媒共同财政事权转移支付支出", 2300247, 2019, 0, Function, GeneralPublic, Medium, false},
	{"社会保障和就业共同财政事权转移支付支出", 2300248, 2019, 0, Function, GeneralPublic, Medium, true},
	{"医疗卫生共同财政事权转移支付支出", 2300249, 2019, 0, Function, GeneralPublic, Medium, false},
	{"节能环保共同财政事权转移支付支出", 2300250, 2019, 0, Function, GeneralPublic, Medium, false},
	{"城乡社区共同财政事权转移支付支出", 2300251, 2019, 0, Function, GeneralPublic, Medium, false},
	{"农林水共同财政事权转移支付支出", 2300252, 2019, 0, Function, GeneralPublic, Medium, false},
	{"交通运输共同财政事权转移支付支出", 2300253, 2019, 0, Function, GeneralPublic, Medium, false},
	{"资源勘探工业信息等共同财政事权转移支付支出", 2300254, 2020, 0, Function, GeneralPublic, Medium, false},
	{"商业服务业等共同财政事权转移支付支出", 2300255, 2019, 0, Function, GeneralPublic, Medium, false},
	{"金融共同财政事权转移支付支出", 2300256, 2019, 0, Function, GeneralPublic, Medium, false},
	{"自然资源海洋气象等共同财政事权转移支付支出", 2300257, 2019, 0, Function, GeneralPublic, Medium, false},
	{"住房保障共同财政事权转移支付支出", 2300258, 2019, 0, Function, GeneralPublic, Medium, false},
	{"粮油物资储备共同财政事权转移支付支出", 2300259, 2019, 0, Function, GeneralPublic, Medium, false},
	{"灾害防治及应急管理共同财政事权转移支付支出", 2300260, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他共同财政事权转移支付支出", 2300269, 2020, 0, Function, GeneralPublic, Medium, false},
	{"其他一般性转移支付支出", 2300299, 0, 0, Function, GeneralPublic, Medium, false},
	{"专项转移支付", 23003, 0, 0, Function, GeneralPublic, High, false},
	{"一般公共服务", 2300301, 0, 0, Function, GeneralPublic, Medium, false},
	{"外交", 2300302, 0, 0, Function, GeneralPublic, Medium, false},
	{"国防", 2300303, 0, 0, Function, GeneralPublic, Medium, false},
	{"公共安全", 2300304, 0, 0, Function, GeneralPublic, Medium, false},
	{"教育", 2300305, 0, 0, Function, GeneralPublic, Medium, false},
	{"科学技术", 2300306, 0, 0, Function, GeneralPublic, Medium, false},
	{"文化旅游体育与传媒", 2300307, 2019, 0, Function, GeneralPublic, Medium, false},
	{"社会保障和就业", 2300308, 0, 0, Function, GeneralPublic, Medium, false},
	{"卫生健康", 2300310, 2019, 0, Function, GeneralPublic, Medium, false},
	{"节能环保", 2300311, 0, 0, Function, GeneralPublic, Medium, false},
	{"城乡社区", 2300312, 0, 0, Function, GeneralPublic, Medium, false},
	{"农林水", 2300313, 0, 0, Function, GeneralPublic, Medium, false},
	{"交通运输", 2300314, 0, 0, Function, GeneralPublic, Medium, false},
	{"资源勘探工业信息等", 2300315, 2020, 0, Function, GeneralPublic, Medium, false},
	{"商业服务业等", 2300316, 0, 0, Function, GeneralPublic, Medium, false},
	{"金融", 2300317, 0, 0, Function, GeneralPublic, Medium, false},
	{"自然资源海洋气象等", 2300320, 2019, 0, Function, GeneralPublic, Medium, false},
	{"住房保障", 2300321, 0, 0, Function, GeneralPublic, Medium, false},
	{"粮油物资储备", 2300322, 0, 0, Function, GeneralPublic, Medium, false},
	{"灾害防治及应急管理", 2300324, 2019, 0, Function, GeneralPublic, Medium, false},
	{"其他支出", 2300399, 0, 0, Function, GeneralPublic, Medium, false},
	{"政府性基金转移支付", 23004, 0, 0, Function, GovernmentFund, High, true},
	{"科学技术", 2300404, 2021, 0, Function, GovernmentFund, Medium, false},
	{"文化旅游体育与传媒", 2300405, 2021, 0, Function, GovernmentFund, Medium, false},
	{"社会保障和就业", 2300406, 2021, 0, Function, GovernmentFund, Medium, false},
	{"节能环保", 2300407, 2021, 0, Function, GovernmentFund, Medium, false},
	{"城乡社区", 2300408, 2021, 0, Function, GovernmentFund, Medium, false},
	{"农林水", 2300409, 0, 0, Function, GovernmentFund, High, true},
	{"交通运输", 2300410, 2021, 0, Function, GovernmentFund, Medium, false},
	{"资源勘探工业信息等", 2300411, 2021, 0, Function, GovernmentFund, Medium, false},
	{"自然资源海洋气象等", 2300412, 2024, 0, Function, GovernmentFund, High, true},
	{"国有资本经营预算转移支付", 23005, 0, 0, Function, StateCapital, High, false},
	{"国有资本经营预算转移支付支出", 2300501, 0, 0, Function, StateCapital, Medium, false},
	{"上解支出", 23006, 0, 0, Function, GeneralPublic, High, false},
	{"体制上解支出", 2300601, 0, 0, Function, GeneralPublic, Medium, false},
	{"专项上解支出", 2300602, 0, 0, Function, GeneralPublic, Medium, false},
	{"调出资金", 23008, 0, 0, Function, GeneralPublic | GovernmentFund | StateCapital, High, false},
	{"政府性基金预算调出资金", 2300802, 0, 0, Function, GovernmentFund, Medium, false},
	{"国有资本经营预算调出资金", 2300803, 0, 0, Function, StateCapital, Medium, false},
	{"其他调出资金", 2300899, 0, 0, Function, GeneralPublic, Medium, false},
	{"年终结余", 23009, 0, 0, Function, GeneralPublic | GovernmentFund, High, false},
	{"一般公共预算年终结余", 2300901, 0, 0, Function, GeneralPublic, Medium, false},
	{"政府性基金年终结余", 2300902, 0, 0, Function, GovernmentFund, Medium, false},
	{"债务转贷支出", 23011, 0, 0, Function, GeneralPublic | GovernmentFund, High, false},
	{"地方政府一般债券转贷支出", 2301101, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府向外国政府借款转贷支出", 2301102, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府向国际组织借款转贷支出", 2301103, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府其他一般债务转贷支出", 2301104, 0, 0, Function, GeneralPublic, Medium, false},
	{"海南省高等级公路车辆通行附加费债务转贷支出", 2301105, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家电影事业发展专项资金债务转贷支出", 2301109, 0, 0, Function, GovernmentFund, Medium, false},
	{"国有土地使用权出让金债务转贷支出", 2301115, 0, 0, Function, GovernmentFund, Medium, false},
	{"农业土地开发资金债务转贷支出", 2301117, 0, 0, Function, GovernmentFund, Medium, false},
	{"大中型水库库区基金债务转贷支出", 2301118, 0, 0, Function, GovernmentFund, Medium, false},
	{"城市基础设施配套费债务转贷支出", 2301120, 0, 0, Function, GovernmentFund, Medium, false},
	{"小型水库移民扶助基金债务转贷支出", 2301121, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家重大水利工程建设基金债务转贷支出", 2301122, 0, 0, Function, GovernmentFund, Medium, false},
	{"车辆通行费债务转贷支出", 2301123, 0, 0, Function, GovernmentFund, Medium, false},
	{"污水处理费债务转贷支出", 2301124, 0, 0, Function, GovernmentFund, Medium, false},
	{"土地储备专项债券转贷支出", 2301131, 0, 0, Function, GovernmentFund, Medium, false},
	{"政府收费公路专项债券转贷支出", 2301132, 0, 0, Function, GovernmentFund, Medium, false},
	{"棚户区改造专项债券转贷支出", 2301133, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他地方自行试点项目收益专项债券转贷支出", 2301198, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他地方政府债务转贷支出", 2301199, 0, 0, Function, GovernmentFund, Medium, false},
	{"安排预算稳定调节基金", 23015, 0, 0, Function, GeneralPublic, Medium, false},
	{"补充预算周转金", 23016, 0, 0, Function, GeneralPublic, Medium, false},
	{"区域间转移性支出", 23021, 2021, 0, Function, GeneralPublic, Medium, false},
	{"援助其他地区支出", 2302101, 2021, 0, Function, GeneralPublic, Medium, false},
	{"生态保护补偿转移性支出", 2302102, 2021, 0, Function, GeneralPublic, Medium, false},
	{"土地指标调剂转移性支出", 2302103, 2021, 0, Function, GeneralPublic, Medium, false},
	{"其他转移性支出", 2302199, 2021, 0, Function, GeneralPublic, Medium, false},
	{"债务还本支出", 231, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"中央政府国内债务还本支出", 23101, 0, 0, Function, GeneralPublic, High, false},
	{"中央政府国外债务还本支出", 23102, 0, 0, Function, GeneralPublic, High, false},
	{"中央政府境外发行主权债券还本支出", 2310201, 0, 0, Function, GeneralPublic, Medium, false},
	{"中央政府向外国政府借款还本支出", 2310202, 0, 0, Function, GeneralPublic, Medium, false},
	{"中央政府其他国外借款还本支出", 2310299, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府一般债务还本支出", 23103, 0, 0, Function, GeneralPublic, High, false},
	{"地方政府一般债券还本支出", 2310301, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府向外国政府借款还本支出", 2310302, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府向国际组织借款还本支出", 2310303, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府其他一般债务还本支出", 2310399, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府专项债务还本支出", 23104, 0, 0, Function, GovernmentFund, High, false},
	{"海南省高等级公路车辆通行附加费债务还本支出", 2310401, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家电影事业发展专项资金债务还本支出", 2310405, 0, 0, Function, GovernmentFund, Medium, false},
	{"国有土地使用权出让金债务还本支出", 2310411, 0, 0, Function, GovernmentFund, Medium, false},
	{"农业土地开发资金债务还本支出", 2310413, 0, 0, Function, GovernmentFund, Medium, false},
	{"大中型水库库区基金债务还本支出", 2310414, 0, 0, Function, GovernmentFund, Medium, false},
	{"城市基础设施配套费债务还本支出", 2310416, 0, 0, Function, GovernmentFund, Medium, false},
	{"小型水库移民扶助基金债务还本支出", 2310417, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家重大水利工程建设基金债务还本支出", 2310418, 0, 0, Function, GovernmentFund, Medium, false},
	{"车辆通行费债务还本支出", 2310419, 0, 0, Function, GovernmentFund, Medium, false},
	{"污水处理费债务还本支出", 2310420, 0, 0, Function, GovernmentFund, Medium, false},
	{"土地储备专项债券还本支出", 2310431, 0, 0, Function, GovernmentFund, Medium, false},
	{"政府收费公路专项债券还本支出", 2310432, 0, 0, Function, GovernmentFund, Medium, false},
	{"棚户区改造专项债券还本支出", 2310433, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他地方自行试点项目收益专项债券还本支出", 2310498, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他政府性基金债务还本支出", 2310499, 0, 0, Function, GovernmentFund, Medium, false},
	{"债务付息支出", 232, 0, 0, Function, GeneralPublic | GovernmentFund, High, true},
	{"中央政府国内债务付息支出", 23201, 0, 0, Function, GeneralPublic, High, false},
	{"中央政府国外债务付息支出", 23202, 0, 0, Function, GeneralPublic, High, false},
	{"中央政府境外发行主权债券付息支出", 2320201, 0, 0, Function, GeneralPublic, Medium, false},
	{"中央政府向外国政府借款付息支出", 2320202, 0, 0, Function, GeneralPublic, Medium, false},
	{"中央政府其他国外借款付息支出", 2320299, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府一般债务付息支出", 23203, 0, 0, Function, GeneralPublic, High, false},
	{"地方政府一般债券付息支出", 2320301, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府向外国政府借款付息支出", 2320302, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府向国际组织借款付息支出", 2320303, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府其他一般债务付息支出", 2320399, 0, 0, Function, GeneralPublic, Medium, false},
	{"地方政府专项债务付息支出", 23204, 0, 0, Function, GovernmentFund, High, false},
	{"海南省高等级公路车辆通行附加费债务付息支出", 2320401, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家电影事业发展专项资金债务付息支出", 2320405, 0, 0, Function, GovernmentFund, Medium, false},
	{"国有土地使用权出让金债务付息支出", 2320411, 0, 0, Function, GovernmentFund, Medium, false},
	{"农业土地开发资金债务付息支出", 2320413, 0, 0, Function, GovernmentFund, Medium, false},
	{"大中型水库库区基金债务付息支出", 2320414, 0, 0, Function, GovernmentFund, Medium, false},
	{"城市基础设施配套费债务付息支出", 2320416, 0, 0, Function, GovernmentFund, Medium, false},
	{"小型水库移民扶助基金债务付息支出", 2320417, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家重大水利工程建设基金债务付息支出", 2320418, 0, 0, Function, GovernmentFund, Medium, false},
	{"车辆通行费债务付息支出", 2320419, 0, 0, Function, GovernmentFund, Medium, false},
	{"污水处理费债务付息支出", 2320420, 0, 0, Function, GovernmentFund, Medium, false},
	{"土地储备专项债券付息支出", 2320431, 0, 0, Function, GovernmentFund, Medium, false},
	{"政府收费公路专项债券付息支出", 2320432, 0, 0, Function, GovernmentFund, Medium, false},
	{"棚户区改造专项债券付息支出", 2320433, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他地方自行试点项目收益专项债券付息支出", 2320498, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他政府性基金债务付息支出", 2320499, 0, 0, Function, GovernmentFund, Medium, false},
	{"债务发行费用支出", 233, 0, 0, Function, GeneralPublic | GovernmentFund, High, false},
	{"中央政府国内债务发行费用支出", 23301, 0, 0, Function, GeneralPublic, High, false},
	{"中央政府国外债务发行费用支出", 23302, 0, 0, Function, GeneralPublic, High, false},
	{"地方政府一般债务发行费用支出", 23303, 0, 0, Function, GeneralPublic, High, false},
	{"地方政府专项债务发行费用支出", 23304, 0, 0, Function, GovernmentFund, High, false},
	{"海南省高等级公路车辆通行附加费债务发行费用支出", 2330401, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家电影事业发展专项资金债务发行费用支出", 2330405, 0, 0, Function, GovernmentFund, Medium, false},
	{"国有土地使用权出让金债务发行费用支出", 2330411, 0, 0, Function, GovernmentFund, Medium, false},
	{"农业土地开发资金债务发行费用支出", 2330413, 0, 0, Function, GovernmentFund, Medium, false},
	{"大中型水库库区基金债务发行费用支出", 2330414, 0, 0, Function, GovernmentFund, Medium, false},
	{"城市基础设施配套费债务发行费用支出", 2330416, 0, 0, Function, GovernmentFund, Medium, false},
	{"小型水库移民扶助基金债务发行费用支出", 2330417, 0, 0, Function, GovernmentFund, Medium, false},
	{"国家重大水利工程建设基金债务发行费用支出", 2330418, 0, 0, Function, GovernmentFund, Medium, false},
	{"车辆通行费债务发行费用支出", 2330419, 0, 0, Function, GovernmentFund, Medium, false},
	{"污水处理费债务发行费用支出", 2330420, 0, 0, Function, GovernmentFund, Medium, false},
	{"土地储备专项债券发行费用支出", 2330431, 0, 0, Function, GovernmentFund, Medium, false},
	{"政府收费公路专项债券发行费用支出", 2330432, 0, 0, Function, GovernmentFund, Medium, false},
	{"棚户区改造专项债券发行费用支出", 2330433, 0, 0, Function, GovernmentFund, Medium, false},
	{"其他政府性基金债务发行费用支出", 2330499, 0, 0, Function, GovernmentFund, Medium, false},
	{"抗疫特别国债安排的支出", 234, 2020, 0, Function, GovernmentFund, High, true},
	{"基础设施建设", 23401, 2020, 0, Function, GovernmentFund, High, false},
	{"公共卫生体系建设", 2340101, 2020, 0, Function, GovernmentFund, Medium, false},
	{"重大疫情防控救治体系建设", 2340102, 2020, 0, Function, GovernmentFund, Medium, false},
	{"粮食安全", 2340103, 2020, 0, Function, GovernmentFund, Medium, false},
	{"能源安全", 2340104, 2020, 0, Function, GovernmentFund, Medium, false},
	{"应急物资保障", 2340105, 2020, 0, Function, GovernmentFund, Medium, false},
	{"产业链改造升级", 2340106, 2020, 0, Function, GovernmentFund, Medium, false},
	{"城镇老旧小区改造", 2340107, 2020, 0, Function, GovernmentFund, Medium, false},
	{"生态环境治理", 2340108, 2020, 0, Function, GovernmentFund, Medium, false},
	{"交通基础设施建设", 2340109, 2020, 0, Function, GovernmentFund, Medium, false},
	{"市政设施建设", 2340110, 2020, 0, Function, GovernmentFund, Medium, false},
	{"重大区域规划基础设施建设", 2340111, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他基础设施建设", 2340199, 2020, 0, Function, GovernmentFund, Medium, false},
	{"抗疫相关支出", 23402, 2020, 0, Function, GovernmentFund, High, false},
	{"减免房租补贴", 2340201, 2020, 0, Function, GovernmentFund, Medium, false},
	{"重点企业贷款贴息", 2340202, 2020, 0, Function, GovernmentFund, Medium, false},
	{"创业担保贷款贴息", 2340203, 2020, 0, Function, GovernmentFund, Medium, false},
	{"援企稳岗补贴", 2340204, 2020, 0, Function, GovernmentFund, Medium, false},
	{"困难群众基本生活补助", 2340205, 2020, 0, Function, GovernmentFund, Medium, false},
	{"其他抗疫相关支出", 2340299, 2020, 0, Function, GovernmentFund, Medium, false},
}

var functionKeys = []uint32{
	201000000, 201010000, 201010100, 201010200, 201010300, 201010400, 201010500, 201010600, 201010700, 201010800,
	201010900, 201015000, 201019900, 201020000, 201020100, 201020200, 201020300, 201020400, 201020500, 201020600,
	201025000, 201029900, 201030000, 201030100, 201030200, 201030300, 201030400, 201030500, 201030500, 201030600,
	201030800, 201030900, 201035000, 201039900, 201040000, 201040100, 201040200, 201040300, 201040400, 201040500,
	201040600, 201040700, 201040800, 201045000, 201049900, 201050000, 201050100, 201050200, 201050300, 201050400,
	201050500, 201050600, 201050700, 201050800, 201055000, 201059900, 201060000, 201060100, 201060200, 201060300,
	201060400, 201060500, 201060600, 201060700, 201060800, 201065000, 201069900, 201070000, 201070100, 201070200,
	201070300, 201070400, 201070600, 201070700, 201070800, 201070900, 201071000, 201075000, 201079900, 201080000,
	201080100, 201080200, 201080300, 201080400, 201080500, 201080600, 201085000, 201089900, 201090000, 201090100,
	201090200, 201090300, 201090500, 201090700, 201090800, 201090900, 201091000, 201091100, 201091200, 201095000,
	201099900, 201100000, 201100100, 201100200, 201100300, 201100400, 201100500, 201100700, 201100800, 201105000,
	201109900, 201110000, 201110100, 201110200, 201110300, 201110400, 201110500, 201110600, 201110600, 201115000,
	201119900, 201130000, 201130100, 201130200, 201130300, 201130400, 201130500, 201130600, 201130700, 201130800,
	201135000, 201139900, 201140000, 201140100, 201140200, 201140300, 201140400, 201140500, 201140500, 201140800,
	201140900, 201141000, 201141100, 201145000, 201149900, 201230000, 201230100, 201230200, 201230300, 201230400,
	201235000, 201239900, 201250000, 201250100, 201250200, 201250300, 201250400, 201250500, 201255000, 201259900,
	201260000, 201260100, 201260200, 201260300, 201260400, 201269900, 201280000, 201280100, 201280200, 201280300,
	201280400, 201285000, 201289900, 201290000, 201290100, 201290200, 201290300, 201290400, 201290500, 201290600,
	201295000, 201299900, 201310000, 201310100, 201310200, 201310300, 201310500, 201315000, 201319900, 201320000,
	201320100, 201320200, 201320300, 201320400, 201325000, 201329900, 201330000, 201330100, 201330200, 201330300,
	201330400, 201335000, 201339900, 201340000, 201340100, 201340200, 201340300, 201340400, 201340500, 201345000,
	201349900, 201350000, 201350100, 201350200, 201350300, 201355000, 201359900, 201360000, 201360100, 201360200,
	201360300, 201365000, 201369900, 201370000, 201370100, 201370200, 201370300, 201370400, 201375000, 201379900,
	201380000, 201380100, 201380200, 201380300, 201380400, 201380400, 201380400, 201380500, 201380500, 201380600,
	201380700, 201380800, 201380900, 201381000, 201381000, 201381100, 201381200, 201381300, 201381400, 201381500,
	201381600, 201385000, 201389900, 201390000, 201390100, 201390200, 201390300, 201390400, 201395000, 201399900,
	201400000, 201400100, 201400200, 201400300, 201400400, 201405000, 201409900, 201990000, 201990100, 201999900,
	202000000, 202010000, 202010100, 202010200, 202010300, 202010400, 202015000, 202019900, 202020000, 202020100,
	202020200, 202030000, 202030400, 202030600, 202040000, 202040100, 202040200, 202040300, 202040400, 202049900,
	202050000, 202050300, 202050400, 202050500, 202059900, 202060000, 202060100, 202070000, 202070100, 202070200,
	202070300, 202079900, 202080000, 202080100, 202080200, 202080300, 202085000, 202089900, 202990000, 202990100,
	202999900, 203000000, 203010000, 203010000, 203010100, 203010200, 203019900, 203040000, 203040100, 203050000,
	203050100, 203060000, 203060100, 203060200, 203060300, 203060400, 203060500, 203060600, 203060700, 203060800,
	203069900, 203990000, 203990100, 203999900, 204000000, 204010000, 204010100, 204019900, 204020000, 204020100,
	204020200, 204020300, 204021900, 204022000, 204022100, 204022200, 204022300, 204025000, 204029900, 204030000,
	204030100, 204030200, 204030300, 204030400, 204035000, 204039900, 204040000, 204040100, 204040200, 204040300,
	204040900, 204041000, 204045000, 204049900, 204050000, 204050100, 204050200, 204050300, 204050400, 204050500,
	204050600, 204055000, 204059900, 204060000, 204060100, 204060200, 204060300, 204060400, 204060500, 204060600,
	204060600, 204060700, 204060700, 204060800, 204060900, 204061000, 204061100, 204061200, 204061200, 204061300,
	204065000, 204069900, 204070000, 204070100, 204070200, 204070300, 204070400, 204070400, 204070500, 204070500,
	204070600, 204070700, 204075000, 204079900, 204080000, 204080100, 204080200, 204080300, 204080400, 204080500,
	204080600, 204080700, 204085000, 204089900, 204090000, 204090100, 204090200, 204090300, 204090400, 204090500,
	204095000, 204099900, 204100000, 204100100, 204100200, 204100600, 204100700, 204109900, 204990000, 204990100,
	204990200, 204999900, 205000000, 205010000, 205010100, 205010200, 205010300, 205019900, 205020000, 205020100,
	205020200, 205020300, 205020400, 205020500, 205029900, 205030000, 205030100, 205030200, 205030200, 205030300,
	205030400, 205030500, 205039900, 205040000, 205040100, 205040200, 205040300, 205040400, 205049900, 205050000,
	205050100, 205050200, 205059900, 205060000, 205060100, 205060200, 205069900, 205070000, 205070100, 205070200,
	205070200, 205079900, 205080000, 205080100, 205080200, 205080300, 205080400, 205089900, 205090000, 205090100,
	205090200, 205090300, 205090400, 205090500, 205099900, 205990000, 205999900, 206000000, 206010000, 206010100,
	206010200, 206010300, 206019900, 206020000, 206020100, 206020300, 206020400, 206020400, 206020500, 206020600,
	206020700, 206020800, 206029900, 206030000, 206030100, 206030200, 206030300, 206030400, 206039900, 206040000,
	206040100, 206040200, 206040300, 206040400, 206040500, 206049900, 206050000, 206050100, 206050200, 206050300,
	206059900, 206060000, 206060100, 206060200, 206060300, 206069900, 206070000, 206070100, 206070200, 206070300,
	206070400, 206070500, 206079900, 206080000, 206080100, 206080200, 206089900, 206090000, 206090100, 206090200,
	206090300, 206099900, 206100000, 206100100, 206100200, 206100300, 206100400, 206100500, 206109900, 206990000,
	206990100, 206990200, 206990300, 206999900, 207000000, 207000000, 207010000, 207010100, 207010200, 207010300,
	207010400, 207010500, 207010600, 207010700, 207010800, 207010900, 207011000, 207011100, 207011200, 207011300,
	207011400, 207011400, 207019900, 207020000, 207020100, 207020200, 207020300, 207020400, 207020500, 207020600,
	207029900, 207030000, 207030100, 207030200, 207030300, 207030400, 207030500, 207030600, 207030700, 207030800,
	207030900, 207039900, 207060000, 207060100, 207060200, 207060300, 207060400, 207060500, 207060600, 207060700,
	207069900, 207070000, 207070100, 207070200, 207070300, 207079900, 207080000, 207080100, 207080200, 207080300,
	207080400, 207080500, 207080600, 207080700, 207080800, 207089900, 207090000, 207090100, 207090200, 207090300,
	207090400, 207099900, 207100000, 207109900, 207990000, 207990000, 207990200, 207990300, 207999900, 208000000,
	208010000, 208010100, 208010200, 208010300, 208010400, 208010500, 208010600, 208010700, 208010800, 208010900,
	208011000, 208011100, 208011200, 208011300, 208011400, 208011500, 208011600, 208015000, 208019900, 208020000,
	208020100, 208020200, 208020300, 208020600, 208020600, 208020700, 208020800, 208020800, 208029900, 208040000,
	208040200, 208045100, 208049900, 208050000, 208050000, 208050100, 208050100, 208050200, 208050300, 208050400,
	208050500, 208050600, 208050700, 208050800, 208059900, 208059900, 208060000, 208060100, 208060200, 208069900,
	208070000, 208070100, 208070200, 208070400, 208070500, 208070900, 208070900, 208071100, 208071200, 208071300,
	208071300, 208079900, 208080000, 208080100, 208080200, 208080300, 208080400, 208080500, 208080600, 208080700,
	208080800, 208080800, 208089900, 208090000, 208090100, 208090200, 208090300, 208090400, 208090500, 208099900,
	208100000, 208100100, 208100200, 208100300, 208100300, 208100400, 208100500, 208100600, 208109900, 208110000,
	208110100, 208110200, 208110300, 208110400, 208110500, 208110500, 208110600, 208110700, 208119900, 208160000,
	208160100, 208160200, 208160300, 208165000, 208169900, 208190000, 208190100, 208190200, 208200000, 208200100,
	208200200, 208210000, 208210100, 208210200, 208220000, 208220100, 208220200, 208229900, 208230000, 208230100,
	208230200, 208239900, 208240000, 208240100, 208240200, 208250000, 208250100, 208250200, 208260000, 208260100,
	208260200, 208269900, 208270000, 208270100, 208270200, 208279900, 208280000, 208280100, 208280200, 208280300,
	208280400, 208280500, 208280500, 208285000, 208289900, 208290000, 208299900, 208300000, 208300100, 208309900,
	208990000, 208990100, 208999900, 209000000, 209010000, 209020000, 209030000, 209040000, 209100000, 209110000,
	209120000, 209990000, 210000000, 210000000, 210010000, 210010000, 210010100, 210010200, 210010300, 210019900,
	210020000, 210020100, 210020200, 210020300, 210020400, 210020500, 210020600, 210020600, 210020700, 210020800,
	210020900, 210021000, 210021100, 210021200, 210021300, 210029900, 210030000, 210030100, 210030200, 210039900,
	210040000, 210040100, 210040200, 210040300, 210040400, 210040500, 210040600, 210040700, 210040800, 210040900,
	210040900, 210041000, 210041000, 210049900, 210060000, 210060100, 210069900, 210070000, 210071600, 210071700,
	210079900, 210110000, 210110100, 210110200, 210110300, 210119900, 210120000, 210120100, 210120200, 210129900,
	210130000, 210130100, 210130200, 210139900, 210140000, 210140100, 210149900, 210150000, 210150100, 210150200,
	210150300, 210150400, 210150500, 210150600, 210155000, 210159900, 210160000, 210160100, 210170000, 210170100,
	210170200, 210170300, 210170400, 210179900, 210990000, 210990100, 210999900, 211000000, 211010000, 211010100,
	211010200, 211010300, 211010400, 211010500, 211010600, 211010700, 211010800, 211019900, 211020000, 211020300,
	211020400, 211029900, 211030000, 211030100, 211030200, 211030300, 211030400, 211030500, 211030600, 211030700,
	211039900, 211040000, 211040100, 211040200, 211040400, 211040500, 211040600, 211049900, 211050000, 211050000,
	211050100, 211050200, 211050300, 211050600, 211050700, 211059900, 211059900, 211060000, 211060000, 211060200,
	211060300, 211060400, 211060500, 211069900, 211069900, 211070000, 211070400, 211079900, 211080000, 211080400,
	211089900, 211090000, 211090100, 211100000, 211100100, 211110000, 211110100, 211110200, 211110300, 211110400,
	211119900, 211120000, 211120000, 211120100, 211120100, 211130000, 211130100, 211140000, 211140100, 211140200,
	211140300, 211140600, 211140700, 211140800, 211141100, 211141300, 211145000, 211149900, 211600000, 211600100,
	211600200, 211600300, 211609900, 211610000, 211610100, 211610200, 211610300, 211610400, 211990000, 211990100,
	211999900, 212000000, 212010000, 212010100, 212010200, 212010300, 212010400, 212010500, 212010600, 212010700,
	212010900, 212011000, 212019900, 212020000, 212020100, 212030000, 212030300, 212039900, 212050000, 212050100,
	212060000, 212060100, 212080000, 212080000, 212080100, 212080200, 212080300, 212080400, 212080500, 212080600,
	212080700, 212080900, 212081000, 212081100, 212081300, 212081400, 212081500, 212081600, 212089900, 212100000,
	212100100, 212100200, 212109900, 212110000, 212130000, 212130100, 212130200, 212130300, 212130400, 212139900,
	212140000, 212140100, 212140200, 212149900, 212150000, 212150100, 212150200, 212159900, 212160000, 212160100,
	212160200, 212169900, 212170000, 212170100, 212170200, 212170300, 212170400, 212179900, 212180000, 212180100,
	212189900, 212190000, 212190100, 212190200, 212190300, 212190400, 212190500, 212190600, 212190700, 212199900,
	212990000, 212990100, 212999900, 213000000, 213010000, 213010000, 213010100, 213010200, 213010300, 213010400,
	213010500, 213010600, 213010800, 213010900, 213011000, 213011100, 213011200, 213011200, 213011400, 213011900,
	213012000, 213012100, 213012200, 213012200, 213012400, 213012400, 213012500, 213012600, 213012600, 213013500,
	213013500, 213014200, 213014200, 213014800, 213014800, 213015200, 213015300, 213015300, 213019900, 213019900,
	213020000, 213020000, 213020100, 213020200, 213020300, 213020400, 213020500, 213020600, 213020700, 213020900,
	213021100, 213021200, 213021300, 213021700, 213022000, 213022100, 213022300, 213022600, 213022700, 213023400,
	213023500, 213023600, 213023700, 213029900, 213030000, 213030100, 213030200, 213030300, 213030400, 213030500,
	213030600, 213030700, 213030800, 213030900, 213031000, 213031100, 213031200, 213031300, 213031400, 213031500,
	213031600, 213031600, 213031700, 213031800, 213031900, 213032100, 213032200, 213033300, 213033400, 213033500,
	213033500, 213033600, 213033700, 213039900, 213050000, 213050000, 213050000, 213050100, 213050200, 213050300,
	213050400, 213050500, 213050600, 213050700, 213050700, 213050800, 213055000, 213055000, 213059900, 213059900,
	213059900, 213070000, 213070100, 213070100, 213070400, 213070500, 213070600, 213070700, 213079900, 213080000,
	213080100, 213080300, 213080400, 213080400, 213080500, 213089900, 213090000, 213090100, 213099900, 213660000,
	213660100, 213660200, 213660300, 213669900, 213670000, 213670100, 213670200, 213670300, 213679900, 213690000,
	213690100, 213690300, 213699900, 213700000, 213700100, 213709900, 213710000, 213710100, 213710300, 213719900,
	213990000, 213990100, 213999900, 214000000, 214010000, 214010100, 214010200, 214010300, 214010400, 214010600,
	214010900, 214011000, 214011200, 214011400, 214012300, 214012700, 214012800, 214012900, 214013000, 214013100,
	214013300, 214013600, 214013800, 214019900, 214020000, 214020100, 214020200, 214020300, 214020400, 214020500,
	214020600, 214020700, 214020800, 214029900, 214030000, 214030100, 214030200, 214030300, 214030400, 214030500,
	214030600, 214030700, 214030800, 214039900, 214040000, 214040100, 214040200, 214040300, 214049900, 214050000,
	214050100, 214050200, 214050300, 214050400, 214050500, 214059900, 214060000, 214060100, 214060200, 214060300,
	214069900, 214600000, 214600100, 214600200, 214600300, 214609900, 214620000, 214620100, 214620200, 214620300,
	214629900, 214640000, 214640100, 214640200, 214640300, 214640400, 214640500, 214640600, 214640700, 214649900,
	214680000, 214680100, 214680200, 214680300, 214680400, 214680500, 214689900, 214690000, 214690100, 214690200,
	214690300, 214690400, 214690600, 214690700, 214690800, 214690900, 214699900, 214700000, 214700100, 214709900,
	214710000, 214710100, 214719900, 214720000, 214990000, 214990100, 214999900, 215000000, 215000000, 215010000,
	215010100, 215010200, 215010300, 215010400, 215010500, 215010600, 215010700, 215010800, 215019900, 215020000,
	215020100, 215020200, 215020300, 215020400, 215020500, 215020600, 215020700, 215020800, 215020900, 215021000,
	215021200, 215021300, 215021400, 215021500, 215029900, 215030000, 215030100, 215030200, 215030300, 215039900,
	215050000, 215050100, 215050200, 215050300, 215050500, 215050700, 215050800, 215051600, 215051700, 215055000,
	215059900, 215070000, 215070100, 215070200, 215070300, 215070400, 215070500, 215079900, 215080000, 215080100,
	215080200, 215080300, 215080400, 215080500, 215080600, 215089900, 215620000, 215620100, 215620200, 215629900,
	215990000, 215990000, 215990100, 215990400, 215990500, 215990600, 215999900, 215999900, 216000000, 216020000,
	216020100, 216020200, 216020300, 216021600, 216021700, 216021800, 216021900, 216025000, 216029900, 216060000,
	216060100, 216060200, 216060300, 216060700, 216069900, 216990000, 216990100, 216999900, 217000000, 217010000,
	217010100, 217010200, 217010300, 217010400, 217015000, 217019900, 217020000, 217020100, 217020200, 217020300,
	217020400, 217020500, 217020600, 217020700, 217020800, 217029900, 217030000, 217030100, 217030200, 217030300,
	217030400, 217039900, 217040000, 217040100, 217040200, 217040300, 217049900, 217990000, 217990100, 217990200,
	217999900, 219000000, 219010000, 219020000, 219030000, 219040000, 219050000, 219060000, 219060000, 219070000,
	219080000, 219990000, 220000000, 220000000, 220010000, 220010000, 220010100, 220010200, 220010300, 220010400,
	220010600, 220010700, 220010800, 220010900, 220011200, 220011300, 220011400, 220011500, 220011600, 220011900,
	220012000, 220012100, 220012200, 220012300, 220012400, 220012500, 220012600, 220012700, 220012800, 220012900,
	220015000, 220019900, 220020000, 220030000, 220050000, 220050100, 220050200, 220050300, 220050400, 220050600,
	220050700, 220050800, 220050900, 220051000, 220051100, 220051200, 220051300, 220051400, 220059900, 220060000,
	220990000, 220990000, 220990100, 220999900, 221000000, 221010000, 221010100, 221010200, 221010300, 221010400,
	221010500, 221010600, 221010700, 221010800, 221010900, 221011000, 221019900, 221020000, 221020100, 221020200,
	221020300, 221030000, 221030100, 221030200, 221039900, 221980000, 221989900, 222000000, 222010000, 222010000,
	222010100, 222010200, 222010300, 222010400, 222010500, 222010600, 222010700, 222011200, 222011300, 222011400,
	222011500, 222011800, 222011900, 222012000, 222012100, 222015000, 222019900, 222020000, 222030000, 222030100,
	222030400, 222030500, 222039900, 222040000, 222040100, 222040200, 222040300, 222040400, 222049900, 222050000,
	222050100, 222050200, 222050300, 222050400, 222050500, 222050600, 222050700, 222050800, 222050900, 222051000,
	222051100, 222059900, 223000000, 223010000, 223010100, 223010200, 223010300, 223010400, 223010500, 223010600,
	223010700, 223010800, 223019900, 223020000, 223020100, 223020200, 223020300, 223020400, 223020500, 223020600,
	223020700, 223029900, 223030000, 223030100, 223990000, 223990100, 223999900, 224000000, 224010000, 224010100,
	224010200, 224010300, 224010400, 224010500, 224010600, 224010700, 224010800, 224010900, 224015000, 224019900,
	224020000, 224020000, 224020100, 224020200, 224020300, 224020400, 224029900, 224029900, 224030000, 224030100,
	224030200, 224030300, 224030400, 224039900, 224040000, 224040000, 224040100, 224040200, 224040300, 224040400,
	224040400, 224040500, 224040500, 224045000, 224049900, 224049900, 224050000, 224050100, 224050200, 224050300,
	224050400, 224050500, 224050600, 224050700, 224050800, 224050900, 224051000, 224055000, 224059900, 224060000,
	224060100, 224060200, 224069900, 224070000, 224070100, 224070200, 224070300, 224070400, 224079900, 224990000,
	224990100, 224999900, 227000000, 229000000, 229020000, 229040000, 229040100, 229040200, 229040300, 229080000,
	229080200, 229080300, 229080400, 229080500, 229080600, 229080700, 229080800, 229089900, 229600000, 229600100,
	229600200, 229600300, 229600400, 229600500, 229600600, 229601000, 229601100, 229601100, 229601100, 229601200,
	229601300, 229609900, 229990000, 229990100, 229999900, 230000000, 230010000, 230010200, 230010300, 230010400,
	230010500, 230010600, 230019900, 230020000, 230020100, 230020200, 230020700, 230020800, 230021200, 230021400,
	230022500, 230022600, 230022700, 230022800, 230022900, 230023000, 230023100, 230023100, 230023100, 230024100,
	230024200, 230024300, 230024400, 230024500, 230024600, 230024700, 230024800, 230024900, 230025000, 230025100,
	230025200, 230025300, 230025400, 230025500, 230025600, 230025700, 230025800, 230025900, 230026000, 230026900,
	230029900, 230030000, 230030100, 230030200, 230030300, 230030400, 230030500, 230030600, 230030700, 230030800,
	230031000, 230031100, 230031200, 230031300, 230031400, 230031500, 230031600, 230031700, 230032000, 230032100,
	230032200, 230032400, 230039900, 230040000, 230040400, 230040500, 230040600, 230040700, 230040800, 230040900,
	230041000, 230041100, 230041200, 230050000, 230050100, 230060000, 230060100, 230060200, 230080000, 230080200,
	230080300, 230089900, 230090000, 230090100, 230090200, 230110000, 230110100, 230110200, 230110300, 230110400,
	230110500, 230110900, 230111500, 230111700, 230111800, 230112000, 230112100, 230112200, 230112300, 230112400,
	230113100, 230113200, 230113300, 230119800, 230119900, 230150000, 230160000, 230210000, 230210100, 230210200,
	230210300, 230219900, 231000000, 231010000, 231020000, 231020100, 231020200, 231029900, 231030000, 231030100,
	231030200, 231030300, 231039900, 231040000, 231040100, 231040500, 231041100, 231041300, 231041400, 231041600,
	231041700, 231041800, 231041900, 231042000, 231043100, 231043200, 231043300, 231049800, 231049900, 232000000,
	232010000, 232020000, 232020100, 232020200, 232029900, 232030000, 232030100, 232030200, 232030300, 232039900,
	232040000, 232040100, 232040500, 232041100, 232041300, 232041400, 232041600, 232041700, 232041800, 232041900,
	232042000, 232043100, 232043200, 232043300, 232049800, 232049900, 233000000, 233010000, 233020000, 233030000,
	233040000, 233040100, 233040500, 233041100, 233041300, 233041400, 233041600, 233041700, 233041800, 233041900,
	233042000, 233043100, 233043200, 233043300, 233049900, 234000000, 234010000, 234010100, 234010200, 234010300,
	234010400, 234010500, 234010600, 234010700, 234010800, 234010900, 234011000, 234011100, 234019900, 234020000,
	234020100, 234020200, 234020300, 234020400, 234020500, 234029900,
}

var functionNames = []uint16{
	1565, 1155, 370, 360, 1432, 1732, 1709, 0, 1773, 1693, 3, 15, 24, 36, 47, 58, 69, 81, 90, 103,
	113, 123, 134, 147, 154, 162, 168, 175, 184, 191, 198, 205, 213, 219, 225, 232, 255, 262, 273, 304,
	340, 351, 358, 366, 375, 394, 406, 416, 424, 435, 490, 558, 575, 583, 594, 608, 632, 651, 721, 731,
	768, 797, 859, 870, 880, 949, 974, 1057, 1093, 1116, 1148, 1206, 1226, 1236, 1251, 1311, 1321, 1337, 1342, 1353,
	1360, 1381, 1391, 1401, 1447, 1476, 1521, 1590, 1603, 1610, 1617, 1628, 1184, 1765, 136, 1345, 470, 1767, 186, 257,
	275, 28, 27, 1525, 499, 319, 320, 500, 52, 26, 507, 50, 1731, 447, 802, 835, 872, 834, 868, 1356,
	1367, 117, 1834, 1807, 1833, 1806, 1830, 1857, 1803, 1831, 1858, 1804, 1832, 1805, 1424, 1425, 1644, 1423, 1363, 483,
	448, 1374, 738, 739, 697, 545, 547, 544, 543, 1082, 818, 843, 667, 1095, 11, 20, 32, 43, 54, 65,
	77, 86, 99, 109, 119, 130, 143, 150, 158, 171, 180, 187, 194, 201, 209, 215, 221, 228, 251, 258,
	265, 276, 306, 347, 354, 362, 371, 390, 402, 412, 420, 647, 733, 773, 864, 956, 1059, 1157, 1349, 1387,
	1404, 1470, 1535, 1598, 1623, 753, 754, 1885, 325, 1439, 1744, 1760, 1210, 1721, 1203, 1327, 1105, 1348, 512, 1882,
	1700, 926, 101, 630, 1, 8, 5, 10, 7, 6, 324, 1413, 1022, 72, 9, 384, 240, 1699, 677, 676,
	784, 696, 814, 854, 855, 803, 613, 694, 980, 1440, 1749, 1726, 1494, 1508, 1513, 1507, 1504, 1766, 1694, 581,
	590, 588, 1661, 1663, 586, 587, 690, 418, 419, 1579, 1004, 1502, 1495, 1505, 49, 63, 75, 85, 94, 241,
	342, 389, 401, 411, 425, 638, 861, 954, 227, 1106, 1137, 965, 1524, 264, 30, 260, 1829, 1856, 1775, 1802,
	713, 914, 1546, 1545, 1544, 808, 711, 699, 182, 1305, 820, 1877, 1735, 1712, 334, 641, 382, 1501, 1003, 1048,
	193, 844, 338, 1512, 1017, 1035, 684, 1575, 800, 1209, 1263, 1211, 1213, 1208, 1262, 1298, 1301, 1204, 1212, 1264,
	1267, 514, 96, 322, 267, 269, 1730, 1188, 827, 809, 873, 836, 548, 1304, 1306, 110, 648, 12, 679, 856,
	702, 1516, 591, 1506, 266, 188, 833, 428, 429, 431, 348, 815, 1223, 217, 222, 1729, 316, 1089, 1088, 757,
	1168, 1200, 1202, 1369, 1334, 865, 853, 874, 875, 876, 799, 44, 962, 391, 1395, 1397, 1388, 131, 1490, 421,
	355, 623, 605, 1581, 1008, 1049, 1012, 1357, 1584, 1585, 1586, 330, 331, 332, 333, 307, 289, 1027, 1794, 1854,
	1657, 1793, 1827, 1638, 1514, 987, 1050, 1051, 1052, 982, 1019, 1037, 756, 819, 502, 1888, 308, 309, 310, 277,
	1195, 1183, 747, 915, 87, 202, 294, 216, 776, 751, 691, 1350, 1160, 1159, 252, 615, 462, 1599, 508, 967,
	1339, 413, 1667, 458, 1158, 515, 1895, 301, 1441, 1653, 1682, 1683, 1684, 1752, 1365, 21, 33, 1855, 1874, 1658,
	1828, 1655, 1656, 1302, 485, 486, 437, 484, 624, 572, 625, 628, 580, 600, 621, 1175, 444, 1113, 165, 363,
	1031, 916, 1613, 337, 728, 172, 658, 151, 1243, 1296, 1488, 1143, 940, 900, 1023, 1040, 372, 100, 1265, 1299,
	1606, 1607, 1394, 159, 1649, 1650, 1651, 1624, 471, 887, 891, 755, 466, 403, 1178, 144, 1625, 791, 780, 781,
	782, 259, 718, 525, 549, 553, 532, 492, 536, 520, 540, 541, 78, 1548, 1536, 734, 120, 195, 210, 55,
	427, 229, 181, 452, 1542, 957, 1648, 1642, 907, 1471, 1491, 1492, 1493, 1286, 968, 969, 970, 675, 845, 674,
	1572, 840, 1771, 66, 765, 1318, 1370, 1376, 1371, 1377, 1270, 1801, 1692, 477, 774, 709, 930, 923, 924, 1255,
	1199, 1192, 1561, 1421, 1427, 1428, 1430, 1426, 1279, 1233, 927, 280, 717, 1217, 772, 313, 705, 706, 708, 1054,
	1437, 1171, 1055, 1438, 1007, 1844, 1864, 1783, 1817, 1013, 1073, 1005, 1072, 1080, 1074, 1071, 1066, 1079, 1076, 1063,
	1060, 480, 479, 1139, 1140, 1077, 1500, 1075, 1150, 997, 1045, 737, 1131, 743, 903, 955, 1078, 1006, 698, 1161,
	1167, 1081, 1743, 1759, 1720, 1053, 1086, 1130, 1366, 1554, 1364, 1890, 938, 464, 597, 1172, 1892, 1173, 441, 446,
	1418, 1319, 1576, 1100, 642, 635, 640, 1276, 248, 1331, 1553, 1201, 1797, 862, 857, 863, 792, 794, 1717, 247,
	850, 1557, 1324, 208, 74, 1141, 1190, 1197, 1142, 107, 645, 578, 1435, 1740, 793, 795, 822, 1564, 678, 177,
	579, 142, 1696, 31, 19, 170, 1409, 1414, 34, 1222, 93, 941, 943, 958, 157, 373, 386, 1278, 1746, 1723,
	1378, 1379, 141, 121, 895, 964, 1894, 896, 1702, 128, 1593, 1442, 1444, 1458, 414, 1110, 430, 349, 1842, 1862,
	1781, 1815, 601, 622, 137, 1526, 383, 268, 1848, 1868, 1787, 1821, 1189, 1196, 1567, 1566, 1570, 1582, 1583, 1569,
	1355, 1573, 1568, 1164, 992, 993, 1041, 1843, 1863, 1782, 1816, 1009, 1574, 1351, 1562, 661, 1770, 1763, 1764, 1734,
	1711, 321, 311, 326, 317, 318, 534, 292, 302, 139, 1133, 284, 285, 286, 288, 126, 560, 1851, 1871, 1024,
	1790, 1824, 999, 995, 1011, 1026, 1030, 1043, 1800, 1454, 899, 695, 291, 1368, 1836, 1776, 1809, 1835, 1859, 1808,
	1840, 1860, 1813, 1839, 1779, 1812, 1838, 1778, 1811, 1837, 1777, 1810, 620, 1645, 1191, 1198, 1456, 1459, 1640, 1455,
	1457, 1637, 1626, 1633, 1632, 1634, 1630, 1631, 1695, 851, 788, 790, 1742, 1758, 1511, 985, 1719, 971, 988, 989,
	972, 983, 984, 482, 481, 1015, 1033, 1846, 1866, 1785, 1819, 1014, 1032, 996, 1044, 736, 742, 1016, 1034, 817,
	1018, 1036, 976, 1883, 475, 816, 377, 656, 657, 828, 1469, 493, 1876, 746, 750, 1180, 1185, 1194, 966, 1691,
	1689, 812, 1529, 1733, 1710, 270, 271, 1393, 127, 1845, 1865, 1784, 1818, 1179, 1193, 1135, 744, 115, 893, 908,
	913, 960, 785, 806, 807, 823, 18, 439, 530, 353, 1595, 1594, 1403, 1795, 207, 497, 83, 79, 84, 196,
	617, 626, 200, 1246, 1247, 1245, 1068, 290, 1104, 293, 295, 296, 1580, 281, 283, 211, 125, 672, 673, 1165,
	1162, 1163, 1166, 1085, 1847, 1867, 1786, 1820, 748, 775, 986, 440, 1499, 681, 636, 680, 687, 118, 1340, 179,
	178, 787, 1347, 977, 978, 1329, 469, 1146, 1708, 1145, 931, 932, 235, 1384, 234, 230, 242, 237, 238, 979,
	1886, 474, 1654, 1772, 610, 606, 614, 460, 459, 1187, 1182, 886, 1281, 1596, 825, 1881, 1560, 1597, 1588, 511,
	503, 963, 813, 714, 1496, 1000, 1046, 1335, 990, 991, 889, 1275, 108, 646, 404, 409, 408, 665, 1664, 1668,
	1659, 1665, 1666, 994, 1010, 1025, 1029, 1042, 1294, 379, 380, 945, 946, 455, 454, 457, 453, 456, 1244, 1083,
	1248, 1541, 1688, 1344, 1559, 38, 1687, 410, 981, 1102, 343, 1064, 1144, 1156, 1153, 518, 1097, 1373, 509, 449,
	1129, 1875, 1889, 692, 129, 770, 1283, 1282, 1509, 1893, 1431, 1798, 282, 1001, 1358, 1170, 1578, 897, 29, 13,
	17, 22, 1774, 1753, 1769, 1852, 1872, 1300, 1791, 1825, 105, 643, 1268, 1269, 912, 1417, 1216, 473, 1433, 1736,
	1713, 432, 461, 433, 478, 627, 554, 567, 556, 566, 568, 571, 561, 1434, 1738, 1755, 1715, 555, 564, 573,
	577, 592, 596, 619, 616, 569, 570, 1467, 1346, 39, 1169, 378, 438, 1547, 735, 1333, 1316, 1396, 669, 789,
	670, 671, 4, 16, 25, 37, 48, 59, 70, 82, 91, 104, 114, 124, 135, 148, 155, 163, 169, 176,
	185, 192, 199, 206, 214, 220, 226, 233, 256, 263, 274, 305, 341, 352, 359, 367, 376, 395, 407, 417,
	436, 491, 559, 576, 584, 595, 609, 633, 652, 722, 732, 769, 798, 860, 871, 881, 950, 975, 1058, 1094,
	1117, 1149, 1207, 1227, 1237, 1252, 1312, 1322, 1338, 1343, 1354, 1361, 1382, 1392, 1402, 1448, 1477, 1522, 1591, 1604,
	1611, 1618, 1629, 1238, 494, 504, 510, 517, 527, 465, 1463, 1090, 1091, 1109, 1107, 245, 890, 551, 542, 368,
	369, 160, 164, 356, 361, 98, 1550, 1177, 1498, 1853, 1873, 1028, 1792, 1826, 1002, 1047, 909, 1608, 1612, 1099,
	910, 1641, 1096, 1098, 1707, 335, 336, 693, 719, 726, 725, 724, 723, 727, 715, 166, 328, 649, 145, 1704,
	149, 1241, 1234, 1242, 1287, 1290, 1288, 1295, 1292, 1240, 1385, 1386, 653, 1478, 1474, 1480, 1485, 1484, 1479, 1482,
	1486, 1483, 1487, 1481, 894, 1114, 1122, 1136, 1119, 1120, 1138, 1123, 1132, 1118, 1124, 1127, 1126, 1125, 1221, 689,
	1134, 935, 892, 1021, 1039, 1850, 1870, 1789, 1823, 1020, 1038, 1497, 387, 381, 388, 364, 1277, 116, 740, 1473,
	1219, 88, 95, 97, 1841, 1861, 1780, 1814, 1261, 1297, 1460, 1466, 1468, 1472, 1465, 1690, 239, 1600, 1605, 1601,
	1389, 1464, 939, 942, 944, 1084, 156, 152, 1101, 1751, 1728, 1587, 1592, 700, 1540, 1313, 1614, 1619, 1621, 598,
	42, 1537, 1534, 344, 345, 741, 468, 467, 398, 396, 400, 883, 878, 888, 312, 314, 1151, 902, 1799, 1284,
	882, 1577, 885, 884, 937, 1884, 936, 904, 961, 660, 1671, 1681, 1680, 1678, 1677, 1676, 1672, 1675, 1674, 1679,
	1670, 1673, 1669, 662, 599, 1328, 611, 463, 852, 821, 1062, 612, 392, 399, 1285, 1176, 132, 140, 138, 1539,
	1330, 1314, 1615, 1620, 1622, 40, 637, 783, 639, 911, 683, 1739, 1756, 1716, 629, 505, 1152, 253, 710, 716,
	521, 523, 522, 654, 385, 524, 810, 1660, 1662, 1571, 668, 1737, 1754, 1714, 487, 526, 488, 533, 501, 1362,
	550, 513, 516, 519, 1061, 538, 537, 531, 528, 346, 745, 749, 71, 73, 76, 67, 1070, 1239, 1289, 831,
	832, 1518, 1543, 1531, 1519, 1750, 1727, 1517, 1879, 1527, 1528, 1530, 824, 805, 729, 111, 1323, 189, 41, 323,
	236, 1697, 203, 45, 53, 1065, 51, 287, 634, 801, 426, 92, 422, 223, 397, 1556, 589, 173, 565, 712,
	1503, 866, 867, 1489, 1087, 682, 686, 685, 445, 804, 450, 786, 1552, 1538, 1880, 951, 953, 947, 933, 934,
	952, 906, 1643, 1646, 1647, 1639, 901, 495, 1445, 1450, 1462, 1461, 1748, 1762, 1725, 1443, 1451, 1452, 1449, 1453,
	1220, 1291, 1214, 1215, 1280, 563, 562, 1436, 1741, 1757, 1718, 877, 905, 1111, 246, 1067, 1112, 811, 1232, 1253,
	618, 664, 841, 663, 655, 842, 666, 2, 14, 23, 35, 46, 57, 68, 80, 89, 102, 112, 122, 133,
	146, 153, 161, 167, 174, 183, 190, 197, 204, 212, 218, 224, 231, 254, 261, 272, 303, 339, 350, 357,
	365, 374, 393, 405, 415, 423, 434, 489, 557, 574, 582, 593, 607, 631, 650, 720, 730, 767, 796, 858,
	869, 879, 948, 973, 1056, 1092, 1115, 1147, 1205, 1225, 1235, 1250, 1310, 1320, 1336, 1341, 1352, 1359, 1380, 1390,
	1400, 1446, 1475, 1520, 1589, 1602, 1609, 1616, 1627, 659, 1174, 1419, 752, 1796, 998, 701, 1563, 1181, 1186, 837,
	839, 838, 243, 1533, 1532, 1768, 1523, 56, 779, 778, 777, 61, 64, 759, 761, 849, 762, 760, 848, 758,
	846, 763, 764, 847, 62, 1407, 244, 249, 1706, 1510, 1273, 1154, 1108, 602, 604, 603, 106, 644, 1307, 1745,
	1761, 1722, 1308, 1309, 1698, 1515, 1260, 1256, 1257, 1258, 1259, 1849, 1869, 1788, 1822, 1266, 1303, 552, 1685, 898,
	1705, 329, 298, 297, 300, 299, 1555, 585, 1686, 472, 1218, 766, 704, 707, 476, 703, 928, 929, 919, 917,
	922, 920, 921, 918, 1326, 1293, 1249, 1254, 771, 826, 829, 830, 1887, 1878, 498, 535, 1375, 1429, 1891, 496,
	1701, 539, 1410, 1549, 1747, 1724, 1416, 1398, 1408, 1411, 1412, 1422, 1415, 1405, 1406, 1399, 1231, 1230, 1271, 1272,
	1228, 1224, 1274, 1229, 1121, 1128, 1103, 1069, 1635, 1636, 529, 1317, 1325, 1703, 315, 327, 1652, 60, 959, 925,
	1420, 250, 1383, 1558, 1551, 279, 278, 442, 506, 688, 546, 443, 451, 1372, 1332, 1315,
}

const functionPinyin = `yi ban gong gong fu wu zhi chu
ren da shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
ren da hui yi
ren da li fa
ren da jian du
ren da dai biao lv zhi neng li ti sheng
dai biao gong zuo
ren da xin fang gong zuo
shi ye yun xing
qi ta ren da shi wu zhi chu
zheng xie shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zheng xie hui yi
wei yuan shi cha
can zheng yi zheng
shi ye yun xing
qi ta zheng xie shi wu zhi chu
zheng fu ban gong ting shi ji xiang guan ji gou shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhuan xiang fu wu
zhuan xiang ye wu huo dong
zhuan xiang ye wu ji ji guan shi wu guan li
zheng wu gong kai shen pi
xin fang shi wu
can shi shi wu
shi ye yun xing
qi ta zheng fu ban gong ting shi ji xiang guan ji gou shi wu zhi chu
fa zhan yu gai ge shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhan lve gui hua yu shi shi
ri chang jing ji yun xing tiao jie
she hui shi ye fa zhan gui hua
jing ji ti zhi gai ge yan jiu
wu jia guan li
shi ye yun xing
qi ta fa zhan yu gai ge shi wu zhi chu
tong ji xin xi shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xin xi shi wu
zhuan xiang tong ji ye wu
tong ji guan li
zhuan xiang pu cha huo dong
tong ji chou yang diao cha
shi ye yun xing
qi ta tong ji xin xi shi wu zhi chu
cai zheng shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
yu suan gai ge ye wu
cai zheng guo ku ye wu
cai zheng jian cha
xin xi hua jian she
cai zheng wei tuo ye wu zhi chu
shi ye yun xing
qi ta cai zheng shi wu zhi chu
shui shou shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shui wu ban an
dai kou dai shou dai zheng shui kuan shou xu fei
shui wu xuan chuan
xie shui hu shui
xin xi hua jian she
shui shou ye wu
shi ye yun xing
qi ta shui shou shi wu zhi chu
shen ji shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shen ji ye wu
shen ji guan li
xin xi hua jian she
shi ye yun xing
qi ta shen ji shi wu zhi chu
hai guan shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
ji si ban an
kou an guan li
xin xi hua jian she
hai guan guan wu
guan shui zheng guan
hai guan jian guan
jian yan jian yi
shi ye yun xing
qi ta hai guan shi wu zhi chu
ren li zi yuan shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zheng fu te shu jin tie
zi zhu liu xue hui guo ren yuan
bo shi hou ri chang jing fei
yin jin ren cai fei yong
shi ye yun xing
qi ta ren li zi yuan shi wu zhi chu
ji jian jian cha shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
da an yao an cha chu
pai zhu pai chu ji gou
zhong yang xun shi
xun shi gong zuo
shi ye yun xing
qi ta ji jian jian cha shi wu zhi chu
shang mao shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
dui wai mao yi guan li
guo ji jing ji he zuo
wai zi guan li
guo nei mao yi guan li
zhao shang yin zi
shi ye yun xing
qi ta shang mao shi wu zhi chu
zhi shi chan quan shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhuan li shen pi
guo jia zhi shi chan quan zhan lve
zhi shi chan quan zhan lve he gui hua
guo ji he zuo yu jiao liu
zhi shi chan quan hong guan guan li
shang biao guan li
yuan chan di di li biao zhi guan li
shi ye yun xing
qi ta zhi shi chan quan shi wu zhi chu
min zu shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
min zu gong zuo zhuan xiang
shi ye yun xing
qi ta min zu shi wu zhi chu
gang ao tai shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
gang ao shi wu
tai wan shi wu
shi ye yun xing
qi ta gang ao tai shi wu zhi chu
dang an shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
dang an guan
qi ta dang an shi wu zhi chu
min zhu dang pai ji gong shang lian shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
can zheng yi zheng
shi ye yun xing
qi ta min zhu dang pai ji gong shang lian shi wu zhi chu
qun zhong tuan ti shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
chang wu gong kai
gong hui liao yang xiu yang
gong hui shi wu
shi ye yun xing
qi ta qun zhong tuan ti shi wu zhi chu
dang wei ban gong ting shi ji xiang guan ji gou shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhuan xiang ye wu
shi ye yun xing
qi ta dang wei ban gong ting shi ji xiang guan ji gou shi wu zhi chu
zu zhi shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
gong wu yuan shi wu
shi ye yun xing
qi ta zu zhi shi wu zhi chu
xuan chuan shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xuan chuan guan li
shi ye yun xing
qi ta xuan chuan shi wu zhi chu
tong zhan shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zong jiao shi wu
hua qiao shi wu
shi ye yun xing
qi ta tong zhan shi wu zhi chu
dui wai lian luo shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi ye yun xing
qi ta dui wai lian luo shi wu zhi chu
qi ta gong chan dang shi wu zhi chu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi ye yun xing
qi ta gong chan dang shi wu zhi chu
wang xin shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xin xi an quan shi wu
shi ye yun xing
qi ta wang xin shi wu zhi chu
shi chang jian du guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi chang jian du guan li zhuan xiang
shi chang zhu ti guan li
jing ying zhu ti guan li
shi chang jian guan zhi fa
shi chang zhi xu zhi fa
xiao fei zhe quan yi bao hu
jia ge jian du jian cha
xin xi hua jian she
shi chang jian du guan li ji shu zhi chi
ren zheng ren ke jian du guan li
zhi liang ji chu
biao zhun hua guan li
yao pin shi wu
yi liao qi xie shi wu
hua zhuang pin shi wu
zhi liang an quan jian guan
shi pin an quan jian guan
shi ye yun xing
qi ta shi chang jian du guan li shi wu
she hui gong zuo shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhuan xiang ye wu
shi ye yun xing
qi ta she hui gong zuo shi wu zhi chu
xin fang shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xin fang ye wu
shi ye yun xing
qi ta xin fang shi wu zhi chu
qi ta yi ban gong gong fu wu zhi chu
guo jia pei chang fei yong zhi chu
qi ta yi ban gong gong fu wu zhi chu
wai jiao zhi chu
wai jiao guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhuan xiang ye wu
shi ye yun xing
qi ta wai jiao guan li shi wu zhi chu
zhu wai ji gou
zhu wai shi ling guan tuan chu
qi ta zhu wai ji gou zhi chu
dui wai yuan zhu
yuan wai you hui dai kuan tie xi
dui wai yuan zhu
guo ji zu zhi
guo ji zu zhi hui fei
guo ji zu zhi juan zeng
wei he tan kuan
guo ji zu zhi gu jin ji ji jin
qi ta guo ji zu zhi zhi chu
dui wai he zuo yu jiao liu
zai hua guo ji hui yi
guo ji jiao liu huo dong
dui wai he zuo huo dong
qi ta dui wai he zuo yu jiao liu zhi chu
dui wai xuan chuan
dui wai xuan chuan
bian jie kan jie lian jian
bian jie kan jie
bian jie lian jian
bian jie jie zhuang wei hu
qi ta zhi chu
guo ji fa zhan he zuo
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi ye yun xing
qi ta guo ji fa zhan he zuo zhi chu
qi ta wai jiao zhi chu
qi ta wai jiao zhi chu
qi ta wai jiao zhi chu
guo fang zhi chu
xian yi bu dui
jun fei
xian yi bu dui
yu bei yi bu dui
qi ta jun fei zhi chu
guo fang ke yan shi ye
guo fang ke yan shi ye
zhuan xiang gong cheng
zhuan xiang gong cheng
guo fang dong yuan
bing yi zheng ji
jing ji dong yuan
ren min fang kong
jiao tong zhan bei
guo fang jiao yu
yu bei yi bu dui
min bing
bian hai fang
qi ta guo fang dong yuan zhi chu
qi ta guo fang zhi chu
qi ta guo fang zhi chu
qi ta guo fang zhi chu
gong gong an quan zhi chu
wu zhuang jing cha bu dui
wu zhuang jing cha bu dui
qi ta wu zhuang jing cha bu dui zhi chu
gong an
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xin xi hua jian she
zhi fa ban an
te bie ye wu
te qin ye wu
yi min shi wu
shi ye yun xing
qi ta gong an zhi chu
guo jia an quan
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
an quan ye wu
shi ye yun xing
qi ta guo jia an quan zhi chu
jian cha
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
liang fang jian she
jian cha jian du
shi ye yun xing
qi ta jian cha zhi chu
fa yuan
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
an jian shen pan
an jian zhi xing
liang ting jian she
shi ye yun xing
qi ta fa yuan zhi chu
si fa
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
ji ceng si fa ye wu
pu fa xuan chuan
lv shi gong zheng guan li
lv shi guan li
fa lv yuan zhu
gong gong fa lv fu wu
guo jia tong yi fa lv zhi ye zi ge kao shi
zhong cai
she qu jiao zheng
si fa jian ding
fa zhi jian she
fa zhi jian she
xin xi hua jian she
shi ye yun xing
qi ta si fa zhi chu
jian yu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
fan ren sheng huo
zui fan sheng huo ji yi liao wei sheng
fan ren gai zao
jian yu ye wu ji zui fan gai zao
yu zheng she shi jian she
xin xi hua jian she
shi ye yun xing
qi ta jian yu zhi chu
qiang zhi ge li jie du
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
qiang zhi ge li jie du ren yuan sheng huo
qiang zhi ge li jie du ren yuan jiao yu
suo zheng she shi jian she
xin xi hua jian she
shi ye yun xing
qi ta qiang zhi ge li jie du zhi chu
guo jia bao mi
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
bao mi ji shu
bao mi guan li
shi ye yun xing
qi ta guo jia bao mi zhi chu
ji si jing cha
xing zheng yun xing
yi ban xing zheng guan li shi wu
xin xi hua jian she
ji si ye wu
qi ta ji si jing cha zhi chu
qi ta gong gong an quan zhi chu
qi ta gong gong an quan zhi chu
guo jia si fa jiu zhu zhi chu
qi ta gong gong an quan zhi chu
jiao yu zhi chu
jiao yu guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
qi ta jiao yu guan li shi wu zhi chu
pu tong jiao yu
xue qian jiao yu
xiao xue jiao yu
chu zhong jiao yu
gao zhong jiao yu
gao deng jiao yu
qi ta pu tong jiao yu zhi chu
zhi ye jiao yu
chu deng zhi ye jiao yu
zhong zhuan jiao yu
zhong deng zhi ye jiao yu
ji xiao jiao yu
zhi ye gao zhong jiao yu
gao deng zhi ye jiao yu
qi ta zhi ye jiao yu zhi chu
cheng ren jiao yu
cheng ren chu deng jiao yu
cheng ren zhong deng jiao yu
cheng ren gao deng jiao yu
cheng ren guang bo dian shi jiao yu
qi ta cheng ren jiao yu zhi chu
guang bo dian shi jiao yu
guang bo dian shi xue xiao
jiao yu dian shi tai
qi ta guang bo dian shi jiao yu zhi chu
liu xue jiao yu
chu guo liu xue jiao yu
lai hua liu xue jiao yu
qi ta liu xue jiao yu zhi chu
te shu jiao yu
te shu xue xiao jiao yu
gong du xue xiao jiao yu
zhuan men xue xiao jiao yu
qi ta te shu jiao yu zhi chu
jin xiu ji pei xun
jiao shi jin xiu
gan bu jiao yu
pei xun zhi chu
tui yi shi bing neng li ti sheng
qi ta jin xiu ji pei xun
jiao yu fei fu jia an pai de zhi chu
nong cun zhong xiao xue xiao she jian she
nong cun zhong xiao xue jiao xue she shi
cheng shi zhong xiao xue xiao she jian she
cheng shi zhong xiao xue jiao xue she shi
zhong deng zhi ye xue xiao jiao xue she shi
qi ta jiao yu fei fu jia an pai de zhi chu
qi ta jiao yu zhi chu
qi ta jiao yu zhi chu
ke xue ji shu zhi chu
ke xue ji shu guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
qi ta ke xue ji shu guan li shi wu zhi chu
ji chu yan jiu
ji gou yun xing
zi ran ke xue ji jin
zhong dian shi yan shi ji xiang guan she shi
shi yan shi ji xiang guan she shi
zhong da ke xue gong cheng
zhuan xiang ji chu ke yan
zhuan xiang ji shu ji chu
ke ji ren cai dui wu jian she
qi ta ji chu yan jiu zhi chu
ying yong yan jiu
ji gou yun xing
she hui gong yi yan jiu
gao ji shu yan jiu
zhuan xiang ke yan shi zhi
qi ta ying yong yan jiu zhi chu
ji shu yan jiu yu kai fa
ji gou yun xing
ying yong ji shu yan jiu yu kai fa
chan ye ji shu yan jiu yu kai fa
ke ji cheng guo zhuan hua yu kuo san
gong xing ji shu yan jiu yu kai fa
qi ta ji shu yan jiu yu kai fa zhi chu
ke ji tiao jian yu fu wu
ji gou yun xing
ji shu chuang xin fu wu ti xi
ke ji tiao jian zhuan xiang
qi ta ke ji tiao jian yu fu wu zhi chu
she hui ke xue
she hui ke xue yan jiu ji gou
she hui ke xue yan jiu
she ke ji jin zhi chu
qi ta she hui ke xue zhi chu
ke xue ji shu pu ji
ji gou yun xing
ke pu huo dong
qing shao nian ke ji huo dong
xue shu jiao liu huo dong
ke ji guan zhan
qi ta ke xue ji shu pu ji zhi chu
ke ji jiao liu yu he zuo
guo ji jiao liu yu he zuo
zhong da ke ji he zuo xiang mu
qi ta ke ji jiao liu yu he zuo zhi chu
ke ji zhong da xiang mu
ke ji zhong da zhuan xiang
zhong dian yan fa ji hua
qi ta ke ji zhong da xiang mu
qi ta ke ji zhong da xiang mu
he dian zhan fa ran liao chu li chu zhi ji jin zhi chu
fa ran liao yun shu
fa ran liao li dui zhu cun
fa ran liao hou chu li
gao fang fei wu de chu li chu zhi
fa ran liao hou chu li chang de jian she yun xing gai zao he tui yi
qi ta fa ran liao chu li chu zhi ji jin zhi chu
qi ta ke xue ji shu zhi chu
ke ji jiang li
he ying ji
zhuan zhi ke yan ji gou
qi ta ke xue ji shu zhi chu
wen hua ti yu yu chuan mei zhi chu
wen hua lv you ti yu yu chuan mei zhi chu
wen hua he lv you
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
tu shu guan
wen hua zhan shi ji ji nian ji gou
yi shu biao yan chang suo
yi shu biao yan tuan ti
wen hua huo dong
qun zhong wen hua
wen hua he lv you jiao liu yu he zuo
wen hua chuang zuo yu bao hu
wen hua he lv you shi chang guan li
lv you xuan chuan
lv you hang ye ye wu guan li
wen hua he lv you guan li shi wu
qi ta wen hua he lv you zhi chu
wen wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
wen wu bao hu
bo wu guan
li shi ming cheng yu gu ji
qi ta wen wu zhi chu
ti yu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
yun dong xiang mu guan li
ti yu jing sai
ti yu xun lian
ti yu chang guan
qun zhong ti yu
ti yu jiao liu yu he zuo
qi ta ti yu zhi chu
xin wen chu ban dian ying
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xin wen tong xun
chu ban fa xing
ban quan guan li
dian ying
qi ta xin wen chu ban dian ying zhi chu
guo jia dian ying shi ye fa zhan zhuan xiang zi jin an pai de zhi chu
zi zhu guo chan ying pian fang ying
zi zhu ying yuan jian she
zi zhu shao shu min zu yu dian ying yi zhi
qi ta guo jia dian ying shi ye fa zhan zhuan xiang zi jin zhi chu
guang bo dian shi
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
guang bo
dian shi
jian ce jian guan
chuan shu fa she
guang bo dian shi shi wu
qi ta guang bo dian shi zhi chu
lv you fa zhan ji jin zhi chu
xuan chuan cu xiao
hang ye gui hua
lv you shi ye bu zhu
di fang lv you kai fa xiang mu bu zhu
qi ta lv you fa zhan ji jin zhi chu
guo jia dian ying shi ye fa zhan zhuan xiang zi jin dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
qi ta guo jia dian ying shi ye fa zhan zhuan xiang zi jin dui ying zhuan xiang zhai wu shou ru zhi chu
qi ta wen hua ti yu yu chuan mei zhi chu
qi ta wen hua lv you ti yu yu chuan mei zhi chu
xuan chuan wen hua fa zhan zhuan xiang zhi chu
wen hua chan ye fa zhan zhuan xiang zhi chu
qi ta wen hua lv you ti yu yu chuan mei zhi chu
she hui bao zhang he jiu ye zhi chu
ren li zi yuan he she hui bao zhang guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zong he ye wu guan li
lao dong bao zhang jian cha
jiu ye guan li shi wu
she hui bao xian ye wu guan li shi wu
xin xi hua jian she
she hui bao xian jing ban ji gou
lao dong guan xi he wei quan
gong gong jiu ye fu wu he zhi ye ji neng jian ding ji gou
lao dong ren shi zheng yi tiao jie zhong cai
zheng fu te shu jin tie
zi zhu liu xue hui guo ren yuan
bo shi hou ri chang jing fei
yin jin ren cai fei yong
shi ye yun xing
qi ta ren li zi yuan he she hui bao zhang guan li shi wu zhi chu
min zheng guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
min jian zu zhi guan li
she hui zu zhi guan li
xing zheng qu hua he di ming guan li
ji ceng zheng quan he she qu jian she
ji ceng zheng quan jian she he she qu zhi li
qi ta min zheng guan li shi wu zhi chu
bu chong quan guo she hui bao zhang ji jin
yong yi ban gong gong yu suan bu chong ji jin
guo you zi ben jing ying yu suan bu chong she bao ji jin zhi chu
yong qi ta cai zheng zi jin bu chong ji jin
xing zheng shi ye dan wei li tui xiu
xing zheng shi ye dan wei yang lao zhi chu
gui kou guan li de xing zheng dan wei li tui xiu
xing zheng dan wei li tui xiu
shi ye dan wei li tui xiu
li tui xiu ren yuan guan li ji gou
wei gui kou guan li de xing zheng dan wei li tui xiu
ji guan shi ye dan wei ji ben yang lao bao xian jiao fei zhi chu
ji guan shi ye dan wei zhi ye nian jin jiao fei zhi chu
dui ji guan shi ye dan wei ji ben yang lao bao xian ji jin de bu zhu
dui ji guan shi ye dan wei zhi ye nian jin de bu zhu
qi ta xing zheng shi ye dan wei li tui xiu zhi chu
qi ta xing zheng shi ye dan wei yang lao zhi chu
qi ye gai ge bu zhu
qi ye guan bi po chan bu zhu
chang ban da ji ti gai ge bu zhu
qi ta qi ye gai ge fa zhan bu zhu
jiu ye bu zhu
jiu ye chuang ye fu wu bu tie
zhi ye pei xun bu tie
she hui bao xian bu tie
gong yi xing gang wei bu tie
zhi ye ji neng jian ding bu tie
zhi ye ji neng ping jia bu tie
jiu ye jian xi bu tie
gao ji neng ren cai pei yang bu zhu
qiu zhi chuang ye bu tie
cu jin chuang ye bu tie
qi ta jiu ye bu zhu zhi chu
fu xu
si wang fu xu
shang can fu xu
zai xiang fu yuan tui wu jun ren sheng huo bu zhu
you fu shi ye dan wei zhi chu
yi wu bing you dai
nong cun ji tui yi shi bing lao nian sheng huo bu zhu
guang rong yuan
lie shi ji nian she shi guan li wei hu
bao yang ji nian
qi ta you fu zhi chu
tui yi an zhi
tui yi shi bing an zhi
jun dui yi jiao zheng fu de li tui xiu ren yuan an zhi
jun dui yi jiao zheng fu li tui xiu gan bu guan li ji gou
tui yi shi bing guan li jiao yu
jun dui zhuan ye gan bu an zhi
qi ta tui yi an zhi zhi chu
she hui fu li
er tong fu li
lao nian fu li
jia zhi jiao xing
kang fu fu ju
bin zang
she hui fu li shi ye dan wei
yang lao fu wu
qi ta she hui fu li zhi chu
can ji ren shi ye
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
can ji ren kang fu
can ji ren jiu ye he fu pin
can ji ren jiu ye
can ji ren ti yu
can ji ren sheng huo he hu li bu tie
qi ta can ji ren shi ye zhi chu
hong shi zi shi ye
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi ye yun xing
qi ta hong shi zi shi ye zhi chu
zui di sheng huo bao zhang
cheng shi zui di sheng huo bao zhang jin zhi chu
nong cun zui di sheng huo bao zhang jin zhi chu
lin shi jiu zhu
lin shi jiu zhu zhi chu
liu lang qi tao ren yuan jiu zhu zhi chu
te kun ren yuan jiu zhu gong yang
cheng shi te kun ren yuan jiu zhu gong yang zhi chu
nong cun te kun ren yuan jiu zhu gong yang zhi chu
da zhong xing shui ku yi min hou qi fu chi ji jin zhi chu
yi min bu zhu
ji chu she shi jian she he jing ji fa zhan
qi ta da zhong xing shui ku yi min hou qi fu chi ji jin zhi chu
xiao xing shui ku yi min fu zhu ji jin an pai de zhi chu
yi min bu zhu
ji chu she shi jian she he jing ji fa zhan
qi ta xiao xing shui ku yi min fu zhu ji jin zhi chu
bu chong dao lu jiao tong shi gu she hui jiu zhu ji jin
jiao qiang xian zeng zhi shui bu zhu ji jin zhi chu
jiao qiang xian fa kuan shou ru bu zhu ji jin zhi chu
qi ta sheng huo jiu zhu
qi ta cheng shi sheng huo jiu zhu
qi ta nong cun sheng huo jiu zhu
cai zheng dui ji ben yang lao bao xian ji jin de bu zhu
cai zheng dui qi ye zhi gong ji ben yang lao bao xian ji jin de bu zhu
cai zheng dui cheng xiang ju min ji ben yang lao bao xian ji jin de bu zhu
cai zheng dui qi ta ji ben yang lao bao xian ji jin de bu zhu
cai zheng dui qi ta she hui bao xian ji jin de bu zhu
cai zheng dui shi ye bao xian ji jin de bu zhu
cai zheng dui gong shang bao xian ji jin de bu zhu
qi ta cai zheng dui she hui bao xian ji jin de bu zhu
tui yi jun ren guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
yong jun you shu
bu dui gong ying
jun gong bao zhang
shi ye yun xing
qi ta tui yi jun ren shi wu guan li zhi chu
xiao xing shui ku yi min fu zhu ji jin dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
qi ta xiao xing shui ku yi min fu zhu ji jin dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
cai zheng dai jiao she hui bao xian fei zhi chu
cai zheng dai jiao cheng xiang ju min ji ben yang lao bao xian fei zhi chu
cai zheng dai jiao qi ta she hui bao xian fei zhi chu
qi ta she hui bao zhang he jiu ye zhi chu
qi ta she hui bao zhang he jiu ye zhi chu
qi ta she hui bao zhang he jiu ye zhi chu
she hui bao xian ji jin zhi chu
qi ye zhi gong ji ben yang lao bao xian ji jin zhi chu
shi ye bao xian ji jin zhi chu
zhi gong ji ben yi liao bao xian ji jin zhi chu
gong shang bao xian ji jin zhi chu
cheng xiang ju min ji ben yang lao bao xian ji jin zhi chu
ji guan shi ye dan wei ji ben yang lao bao xian ji jin zhi chu
cheng xiang ju min ji ben yi liao bao xian ji jin zhi chu
qi ta she hui bao xian ji jin zhi chu
yi liao wei sheng yu ji hua sheng yu zhi chu
wei sheng jian kang zhi chu
yi liao wei sheng yu ji hua sheng yu guan li shi wu
wei sheng jian kang guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
qi ta wei sheng jian kang guan li shi wu zhi chu
gong li yi yuan
zong he yi yuan
zhong yi min zu yi yuan
chuan ran bing yi yuan
zhi ye bing fang zhi yi yuan
jing shen bing yi yuan
fu chan yi yuan
fu you bao jian yi yuan
er tong yi yuan
qi ta zhuan ke yi yuan
fu li yi yuan
hang ye yi yuan
chu li yi liao qian fei
kang fu yi yuan
you fu yi yuan
qi ta gong li yi yuan zhi chu
ji ceng yi liao wei sheng ji gou
cheng shi she qu wei sheng ji gou
xiang zhen wei sheng yuan
qi ta ji ceng yi liao wei sheng ji gou zhi chu
gong gong wei sheng
ji bing yu fang kong zhi ji gou
wei sheng jian du ji gou
fu you bao jian ji gou
jing shen wei sheng ji gou
ying ji jiu zhi ji gou
cai gong xue ji gou
qi ta zhuan ye gong gong wei sheng ji gou
ji ben gong gong wei sheng fu wu
zhong da gong gong wei sheng zhuan xiang
zhong da gong gong wei sheng fu wu
tu fa gong gong wei sheng shi jian ying ji chu li
tu fa gong gong wei sheng shi jian ying ji chu zhi
qi ta gong gong wei sheng zhi chu
zhong yi yao
zhong yi min zu yi yao zhuan xiang
qi ta zhong yi yao zhi chu
ji hua sheng yu shi wu
ji hua sheng yu ji gou
ji hua sheng yu fu wu
qi ta ji hua sheng yu shi wu zhi chu
xing zheng shi ye dan wei yi liao
xing zheng dan wei yi liao
shi ye dan wei yi liao
gong wu yuan yi liao bu zhu
qi ta xing zheng shi ye dan wei yi liao zhi chu
cai zheng dui ji ben yi liao bao xian ji jin de bu zhu
cai zheng dui zhi gong ji ben yi liao bao xian ji jin de bu zhu
cai zheng dui cheng xiang ju min ji ben yi liao bao xian ji jin de bu zhu
cai zheng dui qi ta ji ben yi liao bao xian ji jin de bu zhu
yi liao jiu zhu
cheng xiang yi liao jiu zhu
ji bing ying ji jiu zhu
qi ta yi liao jiu zhu zhi chu
you fu dui xiang yi liao
you fu dui xiang yi liao bu zhu
qi ta you fu dui xiang yi liao zhi chu
yi liao bao zhang guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xin xi hua jian she
yi liao bao zhang zheng ce guan li
yi liao bao zhang jing ban shi wu
shi ye yun xing
qi ta yi liao bao zhang guan li shi wu zhi chu
lao ling wei sheng jian kang shi wu
lao ling wei sheng jian kang shi wu
zhong yi yao shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhong yi min zu yi yao zhuan xiang
qi ta zhong yi yao shi wu zhi chu
qi ta wei sheng jian kang zhi chu
qi ta wei sheng jian kang zhi chu
qi ta wei sheng jian kang zhi chu
jie neng huan bao zhi chu
huan jing bao hu guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
sheng tai huan jing bao hu xuan chuan
huan jing bao hu fa gui gui hua ji biao zhun
sheng tai huan jing guo ji he zuo ji lv yue
sheng tai huan jing bao hu xing zheng xu ke
ying dui qi hou bian hua guan li shi wu
qi ta huan jing bao hu guan li shi wu zhi chu
huan jing jian ce yu jian cha
jian she xiang mu huan ping shen cha yu jian du
he yu fu she an quan jian du
qi ta huan jing jian ce yu jian cha zhi chu
wu ran fang zhi
da qi
shui ti
zao sheng
gu ti fei qi wu yu hua xue pin
fang she yuan he fang she xing fei wu jian guan
fu she
tu rang
qi ta wu ran fang zhi zhi chu
zi ran sheng tai bao hu
sheng tai bao hu
nong cun huan jing bao hu
sheng wu ji wu zhong zi yuan bao hu
cao yuan sheng tai xiu fu zhi li
zi ran bao hu di
qi ta zi ran sheng tai bao hu zhi chu
tian ran lin bao hu
sen lin bao hu xiu fu
sen lin guan hu
she hui bao xian bu zhu
zheng ce xing she hui xing zhi chu bu zhu
tian ran lin bao hu gong cheng jian she
ting fa bu zhu
qi ta tian ran lin bao hu zhi chu
qi ta sen lin bao hu xiu fu zhi chu
tui geng huan lin
tui geng huan lin huan cao
tui geng xian jin
tui geng huan lin liang shi zhe xian bu tie
tui geng huan lin liang shi fei yong bu tie
tui geng huan lin gong cheng jian she
qi ta tui geng huan lin zhi chu
qi ta tui geng huan lin huan cao zhi chu
feng sha huang mo zhi li
jing jin feng sha yuan zhi li gong cheng jian she
qi ta feng sha huang mo zhi li zhi chu
tui mu huan cao
tui mu huan cao gong cheng jian she
qi ta tui mu huan cao zhi chu
yi ken cao yuan tui geng huan cao
yi ken cao yuan tui geng huan cao
neng yuan jie yue li yong
neng yuan jie yue li yong
wu ran jian pai
sheng tai huan jing jian ce yu xin xi
sheng tai huan jing zhi fa jian cha
jian pai zhuan xiang zhi chu
qing jie sheng chan zhuan xiang zhi chu
qi ta wu ran jian pai zhi chu
ke zai sheng neng yuan
qing jie neng yuan
ke zai sheng neng yuan
qing jie neng yuan
xun huan jing ji
xun huan jing ji
neng yuan guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
neng yuan ke ji zhuang bei
neng yuan hang ye guan li
neng yuan guan li
xin xi hua jian she
nong cun dian wang jian she
shi ye yun xing
qi ta neng yuan guan li shi wu zhi chu
ke zai sheng neng yuan dian jia fu jia shou ru an pai de zhi chu
feng li fa dian bu zhu
tai yang neng fa dian bu zhu
sheng wu zhi neng fa dian bu zhu
qi ta ke zai sheng neng yuan dian jia fu jia shou ru an pai de zhi chu
fei qi dian qi dian zi chan pin chu li ji jin zhi chu
hui shou chu li fei yong bu tie
xin xi xi tong jian she
ji jin zheng guan jing fei
qi ta fei qi dian qi dian zi chan pin chu li ji jin zhi chu
qi ta jie neng huan bao zhi chu
qi ta jie neng huan bao zhi chu
qi ta jie neng huan bao zhi chu
cheng xiang she qu zhi chu
cheng xiang she qu guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
cheng guan zhi fa
gong cheng jian she biao zhun gui fan bian zhi yu jian guan
gong cheng jian she guan li
shi zheng gong yong hang ye shi chang jian guan
zhu zhai jian she yu fang di chan shi chang jian guan
zhi ye zi ge zhu ce zi zhi shen cha
qi ta cheng xiang she qu guan li shi wu zhi chu
cheng xiang she qu gui hua yu guan li
cheng xiang she qu gui hua yu guan li
cheng xiang she qu gong gong she shi
xiao cheng zhen ji chu she shi jian she
qi ta cheng xiang she qu gong gong she shi zhi chu
cheng xiang she qu huan jing wei sheng
cheng xiang she qu huan jing wei sheng
jian she shi chang guan li yu jian du
jian she shi chang guan li yu jian du
guo you tu di shi yong quan chu rang shou ru ji dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
guo you tu di shi yong quan chu rang shou ru an pai de zhi chu
zheng di he chai qian bu chang zhi chu
tu di kai fa zhi chu
cheng shi jian she zhi chu
nong cun ji chu she shi jian she zhi chu
bu zhu bei zheng di nong min zhi chu
tu di chu rang ye wu zhi chu
lian zu zhu fang zhi chu
zhi fu po chan huo gai zhi qi ye zhi gong an zhi fei
peng hu qu gai zao zhi chu
gong gong zu lin zhu fang zhi chu
bao zhang xing zhu fang zu jin bu tie
nong ye sheng chan fa zhan zhi chu
nong cun she hui shi ye zhi chu
nong ye nong cun sheng tai huan jing zhi chu
qi ta guo you tu di shi yong quan chu rang shou ru an pai de zhi chu
guo you tu di shou yi ji jin an pai de zhi chu
zheng di he chai qian bu chang zhi chu
tu di kai fa zhi chu
qi ta guo you tu di shou yi ji jin zhi chu
nong ye tu di kai fa zi jin an pai de zhi chu
cheng shi ji chu she shi pei tao fei an pai de zhi chu
cheng shi gong gong she shi
cheng shi huan jing wei sheng
gong you fang wu
cheng shi fang hong
qi ta cheng shi ji chu she shi pei tao fei an pai de zhi chu
wu shui chu li fei an pai de zhi chu
wu shui chu li she shi jian she he yun ying
dai zheng shou xu fei
qi ta wu shui chu li fei an pai de zhi chu
tu di chu bei zhuan xiang zhai quan shou ru an pai de zhi chu
zheng di he chai qian bu chang zhi chu
tu di kai fa zhi chu
qi ta tu di chu bei zhuan xiang zhai quan shou ru an pai de zhi chu
peng hu qu gai zao zhuan xiang zhai quan shou ru an pai de zhi chu
zheng di he chai qian bu chang zhi chu
tu di kai fa zhi chu
qi ta peng hu qu gai zao zhuan xiang zhai quan shou ru an pai de zhi chu
cheng shi ji chu she shi pei tao fei dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
cheng shi gong gong she shi
cheng shi huan jing wei sheng
gong you fang wu
cheng shi fang hong
qi ta cheng shi ji chu she shi pei tao fei dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
wu shui chu li fei dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
wu shui chu li she shi jian she he yun ying
qi ta wu shui chu li fei dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
guo you tu di shi yong quan chu rang shou ru dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
zheng di he chai qian bu chang zhi chu
tu di kai fa zhi chu
cheng shi jian she zhi chu
nong cun ji chu she shi jian she zhi chu
lian zu zhu fang zhi chu
peng hu qu gai zao zhi chu
gong gong zu lin zhu fang zhi chu
qi ta guo you tu di shi yong quan chu rang shou ru dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
qi ta cheng xiang she qu zhi chu
qi ta cheng xiang she qu zhi chu
qi ta cheng xiang she qu zhi chu
nong lin shui zhi chu
nong ye
nong ye nong cun
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi ye yun xing
nong ken yun xing
ke ji zhuan hua yu tui guang fu wu
bing chong hai kong zhi
nong chan pin zhi liang an quan
zhi fa jian guan
tong ji jian ce yu xin xi fu wu
nong ye hang ye ye wu guan li
hang ye ye wu guan li
dui wai jiao liu yu he zuo
fang zai jiu zai
wen ding nong min shou ru bu tie
nong ye jie gou tiao zheng bu tie
nong ye sheng chan zhi chi bu tie
nong ye sheng chan fa zhan
nong ye zu zhi hua yu chan ye hua jing ying
nong cun he zuo jing ji
nong chan pin jia gong yu cu xiao
nong cun gong yi shi ye
nong cun she hui shi ye
nong ye zi yuan bao hu xiu fu yu li yong
nong ye sheng tai zi yuan bao hu
nong cun dao lu jian she
xiang cun dao lu jian she
cheng pin you jia ge gai ge dui yu ye de bu tie
yu ye fa zhan
dui gao xiao bi ye sheng dao ji ceng ren zhi bu zhu
nong tian jian she
geng di jian she yu li yong
qi ta nong ye zhi chu
qi ta nong ye nong cun zhi chu
lin ye
lin ye he cao yuan
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi ye ji gou
sen lin zi yuan pei yu
ji shu tui guang yu zhuan hua
sen lin zi yuan guan li
sen lin sheng tai xiao yi bu chang
dong zhi wu bao hu
shi di bao hu
zhi fa yu jian du
fang sha zhi sha
dui wai he zuo yu jiao liu
chan ye hua guan li
xin xi guan li
lin qu gong gong zhi chu
dai kuan tie xi
lin ye cao yuan fang zai jian zai
guo jia gong yuan
cao yuan guan li
hang ye ye wu guan li
qi ta lin ye he cao yuan zhi chu
shui li
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shui li hang ye ye wu guan li
shui li gong cheng jian she
shui li gong cheng yun xing yu wei hu
chang jiang huang he deng liu yu guan li
shui li qian qi gong zuo
shui li zhi fa jian du
shui tu bao chi
shui zi yuan jie yue guan li yu bao hu
shui zhi jian ce
shui wen ce bao
fang xun
kang han
nong tian shui li
nong cun shui li
shui li ji shu tui guang
guo ji he liu zhi li yu guan li
jiang he hu ku shui xi zong he zheng zhi
da zhong xing shui ku yi min hou qi fu chi zhuan xiang zhi chu
shui li an quan jian du
xin xi guan li
shui li jian she zheng di ji yi min zhi chu
nong cun ren chu yin shui
nong cun gong shui
nan shui bei diao gong cheng jian she
nan shui bei diao gong cheng guan li
qi ta shui li zhi chu
fu pin
gong gu tuo pin xian jie xiang cun zhen xing
gong gu tuo pin gong jian cheng guo xian jie xiang cun zhen xing
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
nong cun ji chu she shi jian she
sheng chan fa zhan
she hui fa zhan
fu pin dai kuan jiang bu he tie xi
dai kuan jiang bu he tie xi
san xi nong ye jian she zhuan xiang bu zhu
fu pin shi ye ji gou
shi ye yun xing
qi ta fu pin zhi chu
qi ta gong gu tuo pin xian jie xiang cun zhen xing zhi chu
qi ta gong gu tuo pin gong jian cheng guo xian jie xiang cun zhen xing zhi chu
nong cun zong he gai ge
dui cun ji yi shi yi yi de bu zhu
dui cun ji gong yi shi ye jian she de bu zhu
guo you nong chang ban she hui zhi neng gai ge bu zhu
dui cun min wei yuan hui he cun dang zhi bu de bu zhu
dui cun ji ti jing ji zu zhi de bu zhu
nong cun zong he gai ge shi fan shi dian bu zhu
qi ta nong cun zong he gai ge zhi chu
pu hui jin rong fa zhan zhi chu
zhi chi nong cun jin rong ji gou
nong ye bao xian bao fei bu tie
chuang ye dan bao dai kuan tie xi
chuang ye dan bao dai kuan tie xi ji jiang bu
bu chong chuang ye dan bao dai kuan ji jin
qi ta pu hui jin rong fa zhan zhi chu
mu biao jia ge bu tie
mian hua mu biao jia ge bu tie
qi ta mu biao jia ge bu tie
da zhong xing shui ku ku qu ji jin an pai de zhi chu
ji chu she shi jian she he jing ji fa zhan
jie jue yi min yi liu wen ti
ku qu fang hu gong cheng wei hu
qi ta da zhong xing shui ku ku qu ji jin zhi chu
san xia shui ku ku qu ji jin zhi chu
ji chu she shi jian she he jing ji fa zhan
jie jue yi min yi liu wen ti
ku qu wei hu he guan li
qi ta san xia shui ku ku qu ji jin zhi chu
guo jia zhong da shui li gong cheng jian she ji jin an pai de zhi chu
nan shui bei diao gong cheng jian she
di fang zhong da shui li gong cheng jian she
qi ta zhong da shui li gong cheng jian she ji jin zhi chu
da zhong xing shui ku ku qu ji jin dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
ji chu she shi jian she he jing ji fa zhan
qi ta da zhong xing shui ku ku qu ji jin dui ying zhuan xiang zhai wu shou ru zhi chu
guo jia zhong da shui li gong cheng jian she ji jin dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
nan shui bei diao gong cheng jian she
di fang zhong da shui li gong cheng jian she
qi ta zhong da shui li gong cheng jian she ji jin dui ying zhuan xiang zhai wu shou ru zhi chu
qi ta nong lin shui zhi chu
hua jie qi ta gong yi xing xiang cun zhai wu zhi chu
qi ta nong lin shui zhi chu
jiao tong yun shu zhi chu
gong lu shui lu yun shu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
gong lu jian she
gong lu yang hu
jiao tong yun shu xin xi hua jian she
gong lu he yun shu an quan
gong lu yun shu guan li
gong lu he yun shu ji shu biao zhun hua jian she
hang dao wei hu
chuan bo jian yan
jiu zhu da lao
nei he yun shu
yuan yang yun shu
hai shi guan li
hang biao shi ye fa zhan zhi chu
shui lu yun shu guan li zhi chu
kou an jian she
qi ta gong lu shui lu yun shu zhi chu
tie lu yun shu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
tie lu lu wang jian she
tie lu huan dai zhuan xiang
tie lu an quan
tie lu zhuan xiang yun shu
hang ye jian guan
qi ta tie lu yun shu zhi chu
min yong hang kong yun shu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
ji chang jian she
kong guan xi tong jian she
min hang huan dai zhuan xiang zhi chu
min yong hang kong an quan
min hang zhuan xiang yun shu
qi ta min yong hang kong yun shu zhi chu
cheng pin you jia ge gai ge dui jiao tong yun shu de bu tie
dui cheng shi gong jiao de bu tie
dui nong cun dao lu ke yun de bu tie
dui chu zu che de bu tie
cheng pin you jia ge gai ge bu tie qi ta zhi chu
you zheng ye zhi chu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
hang ye jian guan
you zheng pu bian fu wu yu te shu fu wu
qi ta you zheng ye zhi chu
che liang gou zhi shui zhi chu
che liang gou zhi shui yong yu gong lu deng ji chu she shi jian she zhi chu
che liang gou zhi shui yong yu nong cun gong lu jian she zhi chu
che liang gou zhi shui yong yu lao jiu qi che bao fei geng xin bu tie
che liang gou zhi shui qi ta zhi chu
hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei an pai de zhi chu
gong lu jian she
gong lu yang hu
gong lu huan dai
qi ta hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei an pai de zhi chu
che liang tong xing fei an pai de zhi chu
gong lu huan dai
zheng fu huan dai gong lu yang hu
zheng fu huan dai gong lu guan li
qi ta che liang tong xing fei an pai de zhi chu
tie lu jian she ji jin zhi chu
tie lu jian she tou zi
gou zhi tie lu ji che che liang
tie lu huan dai
jian she xiang mu pu di zi jin
kan ce she ji
zhu ce zi ben jin
zhou zhuan zi jin
qi ta tie lu jian she ji jin zhi chu
chuan bo you wu sun hai pei chang ji jin zhi chu
ying ji chu zhi fei yong
kong zhi qing chu wu ran
sun shi bu chang
sheng tai hui fu
jian shi jian ce
qi ta chuan bo you wu sun hai pei chang ji jin zhi chu
min hang fa zhan ji jin zhi chu
min hang ji chang jian she
kong guan xi tong jian she
min hang an quan
hang xian he ji chang bu tie
min hang jie neng jian pai
tong yong hang kong fa zhan
zheng guan jing fei
min hang ke jiao he xin xi jian she
qi ta min hang fa zhan ji jin zhi chu
hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
gong lu jian she
qi ta hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
zheng fu shou fei gong lu zhuan xiang zhai quan shou ru an pai de zhi chu
gong lu jian she
qi ta zheng fu shou fei gong lu zhuan xiang zhai quan shou ru an pai de zhi chu
che liang tong xing fei dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
qi ta jiao tong yun shu zhi chu
gong gong jiao tong yun ying bu zhu
qi ta jiao tong yun shu zhi chu
zi yuan kan tan xin xi deng zhi chu
zi yuan kan tan gong ye xin xi deng zhi chu
zi yuan kan tan kai fa
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
mei tan kan tan kai cai he xi xuan
shi you he tian ran qi kan tan kai cai
hei se jin shu kuang kan tan he cai xuan
you se jin shu kuang kan tan he cai xuan
fei jin shu kuang kan tan he cai xuan
qi ta zi yuan kan tan ye zhi chu
zhi zao ye
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
fang zhi ye
yi yao zhi zao ye
fei jin shu kuang wu zhi pin ye
tong xin she bei ji suan ji ji qi ta dian zi she bei zhi zao ye
jiao tong yun shu she bei zhi zao ye
dian qi ji xie ji qi cai zhi zao ye
gong yi pin ji qi ta zhi zao ye
shi you jia gong lian jiao ji he ran liao jia gong ye
hua xue yuan liao ji hua xue zhi pin zhi zao ye
hei se jin shu ye lian ji ya yan jia gong ye
you se jin shu ye lian ji ya yan jia gong ye
qi ta zhi zao ye zhi chu
jian zhu ye
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
qi ta jian zhu ye zhi chu
gong ye he xin xi chan ye jian guan
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zhan bei ying ji
zhuan yong tong xin
wu xian dian ji xin xi tong xin jian guan
gong cheng jian she ji yun xing wei hu
chan ye fa zhan
shi ye yun xing
qi ta gong ye he xin xi chan ye jian guan zhi chu
guo you zi chan jian guan
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
guo you qi ye jian shi hui zhuan xiang
zhong yang qi ye zhuan xiang guan li
qi ta guo you zi chan jian guan zhi chu
zhi chi zhong xiao qi ye fa zhan he guan li zhi chu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
ke ji xing zhong xiao qi ye ji shu chuang xin ji jin
zhong xiao qi ye fa zhan zhuan xiang
jian mian fang zu bu tie
qi ta zhi chi zhong xiao qi ye fa zhan he guan li zhi chu
nong wang huan dai zi jin zhi chu
zhong yang nong wang huan dai zi jin zhi chu
di fang nong wang huan dai zi jin zhi chu
qi ta nong wang huan dai zi jin zhi chu
qi ta zi yuan kan tan xin xi deng zhi chu
qi ta zi yuan kan tan gong ye xin xi deng zhi chu
huang jin shi wu
ji shu gai zao zhi chu
zhong yao cai fu chi zi jin zhi chu
zhong dian chan ye zhen xing he ji shu gai zao xiang mu dai kuan tie xi
qi ta zi yuan kan tan xin xi deng zhi chu
qi ta zi yuan kan tan gong ye xin xi deng zhi chu
shang ye fu wu ye deng zhi chu
shang ye liu tong shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
shi pin liu tong an quan bu tie
shi chang jian ce ji xin xi guan li
min mao qi ye bu tie
min mao min pin dai kuan tie xi
shi ye yun xing
qi ta shang ye liu tong shi wu zhi chu
she wai fa zhan fu wu zhi chu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
wai shang tou zi huan jing jian she bu zhu zi jin
qi ta she wai fa zhan fu wu zhi chu
qi ta shang ye fu wu ye deng zhi chu
fu wu ye ji chu she shi jian she
qi ta shang ye fu wu ye deng zhi chu
jin rong zhi chu
jin rong bu men xing zheng zhi chu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
an quan fang wei
shi ye yun xing
jin rong bu men qi ta xing zheng zhi chu
jin rong bu men jian guan zhi chu
huo bi fa xing
jin rong fu wu
fan jia bi
zhong dian jin rong ji gou jian guan
jin rong ji cha yu an jian chu li
jin rong hang ye dian zi hua jian she
cong ye ren yuan zi ge kao shi
fan xi qian
jin rong bu men qi ta jian guan zhi chu
jin rong fa zhan zhi chu
zheng ce xing yin hang kui sun bu tie
li xi fei yong bu tie zhi chu
bu chong zi ben jin
feng xian ji jin bu zhu
qi ta jin rong fa zhan zhi chu
jin rong tiao kong zhi chu
zhong yang yin hang kui sun bu tie
zhong yang te bie guo zhai jing ying ji jin zhi chu
zhong yang te bie guo zhai jing ying ji jin cai wu zhi chu
qi ta jin rong tiao kong zhi chu
qi ta jin rong zhi chu
qi ta jin rong zhi chu
zhong dian qi ye dai kuan tie xi
qi ta jin rong zhi chu
yuan zhu qi ta di qu zhi chu
yi ban gong gong fu wu
jiao yu
wen hua lv you ti yu yu chuan mei
wei sheng jian kang
jie neng huan bao
nong ye
nong ye nong cun
jiao tong yun shu
zhu fang bao zhang
qi ta zhi chu
guo tu hai yang qi xiang deng zhi chu
zi ran zi yuan hai yang qi xiang deng zhi chu
guo tu zi yuan shi wu
zi ran zi yuan shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zi ran zi yuan gui hua ji guan li
zi ran zi yuan li yong yu bao hu
zi ran zi yuan she hui gong yi fu wu
zi ran zi yuan hang ye ye wu guan li
zi ran zi yuan diao cha yu que quan deng ji
tu di zi yuan chu bei zhi chu
di zhi kuang chan zi yuan yu huan jing diao cha
di zhi kan cha yu kuang chan zi yuan guan li
di zhi zhuan chan xiang mu cai zheng tie xi
guo wai feng xian kan cha
di zhi kan cha ji jin zhou zhuan jin zhi chu
hai yu yu hai dao guan li
zi ran zi yuan guo ji he zuo yu hai yang quan yi wei hu
zi ran zi yuan wei xing
ji di kao cha
shen hai diao cha yu zi yuan kai fa
hai gang hang biao wei hu
hai shui dan hua
wu ju min hai dao shi yong jin zhi chu
hai yang zhan lve gui hua yu yu jing jian ce
ji chu ce hui yu di li xin xi jian guan
shi ye yun xing
qi ta zi ran zi yuan shi wu zhi chu
hai yang guan li shi wu
ce hui shi wu
qi xiang shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
qi xiang shi ye ji gou
qi xiang tan ce
qi xiang xin xi chuan shu ji guan li
qi xiang yu bao yu ce
qi xiang fu wu
qi xiang zhuang bei bao zhang wei hu
qi xiang ji chu she shi jian she yu wei xiu
qi xiang wei xing
qi xiang fa gui yu biao zhun
qi xiang zi jin shen ji ji cha
qi ta qi xiang shi wu zhi chu
geng di bao hu kao he jiang cheng ji jin zhi chu
qi ta guo tu hai yang qi xiang deng zhi chu
qi ta zi ran zi yuan hai yang qi xiang deng zhi chu
qi ta zi ran zi yuan hai yang qi xiang deng zhi chu
qi ta zi ran zi yuan hai yang qi xiang deng zhi chu
zhu fang bao zhang zhi chu
bao zhang xing an ju gong cheng zhi chu
lian zu zhu fang
chen xian qu zhi li
peng hu qu gai zao
shao shu min zu di qu you mu min ding ju gong cheng
nong cun wei fang gai zao
gong gong zu lin zhu fang
bao zhang xing zhu fang zu jin bu tie
lao jiu xiao qu gai zao
zhu fang zu lin shi chang fa zhan
bao zhang xing zu lin zhu fang
qi ta bao zhang xing an ju gong cheng zhi chu
zhu fang gai ge zhi chu
zhu fang gong ji jin
ti zu bu tie
gou fang bu tie
cheng xiang she qu zhu zhai
gong you zhu fang jian she he wei xiu gai zao zhi chu
zhu fang gong ji jin guan li
qi ta cheng xiang she qu zhu zhai zhi chu
chao chang qi te bie guo zhai an pai de zhi chu
qi ta zhu fang bao zhang zhi chu
liang you wu zi chu bei zhi chu
liang you shi wu
liang you wu zi shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
cai wu he shen ji zhi chu
xin xi tong ji
zhuan xiang ye wu huo dong
guo jia liang you cha jia bu tie
liang shi cai wu gua zhang li xi bu tie
liang shi cai wu gua zhang xiao hua kuan
chu li chen hua liang bu tie
liang shi feng xian ji jin
liang you shi chang tiao kong zhuan xiang zi jin
she shi jian she
she shi an quan
wu zi bao guan bao yang
shi ye yun xing
qi ta liang you wu zi shi wu zhi chu
wu zi shi wu
neng yuan chu bei
shi you chu bei
mei tan chu bei
cheng pin you chu bei
qi ta neng yuan chu bei zhi chu
liang you chu bei
chu bei liang you bu tie
chu bei liang you cha jia bu tie
chu bei liang you ku jian she
zui di shou gou jia zheng ce zhi chu
qi ta liang you chu bei zhi chu
zhong yao shang pin chu bei
mian hua chu bei
shi tang chu bei
rou lei chu bei
hua fei chu bei
nong yao chu bei
bian xiao cha chu bei
yang mao chu bei
yi yao chu bei
shi yan chu bei
zhan lve wu zi chu bei
ying ji wu zi chu bei
qi ta zhong yao shang pin chu bei zhi chu
guo you zi ben jing ying yu suan zhi chu
jie jue li shi yi liu wen ti ji gai ge cheng ben zhi chu
chang ban da ji ti gai ge zhi chu
san gong yi ye yi jiao bu zhu zhi chu
guo you qi ye ban zhi jiao you jiao bu zhu zhi chu
guo you qi ye ban gong gong fu wu ji gou yi jiao bu zhu zhi chu
guo you qi ye tui xiu ren yuan she hui hua guan li bu zhu zhi chu
guo you qi ye peng hu qu gai zao zhi chu
guo you qi ye gai ge cheng ben zhi chu
li xiu gan bu yi yao fei bu zhu zhi chu
qi ta jie jue li shi yi liu wen ti ji gai ge cheng ben zhi chu
guo you qi ye zi ben jin zhu ru
guo you jing ji jie gou tiao zheng zhi chu
gong yi xing she shi tou zi zhi chu
qian zhan xing zhan lve xing chan ye fa zhan zhi chu
sheng tai huan jing bao hu zhi chu
zhi chi ke ji jin bu zhi chu
bao zhang guo jia jing ji an quan zhi chu
dui wai tou zi he zuo zhi chu
qi ta guo you qi ye zi ben jin zhu ru
guo you qi ye zheng ce xing bu tie
guo you qi ye zheng ce xing bu tie
qi ta guo you zi ben jing ying yu suan zhi chu
qi ta guo you zi ben jing ying yu suan zhi chu
qi ta guo you zi ben jing ying yu suan zhi chu
zai hai fang zhi ji ying ji guan li zhi chu
ying ji guan li shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
zai hai feng xian fang zhi
guo wu yuan an wei hui zhuan xiang
an quan jian guan
an quan sheng chan ji chu
ying ji jiu yuan
ying ji guan li
shi ye yun xing
qi ta ying ji guan li zhi chu
xiao fang shi wu
xiao fang jiu yuan shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
xiao fang ying ji jiu yuan
qi ta xiao fang shi wu zhi chu
qi ta xiao fang jiu yuan shi wu zhi chu
sen lin xiao fang shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
sen lin xiao fang ying ji jiu yuan
qi ta sen lin xiao fang shi wu zhi chu
mei kuang an quan
kuang shan an quan
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
mei kuang an quan jian cha shi wu
kuang shan an quan jian cha shi wu
mei kuang ying ji jiu yuan shi wu
kuang shan ying ji jiu yuan shi wu
shi ye yun xing
qi ta mei kuang an quan zhi chu
qi ta kuang shan an quan zhi chu
di zhen shi wu
xing zheng yun xing
yi ban xing zheng guan li shi wu
ji guan fu wu
di zhen jian ce
di zhen yu ce yu bao
di zhen zai hai yu fang
di zhen ying ji jiu yuan
di zhen huan jing tan cha
fang zhen jian zai xin xi guan li
fang zhen jian zai ji chu guan li
di zhen shi ye ji gou
qi ta di zhen shi wu zhi chu
zi ran zai hai fang zhi
di zhi zai hai fang zhi
sen lin cao yuan fang zai jian zai
qi ta zi ran zai hai fang zhi zhi chu
zi ran zai hai jiu zai ji hui fu chong jian zhi chu
zhong yang zi ran zai hai sheng huo bu zhu
di fang zi ran zai hai sheng huo bu zhu
zi ran zai hai jiu zai bu zhu
zi ran zai hai zai hou chong jian bu zhu
qi ta zi ran zai hai jiu zai ji hui fu chong jian zhi chu
qi ta zai hai fang zhi ji ying ji guan li zhi chu
qi ta zai hai fang zhi ji ying ji guan li zhi chu
qi ta zai hai fang zhi ji ying ji guan li zhi chu
yu bei fei
qi ta zhi chu
nian chu yu liu
qi ta zheng fu xing ji jin ji dui ying zhuan xiang zhai wu shou ru an pai de zhi chu
qi ta zheng fu xing ji jin an pai de zhi chu
qi ta di fang zi xing shi dian xiang mu shou yi zhuan xiang zhai quan shou ru an pai de zhi chu
qi ta zheng fu xing ji jin zhai wu shou ru an pai de zhi chu
cai piao fa xing xiao shou ji gou ye wu fei an pai de zhi chu
fu li cai piao fa xing ji gou de ye wu fei zhi chu
ti yu cai piao fa xing ji gou de ye wu fei zhi chu
fu li cai piao xiao shou ji gou de ye wu fei zhi chu
ti yu cai piao xiao shou ji gou de ye wu fei zhi chu
cai piao dui jiang zhou zhuan jin zhi chu
cai piao fa xing xiao shou feng xian ji jin zhi chu
cai piao shi chang tiao kong zi jin zhi chu
qi ta cai piao fa xing xiao shou ji gou ye wu fei an pai de zhi chu
cai piao gong yi jin an pai de zhi chu
yong yu bu chong quan guo she hui bao zhang ji jin de cai piao gong yi jin zhi chu
yong yu she hui fu li de cai piao gong yi jin zhi chu
yong yu ti yu shi ye de cai piao gong yi jin zhi chu
yong yu jiao yu shi ye de cai piao gong yi jin zhi chu
yong yu hong shi zi shi ye de cai piao gong yi jin zhi chu
yong yu can ji ren shi ye de cai piao gong yi jin zhi chu
yong yu wen hua shi ye de cai piao gong yi jin zhi chu
yong yu fu pin de cai piao gong yi jin zhi chu
yong yu gong gu tuo pin xian jie xiang cun zhen xing de cai piao gong yi jin zhi chu
yong yu gong gu tuo pin gong jian cheng guo xian jie xiang cun zhen xing de cai piao gong yi jin zhi chu
yong yu fa lv yuan zhu de cai piao gong yi jin zhi chu
yong yu cheng xiang yi liao jiu zhu de cai piao gong yi jin zhi chu
yong yu qi ta she hui gong yi shi ye de cai piao gong yi jin zhi chu
qi ta zhi chu
qi ta zhi chu
qi ta zhi chu
zhuan yi xing zhi chu
fan huan xing zhi chu
suo de shui ji shu fan huan zhi chu
cheng pin you shui fei gai ge shui shou fan huan zhi chu
zeng zhi shui shui shou fan huan zhi chu
xiao fei shui shui shou fan huan zhi chu
zeng zhi shui wu wu fen xiang shui shou fan huan zhi chu
qi ta fan huan xing zhi chu
yi ban xing zhuan yi zhi fu
ti zhi bu zhu zhi chu
jun heng xing zhuan yi zhi fu zhi chu
xian ji ji ben cai li bao zhang ji zhi jiang bu zi jin zhi chu
jie suan bu zhu zhi chu
zi yuan ku jie xing cheng shi zhuan yi zhi fu bu zhu zhi chu
qi ye shi ye dan wei hua zhuan bu zhu zhi chu
chan liang you da xian jiang li zi jin zhi chu
zhong dian sheng tai gong neng qu zhuan yi zhi fu zhi chu
gu ding shu e bu zhu zhi chu
ge ming lao qu zhuan yi zhi fu zhi chu
min zu di qu zhuan yi zhi fu zhi chu
bian jing di qu zhuan yi zhi fu zhi chu
pin kun di qu zhuan yi zhi fu zhi chu
qian fa da di qu zhuan yi zhi fu zhi chu
gong gu tuo pin gong jian cheng guo xian jie xiang cun zhen xing zhuan yi zhi fu zhi chu
yi ban gong gong fu wu gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
wai jiao gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
guo fang gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
gong gong an quan gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
jiao yu gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
ke xue ji shu gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
wen hua lv you ti yu yu chuan mei gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
she hui bao zhang he jiu ye gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
yi liao wei sheng gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
jie neng huan bao gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
cheng xiang she qu gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
nong lin shui gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
jiao tong yun shu gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
zi yuan kan tan gong ye xin xi deng gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
shang ye fu wu ye deng gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
jin rong gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
zi ran zi yuan hai yang qi xiang deng gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
zhu fang bao zhang gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
liang you wu zi chu bei gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
zai hai fang zhi ji ying ji guan li gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
qi ta gong tong cai zheng shi quan zhuan yi zhi fu zhi chu
qi ta yi ban xing zhuan yi zhi fu zhi chu
zhuan xiang zhuan yi zhi fu
yi ban gong gong fu wu
wai jiao
guo fang
gong gong an quan
jiao yu
ke xue ji shu
wen hua lv you ti yu yu chuan mei
she hui bao zhang he jiu ye
wei sheng jian kang
jie neng huan bao
cheng xiang she qu
nong lin shui
jiao tong yun shu
zi yuan kan tan gong ye xin xi deng
shang ye fu wu ye deng
jin rong
zi ran zi yuan hai yang qi xiang deng
zhu fang bao zhang
liang you wu zi chu bei
zai hai fang zhi ji ying ji guan li
qi ta zhi chu
zheng fu xing ji jin zhuan yi zhi fu
ke xue ji shu
wen hua lv you ti yu yu chuan mei
she hui bao zhang he jiu ye
jie neng huan bao
cheng xiang she qu
nong lin shui
jiao tong yun shu
zi yuan kan tan gong ye xin xi deng
zi ran zi yuan hai yang qi xiang deng
guo you zi ben jing ying yu suan zhuan yi zhi fu
guo you zi ben jing ying yu suan zhuan yi zhi fu zhi chu
shang jie zhi chu
ti zhi shang jie zhi chu
zhuan xiang shang jie zhi chu
diao chu zi jin
zheng fu xing ji jin yu suan diao chu zi jin
guo you zi ben jing ying yu suan diao chu zi jin
qi ta diao chu zi jin
nian zhong jie yu
yi ban gong gong yu suan nian zhong jie yu
zheng fu xing ji jin nian zhong jie yu
zhai wu zhuan dai zhi chu
di fang zheng fu yi ban zhai quan zhuan dai zhi chu
di fang zheng fu xiang wai guo zheng fu jie kuan zhuan dai zhi chu
di fang zheng fu xiang guo ji zu zhi jie kuan zhuan dai zhi chu
di fang zheng fu qi ta yi ban zhai wu zhuan dai zhi chu
hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei zhai wu zhuan dai zhi chu
guo jia dian ying shi ye fa zhan zhuan xiang zi jin zhai wu zhuan dai zhi chu
guo you tu di shi yong quan chu rang jin zhai wu zhuan dai zhi chu
nong ye tu di kai fa zi jin zhai wu zhuan dai zhi chu
da zhong xing shui ku ku qu ji jin zhai wu zhuan dai zhi chu
cheng shi ji chu she shi pei tao fei zhai wu zhuan dai zhi chu
xiao xing shui ku yi min fu zhu ji jin zhai wu zhuan dai zhi chu
guo jia zhong da shui li gong cheng jian she ji jin zhai wu zhuan dai zhi chu
che liang tong xing fei zhai wu zhuan dai zhi chu
wu shui chu li fei zhai wu zhuan dai zhi chu
tu di chu bei zhuan xiang zhai quan zhuan dai zhi chu
zheng fu shou fei gong lu zhuan xiang zhai quan zhuan dai zhi chu
peng hu qu gai zao zhuan xiang zhai quan zhuan dai zhi chu
qi ta di fang zi xing shi dian xiang mu shou yi zhuan xiang zhai quan zhuan dai zhi chu
qi ta di fang zheng fu zhai wu zhuan dai zhi chu
an pai yu suan wen ding tiao jie ji jin
bu chong yu suan zhou zhuan jin
qu yu jian zhuan yi xing zhi chu
yuan zhu qi ta di qu zhi chu
sheng tai bao hu bu chang zhuan yi xing zhi chu
tu di zhi biao tiao ji zhuan yi xing zhi chu
qi ta zhuan yi xing zhi chu
zhai wu huan ben zhi chu
zhong yang zheng fu guo nei zhai wu huan ben zhi chu
zhong yang zheng fu guo wai zhai wu huan ben zhi chu
zhong yang zheng fu jing wai fa xing zhu quan zhai quan huan ben zhi chu
zhong yang zheng fu xiang wai guo zheng fu jie kuan huan ben zhi chu
zhong yang zheng fu qi ta guo wai jie kuan huan ben zhi chu
di fang zheng fu yi ban zhai wu huan ben zhi chu
di fang zheng fu yi ban zhai quan huan ben zhi chu
di fang zheng fu xiang wai guo zheng fu jie kuan huan ben zhi chu
di fang zheng fu xiang guo ji zu zhi jie kuan huan ben zhi chu
di fang zheng fu qi ta yi ban zhai wu huan ben zhi chu
di fang zheng fu zhuan xiang zhai wu huan ben zhi chu
hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei zhai wu huan ben zhi chu
guo jia dian ying shi ye fa zhan zhuan xiang zi jin zhai wu huan ben zhi chu
guo you tu di shi yong quan chu rang jin zhai wu huan ben zhi chu
nong ye tu di kai fa zi jin zhai wu huan ben zhi chu
da zhong xing shui ku ku qu ji jin zhai wu huan ben zhi chu
cheng shi ji chu she shi pei tao fei zhai wu huan ben zhi chu
xiao xing shui ku yi min fu zhu ji jin zhai wu huan ben zhi chu
guo jia zhong da shui li gong cheng jian she ji jin zhai wu huan ben zhi chu
che liang tong xing fei zhai wu huan ben zhi chu
wu shui chu li fei zhai wu huan ben zhi chu
tu di chu bei zhuan xiang zhai quan huan ben zhi chu
zheng fu shou fei gong lu zhuan xiang zhai quan huan ben zhi chu
peng hu qu gai zao zhuan xiang zhai quan huan ben zhi chu
qi ta di fang zi xing shi dian xiang mu shou yi zhuan xiang zhai quan huan ben zhi chu
qi ta zheng fu xing ji jin zhai wu huan ben zhi chu
zhai wu fu xi zhi chu
zhong yang zheng fu guo nei zhai wu fu xi zhi chu
zhong yang zheng fu guo wai zhai wu fu xi zhi chu
zhong yang zheng fu jing wai fa xing zhu quan zhai quan fu xi zhi chu
zhong yang zheng fu xiang wai guo zheng fu jie kuan fu xi zhi chu
zhong yang zheng fu qi ta guo wai jie kuan fu xi zhi chu
di fang zheng fu yi ban zhai wu fu xi zhi chu
di fang zheng fu yi ban zhai quan fu xi zhi chu
di fang zheng fu xiang wai guo zheng fu jie kuan fu xi zhi chu
di fang zheng fu xiang guo ji zu zhi jie kuan fu xi zhi chu
di fang zheng fu qi ta yi ban zhai wu fu xi zhi chu
di fang zheng fu zhuan xiang zhai wu fu xi zhi chu
hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei zhai wu fu xi zhi chu
guo jia dian ying shi ye fa zhan zhuan xiang zi jin zhai wu fu xi zhi chu
guo you tu di shi yong quan chu rang jin zhai wu fu xi zhi chu
nong ye tu di kai fa zi jin zhai wu fu xi zhi chu
da zhong xing shui ku ku qu ji jin zhai wu fu xi zhi chu
cheng shi ji chu she shi pei tao fei zhai wu fu xi zhi chu
xiao xing shui ku yi min fu zhu ji jin zhai wu fu xi zhi chu
guo jia zhong da shui li gong cheng jian she ji jin zhai wu fu xi zhi chu
che liang tong xing fei zhai wu fu xi zhi chu
wu shui chu li fei zhai wu fu xi zhi chu
tu di chu bei zhuan xiang zhai quan fu xi zhi chu
zheng fu shou fei gong lu zhuan xiang zhai quan fu xi zhi chu
peng hu qu gai zao zhuan xiang zhai quan fu xi zhi chu
qi ta di fang zi xing shi dian xiang mu shou yi zhuan xiang zhai quan fu xi zhi chu
qi ta zheng fu xing ji jin zhai wu fu xi zhi chu
zhai wu fa xing fei yong zhi chu
zhong yang zheng fu guo nei zhai wu fa xing fei yong zhi chu
zhong yang zheng fu guo wai zhai wu fa xing fei yong zhi chu
di fang zheng fu yi ban zhai wu fa xing fei yong zhi chu
di fang zheng fu zhuan xiang zhai wu fa xing fei yong zhi chu
hai nan sheng gao deng ji gong lu che liang tong xing fu jia fei zhai wu fa xing fei yong zhi chu
guo jia dian ying shi ye fa zhan zhuan xiang zi jin zhai wu fa xing fei yong zhi chu
guo you tu di shi yong quan chu rang jin zhai wu fa xing fei yong zhi chu
nong ye tu di kai fa zi jin zhai wu fa xing fei yong zhi chu
da zhong xing shui ku ku qu ji jin zhai wu fa xing fei yong zhi chu
cheng shi ji chu she shi pei tao fei zhai wu fa xing fei yong zhi chu
xiao xing shui ku yi min fu zhu ji jin zhai wu fa xing fei yong zhi chu
guo jia zhong da shui li gong cheng jian she ji jin zhai wu fa xing fei yong zhi chu
che liang tong xing fei zhai wu fa xing fei yong zhi chu
wu shui chu li fei zhai wu fa xing fei yong zhi chu
tu di chu bei zhuan xiang zhai quan fa xing fei yong zhi chu
zheng fu shou fei gong lu zhuan xiang zhai quan fa xing fei yong zhi chu
peng hu qu gai zao zhuan xiang zhai quan fa xing fei yong zhi chu
qi ta zheng fu xing ji jin zhai wu fa xing fei yong zhi chu
kang yi te bie guo zhai an pai de zhi chu
ji chu she shi jian she
gong gong wei sheng ti xi jian she
zhong da yi qing fang kong jiu zhi ti xi jian she
liang shi an quan
neng yuan an quan
ying ji wu zi bao zhang
chan ye lian gai zao sheng ji
cheng zhen lao jiu xiao qu gai zao
sheng tai huan jing zhi li
jiao tong ji chu she shi jian she
shi zheng she shi jian she
zhong da qu yu gui hua ji chu she shi jian she
qi ta ji chu she shi jian she
kang yi xiang guan zhi chu
jian mian fang zu bu tie
zhong dian qi ye dai kuan tie xi
chuang ye dan bao dai kuan tie xi
yuan qi wen gang bu tie
kun nan qun zhong ji ben sheng huo bu zhu
qi ta kang yi xiang guan zhi chu
`
