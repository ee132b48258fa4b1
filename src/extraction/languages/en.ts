import { enNames } from './en-names.ts';
import { enTitles } from './en-titles.ts';
import type { Language } from './language.ts';

/**
 * English, as written in Britain, Ireland, North America, Australia, South Africa and by organizations that write for all.
 */
export const en: Language = {
  code: 'en',
  labels: {
    phone: `
      phone, telephone, tel, tel.no, tel no, telephone number, telephone no, phone number, phone numbers, phone no, ph, ph no, ph., p, t,
      tele, call, call us, call us on, call us at, or call, please call, contact number, contact no, contact tel, number, office,
      office phone, office number, office telephone, office tel, work, work phone, work tel, business phone, business, daytime phone,
      landline, voice, o, w, v, telephone/fax, tel/fax, phone/fax, toll free, toll-free, tollfree, toll free number, local, local number,
      international, outside us, from abroad, from overseas, ring, by phone, by telephone, via phone, press telephone, media phone, tty,
      voice/tty, text phone, textphone, freephone, phone us
    `.trim().split(/,\s+/),
    mobile: `
      mobile, mobile phone, mobile number, mobile no, mobile tel, mob, mob., cell, cell phone, cellphone, cellular, cell number, cell no, m,
      c, gsm, handphone, hp, text, sms, text or call, call or text, whatsapp, mobile/whatsapp, mobile/cell, mob. no
    `.trim().split(/,\s+/),
    fax: `
      fax, fax number, fax no, facsimile, telefax, f, fx, by fax, office fax, secure fax, fax line, facsimile number, confidential fax
    `.trim().split(/,\s+/),
    mainNumber: `
      main, main number, main phone, main line, main office, main telephone, main switchboard, switchboard, general, general number,
      general phone, general switchboard, general enquiries, general inquiries, central number, operator, reception, front desk, main desk,
      head office tel, main campus, headquarters phone, information line, central switchboard
    `.trim().split(/,\s+/),
    duty: `
      duty, duty phone, duty press officer, duty officer, duty line, out of hours, out-of-hours, out of office hours, outside office hours,
      outside of office hours, outside normal office hours, after hours, after-hours, afterhours, after hours phone, ooh, on call, on-call,
      on-call phone, on-call media officer, weekend, weekends, evenings and weekends, nights and weekends, emergency, emergency number,
      emergency contact, in case of emergency, 24 hours, 24 hour, 24-hour, 24-hour line, 24-hour media line, 24/7, hotline, 24 hour hotline,
      pager, beeper, duty press phone, after 5 p.m
    `.trim().split(/,\s+/),
    direct: `
      direct, direct line, direct dial, direct number, direct phone, direct tel, direct telephone, ddi, dd, did, dl, d, direct-dial, desk,
      desk phone, private line, personal line, office direct, work direct
    `.trim().split(/,\s+/),
    email: `
      email, e-mail, mail, email address, e-mail address, email us, e-mail us, email us at, email me, send email, send an email,
      send e-mail, electronic mail, internet, e mail, email contact, email addresses, mailto, by email, via email, contact email,
      general email, press email, work email, office email, internet address, e, em
    `.trim().split(/,\s+/),
    extension: ['ext', 'ext.', 'extension', 'extn', 'extn.', 'x', 'xt', 'exten', 'ext no', 'ext #'],
    address: `
      address, postal address, mailing address, mail address, street address, visiting address, visitor address, office address,
      head office address, physical address, location, locations, by mail, by post, write to, write to us, postal, mail to,
      delivery address, deliveries, billing address, registered office, registered address, registered office address, directions, find us,
      our address, street, zip, zip code, postcode, post code, mail stop, mailstop, mail code, room, building
    `.trim().split(/,\s+/),
    hours: `
      hours, office hours, opening hours, opening times, business hours, hours of operation, open, open hours, phone hours, telephone hours,
      lines open, lines are open, phone lines open, times, time, availability, available, closed, hours open, operating hours,
      visiting hours, working hours
    `.trim().split(/,\s+/),
    name: `
      name, full name, first name, last name, surname, forename, given name, contact, contact name, contact person, person, attention, attn,
      attn., att, att., spokesperson name, c/o, point of contact, poc
    `.trim().split(/,\s+/),
    jobTitle: `
      title, job title, position, role, post, job, occupation, designation, function, responsibility, responsibilities, rank, job role,
      area of responsibility, current position
    `.trim().split(/,\s+/),
    unit: `
      department, dept, dept., division, unit, section, team, office, branch, faculty, school, program, programme, group, bureau,
      directorate, area, business unit, service area, department/office, office/department, beat, desk, topic, topics
    `.trim().split(/,\s+/),
    organization: `
      organization, organisation, company, company name, employer, institution, agency, affiliation, firm, business name, association,
      on behalf of, client
    `.trim().split(/,\s+/),
  },
  press: `
    press, media, news media, press contact, press contacts, press contact for, press officer, press officers, senior press officer,
    duty press officer, chief press officer, press office, press offices, press officer for, press inquiries, press inquiry,
    press enquiries, press enquiry, press relations, press relations officer, press relations manager, press secretary,
    deputy press secretary, press spokesperson, press spokesman, press spokeswoman, press service, press desk, press department,
    press centre, press center, press room, press information, press information officer, press and media, press & media,
    press and public affairs, head of press, director of press, press director, media contact, media contacts, media contact information,
    media contacts only, media contact for, media inquiries, media inquiry, media enquiries, media enquiry, media request, media relations,
    media relations contact, media relations contacts, media relations manager, media relations officer, media relations specialist,
    media relations director, director of media relations, media relations office, media relations team, media relations department,
    media office, media officer, media officers, media manager, media adviser, media advisor, media liaison, media liaison officer,
    media line, media hotline, media desk, media team, media centre, media center, media spokesperson, media interviews,
    media interview requests, media information, media only, media and public relations, media and communications, head of media,
    head of media relations, for media, for the media, for media inquiries, for media enquiries, for media use, for press, for the press,
    for press inquiries, for press enquiries, for journalists, for reporters, journalists, reporters, news office, news service,
    news services, news bureau, newsroom, newsdesk, news desk, news media contact, editorial contact, public relations contact, pr contact,
    pr contacts, spokesperson, interview requests, interviews, for interviews, publicist, publicity, publicity contact, publicity manager,
    global media relations, trade media, financial media, business media
  `.trim().split(/,\s+/),
  contactHeadings: `
    contact, contacts, contact us, contact me, contact details, contact data, contact information, contact info, contact person, contact persons,
    contact people, contact list, contacts for, for more information, for more information contact, for more information please contact,
    for further information, for further information contact, for further information please contact, for further details,
    for additional information, for additional information contact, for more info, for more details, more information, further information,
    additional information, further enquiries, further inquiries, for information, for information contact, information, for questions,
    for questions contact, questions, questions?, any questions, have a question, have questions, enquiries, inquiries, queries,
    for enquiries, for inquiries, general enquiries, general inquiries, general contact, general contacts, get in touch, getting in touch,
    reach us, how to contact us, how to reach us, who to contact, whom to contact, key contacts, useful contacts, main contacts,
    primary contact, secondary contact, staff, our staff, staff directory, staff list, faculty and staff, our team, meet the team,
    meet our team, the team, our people, people, who we are, personnel, employees, directory, phone directory, telephone directory,
    administration, leadership, management, management team, executive team, board of directors, officers, board, committee, councillors,
    council members, media contact, media contacts, media inquiries, media enquiries, media relations, press contact, press contacts,
    press inquiries, press enquiries, press office, press officers, press, media, experts, find an expert, spokespeople, spokespersons,
    interviews, for interviews, for interviews contact, notes to editors, editors' notes, editor's notes, note to editors, contact(s),
    investor contact, investor contacts, investors, investor relations, investor relations contact, investor inquiries, company contact,
    company contacts, corporate contact, corporate contacts, editorial contact, technical contact, sales contact, contact points,
    contact our team
  `.trim().split(/,\s+/),
  honorifics: `
    mr, mrs, ms, miss, mx, dr, doctor, prof, sir, dame, lord, lady, rev, reverend, fr, hon, honorable, honourable, the hon, the honorable,
    rt, rt hon, the rt hon, right honourable, his excellency, her excellency, h.e, hrh, col, lt, lt col, lt. col, lt cmdr, ltc, capt, cpt,
    sgt, cpl, gen, brig, cdr, cmdr, adm, rep, sen, gov, amb, supt, insp, phd, ph.d, md, m.d, mba, m.b.a, jd, j.d, esq, cpa, rn, r.n, ba,
    b.a, bs, b.s, bsc, b.sc, ma, m.a, m.s, msc, m.sc, mph, m.ph, mpa, mpp, meng, beng, llb, llm, ll.m, edd, ed.d, dds, d.d.s, dvm, d.v.m,
    d.o, pharmd, p.e, aicp, facs, frcp, frs, fba, facp, faan, obe, mbe, cbe, kbe, dbe, cmg, qc, kc, mp, msp, mep, mla, td, jr, jr., sr, sr.,
    ii, iii, iv, scd, sc.d, dphil, d.phil, psyd, lcsw, msw, lpc, bsn, msn, dnp, fnp, crna, cfp, cfa, pmp, shrm-cp, phr, aprn, usn, usaf,
    usmc
  `.trim().split(/,\s+/),
  particles: `
    von van der den de la le du del della di da dos das al el bin bint ibn abu ben ter ten zu af av st vander vanden
  `.trim().split(/\s+/),
  jobTitles: enTitles,
  units: `
    department, dept, dept., office of, office for, office of the, division, bureau, section, unit, directorate, directorate-general, dg,
    school of, college of, faculty, institute of, institute for, center for, centre for, center of, centre of, laboratory, laboratories,
    lab, research group, task force, taskforce, committee, board of, advisory board, advisory council, governing board, council on,
    planning board, zoning board, executive board, secretariat, registry, program, programme, public affairs, public relations,
    public information, corporate affairs, corporate relations, communications, external affairs, external relations, marketing,
    university relations, government affairs, government relations, public policy, legislative affairs, congressional affairs,
    community relations, community affairs, community engagement, investor relations, media relations, human resources, people and culture,
    finance, financial services, accounting, accounts payable, accounts receivable, procurement, purchasing, legal affairs,
    information technology, it services, information services, information systems, operations, research and development, r&d, sales,
    business development, business affairs, business services, administrative services, administration, customer care, customer relations,
    community development, economic development, community services, social services, human services, health services, public health,
    public works, public safety, public services, public utilities, parks and recreation, leisure services, planning and zoning,
    planning and development, development services, building and safety, building inspection, code enforcement, water and sewer,
    utility billing, fire and rescue, sheriff's office, city manager's office, mayor's office, governor's office, dean's office,
    president's office, director's office, provost's office, registrar's office, treasurer's office, clerk's office, attorney's office,
    bursar's office, homeland security, emergency management, emergency services, environmental health, environmental services,
    environmental protection, environmental affairs, housing authority, animal control, elections, adult services, children's services,
    youth services, senior services, veterans affairs, veterans services, student services, student affairs, student life, student support,
    academic affairs, academic support, academic services, admissions office, undergraduate admissions, graduate admissions,
    graduate school, graduate studies, financial aid, financial aid office, alumni relations, alumni affairs, alumni office,
    development office, continuing education, continuing studies, executive education, distance learning, research office,
    sponsored programs, medical affairs, library services, special collections, visitor services, editorial, classifieds, features desk,
    news desk, sports desk, foreign desk, city desk, business desk, photo desk, legal services, risk management, internal audit, facilities,
    campus police, campus security, campus safety, branch office, regional office, field office, district office, country office,
    european office, local office, area office, chapter, team, donor relations, guest relations, guest services, public programs,
    education programs, vital records, patient relations, patient services, nursing, technical services, engineering services
  `.trim().split(/,\s+/),
  organizations: `
    inc, inc., incorporated, corp, corporation, company, companies, ltd, ltd., limited, llc, l.l.c, llp, lp, plc, pty, gmbh, group,
    holdings, holding, associates, -university, college, polytechnic, academy, institute, school, schools, institution, foundation, trust,
    nhs, charity, association, society, federation, confederation, union, alliance, coalition, network, initiative, league, club, guild,
    council, city of, town of, village of, township, state of, county, borough, municipality, municipal, ministry, agency, authority,
    commission, government, parliament, senate, congress, house of representatives, house of commons, house of lords, assembly, legislature,
    supreme court, district court, court of, tribunal, embassy, consulate, mission of, department of state, u.s. department of,
    us department of, united nations, unicef, unesco, police service, police force, constabulary, fire service, army, navy, air force,
    coast guard, national guard, national park service, museum, museums, gallery, public library, libraries, theatre, theater, opera,
    orchestra, symphony, philharmonic, ballet, festival, zoo, aquarium, botanical garden, hospital, hospitals, hospice, clinic,
    medical center, medical centre, health system, health service, healthcare, health care, health board, cathedral, diocese, archdiocese,
    ministries, synagogue, mosque, bank, insurance, assurance, pharmaceuticals, pharma, technologies, industries, enterprises, energy,
    airlines, airways, railway, airport, chamber, observatory, broadcasting, newspapers, publishers, publishing, productions, studios,
    studio, hotel, hotels, resort, restaurant, cafe, consulting, consultancy, research centre, research center, party, liberal democrats,
    ngo, nonprofit, s.p.a, bv, b.v, n.v, nv, aps, asa, oyj
  `.trim().split(/,\s+/),
  offices: `
    press office, press desk, press centre, press center, press room, press service, press line, media office, media relations office,
    media line, media hotline, media desk, media centre, media center, media inquiries, media enquiries, press enquiries, press inquiries,
    news desk, newsdesk, newsroom, news room, news office, news bureau, news tips, tip line, duty press officer, duty officer,
    communications office, communications team, public affairs office, public information office, public inquiry, public contact,
    switchboard, main switchboard, reception, reception desk, front desk, front office, information desk, enquiry desk, inquiry desk,
    help desk, helpdesk, service desk, it help desk, it service desk, circulation desk, reference desk, general enquiries,
    general inquiries, general information, general contact, enquiries, inquiries, all enquiries, public enquiries, public inquiries,
    consumer inquiries, consumer enquiries, customer enquiries, alumni inquiries, media contact, customer service, customer services,
    customer support, customer care, customer relations, consumer affairs, consumer services, contact centre, contact center, call centre,
    call center, service centre, service center, citizen service centre, one stop shop, visitor centre, visitor center, visitor information,
    tourist information, information centre, information center, information line, infoline, info line, hotline, helpline, help line,
    support line, advice line, crisis line, emergency line, non-emergency, nonemergency, dispatch, dispatch center, control room,
    operations centre, operations center, emergency operations center, box office, ticket office, ticketing, tickets, reservations,
    bookings, booking office, group bookings, group sales, membership, memberships, donations, technical support, tech support,
    sales enquiries, sales inquiries, subscriptions, subscription services, advertising, advertising sales, classified advertising,
    letters to the editor, editorial office, editorial inquiries, head office, home office, headquarters, corporate office,
    corporate headquarters, corporate offices, world headquarters, regional office, registered office, city hall, town hall,
    county courthouse, civic centre, civic center, community center, community centre, admissions, admissions office, records office,
    foia requests, foia, freedom of information, lost property, lost and found, operator, directory assistance, directory enquiries,
    student centre, student center, bookstore, gift shop, investor relations, investors, shareholder services, transfer agent,
    website feedback, webmaster, web team, billing, order desk, complaints, feedback, council office, members' services,
    medical information, patient information, pharmacy, outpatients, emergency department
  `.trim().split(/,\s+/),
  streets: `
    street, st., road, rd, rd., avenue, ave, ave., boulevard, blvd, blvd., drive, dr., highway, hwy, parkway, pkwy, crescent, terrace,
    close, mews, square, suite, ste, floor, fl, building, bldg, room, rm, p.o, po, p.o. box, po box, pob, box, broadway, plaza, wharf, quay,
    turnpike, route, unit, apt, esplanade, c/o, expressway, motorway, roundabout, freeway, level, mail stop, private bag
  `.trim().split(/,\s+/),
  months: `
    january february march july september october november december feb mar apr jun jul aug sept sep oct nov dec
  `.trim().split(/\s+/),
  weekdays: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays,
    mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, weekday, weekdays, weekend, weekends, holidays, bank holidays, daily, every day
  `.trim().split(/,\s+/),
  at: ['at', 'a'],
  dot: ['dot', 'd0t', 'period'],
  decoyLabels: `
    vat, vat no, vat number, vat reg, vat registration, company no, company number, company reg, company registration, registered company,
    registered number, registered no, registration no, registration number, registration, reg, reg no, reg. no, registered in england,
    registered charity, charity no, charity reg, charity registration number, crn, abn, acn, arbn, ein, fein, tin, tax id, tax id number,
    tax number, federal tax id, gst, gst no, gst number, npi, duns, d-u-n-s, cage, cage code, lei, isin, cusip, sedol, ticker, iban, bic,
    swift, swift code, sort code, account number, account no, bank account, routing number, aba, aba number, isbn, issn, eissn, doi, pmid,
    pmcid, orcid, oclc, lccn, upc, sku, part number, item number, product code, model no, model number, serial number, order number,
    invoice, invoice number, po number, purchase order, reference, reference number, ref, ref no, our ref, your ref, case no, docket,
    docket no, file number, license number, licence number, license, lic, permit number, patent, patent no, patent number, grant no,
    contract number, contract no, solicitation number, bid number, rfp, release no, release number, news release no, document number,
    policy number, member number, membership number, customer number, id, id number, badge number, passport number, ssn,
    social security number, date of birth, dob, zip, zip code, postcode, p.o. box, po box, pob, meeting id, webinar id, conference id,
    passcode, pin, access code, participant code, dial-in code, confirmation number, replay, replay code, nct, clinicaltrials.gov, cin,
    gstin, fca, fca reference, frn, firm reference number, ico, ico registration, hmrc, coordinates, latitude, longitude, grid reference,
    isrc, pages, text relay, relay
  `.trim().split(/,\s+/),
  ...enNames,
};
