// Called after an arrow key in a region that has the focus: true where it scrolls. It has come to rest then: a scroll that still runs would
// take away from the screen what has the focus next.
async () => {
  const at = document.activeElement
  const pause = () => new Promise((done) => setTimeout(done, 100))
  for (let i = 0; i < 50 && !at.scrollLeft; i++) await pause()
  for (let before = -1; before !== at.scrollLeft; ) {
    before = at.scrollLeft
    await pause()
  }
  return at.scrollLeft > 0
}
