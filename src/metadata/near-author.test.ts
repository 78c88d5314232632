import { describe, expect, test } from '@jest/globals';
import { findAuthorBelow } from './near-author.js';
import { readNearTitle } from './near-title.js';

const PROSE = `Every evening ${'the lamps along the quay are lit one by one, and nobody can say who pays for them, '.repeat(3)}`;

function authorOf(before: readonly string[], behind: readonly string[]) {
  const lines = [...before, 'Who pays for the lamps of the inner harbour', ...behind, PROSE, PROSE];
  return readNearTitle(lines, before.length, { language: 'en', order: null }).author;
}

describe('beside the title', () => {
  test.each([
    ['Ann Lee 02 Feb 2026 Reviews 7 Comments'],
    ['Dec 26, 2025 • Ann Lee in Harbour Works'],
    ['Dec. 19, 2025 · Ann Lee on behalf of the harbour board'],
    ['109 Comments | Ann Lee | Last Updated: March 11, 2019'],
    ['October 8, 2024 Ann Lee'],
    ['September 1, 2016September 8, 2016Ann Lee'],
    [
      'Posted on December 20, 2025 by Ann Lee (HarbourSoft) - 5 Comments on Who pays for the lamps of the inner harbour',
    ],
  ])('%j names her', (line) => {
    expect(authorOf([], [line])).toBe('Ann Lee');
  });

  test.each([
    [['Ann Lee, Print Managing Editor', 'May 31, 2024']],
    [['Ann Lee in quays', 'Dec 10, 2024']],
    [['Ann Lee Founder & Lead Reviewer', 'Lamps, compared']],
    [['Ann LeeFounder at Quayworks', 'Share']],
    [['Ann Lee', '4 min read']],
    [['Guide by Ann Lee Former Deputy Tech Editor']],
    [['Contributors: Ann Lee']],
  ])('%j name her', (lines) => {
    expect(authorOf([], lines)).toBe('Ann Lee');
  });

  test.each(['Quayworks Team', 'Dr. Lee', 'ANN LEE'])('%j signs between the title and the date', (line) => {
    expect(authorOf([], [line, '•', 'May 3, 2024'])).toBe(line);
  });

  test.each(['News', 'Lamps', 'How it works', 'Last Updated', '4 min read', 'Join Us Today', 'The Lamps'])(
    '%j between the title and the date is nobody',
    (line) => {
      expect(authorOf([], [line, 'May 3, 2024'])).toBeNull();
    },
  );

  test('a first name or a firm signs there where the text speaks of it', () => {
    const behind = (line: string) => [line, 'May 3, 2024', 'A new lamp by the men of Quayworks, and of Annika too'];
    expect(['Quayworks', 'Annika', 'Politics'].map((line) => authorOf([], behind(line)))).toEqual([
      'Quayworks',
      'Annika',
      null,
    ]);
  });

  test.each([
    'Technology',
    'Business & Finance',
    'Real Estate',
    'Save Story',
    'Print Friendly',
    'Frankfurter Rundschau',
    'Noticias Locales',
    'Главные Новости',
    'By Price',
    'Von der Redaktion',
    'Von München bis Berlin',
  ])('%j is a section or a button', (line) => {
    expect(authorOf([], [line, 'March 3, 2024'])).toBeNull();
  });

  test.each([
    ['By Ann Lee and Bob Ray', 'Ann Lee, Bob Ray'],
    ['By Ann Lee Subscribe', 'Ann Lee'],
    ['By Ann Lee for The Gazette', 'Ann Lee'],
    ['By Ann Lee, Associated Press', 'Ann Lee'],
    ['Author: [Ann Lee](https://a.example/ann)', 'Ann Lee'],
  ])('%j → %j', (line, name) => {
    expect(authorOf([], [line])).toBe(name);
  });

  test('what stands below another headline is of that one', () => {
    expect(authorOf(['Another story about ships in the bay', 'By Carl Ott', 'January 1, 2020'], [])).toBeNull();
    expect(authorOf(['Log in', 'By Carl Ott', 'January 1, 2020'], [])).toBe('Carl Ott');
  });

  test('a firm that the date does not follow is nobody', () => {
    expect(authorOf([], ['Quayworks', 'Share', 'May 3, 2024'])).toBeNull();
  });

  test('what the menu above has as well is a section', () => {
    expect(authorOf(['Quayworks', 'Shipping'], ['Quayworks', 'May 3, 2024'])).toBeNull();
  });

  test('a handle signs behind a date and "by" alone', () => {
    expect(authorOf([], ['Posted on July 1, 2024 by quayworks'])).toBe('quayworks');
    expect(authorOf([], ['by quayworks'])).toBeNull();
  });
});

describe('below the end', () => {
  const bio = 'has walked along the quay each night since 2004 and counts the lamps.';

  test.each([
    [['Article written by:', 'Ann Lee, MD', 'Article reviewed by:']],
    [['Written by Ann Lee']],
    [['Text by Ann Lee', 'Enjoyed this piece?']],
    [['Authors: Ann Lee', 'Quay and yard']],
    [['About the author', 'Ann Lee', 'Learn more']],
    [['About the Author: Ann Lee']],
    [['Ann Lee', `Ann ${bio}`]],
    [['Ann Lee', `Ann Lee ${bio}`]],
    [['Ann Lee', 'Harbour Analyst', `Ann Lee ${bio}`]],
    [['View all posts by Ann Lee']],
  ])('%j names her', (lines) => {
    expect(findAuthorBelow([PROSE, 'Share', ...lines])?.replace(/, MD$/, '')).toBe('Ann Lee');
  });

  test.each([
    [['Quayworks App', 'Quayworks App can be had for any telephone with a screen.']],
    [['Home Costs', 'Home owners pay for the lamps of their own doors each month.']],
    [['Lower Quay', 'Upper Quay', 'By the water it is dark all the same these days.']],
    [['All posts by date']],
    [['More from Port Elgar']],
    [['Acme Corporation', 'Acme Corporation is a leading provider of lamps and of piers.']],
    [['Written by hand, the list of lamps was long and nobody read it to the end.']],
  ])('%j names nobody', (lines) => {
    expect(findAuthorBelow([PROSE, ...lines])).toBeNull();
  });
});
