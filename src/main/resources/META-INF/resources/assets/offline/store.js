// What lies on the device: answers that wait to be sent, what was taken along, and what became of answers.
const store = (() => {
  let opened;

  const result = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  const open = () => {
    const request = indexedDB.open("citedeck", 1);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore("waiting", { keyPath: "place", autoIncrement: true });
      database.createObjectStore("luggage", { keyPath: "address" });
      database.createObjectStore("news", { autoIncrement: true });
    };
    return result(request).then((database) => {
      // Whoever clears the site's data closes it; the next use makes it anew.
      database.onclose = () => (opened = undefined);
      database.onversionchange = () => {
        database.close();
        opened = undefined;
      };
      return database;
    });
  };

  const table = async (name, mode = "readonly") => {
    opened ??= open();
    try {
      return (await opened).transaction(name, mode).objectStore(name);
    } catch {
      opened = open();
      return (await opened).transaction(name, mode).objectStore(name);
    }
  };

  return {
    /** Answers in the order in which they were given: { place, ticket, address, fields, at, told, aside }. */
    waiting: async () => result((await table("waiting")).getAll()),

    /** Keeps an answer, once for each ticket. */
    keep: async (answer) => {
      const waiting = await table("waiting", "readwrite");
      const kept = await result(waiting.getAll());
      if (!kept.some((other) => other.ticket === answer.ticket)) {
        await result(waiting.add(answer));
      }
    },

    /** Keeps a change of one that is still kept. */
    change: async ({ place }, change) => {
      const waiting = await table("waiting", "readwrite");
      const kept = await result(waiting.get(place));
      if (kept) {
        await result(waiting.put({ ...kept, ...change }));
      }
    },
    drop: async (answer) => result((await table("waiting", "readwrite")).delete(answer.place)),

    /** Drops what could not be delivered. */
    dropAside: async () => {
      const waiting = await table("waiting", "readwrite");
      const kept = await result(waiting.getAll());
      await Promise.all(kept.filter((answer) => answer.aside).map(({ place }) => result(waiting.delete(place))));
    },

    /** What was taken along of an attempt or a deck's cards; undefined for nothing. */
    luggage: async (address) => result((await table("luggage")).get(address)),
    allLuggage: async () => result((await table("luggage")).getAll()),
    pack: async (luggage) => result((await table("luggage", "readwrite")).put(luggage)),

    /** Makes something else of what was taken along; of nothing, where that is undefined. */
    repack: async (address, change) => {
      const luggage = await table("luggage", "readwrite");
      const changed = change(await result(luggage.get(address)));
      if (changed) {
        await result(luggage.put(changed));
      }
    },
    unpack: async (address) => result((await table("luggage", "readwrite")).delete(address)),

    /** What became of answers, for the next page that can say so. */
    tell: async (outcome) => result((await table("news", "readwrite")).add(outcome)),
    news: async () => {
      const news = await table("news", "readwrite");
      const told = await result(news.getAll());
      await result(news.clear());
      return told;
    },
  };
})();
