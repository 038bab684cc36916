// MiniSearch as a peer of deploy/bench search.
//
//     node --expose-gc minisearch_peer.mjs MODULES build CORPUS.jsonl FOLDER
//     node --expose-gc minisearch_peer.mjs MODULES search FOLDER QUERIES.jsonl WARM_UP_PASSES WARM_UP_SECONDS SECONDS
//
// MODULES is the folder into which npm installed it. Prints one JSON object; times are nanoseconds,
// memory is bytes. Exits with 3 if MiniSearch is missing.

import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const OLDEST_NODE = 20;
const HITS = 10;
const SETTINGS = { fields: ['title', 'body'] };

// It has no phrases: they are asked as words that must all be there.
const OPTIONS = {
  term: {},
  and: { combineWith: 'AND' },
  phrase: { combineWith: 'AND' },
  prefix: { prefix: true },
  typo: { fuzzy: 0.2 },
};

function missing(reason) {
  console.error(reason);
  process.exit(3);
}

const [modules, command, ...rest] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  missing(`Node is older than ${OLDEST_NODE}: ${process.versions.node}`);
}
const require = createRequire(path.join(path.resolve(modules), 'here.js'));
let MiniSearch;
let version;
try {
  MiniSearch = require('minisearch');
  version = JSON.parse(
    readFileSync(path.join(modules, 'node_modules/minisearch/package.json'), 'utf8'),
  ).version;
} catch {
  missing('the npm package minisearch is not installed');
}

const now = () => Number(process.hrtime.bigint());
const file = (folder) => path.join(folder, 'index.json');

async function* lines(name) {
  for await (const line of readline.createInterface({ input: createReadStream(name) })) {
    yield JSON.parse(line);
  }
}

async function build(corpus, folder) {
  const begin = now();
  const index = new MiniSearch(SETTINGS);
  for await (const document of lines(corpus)) {
    index.add(document);
  }
  writeFileSync(file(folder), JSON.stringify(index));
  return { built: now() - begin };
}

function measure(index, kind, queries, passes, warmUpSeconds, seconds) {
  const texts = queries.map((query) => query.words.join(' '));
  const find = (text) =>
    index
      .search(text, OPTIONS[kind])
      .slice(0, HITS)
      .map((hit) => hit.id);
  let end = now() + warmUpSeconds * 1e9;
  for (let i = 0; i < passes * texts.length && now() <= end; i++) {
    find(texts[i % texts.length]);
  }
  globalThis.gc();
  const nanos = [];
  const found = [];
  end = now() + seconds * 1e9;
  for (const text of texts) {
    const begin = now();
    const hits = find(text);
    nanos.push(now() - begin);
    found.push(hits);
    if (now() > end) {
      break;
    }
  }
  return { kind, nanos, found };
}

async function search(folder, queries, ...limits) {
  const byKind = new Map();
  for await (const query of lines(queries)) {
    if (!byKind.has(query.kind)) {
      byKind.set(query.kind, []);
    }
    byKind.get(query.kind).push(query);
  }
  const residentBefore = process.memoryUsage().rss;
  const begin = now();
  const index = MiniSearch.loadJSON(readFileSync(file(folder), 'utf8'), SETTINGS);
  const opened = now() - begin;
  const answers = [];
  for (const [kind, asked] of byKind) {
    answers.push(measure(index, kind, asked, ...limits.map(Number)));
  }
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { version, opened, heap: heapUsed, residentBefore, resident: rss, answers };
}

const result = await { build, search }[command](...rest);
process.stdout.write(JSON.stringify(result));
