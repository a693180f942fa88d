// What each chart draws against the figures beside it: one scale a chart, within a pixel. Answers { bars, faults }.
() => {
  const faults = []
  let bars = 0
  const figureOf = (words) => Number(words.match(/[−-]?\d[\d.]*(,\d+)?/)?.[0].replace('−', '-').replaceAll('.', '').replace(',', '.') ?? NaN)
  const middleOf = (one) => {
    const box = one.getBoundingClientRect()
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
  }
  // Values and places on one straight line: the two that are farthest apart say where the others are due.
  const areOnOneLine = (name, marks, reference = marks) => {
    const sorted = reference.toSorted((one, other) => one.value - other.value)
    const [low, high] = [sorted[0], sorted.at(-1)]
    if (!(high?.value > low?.value)) return
    for (const mark of marks) {
      const due = low.at + ((mark.value - low.value) / (high.value - low.value)) * (high.at - low.at)
      if (!(Math.abs(mark.at - due) <= 1.5)) faults.push(`${name}: ${mark.value} is at ${mark.at.toFixed(1)} px in place of ${due.toFixed(1)}`)
    }
  }
  // Each figure written at a point is that of the axis at the same height.
  const measureSeries = (chart) => {
    const lines = [...chart.querySelectorAll('.series-grid line')].filter((line) => line.getAttribute('y1')).map((line) => middleOf(line).y)
    const scale = [...chart.querySelectorAll('.series-scale text')].map((text, at) => ({ value: figureOf(text.textContent), at: lines[at] }))
    const points = [...chart.querySelectorAll('circle.series-point, circle.series-old')].filter((one) => one.closest('.series-plot')).map(middleOf)
    const marks = [...chart.querySelectorAll('.series-value')].map((text) => {
      // Words may be beside their point: what is due at its place is where they are anchored.
      const anchor = new DOMPoint(text.x.baseVal[0].value, 0).matrixTransform(text.getScreenCTM())
      const place = { x: anchor.x, y: middleOf(text).y }
      const above = points.filter((one) => Math.abs(one.x - place.x) < 2)
      const near = above.toSorted((one, other) => Math.abs(one.y - place.y) - Math.abs(other.y - place.y))[0]
      return { value: figureOf(text.textContent), at: near?.y ?? NaN }
    })
    bars += marks.length
    if (!scale.some((one) => Number.isNaN(one.value))) areOnOneLine(chart.id, marks, scale)
  }
  // Two circles of a row, and "old → new" beside them.
  const measureDumbbells = (chart) => {
    const marks = [...chart.querySelectorAll('.dumbbell')].flatMap((row) => {
      const words = row.nextElementSibling.firstChild.textContent.split('→')
      return ['circle.series-old', 'circle.series-point'].map((circle, at) => ({ value: figureOf(words[at]), at: middleOf(row.querySelector(circle)).x }))
    })
    bars += marks.length
    if (!marks.length) faults.push(`${chart.id}: no dumbbells`)
    areOnOneLine(chart.id, marks)
  }
  // The ground has its shape, or distances would be wrong; each sign is a target of 24 pixels, whole, and covers no other.
  const measureMap = (chart) => {
    const ground = chart.querySelector('.map-plot').getBoundingClientRect()
    const signs = [...chart.querySelectorAll('.map-mark')].map((mark) => ({ name: `${chart.id}: ${mark.textContent.trim()}`, box: mark.querySelector('.map-shape').getBoundingClientRect() }))
    bars += signs.length
    if (!signs.length) faults.push(`${chart.id}: no signs`)
    if (!(Math.abs(ground.width / ground.height - 4 / 3) <= 0.02)) faults.push(`${chart.id}: ${ground.width.toFixed(1)} to ${ground.height.toFixed(1)} px`)
    signs.forEach(({ name, box }, at) => {
      if (box.width < 24 || box.height < 24) faults.push(`${name}: a sign of ${box.width.toFixed(1)} by ${box.height.toFixed(1)} px`)
      if (box.left < ground.left || box.right > ground.right || box.top < ground.top || box.bottom > ground.bottom) faults.push(`${name}: leaves the map`)
      for (const other of signs.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // The corners of boxes are empty but for squares.
        if (Math.min(across, down) > 6) faults.push(`${name}: covers ${other.name}`)
      }
    })
  }
  for (const squares of document.querySelectorAll('svg.squares')) {
    bars++
    const [drawn, value] = [squares.firstElementChild.getAttribute('d').split('M').length - 1, figureOf(squares.nextElementSibling.textContent)]
    if (drawn !== value) faults.push(`${drawn} squares in place of ${value}`)
  }
  for (const chart of document.querySelectorAll('figure.chart')) {
    if (chart.matches('.series, .dumbbells')) {
      chart.matches('.series') ? measureSeries(chart) : measureDumbbells(chart)
      continue
    }
    if (chart.matches('.map')) {
      measureMap(chart)
      continue
    }
    if (chart.querySelector('svg.squares')) continue
    // A pyramid's row is figure, bar, name, bar, figure; elsewhere the figure follows its bar.
    const drawn = [...chart.querySelectorAll('svg.bar')].map((bar) => {
      const beside = [bar.previousElementSibling, bar.nextElementSibling].find((one) => one?.classList.contains('plot-value'))
      return { bar, value: figureOf(beside?.firstChild?.textContent ?? ''), width: bar.firstElementChild.getBoundingClientRect().width, track: bar.getBoundingClientRect().width }
    })
    bars += drawn.length
    const longest = drawn.reduce((one, other) => (other.value > one.value ? other : one), drawn[0])
    const name = (one) => `${chart.id}: ${one.value} is ${one.width.toFixed(1)} px`
    if (!drawn.length) faults.push(`${chart.id}: no bars`)
    if (longest && longest.width < 40) faults.push(`${name(longest)}, the longest bar of the chart`)
    for (const one of drawn) {
      const due = (longest.value ? one.value / longest.value : 0) * longest.width
      if (!(Math.abs(one.width - due) <= 1)) faults.push(`${name(one)} in place of ${due.toFixed(1)}`)
      if (Math.abs(one.track - longest.track) > 1) faults.push(`${name(one)} in a track of ${one.track.toFixed(1)} px in place of ${longest.track.toFixed(1)}`)
    }
  }
  for (const share of document.querySelectorAll('.share-bar')) {
    const [all, own] = ['.share-all', '.share-own'].map((part) => share.querySelector(part).getBoundingClientRect().width)
    const due = (figureOf(share.previousElementSibling.textContent) / 100) * all
    bars++
    if (!(Math.abs(own - due) <= 1)) faults.push(`a share of ${own.toFixed(1)} px in place of ${due.toFixed(1)}`)
  }
  return { bars, faults }
}
