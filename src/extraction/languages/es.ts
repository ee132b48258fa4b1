import { esNames } from './es-names.ts';
import type { Language } from './language.ts';

/**
 * Spanish, as written in Spain and in Latin America.
 */
export const es: Language = {
  code: 'es',
  labels: {
    phone: `
      teléfono, teléfonos, telefono, tel, tel., tels, tels., telf, telf., tlf, tlf., tfno, tfno., tfo, tno, tlfno, telef, telef., tel. fijo,
      teléfono fijo, fijo, línea fija, número, número de teléfono, nº de teléfono, n.º de teléfono, teléfono de contacto,
      teléfonos de contacto, teléfono directo y fax, contacto telefónico, llamar, llamar al, llame al, llámenos, llámanos, por teléfono, t,
      ph, phone, telephone, fono, fonos, teléfono/fax, tel/fax, tel./fax, teléfono y fax, teléfono oficina, tel. oficina, teléfono gratuito,
      teléfono de información, al teléfono, en el teléfono
    `.trim().split(/,\s+/),
    mobile: `
      móvil, movil, móviles, teléfono móvil, tel. móvil, tel móvil, tlf. móvil, móvil de contacto, celular, cel, cel., teléfono celular,
      tel. celular, mv, m, mob, mobile, sms, whatsapp, wasap, guasap, móvil prensa
    `.trim().split(/,\s+/),
    fax: ['fax', 'telefax', 'número de fax', 'nº de fax', 'por fax', 'f', 'telecopia'],
    mainNumber: `
      centralita, central, central telefónica, conmutador, teléfono general, teléfono central, tel. centralita, teléfono centralita,
      teléfono (centralita), teléfono principal, número general, línea general, pbx, recepción y centralita, teléfono de centralita
    `.trim().split(/,\s+/),
    duty: `
      guardia, de guardia, teléfono de guardia, móvil de guardia, guardia de prensa, guardias, teléfono de urgencias, urgencias,
      emergencias, teléfono de emergencias, en caso de emergencia, en caso de urgencia, fuera de horario, fuera del horario de oficina,
      fuera de horario de oficina, fuera del horario laboral, fines de semana, fin de semana, fines de semana y festivos,
      noches y fines de semana, tardes y fines de semana, 24 horas, atención 24 horas, servicio 24 horas, las 24 horas, retén
    `.trim().split(/,\s+/),
    direct: ['directo', 'línea directa', 'teléfono directo', 'tel. directo', 'número directo', 'tel directo', 'tlf. directo'],
    email: `
      correo electrónico, correo electronico, correo, correos electrónicos, correo-e, c.e, c.e., e-mail, email, e-mails, mail, mails,
      dirección electrónica, dirección de correo, dirección de correo electrónico, buzón, por correo electrónico, por e-mail, por email,
      enviar correo, enviar un correo, enviar e-mail, enviar email, enviar mensaje, escribir, escríbenos, escríbanos, escribir a, e
    `.trim().split(/,\s+/),
    extension: ['extensión', 'extension', 'ext', 'ext.', 'interno', 'int', 'anexo', 'exts', 'extensiones'],
    address: `
      dirección, direcciones, dirección postal, domicilio, domicilio social, domicilio fiscal, sede, sede social, sede central, ubicación,
      localización, c.p, c.p., cp, código postal, localidad, población, provincia, municipio, ciudad, lugar, apartado, apartado de correos,
      apdo, apdo., calle, dónde estamos, cómo llegar, despacho, planta, edificio, oficina
    `.trim().split(/,\s+/),
    hours: `
      horario, horarios, horario de atención, horario de apertura, horario de oficina, horas de oficina, apertura, abierto, cerrado, horas,
      horario de visita, horario de visitas, tutorías, horario de tutorías, disponibilidad, de lunes a viernes, días y horas
    `.trim().split(/,\s+/),
    name: `
      nombre, nombre y apellidos, apellidos, apellidos y nombre, apellido, nombre completo, persona de contacto, persona a contactar,
      personas de contacto, contacto, responsable del contenido, titular, redactor, interlocutor, referente, a la atención de, att
    `.trim().split(/,\s+/),
    jobTitle: `
      cargo, cargos, puesto, puesto de trabajo, función, funciones, título, categoría, categoría profesional, profesión, rol,
      responsabilidad, responsabilidades, ocupación, posición, competencias, denominación del puesto, especialidad
    `.trim().split(/,\s+/),
    unit: `
      departamento, departamentos, dpto, dpto., depto, depto., área, áreas, servicio, servicios, unidad, sección, negociado, oficina,
      dirección general, subdirección, facultad, división, concejalía, delegación, secretaría, equipo, centro directivo, sector, gerencia,
      tema, temas
    `.trim().split(/,\s+/),
    organization: `
      organización, entidad, empresa, institución, organismo, sociedad, razón social, asociación, centro, compañía, editor,
      denominación social, denominación
    `.trim().split(/,\s+/),
  },
  press: `
    prensa, prensa y comunicación, prensa y medios, prensa y difusión, contacto de prensa, contactos de prensa, contacto prensa,
    contactos prensa, contacto para prensa, contacto para la prensa, contacto para medios, contacto para medios de comunicación,
    contacto con los medios, contacto medios, contacto de medios, contactos para medios, contacto para periodistas, gabinete de prensa,
    gabinete de comunicación, gabinete de comunicación y prensa, gabinete de prensa y comunicación, oficina de prensa,
    oficina de comunicación, oficina de comunicación y prensa, departamento de prensa, departamento de comunicación y prensa,
    departamento de prensa y comunicación, dpto. de prensa, dpto. prensa, área de prensa, servicio de prensa,
    servicio de prensa y comunicación, unidad de prensa, sala de prensa, sala prensa, centro de prensa, agencia de prensa,
    agencia de comunicación, dirección de prensa, dirección de prensa y comunicación, dirección de comunicación y prensa, jefe de prensa,
    jefa de prensa, jefatura de prensa, responsable de prensa, responsables de prensa, responsable de comunicación y prensa,
    responsable de prensa y comunicación, encargado de prensa, encargada de prensa, coordinador de prensa, coordinadora de prensa,
    director de prensa, directora de prensa, agregado de prensa, agregada de prensa, asesor de prensa, asesora de prensa,
    secretario de prensa, secretaria de prensa, técnico de prensa, técnica de prensa, portavoz, portavoces, vocero, vocera,
    relaciones con los medios, relación con los medios, relaciones con los medios de comunicación, relaciones con la prensa,
    relaciones con medios, relaciones públicas y prensa, relaciones informativas, medios, medios de comunicación, atención a medios,
    atención a los medios, atención a periodistas, atención a la prensa, solicitudes de prensa, solicitudes de entrevistas,
    solicitud de entrevistas, consultas de prensa, consultas de medios, peticiones de entrevista, para medios de comunicación,
    para la prensa, para periodistas, solo para prensa, solo prensa, solo para periodistas, exclusivo prensa, uso exclusivo de los medios,
    periodistas, para más información (prensa), información para medios, información para periodistas, información a los medios,
    teléfono de prensa, correo de prensa, comunicación y prensa, comunicación y relaciones con los medios, press contact, media contact,
    media relations, press office, newsroom
  `.trim().split(/,\s+/),
  contactHeadings: `
    contacto, contactos, contacte, contáctenos, contáctanos, contacta, contacta con nosotros, contacte con nosotros, contactar,
    contactar con nosotros, póngase en contacto, póngase en contacto con nosotros, ponte en contacto, datos de contacto,
    información de contacto, informacion de contacto, persona de contacto, personas de contacto, formas de contacto, más información,
    mas información, más info, más informaciones, para más información, para mas informacion, para más información contactar con,
    para más información contacte con, para mayor información, mayor información, mayores informes, informes, para cualquier consulta,
    para consultas, consultas, dudas y consultas, información adicional, para ampliar información, ampliar información,
    si desea más información, para más datos, información, información y contacto, contacto e información, información y reservas,
    contacto de prensa, contactos de prensa, contacto prensa, contacto para medios, contacto para medios de comunicación,
    gabinete de prensa, gabinete de comunicación, oficina de prensa, departamento de prensa, sala de prensa, contacto para inversores,
    directorio, directorio de personal, directorio telefónico, guía telefónica, listín telefónico, personal, nuestro personal, plantilla,
    equipo, nuestro equipo, el equipo, quiénes somos, quién es quién, organigrama, miembros, junta directiva, equipo directivo,
    consejo de administración, comité ejecutivo, dirección, administración, secretaría, redacción, aviso legal, expertos, investigadores,
    colaboradores, profesorado, contacto científico, delegaciones, fuente
  `.trim().split(/,\s+/),
  honorifics: `
    d d. dª d.ª dña dña. da. don doña sr sr. sra sra. srta srta. señor señora sres dr dr. dra dra. doctor doctora prof prof. profa profesor
    profesora ing ing. ingeniero ingeniera lic lic. licdo licda licenciado licenciada arq arq. abg mtro mtra mg mgter mgtr c.p excmo excmo.
    excma ilmo ilmo. ilma magfco rvdo rvdo. padre p. fray sor mons monseñor phd ph.d msc m.sc mba cpn tco s.m
  `.trim().split(/\s+/),
  particles: `
    de, del, de la, de las, de los, la, las, los, da, do, dos, das, van, von, der, el, al, ben, bin, di, san, santa
  `.trim().split(/,\s+/),
  jobTitles: `
    director, directora, director general, directora general, director/a, director adjunto, directora adjunta, directores, subdirector,
    subdirectora, subdirector general, subdirectora general, codirector, codirectora, jefe, jefa, jefe/a, jefe de servicio,
    jefa de servicio, jefe de sección, jefa de sección, jefe de gabinete, jefa de gabinete, subjefe, jefatura, responsable, responsables,
    encargado, encargada, coordinador, coordinadora, coordinador/a, coordinación, gerente, gerenta, subgerente, gestor, gestora,
    administrador, administradora, auxiliar, auxiliar administrativo, auxiliar administrativa, asistente, ayudante, secretario, secretaria,
    secretario general, secretaria general, secretario/a, subsecretario, subsecretaria, vicesecretario, vicesecretaria, prosecretario,
    presidente, presidenta, presidente/a, vicepresidente, vicepresidenta, copresidente, consejero, consejera, consejero delegado,
    consejera delegada, viceconsejero, viceconsejera, vocal, vocales, tesorero, tesorera, miembro, socio, socia, socio director, fundador,
    fundadora, cofundador, cofundadora, propietario, propietaria, dueño, dueña, alcalde, alcaldesa, teniente de alcalde, concejal,
    concejala, intendente, intendenta, ministro, ministra, viceministro, viceministra, secretario de estado, secretaria de estado, diputado,
    diputada, senador, senadora, gobernador, gobernadora, subdelegado, subdelegada, delegado, delegada, portavoz, vocero, vocera,
    portavoces, embajador, embajadora, cónsul, agregado, agregada, comisario, comisaria, inspector, inspectora, comandante, capitán,
    capitana, teniente, coronel, sargento, juez, jueza, magistrado, magistrada, abogado, abogada, letrado, letrada, notario, notaria,
    procurador, procuradora, asesor, asesora, asesor jurídico, asesora jurídica, consultor, consultora, analista, economista, auditor,
    auditora, contador, contadora, interventor, interventora, técnico/a, técnico superior, técnica superior, técnico de comunicación,
    técnica de comunicación, especialista, experto, experta, ingeniero técnico, arquitecto, arquitecta, aparejador, aparejadora, delineante,
    topógrafo, programador, programadora, desarrollador, desarrolladora, webmaster, diseñador, diseñadora, maquetador, maquetadora,
    periodista, redactor, redactora, redactor jefe, redactora jefa, reportero, reportera, corresponsal, editor, editora, fotógrafo,
    fotógrafa, locutor, locutora, presentador, presentadora, productor, productora, realizador, realizadora, guionista, traductor,
    traductora, intérprete, autor, autora, escritor, escritora, community manager, profesor, profesora, catedrático, catedrática,
    profesor titular, profesora titular, docente, maestra, investigador, investigadora, investigador principal, investigadora principal,
    becario, becaria, doctorando, doctoranda, decano, decana, vicedecano, vicedecana, rector, rectora, vicerrector, vicerrectora, cirujano,
    cirujana, enfermero, enfermera, psicólogo, psicóloga, fisioterapeuta, trabajador social, trabajadora social, educador, educadora,
    monitor, monitora, entrenador, entrenadora, archivero, archivera, bibliotecario, bibliotecaria, documentalista, conservador,
    conservadora, comisario de la exposición, restaurador, restauradora, historiador, historiadora, arqueólogo, arqueóloga, biólogo,
    bióloga, geólogo, geóloga, director de orquesta, actor, actriz, vendedor, vendedora, comprador, compradora, representante, operador,
    operadora, recepcionista, telefonista, conserje, ordenanza, celador, agente, bombero, párroco, obispo, arzobispo, sacerdote, capellán,
    pasante, voluntario, voluntaria, suplente, apoderado, apoderada, síndico, síndica, defensor del pueblo, defensora del pueblo,
    suboficial, oficial mayor, head of, ceo, cfo, cto, coo, director ejecutivo, directora ejecutiva, manager, officer, técnico de,
    técnica de, técnico en, técnica en, médico de, médica de, oficial administrativo, fiscal jefe
  `.trim().split(/,\s+/),
  units: `
    departamento, dpto, dpto., depto, depto., área, área de, servicio, servicio de, unidad, sección, negociado, oficina, gabinete,
    gabinete de, dirección, dirección general, dirección de comunicación, subdirección, subdirección general, secretaría,
    secretaría general, secretaría de estado, subsecretaría, viceconsejería, concejalía, delegación, subdelegación, gerencia, jefatura,
    división, sector, comisión, comité, consejo de dirección, junta, facultad, decanato, rectorado, vicerrectorado, cátedra, laboratorio,
    grupo de investigación, biblioteca, archivo municipal, instituto de investigación, programa, coordinación, equipo, brigada, comisaría,
    juzgado, intervención, tesorería, comunicación, comunicación corporativa, comunicación institucional, comunicación externa,
    comunicación interna, relaciones institucionales, relaciones externas, relaciones internacionales, relaciones públicas, marketing,
    mercadotecnia, ventas, compras, finanzas, contabilidad, recursos humanos, rrhh, asuntos jurídicos, asesoría jurídica,
    servicios jurídicos, asuntos públicos, asuntos sociales, servicios sociales, bienestar social, servicios generales, servicios técnicos,
    atención ciudadana, participación ciudadana, urbanismo, obras públicas, vivienda, medio ambiente, sostenibilidad, parques y jardines,
    hacienda, recaudación, estadística, padrón, registro, cultura, cultura y turismo, deportes, educación, educación y cultura, juventud,
    igualdad, mayores, sanidad, consumo, turismo, comercio, empleo, desarrollo local, desarrollo económico, innovación,
    investigación y desarrollo, i+d, informática, sistemas, tecnologías de la información, producción, logística, calidad, mantenimiento,
    protocolo, redacción, documentación, exposiciones, taquilla, público, relaciones con los medios, relaciones con inversores,
    relación con inversores
  `.trim().split(/,\s+/),
  organizations: `
    ayuntamiento, ayuntamiento de, excmo. ayuntamiento, diputación, diputación provincial, diputación foral, cabildo, consell, mancomunidad,
    comarca, municipio, municipalidad, intendencia, alcaldía, provincia, comunidad autónoma, comunidad de, junta de, generalitat, xunta de,
    gobierno, gobierno de, gobernación, ministerio, ministerio de, consejería, consejería de, conselleria, agencia, agencia estatal,
    instituto, instituto nacional, institut, universidad, universidad de, universitat, universidade, escuela, colegio, colegio oficial, ies,
    ceip, academia, fundación, fundació, asociación, associació, federación, confederación, unión, liga, ong, cámara, cámara de comercio,
    sindicato, ccoo, ugt, partido, congreso, congreso de los diputados, senado, parlamento, cortes, asamblea, tribunal, audiencia, fiscalía,
    guardia civil, policía nacional, policía, bomberos, ejército, cruz roja, embajada, embajada de, consulado, hospital, hospitales,
    clínica, centro de salud, servicio de salud, osakidetza, museo, museos, teatro, auditorio, orquesta, filarmónica, festival, filmoteca,
    biblioteca nacional, archivo histórico, casa de, palacio, patronato, consorcio, corporación, grupo, compañía, empresa, sociedad, s.a,
    sa, s.a., s.l, sl, s.l., slu, s.l.u, sau, s.c, s. de r.l, sac, ltda, spa, cooperativa, coop, banco, caja, mutua, seguros, editorial,
    ediciones, diario, periódico, radio, televisión, rtve, observatorio, centro de investigación, csic, centro nacional, centro cultural,
    puerto, autoridad portuaria, aeropuerto, renfe, metro, transportes, parque nacional, diócesis, arzobispado, obispado, parroquia,
    iglesia, cáritas, club, real federación, red, plataforma, hermandad, cofradía
  `.trim().split(/,\s+/),
  offices: `
    centralita, conmutador, recepción, información, información general, información y reservas, punto de información,
    oficina de información, oficina de turismo, oficina de atención al ciudadano, oficina de atención ciudadana, oac, atención al cliente,
    servicio de atención al cliente, atención al usuario, atención al público, atención ciudadana, servicio al cliente, centro de atención,
    línea de atención, soporte, soporte técnico, asistencia técnica, servicio técnico, gabinete de prensa, gabinete de comunicación,
    oficina de prensa, departamento de prensa, servicio de prensa, sala de prensa, departamento de comunicación, dirección de comunicación,
    oficina de comunicación, redacción, la redacción, secretaría, administración, conserjería, registro general, taquilla, taquillas,
    venta de entradas, entradas, reservas, reserva de grupos, grupos, visitas guiadas, tienda, librería, cafetería, alquiler de espacios,
    sede, sede central, oficinas centrales, oficina central, casa central, publicidad, suscripciones, suscriptores, anuncios, clasificados,
    ventas, departamento comercial, compras, facturación, recursos humanos, admisión, admisiones, matrícula, secretaría académica,
    secretaría de alumnos, biblioteca, becas, urgencias, emergencias, citas, cita previa, policía local, policía municipal, bomberos,
    protección civil, averías, socios, donantes, defensor del cliente, quejas y reclamaciones, sugerencias, reclamaciones,
    relaciones con inversores, inversores, accionistas, oficina del accionista, protección de datos, delegado de protección de datos,
    objetos perdidos, call center, mesa de ayuda, mesa de partes
  `.trim().split(/,\s+/),
  streets: `
    calle, c/, avenida, avda, avda., av., plaza, plza, pza, paseo, pº, carretera, ctra, ctra., camino, ronda, travesía, vía, gran vía,
    rambla, callejón, glorieta, bulevar, barrio, polígono, polígono industrial, urbanización, edificio, piso, planta, bajo, izda, dcha, s/n,
    km, apartado, apartado de correos, apdo, colonia, jirón, jr, carrera, cra, boulevard
  `.trim().split(/,\s+/),
  months: `
    enero febrero marzo abril mayo junio agosto septiembre setiembre octubre noviembre diciembre ene feb abr jun ago sept oct nov dic
  `.trim().split(/\s+/),
  weekdays: `
    lunes, martes, miércoles, jueves, viernes, sábado, sábados, de lunes a viernes, de lunes a jueves, lunes a viernes, días laborables,
    laborables, festivos, fines de semana, todos los días
  `.trim().split(/,\s+/),
  at: ['at', 'arroba', 'en'],
  dot: ['punto', 'dot', 'pto'],
  decoyLabels: `
    cif, c.i.f, c.i.f., nif, n.i.f, n.i.f., nie, dni, d.n.i, cif/nif, nif/cif, vat, iva, nº iva, cuit, cuil, rut, r.u.t, ruc, r.u.c, rfc,
    nit, rif, cédula, iban, bic, swift, cuenta bancaria, nº de cuenta, número de cuenta, cuenta corriente, c/c, ccc, clabe, cbu, isbn, issn,
    e-issn, eissn, doi, d.l, d.l., depósito legal, dep. legal, ean, isin, lei, registro mercantil, inscrita en el registro mercantil, tomo,
    folio, nº de registro, número de registro, registro de asociaciones, nº registro, n.º de registro, expediente, nº de expediente,
    número de expediente, n.º de expediente, exp, exp., expte, referencia, ref, ref., nº de referencia, código dir3, dir3, código postal,
    cod. postal, c.p, c.p., nº de socio, número de socio, nº de cliente, número de cliente, nº de pedido, nº de factura, colegiado,
    nº de colegiado, número de colegiado, nº de licencia, póliza, fecha de nacimiento, nacido el, nacida el, nacimiento, contraseña, pin,
    código de acceso, id de reunión, boe, boe núm, real decreto, resolución, gps, coordenadas, latitud, longitud, capital social, duns,
    seguridad social, nuss
  `.trim().split(/,\s+/),
  ...esNames,
};
