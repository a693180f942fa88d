// Added to each page of the preview, and to none that is published: loads the page again when it has changed, where the reader was.
(() => {
  'use strict';
  const own = document.currentScript;
  const place = 'anteprima:' + location.pathname;
  const good = location.pathname.startsWith('/_buona/');

  // Where the reader was: a point that can be named, else the element's position among its kind.
  const nameOf = (element) => {
    if (!element || element === document.body) return null;
    if (element.id) return ['id', element.id];
    const same = [...document.querySelectorAll(element.localName)];
    return [element.localName, same.indexOf(element)];
  };
  const find = (name) => !name ? null : name[0] === 'id' ? document.getElementById(name[1]) : document.querySelectorAll(name[0])[name[1]];

  const leave = () => {
    try {
      // A list of errors is no place to come back to.
      if (!document.body.classList.contains('errori')) sessionStorage.setItem(place, JSON.stringify({
        x: scrollX,
        y: scrollY,
        focus: nameOf(document.activeElement),
        open: [...document.querySelectorAll('details')].map((details) => details.open),
        fields: [...document.querySelectorAll('input, textarea, select')].map((field) => field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value),
      }));
    } catch { /* without storage the page begins at its top */ }
    location.reload();
  };

  const comeBack = () => {
    let was = null;
    try {
      was = JSON.parse(sessionStorage.getItem(place));
      // While errors are shown, the place in the page is kept for when it is back.
      if (!document.body.classList.contains('errori')) sessionStorage.removeItem(place);
    } catch { return; }
    if (!was || document.body.classList.contains('errori')) return;
    document.querySelectorAll('details').forEach((details, i) => { if (was.open[i] !== undefined) details.open = was.open[i]; });
    document.querySelectorAll('input, textarea, select').forEach((field, i) => {
      if (typeof was.fields[i] === 'boolean') field.checked = was.fields[i];
      else if (was.fields[i] !== undefined && field.type !== 'file') field.value = was.fields[i];
    });
    find(was.focus)?.focus({ preventScroll: true });
    // The browser would go back to where it was on the list of errors.
    history.scrollRestoration = 'manual';
    const scroll = () => scrollTo({ left: was.x, top: was.y, behavior: 'instant' });
    scroll();
    if (document.readyState !== 'complete') addEventListener('load', scroll, { once: true });
  };

  let box = null;
  const show = (state) => {
    box?.remove();
    const notes = state.avvisi;
    const closed = sessionStorage.getItem('anteprima-avvisi') === notes.join('');
    if (document.body.classList.contains('errori') || (!good && closed)) return;
    box = document.createElement('div');
    const root = box.attachShadow({ mode: 'open' });
    const add = (parent, name, text) => {
      const element = document.createElement(name);
      if (text) element.textContent = text;
      return parent.appendChild(element);
    };
    const style = add(root, 'link');
    style.rel = 'stylesheet';
    style.href = '/_anteprima/anteprima.css';
    const aside = add(root, 'aside');
    aside.setAttribute('aria-label', 'Anteprima');
    if (good) {
      const line = add(aside, 'p', state.errori ? 'Questa è l’ultima versione buona: i contenuti hanno errori. ' : 'Questa è una versione di prima. ');
      const link = add(line, 'a', state.errori ? 'Vedi gli errori' : 'Vedi la pagina di adesso');
      link.href = location.pathname.slice('/_buona'.length) + location.hash;
    }
    const line = add(aside, 'p');
    add(line, 'a', 'Che cosa cambia rispetto al sito online').href = '/_anteprima/cambia';
    if (notes.length > 0 && !closed) {
      const details = add(aside, 'details');
      const number = (count, one, many) => count === 1 ? '1 ' + one : count + ' ' + many;
      const rest = notes.length - state.vietati;
      add(details, 'summary', [
        state.vietati ? number(state.vietati, 'dato personale vieta', 'dati personali vietano') + ' la pubblicazione' : '',
        rest ? number(rest, 'avviso o nota', 'avvisi e note') : '',
      ].filter(Boolean).join(', '));
      details.open = state.vietati > 0;
      const list = add(details, 'ul');
      for (const note of notes) add(add(list, 'li'), 'pre', note).tabIndex = 0;
    }
    if (!closed) {
      const button = add(aside, 'button', 'Chiudi');
      button.type = 'button';
      button.addEventListener('click', () => { sessionStorage.setItem('anteprima-avvisi', notes.join('')); box.remove(); });
    }
    document.body.append(box);
  };

  // A browser opens few connections to one address: a tab in the background gives its own back, and asks again when it is looked at.
  let events = null;
  const listen = () => {
    if (events || document.visibilityState === 'hidden') return;
    events = new EventSource('/_anteprima/eventi?' + new URLSearchParams({ pagina: decodeURIComponent(location.pathname), impronta: own.dataset.impronta }));
    events.addEventListener('ricarica', () => { events.close(); leave(); });
    events.addEventListener('stato', (event) => show(JSON.parse(event.data)));
  };
  const pause = () => { events?.close(); events = null; };
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' ? pause() : listen());
  addEventListener('pagehide', pause);
  addEventListener('pageshow', listen);
  comeBack();
  listen();
})();
