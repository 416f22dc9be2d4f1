package org.portwright.directory.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A request to the address that the browser comes back to, read as its bytes arrive and no further than it can be that
 * of a browser with a form.
 */
@SuppressWarnings("nls")
final class RedirectRequest {

	/** The usual limit of servers is 8 to 64 KB; cookies of other servers on this machine come along. */
	private static final int LONGEST_HEAD = 64 << 10;
	/** Microsoft's code has 1 to 2 KB. */
	private static final int LONGEST_BODY = 64 << 10;
	private static final String END_OF_HEAD = "\r\n\r\n";
	private static final String LENGTH = "content-length";
	private static final Pattern FIRST_LINE = Pattern.compile("([A-Z]{1,20}) (\\S+) HTTP/1\\.[01]");
	private static final Pattern HEADER = Pattern.compile("([!-9;-~]+):(.*)", Pattern.DOTALL);
	/** A number of this many digits at most is compared with the limit. */
	private static final int MOST_DIGITS = 9;

	/** What is wrong with a request, as a status of HTTP. */
	enum Fault {
		/** Nothing so far. */
		NONE(200),
		/** No HTTP. */
		MALFORMED(400),
		/** Another path. */
		NOT_FOUND(404),
		/** Anything but a form that is posted. */
		METHOD(405),
		/** A body that does not tell its length. */
		LENGTH_MISSING(411),
		/** A body longer than any answer of Microsoft. */
		TOO_LARGE(413),
		/** Meant for another host, whose name leads here. */
		WRONG_HOST(421),
		/** A head longer than any of a browser. */
		HEAD_TOO_LARGE(431);

		private final int status;

		Fault(int status) {
			this.status = status;
		}

		int status() {
			return status;
		}
	}

	private final String host;
	/** One character a byte. */
	private final StringBuilder received = new StringBuilder();
	private Fault fault = Fault.NONE;
	private int bodyStart = -1;
	private int bodyLength;

	/** @param host as browsers name this address, with the port */
	RedirectRequest(String host) {
		this.host = host;
	}

	/** Takes what came. */
	void add(String bytes) {
		int scanned = Math.max(0, received.length() - END_OF_HEAD.length() + 1);
		received.append(bytes);
		if (bodyStart < 0 && !received.isEmpty()) {
			readHead(scanned);
		}
	}

	/** What is wrong with it, as far as it came. */
	Fault fault() {
		return fault;
	}

	/** Whether nothing more has to come to answer it. */
	boolean isDecided() {
		return fault != Fault.NONE || bodyStart >= 0 && received.length() >= bodyStart + bodyLength;
	}

	/** Whether the answer has no body. */
	boolean isForHead() {
		return received.indexOf("HEAD ") == 0;
	}

	/** The body, once it is all there. */
	String form() {
		return received.substring(bodyStart, bodyStart + bodyLength);
	}

	private void readHead(int from) {
		int end = received.indexOf(END_OF_HEAD, from);
		if (received.charAt(0) < 'A' || received.charAt(0) > 'Z') {
			// TLS, for instance, whose hello would be waited for to the end.
			fault = Fault.MALFORMED;
		} else if (end > LONGEST_HEAD || end < 0 && received.length() > LONGEST_HEAD) {
			fault = Fault.HEAD_TOO_LARGE;
		} else if (end >= 0) {
			bodyStart = end + END_OF_HEAD.length();
			fault = judge(List.of(received.substring(0, end).split("\r\n")));
		}
	}

	private Fault judge(List<String> lines) {
		var first = FIRST_LINE.matcher(lines.getFirst());
		if (!first.matches()) {
			return Fault.MALFORMED;
		}
		Map<String, List<String>> headers = new TreeMap<>();
		for (String line : lines.subList(1, lines.size())) {
			var header = HEADER.matcher(line);
			if (!header.matches()) {
				return Fault.MALFORMED;
			}
			headers.computeIfAbsent(String.valueOf(header.group(1)).toLowerCase(Locale.ROOT),
					missing -> new ArrayList<>()).add(String.valueOf(header.group(2)).strip());
		}
		List<String> hosts = headers.getOrDefault("host", List.of());
		if (hosts.size() != 1 || !hosts.getFirst().equalsIgnoreCase(host)) {
			return Fault.WRONG_HOST;
		}
		String target = String.valueOf(first.group(2));
		if (!target.equals("/") && !target.startsWith("/?")) {
			return Fault.NOT_FOUND;
		}
		if (!"POST".equals(first.group(1))) {
			return Fault.METHOD;
		}
		return target.equals("/") ? judgeLength(headers) : Fault.NOT_FOUND;
	}

	private Fault judgeLength(Map<String, List<String>> headers) {
		if (headers.containsKey("transfer-encoding") || !headers.containsKey(LENGTH)) {
			return Fault.LENGTH_MISSING;
		}
		List<String> lengths = headers.getOrDefault(LENGTH, List.of());
		if (lengths.size() != 1 || !lengths.getFirst().matches("[0-9]+")) {
			return Fault.MALFORMED;
		}
		String length = lengths.getFirst();
		if (length.length() > MOST_DIGITS || Integer.parseInt(length) > LONGEST_BODY) {
			return Fault.TOO_LARGE;
		}
		bodyLength = Integer.parseInt(length);
		return Fault.NONE;
	}
}
