/** A document of the repository, in Markdown: its marked parts, sections, tables, code, links and anchors. */
import { readFileSync } from 'node:fs';

export interface Document {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface CodeBlock {
  readonly path: string;
  /** Of its fence, counted from 1. */
  readonly line: number;
  /** As the fence names it; empty where it does not. */
  readonly language: string;
  readonly code: string;
}

export function readDocument(path: string): Document {
  return { path, text: readFileSync(path, 'utf8') };
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. Throws where these are missing. */
export function partOf(document: Document, name: string): string {
  const [start, end] = findPart(document, name);
  return document.text.slice(start, end).trim();
}

/** The document with another content of that part, which stands in lines of its own unless it stood inside of one. */
export function fillPart(document: Document, name: string, content: string): Document {
  const [start, end] = findPart(document, name);
  const { path, text } = document;
  const lineBreak = text[start] === '\n' ? '\n' : '';
  return { path, text: text.slice(0, start) + lineBreak + content + text.slice(end) };
}

/** Where it begins, behind its mark, and where it ends, in front of the line break before its mark. */
function findPart({ path, text }: Document, name: string): [start: number, end: number] {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`${path}: expected ${open} and ${close}`);
  return [start + open.length, text[end - 1] === '\n' ? end - 1 : end];
}

/** What stands below a heading (`## Own rules`), up to the next one of its level or above. Throws where there is none. */
export function sectionOf({ path, text }: Document, heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const start = `\n${text}`.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`${path}: expected a heading ${heading}`);
  const begin = start + heading.length;
  const next = new RegExp(`^#{1,${level}} `, 'm').exec(blankCode(text).slice(begin));
  return text.slice(begin, next === null ? undefined : begin + next.index);
}

/** First cells of the rows of tables that are code, without their marks. */
export function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell);
}

const FENCED = /^```([\w-]*)\n([\s\S]*?)^```$/gm;

export function codeBlocksOf({ path, text }: Document): CodeBlock[] {
  return [...text.matchAll(FENCED)].map(({ 1: language, 2: code, index }) => ({
    path,
    line: text.slice(0, index).split('\n').length,
    language,
    code,
  }));
}

/** Code and comments as blanks, so that offsets stay. */
function blankCode(text: string): string {
  return text.replace(FENCED, toBlanks).replace(/`[^`\n]+`|<!--.*?-->/g, toBlanks);
}

function toBlanks(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Targets of links and pictures, those of the web aside. */
export function linksOf({ text }: Document): string[] {
  const targets = [...blankCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  return targets.filter((target) => !/^(?:https?|mailto):/.test(target));
}

/** Of its headings, as GitHub makes them. */
export function anchorsOf({ text }: Document): string[] {
  const withoutCode = text.replace(FENCED, toBlanks);
  const headings = [...withoutCode.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => toAnchor(heading));
  return headings.map((anchor, index) => {
    const before = headings.slice(0, index).filter((other) => other === anchor).length;
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

export function toAnchor(heading: string): string {
  const words = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .trim();
  return words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
}
