package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/rolefit/rolefit"
)

// A quote is a line of a document, or a part of it, with evidence in it.
type quote struct {
	place    string // the number of the line, or of the skill
	source   string // what the evidence has its offsets in
	evidence []rolefit.Evidence
	end      int // the last end of the evidence
	marks    int // how many stretches of text the evidence covers
}

// The evidence that a report shows unless all is wanted.
const (
	strongest  = 12
	notCounted = 3
)

// shown returns the evidence to show, in the order of the text: what weighs
// most, and some of what was found and does not count.
func (f finding) shown() []rolefit.Evidence {
	evidence := f.res.Evidence
	order := make([]int, len(evidence))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Compare(heft(evidence[j]), heft(evidence[i]))
	})
	var pick []int
	rest := notCounted
	for _, i := range order {
		switch e := evidence[i]; {
		case heft(e) > 0 && len(pick) < strongest:
			pick = append(pick, i)
		case rest > 0 && !f.counts(e):
			pick = append(pick, i)
			rest--
		}
	}
	slices.Sort(pick)
	out := make([]rolefit.Evidence, len(pick))
	for n, i := range pick {
		out[n] = evidence[i]
	}
	return out
}

// heft is how much a piece of evidence moves either way.
func heft(e rolefit.Evidence) int {
	return max(e.Weight.Relevance, -e.Weight.Relevance) + max(e.Weight.Altitude, -e.Weight.Altitude)
}

// quotes groups evidence, which is in order: what stands in one line and fits n
// columns is one quote.
func quotes(doc rolefit.Document, evidence []rolefit.Evidence, n int) []quote {
	var out []quote
	number, counted := 1, 0 // of the line at offset counted
	for _, e := range evidence {
		q := quote{source: doc.Text}
		if e.Skill > 0 {
			q.source, q.place = doc.Skills[e.Skill-1].Name, skillPlace(doc, e.Skill)
		} else {
			number += strings.Count(doc.Text[counted:e.Start], "\n")
			counted = e.Start
			q.place = "line " + strconv.Itoa(number)
		}
		if last := len(out) - 1; last >= 0 && out[last].takes(e, n) {
			out[last].add(e)
			continue
		}
		q.add(e)
		out = append(out, q)
	}
	return out
}

// skillPlace names the nth skill, and its level if it has one.
func skillPlace(doc rolefit.Document, n int) string {
	place := "skill " + strconv.Itoa(n)
	if p := doc.Skills[n-1].Proficiency; p != rolefit.NotStated {
		place += ", " + p.String()
	}
	return place
}

func (q *quote) add(e rolefit.Evidence) {
	if len(q.evidence) == 0 || e.Start > q.end {
		q.marks++
	}
	q.evidence, q.end = append(q.evidence, e), max(q.end, e.End)
}

// takes reports whether e, which does not stand before what q has, belongs in
// the same quote.
func (q *quote) takes(e rolefit.Evidence, n int) bool {
	first := q.evidence[0]
	switch {
	case first.Skill != e.Skill:
		return false
	case e.End <= q.end:
		return true
	case e.End-first.Start > 4*n, strings.IndexByte(q.source[first.Start:e.Start], '\n') >= 0:
		return false
	}
	return width(q.source[first.Start:e.End])+2*(q.marks+1) <= n
}

// A cell is a printable rune of a quote.
type cell struct {
	r     rune
	at    int // offset in the source
	width int
}

// cells returns source[start:end] as printable runes, runs of spaces as one.
func cells(source string, start, end int) []cell {
	var out []cell
	for i, r := range source[start:end] {
		r = printableRune(r)
		if r == dropped || r == ' ' && len(out) > 0 && out[len(out)-1].r == ' ' {
			continue
		}
		out = append(out, cell{r, start + i, runeWidth(r)})
	}
	return out
}

// window returns the cells to show in n columns, and whether something before
// and after them in the same line is left out.
func (q quote) window(n int) (part []cell, before, after bool) {
	start, end := q.evidence[0].Start, q.end
	left := lineStart(q.source, start, 4*n)
	right := lineEnd(q.source, end, 4*n)
	all := cells(q.source, left, right)
	from, _ := slices.BinarySearchFunc(all, start, func(c cell, at int) int { return cmp.Compare(c.at, at) })
	to := from
	for room := n; to < len(all) && room >= all[to].width && all[to].at < end; to++ {
		room -= all[to].width
	}
	if to < len(all) && all[to].at < end {
		to = lastWord(all, from, to)
	}
	from, to = widen(all, from, to, n)
	for from < to && all[from].r == ' ' {
		from++
	}
	for to > from && all[to-1].r == ' ' {
		to--
	}
	return all[from:to], from > 0 && hasWord(all[:from]), to < len(all) && hasWord(all[to:])
}

// lastWord returns where the last whole word of all[from:to] ends, which is cut
// off at to. A single word is left as it is.
func lastWord(all []cell, from, to int) int {
	for end := to; end > from; end-- {
		if all[end].r == ' ' {
			return end
		}
	}
	return to
}

// widen adds whole words on both sides of all[from:to] while they fit n.
func widen(all []cell, from, to, n int) (int, int) {
	used := 0
	for _, c := range all[from:to] {
		used += c.width
	}
	more := func(word []cell) bool {
		w := 0
		for _, c := range word {
			w += c.width
		}
		if used+w > n {
			return false
		}
		used += w
		return true
	}
	for left, right := true, true; left || right; {
		if right = right && to < len(all); right {
			end := to + 1
			for end < len(all) && all[end].r != ' ' {
				end++
			}
			if right = more(all[to:end]); right {
				to = end
			}
		}
		if left = left && from > 0; left {
			start := from - 1
			for start > 0 && all[start-1].r != ' ' {
				start--
			}
			if left = more(all[start:from]); left {
				from = start
			}
		}
	}
	return from, to
}

func hasWord(part []cell) bool {
	return slices.ContainsFunc(part, func(c cell) bool { return c.r != ' ' })
}

// lineStart returns where the line of offset at starts, or a rune at most
// limit bytes before at.
func lineStart(s string, at, limit int) int {
	start := max(0, at-limit)
	if nl := strings.LastIndexByte(s[start:at], '\n'); nl >= 0 {
		return start + nl + 1
	}
	for start > 0 && start < at && !utf8.RuneStart(s[start]) {
		start++
	}
	return start
}

// lineEnd is the like at the other end.
func lineEnd(s string, at, limit int) int {
	end := min(len(s), at+limit)
	if nl := strings.IndexByte(s[at:end], '\n'); nl >= 0 {
		return at + nl
	}
	for end < len(s) && end > at && !utf8.RuneStart(s[end]) {
		end--
	}
	return end
}

// strongestAt returns the piece of evidence at an offset that weighs most.
func (q quote) strongestAt(at int) *rolefit.Evidence {
	var best *rolefit.Evidence
	for i := range q.evidence {
		e := &q.evidence[i]
		if e.Start <= at && at < e.End && (best == nil || heft(*e) > heft(*best)) {
			best = e
		}
	}
	return best
}
