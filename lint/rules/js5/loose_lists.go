package js5

func (l *loose) judgeParts()    {}
func (l *loose) judgeTwice()    {}
func (l *loose) judgeLastYear() {}
