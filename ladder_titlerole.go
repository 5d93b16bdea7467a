package rolefit

import "slices"

// What may stand around a role without being another job.
const (
	wBeside   = wLevel | wNumeral | wNeutral | wPlace | wEmployment | wCode
	wModifies = wBeside | wSpecialty
)

// A roleMatch is a product role at toks[from:to].
type roleMatch struct {
	role     Role
	from, to int
	level    Level // stated by the match as a whole, as by "CPO"
	weak     bool  // gives way to a role in plain words: "responsable produit (Product Owner)"
	function bool  // names the function, "product management", not the person
	people   bool  // manages people whatever the level
	abbrev   bool  // rests on an abbreviation alone
}

// A seat is what the product roles found in a title add up to.
type seat struct {
	found       bool
	role        Role
	weak        bool // no role in plain words yet
	people      bool
	level       Level
	first, last roleMatch
}

func (s *seat) add(m roleMatch) {
	switch {
	case !s.found:
		s.role, s.weak, s.level, s.first = m.role, m.weak, m.level, m
	case s.weak && !m.weak:
		s.role, s.weak = m.role, false
	case s.role != m.role && !m.weak:
		s.role = Hybrid
	}
	s.people = s.people || m.people
	s.found, s.last = true, m
}

// title reads the tokens. Roles and other jobs are looked for from the left:
// what comes first is the job.
func (r *titleReader) title() Title {
	specialties := r.specialties()
	var s seat
	other := -1 // the first word that makes this another job
	for i := 0; i < r.n; {
		if r.closes(i, s.found || other >= 0) {
			r.n = i
			break
		}
		m, ok := r.match(i, s.found)
		if !ok {
			if !s.found && other < 0 && r.isOther(i) {
				other = i
			}
			i++
			continue
		}
		switch {
		case r.tailIsOther(m):
			if !s.found && other < 0 {
				other = m.to - 1
			}
		case s.found && r.joins(s.last, m), !s.found && (other < 0 || r.shares(other, m)):
			s.add(m)
		}
		i = m.to
	}
	if !s.found {
		return Title{Level: r.otherLevel(other)}
	}
	t := Title{Role: s.role, Level: max(s.level, r.level(s.first, s.last)), Track: TrackIndividual, Specialties: specialties}
	if other >= 0 {
		t.Level = max(t.Level, r.otherLevel(other)) // senior scrum master / product owner
	}
	if s.people || t.Level >= LevelGroup {
		t.Track = TrackManager
	}
	return t
}

// closes reports whether what follows toks[i] is somebody or something else.
func (r *titleReader) closes(i int, job bool) bool {
	switch tok := &r.toks[i]; {
	case i == 0:
		return false
	case job || tok.is(wAt):
		return tok.is(wCloses | wAt)
	case !tok.is(wCloses) || tok.val == wordWeakly:
		return false
	}
	for j := i - 1; j < r.n; j++ {
		if r.toks[j].is(wHire) {
			return false // looking for a …, the agency for … recruits a …
		}
	}
	return true
}

// specialties returns those of all words up to the name of a company.
func (r *titleReader) specialties() Specialties {
	var s Specialties
	for i := range r.n {
		tok := &r.toks[i]
		if tok.is(wAt) && i > 0 {
			break
		}
		switch {
		case tok.is(wSpecialty):
			s |= 1 << tok.val
		case tok.is(wAbbrev) && (tok.val == abbrevTPM || tok.val == abbrevPMT):
			s |= 1 << spTechnical
		}
	}
	return s
}

// inside reports whether toks[i] continues the segment of the word before it.
func (r *titleReader) inside(i int) bool {
	return i < r.n && r.toks[i].sep&sepSegment == 0
}

// follows reports whether toks[i] follows the word before it with nothing
// between them but a space.
func (r *titleReader) follows(i int, kinds wordKind) bool {
	return r.inside(i) && r.toks[i].sep&sepCoord == 0 && r.toks[i].is(kinds)
}

// segment returns the bounds of the segment of toks[i].
func (r *titleReader) segment(i int) (from, to int) {
	for from = i; from > 0 && r.inside(from); from-- {
	}
	for to = i + 1; r.inside(to); to++ {
	}
	return from, to
}

// all reports whether every word of toks[from:to] is one of kinds.
func (r *titleReader) all(from, to int, kinds wordKind) bool {
	for i := from; i < to; i++ {
		if !r.toks[i].is(kinds) {
			return false
		}
	}
	return true
}

// has reports whether a word of toks[from:to] is one of kinds.
func (r *titleReader) has(from, to int, kinds wordKind) bool {
	return slices.ContainsFunc(r.toks[from:to], func(t titleToken) bool { return t.is(kinds) })
}

// match finds the product role that begins at toks[i].
func (r *titleReader) match(i int, found bool) (roleMatch, bool) {
	tok := &r.toks[i]
	var m roleMatch
	var ok bool
	switch {
	case tok.is(wProduct):
		m, ok = r.forward(i)
	case tok.is(wInCharge | wReversed):
		m, ok = r.backward(i)
	case tok.is(wManager | wHead | wLead):
		m, ok = r.department(i)
	case tok.is(wChief):
		m, ok = r.officer(i)
	case tok.is(wAbbrev):
		m, ok = r.abbreviation(i, found)
	}
	m.from = i
	if ok && r.owns(m.to) {
		m.role = Hybrid
	}
	return m, ok
}

// forward matches "product" before its noun: product manager, product line
// manager, product management, product owner, product lead.
func (r *titleReader) forward(i int) (roleMatch, bool) {
	j := i + 1
	for r.follows(j, wBetween) {
		j++
	}
	noun := j
	for r.follows(noun, wLevel) && !r.toks[noun].is(wHead) {
		noun++ // product senior manager
	}
	if noun > j && r.follows(noun, wManager|wOwner) {
		j = noun
	}
	if !r.inside(j) {
		return roleMatch{}, false
	}
	tok := &r.toks[j]
	if tok.sep&sepCoord != 0 {
		// Product/Project Manager is both.
		ok := tok.sep&sepSlash != 0 && !tok.is(wManager|wProduct) && r.follows(j+1, wManager)
		return roleMatch{role: ProductManager, to: j + 2}, ok
	}
	switch {
	case tok.is(wManager):
		return roleMatch{role: ProductManager, to: j + 1}, true
	case tok.is(wOwner):
		return roleMatch{role: ProductOwner, to: j + 1}, true
	case tok.is(wManagement):
		return r.function(ProductManager, j+1)
	case tok.is(wOwnership):
		return r.function(ProductOwner, j+1)
	case tok.is(wInCharge) && j == i+1:
		return roleMatch{role: ProductManager, to: j + 1, weak: true}, true
	case tok.is(wHead|wLead) && r.toks[i].val != wordPlural:
		return roleMatch{role: ProductManager, to: j + 1}, true
	}
	return roleMatch{}, false
}

// function matches what may follow "product management" at toks[to]: its
// manager or its head.
func (r *titleReader) function(role Role, to int) (roleMatch, bool) {
	m := roleMatch{role: role, to: to, function: true}
	switch {
	case r.follows(to, wManager|wInCharge):
		m.people = true
		m.to++
	case r.follows(to, wHead|wLead):
		m.people = r.toks[to].is(wPeople)
		m.to++
	}
	return m, true
}

// backward matches a noun before "product" in the Romance languages and
// Dutch: chef de produit, gerente senior de producto, dueño de producto.
func (r *titleReader) backward(i int) (roleMatch, bool) {
	j := i + 1
	for r.inside(j) && r.toks[j].is(wBeside|wInCharge|wManagement|wReversed) {
		j++
	}
	if !r.follows(j, wProduct) || r.follows(j+1, wManager|wOwner) {
		return roleMatch{}, false
	}
	if r.toks[i].is(wReversed) {
		return roleMatch{role: ProductOwner, to: j + 1}, true
	}
	if r.follows(j+1, wManagement) {
		m, ok := r.function(ProductManager, j+1)
		m.to, m.people = max(m.to, j+2), true // responsabile product management
		return m, ok
	}
	return roleMatch{role: ProductManager, to: j + 1, weak: true}, true
}

// department matches the head or manager of a product department: director of
// product, senior manager, product management, VP product & design.
func (r *titleReader) department(i int) (roleMatch, bool) {
	tok := &r.toks[i]
	from, _ := r.piece(i)
	if !r.all(from, i, wModifies) || !tok.is(wHead) && !r.all(from, i, wBeside) {
		return roleMatch{}, false // sales director, tech lead
	}
	j, unknown := i+1, 0
	for ; j < r.n && !r.toks[j].is(wProduct); j++ {
		next := &r.toks[j]
		switch {
		case !r.inside(j) && !r.all(i+1, j, wNumeral):
			return roleMatch{}, false
		case next.is(wModifies | wBetween):
		case next.kind == 0 && unknown < 3:
			unknown++ // head of checkout product
		case next.is(wManagement) && r.follows(j+1, wProduct):
			// director de gestión de producto
		case next.is(wField) && r.inside(j+1) && r.toks[j+1].is(wProduct) && r.toks[j+1].sep&sepCoord != 0:
			// head of engineering & product
		default:
			return roleMatch{}, false
		}
	}
	if j == r.n || !r.inside(j) && !r.all(i+1, j, wNumeral) {
		return roleMatch{}, false
	}
	m := roleMatch{role: ProductManager, to: j + 1, people: tok.is(wManager | wPeople)}
	if r.follows(j+1, wManagement|wOwnership) || tok.is(wManager) && r.follows(j+1, wManager|wOwner) {
		f, ok := r.forward(j)
		f.people = f.people || m.people
		return f, ok
	}
	switch {
	case unknown > 0 && (!tok.is(wHead) || r.toks[j].val == wordPlural): // garden products
		return roleMatch{}, false
	case tok.is(wLead) && r.inside(j) && r.inside(j+1) && r.toks[j+1].kind == 0:
		return roleMatch{}, false // lead product evangelist
	case !r.inside(j + 1):
		return m, true
	case r.toks[j+1].sep&sepCoord != 0:
		_, to := r.segment(j)
		if r.toks[j+1].sep&sepSlash != 0 {
			return m, !r.toks[to-1].is(wOther)
		}
		return m, to == j+2 || !r.toks[to-1].is(wField|wOther|wManager)
	}
	return m, !r.toks[j+1].is(wField | wOther | wWeak | wManager | wOwner | wManagement | wOwnership | wInCharge | wAssistant | wOfficer)
}

// officer matches chief product officer, chief product and technology officer.
func (r *titleReader) officer(i int) (roleMatch, bool) {
	product := false
	for j := i + 1; r.inside(j); j++ {
		tok := &r.toks[j]
		switch {
		case tok.is(wOfficer):
			return roleMatch{role: ProductManager, to: j + 1}, product
		case tok.is(wProduct):
			product = r.inside(j+1) && (r.toks[j+1].is(wOfficer) || r.toks[j+1].sep&sepCoord != 0)
		}
	}
	return roleMatch{}, false
}

// abbreviation matches PM, PO and their kin where the rest of the title makes
// them a product title.
func (r *titleReader) abbreviation(i int, found bool) (roleMatch, bool) {
	from, to := r.piece(i)
	if r.toks[i].val != abbrevPMT && !r.all(from, to, wModifies|wAbbrev|wProduct) || i > from && r.toks[i-1].is(wNumeral|wCode) {
		return roleMatch{}, false
	}
	if !found && (!r.company(i) || to == i+1 && r.bracketed(i)) {
		return roleMatch{}, false // purchase order (PO)
	}
	m := roleMatch{role: ProductManager, to: i + 1, abbrev: true}
	switch r.toks[i].val {
	case abbrevPO:
		m.role = ProductOwner
	case abbrevGPM:
		m.level = LevelGroup
	case abbrevAPM:
		m.level = LevelAssociate
	case abbrevCPO:
		m.level = LevelChief
	}
	return m, true
}

// piece returns the bounds of the part of a segment that holds toks[i] and no
// slash or &.
func (r *titleReader) piece(i int) (from, to int) {
	for from = i; from > 0 && r.inside(from) && r.toks[from].sep&sepCoord == 0; from-- {
	}
	for to = i + 1; r.inside(to) && r.toks[to].sep&sepCoord == 0; to++ {
	}
	return from, to
}

// bracketed reports whether toks[i] stands in brackets after words that it may
// abbreviate, and that say nothing of a product.
func (r *titleReader) bracketed(i int) bool {
	if i == 0 || r.toks[i].sep&sepParen == 0 {
		return false
	}
	from, _ := r.segment(i - 1)
	return !r.all(from, i, wModifies|wProduct)
}

// company reports whether a word elsewhere in the title shows that the
// abbreviation toks[i] means product work.
func (r *titleReader) company(i int) bool {
	what := r.toks[i].val
	next := i + 1
	for next < r.n && r.toks[next].is(wNumeral|wLevel) {
		next++
	}
	if i > 0 && r.pairs(i-1, i) || next < r.n && r.pairs(next, i) {
		return true
	}
	for j := range r.n {
		tok := &r.toks[j]
		switch what {
		case abbrevPM, abbrevPO, abbrevGPM, abbrevAPM:
			if tok.is(wTelling) || what == abbrevPO && tok.is(wAgile) {
				return true
			}
		case abbrevPMT:
			if tok.is(wProduct) {
				return true
			}
		}
	}
	return false
}

// pairs reports whether toks[j], next to the abbreviation toks[i], is a
// department of product, or the other half of PM/PO.
func (r *titleReader) pairs(j, i int) bool {
	tok, abbrev := &r.toks[j], &r.toks[i]
	switch {
	case tok.is(wProduct):
		return !r.follows(j+1, wField|wOther)
	case !tok.is(wAbbrev) || tok.val+abbrev.val != abbrevPM+abbrevPO:
		return false
	}
	joined := func(t titleToken) bool { return t.sep&(sepCoord|sepParen) != 0 }
	return slices.ContainsFunc(r.toks[min(i, j)+1:max(i, j)+1], joined)
}

// tailIsOther reports whether the words after m make another job, or a thing,
// of it: product manager recruiter, product owner's manual.
func (r *titleReader) tailIsOther(m roleMatch) bool {
	if r.toks[m.to-1].possessive {
		return true
	}
	tail := m.to - 1
	for i := m.to; r.inside(i) && r.toks[i].sep&sepCoord == 0 && !r.toks[i].is(wCloses|wAt); i++ {
		tail = i
	}
	if tail < m.to {
		return false
	}
	last := &r.toks[tail]
	return last.is(wOther|wAssistant) ||
		m.function && (last.is(wManager) || last.is(wField) && !last.is(wSpecialty) && last.val != wordProgram)
}

// shares reports whether m is a job beside the other job at toks[other]:
// scrum master / product owner.
func (r *titleReader) shares(other int, m roleMatch) bool {
	if from, to := r.segment(m.from); r.toks[from].sep&(sepParen|sepDash) != 0 && from > other {
		// program manager (product manager)
		return !m.function && !m.weak && !m.abbrev && !r.toks[other].is(wAssistant) &&
			r.toks[m.to-1].val != wordPlural && r.all(m.to, to, wModifies) &&
			!r.has(from, m.from, ^(wModifies|wBetween))
	}
	for i := other + 1; i <= m.from; i++ {
		if !r.inside(i) {
			return false
		}
		if r.toks[i].sep&sepCoord != 0 {
			return true
		}
	}
	return !m.function && !m.weak
}

// joins reports whether m, which follows the role last, is a second role of
// the same seat rather than a word about its work.
func (r *titleReader) joins(last, m roleMatch) bool {
	inside := true
	for i := last.to; i <= m.from; i++ {
		if r.toks[i].sep&sepCoord != 0 {
			return true
		}
		inside = inside && r.inside(i)
	}
	if inside {
		return m.from == last.to
	}
	from, to := r.segment(m.from)
	return r.all(from, m.from, wModifies) && r.all(min(m.to, to), to, wModifies)
}

// owns reports whether toks[i] adds the other half of a hybrid in short:
// product manager / owner, product owner & manager.
func (r *titleReader) owns(i int) bool {
	if i >= r.n || r.toks[i].sep&(sepCoord|sepParen) == 0 {
		return false
	}
	if r.toks[i-1].is(wManager) {
		return r.toks[i].is(wOwner)
	}
	return r.toks[i-1].is(wOwner) && r.toks[i].is(wManager)
}

// isOther reports whether toks[i], which begins no product role, makes the
// title another job's.
func (r *titleReader) isOther(i int) bool {
	tok := &r.toks[i]
	switch {
	case tok.is(wAssistant):
		j := i + 1
		for r.follows(j, wModifies) && !r.toks[j].is(wHead) {
			j++
		}
		if !r.inside(j) {
			return true
		}
		_, ok := r.match(j, false)
		return !ok && !r.follows(j, wHead) // assistant director
	case tok.is(wManager | wOwner | wInCharge | wOther | wOfficer):
		return true
	case tok.is(wHead | wChief):
		from, to := r.segment(i)
		for j := from; j < to; j++ {
			if r.toks[j].is(wProduct) {
				if _, ok := r.forward(j); ok {
					return false
				}
			}
		}
		return !r.all(from, to, wBeside|wSpecialty) || tok.is(wChief)
	case tok.is(wLead):
		return i > 0 && r.inside(i) && r.toks[i-1].is(wField) // sales lead
	}
	return false
}

// A stated level is the highest of those in words and, apart, of those in
// numerals.
type stated struct{ word, numeral Level }

func (s stated) level() Level {
	if s.word != LevelUnknown {
		return s.word
	}
	return s.numeral
}

func (s stated) or(t stated) stated { return stated{max(s.word, t.word), max(s.numeral, t.numeral)} }

// level returns the highest level stated for the roles between first and last.
func (r *titleReader) level(first, last roleMatch) Level {
	var s stated
	for from := 0; from < r.n; {
		_, to := r.segment(from)
		if from < last.to && to > first.from {
			end := min(last.to, to)
			s = s.or(r.before(from, end)).or(r.after(end, to))
		} else {
			s = s.or(r.apart(from, to))
		}
		from = to
	}
	return s.level()
}

// before returns the levels in toks[from:to], which end in a role.
func (r *titleReader) before(from, to int) (s stated) {
	for i := from; i < to; i++ {
		if tok := &r.toks[i]; tok.is(wLevel) && !tok.possessive {
			s.word = max(s.word, Level(tok.val))
		}
	}
	return s
}

// after returns the levels that directly follow a role: product manager
// senior, product manager II, product manager level 2.
func (r *titleReader) after(from, to int) (s stated) {
	i := from
	for ; i < to && r.toks[i].is(wLevel|wNumeral|wRank) && !r.toks[i].is(wAssistant); i++ {
		switch tok := &r.toks[i]; {
		case tok.is(wNumeral):
			s.numeral = max(s.numeral, numeralLevel(tok.val))
		case tok.is(wLevel):
			s.word = max(s.word, Level(tok.val))
		}
	}
	if i < to && r.toks[i].kind == 0 {
		s.word = LevelUnknown // product manager lead capture
	}
	return s
}

// apart returns the levels of a segment without a role, if it is about the
// level: "Product Manager, Senior", "Product Manager - Level II", but also
// "Product Manager, Payments Lead" and "Summer Intern, Product Manager".
func (r *titleReader) apart(from, to int) (s stated) {
	last := &r.toks[to-1]
	if last.is(wLevel) && Level(last.val) == LevelIntern {
		return stated{word: LevelIntern}
	}
	if !r.all(from, to, wBeside|wAssistant) && !(last.is(wLead) && r.all(from, to, wModifies)) {
		return s
	}
	s = r.before(from, to)
	for i := from; i < to; i++ {
		tok := &r.toks[i]
		digit := isDigit(tok.letter) && (i == from || !r.toks[i-1].is(wRank))
		if tok.is(wNumeral) && !digit { // but "(2)" counts openings
			s.numeral = max(s.numeral, numeralLevel(tok.val))
		}
	}
	return s
}

func numeralLevel(n uint8) Level {
	return [...]Level{LevelUnknown, LevelJunior, LevelMid, LevelSenior, LevelStaff, LevelPrincipal}[n]
}

// otherLevel returns the level of a job that is no product role, named at
// toks[other], or of a title of levels alone.
func (r *titleReader) otherLevel(other int) Level {
	for i := 0; i < r.n && other < 0; i++ {
		tok := &r.toks[i]
		if tok.is(wWeak|wHead) || tok.is(wLevel) && Level(tok.val) == LevelIntern {
			other = i // specialist, director, marketing intern
		}
	}
	var level Level
	switch {
	case other >= 0 && r.toks[other].is(wAssistant):
	case other >= 0:
		job := roleMatch{from: other, to: other + 1}
		level = r.level(job, job)
	case r.n > 0 && r.all(0, r.n, wLevel):
		level = r.before(0, r.n).level()
	}
	if level == LevelGroup || level == LevelChief && !r.has(0, r.n, wOfficer) {
		return LevelUnknown // group fitness instructor, chief of staff
	}
	return level
}
