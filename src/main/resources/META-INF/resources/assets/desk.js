// The review desk: an item and its sentence point at each other, keys act on the item in focus, and words can be selected to ask
// about them. Without this script the same things are links and buttons.
(() => {
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const items = () => $$('.desk > li');
  let current = null; // id of the item that keys act on
  let next = null; // where the focus goes once the page has changed

  // ── Item and sentence ────────────────────────────────────────────────────────────────────────────────────────────────
  const clear = () => $$('.lit').forEach(lit => lit.classList.remove('lit'));

  function lightItem(item, scroll) {
    clear();
    item.classList.add('lit');
    const sentences = (item.dataset.cites || '').split(' ').map(id => document.getElementById(id)).filter(Boolean);
    sentences.forEach(sentence => sentence.classList.add('lit'));
    const pane = sentences[0]?.closest('.source');
    // Only the article's own pane scrolls: the page must not move under the pointer.
    if (scroll && pane && pane.scrollHeight > pane.clientHeight) {
      const at = sentences[0].getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
      pane.scrollTo({ top: at - pane.clientHeight / 3, behavior: calm });
    }
  }

  function lightSentence(sentence, scroll) {
    clear();
    sentence.classList.add('lit');
    const citing = items().filter(item => (item.dataset.cites || '').split(' ').includes(sentence.id));
    citing.forEach(item => item.classList.add('lit'));
    if (scroll && citing[0]) citing[0].scrollIntoView({ block: 'nearest', behavior: calm });
  }

  let waiting = 0;
  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') return;
    const item = event.target.closest?.('.desk > li');
    const sentence = event.target.closest?.('.sentence.proves, .to-item');
    clearTimeout(waiting);
    if (!item && !sentence) return;
    // A pointer that only passes by moves nothing.
    waiting = setTimeout(() => {
      if (item) lightItem(item, true);
      else lightSentence(sentence.matches('.sentence') ? sentence : sentenceBefore(sentence), true);
    }, 180);
  });
  const sentenceBefore = link => {
    let at = link.previousElementSibling;
    while (at && !at.matches('.sentence')) at = at.previousElementSibling;
    return at || link;
  };
  document.addEventListener('focusin', event => {
    const item = event.target.closest?.('.desk > li');
    if (item) {
      current = item.id;
      items().forEach(other => { other.tabIndex = other === item ? 0 : -1; });
      lightItem(item, true);
    } else if (event.target.matches?.('.to-item')) {
      lightSentence(sentenceBefore(event.target), false);
    }
  });
  // The anchors move the focus too, so that keys go on from there.
  document.addEventListener('click', event => {
    const link = event.target.closest?.('.to-item');
    if (!link) return;
    const item = document.getElementById(link.hash.slice(1));
    if (item) { event.preventDefault(); item.focus(); item.scrollIntoView({ block: 'start', behavior: calm }); }
  });

  // ── Keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  const KEYS_OFF = 'citedeck.desk.keys-off';
  const remembered = { get: () => { try { return localStorage.getItem(KEYS_OFF); } catch { return null; } },
    set: off => { try { off ? localStorage.setItem(KEYS_OFF, '1') : localStorage.removeItem(KEYS_OFF); } catch { /* then for this page only */ } } };
  let keysOn = remembered.get() === null;
  const typing = target => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  const item = () => document.getElementById(current) || items()[0];
  const say = words => { const said = $('#said'); if (said) said.textContent = words; };

  function step(by) {
    const all = items();
    const at = all.indexOf(document.getElementById(current));
    const to = all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
    if (to) { to.focus(); to.scrollIntoView({ block: 'nearest', behavior: calm }); }
  }
  function press(button) {
    button?.click(); // not requestSubmit: htmx looks at clicks for the button that sends the form
  }
  function decide(button) {
    if (!button) return;
    const all = items();
    const at = all.indexOf(button.closest('li'));
    next = (all[at + 1] || all[at]).id;
    press(button);
  }
  function reasons(open) {
    const details = $('.reasons', item());
    if (!details) return;
    details.open = open;
    (open ? $('.menu button', details) : $('summary', details)).focus();
  }
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    a: () => decide($('.decide .approve', item())),
    r: () => reasons(true),
    e: () => $('.edit', item())?.click(),
    u: () => { const undo = $('#undo'); if (undo && !undo.disabled) press(undo); else say('There is nothing to undo.'); },
    m: () => $('.more', item())?.click(),
    n: () => $('.own', item())?.click(),
    J: () => press($('.move [value=down]', item())),
    K: () => press($('.move [value=up]', item())),
    p: () => { const publish = $('.publish .primary') || $('.publish button'); publish?.focus(); },
    '?': () => $('#keys').showModal()
  };
  document.addEventListener('keydown', event => {
    if (!$('#desk') || $('dialog[open]') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      const form = event.target.closest('.wording');
      const open = event.target.closest('.reasons[open]');
      if (form) $('.cancel', form).click();
      if (open) { reasons(false); event.preventDefault(); }
      return;
    }
    if (!keysOn || typing(event.target)) return;
    const menu = $('.reasons[open]', item());
    const reason = menu && $(`[data-key="${CSS.escape(event.key)}"]`, menu);
    const action = reason ? () => decide(reason) : Object.hasOwn(actions, event.key) ? actions[event.key] : null;
    if (action) { event.preventDefault(); action(); }
  });
  // One menu at a time.
  document.addEventListener('toggle', event => {
    if (event.target.matches?.('.reasons') && event.target.open) {
      $$('.reasons[open]').filter(other => other !== event.target).forEach(other => { other.open = false; });
    }
  }, true);
  document.addEventListener('click', event => {
    if (event.target.closest?.('#show-keys')) $('#keys').showModal();
    $$('.reasons[open]').filter(open => !open.contains(event.target)).forEach(open => { open.open = false; });
  });
  document.addEventListener('change', event => {
    if (event.target.id === 'keys-on') { keysOn = event.target.checked; remembered.set(!keysOn); }
  });

  // ── After a part of the page was exchanged ───────────────────────────────────────────────────────────────────────────
  document.addEventListener('htmx:beforeSwap', event => {
    const { xhr } = event.detail;
    if (new URL(xhr.responseURL || location.href).pathname.startsWith('/sign-in')) {
      event.detail.shouldSwap = false; // the session has ended
      location.reload();
    } else if (xhr.status === 422) {
      event.detail.shouldSwap = true; // a form or an item that says what is wrong with it
      event.detail.isError = false;
    }
  });
  document.addEventListener('htmx:responseError', () => say('That did not work. Reload the page and try again.'));
  document.addEventListener('htmx:sendError', () => say('The server cannot be reached. Try again in a moment.'));
  document.addEventListener('htmx:afterSettle', event => {
    prepare();
    const field = $('.desk .wording [aria-invalid], .desk .wording [name=confirmed], .desk .wording textarea');
    const to = document.getElementById(next) || $('.desk > li[data-at]') || document.getElementById(current);
    $$('[data-at]').forEach(at => at.removeAttribute('data-at'));
    if (field && !field.closest('.wording').dataset.begun) {
      field.closest('.wording').dataset.begun = 'yes';
      field.focus();
    } else if (to) {
      to.focus({ preventScroll: true });
      to.scrollIntoView({ block: 'nearest', behavior: calm });
    }
    const moved = to && event.detail.pathInfo?.requestPath?.endsWith('/move');
    if (moved) say(`It is now number ${$('.place', to).textContent} of ${items().length}.`);
    else if (next || to) say($('.publish p')?.textContent || '');
    next = null;
  });
  function prepare() {
    const keys = $('#show-keys');
    if (keys) keys.hidden = false;
    $$('.script-only').forEach(hint => { hint.hidden = false; });
    if (items().length && !items().some(each => each.tabIndex === 0)) items()[0].tabIndex = 0;
  }

  // ── Words that are selected ──────────────────────────────────────────────────────────────────────────────────────────
  document.addEventListener('selectionchange', () => {
    const bar = $('#selected');
    const selection = document.getSelection();
    const words = selection.toString().trim();
    const sentence = selection.anchorNode?.parentElement?.closest('.source .sentence');
    if (!bar) return;
    bar.hidden = !sentence || !words || !sentence.contains(selection.focusNode) || words.length > 300;
    if (bar.hidden) return;
    $$('a', bar).forEach(link => {
      const query = new URLSearchParams({ article: sentence.dataset.article, sentence: sentence.dataset.sentence });
      if (link.dataset.kind) query.set('kind', link.dataset.kind);
      if (link.dataset.kind === 'QUESTION') query.set('answer', words);
      link.href = `${link.pathname}?${query}`;
    });
  });

  prepare();
  $('#keys-on') && ($('#keys-on').checked = keysOn);
  const start = $('.desk > li[data-at]') || (location.hash.startsWith('#item-') && document.getElementById(location.hash.slice(1)));
  if (start) start.focus();
})();
