import { expect, test } from 'vitest';
import { hostOf, siteOf } from '../../src/contact/source.ts';

test.each([
  ['https://www.ekstad.se/press?x=1#y', 'ekstad.se', 'ekstad.se'],
  ['https://EKSTAD.se./', 'ekstad.se', 'ekstad.se'],
  ['https://press.ekstad.se/a', 'press.ekstad.se', 'press.ekstad.se'],
  ['https://ekstad.se@evil.example/', 'evil.example', 'evil.example'],
  ['http://127.0.0.1:4000/a', '127.0.0.1', '127.0.0.1:4000'],
  ['https://www.mynewsdesk.com/se/ekstads_kommun/pressreleases/x-1', 'mynewsdesk.com', 'mynewsdesk.com/se/ekstads_kommun'],
  ['https://www.mynewsdesk.com/se/pressroom/ekstads_kommun/pressrelease/view/x', 'mynewsdesk.com', 'mynewsdesk.com/se/ekstads_kommun'],
  ['https://notmynewsdesk.com/se/ekstads_kommun/x', 'notmynewsdesk.com', 'notmynewsdesk.com'],
  ['https://via.tt.se/pressrum/3235/ekstads-kommun', 'via.tt.se', 'via.tt.se/pressrum/3235'],
  ['https://news.cision.com/se/ekstad-ab/r/x,c1', 'news.cision.com', 'news.cision.com/ekstad-ab'],
  ['https://www.presseportal.de/pm/123/456', 'presseportal.de', 'presseportal.de/123'],
  ['https://www.presseportal.de/blaulicht/nr/123', 'presseportal.de', 'presseportal.de/123'],
  ['file:///home/a/b.html', '', 'file:/home/a/b.html'],
])('%s has host %s and site %s', (address, host, site) => {
  expect([hostOf(address), siteOf(address)]).toEqual([host, site]);
});

test('a release that names another publisher in its query does not become that publisher', () => {
  expect(siteOf('https://via.tt.se/pressmeddelande/401/x?publisherId=3235')).toBe('via.tt.se/pressmeddelande/401');
});
