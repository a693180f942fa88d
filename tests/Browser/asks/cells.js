// The words of each table's cells, without spaces.
() => [...document.querySelectorAll('table :is(th, td, caption)')]
  .filter((cell) => cell.checkVisibility())
  .map((cell) => {
    const copy = cell.cloneNode(true)
    copy.querySelectorAll('.visually-hidden, svg').forEach((one) => one.remove())
    return copy.textContent.replace(/[\s\u00ad]+/g, '')
  })
  .filter((words) => words.length > 0)
