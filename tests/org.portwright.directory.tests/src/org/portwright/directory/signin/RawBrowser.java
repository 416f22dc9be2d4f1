package org.portwright.directory.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What sends bytes as they are to the address that a page of a sign-in comes back to. */
final class RawBrowser {

	private static final int PATIENCE = 8000;
	private static final byte[] PIECE = new byte[64 << 10];

	private final URI page;
	private final int port;
	private final String state;
	private Socket socket = new Socket();

	RawBrowser(URI page) {
		this.page = page;
		this.port = Integer.parseInt(page.getRawQuery().replaceFirst(".*localhost%3A(\\d+).*", "$1"));
		this.state = page.getRawQuery().replaceFirst(".*\\bstate=([^&]*).*", "$1");
	}

	URI page() {
		return page;
	}

	/** Where the page comes back to. */
	URI address() {
		return URI.create("http://localhost:" + port);
	}

	void connect() throws IOException {
		socket = new Socket("127.0.0.1", port);
		socket.setSoTimeout(PATIENCE);
	}

	/** Sends a text with the port, the state and the length of its body filled in, and waits for nothing. */
	void open(String request) {
		try {
			connect();
			write(request);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(String request) throws IOException {
		String filled = request.replace("PORT", String.valueOf(port)).replace("STATE", state);
		int body = filled.indexOf("\r\n\r\n") + 4;
		byte[] bytes = filled.replace("LENGTH", String.valueOf(filled.length() - body))
				.getBytes(StandardCharsets.ISO_8859_1);
		try {
			socket.getOutputStream().write(bytes);
		} catch (SocketException e) {
			// It is closed as soon as enough was seen; what was answered can be read all the same.
		}
	}

	/** The answer; what was read until the connection was cut. */
	String send(String request) {
		open(request);
		return rest();
	}

	String rest() {
		var answer = new StringBuilder();
		try (Socket open = socket) {
			for (int next = open.getInputStream().read(); next >= 0; next = open.getInputStream().read()) {
				answer.append((char) next);
			}
		} catch (IOException e) {
			answer.append(" <").append(e.getMessage()).append('>');
		}
		return answer.toString();
	}

	/** Sends a text and this many bytes more, and returns how many of them were taken. */
	long flood(String begin, long bytes) {
		long written = 0;
		open(begin);
		try (Socket open = socket) {
			while (written < bytes) {
				open.getOutputStream().write(PIECE);
				written += PIECE.length;
			}
		} catch (IOException e) {
			// It was cut.
		}
		return written;
	}

	/** Nothing is behind it any more. */
	void assertClosed() throws IOException {
		try (Socket open = socket) {
			assertEquals(-1, open.getInputStream().read());
		} catch (SocketException e) {
			// It was cut.
		}
	}
}
