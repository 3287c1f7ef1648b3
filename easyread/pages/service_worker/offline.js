// Keeps easy pages on a device whose reader asked for it, so that they open without a connection. It is
// installed only then (save.js), and compares what it has with the list of what there is: see offline.py.
"use strict";
const CACHE = "easyread";
const TOP = new URL("../", self.location).href;
const LIST = new URL("offline.json", self.location).href;
const PATIENCE = 4000; // milliseconds that a page may take before the kept one is shown
const AT_ONCE = 6;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  const tell = (news) => event.source.postMessage(news);
  event.waitUntil(keep(event.data, tell).catch((error) => tell({ failed: error.name })));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(TOP)) event.respondWith(answer(request));
});

async function kept(cache) {
  const known = await cache.match(LIST);
  return known ? known.json() : { files: {}, sounds: false };
}

// wish: {sounds: true | false} to keep all, {} to bring what is kept up to date, {ask: true} to tell what is kept.
async function keep(wish, tell) {
  const cache = await caches.open(CACHE);
  const before = await kept(cache);
  const begun = Object.keys(before.files).length > 0;
  if (wish.ask || (!begun && wish.sounds === undefined)) return tell({ kept: begun, sounds: before.sounds });
  const answered = await fetch(LIST, { cache: "no-cache" });
  if (!answered.ok) throw new TypeError("no list");
  const list = await answered.json();
  const sounds = wish.sounds ?? before.sounds;
  const wanted = { ...list.files, ...(sounds ? list.sounds : {}) };
  const missing = Object.keys(wanted).filter((name) => before.files[name] !== wanted[name]);
  const now = { files: { ...before.files }, sounds };
  const note = () => cache.put(LIST, new Response(JSON.stringify(now)));
  let count = 0;
  const bring = async () => {
    for (let name = missing.shift(); name !== undefined; name = missing.shift()) {
      const found = await fetch(TOP + name, { cache: "no-cache" });
      if (!found.ok) throw new TypeError(name);
      await cache.put(TOP + name, found);
      now.files[name] = wanted[name];
      count += 1;
      if (count % 20 === 0) await note();
      tell({ saved: count, of: count + missing.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, bring));
    for (const name of Object.keys(now.files).filter((one) => !(one in wanted))) {
      await cache.delete(TOP + name);
      delete now.files[name];
    }
  } finally {
    await note(); // what was brought before a fault need not be brought again
  }
  return tell({ kept: true, sounds, done: true });
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request.url.split(/[?#]/)[0]);
  if (!found) return fetch(request);
  if (/\.(mp3|svg|png|jpe?g|webp)$/.test(new URL(request.url).pathname)) return part(request, found);
  // Pages, style and scripts may be newer than what is kept.
  const late = new Promise((done) => { setTimeout(done, PATIENCE, found.clone()); });
  return Promise.race([fetch(request), late]).catch(() => found);
}

// Browsers ask for ranges of sound, and cannot seek in it without them.
async function part(request, found) {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") || "");
  if (!range) return found;
  const all = await found.blob();
  const from = Number(range[1]);
  const to = range[2] ? Math.min(Number(range[2]), all.size - 1) : all.size - 1;
  return new Response(all.slice(from, to + 1, all.type), {
    status: 206,
    headers: { "Content-Type": all.type, "Content-Range": `bytes ${from}-${to}/${all.size}` },
  });
}
