// Asks the search of a built portal, as its page does: node search-questions.mjs domande.csv portale=folder … Prints one line of JSON
// for each question: the portal, the part, the question, the expected pages, the first three found, how they were found.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'

const theme = new URL('../../themes/Cremona/', import.meta.url)
const [list, ...portals] = process.argv.slice(2)
const source = (name) => readFileSync(new URL(name, theme), 'utf8')

// A search of its own, with the scripts in the order of the page.
function engineOf(folder) {
  const world = createContext({ console })
  for (const name of ['node_modules/minisearch/dist/umd/index.js', 'assets/search-words.js', 'assets/search-engine.js']) runInContext(source(name), world)
  runInContext('globalThis.cremonaSearch = searchEngine.add', world)
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js')).sort()) runInContext(readFileSync(join(folder, name), 'utf8'), world)
  return runInContext('searchEngine', world)
}

const engines = Object.fromEntries(portals.map((one) => one.split('=')).map(([name, folder]) => [name, engineOf(folder)]))
const [, ...rows] = readFileSync(list, 'utf8').trim().split(/\r?\n/)
for (const row of rows) {
  const [portal, part, question, expected] = row.split(';')
  const engine = engines[portal]
  const found = engine.find(question)
  const first = found.hits.slice(0, 3).map((hit) => engine.entries[hit.id].href)
  console.log(JSON.stringify({ portal, part, question, expected: expected.split(' | '), first, how: found.how, count: found.hits.length }))
}
