import { type Words, words } from '../words/words.ts';

export const en: Words = {
  language: 'en',
  country: 'GB',
  givenNames: words(
    'Aaron|Abigail|Adeola|Aisha|Alan|Alastair|Amelia|Andrew|Anita|Anne-Marie|Brian|Bronwen|Caitlin|Callum|Catherine|Chloe|Ciarán|Claire|Colin|Daniel|Deborah|Dylan|Eleanor|Emma|Euan|Fiona|Gemma|George|Gillian|Graham|Hamza|Hannah|Harriet|Ian|Imogen|Imran|Isla|Jacqueline|James|Jean-Paul|Joanne|Karen|Kwame|Lauren|Mairi|Malcolm|Marcus|Mary-Jane|Megan|Mohammed|Natasha|Niamh|Nigel|Oliver|Olivia|Patrick|Philippa|Priya|Rachel|Rhys|Rosalind|Sarah-Louise|Sean|Sian|Stuart|Tamsin|Thomas|Victoria|Yusuf|Zoe',
  ),
  surnames: words(
    "Adeyemi|Ahmed|Allen|Armstrong|Ashworth|Bailey|Barker|Begum|Bennett|Blackwood|Booth|Brown|Burgess|Cameron|Campbell|Carter|Chapman|Chaudhry|Clarke|Clifford-Hayes|Cooper|Davies|de Souza|Dixon|Douglas|Evans|Ferguson|Fitzgerald|Fletcher|Foster|Gallagher|Gill|Graham|Greenwood|Griffiths|Hall|Harris|Hughes|Hussain|Jackson|Johnston|Jones|Kapoor|Kelly|Khan|King|Lambert|Lewis|Llewellyn|MacDonald|Mackenzie|Marshall|McAllister|McCarthy|Mitchell|Murray|Nwosu|O'Brien|O'Sullivan|Okafor|Owen|Parker-Bowen|Patel|Phillips|Pritchard|Reid|Roberts|Robinson|Sharma|Smith|Spencer Jones|Stewart|Taylor|Thompson|van der Merwe|Walker|Williams|Wójcik|Wright|Young",
  ),
  jobTitles: words(
    'Account Director|Cabinet Member|Chief Constable|Chief Executive|Chief Financial Officer|Chief Fire Officer|Chief Operating Officer|Chief Press Officer|Communications Lead|Communications Manager|Communications Officer|Consultant Physician|Councillor|Curator|Deputy Chief Executive|Editor-in-Chief|Gallery Manager|Head of Communications|Head of News|Head of Press & PR|Leader of the Council|Managing Director|Managing Editor|Mayor|Media and Campaigns Officer|Media Manager|Media Officer|Media Relations Manager|Medical Director|News Editor|Policy Adviser|PR & Events Executive|PR Manager|Press Officer|Press Secretary|Principal Engineer|Professor|Project Manager|Public Relations Consultant|Publicist|Regional Organiser|Research Communications Manager|Research Fellow|Senior Communications Officer|Senior Ecologist|Senior Lecturer|Senior Media Relations Officer|Senior Press Officer|Station Manager|Vice-Chancellor',
  ),
  units: words(
    "Accident and Emergency|Adult Social Care|Campaigns and Policy|Centre for Coastal Studies|Children's Services|Collections and Research|Communications and Engagement|Community Safety|Corporate Communications|Customer Experience|Democratic Services|Department of Engineering|Department of Physics and Astronomy|Economic Development|EDI (Equality, Diversity and Inclusion)|Education and Skills|Emergency Planning|Exhibitions and Learning|Faculty of Medicine|Highways and Transport|Housing Services|HR (Human Resources)|Investor Relations|Legal and Governance|Leisure and Culture|Libraries and Heritage|Marketing and Events|Maternity Services|Media Relations|Mental Health Services|Newsdesk|Northern Area|Parks and Open Spaces|Planning and Building Control|Press Office|Rail Infrastructure|Renewables Division|Research and Enterprise|Revenues and Benefits|School of Biosciences|School of History and Archaeology|SEND (Special Educational Needs and Disabilities)|South West Region|Trading Standards|Waste and Recycling",
  ),
  organizations: words(
    'Alderwick Borough Council|Alderwick Metropolitan University|Brackenshire County Council|Brackenshire Fire and Rescue Service|Brackenshire NHS Foundation Trust|Fellbridge Water plc|Kestrel & Moore Engineering Ltd|Oakhaven Homes Group|Office for Coastal Standards|The Bright Lungs Foundation|The Harcombe Gallery|Thornley Bay City Council|Union of Warehouse and Service Staff|University of Thornley Bay|Wexmoor District Council',
  ),
  places: words('Alderwick|Brackenford|Fellbridge|Harcombe St Mary|Oakhaven|Thornley Bay|Wexmoor|Winterley-on-Sea'),
  pressMark: 'Media contact',
  headings: {
    contacts: 'Contacts',
    press: 'Press contacts',
    more: [
      'For further information, please contact:',
      'For more information:',
      'Media enquiries',
      'For interviews and images contact',
      'Notes to editors',
    ],
  },
  labels: { name: 'Name', jobTitle: 'Job title', unit: 'Department', phone: 'Telephone', mobile: 'Mobile', email: 'Email' },
  release: 'Press release',
  sentences: [
    'Work to begin on new flood defences in Thornley Bay',
    'Councillors approved the £18.7 million scheme at a meeting of the Cabinet on 12 March 2024.',
    'Construction will take place in three phases between 2024 and 2027.',
    'The planning application, reference 23/01874/FUL, received 146 comments from residents.',
    'The centre will be open to the public on Saturday 7 September from 10.30am to 4pm.',
    'Figures from the Office for Coastal Standards show that incidents fell by 23 per cent, from 1,204 to 927, in 2022-23.',
    'Group revenue rose to £1,482.6m in the six months to 30 June, compared with £1,371.2m a year earlier.',
    'Harbour Road will be closed overnight between 20:00 and 06:00 for up to 14 nights.',
    'The exhibition features more than 260 objects made between 1890 and 1935.',
    'The Environment and Transport Scrutiny Committee will consider the report at its next meeting.',
    'The Bright Lungs Foundation is a charity registered in England and Wales (no. 1093746) and Scotland (SC047281).',
    'Researchers at the University of Thornley Bay analysed records from 48,310 patients aged 50 to 74.',
  ],
  quote: '“This is fantastic news for everyone who has worked so hard to make it happen,” said #.',
  switchboard: 'Outside office hours, please call our main switchboard on #.',
  street: '42 Harbour Road',
  postal: 'Thornley Bay TX4 7QD',
};
