/** What a job title in English contains; see Language.jobTitles. */
export const enTitles: string[] = `
  principal, head, chief executive, chief constable, director-general, -director, -manager, lead, chief, president, vice-president, vp,
  svp, evp, avp, ceo, cfo, coo, cto, cio, cmo, cco, cpo, chro, ciso, chair, chairman, chairwoman, chairperson, co-chair, vice-chair,
  board member, cabinet member, committee member, council member, member of parliament, member of congress, member of the, member of,
  trustee, governor, mayor, councillor, councilor, cllr, councilmember, councilman, councilwoman, alderman, alderwoman, selectman,
  supervisor, commissioner, senator, congressman, congresswoman, representative, delegate, assemblymember, assemblyman, assemblywoman,
  legislator, lawmaker, minister, secretary, undersecretary, secretary-general, aide, speaker of, leader, spokesperson, spokesman,
  spokeswoman, officer, liaison, coordinator, co-ordinator, organiser, organizer, adviser, advisor, counsel, counsellor, counselor,
  attorney, prosecutor, public defender, solicitor, barrister, lawyer, partner, paralegal, associate, -specialist, expert, consultant,
  analyst, strategist, administrator, assistant, clerk, city recorder, treasurer, tax collector, assessor, auditor, comptroller,
  controller, bookkeeper, accountant, registrar, bursar, provost, chancellor, vice-chancellor, dean of, vice dean, deputy dean, rector,
  vice-rector, headteacher, headmaster, headmistress, superintendent, teacher, instructor, lecturer, reader in, tutor, professor, fellow,
  postdoctoral, postdoc, phd student, doctoral student, graduate student, researcher, scientist, investigator, economist, statistician,
  epidemiologist, biologist, ecologist, geologist, meteorologist, astronomer, physicist, chemist, archaeologist, historian, archivist,
  librarian, curator, conservator, physician, surgeon, nurse, psychologist, therapist, psychiatrist, social worker, case worker,
  pharmacist, dentist, veterinarian, paramedic, -engineer, architect, planner, designer, developer, webmaster, web master, technician,
  operator, surveyor, inspector, building official, fire marshal, sheriff, undersheriff, detective, constable, lieutenant, captain,
  sergeant, colonel, commander, admiral, ambassador, consul, attaché, envoy, editor, editor-in-chief, subeditor, sub-editor, reporter,
  writer, journalist, correspondent, columnist, photographer, producer, broadcaster, presenter, publisher, publicist, blogger, buyer,
  purchasing agent, sales executive, account executive, pr executive, press executive, media executive, marketing executive,
  communications executive, fundraiser, recruiter, receptionist, owner, co-owner, proprietor, founder, co-founder, cofounder, inventor,
  entrepreneur, ombudsman, ombudsperson, ombuds, caretaker, groundskeeper, janitor, trainer, conductor, choreographer, dramaturg, vicar,
  pastor, chaplain, deacon, archbishop, volunteer, intern, trainee, apprentice, team member, candidate for, mp, msp, mep, shadow, acting,
  interim, dispatcher, park ranger, caseworker, scheduler
`
  .trim()
  .split(/,\s+/);
