package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/rolefit/rolefit"
)

// What the report and the page say in words.

// roleLabel is a role's mark at a piece of evidence.
func roleLabel(r rolefit.Role) string {
	return [...]string{"other", "PM", "PO", "both"}[r]
}

func roleName(r rolefit.Role) string {
	return [...]string{"neither role", "Product Manager", "Product Owner", "both roles"}[r]
}

// heading names the document.
func (f finding) heading() string {
	if f.name == "-" {
		return "standard input"
	}
	return printable(f.name)
}

// verdict says the verdict in words.
func (f finding) verdict() string {
	switch {
	case f.res.Flags.Has(rolefit.Insufficient):
		return "Too little said to tell"
	case f.res.Role == rolefit.ProductManager:
		return "Product Manager: strategic product work"
	case f.res.Role == rolefit.ProductOwner:
		return "Product Owner: tactical product work"
	case f.res.Role == rolefit.Hybrid:
		return "Hybrid: one seat that carries both roles"
	}
	if job := f.otherJob(); job != "" {
		return "Neither role: closest to " + job
	}
	return "Neither role"
}

// short is the verdict for a list.
func (f finding) short() string {
	if f.res.Flags.Has(rolefit.Insufficient) {
		return "Too little said"
	}
	return [...]string{"Neither role", "Product Manager", "Product Owner", "Hybrid"}[f.res.Role]
}

// otherJob returns the job that the evidence against product work points to.
func (f finding) otherJob() string {
	against, most := map[string]int{}, ""
	for _, e := range f.res.Evidence {
		job := f.criteria[e.Criterion].Job
		against[job] -= e.Weight.Relevance
		if job != "" && against[job] > max(0, against[most]) {
			most = job
		}
	}
	return most
}

// notes explain the flags of a result, a sentence each.
func (f finding) notes() []string {
	var notes []string
	for flag := range strings.SplitSeq(f.res.Flags.String(), ",") {
		switch flag {
		case "":
		case "insufficient":
			notes = append(notes, fmt.Sprintf("A verdict takes 3 criteria of any job, tools apart; this shows %d.", f.res.Shown))
		case "title-disagrees":
			notes = append(notes, fmt.Sprintf("The title says %s, the words say %s.", roleName(f.res.Title.Role), roleName(f.res.Role)))
		case "truncated":
			notes = append(notes, "More evidence was found than is listed; no number is touched by that.")
		case "too-long":
			notes = append(notes, "The text is longer than the limit and was not read.")
		default:
			notes = append(notes, "Flag: "+flag+".")
		}
	}
	return notes
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// titleReading says how the title was read.
func (f finding) titleReading() string {
	switch reading := f.res.Title.String(); {
	case f.doc.Title == "":
		return ""
	case f.res.Title.Role == rolefit.Neither:
		return fmt.Sprintf("“%s” names no product role", printable(f.doc.Title))
	default:
		return fmt.Sprintf("“%s” reads as %s", printable(f.doc.Title), reading)
	}
}

// counts reports whether a piece of evidence is of the seat or the person.
func (f finding) counts(e rolefit.Evidence) bool {
	return e.Context != rolefit.Colleague && e.Context != rolefit.Negated && !f.lacking(e)
}

// lacking reports whether a profile lists the skill as one that it lacks.
func (f finding) lacking(e rolefit.Evidence) bool {
	return e.Skill > 0 && f.doc.Skills[e.Skill-1].Proficiency == rolefit.None
}

// remark says why evidence does not count in full, or nothing.
func (f finding) remark(e rolefit.Evidence) string {
	switch {
	case f.lacking(e):
		return "lacking: not counted"
	case e.Context == rolefit.Optional:
		return "optional: counts half"
	case e.Context == rolefit.Boilerplate:
		return "boilerplate: counts a fifth"
	case e.Context == rolefit.Colleague:
		return "somebody else's work: not counted"
	case e.Context == rolefit.Negated:
		return "negated: not counted"
	case e.Weight == (rolefit.Logits{}):
		return "adds nothing more"
	}
	return ""
}

// adds says what a piece of evidence adds to the two axes, or why nothing.
func (f finding) adds(e rolefit.Evidence) string {
	why := f.remark(e)
	if e.Weight == (rolefit.Logits{}) {
		return why
	}
	s := fmt.Sprintf("product %s  altitude %s", logit(e.Weight.Relevance), logit(e.Weight.Altitude))
	if why != "" {
		s += "  " + why
	}
	return s
}

// statement says what the criterion of a piece of evidence expects, and of whom.
func (f finding) statement(e rolefit.Evidence) string {
	c := f.criteria[e.Criterion]
	if c.Job != "" {
		return c.Statement + " (" + c.Job + ")"
	}
	return c.Statement
}

// probabilities are what a document may be, for bars.
func (f finding) probabilities() []share {
	p := f.res.Probabilities
	return []share{
		{rolefit.ProductManager, p.ProductManager},
		{rolefit.ProductOwner, p.ProductOwner},
		{rolefit.Neither, p.Neither},
	}
}

type share struct {
	role rolefit.Role
	of1  float64
}

func (s share) name() string {
	name := roleName(s.role)
	return strings.ToUpper(name[:1]) + name[1:]
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

// logit prints thousandths, with a sign as wide as a digit.
func logit(milli int) string {
	return strings.Replace(fmt.Sprintf("%+.2f", float64(milli)/1000), "-", "−", 1)
}

// decimal prints a number from −1 to +1.
func decimal(x float64) string { return logit(int(math.Round(x * 1000))) }

// sum says how the evidence adds up.
func (f finding) sum() string {
	r := f.res
	return fmt.Sprintf("From %s and %s at the start, %s add up to log-odds of %s for product work and %s for altitude.",
		logit(r.Bias.Relevance), logit(r.Bias.Altitude), count(len(r.Evidence), "place", "places"),
		logit(r.Logits.Relevance), logit(r.Logits.Altitude))
}
