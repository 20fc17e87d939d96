package org.citedeck.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A simulated student: joins, hears of a step, fetches the new part of the page as its script does, answers. */
final class BenchStudent {

    private final BenchBrowser browser;
    private final String nickname;
    private final Random random;
    private volatile String page = "";
    private volatile String part = "";
    private volatile int heard = -1;

    BenchStudent(BenchBrowser browser, int number) {
        this.browser = browser;
        this.nickname = "Student " + number;
        this.random = new Random(number);
    }

    /** Takes a place in a round, through the door's form. */
    CompletableFuture<Void> join(String round) {
        page = "/live/" + round;
        return browser.get(page, false)
                .thenCompose(door -> browser.post(page + "/students", Map.of("nickname", nickname), false))
                .thenCompose(sent -> browser.get(page, false))
                .thenAccept(shown -> part = shown.body());
    }

    /**
     * Listens to the round.
     *
     * @param shown told the number of each step, and when its page was there, by the virtual machine's clock
     */
    void listen(BiConsumer<Integer, Long> shown) {
        var unused = browser.listen(page + "/steps", line -> {
            if (line.startsWith("data:")) {
                hear(Integer.parseInt(line.substring("data:".length()).strip()), shown);
            }
        });
    }

    /** The server says a step again and again; the page fetches it once. */
    private void hear(int step, BiConsumer<Integer, Long> shown) {
        if (step == heard) {
            return;
        }
        heard = step;
        var unused = browser.get(page, true).thenAccept(answer -> {
            part = answer.body();
            shown.accept(step, System.nanoTime());
        });
    }

    /** Answers what is on the screen; how long that took until the page said so. */
    CompletableFuture<Long> answer() {
        Document screen = Jsoup.parse(part);
        Map<String, String> form = new HashMap<>();
        screen.select("#answer-form input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.remove("csrf-token");
        var options = screen.select(".option input, .verdicts button");
        form.put(
                "answer",
                options.isEmpty()
                        ? "answer " + random.nextInt(9)
                        : options.get(random.nextInt(options.size())).val());
        long start = System.nanoTime();
        return browser.post(page, form, true).thenApply(taken -> {
            long took = System.nanoTime() - start;
            if (!taken.body().contains("Your answer is in.")) {
                throw new IllegalStateException("not taken: " + taken.body());
            }
            return took;
        });
    }
}
