package org.portwright.loopback;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that sends the form of a page, in a thread of its own. */
public final class LoopbackBrowser {

	private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
	private static final Pattern INPUT = Pattern.compile("name=\"([^\"]*)\" value=\"([^\"]*)\"");

	private final String page;

	/** @param page its HTML */
	public LoopbackBrowser(String page) {
		this.page = page;
	}

	/** Sends the form. */
	public void submit() {
		Matcher action = ACTION.matcher(page);
		if (!action.find()) {
			throw new IllegalArgumentException(page);
		}
		var form = new StringJoiner("&");
		Matcher input = INPUT.matcher(page);
		while (input.find()) {
			form.add(input.group(1) + '=' + URLEncoder.encode(input.group(2), StandardCharsets.UTF_8));
		}
		post(URI.create(action.group(1)), form.toString());
	}

	/** Sends a form as it is. */
	public static void post(URI address, String form) {
		Thread.ofPlatform().daemon().name("loopback-browser").start(() -> {
			try {
				var connection = (HttpURLConnection) address.resolve("/").toURL().openConnection();
				connection.setDoOutput(true);
				connection.setRequestMethod("POST");
				connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
				connection.getInputStream().readAllBytes();
			} catch (IOException e) {
				// Nobody waits there any more.
			}
		});
	}
}
