// Sends what waits, one after the other in the order in which it was given. The server decides what becomes of it.
const sender = (() => {
  let sending;

  const token = async () => {
    const { said } = await network.data("/offline/token");
    if (typeof said.token !== "string") {
      throw new TypeError("not the server");
    }
    return said.token;
  };

  /** What the server has is no longer to be asked here. */
  const passed = ({ address, fields }) =>
    cards.is(address) ? cards.passed(address) : attempts.passed(`${address}/${fields.number}`);

  const post = ({ address, fields, at, told }, csrf) =>
    network.data(`${address}/kept`, {
      method: "POST",
      body: new URLSearchParams({ ...fields, "csrf-token": csrf, at, told }),
    });

  /** What became of it; undefined where the server has not said so, but a proxy, or an error. */
  const verdict = ({ answer, said }) => {
    if (answer.status === 404 && network.isServers(answer)) {
      return "GONE";
    }
    return answer.ok && typeof said.outcome === "string" ? said.outcome : undefined;
  };

  const sendOne = async (answer, csrf) => {
    const first = await post(answer, csrf);
    // Another page may have replaced the token meanwhile.
    const outcome = verdict(first.answer.status === 400 ? await post(answer, await token()) : first);
    if (!outcome) {
      // Nobody says that it is lost, so it stays; but it is in nobody's way.
      return store.change(answer, { aside: true });
    }
    await store.tell(outcome);
    await store.drop(answer);
    await passed(answer);
  };

  const sendAll = async (all) => {
    const waiting = (await store.waiting()).filter((answer) => all || !answer.aside);
    const csrf = waiting.length > 0 ? await token() : "";
    for (const answer of waiting) {
      await sendOne(answer, csrf);
    }
  };

  /** The attempt, or the deck's cards, that an address belongs to. */
  const room = (path) => /^\/(?:attempts\/[^/]+|decks\/[^/]+\/cards)/.exec(path)?.[0];

  /** Asked twice at the same time, it sends once. */
  const send = (all) => {
    sending ??= sendAll(all)
      .catch(() => {}) // still no network
      .finally(() => (sending = undefined));
    return sending;
  };

  return {
    token,

    /** Sends what waits, before something that depends on it. */
    send: () => send(false),

    /** The same with what could not be delivered before. */
    sendAll: () => send(true),

    /** Whether something waits on, that has to come before anything else of an attempt or a deck's cards. */
    waitsFor: async (path) => {
      const address = room(path);
      const waiting = address ? await store.waiting().catch(() => []) : [];
      return waiting.some((answer) => !answer.aside && answer.address.startsWith(address));
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
