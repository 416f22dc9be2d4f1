package org.portwright.loopback;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the stand-in answers, and how it does it. */
public record WebResponse(int status, Map<String, String> headers, byte[] body, Manner manner) {

	/** How an answer is written. */
	public enum Manner {
		/** Whole. */
		WHOLE,
		/** Never. */
		NEVER,
		/** The head, then a byte now and then. */
		DRIPPING,
		/** Half of it, then the connection ends. */
		HALF,
		/** The connection ends without a word. */
		NOTHING,
		/** What is no HTTP. */
		NO_HTTP
	}

	/** JSON. */
	public static WebResponse json(int status, String json) {
		return of(status, "application/json; charset=utf-8", json);
	}

	/** A text of a type. */
	public static WebResponse of(int status, String type, String text) {
		return new WebResponse(status, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8),
				Manner.WHOLE);
	}

	/** The same with a header more. */
	public WebResponse with(String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(headers);
		more.put(name, value);
		return new WebResponse(status, more, body, manner);
	}

	/** The same in another manner. */
	public WebResponse in(Manner other) {
		return new WebResponse(status, headers, body, other);
	}
}
