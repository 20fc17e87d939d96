// The review desk: an item is dragged to another place of its article's list by the dots beside its number. What is sent is the
// form of its buttons "up" and "down", with the item onto whose place it goes; these and the keys stay.
(() => {
  const NEAR_EDGE = 90; // px from the top or bottom of the window where the page begins to scroll
  const FASTEST = 18; // px in a frame
  const A_MOVE = 5; // px: less is a press that slipped
  let drag = null;

  document.addEventListener('pointerdown', event => {
    const grip = event.target.closest?.('.grip');
    if (!grip || drag || event.button !== 0) return;
    event.preventDefault(); // no selection of words
    const item = grip.closest('.desk > li');
    drag = { item, grip, pointer: event.pointerId, pressedAt: event.clientY, x: event.clientX, y: event.clientY, label: null, gap: null };
    grip.setPointerCapture(event.pointerId);
  });
  document.addEventListener('pointermove', event => {
    if (event.pointerId !== drag?.pointer) return;
    if (!drag.item.isConnected) return end();
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (drag.label || Math.abs(drag.y - drag.pressedAt) >= A_MOVE) show();
  });
  document.addEventListener('pointerup', event => {
    if (event.pointerId !== drag?.pointer) return;
    const { item } = drag;
    const onto = drag.label ? target() : null;
    end();
    if (onto) send(item, onto);
  });
  document.addEventListener('pointercancel', event => { if (event.pointerId === drag?.pointer) end(); });
  document.addEventListener('keydown', event => {
    if (!drag) return;
    event.stopPropagation(); // keys of the desk wait
    event.preventDefault();
    if (event.key === 'Escape') end();
  }, true);

  const places = () => [...drag.item.parentElement.children];

  /** What is dragged follows the pointer as a label, and a line shows where it would go. */
  function show() {
    if (!drag.label) {
      drag.label = document.createElement('p');
      drag.label.className = 'dragged';
      drag.label.setAttribute('aria-hidden', 'true');
      drag.label.textContent = drag.item.querySelector('.prompt .asks')?.textContent || '';
      document.body.append(drag.label);
      drag.item.classList.add('on-the-way');
      requestAnimationFrame(scroll);
    }
    drag.label.style.transform = `translate(${drag.x + 14}px, ${drag.y - 14}px)`;
    const all = places();
    const behind = all.findIndex(each => { const box = each.getBoundingClientRect(); return drag.y < box.top + box.height / 2; });
    drag.gap = behind < 0 ? all.length : behind;
    unmark();
    if (!target()) return;
    if (drag.gap < all.length) all[drag.gap].classList.add('goes-before');
    else all[all.length - 1].classList.add('goes-behind');
  }

  /** The item onto whose place the dragged one goes; none where it stays. */
  function target() {
    const all = places();
    const from = all.indexOf(drag.item);
    if (drag.gap === from || drag.gap === from + 1) return null;
    return all[drag.gap > from ? drag.gap - 1 : drag.gap];
  }

  function scroll() {
    if (!drag?.label) return;
    const above = NEAR_EDGE - drag.y;
    const below = drag.y - (innerHeight - NEAR_EDGE);
    const step = Math.min(1, Math.max(above, below, 0) / NEAR_EDGE) * FASTEST;
    if (step > 0) {
      scrollBy({ top: above > 0 ? -step : step, behavior: 'instant' });
      show();
    }
    requestAnimationFrame(scroll);
  }

  function send(item, onto) {
    const form = item.querySelector('form.move');
    const place = document.createElement('input');
    place.type = 'hidden';
    place.name = 'onto';
    place.value = onto.id.replace('item-', '');
    form.append(place);
    form.requestSubmit();
    place.remove(); // it is read by now; the buttons of the form must not send it too
  }

  const unmark = () => document.querySelectorAll('.goes-before, .goes-behind')
    .forEach(each => each.classList.remove('goes-before', 'goes-behind'));

  function end() {
    const { item, grip, pointer, label } = drag;
    unmark();
    item.classList.remove('on-the-way');
    label?.remove();
    if (grip.hasPointerCapture(pointer)) grip.releasePointerCapture(pointer);
    drag = null;
  }
})();
