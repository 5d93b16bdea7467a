package rolefit_test

import (
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rolefit/rolefit"
)

// posting returns about 4 KB of a posting of testdata.
func posting(t testing.TB) string {
	t.Helper()
	var b strings.Builder
	for _, d := range texts(t) {
		if b.Len() < 4096 {
			b.WriteString(d.Document.Text + "\n\n")
		}
	}
	return b.String()[:4096]
}

// Score allocates nothing, Classify its evidence and little more.
func TestAllocations(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector empties pools")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // a collection empties pools
	c := newClassifier(t, rolefit.Options{})
	text := posting(t)
	doc := rolefit.Document{Title: "Senior Product Owner (m/w/d), Payments", Text: text}
	if r := c.Classify(doc); len(r.Evidence) < 5 {
		t.Fatalf("%d pieces of evidence in the posting", len(r.Evidence))
	}
	if n := testing.AllocsPerRun(100, func() { c.Score(text) }); n > 0 {
		t.Errorf("Score of %d bytes: %v allocations", len(text), n)
	}
	if n := testing.AllocsPerRun(100, func() { c.Classify(doc) }); n > 2 {
		t.Errorf("Classify of %d bytes: %v allocations, want at most 2", len(text), n)
	}
	accented := strings.NewReplacer("e", "é", "o", "о", "-", "–").Replace(text)
	if n := testing.AllocsPerRun(20, func() { c.Score(accented) }); n > 0 {
		t.Errorf("Score of accented text: %v allocations", n)
	}
	long := strings.Repeat(text, 64)
	if n := testing.AllocsPerRun(5, func() { c.Score(long) }); n > 0 {
		t.Errorf("Score of %d bytes: %v allocations", len(long), n)
	}
}

// Memory does not grow with the text but for capped evidence.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	c := newClassifier(t, rolefit.Options{})
	text := strings.Repeat("product manager ", 4<<20)
	c.Score("x")
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	r := c.Classify(rolefit.Document{Text: text})
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 8<<20 {
		t.Errorf("%d MB of text allocate %d KB", len(text)>>20, grown>>10)
	}
	if len(r.Evidence) > 5000 || !r.Flags.Has(rolefit.Truncated) {
		t.Errorf("%d pieces of evidence, %v", len(r.Evidence), r.Flags)
	}
}

// perByte returns the least time that Score takes for a byte of text.
func perByte(c *rolefit.Classifier, text string) float64 {
	best := time.Duration(1 << 62)
	for range 3 {
		start := time.Now()
		c.Score(text)
		best = min(best, time.Since(start))
	}
	return float64(best.Nanoseconds()) / float64(len(text))
}

// Law 9, in small: time is linear in the text, whatever the text.
func TestLinearTime(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("long")
	}
	c := newClassifier(t, rolefit.Options{})
	prose := posting(t) + "\n\n"
	small, large := perByte(c, strings.Repeat(prose, 16)), perByte(c, strings.Repeat(prose, 1024))
	t.Logf("64 KB: %.1f ns a byte, 4 MB: %.1f ns a byte", small, large)
	if large > 3*small {
		t.Errorf("a byte of 4 MB takes %.1f ns, one of 64 KB %.1f ns", large, small)
	}
	hostile := map[string]string{
		"a": "a", "product": "product ", "product manager": "product manager ", "accents": "p\u0301", "zero width": "\u200b", "(": "(", "<": "<",
		"&": "&", "&#": "&#", "no": "no ", "$": "$", "1,": "1,", "9": "9", "-": "- ", "line feeds": "\n", "returns": "\r", "not a": "not a ", "the": "the ",
		"product the": "product the ", "apostrophes": "'", "possessives": "a's ", "apostrophes in words": "a'", "full stops": "a.", "capitals": "aaAa",
		"own the": "own the ", "own": "own ", "own and": "own and ", "roadmap": "roadmap ", "own roadmap": "own roadmap ", "commas": "own, roadmap, ", "long words": strings.Repeat("a", 49) + " ",
		"kanji": "漢字", "ligatures": "ﷺ", "Hangul": "각", "look-alikes": "рrоduсt ", "support product owners who": "support product owners who own ", "CRLF": "own\r\n",
		"short lines": "own\nit\n", "headings": "Benefits\n", "ill-formed": "\xf3\xcc", "NULs": "a\x00", "emoji": "🚀 ", "marks": "\u0301", "we": "we ", "ellipses": "… ", "soft hyphens": "own\u00ad ",
	}
	var names []string
	for name := range hostile {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		text := strings.Repeat(hostile[name], 1<<20/len(hostile[name]))
		if ns := perByte(c, text[:1<<14]); ns > 20*large {
			t.Errorf("%s: %.1f ns a byte of only 16 KB, prose %.1f ns", name, ns, large)
			continue // the whole of it could take for ever
		}
		if ns := perByte(c, text); ns > 6*large { // 4 on a quiet machine
			t.Errorf("%s: %.1f ns a byte, prose %.1f ns", name, ns, large)
		} else {
			t.Logf("%s: %.1f ns a byte, %.2f × prose", name, ns, ns/large)
		}
	}
}

// A word of many megabytes is read in bounded stack and time.
func TestDeepText(t *testing.T) {
	defer debug.SetMaxStack(debug.SetMaxStack(1 << 20))
	c := newClassifier(t, rolefit.Options{})
	for _, piece := range []string{"(", "<div>", "- ", "a", "{", "own the ", "'"} {
		c.Classify(rolefit.Document{Text: strings.Repeat(piece, 1<<20), Title: strings.Repeat(piece, 1<<16)})
	}
}
