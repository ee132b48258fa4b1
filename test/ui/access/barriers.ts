import axe from 'axe-core';
import { cdp, page } from 'vitest/browser';

/**
 * WCAG 2.2 to level AA, by the tags of its versions; `target-size` is off unless it is asked for by its tag. And what is no criterion, but good
 * practice: landmarks around everything, headings whose levels do not jump.
 */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In CSS pixels: WCAG 2.2, 2.5.8. */
const TARGET = 24;
const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=option], [role=checkbox]';

type Undecided = { rule: string; says: RegExp; about: (element: Element) => boolean; why: string };

/** What the program could not decide by itself, of which elements it says so, and why a person decides that it is no barrier there. */
const ANSWERED: readonly Undecided[] = [
  {
    rule: 'target-size',
    says: /negative tabindex/,
    about: (element) => element.matches('[role=gridcell][tabindex="-1"]'),
    why: 'A cell that takes the focus when nothing is in it; pressed is the link in it, as large as the cell',
  },
  {
    rule: 'target-size',
    says: /obscured/,
    about: liesUnderMenu,
    why: 'Whoever opened a menu presses what is in it; without the menu it is measured in the same view',
  },
  {
    rule: 'color-contrast',
    says: /overlapped by another element/,
    about: liesUnderMenu,
    why: 'An open menu lies over it, and closes before it is read; without the menu it is looked at in the same view',
  },
  {
    rule: 'color-contrast',
    says: /due to a pseudo element/,
    about: (element) => element.closest('.steps > li') !== null,
    why: 'The number of a first step stands beside its words, and nothing of it behind them',
  },
  {
    rule: 'frame-tested',
    says: /./,
    about: (element) => element.matches('.sheet-frame'),
    why: 'No script may run in it, that of the program neither: the file that stands in it is looked at by itself',
  },
];

/** What stands between the view that is drawn and somebody who cannot use it as others do; each as a sentence. */
export async function barriers(...schemes: ('light' | 'dark')[]): Promise<string[]> {
  const inSchemes: string[] = [];
  for (const scheme of schemes) {
    document.documentElement.dataset.theme = scheme;
    inSchemes.push(...(await found()).map((one) => `${scheme}: ${one}`));
  }
  delete document.documentElement.dataset.theme;
  return [...inSchemes, ...tooSmall()];
}

/** In a window as narrow as WCAG 1.4.10 has it (a window of 1280 px at a zoom of 400 %), and at one of 200 %. */
export async function runsOut(): Promise<string[]> {
  const out: string[] = [];
  for (const [width, height] of [
    [320, 568],
    [640, 360],
  ] as const) {
    await page.viewport(width, height);
    out.push(...[...cutOff(width), ...tooSmall()].map((one) => `${width} px: ${one}`));
  }
  return out;
}

/**
 * A window so high that nothing is scrolled out of sight, where a program cannot tell what stands behind it, as a panel may be. Without motion, or colours would be read on their way from one scheme to the other. */
export async function calm(width: number): Promise<void> {
  await page.viewport(width, 2_400);
  document.body.classList.add('panel-page');
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
}

async function found(): Promise<string[]> {
  const options = { runOnly: RULES, resultTypes: ['violations', 'incomplete'], elementRef: true } as const satisfies axe.RunOptions;
  const { violations, incomplete } = await axe.run(document.body, options);
  const open = incomplete.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !isAnswered(one.id, node)) }));
  return [...violations.flatMap((one) => told('barrier', one)), ...open.flatMap((one) => told('undecided', one))];
}

function told(kind: string, { id, nodes }: axe.Result): string[] {
  return nodes.map((node) => `${kind} ${id}: ${node.html} ${saidOf(node)}`);
}

function saidOf({ any, all, none }: axe.NodeResult): string {
  return [...any, ...all, ...none].map(({ message }) => message).join(' ');
}

function isAnswered(id: string, node: axe.NodeResult): boolean {
  const { element } = node;
  return element !== undefined && ANSWERED.some(({ rule, says, about }) => rule === id && says.test(saidOf(node)) && about(element));
}

/** Whether any of it is hidden by a menu that is open. */
function liesUnderMenu(element: Element): boolean {
  const menu = document.querySelector('[role=menu]')?.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return menu !== undefined && left < menu.right && right > menu.left && top < menu.bottom && bottom > menu.top;
}

/** A box is ticked by its label too. Links in sentences are excepted by the criterion. */
function tooSmall(): string[] {
  const small = shown().filter((control) => !standsInText(control) && !waysToPress(control).some(isLarge));
  return small.map((control) => `${control.clientWidth} × ${control.clientHeight} is too small: ${opening(control)}`);
}

function waysToPress(control: Element): Element[] {
  return control instanceof HTMLInputElement ? [control, ...(control.labels ?? [])] : [control];
}

function isLarge(way: Element): boolean {
  const { width, height } = way.getBoundingClientRect();
  return Math.min(width, height) > TARGET - 0.5;
}

function standsInText(control: Element): boolean {
  return control.matches('p a') && getComputedStyle(control).display === 'inline';
}

function shown(): Element[] {
  return [...document.querySelectorAll(CONTROLS)].filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && control.closest('.visually-hidden') === null,
  );
}

/** Nothing may be wider than the window, nor anything that scrolls be wider than its frame. */
function cutOff(width: number): string[] {
  const boxes = [...document.querySelectorAll('body *')].filter((box) => box.checkVisibility());
  const wide = boxes.filter((box) => ['auto', 'scroll'].includes(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1);
  const beyond = shown().filter((control) => control.getBoundingClientRect().right > width + 1);
  const whole = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
  return [
    ...whole,
    ...wide.map((box) => `scrolls sideways (${box.scrollWidth} in ${box.clientWidth}): ${opening(box)}`),
    ...beyond.map((control) => `is cut off: ${opening(control)}`),
  ];
}

/** Its tag as written, and how its text begins. */
function opening(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`);
  return `<${element.localName}${attributes.join('')}> ${element.textContent?.slice(0, 30)}`;
}
