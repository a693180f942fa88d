// Long tables: a field that filters the rows and headings that sort them. A classic script, so that it also runs from a folder on
// disk. It adds to tables that the view has marked (data-table-tools) and takes nothing away; without it they stand as they were.
// Rows of totals never move and are always shown. Left alone are: a body whose cells span others (its rows do not stand by
// themselves); for sorting also several bodies, and totals among the rows that they add up.
(() => {
  'use strict'

  const words = new Intl.Collator('it', { numeric: true })
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  // What a cell says, without marks of notes and without what is only heard.
  function text(cell, alsoWithout) {
    const copy = cell.cloneNode(true)
    copy.querySelectorAll(`.note-ref, .visually-hidden, ${alsoWithout}`).forEach((one) => one.remove())
    return copy.textContent.replace(/\s+/g, ' ').trim()
  }

  // 1.234,56 · 12,5 % · € 30 · −4 · 31/12/2011
  function number(said) {
    const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(said) ?? []
    if (year) return { kind: 'date', value: year * 1e4 + month * 100 + +day }
    const plain = said.replace(/^€|[€%]$|\beuro$/g, '').replace(/\s/g, '').replace(/^[−–]/, '-')
    return /^[-+]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain) ? { kind: 'number', value: +plain.replaceAll('.', '').replace(',', '.') } : null
  }

  // Numbers before words, what is absent last, whichever the direction.
  function keyOf(cell) {
    const said = cell ? text(cell, '.missing') : ''
    return !said ? { rank: 2 } : { rank: 1, kind: 'word', value: said, ...(number(said) && { rank: 0, ...number(said) }) }
  }

  const compare = (one, other) => (one.rank > 0 ? words.compare(one.value, other.value) : one.value - other.value)
  const directions = {
    number: ['dal più piccolo al più grande', 'dal più grande al più piccolo'],
    date: ['dalla data più lontana alla più recente', 'dalla data più recente alla più lontana'],
    word: ['dalla A alla Z', 'dalla Z alla A'],
  }

  // The lowest heading over each column, through rows of headings that span.
  function leaves(head) {
    const grid = []
    for (const [y, row] of [...head.rows].entries()) {
      let x = 0
      for (const cell of row.cells) {
        while (grid[y]?.[x]) x++
        for (let down = 0; down < cell.rowSpan; down++) for (let over = 0; over < cell.colSpan; over++) (grid[y + down] ??= [])[x + over] = cell
      }
    }
    return grid.at(-1) ?? []
  }

  function equip(table) {
    const isTotal = (row) => row.classList.contains('total')
    const all = [...table.tBodies].flatMap((body) => [...body.rows])
    const rows = all.filter((row) => !isTotal(row))
    if (rows.length === 0 || all.some((row) => [...row.cells].some((cell) => cell.rowSpan > 1 || cell.colSpan > 1))) return
    const body = table.tBodies[0]
    const first = all.indexOf(rows[0])
    const canSort = table.tHead && table.tBodies.length === 1 && rows.every((row, i) => all[first + i] === row)
    const said = new Map(rows.map((row) => [row, fold([...row.cells].map((cell) => text(cell, 'sup')).join(' '))]))
    const after = all[first + rows.length] ?? null
    let order = null // { head, name, kind, down }

    const id = `${table.closest('[id]').id}-filtro`
    const field = make('input', { type: 'search', id, autocomplete: 'off', spellcheck: false })
    const clear = make('button', { type: 'button', hidden: true }, 'Mostra tutte le righe')
    const status = make('p', { className: 'table-status' })
    status.setAttribute('role', 'status')
    const label = make('label', { htmlFor: id }, 'Filtra le righe', make('span', { className: 'visually-hidden' }, ` di «${text(table.caption, 'sup')}»`))
    const tools = make('div', { className: 'table-tools' }, label, make('div', { className: 'table-tools-field' }, field, clear), status)

    function tell() {
      const asked = field.value.trim()
      const shown = rows.filter((row) => !row.hidden).length
      const count = (n) => (n === 1 ? '1 riga' : `${n} righe`)
      const sentences = [!asked ? `${count(rows.length)}.` : shown > 0 ? `${count(shown)} su ${rows.length} con «${asked}».`
        : `Nessuna riga su ${rows.length} con «${asked}». Prova con una parola sola o più corta, oppure mostra tutte le righe (tasto Esc).`]
      if (shown < rows.length && all.length > rows.length) sentences.push('I totali restano quelli di tutte le righe.')
      if (order) sentences.push(`Ordine: ${order.name}, ${directions[order.kind][+order.down]}.`)
      status.textContent = sentences.join(' ')
      clear.hidden = !asked
      tools.classList.toggle('is-used', !!asked || !!order)
    }

    function filter() {
      const asked = fold(field.value).split(' ')
      for (const row of rows) row.hidden = !asked.every((word) => said.get(row).includes(word))
      tell()
    }

    function showAll() {
      field.value = ''
      filter()
    }

    // First from small to large, then from large to small, then as the source has them.
    function sort(head, column, name) {
      const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column])]))
      const known = [...keys.values()].filter((key) => key.rank < 2)
      const was = order?.head === head ? order : null
      order?.head.removeAttribute('aria-sort')
      order = was?.down ? null : { head, name, kind: known.find((key) => key.rank === 0)?.kind ?? 'word', down: !!was }
      if (order) head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending')
      const turn = order?.down ? -1 : 1
      const sorted = !order ? rows : rows.toSorted((one, other) => {
        const [a, b] = [keys.get(one), keys.get(other)]
        return a.rank - b.rank || (a.rank < 2 && turn * compare(a, b)) || 0
      })
      for (const row of sorted) body.insertBefore(row, after)
      tell()
    }

    if (canSort) {
      for (const [column, head] of leaves(table.tHead).entries()) {
        if (!head || head.colSpan > 1 || head.querySelector('a, button')) continue
        const name = (head.querySelector('.visually-hidden') ?? head).textContent.trim()
        const button = make('button', { type: 'button', className: 'sort' }, ...head.childNodes)
        button.setAttribute('aria-description', 'Ordina la tabella')
        button.addEventListener('click', () => sort(head, column, name))
        head.append(button)
        head.classList.add('sortable')
      }
    }

    let waiting
    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(filter, 150)
    })
    field.addEventListener('keydown', (event) => event.key === 'Escape' && field.value && (event.preventDefault(), showAll()))
    clear.addEventListener('click', () => {
      field.focus()
      showAll()
    })
    // A link to a row that the filter hides, as that of a note, shows it again before it leads there.
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href^="#"]')
      if (link && document.getElementById(link.hash.slice(1))?.closest('tr[hidden]')?.closest('table') === table) showAll()
    }, true)
    tell()
    table.closest('.data-table-tools').prepend(tools)
  }

  for (const table of document.querySelectorAll('.data-table-tools table')) equip(table)

  // A wide table is a stop of the Tab key only where it scrolls.
  for (const box of document.querySelectorAll('.table-responsive[tabindex]')) {
    const marks = ['tabindex', 'role', 'aria-label'].map((name) => [name, box.getAttribute(name)])
    new ResizeObserver(() => {
      for (const [name, value] of marks) box.scrollWidth > box.clientWidth ? box.setAttribute(name, value) : box.removeAttribute(name)
    }).observe(box)
  }
})()
