// The network, which can be away, or hang, or have a proxy in it that answers in the server's place.
const network = (() => {
  const PATIENCE = 10_000;
  const SHORT = 3_000;
  let patience = PATIENCE;

  /** Gives up after a while. What hung once is waited for less, until something comes again. */
  const bounded = async (work) => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new TypeError("no answer")), patience);
    const over = new Promise((_, reject) => late.signal.addEventListener("abort", () => reject(late.signal.reason)));
    try {
      const done = await Promise.race([work(late.signal), over]);
      patience = PATIENCE;
      return done;
    } catch (failure) {
      patience = late.signal.aborted ? SHORT : patience;
      throw failure;
    } finally {
      clearTimeout(timer);
    }
  };

  const parsed = (text) => {
    try {
      return JSON.parse(text) ?? {};
    } catch {
      return {}; // not what the server writes
    }
  };

  /** Whether the server itself says so. It says with everything who it is; what it redirects with cannot be read. */
  const isServers = (answer) => answer.headers.get("Served-By") === "Citedeck";

  return {
    isServers,

    /** Whether an answer is to be shown; an error that is none of the server's own is as good as no network. */
    isAnswer: (answer) => answer.ok || answer.type === "opaqueredirect" || isServers(answer),

    /** Like fetch, but a network that says nothing for too long counts as none. Once it speaks, it may take its time. */
    soon: (request, options) =>
      bounded((signal) =>
        // A navigation that is given a signal is none any more.
        request.mode === "navigate" ? fetch(request) : fetch(request, { ...options, signal }),
      ),

    /** What is answered, and what that says, read to its end: { answer, said }; nothing is said by what is no JSON. */
    data: (address, options) =>
      bounded(async (signal) => {
        const answer = await fetch(address, { ...options, headers: { Accept: "application/json" }, signal });
        return { answer, said: parsed(await answer.text()) };
      }),
  };
})();
