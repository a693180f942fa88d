// Long lists: one choice for each fact that divides the entries. A classic script, so that it also runs from a folder on disk. It adds
// to lists that the view has marked (data-filters) and takes nothing away. Entries without such facts are never hidden.
(() => {
  'use strict'

  const words = new Intl.Collator('it', { numeric: true })

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  const said = (element) => element.textContent.replace(/\s+/g, ' ').trim()

  function factsOf(entry) {
    return new Map([...entry.querySelectorAll(':scope > .facts > .fact')].map((fact) => [said(fact.querySelector('dt')), said(fact.querySelector('dd'))]))
  }

  function equip(list) {
    const names = list.dataset.filters.split('|')
    const entries = [...list.querySelectorAll('.entry')].map((entry) => ({ entry, facts: factsOf(entry) })).filter(({ facts }) => names.some((name) => facts.has(name)))
    const status = make('p', { className: 'list-status' })
    status.setAttribute('role', 'status')
    const clear = make('button', { type: 'button', hidden: true }, 'Mostra tutto')
    const choices = names.flatMap((name) => {
      const values = [...new Set(entries.map(({ facts }) => facts.get(name)).filter(Boolean))].sort(words.compare)
      if (values.length < 2) return []
      const field = make('select', {}, make('option', { value: '' }, 'tutti'), ...values.map((value) => make('option', { value }, value)))
      return [{ name, field, label: make('label', {}, `${name} `, field) }]
    })
    if (choices.length === 0) return

    function filter() {
      const wanted = choices.filter(({ field }) => field.value)
      let shown = 0
      for (const { entry, facts } of entries) {
        entry.hidden = !wanted.every(({ name, field }) => facts.get(name) === field.value)
        shown += entry.hidden ? 0 : 1
      }
      for (const group of list.querySelectorAll('.group')) {
        const own = [...group.querySelectorAll('.entry')]
        group.hidden = own.length > 0 && own.every((entry) => entry.hidden)
      }
      clear.hidden = wanted.length === 0
      status.textContent = wanted.length === 0 ? '' : shown === 0 ? `Nessuna voce su ${entries.length}: cambia una scelta.` : `${shown} ${shown === 1 ? 'voce' : 'voci'} su ${entries.length}.`
    }

    for (const { field } of choices) field.addEventListener('change', filter)
    clear.addEventListener('click', () => {
      for (const { field } of choices) field.value = ''
      filter()
      choices[0].field.focus()
    })
    // A link to a part that the choices hide shows everything again before it leads there.
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href*="#"]')
      if (link?.pathname === location.pathname && document.getElementById(link.hash.slice(1))?.closest('[hidden]')) {
        for (const { field } of choices) field.value = ''
        filter()
      }
    }, true)
    const tools = make('div', { className: 'list-tools' }, ...choices.map(({ label }) => label), clear, status)
    tools.setAttribute('role', 'group')
    tools.setAttribute('aria-label', 'Scegli che cosa vedere')
    list.prepend(tools)
  }

  for (const list of document.querySelectorAll('[data-filters]')) equip(list)
})()
