// What is lost or needs scrolling in two ways. A table may scroll in a group of its own, if it has a name and takes the focus.
() => {
  const faults = []
  const say = (one, what) => faults.push(`${one.localName}${one.id ? '#' + one.id : ''}.${one.className?.baseVal ?? one.className}: ${what}`)
  const root = document.scrollingElement
  if (root.scrollWidth > innerWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.table-responsive'))
    faults.push(`the page is ${root.scrollWidth} px wide in ${innerWidth}`, ...wide.slice(0, 3).map((one) => `  wide: ${one.localName}.${one.className} ${one.textContent.trim().slice(0, 40)}`))
  }
  for (const one of document.body.querySelectorAll('*')) {
    if (one.closest('svg, .visually-hidden, .visually-hidden-focusable') || !one.checkVisibility()) continue
    const style = getComputedStyle(one)
    const [wider, taller] = [one.scrollWidth > one.clientWidth + 1, one.scrollHeight > one.clientHeight + 1]
    if (style.display === 'inline' || !one.clientWidth) continue
    if (wider && /auto|scroll/.test(style.overflowX)) {
      const named = one.getAttribute('role') === 'group' && one.tabIndex === 0 && one.getAttribute('aria-label')
      if (!named || !one.querySelector('table')) say(one, 'scrolls sideways and is no named group with a table')
    }
    if ((wider && /hidden|clip/.test(style.overflowX)) || (taller && /hidden|clip/.test(style.overflowY))) say(one, 'cuts what it holds')
    if (style.textOverflow === 'ellipsis' && wider) say(one, 'ends in an ellipsis')
  }
  return faults
}
