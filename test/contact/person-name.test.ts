import { describe, expect, test } from 'vitest';
import { foldName, foldOrganization, nameKeys, namesAgree, namesContradict } from '../../src/contact/person-name.ts';

describe('folding', () => {
  test.each([
    ['Åsa Öhrn', 'asa ohrn'],
    ['Søren Kjærgård', 'soren kjaergard'],
    ['Jürgen Groß', 'jurgen gross'],
    ['Guðrún Þórsdóttir', 'gudrun thorsdottir'],
    ['Michał Łuczak', 'michal luczak'],
    ['Eva-Marie Hagström', 'eva marie hagstrom'],
    ['Ekman, Leif', 'leif ekman'],
    ['Prof. Dr. Anna Lind', 'anna lind'],
    ['Leif Ekman, PhD', 'leif ekman'],
    ["Siobhán O'Brien", 'siobhan obrien'],
    ['A.B. Lind', 'a b lind'],
    ['Leif\u00adEkman \u202eX', 'leifekman x'],
  ])('%s is folded to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('names', () => {
  test.each([
    ['Eva-Marie Hagström', 'Eva Marie Hagström'],
    ['LEIF EKMAN', 'Leif Ekman'],
    ['Ekman Leif', 'Leif Ekman'],
    ['Ekman, Leif', 'Leif Ekman'],
    ['John F. Kennedy', 'John Kennedy'],
    ['John F. Kennedy', 'John Fitzgerald Kennedy'],
    ['Anna Karin Lind', 'Anna Lind'],
    ['Dr. Leif Ekman', 'Leif Ekman'],
    ['Åse Strøm', 'Ase Strom'],
    ['Åse Strøm', 'Aase Stroem'],
    ['Jürgen Groß', 'Juergen Gross'],
  ])('%s and %s agree', (a, b) => {
    expect([namesAgree(a, b), namesAgree(b, a)]).toEqual([true, true]);
    expect([namesContradict(a, b), namesContradict(b, a)]).toEqual([false, false]);
  });

  test.each([
    ['L. Ekman', 'Leif Ekman'],
    ['Leif', 'Leif Ekman'],
    ['Eva Hagström', 'Eva-Marie Hagström'],
    ['Anna Lind', 'Anna Lind Berg'],
    ['L E', 'Leif Ekman'],
  ])('%s and %s neither agree nor contradict', (a, b) => {
    expect([namesAgree(a, b), namesAgree(b, a)]).toEqual([false, false]);
    expect([namesContradict(a, b), namesContradict(b, a)]).toEqual([false, false]);
  });

  test.each([
    ['Leif Ekman', 'Lars Ekman'],
    ['Anna Lind', 'Anna Berg'],
    ['K. Ekman', 'Leif Ekman'],
    ['Leif Ekman', 'Lеif Ekman'],
    ['Anna-Karin Lind', 'Anna-Maria Lind'],
  ])('%s and %s contradict', (a, b) => {
    expect([namesContradict(a, b), namesContradict(b, a)]).toEqual([true, true]);
    expect([namesAgree(a, b), namesAgree(b, a)]).toEqual([false, false]);
  });

  test('nothing contradicts nothing', () => {
    expect(namesContradict('', 'Leif Ekman')).toBe(false);
    expect(namesAgree('', '')).toBe(false);
  });
});

test('names that agree have a key in common', () => {
  for (const [a, b] of [
    ['Ekman, Leif', 'Leif Ekman'],
    ['Anna Karin Lind', 'Anna Lind'],
    ['Hagström Eva-Marie', 'Eva Marie Hagström'],
    ['Åse Strøm', 'Aase Stroem'],
  ]) {
    const keys = new Set(nameKeys(a ?? ''));
    expect(nameKeys(b ?? '').some((key) => keys.has(key))).toBe(true);
  }
});

test('a legal form is no part of the name of an organization', () => {
  expect(foldOrganization('Ekstads Energi AB (publ)')).toBe('ekstads energi');
  expect(foldOrganization('Ekstad Energi A/S')).toBe('ekstad energi');
  expect(foldOrganization('AB')).toBe('ab');
});
