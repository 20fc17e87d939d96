// In each page: sees to the worker, says what waits on the device, and shows the server's word once it is there.
(() => {
  if (!navigator.serviceWorker || /^\/(?:teach|sign-in)/.test(location.pathname)) {
    return;
  }
  const RETRY_MS = 15_000;
  const said = document.getElementById("kept");
  let waiting = 0;

  const answers = (count) => (count === 1 ? "1 answer" : `${count} answers`);
  const count = (news, ...outcomes) => news.filter((one) => outcomes.includes(one)).length;
  const was = (number) => (number === 1 ? "was" : "were");

  const words = (news) => {
    const [arrived, late, double, lost] = [
      count(news, "TAKEN"),
      count(news, "CLOSED"),
      count(news, "ALREADY_ANSWERED"),
      count(news, "GONE", "NOTHING_CHOSEN", "NOT_SAID_HOW_SURE"),
    ];
    return [
      waiting > 0 && `${answers(waiting)} kept on this device, to be sent as soon as there is a network.`,
      arrived > 0 && `${answers(arrived)} from this device arrived.`,
      late > 0 && `${answers(late)} ${was(late)} not taken: the deck was closed before.`,
      double > 0 && `${answers(double)} ${was(double)} not taken: there was one already, and the first counts.`,
      lost > 0 && `${answers(lost)} could not be taken: what ${lost === 1 ? "it" : "they"} belonged to is gone.`,
    ]
      .filter(Boolean)
      .join(" ");
  };

  /** Made on the device, and nothing in it that somebody is just filling in. */
  const isProvisional = () =>
    document.querySelector("main.without-network") && !document.querySelector("form.question, .flashcard");

  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    const changed = waiting !== data.waiting || data.news.length > 0;
    waiting = data.waiting;
    if (changed) {
      said.textContent = words(data.news);
    }
    if (waiting === 0 && data.news.length > 0 && isProvisional()) {
      // The next page has the server's word; what was said here is said there.
      sessionStorage.setItem("kept-said", said.textContent);
      location.reload();
    }
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

  const ask = async () => {
    const registration = await navigator.serviceWorker.ready;
    registration.active.postMessage({ offers: document.querySelector("main.without-network") ? [] : offers() });
  };

  said.textContent = sessionStorage.getItem("kept-said") ?? "";
  sessionStorage.removeItem("kept-said");
  navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).then(ask, () => {});
  addEventListener("online", ask);
  // Not every network that comes back says so.
  setInterval(() => waiting > 0 && ask(), RETRY_MS);
})();
