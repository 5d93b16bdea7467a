package rolefit

// neighbourCriteria are the marks of the jobs whose texts share words with
// product work: what their own seat does, delivers, uses or is called. A product
// seat works beside most of these people, so a term names the other job's act or
// deliverable and never its subject alone.
var neighbourCriteria = []Criterion{
	// Delivery and projects.
	{
		ID: "project-plan", Role: Neither, Job: "project manager", Dimension: Artifacts,
		Statement: "Keeps the project plan: its scope, schedule, milestones and open risks.",
		Source:    "PMI, PMBOK Guide", Relevance: -600,
		Terms: []string{
			"project plan", "project schedule", "gantt chart", "project charter", "work breakdown structure", "wbs",
			"project timeline", "project baseline", "critical path analysis", "project work plan",
			"project documentation", "project deliverables", "project milestones", "project roadmap", "project task",
			"{decide} … project scope", "define project",
		},
	},
	{
		ID: "project-control", Role: Neither, Job: "project manager", Dimension: Metrics,
		Statement: "Is measured by finishing the project on time, in scope and within its budget.",
		Source:    "PMI, PMBOK Guide", Relevance: -600,
		Terms: []string{
			"scope creep", "project budget", "on time and within budget", "on time and on budget",
			"on time within budget", "on time on budget", "within scope and budget", "within budget and scope",
			"within time and budget", "within scope and on time", "project cost", "change control process",
			"project resource", "project financials", "schedule and budget", "scope and schedule",
			"track … project progress",
		},
	},
	{
		ID: "project-reporting", Role: Neither, Job: "project manager", Dimension: Artifacts,
		Statement: "Reports project status and keeps sponsors and the steering committee informed.",
		Source:    "PMI, PMBOK Guide", Relevance: -450,
		Terms: []string{
			"project status", "weekly status report", "status meeting", "steering committee", "project governance",
			"project reporting", "project sponsor", "project kickoff", "project kick off meeting", "project meeting",
			"escalate … project issues", "project stakeholders",
		},
	},
	{
		ID: "project-lifecycle", Role: Neither, Job: "project manager", Dimension: Activities,
		Statement: "Runs projects through their phases, from initiation to closure.",
		Source:    "PMI, PMBOK Guide", Relevance: -600,
		Terms: []string{
			"project execution", "project lifecycle", "project life cycle", "project phases", "lessons learned",
			"project coordination", "coordinate projects", "lead … implementation projects", "oversee projects",
			"assigned projects", "project from start to finish", "project from initiation", "project to completion",
			"project activities", "project delivery", "project implementation", "project assignment",
		},
	},
	{
		ID: "project-manager-tools", Role: Neither, Job: "project manager", Dimension: Tools,
		Statement: "Holds a project management certificate or plans in project planning tools.",
		Source:    "PMI, PMBOK Guide; AXELOS, PRINCE2", Relevance: -500,
		Terms: []string{
			"pmp", "prince2", "prince 2", "capm", "ipma", "project management professional",
			"certified project manager", "project management certification", "project management institute",
			"ms project", "microsoft project", "primavera", "smartsheet", "project management software",
			"project management methodologies", "project management principles", "pmbok",
		},
	},
	{
		ID: "project-manager-seat", Role: Neither, Job: "project manager", Dimension: Goal,
		Statement: "The seat is called project manager or asks for that experience.",
		Source:    "O*NET 13-1082.00 Project Management Specialists", Relevance: -900,
		Terms: []string{
			"as project manager", "project manager will", "project manager is", "project manager to",
			"project manager who", "seeking project manager", "experienced project manager", "senior project manager",
			"sr project manager", "it project manager", "technical project manager", "project manager role",
			"project management experience", "in project management", "knowledge of project management",
			"project coordinator", "project director",
		},
	},
	{
		ID: "construction-project", Role: Neither, Job: "project manager", Dimension: Activities,
		Statement: "Runs building or installation projects on site with contractors.",
		Source:    "O*NET 11-9021.00 Construction Managers", Relevance: -700,
		Terms: []string{
			"general contractor", "subcontractors", "construction site", "construction schedule",
			"construction documents", "capital projects", "building permits", "site supervision", "punch list",
			"construction management", "site inspections", "site visits", "construction project", "field crews",
			"change orders", "submittals", "building codes",
		},
	},
	{
		ID: "program-plan", Role: Neither, Job: "program manager", Dimension: Artifacts,
		Statement: "Keeps the plan that ties several projects together: milestones, dependencies, risks.",
		Source:    "PMI, The Standard for Program Management", Relevance: -550,
		Terms: []string{
			"program plan", "program governance", "program milestones", "program charter", "program risks",
			"program status", "program schedule", "program execution", "program dependencies", "program reporting",
			"integrated master schedule", "portfolio of projects", "across multiple programs", "program deliverables",
			"program timeline", "large scale program", "engineering program",
		},
	},
	{
		ID: "program-management-office", Role: Neither, Job: "program manager", Dimension: Activities,
		Statement: "Builds or staffs a project office: intake, templates, portfolio reports, resourcing.",
		Source:    "PMI, The Standard for Portfolio Management", Relevance: -500,
		Terms: []string{
			"pmo", "program management office", "project management office", "portfolio management office",
			"project portfolio", "project intake", "ppm tool", "resource capacity planning", "portfolio reporting",
			"project prioritization process", "p3o", "stage gate governance", "project templates",
			"project governance framework",
		},
	},
	{
		ID: "program-manager-seat", Role: Neither, Job: "program manager", Dimension: Goal,
		Statement: "The seat is called program manager or asks for that experience.",
		Source:    "PMI, The Standard for Program Management", Relevance: -800,
		Terms: []string{
			"as program manager", "program manager will", "program manager is", "program manager to",
			"program manager who", "seeking program manager", "senior program manager", "technical program manager",
			"technical program management", "engineering program manager", "program management experience",
			"in program management", "years of program management", "tpm", "program manager position",
			"program management professional", "program management skills",
		},
	},
	{
		ID: "nonprofit-program", Role: Neither, Job: "program coordinator", Dimension: Activities,
		Statement: "Runs a social or educational programme for its participants and funders.",
		Source:    "O*NET 11-9151.00 Social and Community Service Managers", Relevance: -700,
		Terms: []string{
			"program participants", "program activities", "program evaluation", "program implementation",
			"program director", "program coordinator", "program associate", "program assistant", "program officer",
			"program staff", "grantees", "grantmaking", "grant reporting", "grant management", "capacity building",
			"fellowship program", "community based organization",
		},
	},
	{
		ID: "delivery-manager", Role: Neither, Job: "delivery manager", Dimension: Goal,
		Statement: "Is accountable for delivery teams keeping plan, flow and client commitments.",
		Source:    "UK Government Digital and Data Profession Capability Framework, delivery manager", Relevance: -600,
		Terms: []string{
			"as delivery manager", "delivery manager will", "delivery manager is", "delivery manager to",
			"senior delivery manager", "delivery lead", "delivery management experience", "agile delivery manager",
			"service delivery manager", "technical delivery manager", "delivery plan", "delivery governance",
			"delivery assurance", "manage delivery team", "head of delivery",
		},
	},
	{
		ID: "client-engagement-delivery", Role: Neither, Job: "delivery manager", Dimension: Activities,
		Statement: "Delivers contracted work for clients under a statement of work.",
		Source:    "O*NET 13-1111.00 Management Analysts", Relevance: -500,
		Terms: []string{
			"statement of work", "sow", "client deliverables", "client engagement", "billable", "utilization rate",
			"utilization targets", "project margin", "project profitability", "client projects", "staff augmentation",
		},
	},
	{
		ID: "release-management", Role: Neither, Job: "release manager", Dimension: Activities,
		Statement: "Plans and co-ordinates releases into production: calendar, cutover, approvals.",
		Source:    "AXELOS, ITIL 4 Release Management", Relevance: -600,
		Terms: []string{
			"release calendar", "release coordination", "release manager", "release management process",
			"release engineer", "deployment plan", "deployment schedule", "change advisory board", "cutover plan",
			"cutover activities", "release readiness", "go no go", "release schedule", "release deployment",
			"coordinate release", "production deployment", "environment management",
		},
	},

	// Agile roles that own no product.
	{
		ID: "scrum-facilitation", Role: Neither, Job: "scrum master", Dimension: Activities,
		Statement: "Facilitates the events of Scrum for the team.",
		Source:    "Scrum Guide 2020", Relevance: -500,
		Terms: []string{
			"facilitate … {scrum-event}", "facilitation of … {scrum-event}", "scrum of scrums", "facilitate scrum",
			"facilitate agile", "retrospective facilitation", "facilitation techniques", "event facilitation",
			"ensure … scrum events", "ensure … timebox", "timeboxed", "facilitate team", "run … retrospective",
			"conduct … retrospective",
		},
	},
	{
		ID: "scrum-impediments", Role: Neither, Job: "scrum master", Dimension: Activities,
		Statement: "Removes what stops the team and shields it from outside interference.",
		Source:    "Scrum Guide 2020", Relevance: -500,
		Terms: []string{
			"impediments", "shield … team", "protect team", "protect … from interruptions",
			"protect … from distractions", "remove obstacles for team", "mediate … conflicts", "team conflicts",
			"external interference",
		},
	},
	{
		ID: "scrum-coaching", Role: Neither, Job: "scrum master", Dimension: Activities,
		Statement: "Serves the team and its Product Owner as a coach in self-management and Scrum.",
		Source:    "Scrum Guide 2020", Relevance: -700,
		Terms: []string{
			"servant leader", "servant leadership", "self organizing team", "self organization", "self managing team",
			"self management and cross functionality", "team maturity", "team agreement", "working agreement",
			"team health check", "psychological safety", "coach product owner", "coach … product owner",
			"help product owner", "{join} … product owner with backlog", "{join} … product owner in backlog",
			"coach team members",
		},
	},
	{
		ID: "scrum-master-seat", Role: Neither, Job: "scrum master", Dimension: Goal,
		Statement: "The seat is called Scrum master or asks for that experience.",
		Source:    "Scrum Guide 2020", Relevance: -700,
		Terms: []string{
			"as scrum master", "scrum master will", "scrum master is", "scrum master to", "scrum master who",
			"scrum master for", "seeking scrum master", "experienced scrum master", "senior scrum master",
			"scrum master experience", "scrum master role", "role of scrum master", "technical scrum master",
			"scrum master position", "lead scrum master",
		},
	},
	{
		ID: "scrum-master-certificate", Role: Neither, Job: "scrum master", Dimension: Tools,
		Statement: "Holds a Scrum master's or agile coach's certificate.",
		Source:    "Scrum Alliance; Scrum.org; Scaled Agile; ICAgile", Relevance: -250,
		Terms: []string{
			"certified scrum master", "certified scrummaster", "scrum master certification", "csm certification",
			"csm certified", "csm or psm", "psm i", "psm ii", "psm 1", "professional scrum master",
			"safe scrum master", "csm certificate", "icp acc", "icagile", "safe spc", "safe program consultant",
			"certified team coach",
		},
	},
	{
		ID: "agile-transformation", Role: Neither, Job: "agile coach", Dimension: Activities,
		Statement: "Coaches teams and leaders through an organisation's change to agile work.",
		Source:    "Agile Alliance, Agile Coaching Code of Ethical Conduct; ICAgile", Relevance: -650,
		Terms: []string{
			"agile transformation", "agile coaching", "agile maturity", "agile adoption", "enterprise agility",
			"agile center of excellence", "agile community of practice", "agile playbook", "agile training",
			"agile ways of working across", "coach leaders", "coach leadership", "coach … agile practices",
			"coach … agile principles", "coach … agile teams", "mentor … agile teams", "coach … scrum masters",
		},
	},
	{
		ID: "agile-coach-seat", Role: Neither, Job: "agile coach", Dimension: Goal,
		Statement: "The seat is called agile coach or release train engineer.",
		Source:    "Scaled Agile Framework, Release Train Engineer", Relevance: -700,
		Terms: []string{
			"agile coach", "release train engineer", "rte", "agile lead", "agile consultant", "enterprise coach",
			"agile delivery lead", "scrum coach", "chapter area lead",
		},
	},

	// Analysis.
	{
		ID: "requirements-elicitation", Role: Neither, Job: "business analyst", Dimension: Activities,
		Statement: "Elicits and documents requirements that somebody else decides.",
		Source:    "IIBA, BABOK Guide", Relevance: -300,
		Terms: []string{
			"requirements elicitation", "elicit requirements", "elicit … requirements from",
			"requirements gathering workshop", "requirements analysis", "requirements workshops",
			"gather and analyze business requirements", "document business requirements", "requirements management",
			"requirements engineering", "elicitation techniques", "requirements traceability",
			"interview … subject matter experts", "translate business requirements into",
			"business needs into functional", "requirements into functional", "business requirements into technical",
		},
	},
	{
		ID: "requirements-documents", Role: Neither, Job: "business analyst", Dimension: Artifacts,
		Statement: "Writes the analyst's documents: business requirements, functional specifications, traceability.",
		Source:    "IIBA, BABOK Guide", Relevance: -400,
		Terms: []string{
			"business requirements document", "brd", "functional requirements document", "functional design document",
			"frd", "srs", "software requirements specification", "system requirements specification",
			"traceability matrix", "use case diagram", "use case document", "solution design document",
			"functional and technical specification", "interface specification", "specification documents",
			"mapping document", "test and training documentation",
		},
	},
	{
		ID: "process-modelling", Role: Neither, Job: "business analyst", Dimension: Artifacts,
		Statement: "Models business processes as they are and as they shall be.",
		Source:    "IIBA, BABOK Guide; OMG, BPMN 2.0", Relevance: -450,
		Terms: []string{
			"bpmn", "process mapping", "process model", "business process analysis", "as is process", "to be process",
			"as is and to be", "current state process", "future state process", "process flow diagram", "swimlane",
			"value stream mapping", "uml", "visio", "{produce} … process flows", "{produce} … process maps",
			"business process documentation",
		},
	},
	{
		ID: "gap-analysis", Role: Neither, Job: "business analyst", Dimension: Activities,
		Statement: "Analyses gaps, impact and feasibility for a change project.",
		Source:    "IIBA, BABOK Guide", Relevance: -400,
		Terms: []string{
			"gap analysis", "fit gap", "impact analysis", "current state analysis", "current state assessment",
			"solution assessment", "feasibility study", "business impact assessment", "needs analysis",
			"analyze existing systems", "bridge between business and it", "link between business and",
			"interface between business and", "interface between it and", "business analysis techniques",
			"business analysis tasks",
		},
	},
	{
		ID: "uat-support", Role: Neither, Job: "business analyst", Dimension: Activities,
		Statement: "Prepares and supports user acceptance tests and the roll-out of a system.",
		Source:    "IIBA, BABOK Guide", Relevance: -250,
		Terms: []string{
			"coordinate … user acceptance", "coordinate uat", "support uat", "support … user acceptance testing",
			"assist … user acceptance testing", "uat scripts", "uat plan", "uat test", "{produce} … uat",
			"uat coordination", "sit and uat", "uat support", "conduct uat", "post implementation support",
			"post implementation review", "{produce} … training materials for users", "end user training",
		},
	},
	{
		ID: "business-analyst-seat", Role: Neither, Job: "business analyst", Dimension: Goal,
		Statement: "The seat is called business or systems analyst, or asks for that experience.",
		Source:    "IIBA, BABOK Guide", Relevance: -700,
		Terms: []string{
			"as business analyst", "business analyst will", "business analyst is", "business analyst who",
			"seeking business analyst", "experienced business analyst", "senior business analyst",
			"it business analyst", "technical business analyst", "systems analyst", "in business analysis", "cbap",
			"pmi pba", "iiba", "business analyst certification", "business analyst role", "functional analyst",
		},
	},

	// Marketing and communication.
	{
		ID: "product-marketing-messaging", Role: Neither, Job: "product marketing manager", Dimension: Artifacts,
		Statement: "Writes positioning and messaging for a product that others decide.",
		Source:    "Product Marketing Alliance", Relevance: -500,
		Terms: []string{
			"messaging framework", "messaging guide", "messaging and positioning", "positioning and messaging",
			"product messaging", "{produce} … messaging", "craft … messaging", "craft … positioning",
			"craft … narrative", "compelling messaging", "develop … positioning", "own … positioning",
			"lead … positioning", "lead … messaging", "refine … messaging", "differentiated messaging",
			"product storytelling",
		},
	},
	{
		ID: "sales-enablement-content", Role: Neither, Job: "product marketing manager", Dimension: Artifacts,
		Statement: "Produces the material that sales teams sell with.",
		Source:    "Product Marketing Alliance", Relevance: -450,
		Terms: []string{
			"battlecard", "battle card", "enablement content", "enablement materials", "pitch deck", "sales deck",
			"sales collateral", "marketing collateral", "sales playbook", "sales tools and collateral",
			"{produce} … {collateral}", "solution brief", "white papers", "customer stories", "train … sales team",
			"arm … sales team", "competitive intelligence program",
		},
	},
	{
		ID: "launch-campaigns", Role: Neither, Job: "product marketing manager", Dimension: Activities,
		Statement: "Plans and runs launches as campaigns.",
		Source:    "Product Marketing Alliance", Relevance: -450,
		Terms: []string{
			"launch campaign", "launch plan for marketing", "launch messaging", "launch tier", "launch marketing",
			"launch content", "launch comms", "launch announcement", "launch playbook", "plan and execute … launch",
			"orchestrate … launch", "launch activities across", "integrated launch", "product marketing campaign",
			"product marketing strategy", "product marketing activities", "product marketing programs",
		},
	},
	{
		ID: "analyst-relations", Role: Neither, Job: "product marketing manager", Dimension: Activities,
		Statement: "Represents the product to industry analysts, the press and reference customers.",
		Source:    "Product Marketing Alliance", Relevance: -350,
		Terms: []string{
			"analyst relations", "analyst briefings", "industry analysts", "gartner magic quadrant", "forrester wave",
			"customer advocacy program", "customer reference program", "customer advisory board marketing",
			"keynote presentations", "webinar content", "case study program", "review sites", "g2 reviews",
		},
	},
	{
		ID: "product-marketer-seat", Role: Neither, Job: "product marketing manager", Dimension: Goal,
		Statement: "The seat is called product marketer or asks for that experience.",
		Source:    "Product Marketing Alliance", Relevance: -900,
		Terms: []string{
			"as product marketing manager", "product marketing manager will", "product marketing manager to",
			"product marketing manager you", "product marketing manager who", "product marketing manager with",
			"senior product marketing manager", "lead product marketing", "product marketing lead",
			"product marketer", "head of product marketing", "director of product marketing",
			"vp of product marketing", "product marketing experience", "years of product marketing",
			"product marketing function", "pmm",
		},
	},
	{
		ID: "paid-media", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Buys and tunes advertising.",
		Source:    "O*NET 13-1161.00 Market Research Analysts and Marketing Specialists", Relevance: -700,
		Terms: []string{
			"paid media", "paid social", "paid advertising", "paid campaigns", "google ads", "facebook ads",
			"media plan", "programmatic advertising", "advertising campaigns", "ad campaigns", "ad copy", "ad spend",
			"retargeting", "roas", "affiliate marketing", "performance marketing", "{tune} … campaigns",
		},
	},
	{
		ID: "seo", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Raises the site's place in search results.",
		Source:    "O*NET 13-1161.01 Search Marketing Strategists", Relevance: -700,
		Terms: []string{
			"seo strategy", "seo content", "seo audit", "technical seo", "seo and sem", "seo sem", "seo specialist",
			"seo manager", "seo tools", "seo knowledge", "knowledge of seo", "keyword research", "backlinks",
			"ahrefs", "semrush", "search console", "{produce} … seo",
		},
	},
	{
		ID: "social-media", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Runs social channels: posts, community, influencers.",
		Source:    "O*NET 13-1161.00 Market Research Analysts and Marketing Specialists", Relevance: -700,
		Terms: []string{
			"social media platforms", "social media channels", "social media posts", "social media content",
			"social media calendar", "social media campaign", "social media strategy", "social media manager",
			"social media accounts", "social media management", "manage social media", "{run} … social media",
			"{produce} … social media", "social posts", "influencer marketing", "community manager",
			"online community",
		},
	},
	{
		ID: "email-marketing", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Sends mailings and nurtures leads in a marketing automation tool.",
		Source:    "American Marketing Association", Relevance: -650,
		Terms: []string{
			"email campaign", "email marketing", "email newsletter", "monthly newsletter", "marketing automation",
			"marketo", "eloqua", "klaviyo", "braze", "mailchimp", "constant contact", "iterable", "lead nurture",
			"lead scoring", "crm marketing", "email program", "email blasts",
		},
	},
	{
		ID: "marketing-campaigns", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Plans, runs and measures marketing campaigns that bring leads.",
		Source:    "American Marketing Association", Relevance: -700,
		Terms: []string{
			"marketing campaign", "multi channel campaign", "campaign performance", "campaign management",
			"campaign execution", "campaign planning", "demand generation", "demand gen", "mql",
			"account based marketing", "abm", "{produce} … {campaign}", "execute … {campaign}", "growth marketing",
			"field marketing", "marketing operations", "marketing assets",
		},
	},
	{
		ID: "brand-marketing", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Keeps the brand: identity, voice, awareness and creative work.",
		Source:    "American Marketing Association", Relevance: -600,
		Terms: []string{
			"brand guidelines", "brand awareness", "brand identity", "brand voice", "brand campaign",
			"brand storytelling", "brand positioning", "brand health", "brand equity", "brand strategy",
			"brand consistency", "brand standards", "brand marketing", "brand reputation", "brand ambassadors",
			"creative brief", "creative director",
		},
	},
	{
		ID: "content-marketing", Role: Neither, Job: "marketing", Dimension: Artifacts,
		Statement: "Plans and writes content: blog, articles, webinars, editorial calendar.",
		Source:    "Content Marketing Institute", Relevance: -650,
		Terms: []string{
			"editorial calendar", "content plan", "content creation", "content creator", "content marketing",
			"content strategist", "content manager", "content production", "content writer", "content writing",
			"blog posts", "write … blog", "{produce} … blog", "{produce} … articles", "copywriting", "copywriter",
			"website copy",
		},
	},
	{
		ID: "event-marketing", Role: Neither, Job: "marketing", Dimension: Activities,
		Statement: "Plans and staffs events, fairs and conferences.",
		Source:    "O*NET 13-1121.00 Meeting, Convention, and Event Planners", Relevance: -500,
		Terms: []string{
			"event marketing", "event planning", "event logistics", "event planner", "event management",
			"event coordinator", "plan … events", "organize … events", "coordinate … events", "trade show",
			"tradeshows", "trade fairs", "virtual events", "in person events", "event budget", "event registration",
			"roadshows",
		},
	},
	{
		ID: "marketer-seat", Role: Neither, Job: "marketing", Dimension: Goal,
		Statement: "The seat is called marketer or asks for that experience.",
		Source:    "O*NET 11-2021.00 Marketing Managers", Relevance: -800,
		Terms: []string{
			"as marketing manager", "marketing manager will", "marketing manager to", "marketing manager who",
			"marketing manager with", "marketing specialist", "marketing coordinator", "marketing associate",
			"marketing intern", "experience in marketing", "experience in digital marketing", "years of marketing",
			"marketing analyst", "brand manager", "social media coordinator", "marketing strategist",
			"digital strategist",
		},
	},
	{
		ID: "press-relations", Role: Neither, Job: "communications", Dimension: Activities,
		Statement: "Works with reporters: releases, pitches, statements, coverage.",
		Source:    "O*NET 27-3031.00 Public Relations Specialists", Relevance: -700,
		Terms: []string{
			"press releases", "media relations", "media inquiries", "media outreach", "media lists", "media coverage",
			"media interviews", "press coverage", "journalists", "talking points", "spokesperson", "spokespeople",
			"crisis communications", "earned media", "public relations", "pr agency", "pr strategy",
		},
	},
	{
		ID: "corporate-communications", Role: Neither, Job: "communications", Dimension: Activities,
		Statement: "Plans and writes what an organisation says inside and outside.",
		Source:    "O*NET 11-2032.00 Public Relations Managers", Relevance: -650,
		Terms: []string{
			"communications strategy", "communications plan", "communications manager", "communications director",
			"communications coordinator", "communications specialist", "communications professional",
			"internal communications", "external communications", "strategic communications",
			"executive communications", "corporate communications", "communications campaigns",
			"communications and marketing", "speeches", "director of communications", "communications staff",
		},
	},
	{
		ID: "writing-editing", Role: Neither, Job: "writer or editor", Dimension: Activities,
		Statement: "Writes, edits and proofreads texts for publication.",
		Source:    "O*NET 27-3041.00 Editors; 27-3043.00 Writers and Authors", Relevance: -700,
		Terms: []string{
			"copyedit", "proofread", "writing and editing", "edit content", "write articles", "writer will",
			"editor will", "managing editor", "senior editor", "associate editor", "editorial standards",
			"editorial team", "fact check", "ap style", "manuscript", "news stories", "write copy",
		},
	},
	{
		ID: "technical-writing", Role: Neither, Job: "technical writer", Dimension: Artifacts,
		Statement: "Writes manuals, guides and reference documentation.",
		Source:    "O*NET 27-3042.00 Technical Writers", Relevance: -650,
		Terms: []string{
			"technical writer", "technical writing", "user guides", "user manuals", "installation guides",
			"online help", "help center articles", "how to guides", "documentation set",
			"{produce} … technical documentation", "{produce} … user documentation", "{produce} … api documentation",
			"write … documentation for developers", "docs as code", "dita", "documentation standards",
			"writing samples",
		},
	},
	{
		ID: "video-media", Role: Neither, Job: "content and media", Dimension: Activities,
		Statement: "Shoots, cuts and publishes film, photographs and sound.",
		Source:    "O*NET 27-4032.00 Film and Video Editors", Relevance: -700,
		Terms: []string{
			"video editing", "video editor", "edit videos", "video production", "video content", "produce videos",
			"videographer", "videography", "photographer", "premiere pro", "adobe premiere", "motion graphics",
			"3d modeling", "post production", "audio editing", "storyboarding", "vertical video",
		},
	},
	{
		ID: "web-content", Role: Neither, Job: "content and media", Dimension: Activities,
		Statement: "Keeps the pages of a website up to date.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -500,
		Terms: []string{
			"website updates", "update website", "website maintenance", "maintain website", "website management",
			"manage website", "web editor", "webmaster", "upload content", "post content", "translator",
			"interpreter", "translate content", "website redesign",
		},
	},

	// Trade, production and processes.
	{
		ID: "category-management", Role: Neither, Job: "category manager", Dimension: Activities,
		Statement: "Decides what a shop lists and how it is shown, priced and replenished.",
		Source:    "Category Management Association", Relevance: -700,
		Terms: []string{
			"category management", "category manager", "category strategy", "category plan", "category performance",
			"category review", "category analyst", "planogram", "assortment planning", "product assortment",
			"range review", "shelf space", "sell through", "merchandiser", "visual merchandising",
			"buyer negotiations", "retail buyer",
		},
	},
	{
		ID: "brand-consumer-goods", Role: Neither, Job: "brand manager", Dimension: Activities,
		Statement: "Runs a consumer-goods brand: promotions, packaging, trade spend, retail data.",
		Source:    "American Marketing Association", Relevance: -700,
		Terms: []string{
			"as brand manager", "brand manager will", "assistant brand manager", "senior brand manager", "brand plan",
			"brand p l", "trade promotion", "trade spend", "trade marketing", "shopper marketing",
			"consumer promotions", "in store promotion", "in store activation", "packaging design",
			"consumer packaged goods", "brand activation", "consumer goods",
		},
	},
	{
		ID: "plant-production", Role: Neither, Job: "production manager", Dimension: Activities,
		Statement: "Runs a plant: shifts, lines, output, scrap and downtime.",
		Source:    "O*NET 11-3051.00 Industrial Production Managers", Relevance: -800,
		Terms: []string{
			"production schedule", "production line", "production plan", "production manager",
			"production supervisor", "production staff", "production targets", "production team on",
			"production control", "shift work", "manufacturing plant", "shop floor", "factory floor", "cnc",
			"forklift", "gmp", "osha",
		},
	},
	{
		ID: "lean-production", Role: Neither, Job: "production manager", Dimension: Activities,
		Statement: "Improves production and quality with lean methods and audits.",
		Source:    "ASQ, Body of Knowledge", Relevance: -500,
		Terms: []string{
			"six sigma", "green belt", "statistical process control", "spc", "capa", "iso 9001",
			"quality management system", "qms", "non conformance", "8d", "apqp", "ppap", "iso 13485",
			"quality audits", "complaint management", "quality engineer", "process validation",
		},
	},
	{
		ID: "process-owner", Role: Neither, Job: "process owner", Dimension: Activities,
		Statement: "Answers for a business process: its standard, controls, audits and improvement.",
		Source:    "ABPMP, BPM CBOK", Relevance: -600,
		Terms: []string{
			"process owner", "process ownership", "process harmonization", "process standardization",
			"standardize processes", "sop", "process kpis", "business process management", "process mining",
			"process manager", "process improvement initiatives", "business process improvement", "order to cash",
			"procure to pay", "record to report", "source to pay", "operating procedures",
		},
	},
	{
		ID: "service-management", Role: Neither, Job: "service owner", Dimension: Activities,
		Statement: "Runs an IT service to agreed levels: incidents, problems, changes, vendors.",
		Source:    "AXELOS, ITIL 4", Relevance: -600,
		Terms: []string{
			"itil", "itsm", "it service management", "service management processes", "incident management",
			"problem management", "change management process", "service desk", "service level management",
			"service level agreements", "cmdb", "service availability", "service now", "service transition",
			"service operations", "service owner", "service manager",
		},
	},

	// Supply, buying and operations.
	{
		ID: "supply-chain", Role: Neither, Job: "supply chain", Dimension: Activities,
		Statement: "Plans and moves goods: stock, warehouse, transport.",
		Source:    "O*NET 13-1081.00 Logisticians", Relevance: -700,
		Terms: []string{
			"supply planning", "demand planning", "demand planner", "inventory management", "inventory control",
			"inventory levels", "warehouse operations", "warehouse management", "freight", "incoterms",
			"fleet management", "dispatch", "material planning", "materials management", "supply chain management",
			"order processing", "apics",
		},
	},
	{
		ID: "procurement", Role: Neither, Job: "procurement", Dimension: Activities,
		Statement: "Buys: sourcing, supplier contracts, purchase orders.",
		Source:    "O*NET 13-1023.00 Purchasing Agents", Relevance: -700,
		Terms: []string{
			"purchase orders", "purchase requisitions", "procurement", "strategic sourcing", "sourcing strategy",
			"supplier selection", "supplier performance", "supplier relationship", "supplier management",
			"supplier contracts", "rfq", "tendering", "vendor selection", "coupa", "buyer will", "raw materials",
			"negotiate contracts",
		},
	},
	{
		ID: "operations-management", Role: Neither, Job: "operations", Dimension: Activities,
		Statement: "Keeps an office, site or service team running from day to day.",
		Source:    "O*NET 11-1021.00 General and Operations Managers", Relevance: -500,
		Terms: []string{
			"operations manager", "operations coordinator", "operations associate", "operations specialist",
			"operations analyst", "director of operations", "head of operations", "oversee day to day operations",
			"manage day to day operations", "day to day operations of", "smooth day to day", "smooth operation",
			"smooth running", "operational support", "facilities management", "office operations", "site operations",
		},
	},
	{
		ID: "administrative-support", Role: Neither, Job: "administrative assistant", Dimension: Activities,
		Statement: "Supports an office: calendars, travel, minutes, expenses, files.",
		Source:    "O*NET 43-6011.00 Executive Secretaries and Executive Administrative Assistants", Relevance: -800,
		Terms: []string{
			"executive assistant", "executive support", "administrative assistant", "administrative coordinator",
			"administrative support", "administrative duties", "administrative tasks", "administrative staff",
			"provide administrative", "office manager", "office management", "office supplies", "clerical",
			"manage … calendars", "data entry", "microsoft office suite", "record keeping",
		},
	},
	{
		ID: "executive-management", Role: Neither, Job: "executive", Dimension: Goal,
		Statement: "Leads an organisation as its executive and answers to a board.",
		Source:    "O*NET 11-1011.00 Chief Executives", Relevance: -600,
		Terms: []string{
			"executive director", "board of directors", "board meetings", "board members", "board materials",
			"board relations", "chief executive officer", "chief operating officer", "deputy director",
			"managing director", "vice president will", "organizational budget", "departmental budget",
			"senior leadership team of organization", "executive leadership of", "staff development",
		},
	},
	{
		ID: "chief-of-staff", Role: Neither, Job: "chief of staff", Dimension: Activities,
		Statement: "Extends an executive: planning rounds, meetings, special projects.",
		Source:    "Harvard Business Review, The Case for a Chief of Staff", Relevance: -500,
		Terms: []string{
			"chief of staff", "office of ceo", "ceo office", "operating rhythm", "operating cadence",
			"executive meetings", "leadership offsites", "executive briefing", "prepare briefing",
			"briefing documents", "on behalf of ceo", "support ceo",
		},
	},
	{
		ID: "consulting", Role: Neither, Job: "management consultant", Dimension: Activities,
		Statement: "Advises client companies in engagements.",
		Source:    "O*NET 13-1111.00 Management Analysts", Relevance: -450,
		Terms: []string{
			"consultant will", "senior consultant", "consulting projects", "consulting services",
			"consulting engagements", "consulting firm experience", "consulting team", "advise clients",
			"advise … clients", "client workshops", "advisory services", "write proposals", "organizational design",
			"cost reduction", "organizational transformation", "client teams", "on client site",
		},
	},
	{
		ID: "change-management", Role: Neither, Job: "change manager", Dimension: Activities,
		Statement: "Prepares people for a change: impact, communication, training.",
		Source:    "Prosci, ADKAR", Relevance: -400,
		Terms: []string{
			"organizational change management", "change management plan", "change management strategy",
			"change management activities", "change management initiatives", "change management communication",
			"prosci", "adkar", "change impact assessment", "change readiness", "change champions", "change network",
			"change manager", "change agent network", "training and change", "communication and training plan",
			"change communications",
		},
	},

	// Selling and serving customers.
	{
		ID: "sales-quota", Role: Neither, Job: "sales", Dimension: Metrics,
		Statement: "Is measured by quota, closed deals and pipeline.",
		Source:    "O*NET 41-3091.00 Sales Representatives of Services", Relevance: -800,
		Terms: []string{
			"quota", "sales target", "sales goals", "meet or exceed … targets", "exceed … sales", "close deals",
			"close … deals", "close new business", "close business", "sales pipeline", "pipeline generation",
			"build pipeline", "sales cycle", "ote", "book of business", "sales calls", "sales opportunities",
		},
	},
	{
		ID: "sales-prospecting", Role: Neither, Job: "sales", Dimension: Activities,
		Statement: "Finds and qualifies buyers.",
		Source:    "O*NET 41-4011.00 Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products", Relevance: -800,
		Terms: []string{
			"cold calling", "cold email", "cold outreach", "outbound prospecting", "qualify leads", "qualify … leads",
			"qualify … prospects", "generate leads", "generate new business", "inbound leads", "sales development",
			"sdr", "bdr", "territory plan", "prospective clients", "identify … new business", "salesforce crm",
		},
	},
	{
		ID: "seller-seat", Role: Neither, Job: "sales", Dimension: Goal,
		Statement: "The seat is called seller or asks for selling experience.",
		Source:    "O*NET 11-2022.00 Sales Managers", Relevance: -800,
		Terms: []string{
			"account executive", "sales executive", "sales representative", "sales rep", "sales manager",
			"sales director", "sales professional", "business development manager", "head of sales",
			"sales experience", "experience in sales", "years of sales", "sales role", "b2b sales", "field sales",
			"sales operations", "closer",
		},
	},
	{
		ID: "partnerships", Role: Neither, Job: "partnerships", Dimension: Activities,
		Statement: "Wins and manages partner or reseller agreements.",
		Source:    "O*NET 11-2022.00 Sales Managers", Relevance: -450,
		Terms: []string{
			"partner manager", "partnerships manager", "channel partners", "channel sales", "resellers", "alliances",
			"partner agreements", "partnership agreements", "negotiate … partnership", "partner recruitment",
			"recruit … partners", "partner onboarding", "partner program", "partner enablement", "co selling",
			"partner pipeline", "partner sourced",
		},
	},
	{
		ID: "account-management", Role: Neither, Job: "account manager", Dimension: Activities,
		Statement: "Keeps and grows named client accounts.",
		Source:    "O*NET 41-3091.00 Sales Representatives of Services", Relevance: -650,
		Terms: []string{
			"account manager", "account management", "key account", "strategic accounts", "account plans",
			"account growth", "account team", "client services", "client partner", "client relationships",
			"client success", "client accounts", "manage … accounts", "upsell", "cross sell", "trusted advisor",
			"primary point of contact",
		},
	},
	{
		ID: "customer-success", Role: Neither, Job: "customer success manager", Dimension: Activities,
		Statement: "Brings customers from contract to value: onboarding, health, renewal.",
		Source:    "Gainsight, Customer Success", Relevance: -650,
		Terms: []string{
			"customer success manager", "customer success experience", "experience in customer success",
			"as customer success", "head of customer success", "success plans", "health scores", "customer health",
			"gainsight", "totango", "churnzero", "customer onboarding", "onboard customers", "onboard new customers",
			"client onboarding", "train customers", "customer relationship management",
		},
	},
	{
		ID: "customer-support", Role: Neither, Job: "customer support", Dimension: Activities,
		Statement: "Answers customers' questions and resolves their tickets.",
		Source:    "O*NET 43-4051.00 Customer Service Representatives", Relevance: -700,
		Terms: []string{
			"support tickets", "ticketing system", "support requests", "customer inquiries", "customer queries",
			"customer service experience", "customer support experience", "experience in customer support",
			"in customer service", "support specialist", "support engineer", "resolve … customer issues", "zendesk",
			"intercom", "contact center", "inbound calls", "escalated issues",
		},
	},
	{
		ID: "presales", Role: Neither, Job: "solution consultant", Dimension: Activities,
		Statement: "Shows and scopes solutions for buyers before the contract.",
		Source:    "O*NET 41-9031.00 Sales Engineers", Relevance: -650,
		Terms: []string{
			"presales", "pre sales", "solution consultant", "solutions engineer", "sales engineer",
			"solution architect for", "technical sales", "product demonstrations", "product demos to", "rfp", "rfi",
			"proposal writing", "technical proposals", "customer presentations", "forward deployed",
			"customer engineer", "developer advocate",
		},
	},
	{
		ID: "implementation-consulting", Role: Neither, Job: "implementation consultant", Dimension: Activities,
		Statement: "Configures and rolls out a finished system at a customer.",
		Source:    "O*NET 15-1211.00 Computer Systems Analysts", Relevance: -550,
		Terms: []string{
			"implementation consultant", "implementation manager", "implementation specialist",
			"implementation project", "customer implementation", "system implementation", "software implementation",
			"implementation of solutions", "implementation experience", "configure … system",
			"configure … application", "system configuration", "data conversion", "hypercare", "user training",
			"professional services team", "technical consultant",
		},
	},
	{
		ID: "erp-functional", Role: Neither, Job: "ERP consultant", Dimension: Tools,
		Statement: "Knows and configures the modules of a business system.",
		Source:    "O*NET 15-1211.00 Computer Systems Analysts", Relevance: -700,
		Terms: []string{
			"functional consultant", "techno functional", "sap fi", "sap mm", "s 4hana", "sap crm", "successfactors",
			"oracle fusion", "oracle ebs", "dynamics 365", "microsoft dynamics", "peoplesoft", "workday hcm",
			"erp implementation", "salesforce admin", "salesforce consultant", "visualforce",
		},
	},

	// Business functions.
	{
		ID: "accounting-close", Role: Neither, Job: "finance", Dimension: Artifacts,
		Statement: "Keeps the books and closes them.",
		Source:    "O*NET 13-2011.00 Accountants and Auditors", Relevance: -900,
		Terms: []string{
			"month end", "monthly close", "general ledger", "journal entries", "reconciliations", "accounts payable",
			"accounts receivable", "financial statements", "{produce} … financial statements", "balance sheet",
			"gaap", "ifrs", "tax filings", "bookkeeping", "bookkeeper", "invoice processing", "intercompany",
		},
	},
	{
		ID: "financial-planning", Role: Neither, Job: "finance", Dimension: Activities,
		Statement: "Plans, forecasts and explains a company's figures.",
		Source:    "O*NET 13-2051.00 Financial and Investment Analysts", Relevance: -650,
		Terms: []string{
			"financial planning and analysis", "variance reports", "budgeting and forecasting", "budgeting process",
			"annual budget", "prepare … budget", "financial forecasts", "management reporting", "financial reporting",
			"{produce} … financial reports", "cash flow", "cash management", "investor relations",
			"mergers and acquisitions", "financial controls", "financial analysis", "financial oversight",
		},
	},
	{
		ID: "finance-seat", Role: Neither, Job: "finance", Dimension: Goal,
		Statement: "The seat is called accountant, controller, analyst or auditor.",
		Source:    "O*NET 11-3031.00 Financial Managers", Relevance: -900,
		Terms: []string{
			"accountant", "controller", "financial analyst", "finance manager", "finance director",
			"finance coordinator", "accounting manager", "accounting analyst", "cfo", "chief financial officer",
			"auditor", "internal audit", "actuary", "experience in accounting", "finance and accounting",
			"accounting and finance", "big 4",
		},
	},
	{
		ID: "risk-audit", Role: Neither, Job: "risk and audit", Dimension: Activities,
		Statement: "Assesses risk and tests controls.",
		Source:    "The Institute of Internal Auditors", Relevance: -500,
		Terms: []string{
			"internal controls", "sox compliance", "sarbanes oxley", "audit findings", "audit reports",
			"audit procedures", "perform … audits", "conduct audits", "conduct … audits", "it audit",
			"audit and compliance", "enterprise risk management", "risk management framework", "risk controls",
			"control testing", "cisa", "financial crime",
		},
	},
	{
		ID: "payroll-benefits", Role: Neither, Job: "human resources", Dimension: Activities,
		Statement: "Runs payroll, benefits and employee records.",
		Source:    "O*NET 13-1141.00 Compensation, Benefits, and Job Analysis Specialists", Relevance: -850,
		Terms: []string{
			"process payroll", "payroll processing", "payroll administration", "payroll specialist",
			"payroll manager", "benefits administration", "administer … benefits", "compensation and benefits",
			"hris", "hr systems", "employee records", "adp", "bamboohr", "offboarding", "new hire paperwork",
			"employment contracts", "flsa",
		},
	},
	{
		ID: "hr-partner", Role: Neither, Job: "human resources", Dimension: Activities,
		Statement: "Advises managers and employees on employment, policy and performance.",
		Source:    "O*NET 11-3121.00 Human Resources Managers", Relevance: -800,
		Terms: []string{
			"employee relations", "hr practices", "hr processes", "hr generalist", "hr manager", "hr department",
			"hr operations", "experience in hr", "global hr", "human resources generalist",
			"human resources department", "in human resources", "people partner", "chief people officer",
			"performance appraisals", "employment law", "talent management",
		},
	},
	{
		ID: "recruiting", Role: Neither, Job: "recruiting", Dimension: Activities,
		Statement: "Finds, screens and hires candidates.",
		Source:    "O*NET 13-1071.00 Human Resources Specialists", Relevance: -850,
		Terms: []string{
			"full cycle recruitment", "full lifecycle recruiting", "end to end recruitment", "recruitment strategy",
			"recruitment experience", "recruiting experience", "recruiter will", "recruiter to",
			"technical recruiter", "recruitment specialist", "recruiting coordinator",
			"talent acquisition specialist", "source candidates", "source … candidates", "screen … candidates",
			"interview … candidates", "employer branding",
		},
	},
	{
		ID: "learning-development", Role: Neither, Job: "learning and development", Dimension: Activities,
		Statement: "Designs and gives training.",
		Source:    "O*NET 13-1151.00 Training and Development Specialists", Relevance: -700,
		Terms: []string{
			"training programs", "training needs", "training materials", "training sessions", "training coordinator",
			"training specialist", "deliver training", "deliver … training", "conduct trainings",
			"conduct … training", "facilitate training", "facilitate workshops", "facilitate … trainings",
			"develop … trainings", "e learning", "lms", "captivate",
		},
	},
	{
		ID: "legal-practice", Role: Neither, Job: "legal", Dimension: Activities,
		Statement: "Practises law: advice, contracts, litigation.",
		Source:    "O*NET 23-1011.00 Lawyers", Relevance: -900,
		Terms: []string{
			"attorney", "lawyer", "paralegal", "legal counsel", "general counsel", "senior counsel",
			"legal assistant", "legal research", "legal advice", "legal documents", "legal representation",
			"law firm", "litigation", "pro bono", "represent … clients", "review … contracts",
			"negotiate … agreements",
		},
	},
	{
		ID: "compliance", Role: Neither, Job: "compliance", Dimension: Activities,
		Statement: "Sees that an organisation keeps rules: monitoring, filings, training.",
		Source:    "O*NET 13-1041.00 Compliance Officers", Relevance: -600,
		Terms: []string{
			"compliance officer", "compliance manager", "compliance analyst", "compliance program",
			"compliance monitoring", "compliance policies", "compliance reviews", "compliance audits",
			"compliance experience", "regulatory submissions", "regulatory affairs", "regulatory audits", "aml",
			"federal and state regulations", "state and federal regulations", "applicable laws and regulations",
			"grc",
		},
	},
	{
		ID: "public-policy", Role: Neither, Job: "policy", Dimension: Activities,
		Statement: "Analyses law and persuades lawmakers.",
		Source:    "O*NET 19-3094.00 Political Scientists", Relevance: -800,
		Terms: []string{
			"policy analysis", "policy analyst", "policy research", "policy agenda", "policy advocacy",
			"policy development", "policy associate", "policy manager", "policymakers", "public policy",
			"legislative", "state legislatures", "elected officials", "advocacy campaigns", "advocacy strategies",
			"advocacy organizations", "state policy",
		},
	},

	// Causes, health, learning and science.
	{
		ID: "fundraising", Role: Neither, Job: "fundraising", Dimension: Activities,
		Statement: "Raises money from donors and foundations.",
		Source:    "O*NET 13-1131.00 Fundraisers", Relevance: -900,
		Terms: []string{
			"fundraising", "fundraiser", "donors", "major gifts", "gift officer", "individual giving",
			"annual giving", "planned giving", "grant proposals", "grant writing", "grant writer",
			"grant applications", "grants manager", "grant funding", "philanthropy", "director of development",
			"development department",
		},
	},
	{
		ID: "organizing", Role: Neither, Job: "community organizer", Dimension: Activities,
		Statement: "Organises people for a cause or a vote.",
		Source:    "Midwest Academy, Organizing for Social Change", Relevance: -900,
		Terms: []string{
			"organizer", "organizing strategy", "organizing campaigns", "organizing experience",
			"organizing director", "organizing manager", "community organizing", "digital organizing", "grassroots",
			"volunteer program", "canvass", "campaign manager", "political campaign", "coalitions", "activists",
			"movement building", "civic engagement",
		},
	},
	{
		ID: "community-outreach", Role: Neither, Job: "community outreach", Dimension: Activities,
		Statement: "Reaches out to a community with events, information and referrals.",
		Source:    "O*NET 21-1091.00 Health Education Specialists", Relevance: -750,
		Terms: []string{
			"community outreach", "outreach events", "outreach activities", "outreach coordinator",
			"outreach manager", "outreach programs", "outreach efforts", "outreach strategies", "community events",
			"community partnerships", "community health", "community education", "health educator",
			"health education", "sex education", "peer educators", "educate … community",
		},
	},
	{
		ID: "patient-care", Role: Neither, Job: "health care", Dimension: Activities,
		Statement: "Cares for patients.",
		Source:    "O*NET 29-1141.00 Registered Nurses", Relevance: -900,
		Terms: []string{
			"patient care", "clinical care", "registered nurse", "rn", "rns", "lpn", "licensed practical nurse",
			"nurse practitioner", "nursing care", "physician assistant", "medical assistant",
			"advanced practice clinician", "ultrasound", "medical history", "birth control", "abortion care",
			"abortion services",
		},
	},
	{
		ID: "clinic-operations", Role: Neither, Job: "health care", Dimension: Activities,
		Statement: "Runs a clinic: patient flow, front desk, billing, licensing.",
		Source:    "O*NET 11-9111.00 Medical and Health Services Managers", Relevance: -800,
		Terms: []string{
			"health center", "clinic operations", "clinic staff", "clinical teams to", "clinical quality",
			"patient flow", "patient intake", "patient services", "patient navigator", "front office",
			"medical coding", "medical records", "icd 10", "credentialing", "medical standards", "center manager",
			"family health",
		},
	},
	{
		ID: "social-care", Role: Neither, Job: "social work", Dimension: Activities,
		Statement: "Helps people in need: case work, counselling, hotlines.",
		Source:    "O*NET 21-1093.00 Social and Human Service Assistants", Relevance: -850,
		Terms: []string{
			"case management", "case manager", "social work", "social services", "lcsw", "counseling", "hotline",
			"helpline", "domestic violence", "sexual assault", "trauma informed", "direct services",
			"mental health services", "psychotherapy", "abortion fund", "practical support", "doula",
		},
	},
	{
		ID: "clinical-research", Role: Neither, Job: "clinical research", Dimension: Activities,
		Statement: "Runs studies on people under a protocol.",
		Source:    "ICH E6 Good Clinical Practice", Relevance: -650,
		Terms: []string{
			"clinical trial management", "clinical research", "clinical study", "study protocol", "study coordinator",
			"study participants", "informed consent", "irb", "institutional review board", "pharmacovigilance",
			"biostatistics", "biostatistician", "medical writing", "medical affairs", "epidemiologist",
			"principal investigator", "human subjects",
		},
	},
	{
		ID: "teaching", Role: Neither, Job: "education", Dimension: Activities,
		Statement: "Teaches learners and prepares lessons.",
		Source:    "O*NET 25-2031.00 Secondary School Teachers; 25-9031.00 Instructional Coordinators", Relevance: -800,
		Terms: []string{
			"lesson plans", "teach … students", "teach classes", "teach courses", "teaching experience",
			"teaching assistant", "classroom management", "classroom instruction", "instructor", "tutoring",
			"student learning", "youth development", "youth program", "youth leaders", "school district",
			"early childhood", "educational programs",
		},
	},
	{
		ID: "scientific-research", Role: Neither, Job: "research scientist", Dimension: Activities,
		Statement: "Does research that ends in publications.",
		Source:    "O*NET 15-1221.00 Computer and Information Research Scientists; 19-1042.00 Medical Scientists", Relevance: -750,
		Terms: []string{
			"research scientist", "research associate", "research assistant", "research manager",
			"research coordinator", "master thesis", "literature review", "peer reviewed", "publication record",
			"publish … research", "research papers", "research methodology", "lab work", "laboratory equipment",
			"scientist will", "cutting edge research", "basic research",
		},
	},
	{
		ID: "property", Role: Neither, Job: "real estate", Dimension: Activities,
		Statement: "Lets, sells or maintains buildings.",
		Source:    "O*NET 11-9141.00 Property, Real Estate, and Community Association Managers", Relevance: -700,
		Terms: []string{
			"property management", "property manager", "tenant relations", "lease agreements", "lease negotiations",
			"leasing agent", "rent collection", "real estate agent", "realtor", "real estate license",
			"facility maintenance", "facility manager", "hvac", "building management", "electrician", "plumbing",
			"construction manager",
		},
	},
	{
		ID: "service-trades", Role: Neither, Job: "service and trades", Dimension: Activities,
		Statement: "Serves guests, drives, sells in a shop or does manual work.",
		Source:    "O*NET 35-0000 Food Preparation and Serving; 41-2031.00 Retail Salespersons; 53-0000 Transportation", Relevance: -700,
		Terms: []string{
			"delivery driver", "truck driver", "store associate", "store manager", "retail associate",
			"in store customers", "shop assistant", "food preparation", "food safety", "waiter", "barista",
			"restaurant manager", "hotel guests", "guest services", "housekeeping", "heavy lifting", "power tools",
		},
	},
}

// neighbourClasses are the objects that other jobs work on, for the frames of
// neighbourCriteria and neighbourTechCriteria.
var neighbourClasses = []Class{
	{Name: "scrum-event", Phrases: []string{
		"daily scrum", "daily stand up", "daily standup", "stand ups", "standups", "stand up meetings",
		"sprint planning", "sprint review", "sprint retrospective", "retrospective", "retros", "scrum ceremonies",
		"scrum events", "scrum meetings", "sprint ceremonies", "agile ceremonies", "agile events", "agile rituals",
		"team ceremonies",
	}},
	{Name: "campaign", Phrases: []string{
		"marketing campaigns", "campaigns", "digital campaigns", "advertising campaign", "promotional campaigns",
		"awareness campaigns", "acquisition campaigns", "email campaigns",
	}},
	{Name: "collateral", Phrases: []string{
		"collateral", "battle cards", "sales materials", "sales decks", "pitch decks", "case studies", "white papers",
		"whitepapers", "datasheets", "brochures", "flyers", "one pager", "solution briefs", "presentations for sales",
		"sales content",
	}},
	{Name: "tune", Phrases: []string{
		"manage", "optimize", "run", "launch", "execute", "monitor", "set up",
	}},
	{Name: "wireframe", Phrases: []string{
		"wireframes", "mockups", "mock ups", "prototypes", "user flows and wireframes", "hi fidelity designs",
		"sketches", "storyboards", "interactive prototypes", "comps",
	}},
	{Name: "interface", Phrases: []string{
		"user interfaces", "interfaces", "ui", "screens", "layouts", "icons", "graphics", "visuals", "illustrations",
		"landing pages", "infographics",
	}},
	{Name: "flow", Phrases: []string{
		"user flows", "user journeys", "journey maps", "customer journey maps", "process flows for users",
		"interaction models", "information architecture", "sitemaps", "task flows",
	}},
	{Name: "code", Phrases: []string{
		"code", "clean code", "reusable code", "maintainable code", "unit tests", "scripts", "libraries",
	}},
	{Name: "service", Phrases: []string{
		"backend services", "backend systems", "microservices", "restful apis", "rest apis", "server side", "backend",
	}},
	{Name: "model", Phrases: []string{
		"machine learning models", "ml models", "ai models", "deep learning models", "predictive models",
		"statistical models", "llms", "language models", "algorithms",
	}},
	{Name: "engineer", Phrases: []string{
		"engineers", "software engineers", "developers", "junior engineers", "junior developers", "engineering team",
		"engineering teams", "development team of engineers",
	}},
	{Name: "test-case", Phrases: []string{
		"test cases", "test plans", "test scripts", "test scenarios", "automated tests", "test suites",
		"test strategies", "test procedures", "test data",
	}},
	{Name: "dashboard", Phrases: []string{
		"dashboards", "reports and dashboards", "kpi dashboards", "tableau dashboards", "data models for reporting",
		"visualizations",
	}},
	{Name: "proficient", Phrases: []string{
		"proficient in", "proficiency in", "proficient with", "proficiency with", "hands on experience with",
		"hands on experience in", "strong experience with", "expertise in", "expert in", "fluent in",
		"years of experience with", "years of experience in", "solid knowledge of", "strong knowledge of",
		"deep knowledge of", "knowledge of", "experience with", "experience in", "skilled in",
		"advanced knowledge of",
	}},
}
