import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of English.
 */
export const enNames = {
  notNames: `
    vice deputy senior junior executive managing chief assistant associate corporate press the and of for to in on at by from with about as
    is are was were be been being has have had does did can could should would must not no yes or but if then than that this these those
    there here where when what who whom whose which why how we you she it they us our ours your yours their his her its my me him them all
    any each every both more most many much some other others another such only own same also just now new news latest recent up down out
    over under into onto through between during before after above below against within without across per via plus please contact contacts
    home homepage menu search site sitemap website web webpage pages main skip content contents navigation navigate login log sign register
    registration subscribe subscription newsletter newsletters email e-mail mail phone telephone fax mobile address map maps directions
    location locations facebook twitter linkedin instagram youtube follow share print download downloads upload view see watch listen learn
    find get go click submit send apply application applications join donate donation donations volunteer give giving support help faq faqs
    question questions answer answers feedback comment comments reply open show hide next previous back top last first second third language
    languages translate copyright rights reserved privacy policy policies terms conditions cookie accept settings accessibility disclaimer
    legal notice notices statement statements media release releases newsroom gallery image images photo photos picture pictures photography
    video videos audio podcast podcasts blog blogs article articles stories feature features featured report reports publication
    publications document documents file files resource resources library archive archives archived event events calendar schedule agenda
    meeting meetings minutes conference conferences workshop workshops topic topics category categories tag tags keywords related links
    quick useful overview introduction background summary details detail info information general note notes editors update updates updated
    published posted modified date time inquiries enquiries inquiry enquiry requests request business businesses company companies
    corporation industry industries products product services service solutions technology technologies system systems software data digital
    online internet network networks development research science sciences education school schools university college students student
    faculty staff academic academics admission admissions alumni undergraduate graduate course courses program programs programme programmes
    training career careers jobs job employment vacancies opportunities opportunity people person team teams member members membership
    leadership management board committee council government public private community communities city town county village state states
    national international global regional local federal united kingdom world europe european africa african asia asian american british
    canadian australian irish canada australia zealand britain scotland germany spain italy sweden norway denmark finland iceland
    netherlands belgium switzerland austria poland china japan russia mexico brazil u.s u.k usa uk eu un california texas florida illinois
    massachusetts pennsylvania ohio michigan minnesota wisconsin oregon colorado arizona tennessee kentucky maryland louisiana alabama
    oklahoma connecticut jersey hampshire manchester birmingham edinburgh glasgow cardiff belfast dublin toronto ottawa montreal vancouver
    melbourne chicago boston philadelphia seattle miami atlanta brussels geneva street road avenue suite floor room box south east northern
    southern eastern western northeast northwest southeast southwest central center centre building office offices headquarters campus
    department departments health healthcare medical medicine hospital patient patients care clinical safety security emergency environment
    environmental energy water climate transport transportation traffic parking housing planning finance financial budget tax taxes fees
    payment payments pay billing account accounts order orders shop shopping store cart checkout buy sale sales prices offers offer free
    welcome thank thanks dear sincerely regards hello happy history mission vision values strategy strategic goals projects project
    initiative initiatives partners partner partnerships sponsors sponsor sponsorship awards award grants honors exhibition exhibitions
    visit visitor visitors tour tours travel ticket tickets hours opening closed today tomorrow yesterday week month year years days daily
    weekly monthly annual total number numbers name names title role position type size status version advanced basic additional further
    special specific important available current upcoming past future popular full whole great big large better minor various several
    advertise advertising advertisement investor investors shareholder earnings quarterly results governance sustainability responsibility
    diversity inclusion equality human relations affairs communications communication marketing operations administration administrative
    technical customer customers client clients consumer consumers user users family families children kids youth adults seniors women men
    woman arts culture cultural music film sport sports entertainment food lifestyle weather politics opinion editorial crime laws court
    courts police fire rescue military defense defence veterans elections election vote voting citizens residents issue issues problem
    complaint complaints form forms permit permits license licenses frequently asked vacant start started try use used using make made let
    know need want work working works live play stay keep take set add edit delete save cancel continue select choose enter required
    optional loading error found immediate embargoed ends end source credit courtesy caption hi-res b-roll streaming channel channels tv
    radio app apps android ios edition editions explore discover browse filter sort mastheads toggle expand collapse dropdown scroll consent
    preferences on-line ordering order portal knowledge a-z index certificate certificates gift gifts cards handbook manual guide guides
    guideline guidelines control controls meal meals recipe recipes menu menus drinks dining catering delivery receptacle receptacles
    chair chairs table tables mattress mattresses furniture accessories apparel clothing shoes jewelry toys repair repairs rental rentals
    removal prevention concern concerns contract contracts ordinance ordinances bids proposal proposals procurement budget audit
    marriage birth death pet pets animal animals outbreaks pollution infrastructure estate
    property properties listing listings tenant tenants landlord parental guidance advice tips tool tools toolkit kit plans review reviews
    rating ratings testimonial testimonials specials deals coupon coupons discount discounts shipping returns warranty fabric retail
    dealer dealers distributor distributors supplier suppliers vendor vendors manufacturing engineering quality assurance testing
    laboratory equipment supplies parts spare spares technician installation maintenance cleaning landscaping plumbing heating cooling
    electrical roofing flooring painting lighting seasonal camping fishing hiking swimming tennis
    basketball baseball football soccer hockey wedding weddings birthday party parties banquet banquets group groups reservations
    german greek hungarian spanish italian portuguese polish czech danish swedish norwegian finnish icelandic estonian latvian lithuanian
    romanian bulgarian croatian slovak slovenian turkish arabic chinese japanese korean speakers
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
    joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
    brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas
    peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur
    gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas luis
    carlos simon ian graham neil nigel colin stuart stewart martin philip phillip craig gareth gavin darren dean lee barry derek dominic
    duncan ewan euan fergus fraser geoffrey geoff giles glen glenn graeme guy hamish harry harvey hugh hugo iain jamie jim jimmy jonathon
    julian keiran kieran kirk lewis lloyd luke malcolm marcus max mike miles mick mohammed muhammad mohammad ahmed ali neal nick oliver
    oscar owen padraig pete piers ralph rhys rob robin rod roderick rory ross rupert russ sam sebastian shane shaun shawn spencer steve ted
    theo tim toby todd tom tony travis trevor tristan troy vernon victor wesley aidan angus alastair alistair alasdair andy antonio barnaby
    ben bernard bert bill bob brad brendan brent brett byron cameron cathal chad chris chuck ciaran clark cliff clifford clive cody conor
    connor cormac corey curtis damian damien dan danny darrell darryl dave declan dermot des desmond diarmuid don doug dwayne dwight earl
    eddie edgar edwin ed eamon eamonn eoin ernest eugene evan felix finn francis fred frederick garth gene gordon grant greg hal howard ivan
    jared jay jeff jerome jesus joel johnny jon julio karl ken kelvin kurt lance leo leon leonard leroy leslie lester louis manuel marc
    mario marvin maurice melvin micheal miguel mitchell morgan nathaniel neville niall norman oisin omar pablo pedro perry rafael ray
    reginald ricardo rick ricky rodney roland ron ronnie ruairi rudy salvador sergio seamus sidney stan stanley stefan terence terrance
    theodore tommy tyrone vince warren mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
    margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen
    angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria catherine heather diane
    olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison
    teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly
    charlotte natalie theresa diana brittany doris kayla alexis lori marie claire clare fiona helen joanne joanna jane kate katie katy kathy
    kim kirsty kirsten lesley lindsay lindsey louise lucy lynn lynne mandy maureen moira morag natasha nicola niamh orla pauline paula
    penelope penny philippa phoebe pippa rosemary rosie sally siobhan sinead sophie stella sylvia tara tracey tracy una ursula valerie
    vanessa vera veronica vicky vivian vivienne wendy yvonne zoe alison allison amelia annabel anne annette annie antonia audrey beatrice
    becky belinda bernadette beth bethany bonnie bridget caroline carla carmen carrie cathy cecilia charlene chelsea chloe christa ciara
    cindy claudia colleen constance courtney crystal daisy daphne dawn debbie deirdre eileen elaine eleanor elena ella ellen ellie eloise
    erica erin esther eve evie fatima felicity florence francesca freya gail gemma georgia georgina geraldine gillian gina ginny grainne
    gwen hazel heidi hilary holly imogen ingrid irene isabel isabelle isla jackie jade jan janine jasmine jeanette jeanne jenna jenny jill
    jo jodie josephine joy juanita juliet june kara karin kathie katrina kay kayleigh kerry kirstie kristen kristin kristina kristine krista
    lara leah leanne lena lillian lily liz lois lorna lorraine lydia lynda mairead margarita margo maggie mariah marianne marion marjorie
    marsha martina maya melanie mia mildred mollie molly monica muriel naomi nadia nina nora norma oonagh peggy priya priscilla rhiannon
    rhonda rita roberta robyn rosa rosalind rose roisin roxanne ruby sabrina saoirse savannah scarlett sheila shannon shelley sheri sherry
    sonia stacey stacy sue susanna susanne suzanne tamara tammy tanya tessa thelma tiffany tina toni tonya tricia trish trisha vicki vickie
    violet yolanda yasmin aisha barbra felisa pinki
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
