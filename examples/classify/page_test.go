package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"html"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rolefit/rolefit"
)

// An element is what a page is made of; parsePage reads a page strictly, as
// XML, which HTML written with care is too.
type element struct {
	name     string
	attr     map[string]string
	text     string
	children []*element
}

func parsePage(t testing.TB, text string) *element {
	t.Helper()
	root := &element{}
	open := []*element{root}
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return root
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
		top := open[len(open)-1]
		switch tok := tok.(type) {
		case xml.StartElement:
			e := &element{name: tok.Name.Local, attr: map[string]string{}}
			for _, a := range tok.Attr {
				e.attr[a.Name.Local] = a.Value
			}
			top.children = append(top.children, e)
			open = append(open, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			for _, e := range open {
				e.text += string(tok)
			}
		}
	}
}

func (e *element) all(name string) []*element {
	var found []*element
	for _, c := range e.children {
		if c.name == name {
			found = append(found, c)
		}
		found = append(found, c.all(name)...)
	}
	return found
}

func (e *element) each(f func(*element)) {
	for _, c := range e.children {
		f(c)
		c.each(f)
	}
}

// checkPage checks what holds of every page.
func checkPage(t testing.TB, rd *reader, found []finding) *element {
	t.Helper()
	var out bytes.Buffer
	if err := writePage(&out, rd.model, found); err != nil {
		t.Fatal(err)
	}
	root := parsePage(t, out.String())
	allowed := []string{
		"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "main", "nav", "section", "p", "div", "figure", "figcaption",
		"svg", "desc", "text", "rect", "line", "circle", "ul", "li", "mark", "span", "a", "details", "summary",
		"table", "thead", "tbody", "tr", "th", "td", "footer",
	}
	ids := map[string]bool{}
	root.each(func(e *element) {
		if !slices.Contains(allowed, e.name) {
			t.Errorf("there is a <%s>", e.name)
		}
		for name, value := range e.attr {
			if strings.HasPrefix(name, "on") || name == "src" || name == "style" || name == "href" && !strings.HasPrefix(value, "#") {
				t.Errorf("<%s> has %s=%q", e.name, name, value)
			}
		}
		if id := e.attr["id"]; id != "" {
			if ids[id] {
				t.Errorf("id %s is there twice", id)
			}
			ids[id] = true
		}
	})
	root.each(func(e *element) {
		targets := strings.Fields(e.attr["aria-labelledby"])
		if href, ok := e.attr["href"]; ok {
			targets = append(targets, strings.TrimPrefix(href, "#"))
		}
		for _, id := range targets {
			if !ids[id] {
				t.Errorf("<%s> refers to %s, which is not there", e.name, id)
			}
		}
	})
	return root
}

func newFinding(t testing.TB, name string, doc rolefit.Document) finding {
	t.Helper()
	rd, err := (&program{lexicon: "testdata/lexicon.json"}).newReader()
	if err != nil {
		t.Fatal(err)
	}
	return finding{rd, name, doc, rd.Classify(doc)}
}

func TestPage(t *testing.T) {
	text, err := os.ReadFile(ferry)
	if err != nil {
		t.Fatal(err)
	}
	f := newFinding(t, ferry, rolefit.Document{Title: "Product Owner", Text: string(text)})
	g := newFinding(t, "skills", rolefit.Document{Skills: []rolefit.Skill{{Name: "Product vision", Proficiency: rolefit.Expert}, {Name: "Chess"}}})
	root := checkPage(t, f.reader, []finding{f, g})

	var marks []string
	for _, m := range root.all("section")[0].all("div")[1].all("mark") {
		marks = append(marks, m.attr["class"]+": "+m.text)
	}
	want := []string{
		"PM: own the ", "PM: product vision", "PM:  and the roadmap", "PM: size the market",
		"off: groom the backlog", "off: user\nstories", "both: Mixpanel",
	}
	if diff := cmp.Diff(want, marks); diff != "" {
		t.Errorf("marks (-want +got):\n%s", diff)
	}

	shown := root.all("section")[0].all("div")[1].text
	for _, want := range []string{"own the product vision and the roadmapPM", "groom the backlogPO, not counted", "Mixpanelboth"} {
		if !strings.Contains(shown, want) {
			t.Errorf("no role in letters: %q is not in %q", want, shown)
		}
	}
	for _, svg := range root.all("svg") {
		if svg.attr["role"] != "img" || len(svg.all("title")) != 1 || len(svg.all("desc")) != 1 || svg.attr["aria-labelledby"] == "" {
			t.Errorf("a figure has no accessible name: %v", svg.attr)
		}
	}
	if desc := root.all("desc")[1].text; !strings.Contains(desc, "artifacts: Product Owner 0%, Product Manager 33%. ") {
		t.Errorf("the bars are described as %q", desc)
	}
	for _, want := range []string{"The title says Product Owner", "skill 1, expert: Product vision", "skill 2: Chess"} {
		if !strings.Contains(root.text, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

// What a person reads is the text of the document, whole and in order.
func TestPageKeepsTheText(t *testing.T) {
	text, err := os.ReadFile(ferry)
	if err != nil {
		t.Fatal(err)
	}
	f := newFinding(t, ferry, rolefit.Document{Text: string(text)})
	var got strings.Builder
	for _, p := range passages("d1", f)[0].Pieces {
		got.WriteString(p.Text)
	}
	if diff := cmp.Diff(string(text), got.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The policy lets the page's own style through, and nothing else.
func TestPagePolicy(t *testing.T) {
	f := newFinding(t, "x", rolefit.Document{Text: "own the product vision"})
	var out bytes.Buffer
	if err := writePage(&out, f.model, []finding{f}); err != nil {
		t.Fatal(err)
	}
	_, style, _ := strings.Cut(out.String(), "<style>")
	style, _, _ = strings.Cut(style, "</style>")
	sum := sha256.Sum256([]byte(style))
	want := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
	policy := ""
	for _, m := range parsePage(t, out.String()).all("meta") {
		if m.attr["http-equiv"] == "Content-Security-Policy" {
			policy = m.attr["content"]
		}
	}
	if policy != want {
		t.Errorf("policy is %q, want %q", policy, want)
	}
	for _, outside := range []string{"http:", "https:", "url(", "@import", "<script"} {
		if strings.Contains(out.String(), outside) {
			t.Errorf("the page has %s", outside)
		}
	}
	if !strings.Contains(style, "prefers-color-scheme: dark") {
		t.Error("no dark style")
	}
}

// Hostile text is inert wherever it comes from: checkPage finds no element and
// no attribute but the page's own.
func TestPageHostile(t *testing.T) {
	f := newFinding(t, hostile, rolefit.Document{
		Title: "Product Owner " + hostile, Text: hostile,
		Skills: []rolefit.Skill{{Name: hostile}},
	})
	root := checkPage(t, f.reader, []finding{f, f})
	for _, want := range []string{"<script>alert(1)</script>", "␛]0;pwned␇", "{{.}}"} {
		if !strings.Contains(root.text, want) {
			t.Errorf("the page does not show %q", want)
		}
	}
	if strings.ContainsAny(root.text, "\x1b\u202e\u2066\u200b") {
		t.Error("control characters are on the page")
	}
}

// Overlapping evidence is split at its bounds, and each stretch says all that
// covers it.
func TestPieces(t *testing.T) {
	text := "ab cd ef gh"
	pm := span{start: 0, end: 8, heft: 5, class: "PM", why: "first", label: pieceLabel{"PM", "#one"}}
	po := span{start: 3, end: 11, heft: 9, class: "PO", why: "second", label: pieceLabel{"PO", "#two"}}
	inner := span{start: 6, end: 8, heft: 1, class: "PO", why: "third", label: pieceLabel{"PO", "#three"}}
	got := pieces(text, []span{pm, po, inner})
	want := []piece{
		{Text: "ab ", Class: "PM", Why: "first"},
		{Text: "cd ", Class: "PO", Why: "first\nsecond"},
		{Text: "ef", Class: "PO", Why: "first\nsecond\nthird", Labels: []pieceLabel{pm.label}},
		{Text: " gh", Class: "PO", Why: "second", Labels: []pieceLabel{po.label}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestLongGapsAreShortened(t *testing.T) {
	gap := strings.Repeat("é", maxGap) // twice as many bytes
	got := shorten(gap)
	if len(got) > maxGap+100 || !strings.Contains(got, " bytes without evidence are left out") || strings.ContainsRune(got, '\uFFFD') {
		t.Errorf("%d bytes: %.40s", len(got), got[maxGap/2-10:])
	}
	if short := gap[:maxGap]; shorten(short) != short {
		t.Error("a short gap is shortened")
	}
	f := newFinding(t, "long", rolefit.Document{Text: gap + " own the product vision " + gap})
	var out bytes.Buffer
	if err := writePage(&out, f.model, []finding{f}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "product vision") || out.Len() > 3*maxGap {
		t.Errorf("the page is %d bytes", out.Len())
	}
}

func TestPageFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	out, _, code := runClassify(t, "", lexicon, "-html", file, ferry)
	if code != exitOK || !strings.HasPrefix(filepath.ToSlash(out), ferry+"  Product Manager") {
		t.Errorf("status %d, output %q", code, out)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	direct, _, _ := runClassify(t, "", lexicon, "-html=-", ferry)
	if diff := cmp.Diff(direct, string(text)); diff != "" {
		t.Errorf("file and standard output differ:\n%s", diff)
	}
	if !strings.Contains(html.UnescapeString(direct), "own the ") {
		t.Error("the text is not on the page")
	}
}
