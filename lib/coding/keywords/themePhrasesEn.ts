/**
 * English phrases of the themes made of parts, beside `THEME_KEYWORDS`: by `|`, "(a/b) (c/d)" is each with each. Both spellings
 * of English are made of one.
 */
export const THEME_PHRASES_EN: Readonly<Record<string, string>> = {
  "war-legacy":
    "(legacies/legacy) of the (past/vietnam/american) war|(wartime/war-time) legacy|war's (legacies/legacy)|(consequences/problems/issues) left (by/behind by/over from) the war|reconciliation after the war",
  dioxin: "(chemical toxins/chemicals) left (by/behind by/over from) the war|hotspots of dioxin|dioxin hotspots",
  uxo: "anti-personnel mines|unexploded (munitions/mines/shells)|clearance of (mines/landmines)",
  "mia-accounting":
    "(american/us/u.s.) mias|remains of (us/u.s./american) (service members/soldiers/troops/personnel/pilots)|(us/u.s./american) (service members/soldiers/troops/personnel) (missing/unaccounted for)",
  "war-remains": "war dead|fallen vietnamese soldiers|(vietnamese/vietnam's) war (martyrs/dead)",
  "war-relics": "keepsakes|(wartime/war-time/soldiers') letters|personal effects of fallen|(wartime/war) keepsakes",
  maritime:
    "(maritime/marine/ocean) (affairs/matters/collaboration/cooperation/ties/links/policy)|sea-related|maritime situation",
  "sea-disputes":
    "(coercive/aggressive/provocative/dangerous/unilateral) (actions/behaviour/moves/conduct) (at sea/in the south china sea/in the east sea)|reclamation|east vietnam sea",
  "maritime-security":
    "(ocean/sea lane/sea-lane) security|(naval/navy-to-navy/navy) (ties/cooperation/links/collaboration/relations/exchanges)|(crime/crimes) at sea|(joint naval/joint maritime) (patrol/patrols)|protection of (undersea/submarine) cables",
  "coast-guard": "joint coast guard (patrol/patrols)|coastguard (ties/cooperation/exchanges)",
  fisheries: "fish farming|(fishing/fisheries/fishery) (cooperation/ties/products/sector)",
  "ocean-economy":
    "marine (resources/biodiversity/litter/research/scientific research)|ocean (governance/plastic/resources)|seabed|deep-sea research",
  "joint-patrol":
    "joint (naval/maritime/coast guard/border/sea) (patrol/patrols)|bilateral patrols|patrolling together",
  defence:
    "(defence/military) (links/engagement/collaboration/exchanges/contacts/interaction/sector/sphere/field/matters/issues/agreement/pact)|military relations|army-to-army cooperation|(in/including/covering/on/such as) defence",
  "defence-dialogue":
    "staff talks|military (dialogue/talks/consultations)|defence (working group/cooperation committee)",
  "defence-industry":
    "(naval/military) shipbuilding|shipbuilding for the navy|defence (trade/research/innovation/manufacturing/supply chains)|maintenance of military equipment",
  "military-training":
    "(joint/bilateral/naval/navy/army/air force/military/combined/joint military/joint naval) (exercise/exercises/drill/drills/manoeuvres/maneuvers)|training (for/of) (military personnel/soldiers/troops/vietnamese officers/military officers)|courses for vietnamese officers",
  peacekeeping: "blue (beret/berets)",
  "military-medicine":
    "military (hospitals/medics/doctors)|army medical|field hospitals|aviation medicine|medical corps",
  "port-call":
    "(visit/visits) (by/of) (naval vessels/naval ships/warships/navy ships/navy vessels/military ships)|(calls/visits) by (navy/naval) ships",
  arms: "(transfer/transfers) of (defence/military) (equipment/hardware)|(defence/military) equipment (transfer/transfers)|patrol vessels for the navy",
  security:
    "(security/police/law enforcement/intelligence/policing) (cooperation/ties/links/collaboration/matters/issues/partnership/exchanges/coordination)|regime security|social order|policing|police (agencies/services)",
  "transnational-crime":
    "criminal (matters/networks/gangs/syndicates/activities/justice)|anti-drug|drug (prevention/abuse)|counterfeit goods|asset recovery|(scam/crime) (syndicates/rings)|(illegal/irregular) (border crossings/entry)",
  "counter-terrorism":
    "extremist|extremist (groups/organisations/violence)|radicalisation|reactionary|counter-extremism",
  cyber: "(data/digital) security|online safety|cyber (threats/resilience/capacity/incidents)",
  "border-management":
    "border of peace|peaceful border|border (control/cooperation/delimitation/matters/negotiations/talks/stability/surveillance/work/question)|frontier (management/security/issues)|illegal border (crossing/crossings)",
  "partnership-upgrade":
    "(establish/establishing/forge/forging) (a/the) (strategic/comprehensive/comprehensive strategic) partnership|(taking/bringing/take/bring/move) (relations/ties) to a (strategic/comprehensive) partnership",
  "party-ties":
    "training of party (officials/cadres)|party commissions|exchanges between political parties|party's external relations|exchange of party theory|(training/exchange) for party officials",
  anniversary:
    "commemorative|year of (humanistic/cultural/friendship) (exchange/exchanges)|half a century of (ties/relations)|golden jubilee",
  parliamentary:
    "legislative (exchanges/exchange/experience/channel/work/affairs)|lawmaking|law-making|lawmakers' exchanges|parliament-to-parliament|national assembly committees|parliamentarians|exchanges between lawmakers",
  multilateral: "francophonie|non-aligned movement|global south|oecd",
  asean: "association of southeast asian nations",
  apec: "asia-pacific economic cooperation",
  mekong:
    "(sub-regional/subregional) cooperation|clv|clv development triangle|development triangle|mekong (subregional/sub-regional) cooperation",
  "trade-investment": "business cooperation|economic (collaboration/connectivity/interaction/exchanges)",
  trade:
    "(opening/open up/opening up) (markets/their markets)|technical barriers|rules of origin|cepa|trade (cooperation/issues/matters/links/target/negotiations/talks/friction/frictions/policy)|aitiga|trade in (goods/services)",
  investment:
    "venture capital|investment (capital/flows/fund/funds/treaty/links/ties/opportunities)|(foreign direct/new/more/further) investment",
  tariffs: "duty-free|section 232|(tariff/duty) (cuts/reductions/issue/policy)",
  "supply-chain":
    "(strategic/essential/critical) minerals|(production/industrial) chains|raw materials|mineral (processing/cooperation/resources)",
  agriculture:
    "cashew|cashews|pomelo|lychee|dairy|animal health|plant health|veterinary|crops|agri-tech|agritech|food (safety/processing)|coconut|coconuts|irrigation",
  infrastructure: "bridge projects|urban development|transport (cooperation/sector/projects/networks/routes)",
  rail: "subway|light rail",
  "road-border-gates":
    "cross-border (transport/roads/bridge/economic)|border (markets/market)|road (transport/links)|bac luan",
  "ports-aviation":
    "airports|airline cooperation|(deep-sea/deep-water) ports|port (development/connectivity/cooperation)|vung ang port|air services|(maritime/sea) transport|shipping (line/lines/links)|aircraft (maintenance/purchases/purchase/orders)|comac",
  "energy-infrastructure":
    "(gas-fired/coal-fired) power|crude oil|power generation|energy infrastructure|thermal power|fuel supplies|petrochemicals|petrochemical|transmission lines|pumped storage|electricity (trade/grid/supply)|power (trade/projects/interconnection)",
  "science-technology":
    "s&t|khcn|intellectual property|joint research|(core/strategic/advanced) (technology/technologies)",
  semiconductors: "integrated (circuit/circuits)|wafer|(chip/semiconductor) design",
  digital: "blockchain|internet of things|iot|starlink|qr code|(cross-border/electronic) (payment/payments)",
  "nuclear-energy": "smr|smrs|nuclear (technology/safety/cooperation/sector)|rosatom",
  innovation: "entrepreneurship|r&d",
  "human-rights":
    "gender equality|women's rights|rights of the child|children's rights|freedom of speech|lgbt|lgbtq|(fundamental/basic) freedoms|arbitrary arrests|detention of (journalists/activists/bloggers)|rights (situation/record/concerns)|rights of (minorities/ethnic minorities)",
  "rights-dialogue": "rights dialogue|dialogue on rights",
  religion: "interfaith|churches|pastors|protestant",
  labour: "independent unions|labour (relations/commitments/reforms)|occupational safety|decent work|social insurance",
  "people-to-people":
    "people's diplomacy|people-to-people (contacts/ties)|humanistic exchanges|grassroots exchanges|province-to-province|exchanges between (the peoples/the two peoples/people)",
  education:
    "human (resource/resources) (training/development)|training of human resources|teaching (vietnamese/english)|(english/vietnamese/vietnamese language) (teaching/training)|overseas study|teacher training|(joint degree/degree) programmes|skills development|educational (exchanges/links/cooperation/institutions/partnership)|postgraduate|scholars|capacity building for (officials/civil servants)|talent development|campuses|more vietnamese students|vietnamese students (in/to)",
  culture:
    "cinema|museums|sport exchanges|sporting|(art/arts) (exhibition/exhibitions/exchanges)|(press/media) (cooperation/exchanges)|gastronomy|(creative/cultural) industries|restoration of (my son/relics/monuments)",
  tourism:
    "visa (waivers/facilitation/exemptions)|e-visa|e-visas|visitor (arrivals/flows/numbers)|travel (links/industry)|tourist flows",
  health:
    "traditional medicine|medical (training/research/technology/supplies/services/workers)|infectious (disease/diseases)|antimicrobial|telemedicine|cancer|elderly care|(ageing/aging) population|nutrition|pharmaceutical (industry/cooperation/sector)",
  "labour-migration":
    "(more vietnamese/vietnamese) (nurses/caregivers/trainees/interns/residents/expatriates/diaspora/migrants)|nurses (in/to/from)|(work/working) visas|working holiday|work and holiday|(legal/skilled/irregular) migration|migration (cooperation/issues/and mobility)|labour (recruitment/market access/exchange/ties)|manpower|employment for skill|people of vietnamese origin|vietnamese (people living/living/nationals living) in|hiring vietnamese",
  humanitarian: "displaced people",
  "disaster-response":
    "rescue (operations/training)|emergency response|disaster (preparedness/resilience/mitigation)|firefighting|fire fighting",
  aid: "donations|preferential credit|financial assistance|soft loans",
  "climate-environment": "forestry|green (cooperation/partnership)",
  climate:
    "(emission/emissions) (reduction/reductions/cuts)|(rising sea/sea) levels|saltwater|methane|decarbonisation|paris agreement|carbon neutrality",
  "energy-transition":
    "energy (storage/saving/partnership/projects/efficiency)|low-emission|battery storage|ammonia|carbon neutrality",
  "water-mekong":
    "mekong river commission|water (resource/cooperation/sources)|flows of the mekong|river management|(cross-border/transboundary) water|mekong (flows/water/river water)",
};
