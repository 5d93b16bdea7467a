package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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

// pageOf runs the program for a page and checks what holds of every page.
func pageOf(t testing.TB, stdin string, args ...string) *element {
	t.Helper()
	out, _, _ := runCareer(t, stdin, append([]string{"-html=-"}, args...)...)
	root := parsePage(t, out)
	allowed := []string{
		"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "main", "section", "p", "figure", "figcaption",
		"svg", "desc", "text", "rect", "line", "ul", "ol", "li", "span", "footer",
	}
	ids := map[string]bool{}
	root.each(func(e *element) {
		if !slices.Contains(allowed, e.name) {
			t.Errorf("there is a <%s>", e.name)
		}
		for name, value := range e.attr {
			if strings.HasPrefix(name, "on") || name == "src" || name == "style" || name == "href" {
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
		for _, id := range strings.Fields(e.attr["aria-labelledby"]) {
			if !ids[id] {
				t.Errorf("<%s> refers to %s, which is not there", e.name, id)
			}
		}
		if e.name == "svg" && (len(e.all("title")) != 1 || len(e.all("desc")) != 1) {
			t.Error("a figure has no title or no description")
		}
	})
	return root
}

func TestPage(t *testing.T) {
	root := pageOf(t, "", "-role=product-owner", "-years=5", "-to=Director of Product", posting)
	svg := root.all("svg")
	if len(svg) != 1 {
		t.Fatalf("%d figures", len(svg))
	}
	desc := svg[0].all("desc")[0].text
	for _, want := range []string{
		"PO 4–8 years: USD 110,000 – 135,000 a year. This is the band asked for.",
		"PM 8+ years: USD 160,000 or more a year.",
		"found 1: USD 118,000 – 138,000 a year.",
	} {
		if !strings.Contains(desc, want) {
			t.Errorf("%q is not in the description %q", want, desc)
		}
	}
	if n := len(svg[0].all("rect")); n != 8 {
		t.Errorf("%d bars, want six bands and two offers that can be compared", n)
	}
	for _, want := range []string{
		"undated, as quoted by the source", "Glassdoor and Levels.fyi", "Midpoint of the band: USD 122,500 a year.",
		"compa-ratio 1.045", "“EUR 72,000 - 84,000”", "no exchange rate is assumed", "a working year of 2080 hours",
		"Ladder: from Product Owner to Director of Product in 3 steps", "Open from Product Owner",
	} {
		if !strings.Contains(root.text, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
}

// A page without a band has no chart of nothing, and says why.
func TestPageWithoutBand(t *testing.T) {
	root := pageOf(t, "", "-role=product-owner", "-years=5", "-region=Mars")
	if len(root.all("svg")) != 0 || !strings.Contains(root.text, "No band") {
		t.Errorf("%d figures: %s", len(root.all("svg")), root.text)
	}
}

// The page's own style passes its content policy, and nothing else does.
func TestPagePolicy(t *testing.T) {
	var out bytes.Buffer
	if err := writePage(&out, answer{Ladder: &ladderAnswer{}}); err != nil {
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

func TestPageHostile(t *testing.T) {
	base := []string{"-role=product-owner", "-years=5", "-title", hostile, "-to", hostile}
	for _, args := range [][]string{base, append(base, "-"), append(base, "-region", hostile)} {
		root := pageOf(t, hostile+"\nSalary: USD 120,000 a year", args...)
		if !strings.Contains(root.text, "<script>alert(1)</script>") {
			t.Errorf("the page does not show the text as text: %s", root.text)
		}
		if strings.ContainsAny(root.text, "\x1b\u202e\u009b\x7f") {
			t.Error("control characters are on the page")
		}
	}
}

func TestPageFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	args := []string{"-role=product-owner", "-years=5", posting}
	out, errs, code := runCareer(t, "", append([]string{"-html", file}, args...)...)
	if want := "Product owner, 5 years, US: USD 110,000 – 135,000 a year\n"; code != exitOK || out != want || errs != "" {
		t.Errorf("status %d, printed %q, said %q", code, out, errs)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	direct, _, _ := runCareer(t, "", append([]string{"-html=-"}, args...)...)
	if diff := cmp.Diff(direct, string(text)); diff != "" {
		t.Errorf("file and standard output differ:\n%s", diff)
	}
}
