import { type Words, words } from '../words/words.ts';

export const pt: Words = {
  language: 'pt-PT',
  country: 'PT',
  givenNames: words(
    'Alexandra|Ana Rita|André|António|Beatriz|Carla|Catarina|Cláudia|Daniel|Diogo|Fernando|Filipe|Helena|Inês|Joana|João Pedro|José|Luís|Mafalda|Margarida|Maria João|Miguel|Nuno|Patrícia|Rui|Sónia|Vasco',
  ),
  surnames: words(
    'Almeida|Amaral|Antunes|Barros|Cardoso|Carvalho|Coelho|Correia da Silva|Cunha|da Costa|dos Santos|Esteves|Ferreira|Fonseca|Gonçalves|Lopes|Macedo|Marques|Matos|Moreira|Neves|Pinto|Ramalho|Sousa e Melo|Teixeira|Vieira',
  ),
  jobTitles: words(
    'Assessora de imprensa|Assessor de imprensa|Diretor de comunicação|Diretora de comunicação|Responsável de comunicação|Coordenadora de comunicação|Gestora de comunicação|Técnico superior|Chefe de gabinete|Porta-voz|Jornalista|Presidente|Vereadora da Cultura|Secretário-geral|Diretora-geral|Investigadora|Professor catedrático|Comissária da exposição|Administrador executivo|Consultora de comunicação',
  ),
  units: words(
    'Gabinete de Comunicação|Gabinete de Imprensa|Assessoria de Imprensa|Direção de Comunicação|Comunicação e Marketing|Divisão de Cultura|Divisão de Obras Municipais|Departamento de Química|Faculdade de Letras|Relações Institucionais|Recursos Humanos|Gabinete do Presidente|Serviços de Ação Social|Núcleo de Apoio ao Investidor|Ambiente e Energia',
  ),
  organizations: words(
    'Câmara Municipal de Vila Formosa|Município de Ribadouro|Universidade de Vila Formosa|Fundação Três Moinhos|Águas do Sabor, S.A.|Museu da Ribeira|Centro Hospitalar de Ribadouro',
  ),
  places: words('Vila Formosa|Ribadouro|Três Moinhos|Sabor'),
  pressMark: 'Contacto de imprensa',
  headings: {
    contacts: 'Contactos',
    press: 'Contactos de imprensa',
    more: words('Para mais informações:|Mais informações|Contacto|Para mais informações, contactar:'),
  },
  labels: { name: 'Nome', jobTitle: 'Cargo', unit: 'Departamento', phone: 'Telefone', mobile: 'Telemóvel', email: 'E-mail' },
  release: 'Comunicado de imprensa',
  sentences: words(
    'A nova biblioteca abre portas no outono de 2027|A assembleia municipal aprovou na quarta-feira 18.450.000 euros.|As obras começam a 13 de abril de 2026 e duram 16 meses.|Até lá, o edifício está aberto de segunda a sexta das 9h00 às 18h30.|As visitas cresceram 7,5 por cento entre 2019 e 2024.|O processo tem o n.º 2025/0412-18.|A sessão pública realiza-se na quinta-feira, 5 de março, às 18 horas.|O bilhete custa 12,50 euros.',
  ),
  quote: '«Esperávamos este momento há muito tempo», afirma #.',
  switchboard: 'A central telefónica atende pelo # de segunda a sexta.',
  street: 'Rua das Tílias, 14',
  postal: '4999-123',
};
