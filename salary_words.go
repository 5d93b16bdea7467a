package rolefit

import "strings"

// A cue is what one word says about an amount of money that stands near it.
// A word has at most one kind and one period; its uses add up.
type cue struct {
	kind   payCue
	period Period
	use    payCueUse
}

type payCue uint8

const (
	noCue       payCue = iota
	payCuePay          // names base pay
	payCueBase         // names base pay unless its owner stands before it: "base", "customer base"
	payCueVerb         // names base pay unless its clause is about other money: "pay", "paid"
	payCueComp         // names pay that "total" turns into more than base pay
	payCueHint         // stands beside pay often enough to confirm a range
	payCueTotal        // makes the compensation that follows more than base pay
	payCueOther        // names money that is not base pay
	payCueOwner        // who or what else has money, or owns a word of pay
	payCueAside        // sets what follows apart: "excluding bonus"
)

type payCueUse uint32

const (
	asPeriod  payCueUse = 1 << iota // states the period alone: "annual", "monthly"
	asUnit                          // states the period behind "per", "a" or a slash
	asPer                           // expects a unit next
	asFrom                          // the amount is a lower bound
	asUpTo                          // the amount is an upper bound
	asBetween                       // two amounts joined by "and" follow
	asTo                            // joins two amounts
	asAnd                           // joins two amounts behind "between"
	asMore                          // behind "or" or "and": the amount is a lower bound
	asStop                          // ends the phrase that belongs to the amount before it
	asCount                         // behind a bare number: it is a count
	asNeutral                       // may stand between "per" and its unit
	asBand                          // behind "pay" or a period: names base pay
	asPlus                          // adds to pay: the amount behind it is no base pay
	asTimes                         // before a word of pay: a multiple of pay, as of an insurance
	asOr                            // before "more" or "up" it leaves the amount open
	asOf                            // behind a percent sign: a share of the pay that follows
	asLead                          // may stand between a bound and its amount
	asOut                           // behind a verb of pay: somebody else is paid
)

// payCueGroups is the vocabulary of pay in the languages that postings use,
// folded to lower case. It holds words, not phrases: what words mean together
// is decided by the clause that they stand in.
var payCueGroups = [...]struct {
	kind   payCue
	period Period
	use    payCueUse
	words  string
}{
	// Base pay, by name.
	{payCuePay, 0, 0, `
		salary salaries wage wages payrate remuneration ctc doe stundensatz
		gehalt lohn entgelt vergütung einkommen gage entlohnung verdienst bezahlung dotiert grundgehalt fixum fixe brutto
		salaire salaires rémunération brut bruts traitement
		salario salarios sueldo sueldos salário salários remuneración remuneração retribución retribuzione stipendio ral bruto lordo lorda
		salaris salarisschaal brutoloon loon lön bruttolön løn lønn palkka
		wynagrodzenie wynagrodzenia pensja płaca widełki mzda mzdu plat platu fizetés bér bruttó maaş salariu gaji gross
		зарплата оклад зп 급여 給与 薪资 薪水`},
	{payCueBase, 0, 0, `base basic`},
	{payCueVerb, 0, 0, `pay pays paid paying earn earns verdien verdient tarif rémunéré rémunérés rémunérée honorar taux pagamos`},
	{payCueHint, 0, asBand, `rate rates range ranges scale band`},
	{payCueComp, 0, 0, `compensation comp package cash compensated kompensation`},
	{payCueHint, 0, 0, `
		role roles position positions job starts starting candidate candidates hire hiring offer offers offering offered
		budgeted estimated anticipated estimate applicants spanne w2 c2c ir35 contract location locations seniority level grade`},

	// Money of a company, a product or a project.
	{payCueOther, 0, 0, `
		revenue revenues arr mrr gmv gtv tpv aum nav ebitda p&l profit profits profitability sales turnover
		raised raise raises raising fundraise fundraising fund funds funded funding seed series valuation valuations valued value worth
		investment investments invested invest investing investor investors capital ipo acquisition acquired acquire
		market markets budget budgets deal deals acv tcv ltv cac pipeline portfolio portfolios asset assets
		transaction transactions volume volumes spend spends spending spent saving savings saved saves save cost costs costing
		fraud loss losses grant grants donation donations donated endowment prize prizes award awards awarded
		industry economy business businesses processed processing processes loan loans credit credits debt
		fine fines quota bookings booking bill bills billing invoice invoices order orders purchase purchases cart basket
		price prices priced pricing fee fees subscription subscriptions licence license plan plans charge charges refund refunds
		rent mortgage income incomes project projects account accounts contracts proposals tender procurement inventory
		expenditure capex opex expense expenses deposit deposits payroll payment payments payout payouts remittance remittances
		premium premiums claim claims coverage deductible limit threshold campaign campaigns ads advertising media event events
		cap rebate cashback size sizes tax taxes penalty damages settlement lawsuit bounty bounties crowdfunding
		umsatz umsätze kosten budgetverantwortung investitionsvolumen auftragsvolumen fördervolumen förderung
		chiffre affaires levée levé fonds financement ingresos facturación ventas inversión presupuesto
		omzet investering begroting fatturato investimenti faturamento receita vendas`},
	// Pay that is not base pay, and benefits.
	{payCueOther, 0, 0, `
		ote tc tcc bonus bonuses sign signing signon commission commissions variable incentive incentives merit earnings earning potential sacrifice disability
		stipend stipends allowance allowances reimbursement reimbursements reimburse reimburses reimbursed
		equity stock stocks rsu rsus option options shares espp 401 401k 403b pension pensions match matching contribution contributions
		additional extra increase increases increased reward differential differentials uplift weighting loading overtime
		gym wellness wellbeing fitness learning training education educational tuition tuitions conference conferences course courses certification
		equipment laptop hardware furniture setup childcare child children newborn baby parental adoption fertility ivf
		referral referrals refer relocation relocating commuter commuting commute lunch meal meals food snacks phone internet
		perk perks travel ticket parking voucher vouchers gift gifts insurance insurances hsa fsa hra diem mileage uniform clothing bike
		super superannuation health healthcare dental vision medical benefit therapy counselling coaching volunteering charity donate scholarship scholarships sponsorship
		home house housing accommodation hackathon
		prime primes prämie prämien zulage zulagen zuschuss zuschüsse provision provisionen bonos bono bônus premio welfare vale auxílio
		sachbezug sachzuwendung essenszuschuss jobticket klimaticket gutschein gutscheine guthaben urlaubsgeld weihnachtsgeld
		altersvorsorge mobilitätsbudget weiterbildungsbudget lernbudget fortbildungsbudget mutuelle beca`},
	{payCueTotal, 0, 0, `total overall ttc`},
	{payCueOwner, 0, 0, `
		average median hosts guests tutors nurses farmers freelancers workers
		kunde kunden nutzer händler utilisateurs clientes usuarios usuários clienti utenti klanten
		customer customers client clients user users merchant merchants consumer consumers family families patient patients
		student students member members subscriber subscribers donor donors shopper shoppers seller sellers buyer buyers
		creator creators driver drivers borrower borrowers tenant tenants household households company companies retailers brands
		supplier suppliers vendor vendors partner partners advertiser advertisers publisher publishers hotels restaurants shops
		code knowledge data install installed google apple samsung exchange conversion churn growth discount
		retention response success win error click bounce engagement`},
	{payCueAside, 0, asStop, `
		excluding exclude excludes exclusive excl before without aside exkl exklusive ohne hors excluant excluyendo escluso`},
	{0, 0, asPlus | asStop, `plus addition besides zzgl zuzüglich oltre além`},

	// Periods.
	{0, PerYear, asPeriod, `
		annual annually yearly annualized annualised p.a pa annum lpa jährlich jährliche jährliches jährlichen
		annuel annuelle annuels annuellement anual anuales anualmente anuais annua annuo annui annuale jaarlijks årlig årligt
		ročně rocznie yıllık`},
	{0, PerMonth, asPeriod, `
		monthly p.m monatlich monatliche monatliches monatlichen mensuel mensuelle mensuels mensuellement mensual mensuales mensualmente
		mensais mensal mensile mensili maandelijks měsíčně miesięcznie mies aylık ежемесячно`},
	{0, PerWeek, asPeriod, `weekly pw p.w wöchentlich wekelijks hebdomadaire`},
	{0, PerDay, asPeriod, `daily pd p.d täglich journalier dagpris`},
	{0, PerHour, asPeriod, `hourly hrly ph p.h stündlich stündliche horaire`},
	{payCuePay, PerYear, asPeriod, `jaarsalaris årslön årslønn årsløn`},
	{payCuePay, PerYear, asPeriod, `연봉 年収 年俸 年薪`},
	{payCuePay, PerMonth, asPeriod, `월급 月給 月収 月薪`},
	{payCuePay, PerHour, asPeriod, `시급 時給 时薪`},
	{payCuePay, PerMonth, asPeriod, `pcm maandsalaris månadslön månedsløn månedslønn`},
	{payCuePay, PerDay, asPeriod, `tjm tagsatz tagessatz dagtarief`},
	{payCuePay, PerHour, asPeriod, `uurloon timlön timeløn timelønn`},
	{0, PerYear, asUnit, `year yr annum jahr año an ano anno jaar år rok roku год yıl év année`},
	{0, PerMonth, asUnit, `month mo mth monat mois mes mês mese maand månad månaden mån måned måneden mnd měsíc miesiąc мес месяц md hó`},
	{0, PerWeek, asUnit, `week wk woche semaine semana settimana vecka uke uge týden tydzień`},
	{0, PerDay, asUnit, `day d tag jour día dia giorno dag dzień`},
	{0, PerHour, asUnit, `hour hr h std stunde heure hora ora uur timen timme timmen hod hodinu godz godzinę час óra`},
	{0, 0, asPer, `i om per pro par por each every je na za al alla a an à p pr в`},
	{0, 0, asNeutral, `calendar working full gross brutto bruto brut lordo net netto ht usd eur`},

	// Bounds and joints.
	{0, 0, asFrom, `
		from starting starts start begins beginning minimum minimal minimale min least over above exceeding
		ab mindestens mind vanaf desde od dès da dal fra från mínimo minimo partir más от`},
	{0, 0, asUpTo, `maximum max up upto maximal höchstens bis jusqu hasta máximo até massimo fino tot až до 以下 이하`},
	{0, 0, asLead, `c about approximately approx around circa ca rund etwa at of to zu de di a the mindestens environ ungefähr je ci`},
	{0, 0, asOf, `of des vom du de`},
	{0, 0, asOut, `out`},
	{0, 0, asBetween, `between zwischen entre tussen tra mezi między mellan mellem mellom`},
	{0, 0, asTo, `to through thru till til bis à a tot do až до`},
	{0, 0, asAnd | asStop, `and und et y e en och og i`},
	{0, 0, asAnd, `a`},
	{0, 0, asOr, `or and`},
	{0, 0, asMore, `more up above higher greater over 以上 이상`},
	{0, 0, asStop, `
		or depending dependent depends based commensurate w including includes include incl inkl inc with not as is are will was were be
		which while when who but where if our we you your the this these actual however negotiable may can pending
		inklusive abhängig je mit gemäß selon según dependendo`},
	{0, 0, asCount, `
		hours hrs years yrs days weeks months minutes people employees engineers developers users customers hires members teams
		companies reports directs stunden wochenstunden jahre jahren tage monate wochen heures ans años anos anni ore uren`},
	{0, 0, asCount | asTimes, `x times`},
}

// cues returns payCueGroups by word.
func cues() map[string]cue {
	return payCueIndex.get(func() map[string]cue {
		m := make(map[string]cue)
		for _, g := range payCueGroups {
			for word := range strings.FieldsSeq(g.words) {
				c := m[word]
				c.kind, c.period, c.use = max(c.kind, g.kind), max(c.period, g.period), c.use|g.use
				m[word] = c
			}
		}
		return m
	})
}

var payCueIndex lazy[map[string]cue]

// compoundPay and the tables beside it read the long nouns of German, in
// which pay, period and bound are one word: Bruttomonatsgehalt,
// Mindestentgelt, Jahresbruttobezug.
var (
	compoundPay    = [...]string{"gehalt", "lohn", "entgelt", "vergütung", "bezug", "bezüge", "verdienst", "entlohnung", "salär", "brutto", "gehälter"}
	compoundNot    = [...]string{"erhöhung", "sach", "umwandlung", "fortzahlung", "abrechnung", "buchhaltung", "vorstellung", "wunsch"}
	compoundOther  = [...]string{"zulage", "zuschuss", "prämie", "bonus", "budget", "beihilfe", "umsatz", "volumen"}
	compoundPeriod = [...]struct {
		stem   string
		period Period
	}{{"jahres", PerYear}, {"monats", PerMonth}, {"stunden", PerHour}, {"tages", PerDay}}
)

// payCueOf returns what a folded word says.
func payCueOf(word []byte) cue {
	if c, ok := cues()[string(word)]; ok {
		return c
	}
	const shortest = len("monatslohn")
	if len(word) < shortest {
		return cue{}
	}
	if containsAny(word, compoundOther[:]) {
		return cue{kind: payCueOther}
	}
	if !containsAny(word, compoundPay[:]) || containsAny(word, compoundNot[:]) {
		return cue{}
	}
	c := cue{kind: payCuePay}
	for _, p := range compoundPeriod {
		if containsAny(word, []string{p.stem}) {
			c.period, c.use = p.period, asPeriod
		}
	}
	if containsAny(word, []string{"mindest"}) {
		c.use |= asFrom
	}
	return c
}

func containsAny(word []byte, stems []string) bool {
	for _, stem := range stems {
		if strings.Contains(string(word), stem) {
			return true
		}
	}
	return false
}
