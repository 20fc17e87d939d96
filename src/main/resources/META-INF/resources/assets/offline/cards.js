// Flashcards without network: the pile as it was taken along. What comes when is the server's business; here a card goes
// away once it is answered, or to the end of the pile after "Again".
const cards = (() => {
  const PAGE = /^(\/decks\/[^/]+\/cards)(?:\/([^/]+))?$/;

  const of = (waiting, address, code) => waiting.filter((answer) => answer.address === `${address}/${code}`);

  const pile = (luggage, waiting) => {
    const fresh = luggage.cards.filter((card) => of(waiting, luggage.address, card.code).length === 0);
    const again = luggage.cards
      .map((card) => ({ card, last: of(waiting, luggage.address, card.code).pop() }))
      .filter(({ last }) => last?.fields.action === "again")
      .sort((one, other) => one.last.at - other.last.at)
      .map(({ card }) => ({ ...card, again: true }));
    return [...fresh, ...again];
  };

  /** The buttons say when a card would come; the second time that is not known here. */
  const shown = (card, html) => (card.again ? html.replace(/<span class="interval">[^<]*<\/span>/g, "") : html);

  const back = (card, turned) =>
    shell.around(shown(card, card.backs[turned.given] ?? card.backs[""]), "Back of a card");

  const next = (luggage, waiting) => {
    const cards = pile(luggage, waiting);
    const turned = luggage.turned && cards.find((card) => card.code === luggage.turned.code);
    if (turned) {
      return back(turned, luggage.turned);
    }
    return cards.length > 0 ? shell.around(cards[0].front, "Front of a card") : shell.words("/learned");
  };

  return {
    is: (path) => PAGE.test(path),

    /** The page at an address; undefined where no cards were taken along. */
    page: async (path) => {
      const [, address, code] = PAGE.exec(path);
      const luggage = await store.luggage(address);
      if (!luggage) {
        return undefined;
      }
      const waiting = await store.waiting();
      return code || pile(luggage, waiting).length === 0 ? next(luggage, waiting) : shell.words("/cards", address);
    },

    /** Whether a card was turned over here, of which the server knows nothing. */
    isTurned: async (path) => {
      const [, address, code] = PAGE.exec(path);
      return code !== undefined && (await store.luggage(address))?.turned?.code === code;
    },

    /** Turns a card over; false where its back is not here. */
    turn: async (path, fields) => {
      const [, address, code] = PAGE.exec(path);
      const luggage = await store.luggage(address);
      if (!luggage?.cards.some((card) => card.code === code)) {
        return false;
      }
      await store.pack({ ...luggage, turned: { code, given: fields.given ?? "" } });
      return true;
    },

    /** Keeps what was done with a card; where to go on. */
    keep: async (path, fields) => {
      const [, address] = PAGE.exec(path);
      await store.keep({ ticket: fields.ticket, address: path, fields, at: Date.now(), told: false });
      const luggage = await store.luggage(address);
      if (luggage) {
        await store.pack({ ...luggage, turned: undefined });
      }
      return `${address}/next`;
    },

    /** The server has taken what was done with a card: it is in the pile no more. */
    passed: async (path) => {
      const [, address, code] = PAGE.exec(path);
      const luggage = await store.luggage(address);
      if (luggage) {
        const gone = [...(luggage.gone ?? []), { code, at: Date.now() }];
        await store.pack({ ...luggage, gone, cards: luggage.cards.filter((card) => card.code !== code) });
      }
    },
  };
})();
