// What axe finds; "?" stands before what it cannot decide. Of contrast that it leaves open (a word of one letter, another element at the
// same place), plain backgrounds are computed here.
async (onlyColours) => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
  const run = onlyColours ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: tags }
  const found = await axe.run(document, { runOnly: run, resultTypes: ['violations', 'incomplete'], preload: false })

  const light = ([r, g, b]) => [r, g, b].map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)).reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0)
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number)
  const ratio = (one) => {
    let under = one
    for (; under; under = under.parentElement) {
      const style = getComputedStyle(under)
      if (style.backgroundImage !== 'none' || Number(style.opacity) < 1) return undefined
      const [, , , alpha = 1] = parts(style.backgroundColor)
      if (alpha === 1) break
      if (alpha > 0) return undefined
    }
    const words = parts(getComputedStyle(one).color)
    if (words.length > 3) return undefined
    const ground = under ? parts(getComputedStyle(under).backgroundColor) : matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255]
    const [more, less] = [light(words), light(ground)].sort((a, b) => b - a)
    return (more + 0.05) / (less + 0.05)
  }
  const needed = (one) => {
    const { fontSize, fontWeight } = getComputedStyle(one)
    return parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5
  }
  const line = (mark, rule, node) => `${mark}${rule.id}: ${node.target.join(' ')} – ${node.any.concat(node.all, node.none).map((check) => check.message).join('; ')}`
  const decide = (rule, node) => {
    const one = rule.id === 'color-contrast' ? document.querySelector(node.target[0]) : null
    const measured = one ? ratio(one) : undefined
    if (measured === undefined) return [line('?', rule, node)]
    return measured >= needed(one) ? [] : [line('', rule, node) + ` – ${measured.toFixed(2)}:1`]
  }
  return [...found.violations.flatMap((rule) => rule.nodes.map((node) => line('', rule, node))), ...found.incomplete.flatMap((rule) => rule.nodes.flatMap((node) => decide(rule, node)))]
}
