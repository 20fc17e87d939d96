// Decides what the worker has a hand in: student pages, and what they send. The network comes first, always; teachers'
// pages, sign-in and programs' addresses are none of its business.
const STUDENTS = /^\/(?:$|join$|me(?:\/|$)|decks\/|attempts\/|classes\/|articles\/|privacy$)/;
const FILES = /^\/(?:assets|webjars)\//;

const isPage = (request) => request.mode === "navigate" || request.headers.has("HX-Request");

/** The fields of a form; undefined for what is no plain form. */
const fieldsOf = async (request) => {
  const type = request.headers.get("Content-Type") ?? "";
  return type.startsWith("application/x-www-form-urlencoded")
    ? Object.fromEntries(new URLSearchParams(await request.clone().text()))
    : undefined;
};

const withoutNetwork = async (path) => {
  const room = [attempts, cards].find((one) => one.is(path));
  return (await room?.page(path)) ?? shell.nothing();
};

/** A page is asked for anew; a part of one is handed out at once, by the server where it can be reached. */
const leadTo = (path, request) =>
  request.mode === "navigate"
    ? Response.redirect(path, 303)
    : page(new Request(path, { headers: { "HX-Request": "true" } }), path);

const file = async (request) => {
  const cache = await caches.open(shell.CACHE);
  const answer = await network.soon(request).catch(() => undefined);
  if (answer?.status === 200) {
    cache.put(request, answer.clone()).catch(() => {}); // no room: then not
  }
  return answer && network.isAnswer(answer) ? answer : ((await cache.match(request)) ?? answer ?? Response.error());
};

const fromServer = async (request, path) => {
  // What the server is to show depends on what it has been told.
  await sender.send();
  if (await sender.waitsFor(path)) {
    throw new TypeError("answers wait");
  }
  return network.soon(request);
};

const page = async (request, path) => {
  const answer = await fromServer(request, path).catch(() => undefined);
  if (answer?.ok && attempts.is(path)) {
    await attempts.passed(path).catch(() => {});
  }
  return answer && network.isAnswer(answer) ? answer : withoutNetwork(path);
};

/** A form whose token has expired gets another one. Its ticket sees to it that nothing is done twice. */
const sendAgain = async (request, path, fields) =>
  network.soon(path, {
    method: "POST",
    headers: request.headers.has("HX-Request") ? { "HX-Request": "true" } : {},
    body: new URLSearchParams({ ...fields, "csrf-token": await sender.token() }),
    redirect: request.redirect,
  });

const delivered = async (request, path, fields) => {
  const first = await fromServer(request.clone(), path);
  const answer = first.status === 400 ? await sendAgain(request, path, fields) : first;
  if (answer.status >= 500 || !network.isAnswer(answer)) {
    throw new TypeError("the server is away");
  }
  return answer;
};

/** An answer is kept until the server has it. */
const answerSent = async (request, path, fields) => {
  try {
    return await delivered(request, path, fields);
  } catch {
    const onward = await attempts.keep(path, fields);
    await sender.later();
    return leadTo(onward, request);
  }
};

/** What is done with a card likewise. One that was turned over here is not turned over for the server. */
const cardSent = async (request, path, fields) => {
  try {
    if (await cards.isTurned(path)) {
      throw new TypeError("turned over without the server");
    }
    const answer = await delivered(request, path, fields);
    await cards.passed(path);
    return answer;
  } catch {
    const onward = await cards.keep(path, fields);
    await sender.later();
    await say();
    return leadTo(onward, request);
  }
};

/** Anything else that a student sends needs the server, but for turning over a card that is here. */
const otherSent = async (request, path, fields) => {
  await sender.send();
  const answer = await network.soon(request.clone()).catch(() => undefined);
  if (answer && network.isAnswer(answer)) {
    return answer;
  }
  const turned = fields && cards.is(path) && (await cards.turn(path, fields));
  return turned ? leadTo(path, request) : shell.nothing();
};

const sent = async (request, path) => {
  const fields = await fieldsOf(request);
  if (fields?.ticket && attempts.takes(path)) {
    return answerSent(request, path, fields);
  }
  return fields?.ticket && cards.is(path) ? cardSent(request, path, fields) : otherSent(request, path, fields);
};

/** Tells the open pages what waits, and what became of what waited. */
const say = async () => {
  const pages = await clients.matchAll({ type: "window" });
  const kept = await store.waiting();
  const aside = kept.filter((answer) => answer.aside).length;
  const news = pages.length > 0 ? await store.news() : [];
  pages.forEach((one) => one.postMessage({ waiting: kept.length - aside, aside, news }));
};

addEventListener("install", (event) => {
  // As nobody: what is kept from the start holds nothing of anyone.
  const requests = KEPT.map((address) => new Request(address, { credentials: "omit", cache: "no-cache" }));
  event.waitUntil(
    caches
      .open(shell.CACHE)
      .then((cache) => cache.addAll(requests))
      .then(() => skipWaiting()),
  );
});

addEventListener("activate", (event) => {
  const old = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== shell.CACHE).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(old());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) {
    return;
  }
  if (request.method === "GET" && FILES.test(pathname)) {
    event.respondWith(file(request));
  } else if (STUDENTS.test(pathname) && isPage(request)) {
    if (request.method === "GET") {
      event.respondWith(page(request, pathname));
    } else if (request.method === "POST") {
      event.respondWith(sent(request, pathname));
    }
  }
});

addEventListener("sync", (event) => {
  const send = async () => {
    await sender.sendAll();
    await say();
    if ((await store.waiting()).length > 0) {
      throw new TypeError("still no network"); // the browser tries again
    }
  };
  event.waitUntil(send());
});

addEventListener("message", (event) => {
  const { offers = [], discard } = event.data;
  const work = async () => {
    // A page that was on its way when the worker took over is not in its care yet.
    await clients.claim();
    if (discard) {
      await store.dropAside();
      await say();
    }
    await sender.sendAll();
    await say();
    await take.tidy();
    for (const offer of offers) {
      await take.along(offer).catch(() => {}); // next time
    }
  };
  event.waitUntil(work());
});
