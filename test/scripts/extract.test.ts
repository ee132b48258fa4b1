import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlace } from '../../scripts/extract/read-place.ts';
import { why } from '../../scripts/extract/why.ts';
import { asText } from '../../scripts/measure/as-text.ts';
import { root } from '../../scripts/places.ts';
import { parsePage } from '../../src/page/parse.ts';

const PAGE = '<!doctype html><html lang=sv><title>Press</title><h2>Presskontakt</h2><p>Åsa Öberg<br>IT-chef<br>070-174 06 05</p>';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'text.txt'), 'Presskontakt\nÅsa Öberg, IT-chef, 070-174 06 05\n');
  const lines = [
    { id: 'a', file: 'page.html', url: 'https://kommun.example/press', home: 'SE' },
    { id: 'b', file: 'gone.html' },
    { id: 'c', file: 'text.txt', url: null, home: 'SE' },
  ];
  writeFileSync(join(folder, 'list.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\nnot JSON\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...asked: string[]): { lines: string[]; complaints: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/extract.ts'), ...asked], {
    cwd: root,
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').filter(Boolean), complaints: stderr, status };
}

describe('the command that reads pages', () => {
  it('prints a line of JSON a page, each contact with its source', () => {
    const { lines, status } = run('--json', '--home', 'SE', join(folder, 'page.html'));
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { contacts: [{ name: 'Åsa Öberg', phones: [{ number: '+46701740605' }], source: { recognisedBy: expect.any(String) } }] },
    ]);
  });

  it('explains as the popup does: how it was read, from which words, and what spoke for it and against', () => {
    const { lines } = run('--explain', '--home', 'SE', join(folder, 'page.html'));
    const told = lines.slice(3).map((line) => line.trim());
    expect(told).toEqual([
      'read as: lines that stand together',
      'name: "Åsa Öberg"',
      'title: "IT-chef"',
      'number: "070-174 06 05"',
      'press mark: "Presskontakt"',
      'for it: The name has a known given name.',
    ]);
    const [answer] = run('--explain', '--json', '--home', 'SE', join(folder, 'page.html')).lines.map((line) => JSON.parse(line));
    expect(answer.contacts[0].because).toEqual(told);
  });

  it('says what it cannot read, does the rest, and ends with status 2', () => {
    const { lines, complaints, status } = run(join(folder, 'gone.html'), join(folder, 'text.txt'), '--home', 'SE');
    expect(complaints).toContain('gone.html: there is no such file');
    expect(lines.join('\n')).toContain('Åsa Öberg');
    expect(status).toBe(2);
  });

  it('answers a list line by line, with id, contacts and milliseconds and nothing else', () => {
    const { lines, complaints, status } = run('--batch', join(folder, 'list.jsonl'));
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ['id', 'contacts', 'milliseconds'],
      ['id', 'contacts', 'milliseconds'],
    ]);
    expect(answers).toMatchObject([
      { id: 'a', contacts: [{ name: 'Åsa Öberg' }] },
      { id: 'c', contacts: [{ name: 'Åsa Öberg' }] },
    ]);
    expect(complaints).toMatch(/list\.jsonl:2: gone\.html: there is no such file\n.*list\.jsonl:5: this line/);
    expect(status).toBe(2);
  });

  it('reads an address of the web as the server declares it, and says why it cannot', async () => {
    const server = createServer((asked, answer) => {
      if (asked.url !== '/') answer.writeHead(404).end();
      else answer.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from(PAGE, 'latin1'));
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    const { port }: AddressInfo = JSON.parse(JSON.stringify(server.address()));
    const read = await readPlace(`http://127.0.0.1:${port}/`, { home: 'SE' });
    expect(read).toMatchObject({
      extracted: { statements: [{ values: { name: 'Åsa Öberg' }, source: { kind: 'page', host: '127.0.0.1' } }] },
    });
    expect(await readPlace(`http://127.0.0.1:${port}/gone`, {})).toEqual({ unreadable: 'the server answered 404 Not Found' });
    await new Promise((settle) => server.close(settle));
  });
});

describe('why something cannot be read', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'ENOENT' }), 'there is no such file'],
    [new Error('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }), 'nobody answers there'],
    [new Error('fetch failed', { cause: new Error('the certificate is old') }), 'the certificate is old'],
    ['odd', 'odd'],
  ])('%s', (broken, sentence) => expect(why(broken)).toBe(sentence));
});

describe('a page as a mail program writes it', () => {
  it('has a line a block, a tab after each cell, and a link with its address', () => {
    const page = parsePage(
      '<h1>Press</h1><p>Åsa\n <b>Öberg</b><br><a href="mailto:asa@kommun.example">E-post</a></p><p hidden>x</p><table><tr><td>Tel</td><td>112</td></tr></table>',
    );
    expect(asText(page)).toBe('Press\n\nÅsa Öberg\nE-post <mailto:asa@kommun.example>\n\nTel\t112');
  });
});
