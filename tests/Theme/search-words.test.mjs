// How Italian words are compared: run by SearchWordsTests, or by hand with: node --test tests/Theme/search-words.test.mjs
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runInThisContext } from 'node:vm'

runInThisContext(readFileSync(new URL('../../themes/Cremona/assets/search-words.js', import.meta.url), 'utf8'))
const { fold, stems, split, isSmall } = globalThis.searchWords
const folded = (text) => split(text).map((word) => word.folded)
const needed = (text) => folded(text).filter((word) => !isSmall(word))

test('accents and case do not count', () => {
  for (const written of ['Società', 'SOCIETÀ', 'societa', 'societa\u0300']) assert.equal(fold(written), 'societa')
  assert.deepEqual(folded("societa'"), ['societa'])
})

test('elision leaves the word, with either apostrophe', () => {
  for (const written of ["dell'organismo", 'dell’organismo', "DELL'ORGANISMO", 'un organismo', 'organismo']) assert.deepEqual(needed(written), ['organismo'])
  assert.deepEqual(needed("l'ente e d'impresa"), ['ente', 'impresa'])
})

test('articles and prepositions are not required, but words that contain them are', () => {
  assert.deepEqual(needed('il Piano della performance e i nidi del Comune'), ['piano', 'performance', 'nidi', 'comune'])
  assert.deepEqual(needed('perché è così'), ['cosi'])
})

test('abbreviations and numbers with points are one word', () => {
  assert.deepEqual(folded('O.I.V. e P.E.G.'), ['oiv', 'e', 'peg'])
  assert.deepEqual(folded('72.248 abitanti, art. 22, D.Lgs 150/2009, 1.234.567,50'), ['72248', 'abitanti', 'articolo', '22', 'dlgs', '150', '2009', '1234567', '50'])
})

test('places of words are those in the text', () => {
  const text = 'La «Città» è qui'
  assert.deepEqual(split(text).map((word) => text.slice(word.at, word.end)), ['La', 'Città', 'è', 'qui'])
})

for (const family of [
  'obiettivo obiettivi', 'comune comuni', 'società societa', 'nido nidi', 'ufficio uffici', 'luogo luoghi', 'servizio servizi', 'provincia province',
  'pubblico pubblica pubblici pubbliche', 'amico amici', 'regolare regolari', 'titolare titolari', 'ente enti', 'relazione relazioni', 'museo musei',
  'istituzione istituzioni', 'dirigente dirigenti', 'biblioteca biblioteche', 'attività attivita', 'indicatore indicatori', 'sindacato sindacati',
  'valutazione valutazioni valutare valutato valutata valutati valutando', 'approvazione approvare approvato approvata', 'rilevazione rilevazioni rilevare rilevato',
  'pubblicazione pubblicare pubblicato pubblicati', 'definire definito definizione definisce', 'amministrazione amministrativo amministrative amministrare',
]) {
  test(`one word in its forms: ${family}`, () => {
    const [first, ...others] = family.split(' ').map((word) => stems(fold(word)))
    for (const other of others) assert.ok(other.some((stem) => first.includes(stem)), `${other} / ${first}`)
  })
}

test('abbreviations are the word itself, however they are written', () => {
  assert.deepEqual(folded('P.zza Roma, p. za, v.le e C.so'), ['piazza', 'roma', 'piazza', 'viale', 'e', 'corso'])
  for (const written of ['d.lgs.', 'D. Lgs', 'dlgs', 'D.LGS.']) assert.deepEqual(folded(written), ['dlgs'])
  for (const written of ['S.p.A.', 'SPA', 's.p.a']) assert.deepEqual(folded(written), ['spa'])
  assert.deepEqual(needed('sett. Ambiente, n° 3, nr. 4'), ['settore', 'ambiente', '3', '4'])
})

test('names that every object has are words like others', () => {
  assert.deepEqual(folded('constructor toString __proto__ valueOf'), ['constructor', 'tostring', 'proto', 'valueof'])
})

for (const pair of ['vigili vigilati', 'vigile vigilanza', 'comune comunità', 'attività attivo', 'pubblicità pubblico', 'piano piazza', 'nido nodo', 'ente entrata', 'asilo assillo', 'casa cassa', 'via viale', 'museo musica', 'mercato merce', 'strada strategia']) {
  test(`two words: ${pair}`, () => {
    const [one, other] = pair.split(' ').map((word) => stems(fold(word)))
    assert.ok(!one.some((stem) => other.includes(stem)))
  })
}

test('short words and words with digits stay as they are', () => {
  assert.deepEqual(['oiv', 'via', '2009', 'co2'].map((word) => stems(word)), [['oiv'], ['via'], ['2009'], ['co2']])
})
