package org.portwright.directory.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.portwright.directory.signin.RedirectRequest.Fault;
import org.portwright.network.WebDeadline;

/**
 * The address on this machine that the browser comes back to, for one sign-in. Only the answer to that sign-in counts,
 * and only once: anything else that asks here is told so and changes nothing. It has no thread; the caller's does what
 * there is to do whenever it calls {@link #serve}.
 */
@SuppressWarnings("nls")
final class RedirectListener implements AutoCloseable {

	/** Beyond these the oldest is cut, since the answer is a new one. */
	private static final int MOST_CONNECTIONS = 100;
	private static final Duration LONGEST = Duration.ofSeconds(10);
	private static final int BACKLOG = 200;
	private static final int BUFFER = 16 << 10;

	private final Selector selector = Selector.open();
	private final ServerSocketChannel server = ServerSocketChannel.open();
	private final Deque<RedirectConnection> connections = new ArrayDeque<>();
	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
	private final CompletableFuture<BrowserAnswer> answer = new CompletableFuture<>();
	private final String state;
	private final Duration longest;
	private final AtomicBoolean foreign = new AtomicBoolean();

	/**
	 * Listens from now on.
	 *
	 * @param port  0 takes a free one
	 * @param state of the sign-in, which its answer has
	 */
	RedirectListener(int port, String state) throws IOException {
		this(port, state, LONGEST);
	}

	/** @param longest how long a connection may take from its beginning to its end */
	RedirectListener(int port, String state, Duration longest) throws IOException {
		this.state = state;
		this.longest = longest;
		try {
			server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
			server.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
		} catch (IOException e) {
			close();
			throw e;
		}
	}

	/** The address, as registrations name it. */
	URI address() {
		return URI.create("http://" + host());
	}

	private String host() {
		return "localhost:" + server.socket().getLocalPort();
	}

	/** The answer, once it is there. */
	CompletableFuture<BrowserAnswer> answer() {
		return answer;
	}

	/** Whether a form came that belongs to another sign-in, such as an older one in the same browser. */
	boolean hadForeign() {
		return foreign.get();
	}

	/** Does what there is to do, and waits so many milliseconds at most for that. */
	void serve(int milliseconds) throws IOException {
		selector.select(key -> {
			if (key.attachment() instanceof RedirectConnection connection) {
				connection.serve(buffer, this::reply);
			} else {
				accept();
			}
		}, milliseconds);
		connections.removeIf(RedirectConnection::isOver);
	}

	private void accept() {
		try {
			for (SocketChannel channel = server.accept(); channel != null; channel = server.accept()) {
				var connection = new RedirectConnection(channel, host(), WebDeadline.in(longest));
				connections.add(connection);
				channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, connection);
				if (connections.size() > MOST_CONNECTIONS) {
					connections.remove().close();
				}
			}
		} catch (IOException e) {
			// One that cannot be accepted is lost; the browser says so and tries again.
		}
	}

	private RedirectReply reply(RedirectRequest request) {
		if (answer.isDone()) {
			return RedirectReply.LATE;
		}
		if (request.fault() != Fault.NONE) {
			return RedirectReply.of(request.fault());
		}
		Optional<BrowserAnswer> read = BrowserAnswer.of(request.form(), state);
		read.ifPresentOrElse(answer::complete, () -> foreign.set(true));
		return read.map(RedirectReply::of).orElse(RedirectReply.FOREIGN);
	}

	@Override
	public void close() {
		connections.forEach(RedirectConnection::close);
		try (selector) {
			server.close();
		} catch (IOException e) {
			// Nobody is heard any more either way.
		}
	}
}
