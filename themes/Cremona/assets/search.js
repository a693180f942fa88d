// The search page: takes what was published, file by file, and shows what is found while one types. A classic script, as
// browsers load no other from a folder on disk. It runs before the files of data, which stand after it in the page's head
// and call cremonaSearch; the page's ids are those of Views/Search.cshtml.
(() => {
  'use strict'

  const atOnce = 5 // results of one kind before "show the others"
  const around = 190 // letters of context
  const { stems, split, isSmall } = globalThis.searchWords
  const entries = []
  const unread = [] // those that the engine does not know yet
  const spelled = new Map() // a folded word → one way in which it is written
  let lost = 0 // files of data that did not load

  // A word is kept as it is and, marked, by its stems: the same word counts more than another form of it.
  const termsOf = (folded) => [folded, ...stems(folded).map((stem) => '~' + stem)]
  const engine = globalThis.MiniSearch && new globalThis.MiniSearch({
    fields: ['title', 'within', 'text', 'kind'],
    tokenize: (text) => split(text).filter((word) => !isSmall(word.folded)).flatMap((word) => {
      if (!spelled.has(word.folded)) spelled.set(word.folded, text.slice(word.at, word.end).toLowerCase())
      return termsOf(word.folded)
    }),
    processTerm: (term) => term,
  })

  globalThis.cremonaSearch = ({ kinds, entries: rows }) => {
    const added = rows.map(([kind, title, within, href, text], i) => ({ id: entries.length + i, kind: kinds[kind], title, within, href, text }))
    entries.push(...added)
    unread.push(...added)
  }

  // Reading it all at once would hold up an old phone while it shows the page: it is done in the pauses, and the rest when somebody asks.
  const read = (most) => engine.addAll(unread.splice(0, most))
  const pause = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 50))
  const readOn = () => {
    for (const end = performance.now() + 5; unread.length > 0 && performance.now() < end; ) read(4)
    if (unread.length > 0) pause(readOn)
  }

  // ---- Finding

  const leaf = (term, more) => ({ queries: [term], tokenize: (text) => [text], ...more })
  const spread = (stem) => (stem.length < 5 ? false : stem.length < 8 ? 1 : 2)

  function wordQuery(folded, similar) {
    const same = leaf(folded, { prefix: folded.length > 1, boostTerm: () => 3 })
    return { combineWith: 'OR', queries: [same, ...stems(folded).map((stem) => leaf('~' + stem, { fuzzy: similar && spread(stem) }))] }
  }

  // First all words, then all words or similar ones, then any of them. Says which it was.
  function find(words) {
    for (const how of ['all', 'similar', 'any']) {
      const query = { combineWith: how === 'any' ? 'OR' : 'AND', queries: words.map((word) => wordQuery(word, how !== 'all')) }
      const hits = engine.search(query, { boost: { title: 4, within: 0.5, kind: 0.6 } })
      if (hits.length > 0) return { how, hits }
    }
    return { how: 'none', hits: [] }
  }

  function similarWords(words) {
    const terms = words.flatMap((word) => engine.search(leaf(word, { fuzzy: word.length < 5 ? 1 : 2, prefix: true })).flatMap((hit) => hit.terms))
    return [...new Set(terms.filter((term) => spelled.has(term)))].slice(0, 4).map((term) => spelled.get(term))
  }

  // ---- Showing

  const field = document.getElementById('search-words')
  const button = document.getElementById('search-go')
  const status = document.getElementById('search-status')
  const results = document.getElementById('search-results')
  const title = document.title

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  const isHit = (word, terms) => termsOf(word.folded).some((term) => terms.has(term))

  // A text with its matches marked.
  function marked(text, terms) {
    const parts = []
    let done = 0
    for (const word of split(text).filter((one) => isHit(one, terms))) {
      parts.push(text.slice(done, word.at), make('mark', {}, text.slice(word.at, word.end)))
      done = word.end
    }
    return [...parts, text.slice(done)]
  }

  // The stretch of a text that holds most of the words found, cut between words.
  function context(text, terms) {
    const words = split(text)
    const hits = words.filter((word) => isHit(word, terms))
    const different = (first) => new Set(hits.filter((hit) => hit.at >= first.at && hit.end <= first.at + around).map((hit) => hit.folded)).size
    const best = hits.reduce((one, other) => (one && different(one) >= different(other) ? one : other), undefined)
    const from = best && best.at > 60 ? words.find((word) => word.at >= best.at - 60).at : 0
    const to = text.length <= from + around ? text.length : words.findLast((word) => word.end <= from + around)?.end ?? from + around
    return [from > 0 ? '… ' : '', ...marked(text.slice(from, to), terms), to < text.length ? ' …' : '']
  }

  function item(hit) {
    const entry = entries[hit.id]
    const terms = new Set(hit.terms)
    const lines = [make('p', { className: 'entry-name' }, make('a', { href: entry.href }, ...marked(entry.title, terms)))]
    if (entry.within) lines.push(make('p', { className: 'detail' }, 'In: ', ...marked(entry.within, terms)))
    if (entry.text) lines.push(make('p', { className: 'search-context' }, ...context(entry.text, terms)))
    return make('li', { className: 'entry' }, ...lines)
  }

  function group([kind, hits], i) {
    const list = make('ul', { className: 'entries' }, ...hits.slice(0, atOnce).map(item))
    const id = `tipo-${i + 1}`
    const section = make('section', { className: 'group', id }, make('h2', {}, kind, ' ', make('span', { className: 'count' }, String(hits.length))), list)
    const others = hits.slice(atOnce)
    if (others.length > 0) {
      const more = make('button', { type: 'button', className: 'search-more' }, others.length === 1 ? 'Mostra un altro risultato' : `Mostra altri ${others.length} risultati`)
      more.setAttribute('aria-describedby', `${id}-titolo`)
      section.firstChild.id = `${id}-titolo`
      more.addEventListener('click', () => {
        list.append(...others.map(item))
        more.remove()
        list.children[atOnce].querySelector('a').focus()
      })
      section.append(more)
    }
    return section
  }

  // Results by kind; the kind of the best result first, but before it one that is called by a word of the query.
  function groups(hits, words) {
    const kinds = new Map()
    for (const hit of hits) {
      const kind = entries[hit.id].kind
      kinds.set(kind, [...(kinds.get(kind) ?? []), hit])
    }
    const asked = new Set(words.flatMap(stems))
    const isCalled = ([kind]) => stems(split(kind)[0].folded).some((stem) => asked.has(stem))
    return [...kinds].sort((one, other) => isCalled(other) - isCalled(one))
  }

  function jumps(kinds) {
    const links = kinds.map(([kind, hits], i) => make('li', { className: 'list-inline-item' }, make('a', { href: `#tipo-${i + 1}` }, `${kind} (${hits.length})`)))
    const ways = make('nav', { className: 'ways' }, make('ul', { className: 'list-inline' }, ...links))
    ways.setAttribute('aria-label', 'Risultati per tipo')
    return ways
  }

  function nothing(words) {
    const tips = [make('li', {}, 'Prova con una parola sola, o con un’altra che vuol dire lo stesso.')]
    const similar = similarWords(words)
    const link = (word) => make('a', { href: address(word) }, word)
    if (similar.length > 0) tips.unshift(make('li', {}, 'Forse cercavi: ', ...similar.flatMap((word, i) => (i === 0 ? [link(word)] : [', ', link(word)])), '.'))
    tips.push(make('li', {}, 'Sfoglia: ', document.querySelector('#altri-modi a').cloneNode(true), '.'))
    return make('div', { className: 'empty' }, make('p', {}, 'Che cosa puoi fare:'), make('ul', {}, ...tips))
  }

  function sentence(how, query, count) {
    const found = count === 1 ? '1 risultato' : `${count.toLocaleString('it')} risultati`
    return how === 'all' ? `${found} per «${query}».`
      : how === 'similar' ? `Niente con «${query}» scritto così; ${found} con parole simili.`
      : how === 'any' ? `Niente con tutte le parole di «${query}»; ${found} con una di esse.`
      : `Nessun risultato per «${query}».`
  }

  function show(query) {
    shown = query
    const words = [...new Set(split(query).map((word) => word.folded).filter((word) => !isSmall(word)))]
    document.title = query ? `«${query}» – ${title}` : title
    if (words.length === 0) {
      status.textContent = query.length > 1 ? 'Scrivi una parola più precisa.' : ''
      results.replaceChildren()
      return
    }
    read(Infinity)
    const { how, hits } = find(words)
    const kinds = groups(hits, words)
    const warning = lost > 0 ? ' Una parte dei dati non si è caricata: ricarica la pagina.' : ''
    status.textContent = sentence(how, query, hits.length) + warning
    results.replaceChildren(...(hits.length === 0 ? [nothing(words)] : [...(kinds.length > 1 && !inFragment ? [jumps(kinds)] : []), ...kinds.map(group)]))
  }

  // ---- The query in the address: ?q=… or, where a browser refuses that for a page on disk, #q=…

  let inFragment = false
  let settled = true // the next change of the query is a new step for the back button
  let shown

  const asked = () => new URLSearchParams(location.search).get('q') ?? new URLSearchParams(location.hash.slice(1)).get('q') ?? ''

  function address(query) {
    const page = location.href.replace(/[?#].*$/, '')
    return query ? `${page}${inFragment ? '#' : '?'}q=${encodeURIComponent(query)}` : page
  }

  function remember(query) {
    if (query === asked()) return
    const write = () => (settled ? history.pushState(null, '', address(query)) : history.replaceState(null, '', address(query)))
    try {
      write()
    } catch {
      inFragment = true
      write()
    }
    settled = false
  }

  function ask() {
    const query = field.value.trim()
    remember(query)
    show(query)
  }

  function answer() {
    field.value = asked()
    settled = true
    show(field.value)
  }

  // ---- Beginning: when all files have been read, or have failed

  const scripts = [...document.scripts]
  for (const script of scripts.slice(scripts.indexOf(document.currentScript) + 1)) script.addEventListener('error', () => (lost += 1))

  document.addEventListener('DOMContentLoaded', () => {
    if (!engine || entries.length === 0) {
      status.textContent = 'La ricerca non si è caricata. Ricarica la pagina, oppure usa gli altri modi qui sotto.'
      return
    }
    field.disabled = button.disabled = false
    let waiting
    const now = () => {
      clearTimeout(waiting)
      ask()
    }
    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(ask, 180)
    })
    const finish = () => {
      now()
      settled = true
    }
    field.addEventListener('change', finish)
    field.addEventListener('keydown', (event) => event.key === 'Enter' && finish())
    button.addEventListener('click', finish)
    addEventListener('popstate', () => asked() === shown || answer()) // jumps inside the page change nothing
    answer()
    pause(readOn)
  })
})()
