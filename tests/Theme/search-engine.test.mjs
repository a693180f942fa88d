// How the search finds and ranks, on a town of a few lines: run by SearchTests, or by hand with: node --test tests/Theme/search-engine.test.mjs
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createContext, runInContext } from 'node:vm'

const theme = new URL('../../themes/Cremona/', import.meta.url)
const run = (world, name) => runInContext(readFileSync(new URL(name, theme), 'utf8'), world)

const kinds = ['Pagine', 'Uffici e organi', 'Righe delle tabelle', 'Sezioni di trasparenza', 'Documenti']
const entries = [
  [0, 'Chi lavora in Comune', '', 'personale/index.html', '', '691 persone'],
  [1, 'Polizia municipale', '', 'settori/polizia.html', 'Il comando di viale Po.'],
  [1, 'Gestione entrate', '', 'settori/entrate.html', 'Tributi e canoni.'],
  [2, 'TOTALE', 'Personale per età', 'personale/eta.html', 'Dirigenti: 15 · Totale: 691', '691 persone'],
  [3, 'Enti pubblici vigilati', '', '../at/enti.html', 'Gli enti vigilati dal Comune.', 'Non pubblicata in questo portale'],
  [3, 'Tassi di assenza', '', '../at/tassi.html', 'Le assenze.'],
  [4, 'Regolamento dei vigilanti', '', 'documenti/vigilanti.html', 'Il personale della vigilanza notturna.'],
  [4, 'Piano della performance', '', 'documenti/piano.html', 'Il personale è la prima risorsa di Borgosereno.'],
]
const words = [
  ['vigili|vigile|polizia municipale', 'polizia municipale'],
  ['tasse|tassa', 'entrate'],
  ['dipendenti|dipendente', 'personale', 'personale/index.html'],
]

function engine(data = { kinds, entries, words, publisher: 'Comune di Borgosereno' }) {
  const world = createContext({})
  for (const name of ['node_modules/minisearch/dist/umd/index.js', 'assets/search-words.js', 'assets/search-engine.js']) run(world, name)
  const made = runInContext('searchEngine', world)
  made.add(data)
  return (query) => {
    const found = made.find(query)
    return { ...found, titles: found.hits.map((hit) => made.entries[hit.id].title) }
  }
}
const find = engine()

test('what people say leads to what the town says, and a word of the text comes before it', () => {
  assert.deepEqual([...find('vigili').titles], ['Polizia municipale'])
  assert.equal(find('tributi').titles[0], 'Gestione entrate')
  assert.equal(find('personale').titles.includes('Chi lavora in Comune'), false)
})

test('words that begin alike are not confused', () => {
  assert.deepEqual([...find('vigilati').titles], ['Enti pubblici vigilati'])
  assert.deepEqual([...find('tassi').titles], ['Tassi di assenza'])
  assert.deepEqual([...find('tasse').titles], ['Gestione entrate'])
})

test('an index page comes first for the words of its topic, and shows its figure', () => {
  for (const query of ['dipendenti', '691 dipendenti', 'quanti sono i dipendenti del comune?']) assert.equal(find(query).titles[0], 'Chi lavora in Comune', query)
})

test('a whole number finds the cell, and nothing else', () => {
  assert.deepEqual([...find('691').titles].sort(), ['Chi lavora in Comune', 'TOTALE'])
  assert.equal(find('69').how, 'none')
})

test('only the last word may be a beginning, and only if it is no word', () => {
  assert.deepEqual([...find('poliz').titles], ['Polizia municipale'])
  assert.deepEqual([...find('munici').titles], ['Polizia municipale'])
  assert.deepEqual([...find('munici comando').lost], ['munici'])
})

test('the name of the town and the word Comune are not required', () => {
  assert.deepEqual([...find('vigili del comune di Borgosereno').titles].slice(0, 1), ['Polizia municipale'])
  assert.equal(find('vigili del comune di Borgosereno').how, 'all')
})

test('a slip of the keyboard is mended, and said, unless the first letter is another', () => {
  assert.equal(find('dipendneti').how, 'similar')
  assert.equal(find('dipendneti').titles[0], 'Chi lavora in Comune')
  assert.equal(find('pigili').how, 'none')
})

test('some of the words are enough if they are half of them, and those without a result are named', () => {
  assert.equal(find('vigili astronave').how, 'some')
  assert.deepEqual([...find('vigili astronave').lost], ['astronave'])
  assert.equal(find('vigili astronave galattica').how, 'none')
  assert.equal(find('vigili astronave galattica').near[0].title, 'Polizia municipale')
})

test('without any result the pages that have a figure are near', () => {
  assert.deepEqual([...find('astronave').near].map((entry) => entry.title), ['Chi lavora in Comune'])
})

test('without the library there is nothing to find, and no fault', () => {
  const world = createContext({})
  for (const name of ['assets/search-words.js', 'assets/search-engine.js']) run(world, name)
  assert.equal(runInContext('searchEngine.entries.length', world), 0)
})
