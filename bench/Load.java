// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// A small load generator, so that the bench needs no other tool: asks for one page over kept-open connections, as
/// a browser does (gzip), and prints pages per second and the 95th percentile in milliseconds.
///
/// Arguments: address, connections, seconds.
final class Load {

    private Load() {}

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments[0]);
        int connections = Integer.parseInt(arguments[1]);
        long until = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
        var clients = new ArrayList<Callable<List<Long>>>();
        for (int i = 0; i < connections; i++) {
            clients.add(() -> ask(address, until));
        }
        long begin = System.nanoTime();
        var times = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (var result : threads.invokeAll(clients)) {
                times.addAll(result.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        double p95 = sorted[(int) (sorted.length * 0.95)] / 1e6;
        System.out.printf(Locale.ROOT, "%.0f %.1f%n", sorted.length / seconds, p95);
    }

    private static List<Long> ask(URI address, long until) throws IOException {
        var request = ("GET " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var times = new ArrayList<Long>();
        while (System.nanoTime() < until) {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean open = true;
                while (open && System.nanoTime() < until) {
                    long begin = System.nanoTime();
                    socket.getOutputStream().write(request);
                    open = readAnswer(in);
                    times.add(System.nanoTime() - begin);
                }
            }
        }
        return times;
    }

    /// Reads one answer and says whether the server keeps the connection open.
    private static boolean readAnswer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("the server said " + status);
        }
        long length = -1;
        boolean chunked = false;
        boolean open = true;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            open &= !lower.equals("connection: close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                in.skipNBytes(size + 2);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return open;
    }

    private static String line(InputStream in) throws IOException {
        var bytes = new byte[512];
        int n = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the server closed the connection");
            }
            if (b != '\r') {
                bytes = n == bytes.length ? Arrays.copyOf(bytes, 2 * n) : bytes;
                bytes[n++] = (byte) b;
            }
        }
        return new String(bytes, 0, n, StandardCharsets.US_ASCII);
    }
}
