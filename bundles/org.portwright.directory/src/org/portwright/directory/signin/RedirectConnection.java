package org.portwright.directory.signin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.portwright.network.WebDeadline;

/** A connection to the address that the browser comes back to: one request, one answer, and nobody waits for it. */
@SuppressWarnings("nls")
final class RedirectConnection {

	/** What is sent on after the answer is thrown away up to here, so that the answer is seen, and then cut. */
	private static final int MOST_AFTERWARDS = 1 << 20;

	private final SocketChannel channel;
	private final RedirectRequest request;
	private final WebDeadline deadline;
	private int afterwards;

	/**
	 * @param host     as browsers name this address, with the port
	 * @param deadline when it is closed, however far it came
	 */
	RedirectConnection(SocketChannel channel, String host, WebDeadline deadline) {
		this.deadline = deadline;
		this.channel = channel;
		this.request = new RedirectRequest(host);
	}

	/**
	 * Reads what came, and answers as soon as that is enough.
	 *
	 * @param buffer to read with; its content counts for nothing
	 * @param answer gives the answer to a request
	 */
	void serve(ByteBuffer buffer, Function<RedirectRequest, RedirectReply> answer) {
		try {
			int read = channel.read(buffer.clear());
			if (read < 0) {
				close();
			} else if (request.isDecided()) {
				afterwards += read;
				if (afterwards > MOST_AFTERWARDS) {
					close();
				}
			} else {
				request.add(StandardCharsets.ISO_8859_1.decode(buffer.flip()).toString());
				if (request.isDecided()) {
					write(answer.apply(request));
				}
			}
		} catch (IOException e) {
			close();
		}
	}

	/** Short enough for what a connection holds back, so that it is written at once or not at all. */
	private void write(RedirectReply reply) throws IOException {
		byte[] body = reply.page().getBytes(StandardCharsets.UTF_8);
		String head = "HTTP/1.1 " + reply.status() + " \r\nContent-Type: text/html; charset=utf-8\r\n"
				+ "Content-Length: " + body.length + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
				+ "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\n"
				+ "Connection: close\r\n\r\n";
		channel.write(StandardCharsets.ISO_8859_1.encode(head));
		if (!request.isForHead()) {
			channel.write(ByteBuffer.wrap(body));
		}
		channel.shutdownOutput();
	}

	/** Whether it is to be forgotten; one that took too long is closed. */
	boolean isOver() {
		if (deadline.left().isNegative()) {
			close();
		}
		return !channel.isOpen();
	}

	void close() {
		try {
			channel.close();
		} catch (IOException e) {
			// It is gone either way.
		}
	}
}
