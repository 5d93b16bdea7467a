package rolefit

// neighbourTechCriteria continue neighbourCriteria with the jobs that design,
// build, test, run and measure software.
var neighbourTechCriteria = []Criterion{
	// Design and research.
	{
		ID: "wireframes", Role: Neither, Job: "designer", Dimension: Artifacts,
		Statement: "Produces wireframes, mockups and prototypes.",
		Source:    "UXPA; Nielsen Norman Group", Relevance: -400,
		Terms: []string{
			"{produce} … {wireframe}", "sketch … {wireframe}", "design … {wireframe}", "wireframing and prototyping",
			"design and prototype", "interactive prototypes", "clickable prototypes", "low fidelity", "hi fi",
			"lo fi", "design mockups", "design deliverables", "wireframes and mockups", "prototypes and mockups",
			"high fidelity designs", "high fidelity mockups", "high fidelity prototypes", "low and high fidelity",
		},
	},
	{
		ID: "visual-design", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Designs what an interface looks like: type, colour, layout, icons.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -650,
		Terms: []string{
			"visual design", "visual designer", "user interface design", "web design", "graphic designer",
			"typography", "color theory", "visually appealing", "style guides", "responsive design", "motion design",
			"design concepts", "design … {interface}", "pixel perfect", "layouts", "illustration", "eye for design",
			"{produce} … {interface}",
		},
	},
	{
		ID: "design-system", Role: Neither, Job: "designer", Dimension: Artifacts,
		Statement: "Builds and keeps the design system.",
		Source:    "Nielsen Norman Group, Design Systems 101", Relevance: -600,
		Terms: []string{
			"{produce} … design system", "contribute … design system", "evolve … design system",
			"{decide} … design system", "design systems", "component library", "design tokens", "pattern library",
			"ui kit", "design guidelines", "design standards", "human interface guidelines", "material design",
			"design consistency", "design language", "interaction patterns",
		},
	},
	{
		ID: "design-tools", Role: Neither, Job: "designer", Dimension: Tools,
		Statement: "Works in drawing, prototyping and image tools.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -500,
		Terms: []string{
			"{proficient} … figma", "figma or sketch", "adobe xd", "creative suite", "adobe suite", "photoshop",
			"illustrator", "indesign", "after effects", "invision", "zeplin", "axure", "balsamiq", "protopie",
			"design software", "such as figma", "in figma", "design tools such as",
		},
	},
	{
		ID: "interaction-design", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Designs how people move through a product: flows, structure, behaviour.",
		Source:    "ISO 9241-210, Human-centred design for interactive systems", Relevance: -400,
		Terms: []string{
			"interaction design", "interaction designer", "information architecture", "{produce} … {flow}",
			"design … {flow}", "map … {flow}", "site maps", "sitemaps", "storyboards", "{produce} … personas",
			"human centered design", "human computer interaction", "user interaction", "co design", "ux writing",
			"user scenarios", "service blueprints", "experience maps",
		},
	},
	{
		ID: "design-craft", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Explains, reviews and hands over designs, and shows them in a portfolio.",
		Source:    "Nielsen Norman Group", Relevance: -600,
		Terms: []string{
			"design portfolio", "strong portfolio", "portfolio of work", "portfolio of design", "online portfolio",
			"portfolio that", "portfolio showcasing", "portfolio demonstrating", "link to portfolio",
			"design decisions", "communicate design", "design work", "design solutions", "design trends",
			"design projects", "ux best practices", "design critique", "design reviews with", "design process",
			"design direction", "usability principles", "present designs", "wcag", "iterate on designs",
		},
	},
	{
		ID: "designer-seat", Role: Neither, Job: "designer", Dimension: Goal,
		Statement: "The seat is called designer or asks for that experience.",
		Source:    "O*NET 15-1255.00 Web and Digital Interface Designers", Relevance: -900,
		Terms: []string{
			"as product designer", "senior product designer", "user experience designer", "digital designer",
			"designer who", "experience in ux", "product designer you", "product designer with",
			"lead product designer", "junior product designer", "ux ui designer", "lead designer", "designer to join",
			"years of design", "years of ux", "product design experience", "experience in product design",
			"as ux designer", "senior ux designer", "as ui designer", "ux design experience", "ui design experience",
			"senior designer", "designer will",
		},
	},
	{
		ID: "design-leadership", Role: Neither, Job: "designer", Dimension: Activities,
		Statement: "Leads and grows designers.",
		Source:    "Nielsen Norman Group, DesignOps", Relevance: -600,
		Terms: []string{
			"{coach} … designers", "mentor designers", "manage designers", "lead designers", "grow … designers",
			"hire … designers", "design leadership", "design leader", "design manager", "head of design",
			"design director", "design culture", "design practice", "grow design team", "other designers",
			"fellow designers", "lead … design team",
		},
	},
	{
		ID: "usability-research", Role: Neither, Job: "user researcher", Dimension: Activities,
		Statement: "Plans and moderates studies with users and reports findings.",
		Source:    "UXPA; Nielsen Norman Group", Relevance: -550,
		Terms: []string{
			"usability testing", "usability studies", "research plan", "recruit participants",
			"participant recruitment", "research operations", "qualitative research methods",
			"quantitative research methods", "evaluative research", "card sorting", "ethnographic", "usertesting",
			"user testing sessions", "plan and conduct … user", "conduct … usability", "run … usability",
			"research findings", "survey design",
		},
	},
	{
		ID: "researcher-seat", Role: Neither, Job: "user researcher", Dimension: Goal,
		Statement: "The seat is called user or UX researcher.",
		Source:    "UXPA", Relevance: -800,
		Terms: []string{
			"user researcher", "ux researcher", "user experience researcher", "design researcher", "ux research",
			"experience in user research", "experience conducting user research", "user research experience",
			"quantitative researcher", "qualitative researcher", "user research methodologies",
			"user research and usability", "as researcher", "consumer insights",
		},
	},
	{
		ID: "game-design", Role: Neither, Job: "game designer", Dimension: Activities,
		Statement: "Designs rules, levels and balance of a game.",
		Source:    "O*NET 15-1255.01 Video Game Designers", Relevance: -700,
		Terms: []string{
			"game designer", "game design", "level design", "level designer", "game mechanics", "gameplay systems",
			"gameplay features", "game engines", "unreal engine", "game developer", "character artist", "zbrush",
			"narrative design", "playtest", "game programmer",
		},
	},

	// Building software.
	{
		ID: "write-code", Role: Neither, Job: "software engineer", Dimension: Activities,
		Statement: "Writes, reviews, tests and debugs code.",
		Source:    "IEEE Computer Society, SWEBOK Guide", Relevance: -700,
		Terms: []string{
			"write … {code}", "code review", "review code", "coding standards", "hands on coding",
			"hands on development", "unit tests", "pair programming", "debug", "production grade", "claude code",
			"refactor", "test driven development", "tdd", "object oriented programming", "object oriented design",
			"pull requests", "version control", "code quality", "well tested", "design patterns",
			"programming skills", "github actions", "{produce} … {code}",
		},
	},
	{
		ID: "programming-languages", Role: Neither, Job: "software engineer", Dimension: Tools,
		Statement: "Programs in general-purpose languages.",
		Source:    "TIOBE Index; O*NET 15-1252.00 Software Developers", Relevance: -350,
		Terms: []string{
			"{proficient} … {language}", "programming in … {language}", "coding in … {language}",
			"develop in … {language}", "written in … {language}", "program in … {language}", "code in … {language}",
			"programming language", "python and sql", "python programming", "java programming", "c programming",
			"python or java", "python java", "java python", "java j2ee",
		},
	},
	{
		ID: "software-engineer-seat", Role: Neither, Job: "software engineer", Dimension: Goal,
		Statement: "The seat is called software engineer or developer, or asks for that experience.",
		Source:    "O*NET 15-1252.00 Software Developers", Relevance: -900,
		Terms: []string{
			"software engineer who", "senior software engineer", "staff software engineer", "lead software engineer",
			"full stack engineer", "full stack developer", "fullstack", "backend engineer", "front end developer",
			"software development engineer", "founding engineer", "principal engineer", "principal software engineer",
			"junior software engineer", "frontend engineer", "front end engineer", "back end developer",
			"java developer", "python developer", "engineer to join", "engineer will", "as developer",
			"staff engineer", "application developer",
		},
	},
	{
		ID: "backend", Role: Neither, Job: "software engineer", Dimension: Tools,
		Statement: "Builds services and data stores.",
		Source:    "O*NET 15-1252.00 Software Developers", Relevance: -500,
		Terms: []string{
			"implement … {service}", "backend services", "back end development", "server side", "spring boot",
			"fastapi", "php", "nestjs", "postgres", "mysql", "nosql", "microservices", "graphql apis", "flask",
			"node js", "postgresql", "rabbitmq", "dynamodb", "relational databases", "database design", "asp net",
			"golang", "grpc", "ruby on rails",
		},
	},
	{
		ID: "frontend", Role: Neither, Job: "software engineer", Dimension: Tools,
		Statement: "Builds interfaces in the browser.",
		Source:    "O*NET 15-1254.00 Web Developers", Relevance: -500,
		Terms: []string{
			"frontend development", "front end development", "frontend frameworks", "{proficient} … javascript",
			"{proficient} … typescript", "reactjs", "redux", "ui components", "typescript", "html", "css3",
			"react js", "angular", "vue", "svelte", "cross browser", "web components", "build … user interfaces",
		},
	},
	{
		ID: "mobile", Role: Neither, Job: "software engineer", Dimension: Tools,
		Statement: "Builds mobile applications.",
		Source:    "O*NET 15-1252.00 Software Developers", Relevance: -550,
		Terms: []string{
			"android developer", "ios engineer", "android engineer", "mobile engineer", "mobile development",
			"ios development", "android development", "react native", "flutter", "swiftui", "objective c", "kotlin",
			"jetpack compose", "xcode", "ios sdk", "mvvm", "android sdk", "xamarin",
		},
	},
	{
		ID: "devops", Role: Neither, Job: "DevOps engineer", Dimension: Tools,
		Statement: "Runs deployments, infrastructure and production.",
		Source:    "Google, Site Reliability Engineering", Relevance: -450,
		Terms: []string{
			"ci cd", "deployment pipelines", "build pipelines", "terraform", "ansible", "cloudformation", "jenkins",
			"gitlab ci", "argocd", "grafana", "on call rotation", "devops engineer", "powershell",
			"deploy … production", "kubernetes clusters", "{proficient} … docker", "{proficient} … aws", "gitops",
			"containerization", "datadog", "linux", "scripting languages", "aws lambda", "maintain … production",
		},
	},
	{
		ID: "machine-learning-engineering", Role: Neither, Job: "machine learning engineer", Dimension: Activities,
		Statement: "Trains, tunes and serves models.",
		Source:    "O*NET 15-2051.00 Data Scientists", Relevance: -550,
		Terms: []string{
			"pytorch", "tensorflow", "jax", "hugging face", "langchain", "scikit learn", "xgboost", "mlflow",
			"model training", "model serving", "deep learning", "machine learning engineer", "ml engineer",
			"ai engineer", "ml pipelines", "training pipelines", "keras", "machine learning algorithms",
			"neural networks", "feature engineering", "ml models", "fine tuning", "train … {model}",
			"deploy … {model}",
		},
	},
	{
		ID: "embedded", Role: Neither, Job: "embedded engineer", Dimension: Activities,
		Statement: "Writes firmware and drivers, designs logic and circuits.",
		Source:    "O*NET 17-2061.00 Computer Hardware Engineers", Relevance: -700,
		Terms: []string{
			"firmware", "embedded software", "embedded systems", "pcb", "schematic", "fpga", "verilog",
			"systemverilog", "uvm", "soc design", "post silicon", "matlab", "hardware design", "design verification",
			"vhdl", "tape out", "timing closure", "electrical engineer",
		},
	},
	{
		ID: "mechanical-civil", Role: Neither, Job: "mechanical or civil engineer", Dimension: Activities,
		Statement: "Designs and tests mechanical, electrical or civil works.",
		Source:    "O*NET 17-2141.00 Mechanical Engineers; 17-2051.00 Civil Engineers", Relevance: -700,
		Terms: []string{
			"mechanical engineer", "mechanical design", "civil engineer", "structural engineer", "chemical engineer",
			"design engineer", "autocad", "finite element", "technical drawings", "power electronics", "test bench",
			"validation engineer", "verification engineer", "cad", "bim", "injection molding", "plc programming",
			"scada",
		},
	},
	{
		ID: "architecture", Role: Neither, Job: "architect", Dimension: Activities,
		Statement: "Decides the technical structure of systems.",
		Source:    "The Open Group, TOGAF Standard", Relevance: -550,
		Terms: []string{
			"as architect", "architect will", "enterprise architecture", "solution architecture",
			"software architecture", "cloud architecture", "{decide} … architecture", "{produce} … architecture",
			"design … architecture", "architectural decisions", "architecture reviews", "architectural design",
			"togaf", "enterprise architect", "data architect", "architectural patterns", "domain driven design",
			"design … scalable systems",
		},
	},
	{
		ID: "engineering-management", Role: Neither, Job: "engineering manager", Dimension: Activities,
		Statement: "Hires, leads and grows engineers and answers for engineering.",
		Source:    "O*NET 11-3021.00 Computer and Information Systems Managers", Relevance: -600,
		Terms: []string{
			"{coach} … {engineer}", "hire … {engineer}", "recruit … {engineer}", "grow … {engineer}",
			"manage … {engineer}", "manage engineering team", "engineering culture", "engineering excellence",
			"engineering standards", "engineering best practices", "engineering practices", "engineering hiring",
			"technical lead", "technical mentorship", "mentorship to junior", "lead engineering team",
			"manage team of engineers", "as engineering manager", "as cto", "technical direction",
			"software engineering manager", "technical leadership", "mentor junior", "engineering manager will",
		},
	},

	// Testing, data, and running systems.
	{
		ID: "test-cases", Role: Neither, Job: "tester", Dimension: Artifacts,
		Statement: "Writes and executes tests and reports defects.",
		Source:    "ISTQB Glossary", Relevance: -700,
		Terms: []string{
			"{produce} … {test-case}", "execute … {test-case}", "execute … tests", "perform … testing",
			"test execution", "test coverage", "test design", "manual testing", "qa processes", "software testing",
			"software quality", "regression testing", "functional testing", "exploratory testing", "smoke testing",
			"black box", "load testing", "performance testing", "api testing", "cross browser testing", "bug reports",
			"report bugs", "quality assurance processes", "test plans",
		},
	},
	{
		ID: "test-automation", Role: Neither, Job: "tester", Dimension: Tools,
		Statement: "Builds automated tests and frameworks.",
		Source:    "ISTQB, Test Automation Engineering", Relevance: -700,
		Terms: []string{
			"test automation", "automated tests", "automation testing", "automation framework", "automation engineer",
			"selenium", "cypress", "playwright", "appium", "junit", "testng", "pytest", "cucumber", "rest assured",
			"test frameworks", "testing tools", "testrail", "postman",
		},
	},
	{
		ID: "tester-seat", Role: Neither, Job: "tester", Dimension: Goal,
		Statement: "The seat is called tester or quality assurance engineer.",
		Source:    "O*NET 15-1253.00 Software Quality Assurance Analysts and Testers", Relevance: -900,
		Terms: []string{
			"qa engineer", "qa tester", "qa analyst", "qa lead", "qa manager", "qa automation",
			"quality assurance engineer", "quality assurance tester", "test engineer", "test manager",
			"test automation engineer", "sdet", "software development engineer in test", "manual tester",
			"tester to join", "experience in quality assurance", "istqb", "in software testing",
		},
	},
	{
		ID: "bi-reporting", Role: Neither, Job: "data analyst", Dimension: Artifacts,
		Statement: "Produces dashboards and regular reports for others to decide by.",
		Source:    "O*NET 15-2051.01 Business Intelligence Analysts", Relevance: -400,
		Terms: []string{
			"power bi", "qlik", "ssrs", "dax", "data storytelling", "reporting and dashboards",
			"dashboards and reports", "interactive dashboards", "business intelligence tools", "reporting solutions",
			"automate reports", "ad hoc reports", "ad hoc analysis", "analytics and reporting", "google tag manager",
			"adobe analytics", "tableau dashboards", "lookml", "microstrategy", "cognos", "data visualization tools",
			"reporting automation", "weekly and monthly reports", "tracking implementation",
		},
	},
	{
		ID: "data-analysis", Role: Neither, Job: "data analyst", Dimension: Activities,
		Statement: "Queries, cleans and analyses data sets.",
		Source:    "O*NET 15-2051.01 Business Intelligence Analysts", Relevance: -450,
		Terms: []string{
			"write … sql", "sql queries", "advanced sql", "complex sql", "sql server", "extract data",
			"data cleaning", "pivot tables", "statistical analysis", "data accuracy", "datasets", "data manipulation",
			"data wrangling", "data cleansing", "data mining", "exploratory data analysis", "statistical software",
			"data integrity", "stored procedures", "pl sql", "advanced excel", "vba", "sas", "large data sets",
		},
	},
	{
		ID: "data-analyst-seat", Role: Neither, Job: "data analyst", Dimension: Goal,
		Statement: "The seat is called analyst of data, reports or insights.",
		Source:    "O*NET 15-2051.01 Business Intelligence Analysts", Relevance: -800,
		Terms: []string{
			"business intelligence analyst", "bi analyst", "bi developer", "analytics engineer", "analytics manager",
			"reporting analyst", "web analyst", "pricing analyst", "research analyst", "experience in data analytics",
			"data analysis experience", "as data analyst", "senior data analyst", "data analyst will",
			"data analyst to join", "data analyst who", "marketing data analyst", "experience in analytics",
		},
	},
	{
		ID: "data-science", Role: Neither, Job: "data scientist", Dimension: Activities,
		Statement: "Builds statistical and predictive models.",
		Source:    "O*NET 15-2051.00 Data Scientists", Relevance: -550,
		Terms: []string{
			"senior data scientist", "data science experience", "data science projects", "statistical modeling",
			"statistical methods", "causal inference", "predictive modeling", "machine learning models",
			"time series", "forecasting models", "optimization models", "pandas", "jupyter", "as data scientist",
			"data science models", "logistic regression", "econometrics", "operations research", "numpy",
			"python or r", "r or python", "experimental design", "recommender systems", "design … algorithms",
		},
	},
	{
		ID: "data-engineering", Role: Neither, Job: "data engineer", Dimension: Activities,
		Statement: "Builds data pipelines, warehouses and models of stored data.",
		Source:    "DAMA, DMBOK", Relevance: -600,
		Terms: []string{
			"senior data engineer", "as data engineer", "data engineering experience", "data pipelines", "etl", "elt",
			"ssis", "fivetran", "airbyte", "airflow", "dbt", "redshift", "databricks", "data ingestion",
			"data engineer will", "data engineer who", "data warehouse", "data infrastructure", "data processing",
			"data transformation", "spark", "kafka", "hadoop", "bigquery",
		},
	},
	{
		ID: "data-governance", Role: Neither, Job: "data manager", Dimension: Activities,
		Statement: "Keeps master data, definitions and data quality.",
		Source:    "DAMA, DMBOK", Relevance: -500,
		Terms: []string{
			"data stewardship", "master data management", "data catalog", "data lineage", "metadata management",
			"data quality rules", "collibra", "data management plan", "data annotation", "label data",
			"data governance policies", "maintain … master data",
		},
	},
	{
		ID: "it-support", Role: Neither, Job: "IT support", Dimension: Activities,
		Statement: "Supports users' devices and administers systems.",
		Source:    "O*NET 15-1232.00 Computer User Support Specialists; 15-1244.00 Network and Computer Systems Administrators", Relevance: -800,
		Terms: []string{
			"help desk", "it support", "it specialist", "system administrator", "system administration",
			"active directory", "office 365", "microsoft 365", "intune", "windows server", "vmware", "printers",
			"network infrastructure", "tcp ip", "azure ad", "hardware and software issues", "troubleshoot hardware",
			"network engineer", "routers", "firewalls", "lan", "backup and recovery", "it equipment", "helpdesk",
		},
	},
	{
		ID: "security-analyst", Role: Neither, Job: "security analyst", Dimension: Activities,
		Statement: "Defends systems: monitoring, tests, controls, response.",
		Source:    "O*NET 15-1212.00 Information Security Analysts", Relevance: -700,
		Terms: []string{
			"security engineer", "penetration testing", "threat modeling", "siem", "splunk", "malware analysis",
			"reverse engineering", "digital forensics", "iso 27001", "owasp", "cissp", "ceh", "penetration tester",
			"vulnerability management", "threat hunting", "security awareness", "cism", "network security",
		},
	},
}
