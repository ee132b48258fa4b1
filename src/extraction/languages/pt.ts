import type { Language } from './language.ts';
import { ptNames } from './pt-names.ts';

/**
 * Portuguese, as written in Portugal and in Brazil.
 */
export const pt: Language = {
  code: 'pt',
  labels: {
    phone: `
      telefone, telefones, tel, tel., tels, tels., telef, telef., tlf, tlf., fone, fones, tel. fixo, telefone fixo, fixo, linha fixa,
      número, número de telefone, nº de telefone, telefone de contacto, telefone de contato, telefone para contato, contacto telefónico,
      contato telefônico, contactos telefónicos, ligue, ligue para, ligar, ligar para, por telefone, pelo telefone, pelos telefones,
      pelo número, através do telefone, t, ph, phone, telephone, telefone/fax, tel/fax, tel./fax, telefone e fax, telefone comercial,
      telefone do escritório, linha de apoio, número verde
    `.trim().split(/,\s+/),
    mobile: `
      telemóvel, telemóveis, tlm, tlm., telm, telm., tm, tm., tel. móvel, telefone móvel, móvel, celular, celulares, cel, cel.,
      telefone celular, tel. celular, mob, m, mobile, sms, whatsapp, zap, whats
    `.trim().split(/,\s+/),
    fax: ['fax', 'telefax', 'número de fax', 'nº de fax', 'fac-símile', 'por fax', 'f'],
    mainNumber: `
      central telefónica, central telefônica, central, pabx, pbx, geral, telefone geral, tel. geral, número geral, linha geral,
      telefone central, número principal, telefone principal, tronco
    `.trim().split(/,\s+/),
    duty: `
      plantão, plantão de imprensa, telefone de plantão, celular de plantão, piquete, serviço de piquete, prevenção, urgência, urgências,
      emergência, emergências, telefone de emergência, em caso de emergência, fora do horário, fora do horário de expediente,
      fora do horário comercial, fora de horas, fora do horário de atendimento, fins de semana, fim de semana, fins de semana e feriados,
      noites e fins de semana, 24 horas, 24h, atendimento 24 horas, linha 24 horas
    `.trim().split(/,\s+/),
    direct: `
      direto, directo, linha direta, linha directa, telefone direto, telefone directo, tel. direto, tel. directo, número direto,
      número directo
    `.trim().split(/,\s+/),
    email: `
      e-mail, email, emails, e-mails, mail, correio eletrónico, correio electrónico, correio eletrônico, endereço eletrónico,
      endereço electrónico, endereço eletrônico, endereço de e-mail, endereço de email, endereço de correio eletrónico, por e-mail,
      por email, pelo e-mail, pelo email, através do e-mail, através do email, enviar e-mail, enviar email, envie um e-mail, envie um email,
      envie e-mail, escreva para, escrever para, correio, e
    `.trim().split(/,\s+/),
    extension: ['extensão', 'ext', 'ext.', 'ramal', 'ramais', 'r', 'interno', 'int'],
    address: `
      endereço, endereços, morada, moradas, endereço postal, morada postal, sede, sede social, localização, localidade, código postal,
      cód. postal, cep, cidade, concelho, distrito, freguesia, bairro, caixa postal, apartado, rua, avenida, onde estamos, como chegar,
      gabinete, sala, piso, andar, edifício, local, endereço para correspondência
    `.trim().split(/,\s+/),
    hours: `
      horário, horários, horário de funcionamento, horário de atendimento, horário de expediente, horário de abertura, funcionamento,
      aberto, fechado, encerrado, abertura, encerramento, expediente, horas, horário comercial, dias úteis, disponibilidade,
      horário de visita
    `.trim().split(/,\s+/),
    name: `
      nome, nome completo, apelido, sobrenome, nomes, pessoa de contacto, pessoa de contato, pessoa para contato, pessoa a contactar,
      contacto, contato, responsável, interlocutor, interlocutora, titular, redator, servidor, docente, a/c, ao cuidado de,
      editor responsável
    `.trim().split(/,\s+/),
    jobTitle: `
      cargo, cargos, função, funções, título, categoria, categoria profissional, posição, profissão, papel, pelouro, pelouros, competências,
      atribuições, responsabilidades, ocupação, carreira, posto, área de atuação, especialidade
    `.trim().split(/,\s+/),
    unit: `
      departamento, departamentos, depto, depto., dept, área, áreas, setor, sector, setores, divisão, serviço, serviços, unidade,
      unidade orgânica, secção, seção, direção, direcção, diretoria, gerência, coordenação, coordenadoria, secretaria, faculdade,
      escritório, equipa, equipe, lotação, órgão, núcleo, tema, temas, assunto
    `.trim().split(/,\s+/),
    organization: `
      organização, entidade, empresa, instituição, organismo, sociedade, associação, razão social, denominação, companhia, instituto,
      editora, cliente, denominação social
    `.trim().split(/,\s+/),
  },
  press: `
    imprensa, imprensa e comunicação, comunicação e imprensa, contacto de imprensa, contactos de imprensa, contato de imprensa,
    contatos de imprensa, contacto imprensa, contato imprensa, contactos imprensa, contatos imprensa, contato para imprensa,
    contatos para imprensa, contacto para imprensa, contactos para imprensa, contato para a imprensa, contatos para a imprensa,
    contactos para a imprensa, informações para a imprensa, informações à imprensa, informações para imprensa, informação à imprensa,
    informação para a imprensa, assessoria de imprensa, assessorias de imprensa, assessoria de comunicação,
    assessoria de comunicação e imprensa, assessoria de comunicação social, assessoria de imprensa e comunicação, assessor de imprensa,
    assessora de imprensa, assessores de imprensa, assessor(a) de imprensa, assessor de comunicação, assessora de comunicação,
    gabinete de imprensa, gabinete de comunicação, gabinete de comunicação e imprensa, gabinete de imprensa e comunicação,
    serviço de imprensa, serviços de imprensa, departamento de imprensa, departamento de comunicação e imprensa, setor de imprensa,
    sector de imprensa, núcleo de imprensa, coordenação de imprensa, coordenadoria de imprensa, coordenador de imprensa,
    coordenadora de imprensa, chefe de imprensa, secretário de imprensa, secretária de imprensa, secretaria de imprensa,
    secretaria de comunicação, responsável de imprensa, responsável pela imprensa, responsável pela assessoria de imprensa,
    responsável de comunicação e imprensa, oficial de imprensa, adido de imprensa, adida de imprensa, sala de imprensa, centro de imprensa,
    agência de imprensa, agência de comunicação, porta-voz, porta-vozes, relações com a imprensa, relações com os media,
    relações com a mídia, relações com os meios de comunicação, relações com a comunicação social, relacionamento com a imprensa,
    relacionamento com a mídia, atendimento à imprensa, atendimento a jornalistas, atendimento aos jornalistas, comunicação social, media,
    mídia, para a imprensa, para imprensa, para jornalistas, para os media, exclusivo para imprensa, exclusivo para a imprensa,
    exclusivo para jornalistas, só para jornalistas, jornalistas, pedidos de entrevista, pedidos de entrevistas,
    solicitações de entrevistas, solicitações da imprensa, solicitação de imprensa, pedidos de imprensa, pedidos dos media,
    demandas de imprensa, demandas da imprensa, contactos media, contactos para media, contacto para os media, contactos para os media,
    ascom, secom, press contact, media contact, media relations, press office, newsroom
  `.trim().split(/,\s+/),
  contactHeadings: `
    contacto, contactos, contato, contatos, contacte-nos, contate-nos, contacte, contate, entre em contacto, entre em contato,
    entre em contato conosco, fale connosco, fale conosco, fale com a gente, nossos contatos, os nossos contactos, dados de contacto,
    dados para contato, informações de contacto, informações de contato, informação de contacto, pessoa de contacto, pessoa de contato,
    pessoas de contacto, mais informações, mais informação, mais info, para mais informações, para mais informação,
    para mais informações contactar, por favor contacte, contactar, para informações adicionais, informações adicionais,
    informação adicional, para maiores informações, maiores informações, outras informações, para qualquer esclarecimento,
    para esclarecimentos, esclarecimentos, para obter mais informações, informações, informação, informações e contactos,
    informações e contatos, informações e reservas, saiba mais, dúvidas, em caso de dúvidas, contactos de imprensa, contatos de imprensa,
    contacto de imprensa, contato de imprensa, contatos para imprensa, contactos para a imprensa, informações para a imprensa,
    informações à imprensa, informações para imprensa, assessoria de imprensa, assessoria de comunicação, gabinete de imprensa,
    sala de imprensa, contactos para investidores, quem somos, quem é quem, equipa, equipe, a equipa, a equipe, a nossa equipa,
    nossa equipe, pessoal, colaboradores, servidores, membros, órgãos sociais, direção, direcção, diretoria, conselho de administração,
    administração, secretaria, secretariado, organograma, lista telefónica, lista telefônica, lista de contactos, diretório, ficha técnica,
    redação, redacção, expediente, docentes, corpo docente, investigadores, pesquisadores, especialistas, fonte, serviços
  `.trim().split(/,\s+/),
  honorifics: `
    dr, dr., dra, dra., drª, dr.ª, doutor, doutora, sr, sr., sra, sra., srª, sr.ª, senhor, senhora, srta, srs, d, d., dona, dom, eng, eng.,
    engº, eng.º, engª, eng.ª, engenheiro, engenheira, arq, arq., arqº, arqª, arqt, arquiteto, prof, prof., profª, prof.ª, profa, profa.,
    professor, professora, prof. dr, mestre, me, me., ms, msc, m.sc, phd, ph.d, mba, exmo, exmo., exma, exma., ilmo, ilma, des, des.,
    desembargador, desembargadora, min, dep, dep., ver, padre, pe, pe., frei, irmã, irmão, monsenhor, mons, cônego, pr, pastor, cel, cel.,
    cap, maj, ten, lic, lic., bel, bela, adv
  `.trim().split(/,\s+/),
  particles: ['de', 'da', 'do', 'das', 'dos', "d'", 'del', 'di', 'van', 'von', 'der', 'la', 'le', 'el', 'al', 'ben', 'bin'],
  jobTitles: `
    diretor, diretora, director, directora, diretor-geral, diretora-geral, diretor geral, diretora geral, diretor executivo,
    diretora executiva, diretor-presidente, diretor adjunto, diretora adjunta, diretor(a), diretores, subdiretor, subdiretora, subdirector,
    vice-diretor, vice-diretora, chefe, chefe de gabinete, chefe de divisão, chefe de serviço, chefe de departamento, chefe de redação,
    chefe de reportagem, subchefe, responsável, responsáveis, encarregado, encarregada, coordenador, coordenadora, coordenador-geral,
    coordenadora-geral, coordenador(a), gerente, subgerente, gestor, gestora, supervisor, supervisora, administrador, administradora,
    assistente, assistente técnico, assistente técnica, assistente administrativo, assistente administrativa, assistente operacional,
    auxiliar, auxiliar administrativo, ajudante, adjunto, adjunta, assessor, assessora, assessores, secretário, secretária,
    secretário-geral, secretária-geral, secretário de estado, secretária de estado, secretário municipal, secretária municipal,
    subsecretário, subsecretária, presidente, presidenta, vice-presidente, presidente da câmara, presidente executivo, conselheiro,
    conselheira, vogal, tesoureiro, tesoureira, membro, sócio, sócia, sócio-gerente, fundador, fundadora, cofundador, cofundadora,
    co-fundador, proprietário, proprietária, prefeito, prefeita, vice-prefeito, vice-prefeita, vereador, vereadora, autarca, ministro,
    ministra, deputado, deputada, senador, senadora, governador, governadora, vice-governador, vice-governadora, embaixador, embaixadora,
    cônsul, adido, adida, delegado, delegada, inspetor, inspetora, inspector, inspectora, comissário, comissária, comandante, coronel,
    tenente-coronel, major, capitão, tenente, sargento, agente, promotor, promotora, procurador, procuradora, juiz, juíza, desembargador,
    desembargadora, magistrado, magistrada, defensor público, defensora pública, advogado, advogada, jurista, notário, notária, solicitador,
    solicitadora, tabelião, ouvidor, ouvidora, provedor, provedora, consultor, consultora, analista, economista, auditor, auditora,
    contador, contadora, contabilista, controlador, controladora, técnico superior, técnica superior, técnico de, técnica de,
    técnico administrativo, técnica administrativa, técnico em, técnica em, especialista, perito, perita, arquiteto, arquiteta, engenheiro,
    engenheira, urbanista, topógrafo, programador, programadora, desenvolvedor, desenvolvedora, webmaster, designer, jornalista, redator,
    redatora, redactor, redactora, editor, editora, editor-chefe, editora-chefe, repórter, correspondente, fotógrafo, fotógrafa,
    fotojornalista, cinegrafista, apresentador, apresentadora, locutor, locutora, produtor, produtora, realizador, realizadora, cineasta,
    autor, autora, escritor, escritora, tradutor, tradutora, intérprete, porta-voz, professor, professora, professor titular,
    professor associado, professora associada, professor auxiliar, professora auxiliar, professor catedrático, docente, educador, educadora,
    formador, formadora, investigador, investigadora, pesquisador, pesquisadora, cientista, bolseiro, bolseira, bolsista, doutorando,
    doutoranda, reitor, reitora, vice-reitor, vice-reitora, pró-reitor, pró-reitora, decano, médico veterinário, médica veterinária,
    médico de, cirurgião, cirurgiã, enfermeiro, enfermeira, farmacêutico responsável, psicólogo, psicóloga, fisioterapeuta, nutricionista,
    dentista, assistente social, treinador, treinadora, monitor, monitora, arquivista, bibliotecário, bibliotecária, conservador,
    conservadora, curador, curadora, restaurador, restauradora, historiador, historiadora, arqueólogo, arqueóloga, biólogo, bióloga,
    geólogo, geóloga, maestro, maestrina, encenador, encenadora, ator, atriz, coreógrafo, coreógrafa, programador cultural, vendedor,
    vendedora, comprador, compradora, representante, operador, operadora, telefonista, recepcionista, rececionista, porteiro, motorista,
    zelador, bombeiro, pároco, arcebispo, vigário, capelão, estagiário, estagiária, voluntário, voluntária, suplente, substituto,
    substituta, mandatário, superintendente, ceo, cfo, cto, coo, head of, manager, officer
  `.trim().split(/,\s+/),
  units: `
    departamento, departamento de, depto, depto., dept, divisão, divisão de, direção, direção-geral, direção geral, direção regional,
    direcção, direcção-geral, diretoria, gerência, coordenação, coordenadoria, coordenação-geral, superintendência, setor, setor de, sector,
    secção, seção, serviço, serviço de, serviços, unidade, unidade de, núcleo, núcleo de, gabinete, gabinete de, gabinete do presidente,
    gabinete do prefeito, gabinete do ministro, secretaria, secretaria de, secretaria municipal, secretaria municipal de,
    secretaria de estado, secretaria-geral, secretariado, subsecretaria, assessoria, assessoria jurídica, assessoria técnica, procuradoria,
    procuradoria-geral, controladoria, ouvidoria, corregedoria, comissão, comité, comitê, conselho científico, conselho diretivo, faculdade,
    reitoria, pró-reitoria, cátedra, laboratório, grupo de pesquisa, grupo de investigação, programa de pós-graduação, biblioteca,
    arquivo municipal, delegacia, comando, tesouraria, contabilidade, comunicação, comunicação institucional, comunicação corporativa,
    comunicação externa, comunicação interna, comunicação e marketing, marketing e comunicação, comunicação e imagem,
    relações institucionais, relações externas, relações internacionais, relações públicas, relações corporativas, marketing, vendas,
    compras, licitações, contratos, finanças, recursos humanos, gestão de pessoas, assuntos jurídicos, assuntos públicos, ação social,
    acção social, assistência social, desenvolvimento social, serviços gerais, obras, obras públicas, obras municipais, urbanismo,
    planeamento, planejamento, habitação, ambiente, meio ambiente, sustentabilidade, espaços verdes, fazenda, cultura, cultura e turismo,
    desporto, esporte, esportes, educação, juventude, igualdade, saúde, saúde pública, vigilância sanitária, turismo, comércio, emprego,
    desenvolvimento económico, desenvolvimento econômico, inovação, investigação e desenvolvimento, pesquisa e desenvolvimento, informática,
    sistemas de informação, tecnologia da informação, produção, logística, qualidade, manutenção, protocolo, cerimonial, eventos,
    bilheteira, bilheteria, redação, proteção civil, defesa civil, polícia municipal, guarda municipal, relações com a imprensa,
    relações com os media, relações com investidores
  `.trim().split(/,\s+/),
  organizations: `
    câmara municipal, câmara municipal de, câmara dos deputados, câmara de comércio, junta de freguesia, município, município de,
    prefeitura, prefeitura de, prefeitura municipal, prefeitura municipal de, autarquia, governo, governo de, governo do estado,
    governo federal, governo regional, ministério, ministério da, ministério do, ministério público, secretaria de estado da,
    assembleia da república, assembleia legislativa, assembleia municipal, senado, senado federal, congresso, parlamento, presidência,
    supremo tribunal, tribunal, tribunal de contas, tribunal de justiça, agência, agência nacional, autoridade, instituto,
    instituto nacional, instituto federal, instituto politécnico, universidade, universidade de, universidade federal, escola,
    escola superior, agrupamento de escolas, colégio, academia, fundação, associação, federação, confederação, união, liga, ong, ipss,
    cooperativa, sindicato, partido, s.a, sa, s.a., lda, lda., ltda, ltda., limitada, eireli, epp, unipessoal, sgps, e.p.e, epe, e.m, grupo,
    holding, companhia, empresa, sociedade, conselho regional, conselho federal, conselho nacional, ordem dos, polícia civil,
    polícia militar, polícia federal, polícia judiciária, psp, gnr, bombeiros, corpo de bombeiros, forças armadas, exército, marinha,
    cruz vermelha, embaixada, embaixada de, embaixada do, consulado, hospital, hospitais, centro hospitalar, centro de saúde, clínica,
    santa casa, misericórdia, museu, museus, pinacoteca, teatro, orquestra, filarmónica, filarmônica, ópera, festival, cinemateca, casa da,
    palácio, parque nacional, parque natural, centro cultural, centro de pesquisa, centro de investigação, centro de estudos, observatório,
    banco, caixa, seguros, seguradora, editora, jornal, rádio, televisão, rtp, tv, porto de, aeroporto, metro, comboios, transportes,
    diocese, arquidiocese, paróquia, igreja, cáritas, clube, rede, plataforma, comité olímpico, confraria, sesc, sebrae, fiesp
  `.trim().split(/,\s+/),
  offices: `
    central de atendimento, atendimento, atendimento ao cliente, atendimento ao público, atendimento ao cidadão,
    serviço de apoio ao cliente, apoio ao cliente, serviço ao cliente, serviço de atendimento ao consumidor, sac, linha de apoio,
    apoio técnico, assistência técnica, suporte, suporte técnico, helpdesk, help desk, call center, receção, recepção, portaria,
    informações, informações gerais, posto de turismo, balcão, balcão único, balcão do cidadão, loja do cidadão, ouvidoria, fale conosco,
    assessoria de imprensa, gabinete de imprensa, gabinete de comunicação, serviço de imprensa, sala de imprensa, assessoria de comunicação,
    assessoria de comunicação social, departamento de comunicação, redação, redacção, secretaria, secretariado, secretaria geral,
    secretaria acadêmica, serviços académicos, serviços administrativos, administração, bilheteira, bilheteria, reservas, marcações,
    visitas guiadas, visitas, grupos, loja, livraria, biblioteca, cafetaria, sede, escritório central, matriz, publicidade, assinaturas,
    assinantes, anúncios, classificados, vendas, departamento comercial, compras, faturação, faturamento, recursos humanos, admissões,
    inscrições, matrículas, vestibular, urgências, emergência, pronto-socorro, agendamento, protocolo, protocolo geral, expediente geral,
    polícia municipal, guarda municipal, bombeiros, defesa civil, proteção civil, avarias, sócios, doadores, provedor do cliente,
    reclamações, sugestões e reclamações, relações com investidores, investidores, acionistas, encarregado de proteção de dados,
    encarregado de dados, perdidos e achados, espaço do cidadão, gabinete de apoio ao aluno, plantão fiscal, central telefónica,
    central telefônica
  `.trim().split(/,\s+/),
  streets: `
    rua, r., avenida, av, av., praça, pça, pç, largo, lg, travessa, tv., estrada, estr, rodovia, rod, rod., alameda, al., beco, calçada,
    caminho, quinta, urbanização, bairro, lote, lt, bloco, edifício, ed., sala, andar, piso, loja, s/n, km, apartado, caixa postal, cep,
    zona industrial, parque industrial, ladeira, viela, rotunda, quadra, setor comercial, setor bancário, setor de autarquias, esplanada,
    cais, via
  `.trim().split(/,\s+/),
  months: `
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev abr jun jul ago nov dez
  `.trim().split(/\s+/),
  weekdays: `
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, sexta, sábado, sábados, segunda a sexta,
    de segunda a sexta, de segunda a sexta-feira, segunda a sexta-feira, dias úteis, feriados, fins de semana, todos os dias
  `.trim().split(/,\s+/),
  at: ['at', 'arroba', 'em'],
  dot: ['ponto', 'dot', 'pt'],
  decoyLabels: `
    nif, n.i.f, n.i.f., nipc, n.i.p.c, nº de contribuinte, n.º de contribuinte, nº contribuinte, n.º contribuinte, número de contribuinte,
    contribuinte n.º, contribuinte nº, número de identificação fiscal, pessoa coletiva, pessoa coletiva n.º, pessoa coletiva nº,
    número de pessoa coletiva, nº de pessoa coletiva, nif/nipc, cnpj, c.n.p.j, c.n.p.j., cnpj nº, cnpj/mf, cpf, c.p.f, rg,
    inscrição estadual, inscrição municipal, i.e, ie, niss, nire, bilhete de identidade, cartão de cidadão, b.i, iban, nib, bic, swift,
    conta corrente, conta bancária, c/c, chave pix, pix, isbn, issn, e-issn, eissn, doi, depósito legal, dep. legal, d.l, ean, isin, lei nº,
    lei n.º, crc, conservatória, registo comercial, registo nº, registo n.º, nº de registo, n.º de registo, número de registo, registro nº,
    registro profissional, erc, nº erc, registo erc, mtb, mtb., drt, crea, crm, oab, oab/sp, alvará, alvará nº, licença nº, licença n.º,
    rnavt, rnavt nº, processo, processo nº, processo n.º, nº do processo, número do processo, ofício nº, portaria nº, decreto nº,
    decreto-lei n.º, decreto-lei nº, edital nº, pregão nº, contrato nº, referência, ref, ref., código postal, cód, cód., cep, nº de cliente,
    número de cliente, nº de sócio, nº de encomenda, pedido nº, fatura, fatura nº, nota fiscal, nascido em, nascida em, nascimento,
    data de nascimento, senha, pin, código de acesso, id da reunião, gps, coordenadas, latitude, longitude, capital social, duns, apólice,
    contribuinte
  `.trim().split(/,\s+/),
  ...ptNames,
};
