// Italian words as the search compares them. A classic script: it leaves one name, searchWords, and needs nothing.
// The same rules are applied to what was published and to what is typed, so they may be rough, but must be the same.
globalThis.searchWords = (() => {
  'use strict'

  // Articles, prepositions and words of questions, also as elision leaves them (dell'organismo → dell + organismo): never required.
  const small = new Set((
    'a ad al allo alla ai agli alle all con col coi da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell ' +
    'e ed i gli il in l la le lo ma ne nel nello nella nei negli nelle nell o od per su sul sullo sulla sui sugli sulle sull tra fra ' +
    'un uno una che chi ci cui d c si se non come dove quando quale quali qual è era sono ha hanno ho anche quest quell questo questa cosa cos ' +
    'quanto quanta quanti quante quant perché mi ti vi posso può vorrei voglio sapere suo sua suoi sue loro numero ' +
    'trova trovano trovo trovare vedere leggere conoscere serve servono funziona esiste esistono fare fa fanno'
  ).split(' ').map(fold))

  // Abbreviations → the word; a number's own sign is a small word.
  const whole = new Map((
    'pzza=piazza pza=piazza vle=viale cso=corso sett=settore uff=ufficio serv=servizio dir=dirigente art=articolo reg=regolamento ' +
    'ass=assessore tel=telefono n=numero nr=numero num=numero soc=società segr=segreteria'
  ).split(' ').map((pair) => pair.split('=').map(fold)))

  // Abbreviations with points, numbers with points between thousands, then runs of letters and digits. An apostrophe divides.
  const word = /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|p\.\s?zz?a|v\.le|c\.so|d\.?\s?lgs|\d{1,3}(?:\.\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/giu

  // Lower case, no accents, no points: «Città» → «citta», «O.I.V.» → «oiv», «72.248» → «72248».
  function fold(text) {
    return text.normalize('NFD').replace(/[\p{M}.\s]/gu, '').toLowerCase()
  }

  // Endings of one verb, and of nouns and adjectives made from it: valutazione, valutare, valutato, valutando → valut.
  // (Not -ita, which is more often a noun: comunità is not comune.)
  const endings = /(?:[ai](?:zion[ei]|tiv[oaie]|t[oie]|re|nd[oaie])|ata|end[oaie]|ere|isc[oe]|iscono|ut[oaie])$/
  const bare = (word) => word.replace(/([cg])h$/, '$1')

  // What inflection leaves alone: without the last vowel (comune, comuni → comun; ufficio, uffici → uffic; luogo, luoghi →
  // luog), and for longer words also without a verb's ending, marked by a hyphen: vigili (vigil) is not vigilati (vigil-).
  // Words that share one of these are taken for the same word.
  function stems(folded) {
    if (folded.length < 4 || /\d/.test(folded)) return [folded]
    const noun = bare(folded.replace(/[aeiou]$/, '').replace(/(..)i$/, '$1'))
    const verb = bare(folded.replace(endings, ''))
    return verb !== folded && verb.length >= 5 ? [noun, verb + '-'] : [noun]
  }

  // The words of a text in order, each with its place in it.
  function split(text) {
    return Array.from(text.matchAll(word), (match) => {
      const folded = fold(match[0])
      return { at: match.index, end: match.index + match[0].length, folded: whole.get(folded) ?? folded }
    })
  }

  return { fold, stems, split, isSmall: (folded) => small.has(folded) }
})()
