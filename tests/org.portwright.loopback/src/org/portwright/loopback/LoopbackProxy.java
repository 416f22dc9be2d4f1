package org.portwright.loopback;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on loopback: whatever host is asked for, it leads to the stand-in, or refuses. */
public final class LoopbackProxy implements AutoCloseable {

	private final ServerSocket server;
	private final Optional<String> refusal;
	private final int target;
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final List<Socket> open = new CopyOnWriteArrayList<>();

	/**
	 * @param refusal the head of the answer that it always gives; empty if it lets everything through
	 * @param target  the port that everything is led to
	 */
	LoopbackProxy(Optional<String> refusal, int target) throws IOException {
		this.refusal = refusal;
		this.target = target;
		server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		Thread.ofPlatform().daemon().name("loopback-proxy").start(this::accept);
	}

	/** As it is written into settings. */
	public String address() {
		return "http://127.0.0.1:" + server.getLocalPort();
	}

	/** What it was asked for, such as {@code CONNECT login.microsoftonline.com:443}. */
	public List<String> asked() {
		return List.copyOf(asked);
	}

	private void accept() {
		while (!server.isClosed()) {
			try {
				Socket client = server.accept();
				open.add(client);
				Thread.ofPlatform().daemon().name("loopback-tunnel").start(() -> serve(client));
			} catch (IOException e) {
				// It was closed.
			}
		}
	}

	private void serve(Socket client) {
		try (client) {
			asked.add(head(client.getInputStream()).replaceFirst(" HTTP/1.*", ""));
			OutputStream out = client.getOutputStream();
			if (refusal.isPresent()) {
				out.write(refusal.get().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
				out.flush();
				return;
			}
			try (Socket server = new Socket(InetAddress.getByName("127.0.0.1"), target)) {
				open.add(server);
				out.write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				out.flush();
				Thread back = Thread.ofPlatform().daemon().start(() -> pass(server, client));
				pass(client, server);
				back.join();
			}
		} catch (IOException | InterruptedException e) {
			// One of the two is gone.
		}
	}

	private static void pass(Socket from, Socket to) {
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] bytes = new byte[8192];
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				out.write(bytes, 0, count);
				out.flush();
			}
			to.shutdownOutput();
		} catch (IOException e) {
			// It ended.
		}
	}

	private static String head(InputStream in) throws IOException {
		var head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = in.read();
			if (next < 0) {
				throw new IOException();
			}
			head.append((char) next);
		}
		return head.substring(0, head.indexOf("\r\n"));
	}

	@Override
	public void close() throws IOException {
		server.close();
		for (Socket socket : open) {
			socket.close();
		}
	}
}
