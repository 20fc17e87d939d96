// In each page: sees to the worker, says what waits on the device, and shows the server's word once it is there.
(() => {
  if (!navigator.serviceWorker || /^\/(?:teach|sign-in)/.test(location.pathname)) {
    return;
  }
  const SEND_MS = 3_000;
  const RETRY_MS = 15_000;
  const REFRESH_MS = 60_000;
  const said = document.getElementById("kept");
  let [waiting, aside, asked] = [0, 0, 0];
  /** What became of answers since something waited, and whether this page has heard it, or the one that it replaced. */
  let news = JSON.parse(sessionStorage.getItem("kept-news") ?? "[]");
  let heard = false;

  const answers = (count) => (count === 1 ? "1 answer" : `${count} answers`);
  const count = (...outcomes) => news.filter((one) => outcomes.includes(one)).length;
  const was = (number) => (number === 1 ? "was" : "were");
  const them = (number) => (number === 1 ? "it" : "them");
  const tried = (number) => (number === 1 ? "It stays on this device and is" : "They stay on this device and are");

  const words = () => {
    const [arrived, late, slow, double, lost] = [
      count("TAKEN"),
      count("CLOSED"),
      count("TIME_UP"),
      count("ALREADY_ANSWERED", "ALREADY_PICKED"),
      count("GONE", "NOTHING_CHOSEN", "NOT_SAID_HOW_SURE", "ARTICLE_CHANGED"),
    ];
    return [
      waiting > 0 && `${answers(waiting)} kept on this device, to be sent as soon as there is a network.`,
      aside > 0 && `${answers(aside)} could not be delivered: the server did not take ${them(aside)}. ${tried(aside)} tried again.`,
      arrived > 0 && `${answers(arrived)} from this device arrived.`,
      late > 0 && `${answers(late)} ${was(late)} not taken: the deck was closed before.`,
      slow > 0 && `${answers(slow)} ${was(slow)} not taken: the time was up before.`,
      double > 0 && `${answers(double)} ${was(double)} not taken: there was one already, and the first counts.`,
      lost > 0 && `${answers(lost)} could not be taken: what ${lost === 1 ? "it" : "they"} belonged to is gone.`,
    ]
      .filter(Boolean)
      .join(" ");
  };

  /** Made on the device, and nothing in it that somebody is just filling in. */
  const isProvisional = () =>
    document.querySelector("main.without-network") && !document.querySelector("form.question, .flashcard");

  const tell = async (message) => (await navigator.serviceWorker.ready).active.postMessage(message);

  /** Gives up what the server will not have; nobody else does. */
  const discard = () => {
    const button = document.createElement("button");
    button.className = "link";
    button.textContent = `Discard ${them(aside)}`;
    button.addEventListener("click", () => tell({ discard: true }));
    return button;
  };

  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    const before = [waiting, aside];
    ({ waiting, aside = 0 } = data);
    news.push(...data.news);
    heard ||= data.news.length > 0;
    if (before[0] !== waiting || before[1] !== aside || data.news.length > 0) {
      said.replaceChildren(words(), ...(aside > 0 ? [" ", discard()] : []));
    }
    if (waiting > 0) {
      return;
    }
    if (heard && isProvisional()) {
      // The next page has the server's word; what was said here is said there.
      sessionStorage.setItem("kept-news", JSON.stringify(news));
      location.reload();
    }
    [news, heard] = [[], false];
  });

  const offers = () => [
    ...[...document.querySelectorAll("[data-offline]")].map(({ dataset, elements }) => ({
      address: dataset.offline,
      number: elements?.number?.value,
      tried: Number(elements?.tried?.value ?? 0),
      anew: "anew" in dataset,
    })),
    // What a teacher allows no longer does not stay.
    ...[...document.querySelectorAll("form.question:not([data-offline])")].map((form) => ({
      address: `${form.getAttribute("action")}/offline`,
      withdrawn: true,
    })),
  ];

  const ask = () => {
    asked = Date.now();
    return tell({ offers: document.querySelector("main.without-network") ? [] : offers() });
  };

  said.textContent = words();
  sessionStorage.removeItem("kept-news");
  navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).then(ask, () => {});
  addEventListener("online", ask);
  // Cards go on within their page, and what there is to take along changes.
  addEventListener("htmx:afterSettle", () => Date.now() - asked > REFRESH_MS && ask());
  // Not every network that comes back says so, and not every browser sends by itself: some never do, and one whose try has
  // failed waits for minutes.
  setInterval(() => waiting > 0 && tell({}), SEND_MS);
  setInterval(() => aside > 0 && ask(), RETRY_MS);
})();
