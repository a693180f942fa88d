// The search page: takes what was published, file by file, and shows what is found while one types. A classic script, as
// browsers load no other from a folder on disk. It runs before the files of data, which stand after it in the page's head
// and call cremonaSearch; the page's ids are those of Views/Search.cshtml.
(() => {
  'use strict'

  const first = 3 // results shown before the kinds
  const most = 100 // results of one kind
  const around = 190 // letters of context
  const { searchWords, searchEngine } = globalThis
  const { split } = searchWords
  const { entries, isHit } = searchEngine
  let lost = 0 // files of data that did not load

  globalThis.cremonaSearch = searchEngine.add

  // Reading it all at once would hold up an old phone while it shows the page: it is done in the pauses, and the rest when somebody asks.
  const pause = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 50))
  const readOn = () => {
    const end = performance.now() + 5
    while (searchEngine.read(4)) if (performance.now() > end) return pause(readOn)
  }

  // ---- Showing

  const [field, button, status, results] = ['words', 'go', 'status', 'results'].map((name) => document.getElementById(`search-${name}`))
  const title = document.title

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  // A text with its matches marked.
  function marked(text, terms) {
    const parts = []
    let done = 0
    for (const word of split(text).filter((one) => isHit(one.folded, terms))) {
      parts.push(text.slice(done, word.at), make('mark', {}, text.slice(word.at, word.end)))
      done = word.end
    }
    return [...parts, text.slice(done)]
  }

  // The stretch of a text that holds most of the words found, cut between words.
  function context(text, terms) {
    const words = split(text)
    const hits = words.filter((word) => isHit(word.folded, terms))
    const different = (from) => new Set(hits.filter((hit) => hit.at >= from.at && hit.end <= from.at + around).map((hit) => hit.folded)).size
    const best = hits.reduce((one, other) => (one && different(one) >= different(other) ? one : other), undefined)
    const from = best && best.at > 60 ? words.find((word) => word.at >= best.at - 60).at : 0
    const to = text.length <= from + around ? text.length : words.findLast((word) => word.end <= from + around)?.end ?? from + around
    return [from > 0 ? '… ' : '', ...marked(text.slice(from, to), terms), to < text.length ? ' …' : '']
  }

  // Of the cells of a row, those that hold a number of the query are enough.
  function cellsOf(text, terms) {
    const cells = text.split(' · ').filter((cell) => split(cell).some((word) => /^\d/.test(word.folded) && isHit(word.folded, terms)))
    return cells.length > 0 ? cells.slice(0, 4).join(' · ') : text
  }

  function item(hit, isFirst) {
    const { kind, title, within, href, text, figure } = entries[hit.id]
    const terms = hit.terms
    const lines = [make('p', { className: 'entry-name' }, make('a', { href }, ...marked(title, terms)))]
    if (figure) lines.push(make('p', { className: 'search-answer' }, ...marked(figure, terms)))
    lines.push(make('p', { className: 'detail' }, [isFirst && kind, within].filter(Boolean).join(': ')))
    if (text) lines.push(make('p', { className: 'search-context' }, ...context(kind.startsWith('Righe') ? cellsOf(text, terms) : text, terms)))
    return make('li', { className: 'entry' }, ...lines)
  }

  // Results of a kind, listed when they are opened; few are open from the beginning.
  function group(kind, hits, open) {
    const list = make('ul', { className: 'entries' })
    const details = make('details', { className: 'search-kind', open }, make('summary', {}, kind, ' ', make('span', { className: 'count' }, String(hits.length))), list)
    details.addEventListener('toggle', () => list.firstChild || list.append(...hits.slice(0, most).map((hit) => item(hit))))
    return details
  }

  function section(heading, ...children) {
    return make('section', { className: 'group' }, make('h2', {}, heading), ...children)
  }

  function found(hits) {
    const kinds = new Map()
    for (const hit of hits.slice(first)) {
      const { kind } = entries[hit.id]
      kinds.set(kind, [...(kinds.get(kind) ?? []), hit])
    }
    const best = make('ol', { className: 'entries' }, ...hits.slice(0, first).map((hit) => item(hit, true)))
    const others = [...kinds].map(([kind, list]) => group(kind, list, hits.length <= 8))
    return [section('Le risposte più vicine', best), ...(others.length > 0 ? [section('Altri risultati, per tipo', ...others)] : [])]
  }

  const links = (list) => list.flatMap(({ href, title }, i) => [i === 0 ? '' : ', ', make('a', { href }, title)])

  // Sections of the law that this portal leaves empty are better said than searched for in vain.
  function nothing(near) {
    const absent = entries.filter(({ figure, kind, within }) => figure && kind.startsWith('Sezioni') && !within)
    return make('div', { className: 'empty' },
      make('p', {}, 'Prova con una parola sola, con un sinonimo, oppure qui: ', ...links(near), '.'),
      ...(absent.length > 0 ? [make('p', {}, 'Questo portale non pubblica: ', ...links(absent), '.')] : []))
  }

  function sentence({ how, lost, hits }, query) {
    const found = hits.length === 1 ? '1 risultato' : `${hits.length.toLocaleString('it')} risultati`
    return how === 'all' ? `${found} per «${query}».`
      : how === 'similar' ? `Niente con «${query}»; ${found} con parole simili.`
      : how === 'some' ? `Niente con tutte le parole di «${query}»${lost.length > 0 ? ` (manca «${lost.join('», «')}»)` : ''}; ${found} con le altre.`
      : `Nessun risultato per «${query}».`
  }

  function show(query) {
    shown = query
    document.title = query ? `«${query}» – ${title}` : title
    const answer = searchEngine.find(query)
    if (answer.words.length === 0) {
      status.textContent = query.length > 1 ? 'Scrivi una parola più precisa.' : ''
      results.replaceChildren()
      return
    }
    status.textContent = sentence(answer, query) + (lost > 0 ? ' Una parte dei dati non si è caricata: ricarica la pagina.' : '')
    results.replaceChildren(...(answer.hits.length === 0 ? [nothing(answer.near)] : found(answer.hits)))
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
    if (entries.length === 0) {
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
