// Flashcards without network: the pile as it was taken along. What comes when is the server's business; here a card goes
// away once it is answered, or to the end of the pile after "Again".
const cards = (() => {
  const PAGE = /^(\/decks\/[^/]+\/cards)(?:\/([^/]+))?$/;

  /** After this long away a card is asked afresh, as on the server. */
  const FLIP_LASTS = 30 * 60_000;

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

  /** A card can be turned over several times; the server wrote its tickets for the first. */
  const back = (card, { given, ticket }) => {
    const html = shown(card, card.backs[given] ?? card.backs[""]);
    return shell.around(html.replace(/(name="ticket" value=")[^"]*/g, `$1${ticket}`), "Back of a card");
  };

  const isUp = (turned, code) => turned?.code === code && Date.now() - turned.at < FLIP_LASTS;

  const next = (luggage, waiting) => {
    const cards = pile(luggage, waiting);
    const turned = cards.find((card) => isUp(luggage.turned, card.code));
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

    /** Turns a card over; false where its back is not here. One that is turned over stays so: what was said first counts. */
    turn: async (path, fields) => {
      const [, address, code] = PAGE.exec(path);
      const luggage = await store.luggage(address);
      if (!luggage?.cards.some((card) => card.code === code)) {
        return false;
      }
      const turned = { code, given: fields.given ?? "", ticket: crypto.randomUUID(), at: Date.now() };
      await store.repack(address, (now) => now && { ...now, turned: isUp(now.turned, code) ? now.turned : turned });
      return true;
    },

    /** Keeps what was done with a card; where to go on. */
    keep: async (path, fields) => {
      const [, address, code] = PAGE.exec(path);
      await store.keep({ ticket: fields.ticket, address: path, fields, at: Date.now(), told: false });
      // Another window may have turned over the next one.
      await store.repack(address, (now) => now?.turned?.code === code && { ...now, turned: undefined });
      return `${address}/next`;
    },

    /** The server has taken what was done with a card: it is in the pile no more. */
    passed: async (path) => {
      const [, address, code] = PAGE.exec(path);
      await store.repack(address, (now) => {
        const gone = [...(now?.gone ?? []), { code, at: Date.now() }];
        return now && { ...now, gone, cards: now.cards.filter((card) => card.code !== code) };
      });
    },
  };
})();
