package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/rolefit/rolefit"
)

// What the report and the page say in words.

// caution stands over all suggestions.
const caution = "For what is TRUE of you only. The words are those that readers of the role look for; write them of what you really did, and leave out what you did not."

func roleLabel(r rolefit.Role) string {
	return [...]string{"other", "PM", "PO", "both"}[r]
}

func roleName(r rolefit.Role) string {
	return [...]string{"another job", "product manager", "product owner", "product manager and product owner in one"}[r]
}

// heading says what is held against what.
func (a answer) heading() string {
	if a.Target.Posting != "" {
		return fmt.Sprintf("%s, for the posting %s", printable(a.Resume.Name), printable(a.Target.Posting))
	}
	return fmt.Sprintf("%s, for a %s", printable(a.Resume.Name), roleName(a.Target.Role))
}

// counts returns how many criteria are present, weak and missing.
func (a answer) counts() (present, weak, missing int) {
	for _, d := range a.Dimensions {
		present, weak, missing = present+d.Present, weak+d.Weak, missing+d.Missing
	}
	return present, weak, missing
}

// summary is the answer in a line.
func (a answer) summary() string {
	present, weak, missing := a.counts()
	return fmt.Sprintf("%s: %d present, %d weak, %d missing", a.heading(), present, weak, missing)
}

func (d dimensionAnswer) summary() string {
	return fmt.Sprintf("%d present, %d weak, %d missing", d.Present, d.Weak, d.Missing)
}

// reads says what the words of a document say it is.
func reads(what string, res rolefit.Result) string {
	if res.Flags.Has(rolefit.Insufficient) {
		return what + " says too little of any work to tell which it is."
	}
	s := fmt.Sprintf("%s reads as the work of a %s (%s).", what, roleName(res.Role), percent(res.Probabilities.Of(res.Role)))
	if res.Role == rolefit.Neither {
		s = fmt.Sprintf("%s reads as another job than product manager or product owner (%s).", what, percent(res.Probabilities.Neither))
	}
	if res.Flags.Has(rolefit.TitleDisagrees) {
		s += fmt.Sprintf(" Its title says %s.", res.Title)
	}
	return s
}

// percent rounds, but not to a certainty that is not there.
func percent(p float64) string {
	switch n := math.Round(p * 100); {
	case p > 0 && n == 0:
		return "<1%"
	case p < 1 && n == 100:
		return ">99%"
	default:
		return fmt.Sprintf("%.0f%%", n)
	}
}

// advice says how to write for a role.
func advice(role rolefit.Role) (lines []string, source string) {
	answer := rolefit.TopicResume.Answer()
	if role == rolefit.ProductManager || role == rolefit.Hybrid {
		lines = append(lines, "For a product manager: "+answer.ProductManager)
	}
	if role == rolefit.ProductOwner || role == rolefit.Hybrid {
		lines = append(lines, "For a product owner: "+answer.ProductOwner)
	}
	if lines == nil {
		return []string{}, ""
	}
	return lines, answer.Source
}

// why says why a criterion is weak or denied.
func why(doc rolefit.Document, res rolefit.Result, criterion string) string {
	var reasons []string
	for _, e := range res.Evidence {
		if e.Criterion != criterion {
			continue
		}
		if r := weakness(doc, e); !slices.Contains(reasons, r) {
			reasons = append(reasons, r)
		}
	}
	return strings.Join(reasons, "; ")
}

func weakness(doc rolefit.Document, e rolefit.Evidence) string {
	switch e.Context {
	case rolefit.Assisting:
		return "only as something you took part in"
	case rolefit.Optional:
		return "only as something optional or wished for"
	case rolefit.Boilerplate:
		return "only where it speaks of an employer or of spare time"
	case rolefit.Colleague:
		return "said of somebody else's work"
	case rolefit.Negated:
		return "said not to be so"
	}
	if e.Skill == 0 {
		return "said in passing"
	}
	switch p := doc.Skills[e.Skill-1].Proficiency; p {
	case rolefit.NotStated:
		return "only as a skill without a level"
	case rolefit.None:
		return "listed as a skill that you lack"
	default:
		return "only as a skill at the level " + p.String()
	}
}

// quoted returns words in quotation marks.
func quoted(words []string) string {
	return "“" + strings.Join(words, "”, “") + "”"
}

// statement says what is wanted, and of whom, if it is another job.
func (i item) statement() string {
	s := i.Statement
	if i.Job != "" {
		s += " (" + i.Job + ")"
	}
	if i.Optional {
		s += " (a plus)"
	}
	return s
}

// details are what is said under a statement, a line each.
func (i item) details() []string {
	var lines []string
	if len(i.Asked) > 0 {
		lines = append(lines, "The posting: "+quoted(i.Asked))
	}
	if len(i.Shown) > 0 {
		s := "The résumé: " + quoted(i.Shown)
		if i.Why != "" {
			s += ", " + i.Why
		}
		lines = append(lines, s)
	}
	if len(i.Phrasings) > 0 {
		lines = append(lines, "If true, write of it as: "+quoted(i.Phrasings))
	}
	return lines
}
