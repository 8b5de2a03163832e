package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// The readings are those of 现代汉语词典.
func TestReadings(t *testing.T) {
	r, err := loadReadings(filepath.Join(root, "data", "pinyin.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"行政运行":       "xing zheng yun xing",
		"一般行政管理事务":   "yi ban xing zheng guan li shi wu",
		"行业业务管理":     "hang ye ye wu guan li",
		"政策性银行亏损补贴":  "zheng ce xing yin hang kui sun bu tie",
		"地方政府债券发行费":  "di fang zheng fu zhai quan fa xing fei",
		"自然灾害灾后重建补助": "zi ran zai hai zai hou chong jian bu zhu",
		"基本公共卫生服务":   "ji ben gong gong wei sheng fu wu",
		"重点企业":       "zhong dian qi ye",
		"会计":         "kuai ji",
		"社会保障和就业支出":  "she hui bao zhang he jiu ye zhi chu",
		"农产品供给":      "nong chan pin gong ji",
		"退耕还林还草":     "tui geng huan lin huan cao",
		"差旅费":        "chai lv fei",
		"差价补贴":       "cha jia bu tie",
		"罚没收入":       "fa mo shou ru",
		"金融调控支出":     "jin rong tiao kong zhi chu",
		"统计抽样调查":     "tong ji chou yang diao cha",
		"南水北调工程建设":   "nan shui bei diao gong cheng jian she",
		"超长期特别国债":    "chao chang qi te bie guo zhai",
		"地上附着物和青苗补偿": "di shang fu zhuo wu he qing miao bu chang",
		"住房公积金":      "zhu fang gong ji jin",
		"“两房”建设":     "liang fang jian she",
		"校（园）、舍":     "xiao yuan she",
		"传染病":        "chuan ran bing",
		"企业所得税":      "qi ye suo de shui",
	} {
		got, err := r.spell(name)
		if err != nil || strings.Join(got, " ") != want {
			t.Errorf("%s: %v, %v, want %s", name, got, err, want)
		}
	}
	for _, name := range []string{"a", "3"} {
		if got, err := r.spell(name); err == nil {
			t.Errorf("%s: %v", name, got)
		}
	}
}
