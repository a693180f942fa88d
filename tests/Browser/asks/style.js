// Whether the style sheet, its fonts and its colours have come.
async () => {
  await document.fonts.ready
  const faults = []
  if (document.styleSheets.length !== 1) faults.push(`${document.styleSheets.length} style sheets`)
  if (!getComputedStyle(document.body).fontFamily.includes('Titillium Web')) faults.push('the fonts of the style sheet are not in use')
  if (![...document.fonts].some((font) => font.status === 'loaded')) faults.push('no font has come')
  if (getComputedStyle(document.querySelector('.it-header-center-wrapper')).backgroundColor === 'rgba(0, 0, 0, 0)') faults.push('the header has no colour')
  return faults
}
