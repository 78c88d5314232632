/** A whole report as one HTML file that needs nothing else and asks nobody for anything. */
import type { DocumentDigest } from '../survey/digest-document.js';
import { surveyDocuments } from '../survey/survey.js';
import type { Fault } from '../types.js';
import { buildData, type PickedExcerpts, type ReportEntry } from './build-data.js';
import { drawDistributions } from './distributions.js';
import { Html, html } from './html.js';
import { describeFlags, describeRun, describeShares, describeTails, describeTotals } from './sections.js';
import { showControls } from './show-controls.js';

/** What was run; apart from `date` the same input and options give the same bytes. */
export interface ReportFacts {
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  /** Files, directories and globs as they were named. */
  readonly inputs: readonly string[];
  /** Names of the files that they stand for. */
  readonly files: readonly string[];
  /** Options that were given, as they could be typed: `--keep title`. */
  readonly options: readonly string[];
  /** Which labeler judged. */
  readonly model: string;
}

export interface ReportContent {
  readonly entries: readonly ReportEntry[];
  readonly picked: PickedExcerpts;
  /** Documents that were read. */
  readonly documents: number;
  /** The sample holds the first of so many documents in a row. */
  readonly stride: number;
  /** How many records and inputs failed, by kind. */
  readonly faults: ReadonlyMap<Fault['kind'], number>;
  /** The first of them, in words. */
  readonly firstFaults: readonly string[];
  /** Records that hold no document, by reason. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** A style sheet or script, and its SHA-256 in Base64, by which the page knows it. */
export interface Asset {
  readonly text: string;
  readonly hash: string;
}

export interface PageAssets {
  readonly style: Asset;
  readonly script: Asset;
}

export function renderReport(facts: ReportFacts, content: ReportContent, { style, script }: PageAssets): string {
  const digests = content.entries.map(({ digest }): DocumentDigest => digest);
  const survey = surveyDocuments(digests);
  const data = buildData(content.entries, content.picked);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${style.hash}'`,
    `script-src 'sha256-${script.hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = showControls(nameInputs(facts.inputs));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="chaff ${facts.version}">
<title>${title} – chaff report</title>
<style>${fitFor('style', style.text)}</style>
</head>
<body>
<a class="skip" href="#documents">To the documents</a>
<header class="top">
<p class="brand">chaff report</p>
<h1><bdi>${title}</bdi></h1>
<nav aria-label="Sections"><a href="#summary">Summary</a> <a href="#distributions">Distributions</a> <a href="#removed">Removed</a> <a href="#flags">Flags and faults</a> <a href="#documents">Documents</a></nav>
<div class="tools"><button type="button" id="help-button" hidden>Keys</button> <button type="button" id="theme" hidden>Dark</button></div>
</header>
<main>
<section id="summary" aria-labelledby="summary-title">
<h2 id="summary-title">Summary</h2>
${describeTotals(survey, content)}${describeRun(facts, content)}</section>
<section id="distributions" aria-labelledby="distributions-title">
<h2 id="distributions-title">Distributions</h2>
<div class="charts">${drawDistributions(digests, survey)}</div>
</section>
<section id="removed" aria-labelledby="removed-title">
<h2 id="removed-title">What was removed</h2>
<div class="tables">${describeShares(survey, data)}</div>
</section>
<section id="flags" aria-labelledby="flags-title">
<h2 id="flags-title">Flags and faults</h2>
<div class="tables">${describeFlags(survey, content)}${describeTails(survey, data)}</div>
</section>
<section id="documents" aria-labelledby="documents-title">
<h2 id="documents-title">Documents</h2>
<p class="note">Doubt is 0 where every decision was sure, and 1 where all stood on the edge. Open a document to see what was removed from it.</p>
<noscript><p>The list of documents needs JavaScript; nothing is loaded from anywhere.</p></noscript>
<div id="browser"></div>
</section>
</main>
<script type="application/json" id="data">${new Html(toInlineJson(data))}</script>
<script>${fitFor('script', script.text)}</script>
</body>
</html>
`.text;
}

const SHOWN_INPUTS = 3;

function nameInputs(inputs: readonly string[]): string {
  const rest = inputs.length - SHOWN_INPUTS;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return inputs.slice(0, SHOWN_INPUTS).join(', ') + more;
}

/** JSON that no HTML parser takes for the end of the element, nor for a comment. */
function toInlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Our own style or script, as it is; it must not hold what would end its element. */
function fitFor(element: 'style' | 'script', text: string): Html {
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`the report's ${element} holds what would end it`);
  return new Html(text);
}
