// For each table, its first rows as a screen reader tells them: every cell after its headers.
() => {
  const words = (one) => one.textContent.trim().replace(/\s+/g, ' ')
  const lines = []
  for (const table of document.querySelectorAll('table')) {
    lines.push(`table: ${words(table.caption ?? { textContent: '' })}`)
    const grid = []
    for (const [y, row] of [...table.rows].entries()) {
      grid[y] ??= []
      for (const cell of row.cells) {
        let x = 0
        while (grid[y][x]) x++
        for (let down = 0; down < cell.rowSpan; down++) for (let over = 0; over < cell.colSpan; over++) (grid[y + down] ??= [])[x + over] = cell
      }
    }
    const body = [...table.rows].map((row, y) => [row, y]).filter(([row]) => row.parentElement.localName === 'tbody')
    for (const [row, y] of body.slice(0, 2)) {
      for (const cell of row.cells) {
        if (cell.localName === 'th') continue
        const x = grid[y].indexOf(cell)
        const byIds = cell.headers ? cell.headers.split(' ').map((id) => document.getElementById(id)) : null
        const above = grid.slice(0, y).map((line) => line[x]).filter((one) => one?.localName === 'th' && /^col/.test(one.scope))
        const beside = grid[y].slice(0, x).filter((one) => one.localName === 'th' && /^row/.test(one.scope))
        lines.push(`  ${[...new Set(byIds ?? [...beside, ...above])].map((one) => one ? words(one) : '?').join(' › ') || 'NO HEADER'}: ${words(cell)}`)
      }
    }
  }
  return lines.join('\n')
}
