// Each chart's bars against the figures beside them: one scale a chart, within a pixel. Answers { bars, faults }.
() => {
  const faults = []
  let bars = 0
  const figureOf = (words) => Number(words.match(/\d[\d.]*(,\d+)?/)?.[0].replaceAll('.', '').replace(',', '.') ?? NaN)
  for (const chart of document.querySelectorAll('figure.chart')) {
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
