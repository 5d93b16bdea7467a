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
	out, _, _ := runTailor(t, stdin, append([]string{"-html=-"}, args...)...)
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
	root := pageOf(t, "", "-posting="+postingFile, resumeFile)
	a := answerOf(t, "", "-posting="+postingFile, resumeFile)
	desc := root.all("desc")[0].text
	for _, d := range a.Dimensions {
		if want := d.Dimension.String() + ": " + d.summary(); !strings.Contains(desc, want) {
			t.Errorf("%q is not in the description %q", want, desc)
		}
		for _, i := range d.Items {
			for _, want := range append(i.details(), i.statement()) {
				if !strings.Contains(root.text, want) {
					t.Errorf("%q is not on the page", want)
				}
			}
		}
	}
	for _, want := range append([]string{caution, "Not read: interests, languages.", a.Resume.Reads, a.Target.Reads}, a.Advice...) {
		if !strings.Contains(root.text, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
}

// The page's own style passes its content policy, and nothing else does.
func TestPagePolicy(t *testing.T) {
	var out bytes.Buffer
	if err := writePage(&out, answer{}); err != nil {
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
	for _, stdin := range []string{hostile, hostileResume(t)} {
		for _, args := range [][]string{{"-role=product-owner"}, {"-posting=" + postingFile}} {
			root := pageOf(t, stdin, args...)
			if strings.ContainsAny(root.text, "\x1b\u202e\u009b\x7f") {
				t.Error("control characters are on the page")
			}
			if strings.HasPrefix(stdin, "{") && !strings.Contains(root.text, "<script>alert(1)</script>") {
				t.Errorf("the page does not show the text as text: %s", root.text)
			}
		}
	}
}

func TestPageFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	out, errs, code := runTailor(t, "", "-html", file, "-role=product-owner", resumeFile)
	if code != exitOK || !strings.HasPrefix(out, resumeFile+", for a product owner: ") || errs != "" {
		t.Errorf("status %d, printed %q, said %q", code, out, errs)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	direct, _, _ := runTailor(t, "", "-html=-", "-role=product-owner", resumeFile)
	if diff := cmp.Diff(direct, string(text)); diff != "" {
		t.Errorf("file and standard output differ:\n%s", diff)
	}
}
