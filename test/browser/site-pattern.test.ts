import { expect, test } from 'vitest';
import { patternOf, readSite, sitesOf } from '../../src/browser/site-pattern.ts';

test.each([
  ['kommun.example', 'kommun.example', ['https://kommun.example/*', 'https://www.kommun.example/*']],
  ['www.kommun.example', 'kommun.example', ['https://kommun.example/*', 'https://www.kommun.example/*']],
  [' HTTPS://www.Kommun.example/press?a=b#c ', 'kommun.example', ['https://kommun.example/*', 'https://www.kommun.example/*']],
  ['press.kommun.example/sv', 'press.kommun.example', ['https://press.kommun.example/*']],
  ['http://press.kommun.example:8080/', 'press.kommun.example', ['https://press.kommun.example/*', 'http://press.kommun.example/*']],
  ['http://127.0.0.1:3000', '127.0.0.1', ['https://127.0.0.1/*', 'http://127.0.0.1/*']],
  ['council.gov.uk', 'council.gov.uk', ['https://council.gov.uk/*', 'https://www.council.gov.uk/*']],
])('%s asks for one site, with and without www', (typed, host, origins) => {
  expect(readSite(typed)).toEqual({ host, origins });
});

test.each([
  '',
  '   ',
  '*',
  '*.se',
  'https://*/',
  'två ord.se',
  'ftp://kommun.example',
  'javascript://x/%0aalert(1)',
  'chrome://settings',
  'http://',
])('%j is no site', (typed) => {
  expect(readSite(typed)).toBeUndefined();
});

test('what is asked for is one host, never a pattern of several', () => {
  for (const typed of ['kommun.example', 'a.kommun.example', 'http://kommun.example', '127.0.0.1'])
    for (const origin of readSite(typed)?.origins ?? []) expect(origin).toMatch(/^https?:\/\/[\w.-]+\/\*$/);
});

test('an address is asked about by its host, without port, path and question', () => {
  expect(patternOf('https://www.kommun.example:8443/press?q=*#a')).toBe('https://www.kommun.example/*');
  for (const other of ['about:blank', 'chrome://version/', 'file:///c/a.html', '']) expect(patternOf(other)).toBeUndefined();
});

test('permissions are listed as sites: with and without www together, every site as one, in order', () => {
  const patterns = [
    'https://www.vara.example/*',
    'https://vara.example/*',
    '*://*.alm.example/*',
    'https://*/*',
    'http://*/*',
    'file:///*',
  ];
  expect(sitesOf(patterns)).toEqual([
    { host: '*', origins: ['https://*/*', 'http://*/*'] },
    { host: 'alm.example', origins: ['*://*.alm.example/*'] },
    { host: 'vara.example', origins: ['https://www.vara.example/*', 'https://vara.example/*'] },
  ]);
  expect(sitesOf(['<all_urls>'])).toEqual([{ host: '*', origins: ['<all_urls>'] }]);
});

test('what was asked for is listed under the name it was asked by', () => {
  for (const typed of ['kommun.example', 'www.kommun.example', 'press.kommun.example', 'http://127.0.0.1']) {
    const site = readSite(typed);
    expect(sitesOf(site?.origins ?? []).map(({ host }) => host)).toEqual([site?.host]);
  }
});
