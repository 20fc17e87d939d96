// Sends what waits, one after the other in the order in which it was given. The server decides what becomes of it.
const sender = (() => {
  const PATIENCE = 10_000;
  let sending;

  /** Like fetch, but a network that does not answer counts as none. */
  const soon = (request, options) =>
    Promise.race([
      fetch(request, options),
      new Promise((_, reject) => setTimeout(() => reject(new TypeError("no answer")), PATIENCE)),
    ]);

  const token = async () => (await (await soon("/offline/token")).json()).token;

  /** What the server has is no longer to be asked here. */
  const passed = ({ address, fields }) =>
    cards.is(address) ? cards.passed(address) : attempts.passed(`${address}/${fields.number}`);

  const sendOne = async (answer, csrf) => {
    const fields = { ...answer.fields, "csrf-token": csrf, at: answer.at, told: answer.told };
    const reply = await soon(`${answer.address}/kept`, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(fields),
    });
    // Nothing that is wrong with the server, or with the token, is the answer's fault: it waits on.
    if (reply.status >= 500 || [400, 403, 429].includes(reply.status)) {
      return false;
    }
    const outcome = reply.ok ? (await reply.json()).outcome : "GONE";
    await store.tell(outcome);
    await store.drop(answer);
    await passed(answer);
    return true;
  };

  const sendAll = async () => {
    const waiting = await store.waiting();
    const csrf = waiting.length > 0 ? await token() : "";
    for (const answer of waiting) {
      await sendOne(answer, csrf);
    }
  };

  /** The attempt, or the deck's cards, that an address belongs to. */
  const room = (path) => /^\/(?:attempts\/[^/]+|decks\/[^/]+\/cards)/.exec(path)?.[0];

  return {
    soon,
    token,

    /** Sends all that waits. Asked twice at the same time, it sends once. */
    send: () => {
      sending ??= sendAll()
        .catch(() => {}) // still no network
        .finally(() => (sending = undefined));
      return sending;
    },

    /** Whether something waits on, that has to come before anything else of an attempt or a deck's cards. */
    waitsFor: async (path) => {
      const address = room(path);
      const waiting = address ? await store.waiting().catch(() => []) : [];
      return waiting.some((answer) => answer.address.startsWith(address));
    },

    /** Lets the browser send it even when no page is open, where it can. */
    later: async () => {
      try {
        await registration.sync?.register("send");
      } catch {
        // not allowed: then the next page does it
      }
    },
  };
})();
