package org.citedeck.live;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/**
 * Many students in live rounds on the packaged program: from the teacher's click to each screen, from an answer to its
 * acknowledgement, and what memory does over many rounds. See docs/performance.md.
 */
final class LiveBench {

    private static final Pattern ITEMS = Pattern.compile("(\\d+) items on the projector");
    private static final int ITEMS_IN_SHORT_ROUND = 3;
    private static final Duration SPREAD = Duration.ofSeconds(10);
    private static final int JOINING_AT_ONCE = 10;
    private static final int PATIENCE_SECONDS = 60;

    private final BenchServer server;
    private final int students;
    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(executor)
            .build();
    private final BenchBrowser teacher;

    private LiveBench(BenchServer server, int students) {
        this.server = server;
        this.students = students;
        this.teacher = new BenchBrowser(client, server.home());
    }

    /**
     * Runs it and prints what it measured.
     *
     * @param arguments how many students, and how many rounds (at least three)
     */
    public static void main(String[] arguments) throws Exception {
        try (var server = BenchServer.start()) {
            new LiveBench(server, Integer.parseInt(arguments[0])).run(Integer.parseInt(arguments[1]));
        }
        // What still listens would keep the virtual machine.
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        teacher.get("/sign-in", false).join();
        teacher.post("/j_security_check", Map.of("j_username", "teacher", "j_password", BenchServer.PASSWORD), false)
                .join();
        String deck = Jsoup.parse(teacher.get("/teach", false).join().body())
                .expectFirst("#decks a[href^=/teach/decks/]")
                .attr("href")
                .replaceFirst("(/teach/decks/[^/]+).*", "$1");
        System.out.println("load of the machine before: " + BenchServer.load());
        var first = Measures.of("First round after the start, all items, answers within " + SPREAD.toSeconds() + " s");
        var second = Measures.of("Second round, the same");
        var others = Measures.of("Other rounds, three items, all answer at the same moment");
        for (int number = 1; number <= rounds; number++) {
            boolean whole = number <= 2;
            round(deck, number == 1 ? first : whole ? second : others, whole);
            System.out.printf("memory after round %2d: %s%n", number, server.memory());
        }
        System.out.println("load of the machine after: " + BenchServer.load());
        List.of(first, second, others).forEach(Measures::print);
    }

    private void round(String deck, Measures measures, boolean whole) throws Exception {
        var items = ITEMS.matcher(
                Jsoup.parse(teacher.get(deck + "/live", false).join().body()).text());
        int most = items.find() ? Integer.parseInt(items.group(1)) : 0;
        String code = teacher.post(deck + "/live", Map.of(), false)
                .join()
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/", "");
        var all = IntStream.range(0, students)
                .mapToObj(number -> new BenchStudent(new BenchBrowser(client, server.home()), number))
                .toList();
        String projector = "/teach/live/" + code;
        teacher.get(projector, false).join();
        join(all, code, measures);
        int asked = whole ? most : Math.min(most, ITEMS_IN_SHORT_ROUND);
        List<Arrivals> steps = IntStream.rangeClosed(0, 2 * asked + 1)
                .mapToObj(step -> new Arrivals(students))
                .toList();
        all.forEach(student -> student.listen((step, at) -> steps.get(step).add(at)));
        steps.get(0).await();
        for (int item = 1; item <= asked; item++) {
            step(projector, 2 * item - 2, steps, measures);
            answer(all, whole, measures);
            step(projector, 2 * item - 1, steps, measures);
        }
        teacher.post(projector + "/end", Map.of("seen", Integer.toString(2 * asked)), true)
                .join();
        steps.get(2 * asked + 1).await();
    }

    private void join(List<BenchStudent> all, String round, Measures measures) throws InterruptedException {
        var free = new Semaphore(JOINING_AT_ONCE);
        for (BenchStudent student : all) {
            free.acquire();
            long start = System.nanoTime();
            var unused = student.join(round).thenRun(() -> {
                measures.joined().add(System.nanoTime() - start);
                free.release();
            });
        }
        if (!free.tryAcquire(JOINING_AT_ONCE, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Somebody could not join");
        }
    }

    private void step(String projector, int seen, List<Arrivals> steps, Measures measures) throws Exception {
        Arrivals next = steps.get(seen + 1);
        long click = System.nanoTime();
        var reply = teacher.post(projector + "/step", Map.of("seen", Integer.toString(seen)), true);
        next.await();
        reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        next.times().forEach(at -> measures.screens().add(at - click));
        measures.lastScreens().add(next.last() - click);
    }

    private void answer(List<BenchStudent> all, boolean spread, Measures measures) throws Exception {
        var answers = all.stream()
                .map(student -> delay(spread ? ThreadLocalRandom.current().nextLong(SPREAD.toMillis()) : 0)
                        .thenCompose(now -> student.answer())
                        .thenAccept(measures.answers()::add))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(answers).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> delay(long milliseconds) {
        var over = new CompletableFuture<Void>();
        var unused = timers.schedule(() -> over.complete(null), milliseconds, TimeUnit.MILLISECONDS);
        return over;
    }
}
