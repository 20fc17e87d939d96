// Development only: reloads the page when a template, a class or a deck has changed.
const ask = async (address) => {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null; // the server is restarting
  }
};
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const follow = async () => {
  let known = await ask("/dev/version");
  for (;;) {
    if ((await ask("/dev/change")) === null) {
      await pause(300);
    }
    const version = await ask("/dev/version");
    if (version !== null && known !== null && version !== known) {
      location.reload();
      return;
    }
    known = version ?? known;
  }
};
follow();
