import { type Words, words } from './words.ts';

export const en: Words = {
  language: 'en-GB',
  country: 'GB',
  givenNames: words(
    'Abigail|Adam|Aisha|Alan|Alastair|Amelia|Angus|Arthur|Beatrice|Ben|Beth|Bryony|Callum|Catriona|Charlotte|Chloe|Craig|Darren|Declan|Diana|Duncan|Eleanor|Euan|Fiona|Frances|Gareth|Gemma|Geraldine|Gillian|Graham|Gwen|Hamish|Harriet|Hugh|Imogen|Imran|Isla|Jacqueline|Jasper|Jean-Paul|Jemima|Joanna|Keith|Kirsty|Lachlan|Laura|Leanne|Lewis|Lydia|Malcolm|Maeve|Mary-Jane|Megan|Morag|Nadeem|Naomi|Neil|Niamh|Nigel|Olivia|Owen|Philippa|Priya|Rhys|Rory|Rosalind|Rupert|Ruth|Sadie|Sanjay|Seamus|Shona|Stuart|Tamsin|Tariq|Theresa|Toby|Una|Verity|Yvette|Zara|Zoe',
  ),
  surnames: words(
    'Abbott|Ahmed|Ainsworth|Armitage|Ashworth|Barlow|Beckett|Bellamy|Blackwood|Boyle|Bradshaw|Brennan|Buchanan|Byrne|Carmichael|Chaudhry|Clegg|Conway|Crawford|Cunningham|Dalton|Davies-Hill|de Souza|Desai|Donnelly|Doyle|Drummond|Eastwood|Fairclough|Farrell|Fitzgerald|Fletcher|Fraser|Gallagher|Gilmour|Goddard|Gupta|Haddad|Halliwell|Hargreaves|Henderson|Hutchinson|Iqbal|Jessop|Kapoor|Kavanagh|Kendrick|Kilbride|Lockwood|MacLeod|Maguire|Marsden|McAllister|McIntyre|Mistry|Nwosu|O’Brien|O’Hara|Okafor|Ormerod|Patel|Pemberton|Pritchard|Quigley|Ramsay|Rafferty|Redfern|Rothwell|Sharma|Sinclair|Stanhope|Sutcliffe|Tattersall|Thornton|Underhill|van der Berg|Wainwright|Whitaker|Winstanley|Yates',
  ),
  jobTitles: words(
    'Account Director|Assistant Director|Campaigns Manager|Chair|Chief Executive|Chief Operating Officer|Communications Adviser|Communications Manager|Communications Officer|Corporate Affairs Director|Curator|Deputy Chief Executive|Digital Editor|Director|Director of Communications|Director of Public Health|Editor|External Relations Manager|Head of Communications|Head of Media|Head of Policy|Lecturer|Managing Director|Marketing Director|Marketing Manager|Media Officer|Media Relations Manager|PR Manager|Planning Officer|Policy Adviser|Press Officer|Principal Scientist|Producer|Professor of History|Programme Manager|Project Manager|Public Affairs Manager|Research Fellow|Senior Communications Officer|Senior Press Officer|Spokesperson',
  ),
  units: words(
    'Adult Social Care|Arts and Culture|Children’s Services|Communications Team|Community Safety|Corporate Communications|Culture and Leisure|Customer Services|Department of Chemistry|Department of Modern Languages|Economic Development|Education and Skills|Energy and Climate|Environmental Services|Estates|External Affairs|Faculty of Science|Finance Department|Highways and Transport|Housing Services|Human Resources|Legal Services|Library Service|Marketing Department|Media Relations|Parks and Open Spaces|Planning Department|Public Health|Regeneration|School of Medicine|Strategy and Policy|Waste and Recycling|Water Services',
  ),
  organizations: words('Marlowe Borough Council|Eastmere County Council|University of Eastmere|Thornfield Energy Ltd|Harbourgate Foods plc|The Lantern Trust|Northmoor Museum|Society for Wetland Birds|Larkhill Housing Association|Port of Marlowe Authority'),
  places: words('Marlowe|Eastmere|Thornfield|Larkhill'),
  pressMark: 'Press contact',
  headings: { contacts: 'Contacts', press: 'Press contacts', more: words('For more information:|For further information, please contact:|Contact|Notes to editors: contacts') },
  labels: { name: 'Name', jobTitle: 'Job title', unit: 'Department', phone: 'Phone', mobile: 'Mobile', email: 'Email' },
  release: 'Press release',
  sentences: words(
    'Work begins on 14 March 2025 and should be finished in 2026.|The new bridge is 1,240 metres long and costs £48 million.|Between 2019 and 2024 the number of journeys rose by 17 per cent.|We are delighted that so many people have been in touch, said a spokesperson for the project.|Read more about the programme on our website.|The committee met from 13.00 to 15.30 on Wednesday.|Registered charity number 1234567.|The exhibition is open daily and costs £12.',
  ),
  quote: '“We have waited a long time for this,” said #.',
  switchboard: 'The switchboard can be reached on #.',
  street: '8 Mill Lane',
  postal: 'ZZ1 2AB',
};
