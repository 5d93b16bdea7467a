package rolefit_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rolefit/rolefit"
)

// A duty is a piece of product work, as a noun, a verb and a gerund.
type duty struct{ noun, verb, gerund string }

// duties are of both roles and of several dimensions.
var duties = []duty{
	{"the product roadmap", "own the product roadmap", "owning the product roadmap"},
	{"pricing strategy", "set the pricing strategy", "setting the pricing strategy"},
	{"user stories", "write user stories", "writing user stories"},
	{"backlog refinement", "run backlog refinement", "running backlog refinement"},
	{"acceptance criteria", "define acceptance criteria", "defining acceptance criteria"},
	{"sprint planning", "lead sprint planning", "leading sprint planning"},
	{"market research", "conduct market research", "conducting market research"},
	{"market sizing", "size the market", "sizing the market"},
	{"go-to-market strategy", "define the go-to-market strategy", "defining the go-to-market strategy"},
	{"the product backlog", "prioritise the product backlog", "prioritising the product backlog"},
	{"user interviews", "run user interviews", "running user interviews"},
	{"the product vision", "set the product vision", "setting the product vision"},
	{"sprint goals", "set sprint goals", "setting sprint goals"},
	{"competitive analysis", "do competitive analysis", "doing competitive analysis"},
	{"product discovery", "lead product discovery", "leading product discovery"},
}

// fill puts a duty into a template at {N}, {V} or {G} and returns the text and
// the places of the duty.
func (d duty) fill(template string) (text string, places [][2]int) {
	for template != "" {
		i := strings.IndexAny(template, "{")
		if i < 0 {
			text += template
			break
		}
		word := map[byte]string{'N': d.noun, 'V': d.verb, 'G': d.gerund}[template[i+1]]
		text += template[:i]
		places = append(places, [2]int{len(text), len(text) + len(word)})
		text += word
		template = template[i+3:]
	}
	return text, places
}

// at returns the evidence that ends in one of the places or begins there.
func at(r rolefit.Result, places [][2]int) []rolefit.Evidence {
	var out []rolefit.Evidence
	for _, e := range r.Evidence {
		for _, p := range places {
			if e.End > p[0] && e.End <= p[1] || e.Start >= p[0] && e.Start < p[1] {
				out = append(out, e)
			}
		}
	}
	return out
}

// counts reports whether some of the evidence adds to a logit.
func counts(evidence []rolefit.Evidence) bool {
	for _, e := range evidence {
		if e.Weight != (rolefit.Logits{}) {
			return true
		}
	}
	return false
}

// has reports whether some of the evidence stands in the context.
func has(evidence []rolefit.Evidence, want rolefit.Context) bool {
	for _, e := range evidence {
		if e.Context == want && e.Weight != (rolefit.Logits{}) {
			return true
		}
	}
	return false
}

// checkTemplates fills every template with every duty and lists the templates
// that ok refuses for some; the share that it accepts must be at least want.
func checkTemplates(t *testing.T, want float64, templates []string, ok func(evidence []rolefit.Evidence) bool) {
	t.Helper()
	c := newClassifier(t, rolefit.Options{})
	passed, all := 0, 0
	for _, template := range templates {
		var failed []string
		for _, d := range duties {
			text, places := d.fill(template)
			all++
			if ok(at(c.Classify(rolefit.Document{Text: text}), places)) {
				passed++
			} else {
				failed = append(failed, d.noun)
			}
		}
		if len(failed) > 0 {
			t.Logf("%q fails for %d of %d duties: %s", template, len(failed), len(duties), strings.Join(failed, ", "))
		}
	}
	share := float64(passed) / float64(all)
	t.Logf("%d templates, %d sentences, %.1f %% right", len(templates), all, 100*share)
	if share < want {
		t.Errorf("%.1f %% are right, want %.0f %%", 100*share, 100*want)
	}
}

// Without this the tests below would be of words that never count.
func TestDutiesCount(t *testing.T) {
	checkTemplates(t, 1, []string{
		"You {V}.", "You will {V}.", "{V}", "Responsible for {N}.", "Responsible for {G}.", "Experience with {N}.", "Experience in {G}.",
		"- {V}", "In this role you {V} every week.", "Your tasks: {G}.",
	}, func(e []rolefit.Evidence) bool { return has(e, rolefit.Asserted) })
}

// What a clause says is not so counts for nothing.
func TestNegation(t *testing.T) {
	checkTemplates(t, 0.95, []string{
		"No experience with {N}.",
		"No experience in {G}.",
		"I have no experience with {N}.",
		"I have no experience {G}.",
		"You will not {V}.",
		"You will not be {G}.",
		"You won't {V}.",
		"You won't be asked to {V}.",
		"You don't {V}.",
		"You do not {V} in this job.",
		"We do not expect you to {V}.",
		"You are not expected to {V}.",
		"You never {V}.",
		"I have never {G}.",
		"She has never had to {V}.",
		"I did not {V}.",
		"I didn't {V} there.",
		"You will never have to {V}.",
		"This is not a role for {G}.",
		"This role is not about {N}.",
		"The job isn't about {G}.",
		"This is not a {N} job.",
		"Without {N}.",
		"Without any {N} on your desk.",
		"Without having to {V}.",
		"There is no {N} here.",
		"There is no need to {V}.",
		"There's no {N} in this job.",
		"You are not responsible for {N}.",
		"You aren't responsible for {G}.",
		"Not responsible for {N}.",
		"{N} is not required.",
		"{N} are not part of this role.",
		"{N} isn't part of the job.",
		"{N} is out of scope.",
		"{G} is not your job.",
		"{N} is not needed.",
		"You need not {V}.",
		"You needn't {V}.",
		"You cannot {V} here.",
		"We can't offer you {N}.",
		"Neither {N} nor travel is asked of you.",
		"Neither travel nor {N} is asked of you.",
		"You will write code rather than {V}.",
		"Expect maintenance instead of {N}.",
		"Lack of experience with {N}.",
		"She lacks experience in {G}.",
		"Nobody will ask you to {V}.",
		"None of the work is {N}.",
		"It has nothing to do with {N}.",
		"You will have no say in {N}.",
		"I would not want to {V}.",
		"I am not looking for a job in which I {V}.",
		"We are not looking for somebody to {V}.",
		"This isn't a job where you {V}.",
		"No one here expects you to {V}.",
		"Hardly any {N}.",
		"You will no longer {V}.",
		"It is not necessary to {V}.",
		"You don't need experience with {N}.",
	}, func(e []rolefit.Evidence) bool { return !counts(e) })
}

// What only looks like a negation takes nothing away.
func TestPseudoNegation(t *testing.T) {
	checkTemplates(t, 0.95, []string{
		"You will not only {V} but also mentor.",
		"Not only do you {V}, you also mentor.",
		"You don't just {V}, you live it.",
		"You will not just {V}.",
		"It is not just about {N}.",
		"No doubt you will {V}.",
		"Without doubt you {V}.",
		"You are no stranger to {N}.",
		"You are not afraid to {V}.",
		"You never stop {G}.",
		"Duties include but are not limited to {G}.",
		"Responsibilities, not limited to {N}.",
		"You can't wait to {V}.",
		"Do not hesitate to {V}.",
		"Last but not least, you {V}.",
		"Not least you {V}.",
		"You will {V} no matter what.",
		"No less important: you {V}.",
		"There is nothing you like more than {G}.",
		"There is no better place to {V}.",
		"Nobody but you will {V}.",
		"We cannot do without your {N}.",
		"You will do nothing but {V}.",
		"You don't merely {V}.",
		"Not simply {G}, but teaching it.",
		"If you love to {V}, look no further.",
		"You will {V} with no bureaucracy.",
		"You {V} without micromanagement.",
		"No two days are alike: you {V}.",
		"Why not {V} with us?",
		"You never fail to {V}.",
		"It is not enough to {V}; you do it well.",
		"Not a day goes by in which you don't {V}.",
		"It's no secret that you {V}.",
		"You know no other way than to {V}.",
		"Nothing ships before you {V}.",
	}, func(e []rolefit.Evidence) bool { return has(e, rolefit.Asserted) })
}

// A negation ends where its clause does.
func TestNegationEnds(t *testing.T) {
	checkTemplates(t, 0.95, []string{
		"No travel. You {V}.",
		"No travel! {V}.",
		"No travel; you {V}.",
		"No travel is required. Responsible for {N}.",
		"You do not travel but {V}.",
		"You will not write code, but you {V}.",
		"You don't manage people; instead, you {V}.",
		"Not a desk job: you {V}.",
		"We have no dress code, and you {V}.",
		"There is no overtime\n- {V}",
		"- no overtime\n- {V}",
		"No degree required, but experience with {N}.",
		"You won't be alone: you {V} with six engineers.",
		"This is not a sales role. {V}.",
		"I have never missed a deadline, and I {V}.",
		"You do not need a degree. You need experience in {G}.",
		"Not for juniors. You {V}.",
		"We are not a bank, we are a startup where you {V}.",
		"Rather than code, you {V}.",
		"Instead of meetings, you {V}.",
		"No agencies please. You {V}.",
		"Without a team lead above you, you {V}.",
	}, func(e []rolefit.Evidence) bool { return has(e, rolefit.Asserted) })
}

// What is only wished for counts half.
func TestOptional(t *testing.T) {
	checkTemplates(t, 0.95, []string{
		"Nice to have: {N}.",
		"Experience with {N} is a plus.",
		"{N} would be a plus.",
		"Experience in {G} is nice to have.",
		"Preferred: experience with {N}.",
		"Experience with {N} preferred.",
		"Ideally you have experience with {N}.",
		"Knowledge of {N} is an advantage.",
		"{N} is desirable.",
		"A bonus if you have done {N}.",
		"Bonus points for {N}.",
		"Experience with {N} is welcome but not required.",
		"It would be great if you could {V}.",
		"{N} would be an asset.",
		"Nice to have\n- {N}\n",
		"Nice-to-have\n\n* experience with {N}\n",
		"Preferred qualifications\n- {G}\n",
		"Experience with {N} is not a must.",
		"Optional: {N}.",
		"{N} (nice to have)",
		"It helps if you know {N}.",
		"We'd love it if you knew {N}.",
	}, func(e []rolefit.Evidence) bool { return has(e, rolefit.Optional) && !has(e, rolefit.Asserted) })
}

// What speaks of the employer or of leisure is no duty: a fifth at most.
func TestBoilerplate(t *testing.T) {
	checkTemplates(t, 0.90, []string{
		"About us\nOur software helps companies with {N}.\n",
		"About us\nFounded in 2009, we build tools for {G}.\n",
		"We are a leading provider of tools for {N}.",
		"Our platform helps thousands of companies with {N}.",
		"Our customers use our product for {N}.",
		"We offer courses on {N}, a gym and free lunch.",
		"Benefits\n- training in {N}\n- free fruit\n",
		"What we offer\n- a course in {G}\n",
		"Hobbies\nReading about {N}, chess.\n",
		"Similar jobs\nSomeone to {V}, Berlin\n",
		"We are an equal opportunity employer regardless of experience with {N}.",
		"References\nMy professor, who taught {N}.\n",
		"Who we are\nThe company was founded to make {N} easy.\n",
		"Why join us\nYou get a library on {N}.\n",
	}, func(e []rolefit.Evidence) bool { return !has(e, rolefit.Asserted) && !has(e, rolefit.Optional) })
}

// What somebody else does counts for nothing, on the altitude above all.
func TestColleagues(t *testing.T) {
	po := []string{
		"You will work with Product Owners who own the backlog, write stories and run refinement.",
		"You work closely with product owners, who write the user stories and order the backlog.",
		"Work alongside a Product Owner who prioritises the backlog and accepts the stories.",
		"You report to the Product Owner who sets the sprint goals.",
		"Our Product Owners own the backlog and write user stories.",
		"The product owner writes the user stories; you test them.",
		"The product owner decides the order of the backlog.",
		"Support the Product Owner in writing user stories.",
		"You help our product owners write acceptance criteria.",
		"Coach product owners in backlog refinement and story writing.",
		"You assist the product owner with backlog refinement.",
		"Partner with product owners to understand the backlog they prioritise.",
		"Product owners on each team groom the backlog and accept finished work.",
		"Collaborate with the PO, who defines acceptance criteria.",
		"Together with the Product Owner, who owns the product backlog, you test releases.",
		"The backlog is owned by the product owner.",
		"User stories are written by the product owners.",
		"Backlog refinement is led by our product owners.",
		"You get well-written user stories from the product owner.",
		"You receive acceptance criteria from the product owner.",
		"Each squad has a product owner who writes stories, refines the backlog and plans the sprints.",
		"You will be supported by a Product Owner who manages the backlog.",
	}
	pm := []string{
		"You will work with Product Managers who own the roadmap and set the pricing.",
		"You report to the product manager, who owns the product vision and the P&L.",
		"Our product managers size the market and build the business case.",
		"The product manager sets the strategy and owns the roadmap.",
		"The roadmap is owned by the product manager.",
		"Pricing and go-to-market lie with the Product Manager.",
		"Product strategy is set by the Head of Product.",
		"Support product managers in market research and competitive analysis.",
		"You help the product manager build the business case.",
		"Recruit product managers who can own a product strategy.",
		"Train product managers in pricing strategy.",
		"Work with the VP of Product, who sets the product vision.",
		"Collaborate with product managers, who run customer interviews and define the roadmap.",
		"You take direction from a product manager who owns the product strategy.",
		"Market research is done by the product managers.",
		"Each product manager owns a roadmap; you keep their calendars.",
		"A product manager decides the pricing, and the designers draw it.",
		"The strategy comes from the product manager.",
	}
	c := newClassifier(t, rolefit.Options{})
	passed := 0
	for i, text := range append(po, pm...) {
		r := c.Classify(rolefit.Document{Text: text})
		pull := r.Logits.Altitude - r.Bias.Altitude
		if i < len(po) && pull >= 0 || i >= len(po) && pull <= 0 {
			passed++
			continue
		}
		t.Logf("%q pulls the altitude by %d: %s", text, pull, strings.Join(counting(r), "; "))
	}
	all := len(po) + len(pm)
	t.Logf("%d of %d", passed, all)
	if passed*10 < all*9 {
		t.Errorf("%d of %d are right, want 90 %%", passed, all)
	}
}

func counting(r rolefit.Result) []string {
	var out []string
	for _, e := range r.Evidence {
		if e.Weight != (rolefit.Logits{}) {
			out = append(out, fmt.Sprintf("%s %q %v %v", e.Criterion, e.Term, e.Context, e.Weight))
		}
	}
	return out
}

// One's own work beside colleagues stays one's own.
func TestOwnWorkBesideColleagues(t *testing.T) {
	checkTemplates(t, 0.95, []string{
		"Work with engineers and designers to {V}.",
		"You {V} together with the engineers.",
		"With the product managers of other lines you {V}.",
		"Working closely with the product manager, you {V}.",
		"You work with two product owners and {V}.",
		"Reporting to the Head of Product, you {V}.",
		"As our product owner you {V}.",
		"As a Product Manager, you will {V}.",
		"The product owner will {V}.",
		"The Product Manager is responsible for {N}.",
		"We are looking for a product owner who will {V}.",
		"We are looking for a product manager to {V}.",
		"You support the sales team and {V}.",
		"Partner with marketing and {V}.",
		"You lead product managers and {V}.",
		"Product Owner, Acme, 2019–2024: {G}.",
		"Senior Product Manager\n- {V}",
		"You are the product owner: you {V}.",
		"I was the product manager who had to {V}.",
	}, func(e []rolefit.Evidence) bool { return has(e, rolefit.Asserted) })
}

// Short forms and near words say nothing about a role: no evidence speaks for
// product work, and none tells the roles apart.
func TestAbbreviationsAndNearWords(t *testing.T) {
	groups := map[string][]string{
		"abbreviations": {
			"The meeting is at 2 PM.", "Open from 9 am to 5 pm.", "Shift: 2PM–10PM.", "Be there by 2 p.m. sharp.", "It starts at ㏘ 3.", "Call before 12:30 PM EST.",
			"The PM met the queen.", "The PM spoke to parliament on Tuesday.", "PM Modi opened the bridge.", "PM2.5 levels are high in winter.", "Exposure to PM 10 dust is measured.",
			"The PM schedule covers pumps and boilers.", "Carry out PM on the presses every month.", "PM and CM of HVAC equipment.", "Create a PO for the parts.", "Match the PO to the invoice.",
			"Raise POs in SAP.", "PO number 4711 is missing.", "Send it to PO Box 123.", "P.O. Box 99, Reno.", "P. O. Box 7.", "The Po flows into the Adriatic.", "The Po valley floods.",
			"Take 5 mg PO twice daily.", "Ibuprofen 400 mg po.", "Po-Wei Chen studied chemistry.", "Li Po wrote poems.", "P. M. Sharma plays the sitar.", "Dr. P.M. Patel.", "The PO closes at noon on Saturday.",
			"He collected the parcel at the PO.", "PO'd customers called back.", "Pm is the symbol of promethium.", "PO is a petty officer in the navy.", "PO1 Smith commands the boat.",
			"The PM of the site signed the permit.", "PMs of the subcontractors attend.", "Ask the PO in receiving for the slip.", "Three-way match of PO, receipt and invoice.", "Post PM results to the CMMS.",
			"The parole officer (PO) calls weekly.", "PMP certified PM for roads.", "PMO reporting every Friday.",
		},
		"near words": {
			"The production manager runs two lines.", "Production managers plan the shifts.", "The property owner pays the tax.", "Each process owner signs the form.", "Read the product owner's manual first.",
			"The owner of the product may return it.", "Product liability is capped.", "The data owner approves access.", "The service owner is on call.", "The product manual is in the box.", "Manager, product returns.",
			"The project owner pays the contractor.", "The home owner let us in.", "Products owned by the bank.", "The production of owner manuals.", "A manager of products liability claims.",
			"The dog owner and the shop manager.", "Produce manager at the grocery store.", "Produce managers order the fruit.", "The by-product manager.", "Gross domestic product rose.", "The product of two numbers.",
			"A brand owner licenses the product.", "Co-product management in refining.", "The proxy owner voted.",
			"Sprint hurdles and the long jump.", "He ran a sprint finish.", "The scrum-half passed the ball.",
			"Her success story began in Leeds.", "User of the month.", "Our vision insurance covers glasses.", "The burn rate of candles.", "Retention of the bolt on the shaft.",
		},
	}
	c := newClassifier(t, rolefit.Options{})
	for name, sentences := range groups {
		t.Run(name, func(t *testing.T) {
			for _, text := range sentences {
				for _, text := range []string{text, strings.ToUpper(text), "- " + text + "\n"} {
					r := c.Classify(rolefit.Document{Text: text})
					if r.Logits.Relevance > r.Bias.Relevance || r.Logits.Altitude != r.Bias.Altitude {
						t.Errorf("%q: %s", text, strings.Join(counting(r), "; "))
					}
				}
			}
		})
	}
}

// The title never votes, and one that disagrees is flagged.
func TestTitleNeverVotes(t *testing.T) {
	for _, d := range texts(t) {
		want := rolefit.Classify(rolefit.Document{Text: d.Document.Text})
		for _, title := range []string{"Product Manager", "Product Owner", "Scrum Master", "own the roadmap, write user stories"} {
			got := rolefit.Classify(rolefit.Document{Title: title, Text: d.Document.Text})
			if got.Role != want.Role || got.Logits != want.Logits || len(got.Evidence) != len(want.Evidence) {
				t.Errorf("%s titled %q: %v %v, want %v %v", d.ID, title, got.Role, got.Logits, want.Role, want.Logits)
			}
			if titled := got.Title.Role; titled == rolefit.ProductManager && got.Role == rolefit.ProductOwner && !got.Flags.Has(rolefit.TitleDisagrees) {
				t.Errorf("%s titled %q reads as %v without a flag", d.ID, title, got.Role)
			}
		}
	}
}

// One word of the trade in another sense is evidence, for the scanner knows no
// senses, but never enough for a verdict.
func TestOtherSenses(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	for _, text := range []string{
		"The scrum collapsed on the ten-metre line.", "An epic novel about the sea.", "A road map of Wales.",
		"The velocity of the wind.", "The backlog of court cases grows.", "Her retention of detail is known.",
	} {
		r := c.Classify(rolefit.Document{Text: text})
		if r.Role != rolefit.Neither || !r.Flags.Has(rolefit.Insufficient) {
			t.Errorf("%q: %v %v, want neither and insufficient", text, r.Role, r.Flags)
		}
	}
}
