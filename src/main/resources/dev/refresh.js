// Development only: reloads the page when a template, a class or a seed has changed.
const ask = () => fetch("/dev/version", { cache: "no-store" }).then((answer) => (answer.ok ? answer.text() : null));
let known = null;
const look = async () => {
  try {
    const version = await ask();
    if (version !== null && known !== null && version !== known) {
      location.reload();
      return;
    }
    known = version ?? known;
  } catch {
    // the server is restarting
  }
  setTimeout(look, 400);
};
look();
