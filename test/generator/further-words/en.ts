import { type Words, words } from '../words/words.ts';

export const en: Words = {
  language: 'en-GB',
  country: 'GB',
  givenNames: words(
    'Sarah|Emma|Claire|Rachel|Laura|Helen|Victoria|Rebecca|Charlotte|Lucy|Hannah|Katie|Joanne|Nicola|Gemma|Fiona|Alison|Siobhán|Catriona|Mary-Anne|Priya|Aisha|Olivia|Sophie|Zoë|James|David|Andrew|Paul|Mark|Richard|Matthew|Simon|Daniel|Thomas|Stephen|Robert|Ben|Alex|Jonathan|Callum|Rhys|Niall|Imran|Kwame',
  ),
  surnames: words(
    "Smith|Jones|Taylor|Brown|Williams|Wilson|Johnson|Davies|Robinson|Wright|Thompson|Evans|Walker|White|Roberts|Green|Hall|Wood|Jackson|Clarke|Harris|Clark|Lewis|Turner|Hill|Cooper|Ward|Morris|Moore|Baker|Harrison|King|Allen|Scott|Campbell|Mitchell|MacDonald|McCarthy|O'Brien|O’Neill|Fitzgerald|Patel|Khan|Singh|Begum|Okafor|Hughes-Parry|Barrington-Cole|de Souza|Price",
  ),
  jobTitles: words(
    'Press Officer|Senior Press Officer|Head of Communications|Communications Manager|Communications Officer|Director of Communications|Media Relations Manager|Senior Media Relations Manager|Media Relations Officer|Head of Media|Media and PR Manager|PR Manager|PR Executive|Press and Public Affairs Manager|Senior Communications Officer|Communications Director|Head of Press|Account Director|Marketing Manager|Head of Corporate Affairs|Public Affairs Manager|Chief Executive|Chief Executive Officer|Chief Financial Officer|Managing Director|Leader of the Council|Cabinet Member|Medical Director|Consultant Epidemiologist|Director of Public Health|Chief Economist|Professor of Immunology|Senior Lecturer|Curator|Project Manager',
  ),
  units: words(
    "Communications|Corporate Communications|Press Office|Media Relations|External Affairs|Communications and Engagement|Public Health|Adult Social Care|Children's Services|Planning and Regeneration|Highways and Transport|Housing|Environment and Waste|Culture and Leisure|Emergency Medicine|Mental Health Services|Investor Relations|Sustainability|Policy and Research|Campaigns|Faculty of Medicine|School of Engineering|Department of Physics|Institute of Global Health|Business School|North West|South East|Midlands and East of England|Scotland and Northern Ireland|Wales",
  ),
  organizations: words(
    'Ashbourne Vale Borough Council|University of Westerleigh|Northmere NHS Foundation Trust|Coastal Standards Agency|Harrowgate Foods plc|Brightwater Energy Ltd|The Lindenmere Trust|Westerleigh Playhouse|Greenfold Housing Association|Kestrel & Marsh Insurance',
  ),
  places: words('Westerleigh|Northmere|Ashbourne Vale|Greenfold|Port Harrow|St Merryn'),
  pressMark: 'Press contact',
  headings: {
    contacts: 'Contacts',
    press: 'Media contacts',
    more: ['For further information, please contact:', 'Media enquiries', 'For more information', 'Notes to editors'],
  },
  labels: { name: 'Name', jobTitle: 'Job title', unit: 'Department', phone: 'Telephone', mobile: 'Mobile', email: 'Email' },
  release: 'Press release',
  sentences: [
    'Council approves plans for 320 affordable homes on former mill site',
    'The planning committee gave the go-ahead on Tuesday 12 March 2024 after a meeting that began at 6.30pm.',
    'The £48.5 million scheme will be built in three phases and is due to be finished by autumn 2027.',
    'More than 1,150 residents took part in the consultation, and 72 per cent were in favour.',
    'The application, reference 23/01874/FUL, can be viewed on the website.',
    'A drop-in session will be held at the community centre on 9 April between 10:00 and 14:30.',
    'The development also includes a primary school, a health centre and 2.4 hectares of public green space.',
    'Comments should quote consultation number 4408-1126 and be received by 31/05/2024.',
    'The charity, registered number 1087642, has worked with local families since 1998.',
    'Work to clear the site has already begun, and local businesses are being invited to tender.',
  ],
  quote: '“This is a real step forward for our community,” said #.',
  switchboard: 'You can also reach us through the switchboard on #.',
  street: '24 Station Road',
  postal: 'Westerleigh WL4 7QT',
};
