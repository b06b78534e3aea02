(() => {
  'use strict';

  const FACETS = ['speaker', 'country', 'position'];
  const table = document.getElementById('statements');
  const body = table.tBodies[0];
  const search = document.getElementById('q');
  const asWritten = Array.from(body.rows);
  const names = (row, facet) => row.querySelector('.c-' + facet + ' b').textContent;
  const folded = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const entries = asWritten.map(row => ({
    row,
    words: null,
    speaker: names(row, 'speaker'),
    country: names(row, 'country'),
    position: names(row, 'position'),
  }));
  const number = count => count.toLocaleString('en');

  /* What is asked for: words, and the values chosen in each facet, any of which will do. */
  let asked = { q: '', speaker: [], country: [], position: [] };

  function fromAddress() {
    const parameters = new URLSearchParams(location.hash.slice(1));
    const wanted = { q: parameters.get('q') || '' };
    for (const facet of FACETS) {
      wanted[facet] = parameters.getAll(facet);
    }
    return wanted;
  }

  function toAddress() {
    const parameters = new URLSearchParams();
    if (asked.q) {
      parameters.set('q', asked.q);
    }
    for (const facet of FACETS) {
      asked[facet].forEach(value => parameters.append(facet, value));
    }
    const words = parameters.toString();
    history.replaceState(null, '', words ? '#' + words : location.pathname + location.search);
  }

  function meets(entry, words) {
    if (!FACETS.every(facet => !asked[facet].length || asked[facet].includes(entry[facet]))) {
      return false;
    }
    if (!words.length) {
      return true;
    }
    if (entry.words === null) {
      entry.words = folded(entry.row.textContent);
    }
    return words.every(word => entry.words.includes(word));
  }

  function show() {
    const words = folded(asked.q).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const meeting = meets(entry, words);
      entry.row.hidden = !meeting;
      shown += meeting ? 1 : 0;
    }
    document.getElementById('shown').textContent =
      shown === entries.length ? number(shown) + ' shown' : number(shown) + ' of ' + number(entries.length) + ' shown';
    document.getElementById('none').hidden = shown > 0;
    table.hidden = shown === 0;
    showChosen();
  }

  function ask(wanted) {
    asked = wanted;
    if (search.value !== asked.q) {
      search.value = asked.q;
    }
    show();
  }

  function change(part) {
    ask({ ...asked, ...part });
    toAddress();
  }

  function showChosen() {
    const chips = [];
    if (asked.q) {
      chips.push(chip('“' + asked.q + '”', () => change({ q: '' })));
    }
    for (const facet of FACETS) {
      for (const value of asked[facet]) {
        chips.push(chip(value, () => change({ [facet]: asked[facet].filter(other => other !== value) })));
      }
    }
    document.getElementById('chosen').replaceChildren(...chips);
  }

  function chip(words, remove) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = words + ' ×';
    button.setAttribute('aria-label', 'Take off the filter ' + words);
    button.addEventListener('click', () => {
      remove();
      search.focus();
    });
    return button;
  }

  function choose(facet, value) {
    if (value && !asked[facet].includes(value)) {
      change({ [facet]: [...asked[facet], value] });
    }
  }

  function fill(facet) {
    const counts = new Map();
    entries.forEach(entry => counts.set(entry[facet], (counts.get(entry[facet]) || 0) + 1));
    const values = Array.from(counts.keys()).sort((one, other) => one.localeCompare(other, 'en'));
    const select = document.getElementById(facet);
    select.add(new Option('any of ' + number(values.length), ''));
    values.forEach(value => select.add(new Option(value + ' (' + number(counts.get(value)) + ')', value)));
    select.addEventListener('change', () => {
      choose(facet, select.value);
      select.value = '';
    });
  }

  /* In the counts every value becomes a way to the statements that have it. */
  function link(tally) {
    const facet = tally.dataset.facet;
    for (const name of tally.querySelectorAll('tbody bdi')) {
      const way = document.createElement('a');
      way.href = '#' + new URLSearchParams([[facet, name.textContent]]);
      way.textContent = name.textContent;
      way.addEventListener('click', press => {
        press.preventDefault();
        choose(facet, way.textContent);
        document.getElementById('table').scrollIntoView();
      });
      name.replaceChildren(way);
    }
  }

  function key(row, column) {
    const cell = row.cells[column];
    return cell.dataset.order === undefined ? folded(cell.textContent).trim() : Number(cell.dataset.order);
  }

  /* First up, then down, then as it was written. */
  function sort(header, column) {
    const before = header.getAttribute('aria-sort');
    table.tHead.querySelectorAll('[aria-sort]').forEach(other => other.removeAttribute('aria-sort'));
    if (before === 'descending') {
      body.append(...asWritten);
      return;
    }
    const down = before === 'ascending';
    header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const keyed = asWritten.map(row => ({ row, key: key(row, column) }));
    const order = typeof keyed[0].key === 'number'
      ? (one, other) => one.key - other.key
      : (one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
    keyed.sort(down ? (one, other) => order(other, one) : order);
    body.append(...keyed.map(each => each.row));
  }

  /* On paper the plain word stands: a button is not repeated on every page. */
  function sortable(header, column) {
    const plain = document.createElement('span');
    plain.className = 'plain';
    plain.textContent = header.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = header.textContent;
    button.addEventListener('click', () => sort(header, column));
    header.replaceChildren(button, plain);
  }

  /* A mark of the timeline leads to its statement even where the filter hides it. */
  function goWhereTheAddressSays() {
    if (!location.hash.startsWith('#s-')) {
      if (location.hash.includes('=')) {
        ask(fromAddress());
      }
      return;
    }
    const row = document.getElementById(location.hash.slice(1));
    if (row && row.hidden) {
      ask({ q: '', speaker: [], country: [], position: [] });
      row.scrollIntoView();
    }
  }

  FACETS.forEach(fill);
  document.querySelectorAll('.tally').forEach(link);
  Array.from(table.tHead.rows[0].cells).forEach(sortable);
  search.addEventListener('input', () => change({ q: search.value.trim() }));
  const controls = document.getElementById('controls');
  controls.addEventListener('submit', press => press.preventDefault());
  controls.addEventListener('reset', () => change({ q: '', speaker: [], country: [], position: [] }));
  controls.hidden = false;
  window.addEventListener('hashchange', goWhereTheAddressSays);
  goWhereTheAddressSays();
})();
