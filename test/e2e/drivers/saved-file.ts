import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** Takes the file that a browser saves into a folder, once it is whole: while it is being written it is empty, or has another ending. */
export async function savedIn(folder: string): Promise<{ name: string; text: string }> {
  const whole = async () => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const [name] = names.some((one) => /\.(?:part|crdownload)$/.test(one)) ? [] : names;
    const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
    return name !== undefined && text !== '' ? { name, text } : undefined;
  };
  const saved = await until(whole, () => 'Nothing was saved.');
  rmSync(join(folder, saved.name));
  return saved;
}
