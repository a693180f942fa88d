// Finds and ranks, without a page: what Views/Search.cshtml shows, and what the tests ask. A classic script that leaves one
// name, searchEngine, and needs searchWords and MiniSearch.
globalThis.searchEngine = (() => {
  'use strict'

  const { MiniSearch, searchWords } = globalThis
  if (!MiniSearch) return { entries: [] }
  const { fold, stems, split, isSmall } = searchWords
  const entries = []
  const unread = [] // those that the index does not know yet
  const vocabulary = new Map() // what people say, word by word → the rows of the vocabulary
  const byAddress = new Map()
  // Words that say little in a town's pages: required only if there are no others.
  const plain = new Set((
    'comune comuni comunale comunali ufficio uffici settore settori servizio servizi cittadino cittadini città ' +
    'elenco lista informazioni dati tutti tutte').split(' ').map(fold))

  // A word is kept as it is and, marked, by its stems: the same word counts more than another form of it.
  const termsOf = (folded) => [folded, ...stems(folded).map((stem) => '~' + stem)]
  const isHit = (folded, terms) => termsOf(folded).some((term) => terms.has(term))
  const needed = (text) => split(text).map((word) => word.folded).filter((word) => !isSmall(word))
  const index = new MiniSearch({
    fields: ['title', 'within', 'figure', 'text', 'kind'],
    extractField: (entry, name) => entry[name] ?? '',
    tokenize: (text) => split(text).filter((word) => !isSmall(word.folded)).flatMap((word) => termsOf(word.folded)),
    processTerm: (term) => term,
  })

  const sayings = new MiniSearch({ fields: ['id'], tokenize: (text) => [text], processTerm: (term) => term })

  function add({ kinds, entries: rows, words = [], publisher = '' }) {
    for (const word of needed(publisher)) plain.add(word)
    for (const [said, meant, where] of words) {
      const [ways, meanings, places] = [said, meant, where].map((list) => (list ? list.split('|') : []))
      const row = { ways: ways.map(needed), meant: meanings.map(needed), places }
      for (const key of row.ways.map((way) => way.join(' '))) {
        if (!vocabulary.has(key)) sayings.add({ id: key })
        vocabulary.set(key, [...(vocabulary.get(key) ?? []), row])
      }
    }
    for (const [kind, title, within, href, text, figure] of rows) {
      const entry = { id: entries.length, kind: kinds[kind], title, within, href, text, figure }
      if (!byAddress.has(href)) byAddress.set(href, entry.id)
      entries.push(entry)
      unread.push(entry)
    }
  }

  // Reads some more entries; returns how many are left.
  function read(most) {
    index.addAll(unread.splice(0, most))
    return unread.length
  }

  // ---- One word, or one saying of the vocabulary

  const leaf = (term, weight, more) => ({ queries: [term], tokenize: (text) => [text], boostTerm: () => weight, ...more })
  const spread = (word) => (word.length < 5 ? false : word.length < 8 ? 1 : 2)
  const forms = (word, weight) => [leaf(word, 3 * weight), ...stems(word).map((stem) => leaf('~' + stem, (stem.endsWith('-') ? 0.3 : 1) * weight))]
  const all = (words, make) => (words.length === 1 ? make(words[0]) : { combineWith: 'AND', queries: words.map(make) })
  const any = (queries) => ({ combineWith: 'OR', queries })

  // Several words mean a thing only together, in a title: in a long text they are there by chance.
  const ofMeaning = (words) => ({ ...all(words, (word) => any(forms(word, 0.5 / words.length))), ...(words.length > 1 && { fields: ['title', 'within'] }) })

  // Words of the vocabulary bring their own forms: tasse is not tassi.
  function ofSaying(way, rows) {
    const same = (words, weight) => all(words, (word) => leaf(word, weight))
    return any([
      same(way, 3),
      ...rows.flatMap((row) => row.ways.map((other) => same(other, 1))),
      ...rows.flatMap((row) => row.meant.map(ofMeaning)),
    ])
  }

  const boost = { title: 4, figure: 2, within: 0.5, kind: 0.6 }
  const ask = (query) => index.search(query, { boost })

  function part(way) {
    const rows = vocabulary.get(way.join(' '))
    const found = ask(rows ? ofSaying(way, rows) : any(forms(way[0], 1)))
    return { way, found, places: rows ? rows.flatMap((row) => row.places) : [] }
  }

  // The longest sayings first: polizia municipale before polizia.
  function parts(words) {
    const made = []
    for (let i = 0; i < words.length; ) {
      let size = Math.min(4, words.length - i)
      while (size > 1 && !vocabulary.has(words.slice(i, i + size).join(' '))) size -= 1
      made.push(part(words.slice(i, i + size)))
      i += size
    }
    return made
  }

  const isFound = (one) => one.found.length + one.places.length > 0

  // A last word that is not a word yet is a beginning; any other may be misspelled, though not in its first letter.
  function mend(one, isLast) {
    if (isFound(one)) return one
    const [word] = one.way
    const begun = isLast && word.length > 2 ? ask(leaf(word, 1, { prefix: true })) : []
    if (begun.length > 0) return { ...one, found: begun }
    const like = leaf(word, 1, { fuzzy: spread(word) })
    const same = (hit) => hit.terms.some((term) => term[0] === word[0])
    const [saying] = sayings.search(like).filter(same)
    return saying ? { ...part([saying.id]), similar: true } : { ...one, found: ask(like).filter(same), similar: true }
  }

  // ---- The whole query

  const worth = {
    Pagine: 1.3, 'Sezioni di trasparenza': 0.8, 'Righe delle tabelle': 0.5, 'La città in numeri': 0.7, Società: 1.3, 'Altri enti': 1.3,
  }
  const isYear = (word) => /^(?:19|20)\d\d$/.test(word)
  const isWhole = ({ id, terms }) => needed(entries[id].title).every((word) => isHit(word, terms))

  // Best first; lost are the words that nothing has. Of many words the most, and never less than half.
  function find(query) {
    const words = [...new Set(needed(query))]
    read(Infinity)
    const made = parts(words).map((one, i, list) => mend(one, i === list.length - 1))
    const lost = made.filter((one) => !isFound(one)).map((one) => one.way.join(' '))
    const common = ({ way: [word, more], found }) => (!more && (isYear(word) || plain.has(word))) || found.length > entries.length / 5
    const asked = made.filter(isFound)
    const rare = asked.filter((one) => !common(one))
    const telling = rare.length > 0 ? rare : asked
    const hits = new Map()
    const hit = (id) => hits.get(id) ?? hits.set(id, { id, score: 0, has: new Set(), terms: new Set(), bet: 0 }).get(id)
    const hasNumber = words.some((word) => /^\d+$/.test(word) && !isYear(word))
    for (const one of asked) {
      for (const { id, score, terms } of one.found) {
        const made = hit(id)
        const kind = entries[id].kind
        made.score += score * (hasNumber && kind.startsWith('Righe') ? 3 : (worth[kind] ?? 1) * (kind.startsWith('Sezioni') && entries[id].figure ? 0.6 : 1))
        made.has.add(one)
        for (const term of terms) made.terms.add(term)
      }
      one.places.forEach((place, i) => {
        const id = byAddress.get(place)
        if (id === undefined) return
        hit(id).bet += (1 - i / 8) / (telling.includes(one) ? telling.length : asked.length)
        hit(id).has.add(one)
      })
    }
    const covered = (made) => telling.filter((one) => made.has.has(one)).length
    const list = [...hits.values()]
    for (const made of list) made.score *= (covered(made) / telling.length) ** 2 * (isWhole(made) ? 1.5 : 1)
    const top = Math.max(1, ...list.map((made) => made.score))
    for (const made of list) made.score += made.bet ** (covered(made) < telling.length ? 1.5 : 0.2) * 1.6 * top
    list.sort((one, other) => other.score - one.score || one.id - other.id)
    const most = Math.max(0, ...list.map(covered))
    const isEnough = most * 2 >= telling.length + lost.length
    const kept = list.filter((made) => isEnough && made.score > top / 50 && (covered(made) === most || made.bet > 0))
    const how = kept.length === 0 ? 'none' : lost.length > 0 || most < telling.length ? 'some' : made.some((one) => one.similar) ? 'similar' : 'all'
    return { how, words, lost, hits: kept, near: list.length > 0 ? list.slice(0, 5).map(({ id }) => entries[id]) : entries.filter((entry) => entry.kind === 'Pagine' && entry.figure) }
  }

  return { add, entries, find, read, isHit }
})()
