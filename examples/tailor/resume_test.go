package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rolefit/rolefit"
)

func TestParseResume(t *testing.T) {
	tests := []struct {
		name, format, text string
		want               resume
	}{
		{name: "plain text", format: "auto", text: "Product Owner\nFerries", want: resume{format: "text", doc: rolefit.Document{Text: "Product Owner\nFerries"}}},
		{name: "text that begins with a brace, if it is said to be text", format: "text", text: "{}", want: resume{format: "text", doc: rolefit.Document{Text: "{}"}}},
		{name: "a byte order mark", format: "auto", text: "\uFEFFHello", want: resume{format: "text", doc: rolefit.Document{Text: "Hello"}}},
		{name: "a byte order mark before JSON", format: "auto", text: "\uFEFF \n{\"basics\":{\"label\":\"PO\"}}",
			want: resume{format: "json", doc: rolefit.Document{Title: "PO", Text: "PO\n\n"}}},
		{name: "today's schema, in the order of reading", format: "auto", text: `{
				"basics": {"name": "R", "label": "PO", "summary": "Sum.", "email": "r@example.org"},
				"work": [{"position": "Owner", "name": "Quay", "summary": "Did.", "highlights": ["One", " ", "Two"]}],
				"volunteer": [{"organization": "Club", "position": "Chair"}],
				"projects": [{"name": "P", "description": "D.", "highlights": ["H"], "keywords": ["K"]}],
				"certificates": [{"name": "CSPO"}]}`,
			want: resume{format: "json", doc: rolefit.Document{
				Title: "PO",
				Text:  "PO\n\nSum.\n\nOwner\n\nQuay\n\nDid.\n\n- One\n\n- Two\n\nChair\n\nClub\n\nP\n\nD.\n\n- H\n\n- K\n\n- CSPO\n\n",
			}}},
		{name: "the older schema", format: "json", text: `{"basics": {"bio": "Bio."}, "work": [{"company": "Quay", "position": "Owner"}]}`,
			want: resume{format: "json", doc: rolefit.Document{Text: "Bio.\n\nOwner\n\nQuay\n\n"}}},
		{name: "skills, their keywords and levels", format: "auto", text: `{"skills": [
				{"name": "Scrum", "level": "Master", "keywords": ["Refinement", ""]}, {"name": "Jira"}, {"level": "Beginner", "keywords": ["Miro"]}]}`,
			want: resume{format: "json", doc: rolefit.Document{Skills: []rolefit.Skill{
				{Name: "Scrum", Proficiency: rolefit.Expert}, {Name: "Refinement", Proficiency: rolefit.Expert}, {Name: "Jira"}, {Name: "Miro", Proficiency: rolefit.Aware}}}}},
		{name: "a level that is not known, and sections that are not read", format: "auto",
			text: `{"$schema": "x", "meta": {}, "languages": [], "interests": [], "skills": [{"name": "Jira", "level": "80 %"}]}`,
			want: resume{format: "json", doc: rolefit.Document{Skills: []rolefit.Skill{{Name: "Jira"}}}, remarks: []string{
				"Not read: interests, languages.", "The level “80 %” of the skill “Jira” is not known, and is read as not stated."}}},
		{name: "nulls are nothing", format: "auto", text: `{"basics": {"label": null}, "work": null, "skills": [{"name": "Jira", "keywords": null}]}`,
			want: resume{format: "json", doc: rolefit.Document{Skills: []rolefit.Skill{{Name: "Jira"}}}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := parseResume([]byte(test.text), test.format)
			if diff := cmp.Diff(test.want, got, cmp.AllowUnexported(resume{})); diff != "" || err != nil {
				t.Errorf("error %v, (-want +got):\n%s", err, diff)
			}
		})
	}
}

func TestParseResumeRefuses(t *testing.T) {
	tests := []struct{ name, format, text, want string }{
		{"an end too soon", "auto", `{"basics": {`, "not JSON"},
		{"more than one value", "auto", `{"basics": {}} {}`, "not JSON"},
		{"another JSON", "auto", `{"id": 7}`, "no JSON Resume: it has no basics"},
		{"an array", "json", `[]`, "unexpected array"},
		{"text that is said to be JSON", "json", `Robin`, "not JSON"},
		{"a number for a name", "auto", `{"skills": [{"name": 7}]}`, "unexpected number in skills"},
		{"nothing, said to be JSON", "json", ``, "not JSON"},
	}
	for _, test := range tests {
		if _, err := parseResume([]byte(test.text), test.format); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %q", test.name, err, test.want)
		}
	}
}

func TestProficiency(t *testing.T) {
	levels := map[rolefit.Proficiency][]string{
		rolefit.NotStated: {"", " "},
		rolefit.None:      {"none"},
		rolefit.Aware:     {"Beginner", "novice", "basic", "aware"},
		rolefit.Working:   {"intermediate", "WORKING"},
		rolefit.Strong:    {" Advanced", "proficient", "strong"},
		rolefit.Expert:    {"Master", "expert"},
	}
	for want, words := range levels {
		for _, w := range words {
			if got, ok := proficiency(w); got != want || !ok {
				t.Errorf("%q is %v, %v; want %v", w, got, ok, want)
			}
		}
	}
	if got, ok := proficiency("five years"); got != rolefit.NotStated || ok {
		t.Errorf("an unknown level is %v, %v", got, ok)
	}
}

// No sentence arises from two that the résumé keeps apart.
func TestPiecesStayApart(t *testing.T) {
	r, err := parseResume([]byte(`{"work": [{"position": "Backlog", "name": "Refinement Ltd", "highlights": ["acceptance", "criteria"]}, {"position": "User"}, {"position": "Stories"}]}`), "auto")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range rolefit.Classify(r.doc).Evidence {
		if s := r.doc.Text[e.Start:e.End]; strings.Contains(s, "\n") {
			t.Errorf("%q is read as one", s)
		}
	}
}

// Any bytes give a résumé or an error, and a résumé can be reported.
func FuzzParseResume(f *testing.F) {
	f.Add(`{"basics":{"label":"PO"},"skills":[{"name":"Jira","level":"Master"}]}`)
	f.Add(`{"work":[{"highlights":["Owned the product backlog"]}]}`)
	f.Add("Owned the product roadmap\x00\xff")
	f.Add("{")
	rd, err := newReader(rolefit.DefaultLexicon())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := parseResume([]byte(text), "auto")
		if err != nil {
			return
		}
		a, err := rd.compare(r, rd.ofRole(rolefit.Hybrid))
		if err != nil {
			t.Fatal(err)
		}
		present, weak, missing := a.counts()
		if want := len(rd.ofRole(rolefit.Hybrid).wants); present+weak+missing != want {
			t.Errorf("%d, %d and %d criteria of %d", present, weak, missing, want)
		}
		var out strings.Builder
		(&printer{w: &out, width: 80}).report(a, true)
		if strings.ContainsAny(out.String(), "\x1b\x00\r") {
			t.Error("control characters in the report")
		}
	})
}
