import type { BrowserContext } from 'playwright-core';

/** What a paste would paste. Asked of a secure page of our own making, since no permission can be granted to pages of extensions. */
export async function readClipboard(context: BrowserContext): Promise<string> {
  const origin = 'https://clipboard.example';
  await context.grantPermissions(['clipboard-read'], { origin });
  const page = await context.newPage();
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(origin);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
}
