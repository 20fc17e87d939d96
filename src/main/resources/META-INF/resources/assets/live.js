// Keeps a student's page where the class is. The server says when to look again; where it is not heard, the page asks.
(() => {
  const ASK_MS = 2_000;
  // The server speaks every five seconds, even where there is nothing new.
  const SILENCE_MS = 12_000;

  const live = () => document.getElementById("live");
  const isOver = () => "over" in live().dataset;
  const address = live().dataset.hxGet;
  const said = document.getElementById("live-said");
  let heard = 0;
  let latest = 0;
  let source;
  let unsent; // the button that a form was sent with, while there is no network

  const follow = (step) => {
    latest = Math.max(latest, step);
    if (latest > Number(live().dataset.step)) {
      htmx.trigger(live(), "step");
    }
  };

  const listen = () => {
    source?.close();
    source = new EventSource(`${address}/steps`);
    source.onmessage = ({ data }) => {
      heard = Date.now();
      follow(Number(data));
    };
  };

  const ask = async () => {
    const answer = await fetch(`${address}/steps/now`).catch(() => undefined);
    if (answer?.ok) {
      follow(Number(await answer.text()));
      // After some errors a browser gives up listening.
      if (source.readyState === EventSource.CLOSED) {
        listen();
      }
    }
  };

  const sendAgain = () => {
    const form = document.getElementById("answer-form");
    if (form && unsent) {
      form.requestSubmit(form.contains(unsent.button) ? unsent.button : undefined);
    } else {
      unsent = undefined;
      said.hidden = true;
    }
  };

  const timer = setInterval(() => {
    if (isOver()) {
      clearInterval(timer);
      source.close();
      return;
    }
    if (Date.now() - heard > SILENCE_MS) {
      ask();
    }
    if (unsent) {
      sendAgain();
    }
  }, ASK_MS);

  // A ticket in the form sees to it that what is sent again counts once.
  let button;
  document.addEventListener("submit", (event) => (button = event.submitter), true);
  for (const failure of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(failure, (event) => {
      if (event.detail.elt.id === "answer-form") {
        unsent = { button };
        said.hidden = false;
      }
    });
  }
  document.addEventListener("htmx:responseError", (event) => {
    // The token of a form that is hours old, or a place that is gone: the page anew says what is so.
    if (event.detail.xhr.status < 500) {
      location.reload();
    }
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "live") {
      return;
    }
    unsent = undefined;
    said.hidden = true;
    scrollTo(0, 0);
    const news = live().querySelector("[role=status]") ?? live().querySelector("h1");
    news.focus({ preventScroll: true });
    follow(latest); // what was swapped in may be old already
    if (isOver()) {
      source.close(); // which would listen again, now that the server has ended it
    }
  });

  document.addEventListener("visibilitychange", () => !document.hidden && ask());
  addEventListener("online", ask);
  // A page that comes back from memory has missed what happened since.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  listen();
})();
