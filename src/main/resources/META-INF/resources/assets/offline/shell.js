// Pages without network: those that were kept from the start, and parts that were taken along, put into one of them.
const shell = (() => {
  const CACHE = `citedeck-${VERSION}`;

  const escaped = (text) =>
    String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

  const LENGTH = ["Content-Encoding", "Content-Length", "Transfer-Encoding"];

  /** A page that was kept, changed; with the server's headers, which say what a page may do. */
  const page = async (address, change) => {
    const found = await (await caches.open(CACHE)).match(address);
    if (!found) {
      return Response.error();
    }
    const headers = new Headers(found.headers);
    LENGTH.forEach((name) => headers.delete(name));
    return new Response(change(marked(await found.text())), { headers });
  };

  /** Scripts of the page tell by this that the server has not spoken yet. */
  const marked = (html) => html.replace(/<main id="main" class="/, "$&without-network ");

  return {
    CACHE,
    escaped,

    /** A page of its own words. Where it names an address, that one. */
    words: (about, address = "") =>
      page(`/offline${about}`, (html) => html.replaceAll("[[address]]", () => escaped(address))),

    /** A part of a page, as the server made it, with everything around it. */
    around: (part, title) =>
      page("/offline", (html) => {
        const start = html.indexOf(">", html.indexOf("<main ")) + 1;
        const whole = html.slice(0, start) + part + html.slice(html.lastIndexOf("</main>"));
        return whole.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} · Citedeck</title>`);
      }),

    /** That there is no network, and what can be done without. */
    nothing: async () => {
      const luggage = (await store.allLuggage()).filter((one) => (one.items ?? one.cards).length > 0);
      const links = luggage
        .map((one) => {
          const kind = one.cards ? "Flashcards" : "Quiz";
          return `<li><a href="${escaped(one.address)}">${escaped(one.title)}</a><p class="meta">${kind}</p></li>`;
        })
        .join("");
      const list = links && `<h2>What you can do meanwhile</h2><ul class="cards">${links}</ul>`;
      return page("/offline", (html) => html.replace("<!--luggage-->", () => list));
    },
  };
})();
