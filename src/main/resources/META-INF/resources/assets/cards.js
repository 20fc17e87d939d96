// Single keys for cards. Each button names its keys in aria-keyshortcuts; this presses the button.
const named = (event) => (event.key === " " ? "Space" : event.key.toLowerCase());

const isTaken = (event) =>
  event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey;

const types = (target) => target.matches("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (isTaken(event) || types(event.target)) {
    return;
  }
  const key = named(event);
  // A focused button or link keeps its own space.
  if (key === "Space" && event.target.closest("button, a, summary")) {
    return;
  }
  const button = document.querySelector(`#study [aria-keyshortcuts~="${CSS.escape(key)}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
