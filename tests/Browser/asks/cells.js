// The words of each table's cells, without spaces; marks of notes aside, as they stand on a line of their own.
() => [...document.querySelectorAll('table :is(th, td, caption)')]
  .filter((cell) => cell.checkVisibility())
  .map((cell) => {
    const copy = cell.cloneNode(true)
    copy.querySelectorAll('.visually-hidden, svg, sup').forEach((one) => one.remove())
    return copy.textContent.replace(/[\s\u00ad]+/g, '')
  })
  .filter((words) => words.length > 0)
