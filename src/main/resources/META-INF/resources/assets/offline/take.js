// Takes along what a page offers, to go on with it without network.
const take = (() => {
  const FRESH_FOR = 10 * 60_000;
  const PATIENCE = 60_000;
  const KEPT_FOR = 30 * 24 * 60 * 60_000;

  /** Where it is from, without the last part. */
  const page = (address) => address.replace(/\/offline$/, "");

  const isFresh = (luggage, { tried, anew }) =>
    luggage && !anew && !tried && (luggage.items !== undefined || Date.now() - luggage.taken < FRESH_FOR);

  /** A page knows best which item is asked now. */
  const from = (luggage, { number }) => Math.max(luggage?.from ?? 0, Number(number ?? 0));

  /** What went on while it was on its way. */
  const without = (luggage, gone) => luggage.cards && luggage.cards.filter((card) => !gone.has(card.code));

  const fetched = async (offer) => {
    const taken = Date.now();
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(offer.address, { headers: { Accept: "application/json" }, signal });
    if (!answer.ok) {
      // No longer allowed, or over: nothing of it stays here.
      return answer.status < 500 && network.isServers(answer) ? store.unpack(page(offer.address)) : undefined;
    }
    const luggage = await answer.json();
    return store.repack(luggage.address, (old) => {
      const gone = (old?.gone ?? []).filter((one) => one.at >= taken);
      return {
        ...luggage,
        taken,
        from: from(old, offer),
        turned: old?.turned,
        gone,
        cards: without(luggage, new Set(gone.map((one) => one.code))),
      };
    });
  };

  return {
    /** Takes one offer: { address, number, tried, anew, withdrawn }. */
    along: async (offer) => {
      const luggage = await store.luggage(page(offer.address));
      if (offer.withdrawn) {
        await store.unpack(page(offer.address));
      } else if (isFresh(luggage, offer)) {
        await store.pack({ ...luggage, from: from(luggage, offer) });
      } else {
        await fetched(offer);
      }
    },

    /** What was never used stays no longer than a month. */
    tidy: async () => {
      for (const luggage of await store.allLuggage()) {
        if (Date.now() - luggage.taken > KEPT_FOR) {
          await store.unpack(luggage.address);
        }
      }
    },
  };
})();
