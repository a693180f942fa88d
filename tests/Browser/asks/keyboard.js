// Called after each press of the Tab key: what kind of element has the focus, then what is wrong with it.
async () => {
  const walk = (window.walk ??= { visited: new Set(), before: null })
  const at = document.activeElement
  if (!at || at === document.body || !document.hasFocus()) return ['end']
  if (walk.visited.has(at)) return ['again']
  const name = `${at.localName}${at.id ? '#' + at.id : ''} «${(at.getAttribute('aria-label') ?? at.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}»`
  const faults = []
  const style = getComputedStyle(at)
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/rgba\(.*, 0\)|transparent/.test(style.outlineColor)
  if (!outlined && style.boxShadow === 'none') faults.push(`${name}: the focus is not seen`)
  // The page may still be scrolling towards the focus: it has two seconds to arrive.
  let fault
  for (const end = performance.now() + 2000; (fault = hidden(at)) && performance.now() < end; ) await new Promise((done) => setTimeout(done, 50))
  if (fault) faults.push(`${name}: ${fault}`)
  if (walk.before && !(walk.before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`${name}: comes before the one that had the focus`)
  walk.visited.add(at)
  walk.before = at
  const scrolls = at.getAttribute('role') === 'region' && at.scrollWidth > at.clientWidth + 1
  return [at.localName === 'summary' ? 'summary' : scrolls ? 'region' : 'other', ...faults]

  function hidden(element) {
    const box = [...element.getClientRects()].find((rect) => rect.width > 2 && rect.height > 2)
    if (!box) return 'has the focus but no place on the screen'
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
    const hit = document.elementFromPoint(x, y)
    if (!hit) return 'is off the screen'
    return element.contains(hit) || hit.contains(element) ? undefined : `is covered by ${hit.localName}.${hit.className}`
  }
}
