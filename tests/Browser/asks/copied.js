// Every table that has a twin: its rows as they are copied (as text, as HTML), and as a program reads them from the document.
async () => {
  const cells = (rows) => [...rows].map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()))
  const found = []
  for (const block of document.querySelectorAll('.data-table')) {
    const twin = [...block.querySelectorAll('a[href$=".csv"]')].find((link) => /Excel/.test(link.textContent))
    const table = block.querySelector('table')
    if (!twin || table.tHead.rows.length !== 1) continue
    const range = document.createRange()
    range.setStartBefore(table.tHead.rows[0].cells[0])
    range.setEndAfter([...table.rows].at(-1).cells[table.rows[0].cells.length - 1])
    const selection = getSelection()
    selection.removeAllRanges()
    selection.addRange(range)
    const text = selection.toString()
    document.execCommand('copy')
    const [item] = await navigator.clipboard.read()
    const html = await (await item.getType('text/html')).text()
    const pasted = new DOMParser().parseFromString(html, 'text/html')
    found.push({
      id: block.id,
      twin: twin.href,
      text: text.split('\n').filter((line) => line.trim()).map((line) => line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim())),
      clipboard: (await (await item.getType('text/plain')).text()).split('\n').filter((line) => line.trim()).map((line) => line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim())),
      pasted: cells(pasted.querySelectorAll('tr')),
      read: cells(table.rows),
      absent: [...new Set([...table.querySelectorAll('.missing')].map((one) => one.textContent.trim()))],
      printed: [...table.tHead.rows[0].cells].map((cell) => (cell.querySelector('[aria-hidden]') ?? cell).textContent.trim()),
    })
  }
  return found
}
