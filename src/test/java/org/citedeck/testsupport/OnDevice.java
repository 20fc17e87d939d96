package org.citedeck.testsupport;

import com.microsoft.playwright.Page;

/** What a browser keeps for a site beside cookies: all of its caches and databases. */
public final class OnDevice {

    private static final String ALL = """
            async () => {
              let all = '';
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  all += request.url + '\\n' + (await (await cache.match(request)).text()) + '\\n';
                }
              }
              const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
              for (const { name } of await indexedDB.databases()) {
                const database = await done(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  const rows = await done(database.transaction(store).objectStore(store).getAll());
                  rows.forEach((row) => (all += store + ': ' + JSON.stringify(row) + '\\n'));
                }
                database.close();
              }
              return all;
            }""";

    private OnDevice() {}

    /** All of it as text. */
    public static String all(Page page) {
        return (String) page.evaluate(ALL);
    }

    /** Waits until the worker serves the page, and something that the page keeps is there. */
    public static void await(Page page, String something) {
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        for (int i = 0; i < 200; i++) {
            if (all(page).contains(something)) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("Not on the device: " + something);
    }
}
