// On paper: tables and all they hold end before the edge; the addresses of links that lead out are written.
() => {
  const faults = []
  for (const table of document.querySelectorAll('table')) {
    const name = `table «${(table.caption?.textContent ?? '').trim().slice(0, 50)}»`
    for (const one of [table, ...table.querySelectorAll('th, td')]) {
      const { right, left } = one.getBoundingClientRect()
      if (right > innerWidth + 1 || left < -1) { faults.push(`${name}: a ${one.localName} ends at ${Math.round(right)} of ${innerWidth} px`); break }
      if (one !== table && one.scrollWidth > one.clientWidth + 1) { faults.push(`${name}: «${one.textContent.trim().slice(0, 40)}» is wider than its cell`); break }
    }
  }
  for (const link of document.querySelectorAll('main a[rel~=external][href^=http]')) {
    if (link.checkVisibility() && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) faults.push(`the address of «${link.textContent.trim()}» is not printed`)
  }
  return faults
}
