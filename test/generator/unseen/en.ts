import { type Words, words } from '../words/words.ts';

export const en: Words = {
  language: 'en',
  country: 'GB',
  // 40
  givenNames: words(
    'Sarah|Emma|Claire|Rachel|Helen|Laura|Rebecca|Joanne|Nicola|Louise|' +
      'Charlotte|Hannah|Lucy|Fiona|Siobhán|Priya|Aisha|Mary-Anne|Zoë|Grace|' +
      'David|James|Andrew|Mark|Paul|Simon|Richard|Matthew|Stephen|Christopher|' +
      'Daniel|Tom|Ben|Gareth|Alistair|Mohammed|Rajesh|Will|Hugh|Kwame',
  ),
  // 45
  surnames: words(
    'Smith|Jones|Taylor|Brown|Williams|Wilson|Johnson|Davies|Robinson|Wright|' +
      'Thompson|Evans|Walker|White|Roberts|Green|Hall|Wood|Jackson|Clarke|' +
      'Patel|Khan|Lewis|James|Phillips|Mason|Mitchell|Baker|Cooper|Harrison|' +
      "Marshall|Campbell|Stewart|MacDonald|McKenzie|O'Brien|O'Connor|Singh|Begum|Okafor|" +
      'Fletcher|Hughes|Smith-Jones|Fox|Barnes',
  ),
  // 30
  jobTitles: words(
    'Press Officer|Senior Press Officer|Chief Press Officer|Head of Press|Press Manager|' +
      'Media Relations Manager|Media Relations Officer|Head of Media Relations|Media and Communications Officer|Communications Officer|' +
      'Communications Manager|Head of Communications|Director of Communications|Senior Communications Manager|Communications and Engagement Lead|' +
      'PR Manager|Public Relations Executive|Corporate Affairs Director|Chief Executive|Chief Executive Officer|' +
      'Managing Director|Deputy Director|Leader of the Council|Cabinet Member|Policy Adviser|' +
      'Project Manager|Director of Nursing|Professor|Senior Lecturer|Research Fellow',
  ),
  // 25
  units: words(
    'Press Office|Media Team|Corporate Communications|Communications and Marketing|Communications Team|' +
      'External Affairs|Adult Social Care|Children and Families|Highways and Transport|Planning and Regeneration|' +
      'Environment and Waste|Housing|Public Health|Culture and Leisure|Education|' +
      'Fire and Rescue|Policy and Public Affairs|Investor Relations|Sustainability|Legal Services|' +
      'North West|Scotland and Northern Ireland|South East England|Department of Biology|School of Social Sciences',
  ),
  // 8
  organizations: words(
    'Ashcombe Borough Council|Wrenfield District Council|Marlowshire County Council|Coastal Standards Agency|' +
      'University of Ashcombe|Northmoor Energy plc|Little Lanterns Trust|Larkhill Homes Ltd',
  ),
  places: words('Ashcombe|Wrenfield|Northmoor|Larkhill Bay|Marlowbridge|Stonebeck'),
  pressMark: 'Press contact',
  headings: {
    contacts: 'Contacts',
    press: 'Media contacts',
    more: ['For further information, please contact:', 'Contact', 'Media enquiries', 'Notes to editors'],
  },
  labels: { name: 'Name', jobTitle: 'Job title', unit: 'Department', phone: 'Telephone', mobile: 'Mobile', email: 'Email' },
  release: 'Press release',
  sentences: [
    'New community hub to open in spring 2027',
    'Councillors voted on Wednesday to commit £12,450,000 to a new community hub in the town centre.',
    'Work begins on 13 April 2026 and is expected to take around 11 months.',
    'The existing centre will stay open from 8.30am to 6pm on weekdays until the move is complete.',
    'The planning application, reference 25/04128/FUL, can be viewed online.',
    'More than 184,000 people used the centre in 2024, up 6.5 per cent on the previous year.',
    'A public drop-in session will be held at the Town Hall on Thursday 5 March at 6.30pm.',
    'The contract (ref. 2025-118-4471) was awarded to a regional builder which employs about 120 people.',
  ],
  quote: '“This is a place that local families have told us they need, and we are delighted to be getting started,” said #.',
  switchboard: 'You can also reach us through the switchboard on #, Monday to Friday, 9am to 5pm.',
  street: '14 High Street',
  postal: 'Ashcombe AX4 3QZ',
};
