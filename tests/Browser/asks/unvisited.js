// At the end of a walk: what can be seen and used, and was not visited.
() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !window.walk?.visited.has(one))
  .map((one) => `${one.localName} «${one.textContent.trim().slice(0, 40)}»: Tab does not come here`)
