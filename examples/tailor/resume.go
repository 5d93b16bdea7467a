package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/rolefit/rolefit"
)

// A resume is a résumé as a document, and what is to be said of reading it.
type resume struct {
	name    string
	format  string // text or json
	doc     rolefit.Document
	remarks []string
}

// parseResume reads a résumé in a format: text, json or auto.
func parseResume(text []byte, format string) (resume, error) {
	text = bytes.TrimPrefix(text, []byte("\uFEFF"))
	if format == "auto" {
		format = "text"
		if bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
			format = "json"
		}
	}
	if format == "text" {
		return resume{format: format, doc: rolefit.Document{Text: string(text)}}, nil
	}
	return parseJSONResume(text)
}

// A jsonResume is what is read of a JSON Resume (jsonresume.org), by its
// schema of today and by the older one.
type jsonResume struct {
	Basics struct {
		Label   string `json:"label"`
		Summary string `json:"summary"`
		Bio     string `json:"bio"` // older
	} `json:"basics"`
	Work      []position `json:"work"`
	Volunteer []position `json:"volunteer"`
	Projects  []struct {
		Name        string   `json:"name"`
		Description string   `json:"description"`
		Highlights  []string `json:"highlights"`
		Keywords    []string `json:"keywords"`
	} `json:"projects"`
	Certificates []struct {
		Name string `json:"name"`
	} `json:"certificates"`
	Skills []struct {
		Name     string   `json:"name"`
		Level    string   `json:"level"`
		Keywords []string `json:"keywords"`
	} `json:"skills"`
}

type position struct {
	Position     string   `json:"position"`
	Name         string   `json:"name"`         // of the company
	Company      string   `json:"company"`      // older
	Organization string   `json:"organization"` // of volunteer work
	Summary      string   `json:"summary"`
	Highlights   []string `json:"highlights"`
}

var sections = []string{"basics", "work", "volunteer", "projects", "certificates", "skills"}

func parseJSONResume(text []byte) (resume, error) {
	var present map[string]json.RawMessage
	if err := json.Unmarshal(text, &present); err != nil {
		return resume{}, notResume(err)
	}
	var in jsonResume
	if err := json.Unmarshal(text, &in); err != nil {
		return resume{}, notResume(err)
	}
	if !slices.ContainsFunc(sections, func(s string) bool { return present[s] != nil }) {
		return resume{}, errors.New("no JSON Resume: it has no basics, work, volunteer, projects, certificates or skills (-format text reads it as text)")
	}
	r := resume{format: "json", doc: rolefit.Document{Title: in.Basics.Label, Text: in.text()}}
	var left []string
	for name := range present {
		if !slices.Contains(sections, name) && name != "$schema" && name != "meta" {
			left = append(left, name)
		}
	}
	if len(left) > 0 {
		slices.Sort(left)
		r.remarks = append(r.remarks, "Not read: "+strings.Join(left, ", ")+".")
	}
	for _, s := range in.Skills {
		level, ok := proficiency(s.Level)
		if !ok {
			r.remarks = append(r.remarks, fmt.Sprintf("The level “%s” of the skill “%s” is not known, and is read as not stated.", s.Level, s.Name))
		}
		for _, name := range append([]string{s.Name}, s.Keywords...) {
			if strings.TrimSpace(name) != "" {
				r.doc.Skills = append(r.doc.Skills, rolefit.Skill{Name: name, Proficiency: level})
			}
		}
	}
	return r, nil
}

// notResume puts an error in terms of JSON, not of Go.
func notResume(err error) error {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		if e.Field == "" {
			return fmt.Errorf("no JSON Resume: unexpected %s", e.Value)
		}
		return fmt.Errorf("no JSON Resume: unexpected %s in %s", e.Value, e.Field)
	}
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return fmt.Errorf("not JSON at byte %d: %v (-format text reads it as text)", e.Offset, err)
	}
	return fmt.Errorf("not JSON: %w", err)
}

// text returns what a JSON Resume says in prose, each piece a paragraph or a
// bullet of its own, so that no sentence arises that nobody wrote.
func (in jsonResume) text() string {
	var b strings.Builder
	add := func(before, s string) {
		if s = strings.TrimSpace(s); s != "" {
			b.WriteString(before + s + "\n\n")
		}
	}
	bullets := func(list []string) {
		for _, s := range list {
			add("- ", s)
		}
	}
	add("", in.Basics.Label)
	add("", in.Basics.Summary)
	add("", in.Basics.Bio)
	for _, w := range slices.Concat(in.Work, in.Volunteer) {
		add("", w.Position)
		add("", w.Name)
		add("", w.Company)
		add("", w.Organization)
		add("", w.Summary)
		bullets(w.Highlights)
	}
	for _, p := range in.Projects {
		add("", p.Name)
		add("", p.Description)
		bullets(p.Highlights)
		bullets(p.Keywords)
	}
	for _, c := range in.Certificates {
		add("- ", c.Name)
	}
	return b.String()
}

// proficiency returns the level that a word names; none is not stated.
func proficiency(level string) (rolefit.Proficiency, bool) {
	switch strings.ToLower(strings.TrimSpace(level)) {
	case "":
		return rolefit.NotStated, true
	case "none":
		return rolefit.None, true
	case "aware", "beginner", "novice", "basic":
		return rolefit.Aware, true
	case "working", "intermediate":
		return rolefit.Working, true
	case "strong", "advanced", "proficient":
		return rolefit.Strong, true
	case "expert", "master":
		return rolefit.Expert, true
	}
	return rolefit.NotStated, false
}
