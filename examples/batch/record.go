package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/rolefit/rolefit"
)

// A record is what a line of input says.
type record struct {
	id       json.RawMessage // nil if it could not be read
	document rolefit.Document
	pay      rolefit.PayOptions
}

// An answer is a line of output.
type answer struct {
	ID     json.RawMessage `json:"id,omitempty"`
	File   string          `json:"file,omitempty"`
	Line   int             `json:"line,omitempty"`
	Result *rolefit.Result `json:"result,omitempty"`
	Pay    []rolefit.Pay   `json:"pay,omitzero"` // with a result empty, not nil, if none is found
	Error  string          `json:"error,omitempty"`
}

// parse reads a line field by field, so that the id is known even if another
// field, before or after it, is wrong.
func parse(text []byte) (record, error) {
	var rec record
	d := json.NewDecoder(bytes.NewReader(text))
	open, err := d.Token()
	if err != nil {
		return rec, notJSON(d, err)
	}
	if open != json.Delim('{') {
		return rec, errors.New("want a JSON object")
	}
	var faults []error
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return rec, notJSON(d, err)
		}
		if err := rec.field(d, name.(string)); isSyntax(err) {
			return rec, notJSON(d, err)
		} else if err != nil {
			faults = append(faults, fmt.Errorf("%s: %s", name, explain(err)))
		}
	}
	if _, err := d.Token(); err != nil {
		return rec, notJSON(d, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return rec, fmt.Errorf("more than one JSON value, at byte %d", d.InputOffset())
	}
	if rec.id == nil && len(faults) == 0 {
		faults = append(faults, errors.New("id is missing"))
	}
	if len(faults) > 0 {
		return rec, faults[0]
	}
	return rec, nil
}

// field reads the value of a field.
func (rec *record) field(d *json.Decoder, name string) error {
	switch name {
	case "id":
		var id json.RawMessage
		err := d.Decode(&id)
		if err == nil {
			rec.id, err = checkID(id)
		}
		return err
	case "title":
		return d.Decode(&rec.document.Title)
	case "text":
		return d.Decode(&rec.document.Text)
	case "currency":
		return d.Decode(&rec.pay.Currency)
	case "skills":
		var skills []skill
		if err := d.Decode(&skills); err != nil {
			return err
		}
		rec.document.Skills = nil
		for _, s := range skills {
			rec.document.Skills = append(rec.document.Skills, rolefit.Skill(s))
		}
		return nil
	}
	var ignored json.RawMessage
	return d.Decode(&ignored)
}

// checkID returns id if it is a string or a number that can be given back.
func checkID(id json.RawMessage) (json.RawMessage, error) {
	if id[0] != '"' && id[0] != '-' && (id[0] < '0' || id[0] > '9') {
		return nil, errors.New("want a string or a number")
	}
	if !utf8.Valid(id) {
		return nil, errors.New("not UTF-8")
	}
	return id, nil
}

// A skill is a rolefit.Skill that may also be written as just its name.
type skill rolefit.Skill

func (s *skill) UnmarshalJSON(text []byte) error {
	if text[0] == '"' {
		return json.Unmarshal(text, &s.Name)
	}
	return json.Unmarshal(text, (*rolefit.Skill)(s))
}

// isSyntax reports whether err says that the text is not JSON at all.
func isSyntax(err error) bool {
	_, ok := errors.AsType[*json.SyntaxError](err)
	return ok || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

func notJSON(d *json.Decoder, err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("not JSON: the line ends too early")
	}
	return fmt.Errorf("not JSON: %v, in the value at byte %d", err, d.InputOffset())
}

// explain puts an error of a field in terms of JSON, not of Go.
func explain(err error) string {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return "unexpected " + e.Value
	}
	if e, ok := errors.AsType[*rolefit.Error](err); ok {
		return fmt.Sprintf("%s %q: %v", e.Func, e.Input, e.Err)
	}
	return err.Error()
}

// answerTo classifies what a line says and finds the pay that it states. It reports a bad line in the answer.
func answerTo(l line) answer {
	rec, err := parse(l.text)
	if l.tooLong {
		err = errTooLong
	}
	if err != nil {
		a := answer{ID: rec.id, Error: err.Error()}
		if rec.id == nil {
			a.File, a.Line = l.source, l.number
		}
		return a
	}
	res := rolefit.Classify(rec.document)
	pay := append([]rolefit.Pay{}, rolefit.FindPay(rec.document.Text, rec.pay)...)
	return answer{ID: rec.id, Result: &res, Pay: pay}
}

var errTooLong = fmt.Errorf("the line is longer than %d MB", maxLine>>20)

// encode returns a as one line of JSON.
func (a answer) encode() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(a)
	return b.Bytes(), err
}
