// The fragment with the progress is replaced every second. Who listens rather than looks is told only what is new in it.
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.target.id !== 'work') {
    return;
  }
  const status = document.getElementById('work-said');
  const said = [...event.target.querySelectorAll('[data-said]')].map((part) => part.textContent).join(' ');
  if (status.textContent !== said) {
    status.textContent = said;
  }
});
