import { type Words, words } from '../words/words.ts';

export const es: Words = {
  language: 'es-ES',
  country: 'ES',
  givenNames: words(
    'Alberto|Amparo|Ana Belén|Andrés|Arantxa|Beatriz|Carmen|Concha|Diego|Elena|Fernando|Gema|Ignacio|Isabel|Jordi|José Luis|Juan Carlos|Laia|Lucía|Manuel|María José|Marta|Óscar|Pilar|Raúl|Silvia|Víctor|Xoán',
  ),
  surnames: words(
    'Alonso|Álvarez Cuesta|Blanco|Cano Ruiz|Castro|de la Torre|del Río|Díaz|Domínguez|Ferrer i Puig|Gallego|Garrido|Herrero|Iglesias|Jiménez|Lozano|Marín|Méndez|Molina|Navarro|Núñez|Ortega Sanz|Pascual|Romero|Serrano|Vidal',
  ),
  jobTitles: words(
    'Jefa de prensa|Jefe de prensa|Responsable de comunicación|Responsable de prensa|Director de comunicación|Directora de comunicación|Directora gerente|Coordinadora de comunicación|Técnica de comunicación|Portavoz|Periodista|Asesor de prensa|Alcaldesa|Concejal de Urbanismo|Concejala de Cultura|Presidente|Secretaria general|Catedrática de Física|Investigador principal|Gerente|Comisaria de la exposición',
  ),
  units: words(
    'Gabinete de prensa|Gabinete de Comunicación|Oficina de Prensa|Dirección de Comunicación|Área de Cultura|Área de Medio Ambiente|Concejalía de Deportes|Delegación de Urbanismo|Departamento de Comunicación|Departamento de Química|Servicio de Publicaciones|Facultad de Derecho|Recursos Humanos|Relaciones Institucionales|Delegación Norte',
  ),
  organizations: words(
    'Ayuntamiento de Villarrubia|Diputación de Altamira|Universidad de Villarrubia|Fundación Tres Olmos|Aguas del Segre, S.A.|Museo de la Ribera|Hospital San Telmo',
  ),
  places: words('Villarrubia|Altamira del Campo|Ribera Alta|Olmos'),
  pressMark: 'Contacto de prensa',
  headings: {
    contacts: 'Contactos',
    press: 'Contactos de prensa',
    more: words('Para más información:|Más información|Contacto|Información y contacto'),
  },
  labels: { name: 'Nombre', jobTitle: 'Cargo', unit: 'Departamento', phone: 'Teléfono', mobile: 'Móvil', email: 'Correo electrónico' },
  release: 'Nota de prensa',
  sentences: words(
    'La nueva biblioteca abrirá sus puertas en otoño de 2027|El pleno aprobó el miércoles una partida de 18.450.000 euros.|Las obras comenzarán el 13 de abril de 2026 y durarán 16 meses.|Hasta entonces, el edificio abre de lunes a viernes de 9:00 a 18:30 horas.|Las visitas crecieron un 7,5 % entre 2019 y 2024.|El expediente lleva el número 2025/0412-18.|La sesión informativa será el jueves 5 de marzo a las 18 horas.|La entrada cuesta 12,50 euros.',
  ),
  quote: '«Llevábamos mucho tiempo esperando este momento», afirma #.',
  switchboard: 'La centralita atiende en el # de lunes a viernes.',
  street: 'Calle de los Olmos, 14',
  postal: '28999',
};
