// A second press that was meant for what the page showed before does nothing: no answer is told by a double click.
(() => {
  const A_DOUBLE_CLICK_MS = 500;
  let shown = performance.now();

  document.addEventListener(
    "submit",
    (event) => {
      if (performance.now() - shown < A_DOUBLE_CLICK_MS) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (detail.target.id === "projector") {
      shown = performance.now();
      scrollTo(0, 0);
      document.getElementById("onward")?.focus({ preventScroll: true });
    }
  });
})();
