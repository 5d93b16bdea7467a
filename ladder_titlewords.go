package rolefit

import "strings"

// A wordKind says what a word can do in a job title. A word can do several
// things: "director" is a level and heads a department.
type wordKind uint64

const (
	wProduct    wordKind = 1 << iota
	wManager             // runs what the words before name: product manager, project manager
	wManagement          // the function rather than the person
	wOwner               // owns what the word before names
	wOwnership           // the function of an owner
	wReversed            // an owner named before the thing owned: dueño de producto
	wInCharge            // answers for what the next words name: chef de produit
	wLevel               // val is a Level
	wHead                // a level that heads a department: director of product
	wLead                // a level that leads, or an adjective: product lead, lead engineer
	wPeople              // leads people by definition: team lead
	wChief               // chief … officer
	wOfficer             // the other end of chief …
	wAssistant           // a level before a product title, else another job
	wNumeral             // val is 1 to 5
	wAbbrev              // val is an abbrev…: a product title only in company
	wSpecialty           // val is a specialty
	wTelling             // a specialty that tells a product PM from a project PM
	wAgile               // tells a product PO from a purchase order
	wField               // a department: after "product" it makes another job of it
	wOther               // a person, or a thing, that is another job's
	wWeak                // a grade of employment that may stand beside a product title
	wBetween             // may stand between product and manager: product line manager
	wLink                // articles and the like: head of the product
	wAnd                 // joins as / and & do
	wCloses              // what follows is somebody or something else: for, to, with
	wAt                  // what follows is a company or a place
	wHire                // an advertisement's verb: "looking for a …" closes nothing
	wRank                // a numeral follows: level II
	wNeutral             // says nothing of level or role
	wPlace
	wEmployment
	wGender
	wCode // a requisition id or another number
)

// What an abbreviation stands for where it stands for product work.
const (
	abbrevPM uint8 = iota
	abbrevPO
	abbrevGPM
	abbrevAPM
	abbrevCPO
	abbrevTPM
	abbrevPMT
)

// wordPlural marks the plural of a noun: "products" are goods where "product" is
// a department. wordWeakly marks words that close a title only after a job:
// "assistant to", but "procure to pay product manager". wordProgram marks a
// programme, which people of any role go through: product management
// programme.
const (
	wordPlural  = 1
	wordWeakly  = 1
	wordProgram = 1
)

// titleVocabulary holds the words of titles in English, German, French,
// Spanish, Portuguese, Dutch and Italian, folded: lower case, no accents.
// A word stands in one family only.
var titleVocabulary = [...]struct {
	kind  wordKind
	val   uint8
	words string
}{
	{wProduct, 0, "product prod produkt produkts produit producto produto prodotto"},
	{wProduct, wordPlural, "products produkte produkten produits productos produtos prodotti producten"},
	{wManager, 0, "manager mgr mngr manger mananger managr"},
	{wManagement, 0, "management managements mgmt mgt gestion gestao gestione"},
	{wOwner, 0, "owner"},
	{wOwner | wReversed, 0, "eigenaar dueno duena dono dona proprietaire propietario propietaria proprietario proprietaria"},
	{wOwnership, 0, "ownership"},
	{wInCharge, 0, "responsable responsabile responsavel capo verantwortlicher verantwortliche verantwortlich verantwoordelijke chef cheffe sjef chefe jefe jefa gerente gestor gestora gestionnaire"},

	{wLevel, uint8(LevelIntern), "intern interns internship praktikant praktikum stagiaire stage becario becaria practicante estagiario estagiaria estagio werkstudent werkstudierende apprentice apprenticeship apprenti apprentie alternance alternant alternante trainee trainees traineeship aprendiz tirocinio tirocinante auszubildende auszubildender azubi"},
	{wLevel, uint8(LevelAssociate), "associate assoc rotational"},
	{wLevel | wAssistant, uint8(LevelAssociate), "assistant asst assistent assistente asistente"},
	{wLevel, uint8(LevelJunior), "junior jr jnr graduate debutant"},
	{wLevel, uint8(LevelMid), "mid midlevel midweight intermediate intermedio pleno medior confirme semisenior ssr"},
	{wLevel, uint8(LevelSenior), "senior sr snr sen"},
	{wLevel, uint8(LevelStaff), "staff"},
	{wLevel, uint8(LevelPrincipal), "principal principale principle distinguished"},
	{wLevel | wLead, uint8(LevelLead), "lead leader lider"},
	{wLevel | wHead | wPeople, uint8(LevelLead), "teamlead teamleiter teamleitung teamleader gruppenleiter gruppenleitung"},
	{wLevel, uint8(LevelGroup), "group"},
	{wLevel | wHead, uint8(LevelDirector), "director dir directeur directrice directora direktor diretor diretora direttore direttrice head hoofd leiter leitung bereichsleiter bereichsleitung abteilungsleiter abteilungsleitung"},
	{wLevel | wHead, uint8(LevelVP), "vp svp evp avp vicepresident vicepresidente"},
	{wLevel | wChief, uint8(LevelChief), "chief"},
	{wOfficer, 0, "officer"},
	{wNumeral, 1, "i 1"}, {wNumeral, 2, "ii 2"}, {wNumeral, 3, "iii 3"}, {wNumeral, 4, "iv 4"}, {wNumeral, 5, "v 5"},

	{wAbbrev, abbrevPM, "pm"}, {wAbbrev, abbrevPO, "po"}, {wAbbrev, abbrevGPM, "gpm"},
	{wAbbrev, abbrevAPM, "apm rpm"}, {wAbbrev, abbrevCPO, "cpo"}, {wAbbrev, abbrevTPM, "tpm"}, {wAbbrev, abbrevPMT, "pmt"},

	{wSpecialty, spAds, "ads adtech advertising"},
	{wSpecialty | wTelling, spAI, "ai genai ml llm llms ki agentic"},
	{wSpecialty | wField, spAnalytics, "analytics"},
	{wSpecialty | wTelling, spAPI, "api apis sdk"},
	{wSpecialty | wTelling, spB2B, "b2b saas"},
	{wSpecialty, spCloud, "cloud"},
	{wSpecialty | wTelling, spCommerce, "commerce ecommerce ecom shopping"},
	{wSpecialty | wTelling, spConsumer, "consumer consumers b2c"},
	{wSpecialty | wField, spData, "data daten donnees datos dados dati"},
	{wSpecialty, spEnterprise, "enterprise"},
	{wSpecialty, spFintech, "fintech banking lending"},
	{wSpecialty | wTelling, spGrowth, "growth wachstum croissance crecimiento crescimento"},
	{wSpecialty, spHardware, "hardware"},
	{wSpecialty, spHealth, "health healthcare"},
	{wSpecialty, spIdentity, "identity iam"},
	{wSpecialty, spInfrastructure, "infrastructure infra infrastruktur infraestructura infraestrutura"},
	{wSpecialty, spInternalTools, "tooling"},
	{wSpecialty, spIntegrations, "integrations integration"},
	{wSpecialty | wTelling, spMarketplace, "marketplace marketplaces"},
	{wSpecialty | wTelling, spMobile, "mobile ios android"},
	{wSpecialty | wTelling, spPayments, "payment payments zahlungen zahlungsverkehr paiement paiements pagos pagamentos pagamenti betalingen billing checkout payouts"},
	{wSpecialty | wTelling, spPlatform, "platform platforms plattform plattformen plateforme plateformes plataforma plataformas piattaforma piattaforme"},
	{wSpecialty | wTelling, spPricing, "pricing monetization monetisation"},
	{wSpecialty, spRisk, "risk fraud"},
	{wSpecialty | wHire, spSearch, "search"}, // also "in search of"
	{wSpecialty, spSearch, "discovery personalization personalisation recommendations"},
	{wSpecialty | wField, spSecurity, "security sicherheit securite seguridad seguranca sicurezza cybersecurity"},
	{wSpecialty, spTechnical, "technical tech technique tecnico tecnica technisch technische technischer"},
	{wSpecialty, spWeb, "web website"},

	{wField, 0, "marketing mktg design engineering development dev ops operations operation support quality safety compliance legal sales finance research content strategy strategic success education training communications communication launch partnerships excellence policy project projects category brand catalog supply sourcing purchasing procurement planning photography testing documentation localization integrity studio entwicklung vertrieb einkauf ventas ventes vendas desarrollo developpement desenvolvimento ontwikkeling verkoop sviluppo diseno conception production manufacturing stewardship account hr people intelligence science qa enablement merchandising architecture information lifecycle"},
	{wField, wordProgram, "program programs programme"},
	{wOther, 0, "engineer eng engr developer designer analyst scientist architect counsel attorney lawyer accountant recruiter sourcer writer editor researcher marketer evangelist strategist coordinator administrator admin buyer clerk technician technologist mechanic operator representative rep salesperson seller merchandiser planner controller tester trainer teacher coach master advocate ambassador genius assessor supervisor secretary nurse driver swe sde sre devops pmm producer artist animator inspector auditor instructor tutor therapist copywriter curator photographer stylist programmer statistician merchant crew cashier cook partner"},
	{wOther, 0, "entwickler ingenieur sachbearbeiter kaufmann kauffrau developpeur developpeuse ingeniero ingeniera desarrollador desarrolladora disenador disenadora analista analyste engenheiro engenheira desenvolvedor desenvolvedora ontwikkelaar ontwerper sviluppatore progettista ingegnere comptable projektleiter projektmanager projectmanager projectleider redakteur graphiste concepteur charge chargee"},
	{wOther, 0, "manual handbook guide course bootcamp certification curriculum newsletter podcast book interview resume template"},
	{wWeak, 0, "consultant specialist expert professional advisor adviser berater referent spezialist especialista specialista mitarbeiter consultor consultora consulente contributor"},

	{wBetween, 0, "line lines team area"},
	{wLink, 0, "of de du des del della dello di do da dos das der den dem d l la le les el il zum zur van von the a an un une uno una ein eine einen"},
	{wAnd, 0, "and und et y e ou or oder o u ed"},
	{wCloses, wordWeakly, "to in im zu"},
	{wCloses, 0, "for with fur pour para per voor within mit avec con com als as"},
	{wAt, 0, "at bei chez presso bij"},
	{wHire, 0, "looking hiring recherche recrute suche suchen gesucht busca buscamos seeking wanted cherche vacancy position role stelle stellenangebot poste puesto vaga vacature offre oferta job"},
	{wNeutral, 0, "global globale regional international worldwide interim deputy acting founding experienced digital digitale digitales digitaux numerique numeriques digitais executive core new multiple roles managing it software inbound outbound chapter tribe squad proxy"},
	{wNeutral | wRank, 0, "level grade stufe niveau"},
	{wNeutral | wAgile, 0, "agile scrum"},
	{wPlace, 0, "remote remotely hybrid onsite homeoffice anywhere emea apac latam amer americas dach nordics benelux us usa uk eu europe america asia africa germany deutschland france spain espana portugal italy italia netherlands nederland belgium austria osterreich switzerland schweiz suisse poland ireland sweden denmark norway finland india japan china singapore australia canada mexico brazil brasil argentina chile colombia israel berlin munich munchen hamburg cologne koln frankfurt stuttgart dusseldorf vienna wien zurich geneva paris lyon london manchester edinburgh dublin amsterdam rotterdam utrecht eindhoven brussels madrid barcelona lisbon lisboa porto milan milano rome roma warsaw krakow prague budapest stockholm copenhagen oslo helsinki tokyo beijing shanghai bangalore bengaluru hyderabad pune mumbai delhi sydney melbourne toronto vancouver montreal seattle boston chicago austin denver atlanta california texas nyc sf"},
	{wEmployment, 0, "fulltime parttime contract contractor freelance freelancer permanent temporary temp vollzeit teilzeit befristet unbefristet cdi cdd interinal ftc"},
	{wGender, 0, "mwd wmd fmd mfd fmx mfx mdw gn hf fh"},
}

// titlePhrases are pairs of words that mean something together. With the kind
// of an ordinary word a pair keeps "lead generation" from being a level.
var titlePhrases = [...]struct {
	words string
	kind  wordKind
	val   uint8
}{
	{"vice president", wLevel | wHead, uint8(LevelVP)},
	{"team lead", wLevel | wHead | wPeople, uint8(LevelLead)},
	{"team leader", wLevel | wHead | wPeople, uint8(LevelLead)},
	{"working student", wLevel, uint8(LevelIntern)},
	{"co op", wLevel, uint8(LevelIntern)},
	{"new grad", wLevel, uint8(LevelJunior)},
	{"new graduate", wLevel, uint8(LevelJunior)},
	{"entry level", wLevel, uint8(LevelJunior)},
	{"mid level", wLevel, uint8(LevelMid)},
	{"semi senior", wLevel, uint8(LevelMid)},
	{"mid weight", wLevel, uint8(LevelMid)},
	{"machine learning", wSpecialty | wTelling, spAI},
	{"artificial intelligence", wSpecialty | wTelling, spAI},
	{"gen ai", wSpecialty | wTelling, spAI},
	{"internal tools", wSpecialty, spInternalTools},
	{"internal tooling", wSpecialty, spInternalTools},
	{"e commerce", wSpecialty | wTelling, spCommerce},
	{"developer experience", wSpecialty, spDeveloper},
	{"developer platform", wSpecialty, spDeveloper},
	{"developer tools", wSpecialty, spDeveloper},
	{"developer productivity", wSpecialty, spDeveloper},
	{"developer growth", wSpecialty, spDeveloper},
	{"developer workflows", wSpecialty, spDeveloper},
	{"search experience", wSpecialty, spSearch},
	{"all genders", wGender, 0},
	{"all gender", wGender, 0},
	{"alle geschlechter", wGender, 0},
	{"full time", wEmployment, 0},
	{"part time", wEmployment, 0},
	{"home office", wPlace, 0},
	{"on site", wPlace, 0},
	{"lead gen", wField, 0},
	{"lead generation", wField, 0},
	{"lead management", wField, 0},
	{"lead scoring", wField, 0},
	{"early stage", wField, 0},
	{"late stage", wField, 0},
	{"growth stage", wField, 0},
	{"stage manager", wOther, 0},
	{"head office", wField, 0},
	{"group travel", wField, 0},
	{"group insurance", wField, 0},
	{"group benefits", wField, 0},
	{"senior living", wField, 0},
	{"senior care", wField, 0},
	{"senior housing", wField, 0},
	{"staff augmentation", wField, 0},
	{"staff scheduling", wField, 0},
}

type titleWord struct {
	kind wordKind
	val  uint8
}

// titleWords maps a folded word, or two with a space between them, to what it can do.
func titleWords() map[string]titleWord {
	return titleWordIndex.get(func() map[string]titleWord {
		words := make(map[string]titleWord, 1024)
		for _, family := range &titleVocabulary {
			for word := range strings.FieldsSeq(family.words) {
				words[word] = titleWord{family.kind, family.val}
			}
		}
		for _, p := range &titlePhrases {
			words[p.words] = titleWord{p.kind, p.val}
		}
		return words
	})
}

var titleWordIndex lazy[map[string]titleWord]
