package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rolefit/rolefit"
)

// mark makes evidence of what stands between < and > in a text.
func mark(text string) (string, []rolefit.Evidence) {
	var plain strings.Builder
	var open []int
	var out []rolefit.Evidence
	for _, r := range text {
		switch r {
		case '<':
			open = append(open, len(out))
			out = append(out, rolefit.Evidence{Start: plain.Len(), Role: rolefit.ProductManager, Weight: rolefit.Logits{Relevance: 1 + len(out)}})
		case '>':
			out[open[len(open)-1]].End = plain.Len()
			open = open[:len(open)-1]
		default:
			plain.WriteRune(r)
		}
	}
	return plain.String(), out
}

func TestQuote(t *testing.T) {
	tests := []struct {
		name, text string
		width      int
		want       []string
	}{
		{"a short line is quoted whole", "first\nYou <own it> here.\nlast", 60, []string{"line 2: You «own it» here."}},
		{"white space is one space", "a\t\t <own\r\nit>  b", 60, []string{"line 1: a «own it» b"}},
		{"both in a line", "<own> and <rule>", 60, []string{"line 1: «own» and «rule»"}},
		{"nested evidence is one mark", "<own <the> thing>", 60, []string{"line 1: «own the thing»"}},
		{"lines apart are quotes apart", "<own>\n<rule>", 60, []string{"line 1: «own»", "line 2: «rule»"}},
		{"a long line is cut at words", "one two three four five <six> seven eight nine ten", 36, []string{"line 1: …four five «six» seven eight…"}},
		{"far apart in a line", "<one> two three four five six seven eight nine <ten>", 36, []string{"line 1: «one» two three four five six…", "line 1: …six seven eight nine «ten»"}},
		{"longer than the line", "<one two three four five six seven eight nine ten>", 36, []string{"line 1: «one two three four five six»…"}},
		{"wide letters take two columns", "製品製品製品製品製品製品 <own> 製品製品製品製品製品製品", 40, []string{"line 1: …«own» 製品製品製品製品製品製品"}},
		{"controls are pictures, format characters go", "\x1b[1m<o\u200bwn>\u202e\x00", 60, []string{"line 1: ␛[1m«own»␀"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, evidence := mark(test.text)
			var out strings.Builder
			r := &report{w: &out, width: test.width}
			var got []string
			for _, q := range quotes(rolefit.Document{Text: text}, evidence, r.width-6) {
				out.Reset()
				r.quote(q)
				lines := strings.Split(out.String(), "\n")
				got = append(got, strings.TrimSpace(lines[0])+": "+strings.TrimSpace(lines[1]))
				if width(lines[1]) > test.width {
					t.Errorf("%d columns: %s", width(lines[1]), lines[1])
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A quote of a text without line ends takes no time for the rest of it.
func TestQuoteInHugeLine(t *testing.T) {
	text := strings.Repeat("word ", 4<<20) + "own" + strings.Repeat(" word", 4<<20)
	at := strings.Index(text, "own")
	e := rolefit.Evidence{Start: at, End: at + 3, Weight: rolefit.Logits{Relevance: 1}}
	q := quotes(rolefit.Document{Text: text}, []rolefit.Evidence{e}, 60)[0]
	if n := testing.AllocsPerRun(1, func() { q.window(60) }); n > 50 {
		t.Errorf("%v allocations", n)
	}
	part, before, after := q.window(20)
	if len(part) > 20 || !before || !after {
		t.Errorf("%d cells, more before %v, after %v", len(part), before, after)
	}
}

// The report shows what weighs most and some of what was not counted, in the
// order of the text.
func TestShown(t *testing.T) {
	var all []rolefit.Evidence
	for i := range 30 {
		e := rolefit.Evidence{Start: i}
		switch {
		case i%3 == 0:
			e.Context = rolefit.Colleague
		case i%3 == 1:
			e.Weight.Altitude = -i
		}
		all = append(all, e)
	}
	var got []int
	for _, e := range (finding{res: rolefit.Result{Evidence: all}}).shown() {
		got = append(got, e.Start)
	}
	want := []int{0, 1, 3, 4, 6, 7, 10, 13, 16, 19, 22, 25, 28}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWrap(t *testing.T) {
	got := wrap("Builds the business case: model, forecast.", 14)
	want := []string{"Builds the", "business case:", "model,", "forecast."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
