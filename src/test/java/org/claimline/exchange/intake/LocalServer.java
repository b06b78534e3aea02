package org.claimline.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers as badly as it is told to. */
final class LocalServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    /** Writes whatever it likes. */
    interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    LocalServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    String address(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    void answer(String path, String... lines) {
        answers.put(path, out -> out.write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    int requests() {
        return requests.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                daemon(() -> serve(client));
            } catch (SocketException closed) {
                return;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                InputStream in = client.getInputStream();
                OutputStream out = client.getOutputStream()) {
            StringBuilder request = new StringBuilder();
            for (int c = in.read(); c >= 0 && request.indexOf("\r\n\r\n") < 0; c = in.read()) {
                request.append((char) c);
                if (request.indexOf("\r\n\r\n") >= 0) {
                    break;
                }
            }
            requests.incrementAndGet();
            answers.get(request.toString().split(" ")[1]).write(out);
            out.flush();
        } catch (IOException | InterruptedException hungUp) {
            // the other side has had enough, which is what is tested
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "local server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
