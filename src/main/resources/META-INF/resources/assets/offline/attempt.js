// An attempt without network: the next item, what is told after an answer, and what is said where neither was taken along.
const attempts = (() => {
  const PAGE = /^(\/attempts\/[\w-]+)(?:\/(\d+))?$/;
  /** Where answers go, and the sentences that are picked after them. */
  const FORM = /^(\/attempts\/[\w-]+)(?:\/sentence)?$/;

  const attempt = (path) => FORM.exec(path)?.[1];
  const kept = async (address) => (await store.waiting()).filter((answer) => attempt(answer.address) === address);

  const item = (luggage, number) => luggage?.items.find((one) => one.number === number);

  const told = (one, answer) => {
    const typed = answer.fields.answer.trim();
    const html = one.told[typed.toLowerCase()] ?? one.otherwise;
    return html?.replaceAll("[[typed]]", () => shell.escaped(typed));
  };

  const answered = async (luggage, answer) => {
    const one = item(luggage, Number(answer.fields.number));
    const html = one && told(one, answer);
    if (!html) {
      return shell.words("/kept");
    }
    // Whoever has seen the right answer gets no second try.
    await store.change(answer, { told: true });
    return shell.around(html, one.title);
  };

  const next = async (luggage, waiting) => {
    const given = new Set(waiting.map((answer) => Number(answer.fields.number)));
    const open = luggage.items.find((one) => one.number >= (luggage.from ?? 0) && !given.has(one.number));
    return open ? shell.around(open.question, open.title) : shell.words("/answered");
  };

  return {
    is: (path) => PAGE.test(path),
    takes: (path) => FORM.test(path),

    /** The page at an address; undefined where nothing can be said without the server. */
    page: async (path) => {
      const [, address, number] = PAGE.exec(path);
      const [luggage, waiting] = [await store.luggage(address), await kept(address)];
      if (number) {
        const answer = waiting.filter((one) => one.fields.number === number).pop();
        return answer && answered(luggage, answer);
      }
      if (luggage) {
        return next(luggage, waiting);
      }
      return waiting.length > 0 ? shell.words("/kept") : undefined;
    },

    /** The server has shown an answered item: what comes before it need not be asked again. */
    passed: async (path) => {
      const [, address, number] = PAGE.exec(path) ?? [];
      const luggage = number && (await store.luggage(address));
      const from = Math.max(luggage?.from ?? 0, Number(number) + 1);
      if (luggage?.items.some((one) => one.number >= from)) {
        await store.pack({ ...luggage, from });
      } else if (luggage) {
        await store.unpack(address);
      }
    },

    /** Keeps an answer; where its reply is to be found. */
    keep: async (path, fields) => {
      if (!(fields.answer ?? fields.sentence)?.trim()) {
        return attempt(path);
      }
      await store.keep({ ticket: fields.ticket, address: path, fields, at: Date.now(), told: false });
      return `${attempt(path)}/${fields.number}`;
    },
  };
})();
