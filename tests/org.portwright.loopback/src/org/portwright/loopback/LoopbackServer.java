package org.portwright.loopback;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import javax.net.ServerSocketFactory;

/** A server of HTTP/1.1 on loopback that can misbehave. */
final class LoopbackServer implements AutoCloseable {

	private static final int BACKLOG = 200;
	private static final int LONGEST_LINE = 16_384;

	private final ServerSocket server;
	private final Function<WebRequest, WebResponse> answers;
	private final Set<Socket> open = ConcurrentHashMap.newKeySet();
	private final CountDownLatch closed = new CountDownLatch(1);

	LoopbackServer(ServerSocketFactory factory, Function<WebRequest, WebResponse> answers) throws IOException {
		this.answers = answers;
		server = factory.createServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
		Thread.ofPlatform().daemon().name("loopback").start(this::accept);
	}

	int port() {
		return server.getLocalPort();
	}

	private void accept() {
		while (!server.isClosed()) {
			try {
				take(server.accept());
			} catch (IOException e) {
				// It was closed, or one client is gone.
			}
		}
	}

	/** Answers what comes on a connection, in a thread of its own. */
	void take(Socket socket) {
		open.add(socket);
		Thread.ofPlatform().daemon().name("loopback-connection").start(() -> {
			try (socket) {
				serve(socket);
			} catch (IOException | RuntimeException e) {
				// The client is gone, or speaks something else.
			} finally {
				open.remove(socket);
			}
		});
	}

	private void serve(Socket socket) throws IOException {
		socket.setTcpNoDelay(true);
		InputStream in = new BufferedInputStream(socket.getInputStream());
		OutputStream out = socket.getOutputStream();
		for (String first = line(in); !first.isEmpty(); first = line(in)) {
			String[] words = first.split(" ");
			Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			for (String header = line(in); !header.isEmpty(); header = line(in)) {
				int colon = header.indexOf(':');
				headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
			}
			int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
			String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
			if (!write(out, answers.apply(WebRequest.of(words[0], words[1], headers, body)))) {
				return;
			}
		}
	}

	private static String line(InputStream in) throws IOException {
		var line = new StringBuilder();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			if (line.length() > LONGEST_LINE) {
				throw new IOException("endless line");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	/** Whether the connection goes on. */
	private boolean write(OutputStream out, WebResponse response) throws IOException {
		switch (response.manner()) {
		case NEVER -> waitFor(Long.MAX_VALUE);
		case NOTHING -> {
			return false;
		}
		case NO_HTTP -> out.write("220 mail.example ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
		default -> {
			out.write(head(response));
			return body(out, response);
		}
		}
		out.flush();
		return false;
	}

	private static byte[] head(WebResponse response) {
		var head = new StringBuilder("HTTP/1.1 ").append(response.status()).append(" Status\r\n");
		response.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		head.append("Content-Length: ").append(response.body().length).append("\r\n\r\n");
		return head.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private boolean body(OutputStream out, WebResponse response) throws IOException {
		byte[] body = response.body();
		if (response.manner() == WebResponse.Manner.HALF) {
			out.write(body, 0, body.length / 2);
			out.flush();
			return false;
		}
		if (response.manner() == WebResponse.Manner.DRIPPING) {
			for (byte one : body) {
				out.write(one);
				out.flush();
				if (waitFor(200)) {
					return false;
				}
			}
			return true;
		}
		out.write(body);
		out.flush();
		return true;
	}

	/** Whether the server was closed meanwhile. */
	private boolean waitFor(long milliseconds) {
		try {
			return closed.await(milliseconds, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			return true;
		}
	}

	@Override
	public void close() throws IOException {
		closed.countDown();
		server.close();
		for (Socket socket : open) {
			socket.close();
		}
	}
}
