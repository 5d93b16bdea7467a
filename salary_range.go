package rolefit

import "unicode/utf8"

// payAmount is a range as it is written.
type payAmount struct {
	start, end int
	min, max   money
	joined     bool // two bounds are stated
	torn       bool // two bounds are stated that no pay has
	period     Period
	assumed    Assumption
}

// readRange returns the range that begins with m: m alone, or m joined to the
// amount behind it by a dash or a word.
func (s *payScanner) readRange(m money) payAmount {
	r := payAmount{start: m.start, end: m.end, min: m, max: m}
	const atMost = 3 // minimum, midpoint, maximum
	for range atMost - 1 {
		period, at := unitPhrase(s.text, r.end)
		at, ok := s.joinAt(at, r)
		if !ok {
			break
		}
		next, ok := readNextMoney(s.text, at)
		if !ok {
			at = skipGap(s.text, at, 2)
			_, digit := digitAt(s.text, at)
			r.torn = signAhead(s.text, at) || digit > 0 && m.mark == noMark
			break
		}
		if !pair(&r, next) {
			if r.torn {
				r.end = next.end
			}
			break
		}
		r.end, r.joined = next.end, true
		r.period = max(r.period, period)
	}
	if r.min.value > r.max.value {
		r.min, r.max = r.max, r.min
		r.assumed |= AssumedOrder
	}
	return r
}

// pair takes b as the next bound of r if both can bound one range, and gives
// each what only the other states: currency and thousands.
func pair(r *payAmount, b money) bool {
	a := r.max
	if !r.joined {
		a = r.min
	}
	assumed := r.assumed
	switch {
	case a.mark == noMark && b.mark != noMark && b.prefixed:
		return false // "Level 2 - $64,000"
	case a.mark == noMark:
		a.mark, a.code = b.mark, b.code
	case b.mark == noMark:
		b.mark, b.code = a.mark, a.code
	case a.mark != markCode && b.mark == markCode:
		a.mark, a.code = b.mark, b.code
	case b.mark != markCode && a.mark == markCode:
		b.mark, b.code = a.mark, a.code
	case a.mark != b.mark || a.code != b.code:
		return false
	}
	switch {
	case a.scale == b.scale:
	case a.scale == 1 && a.number < 1000*MajorUnit && a.number <= b.number:
		a.rescale(b.scale)
		assumed |= AssumedScale
	case b.scale == 1 && b.number < 1000*MajorUnit && a.number <= b.number:
		b.rescale(a.scale)
		assumed |= AssumedScale
	}
	if a.scale == 1 && b.scale == 1 && a.number < 1000*MajorUnit && !a.grouped &&
		b.grouped && b.value >= 10_000*MajorUnit && a.value*thousand <= b.value { // "$105-110,000"
		a.rescale(thousand)
		assumed |= AssumedScale
	}
	const widest = 15 // a pay range is never wider
	if low, high := min(a.value, b.value), max(a.value, b.value); low < high/widest {
		r.torn = a.marked && b.marked
		return false
	}
	if r.joined && b.value < a.value {
		return false
	}
	if !r.joined {
		r.min = a
	}
	r.max, r.assumed = b, assumed
	r.min.mark, r.min.code = b.mark, b.code
	return true
}

func (m *money) rescale(scale int) {
	if v, ok := m.number.times(scale); ok {
		m.value, m.scale = v, scale
	}
}

// readNextMoney reads the amount that begins at i, behind spaces and with no
// more than a currency before its digits.
func readNextMoney(text string, i int) (money, bool) {
	i = skipGap(text, i, 2)
	digit := i
	const longest = 12
	for digit < len(text) && digit-i < longest {
		if _, n := digitAt(text, digit); n > 0 {
			break
		}
		digit++
	}
	if _, n := digitAt(text, digit); n == 0 {
		return money{}, false
	}
	m, _ := readMoney(text, digit, i)
	if m.end == 0 || m.start != i && !(text[i:m.start] == "Â") {
		return money{}, false
	}
	if m.mark == noMark && m.scale == 1 {
		var buf wordBuf
		if payCueOf(wordAt(text, m.end, &buf)).use&asCount != 0 {
			return money{}, false // "$25 - 40 hours"
		}
	}
	return m, true
}

// joinAt returns where the second amount of a range may begin, behind the
// dash or word at i.
func (s *payScanner) joinAt(i int, r payAmount) (int, bool) {
	text, glued := s.text, i
	i = skipGap(text, i, 3)
	if n := dashAt(text, i); n > 0 {
		i += n
		for range 2 {
			if n := dashAt(text, skipGap(text, i, 1)); n > 0 {
				i = skipGap(text, i, 1) + n
			}
		}
		return skipMaximum(text, i), true
	}
	if i == len(text) || !isWordByte(text[i]) {
		return glued, i == glued && r.max.prefixed && signAhead(text, i)
	}
	const longest = len("through")
	var buf wordBuf
	word, end := readWord(text, i, &buf)
	if len(word) == 0 || len(word) > longest {
		return i, false
	}
	w := payCueOf(word)
	if string(word) == "up" || string(word) == "bis" || string(word) == "fino" {
		if next, after := readWord(text, skipGap(text, end, 1), &buf); string(next) == "to" || string(next) == "zu" || string(next) == "a" {
			return after, true
		}
		if string(word) == "up" {
			return end, false // "from $7 up" is no range
		}
	}
	switch {
	case w.use&asTo != 0:
		return skipMaximum(text, end), true
	case w.use&asAnd != 0:
		s.clause.readTo(text, r.start)
		return end, s.clause.bounded(asBetween)
	case w.use&asUpTo != 0: // "Minimum: $118,000 Maximum: $152,000"
		s.clause.readTo(text, r.start)
		return skipMaximum(text, i), s.clause.bounded(asFrom)
	}
	return end, false
}

// skipMaximum skips the words that may stand between a joint and the upper
// bound: "to a maximum of", "- Max".
func skipMaximum(text string, i int) int {
	var buf wordBuf
	upTo := false
	end := i
	for range 3 {
		word, next := readWord(text, skipGap(text, end, 2), &buf)
		w := payCueOf(word)
		if len(word) == 0 || w.use&(asUpTo|asLead) == 0 && string(word) != "a" {
			break
		}
		upTo = upTo || w.use&asUpTo != 0
		end = next
		if end < len(text) && text[end] == ':' {
			end++
		}
	}
	if !upTo {
		return i
	}
	return end
}

// signAhead reports whether an amount with its sign is glued to the one that
// ends at i: a dash was lost.
func signAhead(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	var m money
	r, size := utf8.DecodeRuneInString(text[i:])
	_, n := digitAt(text, i+size)
	return n > 0 && m.setSign(r)
}

// unitPhrase returns the period said directly at i, as "/year" or "per year",
// and its end; or unknown and i.
func unitPhrase(text string, i int) (Period, int) {
	var buf wordBuf
	at := skipGap(text, i, 1)
	if at < len(text) && text[at] == '/' {
		at = skipGap(text, at+1, 1)
	} else {
		word, end := readWord(text, at, &buf)
		w := payCueOf(word)
		if w.use&asPeriod != 0 {
			return w.period, end
		}
		if w.use&asPer == 0 {
			return PeriodUnknown, i
		}
		at = skipGap(text, end, 1)
	}
	word, end := readWord(text, at, &buf)
	if w := payCueOf(word); w.use&(asUnit|asPeriod) != 0 && end > at {
		return w.period, end
	}
	return PeriodUnknown, i
}
